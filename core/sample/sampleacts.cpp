// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleacts.h"

#include "core/sample/samplewords.h"
#include "core/services/services.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

const auto kSamplePurpose = u"commercial"_s;

// A wavy line that ends in a stroke: enough to be recognised as a signature on a card.
SignatureStrokes sampleSignature(qint64 which)
{
    QList<InkPoint> wave;
    for (int i = 0; i <= 40; ++i)
        wave.append(
            {20.0 + 5.0 * i,
             60.0 + (18.0 + double(which % 7)) * std::sin(double(i) * 0.55 + double(which))});
    return {wave, {{30.0, 95.0}, {230.0, 88.0}}};
}

template<typename T>
Result<void> onlyDone(const Result<T> &result)
{
    return result ? Result<void>{} : Failure{result.error()};
}

} // namespace

ConsentRequest SampleActs::webConsent(PersonId person, const QDateTime &at)
{
    ConsentRequest request;
    request.person = person;
    request.purpose = kSamplePurpose;
    request.channel = Channel::Email;
    request.mechanism = Mechanism::Web;
    request.at = at;
    return request;
}

Result<void> SampleActs::give(PersonId person, const Yes &yes)
{
    auto request = webConsent(person, daysAgo(yes.daysAgo));
    request.channel = yes.channel;
    request.mechanism = yes.mechanism;
    request.guardian = yes.guardian;
    if (yes.signedByHand) {
        request.evidence = signatureEvidence(sampleSignature(person.number()));
        request.place = u"Boutique, Lyon 1er"_s;
    }
    return onlyDone(m_services.consents().give(m_session, request));
}

Result<void> SampleActs::callFourTimes(PersonId person)
{
    // C. conso D223-9: four calls in thirty days at the most.
    if (auto done = give(person, {Channel::LiveCall, Mechanism::Paper, 60}); !done)
        return done;
    for (const int ago : {2, 6, 9, 16}) {
        auto at = daysAgo(ago);
        while (at.date().dayOfWeek() > Qt::Friday)
            at = at.addDays(-1);
        CallReport call;
        call.person = person;
        call.at = at;
        if (auto done = m_services.calls().report(m_session, call); !done)
            return done;
    }
    return {};
}

Result<void> SampleActs::sell(PersonId person, bool invoiced)
{
    SampleChance chance(77, quint64(person.number()));
    Sale sale;
    sale.soldOn = m_today.addDays(-20 - chance.below(300));
    sale.subject = chance.oneOf(samplewords::goods()).toString();
    if (invoiced)
        sale.invoiceNumber =
            u"F-%1-%2"_s.arg(sale.soldOn.year()).arg(person.number(), 4, 10, QChar(u'0'));
    sale.refusalOffered = true;
    return m_services.people().addSale(m_session, person, sale);
}

Result<void> SampleActs::perform(const SamplePerson &made, PersonId person)
{
    auto &consents = m_services.consents();
    if (!made.note.isEmpty()) {
        if (auto done = m_services.people().addNote(m_session, person, made.note,
                                                    daysAgo(3 + int(person.number() % 40)));
            !done)
            return done;
    }
    switch (made.state) {
    case SampleState::SignedEmail:
        return give(person, {Channel::Email, Mechanism::Signed, 40, true});
    case SampleState::PaperSms: return give(person, {Channel::Sms, Mechanism::Paper, 75});
    case SampleState::OralCall: return give(person, {Channel::LiveCall, Mechanism::Oral, 100});
    case SampleState::WebAutomatedCall:
        return give(person, {Channel::AutomatedCall, Mechanism::Web, 55});
    case SampleState::PostAndFax:
        if (auto done = give(person, {Channel::Post, Mechanism::Paper, 150}); !done)
            return done;
        return give(person, {Channel::Fax, Mechanism::Email, 150});
    case SampleState::Refused: {
        auto request = webConsent(person, daysAgo(12));
        request.mechanism = Mechanism::Oral;
        return onlyDone(consents.refuse(m_session, request));
    }
    case SampleState::Withdrawn: {
        if (auto done = give(person, {Channel::Email, Mechanism::Web, 210}); !done)
            return done;
        auto request = webConsent(person, daysAgo(20));
        request.mechanism = Mechanism::Email;
        return onlyDone(consents.withdraw(m_session, request));
    }
    case SampleState::ExpiredCall:
        return give(person, {Channel::LiveCall, Mechanism::Signed, 430, true});
    case SampleState::Minor: {
        // LIL art. 45: below fifteen, with the holder of parental authority.
        auto guardian = QString(u"Dominique "_s + made.person.lastName);
        return give(person, {Channel::Email, Mechanism::Signed, 33, true, guardian});
    }
    case SampleState::Objected: {
        ObjectionRequest request;
        request.person = person;
        request.at = daysAgo(9);
        request.mechanism = Mechanism::Email;
        return onlyDone(consents.object(m_session, request));
    }
    case SampleState::CustomerWithSale: return sell(person, true);
    case SampleState::ContractInProgress: return sell(person, false);
    case SampleState::CallCap: return callFourTimes(person);
    case SampleState::BusinessAddress:
    case SampleState::SoleTrader:
    case SampleState::EndOfRetention:
    case SampleState::ToInformSoon:
    case SampleState::Plain: break;
    }
    return {};
}

} // namespace entente
