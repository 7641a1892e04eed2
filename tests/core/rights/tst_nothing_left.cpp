// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlcipher/cipherdriver.h"
#include "core/db/sqlcipher/rawaccess.h"
#include "core/db/statement.h"
#include "core/rights/archivewriter.h"
#include "tests/core/rights/rightsvault.h"
#include "tests/core/rights/subjectfiller.h"
#include "tests/support/verify.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QSqlQuery>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray capturedMessages; // a message handler has no context of its own

void captureMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    capturedMessages += message.toUtf8() + '\n';
}

QStringList foundIn(const QByteArray &haystack, const QMap<QString, Marker> &markers)
{
    QStringList found;
    for (auto it = markers.begin(); it != markers.end(); ++it) {
        if (it->isIn(haystack))
            found.append(it.key());
    }
    return found;
}

/// Every word that the full-text index still holds, in any of its parts.
QByteArray indexedTerms(TestVault &vault)
{
    vault.execute(
        u"CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, search_index, 'instance')"_s);
    QByteArray terms;
    QSqlQuery query(vault.db().driver().createResult());
    query.exec(u"SELECT term FROM temp.terms"_s);
    while (query.next())
        terms += query.value(0).toString().toUtf8() + '\n';
    query.finish();
    vault.execute(u"DROP TABLE temp.terms"_s);
    return terms;
}

/// What lies in the folder, as it lies there; the names of files as well.
QByteArray everyFileUnder(const QString &folder)
{
    QByteArray bytes;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        bytes += file.fileName().toUtf8() + '\n';
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll() + '\n';
    }
    return bytes;
}

QByteArray image(TestVault &vault)
{
    return sqlcipher::RawAccess::decryptedImage(vault.db().driver());
}

} // namespace

class TestNothingLeft final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_temp;

    /// Somebody else stays, whose note the scan must always find.
    static Marker addControl(TestVault &vault)
    {
        const auto control = Marker::make(5000);
        const auto other = vault.addPerson(u"Marc"_s, u"Lenoir"_s);
        if (!vault.people().addNote(vault.as(Role::Administrator), other.id, control.text,
                                    vault.clock().nowUtc()))
            qFatal("the control was not written");
        return control;
    }

    void compareWithNothing(TestVault &vault, const QMap<QString, Marker> &markers,
                            const Marker &control)
    {
        const auto pages = image(vault);
        QVERIFY(control.isIn(pages));
        QCOMPARE(foundIn(pages, markers).join(u' '), QString());
        QCOMPARE(QFile(vault.path() + u"-wal"_s).size(), 0);
        const auto terms = indexedTerms(vault);
        QVERIFY(control.isIn(terms));
        QCOMPARE(foundIn(terms, markers).join(u' '), QString());
        QCOMPARE(foundIn(capturedMessages, markers).join(u' '), QString());
        QCOMPARE(foundIn(everyFileUnder(m_temp.path()), markers).join(u' '), QString());
    }

private slots:
    void noWebAddressIsLeftInHalf()
    {
        RightsVault rights;
        auto &vault = rights.vault();
        const auto person = vault.addPerson(u"Hélène"_s, u"Marchetti"_s);
        Organisation firm;
        firm.name = u"Marchetti Décoration SAS"_s;
        firm.website = u"https://www.marchetti-decoration.example"_s;
        QVERIFY_OK(vault.organisations().add(rights.administrator(), firm));
        const auto other = vault.addPerson(u"Bruno"_s, u"Leclair"_s);
        QVERIFY_OK(vault.people().addNote(rights.administrator(), other.id,
                                          u"Voir https://hélène-marchetti.example/tarifs lundi."_s,
                                          vault.clock().nowUtc()));
        const auto plan = rights.erasure().plan(rights.administrator(), person.id);
        QVERIFY_OK(plan);
        ReviewDecisions decisions = plan->suggestions();
        for (const auto &item : plan->items)
            if (item.action == PlanAction::Review && item.canRedact)
                decisions.insert(item.id, ReviewDecision::Redact);

        QVERIFY_OK(rights.erasure().erase(
            rights.administrator(), {person.id, ErasureReason::Request, decisions, plan->digest}));

        QCOMPARE(vault.count(u"SELECT COUNT(*) FROM organisation WHERE website <> ''"_s), 0);
        QCOMPARE(vault.count(u"SELECT COUNT(*) FROM activity WHERE body = 'Voir […] lundi.'"_s), 1);
    }

    void initTestCase()
    {
        QVERIFY(m_temp.isValid());
        qputenv("TMPDIR", m_temp.path().toLocal8Bit());
        QLoggingCategory::setFilterRules(u"*=true\nqt.*=false"_s);
    }
    void init()
    {
        capturedMessages.clear();
        qInstallMessageHandler(captureMessage);
    }
    void cleanup() { qInstallMessageHandler(nullptr); }

    void theScanFindsAMarkerInEachSpelling()
    {
        const auto marker = Marker::make(1);
        const auto other = Marker::make(2);

        QCOMPARE(marker.spellings().size(), 12);
        for (const auto &spelling : marker.spellings()) {
            QVERIFY(spelling.size() >= 8);
            QVERIFY(marker.isIn("before" + spelling + "after"));
            QVERIFY(!other.isIn("before" + spelling + "after"));
        }
        for (int shift = 0; shift < 3; ++shift)
            QVERIFY(marker.isIn(
                QByteArray(QByteArray(shift, 'q') + marker.text.toUtf8() + "rest").toBase64()));
    }

    void noColumnOfTheCatalogueIsLeftEmptyByTheTest()
    {
        RightsVault rights;
        SubjectFiller filler(rights.vault(), rights.catalogue());

        const auto person = filler.fillEverything();

        QCOMPARE(filler.emptyColumns(person).join(u' '), QString());
        QVERIFY(filler.markers().size() > 60);
    }

    void afterAnErasureNoPageWordFileOrMessageHoldsAnything()
    {
        RightsVault rights;
        auto &vault = rights.vault();
        SubjectFiller filler(vault, rights.catalogue());
        const auto control = addControl(vault);
        const auto person = filler.fillEverything();
        const auto before = image(vault);
        QVERIFY(control.isIn(before));
        QCOMPARE(foundIn(before, filler.markers()), filler.markers().keys());

        const auto result = rights.erase(person);

        QVERIFY_OK(result);
        QCOMPARE(result->certificate.keptCount, 0);
        compareWithNothing(vault, filler.markers(), control);
        QCOMPARE(vault.count(u"SELECT COUNT(*) FROM archived_record"_s), 0);
        QVERIFY_OK(vault.db().checkIntegrity());
        const auto verified = vault.audit().verify(vault.reader(), vault.firstAuditKey());
        QVERIFY_OK(verified);
        QVERIFY(verified->ok);
    }

    // The control of the whole test: an ordinary deletion leaves remains, and the scan finds them.
    void withoutSecureDeletionTheScanWouldFindRemains_data()
    {
        QTest::addColumn<QString>("weakening");
        QTest::newRow("pages") << u"PRAGMA secure_delete = OFF"_s;
        QTest::newRow("full-text index")
            << u"INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 0)"_s;
    }
    void withoutSecureDeletionTheScanWouldFindRemains()
    {
        QFETCH(QString, weakening);
        RightsVault rights;
        auto &vault = rights.vault();
        SubjectFiller filler(vault, rights.catalogue());
        addControl(vault);
        const auto person = filler.fillEverything();
        vault.execute(weakening);

        QVERIFY_OK(rights.erase(person));

        QVERIFY(!foundIn(image(vault), filler.markers()).isEmpty());
    }

    void whatOthersWroteAboutThePersonIsBlackedOut()
    {
        RightsVault rights;
        auto &vault = rights.vault();
        SubjectFiller filler(vault, rights.catalogue());
        const auto control = addControl(vault);
        const auto person = filler.fillEverything();
        const auto first = filler.marker(u"person.first_name"_s).text;
        const auto last = filler.marker(u"person.last_name"_s).text;
        const auto email = filler.marker(u"contact_point.value"_s).text;
        const QString sentence = u"Voir Mme "_s + last + u' ' + first + u" ou écrire à "_s + email
                                 + u" lundi"_s;
        const auto other = vault.addPerson(u"Odile"_s, u"Perrin"_s);
        QVERIFY_OK(vault.people().addNote(rights.administrator(), other.id, sentence,
                                          vault.clock().nowUtc()));
        vault.execute(
            u"INSERT INTO draft (user_uuid, person_id, kind, payload, created_at) VALUES ('u', %1, 'note', '%2', 1)"_s
                .arg(other.id.number())
                .arg(sentence));
        vault.execute(u"UPDATE person SET source = 'Recommandée par %1 %2' WHERE person_id = %3"_s
                          .arg(first, last)
                          .arg(other.id.number()));
        vault.execute(
            u"INSERT INTO import_batch (uuid, file_name, format, encoding, delimiter, mapping, "
            u"source, basis, proof, state, row_count, "
            "created_count, updated_count, skipped_count, refused_count, user_uuid, created_at) "
            "VALUES ('b2', 'liste.csv', 'csv', 'u', ';', "
            "'', 's', 'b', CAST('Signé : %1 %2' AS BLOB), 'applied', 0, 0, 0, 0, 0, 'u', 1)"_s.arg(
                first, last));
        QVERIFY(foundIn(indexedTerms(vault), filler.markers()).contains(u"person.last_name"_s));

        const auto result = rights.erase(person);

        QVERIFY_OK(result);
        QVERIFY(result->certificate.anonymised >= 4);
        compareWithNothing(vault, filler.markers(), control);
        QCOMPARE(
            vault.count(
                u"SELECT COUNT(*) FROM activity WHERE body = 'Voir […] ou écrire à […] lundi'"_s),
            1);
    }

    void whatTheLawKeepsIsSealedAndNothingElseIsLeft()
    {
        RightsVault rights;
        auto &vault = rights.vault();
        SubjectFiller filler(vault, rights.catalogue());
        const auto control = addControl(vault);
        const auto person = filler.fillEverything();
        vault.execute(
            u"UPDATE sale SET sold_on = '2026-03-02' WHERE person_id = %1"_s.arg(person.number()));
        const auto event = filler.insert(
            u"consent_event"_s,
            {{u"uuid"_s, u"'phone-consent'"_s},
             {u"person_uuid"_s, u"'%1'"_s.arg(filler.uuid())},
             {u"purpose_code"_s, u"'commercial'"_s},
             {u"channel"_s, u"'live_call'"_s},
             {u"contact_point_uuid"_s, u"NULL"_s},
             {u"kind"_s, u"'given'"_s},
             {u"occurred_at"_s, QString::number(utc(2026, 3, 3, 10).toMSecsSinceEpoch())},
             {u"occurred_on"_s, u"'2026-03-03'"_s},
             {u"recorded_at"_s, u"1"_s},
             {u"valid_until"_s, u"NULL"_s},
             {u"mechanism"_s, u"'signed'"_s},
             {u"wording_uuid"_s, u"NULL"_s},
             {u"recorded_by"_s, u"'u'"_s}});
        vault.execute(
            u"UPDATE person SET country = 'FR' WHERE person_id = %1"_s.arg(person.number()));
        const auto old = filler.marker(u"consent_proof.payload"_s);
        filler.insert(u"consent_proof"_s, {{u"consent_event_id"_s, QString::number(event)},
                                           {u"person_id"_s, QString::number(person.number())},
                                           {u"removed_by"_s, u"NULL"_s}});
        const auto plan = rights.erasure().plan(rights.administrator(), person);
        QVERIFY_OK(plan);
        QMap<QString, QDate> planned;
        for (const auto &item : plan->items) {
            if (item.action == PlanAction::Keep)
                planned.insert(item.table, item.keepUntil);
        }
        QCOMPARE(planned, (QMap<QString, QDate>{{u"sale"_s, {2036, 12, 31}},
                                                {u"consent_proof"_s, {2029, 3, 3}}}));

        const auto result = rights.erase(person);

        QVERIFY_OK(result);
        QCOMPARE(result->certificate.keptCount, 2);
        compareWithNothing(vault, filler.markers(), control);
        QVERIFY(!old.isIn(image(vault)));
        QMap<QString, QDate> sealedUntil;
        QByteArray opened;
        db::Statement rows(vault.reader(), "rights/select_archived_records");
        while (rows.next()) {
            sealedUntil.insert(rows.text("kind"), rows.date("keep_until"));
            const auto context = ArchiveWriter::context(rows.text("uuid"));
            const auto payload = vault::openSealed(vault.keys(), u"archive", context,
                                                   rows.blob("payload"));
            QVERIFY_OK(payload);
            opened += *payload;
            const vault::CompartmentKey keyless{
                u"archive"_s, 1, vault.keys().compartment(u"archive")->publicKey, {}};
            QVERIFY_FAILS(vault::openSealed(keyless, context, rows.blob("payload")),
                          ErrorCode::NotPermitted);
        }
        QCOMPARE(sealedUntil, planned);
        for (const auto &column :
             {u"sale.subject"_s, u"sale.invoice_number"_s, u"consent_proof.payload"_s,
              u"consent_proof.evidence"_s, u"person.last_name"_s})
            QVERIFY2(QString::fromUtf8(opened).contains(filler.marker(column).text)
                         || filler.marker(column).isIn(opened),
                     qPrintable(column));
        QCOMPARE(vault.count(u"SELECT COUNT(*) FROM consent_proof WHERE removed_by = '%1'"_s.arg(
                     result->certificate.actUuid)),
                 2);
    }
};

QTEST_GUILESS_MAIN(TestNothingLeft)
#include "tst_nothing_left.moc"
