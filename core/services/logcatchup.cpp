// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/logcatchup.h"

#include "core/consent/refusalreplay.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/rights/erasureservice.h"
#include "core/vault/erasedlog.h"
#include "core/vault/refusedlog.h"
#include "core/vault/vault.h"

using namespace Qt::StringLiterals;

namespace entente {

bool LogCatchUp::run(const Permit &permit)
{
    if (tryRun(permit))
        return true;
    m.vault.addNotice({u"vault.replay_failed"_s});
    return false;
}

Result<LogCatchUp::Marks> LogCatchUp::marks(const Permit &permit) const
{
    Marks found;
    db::Statement row(m.connection.read(permit), "rights/select_logs_read");
    if (row.next())
        found = {row.text("erased_log_read").toLatin1(), row.text("refused_log_read").toLatin1()};
    if (auto done = row.finish(); !done)
        return Failure{done.error()};
    return found;
}

Result<void> LogCatchUp::setMarks(db::Transaction &tx, const Marks &marks)
{
    db::Statement update(tx, "rights/update_logs_read");
    update.bind(":erased_log_read", QString::fromLatin1(marks.erased))
        .bind(":refused_log_read", QString::fromLatin1(marks.refused));
    return update.run();
}

Result<void> LogCatchUp::tryRun(const Permit &permit)
{
    const auto known = marks(permit);
    if (!known)
        return Failure{known.error()};
    const auto erased = vault::ErasedLog::inFolder(m.vault.folder()).readAfter(known->erased);
    const auto refused =
        vault::RefusedLog(m.vault.folder(), m.vault.keys().tombstone).readAfter(known->refused);
    if (!erased || !refused)
        return Failure{!erased ? erased.error() : refused.error()};
    if (erased->mark == known->erased && refused->mark == known->refused)
        return {};

    const auto erasures = m.erasure.replay(permit, m.vault.session(), erased->records);
    if (!erasures)
        return Failure{erasures.error()};
    if (*erasures > 0)
        m.vault.addNotice({u"vault.erasures_replayed"_s, *erasures});
    auto tx = m.connection.begin(permit);
    if (!tx)
        return Failure{tx.error()};
    const auto replayed = m.refusals.run(*tx, m.vault.session().userUuid(), refused->records);
    if (!replayed)
        return Failure{replayed.error()};
    if (auto done = setMarks(*tx, {erased->mark, refused->mark}); !done)
        return done;
    if (auto done = tx->commit(); !done)
        return done;
    if (replayed->count() == 0)
        return {};
    m.vault.addNotice({u"vault.refusals_replayed"_s, replayed->count()});
    return m.vault.sealNow();
}

Result<void> LogCatchUp::remember(const Permit &permit)
{
    const auto known = marks(permit);
    if (!known)
        return Failure{known.error()};
    const auto erased = vault::ErasedLog::inFolder(m.vault.folder()).readAfter(known->erased);
    const auto refused =
        vault::RefusedLog(m.vault.folder(), m.vault.keys().tombstone).readAfter(known->refused);
    if (!erased || !refused)
        return Failure{!erased ? erased.error() : refused.error()};
    if (erased->mark == known->erased && refused->mark == known->refused)
        return {};
    auto tx = m.connection.begin(permit);
    if (!tx)
        return Failure{tx.error()};
    if (auto done = setMarks(*tx, {erased->mark, refused->mark}); !done)
        return done;
    return tx->commit();
}

} // namespace entente
