// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/factsblock.h"
#include "core/consent/factsblocks.h"
#include "tests/core/consent/inventedcrowd.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

class TestFactsBlocks final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_bench = std::make_unique<ConsentBench>();
        inventCrowd(*m_bench);
    }

    void aChangeTakesAwayTheBlockItConcerns_data()
    {
        // Somebody of the first block and somebody of the second, in a vault with both.
        QTest::addColumn<QString>("change");
        QTest::addColumn<int>("left");
        const auto row = [](const char *name, const QString &change, int left = 1) {
            QTest::newRow(name) << change << left;
        };
        row("nothing that counts", u"UPDATE person SET search_key = 'other' WHERE person_id = 3"_s,
            2);
        for (const auto *set :
             {"kind = 'sole_trader'", "relation = 'former'", "country = 'AT'",
              "birth_date = '2001-01-01'", "age_band = '18_plus'", "age_band_on = '2026-01-01'",
              "is_collected_directly = 0", "supplier = 'x'", "informed_on = '2026-01-01'",
              "import_batch_id = NULL"})
            QTest::addRow("person: %s", set)
                << u"UPDATE person SET %1 WHERE person_id = 3"_s.arg(QLatin1StringView(set)) << 1;
        row("a new person",
            u"INSERT INTO person (person_id, uuid, search_key, sort_key, created_at, changed_at) "
            "VALUES (255, 'new', 'p', x'00', 0, 0)"_s);
        for (const auto *set :
             {"kind = 'fax'", "normal = 'x'", "postal_code = '35000'", "label = 'home'",
              "status = 'wrong'", "is_preferred = 1", "created_at = 7"})
            QTest::addRow("contact point: %s", set)
                << u"UPDATE contact_point SET %1 WHERE person_id = 3"_s.arg(QLatin1StringView(set))
                << 1;
        row("a contact point that goes to somebody else",
            u"UPDATE contact_point SET person_id = 200 WHERE contact_point_id = (SELECT min(contact_point_id) FROM contact_point WHERE person_id = 3)"_s,
            0);
        row("a new contact point",
            u"INSERT INTO contact_point (uuid, person_id, kind, value, normal, created_at) VALUES "
            "('n', 200, 'email', 'v', 'v', 0)"_s);
        row("a contact point that goes", u"DELETE FROM contact_point WHERE uuid = 'n'"_s);
        row("a job", u"INSERT INTO affiliation (person_id, organisation_id) VALUES (200, 1)"_s);
        row("the end of a job",
            u"UPDATE affiliation SET ended_on = '2026-01-01' WHERE person_id = 200"_s);
        row("a job taken back", u"DELETE FROM affiliation WHERE person_id = 200"_s);
        row("a sale", u"INSERT INTO sale (uuid, person_id, sold_on, subject, created_at) VALUES "
                      "('ns', 200, '2026-01-01', 'x', 0)"_s);
        row("a sale of another day", u"UPDATE sale SET sold_on = '2026-02-01' WHERE uuid = 'ns'"_s);
        row("a sale taken back", u"DELETE FROM sale WHERE uuid = 'ns'"_s);
        row("a restriction", u"INSERT INTO request (uuid, person_id, right_kind, received_on, "
                             "due_on, state, created_at) VALUES ('nr', 200, 'restriction', "
                             "'2026-01-01', '2026-02-01', 'open', 0)"_s);
        row("a restriction lifted",
            u"UPDATE request SET lifted_on = '2026-03-01' WHERE uuid = 'nr'"_s);
        row("a request taken back", u"DELETE FROM request WHERE uuid = 'nr'"_s);
        row("a business card", u"INSERT INTO inbox_card (uuid, person_id, code, purpose_code, "
                               "channel, language, state, author_uuid, created_at) VALUES ('nc', "
                               "200, 'NC', 'commercial', 'email', 'fr', 'to_ask', 'u', 0)"_s);
        row("an answered card", u"UPDATE inbox_card SET state = 'yes' WHERE uuid = 'nc'"_s);
        row("a card taken back", u"DELETE FROM inbox_card WHERE uuid = 'nc'"_s);
        row("a call",
            u"INSERT INTO activity_party (activity_id, person_id) SELECT min(activity_id), 200 FROM activity"_s);
        row("a call at another time",
            u"UPDATE activity SET occurred_at = 5 WHERE activity_id IN (SELECT activity_id FROM activity_party WHERE activity_party_id = (SELECT max(activity_party_id) FROM activity_party))"_s,
            -1);
        row("a call taken back",
            u"DELETE FROM activity_party WHERE activity_party_id = (SELECT max(activity_party_id) FROM activity_party)"_s);
        row("an act that changes",
            u"UPDATE consent_state SET is_complete = 1 - is_complete WHERE consent_state_id = (SELECT min(consent_state_id) FROM consent_state)"_s);
        row("an act that is superseded",
            u"DELETE FROM consent_state WHERE consent_state_id = (SELECT max(consent_state_id) FROM consent_state)"_s);
        row("a merge", u"INSERT INTO merged_side (person_id, record_uuid, card, card_after, "
                       "created_at) VALUES (200, 'm', '{}', '{}', 0)"_s);
        row("a merge undone", u"DELETE FROM merged_side WHERE record_uuid = 'm'"_s);
        row("a purpose", u"UPDATE purpose SET code = 'renamed' WHERE code = 'service'"_s, 0);
        row("a purpose again", u"UPDATE purpose SET code = 'service' WHERE code = 'renamed'"_s, 0);
    }

    void aChangeTakesAwayTheBlockItConcerns()
    {
        QFETCH(QString, change);
        QFETCH(int, left);
        packEverybody(*m_bench);
        const auto all = blocksKept(*m_bench);
        QVERIFY(all >= 2);
        m_bench->vault.execute(change);
        const auto kept = blocksKept(*m_bench);
        if (left < 0) // of one or of two, as chance had it
            QVERIFY(kept < all);
        else
            QCOMPARE(kept, all - 2 + left);
    }

    void everyTableThatVerdictsReadTakesBlocksAway()
    {
        const QDir statements(u":/sql/consent"_s);
        const QRegularExpression table(u"(?:FROM|JOIN) ([a-z_]+)"_s);
        QSet<QString> read;
        for (const auto &name : statements.entryList({u"*_for_verdicts.sql"_s})) {
            if (name.startsWith(u"select_consent_events")) // the past, never packed
                continue;
            QFile file(statements.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto found = table.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext())
                read.insert(found.next().captured(1));
        }
        QVERIFY(read.size() >= 9);
        for (const auto &name : std::as_const(read)) {
            const auto triggers = m_bench->vault.count(
                u"SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '%1' AND sql LIKE '%DELETE FROM facts_block%'"_s
                    .arg(name));
            QVERIFY2(triggers >= (name == u"activity"_s ? 1 : 3), qPrintable(name));
        }
    }

    void aBlockThatEndsTooEarlyIsNoAnswer()
    {
        RecipientFacts one;
        one.person = PersonId(130);
        one.country = u"FR"_s;
        one.card.birthDay = 2'450'000;
        FactsPoint mobile;
        mobile.id = ContactPointId(7);
        mobile.kind = ContactKind::Mobile;
        one.points.push_back(mobile);
        one.acts.push_back({});
        one.exchanges.push_back({FactsExchange::Kind::AgreedCall, 1'790'000'000'000, 4});
        FactsBlockWriter writer(PersonId(128));
        writer.add(one, [](const FactsPoint &) { return quint64(1) << 60; });
        const auto block = writer.take();
        for (qsizetype size = 0; size <= block.size(); ++size) {
            FactsBlockReader reader(QByteArrayView(block).first(size), PersonId(128));
            RecipientFacts read;
            QCOMPARE(reader.next(read), size == block.size());
            QCOMPARE(reader.isDamaged(), size < block.size());
            if (!reader.isDamaged()) {
                QCOMPARE(read.person, one.person);
                QCOMPARE(read.card.birthDay, one.card.birthDay);
                QCOMPARE(read.points.front().listedKey, quint64(1) << 60);
                QCOMPARE(read.exchanges.front().at, one.exchanges.front().at);
            }
        }
    }

    void aSmallVaultIsNotPacked()
    {
        m_bench->vault.execute(u"DELETE FROM facts_block"_s);
        auto &vault = m_bench->vault;
        FactsBlocks blocks(
            {vault.db(), vault.clock(), vault.audit(), shippedRules(), m_bench->suppression});
        const auto areSomeLeft = blocks.renew(m_bench->user);
        QVERIFY_OK(areSomeLeft);
        QVERIFY(!*areSomeLeft);
        QCOMPARE(blocksKept(*m_bench), 0);
    }

    void anotherProgramsBlocksAreMadeAnew()
    {
        packEverybody(*m_bench);
        m_bench->vault.execute(u"UPDATE facts_block SET version = 1, facts = x'ff'"_s);
        ContactQuestion question;
        question.purpose = u"commercial"_s;
        int answers = 0;
        const auto count = [&answers](const PersonVerdict &) { return ++answers > 0; };
        QVERIFY_OK(m_bench->verdicts.ofEveryone(m_bench->user, question, count));
        QVERIFY(answers > 0);
        packEverybody(*m_bench);
        QCOMPARE(m_bench->vault.count(u"SELECT count(*) FROM facts_block WHERE version = 1"_s), 0);
    }

    void whatCannotBeReadIsReadFromTheTablesAndPackedAnew_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<int>("blocks");
        QTest::newRow("nothing of ours")
            << u"UPDATE facts_block SET facts = x'ff' WHERE facts_block_id = 1"_s << 1;
        QTest::newRow("half of one")
            << u"UPDATE facts_block SET facts = substr(facts, 1, length(facts) / 2) WHERE facts_block_id = 0"_s
            << 1;
        QTest::newRow("an empty one")
            << u"UPDATE facts_block SET facts = x'' WHERE facts_block_id = 1"_s << 1;
        QTest::newRow("all of them") << u"UPDATE facts_block SET facts = x'ff'"_s << -1;
    }
    void whatCannotBeReadIsReadFromTheTablesAndPackedAnew()
    {
        QFETCH(QString, damage);
        QFETCH(int, blocks);
        auto &vault = m_bench->vault;
        vault.execute(u"DELETE FROM facts_block"_s);
        const auto fromTables = everybody(m_bench->verdicts);
        packEverybody(*m_bench);
        const auto all = blocksKept(*m_bench);
        vault.execute(damage);
        std::vector<qint64> told;
        ContactabilityService asking(
            {vault.db(),
             vault.clock(),
             vault.audit(),
             vault.parties(),
             shippedRules(),
             m_bench->suppression,
             {},
             [&told](const Session &, const std::vector<qint64> &damaged) { told = damaged; }});
        const QRegularExpression counted(u"^\\d+ blocks of facts could not be read"_s);
        QTest::ignoreMessage(QtWarningMsg, counted);

        QCOMPARE(everybody(asking), fromTables);

        QCOMPARE(qint64(told.size()), blocks < 0 ? all : blocks);
        FactsBlocks kept(
            {vault.db(), vault.clock(), vault.audit(), shippedRules(), m_bench->suppression, 0});
        QVERIFY_OK(kept.drop(m_bench->user, told));
        QCOMPARE(blocksKept(*m_bench), all - qint64(told.size()));
        packEverybody(*m_bench);
        QCOMPARE(blocksKept(*m_bench), all);
        told.clear();
        QCOMPARE(everybody(asking), fromTables);
        QVERIFY(told.empty());
    }

    void aWordThatNobodyWroteIsDamage()
    {
        RecipientFacts one;
        one.person = PersonId(130);
        one.country = u"FR"_s;
        one.card.band = AgeBand::Adult;
        FactsPoint mobile;
        mobile.id = ContactPointId(7);
        mobile.kind = ContactKind::Mobile;
        one.points.push_back(mobile);
        ConsentAct act;
        act.kind = ActKind::Objected;
        act.origin = ActOrigin::Merge;
        one.acts.push_back(act);
        one.exchanges.push_back({FactsExchange::Kind::AgreedCall, 1'790'000'000'000, 4});
        FactsBlockWriter writer(PersonId(128));
        writer.add(one, [](const FactsPoint &) { return quint64(0); });
        const auto block = writer.take();
        int damaged = 0;
        for (qsizetype at = 0; at < block.size(); ++at) {
            for (int value = 0; value < 256; ++value) {
                auto changed = block;
                changed[at] = char(value);
                FactsBlockReader reader(changed, PersonId(128));
                RecipientFacts read;
                while (reader.next(read)) {
                    QVERIFY(read.person >= PersonId(128) && read.person < PersonId(256));
                    QVERIFY(read.base.recipient <= RecipientKind::Unknown);
                    QVERIFY(read.base.relation <= RecipientRelation::Unknown);
                    QVERIFY(read.card.band <= AgeBand::Adult);
                    for (const auto &point : read.points)
                        QVERIFY(point.kind <= ContactKind::Social
                                && point.locality.zones >> kZoneCount == 0);
                    for (const auto &said : read.acts)
                        QVERIFY(said.kind <= ActKind::Objected && said.origin <= ActOrigin::Merge);
                    for (const auto &exchange : read.exchanges)
                        QVERIFY(exchange.kind <= FactsExchange::Kind::AgreedCall);
                    read.clear();
                }
                damaged += reader.isDamaged();
            }
        }
        QVERIFY(damaged > 1000);
    }

private:
    QStringList everybody(ContactabilityService &verdicts)
    {
        ContactQuestion question;
        question.purpose = u"commercial"_s;
        QStringList answers;
        const auto done = verdicts.ofEveryone(
            m_bench->user, question, [&answers](const PersonVerdict &answer) {
                answers.append(u"%1 %2 %3"_s.arg(answer.person.number())
                                   .arg(int(answer.channel))
                                   .arg(verdictKindName(answer.verdict.kind)));
                return true;
            });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        return answers;
    }

    std::unique_ptr<ConsentBench> m_bench;
};

QTEST_GUILESS_MAIN(TestFactsBlocks)
#include "tst_factsblocks.moc"
