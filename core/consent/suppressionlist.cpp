// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/suppressionlist.h"

#include "core/base/clock.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/vault/compartment.h"
#include "core/vault/crypto.h"

#include <QVarLengthArray>
#include <QtEndian>

#include <algorithm>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSuppressionNormalVersion = 1;      ///< of the normal forms that were hashed
constexpr int kHolderNormalVersion = 2;           ///< of an address with its holder
constexpr QStringView kMarkList = u"own/holders"; // no import can take a name like this
constexpr qsizetype kHashSize = 32;
constexpr qint64 kHashesInMemory = 4'000'000; // eight bytes each
constexpr int kMostFilterBits = 23;           // a megabyte

quint64 beginningOf(QByteArrayView hash)
{
    return hash.size() < qsizetype(sizeof(quint64)) ? 0 : qFromBigEndian<quint64>(hash.data());
}

QByteArray asBytes(const std::array<char, 32> &digest)
{
    return QByteArray(digest.data(), qsizetype(digest.size()));
}

QLatin1StringView hashedKind(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Email: return "email"_L1;
    case ContactKind::Address: return "address"_L1;
    default: return "phone"_L1; // one number, however it is used
    }
}

constexpr QLatin1StringView kHeldAddress = "address of"_L1;

bool hasHolder(const ListedPoint &point)
{
    return point.kind == ContactKind::Address && !point.holder.isEmpty();
}

} // namespace

QString SuppressionHit::purposeCode() const
{
    return list.startsWith(u"own:") ? list.mid(4) : QString();
}

bool SuppressionHit::stops(Channel channel, QStringView purpose) const
{
    return channels.contains(channel)
           && (!list.startsWith(u"own:") || QStringView(list).mid(4) == purpose);
}

SuppressionList::SuppressionList(const vault::KeyRing &keys)
    : m_key(vault::crypto::subkey(keys.tombstone, "entente suppression 1"))
{}

QString SuppressionList::ownList(const QString &purposeCode)
{
    return purposeCode.isEmpty() ? u"own"_s : QString(u"own:"_s + purposeCode);
}

QString SuppressionList::markList()
{
    return kMarkList.toString();
}

SuppressionList::Digest SuppressionList::hashOf(ContactKind kind, const QString &normal) const
{
    return digestOf(hashedKind(kind), normal);
}

SuppressionList::Digest SuppressionList::digestOf(QLatin1StringView word,
                                                  const QString &normal) const
{
    // Asked for every contact point of a vault, so that nothing takes a block of its own.
    QVarLengthArray<char, 128> text(word.data(), word.data() + word.size());
    text.append('\n');
    for (const QChar letter : normal) {
        if (letter.unicode() > 0x7f) {
            text.resize(word.size() + 1);
            const auto utf8 = normal.toUtf8();
            text.append(utf8.constData(), utf8.size());
            break;
        }
        text.append(char(letter.unicode()));
    }
    Digest digest;
    vault::crypto::keyedHash(m_key.bytes(), QByteArrayView(text.constData(), text.size()),
                             {reinterpret_cast<unsigned char *>(digest.data()), digest.size()});
    return digest;
}

ListedRecord SuppressionList::recordOf(const QString &list, ChannelSet channels,
                                       const ListedPoint &point, const QDateTime &listedAt) const
{
    if (!hasHolder(point))
        return {list, channels, listedAt, kSuppressionNormalVersion,
                asBytes(hashOf(point.kind, point.normal))};
    ListedRecord record{list, channels, listedAt, kHolderNormalVersion, {}};
    for (const auto &name : point.holder.entries())
        record.hashes += asBytes(digestOf(kHeldAddress, QString(name + u'\n' + point.normal)));
    return record;
}

std::optional<ListedRecord> SuppressionList::markOf(ChannelSet channels, const ListedPoint &point,
                                                    const QDateTime &listedAt) const
{
    if (!hasHolder(point))
        return std::nullopt;
    return ListedRecord{kMarkList.toString(), channels, listedAt, kHolderNormalVersion,
                        asBytes(hashOf(point.kind, point.normal))};
}

Result<void> SuppressionList::add(db::Transaction &tx, const QString &list, ChannelSet channels,
                                  const ListedPoint &point, const QDateTime &listedAt,
                                  const Clock &clock) const
{
    if (point.normal.isEmpty() || channels.isEmpty())
        return {};
    QList<ListedRecord> records{recordOf(list, channels, point, listedAt)};
    if (const auto mark = markOf(channels, point, listedAt))
        records.append(*mark);
    for (const auto &record : std::as_const(records)) {
        if (auto done = store(tx, record, clock); !done)
            return done;
        tx.keepOutside(refusalrecord::ofListed(record));
    }
    return {};
}

Result<void> SuppressionList::store(db::Transaction &tx, const ListedRecord &record,
                                    const Clock &clock)
{
    for (qsizetype i = 0; i + kHashSize <= record.hashes.size(); i += kHashSize) {
        if (auto done = storeOne(tx, record, record.hashes.mid(i, kHashSize), clock); !done)
            return done;
    }
    return {};
}

Result<void> SuppressionList::storeOne(db::Transaction &tx, const ListedRecord &record,
                                       const QByteArray &hash, const Clock &clock)
{
    db::Statement s(tx, "consent/upsert_suppression_entry");
    s.bind(":list", record.list)
        .bind(":channel", channelSetName(record.channels))
        .bind(":hash", hash)
        .bind(":normal_version", record.normalVersion)
        .bind(":source_uuid", QString(u""_s))
        .bind(":listed_at", record.listedAt)
        .bind(":keeps_first", record.keepsFirst)
        .bind(":created_at", clock.nowUtc());
    return s.run();
}

bool ListedHashes::mayContain(QByteArrayView hash) const
{
    return mayContain(beginningOf(hash));
}

bool ListedHashes::mayContain(quint64 beginning) const
{
    if (!m_complete)
        return true;
    const quint64 bit = beginning >> m_filterShift;
    return (m_filter[bit / 64] >> (bit % 64) & 1) != 0
           && std::binary_search(m_beginnings.begin(), m_beginnings.end(), beginning);
}

void ListedHashes::makeFilter()
{
    // Sixteen bits for each, so that one question in sixteen goes on.
    int bits = 6;
    while (bits < kMostFilterBits && (quint64(1) << bits) < 16 * m_beginnings.size())
        ++bits;
    m_filterShift = 64 - bits;
    m_filter.assign(size_t(1) << (bits - 6), 0);
    for (const quint64 beginning : m_beginnings) {
        const quint64 bit = beginning >> m_filterShift;
        m_filter[bit / 64] |= quint64(1) << (bit % 64);
    }
}

quint64 SuppressionList::keyOf(ContactKind kind, const QString &normal) const
{
    if (normal.isEmpty())
        return 0;
    const auto hash = hashOf(kind, normal);
    return beginningOf({hash.data(), qsizetype(hash.size())});
}

Result<ListedHashes> SuppressionList::listedHashes(const db::Reader &reader) const
{
    ListedHashes all;
    db::Statement s(reader, "consent/select_suppression_hashes");
    s.bind(":row_limit", kHashesInMemory);
    while (s.next())
        all.m_beginnings.push_back(beginningOf(s.blob("hash")));
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    all.m_complete = qint64(all.m_beginnings.size()) < kHashesInMemory;
    if (!all.m_complete)
        all.m_beginnings = {};
    all.makeFilter();
    return all;
}

Result<void> SuppressionList::readHits(const db::Reader &reader, const Digest &hash,
                                       QList<SuppressionHit> &into)
{
    db::Statement s(reader, "consent/select_suppression_entries_by_hash");
    s.bind(":hash", asBytes(hash));
    while (s.next()) {
        const SuppressionHit hit{s.text("list"),
                                 channelSetFromName(s.text("channel")).value_or(ChannelSet::all()),
                                 s.time("listed_at")};
        if (!into.contains(hit)) // under several forms of one name
            into.append(hit);
    }
    return s.finish();
}

Result<QList<SuppressionHit>> SuppressionList::hits(const db::Reader &reader,
                                                    const ListedPoint &point,
                                                    const ListedHashes *listed,
                                                    const HolderReader &holder) const
{
    QList<SuppressionHit> list;
    if (point.normal.isEmpty())
        return list;
    const auto hash = hashOf(point.kind, point.normal);
    if (listed && !listed->mayContain({hash.data(), qsizetype(hash.size())}))
        return list;
    if (auto done = readHits(reader, hash, list); !done)
        return Failure{done.error()};
    QList<SuppressionHit> marks;
    for (const auto &hit : std::as_const(list)) {
        if (hit.list == kMarkList)
            marks.append(hit);
    }
    if (marks.isEmpty())
        return list;
    list.removeIf([](const SuppressionHit &hit) { return hit.list == kMarkList; });
    const auto name = holder ? holder() : Result<HolderName>(point.holder);
    if (!name)
        return Failure{name.error()};
    if (name->isEmpty()) { // anybody may be the one who is listed
        for (const auto &mark : std::as_const(marks))
            list.append({ownList(), mark.channels, mark.listedAt});
    }
    for (const auto &form : name->questions()) {
        const auto held = digestOf(kHeldAddress, QString(form + u'\n' + point.normal));
        if (auto done = readHits(reader, held, list); !done)
            return Failure{done.error()};
    }
    return list;
}

Result<bool> SuppressionList::isUsed(const db::Reader &reader) const
{
    db::Statement s(reader, "consent/select_suppression_count");
    const bool used = s.next() && s.flag("is_used");
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    return used;
}

} // namespace entente
