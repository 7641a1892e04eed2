// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace entente {

/// Turns an errno into NoSpace, ReadOnly, NotFound, or Io; `where.file` is the name alone, never the folder.
Failure fileFailure(int systemError, const QString &path, const char *operation);

/// A file that is either wholly there or not at all: written beside its target under another name, synced, renamed
/// over it, then the folder is synced. Without commit() the destructor removes the beginning.
class AtomicFile final
{
public:
    /// NoSpace, ReadOnly, NotFound (no such folder) or Io.
    static Result<AtomicFile> create(const QString &path);

    AtomicFile(AtomicFile &&other) noexcept;
    AtomicFile &operator=(AtomicFile &&other) noexcept;
    AtomicFile(const AtomicFile &) = delete;
    AtomicFile &operator=(const AtomicFile &) = delete;
    ~AtomicFile();

    Result<void> write(QByteArrayView bytes);
    /// After a failed sync nothing is renamed: what the disk holds is unknown, and the target stays as it was.
    Result<void> commit();

private:
    AtomicFile() = default;
    void discard();

    QString m_path;
    QByteArray m_temporary;
    int m_handle = -1;
};

/// A name in the same folder that nobody has yet, for a file that another library writes.
QString nameBeside(const QString &path);
/// Syncs what lies at `beside` and renames it over `path`; the folder is synced. What lies at `beside` goes on failure.
Result<void> publishFile(const QString &beside, const QString &path);

/// The whole of a small file in one go, readable by its owner alone. NoSpace, ReadOnly, NotFound or Io.
Result<void> writeFileAtomically(const QString &path, QByteArrayView bytes);

/// Reads a file of at most `limit` bytes. NotFound, Io, or Corrupt when it is longer than any such file can be.
Result<QByteArray> readSmallFile(const QString &path, qint64 limit = 4 << 20);

/// Adds bytes at the end and syncs: for logs that only grow. NoSpace, ReadOnly or Io.
Result<void> appendToFile(const QString &path, QByteArrayView bytes);

/// Syncs a folder so that the names in it survive a power cut (nothing to do on Windows).
Result<void> syncFolder(const QString &folder);

} // namespace entente
