// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/role.h"
#include "core/exchange/exportplan.h"
#include "core/parties/organisation.h"
#include "core/parties/person.h"

#include <QSet>

#include <span>

namespace entente {

class Words;
namespace catalogue {
class Catalogue;
}

/// A value of a field of the firm's own.
struct ExportedField
{
    QString key;
    QString label;
    QString value;

    bool operator==(const ExportedField &) const = default;
};
ENTENTE_NOT_LOGGABLE(ExportedField)

/// A person as far as this role sees it and this export wants it: nothing else ever reaches a writer.
struct ExportedPerson
{
    Person person;
    QHash<OrganisationId, Organisation> employers; ///< of the affiliations
    QStringList tags;
    QList<ExportedField> fields;
    QByteArray photo;
};
ENTENTE_NOT_LOGGABLE(ExportedPerson)

/// A choice of data that can leave. The keys are those of importFieldKey() where an import knows the same thing.
struct ExportColumn
{
    QStringView key;
    QStringView source; ///< "table.column" of the catalogue
    QStringView label;  ///< key of its words
    bool ofPeople = true;
    bool ofOrganisations = false;
    bool proposed = true; ///< Art. 5(1)(c) GDPR: what few uses need is not
    bool inTables = true; ///< a picture is no cell
};

std::span<const ExportColumn> exportColumns();
const ExportColumn *exportColumn(QStringView key);

/// The chosen columns (the proposed ones when none is chosen) that the role sees in full, and what stays because of it.
struct ColumnChoice
{
    QSet<QString> keys;
    QStringList leftOut;

    bool has(QStringView key) const { return keys.contains(key.toString()); }
};
ColumnChoice chooseColumns(const catalogue::Catalogue &catalogue, Role role,
                           const QStringList &wanted);

/// Empties what was not chosen or may not be seen.
void keepOnly(const ColumnChoice &choice, Person &person);
void keepOnly(const ColumnChoice &choice, Organisation &organisation);

/// What no cell of a table holds: export.left_out.jobs (all but the first).
QSet<QString> leftOutOf(const Person &person);

/// The columns that a kind of contact detail needs so that nobody's second address is lost.
struct ContactWidth
{
    int count = 1;
    bool hasLabels = false;   ///< or one of several is preferred
    bool hasStatuses = false; ///< some do not work, or nobody knows
};
using ContactWidths = QHash<ContactKind, ContactWidth>;

/// The columns of a table of people or of organisations, and its cells: text only, dates as ISO text, codes in the
/// words of the language. A person's first present organisation has a place; further ones do not.
class ExportTable final
{
public:
    ExportTable(bool ofPeople, const ColumnChoice &choice, const ContactWidths &widths,
                const QList<ExportedField> &fields, const Words &words);

    QStringList header() const;
    QStringList cells(const ExportedPerson &exported) const;
    QStringList cells(const Organisation &organisation) const;

private:
    QString personCell(const ExportedPerson &exported, const QString &key) const;
    QString organisationCell(const Organisation &organisation, const QString &key) const;
    void appendContacts(QStringList &cells, const QList<ContactPoint> &points,
                        const QString &key) const;
    QString word(const QString &prefix, const QString &code) const;
    ContactWidth width(const QString &key) const;

    QStringList m_keys;
    ContactWidths m_widths;
    QList<ExportedField> m_fields; ///< labels of the firm's own fields
    const Words &m_words;
};

} // namespace entente
