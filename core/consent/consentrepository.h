// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/consent/consentevent.h"

namespace entente {

class Clock;
namespace db {
class Reader;
class Statement;
class Transaction;
} // namespace db

/// Rows of purposes, wordings, events and proofs. No rule lives here; the ledger alone appends events.
namespace consentrepository {

Result<QList<Purpose>> purposes(const db::Reader &reader);
/// NotFound with reason consent.unknown_purpose.
Result<Purpose> purpose(const db::Reader &reader, QStringView code);
/// Whether a purpose that is asked for needs a date of birth or an age.
Result<bool> needsAge(const db::Reader &reader);
Result<void> insert(db::Transaction &tx, const Purpose &purpose, int position, const Clock &clock);

/// Newest first, all languages.
Result<QList<Wording>> wordings(const db::Reader &reader, const QString &purposeCode,
                                Channel channel);
Result<Wording> wording(const db::Reader &reader, const QString &uuid);
Result<void> insert(db::Transaction &tx, const Wording &wording, PurposeId purpose,
                    const Clock &clock);

Result<QList<ConsentEvent>> events(const db::Reader &reader, const QString &personUuid);
Result<ConsentProof> proof(const db::Reader &reader, ConsentEventId event);
/// The name of the user who recorded an act; empty when the user is gone.
Result<QString> userName(const db::Reader &reader, const QString &userUuid);

ConsentEvent eventFromRow(const db::Statement &row);
ConsentProof proofFromRow(const db::Statement &row);

} // namespace consentrepository

} // namespace entente
