// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QVBoxLayout;

namespace entente {

/// A row of a card that opens something: the whole row is the target, by mouse, Enter and Space. What stands in its
/// layout is only looked at; buttons inside keep working on their own.
class PressRow final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PressRow)
public:
    /// `sentence` is what a screen reader says of the row.
    explicit PressRow(const QString &sentence, QWidget *parent = nullptr);
    ~PressRow() override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

/// Rows under each other with hairlines between, made anew whenever their data is.
class RowColumn final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowColumn)
public:
    explicit RowColumn(QWidget *parent = nullptr);
    ~RowColumn() override;

    void clear();
    void add(QWidget *row);
    /// The accessible name of the row or button that has the focus; rows that are made anew give it back.
    QString focused() const;
    void focusAgain(const QString &name);

private:
    QVBoxLayout *m_column;
};

} // namespace entente
