// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// The lines of the logs beside data.db: `1 RECORD CHECK`, the record in base 64 and the first 8 bytes of its BLAKE2b in
/// hexadecimal. They only grow, and outlive an older data.db that is put back.
namespace entente::vault::loglines {

/// Adds records and syncs; what a crash left of a last line goes. NoSpace, ReadOnly or Io.
Result<void> append(const QString &path, const QList<QByteArray> &records);

struct Content
{
    QList<QByteArray> records;
    QByteArray mark; ///< how far was read: what the next reading may start from
};

/// The records in their order; those after `mark`, if the log still has the line that ends there, else all of them. A last
/// line cut short by a crash is left out; any other damage is Corrupt with `where.line`. A missing file is empty.
Result<Content> read(const QString &path, const QByteArray &mark = {});

/// All lines anew, in one go.
Result<void> rewrite(const QString &path, const QList<QByteArray> &records);

} // namespace entente::vault::loglines
