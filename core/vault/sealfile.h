// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbuffer.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace entente::vault {

/// One sealed act that a person must hear of if it is missing from a database that was put back: a code, never a name.
struct SealedAct
{
    qint64 epoch = 0;
    QString kind;
    qint64 atMs = 0;

    bool operator==(const SealedAct &) const = default;
};

/// seal.json: how far the database had come when it was last sealed. SQLCipher itself does not notice an older file.
struct Seal
{
    QString vaultId;
    qint64 epoch = 0; ///< number of the newest audit entry
    QByteArray head;  ///< its chain hash; empty while the audit is empty
    qint64 writtenMs = 0;
    bool clean = false; ///< written at a clean close, with `pages`
    qint64 pageCount = 0;
    QByteArray pages;            ///< hash over every page's IV and HMAC
    std::vector<SealedAct> acts; ///< the newest ones, at most kSealedActs

    static Result<Seal> parse(const QByteArray &json, const SecretBuffer &tombstone);
    /// NotFound, Corrupt (malformed, or signed with another key), TooNew, Io.
    static Result<Seal> read(const QString &folder, const SecretBuffer &tombstone);
    QByteArray serialised(const SecretBuffer &tombstone) const;
    Result<void> write(const QString &folder, const SecretBuffer &tombstone) const;
};

inline constexpr size_t kSealedActs =
    256; ///< a fair brings many refusals, and none may hide an erasure

/// What the database says of itself.
struct SealState
{
    qint64 epoch = 0;
    QByteArray head;
    /// The chain hash of an earlier entry; empty if there is none with this number.
    std::function<QByteArray(qint64)> hashAt;
};

enum class SealFinding {
    Agrees,
    Ahead,  ///< normal after a crash: committed, not yet sealed
    Behind, ///< an older database was put back
    Forked, ///< as long or longer, but with another past
};

SealFinding compareWithSeal(const Seal &seal, const SealState &database);

/// The acts that the seal has seen and the database does not know any more.
std::vector<SealedAct> missingActs(const Seal &seal, qint64 databaseEpoch);

} // namespace entente::vault
