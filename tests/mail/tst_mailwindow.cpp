// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/cardcode.h"
#include "core/mail/mailmessage.h"
#include "core/mail/mailtransport.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/inbox/inboxmodel.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/mailaccountdialog.h"
#include "ui/widgets/secretedit.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

const QString kFirm = u"firm@example.test"_s;
const QString kVisitor = u"visitor@example.test"_s;

QString fromServers(const char *name)
{
    return QString::fromLatin1(qgetenv(name));
}

} // namespace

/// The card inbox of the window, with Exim and Dovecot behind it (tests/mail/mailservers.py starts them).
class TestMailWindow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("ENTENTE_MAIL_SMTP"),
                 "run me by tests/mail/mailservers.py");
    }
    void init()
    {
        m_place = std::make_unique<TestWorkspace>();
        m_place->clock().set(QDateTime::currentDateTimeUtc()); // the mailbox has dates of today
        m_place->workspace().setSecretStore(&m_store);
        m_navigator = std::make_unique<RecordingNavigator>();
        QVERIFY_OK(m_place->write([&](Services &services) -> Result<void> {
            auto firm = services.organisations().firm(m_place->session());
            if (!firm)
                return Failure{firm.error()};
            firm->email = kFirm;
            return services.organisations().editFirm(m_place->session(), *firm);
        }));
        m_page = std::make_unique<InboxPage>(m_place->workspace(), *m_navigator);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_navigator.reset();
        m_place.reset();
        m_store.forgetAll();
    }

    void aQuestionIsSentAndItsReplyFetched()
    {
        QVERIFY(!button(u"send"_s)->isVisible()); // no account yet
        setUpAccount();
        addCard();
        EVENTUALLY(button(u"send"_s)->isVisible());

        button(u"send"_s)->click();
        answerPassword("not the password", true);
        answerPassword(qgetenv("ENTENTE_MAIL_PASSWORD"), true);
        EVENTUALLY_EQUAL(m_page->model()->row(0).card.state, CardState::Asked);
        EVENTUALLY_EQUAL(m_store.names().size(), 1); // only the one that the server took

        answerAsVisitor();
        EVENTUALLY([&] {
            if (button(u"fetchReplies"_s)->isEnabled()
                && m_page->model()->row(0).card.state == CardState::Asked)
                button(u"fetchReplies"_s)->click();
            return m_page->model()->row(0).card.state == CardState::Yes;
        }());
        QVERIFY(!m_page->findChild<MailPasswordDialog *>());
    }
    void thePasswordOfOneServerIsNotGivenToAnother()
    {
        setUpAccount();
        addCard();
        EVENTUALLY(button(u"send"_s)->isVisible());
        button(u"send"_s)->click();
        answerPassword(qgetenv("ENTENTE_MAIL_PASSWORD"), true);
        EVENTUALLY_EQUAL(m_store.names().size(), 1);
        EVENTUALLY(button(u"fetchReplies"_s)->isEnabled());

        setUpAccount(u"imaps://localhost:"_s + fromServers("ENTENTE_MAIL_IMAPS"));
        button(u"fetchReplies"_s)->click();

        EVENTUALLY(m_page->findChild<MailPasswordDialog *>() != nullptr);
        m_page->findChild<MailPasswordDialog *>()->reject();
        EVENTUALLY(button(u"fetchReplies"_s)->isEnabled());
    }

private:
    QPushButton *button(const QString &name) { return m_page->findChild<QPushButton *>(name); }
    void setUpAccount(const QString &imap = {})
    {
        button(u"mailAccount"_s)->click();
        auto *dialog = m_page->findChild<MailAccountDialog *>();
        QVERIFY(dialog);
        const auto type = [dialog](const QString &name, const QString &text) {
            dialog->findChild<QLineEdit *>(name)->setText(text);
        };
        type(u"sending"_s, u"https://localhost"_s);
        QVERIFY(!dialog->saveButton()->isEnabled());
        type(u"sending"_s, u"smtp://localhost:"_s + fromServers("ENTENTE_MAIL_SMTP"));
        type(u"receiving"_s,
             imap.isEmpty() ? u"imap://localhost:"_s + fromServers("ENTENTE_MAIL_IMAP") : imap);
        type(u"user"_s, u"firm"_s);
        type(u"authority"_s, fromServers("ENTENTE_MAIL_CA"));
        const auto wanted = dialog->account();
        dialog->saveButton()->click();
        EVENTUALLY(!m_page->findChild<MailAccountDialog *>()
                   && button(u"fetchReplies"_s)->isVisible()
                   && m_place->workspace().reading().inbox().account(m_place->session()).value()
                          == wanted);
    }
    void addCard()
    {
        CardDraft draft;
        draft.person.person.firstName = u"Zoé"_s;
        draft.person.person.language = u"fr"_s;
        ContactPoint point;
        point.value = kVisitor;
        draft.person.person.contactPoints.append(point);
        m_page->addCard(draft);
        EVENTUALLY_EQUAL(m_page->model()->rowCount(), 1);
    }
    void answerPassword(const QByteArray &password, bool keep)
    {
        EVENTUALLY(m_page->findChild<MailPasswordDialog *>() != nullptr);
        auto *dialog = m_page->findChild<MailPasswordDialog *>();
        dialog->findChild<SecretEdit *>()->setSecret(SecretBuffer::fromBytes(password));
        dialog->findChild<QCheckBox *>(u"keep"_s)->setChecked(keep);
        dialog->findChild<QPushButton *>(u"go"_s)->click();
        EVENTUALLY(m_page->findChild<MailPasswordDialog *>() != dialog);
    }
    static MailServer visitorServer(const QString &url)
    {
        return {url, u"visitor"_s, fromServers("ENTENTE_MAIL_CA"), false};
    }
    void answerAsVisitor()
    {
        const auto password = SecretBuffer::fromBytes(qgetenv("ENTENTE_MAIL_PASSWORD"));
        MailMessage question;
        const auto look = [&] {
            const auto done = mail::fetch(
                visitorServer(u"imap://localhost:"_s + fromServers("ENTENTE_MAIL_IMAP")), password,
                QDate::currentDate().addDays(-1), {m_page->model()->row(0).card.code},
                [&](const QByteArray &bytes) -> Result<void> {
                    if (const auto message = mail::read(bytes))
                        question = *message;
                    return {};
                });
            return done && !question.from.isEmpty();
        };
        EVENTUALLY(look());
        MailDraft draft;
        draft.from = kVisitor;
        draft.to = question.from;
        draft.subject = u"Re: "_s + question.subject;
        draft.text = u"Oui\n"_s;
        draft.messageId = u"window-reply@example.test"_s;
        draft.at = QDateTime::currentDateTimeUtc();
        const auto bytes = mail::write(draft);
        QVERIFY_OK(bytes);
        QVERIFY_OK(
            mail::send(visitorServer(u"smtp://localhost:"_s + fromServers("ENTENTE_MAIL_SMTP")),
                       password, draft.from, draft.to, *bytes));
    }

    FakeSecretStore m_store;
    std::unique_ptr<TestWorkspace> m_place;
    std::unique_ptr<RecordingNavigator> m_navigator;
    std::unique_ptr<InboxPage> m_page;
};

QTEST_MAIN(TestMailWindow)
#include "tst_mailwindow.moc"
