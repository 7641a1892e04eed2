// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/facts.h"
#include "core/consent/moment.h"
#include "core/consent/ruleset.h"
#include "core/consent/verdict.h"

namespace entente {

/// May this recipient be contacted by this channel, for this purpose, at this moment? Pure: the card, a list of a million,
/// the pre-flight of a mailing and "simulate at date" all call this one function. Reasons point into `rules`, which must outlive them.
Verdict decide(const Facts &facts, const RuleSet &rules, const Moment &moment);

} // namespace entente
