// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/inboxcard.h"
#include "core/mail/mailtransport.h"

namespace entente {

/// The firm's own mail servers, by which questions go out and replies come back. Its password is never in the vault: the
/// keychain of the computer keeps it when asked to, otherwise it is typed.
struct MailAccount
{
    QString
        sending; ///< smtps:// or smtp://, host and perhaps a port; empty = questions are saved as files
    QString receiving; ///< imaps:// or imap://; empty = replies are read from files
    QString user;
    QString authority; ///< file with a certificate of the firm's own to trust; empty = the system's
    bool isPlain = false; ///< without encryption, for a server on this computer only

    MailServer sender() const { return {sending, user, authority, isPlain}; }
    MailServer receiver() const { return {receiving, user, authority, isPlain}; }
    /// The errors of mail::check for each server that is named.
    Result<void> check() const;
    bool operator==(const MailAccount &) const = default;
};

/// Under which name the keychain keeps the account's password: of these servers, so that another one never gets it.
QString mailPasswordName(const QString &vaultId, const MailAccount &account);

/// Which messages of a mailbox may be replies: those since a day, with one of the marks.
struct AwaitedReplies
{
    QDate since;
    QStringList marks;
};
ENTENTE_NOT_LOGGABLE(AwaitedReplies)
AwaitedReplies awaitedReplies(const QList<InboxEntry> &entries, QDate today);

} // namespace entente
