// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandlinevault.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

const auto kUnknownId = u"01900000-0000-7000-8000-0000000000ff"_s;

/// The one answer for a channel.
QJsonObject answerFor(const QJsonArray &answers, const QString &channel)
{
    for (const auto &answer : answers) {
        if (answer[u"channel"] == channel)
            return answer.toObject();
    }
    return {};
}

bool hasReason(const QJsonObject &answer, const QString &part)
{
    for (const auto &reason : answer[u"reasons"].toArray()) {
        if (reason[u"code"].toString().contains(part))
            return true;
    }
    return false;
}

bool citesLaw(const QJsonObject &answer, const QString &article)
{
    for (const auto &reason : answer[u"reasons"].toArray()) {
        if (reason[u"legal_ref"].toString().contains(article))
            return true;
    }
    return false;
}

QStringList keysOf(const QJsonObject &object)
{
    return object.keys(); // sorted
}

} // namespace

#define QVERIFY_EXIT(answer, code) QVERIFY2((answer).exitCode == (code), (answer).all().constData())

/// The main job from end to end, by the words of the command line's contract. The steps build on each other.
class TestCommandLine final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_vault = std::make_unique<CommandLineVault>(QStringLiteral(ENTENTE_CLI));
        m_vault->addSalesperson();
    }

    void aVaultIsMadeOnceWithARealPassword()
    {
        const auto folder = m_vault->file(u"Neuf"_s);
        const auto password = m_vault->write(u"strong.txt"_s, "girafe-ampoule-violon-1987\n");
        const auto create = [&](const QString &passwordFile) {
            return m_vault->runProgram(m_vault->program(),
                                       {u"--vault"_s, folder, u"--password-file"_s, passwordFile,
                                        u"--json"_s, u"vault"_s, u"create"_s, u"--company"_s,
                                        u"Atelier Lumen"_s, u"--country"_s, u"FR"_s, u"--admin"_s,
                                        u"antoine"_s});
        };

        const auto weak = create(m_vault->file(u"password.txt"_s));
        QVERIFY_EXIT(weak, 1);
        QCOMPARE(weak.errorCode(), u"invalid"_s);
        const auto made = create(password);
        QVERIFY_EXIT(made, 0);
        QCOMPARE(keysOf(made.object()), (QStringList{u"recovery_key"_s, u"vault"_s}));
        QCOMPARE(made.object()[u"vault"].toString(), QString(folder + u".entente"_s));
        QVERIFY_EXIT(create(password), 1);
    }

    void theSampleVaultOpensWithTheKnownPassword()
    {
        const auto made = m_vault->runProgram(
            m_vault->program(), {u"--vault"_s, m_vault->file(u"Exemple"_s), u"--json"_s, u"demo"_s,
                                 u"create"_s, u"--people"_s, u"20"_s, u"--seed"_s, u"7"_s});
        QVERIFY_EXIT(made, 0);
        QCOMPARE(keysOf(made.object()), (QStringList{u"people"_s, u"user"_s, u"vault"_s}));
        const auto password = m_vault->write(u"demo.txt"_s, "demo-demo-demo\n");
        const auto info = m_vault->runProgram(m_vault->program(),
                                              {u"--vault"_s, made.object()[u"vault"].toString(),
                                               u"--user"_s, u"demo"_s, u"--password-file"_s,
                                               password, u"--json"_s, u"vault"_s, u"info"_s});
        QVERIFY_EXIT(info, 0);
        QCOMPARE(info.object()[u"people"].toInt(), 20);
        QCOMPARE(info.object()[u"sample"].toBool(), true);
    }

    void aFileInWindows1252IsImported()
    {
        const auto file = m_vault->write(
            u"visiteurs.csv"_s,
            QByteArray("Civilit\xE9;Nom;Pr\xE9nom;E-mail;Mobile;Soci\xE9t\xE9;CP;Ville\r\n"
                       "Mme;Cr\xE9mieux;Zo\xE9;zoe.cremieux@courriel.example;06 39 98 10 "
                       "01;;69001;Lyon\r\n"
                       "M.;L\x9Cuillet;Fran\xE7ois;francois@maison.example;;Maison "
                       "Verri\xE8re;69007;Lyon\r\n"
                       "M.;Sans;Adresse;pas une adresse;;;;\r\n"));
        const QStringList command{u"import"_s,         file,           u"--source"_s,
                                  u"Salon de Lyon"_s,  u"--basis"_s,   u"legitimate_interest"_s,
                                  u"--collected-on"_s, u"2026-11-01"_s};

        const auto dry = m_vault->run(command + QStringList{u"--dry-run"_s});
        QVERIFY_EXIT(dry, 0);
        QCOMPARE(m_vault->run({u"vault"_s, u"info"_s}).object()[u"people"].toInt(), 0);
        const auto done = m_vault->run(command);
        QVERIFY_EXIT(done, 0);
        const auto result = done.object();
        QCOMPARE(keysOf(result),
                 (QStringList{u"batch"_s, u"created"_s, u"delimiter"_s, u"encoding"_s, u"format"_s,
                              u"mapping"_s, u"problems"_s, u"quote"_s, u"refused"_s, u"rows"_s,
                              u"skipped"_s, u"updated"_s}));
        QCOMPARE(result[u"rows"].toInt(), 3);
        QCOMPARE(result[u"created"].toInt() + result[u"refused"].toInt(), 3);
        QVERIFY(result[u"created"].toInt() >= 2);
        QCOMPARE(result[u"delimiter"].toString(), u";"_s);
        QCOMPARE(result[u"encoding"].toString().toLower(), u"windows-1252"_s);
        QVERIFY(!result[u"problems"].toArray().isEmpty());
        m_batch = result[u"batch"].toString();

        const auto found = m_vault->run({u"person"_s, u"search"_s, u"cremieux"_s}).array();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first()[u"name"].toString(), u"Zoé Crémieux"_s);
        QCOMPARE(m_vault->run({u"person"_s, u"search"_s, u"loeuillet"_s}).array().size(), 1);
        QCOMPARE(m_vault->run({u"person"_s, u"search"_s, u"0639981001"_s}).array().size(), 1);
        const auto shown =
            m_vault->run({u"person"_s, u"show"_s, found.first()[u"id"].toString()}).object();
        for (const auto &key :
             {u"civility"_s, u"kind"_s, u"relation"_s, u"country"_s, u"birth_date"_s, u"age_band"_s,
              u"organisations"_s, u"contact_points"_s, u"tags"_s, u"fields"_s, u"source"_s,
              u"informed_on"_s, u"last_contact_on"_s, u"notes"_s, u"created_at"_s, u"changed_at"_s,
              u"masked"_s})
            QVERIFY2(shown.contains(key), qPrintable(key));
        QCOMPARE(shown[u"source"][u"text"].toString(), u"Salon de Lyon"_s);
        QCOMPARE(shown[u"source"][u"batch"].toString(), m_batch);
    }

    void anImportIsTakenBackWhole()
    {
        const auto listed = m_vault->run({u"import"_s, u"list"_s}).array();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first()[u"batch"].toString(), m_batch);

        const auto undone = m_vault->run({u"import"_s, u"undo"_s, m_batch});

        QVERIFY_EXIT(undone, 0);
        QCOMPARE(keysOf(undone.object()), (QStringList{u"batch"_s, u"removed"_s, u"restored"_s}));
        QCOMPARE(m_vault->run({u"vault"_s, u"info"_s}).object()[u"people"].toInt(), 0);
    }

    void aFieldOfTheFirmIsMadeFilledShownAndRemoved()
    {
        const QStringList make{
            u"field"_s,          u"add"_s,    u"--key"_s,   u"visite"_s,   u"--name"_s,
            u"Jour de visite"_s, u"--type"_s, u"choice"_s,  u"--choice"_s, u"Lundi"_s,
            u"--choice"_s,       u"Mardi"_s,  u"--basis"_s, u"consent"_s,  u"--retention"_s,
            u"with_person"_s};
        QVERIFY_EXIT(m_vault->run(make), 1); // what for?
        QVERIFY_EXIT(m_vault->run(make + QStringList{u"--purpose"_s, u"Tournées"_s}), 0);
        const auto fields = m_vault->run({u"field"_s, u"list"_s}).array();
        QCOMPARE(fields.size(), 1);
        QCOMPARE(keysOf(fields.first().toObject()),
                 (QStringList{u"basis"_s, u"choices"_s, u"id"_s, u"key"_s, u"name"_s, u"of"_s,
                              u"purpose"_s, u"retention"_s, u"type"_s, u"values"_s}));

        const auto person = add({u"--last-name"_s, u"Visitée"_s, u"--field"_s, u"visite=mardi"_s,
                                 u"--tag"_s, u"VIP"_s, u"--tag"_s, u"Salon"_s});
        QVERIFY_EXIT(m_vault->run({u"person"_s, u"edit"_s, person, u"--untag"_s, u"vip"_s}), 0);
        const auto shown = m_vault->run({u"person"_s, u"show"_s, person}).object();
        QCOMPARE(shown[u"fields"].toObject(), (QJsonObject{{u"visite"_s, u"Mardi"_s}}));
        QCOMPARE(shown[u"tags"].toArray(), QJsonArray{u"Salon"_s});
        const auto wrong = m_vault->run(
            {u"person"_s, u"edit"_s, person, u"--field"_s, u"visite=jamais"_s});
        QVERIFY_EXIT(wrong, 1);
        QCOMPARE(wrong.errorCode(), u"invalid"_s);

        QVERIFY_EXIT(m_vault->run({u"field"_s, u"remove"_s, u"visite"_s}), 2);
        const auto removed = m_vault->run({u"field"_s, u"remove"_s, u"visite"_s, u"--yes"_s});
        QVERIFY_EXIT(removed, 0);
        QCOMPARE(removed.object()[u"values"].toInt(), 1);
        QVERIFY(m_vault->run({u"person"_s, u"show"_s, person})
                    .object()[u"fields"]
                    .toObject()
                    .isEmpty());
        QVERIFY_EXIT(m_vault->run({u"subject"_s, u"erase"_s, person, u"--yes"_s}), 0);
    }

    void anOrganisationShowsItsNumbers()
    {
        const auto added = m_vault->run({u"organisation"_s, u"add"_s, u"--name"_s, u"Numérotée"_s,
                                         u"--siret"_s, u"732 829 320 00074"_s, u"--ape-code"_s,
                                         u"6201z"_s, u"--tag"_s, u"Salon"_s});
        QVERIFY_EXIT(added, 0);
        const auto id = added.object()[u"id"].toString();
        const auto shown = m_vault->run({u"organisation"_s, u"show"_s, id}).object();
        QCOMPARE(shown[u"siren"].toString(), u"732829320"_s);
        QCOMPARE(shown[u"ape_code"].toString(), u"62.01Z"_s);
        QCOMPARE(shown[u"tags"].toArray(), QJsonArray{u"Salon"_s});
        QVERIFY_EXIT(m_vault->run({u"organisation"_s, u"edit"_s, id, u"--siret"_s, u"123"_s}), 1);
    }

    void aFileWithoutAUsableRowIsNoSuccess()
    {
        const auto file = m_vault->write(u"rien.csv"_s, "Nom;E-mail\n;pas une adresse\n");
        const auto answer = m_vault->run({u"import"_s, file, u"--source"_s, u"x"_s, u"--basis"_s,
                                          u"consent"_s, u"--collected-on"_s, u"2026-11-01"_s});
        QVERIFY_EXIT(answer, 1);
        QVERIFY(answer.json.isObject());
    }

    void aCallConsentEndsAfterAYearAndTheVerdictSaysWhy()
    {
        m_person = add({u"--first-name"_s, u"Claire"_s, u"--last-name"_s, u"Aubert"_s, u"--kind"_s,
                        u"consumer"_s, u"--email"_s, u"claire.aubert@courriel.example"_s,
                        u"--mobile"_s, u"06 39 98 12 34"_s, u"--note"_s, u"Préfère le matin"_s,
                        u"--informed-on"_s, u"2025-11-20"_s});
        const auto given = m_vault->run({u"consent"_s, u"give"_s, m_person, u"--purpose"_s,
                                         u"commercial"_s, u"--channel"_s, u"live_call"_s, u"--at"_s,
                                         u"2025-11-20"_s, u"--mechanism"_s, u"signed"_s});
        QVERIFY_EXIT(given, 0);
        QCOMPARE(given.object()[u"state"].toString(), u"given"_s);
        QCOMPARE(given.object()[u"expires_on"].toString(), u"2026-11-20"_s);
        QVERIFY(!given.object()[u"event"].toString().isEmpty());

        const auto during = answerFor(ask(m_person, u"live_call"_s, u"2026-08-12"_s),
                                      u"live_call"_s);
        QCOMPARE(during[u"verdict"].toString(), u"allowed"_s);
        const auto after = answerFor(ask(m_person, u"live_call"_s, u"2026-11-22"_s),
                                     u"live_call"_s);
        QCOMPARE(after[u"verdict"].toString(), u"refused"_s);
        QCOMPARE(after[u"action"].toString(), u"ask_consent"_s);
        QVERIFY2(hasReason(after, u"expired"_s), QJsonDocument(after).toJson().constData());
        QVERIFY2(citesLaw(after, u"L223-1"_s) || citesLaw(after, u"R223-1"_s)
                     || citesLaw(after, u"D223"_s),
                 QJsonDocument(after).toJson().constData());
        for (const auto &key : {u"channel"_s, u"contact_point"_s, u"purpose"_s, u"verdict"_s,
                                u"reasons"_s, u"expires_on"_s, u"allowed_from"_s, u"action"_s})
            QVERIFY2(after.contains(key), qPrintable(key));
    }

    void theSameQuestionForOtherRecipients()
    {
        const auto on = u"2026-11-24"_s;
        QCOMPARE(answerFor(ask(m_person, u"email"_s, on), u"email"_s)[u"verdict"].toString(),
                 u"refused"_s);
        QCOMPARE(answerFor(ask(m_person, u"email"_s, on), u"email"_s)[u"action"].toString(),
                 u"ask_consent"_s);

        const auto professional = add(
            {u"--first-name"_s, u"Julien"_s, u"--last-name"_s, u"Morel"_s, u"--kind"_s,
             u"professional"_s, u"--organisation"_s, u"Agence Morel"_s, u"--email"_s,
             u"julien@agence-morel.example"_s, u"--informed-on"_s, u"2026-11-01"_s});
        const auto b2b = answerFor(ask(professional, u"email"_s, on), u"email"_s);
        QVERIFY2(b2b[u"verdict"] == u"allowed"_s || b2b[u"verdict"] == u"ask"_s,
                 QJsonDocument(b2b).toJson().constData());

        const auto firm = m_vault->run({u"organisation"_s, u"add"_s, u"--name"_s,
                                        u"Maison Verrier"_s, u"--email"_s,
                                        u"contact@verrier.example"_s});
        QVERIFY_EXIT(firm, 0);
        const auto generic = answerFor(ask(firm.object()[u"id"].toString(), u"email"_s, on),
                                       u"email"_s);
        QCOMPARE(generic[u"verdict"].toString(), u"allowed"_s);

        const auto customer = add({u"--first-name"_s, u"Amina"_s, u"--last-name"_s, u"Bensaïd"_s,
                                   u"--kind"_s, u"consumer"_s, u"--relation"_s, u"customer"_s,
                                   u"--email"_s, u"amina@courriel.example"_s, u"--sale-on"_s,
                                   u"2026-05-04"_s, u"--sale-of"_s, u"Suspension"_s,
                                   u"--refusal-offered"_s, u"--informed-on"_s, u"2026-05-04"_s});
        const auto analogous = answerFor(ask(customer, u"email"_s, on), u"email"_s);
        QCOMPARE(analogous[u"verdict"].toString(), u"allowed"_s);
        QVERIFY(citesLaw(analogous, u"L34-5"_s));
        QCOMPARE(answerFor(ask(m_person, u"fax"_s, on), u"fax"_s)[u"verdict"].toString(),
                 u"not_applicable"_s);
    }

    void anObjectionStopsEveryChannel()
    {
        const auto customer =
            m_vault->run({u"person"_s, u"search"_s, u"amina"_s}).array().first()[u"id"].toString();
        const auto objected = m_vault->run({u"object"_s, customer, u"--channel"_s, u"all"_s});
        QVERIFY_EXIT(objected, 0);
        QVERIFY(!objected.object()[u"event"].toString().isEmpty());

        const auto after = answerFor(ask(customer, u"email"_s, u"2026-11-24"_s), u"email"_s);
        QCOMPARE(after[u"verdict"].toString(), u"refused"_s);
        QVERIFY(m_vault->run({u"consent"_s, u"history"_s, customer}).array().size() == 1);
    }

    void anAccessExportIsHandedOver()
    {
        const auto out = m_vault->file(u"reponse"_s);
        const auto exported = m_vault->run(
            {u"subject"_s, u"access"_s, m_person, u"--out"_s, out, u"--lang"_s, u"fr"_s});
        QVERIFY_EXIT(exported, 0);
        const auto files = exported.object()[u"files"].toArray();
        QVERIFY(!files.isEmpty());
        bool pdf = false;
        bool json = false;
        for (const auto &file : files) {
            QFile written(QDir(out).filePath(file.toString()));
            QVERIFY2(written.open(QIODevice::ReadOnly), qPrintable(file.toString()));
            const auto bytes = written.readAll();
            pdf = pdf || bytes.startsWith("%PDF");
            json = json
                   || (bytes.contains("claire.aubert@courriel.example")
                       && file.toString().endsWith(u".json"));
        }
        QVERIFY(pdf);
        QVERIFY(json);
    }

    void aPersonIsErasedOnlyOnPurposeAndByWhoMay()
    {
        const auto plan = m_vault->run({u"subject"_s, u"plan-erasure"_s, m_person});
        QVERIFY_EXIT(plan, 0);
        const auto first = plan.object()[u"items"].toArray().first().toObject();
        for (const auto &key :
             {u"where"_s, u"what"_s, u"action"_s, u"keep_until"_s, u"legal_ref"_s})
            QVERIFY2(first.contains(key), qPrintable(key));

        QVERIFY_EXIT(m_vault->run({u"subject"_s, u"erase"_s, m_person}), 2);
        const auto forbidden = m_vault->run({u"subject"_s, u"erase"_s, m_person, u"--yes"_s},
                                            u"salome"_s);
        QVERIFY_EXIT(forbidden, 6);
        QCOMPARE(forbidden.errorCode(), u"not_permitted"_s);
        QVERIFY_EXIT(m_vault->run({u"person"_s, u"show"_s, m_person}), 0);

        const auto certificate = m_vault->file(u"attestation.pdf"_s);
        const auto erased = m_vault->run(
            {u"subject"_s, u"erase"_s, m_person, u"--yes"_s, u"--certificate"_s, certificate});
        QVERIFY_EXIT(erased, 0);
        QVERIFY(erased.object().contains(u"kept"_s));
        QVERIFY(erased.object()[u"erased"].toInt() > 0);
        QFile pdf(erased.object()[u"certificate"].toString());
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
        QVERIFY_EXIT(m_vault->run({u"person"_s, u"show"_s, m_person}), 1);
        QVERIFY(m_vault->run({u"person"_s, u"search"_s, u"claire.aubert@courriel.example"_s})
                    .array()
                    .isEmpty());
    }

    void whatTheLawKeepsIsOpenedForAReasonHeldAndPurgedAtItsTerm()
    {
        const auto list = m_vault->run({u"archive"_s, u"list"_s});
        QVERIFY_EXIT(list, 0);
        QVERIFY2(!list.array().isEmpty(), "the proof of a consent to calls is kept");
        const auto piece = list.array().first().toObject();
        QCOMPARE(piece[u"kind"].toString(), u"consent_proof"_s);
        QCOMPARE(piece[u"due"].toBool(), false);
        QVERIFY2(!list.out.contains("Aubert"), "from outside nothing leads to the person");
        const auto id = piece[u"id"].toString();

        QVERIFY_EXIT(m_vault->run({u"archive"_s, u"show"_s, id}), 2);
        QVERIFY_EXIT(m_vault->run({u"archive"_s, u"show"_s, id, u"--reason"_s, u"nosy"_s}), 1);
        QVERIFY_EXIT(
            m_vault->run({u"archive"_s, u"show"_s, id, u"--reason"_s, u"check"_s}, u"salome"_s), 6);
        const auto opened = m_vault->run(
            {u"archive"_s, u"show"_s, id.right(10), u"--reason"_s, u"inspection"_s});
        QVERIFY_EXIT(opened, 0);
        QCOMPARE(opened.object()[u"content"][u"person"][u"last_name"].toString(), u"Aubert"_s);

        const auto hold = m_vault->run({u"hold"_s, u"set"_s, id, u"--ground"_s, u"claim"_s});
        QVERIFY_EXIT(hold, 0);
        QVERIFY_EXIT(m_vault->run({u"hold"_s, u"set"_s, id, u"--ground"_s, u"claim"_s}), 1);
        QVERIFY_EXIT(m_vault->run({u"archive"_s, u"purge"_s}), 2);
        const auto purged = m_vault->run({u"archive"_s, u"purge"_s, u"--yes"_s});
        QVERIFY_EXIT(purged, 0);
        QCOMPARE(purged.object()[u"purged"].toInt(), 0);
        QVERIFY_EXIT(m_vault->run({u"hold"_s, u"release"_s, hold.object()[u"hold"].toString()}), 0);
        const auto holds = m_vault->run({u"hold"_s, u"list"_s});
        QVERIFY_EXIT(holds, 0);
        QCOMPARE(holds.array().size(), 1);
        QVERIFY(!holds.array().first()[u"released_at"].isNull());
    }

    void theJournalVerifiesAndTellsOfTheErasure()
    {
        const auto verified = m_vault->run({u"audit"_s, u"verify"_s});
        QVERIFY_EXIT(verified, 0);
        QCOMPARE(verified.object()[u"ok"].toBool(), true);
        const auto rows = m_vault
                              ->run({u"audit"_s, u"list"_s, u"--person"_s, m_person, u"--limit"_s,
                                     u"500"_s})
                              .array();
        bool erased = false;
        for (const auto &row : rows)
            erased = erased || row[u"kind"] == u"person.erased"_s;
        QVERIFY(erased);
        const auto checked = m_vault->run({u"vault"_s, u"check"_s});
        QVERIFY_EXIT(checked, 0);
        QCOMPARE(checked.object()[u"ok"].toBool(), true);
    }

    void everyFailureHasItsExitCode_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");

        QTest::newRow("unknown id")
            << QStringList{u"person"_s, u"show"_s, kUnknownId} << 1 << u"not_found"_s;
        QTest::newRow("not an address") << QStringList{u"person"_s, u"add"_s,     u"--last-name"_s,
                                                       u"X"_s,      u"--email"_s, u"nobody"_s}
                                        << 1 << u"invalid"_s;
        QTest::newRow("unknown command")
            << QStringList{u"person"_s, u"juggle"_s} << 2 << u"usage"_s;
        QTest::newRow("unknown option")
            << QStringList{u"person"_s, u"list"_s, u"--fast"_s} << 2 << u"usage"_s;
        QTest::newRow("missing word") << QStringList{u"person"_s, u"show"_s} << 2 << u"usage"_s;
        QTest::newRow("without --yes")
            << QStringList{u"subject"_s, u"erase"_s, kUnknownId} << 2 << u"usage"_s;
        QTest::newRow("missing file") << QStringList{u"import"_s, u"/nowhere.csv"_s, u"--source"_s,
                                                     u"x"_s,      u"--basis"_s,      u"consent"_s}
                                      << 1 << QString();
    }

    void everyFailureHasItsExitCode()
    {
        QFETCH(QStringList, command);
        QFETCH(int, exitCode);
        QFETCH(QString, code);

        const auto answer = m_vault->run(command);

        QVERIFY_EXIT(answer, exitCode);
        QVERIFY2(answer.object().contains(u"error"_s), answer.all().constData());
        if (!code.isEmpty())
            QCOMPARE(answer.errorCode(), code);
        QVERIFY(!answer.object()[u"error"][u"message"].toString().isEmpty());
        QVERIFY(!answer.err.isEmpty());
    }

    void aVaultInUseIsLeftAlone()
    {
        const auto held = m_vault->open();
        QVERIFY(held.has_value());
        QVERIFY_EXIT(m_vault->run({u"vault"_s, u"info"_s}), 5);
        QVERIFY((*held)->close().has_value());
        QVERIFY_EXIT(m_vault->run({u"vault"_s, u"info"_s}), 0);
    }

    void aWrongPasswordAndADamagedOrNewerVaultAreToldApart()
    {
        const auto wrong = m_vault->write(u"wrong.txt"_s, "wrong\n");
        const auto refused = m_vault->runProgram(
            m_vault->program(), {u"--vault"_s, m_vault->folder(), u"--user"_s, u"antoine"_s,
                                 u"--password-file"_s, wrong, u"--json"_s, u"vault"_s, u"info"_s});
        QVERIFY_EXIT(refused, 3);
        QVERIFY_EXIT(m_vault->run({u"vault"_s, u"info"_s}, u"nobody"_s), 3);

        QFile keys(m_vault->folder() + u"/keys.json"_s);
        QVERIFY(keys.open(QIODevice::ReadOnly));
        const auto good = keys.readAll();
        keys.close();
        const auto put = [&](const QByteArray &bytes) {
            QFile file(keys.fileName());
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(put(QByteArray(good).replace("\"version\": 1", "\"version\": 9")));
        QVERIFY_EXIT(m_vault->run({u"vault"_s, u"info"_s}), 7);
        QVERIFY(put(good.first(good.size() / 2)));
        QVERIFY_EXIT(m_vault->run({u"vault"_s, u"info"_s}), 4);
        QVERIFY(put(good));
        // After wrong passwords there is a pause, which --wait sits out.
        QVERIFY_EXIT(m_vault->run({u"--wait"_s, u"30"_s, u"vault"_s, u"info"_s}), 0);
    }

    void eachCommandExplainsItself()
    {
        const auto general = m_vault->runProgram(m_vault->program(), {u"--help"_s});
        QVERIFY_EXIT(general, 0);
        for (const auto &command : {"vault create", "demo create", "person add", "import",
                                    "may-contact", "subject erase", "audit verify"})
            QVERIFY2(general.out.contains(command), command);
        const auto one = m_vault->runProgram(m_vault->program(),
                                             {u"consent"_s, u"give"_s, u"--help"_s});
        QVERIFY_EXIT(one, 0);
        QVERIFY(one.out.contains("--guardian") && one.out.contains("Example"));
    }

private:
    QString add(const QStringList &options)
    {
        const auto answer = m_vault->run(QStringList{u"person"_s, u"add"_s} + options);
        if (answer.exitCode != 0)
            qWarning("%s", answer.all().constData());
        return answer.object()[u"id"].toString();
    }

    QJsonArray ask(const QString &person, const QString &channel, const QString &on)
    {
        const auto answer = m_vault->run({u"may-contact"_s, person, u"--channel"_s, channel,
                                          u"--purpose"_s, u"commercial"_s, u"--on"_s, on});
        if (answer.exitCode != 0)
            qWarning("%s", answer.all().constData());
        return answer.array();
    }

    std::unique_ptr<CommandLineVault> m_vault;
    QString m_batch;
    QString m_person;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
