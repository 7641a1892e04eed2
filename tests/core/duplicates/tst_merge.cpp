// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentprojection.h"
#include "core/rights/erasureservice.h"
#include "core/rights/tombstones.h"
#include "core/vault/erasedlog.h"
#include "tests/core/duplicates/mergebench.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

const auto kShared = u"c.aubert@verrier.example"_s;

Moment lateAutumn()
{
    return Moment::on(QDate(2026, 11, 24));
}

} // namespace

class TestMerge final : public QObject
{
    Q_OBJECT
private slots:
    void everyTableThatPointsAtAPersonIsMoved()
    {
        TestVault vault;
        const auto references = mergeReferences(vault.reader());
        QVERIFY_OK(references);
        const auto points = [&](const QString &table, const QString &target) {
            return std::any_of(references->begin(), references->end(),
                               [&](const MergeReference &one) {
                                   return one.table == table && one.target == target;
                               });
        };
        // Without a foreign key a row would stay with a card that is gone.
        QStringList forgotten;
        for (const auto &table : shippedCatalogue().tables()) {
            if (table.reach == catalogue::Reach::Person && !points(table.name, u"person"_s))
                forgotten.append(table.name);
            for (const auto &column : table.columns) {
                const bool isLink = column.name.endsWith(u"person_id")
                                    || column.name.endsWith(u"organisation_id");
                const auto target = column.name.endsWith(u"person_id") ? u"person"_s
                                                                       : u"organisation"_s;
                if (isLink && table.name != target && !points(table.name, target))
                    forgotten.append(table.name + u'.' + column.name);
            }
        }
        QCOMPARE(forgotten, QStringList());
        // Rows that name a person by its code are read through its aliases: whoever adds one must see to that.
        QStringList byCode;
        for (const auto &table : shippedCatalogue().tables()) {
            if (table.reach == catalogue::Reach::PersonUuid
                || table.reach == catalogue::Reach::RecordUuid)
                byCode.append(table.name);
        }
        byCode.sort();
        QCOMPARE(byCode, (QStringList{u"audit_entry"_s, u"consent_event"_s}));
    }

    void nothingOfEitherIsLost()
    {
        MergeBench bench;
        const auto keep = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s, kShared);
        const auto drop = bench.vault.addPerson(u"C."_s, u"Aubert"_s, kShared, u"06 39 98 33 01"_s);
        QVERIFY_OK(bench.vault.people().addNote(bench.user, drop.id, u"rappeler mardi"_s,
                                                bench.vault.clock().nowUtc()));
        PersonEdit edit;
        edit.language = u"fr"_s;
        edit.organisationName = u"Verrier"_s;
        QVERIFY_OK(bench.vault.people().edit(bench.user, drop.id, edit));

        const auto merged = bench.merge(keep, drop);

        QVERIFY_OK(merged);
        const auto one = bench.read(keep);
        QCOMPARE(one.firstName, u"Claire"_s);
        QCOMPARE(one.language, u"fr"_s);
        QCOMPARE(one.contactPoints.size(), 2);
        QCOMPARE(one.affiliations.size(), 1);
        QCOMPARE(bench.vault.people().timeline(bench.user, keep.id, 10)->size(), 1);
        QVERIFY_FAILS(bench.vault.people().byId(bench.user, drop.id), ErrorCode::NotFound);
        QCOMPARE(bench.vault.people().byUuid(bench.user, drop.uuid)->uuid, keep.uuid);
        QCOMPARE(bench.vault.people().byUuid(bench.user, drop.uuid.right(12))->uuid, keep.uuid);
        QCOMPARE(bench.vault.count(
                     u"SELECT COUNT(*) FROM search_index WHERE search_index MATCH 'verrier'"_s),
                 2); // the person and the organisation
        QVERIFY(bench.vault.auditKinds().contains(u"records.merged"_s));
        QVERIFY_OK(bench.vault.db().checkIntegrity());
    }

    void fieldsAreTakenFromTheChosenSide()
    {
        MergeBench bench;
        const auto keep = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s);
        const auto drop = bench.vault.addPerson(u"Clara"_s, u"Auber"_s);

        const auto merged = bench.merge(keep, drop, {{u"first_name"_s, MergeSide::Right}});

        QVERIFY_OK(merged);
        QCOMPARE(bench.read(keep).firstName, u"Clara"_s);
        QCOMPARE(bench.read(keep).lastName, u"Aubert"_s);
        QCOMPARE(
            bench.vault.count(u"SELECT COUNT(*) FROM person WHERE search_key LIKE '%clara%'"_s), 1);
        const auto other = bench.vault.addPerson(u"Clara"_s, u"Auber"_s);
        QVERIFY_FAILS(bench.merge(keep, other, {{u"shoe_size"_s, MergeSide::Right}}),
                      ErrorCode::Invalid);
        QVERIFY_FAILS(bench.merge(keep, keep), ErrorCode::Invalid);
    }

    void aRefusalOfOneStandsForBoth()
    {
        MergeBench bench;
        const auto keep = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s, kShared);
        const auto drop = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s,
                                                u"autre@verrier.example"_s);
        const auto day = utc(2026, 9, 1, 10, 0);
        QVERIFY_OK(bench.consents.refuse(bench.user, bench.request(drop, Channel::Email, day)));
        QVERIFY_OK(
            bench.consents.give(bench.user, bench.request(keep, Channel::Email, day.addDays(9))));
        QCOMPARE(bench.word(keep, Channel::Email, lateAutumn()), u"allowed"_s);

        QVERIFY_OK(bench.merge(keep, drop));

        // The later yes was said on the other card: a merge is no act of the person.
        for (const auto &answer : bench.ask(keep, Channel::Email, lateAutumn()))
            QCOMPARE(verdictKindName(answer.verdict.kind), u"refused"_s);
        QVERIFY_OK(
            bench.consents.give(bench.user, bench.request(bench.read(keep), Channel::Email)));
        for (const auto &answer : bench.ask(keep, Channel::Email))
            QCOMPARE(verdictKindName(answer.verdict.kind), u"allowed"_s);
    }

    void aConsentIsNotWidened()
    {
        MergeBench bench;
        const auto keep = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s, kShared);
        const auto drop = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s,
                                                u"autre@verrier.example"_s);
        QVERIFY_OK(bench.consents.give(
            bench.user, bench.request(drop, Channel::Email, utc(2026, 9, 1, 10, 0))));

        QVERIFY_OK(bench.merge(keep, drop));

        QMap<QString, QString> words;
        for (const auto &answer : bench.ask(keep, Channel::Email, lateAutumn()))
            words.insert(answer.contactValue, verdictKindName(answer.verdict.kind));
        QCOMPARE(words.value(kShared), u"refused"_s);
        QCOMPARE(words.value(u"autre@verrier.example"_s), u"allowed"_s);
    }

    void theReasonNamesTheMerge()
    {
        MergeBench bench;
        const auto keep = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s, kShared);
        const auto drop = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s, kShared);
        QVERIFY_OK(bench.consents.give(
            bench.user, bench.request(keep, Channel::Email, utc(2026, 9, 1, 10, 0))));

        QVERIFY_OK(bench.merge(keep, drop));

        const auto verdict = bench.ask(keep, Channel::Email, lateAutumn()).first().verdict;
        QCOMPARE(verdictKindName(verdict.kind), u"refused"_s);
        QVERIFY(verdict.has(ReasonCode::MergedCard));
        QVERIFY(verdict.action == VerdictAction::AskConsent);
    }

    void theProjectionIsTheLedgers()
    {
        MergeBench bench;
        const auto keep = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s, kShared);
        const auto drop = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s, kShared);
        for (const auto &person : {keep, drop, keep}) {
            QVERIFY_OK(bench.consents.give(bench.user, bench.request(person, Channel::Email)));
            bench.vault.clock().advance(60);
        }
        QVERIFY_OK(bench.merge(keep, drop));
        QVERIFY_OK(
            bench.consents.withdraw(bench.user, bench.request(bench.read(keep), Channel::Email)));

        const auto kept = consentprojection::kept(bench.vault.reader(), keep.id);
        const auto rebuilt = consentprojection::fromLedger(bench.vault.reader(), keep.id,
                                                           keep.uuid);

        QVERIFY_OK(kept);
        QVERIFY_OK(rebuilt);
        QCOMPARE(kept->size(), 3u);
        QCOMPARE(rebuilt->size(), kept->size());
        for (size_t i = 0; i < kept->size(); ++i) {
            QVERIFY((*kept)[i].event == (*rebuilt)[i].event);
            QVERIFY((*kept)[i].contactPoint == (*rebuilt)[i].contactPoint);
        }
        QVERIFY(bench.consents.verifyLedger(bench.user)->isOk());
        QCOMPARE(bench.consents.history(bench.user, keep.id)->size(), 4);
    }

    void aCorrectionAfterTheMergeCounts()
    {
        MergeBench bench;
        const auto keep = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s, kShared);
        const auto drop = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s, kShared);
        PersonEdit edit;
        edit.kind = PersonKind::Professional;
        edit.organisationName = u"Verrier"_s;
        QVERIFY_OK(bench.vault.people().edit(bench.user, drop.id, edit));
        QCOMPARE(bench.word(drop, Channel::Email, lateAutumn()), u"allowed"_s);
        QVERIFY_OK(bench.merge(keep, drop, {{u"kind"_s, MergeSide::Right}}));
        QCOMPARE(bench.word(keep, Channel::Email, lateAutumn()), u"refused"_s);

        edit.kind = PersonKind::Consumer;
        QVERIFY_OK(bench.vault.people().edit(bench.user, keep.id, edit));
        edit.kind = PersonKind::SoleTrader;
        QVERIFY_OK(bench.vault.people().edit(bench.user, keep.id, edit));

        QVERIFY(bench.word(keep, Channel::Email, lateAutumn()) != u"refused"_s);
    }

    void undoingMakesTwoOfOne()
    {
        MergeBench bench;
        const auto keep = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s, kShared);
        const auto drop = bench.vault.addPerson(u"C."_s, u"Aubert"_s, kShared, u"06 39 98 33 01"_s);
        QVERIFY_OK(bench.consents.give(bench.user, bench.request(drop, Channel::Email)));
        const auto found = bench.duplicates.find(bench.user);
        QVERIFY_OK(bench.duplicates.store(bench.user, *found));
        const auto before = bench.contents();
        bench.vault.clock().advance(60);
        const auto merged = bench.merge(keep, drop, {{u"first_name"_s, MergeSide::Right}});
        QVERIFY_OK(merged);
        QVERIFY(bench.contents() != before);
        QCOMPARE(bench.merges.latest(bench.user).value(), merged->merge);

        const auto undone = bench.merges.undo(bench.user, merged->merge);

        QVERIFY_OK(undone);
        QCOMPARE(bench.contents(), before);
        QCOMPARE(bench.vault.people().byUuid(bench.user, drop.uuid)->uuid, drop.uuid);
        QVERIFY_FAILS(bench.merges.latest(bench.user), ErrorCode::NotFound);
        QVERIFY_OK(bench.vault.db().checkIntegrity());
    }

    void undoingStopsAtWhatThePersonSaidSince()
    {
        MergeBench bench;
        const auto keep = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s, kShared);
        const auto drop = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s, kShared);
        const auto merged = bench.merge(keep, drop);
        QVERIFY_OK(merged);
        QVERIFY_OK(bench.consents.object(bench.user,
                                         {keep.id, ChannelSet::all(), {}, Mechanism::Oral, {}}));

        const auto undone = bench.merges.undo(bench.user, merged->merge);

        QVERIFY_FAILS(undone, ErrorCode::Conflict);
        QCOMPARE(undone.error().reason, u"undo.used_since"_s);
        QCOMPARE(bench.merges.undoBlockers(bench.user, merged->merge)->size(), 1);
    }

    void mergesAreUndoneFromTheLast()
    {
        MergeBench bench;
        const auto a = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s, kShared);
        const auto b = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s, kShared);
        const auto c = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s, kShared);
        QVERIFY_OK(bench.consents.give(bench.user, bench.request(a, Channel::Email)));
        const auto before = bench.contents();
        const auto first = bench.merge(a, b);
        QVERIFY_OK(first);
        const auto between = bench.contents();
        const auto second = bench.merge(c, a);
        QVERIFY_OK(second);
        QCOMPARE(bench.vault.people().byUuid(bench.user, b.uuid)->uuid, c.uuid);
        QCOMPARE(bench.consents.history(bench.user, c.id)->size(), 1);

        QVERIFY_FAILS(bench.merges.undo(bench.user, first->merge), ErrorCode::Conflict);
        QVERIFY_OK(bench.merges.undo(bench.user, second->merge));
        QCOMPARE(bench.contents(), between);
        QVERIFY_OK(bench.merges.undo(bench.user, first->merge));
        QCOMPARE(bench.contents(), before);
    }

    void previewingTellsAndChangesNothing()
    {
        MergeBench bench;
        const auto keep = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s, kShared);
        const auto drop = bench.vault.addPerson(u"C."_s, u"Aubert"_s, kShared, u"06 39 98 33 01"_s);
        QVERIFY_OK(bench.consents.give(bench.user, bench.request(keep, Channel::Email)));
        const auto before = bench.contents();

        const auto preview = bench.merges.preview(
            bench.user, {DuplicateKind::Person, keep.uuid, drop.uuid, {}});

        QVERIFY_OK(preview);
        QCOMPARE(bench.contents(), before);
        QCOMPARE(preview->points.size(), 2);
        QVERIFY(preview->points.first().isLeft && preview->points.first().isRight);
        const auto &email = preview->verdicts.first();
        QVERIFY(email.channel == Channel::Email);
        QCOMPARE(verdictKindName(email.left.kind), u"allowed"_s);
        QCOMPARE(verdictKindName(email.after.kind), u"refused"_s);
    }

    void erasingTheMergedErasesBoth()
    {
        MergeBench bench;
        bench.vault.execute(
            u"INSERT INTO vault_state (vault_state_id, uuid, recovery_public_key, is_sample, created_at) VALUES (1, 'v', x'00', 0, 1)"_s);
        ErasureService erasure{{bench.vault.db(),
                                bench.vault.clock(),
                                bench.vault.audit(),
                                bench.vault.changes(),
                                bench.vault.parties(),
                                bench.vault.search(),
                                shippedCatalogue(),
                                bench.vault.keys(),
                                vault::ErasedLog::inFolder(bench.vault.folder()),
                                {}}};
        const auto keep = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s, kShared);
        const auto drop = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s, kShared,
                                                u"06 39 98 33 01"_s);
        QVERIFY_OK(bench.consents.give(bench.user, bench.request(drop, Channel::Email)));
        QVERIFY_OK(bench.merge(keep, drop));

        const auto plan = erasure.plan(bench.user, keep.id);
        QVERIFY_OK(plan);
        QVERIFY_OK(erasure.erase(
            bench.user, {keep.id, ErasureReason::Request, plan->suggestions(), plan->digest}));

        for (const auto *table : {"person", "person_alias", "contact_point_alias", "merged_side",
                                  "merged_row", "undo_image", "consent_state"})
            QCOMPARE(bench.vault.count(u"SELECT COUNT(*) FROM "_s + QString::fromLatin1(table)), 0);
        QCOMPARE(
            bench.vault.count(u"SELECT COUNT(*) FROM consent_proof WHERE payload IS NOT NULL"_s),
            0);
        const Tombstones tombstones(bench.vault.keys().tombstone);
        for (const auto &uuid : {keep.uuid, drop.uuid})
            QCOMPARE(
                bench.vault.count(
                    u"SELECT COUNT(*) FROM tombstone WHERE kind = 'record' AND hex(hash) = '%1'"_s
                        .arg(QString::fromLatin1(tombstones.recordHash(uuid).toHex().toUpper()))),
                1);
    }

    void organisationsMergeWithTheirPeople()
    {
        MergeBench bench;
        PersonEdit edit;
        const auto claire = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s);
        const auto marc = bench.vault.addPerson(u"Marc"_s, u"Roux"_s);
        edit.organisationName = u"Maison Verrier"_s;
        QVERIFY_OK(bench.vault.people().edit(bench.user, claire.id, edit));
        edit.organisationName = u"Les Verriers réunis"_s;
        QVERIFY_OK(bench.vault.people().edit(bench.user, marc.id, edit));
        const auto keep = bench.read(claire).affiliations.first().organisationUuid;
        const auto drop = bench.read(marc).affiliations.first().organisationUuid;
        const auto before = bench.contents();

        const auto merged = bench.merges.merge(bench.user,
                                               {DuplicateKind::Organisation, keep, drop, {}});

        QVERIFY_OK(merged);
        QCOMPARE(bench.read(marc).affiliations.first().organisationName, u"Maison Verrier"_s);
        QCOMPARE(bench.vault.organisations().byUuid(bench.user, drop)->uuid, keep);
        QCOMPARE(bench.vault.count(
                     u"SELECT COUNT(*) FROM search_index WHERE search_index MATCH 'maison'"_s),
                 3);
        QVERIFY_OK(bench.merges.undo(bench.user, merged->merge));
        QCOMPARE(bench.contents(), before);
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
