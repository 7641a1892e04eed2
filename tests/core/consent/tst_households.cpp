// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/consent/consentbench.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

ContactPoint streetOf(const QString &street = u"5 zone nord"_s)
{
    ContactPoint point;
    point.kind = ContactKind::Address;
    point.value = street;
    point.postalCode = u"59000"_s;
    point.city = u"Lille"_s;
    return point;
}

Person addAt(ConsentBench &bench, const QString &firstName, const QString &lastName,
             const QString &street = u"5 zone nord"_s)
{
    PersonDraft draft;
    draft.person.firstName = firstName;
    draft.person.lastName = lastName;
    draft.person.country = u"FR"_s;
    draft.person.kind = PersonKind::Consumer;
    draft.person.contactPoints = {streetOf(street)};
    const auto added = bench.vault.people().add(bench.user, draft);
    if (!added)
        qFatal("%s", qPrintable(added.error().detail));
    return *added;
}

Organisation addFirm(ConsentBench &bench, const QList<ContactPoint> &points,
                     const QString &name = u"Atelier Nord"_s, const QString &country = u"FR"_s)
{
    Organisation draft;
    draft.name = name;
    draft.country = country;
    draft.contactPoints = points;
    const auto added = bench.vault.organisations().add(bench.user, draft);
    if (!added)
        qFatal("%s", qPrintable(added.error().detail));
    return *added;
}

Result<ConsentRecorded> objects(ConsentBench &bench, const Person &person)
{
    return bench.consents.object(bench.user,
                                 {person.id, ChannelSet::all(), {}, Mechanism::Oral, {}});
}

ContactPoint mailPoint(const QString &address)
{
    ContactPoint point;
    point.value = address;
    return point;
}

QString wordOf(ConsentBench &bench, const Organisation &firm, Channel channel,
               const QString &purpose = u"commercial"_s)
{
    const auto answers = bench.verdicts.ofOrganisation(bench.user, firm.id, {channel, purpose, {}});
    if (!answers)
        qFatal("%s", qPrintable(answers.error().detail));
    return verdictKindName(answers->first().verdict.kind);
}

} // namespace

/// A street is shared: who objects there objects for themselves (RGPD 21(2)). And what an organisation refuses.
class TestHouseholds final : public QObject
{
    Q_OBJECT

private slots:
    void anObjectionStopsTheOneWhoObjectsAndNobodyElseInTheStreet()
    {
        ConsentBench bench;
        const auto paul = addAt(bench, u"Paul"_s, u"Roux"_s);
        const auto lise = addAt(bench, u"Lise"_s, u"Petit"_s);
        const auto firm = addFirm(bench, {streetOf()});
        QCOMPARE(bench.word(lise, Channel::Post), u"allowed"_s);

        QVERIFY_OK(objects(bench, paul));

        QCOMPARE(bench.word(paul, Channel::Post), u"refused"_s);
        QCOMPARE(bench.word(lise, Channel::Post), u"allowed"_s);
        QCOMPARE(wordOf(bench, firm, Channel::Post), u"allowed"_s);
    }

    void whoComesBackUnderAnotherFormOfTheNameStaysRefused_data()
    {
        QTest::addColumn<QString>("firstName");
        QTest::addColumn<QString>("lastName");
        QTest::addColumn<QString>("word");
        QTest::newRow("the same") << u"Paul"_s << u"Roux"_s << u"refused"_s;
        QTest::newRow("capitals") << u"PAUL"_s << u"ROUX"_s << u"refused"_s;
        QTest::newRow("turned round") << u"Roux"_s << u"Paul"_s << u"refused"_s;
        QTest::newRow("an initial") << u"P."_s << u"Roux"_s << u"refused"_s;
        QTest::newRow("no first name") << QString() << u"Roux"_s << u"refused"_s;
        QTest::newRow("all in one") << QString() << u"Paul Roux"_s << u"refused"_s;
        QTest::newRow("a relative") << u"Lise"_s << u"Roux"_s << u"allowed"_s;
        QTest::newRow("another initial") << u"L."_s << u"Roux"_s << u"allowed"_s;
        QTest::newRow("somebody else") << u"Paul"_s << u"Petit"_s << u"allowed"_s;
    }
    void whoComesBackUnderAnotherFormOfTheNameStaysRefused()
    {
        QFETCH(QString, firstName);
        QFETCH(QString, lastName);
        QFETCH(QString, word);
        ConsentBench bench;
        QVERIFY_OK(objects(bench, addAt(bench, u"Paul"_s, u"Roux"_s)));

        const auto again = addAt(bench, firstName, lastName, u"5, ZONE Nord"_s);

        QCOMPARE(bench.word(again, Channel::Post), word);
    }

    void whatWasSaidWithoutAFirstNameHoldsForAllOfThatName()
    {
        ConsentBench bench;
        QVERIFY_OK(objects(bench, addAt(bench, {}, u"Roux"_s)));

        QCOMPARE(bench.word(addAt(bench, u"Paul"_s, u"Roux"_s), Channel::Post), u"refused"_s);
        QCOMPARE(bench.word(addAt(bench, u"Lise"_s, u"Petit"_s), Channel::Post), u"allowed"_s);
    }

    void anEntryWithoutANameStopsEverybodyThere()
    {
        ConsentBench bench;
        const auto lise = addAt(bench, u"Lise"_s, u"Petit"_s);
        auto tx = bench.vault.db().begin(SystemAccess::permit());
        QVERIFY_OK(tx);
        QVERIFY_OK(bench.suppression.add(*tx, SuppressionList::ownList(), Channel::Post,
                                         {ContactKind::Address, lise.contactPoints.first().normal},
                                         utc(2026, 1, 1, 12), bench.vault.clock()));
        QVERIFY_OK(tx->commit());

        QCOMPARE(bench.word(lise, Channel::Post), u"refused"_s);
    }

    void anOppositionListOfNamesAndAddressesStopsThoseItNames()
    {
        ConsentBench bench;
        const auto paul = addAt(bench, u"Paul"_s, u"Roux"_s);
        const auto lise = addAt(bench, u"Lise"_s, u"Petit"_s);
        const auto other = addAt(bench, u"Paul"_s, u"Roux"_s, u"7 zone nord"_s);
        const auto firm = addFirm(bench, {streetOf()});

        QVERIFY_OK(bench.lists.import(bench.user, u"Robinson"_s, Channel::Post,
                                      "nom;prenom;adresse;code postal;ville\n"
                                      "ROUX;Paul;5 zone nord;59000;LILLE\n"_ba));

        QCOMPARE(bench.word(paul, Channel::Post), u"refused"_s);
        QCOMPARE(bench.word(lise, Channel::Post), u"allowed"_s);
        QCOMPARE(bench.word(other, Channel::Post), u"allowed"_s);
        QCOMPARE(wordOf(bench, firm, Channel::Post), u"allowed"_s);
        const auto why = bench.ask(paul, Channel::Post).first().verdict.reasons.first();
        QVERIFY(why.list);
        QCOMPARE(why.list->code, u"Robinson"_s);
    }

    void aListIsReadBeforehandAndTakenInAtOnce()
    {
        ConsentBench bench;
        const auto paul = addAt(bench, u"Paul"_s, u"Roux"_s);
        const OppositionOrder order{u"Robinson"_s, Channel::Post};
        const auto text = "nom;prenom;adresse;code postal;ville\n"
                          "ROUX;Paul;5 zone nord;59000;LILLE\n;;5 zone sud;59000;LILLE\n"_ba;

        const auto entries = bench.lists.read(bench.user, order, text);

        QVERIFY_OK(entries);
        QCOMPARE(entries->counted.added, 2);
        QCOMPARE(entries->records.size(), 3); // with a holder, its mark, without a holder
        for (const auto &record : entries->records)
            QCOMPARE(record.hashes.size() % 32, 0);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM suppression_entry"_s), 0);
        QCOMPARE(bench.word(paul, Channel::Post), u"allowed"_s);
        QVERIFY_FAILS(bench.lists.read(bench.user, order, text, [] { return true; }),
                      ErrorCode::Cancelled);
        QVERIFY_FAILS(bench.lists.read(bench.user, {u"own"_s, Channel::Post}, text),
                      ErrorCode::Invalid);

        QVERIFY_OK(bench.lists.takeIn(bench.user, order, *entries));

        QCOMPARE(bench.word(paul, Channel::Post), u"refused"_s);
    }

    void anOppositionListOfAddressesAloneStopsEverybodyThere()
    {
        ConsentBench bench;
        const auto lise = addAt(bench, u"Lise"_s, u"Petit"_s);

        QVERIFY_OK(bench.lists.import(bench.user, u"Robinson"_s, Channel::Post,
                                      "adresse;code postal;ville\n5 zone nord;59000;Lille\n"_ba));

        QCOMPARE(bench.word(lise, Channel::Post), u"refused"_s);
    }

    void aConsentAfterwardsOpensTheStreetAgainForThePerson()
    {
        ConsentBench bench;
        const auto paul = addAt(bench, u"Paul"_s, u"Roux"_s);
        QVERIFY_OK(objects(bench, paul));
        bench.vault.clock().advance(3600);
        auto yes = ConsentBench::request(paul, Channel::Post);
        yes.evidence = Evidence{u"scan"_s, "paper"};

        QVERIFY_OK(bench.consents.give(bench.user, yes));

        QCOMPARE(bench.word(paul, Channel::Post), u"allowed"_s);
    }

    void theFormsOfANameMeetWhereTheyMayBeTheSame()
    {
        const auto meet = [](const HolderName &kept, const HolderName &asked) {
            for (const auto &form : asked.questions()) {
                if (kept.entries().contains(form))
                    return true;
            }
            return false;
        };
        const auto paul = HolderName::ofPerson(u"Paul"_s, u"Roux"_s);
        QVERIFY(meet(HolderName::written(u"M. ROUX Paul"_s), paul));
        QVERIFY(meet(HolderName::written(u"Paul Roux"_s), paul));
        QVERIFY(meet(HolderName::written(u"Mme Roux"_s), paul));
        QVERIFY(!meet(HolderName::written(u"Lise Roux"_s), paul));
        // Registers write every first name, and a name in one piece may begin with either.
        QVERIFY(meet(HolderName::ofPerson(u"Paul Henri"_s, u"Roux"_s), paul));
        QVERIFY(meet(paul, HolderName::ofPerson(u"Paul Henri"_s, u"Roux"_s)));
        QVERIFY(meet(HolderName::written(u"Jean Paul Roux"_s),
                     HolderName::ofPerson(u"J."_s, u"Roux"_s)));
        QVERIFY(meet(HolderName::ofPerson(u"M. Paul"_s, u"Roux"_s), paul));
        // Nobody is left out where several are meant, or where it may be anybody: the address stands for all.
        for (const auto &several : {u"M. et Mme Roux"_s, u"Famille Roux"_s, u"Paul et Lise Roux"_s})
            QVERIFY2(HolderName::written(several).isEmpty(), qPrintable(several));
        QVERIFY(HolderName::ofPerson(u"Paul et Lise"_s, u"Roux"_s).isEmpty());
        QVERIFY(HolderName::ofPerson(u"Paul"_s, {}).isEmpty());
        QVERIFY(meet(HolderName::ofPerson(u"P."_s, u"Roux"_s), paul));
        QVERIFY(meet(paul, HolderName::ofPerson(u"P"_s, u"Roux"_s)));
        QVERIFY(meet(HolderName::ofPerson(u"Jean-Paul"_s, u"Roux"_s),
                     HolderName::ofPerson(u"jean paul"_s, u"ROUX"_s)));
        const auto firm = HolderName::ofOrganisation(u"SARL Roux"_s, u"uuid"_s);
        QVERIFY(!meet(paul, firm));
        QVERIFY(!meet(firm, HolderName::ofPerson({}, u"Roux"_s)));
        QVERIFY(meet(firm, HolderName::ofOrganisation(u"Roux"_s)));
        QVERIFY(meet(firm, HolderName::ofOrganisation(u"Un autre nom"_s, u"uuid"_s)));
        QVERIFY(meet(HolderName::written(u"SARL Roux"_s), HolderName::ofOrganisation(u"Roux"_s)));
        QVERIFY(HolderName::written(u"  "_s).isEmpty());
        QVERIFY(HolderName::ofPerson({}, {}).isEmpty());
    }

    void whatAnOrganisationRefusesIsOnTheFirmsOwnList()
    {
        ConsentBench bench;
        const auto firm = addFirm(bench, {mailPoint(u"contact@nord.example"_s), streetOf()});
        const auto lise = addAt(bench, u"Lise"_s, u"Petit"_s);
        QCOMPARE(wordOf(bench, firm, Channel::Email), u"allowed"_s);

        const auto listed = bench.lists.refuse(bench.user, {firm.id});

        QVERIFY_OK(listed);
        QCOMPARE(*listed, 2);
        QCOMPARE(wordOf(bench, firm, Channel::Email), u"refused"_s);
        QCOMPARE(wordOf(bench, firm, Channel::Post), u"refused"_s);
        QCOMPARE(wordOf(bench, firm, Channel::Email, u"service"_s), u"allowed"_s);
        QCOMPARE(bench.word(lise, Channel::Post), u"allowed"_s);
        QVERIFY(bench.vault.auditKinds().contains(u"objection.recorded"_s));
        OrganisationEdit renamed;
        renamed.name = u"Atelier du Nord"_s;
        QVERIFY_OK(bench.vault.organisations().edit(bench.user, firm.id, renamed));
        QCOMPARE(wordOf(bench, firm, Channel::Post), u"refused"_s);
    }

    void anOrganisationMayRefuseOneChannelOrOnePurpose()
    {
        ConsentBench bench;
        const auto firm = addFirm(bench, {mailPoint(u"contact@nord.example"_s), streetOf()});

        QCOMPARE(bench.lists.refuse(bench.user, {firm.id, Channel::Email, u"commercial"_s}).value(),
                 1);

        QCOMPARE(wordOf(bench, firm, Channel::Email), u"refused"_s);
        QCOMPARE(wordOf(bench, firm, Channel::Email, u"noncommercial"_s), u"allowed"_s);
        QCOMPARE(wordOf(bench, firm, Channel::Post), u"allowed"_s);
    }

    void whatAnOrganisationCannotRefuseIsSaid()
    {
        ConsentBench bench;
        const auto firm = addFirm(bench, {mailPoint(u"contact@nord.example"_s)});
        const auto reasonOf = [&](const OrganisationRefusal &refusal) {
            const auto done = bench.lists.refuse(bench.user, refusal);
            return done ? QString() : done.error().reason;
        };
        QCOMPARE(reasonOf({firm.id, Channel::Email, u"service"_s}),
                 u"consent.organisation_only_refuses"_s);
        QCOMPARE(reasonOf({firm.id, Channel::Email, u"pigeons"_s}), u"consent.unknown_purpose"_s);
        QCOMPARE(reasonOf({firm.id, Channel::Post}), u"consent.no_contact_point"_s);
        QCOMPARE(reasonOf({firm.id, Channel::Email, {}, utc(2030, 1, 1, 12)}),
                 u"consent.in_future"_s);
        QVERIFY_FAILS(bench.lists.refuse(bench.user, {OrganisationId(99)}), ErrorCode::NotFound);
        QVERIFY_FAILS(bench.lists.refuse(bench.vault.as(Role::Exhibitor), {firm.id}),
                      ErrorCode::NotPermitted);
        QCOMPARE(wordOf(bench, firm, Channel::Email), u"allowed"_s);
    }
};

QTEST_GUILESS_MAIN(TestHouseholds)
#include "tst_households.moc"
