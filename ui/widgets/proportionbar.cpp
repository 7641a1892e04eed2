// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/proportionbar.h"

#include "ui/support/labels.h"
#include "ui/support/stylepaint.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kProportionGap = 2;

/// High contrast has no colours to tell parts apart by: patterns do.
Qt::BrushStyle proportionPattern(ColorRole role)
{
    switch (role) {
    case ColorRole::ChartOk: return Qt::SolidPattern;
    case ColorRole::ChartWait: return Qt::Dense4Pattern;
    case ColorRole::ChartNo: return Qt::DiagCrossPattern;
    case ColorRole::ChartAsk: return Qt::BDiagPattern;
    default: return Qt::NoBrush;
    }
}

void paintProportion(QPainter *painter, const QRectF &rect, ColorRole role, const Theme &theme,
                     qreal radius)
{
    if (!theme.isHighContrast()) {
        paintBox(painter, rect, radius, theme.color(role));
        return;
    }
    painter->fillRect(rect, theme.color(ColorRole::Surface));
    painter->fillRect(rect, QBrush(theme.color(ColorRole::Text), proportionPattern(role)));
    paintBox(painter, rect, radius, Qt::transparent, theme.color(ColorRole::Text), 2);
}

class Swatch final : public QWidget
{
public:
    Swatch(ColorRole role, QWidget *parent) : QWidget(parent), m_role(role)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const int side = Theme::of(this).text(10);
        return Theme::of(this).isHighContrast() ? QSize(2 * side, side) : QSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        paintProportion(&painter, rect(), m_role, theme, theme.isHighContrast() ? 0 : 3);
    }

private:
    const ColorRole m_role;
};

} // namespace

ProportionBar::ProportionBar(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

ProportionBar::~ProportionBar() = default;

QSize ProportionBar::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int numbers = m_numbers ? theme.lineHeight(TypeRole::Small) + theme.space(2) : 0;
    return {theme.text(320), theme.space(m_thickness) + 6 + numbers};
}

QSize ProportionBar::minimumSizeHint() const
{
    return {Theme::of(this).text(120), sizeHint().height()};
}

void ProportionBar::setSegments(const QString &name, const QList<ProportionSegment> &segments)
{
    m_name = name;
    m_segments = segments;
    m_current = -1;
    QStringList all;
    for (int i = 0; i < segments.size(); ++i)
        all.append(spoken(i));
    setAccessibleName(name);
    setAccessibleDescription(all.join(u"; "_s));
    update();
}

void ProportionBar::setNumbersShown(bool shown)
{
    m_numbers = shown;
    updateGeometry();
}

void ProportionBar::setThickness(int pixels)
{
    m_thickness = pixels;
    updateGeometry();
}

QString ProportionBar::spoken(int segment) const
{
    const ProportionSegment &part = m_segments.at(segment);
    return part.sentence.isEmpty() ? u"%1, %2"_s.arg(part.name, QLocale().toString(part.value))
                                   : part.sentence;
}

QList<QRectF> ProportionBar::bars() const
{
    qint64 whole = 0;
    int shown = 0;
    for (const ProportionSegment &part : m_segments) {
        whole += part.value;
        shown += part.value > 0 ? 1 : 0;
    }
    QList<QRectF> result;
    const double room = width() - 6 - qMax(0, shown - 1) * kProportionGap;
    double x = 3;
    for (const ProportionSegment &part : m_segments) {
        const double wide = whole > 0 ? qMax(part.value > 0 ? 2.0 : 0.0,
                                             room * static_cast<double>(part.value)
                                                 / static_cast<double>(whole))
                                      : 0;
        result.append(QRectF(x, 3, wide, Theme::of(this).space(m_thickness)));
        x += wide > 0 ? wide + kProportionGap : 0;
    }
    return result;
}

void ProportionBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QRectF> parts = bars();
    QPainterPath outline;
    outline.addRoundedRect(QRectF(3, 3, width() - 6, theme.space(m_thickness)), 3, 3);
    painter.save();
    painter.setClipPath(outline);
    for (int i = 0; i < parts.size(); ++i)
        if (parts[i].width() > 0)
            paintProportion(&painter, parts[i], m_segments[i].role, theme, 0);
    painter.restore();
    if (hasFocus() && m_current >= 0)
        paintFocusRing(&painter, parts[m_current].toAlignedRect().adjusted(-3, -3, 3, 3), theme, 5);
    if (!m_numbers)
        return;
    painter.setFont(theme.font(TypeRole::Small));
    painter.setPen(theme.color(ColorRole::Text2));
    const int top = theme.space(m_thickness) + 6 + theme.space(1);
    double free = 0;
    for (int i = 0; i < parts.size(); ++i) {
        if (m_segments[i].value <= 0)
            continue;
        const QString number = QLocale().toString(m_segments[i].value);
        const int words = painter.fontMetrics().horizontalAdvance(number);
        const double left = qMin(qMax(parts[i].left(), free), double(width() - words));
        if (left < free - 1)
            continue; // no room: the legend, the tooltip and the arrow keys still say it
        painter.drawText(QRectF(left, top, words + 2, theme.lineHeight(TypeRole::Small)),
                         Qt::AlignLeft | Qt::AlignVCenter, number);
        free = left + words + theme.space(8);
    }
}

void ProportionBar::select(int segment)
{
    m_current = segment;
    update();
    if (segment < 0)
        return;
    setAccessibleName(m_name + u", "_s + spoken(segment));
    QAccessibleEvent announcement(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&announcement);
}

void ProportionBar::step(int direction)
{
    for (int i = m_current + direction; i >= 0 && i < m_segments.size(); i += direction) {
        if (m_segments[i].value > 0) {
            select(i);
            return;
        }
    }
}

void ProportionBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right: step(1); break;
    case Qt::Key_Left: step(-1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            emit activated(m_current);
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void ProportionBar::mousePressEvent(QMouseEvent *event)
{
    const QList<QRectF> parts = bars();
    for (int i = 0; i < parts.size(); ++i) {
        if (parts[i].contains(event->position())) {
            select(i);
            emit activated(i);
            return;
        }
    }
}

void ProportionBar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        step(1);
}

bool ProportionBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QList<QRectF> parts = bars();
        for (int i = 0; i < parts.size(); ++i) {
            if (parts[i].contains(help->pos()))
                QToolTip::showText(help->globalPos(), spoken(i).toHtmlEscaped(), this);
        }
        return true;
    }
    return QWidget::event(event);
}

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    new FlowLayout(this, Theme::of(this).space(16), Theme::of(this).space(4));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ChartLegend::~ChartLegend() = default;

void ChartLegend::setSegments(const QList<ProportionSegment> &segments)
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Theme &theme = Theme::of(this);
    for (const ProportionSegment &part : segments) {
        auto *entry = new QWidget(this);
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins({});
        row->setSpacing(theme.space(6));
        row->addWidget(new Swatch(part.role, entry));
        if (!part.icon.isEmpty())
            row->addWidget(new IconLabel(part.icon, ColorRole::Text2, 16, entry));
        row->addWidget(plainLabel(part.name, TypeRole::Small, Tone::Second, entry));
        layout()->addWidget(entry);
    }
}

} // namespace entente
