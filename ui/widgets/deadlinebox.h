// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QWidget>

class QLabel;

namespace entente {

/// Days left of a deadline of the law. Colour only under 8 days, the strongest under 4.
void paintDeadlineBox(QPainter *painter, const QRect &rect, int daysLeft, const Theme &theme);
QSize deadlineBoxSize(const Theme &theme);
/// "3 days left", "Missed 2 days ago": what a screen reader says.
QString deadlineSentence(int daysLeft);

class DeadlineBox final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeadlineBox)
public:
    explicit DeadlineBox(int daysLeft = 0, QWidget *parent = nullptr);
    ~DeadlineBox() override;

    QSize sizeHint() const override;
    void setDaysLeft(int days);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_days;
};

/// The same clock as a small panel below the steps of a wizard: "To do before", the date, "17 days, one month allowed".
class DeadlinePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeadlinePanel)
public:
    explicit DeadlinePanel(QWidget *parent = nullptr);
    ~DeadlinePanel() override;

    void setDeadline(const QString &heading, const QString &date, const QString &detail,
                     int daysLeft);
    /// Without the line of detail, which its tool tip then says.
    void setShort(bool isShort);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_heading;
    QLabel *m_date;
    QLabel *m_detail;
    int m_days = 0;
};

} // namespace entente
