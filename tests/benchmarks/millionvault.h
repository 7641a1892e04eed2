// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"

#include <QString>

#include <memory>

namespace entente {
class Clock;
}

namespace entente::test {

/// How many people a benchmark is for: its first argument, else ENTENTE_BENCH_PEOPLE, else 50,000.
qint64 peopleAsked(const QStringList &arguments);
/// Where its vault lies: the second argument, else ENTENTE_BENCH_FOLDER, else `temporary`.
QString folderAsked(const QStringList &arguments, const QString &temporary);

/// Opens the vault "Million" in `folder`, or makes it with `people` invented people and a twelfth as many organisations, the
/// same for the same number: names from lists and from syllables, so that there are tens of thousands; e-mails, mobiles,
/// addresses, jobs, one note in ten; consents, sales and calls (see MillionFacts). By the bare C interface, indexes and full text after the rows. Stops the program on
/// any error: it is for benchmarks.
std::unique_ptr<vault::Vault> vaultOfPeople(const QString &folder, qint64 people,
                                            const Clock &clock);

} // namespace entente::test
