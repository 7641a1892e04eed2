// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/callservice.h"

#include "core/activities/activityrows.h"
#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/consent/callwindow.h"
#include "core/consent/factsfeeder.h"
#include "core/consent/words.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/history/undolog.h"
#include "core/history/undostep.h"
#include "core/parties/partyeditor.h"
#include "core/parties/partyrepository.h"

#include <algorithm>
#include <array>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kCallOutcomeWords{"no_answer"_L1,   "message_left"_L1, "spoke"_L1,
                                       "call_back"_L1,   "refused"_L1,      "refused_all"_L1,
                                       "wrong_number"_L1};
constexpr int kAttemptDays = 30;        // shown even where no rule counts
constexpr int kAppointmentMinutes = 15; // an agreed call is still due so long after its time
constexpr int kRequestDays = 30;

/// The rule that this call is judged by: the one the verdict names, else the first one in force for such a person.
const ContactRule *callRuleOf(const Verdict &verdict, const Person &person, const RuleSet &rules,
                              qint64 day)
{
    for (const auto &reason : verdict.reasons) {
        if (reason.rule)
            return reason.rule;
    }
    const auto kind = recipientKindFromName(personKindCode(person.kind));
    const auto known = kind == RecipientKind::Unknown ? RecipientKind::Consumer : kind;
    const auto country = countryKey(person.country.isEmpty() ? u"FR"_s : person.country);
    for (const auto at :
         rules.candidates(country, Channel::LiveCall, known, PurposeClass::Commercial)) {
        const auto &rule = rules.rules()[at];
        if (rule.days.contains(day) && rule.window[size_t(Channel::LiveCall)] >= 0)
            return &rule;
    }
    return nullptr;
}

bool isRefusal(ReasonCode code)
{
    return code == ReasonCode::Objection || code == ReasonCode::ConsentRefused
           || code == ReasonCode::ConsentWithdrawn || code == ReasonCode::SuppressionList;
}

bool isAnswered(CallOutcome outcome)
{
    return outcome == CallOutcome::Spoke || outcome == CallOutcome::CallBack
           || outcome == CallOutcome::Refused || outcome == CallOutcome::RefusedAll;
}

const ContactPoint *pointOf(const Person &person, const QString &uuid)
{
    for (const auto &point : person.contactPoints) {
        if (point.uuid == uuid)
            return &point;
    }
    return nullptr;
}

} // namespace

QString callOutcomeCode(CallOutcome outcome)
{
    return words::name(kCallOutcomeWords, outcome);
}

std::optional<CallOutcome> callOutcomeFromCode(QStringView code)
{
    return words::find<CallOutcome>(kCallOutcomeWords, code);
}

void CallService::judgeHours(CallBrief &brief, const Person &person, const ContactRule *rule,
                             const Moment &moment) const
{
    const auto locality = localityOf(person, pointOf(person, brief.answer.contactPointUuid));
    const quint32 zones = locality.zones ? locality.zones : 1u << kParisZone;
    for (quint32 rest = zones; rest != 0; rest &= rest - 1) {
        const int zone = int(qCountTrailingZeroBits(rest));
        const auto &local = moment.local(zone);
        brief.places.append({QString::fromLatin1(zoneAt(zone).id()),
                             QDate::fromJulianDay(local.day),
                             QTime(local.minute / 60, local.minute % 60)});
        brief.hours.isHoliday |= isPublicHoliday(QDate::fromJulianDay(local.day), locality.regions);
    }
    const int index = rule ? rule->window[size_t(Channel::LiveCall)] : -1;
    if (index < 0)
        return;
    const auto &times = m.rules.window(index);
    const auto *version = times.versionOn(moment.latestDay(zones));
    brief.hours.isLaw = times.isLaw();
    brief.hours.closedOnHolidays = times.closedOnHolidays;
    brief.hours.legalRef = version && !version->legalRef.isEmpty() ? version->legalRef
                                                                   : times.legalRef;
    for (const auto &[from, to] : times.hours)
        brief.hours.spans.append(
            {QTime::fromMSecsSinceStartOfDay(from * 60'000),
             QTime::fromMSecsSinceStartOfDay(std::min(to * 60'000, 86'399'000))});
    for (int day = 1; day <= 7; ++day) {
        if ((times.weekdays >> (day - 1)) & 1u)
            brief.hours.weekdays.append(day);
    }
    const CallWindow window(m.rules, index, locality);
    brief.hours.isOpen = window.at(moment) == CallWindow::Closed::No;
    if (brief.hours.isOpen)
        return;
    if (const qint64 next = window.nextOpening(moment, moment.ms()); next != 0)
        brief.hours.opensAt = QDateTime::fromMSecsSinceEpoch(next, Qt::UTC);
}

Result<void> CallService::countAttempts(const db::Reader &reader, CallBrief &brief,
                                        const Person &person, const ContactRule *rule) const
{
    const auto now = m.clock.nowUtc();
    const quint32 zones = localityOf(person, pointOf(person, brief.answer.contactPointUuid)).zones;
    const qint64 today = earliestDay(now, zones);
    auto &frequency = brief.frequency;
    frequency.days = kAttemptDays;
    for (const int index : rule ? rule->caps : std::vector<int>()) {
        const auto &cap = m.rules.cap(index);
        if (cap.days.contains(today)) {
            frequency.max = cap.max;
            frequency.days = cap.perDays;
            frequency.legalRef = cap.legalRef;
        }
    }
    db::Statement calls(reader, "calls/select_calls_by_person");
    calls.bind(":person_id", person.id).bind(":since", now.addDays(-frequency.days - 2));
    QList<qint64> days;
    while (calls.next()) {
        const auto at = calls.time("occurred_at");
        const qint64 day = earliestDay(at, zones);
        if (day > today - frequency.days && at <= now) {
            frequency.attempts.append({at, calls.text("outcome")});
            days.append(day);
        }
    }
    if (frequency.max > 0 && days.size() >= frequency.max)
        frequency.freeOn = QDate::fromJulianDay(days[days.size() - frequency.max] + frequency.days);
    return calls.finish();
}

Result<void> CallService::readRequests(const db::Reader &reader, CallBrief &brief) const
{
    const auto now = m.clock.nowUtc();
    db::Statement requests(reader, "calls/select_call_requests_by_person");
    requests.bind(":person_id", brief.person).bind(":since", now.addDays(-kRequestDays));
    while (requests.next()) {
        const auto at = requests.time("occurred_at");
        const auto outcome = requests.text("outcome");
        if (outcome == kAgreedCall && at >= now.addSecs(-60 * kAppointmentMinutes))
            brief.appointments.append(at);
        else if (outcome == kCallbackRequest && at <= now)
            brief.asked = at;
    }
    return requests.finish();
}

Result<CallBrief> CallService::brief(const Session &session, PersonId id, const QString &purpose)
{
    const auto permit = m.audit.admit(session, Fn::AskMayContact, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto moment = Moment::at(m.clock.nowUtc());
    const auto answers = m.contactability.ofPerson(
        session, id, {Channel::LiveCall, purpose.isEmpty() ? u"commercial"_s : purpose, moment});
    if (!answers)
        return Failure{answers.error()};
    const auto reader = m.connection.read(*permit);
    const auto person = m.parties.person(reader, id);
    if (!person)
        return Failure{person.error()};
    CallBrief brief;
    brief.person = id;
    const ContactAnswer *best = nullptr;
    for (const auto &answer : *answers) {
        if (!best || answer.verdict.kind < best->verdict.kind)
            best = &answer;
    }
    if (best)
        brief.answer = *best;
    for (const auto &reason : brief.answer.verdict.reasons) {
        if (isRefusal(reason.code)) {
            brief.refusal = reason;
            break;
        }
    }
    const auto *rule = callRuleOf(brief.answer.verdict, *person, m.rules, moment.latestDay(0));
    judgeHours(brief, *person, rule, moment);
    if (auto done = countAttempts(reader, brief, *person, rule); !done)
        return Failure{done.error()};
    if (auto done = readRequests(reader, brief); !done)
        return Failure{done.error()};
    return brief;
}

Result<QString> CallService::dial(const Session &session, PersonId id)
{
    const auto permit = m.audit.admit(session, Fn::RecordCall, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto person = m.parties.person(*tx, id);
    if (!person)
        return Failure{person.error()};
    const auto call = activityrows::insert(*tx, m.clock,
                                           {.kind = u"call"_s,
                                            .direction = u"out"_s,
                                            .at = m.clock.nowUtc(),
                                            .author = session.userUuid(),
                                            .person = id});
    if (!call)
        return Failure{call.error()};
    if (auto noted = m.audit.append(*tx, session, {Fn::RecordCall, u"person"_s, person->uuid});
        !noted)
        return Failure{noted.error()};
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    emit m.changes.consentChanged(person->uuid); // one attempt more may close the door
    return call->uuid;
}

Result<void> CallService::noteCall(db::Transaction &tx, const Session &session,
                                   const CallReport &report, const QDateTime &at) const
{
    const auto outcome = callOutcomeCode(report.outcome);
    const auto note = report.note.trimmed();
    if (report.activity.isEmpty()) {
        const auto written = activityrows::insert(tx, m.clock,
                                                  {.kind = u"call"_s,
                                                   .direction = u"out"_s,
                                                   .outcome = outcome,
                                                   .body = note,
                                                   .at = at,
                                                   .author = session.userUuid(),
                                                   .person = report.person});
        return written ? Result<void>{} : Failure{written.error()};
    }
    db::Statement call(tx, "calls/update_activity_outcome");
    call.bind(":uuid", report.activity)
        .bind(":outcome", outcome)
        .bind(":body", note)
        .bind(":author_uuid", session.userUuid())
        .bind(":person_id", report.person);
    return call.runOne();
}

Result<void> CallService::markWrong(db::Transaction &tx, const Session &session,
                                    const Person &person, const QString &contactPoint) const
{
    const auto *point = pointOf(person, contactPoint);
    if (!point)
        return Failure{ErrorCode::NotFound,
                       u"no such number on the card"_s,
                       {{}, 0, 0, u"contact_point"_s},
                       u"consent.unknown_contact_point"_s};
    auto wrong = *point;
    wrong.status = ContactStatus::Wrong;
    auto step = m.undo.begin(tx, session, u"step.person_edited"_s, u"person"_s, person.uuid);
    PartyEditor editor({m.clock, m.parties, m.search}, tx, step);
    if (auto done = editor.contactPoints({person.id, {}, person.country}, person.contactPoints,
                                         {wrong}, {});
        !done)
        return done;
    return step.finish();
}

Result<void> CallService::noteConsequence(db::Transaction &tx, const Session &session,
                                          const Person &person, const CallReport &report,
                                          const QDateTime &at) const
{
    if (report.outcome == CallOutcome::WrongNumber)
        return markWrong(tx, session, person, report.contactPoint);
    if (report.outcome == CallOutcome::CallBack) {
        const auto request = activityrows::insert(
            tx, m.clock,
            {.kind = u"request"_s,
             .direction = u"in"_s,
             .outcome = (report.callAt ? kAgreedCall : kCallbackRequest).toString(),
             .body = report.note,
             .at = report.callAt.value_or(at),
             .author = session.userUuid(),
             .person = person.id});
        if (!request)
            return Failure{request.error()};
        return m.audit.append(tx, session, {Fn::RecordCallRequest, u"person"_s, person.uuid});
    }
    ObjectionRequest objection;
    objection.person = person.id;
    objection.at = at;
    objection.mechanism = Mechanism::Oral;
    if (report.outcome == CallOutcome::Refused) {
        // A machine that calls is a call too.
        objection.channels = ChannelSet();
        objection.channels.add(Channel::LiveCall);
        objection.channels.add(Channel::AutomatedCall);
    }
    const auto event = m.recorder.object(tx, session.userUuid(), objection);
    if (!event)
        return Failure{event.error()};
    return m.audit.append(tx, session,
                          {Fn::RecordObjection, u"person"_s, person.uuid, event->uuid});
}

Result<void> CallService::report(const Session &session, const CallReport &report)
{
    const auto permit = m.audit.admit(session, Fn::RecordCall, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    const bool refuses = report.outcome == CallOutcome::Refused
                         || report.outcome == CallOutcome::RefusedAll;
    if (refuses) {
        if (auto may = m.audit.admit(session, Fn::RecordObjection, u"person"_s); !may)
            return Failure{may.error()};
    }
    if (report.outcome == CallOutcome::CallBack) {
        if (auto may = m.audit.admit(session, Fn::RecordCallRequest, u"person"_s); !may)
            return Failure{may.error()};
    }
    const auto now = m.clock.nowUtc();
    const auto at = report.at.isValid() ? report.at : now;
    if (at > now.addSecs(300))
        return Failure{ErrorCode::Invalid,
                       u"a call that is still to come"_s,
                       {{}, 0, 0, u"at"_s},
                       u"consent.in_future"_s};
    if (report.outcome == CallOutcome::CallBack) {
        if (report.note.trimmed().isEmpty())
            return Failure{ErrorCode::Invalid,
                           u"a request needs its proof"_s,
                           {{}, 0, 0, u"note"_s},
                           u"consent.no_proof_of_request"_s};
        if (report.callAt && *report.callAt <= at)
            return Failure{ErrorCode::Invalid,
                           u"an agreed time that is past"_s,
                           {{}, 0, 0, u"call_at"_s},
                           u"call.agreed_in_past"_s};
    }
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto person = m.parties.person(*tx, report.person);
    if (!person)
        return Failure{person.error()};
    if (auto done = noteCall(*tx, session, report, at); !done)
        return done;
    if (isAnswered(report.outcome)) { // an act of the person: retention counts from it
        db::Statement contact(*tx, "activities/update_last_contact");
        contact.bind(":day", at.toLocalTime().date())
            .bind(":changed_at", now)
            .bind(":person_id", report.person);
        if (auto done = contact.run(); !done)
            return done;
    }
    if (refuses || report.outcome == CallOutcome::CallBack
        || report.outcome == CallOutcome::WrongNumber) {
        if (auto done = noteConsequence(*tx, session, *person, report, at); !done)
            return done;
    }
    if (auto noted = m.audit.append(
            *tx, session,
            {Fn::RecordCall, u"person"_s, person->uuid, callOutcomeCode(report.outcome)});
        !noted)
        return noted;
    if (auto done = tx->commit(); !done)
        return done;
    emit m.changes.personChanged(person->uuid);
    emit m.changes.consentChanged(person->uuid);
    return {};
}

} // namespace entente
