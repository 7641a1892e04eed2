// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/requestservice.h"

#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/consent/consentrecorder.h"
#include "core/consent/restrictionrecord.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/parties/partyrepository.h"

#include <array>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

struct RightWord
{
    Right right;
    QStringView code;
};
constexpr std::array kRightWords{
    RightWord{Right::Access, u"access"},
    RightWord{Right::Portability, u"portability"},
    RightWord{Right::Rectification, u"rectification"},
    RightWord{Right::Erasure, u"erasure"},
    RightWord{Right::Restriction, u"restriction"},
    RightWord{Right::Objection, u"objection"},
};

QString nameInList(const db::Statement &row)
{
    return QString(row.text("first_name") + u' ' + row.text("last_name")).trimmed();
}

RestrictionRecord recordOf(const Request &request)
{
    return {request.uuid,        request.personUuid, request.receivedOn, request.dueOn,
            request.receivedVia, request.liftToldOn, request.liftedOn};
}

Mechanism mechanismOf(const QString &receivedVia)
{
    if (receivedVia == u"email")
        return Mechanism::Email;
    if (receivedVia == u"post")
        return Mechanism::Paper;
    return receivedVia == u"phone" || receivedVia == u"in_person" ? Mechanism::Oral
                                                                  : Mechanism::Unstated;
}

} // namespace

QString rightCode(Right right)
{
    for (const auto &word : kRightWords) {
        if (word.right == right)
            return word.code.toString();
    }
    return u"access"_s;
}

std::optional<Right> rightFromCode(QStringView code)
{
    for (const auto &word : kRightWords) {
        if (word.code == code)
            return word.right;
    }
    return std::nullopt;
}

QDate RequestService::dueDate(QDate receivedOn)
{
    return receivedOn.addMonths(1);
}

Request RequestService::requestFrom(const db::Statement &row) const
{
    Request request;
    request.uuid = row.text("uuid");
    request.person = row.id<PersonTag>("person_id");
    request.personUuid = row.text("person_uuid");
    request.personName = nameInList(row);
    request.right = rightFromCode(row.text("right_kind")).value_or(Right::Access);
    request.receivedOn = row.date("received_on");
    request.dueOn = row.date("due_on");
    request.receivedVia = row.text("received_via");
    request.identityCheck = row.text("identity_check");
    request.state = row.text("state");
    request.answeredOn = row.date("answered_on");
    request.liftToldOn = row.date("lift_told_on");
    request.liftedOn = row.date("lifted_on");
    request.daysLeft = m.clock.nowUtc().toLocalTime().date().daysTo(request.dueOn);
    return request;
}

Result<Request> RequestService::open(const Session &session, const RequestDraft &draft)
{
    const auto permit = m.audit.admit(session, Fn::OpenRequest, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    if (draft.right == Right::Objection) {
        if (auto may = m.audit.admit(session, Fn::RecordObjection, u"person"_s); !may)
            return Failure{may.error()};
    }
    const auto today = m.clock.nowUtc().toLocalTime().date();
    const auto receivedOn = draft.receivedOn.isValid() ? draft.receivedOn : today;
    if (receivedOn > today)
        return Failure{ErrorCode::Invalid,
                       u"a request from the future"_s,
                       {{}, 0, 0, u"received_on"_s},
                       u"request.in_future"_s};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto person = m.parties.person(*tx, draft.person);
    if (!person)
        return Failure{person.error()};
    const auto uuid = newUuid(m.clock);
    db::Statement insert(*tx, "rights/insert_request");
    insert.bind(":uuid", uuid)
        .bind(":person_id", draft.person)
        .bind(":right_kind", rightCode(draft.right))
        .bind(":received_on", receivedOn)
        .bind(":due_on", dueDate(receivedOn))
        .bind(":received_via", draft.receivedVia)
        .bind(":identity_check", draft.identityCheck)
        .bind(":created_at", m.clock.nowUtc());
    if (auto done = insert.runOne(); !done)
        return Failure{done.error()};
    if (auto noted = m.audit.append(
            *tx, session, {Fn::OpenRequest, u"person"_s, person->uuid, rightCode(draft.right)});
        !noted)
        return Failure{noted.error()};
    const auto request = stored(*tx, uuid);
    if (!request)
        return request;
    if (draft.right == Right::Objection) {
        if (auto done = object(*tx, session, *request); !done)
            return Failure{done.error()};
    }
    if (draft.right == Right::Restriction) // it holds whatever database is put back
        tx->keepOutside(restrictionrecord::of(recordOf(*request)));
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    emit m.changes.personChanged(person->uuid);
    return request;
}

/// Marketing stops when the objection arrives, not when it is answered (RGPD 21(3)).
Result<void> RequestService::object(db::Transaction &tx, const Session &session,
                                    const Request &request) const
{
    const auto now = m.clock.nowUtc();
    ObjectionRequest objection;
    objection.person = request.person;
    // Of a day that has passed no hour is known: its last one, so that nothing of that day comes after.
    objection.at = qMin(now, QDateTime(request.receivedOn, QTime(23, 59, 59)).toUTC());
    objection.mechanism = mechanismOf(request.receivedVia);
    const auto event = m.recorder.object(tx, session.userUuid(), objection);
    if (!event)
        return Failure{event.error()};
    return m.audit.append(tx, session,
                          {Fn::RecordObjection, u"person"_s, request.personUuid, event->uuid});
}

Result<Request> RequestService::stored(const db::Reader &reader, const QString &uuid) const
{
    db::Statement row(reader, "rights/select_request_by_uuid");
    row.bind(":uuid", uuid);
    if (row.next())
        return requestFrom(row);
    if (auto done = row.finish(); !done)
        return Failure{done.error()};
    return Failure{ErrorCode::NotFound, u"no such request"_s, {}, u"request.not_found"_s};
}

Result<QList<Request>> RequestService::listRestrictions(const Session &session)
{
    const auto permit = m.audit.admit(session, Fn::ViewRequests);
    if (!permit)
        return Failure{permit.error()};
    QList<Request> requests;
    db::Statement rows(m.connection.read(*permit), "rights/select_restrictions");
    while (rows.next())
        requests.append(requestFrom(rows));
    if (auto done = rows.finish(); !done)
        return Failure{done.error()};
    return requests;
}

Result<Request> RequestService::liftRestriction(const Session &session, const QString &uuid,
                                                QDate toldOn)
{
    const auto permit = m.audit.admit(session, Fn::LiftRestriction, u"request"_s, uuid);
    if (!permit)
        return Failure{permit.error()};
    const auto today = m.clock.nowUtc().toLocalTime().date();
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto request = stored(*tx, uuid);
    if (!request)
        return request;
    if (request->right != Right::Restriction)
        return Failure{ErrorCode::Invalid,
                       u"only a restriction can be lifted"_s,
                       {},
                       u"request.not_a_restriction"_s};
    if (request->liftedOn.isValid() || request->state == u"refused")
        return Failure{ErrorCode::AlreadyDone, u"the request is closed"_s, {}, u"request.closed"_s};
    if (!toldOn.isValid() || toldOn > today || toldOn < request->receivedOn)
        return Failure{ErrorCode::Invalid,
                       u"the person is told before a restriction ends"_s,
                       {{}, 0, 0, u"told_on"_s},
                       u"request.tell_first"_s};
    db::Statement update(*tx, "rights/update_request_lift");
    update.bind(":lift_told_on", toldOn).bind(":lifted_on", today).bind(":uuid", uuid);
    if (auto done = update.runOne(); !done)
        return Failure{done.error()};
    if (auto noted = m.audit.append(*tx, session,
                                    {Fn::LiftRestriction, u"person"_s, request->personUuid, uuid});
        !noted)
        return Failure{noted.error()};
    const auto lifted = stored(*tx, uuid);
    if (!lifted)
        return lifted;
    tx->keepOutside(restrictionrecord::of(recordOf(*lifted)));
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    emit m.changes.personChanged(lifted->personUuid);
    return lifted;
}

Result<QList<Request>> RequestService::listOpen(const Session &session)
{
    const auto permit = m.audit.admit(session, Fn::ViewRequests);
    if (!permit)
        return Failure{permit.error()};
    QList<Request> requests;
    db::Statement rows(m.connection.read(*permit), "rights/select_open_requests");
    while (rows.next())
        requests.append(requestFrom(rows));
    if (auto done = rows.finish(); !done)
        return Failure{done.error()};
    return requests;
}

Result<Request> RequestService::answer(const Session &session, const QString &uuid,
                                       RequestAnswer how)
{
    const auto permit = m.audit.admit(session, Fn::AnswerRequest, u"request"_s, uuid);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto found = stored(*tx, uuid);
    if (!found)
        return found;
    auto request = *found;
    if (request.state != u"open")
        return Failure{ErrorCode::AlreadyDone, u"the request is closed"_s, {}, u"request.closed"_s};
    request.state = how == RequestAnswer::Answered ? u"answered"_s : u"refused"_s;
    request.answeredOn = m.clock.nowUtc().toLocalTime().date();
    db::Statement update(*tx, "rights/update_request_state");
    update.bind(":state", request.state)
        .bind(":answered_on", request.answeredOn)
        .bind(":uuid", uuid);
    if (auto done = update.runOne(); !done)
        return Failure{done.error()};
    if (auto noted = m.audit.append(
            *tx, session, {Fn::AnswerRequest, u"person"_s, request.personUuid, request.state});
        !noted)
        return Failure{noted.error()};
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    emit m.changes.personChanged(request.personUuid);
    return request;
}

} // namespace entente
