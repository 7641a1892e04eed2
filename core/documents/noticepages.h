// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/notices/notice.h"
#include "core/parties/firmrepository.h"

#include <QDateTime>
#include <QStringList>

namespace entente {

class Words;

namespace pages {

/// First level of the notice of RGPD 13 as a sheet to hand over or to pin up.
Result<QByteArray> shortNotice(const Firm &firm, const QStringList &purposes,
                               const QDateTime &madeAt, const Words &words);

/// A composed or published notice on the firm's paper. `version` 0 = a draft, said so on the sheet.
Result<QByteArray> notice(const Firm &firm, const NoticeText &text, int version,
                          const QDateTime &madeAt, const Words &words);

} // namespace pages

} // namespace entente
