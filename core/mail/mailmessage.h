// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redaction.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

namespace entente {

/// An address that a server could not, or not yet, deliver to (RFC 3464).
struct DeliveryFailure
{
    QString address;
    QString status; ///< "5.1.1" (RFC 3463)

    /// Class 5: it will never work. Class 4 may work another day.
    bool isPermanent() const { return status.startsWith(u'5'); }
    bool operator==(const DeliveryFailure &) const = default;
};
ENTENTE_NOT_LOGGABLE(DeliveryFailure)

struct MailAttachment
{
    QString name;
    QString mediaType;
    qint64 size = 0;

    bool operator==(const MailAttachment &) const = default;
};
ENTENTE_NOT_LOGGABLE(MailAttachment)

/// A message as it was received (RFC 5322, 2045-2047), read and not trusted.
struct MailMessage
{
    QString messageId;      ///< without its angle brackets
    QStringList references; ///< In-Reply-To and References
    QString from;           ///< the bare address
    QStringList to;
    QString subject;
    QDateTime sentAt; ///< UTC; invalid when the message does not say
    QString text;     ///< the whole body as plain text
    QString ownText;  ///< without what it quotes and without its signature
    QList<MailAttachment> attachments;
    bool isAutomatic = false; ///< RFC 3834: an absence note, a list, a report; never an answer
    bool isForged =
        false; ///< the server that received it says that the sender is somebody else (RFC 8601)
    QList<DeliveryFailure> failures; ///< of a delivery report
    QStringList returnedTo;          ///< the addressees of the message that a report gives back
    QString returnedText;            ///< headers and beginning of the same

    bool operator==(const MailMessage &) const = default;
};
ENTENTE_NOT_LOGGABLE(MailMessage)

/// A message that the firm sends: text only.
struct MailDraft
{
    QString from;
    QString fromName;
    QString to;
    QString toName;
    QString subject;
    QString text;
    QString messageId; ///< without angle brackets
    QDateTime at;
    bool isUnsent = false; ///< mail programs open it as a draft
};
ENTENTE_NOT_LOGGABLE(MailDraft)

namespace mail {

inline constexpr qsizetype kLargestMessage = 25 * 1024 * 1024;
inline constexpr qsizetype kLongestText = 200'000; ///< letters of a body; the rest is not read

/// Invalid with mail.empty, mail.too_large, mail.unreadable (neither header nor body). Malformed parts are passed over.
Result<MailMessage> read(const QByteArray &bytes);

/// RFC 5322 with CRLF, UTF-8 and encoded words, nothing of this computer in it. Invalid with mail.bad_address,
/// mail.bad_header (a line break in a name, a subject or an identifier).
Result<QByteArray> write(const MailDraft &draft);

} // namespace mail

} // namespace entente
