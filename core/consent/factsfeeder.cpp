// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/factsfeeder.h"

#include "core/consent/consentprojection.h"
#include "core/consent/consentrepository.h"
#include "core/consent/factsblock.h"
#include "core/consent/factsrows.h"
#include "core/consent/mergedfacts.h"
#include "core/consent/standing.h"
#include "core/db/statement.h"
#include "core/parties/firmrepository.h"
#include "core/parties/rolemailbox.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kExchangeWindowMs = qint64(90)
                                     * 86'400'000; // longer than every cap and every request

void putPreferredFirst(std::vector<FactsPoint> &points)
{
    const auto isPreferred = [](const FactsPoint &point) { return point.preferred; };
    if (std::any_of(points.begin(), points.end(), isPreferred))
        std::stable_partition(points.begin(), points.end(), isPreferred);
}

} // namespace

Result<qint64> lastPersonNumber(const db::Reader &reader)
{
    db::Statement s(reader, "consent/select_last_person_id");
    const qint64 last = s.next() ? s.integer("last_id") : 0;
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    return last;
}

bool isPublicMailbox(QStringView address)
{
    static const auto domains = [] {
        QSet<QString> all;
        QFile file(u":/consent/rules/publicmail.txt"_s);
        if (file.open(QIODevice::ReadOnly | QIODevice::Text)) {
            while (!file.atEnd()) {
                const auto line = QString::fromUtf8(file.readLine()).trimmed();
                if (!line.isEmpty() && !line.startsWith(u'#'))
                    all.insert(line);
            }
        }
        return all;
    }();
    return domains.contains(address.mid(address.lastIndexOf(u'@') + 1).toString().toLower());
}

void RecipientFacts::clear()
{
    person = {};
    base = {};
    marks = {};
    card = {};
    locality = {};
    exchanges.clear();
    points.clear();
    acts.clear();
    attempts.clear();
    spokenAt = 0;
    ownDomain = false;
    appointments.clear();
    sides.clear();
}

Result<FactsFeeder> FactsFeeder::open(const db::Reader &reader, const Setup &setup)
{
    FactsFeeder feeder(reader, setup);
    auto purposes = consentrepository::purposes(reader);
    if (!purposes)
        return Failure{purposes.error()};
    feeder.m_purposes = *std::move(purposes);
    const auto firm = firmrepository::load(reader);
    if (!firm)
        return Failure{firm.error()};
    feeder.m_sectors = setup.rules.sectorBits({firm->sector});
    const auto used = setup.suppression.isUsed(reader);
    if (!used)
        return Failure{used.error()};
    feeder.m_suppressionUsed = *used;
    db::Statement checks(reader, "consent/select_register_checks");
    while (checks.next()) {
        const auto day = QDate::fromString(checks.text("setting_value"), Qt::ISODate);
        const auto list = checks.text("setting_key").section(u'.', 1);
        const auto channel = channelFromName(list.section(u'/', -1));
        feeder.m_checks.push_back({channel ? list.section(u'/', 0, -2) : list, julianOf(day),
                                   channel ? ChannelSet(*channel) : ChannelSet::all()});
    }
    if (auto done = checks.finish(); !done)
        return Failure{done.error()};
    db::Statement batches(reader, "consent/select_import_batches_without_proof");
    while (batches.next())
        feeder.m_unproved.push_back(batches.integer("import_batch_id"));
    if (auto done = batches.finish(); !done)
        return Failure{done.error()};
    return feeder;
}

bool FactsFeeder::asksThePast() const
{
    // The projection only knows what still counts after the last act.
    return m_setup.moment.judgesHours()
               ? m_setup.moment.ms() < m_setup.now.toMSecsSinceEpoch()
               : m_setup.moment.latestDay(0) <= m_setup.now.date().toJulianDay();
}

void FactsFeeder::complete(RecipientFacts &recipient) const
{
    auto &facts = recipient.base;
    // A job, an organisation or an address at a domain of one's own show in which quality somebody is met.
    const auto isOwnDomain = [](const FactsPoint &point) {
        return point.kind == ContactKind::Email && !point.isPrivate;
    };
    recipient.ownDomain = std::any_of(recipient.points.begin(), recipient.points.end(),
                                      isOwnDomain);
    // A call back is answered by one conversation (C. conso L223-1: what was asked for, no more).
    if (recipient.spokenAt > facts.callbackAt) {
        facts.callbackAt = 0;
        facts.callbackDay = 0;
    }
    facts.acts = recipient.acts;
    facts.callAttempts = recipient.attempts;
    facts.appointments = recipient.appointments;
    facts.registerChecks = m_checks;
}

bool FactsFeeder::isDueAt(qint64 agreed) const
{
    const auto &moment = m_setup.moment;
    if (moment.judgesHours())
        return qAbs(agreed - moment.ms()) <= qint64(kAgreedMinutes) * 60'000;
    return earliestDay(QDateTime::fromMSecsSinceEpoch(agreed, Qt::UTC), 0) == moment.latestDay(0);
}

Result<void> FactsFeeder::openAgreedCall(const FactsExchange &exchange, RecipientFacts &into) const
{
    // Whoever agreed to this time asked to be called then, and at no other time.
    db::Statement asked(*m_reader, "consent/select_agreed_call_asked_at");
    asked.bind(":activity_party_id", exchange.party);
    if (asked.next()) {
        const qint64 at = asked.integer("asked_at");
        if (at <= m_setup.moment.ms())
            into.base.agreedCallAt = std::max(into.base.agreedCallAt, at);
    }
    return asked.finish();
}

Result<void> FactsFeeder::settleExchanges(RecipientFacts &recipient) const
{
    using Kind = FactsExchange::Kind;
    const qint64 now = m_setup.moment.ms();
    auto &facts = recipient.base;
    for (const auto &exchange : recipient.exchanges) {
        const qint64 at = exchange.at;
        if (at < now - kExchangeWindowMs)
            continue;
        switch (exchange.kind) {
        case Kind::Spoken:
            if (at <= now)
                recipient.spokenAt = std::max(recipient.spokenAt, at);
            [[fallthrough]];
        case Kind::Attempt: recipient.attempts.push_back(at); break;
        case Kind::AgreedCall:
            recipient.appointments.push_back(at);
            if (isDueAt(at)) {
                if (auto done = openAgreedCall(exchange, recipient); !done)
                    return done;
            }
            break;
        case Kind::Callback:
            if (at > now || at <= facts.callbackAt)
                break;
            facts.callbackAt = at;
            facts.callbackDay = earliestDay(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC),
                                            localityFor(recipient.country, {}).zones);
        }
    }
    return {};
}

Result<void> FactsFeeder::settle(RecipientFacts &recipient) const
{
    const qint64 today = m_setup.moment.latestDay(0);
    const auto happened = [today](const QDate &date) {
        return date.isValid() && date.toJulianDay() <= today ? Known::Yes : Known::No;
    };
    auto &facts = recipient.base;
    const auto &card = recipient.card;
    const auto &marks = recipient.marks;
    facts.sectors = m_sectors;
    facts.birthDay = card.birthDay;
    if (card.band != AgeBand::Unknown) {
        const auto dayOf = [](qint64 julian) {
            return julian ? QDate::fromJulianDay(julian) : QDate();
        };
        facts.birthDay = julianOf(latestBirthDay(dayOf(card.birthDay), card.band,
                                                 dayOf(card.bandDay), QDate::fromJulianDay(today)));
    }
    facts.informFirst = !m_unproved.empty()
                        && std::binary_search(m_unproved.begin(), m_unproved.end(),
                                              card.importBatch);
    facts.saleRecorded = happened(marks.firstSaleOn);
    facts.refusalOffered = happened(marks.refusalOfferedOn);
    facts.professionalRelation = marks.work ? Known::Yes : Known::Unknown;
    facts.restricted = marks.restricted;
    facts.restrictedDay = julianOf(marks.restrictedOn);
    facts.cardPending = marks.cardPending;
    if (auto done = settleExchanges(recipient); !done)
        return done;
    complete(recipient);
    return {};
}

Result<void> FactsFeeder::feed(PersonId first, PersonId last, const Take &take) const
{
    const auto dropAnswer = [](const Result<bool> &fed) {
        return fed ? Result<void>() : Result<void>(Failure{fed.error()});
    };
    if (first == last)
        return dropAnswer(feedFromTables(first, last, Walk::One, take));
    if (m_suppressionUsed && !m_listed) {
        auto listed = m_setup.suppression.listedHashes(*m_reader);
        if (!listed)
            return Failure{listed.error()};
        m_listed = *std::move(listed);
    }
    if (asksThePast())
        return dropAnswer(feedFromTables(first, last, Walk::Many, take));
    // While this statement stands on a row, all others see the same state of the database.
    db::Statement blocks(*m_reader, "consent/select_facts_blocks");
    blocks.bind(":first", first.number() / kPeopleInBlock)
        .bind(":last", last.number() / kPeopleInBlock)
        .bind(":version", factsBlockVersion());
    auto next = first;
    while (next.number() <= last.number() && blocks.next()) {
        const PersonId start(blocks.integer("facts_block_id") * kPeopleInBlock);
        if (start > next) {
            const PersonId before(start.number() - 1);
            const auto fed = feedFromTables(next, before, Walk::Many, take);
            if (!fed || !*fed)
                return dropAnswer(fed);
        }
        const auto fed = feedFromBlock(blocks.blob("facts"), start, first, last, take);
        if (!fed || !*fed)
            return dropAnswer(fed);
        next = PersonId(start.number() + kPeopleInBlock);
    }
    if (auto done = blocks.finish(); !done)
        return done;
    return next > last ? Result<void>() : dropAnswer(feedFromTables(next, last, Walk::Many, take));
}

Result<void> FactsFeeder::feedForBlock(
    PersonId first, PersonId last, const std::function<void(const RecipientFacts &)> &take) const
{
    const auto fed = feedFromTables(first, last, Walk::ForBlock,
                                    [&take](const RecipientFacts &recipient) {
                                        take(recipient);
                                        return true;
                                    });
    return fed ? Result<void>() : Result<void>(Failure{fed.error()});
}

bool FactsFeeder::unpack(QByteArrayView block, PersonId start, size_t &count) const
{
    FactsBlockReader reader(block, start);
    for (count = 0;; ++count) {
        if (count == m_unpacked.size())
            m_unpacked.emplace_back();
        m_unpacked[count].clear();
        if (!reader.next(m_unpacked[count]))
            return !reader.isDamaged();
    }
}

Result<bool> FactsFeeder::feedFromBlock(QByteArrayView block, PersonId start, PersonId first,
                                        PersonId last, const Take &take) const
{
    // The whole of it before anybody is judged: where it ends too early, what came before is no answer either.
    size_t count = 0;
    if (!unpack(block, start, count)) {
        m_damaged.push_back(start.number() / kPeopleInBlock);
        return feedFromTables(std::max(first, start),
                              std::min(last, PersonId(start.number() + kPeopleInBlock - 1)),
                              Walk::Many, take);
    }
    for (size_t i = 0; i < count; ++i) {
        auto &recipient = m_unpacked[i];
        const auto person = recipient.person;
        if (person < first || person > last)
            continue;
        // The cards that somebody was merged from are split by rows that no block holds.
        if (recipient.marks.merged) {
            const auto fed = feedFromTables(person, person, Walk::Many, take);
            if (!fed || !*fed)
                return fed;
            continue;
        }
        if (auto done = settle(recipient); !done)
            return Failure{done.error()};
        if (!take(recipient))
            return false;
    }
    return true;
}

Result<bool> FactsFeeder::feedFromTables(PersonId first, PersonId last, Walk walk,
                                         const Take &take) const
{
    const bool past = walk != Walk::ForBlock && asksThePast();
    PeopleCursor people(*m_reader, "consent/select_people_for_verdicts", first, last);
    PeopleCursor points(*m_reader, "consent/select_contact_points_for_verdicts", first, last);
    PeopleCursor acts(*m_reader,
                      past ? "consent/select_consent_events_for_verdicts"
                           : "consent/select_consent_states_for_verdicts",
                      first, last);
    PeopleCursor exchanges(*m_reader, "consent/select_exchanges_for_verdicts", first, last);
    exchanges.row().bind(":since", walk == Walk::ForBlock
                                       ? std::numeric_limits<qint64>::min()
                                       : m_setup.moment.ms() - kExchangeWindowMs);
    MarkCursors marking(*m_reader, first, last);
    ActReader readAct{PurposeKeys(m_purposes)};
    FactsRows rows;

    RecipientFacts recipient;
    while (people.row().next()) {
        const auto person = people.row().id<PersonTag>("person_id");
        recipient.clear();
        recipient.person = person;
        recipient.marks = marking.of(person);
        rows.readPerson(people.row(), recipient);
        std::optional<MergedFacts> cards;
        if (recipient.marks.merged && walk != Walk::ForBlock)
            cards.emplace(people.row(), recipient.marks);
        points.takeOf(
            person, [&](const db::Statement &row) { recipient.points.push_back(rows.point(row)); });
        putPreferredFirst(recipient.points);
        acts.takeOf(person, [&](const db::Statement &row) {
            auto act = readAct(row);
            if (past && act.contactPoint == 0 && !row.word("contact_point_uuid").isEmpty())
                act.contactPoint = -1; // the point is gone
            recipient.acts.push_back(act);
            if (cards)
                cards->addAct(row.integer("consent_event_id"), act);
        });
        exchanges.takeOf(person, [&](const db::Statement &row) {
            if (const auto exchange = rows.exchange(row))
                recipient.exchanges.push_back(*exchange);
        });
        if (walk == Walk::One) {
            if (auto done = readNames(recipient); !done)
                return Failure{done.error()};
        }
        describePoints(recipient);
        if (walk != Walk::ForBlock) {
            if (auto done = settle(recipient); !done)
                return Failure{done.error()};
        }
        if (cards) {
            if (auto done = cards->split(*m_reader, m_setup.moment, recipient); !done)
                return Failure{done.error()};
        }
        if (!take(recipient))
            return false;
    }
    for (auto *cursor : {&people, &points, &acts, &exchanges}) {
        if (auto done = cursor->row().finish(); !done)
            return Failure{done.error()};
    }
    if (auto done = marking.finish(); !done)
        return Failure{done.error()};
    return true;
}

Result<void> FactsFeeder::readNames(RecipientFacts &recipient) const
{
    db::Statement card(*m_reader, "consent/select_person_uuid");
    card.bind(":person_id", recipient.person);
    while (card.next())
        recipient.uuid = card.text("uuid");
    if (auto done = card.finish(); !done)
        return done;
    db::Statement names(*m_reader, "consent/select_contact_point_names_by_person");
    names.bind(":person_id", recipient.person);
    while (names.next()) {
        const auto id = names.id<ContactPointTag>("contact_point_id");
        for (auto &point : recipient.points) {
            if (point.id != id)
                continue;
            point.uuid = names.text("uuid");
            point.value = names.text("value");
        }
    }
    return names.finish();
}

Result<RecipientFacts> FactsFeeder::organisation(const QString &country,
                                                 const std::vector<FactsPoint> &points) const
{
    RecipientFacts recipient;
    recipient.country = country;
    recipient.base.country = countryKey(country);
    recipient.base.recipient = RecipientKind::CompanyGeneric;
    recipient.base.sectors = m_sectors;
    recipient.points = points;
    describePoints(recipient);
    complete(recipient);
    return recipient;
}

/// A list that was compared before the number was known was not asked about this number.
quint32 FactsFeeder::checksSince(const FactsPoint &point) const
{
    quint32 since = ~0u;
    for (size_t i = 0; i < m_checks.size(); ++i) {
        if (m_checks[i].day < point.enteredDay)
            since &= ~(1u << qMin<size_t>(
                           i, 31)); // beyond that many registers: strict for the last ones together
    }
    return since;
}

Facts FactsFeeder::factsOfPoint(const RecipientFacts &recipient, const Purpose &purpose,
                                const FactsPoint *point) const
{
    Facts facts = recipient.base;
    // The vectors may have moved with the recipient since complete().
    facts.acts = recipient.acts;
    facts.callAttempts = recipient.attempts;
    facts.appointments = recipient.appointments;
    facts.registerChecks = m_checks;
    facts.purpose = purpose.id.number();
    facts.purposeClass = purpose.purposeClass;
    facts.isSensitive = !purpose.sensitive.isEmpty();
    facts.hasContactPoint = point != nullptr;
    facts.locality = point ? point->locality : recipient.locality;
    if (point) {
        facts.contactPoint = point->id.number();
        facts.contactPointUsable = point->usable;
        facts.checksSince = checksSince(*point);
        // What makes somebody a professional is written to at work: a private mailbox is another matter.
        if (facts.professionalRelation == Known::Unknown && recipient.ownDomain
            && !recipient.marks.formerWork && !point->isPrivate)
            facts.professionalRelation = Known::Yes;
        if (point->isHome && facts.recipient == RecipientKind::ProfessionalNamed)
            facts.recipient = RecipientKind::Consumer;
        // An organisation's address with a name in it is somebody's all the same.
        if (facts.recipient == RecipientKind::CompanyGeneric && point->kind == ContactKind::Email
            && !isRoleMailbox(point->normal)) {
            facts.recipient = RecipientKind::ProfessionalNamed;
            facts.professionalRelation = Known::Yes; // it works there
        }
    }
    return facts;
}

Result<void> FactsFeeder::turnTo(Channel channel, const RecipientFacts &recipient,
                                 const Purpose &purpose, const FactsPoint &point,
                                 Facts &facts) const
{
    facts.channel = channel;
    if (m_suppressionUsed) {
        if (auto found = findListing(point, purpose, facts); !found)
            return found;
    }
    askSides(recipient, point, facts);
    return {};
}

Result<Facts> FactsFeeder::facts(const RecipientFacts &recipient, Channel channel,
                                 const Purpose &purpose, const FactsPoint *point) const
{
    auto facts = factsOfPoint(recipient, purpose, point);
    facts.channel = channel;
    if (point) {
        if (auto turned = turnTo(channel, recipient, purpose, *point, facts); !turned)
            return Failure{turned.error()};
    }
    return facts;
}

Result<HolderName> FactsFeeder::holderOf(const FactsPoint &point) const
{
    HolderName holder;
    db::Statement s(*m_reader, "consent/select_holder_by_contact_point");
    s.bind(":contact_point_id", point.id);
    while (s.next()) {
        if (s.flag("is_merged")) // under which of the names it was listed is not known any more
            continue;
        holder = s.text("organisation_uuid").isEmpty()
                     ? HolderName::ofPerson(s.text("first_name"), s.text("last_name"))
                     : HolderName::ofOrganisation(s.text("organisation_name"),
                                                  s.text("organisation_uuid"));
    }
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    return holder;
}

Result<QList<SuppressionHit>> FactsFeeder::hitsOf(const FactsPoint &point) const
{
    const auto *listed = m_listed ? &*m_listed : nullptr;
    const auto holder = [&] { return holderOf(point); };
    if (!point.isPacked)
        return m_setup.suppression.hits(*m_reader, {point.kind, point.normal}, listed, holder);
    if (point.listedKey == 0 || (listed && !listed->mayContain(point.listedKey)))
        return QList<SuppressionHit>();
    db::Statement value(*m_reader, "consent/select_contact_point_normal");
    value.bind(":contact_point_id", point.id);
    const auto normal = value.next() ? value.text("normal") : QString();
    if (auto done = value.finish(); !done)
        return Failure{done.error()};
    return m_setup.suppression.hits(*m_reader, {point.kind, normal}, listed, holder);
}

Result<void> FactsFeeder::findListing(const FactsPoint &point, const Purpose &purpose,
                                      Facts &facts) const
{
    if (!point.listed) {
        auto hits = hitsOf(point);
        if (!hits)
            return Failure{hits.error()};
        point.listed = *std::move(hits);
    }
    facts.listedAt = 0;
    facts.listedDay = 0;
    facts.listedRegister = 0;
    facts.listedByObjection = false;
    for (const auto &hit : std::as_const(*point.listed)) {
        // Of several listings the last one that had happened by then.
        const qint64 at = hit.listedAt.toMSecsSinceEpoch();
        const qint64 day = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date().toJulianDay();
        if (!hit.stops(facts.channel, purpose.code) || !m_setup.moment.sees(at, day))
            continue;
        if (at > facts.listedAt) {
            facts.listedAt = at;
            facts.listedDay = day;
            facts.listedRegister = m_setup.rules.registerNamed(hit.list);
        }
        facts.listedByObjection |= hit.purposeCode().isEmpty();
    }
    return {};
}

void FactsFeeder::askSides(const RecipientFacts &recipient, const FactsPoint &point,
                           Facts &facts) const
{
    facts.sides.clear();
    facts.sides.reserve(recipient.sides.size());
    for (const auto &side : recipient.sides) {
        auto asked = MergedFacts::question(recipient, side, point, facts);
        if (MergedFacts::holds(recipient, side, point, facts.channel)
            || standingOf(asked, m_setup.moment).stop)
            facts.sides.push_back(std::move(asked));
    }
}

} // namespace entente
