// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/factsfeeder.h"
#include "tests/core/consent/consentbench.h"
#include "tests/support/verify.h"

#include <QTest>
#include <QTimeZone>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime parisTime(const QDate &date, const QTime &time)
{
    return QDateTime(date, time, QTimeZone("Europe/Paris")).toUTC();
}

} // namespace

/// The feeder and the service: what the vault holds becomes the facts that the rules ask for.
class TestMayContact final : public QObject
{
    Q_OBJECT

private slots:
    void aPersonIsAnsweredForEveryChannelContactPointAndPurpose()
    {
        ConsentBench bench;
        const auto person = add(bench, u"consumer"_s,
                                {{ContactKind::Email, u"luc@example.fr"_s},
                                 {ContactKind::Email, u"l@example.org"_s},
                                 {ContactKind::Mobile, u"06 39 98 20 11"_s}});

        const auto all = bench.verdicts.ofPerson(bench.user, person.id, {});

        QVERIFY_OK(all);
        QCOMPARE(all->size(), 3 * (2 + 5)); // two e-mails, and one answer for each other channel
        int missing = 0;
        for (const auto &answer : *all)
            missing += answer.verdict.kind == VerdictKind::NotApplicable;
        QCOMPARE(missing, 3 * 2); // fax and post
    }

    void thePhoneConsentOfLastYearIsExpiredAndSaysNothingOfEmail()
    {
        ConsentBench bench;
        const auto person = add(bench, u"consumer"_s,
                                {{ContactKind::Email, u"luc@example.fr"_s},
                                 {ContactKind::Mobile, u"06 39 98 20 11"_s}});
        QVERIFY_OK(bench.consents.give(
            bench.user,
            ConsentBench::request(person, Channel::LiveCall, parisTime({2025, 11, 20}, {15, 0}))));
        const auto on = Moment::on({2026, 11, 22});

        const auto call = bench.ask(person, Channel::LiveCall, on).first().verdict;
        const auto mail = bench.ask(person, Channel::Email, on).first().verdict;

        QCOMPARE(verdictKindName(call.kind), u"refused"_s);
        QCOMPARE(int(call.reasons[0].code), int(ReasonCode::ConsentExpired));
        QVERIFY(call.reasons[0].legalRef.contains(u"R223-1"_s));
        QCOMPARE(call.reasons[0].date, QDate(2026, 11, 20));
        QCOMPARE(verdictActionName(call.action), u"ask_consent"_s);
        QCOMPARE(int(mail.reasons[0].code), int(ReasonCode::ConsentMissing));
        QVERIFY(mail.has(ReasonCode::ConsentOtherChannel));
        QCOMPARE(bench.word(person, Channel::LiveCall, Moment::on({2026, 11, 19})), u"allowed"_s);
        QCOMPARE(bench.word(person, Channel::LiveCall, Moment::on({2025, 11, 19})),
                 u"ask"_s); // before it was given: Bloctel
    }

    void aPastDateSeesTheEventsUpToThen()
    {
        ConsentBench bench;
        const auto person = add(bench, u"consumer"_s, {{ContactKind::Email, u"luc@example.fr"_s}});
        QVERIFY_OK(bench.consents.give(
            bench.user, ConsentBench::request(person, Channel::Email, utc(2026, 3, 1, 10))));
        QVERIFY_OK(bench.consents.withdraw(
            bench.user, ConsentBench::request(person, Channel::Email, utc(2026, 6, 1, 10))));

        QCOMPARE(bench.word(person, Channel::Email, Moment::on({2026, 2, 1})), u"refused"_s);
        QCOMPARE(bench.word(person, Channel::Email, Moment::on({2026, 4, 1})), u"allowed"_s);
        QCOMPARE(bench.word(person, Channel::Email, Moment::at(utc(2026, 6, 1, 9))), u"allowed"_s);
        QCOMPARE(bench.word(person, Channel::Email), u"refused"_s);
        QVERIFY(
            bench.ask(person, Channel::Email).first().verdict.has(ReasonCode::ConsentWithdrawn));
    }

    void theCustomerWithARecordedSaleMayBeWrittenTo()
    {
        ConsentBench bench;
        auto person = add(
            bench, u"consumer"_s,
            {{ContactKind::Email, u"luc@example.fr"_s}, {ContactKind::Mobile, u"06 39 98 20 11"_s}},
            {}, u"customer"_s);
        QVERIFY(bench.ask(person, Channel::Email).first().verdict.has(ReasonCode::SaleNotRecorded));

        Sale sale;
        sale.soldOn = QDate(2026, 5, 4);
        sale.subject = u"Lampe"_s;
        QVERIFY_OK(bench.vault.people().addSale(bench.user, person.id, sale));
        QVERIFY(
            bench.ask(person, Channel::Email).first().verdict.has(ReasonCode::RefusalNotOffered));
        sale.refusalOffered = true;
        QVERIFY_OK(bench.vault.people().addSale(bench.user, person.id, sale));

        QVERIFY(bench.ask(person, Channel::Email).first().verdict.has(ReasonCode::SoftOptIn));
        QCOMPARE(bench.word(person, Channel::LiveCall, Moment::on({2026, 11, 24})), u"refused"_s);
        QCOMPARE(bench.word(person, Channel::Email, Moment::on({2026, 5, 3})),
                 u"refused"_s); // before the sale
    }

    void aProfessionalIsToldUnlessAlreadyInformed()
    {
        ConsentBench bench;
        auto person = add(bench, u"professional"_s,
                          {{ContactKind::Email, u"luc.morel@menuiserie-morel.fr"_s}});

        auto verdict = bench.ask(person, Channel::Email).first().verdict;
        QCOMPARE(verdictKindName(verdict.kind), u"allowed"_s);
        QVERIFY(verdict.duties.contains(Duty::JoinNotice));

        QVERIFY_OK(bench.vault.people().recordInformation(bench.user, person.id, QDate(2026, 11, 1),
                                                          u"email"_s));
        verdict = bench.ask(person, Channel::Email).first().verdict;
        QVERIFY(!verdict.duties.contains(Duty::JoinNotice));
    }

    void aMailboxThatAnybodyMayHaveDoesNotShowAProfession()
    {
        ConsentBench bench;
        const auto person = add(bench, u"professional"_s,
                                {{ContactKind::Email, u"luc.morel@gmail.com"_s}});
        QCOMPARE(bench.word(person, Channel::Email), u"ask"_s);

        PersonEdit edit;
        edit.organisationName = u"Menuiserie Morel"_s;
        QVERIFY_OK(bench.vault.people().edit(bench.user, person.id, edit));

        QCOMPARE(bench.word(person, Channel::Email), u"allowed"_s);
    }

    void aGenericAddressOfAnOrganisationIsAllowedAndTheSameOfAPersonIsNamed()
    {
        ConsentBench bench;
        Organisation draft;
        draft.name = u"Menuiserie Morel"_s;
        draft.country = u"FR"_s;
        ContactPoint point;
        point.value = u"contact@menuiserie-morel.fr"_s;
        draft.contactPoints = {point};
        const auto organisation = bench.vault.organisations().add(bench.user, draft);
        QVERIFY_OK(organisation);
        const auto person = add(bench, u"consumer"_s,
                                {{ContactKind::Email, u"contact@menuiserie-morel.fr"_s}});

        const auto generic = bench.verdicts.ofOrganisation(bench.user, organisation->id,
                                                           {Channel::Email, u"commercial"_s, {}});

        QVERIFY_OK(generic);
        QCOMPARE(generic->size(), 1);
        QVERIFY(generic->first().verdict.has(ReasonCode::GenericAddress));
        QCOMPARE(bench.word(person, Channel::Email), u"refused"_s);
    }

    void hoursAreThoseOfTheContactsTimeZone()
    {
        ConsentBench bench;
        const auto reunion = add(bench, u"consumer"_s, {{ContactKind::Mobile, u"0692 01 23 45"_s}},
                                 u"97400"_s);
        QVERIFY_OK(bench.consents.give(
            bench.user, ConsentBench::request(reunion, Channel::LiveCall, utc(2026, 9, 1, 10))));

        QCOMPARE(bench.word(reunion, Channel::LiveCall, Moment::at(utc(2026, 11, 24, 6, 30))),
                 u"allowed"_s); // 10:30 there
        const auto late = bench
                              .ask(reunion, Channel::LiveCall,
                                   Moment::at(utc(2026, 11, 24, 16, 30)))
                              .first()
                              .verdict;
        QCOMPARE(verdictKindName(late.kind), u"not_now"_s);
        QCOMPARE(*late.allowedFrom, utc(2026, 11, 25, 6));
    }

    void callsAreCountedOverThirtyDays()
    {
        ConsentBench bench;
        const auto person = add(bench, u"consumer"_s, {{ContactKind::Mobile, u"06 39 98 20 11"_s}},
                                u"75011"_s);
        QVERIFY_OK(bench.consents.give(
            bench.user, ConsentBench::request(person, Channel::LiveCall, utc(2026, 9, 1, 10))));
        for (int day : {3, 10, 17, 20})
            QVERIFY_OK(bench.noteCall(person, utc(2026, 11, day, 10)));

        const auto verdict =
            bench.ask(person, Channel::LiveCall, Moment::at(utc(2026, 11, 24, 10))).first().verdict;

        QVERIFY(verdict.has(ReasonCode::FrequencyCap));
        QCOMPARE(*verdict.allowedFrom, parisTime({2026, 12, 3}, {10, 0}));
    }

    void aRequestToBeCalledOpensTheCallForAWhile()
    {
        ConsentBench bench;
        const auto person = add(bench, u"consumer"_s, {{ContactKind::Mobile, u"06 39 98 20 11"_s}});
        QVERIFY_FAILS(bench.askForCall(person, utc(2026, 11, 20, 10), u" "_s), ErrorCode::Invalid);
        QVERIFY_OK(bench.askForCall(person, utc(2026, 11, 20, 10), u"Rappelez pour les lampes"_s));

        QVERIFY(bench.ask(person, Channel::LiveCall, Moment::on({2026, 11, 24}))
                    .first()
                    .verdict.has(ReasonCode::CallbackRequested));
        QCOMPARE(bench.word(person, Channel::LiveCall, Moment::on({2027, 3, 24})), u"refused"_s);
    }

    void anAgreedTimeOpensTheEveningForWhoConsented()
    {
        ConsentBench bench;
        const auto person = add(bench, u"consumer"_s, {{ContactKind::Mobile, u"06 39 98 20 11"_s}},
                                u"75011"_s);
        QVERIFY_OK(bench.consents.give(
            bench.user, ConsentBench::request(person, Channel::LiveCall, utc(2026, 9, 1, 10))));
        const auto evening = parisTime({2026, 11, 27}, {20, 30});
        QCOMPARE(bench.word(person, Channel::LiveCall, Moment::at(evening)), u"not_now"_s);

        QVERIFY_OK(bench.askForCall(person, utc(2026, 11, 20, 10),
                                    u"Rappelez-moi vendredi à 20 h 30"_s, evening));

        QVERIFY(bench.ask(person, Channel::LiveCall, Moment::at(evening))
                    .first()
                    .verdict.has(ReasonCode::AppointmentAgreed));
    }

    void aNewNumberInPlaceOfTheOldOneStartsWithoutConsent()
    {
        ConsentBench bench;
        auto person = add(bench, u"consumer"_s, {{ContactKind::Email, u"luc@example.fr"_s}});
        QVERIFY_OK(bench.consents.give(bench.user, ConsentBench::request(person, Channel::Email)));
        PersonEdit edit;
        edit.contactPoints = person.contactPoints;
        edit.contactPoints.first().value = u"LUC@example.fr"_s;
        QVERIFY_OK(bench.vault.people().edit(bench.user, person.id, edit));
        QCOMPARE(bench.word(person, Channel::Email),
                 u"allowed"_s); // the same address in another spelling

        edit.contactPoints.first().value = u"luc@example.org"_s;
        QVERIFY_OK(bench.vault.people().edit(bench.user, person.id, edit));

        QCOMPARE(bench.word(person, Channel::Email), u"refused"_s);
        QCOMPARE(bench.word(person, Channel::Email, Moment::on({2026, 11, 24})), u"refused"_s);
    }

    void anOppositionToPostIsReadByAddress()
    {
        ConsentBench bench;
        const auto person = add(bench, u"consumer"_s, {{ContactKind::Email, u"luc@example.fr"_s}},
                                u"75011"_s); // 1 rue du Port
        const auto other = add(bench, u"consumer"_s, {{ContactKind::Email, u"eve@example.fr"_s}},
                               u"33000"_s);
        QCOMPARE(bench.word(person, Channel::Post), u"allowed"_s);
        const auto taken = bench.lists.import(
            bench.user, u"Stop publicité"_s, Channel::Post,
            "Nom;Adresse;Code postal;Ville\nMorel;1, RUE DU PORT;75011;\n"_ba, {});
        QVERIFY_OK(taken);

        QCOMPARE(taken->added, 1);
        QCOMPARE(bench.word(person, Channel::Post), u"refused"_s);
        QVERIFY(bench.ask(person, Channel::Post).first().verdict.has(ReasonCode::SuppressionList));
        QCOMPARE(bench.word(other, Channel::Post), u"allowed"_s); // the same street elsewhere
        QCOMPARE(bench.word(person, Channel::Email, {}, u"noncommercial"_s), u"allowed"_s);
    }

    void aRegisterIsConsultedByWhatWasReadOfIt()
    {
        ConsentBench bench;
        const auto consulted = [&bench] {
            const auto lists = bench.lists.lists(bench.user);
            return lists && !lists->isEmpty() && lists->constLast().comparedOn.isValid();
        };
        // Nothing of it is a number: nobody's number was compared.
        QVERIFY_OK(bench.lists.import(bench.user, u"TPS"_s, Channel::LiveCall,
                                      "one@courriel.example\ntwo@courriel.example\n"_ba));
        QVERIFY(!consulted());
        QVERIFY_OK(
            bench.lists.import(bench.user, u"TPS"_s, Channel::LiveCall, "+447700900123\n"_ba));
        QVERIFY(consulted());
    }

    void anAnswerWithoutAnybodyConsultsTheRegisterAsWell()
    {
        ConsentBench bench;
        QVERIFY_OK(bench.lists.import(bench.user, u"TPS"_s, Channel::LiveCall, {}));
        const auto lists = bench.lists.lists(bench.user);
        QVERIFY_OK(lists);
        QCOMPARE(lists->size(), 1);
        QVERIFY(lists->constFirst().comparedOn.isValid());
    }

    void anOppositionListIsTakenInByHashAndStopsItsChannel()
    {
        ConsentBench bench;
        const auto person = add(bench, u"professional"_s,
                                {{ContactKind::Email, u"luc@menuiserie-morel.fr"_s},
                                 {ContactKind::Mobile, u"06 39 98 20 11"_s}});
        QCOMPARE(bench.word(person, Channel::LiveCall, Moment::on({2026, 11, 25})), u"allowed"_s);

        const auto done = bench.lists.import(bench.user, u"Bloctel"_s, Channel::LiveCall,
                                             "phone;name\n\"+33 6 39 98 20 11\";x\n06 00\n\n"_ba);

        QVERIFY_OK(done);
        QCOMPARE(done->added, 1);
        QCOMPARE(done->unreadable, 1);
        QCOMPARE(bench.word(person, Channel::LiveCall, Moment::on({2026, 11, 25})), u"refused"_s);
        QCOMPARE(bench.word(person, Channel::Email), u"allowed"_s);
        const auto hits = bench.lists.check(bench.user, u"0639982011"_s);
        QVERIFY_OK(hits);
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().list, u"Bloctel"_s);
        QVERIFY(bench.lists.check(bench.user, u"luc@menuiserie-morel.fr"_s)->isEmpty());
        QVERIFY_FAILS(bench.lists.import(bench.vault.as(Role::Salesperson), u"X"_s, Channel::Post,
                                         "a@example.fr"_ba),
                      ErrorCode::NotPermitted);
    }

    void anOppositionFileIsReadInAnyUsualDialect_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("added");
        QTest::newRow("one a line") << "luc@example.fr\r\nanne@example.fr\r\n"_ba << QString() << 2;
        QTest::newRow("not in the first column")
            << "id,mail,name\n1,luc@example.fr,Luc\n2,anne@example.fr,Anne\n"_ba << QString() << 2;
        QTest::newRow("two columns of one person")
            << "nom;mobile;courriel\nMorel;0639982011;luc@example.fr\n"_ba << QString() << 2;
        QTest::newRow("one of two columns by its name")
            << "nom;mobile;Courriel\nMorel;0639982011;luc@example.fr\n"_ba << u"courriel"_s << 1;
        QTest::newRow("Windows-1252")
            << "pr\xE9nom;courriel\nZo\xE9;luc@example.fr\n"_ba << QString() << 1;
        const auto text = u"\ufeffnom\tcourriel\nMorel\tluc@example.fr\n"_s;
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(text.utf16()),
                                              text.size() * 2)
                                << QString() << 1;
        QTest::newRow("a separator in quotes")
            << "nom;courriel\n\"Morel; Luc\";luc@example.fr\n"_ba << QString() << 1;
    }

    void anOppositionFileIsReadInAnyUsualDialect()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, column);
        ConsentBench bench;

        const auto done = bench.lists.import(bench.user, u"Stops"_s, Channel::Email, file, column);

        QVERIFY_OK(done);
        QTEST(done->added, "added");
        QCOMPARE(done->unreadable, 0);
        QCOMPARE(bench.lists.check(bench.user, u"Luc@Example.fr"_s)->size(), 1);
    }

    void aColumnThatTheListDoesNotHaveIsSaid()
    {
        ConsentBench bench;
        const auto done = bench.lists.import(bench.user, u"Stops"_s, Channel::Email,
                                             "courriel\nluc@example.fr\n"_ba, u"mail"_s);
        QVERIFY(!done);
        QCOMPARE(done.error().reason, u"suppression.no_column"_s);
    }

    void anotherPurposeIsAnsweredApart()
    {
        ConsentBench bench;
        const auto person = add(bench, u"consumer"_s, {{ContactKind::Email, u"luc@example.fr"_s}});
        const auto added = bench.purposes.add(bench.user, {{},
                                                           {},
                                                           u"newsletter"_s,
                                                           PurposeClass::Commercial,
                                                           u"Newsletter"_s,
                                                           u"Lettre"_s,
                                                           true});
        QVERIFY_OK(added);
        QVERIFY_FAILS(bench.purposes.add(bench.user, *added), ErrorCode::AlreadyDone);
        QVERIFY_FAILS(
            bench.purposes.add(
                bench.user, {{}, {}, u"No Good"_s, PurposeClass::Commercial, u"x"_s, u"x"_s, true}),
            ErrorCode::Invalid);
        QVERIFY_OK(bench.consents.give(
            bench.user, ConsentBench::request(person, Channel::Email, {}, u"newsletter"_s)));

        QCOMPARE(bench.word(person, Channel::Email, {}, u"newsletter"_s), u"allowed"_s);
        QCOMPARE(bench.word(person, Channel::Email), u"refused"_s);
        QVERIFY_FAILS(bench.verdicts.ofPerson(bench.user, person.id, {{}, u"unknown"_s, {}}),
                      ErrorCode::NotFound);
    }

    void wordingsGrowByVersion()
    {
        ConsentBench bench;
        Wording text;
        text.purposeCode = u"commercial"_s;
        text.channel = Channel::LiveCall;
        text.language = u"fr"_s;
        text.body = u"Vous appeler ?"_s;
        const auto added = bench.purposes.addWording(bench.user, text);
        QVERIFY_OK(added);
        QCOMPARE(added->version, 2);
        QVERIFY(!added->complete);
        const auto person = add(bench, u"consumer"_s, {{ContactKind::Mobile, u"06 39 98 20 11"_s}});

        auto request = ConsentBench::request(person, Channel::LiveCall, utc(2026, 9, 1, 10));
        QVERIFY_OK(bench.consents.give(bench.user, request));
        QVERIFY(bench.ask(person, Channel::LiveCall, Moment::on({2026, 11, 24}))
                    .first()
                    .verdict.has(ReasonCode::ConsentIncomplete));
        request.wordingVersion = 1;
        QVERIFY_OK(bench.consents.give(bench.user, request));

        QCOMPARE(bench.word(person, Channel::LiveCall, Moment::on({2026, 11, 25})), u"allowed"_s);
        QCOMPARE(bench.consents.history(bench.user, person.id)->last().wordingVersion, 1);
    }

    void aListIsAnsweredLikeEachOfItsPeople()
    {
        ConsentBench bench;
        QList<PersonId> people;
        for (int i = 0; i < 30; ++i) {
            const auto person = add(bench, i % 2 ? u"consumer"_s : u"professional"_s,
                                    {{ContactKind::Email, u"p%1@firm-%1.fr"_s.arg(i)}});
            people.append(person.id);
            if (i % 3 == 0)
                QVERIFY_OK(
                    bench.consents.give(bench.user, ConsentBench::request(person, Channel::Email)));
            if (i % 5 == 0)
                QVERIFY_OK(bench.consents.object(
                    bench.user, {person.id, ChannelSet::all(), {}, Mechanism::Oral, {}}));
        }
        const ContactQuestion question{Channel::Email, u"commercial"_s, {}};
        const auto some = bench.verdicts.ofPeople(bench.user, people, question);
        QVERIFY_OK(some);
        QCOMPARE(some->size(), 30);
        int seen = 0;
        QVERIFY_OK(
            bench.verdicts.ofEveryone(bench.user, question, [&](const PersonVerdict &answer) {
                const auto alone = bench.verdicts.ofPerson(bench.user, answer.person, question);
                const bool same = alone && alone->first().verdict.kind == answer.verdict.kind
                                  && some->at(seen).best.verdict.kind == answer.verdict.kind
                                  && some->at(seen).person == answer.person;
                seen += same;
                return same;
            }));
        QCOMPARE(seen, 30);
        QVERIFY_FAILS(
            bench.verdicts.ofEveryone(bench.user, {}, [](const PersonVerdict &) { return true; }),
            ErrorCode::Invalid);
    }

    void theSectorOfTheFirmForbidsCallsEvenWithConsent()
    {
        ConsentBench bench;
        const auto person = add(bench, u"consumer"_s, {{ContactKind::Mobile, u"06 39 98 20 11"_s}});
        QVERIFY_OK(bench.consents.give(
            bench.user, ConsentBench::request(person, Channel::LiveCall, utc(2026, 9, 1, 10))));
        QCOMPARE(bench.word(person, Channel::LiveCall, Moment::on({2026, 11, 24})), u"allowed"_s);

        bench.vault.execute(u"UPDATE firm SET sector = 'energy_renovation'"_s);

        QVERIFY(bench.ask(person, Channel::LiveCall, Moment::on({2026, 11, 24}))
                    .first()
                    .verdict.has(ReasonCode::SectorProhibited));
    }

    void aGenericAddressOnAListIsRefused()
    {
        ConsentBench bench;
        Organisation draft;
        draft.name = u"Menuiserie Morel"_s;
        draft.country = u"FR"_s;
        ContactPoint point;
        point.value = u"contact@menuiserie-morel.fr"_s;
        draft.contactPoints = {point};
        const auto organisation = bench.vault.organisations().add(bench.user, draft);
        QVERIFY_OK(organisation);
        QVERIFY_OK(bench.lists.import(bench.user, u"Stops"_s, ChannelSet::all(),
                                      "CONTACT@menuiserie-morel.fr\n"_ba));

        const auto answer = bench.verdicts.ofOrganisation(bench.user, organisation->id,
                                                          {Channel::Email, u"commercial"_s, {}});

        QVERIFY_OK(answer);
        QVERIFY(answer->first().verdict.has(ReasonCode::SuppressionList));
    }

    void whoeverHasRestrictedTheProcessingIsLeftAlone()
    {
        ConsentBench bench;
        const auto person = add(bench, u"consumer"_s, {{ContactKind::Email, u"luc@example.fr"_s}});
        QVERIFY_OK(bench.consents.give(bench.user, ConsentBench::request(person, Channel::Email)));
        bench.vault.execute(
            u"INSERT INTO request (uuid, person_id, right_kind, received_on, due_on, state, "
            u"created_at) "
            "VALUES ('r', 1, 'restriction', '%1', '2026-12-31', 'open', 0)"_s.arg(
                bench.vault.clock().nowUtc().date().toString(Qt::ISODate)));

        QVERIFY(bench.ask(person, Channel::Email)
                    .first()
                    .verdict.has(ReasonCode::ProcessingRestricted));
        QCOMPARE(bench.word(person, Channel::Email, {}, u"service"_s), u"refused"_s);
    }

    void aRefusalByRoleIsOnRecord()
    {
        ConsentBench bench;
        const auto salesperson = bench.vault.as(Role::Salesperson);

        QVERIFY_FAILS(bench.consents.verifyLedger(salesperson), ErrorCode::NotPermitted);
        QVERIFY_FAILS(bench.purposes.addWording(salesperson, {}), ErrorCode::NotPermitted);

        QVERIFY(bench.vault.auditKinds().contains(u"consent.ledger_verified refused"_s));
        QVERIFY(bench.vault.auditKinds().contains(u"purposes.edited refused"_s));
    }
};

QTEST_GUILESS_MAIN(TestMayContact)
#include "tst_maycontact.moc"
