// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/channel.h"
#include "core/consent/holdername.h"
#include "core/rights/erasureplan.h"
#include "core/rights/mentionsearch.h"
#include "core/rights/namefinder.h"
#include "core/rights/subjectdata.h"

namespace entente {

class Clock;
class PartyRepository;
namespace vault {
struct KeyRing;
}

/// A row that goes sealed into the archive.
struct KeptTarget
{
    const catalogue::Table *table = nullptr;
    SubjectRecord record;
    QDate until;
};
ENTENTE_NOT_LOGGABLE(KeptTarget)

/// An address that stays on the opposition list as a hash.
struct ObjectionMark
{
    ChannelSet channels;
    ContactKind kind = ContactKind::Email;
    QString normal;
    HolderName holder;
    QDateTime since;

    bool operator==(const ObjectionMark &) const = default;
};
ENTENTE_NOT_LOGGABLE(ObjectionMark)

/// The plan with everything that carrying it out needs.
struct PreparedErasure
{
    ErasurePlan plan;
    Person person;
    SubjectData data;
    QList<KeptTarget> kept;
    QList<ReviewTarget> reviews;
    QList<ObjectionMark> objections;
};
ENTENTE_NOT_LOGGABLE(PreparedErasure)

/// Generates the plan from the catalogue; the erasure makes it anew inside its transaction.
class ErasurePlanner final
{
public:
    struct Collaborators
    {
        const catalogue::Catalogue &catalogue;
        const db::QueryBuilder &builder;
        const PartyRepository &parties;
        const vault::KeyRing &keys;
        const Clock &clock;
    };
    explicit ErasurePlanner(const Collaborators &with) : m(with) {}

    /// NotFound, Internal for a rule of the catalogue that has no code.
    Result<PreparedErasure> prepare(const db::Reader &reader, PersonId person) const;

private:
    Result<void> planTable(const SubjectTable &table, PreparedErasure &prepared) const;
    Result<void> planObjections(const db::Reader &reader, PreparedErasure &prepared) const;
    QList<ObjectionMark> objectionsOf(const PreparedErasure &prepared,
                                      const ContactPoint &point) const;
    struct HeldCopy
    {
        QString number; ///< in the register of copies; empty = none
        bool isDestroyed = false;
    };
    Result<HeldCopy> copyOf(const db::Reader &reader, qint64 key) const;
    Result<void> planRecipients(const db::Reader &reader, PreparedErasure &prepared) const;
    Result<void> planMentions(const db::Reader &reader, PreparedErasure &prepared) const;
    void finishPlan(PreparedErasure &prepared) const;

    Collaborators m;
};

} // namespace entente
