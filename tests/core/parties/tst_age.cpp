// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/purposeservice.h"
#include "tests/core/consent/consentbench.h"
#include "tests/core/exchange/exportbench.h"
#include "tests/core/exchange/importbench.h"
#include "tests/support/verify.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(entente::AgeBand)

namespace {

const QDate kNoted(2026, 11, 24);

void letAPurposeNeedTheAge(TestVault &vault)
{
    PurposeService purposes({vault.db(), vault.clock(), vault.audit(), vault.changes()});
    Purpose purpose;
    purpose.code = u"club"_s;
    purpose.labelEn = u"Club of young cooks"_s;
    purpose.needsAge = true;
    const auto added = purposes.add(vault.as(Role::Administrator), purpose);
    if (!added || !added->needsAge)
        qFatal("The purpose could not be made");
}

QString bandIn(TestVault &vault)
{
    return vault.text(
        u"SELECT group_concat(age_band || '|' || ifnull(age_band_on, '-')) FROM person"_s);
}

} // namespace

/// How old somebody is, in bands and only where a purpose needs it.
class TestAge final : public QObject
{
    Q_OBJECT
private slots:
    void theStrictReadingOfAnAge_data()
    {
        QTest::addColumn<QDate>("born");
        QTest::addColumn<AgeBand>("band");
        QTest::addColumn<QDate>("latest");
        QTest::newRow("nothing is known") << QDate() << AgeBand::Unknown << QDate();
        QTest::newRow("a day") << QDate(2001, 5, 1) << AgeBand::Unknown << QDate(2001, 5, 1);
        QTest::newRow("under 15") << QDate() << AgeBand::Under15 << kNoted;
        QTest::newRow("15 to 17") << QDate() << AgeBand::From15To17 << QDate(2011, 11, 24);
        QTest::newRow("18 or over") << QDate() << AgeBand::Adult << QDate(2008, 11, 24);
        QTest::newRow("a day within its band")
            << QDate(2013, 5, 1) << AgeBand::Under15 << QDate(2013, 5, 1);
        QTest::newRow("a day of an adult, a band of a child")
            << QDate(1990, 5, 1) << AgeBand::Under15 << kNoted;
        QTest::newRow("a day of a child, a band of an adult")
            << QDate(2013, 5, 1) << AgeBand::Adult << QDate(2013, 5, 1);
    }
    void theStrictReadingOfAnAge()
    {
        QFETCH(QDate, born);
        QFETCH(AgeBand, band);
        QFETCH(QDate, latest);
        QCOMPARE(latestBirthDay(born, band, kNoted, kNoted.addYears(1)), latest);
    }

    void whoMayBeAMinorNeedsTheHolderOfParentalAuthority_data()
    {
        QTest::addColumn<AgeBand>("band");
        QTest::addColumn<QString>("country");
        QTest::addColumn<bool>("isMinor");
        QTest::newRow("under 15 in France") << AgeBand::Under15 << u"FR"_s << true;
        QTest::newRow("15 to 17 in France") << AgeBand::From15To17 << u"FR"_s << false;
        QTest::newRow("15 to 17 in Germany, where 15 is too young")
            << AgeBand::From15To17 << u"DE"_s << true;
        QTest::newRow("18 or over in Germany") << AgeBand::Adult << u"DE"_s << false;
        QTest::newRow("not known") << AgeBand::Unknown << u"FR"_s << false;
    }
    void whoMayBeAMinorNeedsTheHolderOfParentalAuthority()
    {
        QFETCH(AgeBand, band);
        QFETCH(QString, country);
        QFETCH(bool, isMinor);
        ConsentBench bench;
        const auto person = bench.vault.addPerson(u"Zoé"_s, u"Petit"_s, u"zoe@example.fr"_s);
        PersonEdit edit;
        edit.ageBand = band;
        edit.country = country;
        QVERIFY_OK(bench.vault.people().edit(bench.user, person.id, edit));

        const auto given = bench.consents.give(bench.user,
                                               ConsentBench::request(person, Channel::Email));

        QCOMPARE(given.has_value(), !isMinor);
        if (isMinor)
            QCOMPARE(given.error().reason, u"consent.guardian_missing"_s);
    }

    void aBandGrowsOlderAndBearsItsDay()
    {
        ConsentBench bench;
        const auto person = bench.vault.addPerson(u"Zoé"_s, u"Petit"_s, u"zoe@example.fr"_s);
        PersonEdit edit;
        edit.ageBand = AgeBand::From15To17;
        edit.country = u"DE"_s;
        QVERIFY_OK(bench.vault.people().edit(bench.user, person.id, edit));
        const auto noted = bench.vault.clock().nowUtc().toLocalTime().date();
        QCOMPARE(bandIn(bench.vault), u"15_17|"_s + noted.toString(Qt::ISODate));
        bench.vault.clock().advance(400 * 86400);
        QVERIFY_OK(bench.consents.give(bench.user, ConsentBench::request(person, Channel::Email)));
        edit.ageBand = AgeBand::Unknown;
        QVERIFY_OK(bench.vault.people().edit(bench.user, person.id, edit));
        QCOMPARE(bandIn(bench.vault), u"|-"_s);
    }

    void aFileTellsAnAgeOnlyIfAPurposeNeedsIt()
    {
        const QByteArray rows = "Nom;Mail;Date de naissance;Tranche d'age\n"
                                "Marchand;z@ferme.example;2012-05-01;moins de 15 ans\n"
                                "Roux;a@x.example;;adulte\n"
                                "Petit;p@x.example;;quarante\n";
        ImportBench strict;
        const auto without = strict.run(rows);
        QVERIFY_OK(without);
        QCOMPARE(without->mapping.at(2).second, u"ignore"_s);
        QCOMPARE(without->mapping.at(3).second, u"ignore"_s);
        QCOMPARE(bandIn(strict.vault), u"|-,|-,|-"_s);

        ImportBench bench;
        letAPurposeNeedTheAge(bench.vault);
        const auto result = bench.run(rows);
        QVERIFY_OK(result);
        const auto day = bench.vault.clock().nowUtc().toLocalTime().date().toString(Qt::ISODate);
        QCOMPARE(bandIn(bench.vault), u"under_15|%1,18_plus|%1,|-"_s.arg(day));
        QCOMPARE(bench.vault.text(u"SELECT birth_date FROM person WHERE last_name = 'Marchand'"_s),
                 u"2012-05-01"_s);
        QCOMPARE(result->problems.size(), 1);
        QCOMPARE(result->problems.first().code, u"age.unknown"_s);

        // An import makes nobody older, and its undoing gives back what was there.
        bench.vault.clock().advance(60);
        const auto before = contentHashes(bench.vault);
        const auto again = bench.run("Nom;Mail;Tranche d'age\n"
                                     "Marchand;z@ferme.example;18 ans et plus\n"
                                     "Roux;a@x.example;16\n");
        QVERIFY_OK(again);
        QCOMPARE(bandIn(bench.vault), u"under_15|%1,15_17|%1,|-"_s.arg(day));
        bench.vault.clock().advance(60);
        QVERIFY_OK(bench.service.undo(bench.session, again->batch));
        QCOMPARE(contentHashes(bench.vault), before);
    }

    void anAgeLeavesAndComesBack()
    {
        ExportBench from;
        PersonDraft draft;
        draft.person.lastName = u"Marchand"_s;
        draft.person.ageBand = AgeBand::From15To17;
        QVERIFY_OK(from.vault.people().add(from.user, draft));
        for (const auto format :
             {ExportFormat::Csv, ExportFormat::Ods, ExportFormat::VCard4, ExportFormat::Json}) {
            QVERIFY(!from.exported(format).isEmpty());
            ImportBench to;
            letAPurposeNeedTheAge(to.vault);
            ImportRequest request = to.request({});
            request.path = from.request(format).path;
            const auto result = to.service.run(to.session, request);
            QVERIFY_OK(result);
            QCOMPARE(to.vault.text(u"SELECT age_band FROM person"_s), u"15_17"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestAge)
#include "tst_age.moc"
