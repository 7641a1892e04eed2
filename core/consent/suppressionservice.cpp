// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/suppressionservice.h"

#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/consent/consentrecorder.h"
#include "core/consent/consentrepository.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/parties/firmrepository.h"
#include "core/parties/partyrepository.h"

#include <QMap>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kListedInOneRecord = 32 * 1024; // bytes of hashes

} // namespace

Result<QList<SuppressionHit>> SuppressionService::check(const Session &session,
                                                        const QString &value)
{
    const auto permit = m.audit.admit(session, Fn::CheckSuppression);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    const auto firm = firmrepository::load(reader);
    if (!firm)
        return Failure{firm.error()};
    const auto point = oppositionfile::readListed(value.trimmed(), firm->country);
    if (!point)
        return Failure{point.error()};
    return m.suppression.hits(reader, {point->kind, point->normal});
}

Result<QList<OppositionList>> SuppressionService::lists(const Session &session)
{
    const auto permit = m.audit.admit(session, Fn::CheckSuppression);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    QMap<QString, OppositionList> found;
    const auto named = [&found](const QString &name) -> OppositionList & {
        auto &one = found[name];
        one.name = name;
        return one;
    };
    db::Statement entries(reader, "consent/select_suppression_lists");
    entries.bind(":marks", SuppressionList::markList());
    while (entries.next()) {
        const auto list = entries.text("list");
        const bool own = list == SuppressionList::ownList() || list.startsWith(u"own:");
        auto &one = named(own ? QString() : list);
        one.entries += entries.integer("entries");
        const auto channels = channelSetFromName(entries.text("channel"));
        for (const Channel channel : kAllChannels) {
            if (channels && channels->contains(channel))
                one.channels.add(channel);
        }
    }
    if (auto done = entries.finish(); !done)
        return Failure{done.error()};
    db::Statement checks(reader, "consent/select_register_checks");
    while (checks.next()) {
        const auto check = checks.text("setting_key").section(u'.', 1);
        const auto channel = channelFromName(check.section(u'/', -1));
        auto &one = named(channel ? check.section(u'/', 0, -2) : check);
        if (channel)
            one.channels.add(*channel);
        const auto day = QDate::fromString(checks.text("setting_value"), Qt::ISODate);
        one.comparedOn = std::max(one.comparedOn, day);
    }
    if (auto done = checks.finish(); !done)
        return Failure{done.error()};
    return found.values();
}

namespace {

Result<void> checkOrder(const OppositionOrder &order, const QDateTime &now)
{
    const auto name = order.list.trimmed();
    if (name.isEmpty() || name.startsWith(u"own") || name.contains(u'.')
        || order.channels.isEmpty())
        return Failure{ErrorCode::Invalid,
                       u"a list needs a name of its own and a channel"_s,
                       {{}, 0, 0, u"list"_s},
                       u"suppression.no_list"_s};
    if (order.listedOn.isValid() && order.listedOn.startOfDay(Qt::UTC) > now)
        return Failure{ErrorCode::Invalid,
                       u"listed on a day that is still to come"_s,
                       {{}, 0, 0, u"listed_on"_s},
                       u"consent.in_future"_s};
    return {};
}

/// To the log outside the database, some thousand entries in one record.
void keepListedOutside(db::Transaction &tx, const ListedRecord &record)
{
    for (qsizetype at = 0; at < record.hashes.size(); at += kListedInOneRecord) {
        auto part = record;
        part.hashes = record.hashes.mid(at, kListedInOneRecord);
        tx.keepOutside(refusalrecord::ofListed(part));
    }
}

} // namespace

Result<OppositionEntries> SuppressionService::read(const Session &session,
                                                   const OppositionOrder &order,
                                                   const QByteArray &text,
                                                   const std::function<bool()> &isStopped)
{
    const auto permit = m.audit.admit(session, Fn::ImportSuppression);
    if (!permit)
        return Failure{permit.error()};
    if (auto checked = checkOrder(order, m.clock.nowUtc()); !checked)
        return Failure{checked.error()};
    const auto firm = firmrepository::load(m.connection.read(*permit));
    if (!firm)
        return Failure{firm.error()};
    return oppositionfile::read(text, order, firm->country, m.suppression, isStopped);
}

Result<SuppressionImported> SuppressionService::takeIn(const Session &session,
                                                       const OppositionOrder &order,
                                                       const OppositionEntries &entries)
{
    const auto permit = m.audit.admit(session, Fn::ImportSuppression);
    if (!permit)
        return Failure{permit.error()};
    const auto now = m.clock.nowUtc();
    if (auto checked = checkOrder(order, now); !checked)
        return Failure{checked.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto name = order.list.trimmed();
    for (auto record : entries.records) {
        record.listedAt = order.listedOn.isValid() ? order.listedOn.startOfDay(Qt::UTC) : now;
        if (auto kept = SuppressionList::store(*tx, record, m.clock); !kept)
            return Failure{kept.error()};
        keepListedOutside(*tx, record);
    }
    // Registers are of calls and of post: a list of e-mails consults none. An answer without anybody is one for all.
    for (const Channel channel : {Channel::LiveCall, Channel::Post}) {
        if (!order.channels.contains(channel)
            || !(entries.read.isEmpty() || entries.read.contains(channel)))
            continue;
        db::Statement check(*tx, "consent/upsert_register_check");
        check
            .bind(":setting_key",
                  QString(u"register_check."_s + name + u'/' + channelName(channel)))
            .bind(":setting_value", now.date().toString(Qt::ISODate));
        if (auto noted = check.run(); !noted)
            return Failure{noted.error()};
    }
    if (auto noted = m.audit.append(*tx, session,
                                    {Fn::ImportSuppression, u"suppression_list"_s, {}, {}});
        !noted)
        return Failure{noted.error()};
    if (auto ok = tx->commit(); !ok)
        return Failure{ok.error()};
    emit m.changes.peopleImported(); // every verdict may have changed
    return entries.counted;
}

Result<SuppressionImported> SuppressionService::import(const Session &session, const QString &list,
                                                       ChannelSet channels, const QByteArray &text,
                                                       const QString &column, QDate listedOn)
{
    const OppositionOrder order{list, channels, column, listedOn};
    const auto entries = read(session, order, text);
    return entries ? takeIn(session, order, *entries) : Failure{entries.error()};
}

namespace {

Failure refusalFailure(ErrorCode code, const QString &reason, const QString &field)
{
    return Failure{code, u"an organisation's refusal was not noted"_s, {{}, 0, 0, field}, reason};
}

/// One entry for all channels, or one for each that the point serves.
QList<ChannelSet> listedFor(const ContactPoint &point, ChannelSet channels)
{
    QList<ChannelSet> sets;
    for (const Channel channel : kAllChannels) {
        if (channels.contains(channel) && reaches(channel, point.kind))
            sets.append(channels.isAll() ? ChannelSet::all() : ChannelSet(channel));
        if (!sets.isEmpty() && channels.isAll())
            break;
    }
    return sets;
}

} // namespace

Result<int> SuppressionService::refuse(const Session &session, const OrganisationRefusal &refusal)
{
    const auto fn = refusal.purpose.isEmpty() ? Fn::RecordObjection : Fn::RefuseConsent;
    const auto permit = m.audit.admit(session, fn, u"organisation"_s);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto organisation = m.parties.organisation(*tx, refusal.organisation);
    if (!organisation)
        return Failure{organisation.error()};
    if (!refusal.purpose.isEmpty()) {
        const auto purpose = consentrepository::purpose(*tx, refusal.purpose);
        if (!purpose)
            return Failure{purpose.error()};
        if (purpose->purposeClass == PurposeClass::Service)
            return refusalFailure(ErrorCode::Invalid, u"consent.organisation_only_refuses"_s,
                                  u"purpose"_s);
    }
    const auto now = m.clock.nowUtc();
    const auto at = refusal.at.isValid() ? refusal.at.toUTC() : now;
    if (at > now)
        return refusalFailure(ErrorCode::Invalid, u"consent.in_future"_s, u"at"_s);
    int listed = 0;
    for (const auto &point : organisation->contactPoints) {
        const auto sets = point.normal.isEmpty() ? QList<ChannelSet>()
                                                 : listedFor(point, refusal.channels);
        for (const auto channels : sets) {
            if (auto done = m.suppression.add(
                    *tx, SuppressionList::ownList(refusal.purpose), channels,
                    {point.kind, point.normal, HolderName::of(*organisation)}, at, m.clock);
                !done)
                return Failure{done.error()};
        }
        listed += !sets.isEmpty();
    }
    if (listed == 0)
        return refusalFailure(ErrorCode::Conflict, u"consent.no_contact_point"_s, u"channel"_s);
    if (auto noted = m.audit.append(*tx, session, {fn, u"organisation"_s, organisation->uuid, {}});
        !noted)
        return Failure{noted.error()};
    if (auto ok = tx->commit(); !ok)
        return Failure{ok.error()};
    emit m.changes.organisationChanged(organisation->uuid);
    emit m.changes.peopleChanged(); // whoever is reached at the same place
    return listed;
}

} // namespace entente
