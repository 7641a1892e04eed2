// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The habits of other programs: how they write a refusal, nothing, several values, and files that they have damaged.

#include "tests/core/exchange/importbench.h"
#include "tests/support/verify.h"

#include <QTest>

#include <algorithm>

using namespace entente;
using namespace Qt::StringLiterals;
using test::ImportBench;

class TestImportHabits : public QObject
{
    Q_OBJECT

private slots:
    void aRefusalIsReadAsEachProgramWritesIt_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("refused"); // channel, or - for none
        QTest::newRow("a newsletter not wanted") << u"Newsletter"_s << u"non"_s << u"email"_s;
        QTest::newRow("a newsletter wanted proves nothing")
            << u"Newsletter"_s << u"oui"_s << u"-"_s;
        QTest::newRow("no messages") << u"Accepte SMS"_s << u"Non"_s << u"sms"_s;
        QTest::newRow("a day of leaving") << u"Désinscrit le"_s << u"12/03/2024"_s << u"all"_s;
        QTest::newRow("a time of leaving")
            << u"UNSUB_TIME"_s << u"2024-05-06 07:08:09"_s << u"all"_s;
        QTest::newRow("a state of marketing")
            << u"Person - Marketing status"_s << u"unsubscribed"_s << u"all"_s;
        QTest::newRow("another state of marketing")
            << u"Person - Marketing status"_s << u"subscribed"_s << u"-"_s;
        QTest::newRow("never asked") << u"Marketing status"_s << u"no_consent"_s << u"-"_s;
        QTest::newRow("a black list") << u"Email blacklisted"_s << u"true"_s << u"email"_s;
        QTest::newRow("not on a black list") << u"SMS blacklisted"_s << u"false"_s << u"-"_s;
        QTest::newRow("not subscribed") << u"Abonné email"_s << u"N"_s << u"email"_s;
        QTest::newRow("no mass mails") << u"Refuse les emails en masse"_s << u"1"_s << u"email"_s;
        QTest::newRow("an agreement that is withdrawn")
            << u"Opt-in"_s << u"désinscrit"_s << u"all"_s;
        QTest::newRow("when somebody agreed") << u"Opt-in"_s << u"02/01/2019"_s << u"-"_s;
        QTest::newRow("an unclear agreement") << u"Newsletter"_s << u"mensuelle"_s << u"-"_s;
        QTest::newRow("an unclear refusal") << u"Opposition"_s << u"voir dossier"_s << u"all"_s;
    }
    void aRefusalIsReadAsEachProgramWritesIt()
    {
        QFETCH(QString, header);
        QFETCH(QString, value);
        QFETCH(QString, refused);
        ImportBench bench;
        const QString table = u"Nom;E-mail;Téléphone;%1\nMarchand;zoe@ferme.example;"
                              u"0639980041;%2\n"_s.arg(header, value);

        const auto result = bench.service.run(bench.session, bench.request(table.toUtf8()));

        QVERIFY_OK(result);
        QCOMPARE(result->created, 1);
        const QString kept = u"SELECT count(*) FROM consent_event WHERE kind = 'objected'"_s;
        QCOMPARE(bench.vault.count(kept), refused == u"-" ? 0 : 1);
        if (refused != u"-")
            QCOMPARE(bench.vault.count(kept + u" AND channel = '%1'"_s.arg(refused)), 1);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM consent_event WHERE kind = 'given'"_s),
                 0);
    }

    void nothingIsNothingHoweverItIsWritten()
    {
        ImportBench bench;

        const auto result = bench.service.run(
            bench.session, bench.request("Nom;Prénom;Société;Ville;Code postal;E-mail\n"
                                         "Marchand;-;(vide);Néant;=\"01000\";zoe@ferme.example\n"
                                         "Le Bihan;Gaël;#NOM?;Brest;29200;gael@port.example\n"));

        QVERIFY_OK(result);
        QCOMPARE(result->created, 2);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM organisation"_s), 0);
        QCOMPARE(
            bench.vault.count(u"SELECT count(*) FROM contact_point WHERE postal_code = '01000'"_s),
            1);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM person WHERE first_name = '-'"_s), 0);
        QVERIFY(result->problems.contains(FileProblem{3, 3, u"sheet.error_value"_s}));
    }

    void severalNumbersAndAnExtensionAreKept()
    {
        ImportBench bench;

        const auto result = bench.service.run(
            bench.session, bench.request("Nom;Téléphone\n"
                                         "Marchand;01 99 00 00 25 (poste 12)\n"
                                         "Le Bihan;06 39 98 00 61 ou 01 99 00 00 26\n"));

        QVERIFY_OK(result);
        QVERIFY(result->problems.isEmpty());
        for (const auto &number : {u"+33199000025"_s, u"+33639980061"_s, u"+33199000026"_s})
            QCOMPARE(
                bench.vault.count(
                    u"SELECT count(*) FROM contact_point WHERE normal LIKE '%1%'"_s.arg(number)),
                1);
    }

    void aCoupleWithOneAddressStaysTwoPeople()
    {
        ImportBench bench;
        bench.vault.addPerson(u"Paul"_s, u"Durand"_s, u"durand@maison.example"_s);

        const auto result = bench.service.run(
            bench.session, bench.request("Nom;Prénom;E-mail\n"
                                         "DURAND;P.;durand@maison.example\n"
                                         "Durand;Marie;durand@maison.example\n"));

        QVERIFY_OK(result);
        QCOMPARE(bench.people(), 2);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM person WHERE first_name = 'Marie'"_s), 1);
    }

    void aWholeNameGivesThePartThatIsMissing()
    {
        ImportBench bench;

        const auto result = bench.service.run(bench.session,
                                              bench.request("Nom;Nom complet\n"
                                                            "Le Bihan;Gaël Le Bihan\n"
                                                            "Marchand;Ferme des Aulnes\n"));

        QVERIFY_OK(result);
        QCOMPARE(
            bench.vault.count(
                u"SELECT count(*) FROM person WHERE first_name = 'Gaël' AND last_name = 'Le Bihan'"_s),
            1);
        QCOMPARE(
            bench.vault.count(
                u"SELECT count(*) FROM person WHERE first_name = '' AND last_name = 'Marchand'"_s),
            1);
    }

    void cardsWithoutALineEndBetweenThemAreTwo()
    {
        ImportBench bench;
        auto request = bench.request({});
        request.path = bench.file("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoé Marchand\r\n"
                                  "EMAIL:zoe@ferme.example\r\nEND:VCARDBEGIN:VCARD\r\n"
                                  "VERSION:3.0\r\nFN:Gaël Le Bihan\r\n"
                                  "EMAIL:gael@port.example\r\nEND:VCARD\r\n",
                                  u"deux.vcf"_s);

        const auto result = bench.service.run(bench.session, request);

        QVERIFY_OK(result);
        QCOMPARE(result->created, 2);
        QVERIFY(result->problems.isEmpty());
    }

    void aJobWithoutAFirmIsNotLostInSilence()
    {
        ImportBench bench;

        const auto result = bench.service.run(bench.session,
                                              bench.request("Nom;Fonction\nMarchand;Gérante\n"));

        QVERIFY_OK(result);
        QVERIFY(result->problems.contains(FileProblem{2, 0, u"row.no_organisation"_s}));
    }

    void damageThatAnotherProgramDidIsSaid_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("code");
        QTest::newRow("accents encoded twice")
            << QByteArray("Nom;PrÃ©nom;E-mail\nCrÃ©pin;ZoÃ©;zoe@ferme.example\n")
            << u"encoding.doubled"_s;
        QTest::newRow("no row of titles") << QByteArray("Dupont;Jean;jean@ferme.example;75002\n"
                                                        "Martin;Paul;paul@port.example;69001\n")
                                          << u"header.none"_s;
        QTest::newRow("a line in one pair of quotes")
            << QByteArray("Nom,Prénom,E-mail\n\"Crépin,Zoé,zoe@ferme.example\"\n"
                          "Martin,Paul,paul@port.example\n")
            << u"row.quoted_whole"_s;
    }
    void damageThatAnotherProgramDidIsSaid()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, code);
        ImportBench bench;

        const auto result = bench.service.run(bench.session, bench.request(table));

        QVERIFY_OK(result);
        QVERIFY(std::any_of(result->problems.cbegin(), result->problems.cend(),
                            [&](const FileProblem &problem) { return problem.code == code; }));
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM person WHERE last_name LIKE '%,%'"_s), 0);
    }

    void tagsAreKeptWhateverTheyHold_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QStringList>("tags");
        QTest::newRow("two words")
            << QByteArray("salon, client") << QStringList{u"client"_s, u"salon"_s};
        QTest::newRow("in quotes, with a comma")
            << QByteArray("\"t31 1,5\", salon") << QStringList{u"salon"_s, u"t31 1,5"_s};
        QTest::newRow("alone, with a bar") << QByteArray("\"a|b\"") << QStringList{u"a|b"_s};
        QTest::newRow("a quote within") << QByteArray("12\" rouge") << QStringList{u"12\" rouge"_s};
    }
    void tagsAreKeptWhateverTheyHold()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QStringList, tags);
        ImportBench bench;
        QByteArray quoted = cell;
        quoted.replace("\"", "\"\"");

        const auto result = bench.service.run(
            bench.session, bench.request("Nom;Étiquettes\nMarchand;\"" + quoted + "\"\n"));

        QVERIFY_OK(result);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM tag"_s), tags.size());
        for (const QString &tag : tags)
            QCOMPARE(bench.vault.count(u"SELECT count(*) FROM tag WHERE name = '%1'"_s.arg(tag)),
                     1);
    }
};

QTEST_GUILESS_MAIN(TestImportHabits)
#include "tst_importhabits.moc"
