// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailmessage.h"
#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/inbox/inboxmodel.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/newcarddialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

/// The card inbox in the window: a card, its question, a reply to read, and the proposal to delete.
class TestInboxPage final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_place = std::make_unique<TestWorkspace>();
        m_navigator = std::make_unique<RecordingNavigator>();
        QVERIFY_OK(m_place->write([&](Services &services) -> Result<void> {
            auto firm = services.organisations().firm(m_place->session());
            if (!firm)
                return Failure{firm.error()};
            firm->email = u"bonjour@atelier.example"_s;
            return services.organisations().editFirm(m_place->session(), *firm);
        }));
    }
    void cleanup()
    {
        m_navigator.reset();
        m_place.reset();
    }

    void aCardNeedsANameAndAnAddressThatIsOne()
    {
        NewCardDialog dialog(m_place->workspace());
        QVERIFY(!dialog.addButton()->isEnabled());

        dialog.findChild<QLineEdit *>(u"firstName"_s)->setText(u"Zoé"_s);
        QVERIFY(dialog.addButton()->isEnabled());
        dialog.findChild<QLineEdit *>(u"email"_s)->setText(u"zoe at example"_s);
        QVERIFY(!dialog.addButton()->isEnabled());
        dialog.findChild<QLineEdit *>(u"email"_s)->setText(u"zoe@example.org"_s);

        QVERIFY(dialog.addButton()->isEnabled());
        QCOMPARE(dialog.draft().person.person.contactPoints.size(), 1);
    }
    void aCardIsAskedReadAndDecided()
    {
        QTemporaryDir folder;
        InboxPage page(m_place->workspace(), *m_navigator);
        page.show();
        page.addCard(draft());
        EVENTUALLY_EQUAL(page.model()->rowCount(), 1);
        QVERIFY(button(page, u"ask"_s)->isVisible());
        QVERIFY(!button(page, u"saysYes"_s)->isVisible());
        QVERIFY(!button(page, u"erase"_s)->isVisible());

        const auto question = folder.filePath(u"question.eml"_s);
        m_place->prompter().willChoose(question);
        button(page, u"ask"_s)->click();
        EVENTUALLY_EQUAL(page.model()->row(0).card.state, CardState::Asked);
        QFile file(question);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto mail = mail::read(file.readAll());
        QVERIFY_OK(mail);

        const auto reply = folder.filePath(u"reply.eml"_s);
        QFile answer(reply);
        QVERIFY(answer.open(QIODevice::WriteOnly));
        answer.write("From: zoe@example.org\r\nSubject: Re: " + mail->subject.toUtf8()
                     + "\r\n\r\nOui, mais rarement.\r\n");
        answer.close();
        m_place->prompter().willChoose(reply);
        button(page, u"readReplies"_s)->click();
        EVENTUALLY_EQUAL(page.model()->row(0).card.state, CardState::Unclear);
        EVENTUALLY(button(page, u"saysNo"_s)->isVisible());

        button(page, u"saysNo"_s)->click();

        EVENTUALLY_EQUAL(page.model()->row(0).card.state, CardState::No);
        EVENTUALLY(!button(page, u"saysNo"_s)->isVisible());
    }
    void whoDoesNotAnswerIsProposedForDeletion()
    {
        InboxPage page(m_place->workspace(), *m_navigator);
        page.show();
        page.addCard(draft());
        EVENTUALLY_EQUAL(page.model()->rowCount(), 1);

        m_place->clock().advance(31 * 86'400);
        page.activate();
        QVERIFY(button(page, u"erase"_s)->isVisible());
        button(page, u"erase"_s)->click();

        QVERIFY(m_navigator->went.last().startsWith(u"erase"));
        QCOMPARE(page.model()->rowCount(), 1); // the erasure page asks, this one deletes nothing
    }

private:
    static CardDraft draft()
    {
        CardDraft draft;
        draft.person.person.firstName = u"Zoé"_s;
        draft.person.person.language = u"fr"_s;
        ContactPoint point;
        point.value = u"zoe@example.org"_s;
        draft.person.person.contactPoints.append(point);
        return draft;
    }
    static QPushButton *button(InboxPage &page, const QString &name)
    {
        return page.findChild<QPushButton *>(name);
    }

    std::unique_ptr<TestWorkspace> m_place;
    std::unique_ptr<RecordingNavigator> m_navigator;
};

QTEST_MAIN(TestInboxPage)
#include "tst_inboxpage.moc"
