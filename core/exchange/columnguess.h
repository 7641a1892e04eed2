// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace entente {

/// Where a column of a file goes.
enum class ImportField {
    Ignore,
    Civility,
    FirstName,
    LastName,
    FullName,
    Kind,
    Relation,
    Country,
    Email,
    Phone,
    Mobile,
    Address,
    PostalCode,
    City,
    PostalTown,
    Organisation,
    Siren,
    Siret,
    JobTitle,
    Website,
    BirthDate,
    Source,
    MetOn,
    LastContactOn,
    InformedOn,
    Note,
    Tags,
    Language,
    Custom,
};

/// Stable keys: "ignore", "last_name", …; used in mapping files and on the command line.
QString importFieldKey(ImportField field);
std::optional<ImportField> importFieldFromKey(QStringView key);
/// All fields in the order in which a list offers them.
QList<ImportField> allImportFields();

/// Several columns may go to this field: each adds a value instead of replacing the one before.
bool takesSeveralColumns(ImportField field);

/// Where a column goes, custom fields by their own key ("field:KEY" in mapping files).
struct ColumnTarget
{
    ImportField field = ImportField::Ignore;
    QString customKey;

    QString key() const
    {
        return field == ImportField::Custom ? u"field:" + customKey : importFieldKey(field);
    }
    static std::optional<ColumnTarget> fromKey(QStringView key);
    bool operator==(const ColumnTarget &) const = default;
};

struct ColumnGuess
{
    ColumnTarget target;
    /// column.header, column.samples, column.not_needed (a date of birth: Art. 5(1)(c) GDPR), column.sensitive
    /// (a number or a fact that French law protects), column.repeated or column.unknown.
    QString fact = u"column.unknown"_qs;
};

/// From the name alone (French, English, and what Outlook, Google and HubSpot write); Ignore if it says nothing.
ImportField guessFieldFromHeader(const QString &header);

/// One guess per column. `samples` holds the first values of each column.
QList<ColumnGuess> guessColumns(const QStringList &headers, const QList<QStringList> &samples);

} // namespace entente
