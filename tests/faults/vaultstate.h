// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/commandlinevault.h"

#include <QHash>
#include <QStringList>

namespace entente::test {

/// What lies in a vault, read by an opening of its own after a fault: figures that must hang together whatever happened.
struct VaultState
{
    QString fault; ///< empty when the vault opened by itself, is whole and hangs together
    QHash<QString, qint64> people;  ///< by source of their import
    QHash<QString, qint64> batches; ///< import batches by source
    QSet<QString> personUuids;
    qint64 acts = 0;       ///< erasures
    qint64 tombstones = 0; ///< of whole records
    qint64 logged = 0;     ///< of those, in erased.log
    QByteArray digest;     ///< of people, contact points and consents

    /// Opens, checks pages, structure, foreign keys, full text, journal and ledger, counts, closes.
    static VaultState read(const CommandLineVault &vault);
};

/// Fills the vault with the sample.
void fillWithSample(const CommandLineVault &vault, int people, int inDetail, quint64 seed);
/// A file of `rows` visitors nobody else has.
QByteArray visitorsCsv(const QString &mark, int rows);
void copyFolder(const QString &from, const QString &to);

} // namespace entente::test
