// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace entente {

/// What the few words of a column mean, so that a million rows ask once for each. Words beyond the first few are asked
/// about each time.
template<typename Meaning>
class KnownWords final
{
public:
    template<typename Ask>
    const Meaning &meaningOf(QByteArrayView word, Ask ask)
    {
        if (m_last < m_known.size() && QByteArrayView(m_known[m_last].first) == word)
            return m_known[m_last].second;
        for (size_t at = 0; at < m_known.size(); ++at) {
            if (QByteArrayView(m_known[at].first) == word) {
                m_last = at;
                return m_known[at].second;
            }
        }
        if (m_known.size() >= kMostWords) {
            m_other = ask(QString::fromUtf8(word));
            return m_other;
        }
        m_last = m_known.size();
        return m_known.emplace_back(word.toByteArray(), ask(QString::fromUtf8(word))).second;
    }

private:
    static constexpr size_t kMostWords = 64;

    std::vector<std::pair<QByteArray, Meaning>> m_known;
    size_t m_last = 0;
    Meaning m_other{};
};

} // namespace entente
