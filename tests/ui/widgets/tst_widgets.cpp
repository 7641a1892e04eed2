// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "ui/support/labels.h"
#include "ui/support/questiondialog.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/deadlinebox.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinefield.h"
#include "ui/widgets/navrail.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/proportionbar.h"
#include "ui/widgets/reasonspopover.h"
#include "ui/widgets/reflowrow.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/signaturepad.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/strengthbar.h"
#include "ui/widgets/toggletile.h"
#include "ui/widgets/topbar.h"
#include "ui/widgets/verdictstrip.h"
#include "ui/widgets/wizardfooter.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace entente;
using namespace Qt::StringLiterals;

namespace {

QList<VerdictItem> sixVerdicts()
{
    QList<VerdictItem> items;
    for (int i = 0; i < 6; ++i)
        items.append({u"Channel %1"_s.arg(i), static_cast<VerdictLook>(i), u"word"_s,
                      u"Channel %1: word"_s.arg(i)});
    return items;
}

QList<QAbstractButton *> stepsOf(QWidget *steps)
{
    return steps->findChildren<QAbstractButton *>();
}

} // namespace

class TestWidgets final : public QObject
{
    Q_OBJECT
private slots:
    void arrowsWalkThroughTheVerdicts()
    {
        VerdictStrip strip;
        strip.setItems(sixVerdicts());
        strip.resize(500, 200);
        strip.show();
        QCOMPARE(strip.columns(), 2);
        strip.chip(0)->setFocus();

        QTest::keyClick(strip.chip(0), Qt::Key_Right);
        QCOMPARE(strip.focusWidget(), strip.chip(1));
        QTest::keyClick(strip.chip(1), Qt::Key_Down);
        QCOMPARE(strip.focusWidget(), strip.chip(3));
        QTest::keyClick(strip.chip(3), Qt::Key_Up);
        QCOMPARE(strip.focusWidget(), strip.chip(1));
        QTest::keyClick(strip.chip(1), Qt::Key_Left);
        QCOMPARE(strip.focusWidget(), strip.chip(0));
        QTest::keyClick(strip.chip(0), Qt::Key_End);
        QCOMPARE(strip.focusWidget(), strip.chip(5));
    }

    void enterAndSpaceOpenTheReasons()
    {
        VerdictStrip strip;
        strip.setItems(sixVerdicts());
        strip.show();
        QSignalSpy asked(&strip, &VerdictStrip::reasonsAsked);

        QTest::keyClick(strip.chip(2), Qt::Key_Return);
        QTest::keyClick(strip.chip(2), Qt::Key_Space);
        QTest::mouseClick(strip.chip(4), Qt::LeftButton);

        QCOMPARE(asked.count(), 3);
        QCOMPARE(asked.at(0).first().toInt(), 2);
        QCOMPARE(asked.at(2).first().toInt(), 4);
    }

    void theVerdictsAreOneTabStop()
    {
        VerdictStrip strip;
        strip.setItems(sixVerdicts());
        int stops = 0;
        for (int i = 0; i < strip.count(); ++i)
            stops += strip.chip(i)->focusPolicy() & Qt::TabFocus ? 1 : 0;

        QCOMPARE(stops, 1);
        QCOMPARE(strip.chip(3)->accessibleName(), u"Channel 3: word"_s);
    }

    void aNarrowStripHasOneColumn()
    {
        VerdictStrip strip;
        strip.setItems(sixVerdicts());
        strip.resize(180, 300);
        strip.show();

        QCOMPARE(strip.width(), 180);
        QCOMPARE(strip.columns(), 1);
    }

    void doneStepsCanBeChosenAndOthersNot()
    {
        StepList steps;
        steps.setSteps({u"One"_s, u"Two"_s, u"Three"_s});
        steps.setCurrent(1);
        steps.show();
        QSignalSpy chosen(&steps, &StepList::stepChosen);
        const auto buttons = stepsOf(&steps);

        QTest::mouseClick(buttons.at(2), Qt::LeftButton);
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(buttons.at(0), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toInt(), 0);
        steps.setBackAllowed(false);
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
    }

    void arrowsMoveBetweenTheStepsThatCanBeReached()
    {
        StepList steps;
        steps.setSteps({u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s});
        steps.setCurrent(2);
        steps.show();
        const auto buttons = stepsOf(&steps);
        buttons.at(2)->setFocus();

        QTest::keyClick(buttons.at(2), Qt::Key_Up);
        QCOMPARE(steps.focusWidget(), buttons.at(1));
        QTest::keyClick(buttons.at(1), Qt::Key_Down);
        QTest::keyClick(buttons.at(2), Qt::Key_Down);
        QCOMPARE(steps.focusWidget(), buttons.at(2));
    }

    void stepsSayWhetherTheyAreDone()
    {
        StepLine line;
        line.setSteps({u"One"_s, u"Two"_s, u"Three"_s});
        line.setCurrent(1);

        QSet<QString> names;
        for (const QAbstractButton *button : stepsOf(&line))
            names.insert(button->accessibleName()
                             .remove(button->text())
                             .remove(QRegularExpression(u"\\d"_s)));
        QCOMPARE(names.size(), 3);
    }

    void aFieldIsEditedByEnterAndRestoredByEscape()
    {
        InlineField field(u"E-mail"_s);
        field.setValue(u"old@verrier.example"_s);
        field.resize(500, 27);
        field.show();
        QSignalSpy edited(&field, &InlineField::edited);

        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(field.isEditing());
        field.editor()->setText(u"typo"_s);
        QTest::keyClick(field.editor(), Qt::Key_Escape);
        QVERIFY(!field.isEditing());
        QCOMPARE(edited.count(), 0);
        QCOMPARE(field.value(), u"old@verrier.example"_s);

        QTest::keyClick(&field, Qt::Key_F2);
        field.editor()->setText(u"new@verrier.example"_s);
        QTest::keyClick(field.editor(), Qt::Key_Return);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited.first().first().toString(), u"new@verrier.example"_s);
    }

    void anUnchangedFieldIsNotReported()
    {
        InlineField field(u"E-mail"_s);
        field.setValue(u"same"_s);
        field.show();
        QSignalSpy edited(&field, &InlineField::edited);

        QTest::keyClick(&field, Qt::Key_Return);
        QTest::keyClick(field.editor(), Qt::Key_Return);

        QCOMPARE(edited.count(), 0);
    }

    void aFieldThatCannotBeEditedSaysWhy()
    {
        InlineField field(u"Kept until"_s);
        field.setReadOnly(u"Set by the retention rule."_s);
        field.show();

        QTest::keyClick(&field, Qt::Key_Return);

        QVERIFY(!field.isEditing());
        QVERIFY(field.accessibleDescription().contains(u"retention rule"_s));
    }

    void namesAreNeverReadAsHtml()
    {
        const QString name = u"<b>Bobby</b> <img src=x>"_s;
        QList<QWidget *> hosts;
        auto *card = new Card(name);
        card->setCount(name);
        auto *panel = new Panel(PanelKind::Error, name);
        panel->setTitle(name);
        auto *bar = new TopBar;
        bar->setTitle(name, name);
        auto *reasons = new ReasonsPopover;
        reasons->setHeadline(name);
        reasons->setRows({{name, name, name}});
        auto *deadline = new DeadlinePanel;
        deadline->setDeadline(name, name, name, 3);
        hosts << card << panel << bar << reasons << deadline << new EmptyState(u"user"_s, name)
              << new QuestionDialog({name, name, u"Do"_s, {}, false}, true) << plainLabel(name)
              << wrappedLabel(name) << elidedLabel(name) << fieldLabel(name, nullptr);
        int labels = 0;
        for (QWidget *host : hosts) {
            QList<QLabel *> all = host->findChildren<QLabel *>();
            if (auto *self = qobject_cast<QLabel *>(host))
                all.append(self);
            for (const QLabel *label : all) {
                QVERIFY(label->textFormat() == Qt::PlainText);
                ++labels;
            }
            QVERIFY(!host->toolTip().contains(u'<'));
        }
        QVERIFY(labels > 12);
        qDeleteAll(hosts);
    }

    void everythingThatTakesTheKeyboardHasAName()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *rail = new NavRail;
        rail->addItem(u"a"_s, u"user"_s, u"People"_s);
        rail->setBadge(u"a"_s, 4, true, u"4 due"_s);
        auto *bar = new TopBar;
        bar->setTitle(u"People"_s);
        bar->setUser(u"Antoine Caron"_s, u"1"_s);
        bar->setVaultState(u"security-high"_s, u"Vault healthy"_s);
        auto *strip = new VerdictStrip;
        strip->setItems(sixVerdicts());
        strip->setReason(u"Phone:"_s, u"cap reached"_s, u"Why?"_s);
        auto *steps = new StepList;
        steps->setSteps({u"One"_s, u"Two"_s});
        auto *footer = new WizardFooter;
        footer->setNext(u"Go on"_s);
        footer->setBack(u"Back"_s);
        auto *secret = new SecretEdit;
        QLabel *secretLabel = fieldLabel(u"Password"_s, secret);
        auto *bar2 = new ProportionBar;
        bar2->setSegments(u"Phone"_s, {{u"Allowed"_s, 3, ColorRole::ChartOk}});
        auto *field = new InlineField(u"E-mail"_s);
        for (QWidget *widget : QList<QWidget *>{
                 rail, bar, strip, steps, footer, secretLabel, secret, bar2, field,
                 new SignaturePad, new ToggleTile(u"PDF"_s), new SearchField(u"Filter the list"_s),
                 iconButton(u"overflow-menu"_s, u"More actions"_s), primaryButton(u"Write"_s)})
            column->addWidget(widget);
        window.show();

        int seen = 0;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&window))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty()
                               || (button && !button->text().isEmpty());
            QVERIFY2(named, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                                       + widget->objectName()));
            ++seen;
        }
        QVERIFY(seen >= 14);
        QVERIFY(rail->button(u"a"_s)->accessibleName().contains(u"4 due"_s));
    }

    void theRailShrinksInANarrowWindow()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *rail = new NavRail;
        rail->addItem(u"a"_s, u"user"_s, u"People"_s);
        rail->addItem(u"b"_s, u"configure"_s, u"Settings"_s);
        row->addWidget(rail);
        row->addStretch();
        window.resize(1366, 700);
        window.show();
        QVERIFY(!rail->isCollapsed());
        QSignalSpy chosen(rail, &NavRail::chosen);

        window.resize(1024, 700);
        EVENTUALLY(rail->isCollapsed());
        QVERIFY(!rail->button(u"a"_s)->toolTip().isEmpty());
        QTest::keyClick(rail->button(u"b"_s), Qt::Key_Return);

        QCOMPARE(chosen.count(), 1);
        QCOMPARE(rail->current(), u"b"_s);
    }

    void theLockIsTheLastStopOfTheRail()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *rail = new NavRail;
        rail->addItem(u"a"_s, u"user"_s, u"People"_s);
        rail->addItem(u"b"_s, u"configure"_s, u"Settings"_s);
        rail->setLock(u"Lock"_s, {});
        row->addWidget(rail);
        row->addWidget(new QPushButton(u"After"_s));
        window.show();

        QStringList order;
        for (QWidget *at = window.nextInFocusChain(); at != &window; at = at->nextInFocusChain()) {
            if (const auto *button = qobject_cast<QAbstractButton *>(at))
                order.append(button->text());
        }
        QCOMPARE(order, (QStringList{u"People"_s, u"Settings"_s, u"Lock"_s, u"After"_s}));
    }

    void escapeClosesTheReasonsAndGivesTheFocusBack()
    {
        QWidget page;
        page.resize(600, 500);
        auto *chip = new VerdictChipButton(&page);
        chip->setVerdict(VerdictLook::Refused, u"Refused"_s, u"Phone"_s, u"Phone: refused"_s);
        page.show();
        chip->setFocus();
        ReasonsPopover popover(&page);
        popover.setVerdict(VerdictLook::Refused, u"Refused"_s, u"Phone"_s);
        popover.setHeadline(u"No: she asked not to be called."_s);
        popover.setRows({{u"Rule"_s, u"A call needs consent"_s, u"Art. L223-1"_s},
                         {u"Proof"_s, u"Call note"_s, {}, u"Open"_s}});
        popover.setRemedy(u"What would change it:"_s, u"a new consent."_s, u"Ask for it"_s);
        QSignalSpy link(&popover, &ReasonsPopover::linkActivated);

        popover.popupAt(chip);
        QVERIFY(popover.isVisible());
        for (QPushButton *button : popover.findChildren<QPushButton *>()) {
            if (button->text() == u"Open"_s)
                button->click();
        }
        QTest::keyClick(&popover, Qt::Key_Escape);

        QVERIFY(!popover.isVisible());
        QCOMPARE(link.count(), 1);
        QCOMPARE(link.first().first().toInt(), 1);
        QCOMPARE(page.focusWidget(), chip);
        QCOMPARE(popover.asText(), u"Phone: Refused\nNo: she asked not to be called.\nRule: A call "
                                   u"needs consent\nArt. L223-1\nProof: Call note\n"
                                   "What would change it: a new consent."_s);
    }

    void arrowsWalkThroughTheChartAndEnterOpens()
    {
        ProportionBar bar;
        bar.setSegments(u"Phone"_s, {{u"Allowed"_s, 10, ColorRole::ChartOk},
                                     {u"Not now"_s, 0, ColorRole::ChartWait},
                                     {u"Refused"_s, 5, ColorRole::ChartNo}});
        bar.resize(300, 40);
        bar.show();
        QSignalSpy activated(&bar, &ProportionBar::activated);

        QTest::keyClick(&bar, Qt::Key_Right);
        QCOMPARE(bar.current(), 0);
        QTest::keyClick(&bar, Qt::Key_Right);
        QCOMPARE(bar.current(), 2);
        QVERIFY(bar.accessibleName().contains(u"Refused"_s));
        QTest::keyClick(&bar, Qt::Key_Return);

        QCOMPARE(activated.first().first().toInt(), 2);
    }

    void aBlockedButtonAnswersWhy()
    {
        WizardFooter footer;
        footer.setNext(u"See the summary"_s);
        footer.show();
        QSignalSpy reason(&footer, &WizardFooter::reasonActivated);

        footer.setBlocked(u"Why? 3 notes to read"_s);
        QVERIFY(!footer.nextButton()->isEnabled());
        QCOMPARE(footer.nextButton()->accessibleDescription(), u"Why? 3 notes to read"_s);
        for (QPushButton *button : footer.findChildren<QPushButton *>()) {
            if (button->text() == u"Why? 3 notes to read"_s)
                button->click();
        }
        QCOMPARE(reason.count(), 1);
        footer.setBlocked({});
        QVERIFY(footer.nextButton()->isEnabled());
    }

    void aBusyButtonKeepsItsWidth()
    {
        QPushButton *button = primaryButton(u"Save 3 consents"_s);
        button->resize(button->sizeHint());
        const int width = button->sizeHint().width();

        setBusy(button, true);
        QVERIFY(!button->isEnabled());
        QVERIFY(button->findChild<BusyIndicator *>());
        QVERIFY(button->minimumWidth() >= width);
        setBusy(button, false);

        QVERIFY(button->isEnabled());
        QVERIFY(!button->findChild<BusyIndicator *>());
        delete button;
    }

    void initialsAndColoursOfAnAvatarAreStable()
    {
        QCOMPARE(initialsOf(u"  Élodie  Navarro "_s), u"ÉN"_s);
        QCOMPARE(initialsOf(u"Madonna"_s), u"M"_s);
        QCOMPARE(initialsOf({}), QString());
        QCOMPARE(initialsOf(u"[…] Décoration (SAS)"_s), u"DS"_s);
        QCOMPARE(avatarRole(u"42"_s), avatarRole(u"42"_s));
        QSet<int> roles;
        for (int i = 0; i < 40; ++i)
            roles.insert(static_cast<int>(avatarRole(QString::number(i))));
        QCOMPARE(roles.size(), 4);
    }

    void aFlowWrapsWhatDoesNotFit()
    {
        QWidget host;
        auto *flow = new FlowLayout(&host, 8, 8);
        for (int i = 0; i < 6; ++i) {
            auto *button = new QPushButton(u"A long button"_s);
            flow->addWidget(button);
        }
        const int wide = flow->heightForWidth(2000);
        const int narrow = flow->heightForWidth(220);

        QVERIFY(narrow > 3 * wide);
    }

    void enterPressesTheButtonThatHasTheKeyboard()
    {
        QWidget page;
        for (auto *button :
             {primaryButton(u"Record"_s, {}, &page), secondaryButton(u"Call"_s, {}, &page),
              quietButton(u"Leave"_s, {}, &page), linkButton(u"Why?"_s, &page)}) {
            QSignalSpy clicked(button, &QPushButton::clicked);
            QTest::keyClick(button, Qt::Key_Return);
            QTest::keyClick(button, Qt::Key_Enter);
            QTest::keyClick(button, Qt::Key_Space);
            QCOMPARE(clicked.size(), 3);
            button->setEnabled(false);
            QTest::keyClick(button, Qt::Key_Return);
            QCOMPARE(clicked.size(), 3);
        }
    }

    void columnsStackWhereThereIsNoRoomForBoth()
    {
        ReflowRow row(400);
        auto *left = new QLabel(u"left"_s, &row);
        auto *right = new QLabel(u"right"_s, &row);
        left->setMinimumWidth(180);
        right->setMinimumWidth(180);
        row.row()->addWidget(left);
        row.row()->addWidget(right);
        row.resize(900, 200);
        row.show();
        QVERIFY(!row.isStacked());
        QVERIFY2(row.minimumSizeHint().width() < 360, "or it could never become narrow");
        QSignalSpy reflowed(&row, &ReflowRow::reflowed);
        row.resize(300, 200);
        QVERIFY(row.isStacked());
        QCOMPARE(reflowed.size(), 1);
        EVENTUALLY(right->y() > left->y());
    }

    void aFooterTakesTwoLinesRatherThanCutItsButtons()
    {
        WizardFooter footer;
        footer.setNote(u"The whole import can be undone, updates included."_s);
        footer.setExit(u"Leave"_s);
        footer.setBack(u"Back"_s);
        footer.setNext(u"Check one thousand lines"_s);
        footer.setBlocked(u"Why? Three answers of four are missing"_s);
        footer.resize(1200, 60);
        footer.show();
        EVENTUALLY(footer.nextButton()->width() > 0);
        const int onOneLine = footer.sizeHint().height();
        footer.resize(520, 60);
        EVENTUALLY(footer.sizeHint().height() > onOneLine);
        QVERIFY(footer.minimumSizeHint().width() <= 520);
    }

    void tilesAreTickedBySpace()
    {
        ToggleTile tile(u"PDF"_s, u"to read"_s);
        tile.show();

        QTest::keyClick(&tile, Qt::Key_Space);
        QVERIFY(tile.isChecked());
        QTest::keyClick(&tile, Qt::Key_Return);
        QVERIFY(tile.isChecked());
        tile.setTouch(true);
        QVERIFY(tile.sizeHint().height() >= 72);
    }

    void escapeEmptiesTheFilterFirst()
    {
        SearchField field(u"Filter"_s);
        field.show();
        field.setText(u"aub"_s);
        QSignalSpy searched(&field, &SearchField::searched);

        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(searched.last().first().toString(), u"aub"_s);
        QTest::keyClick(&field, Qt::Key_Escape);

        QVERIFY(field.text().isEmpty());
    }

    void strengthIsAWordBeforeItIsAColour()
    {
        StrengthBar bar;
        bar.setStrength(Strength::Strong, u"four words"_s);

        QVERIFY(bar.accessibleDescription().contains(u"four words"_s));
        QVERIFY(bar.accessibleDescription().startsWith(StrengthBar::word(Strength::Strong)));
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
