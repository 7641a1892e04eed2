// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailbox.h"
#include "core/mail/mailmessage.h"

#include "tests/support/verify.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace entente;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kReply = "From: =?UTF-8?Q?Ren=C3=A9e?= Aubert <renee@example.org>\r\n"
                          "To: Atelier <bonjour@atelier.example>\r\n"
                          "Subject: =?utf-8?B?UsOpIDogdm90cmUgYWNjb3Jk?=\r\n"
                          "Date: Mon, 5 Jan 2026 10:12:00 +0100\r\n"
                          "Message-ID: <reply-1@example.org>\r\n"
                          "In-Reply-To: <ask-1@atelier.example>\r\n"
                          "References: <ask-0@atelier.example>\r\n <ask-1@atelier.example>\r\n"
                          "Content-Type: text/plain; charset=iso-8859-1\r\n"
                          "Content-Transfer-Encoding: quoted-printable\r\n"
                          "\r\n"
                          "Oui, tout =E0 fait.\r\n\r\n> Acceptez-vous ?\r\n";

const QByteArray kBounce =
    "Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.example\r\nTo: bonjour@atelier.example\r\n"
    "Subject: Undelivered Mail Returned to Sender\r\nAuto-Submitted: auto-replied\r\n"
    "MIME-Version: 1.0\r\n"
    "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b1\"\r\n\r\n"
    "--b1\r\nContent-Type: text/plain\r\n\r\nI could not deliver your message.\r\n"
    "--b1\r\nContent-Type: message/delivery-status\r\n\r\n"
    "Reporting-MTA: dns; mx.example\r\n\r\n"
    "Final-Recipient: rfc822; gone@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n"
    "Diagnostic-Code: smtp; 550 5.1.1\r\n unknown user\r\n\r\n"
    "Original-Recipient: rfc822;full@example.org\r\nFinal-Recipient: rfc822; box@inner.example\r\n"
    "Action: delayed\r\nStatus: 4.2.2\r\n\r\n"
    "Final-Recipient: rfc822; fine@example.org\r\nAction: delivered\r\nStatus: 2.0.0\r\n\r\n"
    "--b1\r\nContent-Type: message/rfc822\r\n\r\n"
    "From: bonjour@atelier.example\r\nTo: gone@example.org\r\nSubject: Votre accord "
    "[ABCD]\r\n\r\nBonjour\r\n"
    "--b1--\r\n";

} // namespace

class TestMail final : public QObject
{
    Q_OBJECT
private slots:
    void aReplyIsReadWithItsHeadersAndItsText()
    {
        const auto message = mail::read(kReply);

        QVERIFY_OK(message);
        QCOMPARE(message->from, u"renee@example.org"_s);
        QCOMPARE(message->to, QStringList{u"bonjour@atelier.example"_s});
        QCOMPARE(message->subject, u"Ré : votre accord"_s);
        QCOMPARE(message->messageId, u"reply-1@example.org"_s);
        QVERIFY(message->references.contains(u"ask-1@atelier.example"_s));
        QVERIFY(message->references.contains(u"ask-0@atelier.example"_s));
        QCOMPARE(message->sentAt, QDateTime(QDate(2026, 1, 5), QTime(9, 12), Qt::UTC));
        QCOMPARE(message->ownText, u"Oui, tout à fait."_s);
        QVERIFY(!message->isAutomatic);
        QVERIFY(message->failures.isEmpty());
    }
    void attachmentsAreListedAndNotReadAsText()
    {
        const auto message = mail::read(
            "From: a@example.org\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
            "--x\r\nContent-Type: multipart/alternative; boundary=y\r\n\r\n"
            "--y\r\nContent-Type: text/plain\r\n\r\nNon\r\n"
            "--y\r\nContent-Type: text/html\r\n\r\n<p>Oui</p>\r\n--y--\r\n"
            "--x\r\nContent-Type: text/plain; name=a.txt\r\nContent-Disposition: attachment; "
            "filename=\"../a.txt\"\r\n\r\nOui\r\n"
            "--x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: "
            "base64\r\n\r\nAAAA\r\n--x--\r\n");

        QVERIFY_OK(message);
        QCOMPARE(message->ownText, u"Non"_s);
        QCOMPARE(message->attachments.size(), 2);
        QCOMPARE(message->attachments[0].name, u"../a.txt"_s);
        QCOMPARE(message->attachments[1].mediaType, u"image/png"_s);
        QCOMPARE(message->attachments[1].size, 3);
    }
    void aReportNamesWhomItCouldNotReach()
    {
        const auto message = mail::read(kBounce);

        QVERIFY_OK(message);
        QVERIFY(message->isAutomatic);
        QCOMPARE(message->failures.size(), 2);
        QCOMPARE(message->failures[0].address, u"gone@example.org"_s);
        QCOMPARE(message->failures[0].status, u"5.1.1"_s);
        QVERIFY(message->failures[0].isPermanent());
        QCOMPARE(message->failures[1].address, u"full@example.org"_s);
        QVERIFY(!message->failures[1].isPermanent());
        QCOMPARE(message->returnedTo, QStringList{u"gone@example.org"_s});
        QVERIFY(message->returnedText.contains(u"[ABCD]"_s));
    }
    void whatAMachineWroteIsKnown_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("automatic");
        QTest::newRow("absence note")
            << QByteArray("Auto-Submitted: auto-replied (vacation)") << true;
        QTest::newRow("generated") << QByteArray("auto-submitted: auto-generated") << true;
        QTest::newRow("old absence note") << QByteArray("Precedence: bulk") << true;
        QTest::newRow("autoreply") << QByteArray("X-Autoreply: yes") << true;
        QTest::newRow("null sender") << QByteArray("Return-Path: <>") << true;
        QTest::newRow("list") << QByteArray("List-Id: <a.example.org>") << true;
        QTest::newRow("person") << QByteArray("Auto-Submitted: no") << false;
        QTest::newRow("sender") << QByteArray("Return-Path: <a@example.org>") << false;
        QTest::newRow("nothing") << QByteArray("X-Mailer: Letters") << false;
    }
    void whatAMachineWroteIsKnown()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, automatic);

        const auto message = mail::read("From: a@example.org\r\n" + header
                                        + "\r\nSubject: Absence\r\n\r\nOui\r\n");

        QVERIFY_OK(message);
        QCOMPARE(message->isAutomatic, automatic);
    }
    void aMailboxGivesItsMessagesInOrder()
    {
        const auto messages = mail::messagesIn(
            "From a@example.org Mon Jan  5 10:12:00 2026\nFrom: a@example.org\nSubject: 1\n\n"
            "one\n>From here on\n>>From twice\n\nFrom b@example.org Mon Jan  5 10:13:00 2026\n"
            "From: b@example.org\nSubject: 2\n\nFirst line\nFrom the middle of a paragraph\n");

        QCOMPARE(messages.size(), 2);
        QVERIFY(messages[0].contains("\nFrom here on\n>From twice\n"));
        QCOMPARE(mail::read(messages[1])->text.trimmed(),
                 u"First line\nFrom the middle of a paragraph"_s);
        QCOMPARE(mail::messagesIn(kReply), QList<QByteArray>{kReply});
    }
    void whatIsWrittenIsReadAgain()
    {
        MailDraft draft;
        draft.from = u"bonjour@atelier.example"_s;
        draft.fromName = u"Atelier Écru, \"Bois\""_s;
        draft.to = u"zoe@example.org"_s;
        draft.toName = u"Zoé Œuvrard"_s;
        draft.subject = u"Votre accord pour l’actualité de l’atelier "_s.repeated(4).trimmed();
        draft.text = u"Bonjour Zoé,\n\nFrom here: répondez oui ou non.\n.\nÀ bientôt\n"_s;
        draft.messageId = u"0123abcd@atelier.example"_s;
        draft.at = QDateTime(QDate(2026, 1, 5), QTime(9, 12), Qt::UTC);

        const auto bytes = mail::write(draft);

        QVERIFY_OK(bytes);
        for (const auto &line : bytes->split('\n'))
            QVERIFY2(line.size() <= 998, "RFC 5322, 2.1.1");
        QVERIFY(!bytes->contains('\0') && bytes->count('\n') == bytes->count("\r\n"));
        QVERIFY2(std::all_of(bytes->begin(), bytes->end(), [](char c) { return uchar(c) < 0x80; }),
                 "headers are encoded words, the body quoted-printable");
        const auto back = mail::read(*bytes);
        QVERIFY_OK(back);
        QCOMPARE(back->from, draft.from);
        QCOMPARE(back->to, QStringList{draft.to});
        QCOMPARE(back->subject, draft.subject);
        QCOMPARE(back->messageId, draft.messageId);
        QCOMPARE(back->sentAt, draft.at);
        QCOMPARE(QString(back->text).remove(u'\r'), draft.text);
    }
    void aLineBreakNeverReachesAHeader_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::newRow("subject") << u"a\r\nBcc: x@example.org"_s << u""_s << u"a@example.org"_s;
        QTest::newRow("name") << u"a"_s << u"a\nBcc: x@example.org"_s << u"a@example.org"_s;
        QTest::newRow("address") << u"a"_s << u""_s << u"a@example.org\r\nBcc: x@example.org"_s;
        QTest::newRow("two addresses") << u"a"_s << u""_s << u"a@example.org, b@example.org"_s;
    }
    void aLineBreakNeverReachesAHeader()
    {
        QFETCH(QString, subject);
        QFETCH(QString, name);
        QFETCH(QString, address);

        QVERIFY_FAILS(mail::write({u"b@example.org"_s,
                                   {},
                                   address,
                                   name,
                                   subject,
                                   u"x"_s,
                                   u"i@e"_s,
                                   QDateTime::currentDateTimeUtc()}),
                      ErrorCode::Invalid);
    }
    void whatIsNoMessageIsRefused()
    {
        QVERIFY_FAILS(mail::read({}), ErrorCode::Invalid);
        QVERIFY_FAILS(mail::read("\r\n \r\n"), ErrorCode::Invalid);
        QVERIFY_FAILS(mail::read(QByteArray(1000, '\xff')), ErrorCode::Invalid);
        QVERIFY_FAILS(mail::read(QByteArray(mail::kLargestMessage + 1, 'a')), ErrorCode::Invalid);
    }
    void brokenMessagesAreReadOrRefused()
    {
        QRandomGenerator random(20260105);
        int readable = 0;
        for (int round = 0; round < 1500; ++round) {
            auto bytes = round % 2 ? kBounce : kReply;
            const int changes = 1 + int(random.bounded(8));
            for (int i = 0; i < changes; ++i) {
                const auto at = qsizetype(random.bounded(int(bytes.size())));
                switch (random.bounded(4)) {
                case 0: bytes[at] = char(random.bounded(256)); break;
                case 1: bytes.remove(at, 1 + random.bounded(40)); break;
                case 2: bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), 60)); break;
                default: bytes.truncate(std::max<qsizetype>(1, at)); break;
                }
                if (bytes.isEmpty())
                    bytes = "x";
            }
            if (const auto message = mail::read(bytes)) {
                ++readable;
                for (const auto &failure : message->failures)
                    QVERIFY(failure.status.startsWith(u'5') || failure.status.startsWith(u'4'));
            }
        }
        QVERIFY(readable > 500);
    }
    void deepNestingEnds()
    {
        QByteArray bytes = "From: a@example.org\r\n";
        for (int i = 0; i < 3000; ++i)
            bytes += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i)
                     + "\r\n\r\n--b" + QByteArray::number(i) + "\r\n";
        QVERIFY_OK(mail::read(bytes + "\r\nOui"));
    }
};

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
