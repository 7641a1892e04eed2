// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"
#include "core/exchange/zipwriter.h"
#include "core/rights/accessexportservice.h"
#include "core/rights/accesswriters.h"
#include "core/rights/documentrenderer.h"
#include "core/rights/requestservice.h"
#include "core/wording/wording.h"
#include "tests/core/consent/consentbench.h"
#include "tests/core/rights/rightsvault.h"
#include "tests/core/rights/subjectfiller.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

/// Renders what it was given as text, so that a test sees it.
class PlainRenderer final : public DocumentRenderer
{
public:
    Result<QByteArray> accessReport(const AccessReport &report, const QString &) const override
    {
        return "%PDF " + report.number.toUtf8();
    }
    Result<QByteArray> erasurePlan(const ErasurePlan &, const QString &) const override
    {
        return QByteArray();
    }
    Result<QByteArray> erasureCertificate(const ErasureCertificate &,
                                          const QString &) const override
    {
        return QByteArray();
    }
    Result<QByteArray> erasureLetter(const ErasureCertificate &, const ErasureLetter &,
                                     const QString &) const override
    {
        return QByteArray();
    }
    Result<QByteArray> consentProof(const ConsentProofRecord &, const QString &) const override
    {
        return QByteArray();
    }
};

struct AccessBench
{
    RightsVault rights;
    TestVault &vault = rights.vault();
    PlainRenderer renderer;
    AccessExportService exports{{vault.db(), vault.clock(), vault.audit(), vault.changes(),
                                 vault.parties(), rights.catalogue(), &renderer}};
    const SuppressionList suppression{vault.keys()};
    const ConsentLedger ledger{vault.clock()};
    const ConsentRecorder recorder{
        {vault.clock(), vault.parties(), shippedRules(), ledger, suppression}};
    RequestService requests{
        {vault.db(), vault.clock(), vault.audit(), vault.changes(), vault.parties(), recorder}};
    Session user = vault.as(Role::Administrator);
    QTemporaryDir out;

    ExportOrder order(PersonId person)
    {
        ExportOrder order;
        order.person = person;
        order.folder = out.filePath(u"answers"_s);
        return order;
    }
};

const ReportSection *sectionOf(const AccessReport &report, const QString &code)
{
    for (const auto &section : report.sections) {
        if (section.code == code)
            return &section;
    }
    return nullptr;
}

QString valueOf(const AccessReport &report, const QString &column)
{
    for (const auto &section : report.sections) {
        for (const auto &item : section.items) {
            for (const auto &field : item.fields) {
                if (field.column == column)
                    return field.value;
            }
        }
    }
    return {};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestAccessExport final : public QObject
{
    Q_OBJECT
private slots:
    void everyColumnOfTheCopyIsInTheReport()
    {
        AccessBench bench;
        SubjectFiller filler(bench.vault, bench.rights.catalogue());
        const auto person = filler.fillEverything();

        const auto report = bench.exports.report(bench.user, person, {});

        QVERIFY_OK(report);
        QStringList missing;
        for (const auto &table : bench.rights.catalogue().tables()) {
            if (!table.isPersonal() || table.section.isEmpty())
                continue;
            for (const auto &column : table.columns) {
                const QString name = table.name + u'.' + column.name;
                if (column.access && filler.markers().contains(name)
                    && valueOf(*report, name).isEmpty())
                    missing.append(name);
            }
        }
        QCOMPARE(missing.join(u' '), QString());
        QCOMPARE(valueOf(*report, u"contact_point.value"_s),
                 filler.marker(u"contact_point.value"_s).text);
        QCOMPARE(valueOf(*report, u"person.search_key"_s), QString());
    }

    void aMailThatAnsweredAQuestionIsHandedOverWhole()
    {
        AccessBench bench;
        const auto person = bench.vault.addPerson(u"Luc"_s, u"Morel"_s, u"luc@example.fr"_s);
        const QByteArray mail("Return-Path: <luc@example.fr>\r\nSubject: Re\r\n\r\nOui\r\n");
        bench.vault.execute(
            u"INSERT INTO inbox_card (uuid, person_id, code, purpose_code, channel, language, "
            u"state, "
            u"reply_from, reply_text, reply, author_uuid, created_at) VALUES ('c', %1, 'K', "
            u"'commercial', 'email', 'fr', 'yes', 'luc@example.fr', 'Oui', x'%2', 'u', 1)"_s
                .arg(person.id.number())
                .arg(QString::fromLatin1(mail.toHex())));

        const auto report = bench.exports.report(bench.user, person.id, {});

        QVERIFY_OK(report);
        QCOMPARE(valueOf(*report, u"inbox_card.reply"_s), u"reply-1.eml"_s);
        QList<QByteArray> files;
        for (const auto &section : report->sections) {
            for (const auto &item : section.items) {
                for (const auto &file : item.files) {
                    if (file.name == u"reply-1.eml")
                        files.append(file.content);
                }
            }
        }
        QCOMPARE(files, QList<QByteArray>{mail});
    }

    void theReportSaysWhatArticle15Asks()
    {
        AccessBench bench;
        const auto person = bench.vault.addPerson(u"Camille"_s, u"Lenoir"_s,
                                                  u"camille@courriel.example"_s);
        bench.vault.execute(
            u"INSERT INTO disclosure (uuid, person_id, kind, recipient, purpose, user_uuid, "
            u"occurred_at) "
            "VALUES ('d', %1, 'export', 'Routage Sud', 'Courrier', 'u', 1000)"_s.arg(
                person.id.number()));

        const auto report = bench.exports.report(bench.user, person.id, {});

        QVERIFY_OK(report);
        QVERIFY(report->purposes.contains(u"commercial"_s));
        QVERIFY(report->categories.contains(u"identity"_s));
        QVERIFY(report->categories.contains(u"contact"_s));
        QVERIFY(report->bases.contains(u"legitimate_interest"_s));
        QCOMPARE(report->recipients.size(), 1);
        QCOMPARE(report->recipients.first().name, u"Routage Sud"_s);
        QCOMPARE(report->keptUntil, QDate(2029, 11, 24));
        QCOMPARE(report->authority.website, u"https://www.cnil.fr"_s);
        QVERIFY(!report->automatedDecision);
        QVERIFY(report->rights.contains(u"right.rectification"_s));
        for (const auto &section : report->sections)
            QVERIFY2(!section.retention.isEmpty() && !section.basis.isEmpty(),
                     qPrintable(section.code));
        QCOMPARE(report->sections.first().code, u"identity"_s);
    }

    void otherPeopleAreMaskedUnlessWhoAnswersShowsThem()
    {
        AccessBench bench;
        const auto person = bench.vault.addPerson(u"Camille"_s, u"Lenoir"_s);
        const auto marc = bench.vault.addPerson(u"Marc"_s, u"Aubert"_s, u"marc@courriel.example"_s);
        const auto odile = bench.vault.addPerson(u"Odile"_s, u"Perrin"_s);
        QVERIFY_OK(bench.vault.people().addNote(
            bench.user, person.id,
            u"Son mari Marc Aubert (marc@courriel.example) et Mme Perrin Odile rappellent"_s,
            bench.vault.clock().nowUtc()));

        const auto masked = bench.exports.report(bench.user, person.id, {});
        AccessOptions showing;
        showing.language = u"en"_s;
        showing.shownPersons = {odile.uuid};
        const auto shown = bench.exports.report(bench.user, person.id, showing);

        QVERIFY_OK(masked);
        QVERIFY_OK(shown);
        QCOMPARE(valueOf(*masked, u"activity.body"_s),
                 u"Son mari Personne A (Personne A) et Personne B rappellent"_s);
        QCOMPARE(masked->thirdPersons.size(), 2);
        QCOMPARE(masked->thirdPersons.first().name, u"Marc Aubert"_s);
        QCOMPARE(masked->thirdPersons.first().mentions, 1);
        QCOMPARE(valueOf(*shown, u"activity.body"_s),
                 u"Son mari Person A (Person A) et Mme Perrin Odile rappellent"_s);
        QCOMPARE(marc.displayName(), u"Marc Aubert"_s);
        QVERIFY(!accesswriters::json(*masked, u"access"_s).contains("Aubert"));
    }

    void aNamesakeAndAFamilyDoNotMaskTheDataSubject()
    {
        AccessBench bench;
        const auto person = bench.vault.addPerson(u"Camille"_s, u"Lenoir"_s);
        const auto namesake = bench.vault.addPerson(u"Camille"_s, u"Lenoir"_s,
                                                    u"autre@courriel.example"_s);
        bench.vault.addPerson(u"Paul"_s, u"Lenoir"_s);
        QVERIFY_OK(bench.vault.people().addNote(
            bench.user, person.id,
            u"LENOIR Camille signe ; Mme Lenoir viendra avec Paul Lenoir, autre@courriel.example"_s,
            bench.vault.clock().nowUtc()));

        const auto report = bench.exports.report(bench.user, person.id, {});

        QVERIFY_OK(report);
        QCOMPARE(valueOf(*report, u"activity.body"_s),
                 u"LENOIR Camille signe ; Mme Lenoir viendra avec Personne B, Personne A"_s);
        QVERIFY(namesake.id != person.id);
    }

    void aNamesakeWhoIsNotMeantIsNotListed()
    {
        AccessBench bench;
        const auto person = bench.vault.addPerson(u"Camille"_s, u"Lenoir"_s);
        bench.vault.addPerson(u"Camille"_s, u"Lenoir"_s, u"autre@courriel.example"_s);
        QVERIFY_OK(bench.vault.people().addNote(bench.user, person.id,
                                                u"Camille Lenoir rappelle demain"_s,
                                                bench.vault.clock().nowUtc()));

        const auto report = bench.exports.report(bench.user, person.id, {});

        QVERIFY_OK(report);
        QVERIFY(report->thirdPersons.isEmpty());
    }

    void theSpreadsheetSaysInWordsWhatTheJsonKeepsAsCodes()
    {
        ReportField origin;
        origin.value = u"person"_s;
        origin.codes = u"consent.origin"_s;
        QCOMPARE(accesswriters::codeText(origin, Words(u"fr")), u"Personne"_s);
        ReportField proof;
        proof.column = u"consent_proof.payload"_s;
        proof.label = u"field.proof.payload"_s;
        proof.value =
            uR"({"schema":"entente-consent/1","person":"Camille Lenoir","place":"Lyon"})"_s;
        ReportSection section;
        section.code = u"consent"_s;
        section.items.append({u"consent_proof"_s, {proof}, {}});
        AccessReport report;
        report.language = u"fr"_s;
        report.sections.append(section);

        const auto files = accesswriters::csv(report);

        QVERIFY_OK(files);
        QCOMPARE(files->first().name, u"consentements.csv"_s);
        QVERIFY(!files->first().content.contains('{'));
        QVERIFY(files->first().content.contains("Lyon"));
    }

    void aPartIsLeftOutOnlyWithAReason()
    {
        AccessBench bench;
        const auto person = bench.vault.addPerson(u"Camille"_s, u"Lenoir"_s);
        QVERIFY_OK(bench.vault.people().addNote(bench.user, person.id, u"Secret d'affaires"_s,
                                                bench.vault.clock().nowUtc()));
        AccessOptions options;
        options.leftOut.insert(u"exchange"_s, u"Secret des affaires"_s);

        const auto report = bench.exports.report(bench.user, person.id, options);

        QVERIFY_OK(report);
        QVERIFY(sectionOf(*report, u"exchange"_s)->items.isEmpty());
        QCOMPARE(sectionOf(*report, u"exchange"_s)->leftOutBecause, u"Secret des affaires"_s);
        options.leftOut[u"exchange"_s] = u"  "_s;
        QCOMPARE(sectionOf(*bench.exports.report(bench.user, person.id, options), u"exchange"_s)
                     ->items.size(),
                 1);
    }

    void filesCarryANumberAndWhatLeftIsOnRecord()
    {
        AccessBench bench;
        const auto person = bench.vault.addPerson(u"Camille"_s, u"Lenoir"_s,
                                                  u"camille@courriel.example"_s);

        const auto first = bench.exports.deliver(bench.user, bench.order(person.id));
        const auto second = bench.exports.deliver(bench.user, bench.order(person.id));

        QVERIFY_OK(first);
        QVERIFY_OK(second);
        QCOMPARE(first->number, u"A-2026-001"_s);
        QCOMPARE(second->number, u"A-2026-002"_s);
        QVERIFY(first->files.size() >= 4);
        for (const auto &path : first->files) {
            QVERIFY(QFile::exists(path));
            QVERIFY(QFileInfo(path).fileName().startsWith(u"acces-A-2026-001"));
            QVERIFY(!path.contains(u"lenoir", Qt::CaseInsensitive));
        }
        QCOMPARE(bench.rights.rows(u"disclosure"_s), 2);
        QCOMPARE(
            bench.vault.count(
                u"SELECT COUNT(*) FROM disclosure WHERE checksum = '%1' AND kind = 'access' AND formats = 'pdf,csv,json'"_s
                    .arg(first->checksum)),
            1);
        QCOMPARE(bench.vault.auditKinds().last(), u"access.exported"_s);
    }

    void theJsonKeepsItsFormat()
    {
        AccessBench bench;
        const auto person = bench.vault.addPerson(u"Camille"_s, u"Lenoir"_s,
                                                  u"camille@courriel.example"_s);
        const auto exported = bench.exports.deliver(bench.user, bench.order(person.id));
        QVERIFY_OK(exported);
        QByteArray bytes;
        for (const auto &path : exported->files)
            bytes += path.endsWith(u".json") ? contentOf(path) : QByteArray();

        const auto json = QJsonDocument::fromJson(bytes).object();

        QCOMPARE(json.keys().join(u' '),
                 u"controller format information kind made_at number person sections version"_s);
        QCOMPARE(json[u"format"_s].toString(), u"entente-personal-data"_s);
        QCOMPARE(json[u"kind"_s].toString(), u"access"_s);
        QCOMPARE(json[u"number"_s].toString(), exported->number);
        QCOMPARE(json[u"information"_s].toObject().size(), 10);
        const auto section = json[u"sections"_s][0].toObject();
        QCOMPARE(section[u"code"_s].toString(), u"identity"_s);
        const auto field = section[u"items"_s][0][u"fields"_s][0].toObject();
        QCOMPARE(field.keys().join(u' '), u"name provided type value"_s);
    }

    void theCsvOpensWithWordsInItsHeader()
    {
        AccessBench bench;
        const auto person = bench.vault.addPerson(u"=Camille"_s, u"Lenoir"_s,
                                                  u"camille@courriel.example"_s);
        const auto exported = bench.exports.deliver(bench.user, bench.order(person.id));
        QVERIFY_OK(exported);
        QByteArray bytes;
        for (const auto &path : exported->files)
            bytes += path.endsWith(u"identite.csv") ? contentOf(path) : QByteArray();

        QVERIFY(QString::fromUtf8(bytes).contains(u"Nom"));
        QVERIFY(QString::fromUtf8(bytes).contains(u"'=Camille")); // no formula for a spreadsheet
        QCOMPARE(bytes.count("\r\n"), 2);
    }

    void portabilityHoldsWhatThePersonProvidedAndNothingElse()
    {
        AccessBench bench;
        SubjectFiller filler(bench.vault, bench.rights.catalogue());
        const auto person = filler.fillEverything();
        auto order = bench.order(person);
        order.kind = ExportKind::Portability;
        order.formats.vcard = true;

        const auto exported = bench.exports.deliver(bench.user, order);

        QVERIFY_OK(exported);
        QCOMPARE(exported->number, u"P-2026-001"_s);
        QByteArray all;
        for (const auto &path : exported->files) {
            QVERIFY(!path.endsWith(u".pdf"));
            all += contentOf(path);
        }
        for (const auto &table : bench.rights.catalogue().tables()) {
            for (const auto &column : table.columns) {
                const QString name = table.name + u'.' + column.name;
                // An organisation's name stands for its key.
                if (!filler.markers().contains(name) || !column.show.isEmpty()
                    || table.erasure == catalogue::Erasure::KeepCodes)
                    continue;
                const auto &text = filler.marker(name).text;
                QVERIFY2(all.contains(text.toUtf8()) == column.portability, qPrintable(name));
            }
        }
        QCOMPARE(bench.vault.auditKinds().last(), u"portability.exported"_s);
    }

    void aCardEscapesFoldsAndKeepsItsAccents()
    {
        Person person;
        person.uuid = u"0190"_s;
        person.firstName = u"Éloïse; dite \"Lo\""_s;
        person.lastName = u"Dupont, née Martin-"_s + QString(60, u'é');
        person.birthDate = {1980, 2, 29};
        ContactPoint mobile;
        mobile.kind = ContactKind::Mobile;
        mobile.value = u"06 39 98 20 11"_s;
        mobile.normal = u"+33639982011"_s;
        mobile.preferred = true;
        person.contactPoints = {mobile};

        const auto card = accesswriters::vcard(person, AccessBench().rights.catalogue());

        QVERIFY(card.startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n"));
        QVERIFY(card.endsWith("END:VCARD\r\n"));
        QVERIFY(card.contains("TEL;TYPE=cell;PREF=1:06 39 98 20 11\r\n"));
        QVERIFY(card.contains("BDAY:19800229\r\n"));
        for (const auto &line : card.split('\n')) {
            QVERIFY(line.size() <= 76); // 75 octets and the carriage return
            QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
        }
        QVERIFY(QByteArray(card)
                    .replace("\r\n ", "")
                    .contains("Dupont\\, n\xc3\xa9"
                              "e Martin-"));
        QVERIFY(QByteArray(card).replace("\r\n ", "").contains(";\xc3\x89lo\xc3\xafse\\; dite"));
    }

    void anArchiveNeedsItsPassword()
    {
        AccessBench bench;
        const auto person = bench.vault.addPerson(u"Camille"_s, u"Lenoir"_s,
                                                  u"camille@courriel.example"_s);
        const auto password = SecretBuffer::fromBytes("quatre mots sans lien");
        auto order = bench.order(person.id);
        order.zip = true;
        order.zipPassword = &password;

        const auto exported = bench.exports.deliver(bench.user, order);

        QVERIFY_OK(exported);
        QCOMPARE(exported->files.size(), 1);
        QVERIFY(!contentOf(exported->files.first()).contains("camille@courriel.example"));
        const auto wrong = SecretBuffer::fromBytes("autre");
        QVERIFY_FAILS(readZip(exported->files.first(), &wrong), ErrorCode::WrongKey);
        const auto entries = readZip(exported->files.first(), &password);
        QVERIFY_OK(entries);
        QVERIFY(entries->contains(u"acces-A-2026-001.json"_s));
    }

    void aFailureLeavesNeitherFilesNorARecord()
    {
        AccessBench bench;
        const auto person = bench.vault.addPerson(u"Camille"_s, u"Lenoir"_s);
        bench.vault.db().setStatementHook(
            [](const char *name) { return qstrcmp(name, "commit") != 0; });

        QVERIFY_FAILS(bench.exports.deliver(bench.user, bench.order(person.id)),
                      ErrorCode::NoSpace);

        bench.vault.db().setStatementHook({});
        QCOMPARE(QDir(bench.out.filePath(u"answers"_s)).entryList(QDir::Files).size(), 0);
        QCOMPARE(bench.rights.rows(u"disclosure"_s), 0);
    }

    void aSalespersonMayNotHandDataOver()
    {
        AccessBench bench;
        const auto person = bench.vault.addPerson(u"Camille"_s, u"Lenoir"_s);

        QVERIFY_FAILS(bench.exports.report(bench.rights.salesperson(), person.id, {}),
                      ErrorCode::NotPermitted);
        QVERIFY_FAILS(bench.exports.deliver(bench.rights.salesperson(), bench.order(person.id)),
                      ErrorCode::NotPermitted);

        QCOMPARE(bench.vault.auditKinds().last(), u"access.exported refused"_s);
        QVERIFY(!QDir(bench.out.filePath(u"answers"_s)).exists());
    }

    void aRequestIsDueOneMonthLater_data()
    {
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QDate>("due");
        QTest::newRow("same day") << QDate(2026, 11, 11) << QDate(2026, 12, 11);
        QTest::newRow("shorter month") << QDate(2026, 1, 31) << QDate(2026, 2, 28);
        QTest::newRow("leap year") << QDate(2024, 1, 30) << QDate(2024, 2, 29);
        QTest::newRow("over the year") << QDate(2025, 12, 15) << QDate(2026, 1, 15);
    }
    void aRequestIsDueOneMonthLater()
    {
        QFETCH(QDate, received);
        QFETCH(QDate, due);

        QCOMPARE(RequestService::dueDate(received), due);
    }

    void requestsAreListedUntilTheyAreAnswered()
    {
        AccessBench bench;
        const auto person = bench.vault.addPerson(u"Camille"_s, u"Lenoir"_s);
        const auto later = bench.requests.open(
            bench.rights.salesperson(),
            {person.id, Right::Access, {2026, 11, 20}, u"email"_s, u"known_email"_s});
        const auto sooner = bench.requests.open(
            bench.user, {person.id, Right::Erasure, {2026, 11, 11}, u"post"_s, {}});
        QVERIFY_OK(later);
        QVERIFY_OK(sooner);
        QCOMPARE(sooner->daysLeft, 17);

        const auto listed = bench.requests.listOpen(bench.rights.salesperson());
        QVERIFY_OK(listed);
        QCOMPARE(listed->size(), 2);
        QCOMPARE(listed->first().uuid, sooner->uuid);
        QCOMPARE(listed->first().personName, u"Camille Lenoir"_s);
        QVERIFY_FAILS(bench.requests.answer(bench.rights.salesperson(), sooner->uuid,
                                            RequestAnswer::Answered),
                      ErrorCode::NotPermitted);
        QVERIFY_OK(bench.requests.answer(bench.user, sooner->uuid, RequestAnswer::Answered));
        QVERIFY_FAILS(bench.requests.answer(bench.user, sooner->uuid, RequestAnswer::Answered),
                      ErrorCode::AlreadyDone);
        QCOMPARE(bench.requests.listOpen(bench.user)->size(), 1);
        QVERIFY_FAILS(
            bench.requests.open(bench.user, {person.id, Right::Access, {2026, 11, 30}, {}, {}}),
            ErrorCode::Invalid);
        const auto plan = bench.rights.erasure().plan(bench.user, person.id);
        QVERIFY_OK(plan);
        QVERIFY(!plan->dueOn.isValid());
    }
};

QTEST_GUILESS_MAIN(TestAccessExport)
#include "tst_access_export.moc"
