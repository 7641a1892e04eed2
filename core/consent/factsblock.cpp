// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/factsblock.h"

#include "core/consent/consentrecorder.h"

#include <QtEndian>

#include <algorithm>

namespace entente {

namespace {

constexpr qint64 kBlockEpoch = 2'440'588;
constexpr qint64 kBlockDayMs = 86'400'000;
constexpr quint64 kMostInBlock = 1'000'000; // of anything: more is no block of ours
constexpr qint64 kEndless = std::numeric_limits<qint64>::max();

enum CardFlag : quint8 {
    kDirect = 1,
    kWork = 2,
    kRestricted = 4,
    kCardPending = 8,
    kMerged = 16,
    kFormerWork = 32,
};
enum CardMember : quint8 {
    kHasBirth = 1,
    kHasBand = 2,
    kHasNotice = 4,
    kHasBatch = 8,
    kHasSale = 16,
    kHasOffer = 32,
};
enum PointFlag : quint8 { kUsable = 8, kPreferred = 16, kPrivate = 32, kHasKey = 64, kHome = 128 };
enum ActFlag : quint8 { kProvable = 1, kEvidence = 2, kComplete = 4, kGuardian = 8, kHasEnd = 16 };

void putNumber(QByteArray &into, quint64 value)
{
    while (value >= 0x80) {
        into.append(char(value | 0x80));
        value >>= 7;
    }
    into.append(char(value));
}

/// Small differences take little room whatever their sign.
void putDifference(QByteArray &into, qint64 value)
{
    putNumber(into, (quint64(value) << 1) ^ quint64(value >> 63));
}

void putDay(QByteArray &into, qint64 julian)
{
    putDifference(into, julian - kBlockEpoch);
}

template<typename T>
quint8 flagIf(bool condition, T flag)
{
    return condition ? quint8(flag) : quint8(0);
}

template<typename T>
size_t placeIn(std::vector<T> &known, const T &value)
{
    const auto found = std::find(known.begin(), known.end(), value);
    const auto at = size_t(found - known.begin());
    if (found == known.end())
        known.push_back(value);
    return at;
}

} // namespace

qint64 factsBlockVersion()
{
    static const qint64 version = [] {
        quint64 hash = 0xcbf29ce484222325; // FNV-1a
        for (const char letter : QByteArrayView(ENTENTE_VERSION ENTENTE_BLOCK_SOURCES)) {
            hash ^= quint8(letter);
            hash *= 0x100000001b3;
        }
        return qint64(hash >> 1);
    }();
    return version;
}

size_t FactsBlockWriter::placeOf(const Locality &locality)
{
    return placeIn(m_places, locality);
}

size_t FactsBlockWriter::countryOf(const QString &country)
{
    return placeIn(m_countries, country);
}

void FactsBlockWriter::addPoint(const FactsPoint &point, quint64 key)
{
    putDifference(m_people, point.id.number() - m_previousPoint);
    m_previousPoint = point.id.number();
    m_people.append(char(quint8(point.kind) | flagIf(point.usable, kUsable)
                         | flagIf(point.preferred, kPreferred) | flagIf(point.isPrivate, kPrivate)
                         | flagIf(point.isHome, kHome) | flagIf(key != 0, kHasKey)));
    putDay(m_people, point.enteredDay);
    putNumber(m_people, placeOf(point.locality));
    if (key != 0) {
        char wide[sizeof key];
        qToLittleEndian(key, wide);
        m_people.append(wide, sizeof wide);
    }
}

void FactsBlockWriter::addAct(const ConsentAct &act, const std::vector<FactsPoint> &points)
{
    m_people.append(char(quint8(act.kind) | quint8(act.origin) << 4));
    m_people.append(char(flagIf(act.provable, kProvable) | flagIf(act.evidence, kEvidence)
                         | flagIf(act.complete, kComplete) | flagIf(act.guardian, kGuardian)
                         | flagIf(act.validUntil != kEndless, kHasEnd)));
    m_people.append(char(act.channels.bits()));
    putDifference(m_people, act.at);
    putDifference(m_people, act.day - kBlockEpoch - act.at / kBlockDayMs);
    if (act.validUntil != kEndless)
        putDifference(m_people, act.validUntil - act.day);
    putDifference(m_people, act.purpose);
    // 0: all of them; then one of those before; last, one that is not among them.
    size_t named = 0;
    if (act.contactPoint != 0) {
        const auto isNamed = [&act](const FactsPoint &point) {
            return point.id.number() == act.contactPoint;
        };
        named = size_t(std::find_if(points.begin(), points.end(), isNamed) - points.begin()) + 1;
    }
    putNumber(m_people, named);
    if (named == points.size() + 1)
        putDifference(m_people, act.contactPoint);
}

void FactsBlockWriter::add(const RecipientFacts &recipient, const std::vector<quint64> &keys)
{
    const auto &facts = recipient.base;
    const auto &card = recipient.card;
    const auto &marks = recipient.marks;
    putDifference(m_people, recipient.person.number() - m_previous);
    m_previous = recipient.person.number();
    m_people.append(char(quint8(facts.recipient) | quint8(facts.relation) << 4));
    m_people.append(char(flagIf(facts.directCollection == Known::Yes, kDirect)
                         | flagIf(marks.work, kWork) | flagIf(marks.restricted, kRestricted)
                         | flagIf(marks.cardPending, kCardPending) | flagIf(marks.merged, kMerged)
                         | flagIf(marks.formerWork, kFormerWork)));
    m_people.append(
        char(flagIf(card.birthDay != 0, kHasBirth) | flagIf(card.band != AgeBand::Unknown, kHasBand)
             | flagIf(facts.noticeDay != 0, kHasNotice) | flagIf(card.importBatch != 0, kHasBatch)
             | flagIf(marks.firstSaleOn.isValid(), kHasSale)
             | flagIf(marks.refusalOfferedOn.isValid(), kHasOffer)));
    putNumber(m_people, countryOf(recipient.country));
    putNumber(m_people, placeOf(recipient.locality));
    if (card.birthDay != 0)
        putDay(m_people, card.birthDay);
    if (card.band != AgeBand::Unknown) {
        m_people.append(char(card.band));
        putNumber(m_people, quint64(card.bandDay));
    }
    if (facts.noticeDay != 0)
        putDay(m_people, facts.noticeDay);
    if (card.importBatch != 0)
        putDifference(m_people, card.importBatch);
    if (marks.firstSaleOn.isValid())
        putDay(m_people, marks.firstSaleOn.toJulianDay());
    if (marks.refusalOfferedOn.isValid())
        putDay(m_people, marks.refusalOfferedOn.toJulianDay());
    if (marks.restricted)
        putDay(m_people, marks.restrictedOn.isValid() ? marks.restrictedOn.toJulianDay() : 0);
    putNumber(m_people, recipient.points.size());
    for (size_t i = 0; i < recipient.points.size(); ++i)
        addPoint(recipient.points[i], keys[i]);
    putNumber(m_people, recipient.acts.size());
    for (const auto &act : recipient.acts)
        addAct(act, recipient.points);
    putNumber(m_people, recipient.exchanges.size());
    for (const auto &exchange : recipient.exchanges) {
        m_people.append(char(exchange.kind));
        putDifference(m_people, exchange.at);
        putDifference(m_people, exchange.party);
    }
    ++m_count;
}

QByteArray FactsBlockWriter::take()
{
    QByteArray block;
    putNumber(block, m_countries.size());
    for (const auto &country : m_countries) {
        const auto utf8 = country.toUtf8();
        putNumber(block, quint64(utf8.size()));
        block.append(utf8);
    }
    putNumber(block, m_places.size());
    for (const auto &place : m_places) {
        putNumber(block, place.zones);
        putNumber(block, quint64(place.regions));
    }
    putNumber(block, quint64(m_count));
    return block + m_people;
}

FactsBlockReader::FactsBlockReader(QByteArrayView block, PersonId first)
    : m_at(reinterpret_cast<const uchar *>(block.data()))
    , m_end(m_at + block.size())
    , m_previous(first.number())
    , m_behind(first.number() + kPeopleInBlock)
{
    for (quint64 left = number(); left > 0 && !m_damaged; --left) {
        const auto size = qsizetype(number());
        if (size < 0 || size > m_end - m_at) {
            m_damaged = true;
            return;
        }
        const auto code = QString::fromUtf8(
            QByteArrayView(reinterpret_cast<const char *>(m_at), size));
        m_at += size;
        m_countries.push_back({code, countryKey(code)});
    }
    for (quint64 left = number(); left > 0 && !m_damaged; --left) {
        const auto zones = quint32(number());
        m_damaged = m_damaged || zones >> kZoneCount != 0;
        m_places.push_back({zones, HolidayRegion(quint16(number()))});
    }
    m_left = number();
}

quint8 FactsBlockReader::byte()
{
    if (m_at == m_end) {
        m_damaged = true;
        return 0;
    }
    return *m_at++;
}

template<typename Word>
Word FactsBlockReader::word(int value, Word last)
{
    if (value <= int(last))
        return Word(value);
    m_damaged = true;
    return Word();
}

quint64 FactsBlockReader::number()
{
    quint64 value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        const quint8 part = byte();
        value |= quint64(part & 0x7f) << shift;
        if (part < 0x80)
            return value;
    }
    m_damaged = true;
    return 0;
}

qint64 FactsBlockReader::difference()
{
    const quint64 value = number();
    return qint64(value >> 1) ^ -qint64(value & 1);
}

quint64 FactsBlockReader::wideNumber()
{
    if (m_end - m_at < qsizetype(sizeof(quint64))) {
        m_damaged = true;
        m_at = m_end;
        return 0;
    }
    const auto value = qFromLittleEndian<quint64>(m_at);
    m_at += sizeof value;
    return value;
}

Locality FactsBlockReader::place()
{
    const quint64 at = number();
    if (at >= m_places.size()) {
        m_damaged = true;
        return {};
    }
    return m_places[at];
}

void FactsBlockReader::readCard(RecipientFacts &recipient)
{
    auto &facts = recipient.base;
    auto &card = recipient.card;
    auto &marks = recipient.marks;
    const auto day = [this] { return difference() + kBlockEpoch; };
    const quint8 kinds = byte();
    const quint8 flags = byte();
    const quint8 members = byte();
    facts.recipient = word(kinds & 0xf, RecipientKind::Unknown);
    facts.relation = word(kinds >> 4, RecipientRelation::Unknown);
    facts.directCollection = flags & kDirect ? Known::Yes : Known::No;
    marks.work = flags & kWork;
    marks.restricted = flags & kRestricted;
    marks.cardPending = flags & kCardPending;
    marks.merged = flags & kMerged;
    marks.formerWork = flags & kFormerWork;
    if (const quint64 at = number(); at < m_countries.size()) {
        recipient.country = m_countries[at].code;
        facts.country = m_countries[at].key;
    } else {
        m_damaged = true;
    }
    recipient.locality = place();
    card.birthDay = members & kHasBirth ? day() : 0;
    card.band = members & kHasBand ? word(byte(), AgeBand::Adult) : AgeBand::Unknown;
    card.bandDay = members & kHasBand ? qint64(number()) : 0;
    facts.noticeDay = members & kHasNotice ? day() : 0;
    card.importBatch = members & kHasBatch ? difference() : 0;
    marks.firstSaleOn = members & kHasSale ? QDate::fromJulianDay(day()) : QDate();
    marks.refusalOfferedOn = members & kHasOffer ? QDate::fromJulianDay(day()) : QDate();
    marks.restrictedOn = marks.restricted ? QDate::fromJulianDay(day()) : QDate();
}

void FactsBlockReader::readPoint(RecipientFacts &recipient)
{
    m_previousPoint += difference();
    const quint8 flags = byte();
    auto &point = recipient.points.emplace_back();
    point.id = ContactPointId(m_previousPoint);
    point.kind = word(flags & 7, ContactKind::Social);
    point.usable = flags & kUsable;
    point.preferred = flags & kPreferred;
    point.isPrivate = flags & kPrivate;
    point.isHome = flags & kHome;
    point.isPacked = true;
    point.enteredDay = difference() + kBlockEpoch;
    point.locality = place();
    point.listedKey = flags & kHasKey ? wideNumber() : 0;
}

void FactsBlockReader::readAct(RecipientFacts &recipient)
{
    const quint8 words = byte();
    const quint8 flags = byte();
    ConsentAct act;
    act.kind = word(words & 0xf, ActKind::Objected);
    act.origin = word(words >> 4, ActOrigin::Merge);
    act.provable = flags & kProvable;
    act.evidence = flags & kEvidence;
    act.complete = flags & kComplete;
    act.guardian = flags & kGuardian;
    act.channels = ChannelSet::fromBits(byte());
    act.at = difference();
    act.day = difference() + kBlockEpoch + act.at / kBlockDayMs;
    if (flags & kHasEnd)
        act.validUntil = act.day + difference();
    act.purpose = difference();
    const quint64 named = number();
    const auto &points = recipient.points;
    if (named > points.size())
        act.contactPoint = difference();
    else if (named > 0)
        act.contactPoint = points[named - 1].id.number();
    recipient.acts.push_back(act);
}

bool FactsBlockReader::next(RecipientFacts &recipient)
{
    if (m_left == 0 || m_damaged)
        return false;
    --m_left;
    const qint64 before = m_previous;
    m_previous += difference();
    m_damaged = m_damaged || m_previous < before || m_previous >= m_behind;
    recipient.person = PersonId(m_previous);
    readCard(recipient);
    const auto many = [this] {
        const quint64 count = number();
        m_damaged = m_damaged || count > kMostInBlock;
        return m_damaged ? 0 : count;
    };
    for (quint64 left = many(); left > 0 && !m_damaged; --left)
        readPoint(recipient);
    for (quint64 left = many(); left > 0 && !m_damaged; --left)
        readAct(recipient);
    for (quint64 left = many(); left > 0 && !m_damaged; --left) {
        FactsExchange exchange;
        exchange.kind = word(byte(), FactsExchange::Kind::AgreedCall);
        exchange.at = difference();
        exchange.party = difference();
        recipient.exchanges.push_back(exchange);
    }
    return !m_damaged;
}

} // namespace entente
