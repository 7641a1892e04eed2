// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testvault.h"
#include "tests/support/verify.h"

#include <QSignalSpy>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

class TestPeople final : public QObject
{
    Q_OBJECT
private slots:
    void anAddedPersonIsReadBackWhole()
    {
        TestVault vault;
        QSignalSpy added(&vault.changes(), &Changes::personAdded);
        PersonDraft draft;
        draft.person.civility = u"Mme"_s;
        draft.person.firstName = u" Claire "_s;
        draft.person.lastName = u"Aubert"_s;
        draft.person.kind = PersonKind::Professional;
        draft.person.birthDate = QDate(1984, 2, 29);
        ContactPoint email;
        email.value = u"Claire.Aubert@Verrier.example"_s;
        ContactPoint phone;
        phone.kind = ContactKind::Phone;
        phone.value = u"06 39 98 20 11"_s;
        draft.person.contactPoints = {email, phone};
        draft.organisationName = u"Maison Verrier"_s;
        draft.jobTitle = u"Directrice des achats"_s;

        const auto person = vault.people().add(vault.as(Role::Salesperson), draft);

        QVERIFY_OK(person);
        QCOMPARE(person->displayName(), u"Claire Aubert"_s);
        QCOMPARE(person->initials(), u"CA"_s);
        QCOMPARE(person->country, u"FR"_s);
        QCOMPARE(person->birthDate, QDate(1984, 2, 29));
        QCOMPARE(person->contactPoints.size(), 2);
        QCOMPARE(person->contactPoint(ContactKind::Mobile)->normal, u"+33639982011"_s);
        QCOMPARE(person->contactPoint(ContactKind::Mobile)->value, u"06 39 98 20 11"_s);
        QCOMPARE(person->affiliations.first().organisationName, u"Maison Verrier"_s);
        QCOMPARE(added.count(), 1);
        QCOMPARE(vault.auditKinds(), QStringList{u"person.added"_s});
    }

    void badInputIsNamedAndNothingIsStored_data()
    {
        QTest::addColumn<QString>("lastName");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("field");
        QTest::newRow("nobody") << u" "_s << QString() << QString() << u"last_name"_s;
        QTest::newRow("no at") << u"Aubert"_s << u"claire.verrier.example"_s << QString()
                               << u"email"_s;
        QTest::newRow("short number") << u"Aubert"_s << QString() << u"06 39"_s << u"mobile"_s;
    }
    void badInputIsNamedAndNothingIsStored()
    {
        QFETCH(QString, lastName);
        QFETCH(QString, email);
        QFETCH(QString, phone);
        QFETCH(QString, field);
        TestVault vault;
        PersonDraft draft;
        draft.person.lastName = lastName;
        ContactPoint point;
        if (!email.isEmpty())
            draft.person.contactPoints.append((point.value = email, point));
        if (!phone.isEmpty())
            draft.person.contactPoints.append(
                (point.kind = ContactKind::Mobile, point.value = phone, point));

        const auto person = vault.people().add(vault.as(Role::Administrator), draft);

        QVERIFY_FAILS(person, ErrorCode::Invalid);
        QCOMPARE(person.error().where.field, field);
        QVERIFY(!person.error().reason.isEmpty());
        QCOMPARE(vault.count(u"SELECT COUNT(*) FROM person"_s), 0);
    }

    void anEditChangesOnlyWhatItNames()
    {
        TestVault vault;
        const auto person = vault.addPerson(u"Claire"_s, u"Aubert"_s, u"claire@verrier.example"_s);
        PersonEdit edit;
        edit.lastName = u"Aubert-Roux"_s;
        edit.organisationName = u"Verrier"_s;
        edit.jobTitle = u"Acheteuse"_s;
        ContactPoint phone;
        phone.kind = ContactKind::Phone;
        phone.value = u"04 65 71 20 18"_s;
        edit.contactPoints = {phone};

        const auto edited = vault.people().edit(vault.as(Role::Salesperson), person.id, edit);

        QVERIFY_OK(edited);
        QCOMPARE(edited->firstName, u"Claire"_s);
        QCOMPARE(edited->lastName, u"Aubert-Roux"_s);
        QCOMPARE(edited->contactPoints.size(), 2);
        QCOMPARE(edited->affiliations.first().jobTitle, u"Acheteuse"_s);
        QCOMPARE(edited->version, person.version + 1);
    }

    void whoComesSecondIsToldThatTheRecordMovedOn()
    {
        TestVault vault;
        const auto person = vault.addPerson(u"Claire"_s, u"Aubert"_s);
        PersonEdit first;
        first.firstName = u"Clara"_s;
        first.expectedVersion = person.version;
        PersonEdit second;
        second.firstName = u"Clarisse"_s;
        second.expectedVersion = person.version;

        QVERIFY_OK(vault.people().edit(vault.as(Role::Salesperson), person.id, first));
        QVERIFY_FAILS(vault.people().edit(vault.as(Role::Administrator), person.id, second),
                      ErrorCode::Conflict);
        QCOMPARE(vault.people().byId(vault.as(Role::Salesperson), person.id)->firstName,
                 u"Clara"_s);
    }

    void anIdentifierIsAcceptedByItsEndWhenItIsUnique()
    {
        TestVault vault;
        const auto person = vault.addPerson(u"Claire"_s, u"Aubert"_s);
        const auto session = vault.as(Role::Salesperson);

        QCOMPARE(vault.people().byUuid(session, person.uuid)->id, person.id);
        QCOMPARE(vault.people().byUuid(session, person.uuid.right(8))->id, person.id);
        QVERIFY_FAILS(vault.people().byUuid(session, person.uuid.right(7)), ErrorCode::Invalid);
        QVERIFY_FAILS(vault.people().byUuid(session, u"%%%%%%%%"_s), ErrorCode::NotFound);
        QVERIFY_FAILS(vault.people().byUuid(session, u"ffffffffffff"_s), ErrorCode::NotFound);
    }

    void anybodyIsFoundAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *typed, bool found = true) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << found;
        };
        row("aub");
        row("AUBERT");
        row("claire aub");
        row("aub cla");
        row("crémerie");
        row("cremerie");
        row("oeuvre");
        row("œuv");
        row("claire@coeur");
        row("coeur.example");
        row("06 39 98");
        row("0639982011");
        row("+33 6 39 98 20 11");
        row("lyon");
        row("69002");
        row("lampadaire");
        row("a");
        row("dupont", false);
        row("07 39 98", false);
        row("\" OR 1", false);
    }
    void anybodyIsFoundAsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        TestVault vault;
        PersonDraft draft;
        draft.person.firstName = u"Claire"_s;
        draft.person.lastName = u"Aubert"_s;
        ContactPoint email;
        email.value = u"claire@coeur.example"_s;
        ContactPoint mobile;
        mobile.kind = ContactKind::Mobile;
        mobile.value = u"06 39 98 20 11"_s;
        ContactPoint address;
        address.kind = ContactKind::Address;
        address.value = u"14 quai Perrache"_s;
        address.postalCode = u"69002"_s;
        address.city = u"Lyon"_s;
        draft.person.contactPoints = {email, mobile, address};
        draft.organisationName = u"Crémerie du Chef d'Œuvre"_s;
        draft.note = u"cherche un lampadaire"_s;
        const auto session = vault.as(Role::Salesperson);
        const auto person = vault.people().add(session, draft);
        QVERIFY_OK(person);

        const auto hits = vault.list().search(session, typed, 50);

        QVERIFY_OK(hits);
        QCOMPARE(std::ranges::count(hits->people, person->id) == 1, found);
    }

    void recentlyUsedPeopleComeFirst()
    {
        TestVault vault;
        const auto session = vault.as(Role::Salesperson);
        vault.addPerson(u"Anne"_s, u"Martin"_s);
        const auto second = vault.addPerson(u"Zoé"_s, u"Martin"_s);
        QVERIFY_OK(vault.people().noteUse(session, second.id));

        const auto hits = vault.list().search(session, u"martin"_s, 50);

        QVERIFY_OK(hits);
        QCOMPARE(hits->people.size(), size_t(2));
        QCOMPARE(hits->people.front(), second.id);
    }

    void theListIsInFrenchOrder()
    {
        TestVault vault;
        for (const auto *name : {u"Zola", u"Étienne", u"Eluard", u"de Gaulle", u"Œrtel", u"Ober"})
            vault.addPerson(u"A"_s, QString::fromUtf16(name));
        const auto session = vault.as(Role::Salesperson);

        const auto ids = vault.list().people(session, PeopleOrder::Name, false);

        QVERIFY_OK(ids);
        QStringList names;
        for (const auto id : *ids)
            names.append(vault.list().personRow(session, id)->lastName);
        QCOMPARE(names, (QStringList{u"de Gaulle"_s, u"Eluard"_s, u"Étienne"_s, u"Ober"_s,
                                     u"Œrtel"_s, u"Zola"_s}));
    }

    void aSaleMovesTheLastContactForwardOnly()
    {
        TestVault vault;
        const auto session = vault.as(Role::Salesperson);
        const auto person = vault.addPerson(u"Claire"_s, u"Aubert"_s);
        Sale sale;
        sale.soldOn = QDate(2026, 5, 4);
        sale.subject = u"Suspension Orée"_s;
        Sale older = sale;
        older.soldOn = QDate(2024, 1, 2);

        QVERIFY_OK(vault.people().addSale(session, person.id, sale));
        QVERIFY_OK(vault.people().addSale(session, person.id, older));

        QCOMPARE(vault.people().byId(session, person.id)->lastContactOn, QDate(2026, 5, 4));
        QCOMPARE(vault.people().sales(session, person.id)->size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
