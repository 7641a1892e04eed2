// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachmentservice.h"
#include "core/attachments/attachmentstore.h"
#include "core/fields/customfields.h"
#include "core/fields/fieldservice.h"
#include "core/history/undolog.h"
#include "core/parties/organisationservice.h"
#include "core/parties/personservice.h"
#include "core/parties/tags.h"
#include "tests/core/exchange/exportbench.h"
#include "tests/core/exchange/importbench.h"
#include "tests/support/verify.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;
using test::ExportBench;
using test::ImportBench;

namespace {

const Session &who(const ImportBench &bench)
{
    return bench.session;
}
const Session &who(const ExportBench &bench)
{
    return bench.user;
}

template<typename Bench>
void addOwnField(Bench &bench, const QString &key, CustomKind kind, const QStringList &choices = {})
{
    CustomField field;
    field.key = key;
    field.name = QString(key).replace(u'_', u' ');
    field.kind = kind;
    field.choices = choices;
    field.purpose = u"Plan the rounds"_s;
    field.basis = u"legitimate_interest"_s;
    field.retention = u"with_person"_s;
    FieldService fields(
        {bench.vault.db(), bench.vault.clock(), bench.vault.audit(), bench.vault.changes()});
    if (!fields.add(who(bench), field))
        qFatal("The field could not be made");
}

template<typename Bench>
void addOwnFields(Bench &bench)
{
    addOwnField(bench, u"jour_de_visite"_s, CustomKind::Choice, {u"Lundi"_s, u"Mardi"_s});
    addOwnField(bench, u"gammes"_s, CustomKind::Choices, {u"Bio"_s, u"Vrac, léger"_s, u"Bar"_s});
    addOwnField(bench, u"surface"_s, CustomKind::Number);
    addOwnField(bench, u"ouvert_le"_s, CustomKind::Date);
    addOwnField(bench, u"terrasse"_s, CustomKind::Flag);
    addOwnField(bench, u"code_porte"_s, CustomKind::Text);
}

PersonId idOf(test::TestVault &vault, const QString &lastName)
{
    return PersonId(
        vault.count(u"SELECT person_id FROM person WHERE last_name = '%1'"_s.arg(lastName)));
}

const QByteArray kFace = QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(3000, 'z');

/// A job since when, one that is over, and a photo.
void addFormerJobAndFace(ExportBench &bench, PersonId person)
{
    bench.vault.execute(u"UPDATE affiliation SET started_on = '2021-01-04'"_s);
    Organisation before;
    before.name = u"Atelier d'avant"_s;
    const auto organisation = bench.vault.organisations().add(bench.user, before);
    QVERIFY_OK(organisation);
    bench.vault.execute(
        u"INSERT INTO affiliation (person_id, organisation_id, job_title, started_on, ended_on) "
        "VALUES (%1, %2, 'Apprentie', '2018-09-01', '2020-12-31')"_s.arg(person.number())
            .arg(organisation->id.number()));
    AttachmentService files({bench.vault.db(), bench.vault.clock(), bench.vault.audit(),
                             bench.vault.changes(), bench.vault.parties(), bench.vault.undo()});
    QVERIFY_OK(files.add(bench.user, {person}, AttachmentKind::Photo, u"zoe.png"_s, kFace));
}

QByteArray cardOf(const QByteArray &photo)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Marchand;Zoe;;;\r\nFN:Zoe Marchand\r\n"
           "EMAIL:z@ferme.example\r\n"
           + photo + "END:VCARD\r\n";
}

QByteArray photoLine(const QByteArray &picture)
{
    return "PHOTO;ENCODING=b;TYPE=PNG:" + picture.toBase64() + "\r\n";
}

/// What the person's card shows; empty for no photo.
QByteArray faceIn(ImportBench &bench)
{
    const auto permit = bench.session.require(Fn::ViewAttachments);
    if (!permit)
        return {};
    const PersonId person(bench.vault.count(u"SELECT min(person_id) FROM person"_s));
    return attachments::photoContent(bench.vault.db().read(*permit), {person})
        .value_or(QByteArray());
}

Result<ImportResult> importCards(ImportBench &bench, const QByteArray &cards)
{
    ImportRequest request = bench.request({});
    request.path = bench.file(cards, u"contacts.vcf"_s);
    return bench.service.run(bench.session, request);
}

/// A person with everything that a record can hold, and one with nothing but odd texts.
void addFullRecords(ExportBench &bench)
{
    PersonDraft draft;
    draft.person.civility = u"mrs"_s;
    draft.person.firstName = u"Zoé"_s;
    draft.person.lastName = u"Marchand"_s;
    draft.person.kind = PersonKind::Professional;
    draft.person.relation = Relation::Customer;
    draft.person.country = u"FR"_s;
    draft.person.language = u"fr"_s;
    draft.person.source = u"Salon de Lyon"_s;
    draft.organisationName = u"La Ferme"_s;
    draft.jobTitle = u"Directrice, achats; vrac"_s;
    draft.person.tags = {u"VIP"_s, u"salon 2026, hall A"_s, u"B2B/B2C"_s};
    draft.person.fields = {{u"jour_de_visite"_s, u"Mardi"_s}, {u"gammes"_s, u"Vrac, léger\nBar"_s},
                           {u"surface"_s, u"1234.5"_s},       {u"ouvert_le"_s, u"2024-02-03"_s},
                           {u"terrasse"_s, u"yes"_s},         {u"code_porte"_s, u"=A;12,\"b\""_s}};
    const auto point = [](ContactKind kind, const QString &value, const QString &label = {},
                          bool preferred = false) {
        ContactPoint typed;
        typed.kind = kind;
        typed.value = value;
        typed.label = label;
        typed.preferred = preferred;
        return typed;
    };
    draft.person.contactPoints = {
        point(ContactKind::Email, u"z.marchand@ferme.example"_s, u"work"_s, true),
        point(ContactKind::Email, u"zoe@maison.example"_s, u"home"_s),
        point(ContactKind::Mobile, u"06 39 98 20 11"_s),
        point(ContactKind::Phone, u"04 78 00 00 01"_s, u"Entrepôt"_s),
        point(ContactKind::Website, u"https://zoe.example/a,b;c?d=1"_s),
        point(ContactKind::Social, u"@zoe@social.example"_s, u"mastodon"_s)};
    for (const auto &[street, label] : {std::pair(u"3 rue Haute\nBâtiment B"_s, u"work"_s),
                                        std::pair(u"8 quai Bas"_s, u"Dépôt"_s)}) {
        ContactPoint address = point(ContactKind::Address, street, label);
        address.postalCode = u"69003"_s;
        address.city = u"Lyon"_s;
        address.country = u"FR"_s;
        draft.person.contactPoints.append(address);
    }
    QVERIFY_OK(bench.vault.people().add(bench.user, draft));
    const auto zoe = idOf(bench.vault, u"Marchand"_s);
    bench.vault.execute(
        u"UPDATE person SET supplier = 'Fichiers SA', is_collected_directly = 0, "
        "collected_on = '2026-10-01', informed_on = '2026-10-02', last_contact_on = '2026-10-03' "
        "WHERE person_id = %1"_s.arg(zoe.number()));
    bench.vault.execute(
        u"UPDATE contact_point SET status = 'bounced' WHERE value = 'zoe@maison.example'"_s);
    bench.vault.execute(
        u"UPDATE organisation SET siren = '732829320', website = 'https://ferme.example'"_s);

    addFormerJobAndFace(bench, zoe);

    PersonDraft odd;
    odd.person.lastName = u"\uFEFFMark"_s;
    odd.person.firstName = u"\\\"; quote, \u202Egnihtemos"_s;
    odd.person.tags = {u"\uFEFFtag"_s};
    odd.person.fields = {{u"code_porte"_s, u"\uFEFF\"\\\n12"_s}};
    QVERIFY_OK(bench.vault.people().add(bench.user, odd));
}

/// The records of a JSON export without what tells one copy, or one vault, from another.
QJsonArray comparable(const QByteArray &json)
{
    QJsonArray people;
    for (const auto &value : QJsonDocument::fromJson(json).object().value("people"_L1).toArray()) {
        QJsonObject person = value.toObject();
        person.remove("id"_L1);
        QJsonArray organisations;
        for (const auto &each : person.value("organisations"_L1).toArray()) {
            QJsonObject organisation = each.toObject();
            organisation.remove("id"_L1);
            organisations.append(organisation);
        }
        person[u"organisations"_s] = organisations;
        people.append(person);
    }
    return people;
}

ImportRequest ownImport(const QString &path)
{
    ImportRequest request;
    request.path = path;
    request.gate.source = u"Our own copy"_s;
    request.gate.basis = u"legitimate_interest"_s;
    request.gate.collectedOn = QDate(2026, 11, 17);
    request.duplicates = DuplicatePolicy::Update;
    return request;
}

} // namespace

/// Tags, web pages and the firm's own fields, in and out.
class TestImportOwnData final : public QObject
{
    Q_OBJECT
private slots:
    void columnsGoToTagsPagesAndFields()
    {
        ImportBench bench;
        addOwnFields(bench);

        const auto result = bench.run(
            "Nom;Prenom;Mail;Étiquettes;Site web;Réseau social;jour de visite;Gammes;Surface;"
            "Ouvert le;terrasse;field:code_porte;field:inconnu\n"
            "Marchand;Zoe;z@ferme.example;VIP, salon;www.zoe.example;@zoe;mardi;Bio;1 234,5;"
            "03/02/2024;oui;12B;x\n"
            "Roux;Ana;a@x.example;salon;;;Jeudi;Fer;beaucoup;hier;peut-être;;\n");

        QVERIFY_OK(result);
        const auto zoe = idOf(bench.vault, u"Marchand"_s);
        const auto tags = tags::ofPerson(bench.vault.reader(), zoe);
        QVERIFY_OK(tags);
        QCOMPARE(*tags, (QStringList{u"salon"_s, u"VIP"_s}));
        const auto fields = CustomFields::values(bench.vault.reader(), zoe);
        QVERIFY_OK(fields);
        QCOMPARE(*fields, (CustomValues{{u"jour_de_visite"_s, u"Mardi"_s},
                                        {u"gammes"_s, u"Bio"_s},
                                        {u"surface"_s, u"1234.5"_s},
                                        {u"ouvert_le"_s, u"2024-02-03"_s},
                                        {u"terrasse"_s, u"yes"_s},
                                        {u"code_porte"_s, u"12B"_s}}));
        const auto person = bench.vault.parties().person(bench.vault.reader(), zoe);
        QVERIFY_OK(person);
        QStringList kinds;
        for (const auto &point : person->contactPoints)
            kinds.append(contactKindCode(point.kind));
        QCOMPARE(kinds, (QStringList{u"email"_s, u"social"_s, u"website"_s}));
        QStringList codes;
        for (const auto &problem : result->problems)
            if (problem.line == 3)
                codes.append(u"%1 %2"_s.arg(problem.column).arg(problem.code));
        QCOMPARE(codes, (QStringList{u"7 field.not_a_choice"_s, u"8 field.not_a_choice"_s,
                                     u"9 field.bad_number"_s, u"10 field.bad_date"_s,
                                     u"11 field.bad_flag"_s}));
    }

    void undoingGivesTagsAndFieldsBack()
    {
        ImportBench bench;
        addOwnFields(bench);
        QVERIFY_OK(bench.run("Nom;Prenom;Mail;Tags;Surface;code porte\n"
                             "\xEF\xBB\xBFMarchand;Zoe;z@ferme.example;VIP;10;a\n"));
        bench.vault.clock().advance(3600);
        const QStringList before = test::contentHashes(bench.vault);

        const auto result = bench.run("Nom;Prenom;Mail;Tags;Surface;Terrasse;code porte\n"
                                      "Martin;Zoe;z@ferme.example;VIP, neuf;20;oui;b\n"
                                      "Martin;Zoe;z@ferme.example;encore;30;non;c\n"
                                      "Roux;Ana;a@x.example;VIP, autre;5;non;\n");
        QVERIFY_OK(result);
        QCOMPARE(result->updated, 2);
        QCOMPARE(result->created, 1);
        QVERIFY(test::contentHashes(bench.vault) != before);
        bench.vault.clock().advance(3600);

        QVERIFY_OK(bench.service.undo(bench.session, result->batch));

        QCOMPARE(test::contentHashes(bench.vault), before);
        QCOMPARE(bench.vault.text(u"SELECT last_name FROM person"_s), u"\uFEFFMarchand"_s);
        QVERIFY_OK(bench.vault.db().checkIntegrity());
    }

    void aNewerValueStopsTheUndoing()
    {
        ImportBench bench;
        addOwnFields(bench);
        QVERIFY_OK(bench.run("Nom;Prenom;Mail;Surface\nMarchand;Zoe;z@ferme.example;10\n"));
        bench.vault.clock().advance(60);
        const auto result = bench.run("Nom;Prenom;Mail;Surface\nMarchand;Zoe;z@ferme.example;20\n");
        QVERIFY_OK(result);
        const QString uuid = bench.vault.text(u"SELECT uuid FROM person"_s);
        bench.vault.execute(u"UPDATE custom_value SET value = '30', number = 30"_s);

        const auto blockers = bench.service.undoBlockers(bench.session, result->batch);

        QVERIFY_OK(blockers);
        QCOMPARE(*blockers,
                 (QList<UndoBlocker>{{uuid, u"undo.edited"_s, u"custom_value.value"_s}}));
        QVERIFY_FAILS(bench.service.undo(bench.session, result->batch), ErrorCode::Conflict);
    }

    void aPhotoComesWithItsCardAndGoesWithTheImport()
    {
        ImportBench bench;
        const QStringList before = test::contentHashes(bench.vault);
        const auto result = importCards(bench, cardOf(photoLine(kFace)));
        QVERIFY_OK(result);
        QCOMPARE(result->problems.size(), 0);
        QCOMPARE(faceIn(bench), kFace);

        bench.vault.clock().advance(60);
        QVERIFY_OK(bench.service.undo(bench.session, result->batch));
        QCOMPARE(test::contentHashes(bench.vault), before);
    }

    void aFaceThatIsThereStaysAndAMissingOneIsAdded()
    {
        ImportBench bench;
        QVERIFY_OK(importCards(bench, cardOf({})));
        QCOMPARE(faceIn(bench), QByteArray());
        bench.vault.clock().advance(60);
        const QStringList without = test::contentHashes(bench.vault);
        const auto added = importCards(bench, cardOf(photoLine(kFace)));
        QVERIFY_OK(added);
        QCOMPARE(added->updated, 1);
        QCOMPARE(faceIn(bench), kFace);

        bench.vault.clock().advance(60);
        const auto again = importCards(bench, cardOf(photoLine(kFace + "another")));
        QVERIFY_OK(again);
        QCOMPARE(again->updated, 0);
        QCOMPARE(faceIn(bench), kFace);
        QVERIFY_OK(bench.service.undo(bench.session, again->batch));
        QVERIFY_OK(bench.service.undo(bench.session, added->batch));
        QCOMPARE(test::contentHashes(bench.vault), without);
    }

    void aPhotoThatWasTakenAwaySinceStopsTheUndoing()
    {
        ImportBench bench;
        QVERIFY_OK(importCards(bench, cardOf({})));
        bench.vault.clock().advance(60);
        const auto added = importCards(bench, cardOf(photoLine(kFace)));
        QVERIFY_OK(added);
        bench.vault.execute(u"UPDATE attachment SET removed_at = 1"_s);
        QVERIFY_FAILS(bench.service.undo(bench.session, added->batch), ErrorCode::Conflict);
    }

    void whatIsNoPhotoIsSaidAndTheRestComesIn_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("code");
        QTest::newRow("a drawing that can hold a script")
            << photoLine("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
            << u"attachment.not_a_picture"_s;
        QTest::newRow("too large") << photoLine("\x89PNG\r\n\x1a\n" + QByteArray(6 << 20, 'z'))
                                   << u"attachment.too_large"_s;
        QTest::newRow("an address of the web")
            << QByteArray("PHOTO;VALUE=uri:http://127.0.0.1:9/zoe.png\r\n")
            << u"vcard.photo_elsewhere"_s;
        QTest::newRow("an address of vCard 4")
            << QByteArray("PHOTO:https://x.example/zoe.png\r\n") << u"vcard.photo_elsewhere"_s;
        QTest::newRow("a file of this machine")
            << QByteArray("PHOTO:file:///etc/hostname\r\n") << u"vcard.photo_elsewhere"_s;
        QTest::newRow("damaged") << QByteArray("PHOTO;ENCODING=b;TYPE=PNG:!!!!\r\n")
                                 << u"vcard.bad_base64"_s;
    }
    void whatIsNoPhotoIsSaidAndTheRestComesIn()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, code);
        ImportBench bench;
        const auto result = importCards(bench, cardOf(line));
        QVERIFY_OK(result);
        QCOMPARE(result->created, 1);
        QCOMPARE(result->problems.size(), 1);
        QCOMPARE(result->problems.first().code, code);
        QCOMPARE(result->problems.first().line, 6);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM attachment"_s), 0);
    }

    void aPhotoOfVcardFourIsRead()
    {
        ImportBench bench;
        QVERIFY_OK(
            importCards(bench, cardOf("PHOTO:data:image/png;base64," + kFace.toBase64() + "\r\n")));
        QCOMPARE(faceIn(bench), kFace);
    }

    void aJobThatIsOverIsNoJobOfToday()
    {
        ImportBench bench;
        const auto result = bench.run("Nom;Mail;Societe;En poste depuis;En poste jusqu'au\n"
                                      "Marchand;z@ferme.example;La Ferme;01/02/2019;31/12/2024\n");
        QVERIFY_OK(result);
        QCOMPARE(bench.vault.text(u"SELECT started_on || ' ' || ended_on FROM affiliation"_s),
                 u"2019-02-01 2024-12-31"_s);
        QVERIFY(!bench.vault.text(u"SELECT organisation FROM search_entry WHERE person_id > 0"_s)
                     .contains(u"ferme"_s));
    }

    void aFormerJobStandsBesideTheOneOfToday()
    {
        ImportBench bench;
        QVERIFY_OK(bench.run("Nom;Mail;Societe;Fonction\n"
                             "Marchand;z@ferme.example;La Ferme;Directrice\n"));
        bench.vault.clock().advance(3600);
        const QStringList before = test::contentHashes(bench.vault);
        const QByteArray former = "Nom;Mail;Societe;Fonction;En poste depuis;En poste jusqu'au\n"
                                  "Marchand;z@ferme.example;La Ferme;Apprentie;01/09/2011;"
                                  "30/06/2013\n";

        const auto result = bench.run(former);

        QVERIFY_OK(result);
        QCOMPARE(result->updated, 1);
        const QString jobs =
            u"SELECT group_concat(job_title || ' ' || ifnull(started_on, '-') || ' ' "
            "|| ifnull(ended_on, '-'), ', ') FROM affiliation"_s;
        QCOMPARE(bench.vault.text(jobs), u"Directrice - -, Apprentie 2011-09-01 2013-06-30"_s);
        // Once is enough, and a file that speaks of today does not touch what was before.
        QVERIFY_OK(bench.run(former));
        QVERIFY_OK(bench.run("Nom;Mail;Societe;Fonction\n"
                             "Marchand;z@ferme.example;La Ferme;Directrice\n"));
        QCOMPARE(bench.vault.text(jobs), u"Directrice - -, Apprentie 2011-09-01 2013-06-30"_s);
        bench.vault.clock().advance(3600);
        QVERIFY_OK(bench.service.undo(bench.session, result->batch));
        QCOMPARE(test::contentHashes(bench.vault), before);
    }

    void whatPeopleGainedSinceStopsTheUndoing_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("a file")
            << u"INSERT INTO attachment (uuid, person_id, kind, name, size, checksum, author_uuid, "
               "created_at) VALUES ('u', (SELECT person_id FROM person), 'file', 'a.pdf', 1, 'c', "
               "'a', 1)"_s;
        QTest::newRow("a place in a list")
            << u"INSERT INTO saved_view (uuid, subject, kind, name, name_key, owner_uuid, "
               "created_at, changed_at) VALUES ('v', 'people', 'list', 'L', 'l', 'o', 1, 1); "
               "INSERT INTO list_member (saved_view_id, person_id, added_at) VALUES ((SELECT "
               "saved_view_id FROM saved_view), (SELECT person_id FROM person), 1)"_s;
    }
    void whatPeopleGainedSinceStopsTheUndoing()
    {
        QFETCH(QString, statement);
        ImportBench bench;
        const auto result = bench.run("Nom;Prenom;Mail\nMarchand;Zoe;z@ferme.example\n");
        QVERIFY_OK(result);
        for (const QString &each : statement.split(u';'))
            bench.vault.execute(each);

        QVERIFY_FAILS(bench.service.undo(bench.session, result->batch), ErrorCode::Conflict);
        QCOMPARE(bench.people(), 1);
    }

    void anExportComesBackWhole_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("json") << ExportFormat::Json;
        QTest::newRow("vcard 4") << ExportFormat::VCard4;
        QTest::newRow("vcard 3") << ExportFormat::VCard3;
    }
    void anExportComesBackWhole()
    {
        QFETCH(ExportFormat, format);
        ExportBench from;
        addOwnFields(from);
        addFullRecords(from);
        QVERIFY(!QTest::currentTestFailed());
        const QByteArray expected = from.exported(ExportFormat::Json);
        const auto order = from.request(format);
        QVERIFY_OK(from.service.run(from.user, order));
        ExportBench to;
        addOwnFields(to);
        test::StrictGuard guard;
        ConsentLedger ledger{to.vault.clock()};
        ConsentRecorder recorder{
            {to.vault.clock(), to.vault.parties(), test::shippedRules(), ledger, to.suppression}};
        ImportService service{{to.vault.db(), to.vault.clock(), to.vault.audit(),
                               to.vault.changes(), to.vault.parties(), to.vault.search(), guard,
                               &recorder}};

        const auto result = service.run(to.user, ownImport(order.path));

        QVERIFY_OK(result);
        QCOMPARE(result->created, 2);
        QStringList problems;
        for (const auto &problem : result->problems)
            problems.append(u"%1 %2"_s.arg(problem.line).arg(problem.code));
        QCOMPARE(problems.join(u' '), QString());
        const auto wanted = comparable(expected);
        const auto back = comparable(to.exported(ExportFormat::Json));
        QCOMPARE(back.size(), wanted.size());
        for (qsizetype i = 0; i < wanted.size(); ++i)
            for (const QString &key : wanted.at(i).toObject().keys())
                QCOMPARE(QJsonDocument(QJsonArray{back.at(i).toObject().value(key)}).toJson(),
                         QJsonDocument(QJsonArray{wanted.at(i).toObject().value(key)}).toJson());
    }

    void aFirmComesBackWithItsNumbers_data() { anExportComesBackWhole_data(); }
    void aFirmComesBackWithItsNumbers()
    {
        QFETCH(ExportFormat, format);
        ExportBench from;
        from.vault.addPerson(u"Zoé"_s, u"Marchand"_s, u"z@ferme.example"_s);
        Organisation draft;
        draft.name = u"La Ferme"_s;
        draft.legalName = u"La Ferme des Roux"_s;
        draft.siret = u"73282932000074"_s;
        draft.vatNumber = u"FR44732829320"_s;
        draft.apeCode = u"62.01Z"_s;
        draft.website = u"https://ferme.example"_s;
        QVERIFY_OK(from.vault.organisations().add(from.user, draft));
        auto order = from.request(format);
        order.subject = ExportSubject::Organisations;
        QVERIFY_OK(from.service.run(from.user, order));
        ImportBench to;

        const auto result = to.service.run(to.session, ownImport(order.path));

        QVERIFY_OK(result);
        QCOMPARE(to.vault.text(u"SELECT name || '|' || legal_name || '|' || siren || '|' || siret "
                               u"|| '|' || vat_number || '|' || ape_code || '|' || website "
                               u"FROM organisation"_s),
                 u"La Ferme|La Ferme des Roux|732829320|73282932000074|FR44732829320|62.01Z|"
                 u"https://ferme.example"_s);
    }

    void aDamagedJsonFileIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("found");
        const QByteArray head = "{\"format\":\"entente-people\",\"version\":1,\n\"people\":[\n";
        const QByteArray one = "{\"last_name\":\"Roux\"}";
        QTest::newRow("cut") << QByteArray(head + one + ",\n{\"last_na") << u"4 json.not_ended"_s;
        QTest::newRow("no end") << QByteArray(head + one) << u"3 json.not_ended"_s;
        QTest::newRow("bad record")
            << QByteArray(head + one + ",\n{\"last_name\":Roux}\n]}") << u"4 json.bad_record"_s;
        QTest::newRow("not UTF-8")
            << QByteArray(head + one + ",\n{\"last_name\":\"R\xE9\"}]}") << u"4 json.bad_record"_s;
        QTest::newRow("a record of nobody")
            << QByteArray(head + one + ",\n{\"kind\":[]}]}") << u"4 row.no_person"_s;
        QTest::newRow("too large")
            << QByteArray(head + one + ",\n{\"last_name\":\"" + QByteArray(2000000, 'x') + "\"}]}")
            << u"4 json.record_too_large"_s;
        QTest::newRow("deep") << QByteArray(head + one + ",\n{\"a\":" + QByteArray(5000, '[')
                                            + QByteArray(5000, ']') + "}]}")
                              << u"4 json.bad_record"_s;
        QTest::newRow("quotes and brackets in texts")
            << QByteArray(head + one + ",\n{\"last_name\":\"a\\\"]}{[\\\\\"}]}") << QString();
    }
    void aDamagedJsonFileIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, found);
        ImportBench bench;

        const auto result = bench.run(text);

        QVERIFY_OK(result);
        QCOMPARE(result->format, u"json"_s);
        QStringList problems;
        for (const auto &problem : result->problems)
            problems.append(u"%1 %2"_s.arg(problem.line).arg(problem.code));
        QCOMPARE(problems.join(u'\n'), found);
        QCOMPARE(result->created, found.isEmpty() ? 2 : 1);
    }
};

QTEST_GUILESS_MAIN(TestImportOwnData)
#include "tst_importowndata.moc"
