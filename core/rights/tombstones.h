// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbuffer.h"
#include "core/parties/person.h"
#include "core/parties/recreationguard.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>

namespace entente {

namespace db {
class Transaction;
}

/// Keyed hashes of erased people. A record's hash erases again what an old backup brings back; the hash of an e-mail or
/// a number only stops somebody from being created anew. Without the vault's key nobody can tell whose they are.
class Tombstones final : public RecreationGuard
{
public:
    /// Grows when the normal form of e-mails or numbers changes.
    static constexpr int kNormalVersion = 1;

    /// `key` is the vault's tombstone key and must outlive this.
    explicit Tombstones(const SecretBuffer &key) : m_key(key) {}

    /// NotPermitted when the session does not hold the key.
    Result<bool> wasErased(const db::Reader &reader, const Identifiers &identifiers) const override;

    /// Marks a person whose rows are gone as erased and gives the lines for erased.log. An address that a living record
    /// holds too gets no mark: its owner must stay editable.
    /// `aliases` are the codes of cards that were merged into the person's: a backup may still hold them.
    Result<QList<QByteArray>> bury(db::Transaction &tx, const Person &person,
                                   const QString &actUuid, const QDateTime &at,
                                   const QStringList &aliases = {}) const;
    /// Takes over lines of erased.log that the table lacks, as after restoring an old backup. Corrupt for an unknown line.
    Result<void> restore(db::Transaction &tx, const QList<QByteArray> &lines) const;
    /// The lines of erased.log that the table lacks. Corrupt for an unknown line.
    Result<QList<QByteArray>> unknownLines(const db::Reader &reader,
                                           const QList<QByteArray> &lines) const;
    /// Everything in the table as lines of erased.log, oldest first.
    Result<QList<QByteArray>> lines(const db::Reader &reader) const;
    /// The record hashes among lines of erased.log.
    static Result<QSet<QByteArray>> recordHashes(const QList<QByteArray> &lines);

    QByteArray recordHash(const QString &uuid) const { return hash("record", uuid); }

private:
    QByteArray hash(const char *kind, const QString &normal) const;
    Result<void> insert(db::Transaction &tx, const QByteArray &kind, const QByteArray &hash,
                        int version, const QString &actUuid, qint64 atMs) const;

    const SecretBuffer &m_key;
};

} // namespace entente
