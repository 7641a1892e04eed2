// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/channel.h"
#include "core/consent/verdict.h"
#include "core/wording/wording.h"

namespace entente::verdictsentences {

/// As Words::verdictHeadline(), naming the register that is meant.
QString headline(const Words &words, const Reason &reason);
/// As Words::reasonFact(), naming the register that is meant.
QString fact(const Words &words, const Reason &reason);
/// What would change the verdict; for a register, its name and how to note that it was consulted. Empty for nothing.
QString remedy(const Words &words, const Verdict &verdict, Channel channel);

} // namespace entente::verdictsentences
