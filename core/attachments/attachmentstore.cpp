// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachmentstore.h"

#include "core/db/statement.h"
#include "core/db/transaction.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace entente::attachments {

namespace {

constexpr qsizetype kChunk = 1024 * 1024;

QString checksumOf(const QByteArray &content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

Result<void> storeChunks(db::Transaction &tx, qint64 attachment, const AttachmentOwner &owner,
                         const QByteArray &content)
{
    qint64 position = 0;
    for (qsizetype at = 0; at < content.size(); at += kChunk) {
        db::Statement chunk(tx, "attachments/insert_attachment_chunk");
        chunk.bind(":attachment_id", attachment)
            .bind(":person_id", owner.person)
            .bind(":organisation_id", owner.organisation)
            .bind(":position", position++)
            .bind(":data", content.mid(at, kChunk));
        if (auto done = chunk.runOne(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<QList<qint64>> photoIds(const db::Reader &reader, const AttachmentOwner &owner)
{
    QList<qint64> photos;
    db::Statement statement(reader, "attachments/select_photo_ids");
    statement.bind(":person_id", owner.person).bind(":organisation_id", owner.organisation);
    while (statement.next())
        photos.append(statement.integer("attachment_id"));
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return photos;
}

Result<QByteArray> photoContent(const db::Reader &reader, const AttachmentOwner &owner)
{
    db::Statement statement(reader, "attachments/select_attachments_by_owner");
    statement.bind(":person_id", owner.person)
        .bind(":organisation_id", owner.organisation)
        .bind(":kind", attachmentKindCode(AttachmentKind::Photo));
    if (statement.next())
        return contentOf(reader, statement.integer("attachment_id"), statement.text("checksum"));
    auto done = statement.finish();
    return done ? Result<QByteArray>(QByteArray()) : Failure{done.error()};
}

Result<QByteArray> contentOf(const db::Reader &reader, qint64 attachment, const QString &checksum)
{
    QByteArray content;
    db::Statement chunks(reader, "attachments/select_attachment_chunks");
    chunks.bind(":attachment_id", attachment);
    while (chunks.next())
        content += chunks.blob("data");
    if (auto done = chunks.finish(); !done)
        return Failure{done.error()};
    if (checksumOf(content) != checksum)
        return Failure{ErrorCode::Corrupt, u"an attachment is not what was stored"_s};
    return content;
}

Result<qint64> store(db::Transaction &tx, const Attachment &attachment, const QByteArray &content,
                     const QString &authorUuid, bool hidden)
{
    db::Statement statement(tx, "attachments/insert_attachment");
    statement.bind(":uuid", attachment.uuid)
        .bind(":person_id", attachment.owner.person)
        .bind(":organisation_id", attachment.owner.organisation)
        .bind(":kind", attachmentKindCode(attachment.kind))
        .bind(":name", attachment.name)
        .bind(":media_type", attachment.mediaType)
        .bind(":size", attachment.size)
        .bind(":checksum", checksumOf(content))
        .bind(":author_uuid", authorUuid)
        .bind(":created_at", attachment.createdAt);
    if (hidden)
        statement.bind(":removed_at", attachment.createdAt);
    else
        statement.bindNull(":removed_at");
    if (auto done = statement.runOne(); !done)
        return Failure{done.error()};
    const qint64 id = statement.lastInsertId();
    if (auto done = storeChunks(tx, id, attachment.owner, content); !done)
        return Failure{done.error()};
    return id;
}

} // namespace entente::attachments
