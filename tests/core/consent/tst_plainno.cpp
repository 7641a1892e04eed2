// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/requestservice.h"
#include "tests/core/consent/consentbench.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

/// A no that came in another way than the usual, or that another fact could hide.
class TestPlainNo final : public QObject
{
    Q_OBJECT

private slots:
    void anObjectionThatCameInAsARequestStopsMarketingFromThatDay_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("daysAgo");
        for (const auto *kind : {"consumer", "professional", "sole_trader"})
            for (const int daysAgo : {0, 9})
                QTest::addRow("%s, %d days ago", kind, daysAgo)
                    << QString::fromLatin1(kind) << daysAgo;
    }
    void anObjectionThatCameInAsARequestStopsMarketingFromThatDay()
    {
        QFETCH(QString, kind);
        QFETCH(int, daysAgo);
        ConsentBench bench;
        RequestService requests({bench.vault.db(), bench.vault.clock(), bench.vault.audit(),
                                 bench.vault.changes(), bench.vault.parties(), bench.recorder});
        const auto person = add(bench, kind, {{ContactKind::Email, u"luc@morel.example"_s}});
        const auto now = bench.vault.clock().nowUtc();
        const auto today = now.toLocalTime().date();
        QVERIFY_OK(bench.consents.give(
            bench.user, ConsentBench::request(person, Channel::Email, now.addDays(-20))));
        QCOMPARE(bench.word(person, Channel::Email), u"allowed"_s);

        const auto asked = requests.open(
            bench.user, {person.id, Right::Objection, today.addDays(-daysAgo), u"email"_s, {}});

        QVERIFY_OK(asked);
        const auto verdict = bench.ask(person, Channel::Email).first().verdict;
        QCOMPARE(verdict.kind, VerdictKind::Refused);
        QVERIFY(verdict.has(ReasonCode::Objection));
        QCOMPARE(bench.word(person, Channel::Email, {}, u"service"_s), u"allowed"_s);
        QVERIFY(bench.vault.auditKinds().contains(u"request.opened"_s));
        QVERIFY_OK(requests.answer(bench.user, asked->uuid, RequestAnswer::Answered));
        QCOMPARE(bench.word(person, Channel::Email), u"refused"_s);
        if (daysAgo > 0)
            QCOMPARE(bench.word(person, Channel::Email, Moment::on(today.addDays(-daysAgo - 1))),
                     u"allowed"_s);
    }

    void aRequestToBeCalledIsAsOldAsTheTalkHoweverLateItWasTypedIn()
    {
        ConsentBench bench;
        const auto person = add(bench, u"consumer"_s, {{ContactKind::Mobile, u"0639980412"_s}});
        const auto now = bench.vault.clock().nowUtc();
        const auto agreed = now.addDays(1);
        QVERIFY_OK(bench.askForCall(person, now.addDays(-3), u"call me then"_s, agreed));
        QCOMPARE(bench.word(person, Channel::LiveCall, Moment::at(agreed)), u"allowed"_s);

        QVERIFY_OK(bench.consents.object(
            bench.user, {person.id, ChannelSet::all(), now.addDays(-1), Mechanism::Oral, {}}));

        QCOMPARE(bench.word(person, Channel::LiveCall, Moment::at(agreed)), u"refused"_s);
        QVERIFY_OK(bench.askForCall(person, now.addSecs(-60), u"do call after all"_s, agreed));
        QCOMPARE(bench.word(person, Channel::LiveCall, Moment::at(agreed)), u"allowed"_s);
    }

    void dataOfArticleNineIsOpenedByItsOwnConsentAlone_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("relation");
        QTest::newRow("professional") << u"professional"_s << u"prospect"_s;
        QTest::newRow("customer") << u"consumer"_s << u"customer"_s;
        QTest::newRow("contract in progress") << u"sole_trader"_s << u"contract_in_progress"_s;
        QTest::newRow("kind unknown") << u"unknown"_s << u"prospect"_s;
    }
    void dataOfArticleNineIsOpenedByItsOwnConsentAlone()
    {
        QFETCH(QString, kind);
        QFETCH(QString, relation);
        ConsentBench bench;
        Purpose diet;
        diet.code = u"diet"_s;
        diet.labelFr = u"Régime"_s;
        diet.sensitive = u"health"_s;
        QVERIFY_OK(bench.purposes.add(bench.user, diet));
        const auto person = add(bench, kind, {{ContactKind::Email, u"luc@morel.example"_s}}, {},
                                relation);
        QVERIFY_OK(bench.vault.people().addSale(bench.user, person.id,
                                                {{}, {}, QDate(2026, 10, 1), u"Lamp"_s, {}, true}));
        QVERIFY_OK(bench.consents.give(bench.user, ConsentBench::request(person, Channel::Email)));

        const auto refused = bench.ask(person, Channel::Email, {}, u"diet"_s).first().verdict;
        QCOMPARE(refused.kind, VerdictKind::Refused);
        QCOMPARE(refused.reasons.first().legalRef, u"RGPD 9(2)(a)"_s);

        QVERIFY_OK(bench.consents.give(
            bench.user, ConsentBench::request(person, Channel::Email, {}, u"diet"_s)));
        const auto allowed = bench.ask(person, Channel::Email, {}, u"diet"_s).first().verdict;
        QCOMPARE(allowed.kind, VerdictKind::Allowed);
        QCOMPARE(allowed.reasons.first().code, ReasonCode::ConsentValid);
    }

    void whatIsLabelledHomeIsNoProfessionalAddressOrNumber_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("word");
        QTest::newRow("none") << QString() << u"allowed"_s;
        QTest::newRow("work") << u"work"_s << u"allowed"_s;
        QTest::newRow("home") << u"home"_s << u"refused"_s;
        QTest::newRow("typed in French") << u" Domicile"_s << u"refused"_s;
        QTest::newRow("with an accent") << u"PRIVÉ"_s << u"refused"_s;
    }
    void whatIsLabelledHomeIsNoProfessionalAddressOrNumber()
    {
        QFETCH(QString, label);
        QFETCH(QString, word);
        ConsentBench bench;
        const auto person = add(
            bench, u"professional"_s,
            {{ContactKind::Email, u"luc@morel.example"_s}, {ContactKind::Phone, u"0199001262"_s}});
        PersonEdit edit;
        edit.organisationName = u"Morel SARL"_s;
        QVERIFY_OK(bench.vault.people().edit(bench.user, person.id, edit));
        bench.vault.execute(u"UPDATE contact_point SET label = '%1'"_s.arg(label));

        QCOMPARE(bench.word(person, Channel::Email), word);
        QCOMPARE(bench.word(person, Channel::Sms), u"not_applicable"_s);
        const auto call = bench.ask(person, Channel::LiveCall).first().verdict;
        QCOMPARE(call.kind == VerdictKind::Refused, word == u"refused");
    }

    void whoLeftTheFirmIsNotMetAtItsAddress()
    {
        ConsentBench bench;
        const auto person = add(bench, u"professional"_s,
                                {{ContactKind::Email, u"luc@morel.example"_s}});
        PersonEdit edit;
        edit.organisationName = u"Morel SARL"_s;
        QVERIFY_OK(bench.vault.people().edit(bench.user, person.id, edit));
        QCOMPARE(bench.word(person, Channel::Email), u"allowed"_s);

        const auto employed = bench.vault.people().byId(bench.user, person.id);
        QVERIFY_OK(employed);
        PersonEdit leaving;
        leaving.affiliations.append(AffiliationEdit{
            employed->affiliations.first().id, {}, {}, QDate(2020, 1, 1), QDate(2026, 10, 1)});
        QVERIFY_OK(bench.vault.people().edit(bench.user, person.id, leaving));

        const auto verdict = bench.ask(person, Channel::Email).first().verdict;
        QCOMPARE(verdict.kind, VerdictKind::Ask);
        QCOMPARE(verdict.action, VerdictAction::StateProfession);
        edit.organisationName = u"Nouvelle SAS"_s;
        QVERIFY_OK(bench.vault.people().edit(bench.user, person.id, edit));
        QCOMPARE(bench.word(person, Channel::Email), u"allowed"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlainNo)
#include "tst_plainno.moc"
