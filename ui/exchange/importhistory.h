// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"
#include "ui/support/rowmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace entente {

class Workspace;

/// Imports, newest first.
class ImportBatchesModel final : public RowModel<ImportBatchInfo>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportBatchesModel)
public:
    explicit ImportBatchesModel(QObject *parent = nullptr) : RowModel(parent) {}
    ~ImportBatchesModel() override;

    enum class Column { When, File, Source, Rows, State };

protected:
    QList<ColumnSpec> columns() const override;
    QVariant cell(const ImportBatchInfo &batch, int column, int role) const override;
};

/// What came in before, and the way back.
class ImportHistory final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportHistory)
public:
    explicit ImportHistory(Workspace &workspace, QWidget *parent = nullptr);
    ~ImportHistory() override;

    void reload();
    QTableView *table() const { return m_table; }
    QPushButton *undoButton() const { return m_undo; }
    QString said() const;

private:
    void undo();
    void showChoice();

    Workspace &m_workspace;
    ImportBatchesModel *m_model;
    QTableView *m_table;
    QPushButton *m_undo;
    QLabel *m_said;
};

} // namespace entente
