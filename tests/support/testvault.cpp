// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testvault.h"

#include "core/base/uuid.h"
#include "core/consent/consentdefaults.h"
#include "core/consent/formernames.h"
#include "core/db/migrator.h"
#include "core/db/sqlcipher/cipherdriver.h"
#include "core/db/statement.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace entente::test {

namespace {

const auto kAdministratorUuid = u"01900000-0000-7000-8000-00000000000a"_s;
const auto kSalespersonUuid = u"01900000-0000-7000-8000-00000000000b"_s;

// Made once per test program and copied for each vault.
struct Template
{
    QTemporaryDir folder;
    std::shared_ptr<const SecretBuffer> key;
    SecretBuffer firstAuditKey;
    vault::KeyRing keys;

    QString path() const { return folder.filePath(u"template.db"_s); }
};

vault::CompartmentKey makeCompartment(QStringView code)
{
    vault::CompartmentKey compartment;
    compartment.code = code.toString();
    compartment.publicKey.resize(crypto_box_PUBLICKEYBYTES);
    compartment.privateKey = SecretBuffer(crypto_box_SECRETKEYBYTES);
    crypto_box_keypair(reinterpret_cast<unsigned char *>(compartment.publicKey.data()),
                       compartment.privateKey.data());
    return compartment;
}

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("The test vault could not be made: %s", qPrintable(result.error().detail));
    return std::move(*result);
}

void must(const Result<void> &result)
{
    if (!result)
        qFatal("The test vault could not be made: %s", qPrintable(result.error().detail));
}

void addUser(db::Transaction &tx, const QString &uuid, const QString &login, Role role,
             const Clock &clock)
{
    db::Statement user(tx, "access/insert_user");
    user.bind(":uuid", uuid)
        .bind(":login", login)
        .bind(":display_name", login)
        .bind(":role", roleCode(role))
        .bind(":public_key", QByteArray(32, 'k'))
        .bind(":is_active", true)
        .bind(":created_at", clock.nowUtc());
    must(user.runOne());
}

const Template &templateVault()
{
    static const auto made = [] {
        auto t = std::make_unique<Template>();
        const FixedClock clock;
        t->key = std::make_shared<const SecretBuffer>(SecretBuffer::random(32));
        t->firstAuditKey = SecretBuffer::random(32);
        t->keys.tombstone = SecretBuffer::random(32);
        t->keys.compartments.push_back(makeCompartment(vault::kArchiveCompartment));
        t->keys.compartments.push_back(makeCompartment(vault::kAuditorCompartment));
        const auto connection = must(db::Connection::open(t->path(), t->key, {}));
        must(db::Migrator(*connection).migrate(SystemAccess::permit()));
        auto tx = must(connection->begin(SystemAccess::permit()));
        must(AuditLog::start(tx, t->firstAuditKey, "sealed", u"auditor"_s, 1));
        Firm firm;
        firm.name = u"Atelier Lumen"_s;
        firm.country = u"FR"_s;
        must(firmrepository::store(tx, firm, clock));
        must(seedConsentDefaults(tx, clock));
        addUser(tx, kAdministratorUuid, u"antoine"_s, Role::Administrator, clock);
        addUser(tx, kSalespersonUuid, u"salome"_s, Role::Salesperson, clock);
        must(tx.commit());
        must(connection->checkpointTruncate());
        return t;
    }();
    return *made;
}

} // namespace

TestVault::TestVault()
{
    const auto &made = templateVault();
    QFile::copy(made.path(), path());
    m_keys = std::make_unique<vault::KeyRing>();
    m_keys->database = made.key->clone();
    m_keys->tombstone = made.keys.tombstone.clone();
    for (const auto &compartment : made.keys.compartments) {
        m_keys->compartments.push_back({compartment.code, compartment.generation,
                                        compartment.publicKey, compartment.privateKey.clone()});
    }
    m_connection = connect(db::Mode::ReadWrite);
    FormerNames::watch(*m_connection, m_clock, *m_keys);
    m_audit = std::make_unique<AuditLog>(*m_connection, m_clock);
    m_parties = std::make_unique<PartyRepository>(m_clock);
    m_search = std::make_unique<SearchIndex>(*m_parties);
    m_catalogue = std::make_unique<catalogue::Catalogue>(must(catalogue::Catalogue::load()));
    m_undo = std::make_unique<UndoLog>(
        UndoLog::Collaborators{m_clock, *m_catalogue, *m_parties, *m_search, m_guard});
    m_people = std::make_unique<PersonService>(PersonService::Collaborators{
        *m_connection, m_clock, *m_audit, m_changes, *m_parties, *m_search, m_guard, *m_undo});
    m_organisations = std::make_unique<OrganisationService>(OrganisationService::Collaborators{
        *m_connection, m_clock, *m_audit, m_changes, *m_parties, *m_search, *m_undo});
    m_list = std::make_unique<PeopleList>(*m_connection, *m_audit);
}

TestVault::~TestVault() = default;

QString TestVault::path() const
{
    return m_folder.filePath(u"data.db"_s);
}

const SecretBuffer &TestVault::firstAuditKey() const
{
    return templateVault().firstAuditKey;
}

std::unique_ptr<db::Connection> TestVault::connect(db::Mode mode)
{
    db::ConnectionSettings settings;
    settings.mode = mode;
    settings.busyTimeoutMs = 200;
    return must(db::Connection::open(path(), templateVault().key, settings));
}

Session TestVault::as(Role role) const
{
    if (role == Role::Administrator)
        return {UserId(1), kAdministratorUuid, u"Antoine Caron"_s, role};
    return {UserId(2), kSalespersonUuid, u"Salomé Petit"_s, role};
}

Person TestVault::addPerson(const QString &firstName, const QString &lastName, const QString &email,
                            const QString &mobile)
{
    PersonDraft draft;
    draft.person.firstName = firstName;
    draft.person.lastName = lastName;
    draft.person.kind = PersonKind::Consumer;
    const auto addPoint = [&](ContactKind kind, const QString &value) {
        if (value.isEmpty())
            return;
        ContactPoint point;
        point.kind = kind;
        point.value = value;
        draft.person.contactPoints.append(point);
    };
    addPoint(ContactKind::Email, email);
    addPoint(ContactKind::Mobile, mobile);
    return must(m_people->add(as(Role::Administrator), draft));
}

QStringList TestVault::auditKinds()
{
    QStringList kinds;
    const auto rows = must(m_audit->list(reader(), {{}, {}, {}, 10000}));
    for (const auto &row : rows)
        kinds.prepend(row.outcome == u"done" ? row.kind : QString(row.kind + u' ' + row.outcome));
    return kinds;
}

qint64 TestVault::count(const QString &sql)
{
    QSqlQuery query(m_connection->driver().createResult());
    if (!query.exec(sql) || !query.next())
        qFatal("%s", qPrintable(query.lastError().text()));
    return query.value(0).toLongLong();
}

QString TestVault::text(const QString &sql)
{
    QSqlQuery query(m_connection->driver().createResult());
    if (!query.exec(sql) || !query.next())
        qFatal("%s", qPrintable(query.lastError().text()));
    return query.value(0).toString();
}

void TestVault::execute(const QString &sql)
{
    QSqlQuery query(m_connection->driver().createResult());
    if (!query.exec(sql))
        qFatal("%s", qPrintable(query.lastError().text()));
}

} // namespace entente::test
