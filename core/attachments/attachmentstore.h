// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"

namespace entente {

namespace db {
class Reader;
class Transaction;
} // namespace db

namespace attachments {

/// Keys of the photos that a record shows; one at the most.
Result<QList<qint64>> photoIds(const db::Reader &reader, const AttachmentOwner &owner);
/// Empty where there is none. Corrupt when the checksum disagrees.
Result<QByteArray> photoContent(const db::Reader &reader, const AttachmentOwner &owner);
/// The content of one file. Corrupt when the checksum disagrees.
Result<QByteArray> contentOf(const db::Reader &reader, qint64 attachment, const QString &checksum);
/// The row and its pieces; gives its key. Hidden: as if it had been removed at once.
Result<qint64> store(db::Transaction &tx, const Attachment &attachment, const QByteArray &content,
                     const QString &authorUuid, bool hidden);

} // namespace attachments

} // namespace entente
