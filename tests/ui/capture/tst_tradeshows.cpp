// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/standbench.h"
#include "tests/support/verify.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/capture/standlobby.h"
#include "ui/capture/standpassworddialog.h"
#include "ui/capture/standscreen.h"
#include "ui/capture/tradeshowdialog.h"
#include "ui/capture/tradeshowspage.h"
#include "ui/capture/visitorform.h"
#include "ui/consent/consentgrid.h"
#include "ui/shell/mainwindow.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/signaturepad.h"
#include "ui/widgets/toggletile.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

QPushButton *buttonOf(QWidget &page, const QString &text)
{
    for (auto *button : page.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisibleTo(&page))
            return button;
    }
    return nullptr;
}

/// Cards are made anew after each change: waits for the button and clicks it.
void press(QWidget &page, const QString &text)
{
    EVENTUALLY(buttonOf(page, text));
    QTest::mouseClick(buttonOf(page, text), Qt::LeftButton);
}

/// A page of trade shows whose notices are published.
struct ShowsDesk
{
    TestWorkspace bench;
    RecordingNavigator navigator;
    std::unique_ptr<TradeShowsPage> page;

    explicit ShowsDesk(bool planned)
    {
        if (planned) {
            const auto show = bench.write([&](Services &services) {
                publishNotices(services, bench.session());
                return services.tradeShows().add(bench.session(), lampShow());
            });
            if (!show)
                qFatal("%s", qPrintable(show.error().detail));
        }
        page = std::make_unique<TradeShowsPage>(bench.workspace(), navigator);
        page->resize(1100, 640);
        page->show();
        page->activate();
    }
    TradeShowDialog *dialog() const
    {
        auto *open = page->window()->findChild<TradeShowDialog *>();
        return open && open->isVisible() ? open : nullptr;
    }
};

/// Where Tab goes, from the first stop until it comes back to it.
QList<QWidget *> tabStops(QWidget &window, QWidget *first)
{
    QList<QWidget *> stops;
    first->setFocus(Qt::TabFocusReason);
    constexpr int kMostStops = 100;
    for (int i = 0; i < kMostStops; ++i) {
        auto *now = QApplication::focusWidget();
        if (!now || !window.isAncestorOf(now) || (now == first && i > 0))
            break;
        if (stops.isEmpty() || stops.last() != now) // a date has stops of its own
            stops.append(now);
        QTest::keyClick(now, Qt::Key_Tab);
    }
    return stops;
}

/// A vault with a stand and its staff, who open it in the program's window.
struct ExhibitorWindow
{
    StandBench bench;
    TradeShow show;
    QTemporaryDir place;
    SettingsFile settings{place.filePath(u"settings.ini"_s)};
    ScriptedPrompter prompter;
    std::unique_ptr<MainWindow> window;

    ExhibitorWindow()
    {
        show = bench.plan({bench.addExhibitor(u"zoe"_s)});
        bench.plan(); // one that she does not staff
        bench.close();
        window = std::make_unique<MainWindow>(MainWindow::Collaborators{
            settings, bench.clock(), nullptr, nullptr, [this](QWidget *) { return &prompter; }});
        window->show();
        auto opened = vault::Vault::open({bench.folder(), u"zoe"_s}, StandBench::password(),
                                         bench.clock());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        window->open(*std::move(opened));
        window->activateWindow();
    }
};

QStringList visibleButtons(const QWidget &window)
{
    QStringList names;
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled())
            names.append(button->accessibleName().isEmpty() ? button->text()
                                                            : button->accessibleName());
    }
    return names;
}

} // namespace

/// Planning trade shows, and what their staff may reach.
class TestTradeShows final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(qApp); }

    void aPlanIsMadeWithTheKeyboard()
    {
        ShowsDesk desk(false);
        QTest::keyClick(buttonOf(*desk.page, u"Plan a trade show"_s), Qt::Key_Space);
        EVENTUALLY(desk.dialog());
        auto *dialog = desk.dialog();
        EVENTUALLY(dialog->nameField()->hasFocus());
        QTest::keyClick(dialog->nameField(), Qt::Key_Return);
        QVERIFY2(desk.dialog(), "a plan without a name was taken");
        QVERIFY(!dialog->problem().isEmpty());

        QTest::keyClicks(dialog->nameField(), u"Salon Luminaire"_s);
        QTest::keyClick(dialog->nameField(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), dialog->placeField());
        QTest::keyClicks(dialog->placeField(), u"Lyon"_s);
        QTest::keyClick(dialog->placeField(), Qt::Key_Return);

        EVENTUALLY_EQUAL(desk.page->shows().size(), 1);
        QCOMPARE(desk.page->shows().first().provenance(), u"Salon Luminaire, Lyon"_s);
        QVERIFY(!desk.page->shows().first().isReady()); // no notice is published yet
        EVENTUALLY(buttonOf(*desk.page, u"Open the stand"_s));
        QVERIFY(!buttonOf(*desk.page, u"Open the stand"_s)->isEnabled());
    }

    void escapeLeavesEverythingAsItWas()
    {
        ShowsDesk desk(true);
        press(*desk.page, u"Change"_s);
        EVENTUALLY(desk.dialog());
        desk.dialog()->nameField()->setText(u"Autre"_s);
        QTest::keyClick(desk.dialog(), Qt::Key_Escape);
        EVENTUALLY(!desk.dialog());

        desk.page->activate();
        QCOMPARE(desk.page->shows().first().name, u"Salon Luminaire"_s);
        QCOMPARE(desk.navigator.told, QStringList());
    }

    void tabGoesThroughThePlanAsItIsRead()
    {
        ShowsDesk desk(true);
        TradeShowDialog dialog(desk.bench.workspace(), desk.page->shows().first().draft());
        dialog.show();
        dialog.activateWindow();
        EVENTUALLY(dialog.nameField()->hasFocus());

        int last = -1;
        int below = 0;
        for (auto *stop : tabStops(dialog, dialog.nameField())) {
            const auto at = stop->mapTo(&dialog, QPoint(0, 0));
            QVERIFY2(!stop->accessibleName().isEmpty() || qobject_cast<QAbstractButton *>(stop),
                     stop->metaObject()->className());
            QVERIFY2(at.y() + stop->height() > last, qPrintable(stop->accessibleName()));
            below += at.y() > last ? 1 : 0;
            last = at.y();
        }
        QVERIFY(below >= 6);
    }

    void aPlanThatCannotBeKeptSaysWhy()
    {
        ShowsDesk desk(true);
        TradeShowDialog dialog(desk.bench.workspace(), desk.page->shows().first().draft());
        QCOMPARE(dialog.problem(), QString());
        auto days = dialog.findChildren<QDateEdit *>();
        QCOMPARE(days.size(), 2);

        days.last()->setDate(days.first()->date().addDays(-1));
        QVERIFY(!dialog.problem().isEmpty());
        days.last()->setDate(days.first()->date());
        QCOMPARE(dialog.problem(), QString());
        for (const auto &cell : dialog.grid()->ticked())
            dialog.grid()->box(cell)->setChecked(false);
        QVERIFY(!dialog.problem().isEmpty());
        QVERIFY(!buttonOf(dialog, u"Save"_s)->isEnabled());
    }

    void removingAsksAndOnlyAPlanWithoutVisitorsGoes()
    {
        ShowsDesk desk(true);
        desk.bench.prompter().willAnswer(false);
        press(*desk.page, u"Remove"_s);
        QCOMPARE(desk.page->shows().size(), 1);

        const auto show = desk.page->shows().first();
        QVERIFY_OK(desk.bench.write([&](Services &services) {
            return services.captures().capture(desk.bench.session(), show.uuid,
                                               someVisitor(desk.bench.clock()));
        }));
        EVENTUALLY(!buttonOf(*desk.page, u"Remove"_s)); // somebody was met
        EVENTUALLY(buttonOf(*desk.page, u"Evening review"_s));
        QVERIFY(buttonOf(*desk.page, u"Evening review"_s)->isEnabled());
    }

    void sheetsAreSavedInEachLanguage()
    {
        ShowsDesk desk(true);
        QTemporaryDir folder;
        const QStringList files{folder.filePath(u"fr.pdf"_s), folder.filePath(u"en.pdf"_s)};
        for (const auto &file : files)
            desk.bench.prompter().willChoose(file);

        press(*desk.page, u"Print sheets"_s);

        for (const auto &file : files) {
            QFile pdf(file);
            QVERIFY(pdf.open(QIODevice::ReadOnly));
            QVERIFY(pdf.read(5) == "%PDF-");
        }
        QCOMPARE(desk.navigator.told.size(), 1);
    }

    void aStandsVaultNeedsBothPasswords()
    {
        StandPasswordDialog dialog(StandPasswordDialog::Purpose::Carry, u"Salon Luminaire"_s);
        QSignalSpy submitted(&dialog, &StandPasswordDialog::submitted);
        dialog.show();
        dialog.activateWindow();
        EVENTUALLY(dialog.ownField()->hasFocus());
        QTest::keyClicks(dialog.ownField(), u"mine"_s);
        QVERIFY(!dialog.goButton()->isEnabled());
        QTest::keyClick(dialog.ownField(), Qt::Key_Return);
        QCOMPARE(submitted.size(), 0);

        const auto stops = tabStops(dialog, dialog.ownField());
        QVERIFY(stops.contains(dialog.staffField()));
        QVERIFY(stops.indexOf(dialog.staffField())
                <= 3); // after the eye of the first one, and the names
        dialog.staffField()->setFocus();
        QTest::keyClicks(dialog.staffField(), u"theirs"_s);
        QTest::keyClick(dialog.staffField(), Qt::Key_Return);
        QCOMPARE(submitted.size(), 1);

        dialog.setWorking(true);
        QVERIFY(!dialog.goButton()->isEnabled());
        dialog.showError({ErrorCode::WrongKey, u"wrong"_s, {}, {}});
        QVERIFY(dialog.ownField()->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void theStaffOfAStandReachesItsScreenAndNothingElse()
    {
        ExhibitorWindow staff;
        auto &window = *staff.window;
        QVERIFY(!window.frame());
        QVERIFY(window.lobby());
        QCOMPARE(visibleButtons(window), (QStringList{u"Open Salon Luminaire, Lyon"_s, u"Lock"_s}));
        for (const auto key : {Qt::Key_K, Qt::Key_N, Qt::Key_F, Qt::Key_Z, Qt::Key_1, Qt::Key_2,
                               Qt::Key_O, Qt::Key_P})
            QTest::keyClick(&window, key, Qt::ControlModifier);
        for (const auto key : {Qt::Key_F1, Qt::Key_Escape, Qt::Key_Back, Qt::Key_Menu})
            QTest::keyClick(&window, key);
        QCOMPARE(visibleButtons(window).size(), 2);
        QVERIFY(!QApplication::activePopupWidget() && !QApplication::activeModalWidget());

        auto &services = window.workspace()->reading();
        const auto &session = window.workspace()->session();
        QVERIFY_FAILS(services.list().countPeople(session), ErrorCode::NotPermitted);
        QVERIFY_FAILS(services.captureReview().day(session, staff.show.uuid, QDate(2026, 11, 24)),
                      ErrorCode::NotPermitted);
        QVERIFY_FAILS(services.inbox().list(session), ErrorCode::NotPermitted);
        QVERIFY_FAILS(services.tradeShows().list(session), ErrorCode::NotPermitted);
    }

    void aStandIsWorkedAndLeftWithTheKeyboardAlone()
    {
        ExhibitorWindow staff;
        auto &window = *staff.window;
        EVENTUALLY(window.isActiveWindow());
        auto *open = window.lobby()->standButtons().first();
        open->setFocus();
        QTest::keyClick(open, Qt::Key_Space);
        auto *screen = window.stand();
        QVERIFY(screen);
        auto *form = screen->form();
        EVENTUALLY(form->field(u"first_name"_s)->hasFocus());

        QStringList order;
        for (auto *stop : tabStops(window, form->field(u"first_name"_s)))
            order.append(stop->accessibleName().isEmpty()
                             ? qobject_cast<QAbstractButton *>(stop)->text()
                             : stop->accessibleName());
        const QStringList begin{u"Prénom"_s, u"Nom"_s, u"Entreprise"_s, u"E-mail"_s,
                                u"Téléphone"_s};
        QCOMPARE(order.mid(0, 5), begin);
        const auto last = order.indexOf(screen->exitButton()->text());
        QVERIFY2(last > order.indexOf(form->saveButton()->text()), qPrintable(order.join(u'|')));
        QVERIFY(order.indexOf(form->pad()->accessibleName())
                < order.indexOf(form->saveButton()->text()));

        form->tile(staff.show.questions.first())->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(form->tile(staff.show.questions.first())->isChecked());
        emit form->noticeRequested();
        QCOMPARE(screen->currentPage(), u"reading"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(screen->currentPage(), u"form"_s);
        form->saveButton()->setFocus();
        QTest::keyClick(form->saveButton(), Qt::Key_Return); // Enter presses it
        EVENTUALLY(!form->problem().isEmpty());

        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!window.close());
        QCOMPARE(window.stand(), screen);
        screen->exitButton()->setFocus();
        QTest::keyClick(screen->exitButton(), Qt::Key_Return);
        QCOMPARE(screen->currentPage(), u"exit"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(screen->currentPage(), u"form"_s);
        QTest::keyClick(screen->exitButton(), Qt::Key_Space);
        QTest::keyClicks(QApplication::focusWidget(), u"right"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        EVENTUALLY(!window.stand());
        QCOMPARE(visibleButtons(window).size(), 2);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestTradeShows)
#include "tst_tradeshows.moc"
