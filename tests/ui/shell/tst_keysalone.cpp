// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailmessage.h"
#include "tests/ui/support/pagebench.h"
#include "ui/capture/tradeshowdialog.h"
#include "ui/capture/tradeshowspage.h"
#include "ui/exchange/importgateform.h"
#include "ui/inbox/inboxmodel.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/newcarddialog.h"
#include "ui/rules/oppositioncard.h"
#include "ui/rules/oppositiondialog.h"
#include "ui/rules/rulespage.h"
#include "ui/widgets/wizardfooter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

/// What one comes for, done without a pointer.
class TestKeysAlone final : public QObject
{
    Q_OBJECT
private slots:
    void keysAloneImportAFile_data() { addLanguages(); }
    void keysAloneImportAFile()
    {
        QFETCH(QString, language);
        PageBench bench(language);
        bench.go(u"import columns"_s);
        auto *import = qobject_cast<ImportPage *>(bench.frame->currentPage());
        auto *gate = import->gate();
        bench.walkTo(gate->source());
        bench.type(u"Salon de Lyon"_s);
        bench.walkTo(gate->fromThemselves());
        bench.press(Qt::Key_Space);
        bench.walkTo(gate->purpose(u"commercial"_s));
        bench.press(Qt::Key_Space);
        bench.walkTo(gate->basis());
        const int wanted = gate->basis()->findData(u"legitimate_interest"_s);
        for (int i = 0; i < 10 && gate->basis()->currentIndex() != wanted; ++i)
            bench.press(Qt::Key_Down);
        bench.walkTo(import->footer()->nextButton());
        bench.press(Qt::Key_Space);
        EVENTUALLY(import->step() == ImportPage::CheckStep && !import->isWorking());
        bench.walkTo(import->footer()->nextButton());
        bench.press(Qt::Key_Space);
        EVENTUALLY(import->step() == ImportPage::ResultStep && !import->isWorking());
        QCOMPARE(import->result().created, 2);
    }

    void keysAloneMergeTwoRecords_data() { addLanguages(); }
    void keysAloneMergeTwoRecords()
    {
        QFETCH(QString, language);
        PageBench bench(language);
        bench.go(u"duplicates"_s);
        auto *page = bench.frame->currentPage();
        auto *table = page->findChild<QTableView *>();
        EVENTUALLY(table && table->model() && table->model()->rowCount() == 1);
        bench.walkTo(table);
        bench.press(Qt::Key_Home);
        auto *merge = page->findChild<QPushButton *>(u"mergeButton"_s);
        EVENTUALLY(merge && merge->isVisible() && merge->isEnabled());
        bench.walkTo(merge);
        bench.press(Qt::Key_Space);
        auto &list = bench.test.workspace().reading().list();
        EVENTUALLY(list.countPeople(bench.test.session()).value_or(0) == 2);
    }

    void keysAloneAskACardAndReadItsReply_data() { addLanguages(); }
    void keysAloneAskACardAndReadItsReply()
    {
        QFETCH(QString, language);
        PageBench bench(language);
        QVERIFY_OK(bench.test.write([&](Services &services) -> Result<void> {
            auto firm = services.organisations().firm(bench.test.session());
            if (!firm)
                return Failure{firm.error()};
            firm->email = u"bonjour@atelier.example"_s;
            return services.organisations().editFirm(bench.test.session(), *firm);
        }));
        bench.go(u"inbox"_s);
        auto *inbox = qobject_cast<InboxPage *>(bench.frame->currentPage());
        const auto button = [&](const QString &name) {
            return inbox->findChild<QPushButton *>(name);
        };
        QTimer::singleShot(0, inbox, [&] {
            auto *dialog = qobject_cast<NewCardDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            bench.type(u"Zoe"_s);
            bench.walkTo(dialog->findChild<QLineEdit *>(u"email"_s));
            bench.type(u"zoe@example.org"_s);
            bench.press(Qt::Key_Return);
        });
        bench.walkTo(button(u"newCard"_s));
        bench.press(Qt::Key_Space);
        EVENTUALLY_EQUAL(inbox->model()->rowCount(), 1);

        const auto question = bench.place.filePath(u"question.eml"_s);
        bench.test.prompter().willChoose(question);
        bench.walkTo(button(u"ask"_s));
        bench.press(Qt::Key_Space);
        EVENTUALLY_EQUAL(inbox->model()->row(0).card.state, CardState::Asked);
        QFile file(question);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto mail = mail::read(file.readAll());
        QVERIFY_OK(mail);
        const auto reply = bench.place.filePath(u"reply.eml"_s);
        QFile answer(reply);
        QVERIFY(answer.open(QIODevice::WriteOnly));
        answer.write("From: zoe@example.org\r\nSubject: Re: " + mail->subject.toUtf8()
                     + "\r\n\r\nOui, mais rarement.\r\n");
        answer.close();
        bench.test.prompter().willChoose(reply);
        bench.walkTo(button(u"readReplies"_s));
        bench.press(Qt::Key_Space);
        EVENTUALLY(button(u"saysYes"_s)->isVisible());
        bench.walkTo(button(u"saysYes"_s));
        bench.press(Qt::Key_Space);
        EVENTUALLY_EQUAL(inbox->model()->row(0).card.state, CardState::Yes);
    }

    void keysAloneTakeInAnOppositionList_data() { addLanguages(); }
    void keysAloneTakeInAnOppositionList()
    {
        QFETCH(QString, language);
        PageBench bench(language);
        QFile list(bench.place.filePath(u"opposition.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("06 39 98 88 29\ncamille.aubert169@courriel.example\n");
        list.close();
        bench.go(u"rules"_s);
        auto *page = qobject_cast<RulesPage *>(bench.frame->currentPage());
        QVERIFY(page);
        auto *card = page->oppositions();
        const auto dialog = [] {
            return qobject_cast<OppositionDialog *>(QApplication::activeModalWidget());
        };
        // Once without taking it in, once with.
        bench.test.prompter().willChoose(list.fileName());
        once(page, dialog, [&] { bench.press(Qt::Key_Escape); });
        bench.walkTo(card->addButton());
        bench.press(Qt::Key_Space);
        EVENTUALLY(!QApplication::activeModalWidget());
        QCOMPARE(bench.focus(), card->addButton());

        bench.test.prompter().willChoose(list.fileName());
        once(page, dialog, [&] {
            const auto *asking = dialog();
            bench.type(u"Bloctel"_s);
            bench.walkTo(asking->channelBox(Channel::LiveCall));
            bench.press(Qt::Key_Space);
            bench.walkTo(asking->channelBox(Channel::Email));
            bench.press(Qt::Key_Space);
            bench.walkTo(asking->datedBox());
            bench.press(Qt::Key_Space);
            bench.walkTo(asking->dayField());
            bench.press(Qt::Key_Down);
            bench.walkTo(asking->footer()->nextButton());
            bench.press(Qt::Key_Space);
        });
        bench.press(Qt::Key_Space);
        EVENTUALLY_EQUAL(card->lists().size(), 1);
        QCOMPARE(card->lists().first().name, u"Bloctel"_s);
        QCOMPARE(card->lists().first().entries, 2);
        QVERIFY(card->lists().first().channels.contains(Channel::Email));
        EVENTUALLY(card->addButton()->isEnabled());
        QCOMPARE(bench.focus(), card->addButton());
    }

    void theFormOfAnOppositionListIsWalkedInOrder_data() { addLanguages(); }
    void theFormOfAnOppositionListIsWalkedInOrder()
    {
        QFETCH(QString, language);
        PageBench bench(language);
        OppositionDialog dialog(u"opposition.csv"_s,
                                bench.test.workspace().reading().rules().registers(),
                                {2026, 11, 24}, bench.frame.get());
        dialog.listChoice()->setEditText(u"Bloctel"_s);
        dialog.channelBox(Channel::Post)->setChecked(true);
        dialog.datedBox()->setChecked(true);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QApplication::setActiveWindow(&dialog);
        dialog.listChoice()->setFocus(Qt::TabFocusReason);
        const auto walk = tabWalk(dialog);
        QCOMPARE(notReached(dialog, walk), QStringList());
        auto back = stepsBack(dialog, walk);
        back.removeAll(
            QString(widgetName(walk.last()) + u" -> "_s + widgetName(walk.first()))); // round
        QCOMPARE(back.join(u"; "_s), QString());
        QCOMPARE(withoutFocusMark(dialog, walk), QStringList());
    }

    void keysAlonePlanAndChangeATradeShow_data() { addLanguages(); }
    void keysAlonePlanAndChangeATradeShow()
    {
        QFETCH(QString, language);
        PageBench bench(language);
        bench.go(u"events"_s);
        auto *shows = qobject_cast<TradeShowsPage *>(bench.frame->currentPage());
        bench.walkTo(shows->findChild<QPushButton *>(u"planShow"_s));
        bench.press(Qt::Key_Space);
        EVENTUALLY(qobject_cast<TradeShowDialog *>(QApplication::activeModalWidget()));
        bench.type(u"Salon Luminaire"_s);
        bench.press(Qt::Key_Return);
        EVENTUALLY_EQUAL(shows->shows().size(), 1);

        EVENTUALLY(shows->findChild<QPushButton *>(u"changeShow"_s));
        PageBench::settle(); // the list is made anew once more
        bench.walkTo(shows->findChild<QPushButton *>(u"changeShow"_s));
        bench.press(Qt::Key_Space);
        EVENTUALLY(qobject_cast<TradeShowDialog *>(QApplication::activeModalWidget()));
        bench.press(Qt::Key_A, Qt::ControlModifier);
        bench.type(u"Salon du Rhone"_s);
        bench.press(Qt::Key_Return);
        EVENTUALLY(!shows->shows().isEmpty() && shows->shows().first().name == u"Salon du Rhone");
    }
};

QTEST_MAIN(TestKeysAlone)
#include "tst_keysalone.moc"
