// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/vaultstate.h"

#include "core/base/changes.h"
#include "core/db/sqlcipher/cipherdriver.h"
#include "core/sample/samplecompany.h"
#include "core/services/services.h"
#include "core/vault/erasedlog.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace entente::test {

namespace {

/// Looks behind the services of an open vault and remembers the first thing that is wrong.
class Inspection final
{
public:
    Inspection(db::Connection &connection, VaultState &state)
        : m_connection(connection)
        , m_state(state)
    {}

    void blame(const QString &fault)
    {
        if (m_state.fault.isEmpty())
            m_state.fault = fault;
    }

    QList<QStringList> rows(const QString &sql)
    {
        QSqlQuery query(m_connection.driver().createResult());
        QList<QStringList> all;
        if (!query.exec(sql)) {
            blame(QString(sql + u": "_s + query.lastError().text()));
            return all;
        }
        while (query.next()) {
            QStringList row;
            for (int i = 0; i < query.record().count(); ++i)
                row.append(query.value(i).toString());
            all.append(row);
        }
        return all;
    }

    qint64 count(const QString &sql)
    {
        const auto all = rows(sql);
        return all.isEmpty() ? -1 : all.first().first().toLongLong();
    }

    void mustBeNone(const QString &what, const QString &sql)
    {
        if (const auto found = count(sql); found != 0)
            blame(u"%1: %2"_s.arg(what).arg(found));
    }

    QHash<QString, qint64> counts(const QString &sql)
    {
        QHash<QString, qint64> found;
        for (const auto &row : rows(sql))
            found.insert(row.at(0), row.at(1).toLongLong());
        return found;
    }

private:
    db::Connection &m_connection;
    VaultState &m_state;
};

void checkWhole(Inspection &look, Services &services, vault::Vault &vault)
{
    for (const auto &notice : vault.notices()) {
        if (notice.code == u"vault.rolled_back" || notice.code == u"vault.forked"
            || notice.code == u"vault.seal_damaged")
            look.blame(notice.code);
    }
    if (const auto whole = services.connection().checkIntegrity(); !whole)
        look.blame(u"integrity: "_s + whole.error().detail);
    if (const auto foreign = look.rows(u"PRAGMA foreign_key_check"_s); !foreign.isEmpty())
        look.blame(u"foreign keys of "_s + foreign.first().first());
    look.rows(u"INSERT INTO search_index (search_index) VALUES ('integrity-check')"_s);
    look.mustBeNone(
        u"triggers that rest"_s,
        u"SELECT 6 - count(*) FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'search_entry_%'"_s);
    look.mustBeNone(
        u"words of names that are miscounted"_s,
        u"SELECT count(*) FROM (SELECT word, uses FROM search_word EXCEPT SELECT word, count(DISTINCT search_entry_id) FROM search_name GROUP BY word)"_s);
    look.mustBeNone(
        u"people that nobody finds"_s,
        u"SELECT count(*) FROM person WHERE person_id NOT IN (SELECT person_id FROM search_entry WHERE person_id IS NOT NULL)"_s);
    look.mustBeNone(
        u"batches without their rows"_s,
        u"SELECT count(*) FROM import_batch AS b WHERE created_count <> (SELECT count(*) FROM person AS p WHERE p.import_batch_id = b.import_batch_id) AND NOT EXISTS (SELECT 1 FROM erasure_act)"_s);
    look.mustBeNone(
        u"erasures without a tombstone"_s,
        u"SELECT count(*) FROM erasure_act WHERE uuid NOT IN (SELECT erasure_act_uuid FROM tombstone WHERE kind = 'record')"_s);
    const auto ledger = services.consents().verifyLedger(vault.session());
    if (!ledger || !ledger->isOk())
        look.blame(u"consent ledger: "_s + (ledger ? ledger->finding : ledger.error().detail));

    auto &audit = services.audit();
    const auto reader = services.connection().read(SystemAccess::permit());
    const auto sealed = audit.sealedFirstKey(reader);
    if (!sealed)
        return look.blame(u"the audit's first key is missing"_s);
    const auto first = vault::openSealed(vault.keys(), sealed->compartment,
                                         vault::auditKeyContext(vault.vaultId()), sealed->sealed);
    if (!first)
        return look.blame(u"the audit's first key does not open"_s);
    const auto verified = audit.verify(reader, SecretBuffer::fromBytes(*first));
    if (!verified || !verified->ok)
        look.blame(u"audit: "_s + (verified ? verified->finding : verified.error().detail));
}

void countAll(Inspection &look, VaultState &state)
{
    state.people = look.counts(
        u"SELECT b.source, count(*) FROM person AS p JOIN import_batch AS b ON b.import_batch_id = p.import_batch_id GROUP BY b.source"_s);
    state.batches = look.counts(u"SELECT source, count(*) FROM import_batch GROUP BY source"_s);
    for (const auto &row : look.rows(u"SELECT uuid FROM person"_s))
        state.personUuids.insert(row.first());
    state.acts = look.count(u"SELECT count(*) FROM erasure_act"_s);
    state.tombstones = look.count(u"SELECT count(*) FROM tombstone WHERE kind = 'record'"_s);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (
        const auto &sql :
        {u"SELECT uuid, first_name, last_name, source, last_contact_on FROM person ORDER BY uuid"_s,
         u"SELECT uuid, kind, value FROM contact_point ORDER BY uuid"_s,
         u"SELECT hash FROM consent_event ORDER BY consent_event_id"_s}) {
        for (const auto &row : look.rows(sql))
            hash.addData(row.join(u'|').toUtf8());
    }
    state.digest = hash.result();
}

} // namespace

VaultState VaultState::read(const CommandLineVault &made)
{
    VaultState state;
    auto opened = made.open(5);
    if (!opened) {
        state.fault = u"does not open: "_s + errorCodeName(opened.error().code) + u' '
                      + opened.error().detail;
        return state;
    }
    auto &vault = **opened;
    {
        const auto connection = vault.connect(db::Mode::ReadWrite, 64 * 1024);
        if (!connection) {
            state.fault = u"no connection: "_s + connection.error().detail;
            return state;
        }
        Changes changes;
        Services services(**connection, made.clock(), vault, changes, nullptr);
        Inspection look(**connection, state);
        if (const auto ready = services.prepare(); !ready)
            look.blame(u"prepare: "_s + ready.error().detail);
        checkWhole(look, services, vault);
        look.mustBeNone(u"erasures that wait for their cleaning"_s,
                        u"SELECT cleaning_pending FROM vault_state"_s);
        countAll(look, state);
    }
    const auto log = vault::ErasedLog::inFolder(made.folder()).readAll();
    const auto records = log ? Tombstones::recordHashes(*log)
                             : Result<QSet<QByteArray>>(Failure{log.error()});
    state.logged = records ? records->size() : -1;
    if (const auto closed = vault.close(); !closed && state.fault.isEmpty())
        state.fault = u"does not close: "_s + closed.error().detail;
    return state;
}

void fillWithSample(const CommandLineVault &made, int people, int inDetail, quint64 seed)
{
    auto opened = made.open();
    if (!opened)
        qFatal("The vault does not open: %s", qPrintable(opened.error().detail));
    {
        const auto connection = (*opened)->connect(db::Mode::ReadWrite, 64 * 1024);
        if (!connection)
            qFatal("No connection: %s", qPrintable(connection.error().detail));
        Changes changes;
        Services services(**connection, made.clock(), **opened, changes, nullptr);
        if (!services.prepare())
            qFatal("The vault could not be prepared");
        if (const auto filled =
                SampleCompany(services, (*opened)->session()).fill({people, seed, inDetail});
            !filled)
            qFatal("The sample could not be made: %s", qPrintable(filled.error().detail));
    }
    if (!(*opened)->close())
        qFatal("The vault does not close");
}

QByteArray visitorsCsv(const QString &mark, int rows)
{
    QByteArray csv = "Nom;Prénom;E-mail;Adresse;CP;Ville;Société\n";
    for (int i = 0; i < rows; ++i) {
        const auto n = QByteArray::number(i);
        csv += mark.toUtf8() + ' ' + n + ";Zoé;" + mark.toUtf8() + '.' + n + "@courriel.example;"
               + n + " rue du Lac;69003;Lyon;Maison " + QByteArray::number(i / 7) + '\n';
    }
    return csv;
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const auto &name : QDir(from).entryList(QDir::Files | QDir::Hidden)) {
        if (!QFile::copy(from + u'/' + name, to + u'/' + name))
            qFatal("%s could not be copied", qPrintable(name));
    }
}

} // namespace entente::test
