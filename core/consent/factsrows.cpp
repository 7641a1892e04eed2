// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/factsrows.h"

#include "core/consent/consentrecorder.h"

namespace entente {

MarkCursors::MarkCursors(const db::Reader &reader, PersonId first, PersonId last)
    : m_sales(reader, "consent/select_sales_for_verdicts", first, last)
    , m_work(reader, "consent/select_work_for_verdicts", first, last)
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
    m_restrictions.takeOf(person, [&marks](const db::Statement &) { marks.restricted = true; });
    m_cards.takeOf(person, [&marks](const db::Statement &) { marks.cardPending = true; });
    m_merged.takeOf(person, [&marks](const db::Statement &) { marks.merged = true; });
    return marks;
}

Result<void> MarkCursors::finish()
{
    for (auto *cursor : {&m_sales, &m_work, &m_restrictions, &m_cards, &m_merged}) {
        if (auto done = cursor->row().finish(); !done)
            return done;
    }
    return {};
}

void FactsRows::readPerson(const db::Statement &row, const FactsMarks &marks, qint64 today,
                           RecipientFacts &into)
{
    const auto happened = [today](const QDate &date) {
        return date.isValid() && date.toJulianDay() <= today ? Known::Yes : Known::No;
    };
    auto &facts = into.base;
    facts.recipient = m_recipients.meaningOf(
        row.bytes("kind"), [](const QString &code) { return recipientKindFromName(code); });
    facts.relation = m_relations.meaningOf(row.bytes("relation"), [](const QString &code) {
        return code == u"former" ? RecipientRelation::Customer : recipientRelationFromName(code);
    });
    const auto &country = m_countries.meaningOf(row.bytes("country"), [](const QString &code) {
        return Country{code, countryKey(code)};
    });
    into.country = country.code;
    facts.country = country.key;
    facts.birthDay = julianOf(row.date("birth_date"));
    const bool direct = row.flag("is_collected_directly");
    facts.directCollection = direct && row.bytes("supplier").isEmpty() ? Known::Yes : Known::No;
    facts.noticeDay = julianOf(row.date("informed_on"));
    facts.informFirst = row.flag("is_without_proof");
    facts.saleRecorded = happened(marks.firstSaleOn);
    facts.refusalOffered = happened(marks.refusalOfferedOn);
    facts.professionalRelation = marks.work ? Known::Yes : Known::Unknown;
    facts.restricted = marks.restricted;
    facts.cardPending = marks.cardPending;
}

FactsPoint FactsRows::point(const db::Statement &row)
{
    FactsPoint point;
    point.id = row.id<ContactPointTag>("contact_point_id");
    point.kind = m_kinds.meaningOf(row.bytes("kind"), [](const QString &code) {
        return contactKindFromCode(code).value_or(ContactKind::Email);
    });
    point.normal = row.text("normal");
    point.postalCode = m_postalCodes.meaningOf(row.bytes("postal_code"),
                                               [](const QString &code) { return code; });
    point.usable = m_usable.meaningOf(row.bytes("status"), [](const QString &code) {
        return isUsable(contactStatusFromCode(code).value_or(ContactStatus::Wrong));
    });
    point.preferred = row.flag("is_preferred");
    return point;
}

} // namespace entente
