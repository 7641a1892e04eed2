// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/fieldservice.h"
#include "core/retention/dueservice.h"
#include "tests/support/testvault.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

struct RetentionVault
{
    TestVault vault;
    FieldService fields{{vault.db(), vault.clock(), vault.audit(), vault.changes()}};
    Session admin = vault.as(Role::Administrator);

    void addField(const QString &retention, CustomSubject subject = CustomSubject::Person)
    {
        CustomField field;
        field.subject = subject;
        field.name = u"Remise"_s;
        field.purpose = u"Tournées"_s;
        field.basis = u"contract"_s;
        field.retention = retention;
        QVERIFY_OK(fields.add(admin, field));
    }
    PersonId addPerson(const QString &name, const PersonEdit &facts)
    {
        const auto person = vault.addPerson(u"Claire"_s, name);
        auto edit = facts;
        edit.fields = {{u"remise"_s, u"12 %"_s}};
        return vault.people().edit(admin, person.id, edit) ? person.id : PersonId();
    }
    qint64 values() { return vault.count(u"SELECT COUNT(*) FROM custom_value"_s); }
};

PersonEdit lastSeen(QDate day)
{
    PersonEdit edit;
    edit.lastContactOn = day;
    return edit;
}

} // namespace

class TestFieldRetention final : public QObject
{
    Q_OBJECT
private slots:
    void aPromiseInWordsIsRead_data()
    {
        QTest::addColumn<QString>("retention");
        QTest::addColumn<int>("months");
        QTest::newRow("code") << u"three_years"_s << 36;
        QTest::newRow("months") << u"24 months"_s << 24;
        QTest::newRow("mois") << u"6 mois après la visite"_s << 6;
        QTest::newRow("ans") << u"2 ans"_s << 24;
        QTest::newRow("années") << u"1 année"_s << 12;
        QTest::newRow("with the record") << u"with_person"_s << -1;
        QTest::newRow("no number") << u"tant que dure la tournée"_s << -1;
        QTest::newRow("another word") << u"3 moisissures"_s << -1;
    }
    void aPromiseInWordsIsRead()
    {
        QFETCH(QString, retention);
        QFETCH(int, months);
        QCOMPARE(fieldretention::months(retention).value_or(-1), months);
    }

    void whatIsOverGoesAndNothingElse()
    {
        RetentionVault test;
        test.addField(u"2 ans"_s);
        const auto old = test.addPerson(u"Aubert"_s, lastSeen({2020, 5, 1}));
        const auto recent = test.addPerson(u"Aubin"_s, lastSeen({2022, 4, 1}));
        QVERIFY(old.isValid() && recent.isValid());
        const QDate day(2022, 5, 1);

        QVERIFY(test.fields.ended(test.admin, day.addDays(-1))->isEmpty());
        const auto ended = test.fields.ended(test.admin, day);
        QVERIFY_OK(ended);
        QCOMPARE(ended->size(), 1);
        QCOMPARE(ended->first().values.size(), 1);
        QCOMPARE(ended->first().dueOn, day);
        QCOMPARE(ended->first().person, old);
        const auto removed = test.fields.removeEnded(test.admin, day);

        QVERIFY_OK(removed);
        QCOMPARE(*removed, 1);
        QVERIFY(test.vault.people().byId(test.admin, old)->fields.isEmpty());
        QCOMPARE(test.vault.people().byId(test.admin, recent)->fields.value(u"remise"_s),
                 u"12 %"_s);
        QCOMPARE(*test.fields.removeEnded(test.admin, day), 0);
        // Undo must not bring it back: its images are gone.
        QCOMPARE(test.vault.count(
                     u"SELECT COUNT(*) FROM undo_image WHERE table_name = 'custom_value'"_s),
                 test.values());
    }

    void theContractsEndIsTheirEnd()
    {
        RetentionVault test;
        test.addField(u"with_contract"_s);
        PersonEdit customer;
        customer.relation = Relation::Customer;
        PersonEdit former;
        former.relation = Relation::Former;
        test.addPerson(u"Aubert"_s, customer);
        test.addPerson(u"Aubin"_s, former);

        const auto today = test.vault.clock().nowUtc().date().addDays(1);
        QCOMPARE(*test.fields.removeEnded(test.admin, today), 1);
        QCOMPARE(test.values(), 1);
    }

    void withTheRecordMeansNoEndOfItsOwn()
    {
        RetentionVault test;
        test.addField(u"with_person"_s);
        test.addPerson(u"Aubert"_s, lastSeen({1990, 1, 1}));
        QCOMPARE(*test.fields.removeEnded(test.admin, {2090, 1, 1}), 0);
        QCOMPARE(test.values(), 1);
    }

    void anOrganisationsLastActIsThatOfItsPeople()
    {
        RetentionVault test;
        test.addField(u"three_years"_s, CustomSubject::Organisation);
        const auto person = test.vault.addPerson(u"Claire"_s, u"Aubert"_s);
        PersonEdit work = lastSeen({2030, 1, 1});
        work.organisationName = u"Verrier"_s;
        QVERIFY_OK(test.vault.people().edit(test.admin, person.id, work));
        const auto firm = test.vault.people().byId(test.admin, person.id)->affiliations.first();
        OrganisationEdit edit;
        edit.fields = {{u"remise"_s, u"12 %"_s}};
        QVERIFY_OK(test.vault.organisations().edit(test.admin, firm.organisation, edit));

        QCOMPARE(*test.fields.removeEnded(test.admin, {2032, 12, 31}), 0);
        QCOMPARE(*test.fields.removeEnded(test.admin, {2033, 1, 1}), 1);
    }

    void onlyTheAdministratorRemoves()
    {
        RetentionVault test;
        QVERIFY_FAILS(test.fields.removeEnded(test.vault.as(Role::Salesperson), {2090, 1, 1}),
                      ErrorCode::NotPermitted);
    }

    void theDeadlinesNameTheField()
    {
        RetentionVault test;
        test.addField(u"three_years"_s);
        test.addPerson(u"Aubert"_s, lastSeen({2020, 5, 1}));
        DueService due(test.vault.db(), test.vault.audit());
        const auto items = due.deadlines(test.admin, {2023, 4, 20}, 30);
        QVERIFY_OK(items);
        const auto field = std::ranges::find(*items, DueKind::Field, &DueItem::kind);
        QVERIFY(field != items->end());
        QCOMPARE(field->right, u"Remise"_s);
        QCOMPARE(field->dueOn, QDate(2023, 5, 1));
    }
};

QTEST_GUILESS_MAIN(TestFieldRetention)
#include "tst_fieldretention.moc"
