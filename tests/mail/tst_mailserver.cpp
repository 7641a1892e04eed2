// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/permit.h"
#include "core/db/connection.h"
#include "core/inbox/cardcode.h"
#include "core/mail/mailmessage.h"
#include "core/mail/mailtransport.h"
#include "core/parties/firmrepository.h"

#include "tests/support/commandlinevault.h"
#include "tests/support/patience.h"
#include "tests/support/verify.h"

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

#define QVERIFY_EXIT(answer, code) QVERIFY2((answer).exitCode == (code), (answer).all().constData())

namespace {

const QString kFirm = u"firm@example.test"_s;
const QString kVisitor = u"visitor@example.test"_s;

QString port(const char *name)
{
    return QString::fromLatin1(qgetenv(name));
}

} // namespace

/// The whole way of a question by mail, through Exim and Dovecot (tests/mail/mailservers.py starts them).
class TestMailServer final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("ENTENTE_MAIL_SMTP"),
                 "run me by tests/mail/mailservers.py");
        m_vault = std::make_unique<CommandLineVault>(QStringLiteral(ENTENTE_CLI));
        m_secret = m_vault->write(u"mail-password"_s, qgetenv("ENTENTE_MAIL_PASSWORD") + '\n');
        const auto vault = m_vault->open();
        QVERIFY_OK(vault);
        const auto connection = (*vault)->connect(db::Mode::ReadWrite);
        QVERIFY_OK(connection);
        auto tx = (*connection)->begin(SystemAccess::permit());
        QVERIFY_OK(tx);
        auto firm = firmrepository::load(*tx);
        QVERIFY_OK(firm);
        firm->email = kFirm;
        QVERIFY_OK(firmrepository::store(*tx, *firm, m_vault->clock()));
        QVERIFY_OK(tx->commit());
    }

    void aServerWithAnUnknownCertificateGetsNothing()
    {
        addCard(u"Zoé"_s, kVisitor);

        const auto answer = m_vault->run({u"inbox"_s, u"send"_s, u"--server"_s, smtp(),
                                          u"--mail-user"_s, u"firm"_s, u"--mail-password-file"_s,
                                          m_secret});

        QVERIFY_EXIT(answer, 8);
        QCOMPARE(stateOf(kVisitor), u"to_ask"_s);
    }
    void aWrongPasswordSendsNothing()
    {
        const auto wrong = m_vault->write(u"wrong-password"_s, "not the password\n");

        const auto answer = m_vault->run({u"inbox"_s, u"send"_s, u"--server"_s, smtp(),
                                          u"--authority"_s, port("ENTENTE_MAIL_CA"),
                                          u"--mail-user"_s, u"firm"_s, u"--mail-password-file"_s,
                                          wrong});

        QVERIFY_EXIT(answer, 8);
        QVERIFY(!answer.all().contains("not the password"));
        QCOMPARE(stateOf(kVisitor), u"to_ask"_s);
    }
    void theQuestionGoesOutAndTheReplyBecomesTheProof()
    {
        QVERIFY_EXIT(run(u"send"_s, smtp()), 0);
        QCOMPARE(stateOf(kVisitor), u"asked"_s);

        const auto question = arrivedAtVisitor();
        QCOMPARE(question.from, kFirm);
        const auto codes = cardcode::in(question.subject);
        QCOMPARE(codes.size(), 1);

        QVERIFY_OK(reply(kVisitor, question,
                         u"Oui, merci.\n\nLe 5 janvier, Atelier a écrit :\n> Acceptez-vous ?\n"_s));
        QJsonArray outcomes;
        EVENTUALLY([&] {
            if (outcomes.isEmpty()) // a reply is read once
                outcomes = run(u"fetch"_s, imap()).array();
            return !outcomes.isEmpty();
        }());

        QCOMPARE(outcomes.size(), 1);
        QCOMPARE(outcomes[0][u"outcome"].toString(), u"yes"_s);
        QCOMPARE(stateOf(kVisitor), u"yes"_s);
        const auto person = outcomes[0][u"people"][0].toString();
        const auto history = m_vault->run({u"consent"_s, u"history"_s, person});
        QVERIFY_EXIT(history, 0);
        QCOMPARE(history.array().size(), 1);
        QCOMPARE(history.array()[0][u"mechanism"].toString(), u"email"_s);
        QCOMPARE(history.array()[0][u"kind"].toString(), u"given"_s);
        const auto may = m_vault->run({u"may-contact"_s, person, u"--channel"_s, u"email"_s,
                                       u"--purpose"_s, u"commercial"_s});
        QCOMPARE(may.array()[0][u"verdict"].toString(), u"allowed"_s);
        // Fetching once more changes nothing: nothing waits for an answer.
        // The account that the vault keeps does as well as one that is named.
        QVERIFY_EXIT(m_vault->run({u"inbox"_s, u"account"_s, u"--imap"_s, imaps(), u"--mail-user"_s,
                                   u"firm"_s, u"--authority"_s, port("ENTENTE_MAIL_CA")}),
                     0);
        QVERIFY_EXIT(m_vault->run({u"inbox"_s, u"fetch"_s, u"--mail-password-file"_s, m_secret}),
                     0);
        QCOMPARE(m_vault->run({u"consent"_s, u"history"_s, person}).array().size(), 1);
    }
    void aReturnedMailIsFetchedAndMarksTheAddress()
    {
        const auto gone = u"nobody@example.test"_s;
        addCard(u"Marc"_s, gone);
        QVERIFY_EXIT(run(u"send"_s, smtp()), 0);
        QCOMPARE(stateOf(gone), u"asked"_s);

        bool isBounced = false;
        EVENTUALLY([&] {
            if (!isBounced) { // it is read once
                for (const auto &outcome : run(u"fetch"_s, imaps()).array())
                    isBounced = isBounced || outcome[u"outcome"] == u"bounced"_s;
            }
            return isBounced;
        }());

        const auto cards = m_vault->run({u"inbox"_s, u"list"_s}).array();
        QVERIFY(std::any_of(cards.begin(), cards.end(), [](const QJsonValue &card) {
            return card[u"name"].toString().startsWith(u"Marc") && card[u"state"] == u"bounced"_s
                   && card[u"step"] == u"delete"_s;
        }));
        const auto listed = m_vault->run({u"suppression"_s, u"check"_s, gone});
        QVERIFY(listed.object()[u"listed"].toBool());
    }

private:
    static QString smtp() { return u"smtp://localhost:"_s + port("ENTENTE_MAIL_SMTP"); }
    static QString imap() { return u"imap://localhost:"_s + port("ENTENTE_MAIL_IMAP"); }
    static QString imaps() { return u"imaps://localhost:"_s + port("ENTENTE_MAIL_IMAPS"); }

    CommandLineAnswer run(const QString &command, const QString &server) const
    {
        return m_vault->run({u"inbox"_s, command, u"--server"_s, server, u"--authority"_s,
                             port("ENTENTE_MAIL_CA"), u"--mail-user"_s, u"firm"_s,
                             u"--mail-password-file"_s, m_secret});
    }
    void addCard(const QString &firstName, const QString &email) const
    {
        const auto added = m_vault->run({u"inbox"_s, u"add"_s, u"--first-name"_s, firstName,
                                         u"--last-name"_s, u"Martin"_s, u"--email"_s, email,
                                         u"--language"_s, u"fr"_s, u"--country"_s, u"FR"_s});
        QVERIFY_EXIT(added, 0);
        QCOMPARE(added.object()[u"step"].toString(), u"ask"_s);
    }
    QString stateOf(const QString &email) const
    {
        for (const auto &card : m_vault->run({u"inbox"_s, u"list"_s}).array()) {
            if (card[u"email"].toString() == email)
                return card[u"state"].toString();
        }
        return {};
    }
    static MailServer visitorServer(const QString &url)
    {
        return {url, u"visitor"_s, port("ENTENTE_MAIL_CA"), false};
    }
    static SecretBuffer visitorPassword()
    {
        return SecretBuffer::fromBytes(qgetenv("ENTENTE_MAIL_PASSWORD"));
    }
    /// What the visitor's own mail program would show.
    MailMessage arrivedAtVisitor() const
    {
        MailMessage arrived;
        const auto look = [&] {
            const auto done = mail::fetch(visitorServer(imap()), visitorPassword(),
                                          QDate::currentDate().addDays(-1), {u"Atelier Lumen"_s},
                                          [&](const QByteArray &bytes) -> Result<void> {
                                              if (const auto message = mail::read(bytes))
                                                  arrived = *message;
                                              return {};
                                          });
            return done && !arrived.from.isEmpty();
        };
        [&] { EVENTUALLY(look()); }();
        return arrived;
    }
    static Result<void> reply(const QString &from, const MailMessage &question, const QString &text)
    {
        MailDraft draft;
        draft.from = from;
        draft.to = question.from;
        draft.subject = u"Re: "_s + question.subject;
        draft.text = text;
        draft.messageId = u"reply-1@example.test"_s;
        draft.at = QDateTime::currentDateTimeUtc();
        const auto bytes = mail::write(draft);
        if (!bytes)
            return Failure{bytes.error()};
        return mail::send(visitorServer(smtp()), visitorPassword(), draft.from, draft.to, *bytes);
    }

    std::unique_ptr<CommandLineVault> m_vault;
    QString m_secret;
};

QTEST_GUILESS_MAIN(TestMailServer)
#include "tst_mailserver.moc"
