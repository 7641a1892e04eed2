// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/callbrief.h"

/// The guard before a call in sentences.
namespace entente::callwords {

/// "14:31 in Paris. Open Monday to Friday, 10:00–13:00 and 14:00–20:00." and when it opens, where it is closed.
QString hours(const CallBrief &brief);
/// "2 of 4 in 30 days, the last one on 18 November at 10:12: no answer."
QString attempts(const CallFrequency &frequency);
QString agreed(const CallBrief &brief);

} // namespace entente::callwords
