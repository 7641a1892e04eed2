// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include "ui/support/icons.h"
#include "ui/support/labels.h"
#include "ui/support/stylepaint.h"
#include "ui/widgets/buttons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

struct PanelColors
{
    ColorRole fill;
    ColorRole line;
    ColorRole icon;
    QString name;
};

PanelColors panelColors(PanelKind kind)
{
    switch (kind) {
    case PanelKind::Information:
        return {ColorRole::AccentSoft, ColorRole::Line, ColorRole::AccentText,
                u"dialog-information"_s};
    case PanelKind::Attention:
        return {ColorRole::WaitFill, ColorRole::WaitLine, ColorRole::WaitText, u"dialog-warning"_s};
    case PanelKind::Error:
        return {ColorRole::NoFill, ColorRole::NoLine, ColorRole::NoText, u"dialog-warning"_s};
    case PanelKind::Done:
        return {ColorRole::OkFill, ColorRole::OkLine, ColorRole::OkText, u"dialog-ok-apply"_s};
    case PanelKind::Quiet: break;
    }
    return {ColorRole::Sunken, ColorRole::Line, ColorRole::Text2, u"dialog-information"_s};
}

} // namespace

Panel::Panel(PanelKind kind, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_title(weightedLabel({}, TypeRole::Body, Weight::SemiBold))
    , m_text(wrappedLabel(text))
    , m_link(linkButton({}))
{
    const Theme &theme = Theme::of(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(12) + theme.icon() + theme.space(12), theme.space(10),
                            theme.space(16), theme.space(10));
    row->setSpacing(theme.space(12));
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.space(2));
    words->addWidget(m_title);
    words->addWidget(m_text);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addLayout(words, 1);
    row->addWidget(m_link, 0, Qt::AlignVCenter);
    m_title->hide();
    m_link->hide();
    connect(m_link, &QPushButton::clicked, this, &Panel::linkActivated);
    setAccessibleName(text);
}

Panel::~Panel() = default;

void Panel::setKind(PanelKind kind)
{
    m_kind = kind;
    update();
}

void Panel::setIcon(const QString &name)
{
    m_icon = name;
    update();
}

void Panel::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    QAccessibleEvent announcement(this,
                                  isVisible() ? QAccessible::Alert : QAccessible::NameChanged);
    QAccessible::updateAccessibility(&announcement);
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void Panel::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void Panel::setSmall(bool small)
{
    setLookProperty(m_text, "type", small ? u"small"_s : u"body"_s);
    if (small)
        setTone(m_text, Tone::Second);
}

void Panel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const PanelColors colors = panelColors(m_kind);
    QPainter painter(this);
    paintBox(&painter, rect(), theme.radius(), theme.fill(colors.fill),
             theme.color(theme.isHighContrast() ? ColorRole::Text : colors.line),
             theme.lineWidth());
    const int side = theme.icon();
    const QLabel *first = m_title->isHidden() ? m_text : m_title;
    const int line = first->fontMetrics().height();
    const int top = first->mapTo(this, QPoint(0, 0)).y()
                    + (first == m_text && first->height() > line ? 0
                                                                 : (first->height() - line) / 2);
    const QRect box(theme.space(12), top + (line - side) / 2, side, side);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), box),
              m_icon.isEmpty() ? colors.name : m_icon, theme.color(colors.icon));
}

} // namespace entente
