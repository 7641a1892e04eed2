// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/requestservice.h"
#include "tests/core/consent/consentbench.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

/// Restrictions that end, and registers that were consulted too early.
class TestRestrictions final : public QObject
{
    Q_OBJECT

private slots:
    void aRestrictionEndsOnlyAfterThePersonWasTold()
    {
        ConsentBench bench;
        RequestService requests({bench.vault.db(), bench.vault.clock(), bench.vault.audit(),
                                 bench.vault.changes(), bench.vault.parties(), bench.recorder});
        const auto person = add(bench, u"consumer"_s, {{ContactKind::Email, u"luc@example.fr"_s}});
        QVERIFY_OK(bench.consents.give(bench.user, ConsentBench::request(person, Channel::Email)));
        const auto today = bench.vault.clock().nowUtc().toLocalTime().date();
        const auto asked = requests.open(bench.user,
                                         {person.id, Right::Restriction, today, {}, {}});
        QVERIFY_OK(asked);
        QVERIFY_OK(requests.answer(bench.user, asked->uuid, RequestAnswer::Answered));
        QVERIFY(bench.ask(person, Channel::Email)
                    .first()
                    .verdict.has(ReasonCode::ProcessingRestricted));
        QCOMPARE(requests.listRestrictions(bench.user)->size(), 1);

        QVERIFY_FAILS(
            requests.liftRestriction(bench.vault.as(Role::Salesperson), asked->uuid, today),
            ErrorCode::NotPermitted);
        for (const QDate &told : {QDate(), today.addDays(1), today.addDays(-1)})
            QVERIFY_FAILS(requests.liftRestriction(bench.user, asked->uuid, told),
                          ErrorCode::Invalid);
        QCOMPARE(bench.word(person, Channel::Email), u"refused"_s);
        const auto lifted = requests.liftRestriction(bench.user, asked->uuid, today);

        QVERIFY_OK(lifted);
        QCOMPARE(lifted->liftToldOn, today);
        QCOMPARE(lifted->liftedOn, today);
        QVERIFY(requests.listRestrictions(bench.user)->isEmpty());
        QCOMPARE(bench.word(person, Channel::Email), u"allowed"_s);
        QVERIFY(bench.vault.auditKinds().contains(u"restriction.lifted"_s));
        QVERIFY_FAILS(requests.liftRestriction(bench.user, asked->uuid, today),
                      ErrorCode::AlreadyDone);
    }
    void aRestrictionStopsServicesTooButForWhatThePersonAgreesToSince()
    {
        ConsentBench bench;
        RequestService requests({bench.vault.db(), bench.vault.clock(), bench.vault.audit(),
                                 bench.vault.changes(), bench.vault.parties(), bench.recorder});
        const auto person = add(bench, u"consumer"_s, {{ContactKind::Email, u"luc@example.fr"_s}});
        const auto service = [&] { return bench.word(person, Channel::Email, {}, u"service"_s); };
        const auto agree = [&] {
            auto yes = ConsentBench::request(person, Channel::Email, {}, u"service"_s);
            yes.evidence = Evidence{u"scan"_s, "paper"};
            QVERIFY_OK(bench.consents.give(bench.user, yes));
        };
        QCOMPARE(service(), u"allowed"_s);
        agree(); // before: it is not what they mean now
        bench.vault.clock().advance(86'400);
        const auto today = bench.vault.clock().nowUtc().toLocalTime().date();
        QVERIFY_OK(requests.open(bench.user, {person.id, Right::Restriction, today, {}, {}}));
        QCOMPARE(service(), u"refused"_s);
        QCOMPARE(bench.word(person, Channel::Email), u"refused"_s);

        bench.vault.clock().advance(86'400);
        agree();

        QCOMPARE(service(), u"allowed"_s);
        QCOMPARE(bench.word(person, Channel::Email), u"refused"_s);
    }

    void anotherRequestIsNoRestrictionToLift()
    {
        ConsentBench bench;
        RequestService requests({bench.vault.db(), bench.vault.clock(), bench.vault.audit(),
                                 bench.vault.changes(), bench.vault.parties(), bench.recorder});
        const auto person = add(bench, u"consumer"_s, {{ContactKind::Email, u"luc@example.fr"_s}});
        const auto today = bench.vault.clock().nowUtc().toLocalTime().date();
        const auto asked = requests.open(bench.user, {person.id, Right::Access, today, {}, {}});
        QVERIFY_OK(asked);

        QVERIFY_FAILS(requests.liftRestriction(bench.user, asked->uuid, today), ErrorCode::Invalid);
        QVERIFY_FAILS(requests.liftRestriction(bench.user, u"nobody"_s, today),
                      ErrorCode::NotFound);
    }

    void aRegisterThatWasConsultedBeforeTheNumberWasKnownWasNotAskedAboutIt()
    {
        ConsentBench bench;
        auto draft = [&](const QString &number) {
            PersonDraft one;
            one.person.lastName = u"Ruiz"_s;
            one.person.country = u"ES"_s;
            one.person.kind = PersonKind::Consumer;
            one.person.relation = Relation::Customer;
            ContactPoint point;
            point.kind = ContactKind::Mobile;
            point.value = number;
            one.person.contactPoints = {point};
            return one;
        };
        const auto isDue = [&](const Person &person) {
            return bench.ask(person, Channel::LiveCall)
                .first()
                .verdict.has(ReasonCode::RegisterCheckDue);
        };
        const auto sold = [&](const Person &person) {
            bench.vault.execute(
                u"INSERT INTO sale (uuid, person_id, sold_on, subject, is_refusal_offered, "
                u"created_at) "
                u"VALUES ('s%1', %1, '2026-11-01', 'Lamp', 1, 0)"_s.arg(person.id.number()));
            bench.vault.execute(u"UPDATE person SET informed_on = '2026-11-01'"_s);
        };
        auto early = bench.vault.people().add(bench.user, draft(u"+34 612 345 678"_s));
        QVERIFY_OK(early);
        sold(*early);
        QVERIFY(isDue(*early));
        QVERIFY_OK(bench.lists.import(bench.user, u"ListaRobinson"_s, Channel::LiveCall,
                                      "+34612999999\n"));
        QVERIFY(!isDue(*early)); // on the day itself, the list may have been asked about it

        bench.vault.clock().advance(2 * 86'400);
        const auto late = bench.vault.people().add(bench.user, draft(u"+34 612 345 679"_s));
        QVERIFY_OK(late);
        sold(*late);

        QVERIFY(!isDue(*early));
        QVERIFY(isDue(*late));
        PersonEdit edit; // another number, which nobody asked about
        edit.contactPoints = early->contactPoints;
        edit.contactPoints.first().value = u"+34 612 345 670"_s;
        const auto changed = bench.vault.people().edit(bench.user, early->id, edit);
        QVERIFY_OK(changed);
        QVERIFY(isDue(*changed));
        QVERIFY_OK(bench.lists.import(bench.user, u"ListaRobinson"_s, Channel::LiveCall,
                                      "+34612999999\n"));
        QVERIFY(!isDue(*late));
        QVERIFY(!isDue(*changed));
    }
};

QTEST_GUILESS_MAIN(TestRestrictions)
#include "tst_restrictions.moc"
