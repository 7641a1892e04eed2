// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/db/transaction.h"

#include <QStringList>

namespace entente {

class Clock;
class UndoStep;

using TagId = Id<struct TagTag>;

/// A word of the firm that sorts people and organisations, with how many it sorts.
struct TagUse
{
    TagId id;
    QString uuid;
    QString name;
    qint64 people = 0;
    qint64 organisations = 0;
};

/// Tags are found by their folded name ("VIP" and "vip" are one); the first spelling stays. No session here: the services
/// above ask for the permission. `step` records what changes, nullptr when the record is new.
namespace tags {

inline constexpr qsizetype kLongestName = 60;

/// By name.
Result<QList<TagUse>> all(const db::Reader &reader);
Result<QStringList> ofPerson(const db::Reader &reader, PersonId person);
Result<QStringList> ofOrganisation(const db::Reader &reader, OrganisationId organisation);
/// An invalid id when there is none.
Result<TagId> find(const db::Reader &reader, const QString &name);
/// Invalid (tag.bad_name). Not recorded for undoing: a word that nobody uses does no harm.
Result<TagId> findOrAdd(db::Transaction &tx, const Clock &clock, const QString &name);

/// True when the record had not got it (had got it).
Result<bool> add(db::Transaction &tx, UndoStep *step, PersonId person, TagId tag);
Result<bool> remove(db::Transaction &tx, UndoStep *step, PersonId person, TagId tag);
/// Exactly these, by name.
Result<void> set(db::Transaction &tx, UndoStep *step, const Clock &clock, PersonId person,
                 const QStringList &names);
Result<void> set(db::Transaction &tx, UndoStep *step, const Clock &clock,
                 OrganisationId organisation, const QStringList &names);

} // namespace tags

} // namespace entente
