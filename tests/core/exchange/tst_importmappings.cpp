// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importmappings.h"
#include "tests/core/exchange/importbench.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;
using test::ImportBench;

namespace {

const QStringList kHeader{u"Nom de famille"_s, u"Courriel"_s, u"Remise"_s};

QHash<QString, ColumnTarget> targetsOf(ImportField field)
{
    ColumnTarget name;
    name.field = ImportField::LastName;
    ColumnTarget other;
    other.field = field;
    return {{kHeader.at(0), name}, {kHeader.at(1), other}};
}

struct MappingBench : ImportBench
{
    ImportMappings mappings{vault.db(), vault.clock(), vault.audit()};

    QStringList names()
    {
        QStringList names;
        for (const ImportMappingInfo &mapping :
             mappings.list(session).value_or(QList<ImportMappingInfo>()))
            names.append(mapping.name);
        return names;
    }
    qint64 journal() { return vault.count(u"SELECT count(*) FROM audit_entry"_s); }
};

} // namespace

/// Where the columns of a kind of file go, kept under a name.
class TestImportMappings final : public QObject
{
    Q_OBJECT
private slots:
    void whatIsSavedIsReadAgain()
    {
        MappingBench bench;
        const auto targets = targetsOf(ImportField::Email);
        const auto saved = bench.mappings.save(bench.session, u"  Salon  de Lyon "_s, kHeader,
                                               targets);
        QVERIFY_OK(saved);
        QCOMPARE(saved->name, u"Salon de Lyon"_s);
        const auto found = bench.mappings.byName(bench.session, u"SALON DE LYÔN"_s);
        QVERIFY_OK(found);
        QCOMPARE(*found, *saved);
        QCOMPARE(found->targets, targets);
    }

    void theSameNameTakesTheNewTargets()
    {
        MappingBench bench;
        const auto first = bench.mappings.save(bench.session, u"Salon"_s, kHeader,
                                               targetsOf(ImportField::Email));
        const auto second = bench.mappings.save(bench.session, u"salon"_s, kHeader.mid(0, 2),
                                                targetsOf(ImportField::Note));
        QVERIFY_OK(first);
        QVERIFY_OK(second);
        QCOMPARE(second->uuid, first->uuid);
        QVERIFY(second->headerKey != first->headerKey);
        QCOMPARE(bench.mappings.list(bench.session)->size(), 1);
        QCOMPARE(bench.mappings.byName(bench.session, u"Salon"_s)->targets,
                 targetsOf(ImportField::Note));
    }

    void theHeaderIsKnownWhateverItsOrderCaseAndAccents()
    {
        MappingBench bench;
        const auto old = bench.mappings.save(bench.session, u"Ancien"_s, kHeader,
                                             targetsOf(ImportField::Email));
        bench.vault.clock().advance(1000);
        const auto newer = bench.mappings.save(bench.session, u"Nouveau"_s, kHeader,
                                               targetsOf(ImportField::Note));
        QVERIFY_OK(old);
        QVERIFY_OK(newer);
        const auto all = *bench.mappings.list(bench.session);
        const auto uuidFor = [&](const QStringList &headers) {
            const auto *found = ImportMappings::forHeader(all, headers);
            return found ? found->uuid : QString();
        };
        QCOMPARE(uuidFor({u"REMISE"_s, u"nom de famille"_s, u"courriel"_s}), newer->uuid);
        QCOMPARE(uuidFor({u"Nom de famille"_s, u"Courriel"_s}), QString());
        QCOMPARE(uuidFor({}), QString());
        QCOMPARE(ImportMappings::headerKeyOf({u" "_s, QString()}), QString());
    }

    void aNameIsGivenOnceAndRemoved()
    {
        MappingBench bench;
        const auto salon = bench.mappings.save(bench.session, u"Salon"_s, kHeader,
                                               targetsOf(ImportField::Email));
        const auto fair = bench.mappings.save(bench.session, u"Foire"_s, kHeader,
                                              targetsOf(ImportField::Email));
        QVERIFY_OK(salon);
        QVERIFY_OK(fair);
        QVERIFY_FAILS(bench.mappings.rename(bench.session, fair->uuid, u"SALON"_s),
                      ErrorCode::Conflict);
        QVERIFY_OK(bench.mappings.rename(bench.session, fair->uuid, u"FOIRE"_s)); // its own name
        QVERIFY_OK(bench.mappings.remove(bench.session, salon->uuid));
        QCOMPARE(bench.names(), QStringList{u"FOIRE"_s});
        QVERIFY_FAILS(bench.mappings.remove(bench.session, salon->uuid), ErrorCode::NotFound);
        QVERIFY_FAILS(bench.mappings.rename(bench.session, salon->uuid, u"Ailleurs"_s),
                      ErrorCode::NotFound);
        QVERIFY_FAILS(bench.mappings.byName(bench.session, u"Salon"_s), ErrorCode::NotFound);
    }

    void whatHasNoNameOrNoTargetIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("hasTargets");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no name") << u"  "_s << true << u"mapping.no_name"_s;
        QTest::newRow("a novel") << QString(2000, u'a') << true << u"mapping.no_name"_s;
        QTest::newRow("nothing") << u"Salon"_s << false << u"mapping.empty"_s;
    }
    void whatHasNoNameOrNoTargetIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(bool, hasTargets);
        QFETCH(QString, reason);
        MappingBench bench;
        const auto saved = bench.mappings.save(bench.session, name, kHeader,
                                               hasTargets ? targetsOf(ImportField::Email)
                                                          : QHash<QString, ColumnTarget>());
        QVERIFY_FAILS(saved, ErrorCode::Invalid);
        QCOMPARE(saved.error().reason, reason);
        QCOMPARE(bench.names(), QStringList());
    }

    void eachChangeStandsInTheJournalAndALookDoesNot()
    {
        MappingBench bench;
        const qint64 before = bench.journal();
        const auto saved = bench.mappings.save(bench.session, u"Salon"_s, kHeader,
                                               targetsOf(ImportField::Email));
        QVERIFY_OK(saved);
        QVERIFY_OK(bench.mappings.rename(bench.session, saved->uuid, u"Foire"_s));
        QCOMPARE(bench.names(), QStringList{u"Foire"_s});
        QVERIFY_OK(bench.mappings.remove(bench.session, saved->uuid));
        QCOMPARE(bench.journal(), before + 3);
    }

    void whoMayNotImportMayNotChangeThem()
    {
        MappingBench bench;
        const auto reader = bench.vault.as(Role::Exhibitor);
        QVERIFY_FAILS(
            bench.mappings.save(reader, u"Salon"_s, kHeader, targetsOf(ImportField::Email)),
            ErrorCode::NotPermitted);
        QVERIFY_FAILS(bench.mappings.list(reader), ErrorCode::NotPermitted);
        QCOMPARE(bench.names(), QStringList());
    }

    void aFileThatLacksAColumnOfTheMappingIsStillRead()
    {
        MappingBench bench;
        ImportRequest request = bench.request("Nom de famille;Autre\nMarchand;x\n");
        request.reading.namedTargets = targetsOf(ImportField::Email);
        QVERIFY_FAILS(bench.service.run(bench.session, request), ErrorCode::Invalid);
        request.reading.forgivesColumns = true;
        const auto result = bench.service.run(bench.session, request);
        QVERIFY_OK(result);
        QCOMPARE(result->created, 1);
    }
};

QTEST_GUILESS_MAIN(TestImportMappings)
#include "tst_importmappings.moc"
