// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/exchange/importindex.h"
#include "core/exchange/importplan.h"
#include "core/exchange/undoimage.h"
#include "core/parties/searchkey.h"

#include <QSet>

namespace entente {

class SearchIndex;

/// Takes one import back inside the caller's transaction: what it made goes, what it changed becomes as before. Not a
/// step of UndoLog, which keeps an image of every row: of 100,000 new people that would be a million. Here whoever is new
/// is known by the batch, and only what was there before has an image; nor can it be done again, for the file is not kept.
class ImportUndo final
{
public:
    ImportUndo(db::Transaction &tx, const ImportBatchInfo &batch, const SearchIndex &search)
        : m_tx(tx)
        , m_batch(batch)
        , m_index(tx, search)
    {}

    /// What would be lost; nothing is undone while there is any.
    Result<QList<UndoBlocker>> blockers();
    Result<UndoResult> run();

private:
    struct Image
    {
        PersonId person;
        OrganisationId organisation;
        QString table;
        qint64 record = 0;
        std::optional<QString> image;
        QString after;
        QString uuid;
        qint64 version = 0;
    };
    Result<QList<Image>> images() const;
    Result<std::optional<UndoBlocker>> blockerOf(const QList<Image> &all, const Image &image) const;
    Result<std::optional<UndoBlocker>> blockerOfValue(const Image &image) const;
    Result<void> restore(const Image &image);
    Result<void> takeBack(const Image &image);
    Result<void> removePeople(qint64 &removed);
    Result<void> removeOrganisations();
    Result<void> runFor(const char *statement);

    db::Transaction &m_tx;
    const ImportBatchInfo &m_batch;
    ImportIndex m_index;
    const SortKeys m_sortKeys;
};

} // namespace entente
