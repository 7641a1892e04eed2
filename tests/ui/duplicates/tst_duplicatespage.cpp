// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/duplicates/likelypeople.h"
#include "ui/duplicates/mergeview.h"
#include "ui/parties/newpersondialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;

class TestDuplicatesPage final : public QObject
{
    Q_OBJECT

    static QPushButton *button(QWidget &widget, const QString &text)
    {
        for (auto *one : widget.findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    static void fill(test::TestWorkspace &place)
    {
        const auto claire = place.addPerson(u"Claire"_s, u"Aubert"_s, PersonKind::Professional,
                                            u"c.aubert@verrier.example"_s, u"04 78 55 20 10"_s,
                                            u"Maison Verrier"_s);
        place.addPerson(u"C."_s, u"Aubert"_s, PersonKind::Unknown, u"C.Aubert@verrier.example"_s,
                        u"06 39 98 33 01"_s);
        place.addPerson(u"Marc"_s, u"Roux"_s, PersonKind::Consumer, u"marc.roux@orange.example"_s,
                        u"06 39 98 12 12"_s);
        place.addPerson(u"Roux"_s, u"Marc"_s, PersonKind::Consumer, {}, u"06 39 98 12 12"_s);
        place.addPerson(u"Zoe"_s, u"Lefebvre"_s, PersonKind::Consumer, u"zoe@lefebvre.example"_s);
        place.addPerson(u"Zoe"_s, u"Lefevre"_s, PersonKind::Consumer, u"zoe@lefebvre.example"_s);
        ConsentRequest yes;
        yes.person = claire.id;
        yes.purpose = u"commercial"_s;
        yes.channel = Channel::Email;
        yes.mechanism = Mechanism::Signed;
        const auto given = place.write(
            [&](Services &services) { return services.consents().give(place.session(), yes); });
        if (!given)
            qFatal("%s", qPrintable(given.error().detail));
        PersonEdit edit;
        edit.language = u"fr"_s;
        (void)place.write([&](Services &services) {
            return services.people().edit(place.session(), claire.id, edit);
        });
    }

private slots:
    void theFirstLookScansByItself()
    {
        test::TestWorkspace place;
        fill(place);
        test::RecordingNavigator navigator;
        DuplicatesPage page(place.workspace(), navigator);
        page.show();
        page.activate();

        auto *table = page.findChild<QTableView *>();
        EVENTUALLY_EQUAL(table->model()->rowCount(), 3);
        EVENTUALLY(page.findChild<MergeView *>()->isVisible());
        QCOMPARE(page.titleDetail(), DuplicatesPage::tr("%n pairs to look at", nullptr, 3));
    }

    void theKeyboardChoosesAndTheMergeIsUndone()
    {
        test::TestWorkspace place;
        fill(place);
        test::RecordingNavigator navigator;
        DuplicatesPage page(place.workspace(), navigator);
        page.show();
        page.activate();
        auto *pairs = page.findChild<QTableView *>();
        EVENTUALLY_EQUAL(pairs->model()->rowCount(), 3);
        auto *view = page.findChild<MergeView *>();
        EVENTUALLY(view->isVisible());
        auto *fields = view->findChildren<QTableView *>().first();
        const auto before = view->choices();
        QTest::keyClick(fields, Qt::Key_Right);
        QVERIFY(view->choices() != before);
        QTest::keyClick(fields, Qt::Key_Left);

        QTest::mouseClick(button(*view, MergeView::tr("Merge the two records")), Qt::LeftButton);

        EVENTUALLY_EQUAL(pairs->model()->rowCount(), 2);
        EVENTUALLY_EQUAL(navigator.told.size(), 1);
        const auto people = [&] {
            return place.workspace()
                .reading()
                .list()
                .people(place.session(), PeopleOrder::Name, false)
                ->size();
        };
        QCOMPARE(people(), 5u);
        const auto merge = place.workspace().reading().merges().latest(place.session());
        QVERIFY_OK(merge);
        QVERIFY_OK(place.write(
            [&](Services &services) { return services.merges().undo(place.session(), *merge); }));
        QCOMPARE(people(), 6u);
    }

    void whoIsNotTheSameLeavesTheList()
    {
        test::TestWorkspace place;
        fill(place);
        test::RecordingNavigator navigator;
        DuplicatesPage page(place.workspace(), navigator);
        page.show();
        page.activate();
        auto *pairs = page.findChild<QTableView *>();
        EVENTUALLY_EQUAL(pairs->model()->rowCount(), 3);
        auto *view = page.findChild<MergeView *>();
        EVENTUALLY(view->isVisible());

        QTest::mouseClick(button(*view, MergeView::tr("Not the same person")), Qt::LeftButton);
        EVENTUALLY_EQUAL(pairs->model()->rowCount(), 2);
        EVENTUALLY(view->isVisible());
        page.scan();
        QTest::qWait(200);
        QCOMPARE(pairs->model()->rowCount(), 2);
    }

    void whoIsTypedIsOfferedAndNeverInTheWay()
    {
        test::TestWorkspace place;
        fill(place);
        NewPersonDialog dialog(place.workspace());
        dialog.show();
        auto *likely = dialog.findChild<LikelyPeople *>();
        QVERIFY(!likely->isVisible());

        dialog.setTyped(u"claire aubert"_s);

        EVENTUALLY(likely->isVisible());
        QVERIFY(button(dialog, NewPersonDialog::tr("Add the person"))->isEnabled());
        QTest::mouseClick(button(*likely, LikelyPeople::tr("Open instead")), Qt::LeftButton);
        QVERIFY(dialog.existing().isValid());
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestDuplicatesPage)
#include "tst_duplicatespage.moc"
