// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/factsrows.h"

#include "core/consent/consentrecorder.h"
#include "core/parties/person.h"

#include <QSet>

#include <algorithm>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kJulianEpoch = 2'440'588; // 1 January 1970

/// What people and other programs call an address or a number that is no professional one.
bool isHomeLabel(QByteArrayView label)
{
    if (label.isEmpty()) // most have none
        return false;
    static const QSet<QString> homes{u"home"_s,      u"domicile"_s,    u"maison"_s,   u"perso"_s,
                                     u"personnel"_s, u"personnelle"_s, u"personal"_s, u"prive"_s,
                                     u"privee"_s,    u"privé"_s,       u"privée"_s,   u"private"_s};
    return homes.contains(QString::fromUtf8(label).trimmed().toLower());
}

} // namespace

MarkCursors::MarkCursors(const db::Reader &reader, PersonId first, PersonId last)
    : m_sales(reader, "consent/select_sales_for_verdicts", first, last)
    , m_work(reader, "consent/select_work_for_verdicts", first, last)
    , m_formerWork(reader, "consent/select_former_work_for_verdicts", first, last)
    , m_restrictions(reader, "consent/select_restrictions_for_verdicts", first, last)
    , m_cards(reader, "consent/select_cards_for_verdicts", first, last)
    , m_merged(reader, "consent/select_merged_for_verdicts", first, last)
{}

FactsMarks MarkCursors::of(PersonId person)
{
    FactsMarks marks;
    m_sales.takeOf(person, [&marks](const db::Statement &row) {
        const auto on = row.date("sold_on");
        const auto isFirst = [&on](const QDate &known) { return !known.isValid() || on < known; };
        if (isFirst(marks.firstSaleOn))
            marks.firstSaleOn = on;
        if (row.flag("is_refusal_offered") && isFirst(marks.refusalOfferedOn))
            marks.refusalOfferedOn = on;
    });
    m_work.takeOf(person, [&marks](const db::Statement &) { marks.work = true; });
    m_formerWork.takeOf(person, [&marks](const db::Statement &) { marks.formerWork = true; });
    m_restrictions.takeOf(person, [&marks](const db::Statement &row) {
        marks.restricted = true;
        marks.restrictedOn = std::max(marks.restrictedOn, row.date("received_on"));
    });
    m_cards.takeOf(person, [&marks](const db::Statement &) { marks.cardPending = true; });
    m_merged.takeOf(person, [&marks](const db::Statement &) { marks.merged = true; });
    return marks;
}

Result<void> MarkCursors::finish()
{
    for (auto *cursor : {&m_sales, &m_work, &m_formerWork, &m_restrictions, &m_cards, &m_merged}) {
        if (auto done = cursor->row().finish(); !done)
            return done;
    }
    return {};
}

FactsRows::CardColumns::CardColumns(const db::Statement &row)
    : kind(row.column("kind"))
    , relation(row.column("relation"))
    , country(row.column("country"))
    , birth(row.column("birth_date"))
    , band(row.column("age_band"))
    , bandOn(row.column("age_band_on"))
    , direct(row.column("is_collected_directly"))
    , supplier(row.column("supplier"))
    , informed(row.column("informed_on"))
    , batch(row.column("import_batch_id"))
{}

FactsRows::PointColumns::PointColumns(const db::Statement &row)
    : id(row.column("contact_point_id"))
    , kind(row.column("kind"))
    , normal(row.column("normal"))
    , postalCode(row.column("postal_code"))
    , label(row.column("label"))
    , status(row.column("status"))
    , preferred(row.column("is_preferred"))
    , created(row.column("created_at"))
{}

void FactsRows::readPerson(const db::Statement &row, RecipientFacts &into)
{
    if (!m_card)
        m_card.emplace(row);
    auto &facts = into.base;
    facts.recipient = m_recipients.meaningOf(
        row.bytes(m_card->kind), [](const QString &code) { return recipientKindFromName(code); });
    facts.relation = m_relations.meaningOf(row.bytes(m_card->relation), [](const QString &code) {
        return code == u"former" ? RecipientRelation::Customer : recipientRelationFromName(code);
    });
    const auto &country = m_countries.meaningOf(row.bytes(m_card->country),
                                                [](const QString &code) {
                                                    return Country{code, countryKey(code)};
                                                });
    into.country = country.code;
    facts.country = country.key;
    into.card.birthDay = julianOf(row.date(m_card->birth));
    if (!row.bytes(m_card->band).isEmpty()) { // few have one
        into.card.band = ageBandFromCode(row.text(m_card->band)).value_or(AgeBand::Unknown);
        into.card.bandDay = julianOf(row.date(m_card->bandOn));
    }
    const bool direct = row.flag(m_card->direct) && row.bytes(m_card->supplier).isEmpty();
    facts.directCollection = direct ? Known::Yes : Known::No;
    facts.noticeDay = julianOf(row.date(m_card->informed));
    into.card.importBatch = row.integer(m_card->batch);
}

FactsPoint FactsRows::point(const db::Statement &row)
{
    if (!m_point)
        m_point.emplace(row);
    FactsPoint point;
    point.id = ContactPointId(row.integer(m_point->id));
    point.kind = m_kinds.meaningOf(row.bytes(m_point->kind), [](const QString &code) {
        return contactKindFromCode(code).value_or(ContactKind::Email);
    });
    if (point.kind == ContactKind::Address) // nothing asks for that of another
        point.postalCode = row.text(m_point->postalCode);
    point.normal = row.text(m_point->normal);
    point.usable = m_usable.meaningOf(row.bytes(m_point->status), [](const QString &code) {
        return isUsable(contactStatusFromCode(code).value_or(ContactStatus::Wrong));
    });
    point.isHome = isHomeLabel(row.bytes(m_point->label));
    point.preferred = row.flag(m_point->preferred);
    point.enteredDay = row.integer(m_point->created) / kDayMs + kJulianEpoch;
    return point;
}

std::optional<FactsExchange> FactsRows::exchange(const db::Statement &row)
{
    using Kind = FactsExchange::Kind;
    FactsExchange exchange{Kind::Attempt, row.integer("occurred_at"),
                           row.integer("activity_party_id")};
    if (row.word("kind") == u"call") {
        if (row.word("outcome") == kSpokenCall)
            exchange.kind = Kind::Spoken;
        return exchange;
    }
    const auto outcome = row.word("outcome");
    if (outcome != kAgreedCall && outcome != kCallbackRequest)
        return std::nullopt;
    exchange.kind = outcome == kAgreedCall ? Kind::AgreedCall : Kind::Callback;
    return exchange;
}

void describePoints(RecipientFacts &recipient)
{
    const auto postalCodeFor = [&recipient](const FactsPoint *point) {
        QStringView code;
        for (const auto &one : recipient.points) {
            if (one.kind == ContactKind::Address && (code.isEmpty() || point == &one))
                code = one.postalCode;
        }
        return code;
    };
    recipient.locality = localityFor(recipient.country, postalCodeFor(nullptr));
    for (auto &point : recipient.points) {
        point.isPrivate = point.kind == ContactKind::Email && isPublicMailbox(point.normal);
        switch (point.kind) {
        case ContactKind::Phone:
        case ContactKind::Mobile:
            point.locality = localityFor(recipient.country, postalCodeFor(&point), point.normal);
            break;
        case ContactKind::Address:
            point.locality = localityFor(recipient.country, postalCodeFor(&point));
            break;
        default: point.locality = recipient.locality;
        }
    }
}

} // namespace entente
