// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activities/activityrows.h"
#include "core/consent/consentdefaults.h"
#include "core/db/connection.h"
#include "core/db/transaction.h"
#include "core/notices/noticeservice.h"
#include "core/retention/dueservice.h"
#include "core/wording/wording.h"
#include "tests/support/testvault.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

struct NoticeBench
{
    TestVault vault;
    NoticeService notices{{vault.db(), vault.clock(), vault.audit(), vault.changes()}};
    DueService due{vault.db(), vault.audit()};
    Session user = vault.as(Role::Administrator);

    NoticeBench()
    {
        vault.execute(u"UPDATE firm SET name = 'Atelier Lumen', street = '4 rue Neuve', "
                      u"postal_code = '69002',"
                      " city = 'Lyon', country = 'FR', email = 'contact@lumen.example', phone = '',"
                      " siren = '', privacy_contact = 'droits@lumen.example'"_s);
    }

    void state(const QString &fact, const QString &text, const QString &language = u"fr"_s)
    {
        if (const auto done = notices.setFact(user, fact, language, text); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    void stateEverything(const QString &language = u"fr"_s)
    {
        for (const auto &fact : {u"recipients"_s, u"transfers"_s, u"provision"_s, u"categories"_s,
                                 u"source"_s, u"automated"_s})
            state(fact, u"déclaré pour "_s + fact, language);
        const auto all = notices.terms(user);
        if (!all)
            qFatal("%s", qPrintable(all.error().detail));
        for (auto terms : *all) {
            terms.interestFr = u"faire connaître nos lampes"_s;
            terms.retentionFr = u"trois ans après le dernier contact"_s;
            if (const auto done = notices.setTerms(user, terms); !done)
                qFatal("%s", qPrintable(done.error().detail));
        }
    }
    NoticeText compose(NoticeArticle article, NoticeLevel level = NoticeLevel::Full,
                       const QString &language = u"fr"_s)
    {
        const auto text = notices.compose(user, article, level, language);
        if (!text)
            qFatal("%s", qPrintable(text.error().detail));
        return *text;
    }
    Notice publish(NoticeArticle article = NoticeArticle::Direct,
                   NoticeLevel level = NoticeLevel::Full)
    {
        const auto notice = notices.publish(user, article, level, u"fr"_s);
        if (!notice)
            qFatal("%s %s", qPrintable(notice.error().detail),
                   qPrintable(notice.error().where.field));
        return *notice;
    }
    void collected(const Person &person, const QString &day, bool directly)
    {
        vault.execute(
            u"UPDATE person SET collected_on = '%1', is_collected_directly = %2 WHERE person_id = %3"_s
                .arg(day)
                .arg(int(directly))
                .arg(person.id.number()));
    }
    ToInform waiting(const Person &person)
    {
        const auto all = notices.toInform(user, 100);
        if (!all)
            qFatal("%s", qPrintable(all.error().detail));
        for (const auto &one : *all) {
            if (one.person == person.id)
                return one;
        }
        return {};
    }
};

QStringList codesOf(const NoticeText &text)
{
    QStringList codes;
    for (const auto &section : text.sections)
        codes.append(section.code);
    return codes;
}

} // namespace

/// What a notice says, which versions there are, who was given one and who still waits.
class TestNotices final : public QObject
{
    Q_OBJECT

private slots:
    void whatTheArticleAsksForAndNobodyStatedIsNamed()
    {
        NoticeBench bench;

        auto direct = bench.compose(NoticeArticle::Direct).missing;
        auto indirect = bench.compose(NoticeArticle::Indirect).missing;
        bench.state(u"transfers"_s, u"aucun"_s);
        const auto fewer = bench.compose(NoticeArticle::Direct).missing;

        for (const auto &element :
             {u"recipients"_s, u"transfers"_s, u"automated"_s, u"interests"_s, u"retention"_s})
            QVERIFY2(direct.contains(element) && indirect.contains(element), qPrintable(element));
        QVERIFY(direct.contains(u"provision"_s) && !indirect.contains(u"provision"_s));
        QVERIFY(!direct.contains(u"source"_s) && indirect.contains(u"source"_s));
        QVERIFY(!direct.contains(u"categories"_s) && indirect.contains(u"categories"_s));
        direct.removeOne(u"transfers"_s);
        QCOMPARE(fewer, direct);
    }

    void aFirmWithoutAddressOrContactIsAskedForThem()
    {
        NoticeBench bench;
        bench.vault.execute(u"UPDATE firm SET street = '', email = '', privacy_contact = ''"_s);

        const auto missing = bench.compose(NoticeArticle::Direct).missing;

        QVERIFY(missing.contains(u"address"_s));
        QVERIFY(missing.contains(u"contact"_s));
    }

    void aCompleteNoticeHasEveryElementOfItsArticle_data()
    {
        QTest::addColumn<int>("article");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("13") << 13 << QStringList{u"controller"_s, u"purposes"_s,  u"recipients"_s,
                                                 u"transfers"_s,  u"provision"_s, u"automated"_s,
                                                 u"rights"_s,     u"objection"_s, u"complaint"_s,
                                                 u"phone"_s};
        QTest::newRow("14") << 14 << QStringList{u"controller"_s, u"purposes"_s,   u"categories"_s,
                                                 u"source"_s,     u"recipients"_s, u"transfers"_s,
                                                 u"automated"_s,  u"rights"_s,     u"objection"_s,
                                                 u"complaint"_s,  u"phone"_s};
    }
    void aCompleteNoticeHasEveryElementOfItsArticle()
    {
        QFETCH(int, article);
        QFETCH(QStringList, codes);
        NoticeBench bench;
        bench.stateEverything();

        const auto text = bench.compose(*noticeArticleFromNumber(article));

        QCOMPARE(text.missing, QStringList());
        QCOMPARE(codesOf(text), codes);
        const auto whole = text.plainText();
        for (const auto &said :
             {u"Atelier Lumen"_s, u"droits@lumen.example"_s, u"faire connaître nos lampes"_s,
              u"déclaré pour transfers"_s, u"CNIL"_s, u"trois ans après le dernier contact"_s})
            QVERIFY2(whole.contains(said), qPrintable(said));
        QVERIFY(!whole.contains(u"notice."_s)); // no code without its words
    }

    void theShortNoticeIsShortAndNoBetterThanTheFullOne()
    {
        NoticeBench bench;
        const auto before = bench.compose(NoticeArticle::Direct, NoticeLevel::Short);
        bench.stateEverything();
        const auto brief = bench.compose(NoticeArticle::Direct, NoticeLevel::Short);
        const auto full = bench.compose(NoticeArticle::Direct);

        QVERIFY(!before.isComplete());
        QVERIFY(brief.isComplete());
        QVERIFY(brief.plainText().size() * 2 < full.plainText().size());
        QVERIFY(brief.plainText().contains(u"Atelier Lumen"_s));
        QVERIFY(brief.plainText().contains(u"L223-1"_s));
    }

    void aFirmOutsideFranceSaysNothingOfFrenchLaw()
    {
        NoticeBench bench;
        bench.stateEverything();
        bench.vault.execute(u"UPDATE firm SET country = 'BE'"_s);

        const auto text = bench.compose(NoticeArticle::Direct);

        QVERIFY(!codesOf(text).contains(u"phone"_s));
        QVERIFY(!text.plainText().contains(u"CNIL"_s));
    }

    void nothingIncompleteIsPublished()
    {
        NoticeBench bench;

        const auto refused = bench.notices.publish(bench.user, NoticeArticle::Direct,
                                                   NoticeLevel::Full, u"fr"_s);

        QVERIFY_FAILS(refused, ErrorCode::Invalid);
        QCOMPARE(refused.error().reason, u"notice.incomplete"_s);
        QVERIFY(!refused.error().where.field.isEmpty());
        QCOMPARE(bench.notices.published(bench.user)->size(), 0);
    }

    void aVersionStaysAsItWasWhenTheFirmChanges()
    {
        NoticeBench bench;
        bench.stateEverything();
        const auto first = bench.publish();
        const auto same = bench.notices.publish(bench.user, NoticeArticle::Direct,
                                                NoticeLevel::Full, u"fr"_s);
        bench.state(u"recipients"_s, u"notre comptable"_s);
        const auto second = bench.publish();

        QVERIFY_FAILS(same, ErrorCode::AlreadyDone);
        QCOMPARE(first.version, 1);
        QCOMPARE(second.version, 2);
        const auto kept = bench.notices.byUuid(bench.user, first.uuid);
        QVERIFY_OK(kept);
        QCOMPARE(kept->text, first.text);
        QVERIFY(!kept->text.plainText().contains(u"notre comptable"_s));
        QVERIFY(second.text.plainText().contains(u"notre comptable"_s));
    }

    void aSalespersonReadsNoticesButDoesNotWriteThem()
    {
        NoticeBench bench;
        bench.stateEverything();
        const auto seller = bench.vault.as(Role::Salesperson);

        QVERIFY_OK(
            bench.notices.compose(seller, NoticeArticle::Direct, NoticeLevel::Full, u"fr"_s));
        QVERIFY_FAILS(bench.notices.setFact(seller, u"source"_s, u"fr"_s, u"x"_s),
                      ErrorCode::NotPermitted);
        QVERIFY_FAILS(
            bench.notices.publish(seller, NoticeArticle::Direct, NoticeLevel::Full, u"fr"_s),
            ErrorCode::NotPermitted);
    }

    void aFactOrBasisThatTheLawDoesNotKnowIsRefused()
    {
        NoticeBench bench;

        QVERIFY_FAILS(bench.notices.setFact(bench.user, u"weather"_s, u"fr"_s, u"x"_s),
                      ErrorCode::Invalid);
        QVERIFY_FAILS(bench.notices.setFact(bench.user, u"source"_s, u"xx"_s, u"x"_s),
                      ErrorCode::Invalid);
        QVERIFY_FAILS(bench.notices.setTerms(bench.user, {u"commercial"_s, {u"habit"_s}}),
                      ErrorCode::Invalid);
        QVERIFY_FAILS(bench.notices.setTerms(bench.user, {u"nothing"_s, {u"consent"_s}}),
                      ErrorCode::NotFound);
    }

    void theClockEndsOnTheEarliestDayOfTheLaw_data()
    {
        QTest::addColumn<QString>("collected");
        QTest::addColumn<bool>("directly");
        QTest::addColumn<QString>("called");
        QTest::addColumn<QString>("handedOn");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QString>("reason");
        QTest::newRow("from the person: at once")
            << u"2026-11-02"_s << true << QString() << QString() << QDate(2026, 11, 2)
            << u"collection"_s;
        QTest::newRow("from elsewhere: a month") << u"2026-11-02"_s << false << QString()
                                                 << QString() << QDate(2026, 12, 2) << u"month"_s;
        QTest::newRow("a month is no longer than its last day")
            << u"2026-01-31"_s << false << QString() << QString() << QDate(2026, 2, 28)
            << u"month"_s;
        QTest::newRow("spoken to within the month")
            << u"2026-11-02"_s << false << u"2026-11-10"_s << QString() << QDate(2026, 11, 10)
            << u"first_communication"_s;
        QTest::newRow("handed on within the month")
            << u"2026-11-02"_s << false << u"2026-11-20"_s << u"2026-11-12"_s << QDate(2026, 11, 12)
            << u"first_disclosure"_s;
        QTest::newRow("spoken to after the month") << u"2026-09-02"_s << false << u"2026-11-10"_s
                                                   << QString() << QDate(2026, 10, 2) << u"month"_s;
    }
    void theClockEndsOnTheEarliestDayOfTheLaw()
    {
        QFETCH(QString, collected);
        QFETCH(bool, directly);
        QFETCH(QString, called);
        QFETCH(QString, handedOn);
        NoticeBench bench;
        const auto person = bench.vault.addPerson(u"Luc"_s, u"Morel"_s);
        bench.collected(person, collected, directly);
        if (!called.isEmpty()) {
            auto tx = bench.vault.db().begin(SystemAccess::permit());
            QVERIFY_OK(tx);
            QVERIFY_OK(activityrows::insert(
                *tx, bench.vault.clock(),
                {.kind = u"call"_s,
                 .direction = u"out"_s,
                 .at = QDateTime(QDate::fromString(called, Qt::ISODate), QTime(12, 0), Qt::UTC),
                 .author = bench.user.userUuid(),
                 .person = person.id}));
            QVERIFY_OK(tx->commit());
        }
        if (!handedOn.isEmpty())
            bench.vault.execute(
                u"INSERT INTO disclosure (uuid, person_id, kind, recipient, user_uuid, occurred_at)"
                " VALUES ('d', %1, 'export', 'agency', 'u', unixepoch('%2 12:00') * 1000)"_s
                    .arg(person.id.number())
                    .arg(handedOn));

        const auto waiting = bench.waiting(person);

        QTEST(waiting.dueOn, "due");
        QTEST(informReasonCode(waiting.reason), "reason");
        const auto deadlines = bench.due.deadlines(bench.user, QDate(2026, 11, 22));
        QVERIFY_OK(deadlines);
        QCOMPARE(deadlines->first().kind, DueKind::Inform);
        QCOMPARE(deadlines->first().dueOn, waiting.dueOn);
    }

    void givingTheNoticeClosesTheClockAndIsKnownLater()
    {
        NoticeBench bench;
        bench.stateEverything();
        const auto notice = bench.publish();
        const auto one = bench.vault.addPerson(u"Luc"_s, u"Morel"_s);
        const auto other = bench.vault.addPerson(u"Zoé"_s, u"Petit"_s);
        const auto today = bench.vault.clock().nowUtc().toLocalTime().date();

        const auto given = bench.notices.give(
            bench.user, {{one.id, other.id}, notice.uuid, today, NoticeMethod::Email});

        QVERIFY_OK(given);
        QCOMPARE(*given, 2);
        QCOMPARE(bench.notices.toInform(bench.user, 10)->size(), 0);
        QCOMPARE(bench.vault.people().byId(bench.user, one.id)->informedOn, today);
        const auto known = bench.notices.givenTo(bench.user, one.id);
        QVERIFY_OK(known);
        QCOMPARE(known->size(), 1);
        QCOMPARE(known->first().noticeUuid, notice.uuid);
        QCOMPARE(known->first().method, NoticeMethod::Email);
    }

    void aLaterNoticeLeavesTheFirstDay()
    {
        NoticeBench bench;
        bench.stateEverything();
        const auto notice = bench.publish();
        const auto person = bench.vault.addPerson(u"Luc"_s, u"Morel"_s);
        const auto today = bench.vault.clock().nowUtc().toLocalTime().date();
        QVERIFY_OK(bench.notices.give(
            bench.user, {{person.id}, notice.uuid, today.addDays(-9), NoticeMethod::Handed}));

        QVERIFY_OK(
            bench.notices.give(bench.user, {{person.id}, notice.uuid, today, NoticeMethod::Post}));

        QCOMPARE(bench.vault.people().byId(bench.user, person.id)->informedOn, today.addDays(-9));
        QCOMPARE(bench.notices.givenTo(bench.user, person.id)->size(), 2);
    }

    void nobodyIsInformedWhenOneOfThemIsUnknown()
    {
        NoticeBench bench;
        bench.stateEverything();
        const auto notice = bench.publish();
        const auto person = bench.vault.addPerson(u"Luc"_s, u"Morel"_s);
        const auto today = bench.vault.clock().nowUtc().toLocalTime().date();

        QVERIFY_FAILS(
            bench.notices.give(
                bench.user, {{person.id, PersonId(999)}, notice.uuid, today, NoticeMethod::Handed}),
            ErrorCode::NotFound);
        QVERIFY_FAILS(
            bench.notices.give(bench.user,
                               {{person.id}, notice.uuid, today.addDays(1), NoticeMethod::Handed}),
            ErrorCode::Invalid);
        QVERIFY_FAILS(
            bench.notices.give(bench.user, {{person.id}, u"none"_s, today, NoticeMethod::Handed}),
            ErrorCode::NotFound);

        QVERIFY(!bench.vault.people().byId(bench.user, person.id)->informedOn.isValid());
        QCOMPARE(bench.vault.count(u"SELECT COUNT(*) FROM notice_given"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
