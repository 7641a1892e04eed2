// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/personservice.h"
#include "tests/core/exchange/importbench.h"
#include "tests/support/verify.h"

#include <QRandomGenerator>
#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;
using test::ImportBench;
using test::kVisitors;

namespace {

/// People with a few names and addresses, so that many meet; every kind of column, now and then empty.
QByteArray randomFile(QRandomGenerator &random, int rows, bool objections)
{
    const auto pick = [&](const QList<QByteArray> &from) {
        return from.at(random.bounded(from.size()));
    };
    QByteArray text =
        "Nom;Prenom;Mail;Mobile;Adresse;CP;Ville;Societe;Fonction;Date visite;Note;Type;Refus\n";
    for (int row = 0; row < rows; ++row) {
        const QByteArray n = QByteArray::number(random.bounded(25));
        QList<QByteArray> cells{pick({"Marchand", "Roux", "Le Bihan", ""}),
                                pick({"Zoe", "Ana", "Luc", ""}),
                                random.bounded(4) ? "p" + n + "@x.example" : QByteArray(),
                                random.bounded(3) ? QByteArray()
                                                  : "06 39 98 20 " + n.rightJustified(2, '0'),
                                pick({"", "3 rue Haute", "8 quai Bas"}),
                                pick({"69003", "75011", ""}),
                                pick({"Lyon", "Paris", ""}),
                                pick({"La Ferme", "Verrerie " + n, ""}),
                                pick({"Directrice", "", "Associe"}),
                                pick({"17/11/2026", "", "05/10/2026"}),
                                pick({"", "rappeler", "note " + n}),
                                pick({"particulier", "pro", ""}),
                                objections ? pick({"", "oui"}) : QByteArray()};
        text += cells.join(';') + '\n';
    }
    return text;
}

} // namespace

class TestImportUndo final : public QObject
{
    Q_OBJECT
private slots:
    void undoingGivesTheVaultBackAsItWas()
    {
        ImportBench bench;
        const auto zoe = bench.vault.addPerson(u"Zoé"_s, u"Marchand"_s,
                                               u"z.marchand@ferme.example"_s);
        QVERIFY_OK(bench.run(
            "Nom;Prenom;Mail;Societe;Fonction;Note\nRoux;Ana;a.roux@x.example;La Ferme;;vue\n"));
        const auto before = bench.contents();
        bench.vault.clock().advance(3600);

        const auto result = bench.run(
            kVisitors
            + "Roux;Ana;a.roux@x.example;06 39 98 33 33;La Ferme;19/11/2026;vue\n"
              "Roux;Ana;a.roux@x.example;06 39 98 44 44;Autre Maison;19/11/2026;deux fois\n"
              ";;contact@neuve.example;;Maison Neuve;;;\n"
              ";;accueil@ferme.example;;La Ferme;;;\n");
        QVERIFY_OK(result);
        QCOMPARE(result->created, 3);
        QCOMPARE(result->updated, 4);
        QVERIFY(bench.contents() != before);
        bench.vault.clock().advance(3600);

        const auto undone = bench.service.undo(bench.session, result->batch);

        QVERIFY_OK(undone);
        QCOMPARE(undone->removed, 2);
        QCOMPARE(undone->restored, 2);
        QCOMPARE(bench.contents(), before);
        QCOMPARE(bench.vault.people().byId(bench.session, zoe.id)->version, zoe.version);
        bench.vault.execute(
            u"INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"_s);
        QCOMPARE(bench.vault.count(
                     u"SELECT count(*) FROM search_index WHERE search_index MATCH 'ozturk'"_s),
                 0);
        QVERIFY_FAILS(bench.service.undo(bench.session, result->batch), ErrorCode::AlreadyDone);
        const auto batches = bench.service.list(bench.session);
        QVERIFY_OK(batches);
        QVERIFY(batches->first().undone);
        QCOMPARE(bench.vault.auditKinds().last(), u"import.undone"_s);
        QVERIFY_OK(bench.vault.db().checkIntegrity());
    }

    void theContentIsTheSameAfterAsBefore_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void theContentIsTheSameAfterAsBefore()
    {
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        ImportBench bench;
        QVERIFY_OK(bench.run(randomFile(random, 30, false)));
        bench.vault.clock().advance(3600);
        const QStringList before = test::contentHashes(bench.vault);

        const auto result = bench.run(randomFile(random, 60, false));
        QVERIFY_OK(result);
        QVERIFY(test::contentHashes(bench.vault) != before
                || result->created + result->updated == 0);
        bench.vault.clock().advance(3600);
        QVERIFY_OK(bench.service.undo(bench.session, result->batch));

        QCOMPARE(test::contentHashes(bench.vault), before);
        QVERIFY_OK(bench.vault.db().checkIntegrity());
    }

    void refusalsThatCameWithTheFileStay()
    {
        ImportBench bench;
        const auto zoe = bench.vault.addPerson(u"Zoé"_s, u"Marchand"_s,
                                               u"z.marchand@ferme.example"_s);
        bench.vault.clock().advance(60);
        const QStringList before = test::contentHashes(bench.vault, false);
        const auto result = bench.run("Nom;Prenom;Mail;Ne pas contacter\n"
                                      "Marchand;Zoe;z.marchand@ferme.example;oui\n"
                                      "Neuf;Luc;luc@neuf.example;x\n"
                                      "Oui;Ana;ana@oui.example;non\n");
        QVERIFY_OK(result);
        QCOMPARE(result->created, 2);
        QCOMPARE(
            bench.vault.count(
                u"SELECT count(*) FROM consent_event WHERE kind = 'objected' AND origin = 'import'"_s),
            2);
        bench.vault.clock().advance(60);

        const auto undone = bench.service.undo(bench.session, result->batch);

        QVERIFY_OK(undone);
        QCOMPARE(undone->removed, 2);
        QCOMPARE(test::contentHashes(bench.vault, false), before);
        QCOMPARE(
            bench.vault.count(
                u"SELECT count(*) FROM consent_state WHERE person_id = %1 AND state = 'objected'"_s
                    .arg(zoe.id.number()))
                > 0,
            true);
        const auto hits = bench.suppression.hits(bench.vault.reader(),
                                                 {ContactKind::Email, u"luc@neuf.example"_s});
        QVERIFY_OK(hits);
        QCOMPARE(hits->size(), 1);
        QVERIFY(hits->first().channels.isAll());
    }

    void undoingStopsAtWhatIsNewer()
    {
        ImportBench bench;
        const auto result = bench.run(kVisitors);
        QVERIFY_OK(result);
        bench.vault.clock().advance(60);
        const QString uuid = bench.vault.text(
            u"SELECT uuid FROM person WHERE last_name = 'MARCHAND'"_s);
        const auto zoe = bench.vault.people().byUuid(bench.session, uuid);
        QVERIFY_OK(bench.vault.people().addNote(bench.session, zoe->id, u"a rappelé"_s,
                                                bench.vault.clock().nowUtc()));
        const auto before = bench.contents();

        const auto blockers = bench.service.undoBlockers(bench.session, result->batch);
        QVERIFY_OK(blockers);
        QCOMPARE(*blockers, (QList<UndoBlocker>{{uuid, u"undo.used_since"_s}}));
        const auto undone = bench.service.undo(bench.session, result->batch);

        QVERIFY_FAILS(undone, ErrorCode::Conflict);
        QCOMPARE(undone.error().reason, u"import.changed_since"_s);
        QCOMPARE(bench.contents(), before);
    }

    void undoingStopsAtAnEditOfAnUpdatedPerson()
    {
        ImportBench bench;
        const auto zoe = bench.vault.addPerson(u"Zoé"_s, u"Marchand"_s,
                                               u"z.marchand@ferme.example"_s);
        const auto result = bench.run(kVisitors);
        QVERIFY_OK(result);
        PersonEdit edit;
        edit.lastName = u"Martin"_s;
        QVERIFY_OK(bench.vault.people().edit(bench.session, zoe.id, edit));

        const auto undone = bench.service.undo(bench.session, result->batch);

        QVERIFY_FAILS(undone, ErrorCode::Conflict);
        QVERIFY(undone.error().detail.contains(zoe.uuid));
    }

    void imagesAreKeptThirtyDays()
    {
        ImportBench bench;
        bench.vault.addPerson(u"Zoé"_s, u"Marchand"_s, u"z.marchand@ferme.example"_s);
        const auto result = bench.run(kVisitors);
        QVERIFY_OK(result);
        QVERIFY(bench.vault.count(u"SELECT count(*) FROM undo_image"_s) > 0);
        bench.vault.clock().advance(qint64(31) * 24 * 3600);

        const auto undone = bench.service.undo(bench.session, result->batch);
        QVERIFY_FAILS(undone, ErrorCode::Conflict);
        QCOMPARE(undone.error().reason, u"import.undo_expired"_s);

        QVERIFY_OK(bench.run("Nom;Mail\nNeuf;neuf@x.example\n"));
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM undo_image"_s), 0);
    }

    void manyUpdatesGoInAndOutAgain()
    {
        ImportBench bench;
        QByteArray many = "Nom;Prenom;Mail;CP;Ville\n";
        for (int i = 0; i < 800; ++i)
            many += "Nom" + QByteArray::number(i) + ";Prenom;p" + QByteArray::number(i)
                    + "@x.example;69003;Lyon\n";
        QVERIFY_OK(bench.run(many));
        const auto before = bench.contents();
        bench.vault.clock().advance(60);

        const auto updated = bench.run(QByteArray(many).replace("69003;Lyon", "75011;Paris"));

        QVERIFY_OK(updated);
        QCOMPARE(updated->problems, QList<FileProblem>());
        QCOMPARE(updated->updated, 800);
        QCOMPARE(bench.vault.count(
                     u"SELECT count(*) FROM search_index WHERE search_index MATCH 'paris'"_s),
                 800);
        const auto undone = bench.service.undo(bench.session, updated->batch);
        QVERIFY_OK(undone);
        QCOMPARE(undone->restored, 800);
        QCOMPARE(bench.contents(), before);
        bench.vault.execute(
            u"INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"_s);
    }

    void twentyThousandRowsGoInAndOutAgain()
    {
        ImportBench bench;
        QByteArray many = "Nom;Prenom;Mail;Mobile;CP;Ville;Societe\n";
        for (int i = 0; i < 20000; ++i) {
            const QByteArray n = QByteArray::number(i).rightJustified(6, '0');
            many += "Nom" + n + ";Prenom;p" + n + "@x.example;06 12 " + n.left(2) + ' '
                    + n.mid(2, 2) + ' ' + n.mid(4) + ";69003;Lyon;Maison "
                    + QByteArray::number(i % 500) + '\n';
        }
        const auto before = bench.contents();

        const auto result = bench.run(many);

        QVERIFY_OK(result);
        QCOMPARE(result->created, 20000);
        QCOMPARE(bench.people(), 20000);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM contact_point"_s), 60000);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM organisation"_s), 500);
        QCOMPARE(bench.vault.count(
                     u"SELECT count(*) FROM search_index WHERE search_index MATCH 'nom019999'"_s),
                 1);
        const auto undone = bench.service.undo(bench.session, result->batch);
        QVERIFY_OK(undone);
        QCOMPARE(undone->removed, 20000);
        QCOMPARE(bench.contents(), before);
    }
};

QTEST_GUILESS_MAIN(TestImportUndo)
#include "tst_importundo.moc"
