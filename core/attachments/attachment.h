// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/redaction.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace entente {

enum class AttachmentKind { File, Photo };

QString attachmentKindCode(AttachmentKind kind);

/// Whose file it is: a person's or an organisation's.
struct AttachmentOwner
{
    PersonId person;
    OrganisationId organisation = {};

    bool operator==(const AttachmentOwner &) const = default;
};

/// A file in the vault; its content is read on its own.
struct Attachment
{
    QString uuid;
    AttachmentOwner owner;
    AttachmentKind kind = AttachmentKind::File;
    QString name; ///< safe as the name of a file
    QString mediaType;
    qint64 size = 0;
    QDateTime createdAt;

    bool operator==(const Attachment &) const = default;
    bool isPicture() const { return mediaType.startsWith(u"image/"); }
};
ENTENTE_NOT_LOGGABLE(Attachment)

namespace attachments {

inline constexpr qint64 kLargestFile = 25 * 1024 * 1024;
inline constexpr qint64 kLargestPhoto = 5 * 1024 * 1024;

/// A name that no system reads as a path, a device or a trick of writing direction; "file" when nothing is left.
QString safeName(const QString &given);
/// By its first bytes, never by its name: "application/pdf", "image/png"…, "application/octet-stream".
QString mediaTypeOf(const QByteArray &content);
/// Invalid with attachment.empty, attachment.too_large, attachment.not_a_picture.
Result<void> check(AttachmentKind kind, const QByteArray &content);

} // namespace attachments

} // namespace entente
