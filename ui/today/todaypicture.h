// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/redaction.h"
#include "core/capture/capturereview.h"
#include "core/consent/verdict.h"
#include "core/parties/peoplelist.h"
#include "core/retention/dueservice.h"

#include <QDateTime>
#include <QList>

namespace entente {

class Services;

/// Somebody who may be called at this minute, and why.
struct CallRow
{
    PersonRow person;
    QString number;
    Verdict verdict;
};
ENTENTE_NOT_LOGGABLE(CallRow)

/// Cards of the inbox by what somebody should do with them.
struct WaitingCards
{
    int ask = 0;
    int remind = 0;
    int decide = 0;
    int remove = 0;

    bool any() const { return ask + remind + decide + remove > 0; }
};

/// Everything Today shows, read in one go away from the window.
struct TodayPicture
{
    QDateTime at; ///< UTC
    QList<CallRow> calls;
    int moreCalls = 0;     ///< allowed too, but not in the list
    int later = 0;         ///< allowed at another hour
    QDateTime laterFrom;   ///< the first of those, UTC
    int closed = 0;        ///< not to be called: refused, or never asked
    bool somebody = false; ///< there are people in the vault
    QList<DueItem> due;
    QList<WaitingDay> reviews; ///< days at a stand that nobody has looked at; none for who may not
    WaitingCards cards;        ///< likewise
};
ENTENTE_NOT_LOGGABLE(TodayPicture)

/// Of the people met last, because a list for today is not the whole file.
Result<TodayPicture> readToday(Services &services, const Session &session, const QDateTime &nowUtc);

} // namespace entente
