// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbuffer.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <vector>

namespace entente {

/// Makes the bytes of one file piece by piece; an empty piece is the end.
using ByteStream = std::function<Result<QByteArray>()>;

/// One entry, read once while the archive is written, so that its size does not matter.
struct ZipEntry
{
    QString name;
    ByteStream bytes;
    bool isStored = false; ///< not compressed, as OpenDocument asks of its first entry
};

ByteStream streamOf(QByteArray whole);

/// A new archive at `path`, synced; nothing is left there on failure. With a password each entry is AES-256 encrypted
/// (WinZip AE-2) before it reaches the disk. The error of a stream, else Io, NoSpace, ReadOnly.
Result<void> writeZipFile(const QString &path, std::vector<ZipEntry> entries,
                          const SecretBuffer *password);
/// The same in memory, in clear: the container of a spreadsheet.
Result<QByteArray> zipInMemory(std::vector<ZipEntry> entries);

/// An archive built in memory and written in one go; see writeZipFile().
class ZipWriter final
{
public:
    /// Names are relative, with forward slashes. Invalid for an absolute name, "..", a control character or a repeated name.
    Result<void> add(const QString &name, const QByteArray &content);

    /// Replaces `path`. Entries bear no time of the clock, so equal contents give equal listings.
    /// Invalid for an empty archive, Io, NoSpace, ReadOnly.
    Result<void> write(const QString &path, const SecretBuffer *password = nullptr) const;

private:
    struct Entry
    {
        QString name;
        QByteArray content;
    };
    QList<Entry> m_entries;
};

/// Reads all entries of a small archive. WrongKey, Corrupt, or Invalid beyond `maxBytes` of content.
Result<QMap<QString, QByteArray>> readZip(const QString &path,
                                          const SecretBuffer *password = nullptr,
                                          qint64 maxBytes = qint64(64) << 20);

} // namespace entente
