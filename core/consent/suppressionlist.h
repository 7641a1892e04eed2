// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbuffer.h"
#include "core/consent/channel.h"
#include "core/consent/holdername.h"
#include "core/consent/refusalrecord.h"
#include "core/parties/contactpoint.h"

#include <QDateTime>
#include <QList>

#include <array>
#include <functional>
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

/// A contact point as the lists know it.
struct ListedPoint
{
    ContactKind kind = ContactKind::Email;
    QString normal;         ///< compare form
    HolderName holder = {}; ///< of a postal address; empty: whoever lives there
};
ENTENTE_NOT_LOGGABLE(ListedPoint)

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
    bool mayContain(quint64 beginning) const;

private:
    friend class SuppressionList;
    void makeFilter();

    std::vector<quint64> m_beginnings; ///< ascending
    /// One bit for each beginning of a beginning that is listed: most questions end here.
    std::vector<quint64> m_filter;
    int m_filterShift = 64;
    bool m_complete = false; ///< false: too many to keep, anything may be listed
};

/// Opposition lists: keyed hashes of the normal form only, never a name or an address (CNIL MED-2023-040), under the
/// key of the tombstones, so that a hash says nothing outside this vault. A postal address is listed with its holder, and
/// once more without, as a mark that somebody there is listed; where it is listed without a holder it stops all of them.
class SuppressionList final
{
public:
    explicit SuppressionList(const vault::KeyRing &keys);

    /// The firm's own refusals of one purpose, or of all of them when `purposeCode` is empty.
    static QString ownList(const QString &purposeCode = {});
    /// Entries of this list only mark that an address is listed together with its holder.
    static QString markList();

    Result<void> add(db::Transaction &tx, const QString &list, ChannelSet channels,
                     const ListedPoint &point, const QDateTime &listedAt, const Clock &clock) const;
    /// The entries that add() makes, for many of them in one record.
    ListedRecord recordOf(const QString &list, ChannelSet channels, const ListedPoint &point,
                          const QDateTime &listedAt) const;
    /// The mark that goes with recordOf(), of an address with a holder.
    std::optional<ListedRecord> markOf(ChannelSet channels, const ListedPoint &point,
                                       const QDateTime &listedAt) const;
    /// Writes what a record says, known entries included; who calls sees to the log beside the database.
    static Result<void> store(db::Transaction &tx, const ListedRecord &record, const Clock &clock);
    /// Asked whose an address is, where somebody there is listed.
    using HolderReader = std::function<Result<HolderName>()>;
    /// `listed`, if given, spares most looks at the table; `holder` stands for the one of `point`.
    Result<QList<SuppressionHit>> hits(const db::Reader &reader, const ListedPoint &point,
                                       const ListedHashes *listed = nullptr,
                                       const HolderReader &holder = {}) const;
    /// The beginning of its hash, which ListedHashes knows; 0 when there is nothing to compare.
    quint64 keyOf(ContactKind kind, const QString &normal) const;
    Result<ListedHashes> listedHashes(const db::Reader &reader) const;
    /// False while every list is empty: spares a question per contact point.
    Result<bool> isUsed(const db::Reader &reader) const;

private:
    using Digest = std::array<char, 32>;
    static Result<void> storeOne(db::Transaction &tx, const ListedRecord &record,
                                 const QByteArray &hash, const Clock &clock);
    Digest hashOf(ContactKind kind, const QString &normal) const;
    Digest digestOf(QLatin1StringView word, const QString &text) const;
    static Result<void> readHits(const db::Reader &reader, const Digest &hash,
                                 QList<SuppressionHit> &into);

    SecretBuffer m_key;
};

} // namespace entente
