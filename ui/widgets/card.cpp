// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/support/labels.h"
#include "ui/support/stylepaint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace entente {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_header(new QWidget(this))
    , m_headerLayout(new QHBoxLayout(m_header))
    , m_title(plainLabel(title, TypeRole::Section))
    , m_count(plainLabel({}, TypeRole::Body, Tone::Third))
    , m_line(hairline(Qt::Horizontal, ColorRole::Line, this))
    , m_bodyHost(new QWidget(this))
    , m_body(new QVBoxLayout(m_bodyHost))
    , m_column(new QVBoxLayout(this))
{
    const Theme &theme = Theme::of(this);
    const int side = theme.space(16);
    m_headerLayout->setContentsMargins(side, theme.space(4), side, theme.space(4));
    m_headerLayout->setSpacing(theme.space(8));
    m_headerLayout->addWidget(m_title);
    m_headerLayout->addWidget(m_count);
    m_headerLayout->addStretch();
    m_header->setMinimumHeight(theme.height(40, TypeRole::Section));
    m_body->setContentsMargins(side, theme.space(12), side, theme.space(12));
    m_body->setSpacing(theme.space(8));
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
    m_column->addWidget(m_line);
    m_column->addWidget(m_bodyHost);
    m_line->hide();
    showHeader();
}

Card::~Card() = default;

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    showHeader();
}

void Card::setCount(const QString &count)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
    showHeader();
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_headerLayout->addWidget(widget);
    m_header->show();
}

void Card::setHeaderLine(bool line)
{
    m_line->setVisible(line);
}

void Card::addRow(QWidget *row)
{
    // A card of rows has no padded body of its own.
    if (!m_rows) {
        m_rows = true;
        m_bodyHost->setVisible(m_body->count() > 0);
        m_line->setVisible(!m_header->isHidden());
    } else {
        m_column->addWidget(hairline(Qt::Horizontal, ColorRole::Line, this));
    }
    m_column->addWidget(row);
}

void Card::addSpacer()
{
    m_column->addStretch();
}

void Card::setSunken(bool sunken)
{
    m_sunken = sunken;
    update();
}

void Card::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

void Card::showHeader()
{
    const QString title = m_title->text();
    m_title->setVisible(!title.isEmpty());
    m_count->setVisible(!m_count->text().isEmpty());
    m_header->setVisible(!title.isEmpty() || m_headerLayout->count() > 3);
    setAccessibleName(title);
    const Theme &theme = Theme::of(this);
    m_body->setContentsMargins(theme.space(16),
                               m_header->isHidden() ? theme.space(12) : theme.space(4),
                               theme.space(16), theme.space(12));
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    paintBox(&painter, rect(), theme.radius(),
             theme.color(m_sunken ? ColorRole::Sunken : ColorRole::Surface),
             theme.color(m_selected ? ColorRole::Accent : ColorRole::Line),
             m_selected ? 2 : theme.lineWidth());
}

} // namespace entente
