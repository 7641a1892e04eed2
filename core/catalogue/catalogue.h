// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace entente::catalogue {

/// One column: personal, or not and why not.
struct Column
{
    QString name;
    bool personal = false;
    QString why; ///< when it is not personal
    QString
        category; ///< identity, contact, professional, relation, exchange, purchase, consent, rights, origin, log, technical, user
    QString
        origin; ///< provided, observed, derived (by the person, about the person, from other data)
    QString label;            ///< key of its words in core/wording
    bool access = false;      ///< in the copy of RGPD 15(3)
    bool portability = false; ///< in the export of RGPD 20
    bool freeText = false;    ///< typed by people: may name anybody
    QString codes;            ///< a code, whose words are "<codes>.<value>"
    QString
        labelledBy; ///< "table.column" with the words before the value, by that table's key in this row
    QString show; ///< "table.column" that says in words what a key points at
    QHash<QString, QString>
        visibility; ///< role ("*" = any other) → full, safe_label, masked, hidden
};

/// By which path a row belongs to a person.
enum class Reach {
    None,          ///< never personal
    Self,          ///< the person's own row
    Person,        ///< `column` holds person_id
    PersonUuid,    ///< `column` holds the person's UUID
    RecordUuid,    ///< `column` holds the UUID of the record an action was about
    Through,       ///< `table`.`column` holds person_id, `table`.`key` points here
    SelfReference, ///< the person's own row points here by `column`
    User,          ///< about a user of the program
};

/// What an erasure does to the rows that reach a person.
enum class Erasure {
    None,
    DeleteRow,
    Clear,     ///< the personal columns are emptied, the row stays for the chain
    Unlink,    ///< the link and what is personal go, the row stays for what else it says
    Review,    ///< speaks of several people: a human decides
    KeepCodes, ///< holds random codes and times only, which point at nobody any more
    User,
};

/// When the law keeps something although the person asked for its erasure (RGPD 17(3)(b)).
struct KeepRule
{
    QString when;     ///< code of the test, known to core/rights
    QString until;    ///< code of the date's computation
    QString because;  ///< key of the words
    QString legalRef; ///< article
};

struct Table
{
    QString name;
    Reach reach = Reach::None;
    QString reachTable;
    QString reachKey;
    QString reachColumn;
    Erasure erasure = Erasure::None;
    QString section; ///< part of the access export; empty = not shown by itself
    QString basis;
    QString retention;
    bool shared = false; ///< one row may speak of several people
    QStringList shadows; ///< index tables that hold the same words and inherit this entry
    std::optional<KeepRule> keep;
    QList<Column> columns;

    bool isPersonal() const { return reach != Reach::None && reach != Reach::User; }
    const Column *column(QStringView columnName) const;
};

/// The one list of every column; data map, access export, erasure, retention and roles are generated from it.
class Catalogue final
{
public:
    /// The catalogue that ships. Internal when the resource cannot be understood.
    static Result<Catalogue> load();
    /// Invalid with the table and column in `where.field`.
    static Result<Catalogue> parse(const QJsonObject &json);

    const QList<Table> &tables() const { return m_tables; }
    const Table *table(QStringView name) const;

    /// Differences with a schema (table → columns), one sentence each: a column without an entry, an entry without a
    /// column. Empty when they agree.
    QStringList differences(const QMap<QString, QStringList> &schema) const;

private:
    QList<Table> m_tables;
};

/// The catalogue that ships, read once: data that every connection shares and nobody changes. A program without it does
/// not start.
const Catalogue &shipped();

} // namespace entente::catalogue
