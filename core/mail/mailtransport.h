// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbuffer.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace entente {

/// A server that mail is sent by or fetched from. The password is asked for and never stored here.
struct MailServer
{
    QString url; ///< smtps://, smtp://, imaps:// or imap://, host and perhaps a port; nothing else
    QString user;
    QString authority; ///< file with a certificate of the firm's own to trust; empty = the system's
    bool isPlain = false; ///< without encryption, for a server on this computer only
};

namespace mail {

/// Invalid (mail.bad_server: another scheme, a name or a password in the address, a path; mail.not_encrypted: isPlain
/// for a server that is not on this computer).
Result<void> check(const MailServer &server, const QString &protocol);

/// Hands one message to the server, over TLS (implicit, or STARTTLS that must succeed; RFC 8314). Io with mail.no_connection,
/// mail.bad_certificate, mail.login_refused, mail.refused, mail.server_error; nothing of the message is in an error.
Result<void> send(const MailServer &server, const SecretBuffer &password, const QString &from,
                  const QString &to, const QByteArray &message);

/// The messages of the inbox since a day that may concern the questions asked: those with one of the `marks` in their
/// subject or as what they answer, what servers gave back, and a STOP. Nothing else is read, and nothing is deleted; the
/// server marks as read what it hands out. `take` gets one after the
/// other; its failure ends the walk.
Result<void> fetch(const MailServer &server, const SecretBuffer &password, QDate since,
                   const QStringList &marks,
                   const std::function<Result<void>(const QByteArray &)> &take);

} // namespace mail

} // namespace entente
