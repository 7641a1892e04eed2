// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/catalogue/catalogue.h"
#include "core/db/connection.h"
#include "core/history/undolog.h"
#include "core/parties/organisationservice.h"
#include "core/parties/partyrepository.h"
#include "core/parties/peoplelist.h"
#include "core/parties/personservice.h"
#include "core/search/searchindex.h"
#include "core/vault/compartment.h"
#include "tests/support/fixedclock.h"

#include <QTemporaryDir>

#include <memory>

namespace entente::test {

/// Remembers nobody.
class OpenGuard final : public RecreationGuard
{
public:
    Result<bool> wasErased(const db::Reader &, const Identifiers &) const override { return false; }
};

/// A real encrypted database with the current schema, a firm ("Atelier Lumen", FR), an administrator and a
/// salesperson, the purposes and wordings of a new vault, and both compartments; a fresh copy of a once-migrated file, so making one costs a few milliseconds.
class TestVault final
{
public:
    TestVault();
    ~TestVault();

    db::Connection &db() { return *m_connection; }
    db::Reader reader() { return m_connection->read(SystemAccess::permit()); }
    FixedClock &clock() { return m_clock; }
    AuditLog &audit() { return *m_audit; }
    Changes &changes() { return m_changes; }
    PartyRepository &parties() { return *m_parties; }
    SearchIndex &search() { return *m_search; }
    const UndoLog &undo() const { return *m_undo; }
    PersonService &people() { return *m_people; }
    OrganisationService &organisations() { return *m_organisations; }
    PeopleList &list() { return *m_list; }
    const RecreationGuard &openGuard() const { return m_guard; }
    const vault::KeyRing &keys() const { return *m_keys; }
    const SecretBuffer &firstAuditKey() const;
    QString path() const;
    QString folder() const { return m_folder.path(); }

    Session as(Role role) const;

    /// A consumer in France with these contact points (empty = none).
    Person addPerson(const QString &firstName, const QString &lastName, const QString &email = {},
                     const QString &mobile = {});
    /// kinds of the audit rows, oldest first
    QStringList auditKinds();
    /// What one SQL text counts; for looking behind the services in tests only.
    qint64 count(const QString &sql);
    /// The first cell of what one SQL text answers.
    QString text(const QString &sql);
    /// Any SQL, e.g. to tamper. Fails the test when it does not run.
    void execute(const QString &sql);

    /// Another connection to the same file.
    std::unique_ptr<db::Connection> connect(db::Mode mode);

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    Changes m_changes;
    OpenGuard m_guard;
    std::unique_ptr<vault::KeyRing> m_keys;
    std::unique_ptr<db::Connection> m_connection;
    std::unique_ptr<AuditLog> m_audit;
    std::unique_ptr<PartyRepository> m_parties;
    std::unique_ptr<SearchIndex> m_search;
    std::unique_ptr<catalogue::Catalogue> m_catalogue;
    std::unique_ptr<UndoLog> m_undo;
    std::unique_ptr<PersonService> m_people;
    std::unique_ptr<OrganisationService> m_organisations;
    std::unique_ptr<PeopleList> m_list;
};

} // namespace entente::test
