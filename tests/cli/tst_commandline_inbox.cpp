// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/permit.h"
#include "core/db/connection.h"
#include "core/mail/mailmessage.h"
#include "core/parties/firmrepository.h"

#include "tests/support/commandlinevault.h"
#include "tests/support/verify.h"

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

#define QVERIFY_EXIT(answer, code) QVERIFY2((answer).exitCode == (code), (answer).all().constData())

/// The card inbox by its commands: card, question, reply, decision.
class TestCommandLineInbox final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_vault = std::make_unique<CommandLineVault>(QStringLiteral(ENTENTE_CLI));
        m_vault->addSalesperson();
    }

    void aCardIsTakenInWithItsPictureAndMayNotBeContacted()
    {
        const auto picture = m_vault->write(
            u"card.png"_s,
            QByteArray::fromBase64(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhg"
                "GAWjR9awAAAABJRU5ErkJggg=="));

        const auto added = m_vault->run(
            {u"inbox"_s, u"add"_s, u"--first-name"_s, u"Zoé"_s, u"--last-name"_s, u"Martin"_s,
             u"--email"_s, u"zoe@example.org"_s, u"--language"_s, u"fr"_s, u"--picture"_s, picture},
            u"salome"_s);

        QVERIFY_EXIT(added, 0);
        m_card = added.object()[u"id"].toString();
        m_person = added.object()[u"person"].toString();
        QCOMPARE(added.object()[u"state"].toString(), u"to_ask"_s);
        const auto may = m_vault->run({u"may-contact"_s, m_person, u"--channel"_s, u"email"_s,
                                       u"--purpose"_s, u"commercial"_s});
        QCOMPARE(may.array()[0][u"verdict"].toString(), u"refused"_s);
        QCOMPARE(may.array()[0][u"reasons"][0][u"code"].toString(), u"card_pending"_s);
        const auto files = m_vault->run({u"file"_s, u"list"_s, m_person});
        QCOMPARE(files.array().size(), 1);
        const auto due = m_vault->run({u"inbox"_s, u"due"_s});
        QCOMPARE(due.array().size(), 1);
        QCOMPARE(due.array()[0][u"step"].toString(), u"ask"_s);
    }
    void withoutAnAddressOfTheFirmNothingIsAsked()
    {
        const auto out = m_vault->file(u"question.eml"_s);
        const auto answer = m_vault->run({u"inbox"_s, u"ask"_s, m_card, u"--out"_s, out});

        QVERIFY_EXIT(answer, 1);
        QVERIFY(!QFile::exists(out));
        setFirmEmail();
    }
    void theQuestionIsWrittenAndAReplyThatIsNotPlainIsDecided()
    {
        const auto out = m_vault->file(u"question.eml"_s);
        const auto asked = m_vault->run({u"inbox"_s, u"ask"_s, m_card, u"--out"_s, out});
        QVERIFY_EXIT(asked, 0);
        QCOMPARE(asked.object()[u"state"].toString(), u"asked"_s);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto question = mail::read(file.readAll());
        QVERIFY_OK(question);

        const auto reply = m_vault->write(
            u"reply.eml"_s, "From: zoe@example.org\r\nTo: bonjour@atelier.example\r\nIn-Reply-To: <"
                                + question->messageId.toLatin1()
                                + ">\r\nSubject: Re\r\n\r\nOui, si c'est rare.\r\n");
        const auto outcome = m_vault->run({u"inbox"_s, u"import"_s, reply});
        QVERIFY_EXIT(outcome, 0);
        QCOMPARE(outcome.array()[0][u"outcome"].toString(), u"unclear"_s);
        const auto listed = m_vault->run({u"inbox"_s, u"list"_s});
        QCOMPARE(listed.array()[0][u"reply_text"].toString(), u"Oui, si c'est rare."_s);
        QCOMPARE(listed.array()[0][u"step"].toString(), u"decide"_s);
        QVERIFY_EXIT(m_vault->run({u"inbox"_s, u"decide"_s, m_card}), 2);
        QVERIFY_EXIT(m_vault->run({u"inbox"_s, u"decide"_s, m_card, u"--as-yes"_s}), 0);

        const auto may = m_vault->run({u"may-contact"_s, m_person, u"--channel"_s, u"email"_s,
                                       u"--purpose"_s, u"commercial"_s});
        QCOMPARE(may.array()[0][u"verdict"].toString(), u"allowed"_s);
        QVERIFY_EXIT(m_vault->run({u"inbox"_s, u"decide"_s, m_card, u"--as-no"_s}), 1);
        QCOMPARE(m_vault->run({u"inbox"_s, u"import"_s, reply}).array()[0][u"outcome"].toString(),
                 u"known"_s);
    }
    void theDaysAreTheFirms()
    {
        const auto days = m_vault->run(
            {u"inbox"_s, u"days"_s, u"--remind-after"_s, u"5"_s, u"--delete-after"_s, u"20"_s});
        QVERIFY_EXIT(days, 0);
        QCOMPARE(days.object()[u"delete_after"].toInt(), 20);
        QVERIFY_EXIT(m_vault->run({u"inbox"_s, u"days"_s, u"--remind-after"_s, u"x"_s}), 1);
        QVERIFY_EXIT(
            m_vault->run({u"inbox"_s, u"days"_s, u"--remind-after"_s, u"6"_s}, u"salome"_s), 6);
    }
    void mailIsNeverSentInClear()
    {
        QVERIFY_EXIT(m_vault->run({u"inbox"_s, u"send"_s}), 2);
        QVERIFY_EXIT(m_vault->run({u"inbox"_s, u"send"_s, u"--server"_s,
                                   u"smtp://mail.example.org"_s, u"--plain"_s}),
                     1);
        QVERIFY_EXIT(m_vault->run({u"inbox"_s, u"fetch"_s, u"--server"_s,
                                   u"imaps://a:b@mail.example.org"_s}),
                     1);
        QVERIFY_EXIT(m_vault->run({u"inbox"_s, u"fetch"_s, u"--server"_s,
                                   u"imaps://mail.example.org"_s, u"--mail-user"_s, u"firm"_s}),
                     2);
    }

private:
    void setFirmEmail() const
    {
        const auto vault = m_vault->open();
        QVERIFY_OK(vault);
        const auto connection = (*vault)->connect(db::Mode::ReadWrite);
        QVERIFY_OK(connection);
        auto tx = (*connection)->begin(SystemAccess::permit());
        QVERIFY_OK(tx);
        auto firm = firmrepository::load(*tx);
        QVERIFY_OK(firm);
        firm->email = u"bonjour@atelier.example"_s;
        QVERIFY_OK(firmrepository::store(*tx, *firm, m_vault->clock()));
        QVERIFY_OK(tx->commit());
    }

    std::unique_ptr<CommandLineVault> m_vault;
    QString m_card;
    QString m_person;
};

QTEST_GUILESS_MAIN(TestCommandLineInbox)
#include "tst_commandline_inbox.moc"
