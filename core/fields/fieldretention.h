// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/fields/customfield.h"
#include "core/parties/person.h"

#include <QDate>

namespace entente {

/// Values of one field that may not be kept any longer (Art. 5(1)(e) GDPR).
struct EndedValues
{
    CustomField field;
    QList<qint64> values; ///< keys of custom_value, the first to end in front
    QDate dueOn;          ///< of the first
    PersonId person;      ///< whose value ends first; invalid for an organisation's
};
ENTENTE_NOT_LOGGABLE(EndedValues)

/// What the firm promised for each of its own fields, kept: three years or any number of months and years after the last
/// act of the person, or as long as the contract. What is kept with the record, or for a reason in words, has no end of
/// its own.
namespace fieldretention {

/// "three_years", "24 months", "2 ans": in months; nullopt for anything else.
std::optional<int> months(const QString &retention);
/// The day on which a value about this person ends; nullopt where it is kept with the record, for a contract that runs
/// or for a reason in words.
std::optional<QDate> keptUntil(const QString &retention, const Person &person);
/// Fields with values that end on `horizon` or before.
Result<QList<EndedValues>> ended(const db::Reader &reader, const QDate &horizon);
/// For good: their images go too. Gives how many there were.
Result<qint64> remove(db::Transaction &tx, const QList<EndedValues> &ended);

} // namespace fieldretention

} // namespace entente
