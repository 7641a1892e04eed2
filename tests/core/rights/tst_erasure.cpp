// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"
#include "core/rights/archivewriter.h"
#include "core/vault/compartment.h"
#include "tests/core/rights/rightsvault.h"
#include "tests/support/verify.h"

#include <QSignalSpy>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

const auto kHelene = u"Hélène"_s;
const auto kMarchetti = u"Marchetti"_s;
const auto kEmail = u"Helene.Marchetti@courriel.example"_s;
const auto kMobile = u"06 39 98 20 11"_s;

/// Notes about one person that other people's records hold as well.
void addSharedNote(TestVault &vault, const QList<PersonId> &people, const QString &body)
{
    vault.execute(
        u"INSERT INTO activity (uuid, kind, body, occurred_at, author_uuid, created_at) VALUES ('shared-%1', 'note', '%2', 1, 'u', 1)"_s
            .arg(qHash(body))
            .arg(body));
    for (const auto person : people) {
        vault.execute(
            u"INSERT INTO activity_party (activity_id, person_id) SELECT MAX(activity_id), %1 FROM activity"_s
                .arg(person.number()));
        auto tx = vault.db().begin(SystemAccess::permit());
        QVERIFY_OK(tx);
        QVERIFY_OK(vault.search().reindexPerson(*tx, person));
        QVERIFY_OK(tx->commit());
    }
}

const PlanItem *itemOf(const ErasurePlan &plan, const QString &table, PlanAction action)
{
    for (const auto &item : plan.items) {
        if (item.table == table && item.action == action)
            return &item;
    }
    return nullptr;
}

} // namespace

class TestErasure final : public QObject
{
    Q_OBJECT
private slots:
    void thePlanListsEachTraceAndErasesNothing()
    {
        RightsVault rights;
        auto &vault = rights.vault();
        const auto person = vault.addPerson(kHelene, kMarchetti, kEmail, kMobile);
        QVERIFY_OK(vault.people().addNote(rights.administrator(), person.id, u"Rappeler lundi"_s,
                                          vault.clock().nowUtc()));

        const auto plan = rights.erasure().plan(rights.administrator(), person.id);

        QVERIFY_OK(plan);
        QCOMPARE(itemOf(*plan, u"person"_s, PlanAction::Erase)->count, 1);
        QCOMPARE(itemOf(*plan, u"contact_point"_s, PlanAction::Erase)->count, 2);
        QCOMPARE(itemOf(*plan, u"activity"_s, PlanAction::Erase)->count, 1);
        QCOMPARE(itemOf(*plan, u"audit_entry"_s, PlanAction::Nothing)->count, 0);
        QVERIFY(itemOf(*plan, u"backup"_s, PlanAction::Nothing));
        QCOMPARE(plan->total(), plan->count(PlanAction::Erase));
        QCOMPARE(rights.rows(u"person"_s), 1);
        QCOMPARE(vault.auditKinds().last(), u"activity.added"_s);
    }

    void anErasedPersonIsGoneFromListSearchAndEveryTable()
    {
        RightsVault rights;
        auto &vault = rights.vault();
        const auto person = vault.addPerson(kHelene, kMarchetti, kEmail, kMobile);
        QVERIFY_OK(vault.people().addNote(rights.administrator(), person.id, u"Rappeler lundi"_s,
                                          vault.clock().nowUtc()));
        QVERIFY_OK(vault.people().noteUse(rights.administrator(), person.id));
        QSignalSpy erased(&vault.changes(), &Changes::personErased);

        const auto result = rights.erase(person.id);

        QVERIFY_OK(result);
        for (const auto &table : {u"person"_s, u"contact_point"_s, u"activity"_s,
                                  u"activity_party"_s, u"search_entry"_s, u"recent_use"_s})
            QCOMPARE(rights.rows(table), 0);
        QCOMPARE(vault.count(
                     u"SELECT COUNT(*) FROM search_index WHERE search_index MATCH 'marchetti*'"_s),
                 0);
        QCOMPARE(erased.size(), 1);
        QCOMPARE(erased.first().first().toString(), person.uuid);
        QCOMPARE(vault.auditKinds().last(), u"person.erased"_s);
        QCOMPARE(rights.seals(), 1);
        QVERIFY(!result->certificate.cleaningPending);
        QCOMPARE(QFile(vault.path() + u"-wal"_s).size(), 0);
        QCOMPARE(vault.count(u"SELECT cleaning_pending FROM vault_state"_s), 0);
    }

    void theCertificateSaysWhatThePlanSaidAndNamesNobody()
    {
        RightsVault rights;
        auto &vault = rights.vault();
        const auto person = vault.addPerson(kHelene, kMarchetti, kEmail, kMobile);
        QVERIFY_OK(vault.people().addNote(rights.administrator(), person.id, u"Rappeler lundi"_s,
                                          vault.clock().nowUtc()));
        const auto plan = rights.erasure().plan(rights.administrator(), person.id);
        QVERIFY_OK(plan);

        const auto result = rights.erasure().erase(
            rights.administrator(),
            {person.id, ErasureReason::Request, plan->suggestions(), plan->digest});

        QVERIFY_OK(result);
        const auto &certificate = result->certificate;
        QCOMPARE(certificate.erased, plan->count(PlanAction::Erase));
        QCOMPARE(certificate.anonymised, plan->count(PlanAction::Anonymise));
        QCOMPARE(certificate.number, u"E-2026-001"_s);
        QCOMPARE(certificate.checksum, certificate.computedChecksum());
        for (const auto &line : certificate.proof)
            QCOMPARE(line.found, 0);
        QCOMPARE(result->letter.personName, u"Hélène Marchetti"_s);
        QCOMPARE(result->letter.email, kEmail);
        QCOMPARE(vault.count(u"SELECT erased_count FROM erasure_act"_s), certificate.erased);
    }

    void aFirmKeepsItsNameUnlessItIsThePersons_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("a family name") << u"Marchetti Décoration SAS"_s << true;
        QTest::newRow("the whole name") << u"Atelier Hélène Marchetti"_s << false;
    }
    void aFirmKeepsItsNameUnlessItIsThePersons()
    {
        QFETCH(QString, name);
        QFETCH(bool, isKept);
        RightsVault rights;
        auto &vault = rights.vault();
        const auto person = vault.addPerson(kHelene, kMarchetti);
        Organisation firm;
        firm.name = name;
        ContactPoint point;
        point.value = u"contact@marchetti-decoration.example"_s;
        firm.contactPoints = {point};
        QVERIFY_OK(vault.organisations().add(rights.administrator(), firm));
        const auto plan = rights.erasure().plan(rights.administrator(), person.id);
        QVERIFY_OK(plan);

        QVERIFY_OK(
            rights.erasure().erase(rights.administrator(), {person.id, ErasureReason::Request,
                                                            plan->suggestions(), plan->digest}));

        QCOMPARE(vault.count(u"SELECT COUNT(*) FROM organisation WHERE name = '%1'"_s.arg(name)),
                 int(isKept));
        QCOMPARE(vault.count(u"SELECT COUNT(*) FROM contact_point WHERE value = "
                             "'contact@marchetti-decoration.example'"_s),
                 1);
    }

    void aSalespersonMayNeitherPlanNorErase()
    {
        RightsVault rights;
        const auto person = rights.vault().addPerson(kHelene, kMarchetti);

        QVERIFY_FAILS(rights.erasure().plan(rights.salesperson(), person.id),
                      ErrorCode::NotPermitted);
        QVERIFY_FAILS(rights.erasure().erase(rights.salesperson(),
                                             {person.id, ErasureReason::Request, {}, {}}),
                      ErrorCode::NotPermitted);

        QCOMPARE(rights.rows(u"person"_s), 1);
        QCOMPARE(rights.vault().auditKinds().last(), u"person.erased refused"_s);
    }

    void anErasedAddressIsRecognisedInAnotherSpelling_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("mobile");
        QTest::newRow("other case") << u"HELENE.MARCHETTI@Courriel.EXAMPLE"_s << QString();
        QTest::newRow("abroad") << QString() << u"+33 6 39 98 20 11"_s;
        QTest::newRow("dots") << QString() << u"06.39.98.20.11"_s;
    }
    void anErasedAddressIsRecognisedInAnotherSpelling()
    {
        QFETCH(QString, email);
        QFETCH(QString, mobile);
        RightsVault rights;
        auto &vault = rights.vault();
        QVERIFY_OK(rights.erase(vault.addPerson(kHelene, kMarchetti, kEmail, kMobile).id));
        const Tombstones tombstones(vault.keys().tombstone);
        PersonService guarded({vault.db(), vault.clock(), vault.audit(), vault.changes(),
                               vault.parties(), vault.search(), tombstones, vault.undo()});
        PersonDraft draft;
        draft.person.lastName = u"Autre"_s;
        ContactPoint point;
        point.kind = email.isEmpty() ? ContactKind::Mobile : ContactKind::Email;
        point.value = email.isEmpty() ? mobile : email;
        draft.person.contactPoints.append(point);

        const auto added = guarded.add(rights.administrator(), draft);

        QVERIFY_FAILS(added, ErrorCode::Conflict);
        QCOMPARE(added.error().reason, u"person.was_erased"_s);
        draft.person.contactPoints[0].value = email.isEmpty()
                                                  ? u"06 39 98 20 12"_s
                                                  : u"helene.marchetti2@courriel.example"_s;
        QVERIFY_OK(guarded.add(rights.administrator(), draft));
    }

    void whoComesBackOfTheirOwnAccordIsAddedAndCanBeEdited()
    {
        RightsVault rights;
        auto &vault = rights.vault();
        QVERIFY_OK(rights.erase(vault.addPerson(kHelene, kMarchetti, kEmail, kMobile).id));
        const Tombstones tombstones(vault.keys().tombstone);
        PersonService guarded({vault.db(), vault.clock(), vault.audit(), vault.changes(),
                               vault.parties(), vault.search(), tombstones, vault.undo()});
        PersonDraft draft;
        draft.person.lastName = kMarchetti;
        ContactPoint point;
        point.value = kEmail;
        draft.person.contactPoints.append(point);
        draft.cameBack = true;

        const auto added = guarded.add(rights.administrator(), draft);

        QVERIFY_OK(added);
        QCOMPARE(rights.rows(u"audit_entry WHERE code = 'came_back'"_s), 1);
        PersonEdit edit;
        edit.civility = u"Mme"_s;
        QVERIFY_OK(guarded.edit(rights.administrator(), added->id, edit));
        // What else was theirs before is another question.
        PersonEdit more;
        ContactPoint mobile;
        mobile.kind = ContactKind::Mobile;
        mobile.value = kMobile;
        more.contactPoints = {mobile};
        QVERIFY_FAILS(guarded.edit(rights.administrator(), added->id, more), ErrorCode::Conflict);
        draft.person.contactPoints.first().value = u"autre@courriel.example"_s;
        QVERIFY_OK(guarded.add(rights.administrator(), draft)); // nobody who was erased
        QCOMPARE(rights.rows(u"audit_entry WHERE code = 'came_back'"_s), 1);
    }

    void anAddressSharedWithSomebodyWhoStaysIsNotBlocked()
    {
        RightsVault rights;
        auto &vault = rights.vault();
        const auto person = vault.addPerson(kHelene, kMarchetti, kEmail, kMobile);
        const auto husband = vault.addPerson(u"Marc"_s, kMarchetti, kEmail);

        QVERIFY_OK(rights.erase(person.id));

        const Tombstones tombstones(vault.keys().tombstone);
        PersonService guarded({vault.db(), vault.clock(), vault.audit(), vault.changes(),
                               vault.parties(), vault.search(), tombstones, vault.undo()});
        PersonEdit edit;
        edit.civility = u"M."_s;
        QVERIFY_OK(guarded.edit(rights.administrator(), husband.id, edit));
        QCOMPARE(rights.rows(u"tombstone"_s), 2); // the record and the number
    }

    void aFaultAtAnyStatementLeavesEverything()
    {
        RightsVault rights;
        auto &vault = rights.vault();
        const auto person = vault.addPerson(kHelene, kMarchetti, kEmail, kMobile);
        const auto other = vault.addPerson(u"Marc"_s, u"Lenoir"_s);
        QVERIFY_OK(
            vault.people().addSale(rights.administrator(), person.id,
                                   {{}, {}, {2026, 3, 2}, u"Lampe"_s, u"F-2026-058"_s, false}));
        addSharedNote(vault, {person.id, other.id}, u"Voir Mme Marchetti lundi"_s);
        const auto plan = rights.erasure().plan(rights.administrator(), person.id);
        QVERIFY_OK(plan);
        const ErasureOrder order{person.id, ErasureReason::Request, plan->suggestions(),
                                 plan->digest};
        const auto audited = rights.rows(u"audit_entry"_s);

        int statements = 0;
        bool done = false;
        for (int failing = 1; !done; ++failing) {
            int run = 0;
            bool committed = false;
            vault.db().setStatementHook([&](const char *name) {
                if (committed)
                    return true;
                committed = qstrcmp(name, "commit") == 0;
                if (++run != failing)
                    return true;
                committed = false;
                return false;
            });
            const auto result = rights.erasure().erase(rights.administrator(), order);
            vault.db().setStatementHook({});
            done = result.has_value();
            if (done) {
                statements = run;
                break;
            }
            QVERIFY(!vault.db().inTransaction());
            QCOMPARE(rights.rows(u"person"_s), 2);
            QCOMPARE(rights.rows(u"archived_record"_s), 0);
            QCOMPARE(rights.rows(u"tombstone"_s), 0);
            QCOMPARE(rights.rows(u"audit_entry"_s), audited);
            QCOMPARE(vault.count(u"SELECT COUNT(*) FROM activity WHERE body LIKE '%Marchetti%'"_s),
                     1);
        }
        QVERIFY2(statements > 50, qPrintable(QString::number(statements)));
        QCOMPARE(rights.rows(u"person"_s), 1);
    }

    void anInvoicedSaleIsSealedUntilTheEndOfTheTenthYear()
    {
        RightsVault rights;
        auto &vault = rights.vault();
        const auto person = vault.addPerson(kHelene, kMarchetti, kEmail);
        QVERIFY_OK(vault.people().addSale(
            rights.administrator(), person.id,
            {{}, {}, {2026, 3, 2}, u"Lampe en laiton"_s, u"F-2026-058"_s, false}));
        QVERIFY_OK(vault.people().addSale(rights.administrator(), person.id,
                                          {{}, {}, {2026, 3, 9}, u"Ampoule"_s, {}, false}));
        const auto plan = rights.erasure().plan(rights.administrator(), person.id);
        QVERIFY_OK(plan);
        const auto *kept = itemOf(*plan, u"sale"_s, PlanAction::Keep);
        QVERIFY(kept);
        QCOMPARE(kept->count, 1);
        QCOMPARE(kept->keepUntil, QDate(2036, 12, 31));
        QCOMPARE(kept->legalRef, u"C. com. L123-22"_s);
        QCOMPARE(kept->detail, u"F-2026-058"_s);
        QCOMPARE(itemOf(*plan, u"sale"_s, PlanAction::Erase)->count, 1);

        const auto result = rights.erase(person.id);

        QVERIFY_OK(result);
        QCOMPARE(result->certificate.kept.size(), 1);
        QCOMPARE(rights.rows(u"sale"_s), 0);
        db::Statement row(vault.reader(), "rights/select_archived_records");
        QVERIFY(row.next());
        QCOMPARE(row.date("keep_until"), QDate(2036, 12, 31));
        const auto sealed = row.blob("payload");
        QVERIFY(!sealed.contains("Lampe"));
        const auto opened = vault::openSealed(vault.keys(), u"archive",
                                              ArchiveWriter::context(row.text("uuid")), sealed);
        QVERIFY_OK(opened);
        const auto json = QJsonDocument::fromJson(*opened).object();
        QCOMPARE(json[u"record"_s][u"invoice_number"_s].toString(), u"F-2026-058"_s);
        QCOMPARE(json[u"person"_s][u"last_name"_s].toString(), kMarchetti);
        QVERIFY(!row.next());
    }

    void whatIsKeptAsAStructureShowsOnlyTheValueThatNamesThePerson()
    {
        RightsVault rights;
        auto &vault = rights.vault();
        const auto person = vault.addPerson(kHelene, kMarchetti, kEmail, kMobile);
        const auto other = vault.addPerson(u"Marc"_s, u"Lenoir"_s);
        QVERIFY_OK(vault.people().addNote(
            rights.administrator(), other.id,
            u"{\"person\":\"Chez MARCHETTI Helene\",\"purpose\":{\"code\":\"commercial\"}}"_s,
            vault.clock().nowUtc()));
        const auto plan = rights.erasure().plan(rights.administrator(), person.id);
        QVERIFY_OK(plan);
        const auto *item = itemOf(*plan, u"activity"_s, PlanAction::Review);
        QVERIFY(item);
        QCOMPARE(item->passage, u"Chez MARCHETTI Helene"_s);
        QCOMPARE(item->passage.mid(item->nameAt, item->nameLength), u"MARCHETTI Helene"_s);
    }

    void aNoteOfSomebodyElseThatNamesThePersonWaitsForADecision()
    {
        RightsVault rights;
        auto &vault = rights.vault();
        const auto person = vault.addPerson(kHelene, kMarchetti, kEmail, kMobile);
        const auto other = vault.addPerson(u"Marc"_s, u"Lenoir"_s);
        QVERIFY_OK(vault.people().addNote(
            rights.administrator(), other.id,
            u"Voir MARCHETTI Helene lundi, 06.39.98.20.11, au sujet du devis"_s,
            vault.clock().nowUtc()));
        const auto plan = rights.erasure().plan(rights.administrator(), person.id);
        QVERIFY_OK(plan);
        const auto *item = itemOf(*plan, u"activity"_s, PlanAction::Review);
        QVERIFY(item);
        QCOMPARE(item->passage.mid(item->nameAt, item->nameLength), u"MARCHETTI Helene"_s);

        const auto undecided = rights.erasure().erase(rights.administrator(),
                                                      {person.id, ErasureReason::Request, {}, {}});
        QVERIFY_FAILS(undecided, ErrorCode::Invalid);
        QCOMPARE(undecided.error().reason, u"erasure.undecided"_s);
        QVERIFY_OK(rights.erase(person.id));

        QCOMPARE(
            vault.count(
                u"SELECT COUNT(*) FROM activity WHERE body = 'Voir […] lundi, […], au sujet du devis'"_s),
            1);
        QCOMPARE(vault.count(
                     u"SELECT COUNT(*) FROM search_index WHERE search_index MATCH 'marchetti*'"_s),
                 0);
        QCOMPARE(
            vault.count(u"SELECT COUNT(*) FROM search_index WHERE search_index MATCH 'devis'"_s),
            1);
    }

    void aNoteMayBeLeftByDecisionAndTheCertificateCountsIt()
    {
        RightsVault rights;
        auto &vault = rights.vault();
        const auto person = vault.addPerson(kHelene, kMarchetti);
        const auto other = vault.addPerson(u"Marc"_s, u"Lenoir"_s);
        QVERIFY_OK(vault.people().addNote(rights.administrator(), other.id, u"Voir Mme Marchetti"_s,
                                          vault.clock().nowUtc()));
        const auto plan = rights.erasure().plan(rights.administrator(), person.id);
        QVERIFY_OK(plan);
        ReviewDecisions decisions;
        for (const auto &item : plan->items) {
            if (item.action == PlanAction::Review)
                decisions.insert(item.id, ReviewDecision::Leave);
        }

        const auto result = rights.erasure().erase(
            rights.administrator(), {person.id, ErasureReason::Request, decisions, plan->digest});

        QVERIFY_OK(result);
        QCOMPARE(result->certificate.leftByDecision, 1);
        QCOMPARE(vault.count(u"SELECT COUNT(*) FROM activity WHERE body = 'Voir Mme Marchetti'"_s),
                 1);
    }

    void anExchangeWithOthersLosesThePersonAndStaysForThem()
    {
        RightsVault rights;
        auto &vault = rights.vault();
        const auto person = vault.addPerson(kHelene, kMarchetti);
        const auto other = vault.addPerson(u"Marc"_s, u"Lenoir"_s);
        addSharedNote(vault, {person.id, other.id}, u"Réunion du matin"_s);

        const auto plan = rights.erasure().plan(rights.administrator(), person.id);
        QVERIFY_OK(plan);
        QVERIFY(itemOf(*plan, u"activity"_s, PlanAction::Review)->shared);
        QVERIFY_OK(rights.erase(person.id));

        QCOMPARE(rights.rows(u"activity"_s), 1);
        QCOMPARE(vault.count(u"SELECT COUNT(*) FROM activity_party WHERE person_id = %1"_s.arg(
                     other.id.number())),
                 1);
        QCOMPARE(rights.rows(u"activity_party"_s), 1);
    }

    void aPlanThatIsOutOfDateIsRefused()
    {
        RightsVault rights;
        auto &vault = rights.vault();
        const auto person = vault.addPerson(kHelene, kMarchetti);
        const auto plan = rights.erasure().plan(rights.administrator(), person.id);
        QVERIFY_OK(plan);
        QVERIFY_OK(vault.people().addNote(rights.administrator(), person.id, u"Depuis"_s,
                                          vault.clock().nowUtc()));

        const auto result = rights.erasure().erase(
            rights.administrator(),
            {person.id, ErasureReason::Request, plan->suggestions(), plan->digest});

        QVERIFY_FAILS(result, ErrorCode::Conflict);
        QCOMPARE(result.error().reason, u"erasure.plan_changed"_s);
    }

    void aBackupThatBringsSomebodyBackIsErasedAgain()
    {
        RightsVault rights;
        auto &vault = rights.vault();
        const auto person = vault.addPerson(kHelene, kMarchetti, kEmail);
        const auto other = vault.addPerson(u"Marc"_s, u"Lenoir"_s,
                                           u"helene.marchetti@ailleurs.example"_s);
        QVERIFY_OK(rights.erase(person.id));
        const auto lines = vault::ErasedLog::inFolder(vault.folder()).readAll();
        QVERIFY_OK(lines);
        QCOMPARE(lines->size(), 2);                // the record and the address
        vault.execute(u"DELETE FROM tombstone"_s); // as an old database would not have it
        vault.execute(
            u"INSERT INTO person (uuid, last_name, search_key, sort_key, created_at, changed_at) VALUES ('%1', 'Marchetti', 'marchetti', x'00', 1, 1)"_s
                .arg(person.uuid));

        const auto replayed = rights.erasure().replay(rights.administrator(), *lines);

        QVERIFY_OK(replayed);
        QCOMPARE(*replayed, 1);
        QCOMPARE(rights.rows(u"person"_s), 1);
        QVERIFY_OK(vault.people().byId(rights.administrator(), other.id));
        const auto known = Tombstones(vault.keys().tombstone)
                               .wasErased(vault.reader(),
                                          {{u"helene.marchetti@courriel.example"_s}, {}});
        QVERIFY_OK(known);
        QVERIFY(*known);
    }

    void copiesThatAMigrationLeftGoWithThePerson()
    {
        RightsVault rights;
        auto &vault = rights.vault();
        const auto person = vault.addPerson(kHelene, kMarchetti);
        const auto folder = vault.folder();
        QVERIFY(QFile::copy(vault.path(), folder + u"/data.db.before-0010"_s));
        QVERIFY(QFile::copy(vault.path(), folder + u"/data.db.before-0020"_s));

        const auto result = rights.erase(person.id);

        QVERIFY_OK(result);
        QCOMPARE(result->certificate.copiesDeleted, 2);
        QVERIFY(!result->certificate.cleaningPending);
        QVERIFY(vault::migrationCopies(folder).isEmpty());
        auto silent = result->certificate;
        silent.copiesDeleted = 0;
        QVERIFY2(silent.computedChecksum() != result->certificate.checksum,
                 "what was deleted is covered by the checksum");
    }

    void aCopyThatCannotBeDeletedKeepsTheCleaningPending()
    {
        RightsVault rights;
        auto &vault = rights.vault();
        const auto person = vault.addPerson(kHelene, kMarchetti);
        bool stuck = true;
        ErasureService erasure({vault.db(),
                                vault.clock(),
                                vault.audit(),
                                vault.changes(),
                                vault.parties(),
                                vault.search(),
                                rights.catalogue(),
                                vault.keys(),
                                vault::ErasedLog::inFolder(vault.folder()),
                                {},
                                [&stuck]() -> Result<int> {
                                    if (stuck)
                                        return Failure{ErrorCode::Io, u"stuck"_s};
                                    return 1;
                                }});
        const auto plan = erasure.plan(rights.administrator(), person.id);
        QVERIFY_OK(plan);

        const auto result = erasure.erase(
            rights.administrator(),
            {person.id, ErasureReason::Request, plan->suggestions(), plan->digest});

        QVERIFY_OK(result);
        QVERIFY(result->certificate.cleaningPending);
        QCOMPARE(result->certificate.copiesDeleted, 0);
        QCOMPARE(vault.count(u"SELECT cleaning_pending FROM vault_state"_s), 1);
        stuck = false;
        QVERIFY_OK(erasure.finishCleaning(SystemAccess::permit()));
        QCOMPARE(vault.count(u"SELECT cleaning_pending FROM vault_state"_s), 0);
    }

    void aReaderInTheWayLeavesTheCleaningForLater()
    {
        RightsVault rights;
        auto &vault = rights.vault();
        const auto person = vault.addPerson(kHelene, kMarchetti);
        const auto reading = vault.connect(db::Mode::ReadOnly);
        {
            db::Statement open(reading->read(SystemAccess::permit()), "rights/select_person_uuids");
            QVERIFY(open.next());

            const auto result = rights.erase(person.id);

            QVERIFY_OK(result);
            QVERIFY(result->certificate.cleaningPending);
            QCOMPARE(vault.count(u"SELECT cleaning_pending FROM vault_state"_s), 1);
        }
        QVERIFY_OK(rights.erasure().finishCleaning(SystemAccess::permit()));

        QCOMPARE(vault.count(u"SELECT cleaning_pending FROM vault_state"_s), 0);
        QCOMPARE(QFile(vault.path() + u"-wal"_s).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
