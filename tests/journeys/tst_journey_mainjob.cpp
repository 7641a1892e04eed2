// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplevault.h"
#include "core/services/services.h"
#include "tests/support/fixedclock.h"
#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/support/scriptedprompter.h"
#include "ui/consent/consentdialog.h"
#include "ui/consent/consentgrid.h"
#include "ui/parties/peoplemodel.h"
#include "ui/parties/peoplepage.h"
#include "ui/parties/personcard.h"
#include "ui/rights/erasurepage.h"
#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"
#include "ui/support/settings.h"
#include "ui/support/workspace.h"
#include "ui/widgets/wizardfooter.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

QWidget *journeyFocus()
{
    if (auto *popup = QApplication::activePopupWidget())
        return popup;
    return QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
}

// A dialog takes the keyboard a moment after it is there.
bool dialogHasKeyboard()
{
    const auto *dialog = QApplication::activeModalWidget();
    return dialog && QApplication::focusWidget()
           && dialog->isAncestorOf(QApplication::focusWidget());
}

// A menu that is closed before the platform has made it active leaves the keyboard with nobody.
bool menuHasKeyboard()
{
    const auto *menu = QApplication::activePopupWidget();
    return menu && menu->isActiveWindow();
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QVERIFY(journeyFocus());
    QTest::keyClick(journeyFocus(), key, modifiers);
}

void type(const QString &ascii)
{
    QVERIFY(journeyFocus());
    QTest::keyClicks(journeyFocus(), ascii);
}

// Without a window manager nobody hands the focus back when a dialog closes.
void comeBackTo(MainWindow &window)
{
    window.activateWindow();
    EVENTUALLY(QApplication::activeWindow()
               == &window); // a window counts as active under its menu, too
}

// Walks with Tab until the focus is where it should be; a control that Tab never reaches fails the journey.
template<typename Wanted>
bool tabTo(Wanted wanted)
{
    for (int i = 0; i < 120; ++i) {
        if (QApplication::focusWidget() && wanted(QApplication::focusWidget()))
            return true;
        QTest::keyClick(journeyFocus(), Qt::Key_Tab);
    }
    return false;
}

bool isButtonCalled(const QWidget *widget, const QString &text)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->text() == text && button->isEnabled();
}

} // namespace

// The main job from end to end without a mouse: unlock, add, find, record a consent said aloud, read the verdict, erase.
class TestJourneyMainJob final : public QObject
{
    Q_OBJECT
private slots:
    void theWholeJobIsDoneWithTheKeyboardAlone()
    {
        QTemporaryDir place;
        FixedClock clock;
        sample::VaultRequest request;
        request.folder = place.filePath(u"lumen.entente"_s);
        request.people.people = 0;
        request.kdf = {8 << 20, 1};
        request.waive = {true, true};
        auto made = sample::makeVault(request, sample::knownPassword(), clock);
        QVERIFY_OK(made);
        QVERIFY_OK((*made)->close());
        made->reset();

        SettingsFile settings(place.filePath(u"settings.ini"_s));
        ScriptedPrompter prompter;
        MainWindow window(
            {settings, clock, nullptr, nullptr, [&](QWidget *) { return &prompter; }});
        window.show();
        window.start(request.folder);
        QVERIFY(QTest::qWaitForWindowActive(&window));

        unlock(window);
        addSomebody(window);
        auto *people = qobject_cast<PeoplePage *>(window.frame()->page(u"people"_s));
        const auto person = people->card()->person();
        find(*people);
        consentSaidAloud(window, person);
        erase(window);

        auto &services = window.workspace()->reading();
        QVERIFY_FAILS(services.people().byId(window.workspace()->session(), person),
                      ErrorCode::NotFound);
        QCOMPARE(*services.list().countPeople(window.workspace()->session()), 0);
        window.close();
    }

private:
    void unlock(MainWindow &window)
    {
        type(u"demo-demo-demo"_s);
        press(Qt::Key_Return);
        EVENTUALLY(window.frame());
    }

    void addSomebody(MainWindow &window)
    {
        press(Qt::Key_2, Qt::ControlModifier);
        bool added = false;
        once(this, &dialogHasKeyboard, [&] {
            type(u"Julien"_s);
            press(Qt::Key_Tab);
            type(u"Faure"_s);
            QVERIFY(
                tabTo([](const QWidget *widget) { return widget->accessibleName() == u"E-mail"; }));
            type(u"j.faure@courriel.example"_s);
            press(Qt::Key_Return);
            added = true;
        });
        press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(added);
        comeBackTo(window);
        auto *people = qobject_cast<PeoplePage *>(window.frame()->page(u"people"_s));
        EVENTUALLY_EQUAL(people->model()->rowCount(), 1);
        EVENTUALLY(people->card()->person().isValid());
    }

    void find(PeoplePage &people)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        type(u"faur"_s);
        press(Qt::Key_Return);
        EVENTUALLY_EQUAL(people.model()->filter(), u"faur"_s);
        EVENTUALLY_EQUAL(people.model()->rowCount(), 1);
        EVENTUALLY(people.card()->person().isValid());
    }

    void consentSaidAloud(MainWindow &window, PersonId person)
    {
        ContactQuestion question;
        question.channel = Channel::Email;
        question.purpose = u"commercial"_s;
        const auto mayWrite = [&] {
            return window.workspace()
                ->reading()
                .contactability()
                .ofPerson(window.workspace()->session(), person, question)
                ->first()
                .verdict.isAllowed();
        };
        QVERIFY(!mayWrite());
        bool consented = false;
        once(this, &dialogHasKeyboard, [&] {
            auto *dialog = qobject_cast<ConsentDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QCOMPARE(dialog->grid()->ticked().size(), 0);
            QVERIFY(tabTo([&](QWidget *widget) { return dialog->grid()->isAncestorOf(widget); }));
            press(Qt::Key_Space);
            QCOMPARE(dialog->grid()->ticked().size(), 1);
            QVERIFY(tabTo([&](QWidget *widget) { return widget == dialog->mechanismChoice(); }));
            press(Qt::Key_Down); // from "signed on the screen" to "said aloud"
            QCOMPARE(dialog->mechanismChoice()->currentData().toInt(), int(Mechanism::Oral));
            QCOMPARE(dialog->obstacle(), QString());
            QVERIFY(
                tabTo([&](QWidget *widget) { return widget == dialog->footer()->nextButton(); }));
            press(Qt::Key_Space);
            consented = true;
        });
        const auto label = PersonCard::tr("Consent",
                                          "the button that opens the capture of a consent");
        QVERIFY(tabTo([&](const QWidget *widget) { return isButtonCalled(widget, label); }));
        press(Qt::Key_Space);
        QVERIFY(consented);
        comeBackTo(window);
        EVENTUALLY(mayWrite());
    }

    void erase(MainWindow &window)
    {
        once(this, &menuHasKeyboard, [&] {
            QVERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
            press(Qt::Key_Up); // the last entry
            press(Qt::Key_Return);
        });
        QVERIFY(tabTo([](const QWidget *widget) {
            return widget->accessibleName() == PersonCard::tr("More actions");
        }));
        press(Qt::Key_Space);
        EVENTUALLY(qobject_cast<ErasurePage *>(window.frame()->currentPage()));
        comeBackTo(window);
        auto *erasure = qobject_cast<ErasurePage *>(window.frame()->currentPage());
        const auto next = [&] {
            EVENTUALLY(erasure->footer()->nextButton()->isEnabled());
            QVERIFY(
                tabTo([&](QWidget *widget) { return widget == erasure->footer()->nextButton(); }));
            press(Qt::Key_Space);
        };
        next();
        EVENTUALLY_EQUAL(erasure->step(), 1);
        QVERIFY(tabTo([](const QWidget *widget) {
            const auto *choice = qobject_cast<const QAbstractButton *>(widget);
            return choice && choice->isCheckable() && choice->inherits("QRadioButton");
        }));
        press(Qt::Key_Space);
        next();
        EVENTUALLY_EQUAL(erasure->step(), int(ErasurePage::PlanStep));
        next();
        EVENTUALLY_EQUAL(erasure->step(), int(ErasurePage::SummaryStep));
        QVERIFY(tabTo([&](QWidget *widget) { return widget == erasure->confirmation(); }));
        type(ErasurePage::tr("erase", "the word to type"));
        next();
        EVENTUALLY_EQUAL(erasure->step(), int(ErasurePage::ResultStep));
    }
};

QTEST_MAIN(TestJourneyMainJob)
#include "tst_journey_mainjob.moc"
