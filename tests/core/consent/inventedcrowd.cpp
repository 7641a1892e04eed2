// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/consent/inventedcrowd.h"

#include "core/consent/factsblocks.h"
#include "core/consent/mergedsides.h"
#include "core/db/transaction.h"
#include "tests/support/verify.h"

#include <QTest>
#include <QTimeZone>

namespace entente::test {

using namespace Qt::StringLiterals;

int inventedPeople()
{
    const auto asked = qEnvironmentVariableIntValue("ENTENTE_PROPERTY_PEOPLE");
    return asked > 0 ? asked : 250;
}

namespace {

/// SQL for a number below `choices` that the person's number (i) and a salt decide.
QString chance(int salt, int choices)
{
    return u"((i * 7919 + %1 * 104729) * 2654435761 % 4294967296 / 65536 % %2)"_s.arg(salt).arg(
        choices);
}

QString oneOf(int salt, const QStringList &values)
{
    QString sql = u"CASE "_s + chance(salt, int(values.size()));
    for (qsizetype i = 0; i < values.size(); ++i)
        sql += u" WHEN %1 THEN %2"_s.arg(i).arg(values[i]);
    return sql + u" END"_s;
}

QString quoted(const char *text)
{
    return u'\'' + QString::fromUtf8(text) + u'\'';
}

QString anyDay(int salt, int days)
{
    return u"date('2026-11-30', '-' || %1 || ' days')"_s.arg(chance(salt, days));
}

/// INSERT of what `values` says for each person of whom `condition` is true.
void insertForEach(ConsentBench &bench, const QString &into, const QString &values,
                   const QString &condition = u"1"_s)
{
    bench.vault.execute(u"WITH RECURSIVE people (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM "
                        u"people WHERE i < %1) "
                        "INSERT INTO %2 SELECT %3 FROM people WHERE %4"_s.arg(inventedPeople())
                            .arg(into, values, condition));
}

QString uuidOf(const char *kind)
{
    return u"printf('"_s + QString::fromLatin1(kind) + u"-0000-7000-8000-%012d', i)"_s;
}

void inventCards(ConsentBench &bench)
{
    bench.vault.execute(u"INSERT INTO import_batch (import_batch_id, uuid, file_name, format, "
                        u"encoding, delimiter, mapping, source, "
                        "supplier, basis, state, row_count, created_count, updated_count, "
                        "skipped_count, refused_count, user_uuid, "
                        "created_at) VALUES (1, 'b', 'f', 'csv', 'UTF-8', ';', '', 's', "
                        "'Supplier', 'consent', 'applied', 0, 0, 0, 0, "
                        "0, 'u', 0)"_s);
    insertForEach(
        bench,
        u"person (person_id, uuid, kind, relation, country, birth_date, is_collected_directly, "
        u"supplier, "
        "import_batch_id, informed_on, search_key, sort_key, created_at, changed_at, first_name, "
        "last_name)"_s,
        QStringList{
            u"i"_s,
            uuidOf("11111111"),
            oneOf(1, {quoted("consumer"), quoted("professional"), quoted("sole_trader"),
                      quoted("unknown")}),
            oneOf(2, {quoted("prospect"), quoted("customer"), quoted("contract_in_progress"),
                      quoted("former")}),
            oneOf(3, {quoted("FR"), quoted("FR"), quoted("FR"), quoted("BE"), quoted("DE"),
                      quoted("RE"), quoted("XX"), quoted("ES"), quoted("PT"), quoted("NL"),
                      quoted("GB"), quoted("IT"), quoted("")}),
            oneOf(4, {u"NULL"_s, u"NULL"_s, u"NULL"_s, quoted("2012-02-29"), quoted("1980-05-05"),
                      anyDay(400, 8000)}),
            oneOf(5, {u"1"_s, u"1"_s, u"0"_s}),
            oneOf(6, {quoted(""), quoted(""), quoted("Supplier")}),
            oneOf(7, {u"NULL"_s, u"NULL"_s, u"1"_s}),
            oneOf(8, {u"NULL"_s, anyDay(9, 60), quoted("2027-01-01")}),
            quoted("p"),
            u"x'00'"_s,
            u"0"_s,
            u"0"_s,
            oneOf(510, {quoted("Paul"), quoted("Lise"), quoted("P."), quoted("")}),
            oneOf(511, {quoted("Roux"), quoted("Petit"), quoted("")}),
        }
            .join(u", "_s));
}

void inventPoints(ConsentBench &bench)
{
    const auto point = [&](const char *uuid, int salt, const char *kind, const QString &normal,
                           const QString &code, int oneIn) {
        insertForEach(
            bench,
            u"contact_point (uuid, person_id, kind, value, normal, postal_code, label, status, is_preferred, created_at)"_s,
            QStringList{
                uuidOf(uuid), u"i"_s, quoted(kind), normal, normal, code,
                oneOf(salt + 5, {quoted(""), quoted(""), quoted("home"), quoted("work")}),
                oneOf(salt,
                      {quoted("valid"), quoted("unverified"), quoted("valid"), quoted("bounced")}),
                chance(salt + 1, 2),
                // Long known, known before a register was consulted, and entered after that.
                oneOf(salt + 4, {u"0"_s, u"1794000000000"_s, u"1795000000000"_s})}
                .join(u", "_s),
            chance(salt + 2, oneIn) + u" > 0"_s);
    };
    const auto mail = [](const char *domain) {
        return u"'p' || i || '@%1'"_s.arg(QString::fromLatin1(domain));
    };
    point("21111111", 20, "email", mail("gmail.com"), quoted(""), 4);
    point("22222222", 30, "email", mail("firm.example"), quoted(""), 2);
    point("23333333", 40, "mobile", u"printf('+336%08d', i)"_s, quoted(""), 3);
    point("24444444", 50, "phone", u"printf('+262%08d', i)"_s, quoted(""), 2);
    point("25555555", 60, "fax", u"printf('+331%08d', i)"_s, quoted(""), 2);
    point("26666666", 70, "address", u"'rue ' || i % 40"_s, // shared by many
          oneOf(73, {quoted("75011"), quoted("67000"), quoted("97110"), quoted("98800"),
                     quoted("35001"), quoted("9500-001"), quoted("")}),
          2);
}

void inventRegisters(ConsentBench &bench)
{
    for (const auto &name : {u"ListaRobinson"_s, u"RPO"_s, u"DNCM"_s, u"TPS"_s, u"CTPS"_s})
        bench.vault.execute(u"INSERT INTO setting (setting_key, setting_value) VALUES "
                            u"('register_check.%1', '2026-11-10')"_s.arg(name));
}

void inventHistory(ConsentBench &bench)
{
    bench.vault.execute(u"INSERT INTO organisation (organisation_id, uuid, name, search_key, "
                        u"sort_key, created_at, changed_at) "
                        "VALUES (1, 'o', 'Firm', 'firm', x'00', 0, 0)"_s);
    insertForEach(bench, u"affiliation (person_id, organisation_id, ended_on)"_s,
                  u"i, 1, "_s + oneOf(80, {u"NULL"_s, quoted("2025-01-01")}),
                  chance(81, 3) + u" = 0"_s);
    for (const int salt : {90, 95})
        insertForEach(bench,
                      u"sale (uuid, person_id, sold_on, subject, is_refusal_offered, created_at)"_s,
                      QStringList{uuidOf(salt == 90 ? "31111111" : "32222222"), u"i"_s,
                                  anyDay(salt, 900), quoted("Lamp"), chance(salt + 1, 2), u"0"_s}
                          .join(u", "_s),
                      chance(salt + 2, 4) + u" = 0"_s);
    insertForEach(
        bench, u"request (uuid, person_id, right_kind, received_on, due_on, state, created_at)"_s,
        QStringList{uuidOf("33333333"), u"i"_s, quoted("restriction"), quoted("2026-01-01"),
                    quoted("2026-02-01"), oneOf(100, {quoted("open"), quoted("refused")}), u"0"_s}
            .join(u", "_s),
        chance(101, 25) + u" = 0"_s);
    for (const int salt : {110, 115, 120, 125, 130}) {
        const bool isCall = salt < 130;
        const auto number = QString::number(1'000'000 * salt);
        insertForEach(
            bench,
            u"activity (activity_id, uuid, kind, direction, outcome, occurred_at, author_uuid, created_at)"_s,
            QStringList{number + u" + i"_s, u"'a' || "_s + number + u" || '-' || i"_s,
                        quoted(isCall ? "call" : "request"), quoted(isCall ? "out" : "in"),
                        isCall ? quoted("") : oneOf(salt, {quoted("callback"), quoted("call_at")}),
                        u"1795392000000 - 3600000 * "_s + chance(salt + 1, 1500), quoted("u"),
                        u"0"_s}
                .join(u", "_s),
            chance(132, isCall ? 6 : 9) + u" = 0"_s);
        insertForEach(bench, u"activity_party (activity_id, person_id)"_s, number + u" + i, i"_s,
                      chance(132, isCall ? 6 : 9) + u" = 0"_s);
    }
}

/// Known by a business card alone, and what became of it.
void inventInbox(ConsentBench &bench)
{
    insertForEach(bench,
                  u"inbox_card (uuid, person_id, code, purpose_code, channel, language, state, "
                  u"author_uuid, created_at)"_s,
                  QStringList{uuidOf("51111111"), u"i"_s, u"'K' || i"_s, quoted("commercial"),
                              quoted("email"), quoted("fr"),
                              oneOf(500, {quoted("to_ask"), quoted("asked"), quoted("yes"),
                                          quoted("no"), quoted("bounced")}),
                              quoted("u"), u"0"_s}
                      .join(u", "_s),
                  chance(501, 8) + u" = 0"_s);
}

void inventActs(ConsentBench &bench)
{
    for (const int salt : {200, 220, 240}) {
        const auto number = QString::number(1'000'000 * salt);
        const auto day = anyDay(salt, 800);
        const auto point =
            u"(SELECT %1 FROM contact_point WHERE person_id = i AND contact_point_id % 2 = %2 LIMIT 1)"_s;
        const QString some = chance(salt + 1, 3) + u" = 0"_s;
        const QStringList shared{
            oneOf(salt + 2, {quoted("commercial"), quoted("commercial"), quoted("noncommercial"),
                             quoted("")}),
            oneOf(salt + 3, {quoted("email"), quoted("live_call"), quoted("all"), quoted("sms"),
                             quoted("email,post"), quoted("fax")}),
            oneOf(salt + 4, {quoted("given"), quoted("given"), quoted("refused"),
                             quoted("withdrawn"), quoted("objected")}),
            oneOf(salt + 5,
                  {quoted("person"), quoted("person"), quoted("import"), quoted("merge")}),
            u"86400000 * (unixepoch(%1) / 86400) + 43200000"_s.arg(day),
            day,
            oneOf(salt + 6, {u"NULL"_s, u"date(%1, '+1 year')"_s.arg(day)}),
            chance(salt + 7, 2),
            chance(salt + 8, 2),
            chance(salt + 9, 4) + u" > 0"_s,
            chance(salt + 10, 5) + u" = 0"_s,
        };
        const auto columns = u"purpose_code, channel, %1, origin, occurred_at, occurred_on, "
                             u"valid_until, is_provable, has_evidence, "
                             "is_complete, has_guardian"_s;
        insertForEach(bench,
                      u"consent_event (consent_event_id, uuid, person_uuid, contact_point_uuid, "
                      u"recorded_at, mechanism, "
                      "recorded_by, commitment, previous_hash, hash, "_s
                          + columns.arg(u"kind"_s) + u')',
                      QStringList{number + u" + i"_s, u"'e' || "_s + number + u" || '-' || i"_s,
                                  uuidOf("11111111"), point.arg(u"uuid"_s).arg(salt / 20 % 2),
                                  u"0"_s, quoted("signed"), quoted("u"), u"x'00'"_s, u"x'00'"_s,
                                  u"x'00'"_s}
                              .join(u", "_s)
                          + u", "_s + shared.join(u", "_s),
                      some);
        insertForEach(bench,
                      u"consent_state (consent_event_id, person_id, contact_point_id, "_s
                          + columns.arg(u"state"_s) + u')',
                      QStringList{number + u" + i"_s, u"i"_s,
                                  point.arg(u"contact_point_id"_s).arg(salt / 20 % 2)}
                              .join(u", "_s)
                          + u", "_s + shared.join(u", "_s),
                      some);
    }
}

void inventMerges(ConsentBench &bench)
{
    SideCard card;
    card.kind = u"consumer"_s;
    card.relation = u"prospect"_s;
    card.country = u"FR"_s;
    const QString text = u'\'' + card.toText() + u'\'';
    for (const int side : {1, 2})
        insertForEach(
            bench,
            u"merged_side (merged_side_id, person_id, record_uuid, card, card_after, created_at)"_s,
            QStringList{u"%1 * 1000000 + i"_s.arg(side), u"i"_s, uuidOf("41111111"), text, text,
                        u"0"_s}
                .join(u", "_s),
            chance(300, 20) + u" = 0"_s);
    bench.vault.execute(
        u"INSERT INTO merged_row (merged_side_id, person_id, table_name, record_id) "
        "SELECT merged_side_id, person_id, 'contact_point', contact_point_id FROM merged_side JOIN "
        "contact_point "
        "USING (person_id) WHERE (contact_point_id + merged_side_id / 1000000) % 2 = 0"_s);
}

void listSome(ConsentBench &bench)
{
    auto tx = bench.vault.db().begin(SystemAccess::permit());
    QVERIFY_OK(tx);
    for (int i = 1; i <= inventedPeople(); ++i) {
        if (i % 5 == 0)
            QVERIFY_OK(bench.suppression.add(
                *tx, SuppressionList::ownList(i % 2 ? u"commercial"_s : QString()),
                i % 3 ? ChannelSet::all() : ChannelSet(Channel::Email),
                {ContactKind::Email, u"p%1@gmail.com"_s.arg(i)}, utc(2026, 3, 1, 12),
                bench.vault.clock()));
        if (i % 7 == 0)
            QVERIFY_OK(
                bench.suppression.add(*tx, u"Bloctel"_s, ChannelSet(Channel::LiveCall),
                                      {ContactKind::Mobile, u"+336%1"_s.arg(i, 8, 10, QChar(u'0'))},
                                      utc(2026, 3, 1, 12), bench.vault.clock()));
    }
    for (int street = 0; street < 40; street += 2) {
        const auto holder = street % 3 == 0   ? HolderName::ofPerson(u"Paul"_s, u"Roux"_s)
                            : street % 3 == 1 ? HolderName::ofPerson({}, u"Petit"_s)
                                              : HolderName();
        QVERIFY_OK(bench.suppression.add(
            *tx, street % 4 ? u"Robinson"_s : SuppressionList::ownList(), Channel::Post,
            {ContactKind::Address, u"rue %1"_s.arg(street), holder}, utc(2026, 3, 1, 12),
            bench.vault.clock()));
    }
    QVERIFY_OK(tx->commit());
}

} // namespace

void inventCrowd(ConsentBench &bench)
{
    inventCards(bench);
    inventPoints(bench);
    inventRegisters(bench);
    inventHistory(bench);
    inventInbox(bench);
    inventActs(bench);
    inventMerges(bench);
    listSome(bench);
}

void packEverybody(ConsentBench &bench)
{
    FactsBlocks blocks({bench.vault.db(), bench.vault.clock(), bench.vault.audit(), shippedRules(),
                        bench.suppression, 0});
    auto areSomeLeft = blocks.renew(bench.user, 1);
    QVERIFY_OK(areSomeLeft);
    while (*areSomeLeft) {
        areSomeLeft = blocks.renew(bench.user);
        QVERIFY_OK(areSomeLeft);
    }
}

qint64 blocksKept(ConsentBench &bench)
{
    return bench.vault.count(u"SELECT count(*) FROM facts_block"_s);
}

} // namespace entente::test
