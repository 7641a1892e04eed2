// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace entente {

/// Keys of one table, one bit each: keys are handed out one after the other, so a million cost 125 kB.
class IdSet final
{
public:
    void insert(qint64 key)
    {
        const auto word = size_t(key) / 64;
        if (word >= m_words.size())
            m_words.resize(word + 1 + m_words.size() / 2);
        m_words[word] |= bit(key);
    }
    bool contains(qint64 key) const
    {
        const auto word = size_t(key) / 64;
        return (word < m_words.size() && (m_words[word] & bit(key)) != 0) != m_inverted;
    }
    /// Everything that was outside is inside from now on.
    void invert() { m_inverted = !m_inverted; }

    /// Holds afterwards what either of them held.
    void unite(const IdSet &other)
    {
        // Outside = outside of both; the words of an inverted set name what is outside.
        const auto size = std::max(m_words.size(), other.m_words.size());
        std::vector<quint64> words(size);
        const bool inverted = m_inverted || other.m_inverted;
        for (size_t i = 0; i < size; ++i) {
            const auto inside = inWord(i) | other.inWord(i);
            words[i] = inverted ? ~inside : inside;
        }
        m_words = std::move(words);
        m_inverted = inverted;
    }

private:
    quint64 inWord(size_t word) const
    {
        const auto bits = word < m_words.size() ? m_words[word] : 0;
        return m_inverted ? ~bits : bits;
    }
    static quint64 bit(qint64 key) { return quint64(1) << (size_t(key) % 64); }

    std::vector<quint64> m_words;
    bool m_inverted = false;
};

} // namespace entente
