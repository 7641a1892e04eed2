// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/consent/contactcase.h"

#include <QFile>
#include <QTimeZone>

namespace entente::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kOwnPurpose = 1;
constexpr qint64 kOtherPurpose = 2;
constexpr qint64 kOwnPoint = 1;
constexpr qint64 kOtherPoint = 2;

QDateTime caseInstant(const QString &text)
{
    const auto parts = text.split(u'T');
    const auto date = QDate::fromString(parts.value(0), Qt::ISODate);
    const auto time = parts.size() > 1 ? QTime::fromString(parts[1], u"HH:mm"_s) : QTime(12, 0);
    return {date, time, QTimeZone("Europe/Paris")};
}

class CaseReader
{
public:
    CaseReader(ContactCase &target, const RuleSet &rules) : m_case(target), m_rules(rules) {}

    void who(const QString &text)
    {
        const auto words = text.split(u' ', Qt::SkipEmptyParts);
        if (words.size() != 3)
            return fail(u"who"_s);
        const auto place = words[0].split(u'/');
        const auto postal = place.value(1).split(u'+');
        const QString country = place[0] == u"-"_s ? QString() : place[0];
        m_case.facts.country = countryKey(country);
        m_case.facts.locality = localityFor(country, postal.value(0),
                                            postal.size() > 1 ? numberOf(postal[1]) : QString());
        m_case.facts.recipient = recipientKindFromName(words[1]);
        m_case.facts.relation = recipientRelationFromName(words[2]);
        if (words[1] != u"-"_s && m_case.facts.recipient == RecipientKind::Unknown)
            fail(words[1]);
    }

    void fact(const QString &token)
    {
        if (simple(token) || dated(token))
            return;
        act(token);
    }

    void fail(const QString &what) { m_case.error = u"not understood: "_s + what; }

private:
    /// "262" is the prefix alone, "262639" how the number begins.
    static QString numberOf(const QString &digits)
    {
        return u'+' + digits + (digits.size() > 3 ? u"000000"_s : u"692000000"_s);
    }
    bool simple(const QString &token)
    {
        auto &facts = m_case.facts;
        if (token == u"sale"_s)
            facts.saleRecorded = Known::Yes;
        else if (token == u"refusal"_s)
            facts.refusalOffered = Known::Yes;
        else if (token == u"direct"_s)
            facts.directCollection = Known::Yes;
        else if (token == u"indirect"_s)
            facts.directCollection = Known::No;
        else if (token == u"related"_s)
            facts.professionalRelation = Known::Yes;
        else if (token == u"unrelated"_s)
            facts.professionalRelation = Known::No;
        else if (token == u"interest"_s)
            facts.presumedInterest = Known::Yes;
        else if (token == u"other_offer"_s)
            facts.offerIsAnalogous = false;
        else if (token == u"restricted"_s)
            facts.restricted = true;
        else if (token == u"nopoint"_s)
            facts.hasContactPoint = false;
        else if (token == u"notice"_s)
            facts.noticeDay = QDate(2020, 1, 1).toJulianDay();
        else
            return false;
        return true;
    }

    bool dated(const QString &token)
    {
        auto &facts = m_case.facts;
        const auto value = token.section(u'=', 1);
        if (token.startsWith(u"notice="_s)) {
            facts.noticeDay = QDate::fromString(value, Qt::ISODate).toJulianDay();
        } else if (token.startsWith(u"born="_s)) {
            facts.birthDay = QDate::fromString(value, Qt::ISODate).toJulianDay();
        } else if (token.startsWith(u"sector="_s)) {
            facts.sectors |= m_rules.sectorBits({value});
        } else if (token.startsWith(u"calls="_s)) {
            for (const auto &call : value.split(u','))
                m_case.attempts.push_back(caseInstant(call).toMSecsSinceEpoch());
        } else if (token.startsWith(u"checked="_s)) {
            m_case.checks.push_back(
                {value.section(u'@', 0, 0),
                 QDate::fromString(value.section(u'@', 1), Qt::ISODate).toJulianDay()});
        } else if (token.startsWith(u"appointment@"_s)) {
            m_case.appointments.push_back(caseInstant(token.section(u'@', 1)).toMSecsSinceEpoch());
        } else if (token.startsWith(u"callback@"_s)) {
            const auto at = caseInstant(token.section(u'@', 1));
            facts.callbackAt = at.toMSecsSinceEpoch();
            facts.callbackDay = earliestDay(at, facts.locality.zones);
        } else if (token.startsWith(u"restricted@"_s)) {
            facts.restricted = true;
            facts.restrictedDay =
                QDate::fromString(token.section(u'@', 1), Qt::ISODate).toJulianDay();
        } else if (token.startsWith(u"listed"_s)) {
            const auto at = caseInstant(token.section(u'@', 1));
            facts.listedRegister = m_rules.registerNamed(
                token.section(u'@', 0, 0).section(u':', 1));
            facts.listedAt = at.toMSecsSinceEpoch();
            facts.listedDay = at.date().toJulianDay();
        } else {
            return false;
        }
        return true;
    }

    void act(const QString &token)
    {
        const auto head = token.section(u'@', 0, 0);
        const auto tail = token.section(u'@', 1).split(u'~');
        const auto word = head.section(u'.', 0, 0).section(u':', 0, 0);
        const auto at = caseInstant(tail.value(0));
        if (!at.isValid())
            return fail(token);
        ConsentAct act;
        act.at = at.toMSecsSinceEpoch();
        act.day = earliestDay(at, m_case.facts.locality.zones);
        act.purpose = head.contains(u':') ? kOtherPurpose : kOwnPurpose;
        act.contactPoint = word == u"point2"_s ? kOtherPoint : kOwnPoint;
        act.channels = m_case.facts.channel;
        if (head.contains(u'.')) {
            const auto channels = channelSetFromName(head.section(u'.', 1));
            if (!channels)
                return fail(token);
            act.channels = *channels;
        }
        if (tail.size() > 1)
            act.validUntil = QDate::fromString(tail[1], Qt::ISODate).toJulianDay();
        act.provable = word != u"weak"_s && word != u"import"_s;
        act.evidence = act.provable;
        act.complete = word != u"incomplete"_s;
        act.guardian = word == u"guardian"_s;
        act.origin = word.startsWith(u"import"_s) ? ActOrigin::Import : ActOrigin::Person;
        if (word == u"renew"_s) {
            act.kind = ActKind::Renewed;
        } else if (word == u"refuse"_s) {
            act.kind = ActKind::Refused;
        } else if (word == u"withdraw"_s) {
            act.kind = ActKind::Withdrawn;
        } else if (word == u"object"_s) {
            act.kind = ActKind::Objected;
            act.purpose = 0;
            act.contactPoint = 0;
        } else if (!QStringList{u"consent"_s, u"weak"_s, u"import"_s, u"importproved"_s,
                                u"incomplete"_s, u"guardian"_s, u"point2"_s}
                        .contains(word)) {
            return fail(token);
        }
        m_case.acts.push_back(act);
    }

    ContactCase &m_case;
    const RuleSet &m_rules;
};

} // namespace

Facts ContactCase::linked() const
{
    Facts all = facts;
    all.acts = acts;
    all.callAttempts = attempts;
    all.appointments = appointments;
    all.registerChecks = checks;
    return all;
}

ContactCase readContactCase(const QString &line, const RuleSet &rules)
{
    ContactCase one;
    const auto cells = line.split(u';');
    CaseReader reader(one, rules);
    one.name = cells.value(0);
    if (cells.size() != 9) {
        reader.fail(u"number of cells"_s);
        return one;
    }
    reader.who(cells[1]);
    const auto channel = channelFromName(cells[2]);
    const auto purpose = purposeClassFromName(cells[3]);
    const auto on = caseInstant(cells[4]);
    if (!channel || !purpose || !on.isValid()) {
        reader.fail(u"channel, purpose or date"_s);
        return one;
    }
    one.facts.channel = *channel;
    one.facts.purposeClass = *purpose;
    one.facts.purpose = kOwnPurpose;
    one.facts.contactPoint = kOwnPoint;
    one.moment = cells[4].contains(u'T') ? Moment::at(on.toUTC()) : Moment::on(on.date());
    for (const auto &token : cells[5].split(u' ', Qt::SkipEmptyParts))
        reader.fact(token);
    one.verdict = cells[6];
    one.codes = cells[7].split(u' ', Qt::SkipEmptyParts);
    one.furtherChecks = cells[8].split(u' ', Qt::SkipEmptyParts);
    return one;
}

std::vector<ContactCase> readContactCases(const QString &path, const RuleSet &rules)
{
    std::vector<ContactCase> cases;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return cases;
    while (!file.atEnd()) {
        const auto line = QString::fromUtf8(file.readLine()).trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#'))
            cases.push_back(readContactCase(line, rules));
    }
    return cases;
}

} // namespace entente::test
