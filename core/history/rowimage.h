// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QVariant>

#include <optional>

namespace entente {

/// A row, or the part of it that an act changed, by the names of its columns.
using RowValues = QHash<QString, QVariant>;

namespace rowimage {

/// Texts, integers, reals, bytes and NULL come back as they were.
QString toText(const RowValues &values);
/// Corrupt when the text is no image.
Result<RowValues> fromText(const QString &text);

/// Columns that the program keeps by itself: they neither count as a change nor are put back.
bool isBookkeeping(const QString &column);
/// What differs, bookkeeping aside: the values of `from` and of `to`, by the same columns.
struct Difference
{
    RowValues from;
    RowValues to;
};
Difference difference(const RowValues &from, const RowValues &to);
/// The first column of `wanted` (bookkeeping aside) that `row` holds with another value; empty when there is none.
QString firstOther(const RowValues &wanted, const RowValues &row);

} // namespace rowimage

} // namespace entente
