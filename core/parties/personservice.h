// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/parties/partyeditor.h"
#include "core/parties/person.h"
#include "core/parties/recreationguard.h"

namespace entente {

class AuditLog;
class Changes;
class Clock;
class PartyRepository;
class SearchIndex;
class UndoLog;
namespace db {
class Connection;
class Transaction;
} // namespace db

/// A sale, as a fact that analogous offers may rest on (CPCE L34-5 al. 4).
struct Sale
{
    SaleId id;
    QString uuid;
    QDate soldOn;
    QString subject;
    QString invoiceNumber; ///< a sale with an invoice is kept ten years (C. com. L123-22)
    bool refusalOffered = false;

    bool operator==(const Sale &) const = default;
};
ENTENTE_NOT_LOGGABLE(Sale)

/// One line of the thread of a person or an organisation.
struct TimelineEntry
{
    QString uuid;
    QString kind; ///< note, call, email, sms, meeting, letter, order, request, notice
    QString direction;
    QString outcome;
    QString body;
    QString author; ///< display name, empty when the user is gone
    QDateTime at;

    bool operator==(const TimelineEntry &) const = default;
};
ENTENTE_NOT_LOGGABLE(TimelineEntry)

/// Adding, editing and reading people. Every write is one transaction with its audit row; Changes speak after commit.
class PersonService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        Changes &changes;
        PartyRepository &parties;
        SearchIndex &search;
        const RecreationGuard &guard;
        const UndoLog &undo;
    };
    explicit PersonService(const Collaborators &with) : m(with) {}

    /// Invalid (person.no_name, a parser's reason with where.field), NotPermitted, Conflict with reason
    /// person.was_erased when the person had asked to be forgotten, unless the draft says that they came back.
    Result<Person> add(const Session &session, const PersonDraft &draft);
    /// Can be undone. Invalid, NotFound (field.unknown too), NotPermitted, Conflict (record.changed).
    Result<Person> edit(const Session &session, PersonId id, const PersonEdit &edit);
    /// Notes an exchange word for word. Invalid (note.empty), NotFound, NotPermitted.
    Result<void> addNote(const Session &session, PersonId id, const QString &body,
                         const QDateTime &at);
    Result<void> addSale(const Session &session, PersonId id, const Sale &sale);
    /// The notice of RGPD 13 or 14 was given: closes the information clock.
    Result<void> recordInformation(const Session &session, PersonId id, const QDate &on,
                                   const QString &via);

    Result<Person> byId(const Session &session, PersonId id);
    Result<Person> byUuid(const Session &session, const QString &uuidOrEnding);
    /// Newest first.
    Result<QList<TimelineEntry>> timeline(const Session &session, PersonId id, int limit);
    Result<QList<Sale>> sales(const Session &session, PersonId id);
    /// Remembers that this user looked at the person, for ranking.
    Result<void> noteUse(const Session &session, PersonId id);

private:
    Result<Person> checked(Person typed) const;
    PartyEditor editor(db::Transaction &tx, UndoStep &step) const;
    Result<void> applyAffiliation(PartyEditor editor, const Person &person, const PersonEdit &edit);
    Result<void> apply(db::Transaction &tx, UndoStep &step, const Person &person,
                       const PersonEdit &edit);
    /// Audit row and commit, then the signal.
    Result<void> finish(db::Transaction &tx, const Session &session, Fn fn, PersonId id,
                        const QString &code = {});

    Collaborators m;
};

} // namespace entente
