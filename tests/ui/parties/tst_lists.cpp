// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/support/manypeople.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/parties/bulkbar.h"
#include "ui/parties/bulkdialog.h"
#include "ui/parties/filterbar.h"
#include "ui/parties/filterwords.h"
#include "ui/parties/listpane.h"
#include "ui/parties/organisationsmodel.h"
#include "ui/parties/organisationspage.h"
#include "ui/parties/peoplemodel.h"
#include "ui/parties/peoplepage.h"
#include "ui/parties/personcard.h"
#include "ui/parties/viewpicker.h"
#include "ui/support/rowselection.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kManyPeople = 100'000;

QPushButton *buttonNamed(QWidget *parent, const QString &text)
{
    for (auto *button : parent->findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    qFatal("no button %s", qPrintable(text));
    return nullptr;
}

struct ListsPage
{
    explicit ListsPage(TestWorkspace &test)
        : file(test.folder() + u"/../settings.ini"_s)
        , page(test.workspace(), navigator, file)
    {
        page.resize(1170, 716);
        page.show();
    }

    SettingsFile file;
    RecordingNavigator navigator;
    PeoplePage page;
};

} // namespace

class TestLists final : public QObject
{
    Q_OBJECT
private slots:
    void aListIsSortedWithTheKeyboardAlone()
    {
        TestWorkspace test;
        test.addPerson(u"Claire"_s, u"Aubert"_s);
        test.addPerson(u"Karim"_s, u"Benali"_s);
        ListsPage shown(test);
        shown.page.activate();
        QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
        EVENTUALLY_EQUAL(shown.page.model()->rowCount(), 2);
        QVERIFY(!shown.page.model()->isDescending());

        shown.page.startSort();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->activeAction()->isChecked());
        const auto *descending = menu->actions().constLast();
        for (int i = 0; i < menu->actions().size() && menu->activeAction() != descending; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QCOMPARE(menu->activeAction(), descending);
        QTest::keyClick(menu, Qt::Key_Return);

        EVENTUALLY(shown.page.model()->isDescending());
        EVENTUALLY_EQUAL(shown.page.model()->index(0, 0).data().toString(), u"Benali Karim"_s);
        QVERIFY(shown.page.table()->horizontalHeader()->sortIndicatorOrder()
                == Qt::DescendingOrder);
    }

    void aPastDayReadsAsAnAge()
    {
        const auto sentence = [](const QString &typed) {
            const auto filter = PeopleFilter::parse(typed);
            return filter && filter->criteria.size() == 1
                       ? criterionSentence(filter->criteria.first())
                       : u"no filter"_s;
        };
        QVERIFY2(sentence(u"created>today-90d"_s).contains(u"less than 90 days ago"),
                 qPrintable(sentence(u"created>today-90d"_s)));
        QVERIFY(sentence(u"last_contact<=today-30d"_s).contains(u"more than 30 days ago"));
        QVERIFY(sentence(u"created>2026-01-02"_s).contains(u"after"));
    }

    void noHeadingIsCutOff()
    {
        TestWorkspace test;
        ListsPage shown(test);
        const auto *header = shown.page.table()->horizontalHeader();
        for (int column = 0; column < header->count(); ++column) {
            const auto words =
                header->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            const QFontMetrics metrics(Theme::of(header).font(TypeRole::Small, Weight::SemiBold));
            if (!header->isSectionHidden(column))
                QVERIFY2(header->sectionSize(column) > metrics.horizontalAdvance(words) + 12,
                         qPrintable(words));
        }
    }

    void theFirstPageStandsAtOnceAndTheRestFollows()
    {
        TestWorkspace test;
        fillWithPeople(test, kManyPeople);
        PeopleModel model(test.workspace());
        QAbstractItemModelTester tester(&model);

        model.reload();
        QCOMPARE(model.rowCount(), int(SnapshotModel::kFirstPage));
        QVERIFY(!model.isComplete());
        QCOMPARE(model.index(0, 0).data().toString(), u"Nom 000001 Claire"_s);

        EVENTUALLY(model.isComplete());
        QCOMPARE(model.rowCount(), kManyPeople);
        QCOMPARE(model.index(kManyPeople / 2, 0).data().toString(), u"Nom 050001 Claire"_s);

        model.sort(int(PeopleModel::Column::Created), Qt::DescendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), u"Nom 100000 Claire"_s);
        EVENTUALLY(model.isComplete());
        QCOMPARE(model.index(kManyPeople - 1, 0).data().toString(), u"Nom 000001 Claire"_s);
    }

    void aFilterOfALongListIsAnsweredAside()
    {
        TestWorkspace test;
        fillWithPeople(test, kManyPeople);
        PeopleModel model(test.workspace());
        model.setQuery({*PeopleFilter::parse(u"relation=customer"_s)});

        QVERIFY(!model.isComplete());
        EVENTUALLY(model.isComplete());
        QCOMPARE(model.rowCount(), kManyPeople / 10);
        // Another filter before the first has answered: only the last one counts.
        model.setQuery({*PeopleFilter::parse(u"relation=prospect"_s)});
        model.setQuery({*PeopleFilter::parse(u"absent relation=customer,former"_s)});
        EVENTUALLY(model.isComplete());
        QCOMPARE(model.rowCount(), 0); // nobody has such a name
    }

    void everythingCanBeChosenWithoutReadingIt()
    {
        TestWorkspace test;
        fillWithPeople(test, kManyPeople);
        ListsPage shown(test);
        shown.page.activate();
        EVENTUALLY(shown.page.model()->isComplete());
        QTest::keyClick(shown.page.table(), Qt::Key_A, Qt::ControlModifier);

        QCOMPARE(rowselection::count(*shown.page.table()), qint64(kManyPeople));
        const auto keys = rowselection::keys(*shown.page.table(), *shown.page.model());
        QVERIFY(keys == shown.page.model()->keys());
    }

    void aChangeKeepsPlaceAndSelection()
    {
        TestWorkspace test;
        fillWithPeople(test, 2000);
        ListsPage shown(test);
        shown.page.activate();
        auto *table = shown.page.table();
        auto *model = shown.page.model();
        EVENTUALLY(model->isComplete());
        EVENTUALLY_EQUAL(model->rowCount(), 2000);
        table->selectionModel()->select(
            QItemSelection(model->index(1000, 0), model->index(1002, model->columnCount() - 1)),
            QItemSelectionModel::ClearAndSelect);
        table->selectionModel()->setCurrentIndex(model->index(1002, 0),
                                                 QItemSelectionModel::NoUpdate);
        table->scrollTo(model->index(1001, 0));
        const auto chosen = rowselection::keys(*table, *model);
        QCOMPARE(chosen.size(), size_t(3));
        const auto top = model->keyAt(table->rowAt(1));
        QSignalSpy replaced(model, &SnapshotModel::replaced);

        // One goes from the end to the beginning, so that every row in between moves.
        PersonEdit edit;
        edit.lastName = u"Aaa"_s;
        QVERIFY_OK(test.write([&](Services &services) {
            return services.people().edit(test.session(), PersonId(1990), edit);
        }));

        EVENTUALLY_EQUAL(model->rowOfKey(1990), 0);
        QVERIFY(replaced.count() > 0);
        QVERIFY(rowselection::keys(*table, *model) == chosen);
        QCOMPARE(model->keyAt(table->rowAt(1)), top);
        QCOMPARE(model->keyAt(table->currentIndex().row()), chosen.back());
    }

    void whoIsAddedAppearsInPlace()
    {
        TestWorkspace test;
        fillWithPeople(test, 500);
        ListsPage shown(test);
        shown.page.activate();
        auto *model = shown.page.model();
        EVENTUALLY_EQUAL(model->rowCount(), 500);
        shown.page.table()->selectRow(40);
        QSignalSpy inserted(model, &SnapshotModel::rowsInserted);

        test.addPerson(u"Zoé"_s, u"Zzz"_s);

        EVENTUALLY_EQUAL(model->rowCount(), 501);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(shown.page.table()->currentIndex().row(), 40);
    }

    void conditionsAreTypedEditedAndRemovedByKeyboard()
    {
        TestWorkspace test;
        test.addPerson(u"Claire"_s, u"Aubert"_s, PersonKind::Professional);
        test.addPerson(u"Marc"_s, u"Aubin"_s, PersonKind::Consumer);
        ListsPage shown(test);
        shown.page.activate();
        shown.page.startFilter();
        auto *bar = shown.page.list()->filterBar();
        QVERIFY(bar->isVisible());
        auto *field = bar->field();

        QTest::keyClicks(field, u"kind=cat"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(bar->chips().size(), 0);
        QCOMPARE(field->cursorPosition(), 5); // where the fault is
        QCOMPARE(shown.page.model()->rowCount(), 2);
        field->clear();
        QTest::keyClicks(field, u"aub kind=consumer"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(bar->chips().size(), 1);
        QCOMPARE(field->text(), u"aub"_s);
        QCOMPARE(shown.page.model()->rowCount(), 1);
        QTest::keyClick(bar->chips().first(), Qt::Key_Delete);
        QCOMPARE(bar->chips().size(), 0);
        QCOMPARE(shown.page.model()->rowCount(), 2);
        QVERIFY(shown.page.focusWidget() == field);
        field->setText(u"zzz"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(shown.page.model()->rowCount(), 0);
        auto *empty = shown.page.table()->findChild<EmptyState *>();
        EVENTUALLY(empty->accessibleName().contains(u"zzz"));
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QVERIFY(field->text().isEmpty());
        EVENTUALLY_EQUAL(shown.page.model()->rowCount(), 2);
    }

    void aViewComesBackWithItsConditions()
    {
        TestWorkspace test;
        test.addPerson(u"Claire"_s, u"Aubert"_s, PersonKind::Professional);
        test.addPerson(u"Marc"_s, u"Aubin"_s, PersonKind::Consumer);
        SavedView view;
        view.name = u"Particuliers"_s;
        view.filter = *PeopleFilter::parse(u"kind=consumer"_s);
        view.sort = u"created_at"_s;
        view.descending = true;
        const auto saved = test.write(
            [&](Services &services) { return services.views().save(test.session(), view); });
        QVERIFY_OK(saved);
        ListsPage shown(test);
        shown.page.activate();

        shown.page.list()->views()->choose(*saved);
        QCOMPARE(shown.page.model()->rowCount(), 1);
        QCOMPARE(shown.page.list()->filterBar()->chips().size(), 1);
        QCOMPARE(shown.page.table()->horizontalHeader()->sortIndicatorSection(),
                 int(PeopleModel::Column::Created));
        QVERIFY(shown.page.list()->views()->text().endsWith(u"Particuliers"));
        shown.page.list()->filterBar()->clearAll();
        QVERIFY(!shown.page.list()->views()->text().endsWith(u"Particuliers"));
    }

    void columnsStayAsTheyWereArranged()
    {
        TestWorkspace test;
        test.addPerson(u"Claire"_s, u"Aubert"_s);
        {
            ListsPage shown(test);
            shown.page.activate();
            QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
            auto *header = shown.page.table()->horizontalHeader();
            QVERIFY(header->isSectionHidden(int(PeopleModel::Column::City)));
            header->setSectionHidden(int(PeopleModel::Column::City), false);
            header->moveSection(header->visualIndex(int(PeopleModel::Column::LastContact)), 1);
            QTRY_VERIFY_WITH_TIMEOUT(test.workspace()
                                         .reading()
                                         .views()
                                         .layout(test.session(), FilterSubject::People)
                                         ->contains(u"city"),
                                     10000);
        }
        ListsPage again(test);
        auto *header = again.page.table()->horizontalHeader();
        QVERIFY(!header->isSectionHidden(int(PeopleModel::Column::City)));
        QCOMPARE(header->visualIndex(int(PeopleModel::Column::LastContact)), 1);
    }

    // Narrow, choose, tag, take back: without a mouse.
    void manyAreTaggedAndTheTagIsTakenBack()
    {
        TestWorkspace test;
        for (int i = 0; i < 6; ++i)
            test.addPerson(u"Claire"_s, u"Aubert %1"_s.arg(i),
                           i % 2 ? PersonKind::Consumer : PersonKind::Professional);
        ListsPage shown(test);
        shown.page.activate();
        QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
        const auto tagged = [&] {
            return test.workspace()
                .reading()
                .lists()
                .people(test.session(), {*PeopleFilter::parse(u"tag=Salon"_s)})
                ->size();
        };
        shown.page.startFilter();
        QTest::keyClicks(shown.page.list()->filterBar()->field(), u"kind=consumer"_s);
        QTest::keyClick(shown.page.list()->filterBar()->field(), Qt::Key_Return);
        QCOMPARE(shown.page.model()->rowCount(), 3);
        shown.page.table()->setFocus();
        QTest::keyClick(shown.page.table(), Qt::Key_A, Qt::ControlModifier);
        auto *bar = shown.page.findChild<BulkBar *>();
        EVENTUALLY(bar->isVisible());

        QTest::keyClick(buttonNamed(bar, u"Tag…"_s), Qt::Key_Space);
        auto *dialog = bar->findChild<BulkDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->value(), u"Salon"_s);
        auto *apply = buttonNamed(dialog, u"Apply"_s);
        QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled(), 10000);
        QVERIFY(dialog->effect()->text().startsWith(u"3 "));
        QTest::keyClick(dialog, Qt::Key_Return);

        QTRY_COMPARE_WITH_TIMEOUT(shown.navigator.told.size(), 1, 10000);
        QCOMPARE(tagged(), size_t(3));
        QVERIFY(shown.navigator.undo);
        shown.navigator.undo();
        QTRY_COMPARE_WITH_TIMEOUT(shown.navigator.told.size(), 2, 10000);
        QCOMPARE(tagged(), size_t(0));
        EVENTUALLY(!bar->findChild<BulkDialog *>());
    }

    void organisationsAreListedTheSameWay()
    {
        TestWorkspace test;
        test.addPerson(u"Claire"_s, u"Aubert"_s, PersonKind::Professional, {}, {},
                       u"Maison Verrier"_s);
        test.addPerson(u"Marc"_s, u"Aubin"_s, PersonKind::Professional, {}, {}, u"Fleurs Martel"_s);
        RecordingNavigator navigator;
        OrganisationsModel model(test.workspace());
        QAbstractItemModelTester tester(&model);
        model.reload();

        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), u"Fleurs Martel"_s);
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), u"Maison Verrier"_s);
        model.setFilter(u"martel"_s);
        QCOMPARE(model.rowCount(), 1);
    }
};

QTEST_MAIN(TestLists)
#include "tst_lists.moc"
