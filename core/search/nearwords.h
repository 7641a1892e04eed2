// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/reader.h"

#include <QStringList>

namespace entente::nearwords {

/// How many slips are forgiven in a word of this length: none below four letters, one below eight, then two.
int slipsAllowed(qsizetype length);

/// Insertions, deletions, exchanged letters and neighbours swapped (optimal string alignment) between what was typed
/// and `word`, or the beginning of `word` when that is nearer and `isOpen`: the word is still being typed.
int distance(QStringView typed, QStringView word, bool isOpen);

/// Words of names that come close to what was typed, the closest and most borne first; never `typed` itself.
Result<QStringList> find(const db::Reader &reader, const QString &typed, bool isOpen, int limit);

} // namespace entente::nearwords
