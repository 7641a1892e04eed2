// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/loglines.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace entente::vault {

/// erased.log: a copy of the tombstones that only grows, one line each, so that an old data.db put back cannot bring
/// erased people back. The truth is the table in data.db; what a record means is the tombstones' business.
class ErasedLog final
{
public:
    explicit ErasedLog(QString path);
    static ErasedLog inFolder(const QString &folder);

    /// Where it lies, and refused.log beside it.
    QString folder() const;
    /// Adds records and syncs. NoSpace, ReadOnly or Io.
    Result<void> append(const QList<QByteArray> &records) const;

    /// All records in their order. A last line cut short by a crash is left out; any other damage is Corrupt with
    /// `where.line`. A missing file is an empty list.
    Result<QList<QByteArray>> readAll() const;
    /// What came after `mark`, as loglines::read().
    Result<loglines::Content> readAfter(const QByteArray &mark) const;

private:
    QString m_path;
};

} // namespace entente::vault
