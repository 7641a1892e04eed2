// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consentrecorder.h"
#include "core/inbox/mailaccount.h"
#include "core/inbox/replyimport.h"

namespace entente {

class AttachmentService;
class Changes;
class ContactabilityService;
class PersonService;
namespace db {
class Connection;
}

/// The card inbox: a card makes a person who may not be contacted until they have said so. The question, its one reminder,
/// the replies, and the proposal to delete; nothing here deletes by itself.
class InboxService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        Changes &changes;
        const PartyRepository &parties;
        PersonService &people;
        AttachmentService &attachments;
        ContactabilityService &contactability;
        const RuleSet &rules;
        const ConsentLedger &ledger;
        const SuppressionList &suppression;
    };
    explicit InboxService(const Collaborators &with);

    /// Person and card in one transaction, the picture beside. Errors of PersonService::add and AttachmentService::add,
    /// NotFound (consent.unknown_purpose).
    Result<InboxEntry> add(const Session &session, const CardDraft &draft);
    /// What waits first.
    Result<QList<InboxEntry>> list(const Session &session);
    Result<InboxEntry> byUuid(const Session &session, const QString &uuidOrEnding);
    /// The question, or the reminder of one that was asked. Conflict (inbox.no_email, inbox.firm_has_no_email,
    /// inbox.said_no: the person has objected or refused), AlreadyDone (inbox.not_askable).
    Result<ConsentMail> compose(const Session &session, const QString &uuidOrEnding, bool isUnsent);
    /// The mail went out. AlreadyDone (inbox.not_askable).
    Result<InboxEntry> markAsked(const Session &session, const ConsentMail &sent);
    /// One message or an mbox; one transaction for each message, in their order. Invalid (mail.empty, mail.too_large).
    Result<QList<ReplyOutcome>> import(const Session &session, const QByteArray &bytes,
                                       ReplySource source = ReplySource::File);
    /// Conflict (inbox.nothing_to_decide), the errors of ConsentRecorder.
    Result<ReplyOutcome> decide(const Session &session, const QString &uuidOrEnding, bool isYes);

    Result<InboxTerms> terms(const Session &session);
    /// Invalid (inbox.bad_days).
    Result<void> setTerms(const Session &session, const InboxTerms &terms);

    /// The firm's mail servers; empty when there are none.
    Result<MailAccount> account(const Session &session);
    /// The errors of MailAccount::check.
    Result<void> setAccount(const Session &session, const MailAccount &account);

private:
    Result<InboxEntry> entryOf(const db::Reader &reader, const InboxCard &card) const;
    Result<void> checkMayAsk(const Session &session, const InboxCard &card);
    void announce(const ReplyOutcome &outcome);
    template<typename Setting>
    Result<void> storeSetting(const Session &session, Fn function, const Setting &setting);

    Collaborators m;
    ConsentRecorder m_recorder;
};

} // namespace entente
