// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/suppressionservice.h"

#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/parties/firmrepository.h"

namespace entente {

using namespace Qt::StringLiterals;

namespace {

/// An e-mail or a number as a contact point would keep it.
Result<ContactPoint> readListed(const QString &typed, const QString &homeCountry)
{
    ContactPoint point;
    point.value = typed;
    point.kind = typed.contains(u'@') ? ContactKind::Email : ContactKind::Phone;
    return ContactPoint::parse(point, homeCountry);
}

QString firstCell(const QString &line)
{
    qsizetype end = 0;
    while (end < line.size() && line[end] != u';' && line[end] != u',' && line[end] != u'\t')
        ++end;
    auto cell = line.left(end).trimmed();
    if (cell.size() >= 2 && cell.startsWith(u'"') && cell.endsWith(u'"'))
        cell = cell.mid(1, cell.size() - 2).trimmed();
    return cell;
}

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
    const auto point = readListed(value.trimmed(), firm->country);
    if (!point)
        return Failure{point.error()};
    return m.suppression.hits(reader, point->kind, point->normal);
}

Result<SuppressionImported> SuppressionService::import(const Session &session, const QString &list,
                                                       ChannelSet channels, const QByteArray &text)
{
    const auto permit = m.audit.admit(session, Fn::ImportSuppression);
    if (!permit)
        return Failure{permit.error()};
    const auto name = list.trimmed();
    if (name.isEmpty() || name.startsWith(u"own") || name.contains(u'.') || channels.isEmpty())
        return Failure{ErrorCode::Invalid,
                       u"a list needs a name of its own and a channel"_s,
                       {{}, 0, 0, u"list"_s},
                       u"suppression.no_list"_s};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto firm = firmrepository::load(*tx);
    if (!firm)
        return Failure{firm.error()};
    const auto now = m.clock.nowUtc();
    SuppressionImported done;
    for (const auto &line : QString::fromUtf8(text).split(u'\n')) {
        const auto cell = firstCell(line);
        if (cell.isEmpty())
            continue;
        const auto point = readListed(cell, firm->country);
        if (!point) {
            ++done.unreadable;
            continue;
        }
        if (auto added = m.suppression.add(*tx, name, channels, point->kind, point->normal, now,
                                           m.clock);
            !added)
            return Failure{added.error()};
        ++done.added;
    }
    if (done.added == 0 && done.unreadable > 0)
        return Failure{ErrorCode::Invalid,
                       u"no e-mail and no number in the file"_s,
                       {},
                       u"suppression.nothing_readable"_s};
    db::Statement check(*tx, "consent/upsert_register_check");
    check.bind(":setting_key", QString(u"register_check."_s + name))
        .bind(":setting_value", now.date().toString(Qt::ISODate));
    if (auto noted = check.run(); !noted)
        return Failure{noted.error()};
    if (auto noted = m.audit.append(*tx, session,
                                    {Fn::ImportSuppression, u"suppression_list"_s, {}, {}});
        !noted)
        return Failure{noted.error()};
    if (auto ok = tx->commit(); !ok)
        return Failure{ok.error()};
    emit m.changes.peopleImported(); // every verdict may have changed
    return done;
}

} // namespace entente
