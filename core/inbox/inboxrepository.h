// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/inbox/mailaccount.h"

namespace entente {

class Clock;

/// Rows of the card inbox; no session here.
namespace inboxrepository {

Result<QList<InboxCard>> cards(const db::Reader &reader);
/// By UUID or its last 8 or more characters. NotFound (inbox.unknown_card), Conflict (record.ambiguous).
Result<InboxCard> card(const db::Reader &reader, const QString &uuidOrEnding);
/// Nothing for a code that is not ours.
Result<std::optional<InboxCard>> cardByCode(const db::Reader &reader, const QString &code);
/// The message that waits for a reader; empty when there is none.
Result<QByteArray> reply(const db::Reader &reader, const InboxCard &card);
/// AlreadyDone (inbox.not_askable) when the card is not in the state that this step begins in.
Result<void> setAsked(db::Transaction &tx, const InboxCard &card, const ConsentMail &sent,
                      const QDateTime &at);
/// State, finding and reply of `card`; `reply` is kept only while somebody has to read it.
Result<void> setAnswer(db::Transaction &tx, const InboxCard &card, const QByteArray &reply);

Result<bool> isProcessed(const db::Reader &reader, const QByteArray &digest);
Result<void> setProcessed(db::Transaction &tx, const QByteArray &digest, PersonId person,
                          const QString &outcome, const QDateTime &at);

Result<InboxTerms> terms(const db::Reader &reader);
Result<void> store(db::Transaction &tx, const InboxTerms &terms);

Result<MailAccount> account(const db::Reader &reader);
Result<void> store(db::Transaction &tx, const MailAccount &account);

} // namespace inboxrepository

} // namespace entente
