// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/factsfeeder.h"

#include "core/consent/consentprojection.h"
#include "core/consent/consentrepository.h"
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
        return point.kind == ContactKind::Email && !isPublicMailbox(point.normal);
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

void FactsFeeder::openAgreedCall(const db::Statement &row, RecipientFacts &into) const
{
    // Whoever agreed to this time asked to be called then, and at no other time.
    db::Statement asked(*m_reader, "consent/select_agreed_call_asked_at");
    asked.bind(":activity_party_id", row.integer("activity_party_id"));
    if (!asked.next())
        return;
    const qint64 at = asked.integer("created_at");
    if (at <= m_setup.moment.ms())
        into.base.agreedCallAt = std::max(into.base.agreedCallAt, at);
}

void FactsFeeder::readExchange(const db::Statement &row, RecipientFacts &into) const
{
    const qint64 at = row.integer("occurred_at");
    if (row.word("kind") == u"call") {
        into.attempts.push_back(at);
        if (row.word("outcome") == kSpokenCall && at <= m_setup.moment.ms())
            into.spokenAt = std::max(into.spokenAt, at);
        return;
    }
    const auto outcome = row.word("outcome");
    if (outcome == kAgreedCall) {
        into.appointments.push_back(at);
        if (isDueAt(at))
            openAgreedCall(row, into);
    } else if (outcome == kCallbackRequest && at <= m_setup.moment.ms()
               && at > into.base.callbackAt) {
        into.base.callbackAt = at;
        into.base.callbackDay = earliestDay(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC),
                                            localityFor(into.country, {}).zones);
    }
}

Result<void> FactsFeeder::feed(PersonId first, PersonId last,
                               const std::function<bool(const RecipientFacts &)> &take) const
{
    const bool isOne = first == last;
    if (!isOne && m_suppressionUsed && !m_listed) {
        auto listed = m_setup.suppression.listedHashes(*m_reader);
        if (!listed)
            return Failure{listed.error()};
        m_listed = *std::move(listed);
    }
    const bool past = asksThePast();
    const qint64 today = m_setup.moment.latestDay(0);
    PeopleCursor people(*m_reader, "consent/select_people_for_verdicts", first, last);
    PeopleCursor points(*m_reader, "consent/select_contact_points_for_verdicts", first, last);
    PeopleCursor acts(*m_reader,
                      past ? "consent/select_consent_events_for_verdicts"
                           : "consent/select_consent_states_for_verdicts",
                      first, last);
    PeopleCursor exchanges(*m_reader, "consent/select_exchanges_for_verdicts", first, last);
    exchanges.row().bind(":since", m_setup.moment.ms() - kExchangeWindowMs);
    MarkCursors marking(*m_reader, first, last);
    ActReader readAct{PurposeKeys(m_purposes)};
    FactsRows rows(m_unproved);

    RecipientFacts recipient;
    while (people.row().next()) {
        const auto person = people.row().id<PersonTag>("person_id");
        const auto marks = marking.of(person);
        recipient.clear();
        recipient.person = person;
        recipient.base.sectors = m_sectors;
        rows.readPerson(people.row(), marks, today, recipient);
        std::optional<MergedFacts> cards;
        if (marks.merged)
            cards.emplace(people.row(), marks);
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
            readExchange(row, recipient);
            if (cards)
                cards->addExchange(row.integer("activity_party_id"), row.text("kind"),
                                   row.text("outcome"), row.integer("occurred_at"));
        });
        if (isOne) {
            if (auto done = readNames(recipient); !done)
                return done;
        }
        complete(recipient);
        if (cards) {
            if (auto done = cards->split(*m_reader, m_setup.moment, recipient); !done)
                return done;
        }
        if (!take(recipient))
            return {};
    }
    for (auto *cursor : {&people, &points, &acts, &exchanges}) {
        if (auto done = cursor->row().finish(); !done)
            return done;
    }
    return marking.finish();
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
    facts.hasContactPoint = point != nullptr;
    QStringView postalCode;
    for (const auto &one : recipient.points) {
        if (one.kind == ContactKind::Address && (postalCode.isEmpty() || point == &one))
            postalCode = one.postalCode;
    }
    const bool number = point
                        && (point->kind == ContactKind::Phone
                            || point->kind == ContactKind::Mobile);
    facts.locality = localityFor(recipient.country, postalCode,
                                 number ? QStringView(point->normal) : QStringView());
    if (point) {
        facts.contactPoint = point->id.number();
        facts.contactPointUsable = point->usable;
        facts.checksSince = checksSince(*point);
        // What makes somebody a professional is written to at work: a private mailbox is another matter.
        const bool isPrivate = point->kind == ContactKind::Email && isPublicMailbox(point->normal);
        if (facts.professionalRelation == Known::Unknown && recipient.ownDomain && !isPrivate)
            facts.professionalRelation = Known::Yes;
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

Result<void> FactsFeeder::findListing(const FactsPoint &point, const Purpose &purpose,
                                      Facts &facts) const
{
    if (!point.listed) {
        auto hits = m_setup.suppression.hits(*m_reader, point.kind, point.normal,
                                             m_listed ? &*m_listed : nullptr);
        if (!hits)
            return Failure{hits.error()};
        point.listed = *std::move(hits);
    }
    facts.listedAt = 0;
    facts.listedDay = 0;
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
