// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnguess.h"

#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;

class TestColumnGuess final : public QObject
{
    Q_OBJECT
private slots:
    void columnsAreRecognised_data()
    {
        QTest::addColumn<QString>("headers");
        QTest::addColumn<QString>("keys");
        QTest::newRow("hand-made file")
            << u"NOM;PRENOM;Mail;Tel;Societe;Date visite;Remarques;Date naiss."_s
            << u"last_name;first_name;email;phone;organisation;met_on;note;ignore"_s;
        QTest::newRow("Outlook, French")
            << u"Prénom;Nom;Société;Rue (bureau);Ville (bureau);Code postal (bureau);Pays/Région (bureau);Téléphone (bureau);Tél. mobile;Adresse de messagerie;Adresse de messagerie 2;Anniversaire;Notes"_s
            << u"first_name;last_name;organisation;address;city;postal_code;country;phone;mobile;email;email;ignore;note"_s;
        QTest::newRow("Outlook, English")
            << u"First Name;Last Name;Company;Job Title;Business Street;Business City;Business Postal Code;Business Country/Region;Business Phone;Mobile Phone;E-mail Address;Birthday"_s
            << u"first_name;last_name;organisation;job_title;address;city;postal_code;country;phone;mobile;email;ignore"_s;
        QTest::newRow("Google")
            << u"Given Name;Family Name;E-mail 1 - Value;Phone 1 - Value;Organization 1 - Name;Organization 1 - Title;Address 1 - City;Group Membership"_s
            << u"first_name;last_name;email;phone;organisation;job_title;city;tags"_s;
        QTest::newRow("HubSpot")
            << u"Record ID;First Name;Last Name;Email;Phone Number;Lifecycle Stage;Create Date;Associated Company"_s
            << u"ignore;first_name;last_name;email;phone;relation;met_on;organisation"_s;
        QTest::newRow("our own keys")
            << u"first_name;last_name;postal_code;job_title;last_contact_on"_s
            << u"first_name;last_name;postal_code;job_title;last_contact_on"_s;
        QTest::newRow("protected by law") << u"Nom;Prénom;N° Sécu;Religion;IBAN"_s
                                          << u"last_name;first_name;ignore;ignore;ignore"_s;
        QTest::newRow("towns of two addresses")
            << u"Adresse privée;Ville;Code postal;Pays;Adresse professionnelle;Ville;Code postal;Pays"_s
            << u"address;city;postal_code;country;address;city;postal_code;country"_s;
        QTest::newRow("refusals in many words")
            << u"Nom;HasOptedOutOfEmail;DoNotCall;Opted out of email: One to One;Blocklisté;Bloctel;Refus de prospection;Ne pas solliciter;Opt-in partenaires;Abonné à la newsletter;Plus de mail"_s
            << u"last_name;objection;objection;objection;objection;objection;objection;objection;acceptance;acceptance;objection"_s;
        QTest::newRow("words run together") << u"LastName;FirstName;MailingStreet;MailingCity"_s
                                            << u"last_name;first_name;address;city"_s;
        QTest::newRow("the same twice") << u"Nom;Prénom;Nom"_s << u"last_name;first_name;ignore"_s;
    }
    void columnsAreRecognised()
    {
        QFETCH(QString, headers);
        QFETCH(QString, keys);
        const auto guesses = guessColumns(headers.split(u';'), {});
        QStringList found;
        for (const ColumnGuess &guess : guesses)
            found.append(guess.target.key());
        QCOMPARE(found.join(u';'), keys);
    }

    void whyAColumnIsLeftOutIsSaid()
    {
        const auto guesses = guessColumns(
            {u"Date de naissance"_s, u"Religion"_s, u"Nom"_s, u"Zzz"_s}, {});
        QCOMPARE(guesses.at(0).fact, u"column.not_needed"_s);
        QCOMPARE(guesses.at(1).fact, u"column.sensitive"_s);
        QCOMPARE(guesses.at(2).fact, u"column.header"_s);
        QCOMPARE(guesses.at(3).fact, u"column.unknown"_s);
    }

    void samplesDecideWhereHeadersSayNothing()
    {
        const auto guesses = guessColumns({u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"Titre"_s, u"Titre"_s},
                                          {{u"z@ferme.example"_s, u""_s, u"l@port.example"_s},
                                           {u"06 39 98 12 34"_s, u"07.55.98.12.34"_s},
                                           {u"M."_s, u"Mme"_s},
                                           {u"01 99 00 12 34"_s},
                                           {u"Mme"_s, u"M."_s},
                                           {u"Gérante"_s}});
        QCOMPARE(guesses.at(0).target.field, ImportField::Email);
        QCOMPARE(guesses.at(0).fact, u"column.samples"_s);
        QCOMPARE(guesses.at(1).target.field, ImportField::Mobile);
        QCOMPARE(guesses.at(2).target.field, ImportField::Civility);
        QCOMPARE(guesses.at(3).target.field, ImportField::Phone);
        QCOMPARE(guesses.at(5).target.field, ImportField::JobTitle);
    }

    void nothingOfSomebodyElseAndNoNumberIsGuessed_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QStringList>("samples");
        QTest::addColumn<QString>("key");
        const QStringList mails{u"jv@firme.example"_s, u"jv@firme.example"_s};
        const QStringList numbers{u"06 39 98 12 34"_s, u"06 39 98 77 01"_s};
        for (const auto &header :
             {u"Email du commercial"_s, u"Manager Email"_s, u"Owner"_s, u"Créé par"_s,
              u"Modifié par"_s, u"Mail du parrain"_s, u"s.email"_s, u"Emergency contact e-mail"_s,
              u"Mail assistante"_s, u"Courriel des parents"_s})
            QTest::newRow(qPrintable(header)) << header << mails << u"ignore"_s;
        for (const auto &header :
             {u"Tél. du commercial"_s, u"Assistant's Phone"_s, u"Tél assistante"_s,
              u"Contact urgence"_s, u"N° adhérent"_s, u"Carte fidélité"_s, u"Record ID"_s})
            QTest::newRow(qPrintable(header)) << header << numbers << u"ignore"_s;
        QTest::newRow("a direct line") << u"Tél direct"_s << numbers << u"mobile"_s;
        QTest::newRow("a mail of its own") << u"Mail retenu"_s << mails << u"email"_s;
        QTest::newRow("invoices") << u"Pièce"_s << QStringList{u"202600123"_s, u"202600124"_s}
                                  << u"ignore"_s;
        QTest::newRow("amounts") << u"Vente"_s << QStringList{u"123456789,50"_s, u"987654321,00"_s}
                                 << u"ignore"_s;
        QTest::newRow("counted upwards")
            << u"Zzz"_s << QStringList{u"0639981201"_s, u"0639981202"_s, u"0639981203"_s}
            << u"ignore"_s;
        QTest::newRow("unassigned")
            << u"Zzz"_s << QStringList{u"0012345678"_s, u"0045678912"_s} << u"ignore"_s;
        QTest::newRow("messages, as a number")
            << u"SMS"_s << QStringList{u"33639981234"_s} << u"mobile"_s;
        QTest::newRow("messages, as an answer")
            << u"SMS"_s << QStringList{u"Non"_s, u"Oui"_s} << u"acceptance"_s;
        QTest::newRow("an answer") << u"Prospection"_s << QStringList{u"Non"_s} << u"acceptance"_s;
        QTest::newRow("no answer") << u"Abonnement"_s << QStringList{u"Premium"_s} << u"ignore"_s;
    }
    void nothingOfSomebodyElseAndNoNumberIsGuessed()
    {
        QFETCH(QString, header);
        QFETCH(QStringList, samples);
        QTEST(guessColumns({header}, {samples}).first().target.key(), "key");
    }

    void aNameOfTwoWordsAloneIsTheWholeName()
    {
        const auto alone = guessColumns({u"Nom"_s}, {{u"Zoé Marchand"_s, u"Gaël Le Bihan"_s}});
        QCOMPARE(alone.at(0).target.field, ImportField::FullName);
        const auto beside = guessColumns({u"Nom"_s, u"Prénom"_s},
                                         {{u"Le Bihan"_s, u"De Gaulle"_s}, {u"Gaël"_s, u"Anne"_s}});
        QCOMPARE(beside.at(0).target.field, ImportField::LastName);
    }

    void keysGoBothWays()
    {
        for (const ImportField field : allImportFields()) {
            if (field == ImportField::Custom)
                continue;
            const auto back = ColumnTarget::fromKey(importFieldKey(field));
            QVERIFY(back && back->field == field);
        }
        const auto custom = ColumnTarget::fromKey(u"field:boat");
        QVERIFY(custom && custom->customKey == u"boat" && custom->key() == u"field:boat");
        QVERIFY(!ColumnTarget::fromKey(u"nonsense"));
    }
};

QTEST_GUILESS_MAIN(TestColumnGuess)
#include "tst_columnguess.moc"
