// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/customfield.h"

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
    Fax,
    Address,
    PostalCode,
    City,
    PostalTown,
    Organisation,
    Siren,
    Siret,
    LegalName,
    VatNumber,
    ApeCode,
    JobTitle,
    Website, ///< of the organisation; of the person where the row names none
    WebPage, ///< a contact point of its own
    Social,
    BirthDate,
    AgeBand,
    Source,
    Supplier,
    CollectedOn, ///< as MetOn, but no act of the person
    MetOn,
    LastContactOn,
    InformedOn,
    Note,
    Tags,
    Language,
    ValueLabel,  ///< says what the value beside it is: "Work", "Mobile"
    ValueStatus, ///< says whether the value beside it works
    Objection,   ///< the person asked not to be contacted
    Acceptance,  ///< says whether the person agrees: a no is a refusal, a yes proves nothing
    JobStart,
    JobEnd,             ///< the person works there no more
    Photo,              ///< of a card; no text says it
    Custom,             ///< of the firm's own about people
    OrganisationCustom, ///< of the firm's own about organisations
};

/// Stable keys: "ignore", "last_name", …; used in mapping files and on the command line.
QString importFieldKey(ImportField field);
std::optional<ImportField> importFieldFromKey(QStringView key);
/// What only a purpose that needs an age may ask for (Art. 5(1)(c) GDPR).
bool isAgeField(ImportField field);
/// All fields in the order in which a list offers them.
QList<ImportField> allImportFields();

/// Several columns may go to this field: each adds a value instead of replacing the one before.
bool takesSeveralColumns(ImportField field);

/// Where a column goes, custom fields by their own key ("field:KEY" and "organisation_field:KEY" in mapping files).
struct ColumnTarget
{
    ImportField field = ImportField::Ignore;
    QString customKey;
    /// "work", "home", …: what the header says about the value; no part of the key.
    QString label = {};
    /// Columns of one address, of one further job, or a value and its label, belong together; a column of tags with a
    /// group holds one tag each.
    QString group = {};
    /// "bounced", "wrong"…: what our own files say about the value; no part of the key.
    QString status = {};

    QString key() const;
    /// Of whom a field of the firm's own speaks; nullopt for any other target.
    std::optional<CustomSubject> customSubject() const;
    static ColumnTarget own(const CustomField &field);
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

/// The target with what the header says beside the field: label and group.
ColumnTarget refinedTarget(ColumnTarget target, const QString &header);

/// Label of a whole name in which the family's stands first.
inline constexpr QStringView kFamilyFirst = u"family_first";

/// What two columns cannot both fill, unless the field takes several.
QString columnSlot(const ColumnTarget &target);

/// Puts together the columns of one address, and a value with its label and its status.
void joinColumns(const QStringList &headers, QList<ColumnGuess> &guesses);

/// One guess per column. `samples` holds the first values of each column; a header that names a field of the firm's
/// own, by name or key, goes there. A date of birth and an age have no place unless a purpose `needsAge`.
QList<ColumnGuess> guessColumns(const QStringList &headers, const QList<QStringList> &samples,
                                const QList<CustomField> &fields = {}, bool needsAge = false);

} // namespace entente
