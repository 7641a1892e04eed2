// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/inboxcard.h"
#include "ui/support/rowmodel.h"

namespace entente {

/// The cards of the inbox, one a row.
class InboxModel final : public RowModel<InboxEntry>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InboxModel)
public:
    explicit InboxModel(QObject *parent = nullptr) : RowModel(parent) {}
    ~InboxModel() override;

    enum class Column { Person, State, Step, Due };

protected:
    QList<ColumnSpec> columns() const override;
    QVariant cell(const InboxEntry &entry, int column, int role) const override;
};

} // namespace entente
