// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/consent/consentbench.h"

namespace entente::test {

/// How many people are invented; a long run takes 100,000 (ENTENTE_PROPERTY_PEOPLE).
int inventedPeople();

/// Puts them into the vault with all that verdicts ask about, by chance, but the same each time.
void inventCrowd(ConsentBench &bench);

/// Until nothing is missing: what the window does when nobody writes.
void packEverybody(ConsentBench &bench);
qint64 blocksKept(ConsentBench &bench);

} // namespace entente::test
