// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbuffer.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace entente {

/// An archive built in memory and written in one go. With a password each entry is AES-256 encrypted (WinZip AE-2)
/// before it reaches the disk; what libzip puts beside the target while it works is that ciphertext.
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
