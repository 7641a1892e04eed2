// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/atomicfile.h"
#include "core/exchange/zipwriter.h"

#include <optional>

namespace entente {

/// The file of an export while it lies beside its name: encrypted, or plain on purpose. Unless it is published nothing
/// stays, and what was there before is untouched.
class ExportTarget final
{
public:
    explicit ExportTarget(const QString &path) : m_path(path) {}
    ~ExportTarget();
    ExportTarget(const ExportTarget &) = delete;
    ExportTarget &operator=(const ExportTarget &) = delete;

    /// AES-256 when there is a password; else the only entry as it is. Conflict (export.file_exists) when the name is a
    /// folder's; NoSpace, ReadOnly, NotFound, Io, or the error of a stream.
    Result<void> write(std::vector<ZipEntry> entries, const SecretBuffer *password);
    /// BLAKE2b-256 of the file, in hexadecimal.
    QString checksum() const;
    /// Gives it its name.
    Result<void> publish();

private:
    Result<void> writePlain(const ZipEntry &entry);
    Result<void> hashArchive();

    const QString m_path;
    QString m_beside; ///< of an archive
    std::optional<AtomicFile> m_plain;
    QByteArray m_hash;
};

} // namespace entente
