// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/pressrow.h"

#include "ui/support/labels.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace entente {

PressRow::PressRow(const QString &sentence, QWidget *parent) : QAbstractButton(parent)
{
    setAccessibleName(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", false); // drawn inside, the card would cut it off
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

PressRow::~PressRow() = default;

QSize PressRow::sizeHint() const
{
    return layout() ? layout()->sizeHint() : QSize();
}

QSize PressRow::minimumSizeHint() const
{
    return layout() ? layout()->minimumSize() : QSize();
}

void PressRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = Theme::of(this);
    if (isDown())
        painter.fillRect(rect(), theme.color(ColorRole::Selection));
    else if (underMouse())
        painter.fillRect(rect(), theme.color(ColorRole::Hover));
    if (hasFocus()) {
        painter.setPen(QPen(theme.color(ColorRole::Focus), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), theme.radius(),
                                theme.radius());
    }
}

void PressRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PressRow::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void PressRow::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

RowColumn::RowColumn(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
}

RowColumn::~RowColumn() = default;

void RowColumn::clear()
{
    while (auto *item = m_column->takeAt(0)) {
        // Later, because the one who clears may be a button of the row.
        if (auto *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
}

QString RowColumn::focused() const
{
    const auto *now = QApplication::focusWidget();
    return now && isAncestorOf(now) ? now->accessibleName() : QString();
}

void RowColumn::focusAgain(const QString &name)
{
    if (name.isEmpty())
        return;
    for (auto *button : findChildren<QAbstractButton *>()) {
        // Rows that were cleared are hidden and die later.
        if (button->accessibleName() == name && button->isVisibleTo(this)) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void RowColumn::add(QWidget *row)
{
    if (m_column->count() > 0)
        m_column->addWidget(hairline(Qt::Horizontal, ColorRole::Line, this));
    m_column->addWidget(row);
    row->show(); // at once: it may get the focus
}

} // namespace entente
