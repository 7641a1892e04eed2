// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historyservice.h"

#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/catalogue/catalogue.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/fields/customfields.h"

using namespace Qt::StringLiterals;

namespace entente {

namespace {

Failure nothingTo(const QString &what)
{
    return Failure{ErrorCode::NotFound, u"nothing to "_s + what, {}, u"undo.not_found"_s};
}

Result<QHash<QString, QString>> userNamesByUuid(const db::Reader &reader)
{
    QHash<QString, QString> names;
    db::Statement statement(reader, "access/select_users");
    while (statement.next())
        names.insert(statement.text("uuid"), statement.text("display_name"));
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return names;
}

Result<QHash<QString, QString>> fieldNamesByKey(const db::Reader &reader)
{
    QHash<QString, QString> names;
    for (const auto subject : {CustomSubject::Person, CustomSubject::Organisation}) {
        const auto fields = CustomFields::definitions(reader, subject);
        if (!fields)
            return Failure{fields.error()};
        for (const auto &field : *fields)
            names.insert(field.key, field.name);
    }
    return names;
}

} // namespace

Result<HistoryService::Next> HistoryService::next(const Session &session)
{
    const auto permit = m.audit.admit(session, Fn::ViewHistory, u"undo_step"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    auto undo = m.undo.latest(reader, session);
    auto redo = m.undo.latestUndone(reader, session);
    if (!undo || !redo)
        return Failure{undo ? redo.error() : undo.error()};
    return Next{*std::move(undo), *std::move(redo)};
}

Result<UndoStepInfo> HistoryService::own(const db::Reader &reader, const Session &session,
                                         const QString &stepUuid) const
{
    auto step = m.undo.step(reader, stepUuid);
    if (step && step->userUuid != session.userUuid() && session.role() != Role::Administrator)
        return Failure{ErrorCode::NotPermitted, u"the act of another user"_s};
    return step;
}

Result<UndoOutcome> HistoryService::run(const Session &session, Fn fn, const UndoStepInfo &step,
                                        Run function)
{
    const auto permit = m.audit.admit(session, fn, step.recordKind, step.recordUuid);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    auto outcome = (m.undo.*function)(*tx, session, step.uuid);
    if (!outcome)
        return outcome;
    if (auto noted = m.audit.append(
            *tx, session, {fn, step.recordKind, step.recordUuid, outcome->fields.join(u',')});
        !noted)
        return Failure{noted.error()};
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    for (const auto &uuid : std::as_const(outcome->people))
        emit m.changes.personChanged(uuid);
    for (const auto &uuid : std::as_const(outcome->organisations))
        emit m.changes.organisationChanged(uuid);
    return outcome;
}

Result<UndoOutcome> HistoryService::undo(const Session &session, const QString &stepUuid)
{
    const auto permit = m.audit.admit(session, Fn::UndoChange, u"undo_step"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    auto uuid = stepUuid;
    if (uuid.isEmpty()) {
        const auto latest = m.undo.latest(reader, session);
        if (!latest)
            return Failure{latest.error()};
        if (!*latest)
            return nothingTo(u"undo"_s);
        uuid = (*latest)->uuid;
    }
    const auto step = own(reader, session, uuid);
    return step ? run(session, Fn::UndoChange, *step, &UndoLog::undo) : Failure{step.error()};
}

Result<UndoOutcome> HistoryService::redo(const Session &session, const QString &stepUuid)
{
    const auto permit = m.audit.admit(session, Fn::RedoChange, u"undo_step"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    auto uuid = stepUuid;
    if (uuid.isEmpty()) {
        const auto latest = m.undo.latestUndone(reader, session);
        if (!latest)
            return Failure{latest.error()};
        if (!*latest)
            return nothingTo(u"redo"_s);
        uuid = (*latest)->uuid;
    }
    const auto step = own(reader, session, uuid);
    return step ? run(session, Fn::RedoChange, *step, &UndoLog::redo) : Failure{step.error()};
}

Result<QList<UndoBlocker>> HistoryService::blockers(const Session &session, const QString &stepUuid)
{
    const auto permit = m.audit.admit(session, Fn::ViewHistory, u"undo_step"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    const auto step = own(reader, session, stepUuid);
    return step ? m.undo.blockers(reader, step->uuid) : Failure{step.error()};
}

QString HistoryService::fieldWord(const QString &code, const QHash<QString, QString> &names) const
{
    const auto first = code.section(u'.', 0, 0);
    const auto second = code.section(u'.', 1);
    if (first == u"field" && names.contains(second))
        return names.value(second);
    const auto *table = m.catalogue.table(first);
    const auto *column = table && !second.isEmpty() ? table->column(second) : nullptr;
    if (column && !column->label.isEmpty() && column->labelledBy.isEmpty())
        return column->label;
    return u"place."_s + first;
}

Result<QList<HistoryEntry>> HistoryService::changes(const Session &session,
                                                    const QString &recordUuid, int limit)
{
    const auto permit = m.audit.admit(session, Fn::ViewHistory, u"undo_step"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    const auto rows = m.audit.list(reader, {recordUuid, {}, {}, limit});
    const auto users = userNamesByUuid(reader);
    const auto names = fieldNamesByKey(reader);
    if (!rows || !users || !names)
        return Failure{!rows ? rows.error() : !users ? users.error() : names.error()};
    QList<HistoryEntry> found;
    for (const auto &row : *rows) {
        if (row.outcome != u"done")
            continue;
        HistoryEntry entry{row.at, users->value(row.userUuid), row.kind, {}};
        for (const auto &code : row.code.split(u',', Qt::SkipEmptyParts)) {
            if (!code.contains(u'.') && !m.catalogue.table(code))
                continue; // a code of something else
            const auto word = fieldWord(code, *names);
            if (!entry.fields.contains(word))
                entry.fields.append(word);
        }
        found.append(entry);
    }
    return found;
}

} // namespace entente
