// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplepeople.h"

#include "core/parties/searchkey.h"
#include "core/sample/samplewords.h"

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr quint64 kOrganisationPlaces = 1ULL << 40; // so that organisation 3 is not person 3 again

// "Le Bihan" → "le-bihan": what may stand in an address of the net.
QString netName(QStringView text)
{
    QString name = searchKey(text).replace(u' ', u'-');
    name.remove(u'\'');
    return name;
}

QString grouped(const QString &digits)
{
    QString text;
    for (qsizetype i = 0; i < digits.size(); i += 2)
        text += (i > 0 ? u" "_s : QString()) + digits.mid(i, 2);
    return text;
}

QString landline(const samplewords::Town &town, SampleChance &chance)
{
    return grouped(town.phone + u"%1"_s.arg(chance.below(1000), 3, 10, QChar(u'0')));
}

QString mobileNumber(SampleChance &chance)
{
    return grouped(u"063998"_s + u"%1"_s.arg(chance.below(10000), 4, 10, QChar(u'0')));
}

ContactPoint samplePoint(ContactKind kind, const QString &value, const QString &label = {})
{
    ContactPoint point;
    point.kind = kind;
    point.value = value;
    point.label = label;
    return point;
}

ContactPoint sampleAddress(const samplewords::Town &town, SampleChance &chance)
{
    auto point = samplePoint(ContactKind::Address, QString::number(1 + chance.below(120)) + u' '
                                                       + chance.oneOf(samplewords::streets()));
    point.postalCode = town.postalCode.toString();
    point.city = town.name.toString();
    point.country = u"FR"_s;
    return point;
}

bool worksForAFirm(SampleState state, SampleChance &chance)
{
    return state == SampleState::BusinessAddress || state == SampleState::ContractInProgress
           || (state == SampleState::Plain && chance.below(2) == 0);
}

QString domainOf(const samplewords::Trade &trade, QStringView family)
{
    return QString(trade.domain.toString().arg(netName(family)) + u".example"_s);
}

} // namespace

quint64 SampleChance::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    auto value = m_state;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

Organisation SamplePeople::organisation(int number) const
{
    SampleChance chance(m_seed, kOrganisationPlaces + quint64(number));
    // Trade and family walk through their lists, so that the first 768 firms have names of their own.
    const auto trades = samplewords::trades();
    const auto families = samplewords::lastNames();
    const auto trade = trades[size_t(number) % trades.size()];
    const auto family =
        families[(size_t(number) * 5 + size_t(number) / families.size()) % families.size()];
    const auto &town = chance.oneOf(samplewords::towns());
    const int round = number / int(trades.size() * families.size());

    Organisation made;
    made.name = trade.firm.toString().arg(family);
    if (round > 0 || number >= int(families.size()))
        made.name += u' ' + town.name
                     + (number >= 800 ? QString(u" "_s + QString::number(number)) : QString());
    made.country = u"FR"_s;
    made.source = chance.oneOf(samplewords::sources()).toString();
    const auto domain = domainOf(trade, family);
    made.website = u"https://www."_s + domain;
    made.contactPoints.append(
        samplePoint(ContactKind::Email, u"contact@"_s + domain, u"accueil"_s));
    made.contactPoints.append(
        samplePoint(ContactKind::Phone, landline(town, chance), u"standard"_s));
    made.contactPoints.append(sampleAddress(town, chance));
    return made;
}

void SamplePeople::giveContacts(SamplePerson &made, SampleChance &chance, int index) const
{
    const auto &town = chance.oneOf(samplewords::towns());
    auto &points = made.person.contactPoints;
    const auto mailbox = QString(netName(made.person.firstName) + u'.'
                                 + netName(made.person.lastName));
    if (made.organisation >= 0) {
        const auto firm = organisation(made.organisation);
        const auto host = firm.contactPoints.first().value.section(u'@', 1);
        points.append(samplePoint(ContactKind::Email, mailbox + u"@"_s + host, u"pro"_s));
        points.append(samplePoint(ContactKind::Phone, firm.contactPoints.at(1).value, u"pro"_s));
    } else {
        points.append(
            samplePoint(ContactKind::Email, mailbox + QString::number(index) + u'@'
                                                + chance.oneOf(samplewords::mailHosts())));
    }
    if (made.state == SampleState::PostAndFax)
        points.append(samplePoint(ContactKind::Fax, landline(town, chance)));
    if (chance.below(10) < 8 || made.state == SampleState::PaperSms
        || made.state == SampleState::ExpiredCall || made.state == SampleState::CallCap
        || made.state == SampleState::OralCall || made.state == SampleState::WebAutomatedCall)
        points.append(samplePoint(ContactKind::Mobile, mobileNumber(chance)));
    if (chance.below(10) < 3 && made.organisation < 0)
        points.append(samplePoint(ContactKind::Phone, landline(town, chance), u"maison"_s));
    if (chance.below(10) < 6 || made.state == SampleState::PostAndFax)
        points.append(sampleAddress(town, chance));
}

void SamplePeople::shape(SamplePerson &made, SampleChance &chance) const
{
    auto &person = made.person;
    switch (made.state) {
    case SampleState::Minor:
        person.birthDate = m_today.addYears(-13).addDays(-chance.below(300));
        break;
    case SampleState::SoleTrader: person.kind = PersonKind::SoleTrader; break;
    case SampleState::CustomerWithSale: person.relation = Relation::Customer; break;
    case SampleState::ContractInProgress: person.relation = Relation::ContractInProgress; break;
    case SampleState::EndOfRetention:
        // CNIL: a prospect is kept three years from the last act of the person.
        person.collectedOn = m_today.addYears(-4);
        person.lastContactOn = m_today.addYears(-3).addDays(5 + chance.below(20));
        person.informedOn = person.collectedOn;
        break;
    case SampleState::ToInformSoon:
        person.collectedDirectly = false;
        person.supplier = u"Annuaire Pro (exemple)"_s;
        person.source = u"Fichier loué"_s;
        person.collectedOn = m_today.addDays(-22 - chance.below(6));
        person.informedOn = QDate();
        break;
    default: break;
    }
    if (made.organisation >= 0)
        person.kind = PersonKind::Professional;
}

SamplePerson SamplePeople::person(int index) const
{
    SampleChance chance(m_seed, quint64(index));
    SamplePerson made;
    made.state = SampleState(index % kSampleStates);
    auto &person = made.person;
    const auto &first = chance.oneOf(samplewords::firstNames());
    person.firstName = first.name.toString();
    person.civility = first.civility.toString();
    person.lastName = chance.oneOf(samplewords::lastNames()).toString();
    person.kind = PersonKind::Consumer;
    person.country = u"FR"_s;
    person.language = u"fr"_s;
    person.source = chance.oneOf(samplewords::sources()).toString();
    person.collectedOn = m_today.addDays(-30 - chance.below(500));
    person.informedOn = person.collectedOn;
    person.lastContactOn = m_today.addDays(-1 - chance.below(28));
    if (worksForAFirm(made.state, chance)) {
        made.organisation = chance.below(m_organisations);
        made.jobTitle =
            samplewords::trades()[size_t(made.organisation) % samplewords::trades().size()]
                .job.toString();
    }
    if (chance.below(4) == 0)
        made.note = chance.oneOf(samplewords::notes()).toString();
    shape(made, chance);
    giveContacts(made, chance, index);
    return made;
}

} // namespace entente
