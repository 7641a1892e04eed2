// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachmentservice.h"
#include "core/fields/fieldservice.h"
#include "core/history/historyservice.h"
#include "core/parties/firmnumbers.h"
#include "core/parties/tags.h"
#include "tests/support/testvault.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

/// The services of records that a test vault has not.
struct RecordsBench
{
    TestVault vault;
    catalogue::Catalogue catalogue = *catalogue::Catalogue::load();
    FieldService fields{{vault.db(), vault.clock(), vault.audit(), vault.changes()}};
    HistoryService history{{vault.db(), vault.audit(), vault.changes(), catalogue, vault.undo()}};
    AttachmentService attachments{
        {vault.db(), vault.clock(), vault.audit(), vault.changes(), vault.parties(), vault.undo()}};
    Session administrator = vault.as(Role::Administrator);
    Session seller = vault.as(Role::Salesperson);

    CustomField addField(const QString &name, CustomKind kind, const QStringList &choices = {})
    {
        CustomField field;
        field.name = name;
        field.kind = kind;
        field.choices = choices;
        field.purpose = u"Préparer les visites"_s;
        field.basis = u"legitimate_interest"_s;
        field.retention = u"with_person"_s;
        return *fields.add(administrator, field);
    }
};

ContactPoint pointOf(ContactKind kind, const QString &value, bool preferred = false)
{
    ContactPoint point;
    point.kind = kind;
    point.value = value;
    point.preferred = preferred;
    return point;
}

} // namespace

class TestRecords final : public QObject
{
    Q_OBJECT
private slots:
    void everythingOfAnEditIsUndoneAndRedoneInOneStep()
    {
        RecordsBench bench;
        bench.addField(u"Jour de visite"_s, CustomKind::Choice, {u"Lundi"_s, u"Mardi"_s});
        auto &people = bench.vault.people();
        const auto before = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s,
                                                  u"claire@verrier.example"_s);
        PersonEdit edit;
        edit.lastName = u"Zeller"_s;
        edit.tags = QStringList{u"VIP"_s, u"Salon 2026"_s};
        edit.fields = {{u"jour_de_visite"_s, u"mardi"_s}};
        edit.owner = bench.seller.user();
        edit.contactPoints = {pointOf(ContactKind::Social, u"@claire"_s),
                              pointOf(ContactKind::Mobile, u"06 39 98 20 11"_s)};
        edit.removedContactPoints = {before.contactPoints.first().id};
        edit.affiliations = {{{}, u"Maison Verrier"_s, u"Achats"_s, {2020, 1, 1}, {}}};

        const auto after = people.edit(bench.seller, before.id, edit);

        QVERIFY_OK(after);
        QCOMPARE(after->tags, (QStringList{u"Salon 2026"_s, u"VIP"_s}));
        QCOMPARE(after->fields, (QHash<QString, QString>{{u"jour_de_visite"_s, u"Mardi"_s}}));
        QCOMPARE(after->owner, bench.seller.user());
        QCOMPARE(after->affiliations.first().startedOn, QDate(2020, 1, 1));
        QCOMPARE(bench.vault.list().search(bench.seller, u"salon mardi"_s, 5)->people.size(), 1);
        const auto undone = bench.history.undo(bench.seller);
        QVERIFY_OK(undone);
        auto back = people.byId(bench.seller, before.id);
        back->version = before.version;
        QCOMPARE(*back, before);
        QVERIFY(bench.vault.list().search(bench.seller, u"salon"_s, 5)->people.empty());

        QVERIFY_OK(bench.history.redo(bench.seller));
        auto again = people.byId(bench.seller, before.id);
        again->version = after->version;
        QCOMPARE(*again, *after);
        QVERIFY_OK(bench.vault.db().checkIntegrity());
    }

    void aFormerJobStandsBesideTheOneOfToday()
    {
        RecordsBench bench;
        auto &people = bench.vault.people();
        const auto person = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s);
        PersonEdit today;
        today.affiliations = {{{}, u"Maison Verrier"_s, u"Directrice"_s, {2020, 1, 1}, {}}};
        const auto before = people.edit(bench.seller, person.id, today);
        QVERIFY_OK(before);
        PersonEdit former;
        former.affiliations = {
            {{}, u"Maison Verrier"_s, u"Apprentie"_s, {2011, 9, 1}, {2013, 6, 30}}};

        const auto after = people.edit(bench.seller, person.id, former);

        QVERIFY_OK(after);
        QCOMPARE(after->affiliations.size(), 2);
        QCOMPARE(after->affiliations.first(), before->affiliations.first());
        QCOMPARE(after->affiliations.last().endedOn, QDate(2013, 6, 30));
        QVERIFY_OK(bench.history.undo(bench.seller));
        QCOMPARE(people.byId(bench.seller, person.id)->affiliations, before->affiliations);
    }

    void theHistoryNamesFieldsAndNeverValues()
    {
        RecordsBench bench;
        bench.addField(u"Jour de visite"_s, CustomKind::Text);
        const auto person = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s);
        PersonEdit edit;
        edit.lastName = u"Zeller"_s;
        edit.birthDate = QDate(1984, 2, 29);
        edit.fields = {{u"jour_de_visite"_s, u"Jeudi"_s}};
        QVERIFY_OK(bench.vault.people().edit(bench.seller, person.id, edit));

        const auto history = bench.history.changes(bench.seller, person.uuid);

        QVERIFY_OK(history);
        QCOMPARE(history->first().kind, u"person.edited"_s);
        QCOMPARE(history->first().userName, u"salome"_s);
        QCOMPARE(history->first().fields,
                 (QStringList{u"field.person.birth_date"_s, u"field.person.last_name"_s,
                              u"Jour de visite"_s}));
        QCOMPARE(bench.vault.text(u"SELECT code FROM audit_entry ORDER BY audit_entry_id DESC"_s),
                 u"person.birth_date,person.last_name,field.jour_de_visite"_s);
    }

    void onlyOnesOwnActsAreUndoneUnlessOneIsAdministrator()
    {
        RecordsBench bench;
        const auto person = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s);
        PersonEdit edit;
        edit.lastName = u"Zeller"_s;
        QVERIFY_OK(bench.vault.people().edit(bench.administrator, person.id, edit));
        const auto step = (*bench.history.next(bench.administrator)).undo->uuid;

        QVERIFY_FAILS(bench.history.undo(bench.seller, step), ErrorCode::NotPermitted);
        QVERIFY_FAILS(bench.history.undo(bench.seller), ErrorCode::NotFound);
        QVERIFY_OK(bench.history.undo(bench.administrator, step));
    }

    void oneContactPointIsPreferredPerChannel()
    {
        RecordsBench bench;
        const auto person = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s);
        PersonEdit edit;
        edit.contactPoints = {pointOf(ContactKind::Phone, u"01 40 20 50 50"_s, true),
                              pointOf(ContactKind::Email, u"a@b.example"_s, true),
                              pointOf(ContactKind::Mobile, u"06 39 98 20 11"_s, true)};

        const auto edited = bench.vault.people().edit(bench.seller, person.id, edit);

        QVERIFY_OK(edited);
        QHash<ContactKind, bool> preferred;
        for (const auto &point : edited->contactPoints)
            preferred.insert(point.kind, point.preferred);
        QCOMPARE(preferred, (QHash<ContactKind, bool>{{ContactKind::Phone, false},
                                                      {ContactKind::Email, true},
                                                      {ContactKind::Mobile, true}}));
    }

    void tagsAreOneWhateverTheirSpelling()
    {
        RecordsBench bench;
        const auto person = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s);
        PersonEdit edit;
        edit.tags = QStringList{u"Été"_s, u" ete "_s, u"日本"_s};
        const auto edited = bench.vault.people().edit(bench.seller, person.id, edit);
        QVERIFY_OK(edited);
        QCOMPARE(edited->tags.size(), 2);
        const auto all = tags::all(bench.vault.reader());
        QVERIFY_OK(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().people, 1);

        edit.tags = QStringList{QString(61, u'x')};
        QVERIFY_FAILS(bench.vault.people().edit(bench.seller, person.id, edit), ErrorCode::Invalid);
    }

    void numbersOfFirmsAreChecked_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("siren") << u"siren"_s << u"732 829 320"_s << u"732829320"_s;
        QTest::newRow("siren with a wrong digit") << u"siren"_s << u"732 829 321"_s << QString();
        QTest::newRow("siren too short") << u"siren"_s << u"73282932"_s << QString();
        QTest::newRow("siret") << u"siret"_s << u"732 829 320 00074"_s << u"73282932000074"_s;
        QTest::newRow("siret with a wrong digit") << u"siret"_s << u"73282932000075"_s << QString();
        QTest::newRow("an office of La Poste")
            << u"siret"_s << u"35600000049837"_s << u"35600000049837"_s;
        QTest::newRow("La Poste's head office")
            << u"siret"_s << u"35600000000048"_s << u"35600000000048"_s;
        QTest::newRow("no office of La Poste") << u"siret"_s << u"35600000049838"_s << QString();
        QTest::newRow("vat") << u"vat"_s << u"fr 44 732 829 320"_s << u"FR44732829320"_s;
        QTest::newRow("vat with a wrong key") << u"vat"_s << u"FR45732829320"_s << QString();
        QTest::newRow("vat of Germany") << u"vat"_s << u"DE 123456789"_s << u"DE123456789"_s;
        QTest::newRow("vat of nowhere") << u"vat"_s << u"ZZ123456789"_s << QString();
        QTest::newRow("ape") << u"ape"_s << u"6201z"_s << u"62.01Z"_s;
        QTest::newRow("ape with points") << u"ape"_s << u"62.01 Z"_s << u"62.01Z"_s;
        QTest::newRow("no ape") << u"ape"_s << u"620Z"_s << QString();
        QTest::newRow("only points") << u"siren"_s << u"..."_s << QString();
    }
    void numbersOfFirmsAreChecked()
    {
        QFETCH(QString, kind);
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        const auto parsed = kind == u"siren"   ? firmnumbers::siren(typed)
                            : kind == u"siret" ? firmnumbers::siret(typed)
                            : kind == u"vat"   ? firmnumbers::vat(typed)
                                               : firmnumbers::ape(typed);
        if (kept.isEmpty()) {
            QVERIFY_FAILS(parsed, ErrorCode::Invalid);
            QVERIFY(!parsed.error().reason.isEmpty());
        } else {
            QVERIFY_OK(parsed);
            QCOMPARE(*parsed, kept);
        }
    }

    void anOrganisationKeepsItsNumbersTogether()
    {
        RecordsBench bench;
        auto &organisations = bench.vault.organisations();
        Organisation typed;
        typed.name = u"Maison Verrier"_s;
        typed.legalName = u"VERRIER ET FILS"_s;
        typed.siret = u"732 829 320 00074"_s;
        typed.vatNumber = u"FR44732829320"_s;
        typed.apeCode = u"6201Z"_s;
        typed.tags = {u"Salon"_s};

        const auto added = organisations.add(bench.seller, typed);

        QVERIFY_OK(added);
        QCOMPARE(added->siren, u"732829320"_s);
        QCOMPARE(added->apeCode, u"62.01Z"_s);
        QCOMPARE(added->tags, QStringList{u"Salon"_s});
        OrganisationEdit edit;
        edit.siren = u"356000000"_s;
        const auto refused = organisations.edit(bench.seller, added->id, edit);
        QVERIFY_FAILS(refused, ErrorCode::Invalid);
        QCOMPARE(refused.error().reason, u"organisation.numbers_differ"_s);
        OrganisationEdit rename;
        rename.name = u"Verrier"_s;
        rename.contactPoints = {pointOf(ContactKind::Website, u"https://www.verrier.example/"_s)};
        QVERIFY_OK(organisations.edit(bench.seller, added->id, rename));
        QVERIFY_OK(bench.history.undo(bench.seller));
        auto back = organisations.byId(bench.seller, added->id);
        back->version = added->version;
        QCOMPARE(*back, *added);
    }

    void whoIsFoundByAnOrganisationFollowsItsName()
    {
        RecordsBench bench;
        PersonDraft draft;
        draft.person.lastName = u"Aubert"_s;
        draft.organisationName = u"Verrier"_s;
        const auto person = bench.vault.people().add(bench.seller, draft);
        OrganisationEdit edit;
        edit.name = u"Zorglub"_s;
        const auto found = [&] {
            return bench.vault.list().search(bench.seller, u"zorglub"_s, 5)->people.size();
        };

        QVERIFY_OK(bench.vault.organisations().edit(
            bench.seller, person->affiliations.first().organisation, edit));
        QCOMPARE(found(), size_t(1));
        QVERIFY_OK(bench.history.undo(bench.seller));
        QCOMPARE(found(), size_t(0));
    }

    void aFieldNeedsItsThreeAnswers_data()
    {
        QTest::addColumn<QString>("missing");
        for (const auto *missing : {"name", "purpose", "basis", "retention", "choices"})
            QTest::newRow(missing) << QString::fromLatin1(missing);
    }
    void aFieldNeedsItsThreeAnswers()
    {
        QFETCH(QString, missing);
        RecordsBench bench;
        CustomField field;
        field.kind = CustomKind::Choice;
        field.name = missing == u"name" ? QString() : u"Menu"_s;
        field.purpose = missing == u"purpose" ? u" "_s : u"Repas"_s;
        field.basis = missing == u"basis" ? u"because"_s : u"consent"_s;
        field.retention = missing == u"retention" ? QString() : u"with_person"_s;
        field.choices = missing == u"choices" ? QStringList{u"A"_s, u" A "_s}
                                              : QStringList{u"A"_s, u"B"_s};

        const auto refused = bench.fields.add(bench.administrator, field);

        QVERIFY_FAILS(refused, ErrorCode::Invalid);
        QCOMPARE(refused.error().where.field, missing);
        QCOMPARE(bench.vault.count(u"SELECT COUNT(*) FROM custom_field"_s), 0);
    }

    void valuesAreKeptInOneForm_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *name, CustomKind kind, const QString &typed,
                            const QString &kept) {
            QTest::newRow(name) << int(kind) << typed << kept;
        };
        row("text as typed", CustomKind::Text, u"  Été  "_s, u"  Été  "_s);
        row("french number", CustomKind::Number, u"1\u202f234,50"_s, u"1234.50"_s);
        row("english number", CustomKind::Number, u"1,234.5"_s, u"1234.5"_s);
        row("minus", CustomKind::Number, u"\u22125"_s, u"-5"_s);
        row("no number", CustomKind::Number, u"12 pommes"_s, QString());
        row("iso date", CustomKind::Date, u"2026-02-28"_s, u"2026-02-28"_s);
        row("french date", CustomKind::Date, u"28/02/2026"_s, u"2026-02-28"_s);
        row("no date", CustomKind::Date, u"30/02/2026"_s, QString());
        row("choice", CustomKind::Choice, u"béta"_s, u"Beta"_s);
        row("no choice", CustomKind::Choice, u"gamma"_s, QString());
        row("choices", CustomKind::Choices, u"beta; Alpha"_s, u"Alpha\nBeta"_s);
        row("yes", CustomKind::Flag, u"Oui"_s, u"yes"_s);
        row("no", CustomKind::Flag, u"false"_s, u"no"_s);
        row("neither", CustomKind::Flag, u"peut-être"_s, QString());
    }
    void valuesAreKeptInOneForm()
    {
        QFETCH(int, kind);
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        CustomField field;
        field.key = u"menu"_s;
        field.kind = static_cast<CustomKind>(kind);
        field.choices = {u"Alpha"_s, u"Beta"_s};

        const auto parsed = field.parse(typed);

        if (kept.isEmpty()) {
            QVERIFY_FAILS(parsed, ErrorCode::Invalid);
            QCOMPARE(parsed.error().where.field, u"field.menu"_s);
        } else {
            QVERIFY_OK(parsed);
            QCOMPARE(*parsed, kept);
        }
    }

    void keysAreMadeFromNames()
    {
        QCOMPARE(CustomField::keyFromName(u"Jour de visite préféré"_s),
                 u"jour_de_visite_prefere"_s);
        QCOMPARE(CustomField::keyFromName(u"3e contact"_s), u"n_3e_contact"_s);
        RecordsBench bench;
        const auto first = bench.addField(u"Menu"_s, CustomKind::Text);
        CustomField again = first;
        QVERIFY_FAILS(bench.fields.add(bench.administrator, again), ErrorCode::Conflict);
        QVERIFY_FAILS(bench.fields.add(bench.seller, again), ErrorCode::NotPermitted);
    }

    void removingAFieldTakesValuesAndImagesAlong()
    {
        RecordsBench bench;
        bench.addField(u"Menu"_s, CustomKind::Text);
        const auto person = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s);
        PersonEdit edit;
        for (const auto &value : {u"Secret un"_s, QString(), u"Secret deux"_s}) {
            edit.fields = {{u"menu"_s, value}};
            QVERIFY_OK(bench.vault.people().edit(bench.seller, person.id, edit));
        }

        const auto removed = bench.fields.remove(bench.administrator, CustomSubject::Person,
                                                 u"menu"_s);

        QVERIFY_OK(removed);
        QCOMPARE(*removed, 1);
        QCOMPARE(bench.vault.count(u"SELECT COUNT(*) FROM custom_value"_s), 0);
        QCOMPARE(
            bench.vault.count(
                u"SELECT COUNT(*) FROM undo_image WHERE image LIKE '%Secret%' OR after_image LIKE '%Secret%'"_s),
            0);
        edit.fields = {{u"menu"_s, u"x"_s}};
        const auto refused = bench.vault.people().edit(bench.seller, person.id, edit);
        QVERIFY_FAILS(refused, ErrorCode::NotFound);
        QCOMPARE(refused.error().reason, u"field.unknown"_s);
    }

    void filesComeBackWholeAndCanBeHadBack()
    {
        RecordsBench bench;
        const auto person = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s);
        QByteArray content("%PDF-1.7 ");
        for (int i = 0; i < 300'000; ++i)
            content += QByteArray::number(i);
        const auto added = bench.attachments.add(bench.seller, {person.id}, AttachmentKind::File,
                                                 u"../../devis\u202Efdp.exe"_s, content);

        QVERIFY_OK(added);
        QCOMPARE(added->name, u"devisfdp.exe"_s);
        QCOMPARE(added->mediaType, u"application/pdf"_s);
        QVERIFY(bench.vault.count(u"SELECT COUNT(*) FROM attachment_chunk"_s) > 1);
        QCOMPARE(*bench.attachments.content(bench.seller, added->uuid), content);
        QVERIFY_OK(bench.attachments.remove(bench.seller, added->uuid));
        QVERIFY(bench.attachments.list(bench.seller, {person.id})->isEmpty());
        QVERIFY_FAILS(bench.attachments.content(bench.seller, added->uuid), ErrorCode::NotFound);
        QVERIFY_OK(bench.history.undo(bench.seller));
        QCOMPARE(bench.attachments.list(bench.seller, {person.id})->size(), 1);
        QVERIFY_OK(bench.history.undo(bench.seller)); // the adding
        QVERIFY(bench.attachments.list(bench.seller, {person.id})->isEmpty());

        bench.vault.clock().advance(31 * 86400);
        auto tx = bench.vault.db().begin(SystemAccess::permit());
        QVERIFY_OK(bench.attachments.purge(*tx));
        QVERIFY_OK(tx->commit());
        QCOMPARE(bench.vault.count(u"SELECT COUNT(*) FROM attachment_chunk"_s), 0);
    }

    void aNewPhotoTakesThePlaceOfTheOldOne()
    {
        RecordsBench bench;
        const auto person = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s);
        const QByteArray png("\x89PNG\r\n\x1a\n one");
        const auto add = [&](const QByteArray &content) {
            return bench.attachments.add(bench.seller, {person.id}, AttachmentKind::Photo,
                                         u"photo.png"_s, content);
        };
        const auto first = add(png);
        QVERIFY_OK(first);
        const auto second = add(png + "two");
        QVERIFY_OK(second);
        QCOMPARE((*bench.attachments.photo(bench.seller, {person.id}))->uuid, second->uuid);
        QVERIFY_OK(bench.history.undo(bench.seller));
        QCOMPARE((*bench.attachments.photo(bench.seller, {person.id}))->uuid, first->uuid);

        QVERIFY_FAILS(add("%PDF-1.7"), ErrorCode::Invalid);
        QVERIFY_FAILS(add({}), ErrorCode::Invalid);
        QVERIFY_FAILS(add(png + QByteArray(attachments::kLargestPhoto, 'x')), ErrorCode::Invalid);
    }

    void namesOfFilesAreSafe_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << u"Devis été.pdf"_s << u"Devis été.pdf"_s;
        QTest::newRow("path") << u"/etc/passwd"_s << u"passwd"_s;
        QTest::newRow("windows path") << u"C:\\temp\\a.txt"_s << u"a.txt"_s;
        QTest::newRow("device") << u"con.txt"_s << u"_con.txt"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
        QTest::newRow("reserved") << u"a<b>:c?.txt"_s << u"a_b__c_.txt"_s;
        QTest::newRow("controls") << u"a\u0000\u0007b\n.txt"_s << u"ab.txt"_s;
        QTest::newRow("nothing") << u"..."_s << u"file"_s;
        QTest::newRow("long") << QString(QString(300, u'x') + u".pdf"_s)
                              << QString(QString(116, u'x') + u".pdf"_s);
    }
    void namesOfFilesAreSafe()
    {
        QFETCH(QString, given);
        QFETCH(QString, safe);

        QCOMPARE(attachments::safeName(given), safe);
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
