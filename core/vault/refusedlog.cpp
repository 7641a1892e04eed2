// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/refusedlog.h"

#include "core/vault/crypto.h"

using namespace Qt::StringLiterals;

namespace entente::vault {

namespace {

constexpr auto kRefusedUse = "entente refused 1";

Failure refusedFailure(ErrorCode code, const QString &detail, const QString &reason)
{
    return Failure{code, detail, {u"refused.log"_s, 0, 0, {}}, reason};
}

} // namespace

RefusedLog::RefusedLog(const QString &folder, const SecretBuffer &tombstoneKey)
    : m_path(folder + u"/refused.log"_s)
    , m_key(tombstoneKey.isEmpty() ? SecretBuffer() : crypto::subkey(tombstoneKey, kRefusedUse))
{}

Result<void> RefusedLog::append(const QList<QByteArray> &records) const
{
    if (m_key.isEmpty())
        return refusedFailure(ErrorCode::NotPermitted, u"the tombstone key is not held"_s,
                              u"vault.needs_password"_s);
    QList<QByteArray> sealed;
    sealed.reserve(records.size());
    for (const auto &record : records)
        sealed.append(crypto::wrap(m_key, kRefusedUse, crypto::spanOf(record)));
    return loglines::append(m_path, sealed);
}

Result<loglines::Content> RefusedLog::readAfter(const QByteArray &mark) const
{
    auto content = loglines::read(m_path, mark);
    if (!content)
        return content;
    for (auto &record : content->records) {
        auto opened = crypto::unwrapBytes(m_key, kRefusedUse, record);
        if (!opened)
            return refusedFailure(ErrorCode::Corrupt,
                                  u"a record does not open with this vault's key"_s,
                                  u"vault.file_damaged"_s);
        record = *std::move(opened);
    }
    return content;
}

Result<int> RefusedLog::removeIf(const std::function<bool(const QByteArray &record)> &isGone) const
{
    const auto sealed = loglines::read(m_path);
    const auto opened = readAfter();
    if (!sealed || !opened)
        return Failure{!sealed ? sealed.error() : opened.error()};
    QList<QByteArray> kept;
    for (qsizetype i = 0; i < opened->records.size(); ++i) {
        if (!isGone(opened->records[i]))
            kept.append(sealed->records[i]);
    }
    const int removed = int(opened->records.size() - kept.size());
    if (removed > 0) {
        if (auto done = loglines::rewrite(m_path, kept); !done)
            return Failure{done.error()};
    }
    return removed;
}

} // namespace entente::vault
