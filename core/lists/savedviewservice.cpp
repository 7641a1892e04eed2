// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/savedviewservice.h"

#include "core/audit/auditlog.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/parties/peoplelist.h"
#include "core/parties/searchkey.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

Failure noSuchView()
{
    return Failure{ErrorCode::NotFound, u"no such view"_s, {}, u"view.not_found"_s};
}

QString filterText(const PeopleFilter &filter)
{
    return QString::fromUtf8(QJsonDocument(filter.toJson()).toJson(QJsonDocument::Compact));
}

// A filter that this program does not understand any more shows everybody rather than hide the view.
SavedView viewFromRow(const db::Statement &row)
{
    SavedView view;
    view.id = row.id<SavedViewTag>("saved_view_id");
    view.uuid = row.text("uuid");
    view.subject = filterSubjectFromCode(row.text("subject")).value_or(FilterSubject::People);
    view.kind = savedViewKindFromCode(row.text("kind")).value_or(SavedViewKind::View);
    view.name = row.text("name");
    view.ownerUuid = row.text("owner_uuid");
    view.shared = row.flag("is_shared");
    view.filter = PeopleFilter::fromJson(
                      QJsonDocument::fromJson(row.text("filter").toUtf8()).object(), view.subject)
                      .value_or(PeopleFilter());
    view.sort = row.text("sort_column");
    view.descending = row.flag("is_descending");
    view.members = row.integer("members");
    return view;
}

bool isOrderOf(const SavedView &view)
{
    return view.subject == FilterSubject::People ? peopleOrderFromCode(view.sort).has_value()
                                                 : organisationOrderFromCode(view.sort).has_value();
}

} // namespace

Result<QList<SavedView>> SavedViewService::views(const Session &session, FilterSubject subject)
{
    const auto permit = m_audit.admit(session, Fn::ViewSavedViews);
    if (!permit)
        return Failure{permit.error()};
    db::Statement statement(m_connection.read(*permit), "lists/select_saved_views");
    statement.bind(":subject", filterSubjectCode(subject)).bind(":user_uuid", session.userUuid());
    QList<SavedView> views;
    while (statement.next())
        views.append(viewFromRow(statement));
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return views;
}

Result<SavedView> SavedViewService::view(const Session &session, FilterSubject subject,
                                         const QString &nameOrUuid)
{
    const auto all = views(session, subject);
    if (!all)
        return Failure{all.error()};
    const auto key = searchKey(nameOrUuid);
    const SavedView *found = nullptr;
    for (const auto &each : *all) {
        if (each.uuid == nameOrUuid || (nameOrUuid.size() >= 8 && each.uuid.endsWith(nameOrUuid)))
            return each;
        const bool own = each.ownerUuid == session.userUuid();
        if (searchKey(each.name) == key && (!found || own))
            found = &each;
    }
    return found ? Result<SavedView>(*found) : noSuchView();
}

Result<SavedView> SavedViewService::byUuid(const db::Reader &reader, const Session &session,
                                           const QString &uuid) const
{
    db::Statement statement(reader, "lists/select_saved_view_by_uuid");
    statement.bind(":uuid", uuid).bind(":user_uuid", session.userUuid());
    if (statement.next())
        return viewFromRow(statement);
    const auto done = statement.finish();
    return done ? Result<SavedView>(noSuchView()) : Failure{done.error()};
}

Result<void> SavedViewService::checkName(const db::Reader &reader, const SavedView &view) const
{
    if (view.name.trimmed().isEmpty())
        return Failure{ErrorCode::Invalid, u"no name"_s, {{}, 0, 0, u"name"_s}, u"view.no_name"_s};
    db::Statement statement(reader, "lists/select_saved_view_uuids_by_name");
    statement.bind(":subject", filterSubjectCode(view.subject))
        .bind(":name_key", searchKey(view.name))
        .bind(":owner_uuid", view.ownerUuid);
    while (statement.next()) {
        if (statement.text("uuid") != view.uuid)
            return Failure{ErrorCode::Conflict,
                           u"there is one of this name"_s,
                           {{}, 0, 0, u"name"_s},
                           u"view.name_taken"_s};
    }
    return statement.finish();
}

// What everybody works with is changed only by who may share.
Result<void> SavedViewService::mayChange(const Session &session, const SavedView &before,
                                         bool shares)
{
    if (!before.shared && !shares)
        return {};
    const auto permit = m_audit.admit(session, Fn::ShareView, u"view"_s, before.uuid);
    return permit ? Result<void>() : Failure{permit.error()};
}

Result<SavedView> SavedViewService::save(const Session &session, SavedView view)
{
    const auto permit = m_audit.admit(session, Fn::SaveView, u"view"_s, view.uuid);
    if (!permit)
        return Failure{permit.error()};
    if (!isOrderOf(view))
        return Failure{ErrorCode::Invalid,
                       u"no such order"_s,
                       {{}, 0, 0, u"sort"_s},
                       u"filter.unknown_value"_s};
    SavedView before;
    if (!view.uuid.isEmpty()) {
        auto known = byUuid(m_connection.read(*permit), session, view.uuid);
        if (!known)
            return known;
        before = *std::move(known);
        view.id = before.id;
        view.kind = before.kind;
        view.subject = before.subject;
    }
    if (auto may = mayChange(session, before, view.shared); !may)
        return Failure{may.error()};
    auto tx = m_connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const bool isNew = view.uuid.isEmpty();
    view.ownerUuid = isNew ? session.userUuid() : before.ownerUuid;
    view.name = view.name.trimmed();
    if (auto good = checkName(*tx, view); !good)
        return Failure{good.error()};
    if (isNew)
        view.uuid = newUuid(m_clock);
    const auto now = m_clock.nowUtc();
    db::Statement statement(*tx, isNew ? "lists/insert_saved_view" : "lists/update_saved_view");
    statement.bind(":uuid", view.uuid)
        .bind(":name", view.name)
        .bind(":name_key", searchKey(view.name))
        .bind(":is_shared", view.shared)
        .bind(":filter", filterText(view.filter))
        .bind(":sort_column", view.sort)
        .bind(":is_descending", view.descending)
        .bind(":now", now);
    if (isNew)
        statement.bind(":subject", filterSubjectCode(view.subject))
            .bind(":kind", savedViewKindCode(view.kind))
            .bind(":owner_uuid", view.ownerUuid);
    if (auto done = statement.runOne(); !done)
        return Failure{done.error()};
    if (isNew)
        view.id = SavedViewId(statement.lastInsertId());
    if (auto noted = m_audit.append(*tx, session, {Fn::SaveView, u"view"_s, view.uuid}); !noted)
        return Failure{noted.error()};
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    return view;
}

Result<void> SavedViewService::remove(const Session &session, const QString &uuid)
{
    const auto permit = m_audit.admit(session, Fn::RemoveView, u"view"_s, uuid);
    if (!permit)
        return Failure{permit.error()};
    const auto before = byUuid(m_connection.read(*permit), session, uuid);
    if (!before)
        return Failure{before.error()};
    if (auto may = mayChange(session, *before, false); !may)
        return may;
    auto tx = m_connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    db::Statement members(*tx, "lists/delete_list_members");
    members.bind(":saved_view_id", before->id);
    if (auto done = members.run(); !done)
        return done;
    db::Statement statement(*tx, "lists/delete_saved_view");
    statement.bind(":saved_view_id", before->id);
    if (auto done = statement.runOne(); !done)
        return done;
    if (auto noted = m_audit.append(*tx, session, {Fn::RemoveView, u"view"_s, uuid}); !noted)
        return noted;
    return tx->commit();
}

Result<QString> SavedViewService::layout(const Session &session, FilterSubject subject)
{
    const auto permit = m_audit.admit(session, Fn::ViewSavedViews);
    if (!permit)
        return Failure{permit.error()};
    db::Statement statement(m_connection.read(*permit), "lists/select_list_layout");
    statement.bind(":user_uuid", session.userUuid()).bind(":subject", filterSubjectCode(subject));
    const auto layout = statement.next() ? statement.text("layout") : QString();
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return layout;
}

// A choice of looks leaves no row in the journal: it says nothing about anybody.
Result<void> SavedViewService::keepLayout(const Session &session, FilterSubject subject,
                                          const QString &layout)
{
    const auto permit = m_audit.admit(session, Fn::KeepListLayout);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m_connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    db::Statement statement(*tx, "lists/upsert_list_layout");
    statement.bind(":user_uuid", session.userUuid())
        .bind(":subject", filterSubjectCode(subject))
        .bind(":layout", layout)
        .bind(":changed_at", m_clock.nowUtc());
    if (auto done = statement.runOne(); !done)
        return done;
    return tx->commit();
}

} // namespace entente
