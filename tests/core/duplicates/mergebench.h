// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/db/querybuilder.h"
#include "core/duplicates/duplicateservice.h"
#include "core/duplicates/mergeservice.h"
#include "tests/core/consent/consentbench.h"

#include <QMap>

namespace entente::test {

inline const catalogue::Catalogue &shippedCatalogue()
{
    static const auto catalogue = catalogue::Catalogue::load();
    if (!catalogue)
        qFatal("The catalogue does not parse");
    return *catalogue;
}

/// The services of duplicates on a fresh vault.
struct MergeBench : ConsentBench
{
    DuplicateService duplicates{
        {vault.db(), vault.clock(), vault.audit(), vault.changes(), vault.parties()}};
    MergeService merges{{vault.db(), vault.clock(), vault.audit(), vault.changes(), vault.parties(),
                         vault.search(), shippedCatalogue(), vault.undo(), verdicts}};

    Result<MergeResult> merge(const Person &keep, const Person &drop,
                              const MergeChoices &choices = {})
    {
        return merges.merge(user, {DuplicateKind::Person, keep.uuid, drop.uuid, choices});
    }
    Person read(const Person &person)
    {
        const auto found = vault.people().byId(user, person.id);
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return *found;
    }

    /// Everything that the vault says about anybody, row by row; not what only counts upwards, the journal, the ledger
    /// or what is made anew from the rest.
    QStringList contents()
    {
        static const QStringList kLeftOut{
            QStringLiteral("audit_chain"),  QStringLiteral("audit_entry"),
            QStringLiteral("search_entry"), QStringLiteral("consent_event"),
            QStringLiteral("recent_use"),   QStringLiteral("undo_image"),
            QStringLiteral("undo_step"),    QStringLiteral("vault_state")};
        static const QStringList kCounting{QStringLiteral("version"), QStringLiteral("changed_at"),
                                           QStringLiteral("consent_state_id"),
                                           QStringLiteral("search_entry_id")};
        const auto reader = vault.reader();
        const auto builder = db::QueryBuilder::create(reader, shippedCatalogue());
        QStringList lines;
        for (const auto &table : shippedCatalogue().tables()) {
            if (kLeftOut.contains(table.name))
                continue;
            QStringList columns;
            for (const auto &column : builder->columnsOf(table.name)) {
                if (!kCounting.contains(column))
                    columns.append(column);
            }
            const auto rows = builder->select(reader, table.name, columns, {});
            if (!rows)
                qFatal("%s", qPrintable(rows.error().detail));
            QStringList own;
            for (const auto &row : *rows) {
                QStringList cells{table.name};
                for (const auto &column : columns) {
                    const auto value = row.values.value(column);
                    cells.append(value.isNull() ? QStringLiteral("-")
                                 : value.typeId() == QMetaType::QByteArray
                                     ? QString::fromLatin1(value.toByteArray().toHex())
                                     : value.toString());
                }
                own.append(cells.join(u'|'));
            }
            own.sort();
            lines += own;
        }
        return lines;
    }
};

} // namespace entente::test
