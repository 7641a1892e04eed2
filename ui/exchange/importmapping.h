// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace entente {

class IconLabel;

/// Column of the file, samples, field of Entente, and how well they go together.
class ImportMapping final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportMapping)
public:
    explicit ImportMapping(QWidget *parent = nullptr);
    ~ImportMapping() override;

    /// Keeps the rows, and the focus in them, when the columns are the same as before.
    /// The firm's own fields, offered after the others.
    void setCustomFields(const QList<CustomField> &fields) { m_fields = fields; }
    void setColumns(const QList<ColumnPreview> &columns);
    QComboBox *choice(int column) const;

signals:
    void targetChosen(int column, const entente::ColumnTarget &target);

private:
    struct Row
    {
        QString header;
        QLabel *samples = nullptr;
        QComboBox *choice = nullptr;
        IconLabel *mark = nullptr;
        QLabel *state = nullptr;
    };
    void rebuild(const QList<ColumnPreview> &columns);
    void addRow(int number, const ColumnPreview &column);
    void showState(const Row &row, const ColumnPreview &column);

    QWidget *m_host = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<Row> m_rows;
    QList<CustomField> m_fields;
};

} // namespace entente
