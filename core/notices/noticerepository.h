// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/notices/notice.h"

namespace entente {

class Clock;

/// Rows of notices; no session here.
namespace noticerepository {

Result<QList<PurposeTerms>> terms(const db::Reader &reader);
Result<void> store(db::Transaction &tx, const PurposeTerms &terms, PurposeId purpose,
                   const Clock &clock);
Result<NoticeFacts> facts(const db::Reader &reader, const QString &language);
Result<void> store(db::Transaction &tx, const QString &fact, const QString &language,
                   const QString &body, const Clock &clock);
/// Newest first.
Result<QList<Notice>> published(const db::Reader &reader);
Result<void> insert(db::Transaction &tx, const Notice &notice, const QString &author);
Result<QList<NoticeGiven>> given(const db::Reader &reader, PersonId person);

} // namespace noticerepository

} // namespace entente
