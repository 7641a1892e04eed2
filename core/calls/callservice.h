// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/callbrief.h"
#include "core/consent/consentrecorder.h"

namespace entente {

class Changes;
class ContactabilityService;
class SearchIndex;
class UndoLog;

/// How a call ended.
enum class CallOutcome : quint8 {
    NoAnswer,
    MessageLeft,
    Spoke,
    CallBack,    ///< the person asks to be called again, perhaps at an agreed time
    Refused,     ///< no more calls
    RefusedAll,  ///< no more offers by any channel
    WrongNumber, ///< somebody else's number
};

/// "no_answer", "message_left", "spoke", "call_back", "refused", "refused_all", "wrong_number"
QString callOutcomeCode(CallOutcome outcome);
std::optional<CallOutcome> callOutcomeFromCode(QStringView code);

struct CallReport
{
    PersonId person;
    QString activity;     ///< uuid that dial() gave; empty: the call was not noted yet
    QString contactPoint; ///< uuid of the number that was called
    QDateTime at;         ///< invalid = now
    CallOutcome outcome = CallOutcome::NoAnswer;
    QString note;
    std::optional<QDateTime> callAt; ///< agreed time of the next call; only with CallBack
};
ENTENTE_NOT_LOGGABLE(CallReport)

/// The guard before a call, and what became of it: the call, and what the person said in it, in one transaction.
class CallService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        Changes &changes;
        const PartyRepository &parties;
        const SearchIndex &search;
        const UndoLog &undo;
        const RuleSet &rules;
        const ConsentRecorder &recorder;
        ContactabilityService &contactability;
    };
    explicit CallService(const Collaborators &with) : m(with) {}

    /// What is to be known before calling about a purpose (code; empty = commercial). NotFound (person,
    /// consent.unknown_purpose), NotPermitted.
    Result<CallBrief> brief(const Session &session, PersonId person, const QString &purpose);
    /// Notes the attempt at the moment of dialling, because it counts whether or not somebody answers; gives its uuid.
    Result<QString> dial(const Session &session, PersonId person);
    /// Notes the outcome: the call, and with it the request to be called back, the objection to calls or to everything
    /// (Art. 21(2) GDPR, C. conso R223-3: saying so is enough) or the number that is somebody else's. Invalid
    /// (consent.no_proof_of_request without a note for CallBack, call.agreed_in_past, consent.in_future), NotFound,
    /// NotPermitted.
    Result<void> report(const Session &session, const CallReport &report);

private:
    void judgeHours(CallBrief &brief, const Person &person, const ContactRule *rule,
                    const Moment &moment) const;
    Result<void> countAttempts(const db::Reader &reader, CallBrief &brief, const Person &person,
                               const ContactRule *rule) const;
    Result<void> readRequests(const db::Reader &reader, CallBrief &brief) const;
    Result<void> noteCall(db::Transaction &tx, const Session &session, const CallReport &report,
                          const QDateTime &at) const;
    Result<void> noteConsequence(db::Transaction &tx, const Session &session, const Person &person,
                                 const CallReport &report, const QDateTime &at) const;
    Result<void> markWrong(db::Transaction &tx, const Session &session, const Person &person,
                           const QString &contactPoint) const;

    Collaborators m;
};

} // namespace entente
