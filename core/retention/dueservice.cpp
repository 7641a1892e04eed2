// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/dueservice.h"

#include "core/audit/auditlog.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/fields/fieldretention.h"

#include <algorithm>

namespace entente {

namespace {

constexpr int kMostRequests = 8;
constexpr int kRetentionYears = 3;

QString dueName(const db::Statement &statement)
{
    return QString(statement.text("first_name") + u' ' + statement.text("last_name")).trimmed();
}

/// Of a statement that counts: nothing when it counted nobody.
Result<void> appendCounted(db::Statement &statement, DueKind kind, QList<DueItem> &items)
{
    while (statement.next()) {
        const auto count = statement.integer("how_many");
        if (count > 0) {
            items.append({kind,
                          statement.date("due_on"),
                          count,
                          statement.id<PersonTag>("person_id"),
                          dueName(statement),
                          {}});
        }
    }
    return statement.finish();
}

Result<void> appendCopies(const db::Reader &reader, const QDate &horizon, QList<DueItem> &items)
{
    db::Statement copies(reader, "retention/select_copies_to_destroy");
    copies.bind(":horizon", horizon);
    while (copies.next()) {
        const auto count = copies.integer("how_many");
        if (count > 0)
            items.append({DueKind::Copy,
                          copies.date("due_on"),
                          count,
                          {},
                          {},
                          count == 1 ? copies.text("number") : QString()});
    }
    return copies.finish();
}

} // namespace

Result<QList<DueItem>> DueService::deadlines(const Session &session, const QDate &today, int days)
{
    const auto permit = m_audit.admit(session, Fn::ViewDeadlines);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m_connection.read(*permit);
    QList<DueItem> items;

    db::Statement requests(reader, "retention/select_open_requests_by_due_date");
    requests.bind(":row_limit", kMostRequests);
    while (requests.next()) {
        items.append({DueKind::Request, requests.date("due_on"), 1,
                      requests.id<PersonTag>("person_id"), dueName(requests),
                      requests.text("right_kind")});
    }
    auto done = requests.finish();
    if (done) {
        db::Statement inform(reader, "retention/select_people_to_inform");
        done = appendCounted(inform, DueKind::Inform, items);
    }
    if (done) {
        db::Statement consents(reader, "retention/select_consents_ending");
        consents.bind(":today", today).bind(":horizon", today.addDays(days));
        done = appendCounted(consents, DueKind::Consent, items);
    }
    if (done) {
        db::Statement prospects(reader, "retention/select_prospects_at_end");
        prospects.bind(":last_contact_before", today.addDays(days).addYears(-kRetentionYears));
        done = appendCounted(prospects, DueKind::Retention, items);
    }
    if (done) {
        const auto over = fieldretention::ended(reader, today.addDays(days));
        if (!over)
            return Failure{over.error()};
        for (const auto &of : *over)
            items.append(
                {DueKind::Field, of.dueOn, of.values.size(), of.person, {}, of.field.name});
    }
    if (done && session.may(Fn::ViewCopies))
        done = appendCopies(reader, today.addDays(days), items);
    if (!done)
        return Failure{done.error()};
    std::ranges::stable_sort(items, {}, &DueItem::dueOn);
    return items;
}

} // namespace entente
