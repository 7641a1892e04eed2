// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachmentservice.h"
#include "core/inbox/cardcode.h"
#include "core/inbox/inboxservice.h"
#include "core/mail/mailmessage.h"
#include "core/mail/mailtransport.h"
#include "core/parties/firmrepository.h"

#include "tests/core/consent/consentbench.h"
#include "tests/support/verify.h"

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

struct InboxBench : ConsentBench
{
    InboxBench()
    {
        auto tx = vault.db().begin(SystemAccess::permit());
        auto firm = firmrepository::load(*tx);
        firm->email = u"bonjour@atelier.example"_s;
        if (!firmrepository::store(*tx, *firm, vault.clock()) || !tx->commit())
            qFatal("the firm was not stored");
    }

    AttachmentService files{
        {vault.db(), vault.clock(), vault.audit(), vault.changes(), vault.parties(), vault.undo()}};
    InboxService inbox{{vault.db(), vault.clock(), vault.audit(), vault.changes(), vault.parties(),
                        vault.people(), files, verdicts, shippedRules(), ledger, suppression}};

    InboxEntry card(const QString &email = u"zoe@example.org"_s, const QString &language = u"fr"_s)
    {
        CardDraft draft;
        draft.person.person.firstName = u"Zoé"_s;
        draft.person.person.lastName = u"Martin"_s;
        draft.person.person.kind = PersonKind::Professional;
        draft.person.person.country = u"FR"_s;
        draft.person.person.language = language;
        ContactPoint point;
        point.value = email;
        draft.person.person.contactPoints.append(point);
        ContactPoint number;
        number.kind = ContactKind::Mobile;
        number.value = u"06 39 98 12 34"_s;
        draft.person.person.contactPoints.append(number);
        const auto added = inbox.add(user, draft);
        if (!added)
            qFatal("%s", qPrintable(added.error().detail));
        return *added;
    }
    InboxEntry asked(const QString &email = u"zoe@example.org"_s)
    {
        const auto entry = card(email);
        const auto mail = inbox.compose(user, entry.card.uuid, false);
        if (!mail || !inbox.markAsked(user, *mail))
            qFatal("the card was not asked about");
        vault.clock().advance(3600);
        return *inbox.byUuid(user, entry.card.uuid);
    }
    QByteArray reply(const InboxEntry &entry, const QByteArray &text,
                     const QByteArray &from = "zoe@example.org", const QByteArray &headers = {})
    {
        return "From: Zoe <" + from + ">\r\nTo: bonjour@atelier.example\r\nSubject: Re: ["
               + entry.card.code.toLatin1()
               + "]\r\nDate: " + vault.clock().nowUtc().toString(Qt::RFC2822Date).toLatin1()
               + "\r\nMessage-ID: <" + QByteArray::number(++m_number) + "@example.org>\r\n"
               + headers + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n";
    }
    QString outcome(const QByteArray &message)
    {
        const auto outcomes = inbox.import(user, message);
        if (!outcomes)
            return errorCodeName(outcomes.error().code) + u' ' + outcomes.error().detail;
        return outcomes->size() == 1 ? outcomes->first().outcome : u"several"_s;
    }
    Verdict verdict(const InboxEntry &entry, Channel channel)
    {
        const auto answers = verdicts.ofPerson(user, entry.card.person,
                                               {channel, u"commercial"_s, {}});
        return answers->first().verdict;
    }
    qint64 events() { return vault.count(u"SELECT COUNT(*) FROM consent_event"_s); }

private:
    int m_number = 0;
};

} // namespace

class TestInbox final : public QObject
{
    Q_OBJECT
private slots:
    void codesAreLongUnambiguousAndFoundAgain()
    {
        QSet<QString> codes;
        for (int i = 0; i < 2000; ++i) {
            const auto code = cardcode::make();
            QCOMPARE(code.size(), 19);
            QVERIFY(!code.contains(u'0') && !code.contains(u'O') && !code.contains(u'1')
                    && !code.contains(u'I') && !code.contains(u'L') && !code.contains(u'U'));
            QCOMPARE(cardcode::in(u"Re: ["_s + code.toLower() + u"] bonjour"_s), QStringList{code});
            QCOMPARE(cardcode::in(cardcode::compact(code) + u".1@atelier.example"_s),
                     QStringList{code});
            codes.insert(code);
        }
        QCOMPARE(codes.size(), 2000);
        QVERIFY(cardcode::in(u"anticonstitutionnellement 2345-6789-ABCD"_s).isEmpty());
    }
    void aCardIsNoConsent()
    {
        InboxBench bench;

        const auto entry = bench.card();

        QCOMPARE(entry.step, CardStep::Ask);
        for (const auto channel : {Channel::Email, Channel::Sms, Channel::LiveCall}) {
            const auto verdict = bench.verdict(entry, channel);
            QCOMPARE(verdict.kind, VerdictKind::Refused);
            QVERIFY(verdict.has(ReasonCode::CardPending));
        }
        QCOMPARE(bench.events(), 0);
        QVERIFY(bench.vault.auditKinds().contains(u"card.added"_s));
        // One person and a million are judged alike.
        int refused = 0;
        QVERIFY_OK(bench.verdicts.ofEveryone(
            bench.user, {Channel::Email, u"commercial"_s, {}}, [&](const PersonVerdict &one) {
                refused += one.verdict.has(ReasonCode::CardPending);
                return true;
            }));
        QCOMPARE(refused, 1);
    }
    void theQuestionCarriesItsTextItsCodeAndTheWayToSayNo()
    {
        InboxBench bench;
        const auto entry = bench.card();

        const auto mail = bench.inbox.compose(bench.user, entry.card.uuid, true);

        QVERIFY_OK(mail);
        const auto message = mail::read(mail->message);
        QVERIFY_OK(message);
        QCOMPARE(message->from, u"bonjour@atelier.example"_s);
        QCOMPARE(message->to, QStringList{u"zoe@example.org"_s});
        QVERIFY(message->subject.contains(entry.card.code));
        QVERIFY(message->text.contains(entry.card.code));
        QVERIFY(message->text.contains(u"Atelier Lumen souhaite vous écrire"_s));
        QVERIFY(cardcode::in(message->messageId).contains(entry.card.code));
        QVERIFY(mail->message.contains("X-Unsent: 1"));
        QCOMPARE(bench.inbox.byUuid(bench.user, entry.card.uuid)->card.state, CardState::ToAsk);
    }
    void aPlainYesBecomesTheProof()
    {
        InboxBench bench;
        const auto entry = bench.asked();
        const auto reply = bench.reply(entry, "Oui, merci.\r\n\r\n> Acceptez-vous ?");

        QCOMPARE(bench.outcome(reply), u"yes"_s);

        const auto proof = bench.consents.proof(bench.user, entry.card.person);
        QVERIFY_OK(proof);
        QCOMPARE(proof->size(), 1);
        QCOMPARE(proof->first().event.kind, ActKind::Given);
        QCOMPARE(proof->first().event.mechanism, Mechanism::Email);
        QCOMPARE(proof->first().contactValue, u"zoe@example.org"_s);
        QCOMPARE(proof->first().evidence->bytes, reply);
        QVERIFY(proof->first().intact);
        QCOMPARE(bench.verdict(entry, Channel::Email).kind, VerdictKind::Allowed);
        QVERIFY(!bench.verdict(entry, Channel::LiveCall).has(ReasonCode::CardPending));
        QCOMPARE(bench.vault.count(u"SELECT COUNT(*) FROM inbox_card WHERE reply IS NOT NULL "
                                   "OR reply_text <> '' OR reply_from <> ''"_s),
                 0);
    }
    void theSameMessageTwiceChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("first");
        QTest::newRow("yes") << QByteArray("Oui") << u"yes"_s;
        QTest::newRow("no") << QByteArray("Non") << u"no"_s;
        QTest::newRow("stop") << QByteArray("STOP") << u"stopped"_s;
        QTest::newRow("unclear") << QByteArray("Oui, mais pas le soir") << u"unclear"_s;
    }
    void theSameMessageTwiceChangesNothing()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, first);
        InboxBench bench;
        const auto entry = bench.asked();
        const auto reply = bench.reply(entry, text);

        QCOMPARE(bench.outcome(reply), first);
        const auto events = bench.events();
        const auto audit = bench.vault.count(u"SELECT COUNT(*) FROM audit_entry"_s);
        QCOMPARE(bench.outcome(reply), u"known"_s);

        QCOMPARE(bench.events(), events);
        QCOMPARE(bench.vault.count(u"SELECT COUNT(*) FROM audit_entry"_s), audit);
    }
    void aNoIsKeptAndAsksNothingMore()
    {
        InboxBench bench;
        const auto entry = bench.asked();

        QCOMPARE(bench.outcome(bench.reply(entry, "Non merci")), u"no"_s);

        const auto verdict = bench.verdict(entry, Channel::Email);
        QCOMPARE(verdict.kind, VerdictKind::Refused);
        QVERIFY(verdict.has(ReasonCode::ConsentRefused));
        const auto after = bench.inbox.byUuid(bench.user, entry.card.uuid);
        QCOMPARE(after->step, CardStep::None);
        QVERIFY_FAILS(bench.inbox.compose(bench.user, entry.card.uuid, false),
                      ErrorCode::AlreadyDone);
        // The code is used: a later yes is not an answer to this question.
        QCOMPARE(bench.outcome(bench.reply(entry, "Oui")), u"used"_s);
        QCOMPARE(bench.verdict(entry, Channel::Email).kind, VerdictKind::Refused);
    }
    void whatIsNotPlainWaitsForAReader_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QString>("finding");
        QTest::newRow("condition")
            << QByteArray("Oui, mais pas le soir") << QByteArray("zoe@example.org") << u"unclear"_s;
        QTest::newRow("other sender")
            << QByteArray("Oui") << QByteArray("marc@example.org") << u"other_sender"_s;
    }
    void whatIsNotPlainWaitsForAReader()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, from);
        QFETCH(QString, finding);
        InboxBench bench;
        const auto entry = bench.asked();

        QCOMPARE(bench.outcome(bench.reply(entry, text, from)), u"unclear"_s);

        const auto waiting = bench.inbox.byUuid(bench.user, entry.card.uuid);
        QCOMPARE(waiting->card.state, CardState::Unclear);
        QCOMPARE(waiting->step, CardStep::Decide);
        QCOMPARE(waiting->card.finding, finding);
        QCOMPARE(waiting->card.replyText, QString::fromUtf8(text));
        QCOMPARE(waiting->card.replyFrom, QString::fromUtf8(from));
        QCOMPARE(bench.events(), 0);
        QVERIFY(bench.verdict(entry, Channel::Email).has(ReasonCode::CardPending));

        const auto decided = bench.inbox.decide(bench.user, entry.card.uuid, false);
        QVERIFY_OK(decided);
        QCOMPARE(decided->outcome, u"no"_s);
        QVERIFY_FAILS(bench.inbox.decide(bench.user, entry.card.uuid, true), ErrorCode::Conflict);
        QCOMPARE(bench.events(), 1);
    }
    void machinesAndStrangersAnswerNothing()
    {
        InboxBench bench;
        const auto entry = bench.asked();
        auto stranger = bench.reply(entry, "Oui");
        stranger.replace(entry.card.code.toLatin1(), "2222-2222-2222-2222");

        QCOMPARE(bench.outcome(bench.reply(entry, "Oui", "zoe@example.org",
                                           "Auto-Submitted: auto-replied\r\n")),
                 u"automatic"_s);
        QCOMPARE(bench.outcome(stranger), u"unmatched"_s);
        QCOMPARE(bench.outcome("\xff\xfe rubbish"), u"unreadable"_s);
        QVERIFY_FAILS(bench.inbox.import(bench.user, {}), ErrorCode::Invalid);

        QCOMPARE(bench.events(), 0);
        QCOMPARE(bench.inbox.byUuid(bench.user, entry.card.uuid)->card.state, CardState::Asked);
    }
    void aReplyToTwoQuestionsAnswersNone()
    {
        InboxBench bench;
        const auto one = bench.asked();
        const auto two = bench.asked(u"zoe@example.net"_s);

        QCOMPARE(bench.outcome(bench.reply(one, "Oui\r\n\r\n> [" + two.card.code.toLatin1() + "]")),
                 u"unmatched"_s);
        QCOMPARE(bench.events(), 0);
    }
    void aStopStopsWithAndWithoutACode()
    {
        InboxBench bench;
        const auto entry = bench.asked();
        auto reply = bench.reply(entry, "STOP");
        reply.replace(entry.card.code.toLatin1(), "newsletter");

        QCOMPARE(bench.outcome(reply), u"stopped"_s);

        QVERIFY(bench.verdict(entry, Channel::Email).has(ReasonCode::Objection));
        QVERIFY(!bench.verdict(entry, Channel::LiveCall).has(ReasonCode::Objection));
        QVERIFY_FAILS(bench.inbox.compose(bench.user, entry.card.uuid, false), ErrorCode::Conflict);
    }
    void aLateYesDoesNotLiftAnObjectionMadeSince()
    {
        InboxBench bench;
        const auto entry = bench.asked();
        const auto reply = bench.reply(entry, "Oui");
        bench.vault.clock().advance(3600);
        ObjectionRequest objection;
        objection.person = entry.card.person;
        QVERIFY_OK(bench.consents.object(bench.user, objection));

        QCOMPARE(bench.outcome(reply), u"unclear"_s); // somebody reads it beside the objection
        QCOMPARE(bench.inbox.byUuid(bench.user, entry.card.uuid)->card.finding, u"said_no"_s);
        QVERIFY_OK(bench.inbox.decide(bench.user, entry.card.uuid, true));

        QCOMPARE(bench.verdict(entry, Channel::Email).kind, VerdictKind::Refused);
    }
    void aNoAfterAYesTakesItBack()
    {
        InboxBench bench;
        const auto entry = bench.asked();
        QCOMPARE(bench.outcome(bench.reply(entry, "Oui")), u"yes"_s);
        QCOMPARE(bench.verdict(entry, Channel::Email).kind, VerdictKind::Allowed);
        bench.vault.clock().advance(86'400);

        QCOMPARE(bench.outcome(bench.reply(entry, "Oui")), u"used"_s);
        QCOMPARE(bench.outcome(bench.reply(entry, "Non merci")), u"no"_s);

        QCOMPARE(bench.verdict(entry, Channel::Email).kind, VerdictKind::Refused);
        QVERIFY(bench.verdict(entry, Channel::Email).has(ReasonCode::ConsentWithdrawn));
        QVERIFY(bench.vault.auditKinds().contains(u"consent.withdrawn"_s));
    }
    void whatFollowsAYesIsReadAndMayTakeItBack_data()
    {
        QTest::addColumn<bool>("stands");
        QTest::newRow("it takes nothing back") << true;
        QTest::newRow("it takes it back") << false;
    }
    void whatFollowsAYesIsReadAndMayTakeItBack()
    {
        QFETCH(bool, stands);
        InboxBench bench;
        const auto entry = bench.asked();
        QCOMPARE(bench.outcome(bench.reply(entry, "Oui")), u"yes"_s);
        bench.vault.clock().advance(86'400);

        QCOMPARE(bench.outcome(bench.reply(entry, "Finalement, plus tard peut-etre.")),
                 u"unclear"_s);
        QCOMPARE(bench.inbox.byUuid(bench.user, entry.card.uuid)->card.finding, u"after_yes"_s);
        QCOMPARE(bench.inbox.byUuid(bench.user, entry.card.uuid)->step, CardStep::Decide);
        QVERIFY_OK(bench.inbox.decide(bench.user, entry.card.uuid, stands));

        QCOMPARE(bench.verdict(entry, Channel::Email).kind,
                 stands ? VerdictKind::Allowed : VerdictKind::Refused);
        QCOMPARE(bench.events(), stands ? 1 : 2);
    }
    void aSecondReplyWaitsForTheFirst()
    {
        InboxBench bench;
        const auto entry = bench.asked();
        const auto first = bench.reply(entry, "Je ne souhaite plus rien recevoir, cordialement");
        const auto second = bench.reply(entry, "Oui");
        QCOMPARE(bench.outcome(first), u"unclear"_s);

        QCOMPARE(bench.outcome(second), u"waiting"_s);

        QVERIFY(bench.inbox.byUuid(bench.user, entry.card.uuid)
                    ->card.replyText.startsWith(u"Je ne souhaite plus"));
        QVERIFY_OK(bench.inbox.decide(bench.user, entry.card.uuid, false));
        QCOMPARE(bench.outcome(second), u"used"_s);
        QCOMPARE(bench.verdict(entry, Channel::Email).kind, VerdictKind::Refused);
    }
    void aStopWithAnOldDateStopsAllTheSame()
    {
        InboxBench bench;
        const auto entry = bench.asked();
        QCOMPARE(bench.outcome(bench.reply(entry, "Oui")), u"yes"_s);
        bench.vault.clock().advance(3600);
        auto stop = bench.reply(entry, "STOP");
        const auto date = stop.indexOf("Date: ");
        stop.replace(date, stop.indexOf("\r\n", date) - date,
                     "Date: Sat, 01 Jan 2000 00:00:00 +0000");

        QCOMPARE(bench.outcome(stop), u"stopped"_s);

        QCOMPARE(bench.verdict(entry, Channel::Email).kind, VerdictKind::Refused);
    }
    void aYesThatTheServerDoubtsIsRead()
    {
        InboxBench bench;
        const auto entry = bench.asked();
        const QByteArray doubt =
            "Authentication-Results: mx.example; spf=fail; dkim=none; dmarc=fail\r\n";

        QCOMPARE(bench.outcome(bench.reply(entry, "Oui", "zoe@example.org", doubt)), u"unclear"_s);

        QCOMPARE(bench.inbox.byUuid(bench.user, entry.card.uuid)->card.finding, u"forged"_s);
        QCOMPARE(bench.events(), 0);
    }
    void noReminderGoesToAnAddressThatIsNotTheirsAnyMore()
    {
        InboxBench bench;
        const auto entry = bench.asked();
        PersonEdit edit;
        const auto person = bench.vault.people().byId(bench.user, entry.card.person);
        edit.contactPoints.append(person->contactPoints.first());
        edit.contactPoints.first().value = u"zoe.martin@example.org"_s;
        QVERIFY_OK(bench.vault.people().edit(bench.user, entry.card.person, edit));

        const auto reminder = bench.inbox.compose(bench.user, entry.card.uuid, false);

        QVERIFY_FAILS(reminder, ErrorCode::Conflict);
        QCOMPARE(reminder.error().reason, u"inbox.address_changed"_s);
        // What comes from the old address is still a no.
        QCOMPARE(bench.outcome(bench.reply(entry, "Non")), u"no"_s);
        QCOMPARE(bench.verdict(entry, Channel::Email).kind, VerdictKind::Refused);
    }
    void aReportWithoutOurCodeCountsOnlyInAFileThatSomebodyChose()
    {
        InboxBench bench;
        const auto entry = bench.asked();
        const QByteArray report =
            "From: MAILER-DAEMON@mx.example\r\nSubject: Returned\r\nMessage-ID: <r@mx>\r\n"
            "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
            "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\n"
            "Final-Recipient: rfc822; zoe@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n"
            "--b--\r\n";

        const auto fetched = bench.inbox.import(bench.user, report, ReplySource::Mailbox);
        QVERIFY_OK(fetched);
        QCOMPARE(fetched->first().outcome, u"unmatched"_s);
        QCOMPARE(bench.inbox.byUuid(bench.user, entry.card.uuid)->card.state, CardState::Asked);

        QCOMPARE(bench.outcome(report), u"bounced"_s);
    }
    void aReturnedMailMarksTheAddress()
    {
        InboxBench bench;
        const auto entry = bench.asked();
        const QByteArray report =
            "Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.example\r\nSubject: Returned\r\n"
            "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
            "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\n"
            "Final-Recipient: rfc822; ZOE@example.org\r\nAction: failed\r\nStatus: @\r\n\r\n"
            "--b\r\nContent-Type: message/rfc822\r\n\r\nTo: zoe@example.org\r\nSubject: ["
            + entry.card.code.toLatin1() + "]\r\n\r\nBonjour\r\n--b--\r\n";

        QCOMPARE(bench.outcome(QByteArray(report).replace("Status: @", "Status: 4.2.2")),
                 u"delayed"_s);
        QCOMPARE(bench.inbox.byUuid(bench.user, entry.card.uuid)->card.state, CardState::Asked);
        QCOMPARE(bench.outcome(QByteArray(report).replace("Status: @", "Status: 5.1.1")),
                 u"bounced"_s);

        const auto after = bench.inbox.byUuid(bench.user, entry.card.uuid);
        QCOMPARE(after->card.state, CardState::Bounced);
        QCOMPARE(after->step, CardStep::Delete);
        const auto person = bench.vault.people().byId(bench.user, entry.card.person);
        QCOMPARE(person->contactPoints.first().status, ContactStatus::Bounced);
        const auto hits = bench.lists.check(bench.user, u"zoe@example.org"_s);
        QVERIFY_OK(hits);
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().list, u"bounces"_s);
        QCOMPARE(bench.vault.count(u"SELECT COUNT(*) FROM consent_event"_s), 0);
    }
    void oneReminderThenTheDeletionIsProposed()
    {
        InboxBench bench;
        const auto entry = bench.asked();
        QCOMPARE(entry.step, CardStep::None);

        bench.vault.clock().advance(10 * 86'400);
        QCOMPARE(bench.inbox.byUuid(bench.user, entry.card.uuid)->step, CardStep::Remind);
        const auto reminder = bench.inbox.compose(bench.user, entry.card.uuid, false);
        QVERIFY_OK(reminder);
        QVERIFY(reminder->isReminder);
        QVERIFY_OK(bench.inbox.markAsked(bench.user, *reminder));
        QVERIFY_FAILS(bench.inbox.markAsked(bench.user, *reminder), ErrorCode::AlreadyDone);
        QVERIFY_FAILS(bench.inbox.compose(bench.user, entry.card.uuid, false),
                      ErrorCode::AlreadyDone);
        QCOMPARE(bench.inbox.byUuid(bench.user, entry.card.uuid)->step, CardStep::None);
        bench.vault.clock().advance(20 * 86'400);

        QCOMPARE(bench.inbox.byUuid(bench.user, entry.card.uuid)->step, CardStep::Delete);
        QCOMPARE(bench.vault.count(u"SELECT COUNT(*) FROM person"_s), 1); // proposed, not done
        QCOMPARE(bench.outcome(bench.reply(entry, "Oui")), u"yes"_s);
    }
    void theDaysAreTheFirms()
    {
        InboxBench bench;
        const auto entry = bench.asked();

        QVERIFY_OK(bench.inbox.setTerms(bench.user, {2, 5}));
        bench.vault.clock().advance(2 * 86'400);

        QCOMPARE(bench.inbox.terms(bench.user).value(), (InboxTerms{2, 5}));
        QCOMPARE(bench.inbox.byUuid(bench.user, entry.card.uuid)->step, CardStep::Remind);
        QVERIFY_FAILS(bench.inbox.setTerms(bench.user, {5, 5}), ErrorCode::Invalid);
        QVERIFY_FAILS(bench.inbox.setTerms(bench.vault.as(Role::Salesperson), {3, 5}),
                      ErrorCode::NotPermitted);
    }
    void theMailAccountIsTheAdministratorsToChoose()
    {
        InboxBench bench;
        const auto administrator = bench.vault.as(Role::Administrator);
        MailAccount account{
            u"smtps://mail.example.org"_s, u"imaps://mail.example.org"_s, u"firm"_s, {}, false};

        QVERIFY_OK(bench.inbox.setAccount(administrator, account));

        QCOMPARE(bench.inbox.account(bench.user).value(), account);
        QVERIFY_FAILS(bench.inbox.setAccount(bench.vault.as(Role::Salesperson), account),
                      ErrorCode::NotPermitted);
        account.sending = u"smtp://name:word@mail.example.org"_s;
        QVERIFY_FAILS(bench.inbox.setAccount(administrator, account), ErrorCode::Invalid);
        account.sending = u"smtps://other.example.org"_s;
        QVERIFY(mailPasswordName(u"v"_s, account)
                != mailPasswordName(u"v"_s, bench.inbox.account(bench.user).value()));
    }
    void aMailboxIsReadMessageByMessage()
    {
        InboxBench bench;
        const auto one = bench.asked();
        const auto two = bench.asked(u"marc@example.org"_s);
        const QByteArray from = "From x@example.org Mon Jan  5 10:12:00 2026\n";

        const auto outcomes = bench.inbox.import(
            bench.user, from + bench.reply(one, "Oui") + "\n" + from + "rubbish\n\n" + from
                            + bench.reply(two, "Non", "marc@example.org"));

        QVERIFY_OK(outcomes);
        QCOMPARE(outcomes->size(), 3);
        QCOMPARE(outcomes->at(0).outcome, u"yes"_s);
        QCOMPARE(outcomes->at(1).outcome, u"unreadable"_s);
        QCOMPARE(outcomes->at(2).outcome, u"no"_s);
    }
    void aServerIsOneAndEncrypted_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("plain");
        QTest::addColumn<bool>("good");
        QTest::newRow("implicit") << u"smtps://mail.example.org"_s << false << true;
        QTest::newRow("starttls") << u"smtp://mail.example.org:587"_s << false << true;
        QTest::newRow("plain here") << u"smtp://localhost:2525"_s << true << true;
        QTest::newRow("plain elsewhere") << u"smtp://mail.example.org"_s << true << false;
        QTest::newRow("plain that looks like here")
            << u"smtp://localhost.example.org"_s << true << false;
        QTest::newRow("password inside") << u"smtps://a:b@mail.example.org"_s << false << false;
        QTest::newRow("other protocol") << u"imaps://mail.example.org"_s << false << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false << false;
        QTest::newRow("path") << u"smtps://mail.example.org/x"_s << false << false;
        QTest::newRow("nothing") << u""_s << false << false;
    }
    void aServerIsOneAndEncrypted()
    {
        QFETCH(QString, url);
        QFETCH(bool, plain);
        QFETCH(bool, good);

        QCOMPARE(mail::check({url, {}, {}, plain}, u"smtp"_s).has_value(), good);
    }
};

QTEST_GUILESS_MAIN(TestInbox)
#include "tst_inbox.moc"
