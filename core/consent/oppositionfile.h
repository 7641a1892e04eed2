// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/suppressionlist.h"

#include <functional>

namespace entente {

/// The answer of an opposition service: which list it is, of which channels, since when.
struct OppositionOrder
{
    QString list;
    ChannelSet channels;
    QString column = {}; ///< the header to read; empty: found by itself
    QDate listedOn = {}; ///< invalid: since it is taken in

    bool operator==(const OppositionOrder &) const = default;
};

struct SuppressionImported
{
    int added = 0;      ///< values now on the list, known ones included
    int unreadable = 0; ///< neither an e-mail nor a number
};

/// What a file says, as keyed hashes: nothing of it can be read any more.
struct OppositionEntries
{
    QList<ListedRecord> records; ///< without the moment
    ChannelSet read;             ///< by what was found, one channel for each kind
    SuppressionImported counted;
};

namespace oppositionfile {

inline constexpr qint64 kLargest = qint64(256) << 20;

/// An e-mail or a number as a contact point would keep it.
Result<ContactPoint> readListed(const QString &typed, const QString &homeCountry);

/// One value a line, or a table of which the columns that hold such values are read. Invalid (suppression.no_column,
/// suppression.nothing_readable), Cancelled.
Result<OppositionEntries> read(const QByteArray &text, const OppositionOrder &order,
                               const QString &homeCountry, const SuppressionList &suppression,
                               const std::function<bool()> &isStopped = {});

} // namespace oppositionfile

} // namespace entente
