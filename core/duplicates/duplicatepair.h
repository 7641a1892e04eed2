// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duplicates/likeness.h"

#include <QDateTime>
#include <QList>

namespace entente {

enum class DuplicateKind { Person, Organisation };
enum class DuplicateState { Open, Later, Different };

QString duplicateKindCode(DuplicateKind kind);
QString duplicateStateCode(DuplicateState state);

/// Two cards that a scan holds for one, before they are stored.
struct FoundPair
{
    DuplicateKind kind = DuplicateKind::Person;
    qint64 first = 0; ///< the smaller id
    qint64 second = 0;
    Likeness likeness;
};

/// One of the two, as lists show it.
struct DuplicateSide
{
    qint64 id = 0;
    QString uuid;
    QString name;
    QString detail; ///< organisation, e-mail or number: what tells two namesakes apart
};
ENTENTE_NOT_LOGGABLE(DuplicateSide)

struct DuplicatePair
{
    QString uuid;
    DuplicateKind kind = DuplicateKind::Person;
    DuplicateSide left;
    DuplicateSide right;
    int score = 0;
    QStringList reasons;
    DuplicateState state = DuplicateState::Open;
    QDateTime foundAt;
};
ENTENTE_NOT_LOGGABLE(DuplicatePair)

} // namespace entente
