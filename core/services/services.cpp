// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/services.h"

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/consent/consentdefaults.h"
#include "core/consent/formernames.h"
#include "core/consent/ownrules.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/services/logcatchup.h"
#include "core/vault/erasedlog.h"
#include "core/vault/migrationcopy.h"
#include "core/vault/vault.h"

namespace entente {

namespace {

// Read once: a vault is never judged by half a rule book, so a program without its rules does not start.
std::unique_ptr<RuleSet> shippedRules()
{
    static const RuleSet rules = [] {
        auto loaded = RuleSet::shipped();
        if (!loaded)
            qFatal("The rules of contactability cannot be read: %s",
                   qPrintable(loaded.error().detail));
        return *std::move(loaded);
    }();
    return std::make_unique<RuleSet>(rules);
}

} // namespace

Services::Services(db::Connection &connection, const Clock &clock, vault::Vault &vault,
                   Changes &changes, DocumentRenderer *renderer)
    : m_connection(connection)
    , m_clock(clock)
    , m_vault(vault)
    , m_catalogue(catalogue::shipped())
    , m_audit(connection, clock)
    , m_parties(clock)
    , m_search(m_parties)
    , m_tombstones(vault.keys().tombstone)
    , m_undo({clock, m_catalogue, m_parties, m_search, m_tombstones})
    , m_history({connection, m_audit, changes, m_catalogue, m_undo})
    , m_fields({connection, clock, m_audit, changes})
    , m_attachments({connection, clock, m_audit, changes, m_parties, m_undo})
    , m_notices({connection, clock, m_audit, changes})
    , m_people({connection, clock, m_audit, changes, m_parties, m_search, m_tombstones, m_undo})
    , m_organisations({connection, clock, m_audit, changes, m_parties, m_search, m_undo})
    , m_list(connection, m_audit)
    , m_finder(connection, m_audit, m_catalogue)
    , m_rules(shippedRules())
    , m_suppression(vault.keys())
    , m_ledger(clock)
    , m_recorder({clock, m_parties, *m_rules, m_ledger, m_suppression})
    , m_refusalReplay({clock, m_audit, m_parties, m_ledger})
    , m_imports(
          {connection, clock, m_audit, changes, m_parties, m_search, m_tombstones, &m_recorder})
    , m_mappings(connection, clock, m_audit)
    , m_consents(
          {connection, clock, m_audit, changes, m_parties, *m_rules, m_ledger, m_suppression})
    , m_contactability({connection, clock, m_audit, m_parties, *m_rules, m_suppression,
                        [&vault] { return vault.connect(db::Mode::ReadOnly); },
                        [this](const Session &session, const std::vector<qint64> &blocks) {
                            dropDamaged(session, blocks);
                        }})
    , m_factsBlocks({connection, clock, m_audit, *m_rules, m_suppression})
    , m_calls({connection, clock, m_audit, changes, m_parties, m_search, m_undo, *m_rules,
               m_recorder, m_contactability})
    , m_purposes({connection, clock, m_audit, changes})
    , m_suppressionService({connection, clock, m_audit, changes, m_suppression, m_parties})
    , m_inbox({connection, clock, m_audit, changes, m_parties, m_people, m_attachments,
               m_contactability, *m_rules, m_ledger, m_suppression})
    , m_erasure({connection, clock, m_audit, changes, m_parties, m_search, m_catalogue,
                 vault.keys(), vault::ErasedLog::inFolder(vault.folder()),
                 [&vault] { return vault.sealNow(); },
                 [&vault] { return vault::removeMigrationCopies(vault.folder()); }})
    , m_archive({connection, clock, m_audit, vault.keys(),
                 [this](const Permit &permit) { return m_erasure.finishCleaning(permit); },
                 [&vault] { return vault.sealNow(); }})
    , m_accessExport({connection, clock, m_audit, changes, m_parties, m_catalogue, renderer})
    , m_copies({connection, clock, m_audit, changes})
    , m_exports({connection, clock, m_audit, m_parties, m_catalogue, m_contactability, m_copies})
    , m_fileCopies({connection, clock, m_audit, m_attachments, m_copies})
    , m_requests({connection, clock, m_audit, changes, m_parties, m_recorder})
    , m_drafts(connection, clock, m_audit)
    , m_due(connection, m_audit)
    , m_lists({connection, clock, m_audit, m_list, m_contactability, m_catalogue})
    , m_views(connection, clock, m_audit)
    , m_bulk({connection, clock, m_audit, changes, m_lists, m_views, m_undo})
    , m_duplicates({connection, clock, m_audit, changes, m_parties})
    , m_merges({connection, clock, m_audit, changes, m_parties, m_search, m_catalogue, m_undo,
                m_contactability})
    , m_tradeShows({connection, clock, m_audit, changes})
    , m_captures({connection, clock, m_audit, changes, m_parties, m_search, m_tombstones, m_undo,
                  m_recorder, *m_rules})
    , m_captureReview({connection, clock, m_audit, changes, m_parties, m_duplicates, m_suppression})
    , m_standCarrier({connection, clock, m_audit, m_tombstones, vault, m_copies})
    , m_standMerger({connection, clock, m_audit, changes, m_parties, m_search, m_tombstones, m_undo,
                     m_ledger, m_suppression, vault, m_copies})
{
    FormerNames::watch(connection, clock, vault.keys());
}

Services::~Services() = default;

void Services::dropDamaged(const Session &session, const std::vector<qint64> &blocks)
{
    if (m_passDamaged)
        m_passDamaged(blocks);
    else
        std::ignore = m_factsBlocks.drop(session, blocks); // a later question finds them again
}

Result<void> Services::readOwnRules()
{
    const auto own = ownrules::load(m_connection.read(SystemAccess::permit()));
    if (!own)
        return Failure{own.error()};
    if (own->isEmpty() && m_formerRules.empty())
        return {};
    auto rules = RuleSet::shippedAnd(*own);
    if (!rules)
        return Failure{rules.error()};
    m_formerRules.push_back(std::exchange(*m_rules, *std::move(rules)));
    return {};
}

Result<void> Services::prepare()
{
    const auto permit = SystemAccess::permit();
    if (auto done = readOwnRules(); !done)
        return done;
    if (!m_connection.isReadOnly()) {
        auto tx = m_connection.begin(permit);
        if (!tx)
            return Failure{tx.error()};
        if (auto done = m_undo.dropOld(*tx); !done)
            return done;
        if (auto done = m_attachments.purge(*tx); !done)
            return done;
        if (auto done = tx->commit(); !done)
            return done;
    }
    if (!m_connection.isReadOnly())
        m_hasCaughtUp = LogCatchUp({m_connection, m_vault, m_erasure, m_refusalReplay}).run(permit);
    // What an erasure left to do stays noted when it cannot be done now: no reason to keep anybody out.
    if (!m_connection.isReadOnly())
        (void)m_erasure.finishCleaning(permit);
    {
        db::Statement purposes(m_connection.read(permit), "consent/select_purposes");
        if (purposes.next())
            return {};
        if (auto done = purposes.finish(); !done)
            return done;
    }
    if (m_connection.isReadOnly())
        return {};
    auto tx = m_connection.begin(permit);
    if (!tx)
        return Failure{tx.error()};
    if (auto done = seedConsentDefaults(*tx, m_clock); !done)
        return done;
    return tx->commit();
}

Result<void> Services::finish()
{
    if (m_connection.isReadOnly())
        return {};
    const auto permit = SystemAccess::permit();
    const auto cleaned = m_erasure.finishCleaning(permit);
    if (!m_hasCaughtUp)
        return cleaned;
    const auto remembered =
        LogCatchUp({m_connection, m_vault, m_erasure, m_refusalReplay}).remember(permit);
    return cleaned ? remembered : cleaned;
}

} // namespace entente
