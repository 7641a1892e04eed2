// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/support/manypeople.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/parties/listpane.h"
#include "ui/parties/peoplemodel.h"
#include "ui/parties/peoplepage.h"
#include "ui/support/rowmodel.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/widgets/verdictchip.h"

#include <QAccessible>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kManyPeople = 5000;

/// The page of people with its list as it stands in the window.
struct ScrolledPage
{
    explicit ScrolledPage(TestWorkspace &test)
        : file(test.folder() + u"/../settings.ini"_s)
        , page(test.workspace(), navigator, file)
    {
        page.resize(1170, 716);
        page.show();
        page.activate();
        EVENTUALLY(page.model()->isComplete());
        page.table()->clearFocus();
    }

    QTableView &table() const { return *page.table(); }
    void jumpTo(int row) const
    {
        table().verticalScrollBar()->setValue(row * table().rowHeight(0));
    }
    /// What stands on the screen, painted now: no event is handed out in between.
    QImage painted() const { return table().viewport()->grab().toImage(); }
    QImage paintedRow(int row) const
    {
        const int top = table().rowViewportPosition(row);
        return painted().copy(0, top, table().viewport()->width(), table().rowHeight(row));
    }
    /// Until nothing that was begun is left to do.
    void settle() const
    {
        QTimer quiet;
        quiet.setSingleShot(true);
        quiet.start(300);
        EVENTUALLY(!quiet.isActive());
    }

    SettingsFile file;
    RecordingNavigator navigator;
    PeoplePage page;
};

} // namespace

/// What is seen while a long list is scrolled: whole rows, each its own.
class TestScrolling final : public QObject
{
    Q_OBJECT
private slots:
    void afterAJumpEveryRowIsWholeAtOnce()
    {
        TestWorkspace test;
        fillWithPeople(test, kManyPeople);
        ScrolledPage shown(test);
        shown.settle();

        for (const int row : {2500, 4900, 17, 3333}) {
            shown.jumpTo(row);
            const auto atOnce = shown.painted();
            shown.settle();
            QVERIFY2(shown.painted() == atOnce, qPrintable(QString::number(row)));
        }
    }

    void whoeverScrollsFastNeverSeesSomebodyElse()
    {
        TestWorkspace test;
        fillWithPeople(test, kManyPeople);
        const auto alone = [&](int row) {
            const ScrolledPage fresh(test);
            fresh.settle();
            fresh.jumpTo(row);
            return fresh.painted();
        };
        const auto there = alone(2400);
        ScrolledPage shown(test);
        shown.settle();

        for (int row = 40; row < kManyPeople - 40; row += 131) {
            shown.jumpTo(row);
            const auto once = shown.painted();
            shown.jumpTo(row + 1);
            QVERIFY(shown.painted() != once);
        }
        shown.jumpTo(2400);

        QVERIFY(shown.painted() == there);
    }

    void aRowSaysAlikeToEyesAndToReaders()
    {
        TestWorkspace test;
        fillWithPeople(test, kManyPeople);
        ScrolledPage shown(test);
        shown.jumpTo(3000);
        QVERIFY(!shown.painted().isNull());

        const int row = shown.table().rowAt(shown.table().rowHeight(0));
        const auto *model = shown.page.model();
        QCOMPARE(model->index(row, 0).data().toString(),
                 u"Nom %1 Claire"_s.arg(row + 1, 6, 10, QChar(u'0')));
        const auto verdict = model->index(row, int(PeopleModel::Column::Email));
        QVERIFY(verdict.data(VerdictRole).isValid());
        QVERIFY(verdict.data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(verdict.data(Qt::DisplayRole).toString()));
    }

    void aRowThatChangesIsPaintedAnew()
    {
        TestWorkspace test;
        fillWithPeople(test, kManyPeople);
        ScrolledPage shown(test);
        shown.settle();
        shown.jumpTo(2000);
        shown.settle();
        const auto before = shown.paintedRow(2005);
        const auto neighbour = shown.paintedRow(2006);
        const PersonId person(shown.page.model()->keyAt(2005));

        PersonEdit edit;
        edit.firstName = u"Maximilienne"_s;
        QVERIFY_OK(test.write([&](Services &services) {
            return services.people().edit(test.session(), person, edit);
        }));

        EVENTUALLY(shown.paintedRow(2005) != before);
        QVERIFY(shown.paintedRow(2006) == neighbour);
    }

    void anObjectionTurnsTheChip()
    {
        TestWorkspace test;
        fillWithPeople(test, kManyPeople);
        ScrolledPage shown(test);
        shown.settle();
        shown.jumpTo(1000);
        shown.settle();
        const auto email = shown.page.model()->index(1006, int(PeopleModel::Column::Email));
        const auto looks = [&] { return email.data(VerdictRole).toInt(); };
        const auto before = shown.paintedRow(1006);
        const int look = looks();
        QVERIFY(look != int(VerdictLook::Refused));

        ObjectionRequest stop;
        stop.person = PersonId(shown.page.model()->keyAt(1006));
        stop.at = test.clock().nowUtc();
        stop.mechanism = Mechanism::Oral;
        QVERIFY_OK(test.write(
            [&](Services &services) { return services.consents().object(test.session(), stop); }));

        EVENTUALLY_EQUAL(looks(), int(VerdictLook::Refused));
        EVENTUALLY(shown.paintedRow(1006) != before);
    }

    void largerLettersAreShownAtOnce()
    {
        Theme &theme = Theme::of(nullptr);
        TestWorkspace test;
        fillWithPeople(test, kManyPeople);
        ScrolledPage shown(test);
        shown.settle();
        shown.jumpTo(100);
        const auto small = shown.painted();
        const auto font = theme.font(TypeRole::Body);

        theme.setTextPercent(150);
        shown.settle();
        const auto large = shown.painted();
        QVERIFY(theme.font(TypeRole::Body).pixelSize() > font.pixelSize());
        QVERIFY(large != small);

        theme.setTextPercent(100);
        shown.settle();
        shown.jumpTo(100);
        QCOMPARE(theme.font(TypeRole::Body), font);
        QVERIFY(shown.painted() == small);
    }

    void everySchemeHasItsOwnColours()
    {
        Theme &theme = Theme::of(nullptr);
        TestWorkspace test;
        fillWithPeople(test, kManyPeople);
        ScrolledPage shown(test);
        shown.settle();
        QList<QImage> seen;
        for (const auto choice :
             {SchemeChoice::Light, SchemeChoice::Dark, SchemeChoice::HighContrast}) {
            theme.setChoice(choice);
            shown.settle();
            seen.append(shown.painted());
        }
        theme.setChoice(SchemeChoice::Light);
        shown.settle();

        QVERIFY(seen.at(0) != seen.at(1));
        QVERIFY(seen.at(1) != seen.at(2));
        QVERIFY(shown.painted() == seen.at(0));
    }
};

QTEST_MAIN(TestScrolling)
#include "tst_scrolling.moc"
