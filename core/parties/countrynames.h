// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace entente {

/// Knows the countries of ISO 3166-1 under their codes and their names in French and English. Built once, then shared
/// by reference; reading is thread-safe.
class CountryNames final
{
public:
    CountryNames();

    /// The two-letter code for "France", "FR", "fra", "Royaume Uni", "U.S.A."; empty if unknown.
    QString code(QStringView typed) const;

    bool isCode(const QString &code) const;

    /// The country's name in `language` ("fr", "en").
    static QString name(const QString &code, const QString &language);

private:
    QHash<QString, QString> m_codes;
};

} // namespace entente
