// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/undostep.h"

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/history/undolog.h"
#include "core/history/undorun.h"
#include "core/parties/partyrepository.h"

using namespace Qt::StringLiterals;

namespace entente {

Result<void> UndoStep::remember(Entry entry)
{
    m_known.insert({entry.table, entry.key});
    m_entries.append(std::move(entry));
    return {};
}

Result<void> UndoStep::willChange(const QString &table, qint64 key)
{
    if (m_known.contains({table, key}))
        return {};
    const auto builder = m_log->builder(*m_tx);
    if (!builder)
        return Failure{builder.error()};
    auto row = undorows::current(**builder, *m_tx, table, key);
    if (!row)
        return Failure{row.error()};
    if (!*row)
        return Failure{ErrorCode::NotFound, u"no such row in "_s + table, {}, u"id.not_found"_s};
    return remember({table, key, **std::move(row)});
}

Result<void> UndoStep::added(const QString &table, qint64 key)
{
    return m_known.contains({table, key}) ? Result<void>{} : remember({table, key, std::nullopt});
}

Result<void> UndoStep::willChangeAll(const QString &table, const QString &column,
                                     const QVariant &value)
{
    const auto builder = m_log->builder(*m_tx);
    if (!builder)
        return Failure{builder.error()};
    const auto columns = (*builder)->columnsOf(table);
    auto rows = (*builder)->select(*m_tx, table, columns, {{column, value}});
    if (!rows)
        return Failure{rows.error()};
    for (auto &row : *rows) {
        if (!m_known.contains({table, row.key}))
            (void)remember({table, row.key, std::move(row.values)});
    }
    return {};
}

Result<void> UndoStep::finish()
{
    const auto builder = m_log->builder(*m_tx);
    if (!builder)
        return Failure{builder.error()};
    QList<UndoImage> images;
    for (auto &entry : m_entries) {
        auto after = undorows::current(**builder, *m_tx, entry.table, entry.key);
        if (!after)
            return Failure{after.error()};
        UndoImage image{entry.table, entry.key, {}, {}, std::move(entry.before), *std::move(after)};
        if (!image.before && !image.after)
            continue;
        const undorows::Owners owners{m_log->m.catalogue, **builder, *m_tx, m_recordKind,
                                      m_recordUuid};
        if (auto owned = undorows::findOwner(owners, image); !owned)
            return owned;
        if (image.before && image.after) {
            auto difference = rowimage::difference(*image.before, *image.after);
            if (difference.from.isEmpty())
                continue;
            image.before = std::move(difference.from);
            image.after = std::move(difference.to);
        }
        images.append(std::move(image));
    }
    m_entries.clear();
    if (images.isEmpty())
        return {};
    if (auto done = store(images); !done)
        return done;
    m_images = std::move(images);
    return {};
}

Result<void> UndoStep::store(const QList<UndoImage> &images)
{
    const auto now = m_log->m.clock.nowUtc();
    m_uuid = newUuid(m_log->m.clock);
    db::Statement step(*m_tx, "history/insert_undo_step");
    step.bind(":uuid", m_uuid)
        .bind(":kind", m_kind)
        .bind(":user_uuid", m_userUuid)
        .bind(":record_kind", m_recordKind)
        .bind(":record_uuid", m_recordUuid)
        .bind(":created_at", now);
    if (auto done = step.runOne(); !done)
        return done;
    const auto id = step.lastInsertId();
    const auto textOf = [](const std::optional<RowValues> &values) {
        return values ? std::optional(rowimage::toText(*values)) : std::nullopt;
    };
    for (const auto &image : images) {
        db::Statement row(*m_tx, "history/insert_undo_image_of_step");
        row.bind(":undo_step_id", id)
            .bind(":person_id", image.person)
            .bind(":organisation_id", image.organisation)
            .bind(":table_name", image.table)
            .bind(":record_id", image.key)
            .bind(":image", textOf(image.before))
            .bind(":after_image", textOf(image.after))
            .bind(":created_at", now);
        if (auto done = row.runOne(); !done)
            return done;
    }
    return {};
}

QStringList UndoStep::changedFields() const
{
    return undorows::changedFields(m_images);
}

} // namespace entente
