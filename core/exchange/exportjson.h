// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exportcolumns.h"

#include <QDateTime>
#include <QJsonObject>

namespace entente {

/// What stands at the head of the file; see core/exchange/people.schema.json.
struct ExportHead
{
    QString number;
    QDateTime madeAt;
    QString controller;
    ExportPassport passport;
};
ENTENTE_NOT_LOGGABLE(ExportHead)

inline constexpr int kPeopleJsonVersion = 1;

/// "{…,\n"people":[": the file up to its first person.
QByteArray jsonHead(const ExportHead &head);
/// Empty values and data that were not chosen are left out.
QJsonObject jsonOf(const ExportedPerson &exported, const ColumnChoice &choice);
QJsonObject jsonOf(const Organisation &organisation);

} // namespace entente
