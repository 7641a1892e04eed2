// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/duplicates/mergework.h"

namespace entente::mergefields {

/// The fields that a merge decides about: columns of the card itself, without keys and what the program keeps.
QList<MergeField> compare(const catalogue::Table &table, const db::Record &left,
                          const db::Record &right);
/// Invalid (merge.unknown_field) for a field that is none.
Result<void> apply(const MergeChoices &choices, QList<MergeField> &fields);

/// Where nobody chose: the card that stays, unless it says nothing; the later last contact, the closer relation, and "not
/// collected directly" if one of them says so.
MergeSide defaultSide(const QString &column, const QString &left, const QString &right);

} // namespace entente::mergefields
