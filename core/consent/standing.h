// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/facts.h"
#include "core/consent/moment.h"

namespace entente {

/// What the acts up to a moment add up to, for one purpose, channel and contact point.
/// Acts order by when the person acted, ties go to the strictest; the order in which they were recorded plays no part.
struct Standing
{
    const ConsentAct *stop = nullptr;  ///< the refusal, withdrawal or objection that holds
    const ConsentAct *given = nullptr; ///< the person's last consent, if nothing stopped it since
    const ConsentAct *unproved =
        nullptr;               ///< an import or a merge that claims a consent without proof
    bool otherChannel = false; ///< the person consented to this purpose by another channel

    /// The acts that a consent has to be later than.
    qint64 lastStopAt = std::numeric_limits<qint64>::min();
};

Standing standingOf(const Facts &facts, const Moment &moment);

/// How far the acts bear upon a question: with None the answer is the same without any of them, with Elsewhere it only
/// remembers that the person consented by another channel.
enum class ActsBearing { None, Elsewhere, Here };
ActsBearing bearingOf(const Facts &facts, const Moment &moment);

/// The act before `given` that would serve if `given` is no valid consent at all; null if there is none.
const ConsentAct *earlierConsent(const Facts &facts, const Moment &moment, const Standing &standing,
                                 const ConsentAct &given);

} // namespace entente
