// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace entente::vault {

/// Reads data.db beside SQLite. Closing any descriptor of a file drops the process's POSIX locks on it, so one of these
/// is opened before the first connection and lives until after the last.
class PageReader final
{
public:
    static Result<std::unique_ptr<PageReader>> open(const QString &path);
    ~PageReader();
    PageReader(const PageReader &) = delete;
    PageReader &operator=(const PageReader &) = delete;

    struct Pages
    {
        qint64 count = 0;
        QByteArray hash;
    };
    /// BLAKE2b over the last 80 bytes (IV and HMAC) of every page. Cancelled, Io; Corrupt when the size is no whole
    /// number of pages.
    Result<Pages> pages(const std::function<bool()> &isCancelled = {}) const;
    /// True when the file starts as an ordinary SQLite database does, or is too short to be one of ours.
    bool looksPlain() const;
    /// True if anybody wrote to the file since this reader was opened.
    bool hasChanged() const;

private:
    struct Stamp
    {
        qint64 size = 0;
        qint64 seconds = 0;
        qint64 nanoseconds = 0;
        bool operator==(const Stamp &) const = default;
    };

    PageReader() = default;
    Stamp stamp() const;
    qint64 readAt(char *data, qint64 size, qint64 offset) const;

    QString m_path;
    qintptr m_handle = -1;
    Stamp m_stamp;
};

} // namespace entente::vault
