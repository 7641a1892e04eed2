// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/fieldservice.h"
#include "core/history/undolog.h"
#include "core/lists/bulkservice.h"
#include "tests/core/lists/listsvault.h"
#include "tests/support/verify.h"

#include <QSignalSpy>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

struct BulkVault : ListsVault
{
    UndoLog undo{{vault.clock(), catalogue, vault.parties(), vault.search(), vault.openGuard()}};
    BulkService bulk{
        {vault.db(), vault.clock(), vault.audit(), vault.changes(), lists, views, undo}};
    Session seller = vault.as(Role::Salesperson);
    std::vector<PersonId> people;

    explicit BulkVault(int count = 5)
    {
        for (int i = 0; i < count; ++i)
            people.push_back(vault.addPerson(u"Claire"_s, u"Aubert %1"_s.arg(i)).id);
    }

    OrganisationId addOrganisation(const QString &name)
    {
        Organisation typed;
        typed.name = name;
        const auto added = vault.organisations().add(seller, typed);
        return added ? added->id : OrganisationId();
    }
    void addField(CustomSubject subject, const QString &name, CustomKind kind,
                  const QStringList &choices = {})
    {
        FieldService fields({vault.db(), vault.clock(), vault.audit(), vault.changes()});
        CustomField field;
        field.subject = subject;
        field.name = name;
        field.kind = kind;
        field.choices = choices;
        field.purpose = u"Tournées"_s;
        field.basis = u"legitimate_interest"_s;
        field.retention = u"with_person"_s;
        QVERIFY_OK(fields.add(vault.as(Role::Administrator), field));
    }
    size_t foundFirms(const QString &line)
    {
        const auto filter = PeopleFilter::parse(line, FilterSubject::Organisations);
        if (!filter)
            return size_t(-1);
        const auto ids = lists.organisations(seller, {*filter});
        return ids ? ids->size() : size_t(-1);
    }
    size_t found(const QString &line)
    {
        const auto ids = lists.people(seller, {*PeopleFilter::parse(line)});
        return ids ? ids->size() : size_t(-1);
    }
};

} // namespace

class TestBulk final : public QObject
{
    Q_OBJECT
private slots:
    void manyAreChangedAndPutBackAsOne_data()
    {
        QTest::addColumn<int>("act");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("condition");
        const auto row = [](const char *name, BulkAct act, const QString &value,
                            const QString &condition) {
            QTest::newRow(name) << int(act) << value << condition;
        };
        row("tag", BulkAct::AddTag, u"Foire de Lyon"_s, u"tag=\"foire de lyon\""_s);
        row("relation", BulkAct::SetRelation, u"customer"_s, u"relation=customer"_s);
        row("kind", BulkAct::SetKind, u"sole_trader"_s, u"kind=sole_trader"_s);
        row("country", BulkAct::SetCountry, u"be"_s, u"country=BE"_s);
        row("list", BulkAct::AddToList, u"salon"_s, u"list=Salon"_s);
    }
    void manyAreChangedAndPutBackAsOne()
    {
        QFETCH(int, act);
        QFETCH(QString, value);
        QFETCH(QString, condition);
        BulkVault test;
        SavedView list;
        list.kind = SavedViewKind::List;
        list.name = u"Salon"_s;
        QVERIFY_OK(test.views.save(test.seller, list));
        const BulkChange change{static_cast<BulkAct>(act), value};
        const std::vector<PersonId> two{test.people[1], test.people[3]};
        QVERIFY_OK(test.bulk.apply(test.seller, change, {test.people[3]}));
        QSignalSpy told(&test.vault.changes(), &Changes::peopleChanged);

        const auto preview = test.bulk.preview(test.seller, change, two);
        QVERIFY_OK(preview);
        QCOMPARE(preview->records, 2);
        QCOMPARE(preview->changing, 1);
        QCOMPARE(test.found(condition), size_t(1));

        const auto done = test.bulk.apply(test.seller, change, two);
        QVERIFY_OK(done);
        QCOMPARE(done->changed, 1);
        QCOMPARE(done->unchanged, 1);
        QCOMPARE(test.found(condition), size_t(2));
        QCOMPARE(told.count(), 1);

        QVERIFY_OK(test.bulk.undo(test.seller, done->undoStep));
        QCOMPARE(test.found(condition), size_t(1));
        QVERIFY_FAILS(test.bulk.undo(test.seller, done->undoStep), ErrorCode::AlreadyDone);
    }

    void organisationsAreChangedAndPutBackAsOne_data()
    {
        QTest::addColumn<int>("act");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("condition");
        const auto row = [](const char *name, BulkAct act, const QString &value,
                            const QString &condition, const QString &key = {}) {
            QTest::newRow(name) << int(act) << value << key << condition;
        };
        row("tag", BulkAct::AddTag, u"Distributeur"_s, u"tag=distributeur"_s);
        row("country", BulkAct::SetCountry, u"be"_s, u"country=BE"_s);
        row("list", BulkAct::AddToList, u"tournée"_s, u"list=Tournée"_s);
        row("owner", BulkAct::SetOwner, u"@login"_s, u"owner!=none"_s);
        row("own field", BulkAct::SetField, u"12,5"_s, u"field.remise=12.5"_s, u"remise"_s);
    }
    void organisationsAreChangedAndPutBackAsOne()
    {
        QFETCH(int, act);
        QFETCH(QString, value);
        QFETCH(QString, key);
        QFETCH(QString, condition);
        BulkVault test;
        SavedView list;
        list.kind = SavedViewKind::List;
        list.subject = FilterSubject::Organisations;
        list.name = u"Tournée"_s;
        QVERIFY_OK(test.views.save(test.seller, list));
        test.addField(CustomSubject::Organisation, u"Remise"_s, CustomKind::Number);
        std::vector<OrganisationId> firms;
        for (const auto &name : {u"Verrier"_s, u"Halte"_s, u"Benali"_s})
            firms.push_back(test.addOrganisation(name));
        if (value == u"@login")
            value = test.vault.text(u"SELECT login FROM app_user ORDER BY user_id LIMIT 1"_s);
        const BulkChange change{static_cast<BulkAct>(act), value, key};
        QVERIFY_OK(test.bulk.apply(test.seller, change, {firms[0]}));

        const auto preview = test.bulk.preview(test.seller, change, firms);
        QVERIFY_OK(preview);
        QCOMPARE(preview->records, 3);
        QCOMPARE(preview->changing, 2);
        const auto done = test.bulk.apply(test.seller, change, {firms[0], firms[2]});
        QVERIFY_OK(done);
        QCOMPARE(done->changed, 1);
        QCOMPARE(done->unchanged, 1);
        QCOMPARE(test.foundFirms(condition), size_t(2));
        QVERIFY_OK(test.bulk.undo(test.seller, done->undoStep));
        QCOMPARE(test.foundFirms(condition), size_t(1));
    }

    void aFieldOfTheFirmIsSetAndTakenAwayForMany()
    {
        BulkVault test;
        test.addField(CustomSubject::Person, u"Jour de visite"_s, CustomKind::Choice,
                      {u"Lundi"_s, u"Mardi"_s});
        const BulkChange monday{BulkAct::SetField, u"lundi"_s, u"jour_de_visite"_s};
        const auto done = test.bulk.apply(test.seller, monday, test.people);
        QVERIFY_OK(done);
        QCOMPARE(done->changed, 5);
        QCOMPARE(test.found(u"field.jour_de_visite=Lundi"_s), size_t(5));
        QCOMPARE(test.bulk.preview(test.seller, monday, test.people)->changing, 0);

        const BulkChange none{BulkAct::SetField, {}, u"jour_de_visite"_s};
        QCOMPARE(test.bulk.preview(test.seller, none, test.people)->changing, 5);
        const auto emptied = test.bulk.apply(test.seller, none, test.people);
        QVERIFY_OK(emptied);
        QCOMPARE(test.found(u"field.jour_de_visite=Lundi"_s), size_t(0));
        QVERIFY_OK(test.bulk.undo(test.seller, emptied->undoStep));
        QCOMPARE(test.found(u"field.jour_de_visite=Lundi"_s), size_t(5));

        const BulkChange wrong{BulkAct::SetField, u"Jeudi"_s, u"jour_de_visite"_s};
        QVERIFY_FAILS(test.bulk.preview(test.seller, wrong, test.people), ErrorCode::Invalid);
        QVERIFY_FAILS(test.bulk.apply(test.seller, wrong, test.people), ErrorCode::Invalid);
        const BulkChange unknown{BulkAct::SetField, u"x"_s, u"couleur"_s};
        QVERIFY_FAILS(test.bulk.apply(test.seller, unknown, test.people), ErrorCode::NotFound);
    }

    void anOrganisationHasNoRelation()
    {
        BulkVault test(1);
        const auto firm = test.addOrganisation(u"Verrier"_s);
        const BulkChange change{BulkAct::SetRelation, u"customer"_s};
        QVERIFY_FAILS(test.bulk.preview(test.seller, change, {firm}), ErrorCode::Invalid);
        QVERIFY_FAILS(test.bulk.apply(test.seller, change, {firm}), ErrorCode::Invalid);
    }

    void whatIsTakenAwayComesBack_data()
    {
        QTest::addColumn<bool>("tags");
        QTest::newRow("tag") << true;
        QTest::newRow("list") << false;
    }
    void whatIsTakenAwayComesBack()
    {
        QFETCH(bool, tags);
        BulkVault test;
        SavedView list;
        list.kind = SavedViewKind::List;
        list.name = u"Salon"_s;
        QVERIFY_OK(test.views.save(test.seller, list));
        const auto condition = tags ? u"tag=Salon"_s : u"list=Salon"_s;
        QVERIFY_OK(test.bulk.apply(
            test.seller, {tags ? BulkAct::AddTag : BulkAct::AddToList, u"Salon"_s}, test.people));
        QCOMPARE(test.found(condition), size_t(5));

        const BulkChange away{tags ? BulkAct::RemoveTag : BulkAct::RemoveFromList, u"salon"_s};
        const std::vector<PersonId> two{test.people[0], test.people[4]};
        QCOMPARE(test.bulk.preview(test.seller, away, two)->changing, 2);
        const auto done = test.bulk.apply(test.seller, away, two);
        QVERIFY_OK(done);
        QCOMPARE(test.found(condition), size_t(3));
        QVERIFY_OK(test.bulk.undo(test.seller, done->undoStep));
        QCOMPARE(test.found(condition), size_t(5));
    }

    void anOwnerIsNamedByTheLogin()
    {
        BulkVault test;
        const auto login = test.vault.text(
            u"SELECT login FROM app_user ORDER BY user_id LIMIT 1"_s);
        QVERIFY_OK(test.bulk.apply(test.seller, {BulkAct::SetOwner, login}, test.people));
        QCOMPARE(test.found(u"missing=owner"_s), size_t(0));
        QVERIFY_OK(test.bulk.apply(test.seller, {BulkAct::SetOwner, {}},
                                   {test.people[0], test.people[1]}));
        QCOMPARE(test.found(u"owner=none"_s), size_t(2));
        QVERIFY_FAILS(test.bulk.apply(test.seller, {BulkAct::SetOwner, u"nobody"_s}, test.people),
                      ErrorCode::NotFound);
    }

    void whatIsGivenUpLeavesNothing()
    {
        BulkVault test;
        const auto done = test.bulk.apply(test.seller, {BulkAct::AddTag, u"Salon"_s}, test.people,
                                          [](qint64, qint64) { return false; });

        QVERIFY_FAILS(done, ErrorCode::Cancelled);
        QCOMPARE(test.found(u"tag=Salon"_s), size_t(0));
        QCOMPARE(test.vault.count(u"SELECT COUNT(*) FROM tag"_s), 0);
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<int>("act");
        QTest::addColumn<QString>("value");
        QTest::newRow("no tag") << int(BulkAct::AddTag) << u" "_s;
        QTest::newRow("no such relation") << int(BulkAct::SetRelation) << u"friend"_s;
        QTest::newRow("no such country") << int(BulkAct::SetCountry) << u"France"_s;
    }
    void whatMakesNoSenseIsRefused()
    {
        QFETCH(int, act);
        QFETCH(QString, value);
        BulkVault test(1);
        const BulkChange change{static_cast<BulkAct>(act), value};
        QVERIFY_FAILS(test.bulk.preview(test.seller, change, test.people), ErrorCode::Invalid);
        QVERIFY_FAILS(test.bulk.apply(test.seller, change, test.people), ErrorCode::Invalid);
    }

    void theListsOfOthersCannotBeFilled()
    {
        BulkVault test(1);
        SavedView list;
        list.kind = SavedViewKind::List;
        list.name = u"Salon"_s;
        QVERIFY_OK(test.views.save(test.vault.as(Role::Administrator), list));
        QVERIFY_FAILS(test.bulk.apply(test.seller, {BulkAct::AddToList, u"Salon"_s}, test.people),
                      ErrorCode::NotFound);
    }

    void peopleWhoAreGoneAreLeftOut()
    {
        BulkVault test(2);
        const std::vector<PersonId> people{test.people[0], PersonId(4711)};
        for (const auto &change :
             {BulkChange{BulkAct::AddTag, u"Salon"_s}, BulkChange{BulkAct::SetCountry, u"BE"_s}}) {
            const auto done = test.bulk.apply(test.seller, change, people);
            QVERIFY_OK(done);
            QCOMPARE(done->changed, 1);
            QCOMPARE(done->unchanged, 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestBulk)
#include "tst_bulk.moc"
