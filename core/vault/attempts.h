// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QHash>
#include <QString>

namespace entente::vault {

/// attempts.json: wrong passwords per slot. It slows down who types at this screen; against a copied folder only the
/// password and its derivation help, and FORMAT.md says so.
class Attempts final
{
public:
    /// A missing or damaged file counts as one failure for everybody: deleting it must not be worth the trouble.
    static Attempts read(const QString &folder);
    static Attempts none() { return Attempts(); }

    /// How long this slot has to wait, 0 if not at all. A clock put back does not lengthen the wait beyond its size.
    qint64 waitMs(const QString &slotId, const Clock &clock) const;
    int failures(const QString &slotId) const;

    void recordFailure(const QString &slotId, const Clock &clock);
    void clear(const QString &slotId);
    /// NoSpace, ReadOnly or Io.
    Result<void> write(const QString &folder) const;

    /// 1, 2, 4, 8 seconds, then a minute doubling to sixteen; from the tenth wrong password on, an hour.
    static qint64 delayMs(int failures);

private:
    struct Entry
    {
        int failures = 0;
        qint64 lastMs = 0;
    };

    QHash<QString, Entry> m_entries;
    bool m_suspicious = false;
};

} // namespace entente::vault
