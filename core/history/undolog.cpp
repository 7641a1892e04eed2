// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/undolog.h"

#include "core/base/clock.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/history/undorun.h"

using namespace Qt::StringLiterals;

namespace entente {

namespace {

UndoStepInfo undoStepFrom(const db::Statement &row)
{
    return {row.integer("undo_step_id"), row.text("uuid"),        row.text("kind"),
            row.text("user_uuid"),       row.text("record_kind"), row.text("record_uuid"),
            row.time("created_at"),      row.time("undone_at")};
}

Result<std::optional<UndoStepInfo>> onlyStep(db::Statement &statement)
{
    std::optional<UndoStepInfo> found;
    if (statement.next())
        found = undoStepFrom(statement);
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return found;
}

Result<std::optional<RowValues>> imageFrom(const db::Statement &row, const char *column)
{
    if (row.isNull(column))
        return std::optional<RowValues>();
    auto values = rowimage::fromText(row.text(column));
    if (!values)
        return Failure{values.error()};
    return std::optional(*std::move(values));
}

} // namespace

Result<const db::QueryBuilder *> UndoLog::builder(const db::Reader &reader) const
{
    if (!m_builder) {
        auto made = db::QueryBuilder::create(reader, m.catalogue);
        if (!made)
            return Failure{made.error()};
        m_builder = *std::move(made);
    }
    return &*m_builder;
}

UndoStep UndoLog::begin(db::Transaction &tx, const Session &session, const QString &kind,
                        const QString &recordKind, const QString &recordUuid) const
{
    return UndoStep(*this, tx, kind, session.userUuid(), recordKind, recordUuid);
}

Result<std::optional<UndoStepInfo>> UndoLog::latest(const db::Reader &reader,
                                                    const Session &session) const
{
    db::Statement statement(reader, "history/select_latest_undo_step");
    statement.bind(":user_uuid", session.userUuid());
    return onlyStep(statement);
}

Result<std::optional<UndoStepInfo>> UndoLog::latestUndone(const db::Reader &reader,
                                                          const Session &session) const
{
    db::Statement statement(reader, "history/select_latest_undone_step");
    statement.bind(":user_uuid", session.userUuid())
        .bind(":standing_user_uuid", session.userUuid());
    return onlyStep(statement);
}

Result<UndoStepInfo> UndoLog::step(const db::Reader &reader, const QString &uuid) const
{
    db::Statement statement(reader, "history/select_undo_step_by_uuid");
    statement.bind(":uuid", uuid);
    const auto found = onlyStep(statement);
    if (!found)
        return Failure{found.error()};
    if (!*found)
        return Failure{ErrorCode::NotFound, u"no such step"_s, {}, u"undo.not_found"_s};
    return **found;
}

Result<QList<UndoImage>> UndoLog::images(const db::Reader &reader, const UndoStepInfo &step) const
{
    QList<UndoImage> found;
    db::Statement statement(reader, "history/select_undo_images_by_step");
    statement.bind(":undo_step_id", step.id);
    while (statement.next()) {
        auto before = imageFrom(statement, "image");
        auto after = imageFrom(statement, "after_image");
        if (!before || !after)
            return Failure{before ? after.error() : before.error()};
        found.append({statement.text("table_name"), statement.integer("record_id"),
                      statement.id<PersonTag>("person_id"),
                      statement.id<OrganisationTag>("organisation_id"), *std::move(before),
                      *std::move(after)});
    }
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    if (found.isEmpty())
        return Failure{ErrorCode::NotFound, u"the step has no images"_s, {}, u"undo.not_found"_s};
    return found;
}

Result<QList<UndoBlocker>> UndoLog::blockers(const db::Reader &reader,
                                             const QString &stepUuid) const
{
    const auto known = step(reader, stepUuid);
    const auto tools = builder(reader);
    if (!known || !tools)
        return Failure{known ? tools.error() : known.error()};
    auto rows = images(reader, *known);
    if (!rows)
        return Failure{rows.error()};
    const auto direction = known->undoneAt.isValid() ? UndoRun::Direction::Redo
                                                     : UndoRun::Direction::Undo;
    return UndoRun(*this, **tools, *known, *std::move(rows), direction).blockers(reader);
}

Result<UndoOutcome> UndoLog::undo(db::Transaction &tx, const Session &,
                                  const QString &stepUuid) const
{
    const auto known = step(tx, stepUuid);
    const auto tools = builder(tx);
    if (!known || !tools)
        return Failure{known ? tools.error() : known.error()};
    if (known->undoneAt.isValid())
        return Failure{
            ErrorCode::AlreadyDone, u"the step is undone"_s, {}, u"undo.already_undone"_s};
    auto rows = images(tx, *known);
    if (!rows)
        return Failure{rows.error()};
    return UndoRun(*this, **tools, *known, *std::move(rows), UndoRun::Direction::Undo).run(tx);
}

Result<UndoOutcome> UndoLog::redo(db::Transaction &tx, const Session &,
                                  const QString &stepUuid) const
{
    const auto known = step(tx, stepUuid);
    const auto tools = builder(tx);
    if (!known || !tools)
        return Failure{known ? tools.error() : known.error()};
    if (!known->undoneAt.isValid())
        return Failure{ErrorCode::AlreadyDone, u"the step stands"_s, {}, u"undo.not_undone"_s};
    auto rows = images(tx, *known);
    if (!rows)
        return Failure{rows.error()};
    return UndoRun(*this, **tools, *known, *std::move(rows), UndoRun::Direction::Redo).run(tx);
}

Result<void> UndoLog::dropOld(db::Transaction &tx) const
{
    db::Statement images(tx, "history/delete_undo_images_of_steps_before");
    images.bind(":before", m.clock.nowUtc().addDays(-kDaysKept));
    if (auto done = images.run(); !done)
        return done;
    return db::Statement(tx, "history/delete_undo_steps_without_images").run();
}

} // namespace entente
