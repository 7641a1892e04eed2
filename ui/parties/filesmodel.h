// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"
#include "ui/support/rowmodel.h"

namespace entente {

/// "PDF document · 120 KB"
QString fileKindAndSize(const Attachment &file);

/// The files of a record, the newest first.
class FilesModel final : public RowModel<Attachment>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilesModel)
public:
    explicit FilesModel(QObject *parent = nullptr);
    ~FilesModel() override;

protected:
    QList<ColumnSpec> columns() const override;
    QVariant cell(const Attachment &row, int column, int role) const override;
};

} // namespace entente
