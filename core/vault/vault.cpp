// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"

#include "core/audit/auditlog.h"
#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/vault/migrationcopy.h"
#include "core/vault/pagereader.h"
#include "core/vault/refusedlog.h"
#include "core/vault/sealanchor.h"
#include "core/vault/vaultdata.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace entente::vault {

Vault::Vault(Session session, const Clock &clock) : m_session(std::move(session)), m_clock(clock) {}

Vault::~Vault()
{
    wipe();
}

void Vault::wipe()
{
    m_keys = {};
    m_databaseKey.reset();
    m_pages.reset();
    m_lock.reset();
}

Result<std::unique_ptr<db::Connection>> Vault::connect(db::Mode mode, int cacheKiB) const
{
    if (!m_databaseKey)
        return Failure{ErrorCode::Locked, u"the vault is closed"_s, {}, u"vault.closed"_s};
    db::ConnectionSettings settings;
    settings.mode = m_readOnly ? db::Mode::Immutable : mode;
    settings.cacheKiB = cacheKiB;
    auto connection = db::Connection::open(m_folder + u"/data.db"_s, m_databaseKey, settings);
    if (connection && settings.mode == db::Mode::ReadWrite) {
        auto log = std::make_shared<const RefusedLog>(m_folder, m_keys.tombstone);
        (*connection)->setKeeper([log = std::move(log)](const QList<QByteArray> &records) {
            return log->append(records);
        });
    }
    return connection;
}

Result<std::unique_ptr<db::Connection>> Vault::writer() const
{
    if (m_readOnly)
        return Failure{
            ErrorCode::ReadOnly, u"the folder cannot be written"_s, {}, u"vault.read_only"_s};
    return connect(db::Mode::ReadWrite);
}

Result<Seal> Vault::sealOf(const db::Reader &reader) const
{
    const auto head = AuditLog(reader.connection(), m_clock).head(reader);
    if (!head)
        return Failure{head.error()};
    auto acts = data::readActs(reader);
    if (!acts)
        return Failure{acts.error()};
    return Seal{m_file.vaultId, head->id, head->mac, m_clock.nowMs(),
                false,          0,        {},        *std::move(acts)};
}

Result<void> Vault::sealNow()
{
    const QMutexLocker guard(&m_mutex);
    if (m_readOnly)
        return {};
    const auto connection = connect(db::Mode::ReadOnly, 1024);
    if (!connection)
        return Failure{connection.error()};
    const auto seal = sealOf((*connection)->read(SystemAccess::permit()));
    if (!seal)
        return Failure{seal.error()};
    return seal->write(m_folder, m_keys.tombstone);
}

Result<void> Vault::markSample()
{
    const QMutexLocker guard(&m_mutex);
    const auto connection = writer();
    if (!connection)
        return Failure{connection.error()};
    auto tx = (*connection)->begin(SystemAccess::permit());
    if (!tx)
        return Failure{tx.error()};
    if (auto marked = data::markSample(*tx); !marked)
        return marked;
    const AuditLog audit(**connection, m_clock);
    if (auto noted = audit.appendFor(*tx, m_session.userUuid(),
                                     {Fn::UnlockVault, {}, {}, u"sample"_s}, u"done"_s);
        !noted)
        return noted;
    if (auto done = tx->commit(); !done)
        return done;
    m_sample = true;
    return {};
}

Result<qint64> Vault::epoch() const
{
    const auto connection = connect(db::Mode::ReadOnly, 1024);
    if (!connection)
        return Failure{connection.error()};
    const auto head =
        AuditLog(**connection, m_clock).head((*connection)->read(SystemAccess::permit()));
    if (!head)
        return Failure{head.error()};
    return head->id;
}

Result<bool> Vault::checkPages(const std::function<bool()> &isCancelled) const
{
    const Failure undecided{ErrorCode::AlreadyDone,
                            u"the database has moved on since the last clean close"_s,
                            {},
                            u"vault.pages_unknown"_s};
    if (!m_pages || !m_cleanSeal || m_pages->hasChanged())
        return undecided;
    const auto pages = m_pages->pages(isCancelled);
    if (!pages)
        return Failure{pages.error()};
    if (m_pages->hasChanged())
        return undecided;
    return pages->count == m_cleanSeal->pageCount && pages->hash == m_cleanSeal->pages;
}

Result<void> Vault::close()
{
    const QMutexLocker guard(&m_mutex);
    if (!m_databaseKey)
        return {};
    if (m_readOnly) {
        wipe();
        return {};
    }
    qCDebug(lcVault, "Closing a vault ...");
    Result<Seal> seal = Failure{ErrorCode::Internal, u"not sealed"_s};
    Result<void> emptied;
    {
        const auto connection = writer();
        if (connection) {
            emptied = (*connection)->checkpointTruncate();
            seal = sealOf((*connection)->read(SystemAccess::permit()));
        } else {
            seal = Failure{connection.error()};
        }
    }
    if (!seal) {
        const Error error = seal.error();
        wipe();
        return Failure{error};
    }
    Result<void> outcome;
    if (QFileInfo::exists(m_folder + u"/data.db-wal"_s)) {
        // A full or failing disk leaves the log as well; what is in it is safe and goes on at the next opening.
        if (!emptied && emptied.error().code != ErrorCode::InUse)
            outcome = emptied;
        else
            outcome = Failure{
                ErrorCode::InUse, u"a connection is still open"_s, {}, u"vault.connection_open"_s};
    } else if (const auto reader = PageReader::open(m_folder + u"/data.db"_s)) {
        if (const auto pages = (*reader)->pages()) {
            seal->clean = true;
            seal->pageCount = pages->count;
            seal->pages = pages->hash;
            // A copy that stays is tried again at the next close.
            std::ignore = removeMigrationCopies(m_folder);
        }
    }
    if (auto written = seal->write(m_folder, m_keys.tombstone); !written && outcome)
        outcome = written;
    if (m_anchor)
        (void)SealAnchor{seal->epoch, seal->head}.save(
            *m_anchor, m_file.vaultId); // no keychain is no reason to fail
    wipe();
    return outcome;
}

} // namespace entente::vault
