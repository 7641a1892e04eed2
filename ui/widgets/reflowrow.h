// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace entente {

/// Columns side by side where there is room, one below the other where there is not: for large letters and small screens.
class ReflowRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReflowRow)
public:
    /// `breakAt` px at 100 % text: under it the columns are stacked.
    explicit ReflowRow(int breakAt, QWidget *parent = nullptr);
    ~ReflowRow() override;

    QBoxLayout *row() const { return m_row; }
    bool isStacked() const;

    QSize minimumSizeHint() const override;

signals:
    void reflowed(bool stacked);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    const int m_breakAt;
    QBoxLayout *m_row;
};

} // namespace entente
