// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/capture/tradeshow.h"

namespace entente {

class AuditLog;
class Changes;
class Clock;
namespace db {
class Connection;
class Reader;
class Transaction;
} // namespace db

/// Planning trade shows. The texts of a show are versions: what a visitor reads on the screen is what the next one reads
/// on paper, until somebody takes the newer ones.
class TradeShowService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        Changes &changes;
    };
    explicit TradeShowService(const Collaborators &with) : m(with) {}

    /// Fixes the newest texts at once. Invalid (event.no_name, event.no_day, event.ends_before_it_starts,
    /// event.no_language, event.no_question, event.service_question), NotFound (consent.unknown_purpose, user.not_found).
    Result<TradeShow> add(const Session &session, const TradeShowDraft &draft);
    /// As add(); keeps the versions of the texts that still fit. NotFound (event.unknown).
    Result<TradeShow> edit(const Session &session, const QString &uuid,
                           const TradeShowDraft &draft);
    /// The newest published notices and texts of consent from now on.
    Result<TradeShow> takeTexts(const Session &session, const QString &uuid);
    /// Conflict (event.has_captures) once somebody was met there.
    Result<void> remove(const Session &session, const QString &uuid);

    /// By UUID or its ending. NotFound (event.unknown).
    Result<TradeShow> byUuid(const Session &session, const QString &uuidOrEnding);
    /// The latest first.
    Result<QList<TradeShow>> list(const Session &session);

private:
    struct Opened;
    /// A show in a transaction that may change it.
    Result<Opened> open(const Session &session, const QString &uuid);
    Result<TradeShow> checked(const db::Reader &reader, const TradeShowDraft &draft) const;
    Result<void> fixTexts(db::Transaction &tx, const TradeShow &show, bool keepKnown) const;
    Result<TradeShow> finish(db::Transaction &tx, const Session &session, const QString &uuid,
                             const QString &code);

    Collaborators m;
};

} // namespace entente
