// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct UCollator;

namespace entente {

/// The form under which names are searched and compared: accents and case folded, œ and æ opened, ligatures undone,
/// punctuation and runs of spaces as one space, invisible characters dropped. "Le Bihan-Öztürk" → "le bihan ozturk".
/// `kSearchKeyVersion` grows when the result changes for any text, so that stored keys can be rebuilt.
QString searchKey(QStringView text);
inline constexpr int kSearchKeyVersion = 1;

/// An organisation's name in two: its search key without the legal form ("SARL", "S.A.S.") at either end, and that
/// form however it is written: "la ferme" and "sarl" of "S.A.R.L. La Ferme".
struct OrganisationName
{
    QString key;
    QString form; ///< empty where the name bears none
};
OrganisationName organisationName(QStringView name);
QString organisationKey(QStringView name);
QString legalForm(QStringView name);

/// Keys whose bytes order as a French reader expects. Not thread-safe: each thread makes its own.
class SortKeys final
{
public:
    SortKeys();
    ~SortKeys();
    SortKeys(const SortKeys &) = delete;
    SortKeys &operator=(const SortKeys &) = delete;

    QByteArray key(QStringView text) const;

    /// ICU's own and its collation data's version: keys of another version do not compare with ours.
    static QString version();

private:
    struct CloseCollator
    {
        void operator()(UCollator *collator) const;
    };
    std::unique_ptr<UCollator, CloseCollator> m_collator;
};

} // namespace entente
