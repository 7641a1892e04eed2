// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/changes.h"
#include "core/db/sqlcipher/cipherdriver.h"
#include "core/sample/samplecompany.h"
#include "core/services/services.h"
#include "tests/core/vault/samplevault.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

// Everything that a person reads of the vault; what is random by design (uuids, keys, hashes) is left out.
const QStringList kReadableContent{
    u"SELECT civility, first_name, last_name, kind, relation, country, birth_date, source, supplier, collected_on, informed_on, last_contact_on, created_at FROM person ORDER BY person_id"_s,
    u"SELECT name, website, source FROM organisation ORDER BY organisation_id"_s,
    u"SELECT person_id, organisation_id, kind, label, value, normal, postal_code, city FROM contact_point ORDER BY contact_point_id"_s,
    u"SELECT person_id, organisation_id, job_title FROM affiliation ORDER BY affiliation_id"_s,
    u"SELECT kind, direction, outcome, body, occurred_at FROM activity ORDER BY activity_id"_s,
    u"SELECT person_id, sold_on, subject, invoice_number FROM sale ORDER BY sale_id"_s,
    u"SELECT person_id, purpose_code, channel, state, occurred_on, valid_until, has_evidence, has_guardian FROM consent_state ORDER BY consent_state_id"_s,
    u"SELECT name, organisation, contact, place, notes FROM search_entry ORDER BY search_entry_id"_s,
};

/// A vault with the sample in it.
class FilledVault final
{
public:
    FilledVault(int people, int inDetail, quint64 seed)
    {
        auto opened = m_made.open();
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_vault = *std::move(opened);
        auto connection = m_vault->connect(db::Mode::ReadWrite);
        if (!connection)
            qFatal("%s", qPrintable(connection.error().detail));
        m_connection = *std::move(connection);
        m_services = std::make_unique<Services>(*m_connection, m_made.clock, *m_vault, m_changes,
                                                nullptr);
        if (const auto prepared = m_services->prepare(); !prepared)
            qFatal("%s", qPrintable(prepared.error().detail));
        m_filled = SampleCompany(*m_services, m_vault->session()).fill({people, seed, inDetail});
    }

    const Result<void> &filled() const { return m_filled; }
    Services &services() { return *m_services; }
    const Session &session() const { return m_vault->session(); }

    QStringList rows(const QString &sql)
    {
        QSqlQuery query(m_connection->driver().createResult());
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        QStringList all;
        while (query.next()) {
            QStringList row;
            for (int i = 0; i < query.record().count(); ++i)
                row.append(query.value(i).toString());
            all.append(row.join(u'|'));
        }
        return all;
    }
    qint64 count(const QString &sql) { return rows(sql).value(0).toLongLong(); }

private:
    SampleVault m_made;
    std::unique_ptr<vault::Vault> m_vault;
    Changes m_changes;
    std::unique_ptr<db::Connection> m_connection;
    std::unique_ptr<Services> m_services;
    Result<void> m_filled;
};

} // namespace

class TestSample final : public QObject
{
    Q_OBJECT
private slots:
    void theSameSeedGivesTheSamePeople()
    {
        FilledVault first(60, 40, 7);
        FilledVault second(60, 40, 7);
        FilledVault other(60, 40, 8);
        QVERIFY_OK(first.filled());
        QVERIFY_OK(second.filled());

        for (const auto &sql : kReadableContent)
            QCOMPARE(first.rows(sql), second.rows(sql));
        QVERIFY(first.rows(kReadableContent.first()) != other.rows(kReadableContent.first()));
    }

    void someOfEveryStateIsThere()
    {
        FilledVault vault(120, 40, 3);
        QVERIFY_OK(vault.filled());

        QCOMPARE(vault.count(u"SELECT count(*) FROM person"_s), 120);
        QCOMPARE(vault.count(u"SELECT count(*) FROM search_entry WHERE person_id IS NOT NULL"_s),
                 120);
        for (const auto *channel :
             {u"email", u"sms", u"automated_call", u"fax", u"live_call", u"post"})
            QVERIFY2(
                vault.count(
                    u"SELECT count(*) FROM consent_state WHERE state = 'given' AND channel = '%1'"_s
                        .arg(QStringView(channel)))
                    > 0,
                qPrintable(QStringView(channel).toString()));
        const QList<std::pair<const char *, QString>> wanted{
            {"refused", u"SELECT count(*) FROM consent_state WHERE state = 'refused'"_s},
            {"withdrawn", u"SELECT count(*) FROM consent_state WHERE state = 'withdrawn'"_s},
            {"objected", u"SELECT count(*) FROM consent_state WHERE state = 'objected'"_s},
            {"expired", u"SELECT count(*) FROM consent_state WHERE valid_until < '2026-11-24'"_s},
            {"with a guardian", u"SELECT count(*) FROM consent_state WHERE has_guardian = 1"_s},
            {"business", u"SELECT count(*) FROM person WHERE kind = 'professional'"_s},
            {"sole trader", u"SELECT count(*) FROM person WHERE kind = 'sole_trader'"_s},
            {"customer", u"SELECT count(*) FROM sale WHERE invoice_number <> ''"_s},
            {"contract", u"SELECT count(*) FROM person WHERE relation = 'contract_in_progress'"_s},
            {"retention",
             u"SELECT count(*) FROM person WHERE last_contact_on < '2023-12-24' AND relation = 'prospect'"_s},
            {"to inform",
             u"SELECT count(*) FROM person WHERE informed_on IS NULL AND is_collected_directly = 0"_s},
            {"note", u"SELECT count(*) FROM activity WHERE kind = 'note'"_s},
            {"four calls",
             u"SELECT count(*) FROM activity WHERE kind = 'call' HAVING count(*) >= 4"_s},
            {"generic",
             u"SELECT count(*) FROM contact_point WHERE organisation_id IS NOT NULL AND kind = 'email'"_s}};
        for (const auto &[name, sql] : wanted)
            QVERIFY2(vault.count(sql) > 0, name);
        QVERIFY_OK(vault.services().consents().verifyLedger(vault.session()));
        QVERIFY(vault.services().consents().verifyLedger(vault.session())->isOk());
    }

    void onlyNumbersAndNamesOfFictionAreUsed()
    {
        FilledVault vault(90, 18, 11);
        QVERIFY_OK(vault.filled());
        static const QRegularExpression fiction(
            u"^\\+33(19900|26191|35301|46571|53649|63998)\\d{4}$"_s);

        for (const auto &number : vault.rows(
                 u"SELECT normal FROM contact_point WHERE kind IN ('phone', 'mobile', 'fax')"_s))
            QVERIFY2(fiction.match(number).hasMatch(), qPrintable(number));
        QCOMPARE(
            vault.count(
                u"SELECT count(*) FROM contact_point WHERE kind = 'email' AND value NOT LIKE '%.example'"_s),
            0);
    }

    void peopleMadeInBulkAreFound()
    {
        FilledVault vault(400, 0, 5); // some of every state once more
        QVERIFY_OK(vault.filled());
        const auto name =
            vault.rows(u"SELECT last_name FROM person ORDER BY person_id DESC LIMIT 1"_s).value(0);

        const auto hits = vault.services().list().search(vault.session(), name, 50);

        QVERIFY_OK(hits);
        QVERIFY(!hits->people.empty());
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
