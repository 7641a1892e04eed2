// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandlinevault.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

#define QVERIFY_EXIT(answer, code) QVERIFY2((answer).exitCode == (code), (answer).all().constData())

/// The rules of contact and the opposition lists, by the words of the command line's contract.
class TestCommandLineContact final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_vault = std::make_unique<CommandLineVault>(QStringLiteral(ENTENTE_CLI));
        m_vault->addSalesperson();
        const auto added = m_vault->run({u"person"_s, u"add"_s, u"--first-name"_s, u"Claire"_s,
                                         u"--last-name"_s, u"Aubert"_s, u"--kind"_s, u"consumer"_s,
                                         u"--country"_s, u"FR"_s, u"--mobile"_s,
                                         u"06 39 98 12 34"_s});
        QVERIFY_EXIT(added, 0);
        m_person = added.object()[u"id"].toString();
        QVERIFY_EXIT(
            m_vault->run({u"consent"_s, u"give"_s, m_person, u"--channel"_s, u"live_call"_s,
                          u"--at"_s, u"2025-11-20"_s, u"--mechanism"_s, u"signed"_s}),
            0);
    }

    void theRulesOfADayAreListedWithTheirSource()
    {
        const auto answer = m_vault->run(
            {u"rules"_s, u"list"_s, u"--country"_s, u"FR"_s, u"--on"_s, u"2026-11-22"_s});
        QVERIFY_EXIT(answer, 0);
        QStringList ids;
        for (const auto &rule : answer.array()) {
            ids.append(rule[u"rule"].toString());
            QVERIFY(!rule[u"legal_ref"].toString().isEmpty());
            QVERIFY(!rule[u"confidence"].toString().isEmpty());
        }
        QVERIFY(ids.contains(u"FR-CALL-B2C"_s));
        const auto past = m_vault->run(
            {u"rules"_s, u"list"_s, u"--country"_s, u"FR"_s, u"--on"_s, u"2026-08-10"_s});
        for (const auto &rule : past.array())
            QVERIFY(rule[u"rule"].toString() != u"FR-CALL-B2C"_s);
    }

    void aDayIsSimulatedByChannel()
    {
        const auto callsOn = [&](const QString &day) {
            const auto answer = m_vault->run({u"rules"_s, u"simulate"_s, u"--on"_s, day});
            for (const auto &row : answer.array()) {
                if (row[u"channel"] == u"live_call"_s)
                    return row[u"allowed"].toInt();
            }
            return -1;
        };
        QCOMPARE(callsOn(u"2026-11-19"_s), 1);
        QCOMPARE(callsOn(u"2026-11-20"_s), 0);
        QVERIFY_EXIT(m_vault->run({u"rules"_s, u"simulate"_s}), 2);
    }

    void whoChangesOnADayIsNamed()
    {
        const auto answer = m_vault->run({u"rules"_s, u"changes"_s, u"--on"_s, u"2026-11-20"_s});
        QVERIFY_EXIT(answer, 0);
        QCOMPARE(answer.array().size(), 1);
        const auto change = answer.array().first();
        QCOMPARE(change[u"person"].toString(), m_person);
        QCOMPARE(change[u"channel"].toString(), u"live_call"_s);
        QCOMPARE(change[u"before"].toString(), u"allowed"_s);
        QCOMPARE(change[u"after"].toString(), u"refused"_s);
        QCOMPARE(change[u"reason"].toString(), u"consent_expired"_s);
        QVERIFY(change[u"legal_ref"].toString().contains(u"R223-1"_s));
    }

    void anOppositionListIsTakenInAndAsked()
    {
        const auto file = m_vault->write(u"opposition.csv"_s,
                                         "nom;telephone\nAubert;+33 6 39 98 12 34\nX;06 00\n"
                                         "Y;06 39 98 00 01\nZ;06 39 98 00 02\n");
        const QStringList command{u"suppression"_s, u"import"_s,    file,          u"--list"_s,
                                  u"Bloctel"_s,     u"--channel"_s, u"live_call"_s};
        QVERIFY_EXIT(m_vault->run(command, u"salome"_s), 6);
        const auto done = m_vault->run(command);
        QVERIFY_EXIT(done, 0);
        QCOMPARE(done.object()[u"added"].toInt(), 3);
        QCOMPARE(done.object()[u"unreadable"].toInt(), 1);

        const auto listed = m_vault->run({u"suppression"_s, u"check"_s, u"0639981234"_s});
        QVERIFY_EXIT(listed, 0);
        QCOMPARE(listed.object()[u"listed"].toBool(), true);
        const auto other = m_vault->run({u"suppression"_s, u"check"_s, u"0639981239"_s});
        QCOMPARE(other.object()[u"listed"].toBool(), false);
        QVERIFY_EXIT(m_vault->run({u"suppression"_s, u"import"_s, file}), 2);
        QVERIFY_EXIT(m_vault->run({u"suppression"_s, u"check"_s, u"not a number"_s}), 1);
    }

    void anOrganisationRefusesOffersAndGivesNoConsent()
    {
        const auto added = m_vault->run({u"organisation"_s, u"add"_s, u"--name"_s,
                                         u"Atelier Nord"_s, u"--country"_s, u"FR"_s, u"--email"_s,
                                         u"contact@nord.example"_s});
        QVERIFY_EXIT(added, 0);
        const auto firm = added.object()[u"id"].toString();
        const auto word = [&] {
            const auto answer = m_vault->run({u"may-contact"_s, firm, u"--channel"_s, u"email"_s,
                                              u"--purpose"_s, u"commercial"_s});
            return answer.array().first()[u"verdict"].toString();
        };
        QCOMPARE(word(), u"allowed"_s);
        QVERIFY_EXIT(m_vault->run({u"consent"_s, u"give"_s, firm, u"--channel"_s, u"email"_s}), 1);
        QVERIFY_EXIT(m_vault->run({u"consent"_s, u"refuse"_s, firm}), 2);

        const auto done = m_vault->run({u"object"_s, firm});

        QVERIFY_EXIT(done, 0);
        QVERIFY(done.object()[u"event"].isNull());
        QCOMPARE(done.object()[u"listed"].toInt(), 1);
        QCOMPARE(word(), u"refused"_s);
        QVERIFY_EXIT(m_vault->run({u"consent"_s, u"refuse"_s, firm, u"--channel"_s, u"email"_s}),
                     0);
    }

    void theRegisterIsNamedAndTheTimeIsThePersons()
    {
        const auto added = m_vault->run({u"person"_s, u"add"_s, u"--last-name"_s, u"Peeters"_s,
                                         u"--kind"_s, u"consumer"_s, u"--country"_s, u"BE"_s,
                                         u"--phone"_s, u"+32 2 555 12 34"_s});
        const auto person = added.object()[u"id"].toString();
        const QStringList ask{u"may-contact"_s, person,         u"--channel"_s,
                              u"live_call"_s,   u"--purpose"_s, u"commercial"_s};
        const auto answer = m_vault->run(ask).array().first();
        const auto reason = answer[u"reasons"].toArray().first().toObject();
        QCOMPARE(reason[u"list"].toString(), u"DNCM"_s);
        QVERIFY(reason[u"text"].toString().contains(u"Ne m'appelez plus"_s));
        QVERIFY(answer[u"action_text"].toString().contains(u"--list DNCM --channel live_call"_s));

        const auto professional = m_vault->run({u"person"_s, u"add"_s, u"--last-name"_s, u"Payet"_s,
                                                u"--kind"_s, u"professional"_s, u"--country"_s,
                                                u"FR"_s, u"--mobile"_s, u"+262 692 12 34 56"_s,
                                                u"--organisation"_s, u"Case Payet"_s});
        const QStringList early{u"may-contact"_s, professional.object()[u"id"].toString(),
                                u"--channel"_s,   u"live_call"_s,
                                u"--purpose"_s,   u"commercial"_s,
                                u"--on"_s,        u"2026-11-30T09:00+04:00"_s,
                                u"--explain"_s};
        const auto later = m_vault->run(early).array().first();
        QCOMPARE(later[u"verdict"].toString(), u"not_now"_s);
        QCOMPARE(later[u"allowed_from"].toString(), u"2026-11-30T06:00:00Z"_s);
        auto plain = m_vault->arguments(early);
        plain.removeAll(u"--json"_s);
        const auto told = m_vault->runProgram(m_vault->program(), plain);
        QVERIFY2(told.out.contains("Indian/Reunion"), told.all().constData());
    }

    void theGuardIsAskedAndTheOutcomeRecorded()
    {
        const auto added = m_vault->run({u"person"_s, u"add"_s, u"--last-name"_s, u"Roux"_s,
                                         u"--kind"_s, u"consumer"_s, u"--country"_s, u"FR"_s,
                                         u"--mobile"_s, u"06 39 98 55 66"_s});
        const auto person = added.object()[u"id"].toString();
        const auto before = m_vault->run({u"call"_s, u"brief"_s, person});
        QVERIFY_EXIT(before, 0);
        QCOMPARE(before.object()[u"verdict"].toString(), u"refused"_s);
        QCOMPARE(before.object()[u"frequency"].toObject()[u"max"].toInt(), 4);
        QVERIFY(before.object()[u"refusal"].isNull());

        QVERIFY_EXIT(m_vault->run({u"call"_s, u"record"_s, person}), 2);
        QVERIFY_EXIT(m_vault->run({u"call"_s, u"record"_s, person, u"--outcome"_s, u"call_back"_s}),
                     1);
        const auto noted = m_vault->run({u"call"_s, u"record"_s, person, u"--outcome"_s,
                                         u"refused"_s, u"--note"_s, u"Plus d'appels"_s});
        QVERIFY_EXIT(noted, 0);

        const auto after = m_vault->run({u"call"_s, u"brief"_s, person});
        QCOMPARE(after.object()[u"refusal"].toObject()[u"code"].toString(), u"objection"_s);
        QCOMPARE(after.object()[u"frequency"].toObject()[u"attempts"].toArray().size(), 1);
        const auto history = m_vault->run({u"consent"_s, u"history"_s, person});
        QCOMPARE(history.array().last()[u"mechanism"].toString(), u"oral"_s);
        QCOMPARE(history.array().last()[u"channel"].toString(), u"automated_call,live_call"_s);
    }

    void aStricterRuleIsAddedNamedAndEnded()
    {
        const QStringList add{u"rules"_s,     u"add"_s, u"--title"_s,       u"Pas de SMS"_s,
                              u"--channel"_s, u"sms"_s, u"--requirement"_s, u"PROHIBITED"_s};
        QVERIFY_EXIT(m_vault->run(add, u"salome"_s), 6);
        const auto added = m_vault->run(add);
        QVERIFY_EXIT(added, 0);
        QVERIFY_EXIT(m_vault->run({u"rules"_s, u"add"_s, u"--title"_s, u"x"_s, u"--channel"_s,
                                   u"sms"_s, u"--requirement"_s, u"OPT_OUT"_s}),
                     1);

        const auto asked = m_vault->run({u"may-contact"_s, m_person, u"--channel"_s, u"sms"_s,
                                         u"--purpose"_s, u"commercial"_s});
        const auto reason = asked.array().first()[u"reasons"].toArray().first();
        QCOMPARE(reason[u"code"].toString(), u"own_rule"_s);
        QCOMPARE(reason[u"legal_ref"].toString(), u"Pas de SMS"_s);

        const auto uuid = added.object()[u"rule"].toString();
        QVERIFY_EXIT(m_vault->run({u"rules"_s, u"end"_s, uuid, u"--on"_s, u"2020-01-01"_s}), 1);
        QVERIFY_EXIT(m_vault->run({u"rules"_s, u"end"_s, uuid}), 0);
        QCOMPARE(m_vault->run({u"rules"_s, u"own"_s}).array().size(), 1);
    }

    void purposesAndTextsAreWritten()
    {
        QVERIFY_EXIT(m_vault->run({u"purpose"_s, u"add"_s, u"survey"_s, u"--label-fr"_s,
                                   u"Enquête"_s, u"--class"_s, u"noncommercial"_s}),
                     0);
        const auto short_ = m_vault->write(u"court.txt"_s, "{firm} peut vous appeler ?");
        const auto kept = m_vault->run({u"purpose"_s, u"wording"_s, u"survey"_s, u"--channel"_s,
                                        u"live_call"_s, u"--file"_s, short_});
        QVERIFY_EXIT(kept, 0);
        QCOMPARE(kept.object()[u"complete"].toBool(), false);
        QVERIFY(kept.object()[u"missing"].toArray().contains(u"period"_s));
        QVERIFY_EXIT(m_vault->run({u"purpose"_s, u"archive"_s, u"survey"_s}), 0);
        QVERIFY_EXIT(m_vault->run({u"purpose"_s, u"archive"_s, u"commercial"_s}), 1);
        bool found = false;
        for (const auto &purpose : m_vault->run({u"purpose"_s, u"list"_s}).array()) {
            if (purpose[u"purpose"] == u"survey"_s) {
                found = true;
                QCOMPARE(purpose[u"active"].toBool(), false);
            }
        }
        QVERIFY(found);
    }

    void theProofLeavesAsPdfAndAsRecordAndBothAreCopies()
    {
        const auto pdf = m_vault->write(u"preuve.pdf"_s, {});
        const auto json = m_vault->write(u"preuve.json"_s, {});
        const auto first = m_vault->run({u"consent"_s, u"proof"_s, m_person, u"--out"_s, pdf});
        QVERIFY_EXIT(first, 0);
        const auto second = m_vault->run({u"consent"_s, u"proof"_s, m_person, u"--out"_s, json});
        QVERIFY_EXIT(second, 0);
        QVERIFY(first.object()[u"copy"].toString() != second.object()[u"copy"].toString());

        QFile paper(pdf);
        QVERIFY(paper.open(QIODevice::ReadOnly));
        const auto bytes = paper.readAll();
        QVERIFY(bytes.startsWith("%PDF-1."));
        QVERIFY(bytes.contains("pdfaid:part")); // PDF/A-1b says so itself
        QFile record(json);
        QVERIFY(record.open(QIODevice::ReadOnly));
        const auto read = QJsonDocument::fromJson(record.readAll()).object();
        for (const auto &key :
             {u"header"_s, u"pii_processing"_s, u"party_identification"_s, u"events"_s})
            QVERIFY2(read.contains(key), qPrintable(key));
        QCOMPARE(read[u"events"].toArray().last()[u"event_state"].toString(), u"consent_given"_s);
        QCOMPARE(read[u"integrity"].toObject()[u"intact"].toBool(), true);
        const auto copies = m_vault->run({u"copies"_s, u"list"_s});
        QVERIFY_EXIT(copies, 0);
        QCOMPARE(copies.array().size(), 2);
    }

private:
    std::unique_ptr<CommandLineVault> m_vault;
    QString m_person;
};

QTEST_GUILESS_MAIN(TestCommandLineContact)
#include "tst_commandline_contact.moc"
