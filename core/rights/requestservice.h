// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/redaction.h"

#include <QDate>
#include <QList>

#include <optional>

namespace entente {

class AuditLog;
class Changes;
class Clock;
class ConsentRecorder;
class PartyRepository;
namespace db {
class Connection;
class Reader;
class Statement;
class Transaction;
} // namespace db

enum class Right { Access, Portability, Rectification, Erasure, Restriction, Objection };

QString rightCode(Right right);
std::optional<Right> rightFromCode(QStringView code);

struct RequestDraft
{
    PersonId person;
    Right right = Right::Access;
    QDate receivedOn;    ///< invalid = today
    QString receivedVia; ///< "email", "post", "phone", "in_person"
    QString
        identityCheck; ///< "known_email", "account"...; a copy of a document only on reasonable doubt (12(6))
};
ENTENTE_NOT_LOGGABLE(RequestDraft)

/// What a person asked for, and how long there is to answer.
struct Request
{
    QString uuid;
    PersonId person;
    QString personUuid;
    QString personName;
    Right right = Right::Access;
    QDate receivedOn;
    QDate dueOn;
    QString receivedVia;
    QString identityCheck;
    QString state; ///< "open", "answered", "refused"
    QDate answeredOn;
    qint64 daysLeft = 0; ///< below 0: too late
    QDate liftToldOn;    ///< of a restriction: when the person was told that it ends
    QDate liftedOn;

    bool operator==(const Request &) const = default;
};
ENTENTE_NOT_LOGGABLE(Request)

enum class RequestAnswer { Answered, Refused };

/// The register of requests (RGPD 12 to 22).
class RequestService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        Changes &changes;
        PartyRepository &parties;
        const ConsentRecorder &recorder;
    };
    explicit RequestService(const Collaborators &with) : m(with) {}

    /// The day by which an answer must be given: the same day of the next month, its last day where there is no such day
    /// (RGPD 12(3); Regulation 1182/71, art. 3(2)(c)).
    static QDate dueDate(QDate receivedOn);

    /// An objection stops marketing from the day it came in (RGPD 21(3)). NotFound, NotPermitted, Invalid
    /// (request.in_future).
    Result<Request> open(const Session &session, const RequestDraft &draft);
    /// The open ones, the most urgent first.
    Result<QList<Request>> listOpen(const Session &session);
    /// NotFound, NotPermitted, AlreadyDone.
    Result<Request> answer(const Session &session, const QString &uuid, RequestAnswer how);
    /// The restrictions in force, the oldest first: asked for and not refused (RGPD 18).
    Result<QList<Request>> listRestrictions(const Session &session);
    /// Ends a restriction, of whom the person was told before, on `toldOn` (RGPD 18(3)). NotFound, NotPermitted, AlreadyDone,
    /// Invalid (request.not_a_restriction, request.tell_first).
    Result<Request> liftRestriction(const Session &session, const QString &uuid, QDate toldOn);

private:
    Result<void> object(db::Transaction &tx, const Session &session, const Request &request) const;
    Result<Request> stored(const db::Reader &reader, const QString &uuid) const;
    Request requestFrom(const db::Statement &row) const;

    Collaborators m;
};

} // namespace entente
