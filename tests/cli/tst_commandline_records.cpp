// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandlinevault.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace entente::test;
using namespace Qt::StringLiterals;

#define QVERIFY_EXIT(answer, code)                                   \
    do {                                                             \
        const auto given = (answer);                                 \
        QVERIFY2(given.exitCode == (code), given.all().constData()); \
    } while (false)

/// Fields of the firm's own, organisations in bulk and files, as a script uses them.
class TestCommandLineRecords final : public QObject
{
    Q_OBJECT

    std::unique_ptr<CommandLineVault> m_vault;
    QString m_organisation;

    CommandLineAnswer run(const QStringList &command) { return m_vault->run(command); }

private slots:
    void init()
    {
        m_vault = std::make_unique<CommandLineVault>(QStringLiteral(ENTENTE_CLI));
        const auto added = run({u"organisation"_s, u"add"_s, u"--name"_s, u"Maison Verrier"_s});
        QVERIFY_EXIT(added, 0);
        m_organisation = added.object()[u"id"].toString();
    }

    void organisationsAreChangedInBulk()
    {
        QVERIFY_EXIT(run({u"field"_s, u"add"_s, u"--name"_s, u"Remise"_s, u"--type"_s, u"number"_s,
                          u"--purpose"_s, u"Devis"_s, u"--basis"_s, u"contract"_s, u"--retention"_s,
                          u"with_person"_s, u"--of"_s, u"organisation"_s}),
                     0);
        const QStringList change{u"list"_s,     u"change"_s,  u"--of"_s,    u"organisations"_s,
                                 u"--filter"_s, u"verrier"_s, u"--field"_s, u"remise=12,5"_s};
        const auto preview = run(change + QStringList{u"--dry-run"_s});
        QVERIFY_EXIT(preview, 0);
        QCOMPARE(preview.object()[u"changed"].toInt(), 1);
        const auto done = run(change);
        QVERIFY_EXIT(done, 0);
        QCOMPARE(done.object()[u"organisations"].toInt(), 1);
        const auto value = [&] {
            return run({u"organisation"_s, u"show"_s, m_organisation})
                .object()[u"fields"][u"remise"];
        };
        QVERIFY(!value().isUndefined());
        QVERIFY_EXIT(run({u"list"_s, u"undo"_s, done.object()[u"undo"].toString()}), 0);
        QVERIFY(value().toVariant().toString().isEmpty());
        QVERIFY_EXIT(run({u"list"_s, u"change"_s, u"--of"_s, u"organisations"_s, u"--filter"_s,
                          u"verrier"_s, u"--relation"_s, u"customer"_s}),
                     1);
    }

    void aFileFillsFieldsOfOrganisationsByItsMapping()
    {
        QVERIFY_EXIT(run({u"field"_s, u"add"_s, u"--name"_s, u"Remise"_s, u"--type"_s, u"number"_s,
                          u"--purpose"_s, u"Devis"_s, u"--basis"_s, u"contract"_s, u"--retention"_s,
                          u"with_person"_s, u"--of"_s, u"organisation"_s}),
                     0);
        const auto rows = m_vault->write(u"clients.csv"_s,
                                         "Société;Taux\nMaison Verrier;12,5\nLe Lac;3\n");
        const auto mapping = m_vault->write(u"mapping.json"_s,
                                            "{\"Taux\":\"organisation_field:remise\"}");
        const auto made = run({u"import"_s, rows, u"--source"_s, u"Devis"_s, u"--basis"_s,
                               u"contract"_s, u"--duplicates"_s, u"update"_s, u"--mapping"_s,
                               mapping, u"--save-mapping"_s, u"Clients"_s});
        QVERIFY_EXIT(made, 0);
        QCOMPARE(made.object()[u"mapping"][u"Taux"].toString(), u"organisation_field:remise"_s);
        const auto value = [&] {
            return run({u"organisation"_s, u"show"_s, m_organisation})
                .object()[u"fields"][u"remise"]
                .toDouble();
        };
        QCOMPARE(value(), 12.5);
        QVERIFY_EXIT(run({u"import"_s, u"undo"_s, made.object()[u"batch"].toString()}), 0);
        QCOMPARE(value(), 0.0);
        const auto again = run({u"import"_s, rows, u"--source"_s, u"Devis"_s, u"--basis"_s,
                                u"contract"_s, u"--duplicates"_s, u"update"_s, u"--mapping"_s,
                                u"Clients"_s});
        QVERIFY_EXIT(again, 0);
        QCOMPARE(value(), 12.5);
    }

    void anAgeIsABandThatAPurposeNeeds()
    {
        const auto added = run(
            {u"person"_s, u"add"_s, u"--last-name"_s, u"Petit"_s, u"--age-band"_s, u"under_15"_s});
        QVERIFY_EXIT(added, 0);
        const auto id = added.object()[u"id"].toString();
        const auto band = [&] { return run({u"person"_s, u"show"_s, id}).object()[u"age_band"]; };
        QCOMPARE(band().toString(), u"under_15"_s);
        QVERIFY_EXIT(run({u"person"_s, u"edit"_s, id, u"--age-band"_s, u"none"_s}), 0);
        QVERIFY(band().isNull());
        QVERIFY_EXIT(run({u"person"_s, u"edit"_s, id, u"--age-band"_s, u"old"_s}), 1);
        const auto purpose = run({u"purpose"_s, u"add"_s, u"club"_s, u"--label-fr"_s,
                                  u"Club des jeunes"_s, u"--needs-age"_s, u"yes"_s});
        QVERIFY_EXIT(purpose, 0);
        QCOMPARE(purpose.object()[u"needs_age"].toBool(), true);
    }

    void valuesWhoseTimeIsOverAreNamedAndRemoved()
    {
        QVERIFY_EXIT(run({u"field"_s, u"add"_s, u"--name"_s, u"Remise"_s, u"--type"_s, u"text"_s,
                          u"--purpose"_s, u"Devis"_s, u"--basis"_s, u"contract"_s, u"--retention"_s,
                          u"24 months"_s}),
                     0);
        QVERIFY_EXIT(
            run({u"person"_s, u"add"_s, u"--last-name"_s, u"Aubert"_s, u"--kind"_s, u"consumer"_s,
                 u"--last-contact-on"_s, u"2020-05-01"_s, u"--field"_s, u"remise=12 %"_s}),
            0);
        const auto due = run({u"field"_s, u"due"_s, u"--on"_s, u"2022-05-01"_s});
        QVERIFY_EXIT(due, 0);
        QCOMPARE(due.array().size(), 1);
        QCOMPARE(due.array().first()[u"due_on"].toString(), u"2022-05-01"_s);
        QVERIFY_EXIT(run({u"field"_s, u"purge"_s, u"--on"_s, u"2022-05-01"_s}), 2);
        const auto purged = run({u"field"_s, u"purge"_s, u"--on"_s, u"2022-05-01"_s, u"--yes"_s});
        QVERIFY_EXIT(purged, 0);
        QCOMPARE(purged.object()[u"removed"].toInt(), 1);
        QCOMPARE(run({u"field"_s, u"due"_s, u"--on"_s, u"2022-05-01"_s}).array().size(), 0);
    }

    void filesGoInAndOut()
    {
        const auto path = m_vault->write(u"contrat.pdf"_s, "%PDF-1.7 contrat");
        const auto added = run({u"file"_s, u"add"_s, m_organisation, path});
        QVERIFY_EXIT(added, 0);
        const auto id = added.object()[u"id"].toString();
        const auto listed = run({u"file"_s, u"list"_s, m_organisation});
        QVERIFY_EXIT(listed, 0);
        QCOMPARE(listed.array().size(), 1);
        QCOMPARE(listed.array().first()[u"media_type"].toString(), u"application/pdf"_s);

        const auto out = m_vault->file(u"copie.pdf"_s);
        QVERIFY_EXIT(run({u"file"_s, u"save"_s, id, out, u"--purpose"_s, u"Litige"_s,
                          u"--recipient"_s, u"Cabinet Benali"_s, u"--until"_s, u"2099-01-31"_s}),
                     2); // plain, or with a password: it must be said
        const auto saved = run({u"file"_s, u"save"_s, id, out, u"--purpose"_s, u"Litige"_s,
                                u"--recipient"_s, u"Cabinet Benali"_s, u"--until"_s,
                                u"2099-01-31"_s, u"--plain"_s});
        QVERIFY_EXIT(saved, 0);
        QVERIFY(saved.object()[u"copy"].toString().startsWith(u"C-"_s));
        QFile copy(out);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("%PDF-1.7 contrat"));

        QVERIFY_EXIT(run({u"file"_s, u"remove"_s, id}), 0);
        QCOMPARE(run({u"file"_s, u"list"_s, m_organisation}).array().size(), 0);
        QVERIFY_EXIT(run({u"file"_s, u"remove"_s, id}), 1);
    }
};

QTEST_GUILESS_MAIN(TestCommandLineRecords)
#include "tst_commandline_records.moc"
