// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/consent/consentbench.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

/// Where a guess would be laxer than the law: countries, named addresses and registers.
class TestStrictCases final : public QObject
{
    Q_OBJECT

private slots:
    void anOrganisationsAddressWithANameInItIsSomebodys_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("word");
        QTest::newRow("role, France") << u"FR"_s << u"contact@morel.example"_s << u"allowed"_s;
        QTest::newRow("role of a place")
            << u"FR"_s << u"accueil.lyon@morel.example"_s << u"allowed"_s;
        QTest::newRow("the firm's name") << u"BE"_s << u"morel@morel.example"_s << u"allowed"_s;
        QTest::newRow("named, France") << u"FR"_s << u"jean.dupont@morel.example"_s << u"allowed"_s;
        QTest::newRow("named, Belgium")
            << u"BE"_s << u"jean.dupont@morel.example"_s << u"refused"_s;
        QTest::newRow("unknown, Belgium") << u"BE"_s << u"jd@morel.example"_s << u"refused"_s;
    }
    void anOrganisationsAddressWithANameInItIsSomebodys()
    {
        QFETCH(QString, country);
        QFETCH(QString, email);
        QFETCH(QString, word);
        ConsentBench bench;
        Organisation draft;
        draft.name = u"Morel"_s;
        draft.country = country;
        ContactPoint point;
        point.value = email;
        draft.contactPoints = {point};
        const auto organisation = bench.vault.organisations().add(bench.user, draft);
        QVERIFY_OK(organisation);

        const auto answer = bench.verdicts.ofOrganisation(bench.user, organisation->id,
                                                          {Channel::Email, u"commercial"_s, {}});

        QVERIFY_OK(answer);
        QCOMPARE(verdictKindName(answer->first().verdict.kind), word);
        if (country == u"FR"_s)
            QCOMPARE(answer->first().verdict.has(ReasonCode::GenericAddress),
                     !email.contains(u"dupont"_s));
    }

    void whoseNumberIsForeignIsNotTakenForSomebodyOfOurs_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("country");
        QTest::newRow("a number of the firm's country") << u"06 39 98 20 11"_s << u"FR"_s;
        QTest::newRow("one overseas") << u"+262 692 12 34 56"_s << u"FR"_s;
        QTest::newRow("a foreign one") << u"+49 30 12340001"_s << QString();
    }
    void whoseNumberIsForeignIsNotTakenForSomebodyOfOurs()
    {
        QFETCH(QString, phone);
        QFETCH(QString, country);
        ConsentBench bench;
        PersonDraft draft;
        draft.person.lastName = u"Muster"_s;
        draft.person.kind = PersonKind::Professional;
        ContactPoint email;
        email.value = u"a.muster@muster.example"_s;
        ContactPoint number;
        number.kind = ContactKind::Phone;
        number.value = phone;
        draft.person.contactPoints = {email, number};

        const auto person = bench.vault.people().add(bench.user, draft);

        QVERIFY_OK(person);
        QCOMPARE(person->country, country);
        QCOMPARE(bench.ask(*person, Channel::Email).first().verdict.has(ReasonCode::CountryUnknown),
                 country.isEmpty());
        if (country.isEmpty())
            QCOMPARE(bench.word(*person, Channel::Email), u"ask"_s);
    }

    void aRegisterIsKnownByItsNameToo_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<ChannelSet>("channels");
        QTest::addColumn<QString>("word");
        QTest::newRow("code") << u"DNCM"_s << ChannelSet(Channel::LiveCall) << u"allowed"_s;
        QTest::newRow("name") << u"ne m'appelez plus (dncm)"_s << ChannelSet(Channel::LiveCall)
                              << u"allowed"_s;
        QTest::newRow("another") << u"Bloctel"_s << ChannelSet(Channel::LiveCall) << u"ask"_s;
        QTest::newRow("a list of e-mails") << u"DNCM"_s << ChannelSet(Channel::Email) << u"ask"_s;
    }
    void aRegisterIsKnownByItsNameToo()
    {
        QFETCH(QString, list);
        QFETCH(ChannelSet, channels);
        QFETCH(QString, word);
        ConsentBench bench;
        PersonDraft draft;
        draft.person.lastName = u"Peeters"_s;
        draft.person.country = u"BE"_s;
        draft.person.kind = PersonKind::Consumer;
        ContactPoint number;
        number.kind = ContactKind::Phone;
        number.value = u"+32 2 555 12 34"_s;
        draft.person.contactPoints = {number};
        const auto person = bench.vault.people().add(bench.user, draft);
        QVERIFY_OK(person);
        // A yes given before anybody looked into the register does not say what is in it.
        QVERIFY_OK(
            bench.consents.give(bench.user, ConsentBench::request(*person, Channel::LiveCall)));
        QCOMPARE(bench.word(*person, Channel::LiveCall), u"ask"_s);

        QVERIFY_OK(bench.lists.import(bench.user, list, channels, "phone\n+32 2 555 99 99\n"_ba));

        QCOMPARE(bench.word(*person, Channel::LiveCall), word);
    }
    void aRegisterThatWasComparedForOneChannelSaysNothingOfAnother()
    {
        ConsentBench bench;
        PersonDraft draft;
        draft.person.lastName = u"Bianchi"_s;
        draft.person.country = u"IT"_s;
        draft.person.kind = PersonKind::Consumer;
        draft.person.informedOn = QDate(2026, 1, 1);
        ContactPoint number;
        number.kind = ContactKind::Phone;
        number.value = u"+39 02 5550 1234"_s;
        ContactPoint street;
        street.kind = ContactKind::Address;
        street.value = u"via Roma 1"_s;
        street.postalCode = u"20121"_s;
        street.city = u"Milano"_s;
        draft.person.contactPoints = {number, street};
        const auto person = bench.vault.people().add(bench.user, draft);
        QVERIFY_OK(person);
        const auto others = "phone\n+39 02 5550 9999\n"_ba;
        QCOMPARE(bench.word(*person, Channel::Post), u"ask"_s);

        QVERIFY_OK(bench.lists.import(bench.user, u"RPO"_s, Channel::LiveCall, others));

        QCOMPARE(bench.word(*person, Channel::LiveCall), u"allowed"_s);
        QCOMPARE(bench.word(*person, Channel::Post), u"ask"_s);
        // Numbers say nothing of streets, whatever the file is said to be about.
        QVERIFY_OK(bench.lists.import(bench.user, u"RPO"_s, Channel::Post, others));
        QCOMPARE(bench.word(*person, Channel::Post), u"ask"_s);
        QVERIFY_OK(bench.lists.import(bench.user, u"RPO"_s, Channel::Post, {})); // nobody is on it
        QCOMPARE(bench.word(*person, Channel::Post), u"allowed"_s);
        QCOMPARE(bench.word(*person, Channel::LiveCall), u"allowed"_s);
    }

    void aRegisterComparedAgainKeepsTheFirstDay()
    {
        ConsentBench bench;
        const auto person = add(bench, u"consumer"_s, {{ContactKind::Email, u"luc@example.fr"_s}});
        QVERIFY_OK(bench.lists.import(bench.user, u"Stops"_s, Channel::Email, "luc@example.fr\n"_ba,
                                      {}, QDate(2026, 1, 1)));
        auto yes = ConsentBench::request(person, Channel::Email, utc(2026, 11, 20, 10));
        yes.evidence = Evidence{u"scan"_s, "paper"};
        QVERIFY_OK(bench.consents.give(bench.user, yes));

        QVERIFY_OK(
            bench.lists.import(bench.user, u"Stops"_s, Channel::Email, "luc@example.fr\n"_ba));

        QCOMPARE(bench.word(person, Channel::Email), u"allowed"_s);
        QVERIFY(bench.ask(person, Channel::Email).first().verdict.has(ReasonCode::ConsentValid));
    }

    void aPrivateMailboxIsNoProfessionalAddress()
    {
        ConsentBench bench;
        const auto person = add(bench, u"professional"_s,
                                {{ContactKind::Email, u"luc@morel.example"_s},
                                 {ContactKind::Email, u"luc.morel@gmail.com"_s}});

        const auto answers = bench.ask(person, Channel::Email);

        QCOMPARE(answers.size(), 2);
        for (const auto &answer : answers)
            QCOMPARE(verdictKindName(answer.verdict.kind),
                     answer.contactValue.contains(u"gmail"_s) ? u"ask"_s : u"allowed"_s);
    }

    void aConsentGivenAfterTheRegistrationPrevails()
    {
        ConsentBench bench;
        const auto person = add(bench, u"consumer"_s, {{ContactKind::Email, u"luc@example.fr"_s}});
        auto yes = ConsentBench::request(person, Channel::Email, utc(2026, 11, 20, 10));
        yes.evidence = Evidence{u"scan"_s, "paper"};
        QVERIFY_OK(bench.consents.give(bench.user, yes));

        QVERIFY_OK(bench.lists.import(bench.user, u"Stops"_s, Channel::Email, "luc@example.fr\n"_ba,
                                      {}, QDate(2019, 1, 1)));
        QCOMPARE(bench.word(person, Channel::Email), u"allowed"_s);
        QVERIFY_OK(
            bench.lists.import(bench.user, u"Others"_s, Channel::Email, "luc@example.fr\n"_ba));
        QCOMPARE(bench.word(person, Channel::Email), u"refused"_s);
    }
};

QTEST_GUILESS_MAIN(TestStrictCases)
#include "tst_strictcases.moc"
