// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/erasureplanner.h"

#include "core/base/clock.h"
#include "core/consent/consentrecorder.h"
#include "core/consent/suppressionlist.h"
#include "core/db/statement.h"
#include "core/parties/partyrepository.h"
#include "core/rights/keeprules.h"
#include "core/vault/crypto.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

const auto kNoLongerNeeded = u"RGPD 17(1)(a)"_s;
const auto kAnonymous = u"RGPD cons. 26"_s;
// CNIL, prospecting: an objection is remembered three years at least, then looked at again.
constexpr int kObjectionYears = 3;

void addCounted(ErasurePlan &plan, const QString &table, PlanAction action, int count,
                const QString &because, const QString &legalRef)
{
    if (count == 0 && action != PlanAction::Nothing)
        return;
    PlanItem item;
    item.where = u"place."_s + table;
    item.table = table;
    item.count = count;
    item.action = action;
    item.because = because;
    item.legalRef = legalRef;
    plan.items.append(item);
}

void addKept(ErasurePlan &plan, const catalogue::Table &table, QDate until, const QString &detail)
{
    for (auto &item : plan.items) {
        if (item.action == PlanAction::Keep && item.table == table.name
            && item.keepUntil == until) {
            ++item.count;
            item.detail += detail.isEmpty() ? QString() : QString(u", "_s + detail);
            return;
        }
    }
    PlanItem item;
    item.where = u"place."_s + table.name + u".kept"_s;
    item.table = table.name;
    item.count = 1;
    item.action = PlanAction::Keep;
    item.keepUntil = until;
    item.because = table.keep->because;
    item.legalRef = table.keep->legalRef;
    item.detail = detail;
    plan.items.append(item);
}

} // namespace

Result<PreparedErasure> ErasurePlanner::prepare(const db::Reader &reader, PersonId person) const
{
    PreparedErasure prepared;
    auto data = SubjectWalk(m.catalogue, m.builder).collect(reader, person);
    if (!data)
        return Failure{data.error()};
    auto known = m.parties.person(reader, person);
    if (!known)
        return Failure{known.error()};
    auto firm = firmrepository::load(reader);
    if (!firm)
        return Failure{firm.error()};
    prepared.data = *std::move(data);
    prepared.person = *std::move(known);
    auto &plan = prepared.plan;
    plan.person = person;
    plan.personUuid = prepared.person.uuid;
    plan.personName = prepared.person.displayName();
    plan.controller = *std::move(firm);
    plan.madeAt = m.clock.nowUtc();
    db::Statement request(reader, "rights/select_open_erasure_request_by_person");
    request.bind(":person_id", person);
    if (request.next())
        plan.dueOn = request.date("due_on");
    if (auto done = request.finish(); !done)
        return Failure{done.error()};

    for (const auto &table : std::as_const(prepared.data.tables)) {
        if (auto done = planTable(table, prepared); !done)
            return Failure{done.error()};
    }
    if (auto done = planObjections(reader, prepared); !done)
        return Failure{done.error()};
    if (auto done = planRecipients(reader, prepared); !done)
        return Failure{done.error()};
    addCounted(plan, u"backup"_s, PlanAction::Nothing, 0, u"because.replayed_at_restore"_s, {});
    if (auto done = planMentions(reader, prepared); !done)
        return Failure{done.error()};
    finishPlan(prepared);
    return prepared;
}

Result<void> ErasurePlanner::planTable(const SubjectTable &entry, PreparedErasure &prepared) const
{
    const auto &table = *entry.table;
    auto &plan = prepared.plan;
    const auto today = plan.madeAt.toLocalTime().date();
    int count = 0;
    for (const auto &record : entry.records) {
        const auto until = keeprules::keepUntil(table, record, prepared.data, prepared.person,
                                                today);
        if (!until)
            return Failure{until.error()};
        if (*until) {
            addKept(plan, table, **until, record.row.text(u"invoice_number"_s));
            prepared.kept.append({&table, record, **until});
        } else if (!record.isShared()
                   && (table.erasure != catalogue::Erasure::Review
                       || record.holdsPersonalData(table))) {
            ++count;
        }
    }
    switch (table.erasure) {
    case catalogue::Erasure::DeleteRow:
    case catalogue::Erasure::Clear:
        addCounted(plan, table.name, PlanAction::Erase, count, u"because.no_longer_needed"_s,
                   kNoLongerNeeded);
        break;
    case catalogue::Erasure::Unlink:
    case catalogue::Erasure::Review:
        addCounted(plan, table.name, PlanAction::Anonymise, count, u"because.link_removed"_s,
                   kAnonymous);
        break;
    case catalogue::Erasure::KeepCodes:
        if (table.reach == catalogue::Reach::RecordUuid)
            addCounted(plan, table.name, PlanAction::Nothing, 0, u"because.only_codes"_s, {});
        else
            addCounted(plan, table.name, PlanAction::Anonymise, count, u"because.only_codes"_s,
                       kAnonymous);
        break;
    case catalogue::Erasure::None:
    case catalogue::Erasure::User:
        return Failure{ErrorCode::Internal,
                       u"the catalogue does not say how to erase "_s + table.name};
    }
    return {};
}

QList<ObjectionMark> ErasurePlanner::objectionsOf(const PreparedErasure &prepared,
                                                  const ContactPoint &point) const
{
    QList<ObjectionMark> marks;
    const auto *states = prepared.data.find(u"consent_state");
    for (const auto &state : states ? states->records : QList<SubjectRecord>()) {
        if (state.row.text(u"state"_s) != u"objected")
            continue;
        const auto channels =
            channelSetFromName(state.row.text(u"channel"_s)).value_or(ChannelSet::all());
        const ContactPointId only(state.row.integer(u"contact_point_id"_s));
        const bool isReached = std::any_of(
            kAllChannels.begin(), kAllChannels.end(), [&](Channel channel) {
                return channels.contains(channel) && reaches(channel, point.kind);
            });
        if (only.isValid() ? only == point.id : isReached)
            marks.append(
                {channels, point.kind, point.normal, HolderName::of(prepared.person),
                 QDateTime::fromMSecsSinceEpoch(state.row.integer(u"occurred_at"_s), Qt::UTC)});
    }
    return marks;
}

// The firm's own list already holds what was refused; an objection also covers addresses that were added after it.
Result<void> ErasurePlanner::planObjections(const db::Reader &reader,
                                            PreparedErasure &prepared) const
{
    const SuppressionList list(m.keys);
    catalogue::Table entry;
    entry.name = u"suppression_entry"_s;
    entry.keep = catalogue::KeepRule{{}, {}, u"keep.objection"_s, u"RGPD 21(3)"_s};
    const auto keep = [&](const QDateTime &since) {
        addKept(prepared.plan, entry, since.toLocalTime().date().addYears(kObjectionYears), {});
    };
    for (const auto &point : std::as_const(prepared.person.contactPoints)) {
        if (point.normal.isEmpty())
            continue;
        const auto hits = list.hits(reader,
                                    {point.kind, point.normal, HolderName::of(prepared.person)});
        if (!hits)
            return Failure{hits.error()};
        for (const auto &hit : *hits) {
            if (hit.isOwn())
                keep(hit.listedAt);
        }
        for (const auto &mark : objectionsOf(prepared, point)) {
            const bool isListed = std::any_of(
                hits->begin(), hits->end(), [&](const SuppressionHit &hit) {
                    return hit.list == SuppressionList::ownList() && hit.channels == mark.channels;
                });
            if (isListed || prepared.objections.contains(mark))
                continue;
            prepared.objections.append(mark);
            keep(mark.since);
        }
    }
    return {};
}

Result<void> ErasurePlanner::planRecipients(const db::Reader &reader,
                                            PreparedErasure &prepared) const
{
    const auto *disclosures = prepared.data.find(u"disclosure");
    if (!disclosures)
        return {};
    QHash<QString, qsizetype> places;
    for (const auto &disclosure : disclosures->records) {
        auto recipient = disclosure.row.text(u"recipient"_s);
        if (recipient.isEmpty()) // handed to the person
            continue;
        const auto copy = copyOf(reader, disclosure.row.integer(u"copy_of_data_id"_s));
        if (!copy)
            return Failure{copy.error()};
        if (copy->isDestroyed) // nobody holds it any more
            continue;
        if (!copy->number.isEmpty())
            recipient += u" (%1)"_s.arg(copy->number);
        if (const auto known = places.constFind(recipient); known != places.cend()) {
            ++prepared.plan.items[*known].count;
            continue;
        }
        addCounted(prepared.plan, u"disclosure"_s, PlanAction::Inform, 1,
                   u"because.recipient_to_inform"_s, u"RGPD 19"_s);
        prepared.plan.items.last().where = u"place.recipient"_s;
        prepared.plan.items.last().detail = recipient;
        places.insert(recipient, prepared.plan.items.size() - 1);
    }
    return {};
}

Result<ErasurePlanner::HeldCopy> ErasurePlanner::copyOf(const db::Reader &reader, qint64 key) const
{
    if (key == 0)
        return HeldCopy{};
    const auto copies = m.builder.select(
        reader, u"copy_of_data"_s, {u"number"_s, u"destroyed_on"_s}, {{u"copy_of_data_id"_s, key}});
    if (!copies)
        return Failure{copies.error()};
    return copies->isEmpty() ? HeldCopy{}
                             : HeldCopy{copies->first().text(u"number"_s),
                                        !copies->first().text(u"destroyed_on"_s).isEmpty()};
}

Result<void> ErasurePlanner::planMentions(const db::Reader &reader, PreparedErasure &prepared) const
{
    const NameFinder finder(prepared.person);
    const auto namesakes = prepared.person.lastName.isEmpty()
                               ? Result<qint64>(0)
                               : m.builder.count(reader, u"person"_s,
                                                 {{u"last_name"_s, prepared.person.lastName}});
    if (!namesakes)
        return Failure{namesakes.error()};
    auto found =
        MentionSearch(m.catalogue, m.builder).search(reader, prepared.data, finder, *namesakes > 1);
    if (!found)
        return Failure{found.error()};
    prepared.reviews = *std::move(found);

    // An exchange with other people too is a decision even when no word of it names the person.
    for (const auto &table : std::as_const(prepared.data.tables)) {
        if (table.table->erasure != catalogue::Erasure::DeleteRow)
            continue;
        for (const auto &record : table.records) {
            const bool listed = std::any_of(
                prepared.reviews.begin(), prepared.reviews.end(), [&](const ReviewTarget &target) {
                    return target.table == table.table->name && target.key == record.row.key;
                });
            if (!record.isShared() || listed)
                continue;
            ReviewTarget target;
            target.table = table.table->name;
            target.key = record.row.key;
            target.linked = true;
            target.item.id = target.table + u':' + QString::number(target.key);
            target.item.where = u"place."_s + target.table;
            target.item.table = target.table;
            target.item.count = 1;
            target.item.action = PlanAction::Review;
            target.item.because = u"because.shared_with_others"_s;
            target.item.legalRef = u"RGPD 17(1)"_s;
            target.item.shared = true;
            target.item.passage = record.row.text(u"body"_s);
            prepared.reviews.append(target);
        }
    }
    for (const auto &target : std::as_const(prepared.reviews))
        prepared.plan.items.append(target.item);
    return {};
}

void ErasurePlanner::finishPlan(PreparedErasure &prepared) const
{
    auto &items = prepared.plan.items;
    constexpr std::array order{PlanAction::Erase,  PlanAction::Anonymise, PlanAction::Keep,
                               PlanAction::Inform, PlanAction::Nothing,   PlanAction::Review};
    const auto rank = [&](const PlanItem &item) {
        return std::find(order.begin(), order.end(), item.action) - order.begin();
    };
    std::stable_sort(items.begin(), items.end(),
                     [&](const PlanItem &a, const PlanItem &b) { return rank(a) < rank(b); });

    QByteArray message;
    for (auto &item : items) {
        if (item.id.isEmpty())
            item.id = QStringList{item.table, planActionCode(item.action),
                                  item.keepUntil.toString(Qt::ISODate), item.detail}
                          .join(u'/');
        message += item.id.toUtf8() + '\n' + planActionCode(item.action).toLatin1() + '\n'
                   + QByteArray::number(item.count) + '\n' + item.passage.toUtf8() + '\n';
    }
    prepared.plan.digest = vault::crypto::hash(message);
}

} // namespace entente
