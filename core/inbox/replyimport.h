// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/consent/consentrecorder.h"
#include "core/inbox/inboxcard.h"
#include "core/mail/mailmessage.h"

namespace entente {

class AuditLog;
class Clock;
class ConsentRecorder;
class PartyRepository;
class SuppressionList;

/// Where a message comes from: a file that somebody chose, or whatever lies in the firm's mailbox.
enum class ReplySource { File, Mailbox };

/// What one message says about the people it speaks of, within the caller's transaction: an answer to a question, a message
/// that a server gave back, or a STOP. The same bytes twice change nothing.
class ReplyImport final
{
public:
    struct Collaborators
    {
        const Clock &clock;
        const AuditLog &audit;
        const PartyRepository &parties;
        const ConsentRecorder &recorder;
        const SuppressionList &suppression;
    };
    ReplyImport(const Collaborators &with, const Session &session,
                ReplySource source = ReplySource::File)
        : m(with)
        , m_session(session)
        , m_source(source)
    {}

    /// `message`: what `bytes` hold, read before the transaction began.
    Result<ReplyOutcome> process(db::Transaction &tx, const MailMessage &message,
                                 const QByteArray &bytes) const;
    /// The answer that somebody read in a reply that was unclear. Conflict (inbox.nothing_to_decide).
    Result<ReplyOutcome> decide(db::Transaction &tx, InboxCard card, bool isYes) const;

private:
    /// Opposition list of addresses that servers gave back (R15).
    static constexpr QStringView kBounceList = u"bounces";

    Result<ReplyOutcome> answered(db::Transaction &tx, InboxCard card, const MailMessage &message,
                                  const QByteArray &bytes) const;
    Result<ReplyOutcome> bounced(db::Transaction &tx, const std::optional<InboxCard> &card,
                                 const MailMessage &message, const QByteArray &bytes) const;
    Result<ReplyOutcome> stopped(db::Transaction &tx, const QStringList &people, QString cardUuid,
                                 const MailMessage &message, const QByteArray &bytes) const;
    Result<void> wait(db::Transaction &tx, InboxCard &card, const QString &finding,
                      const MailMessage &message, const QByteArray &bytes) const;
    /// Why somebody has to read the reply first; empty when it speaks for itself.
    Result<QString> doubt(const db::Reader &reader, const InboxCard &card, const Person &person,
                          const MailMessage &message, bool isYes) const;
    Result<ReplyOutcome> stillYes(db::Transaction &tx, InboxCard card,
                                  const QString &personUuid) const;
    Result<ReplyOutcome> record(db::Transaction &tx, InboxCard card, ActKind kind,
                                const QDateTime &at, const QByteArray &bytes) const;
    Result<void> giveBack(db::Transaction &tx, const QString &address, const QByteArray &digest,
                          ReplyOutcome &outcome) const;
    Result<std::optional<InboxCard>> cardOf(const db::Reader &reader,
                                            const MailMessage &message) const;
    Result<QList<QPair<ContactPointId, PersonId>>> ownersOf(const db::Reader &reader,
                                                            const QString &normal) const;
    Result<void> note(db::Transaction &tx, Fn fn, const QString &personUuid,
                      const QString &code) const;
    QDateTime actTime(const InboxCard &card, const MailMessage &message) const;
    Result<QDateTime> stopTime(const db::Reader &reader, const QString &personUuid,
                               const QDateTime &saidAt) const;

    Collaborators m;
    const Session &m_session;
    ReplySource m_source;
};

} // namespace entente
