// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbuffer.h"
#include "core/vault/loglines.h"

#include <functional>

namespace entente::vault {

/// refused.log: a copy of what people refused, so that an older data.db put back does not reach them again. Each record is
/// sealed with a key made from the vault's tombstone key, which no change of the database's key touches. What a record
/// means is the ledger's business.
class RefusedLog final
{
public:
    RefusedLog(const QString &folder, const SecretBuffer &tombstoneKey);

    /// Seals, adds and syncs. NotPermitted without the key; NoSpace, ReadOnly or Io.
    Result<void> append(const QList<QByteArray> &records) const;
    /// As loglines::read(), opened. Corrupt when a record does not open with the key.
    Result<loglines::Content> readAfter(const QByteArray &mark = {}) const;
    /// Leaves out the records for which `isGone` is true: what was refused by somebody who is erased. Gives their number.
    Result<int> removeIf(const std::function<bool(const QByteArray &record)> &isGone) const;

private:
    QString m_path;
    SecretBuffer m_key;
};

} // namespace entente::vault
