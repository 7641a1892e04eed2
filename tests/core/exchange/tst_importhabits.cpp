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
        QTest::newRow("left, as a status") << u"Statut"_s << u"Désabonné"_s << u"all"_s;
        QTest::newRow("a black list, as a status") << u"Statut"_s << u"Blacklisté"_s << u"all"_s;
        QTest::newRow("a customer, as a status") << u"Statut"_s << u"Client"_s << u"-"_s;
        QTest::newRow("a tag among others") << u"Tags"_s << u"STOP, vip"_s << u"all"_s;
        QTest::newRow("a tag of words") << u"Tags"_s << u"Ne pas contacter"_s << u"all"_s;
        QTest::newRow("a harmless tag") << u"Tags"_s << u"non-stop"_s << u"-"_s;
        QTest::newRow("words run together") << u"HasOptedOutOfEmail"_s << u"true"_s << u"email"_s;
        QTest::newRow("no letters") << u"Accepte le mailing postal"_s << u"Non"_s << u"post"_s;
        QTest::newRow("no calls") << u"Accepte le phoning"_s << u"Non"_s << u"live_call"_s;
        QTest::newRow("the list of the State") << u"Bloctel"_s << u"oui"_s << u"live_call"_s;
        QTest::newRow("no faxes") << u"Fax Opt Out"_s << u"1"_s << u"fax"_s;
        QTest::newRow("no offers of others") << u"Offres partenaires"_s << u"0"_s << u"all"_s;
        QTest::newRow("no consent") << u"Consentement RGPD"_s << u"non"_s << u"all"_s;
        QTest::newRow("an agreement taken back")
            << u"Consentement"_s << u"retiré le 03/04/2025"_s << u"all"_s;
        QTest::newRow("no agreement") << u"Consentement"_s << u"pas d'accord"_s << u"all"_s;
        QTest::newRow("wanted no more") << u"Consentement"_s << u"ne veut plus"_s << u"all"_s;
        QTest::newRow("not asked yet") << u"Consentement"_s << u"non renseigné"_s << u"-"_s;
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

    void whatStandsBesideANumberIsNotLost_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("normals");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("code");
        QTest::newRow("an e-mail address")
            << u"\"l@ex.example,0199000025\""_s << QStringList{u"+33199000025"_s, u"l@ex.example"_s}
            << QString() << u"phone.with_email"_s;
        QTest::newRow("whose it is")
            << u"0199000025 (Mme Durand)"_s << QStringList{u"+33199000025"_s} << u"Mme Durand"_s
            << u"phone.with_words"_s;
        QTest::newRow("when it rings")
            << u"06 39 98 00 61 après 18h"_s << QStringList{u"+33639980061"_s} << u"après 18h"_s
            << u"phone.with_words"_s;
        QTest::newRow("two numbers")
            << u"0199000025 0639980061"_s << QStringList{u"+33199000025"_s, u"+33639980061"_s}
            << QString() << QString();
        QTest::newRow("marks that nobody sees")
            << u"\u202A+33 6 39 98 00 61\u202C"_s << QStringList{u"+33639980061"_s} << QString()
            << u"text.invisible_removed"_s;
    }
    void whatStandsBesideANumberIsNotLost()
    {
        QFETCH(QString, cell);
        QFETCH(QStringList, normals);
        QFETCH(QString, label);
        QFETCH(QString, code);
        ImportBench bench;

        const auto result = bench.service.run(
            bench.session, bench.request(u"Nom;Téléphone\nMarchand;%1\n"_s.arg(cell).toUtf8()));

        QVERIFY_OK(result);
        QCOMPARE(result->problems.isEmpty() ? QString() : result->problems.first().code, code);
        QCOMPARE(
            bench.vault.text(
                u"SELECT group_concat(normal, '|') FROM (SELECT normal FROM contact_point ORDER BY normal)"_s),
            normals.join(u'|'));
        QCOMPARE(bench.vault.text(u"SELECT max(label) FROM contact_point"_s), label);
        QCOMPARE(bench.vault.count(
                     u"SELECT count(*) FROM contact_point WHERE instr(value, char(8234)) > 0"_s),
                 0);
    }

    void invisibleSignsLeaveAnAddressAndAreSaidOfAName()
    {
        ImportBench bench;

        const auto result = bench.service.run(
            bench.session, bench.request(u"Nom;E-mail\nMar\u200Bchand;\uFEFFz@fer\u200Bme.example\n"
                                         u"\u0645\u06CC\u200C\u062E;b@ferme.example\n"_s.toUtf8()));

        QVERIFY_OK(result);
        QCOMPARE(result->problems, (QList<FileProblem>{{2, 1, u"text.invisible"_s},
                                                       {2, 2, u"text.invisible_removed"_s}}));
        QCOMPARE(bench.vault.text(u"SELECT min(value) FROM contact_point WHERE value LIKE 'z%'"_s),
                 u"z@ferme.example"_s);
        QCOMPARE(bench.vault.count(
                     u"SELECT count(*) FROM person WHERE instr(last_name, char(8203)) > 0"_s),
                 1); // a name comes back as it was written
    }

    void titlesThatComeAgainAreNobody()
    {
        ImportBench bench;

        const auto result = bench.service.run(
            bench.session, bench.request("Prénom;Nom;Société;Ville\nLuc;Un;ACME;Lyon\n"
                                         "Prénom;Nom;Société;Ville\nMax;Deux;B;Nice\n"));

        QVERIFY_OK(result);
        QCOMPARE(bench.people(), 2);
        QCOMPARE(result->refused, 1);
        QCOMPARE(result->problems, (QList<FileProblem>{{3, 0, u"row.header_again"_s}}));
    }

    void theTitleSaysWhichNameStandsFirst_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("stored");
        QTest::newRow("family first") << u"Nom Prénom"_s << u"Martin Paul"_s << u"Paul/Martin"_s;
        QTest::newRow("family first, with particles")
            << u"Nom et prénom"_s << u"De La Tour Anne"_s << u"Anne/De La Tour"_s;
        QTest::newRow("first name first")
            << u"Prénom Nom"_s << u"Paul Martin"_s << u"Paul/Martin"_s;
        QTest::newRow("capitals say it") << u"Prénom Nom"_s << u"MARTIN Paul"_s << u"Paul/MARTIN"_s;
    }
    void theTitleSaysWhichNameStandsFirst()
    {
        QFETCH(QString, header);
        QFETCH(QString, name);
        ImportBench bench;

        QVERIFY_OK(bench.service.run(
            bench.session,
            bench.request(u"%1;E-mail\n%2;p@ex.example\n"_s.arg(header, name).toUtf8())));

        QTEST(bench.vault.text(u"SELECT first_name || '/' || last_name FROM person"_s), "stored");
    }

    void whatIsPlacedByItsContentsIsSaid()
    {
        ImportBench bench;

        const auto result = bench.service.run(
            bench.session,
            bench.request("Nom;Retenu;Commercial\nMarchand;z@ferme.example;jv@firme.example\n"));

        QVERIFY_OK(result);
        QCOMPARE(result->problems,
                 (QList<FileProblem>{{1, 2, u"column.guessed"_s, u"Retenu"_s},
                                     {1, 3, u"column.unknown"_s, u"Commercial"_s}}));
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM contact_point"_s), 1);
    }

    void eachOfTwoAddressesKeepsItsTown()
    {
        ImportBench bench;

        QVERIFY_OK(bench.service.run(
            bench.session,
            bench.request("Nom,Adresse privée,Ville,Code postal,Pays,Adresse "
                          "professionnelle,Ville,Code postal,Pays\n"
                          "Marchand,2 rue Y,Nîmes,30000,France,1 rue X,Lyon,69001,France\n")));

        QCOMPARE(
            bench.vault.text(
                u"SELECT group_concat(line, ' + ') FROM (SELECT label || ': ' || value || ', ' || postal_code || ' ' || city AS line FROM contact_point ORDER BY label)"_s),
            u"home: 2 rue Y, 30000 Nîmes + work: 1 rue X, 69001 Lyon"_s);
    }

    void aDatabaseWritesNothingAsAWord()
    {
        ImportBench bench;

        QVERIFY_OK(bench.service.run(
            bench.session, bench.request("Nom;Prénom;Société;Ville\nMarchand;NULL;null;None\n"
                                         "Null;Zoé;ACME;Lyon\n")));

        QCOMPARE(
            bench.vault.text(
                u"SELECT group_concat(first_name || '/' || last_name, ' + ') FROM (SELECT * FROM person ORDER BY person_id)"_s),
            u"/Marchand + Zoé/Null"_s);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM organisation"_s), 1);
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
