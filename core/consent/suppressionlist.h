// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbuffer.h"
#include "core/consent/channel.h"
#include "core/consent/refusalrecord.h"
#include "core/parties/contactpoint.h"

#include <QDateTime>
#include <QList>

#include <array>
#include <vector>

namespace entente {

class Clock;
namespace db {
class Reader;
class Transaction;
} // namespace db
namespace vault {
struct KeyRing;
}

/// One list that names an address or a number.
struct SuppressionHit
{
    QString list;
    ChannelSet channels;
    QDateTime listedAt;

    /// The firm's own list, by objection ("own"), or by refusal or withdrawal for one purpose ("own:CODE").
    bool isOwn() const { return list.startsWith(u"own"); }
    /// Empty: every purpose that is not service.
    QString purposeCode() const;
    /// Does it stop this channel for a purpose with this code?
    bool stops(Channel channel, QStringView purpose) const;
    bool operator==(const SuppressionHit &) const = default;
};

/// The beginnings of all hashes that are listed, for a million questions of which few are answered yes.
class ListedHashes final
{
public:
    bool mayContain(QByteArrayView hash) const;

private:
    friend class SuppressionList;
    std::vector<quint64> m_beginnings; ///< ascending
    bool m_complete = false;           ///< false: too many to keep, anything may be listed
};

/// Opposition lists: keyed hashes of the normal form only, never a name or an address (CNIL MED-2023-040), under the
/// key of the tombstones, so that a hash says nothing outside this vault.
class SuppressionList final
{
public:
    explicit SuppressionList(const vault::KeyRing &keys);

    /// The firm's own refusals of one purpose, or of all of them when `purposeCode` is empty.
    static QString ownList(const QString &purposeCode = {});

    /// `normal` is the compare form of a contact point.
    Result<void> add(db::Transaction &tx, const QString &list, ChannelSet channels,
                     ContactKind kind, const QString &normal, const QDateTime &listedAt,
                     const Clock &clock) const;
    /// The entry that add() makes, for many of them in one record.
    ListedRecord recordOf(const QString &list, ChannelSet channels, ContactKind kind,
                          const QString &normal, const QDateTime &listedAt) const;
    /// Writes what a record says, known entries included; who calls sees to the log beside the database.
    static Result<void> store(db::Transaction &tx, const ListedRecord &record, const Clock &clock);
    /// `listed`, if given, spares most looks at the table.
    Result<QList<SuppressionHit>> hits(const db::Reader &reader, ContactKind kind,
                                       const QString &normal,
                                       const ListedHashes *listed = nullptr) const;
    Result<ListedHashes> listedHashes(const db::Reader &reader) const;
    /// False while every list is empty: spares a question per contact point.
    Result<bool> isUsed(const db::Reader &reader) const;

private:
    using Digest = std::array<char, 32>;
    static Result<void> storeOne(db::Transaction &tx, const ListedRecord &record,
                                 const QByteArray &hash, const Clock &clock);
    Digest hashOf(ContactKind kind, const QString &normal) const;

    SecretBuffer m_key;
};

} // namespace entente
