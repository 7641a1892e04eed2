// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/capture/tradeshow.h"

namespace entente {

class Clock;
namespace db {
class Reader;
class Transaction;
} // namespace db

/// Rows of trade shows; no rule and no session here.
namespace tradeshowrepository {

/// The next ones first, then the past ones, latest first.
Result<QList<TradeShow>> all(const db::Reader &reader);
/// By UUID or its last 8 or more characters. NotFound (event.unknown), Conflict when several end like that.
Result<TradeShow> find(const db::Reader &reader, const QString &uuidOrEnding);

/// Everything of the plan but the versions of its texts.
Result<TradeShowId> insert(db::Transaction &tx, const TradeShow &show, const QString &author,
                           const Clock &clock);
Result<void> update(db::Transaction &tx, const TradeShow &show, const Clock &clock);
/// In the place of those before.
Result<void> setTexts(db::Transaction &tx, TradeShowId show, const QList<ShowWording> &wordings,
                      const QList<ShowNotice> &notices);
Result<void> remove(db::Transaction &tx, TradeShowId show);

} // namespace tradeshowrepository

} // namespace entente
