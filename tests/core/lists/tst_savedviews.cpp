// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/lists/listsvault.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

SavedView prospectsView(const QString &name, bool shared = false)
{
    SavedView view;
    view.name = name;
    view.shared = shared;
    view.filter = *PeopleFilter::parse(u"relation=prospect last_contact<today-90d"_s);
    view.sort = u"last_contact_on"_s;
    view.descending = true;
    return view;
}

} // namespace

class TestSavedViews final : public QObject
{
    Q_OBJECT
private slots:
    void aViewIsKeptWithItsFilterAndItsOrder()
    {
        ListsVault test;
        const auto seller = test.vault.as(Role::Salesperson);

        const auto saved = test.views.save(seller, prospectsView(u" À relancer "_s));

        QVERIFY_OK(saved);
        const auto read = test.views.view(seller, FilterSubject::People, u"a relancer"_s);
        QVERIFY_OK(read);
        QVERIFY(*read == *saved);
        QCOMPARE(read->name, u"À relancer"_s);
        QCOMPARE(test.vault.auditKinds(), QStringList{u"view.saved"_s});
    }

    void thePrivateViewsOfOthersDoNotExist()
    {
        ListsVault test;
        const auto seller = test.vault.as(Role::Salesperson);
        const auto admin = test.vault.as(Role::Administrator);
        auto own = test.views.save(seller, prospectsView(u"Mes prospects"_s));
        QVERIFY_OK(own);

        QCOMPARE(test.views.views(admin, FilterSubject::People)->size(), 0);
        QVERIFY_FAILS(test.views.view(admin, FilterSubject::People, own->uuid),
                      ErrorCode::NotFound);
        QVERIFY_FAILS(test.views.save(admin, *own), ErrorCode::NotFound);
        QVERIFY_FAILS(test.views.remove(admin, own->uuid), ErrorCode::NotFound);
        QCOMPARE(test.views.views(seller, FilterSubject::People)->size(), 1);
    }

    void sharingBelongsToWhoMayShare()
    {
        ListsVault test;
        const auto seller = test.vault.as(Role::Salesperson);
        const auto admin = test.vault.as(Role::Administrator);

        QVERIFY_FAILS(test.views.save(seller, prospectsView(u"Pour tous"_s, true)),
                      ErrorCode::NotPermitted);
        auto shared = test.views.save(admin, prospectsView(u"Pour tous"_s, true));
        QVERIFY_OK(shared);
        QCOMPARE(test.views.views(seller, FilterSubject::People)->size(), 1);

        shared->name = u"Pour moi"_s;
        QVERIFY_FAILS(test.views.save(seller, *shared), ErrorCode::NotPermitted);
        shared->shared = false;
        QVERIFY_FAILS(test.views.save(seller, *shared), ErrorCode::NotPermitted);
        QVERIFY_FAILS(test.views.remove(seller, shared->uuid), ErrorCode::NotPermitted);
        QVERIFY_OK(test.views.remove(admin, shared->uuid));
        QCOMPARE(test.views.views(seller, FilterSubject::People)->size(), 0);
    }

    void aNameIsGivenOnce()
    {
        ListsVault test;
        const auto seller = test.vault.as(Role::Salesperson);
        auto first = test.views.save(seller, prospectsView(u"Salon"_s));
        QVERIFY_OK(first);

        const auto again = test.views.save(seller, prospectsView(u"SALON"_s));
        QVERIFY_FAILS(again, ErrorCode::Conflict);
        QCOMPARE(again.error().reason, u"view.name_taken"_s);
        QVERIFY_FAILS(test.views.save(seller, prospectsView(u"  "_s)), ErrorCode::Invalid);
        first->filter = {};
        QVERIFY_OK(test.views.save(seller, *first));
    }

    void ownViewsComeBeforeSharedOnesOfTheSameName()
    {
        ListsVault test;
        const auto seller = test.vault.as(Role::Salesperson);
        QVERIFY_OK(
            test.views.save(test.vault.as(Role::Administrator), prospectsView(u"Salon"_s, true)));
        const auto own = test.views.save(seller, prospectsView(u"Salon"_s));
        QVERIFY_OK(own);

        QCOMPARE(test.views.view(seller, FilterSubject::People, u"salon"_s)->uuid, own->uuid);
    }

    void anArrangementIsKeptPerUser()
    {
        ListsVault test;
        const auto seller = test.vault.as(Role::Salesperson);
        QVERIFY_OK(test.views.keepLayout(seller, FilterSubject::People, u"[1]"_s));
        QVERIFY_OK(test.views.keepLayout(seller, FilterSubject::People, u"[2]"_s));

        QCOMPARE(*test.views.layout(seller, FilterSubject::People), u"[2]"_s);
        QCOMPARE(*test.views.layout(seller, FilterSubject::Organisations), QString());
        QCOMPARE(*test.views.layout(test.vault.as(Role::Administrator), FilterSubject::People),
                 QString());
    }
};

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
