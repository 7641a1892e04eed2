// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/plancounts.h"

#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace entente {

namespace {

constexpr int kCountHeight = 56;
constexpr int kCountEdge = 3;

ColorRole countEdge(PlanAction action)
{
    switch (action) {
    case PlanAction::Erase: return ColorRole::ChartNo;
    case PlanAction::Anonymise: return ColorRole::ChartAsk;
    case PlanAction::Keep: return ColorRole::ChartWait;
    default: return ColorRole::ChartNa;
    }
}

QString countWords(PlanAction action, int count)
{
    switch (action) {
    case PlanAction::Erase: return PlanCount::tr("will be\nerased", nullptr, count);
    case PlanAction::Anonymise: return PlanCount::tr("will be\nanonymised", nullptr, count);
    case PlanAction::Keep: return PlanCount::tr("kept until\na date", nullptr, count);
    default: return PlanCount::tr("await your\ndecision", nullptr, count);
    }
}

} // namespace

PlanCount::PlanCount(PlanAction action, QWidget *parent) : QAbstractButton(parent), m_action(action)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

PlanCount::~PlanCount() = default;

void PlanCount::setCount(int count, const QString &words)
{
    m_count = count;
    m_words = words;
    setAccessibleName(QLocale().toString(count) + QChar(u' ')
                      + QString(words).replace(QChar(u'\n'), QChar(u' ')));
    updateGeometry();
    update();
}

QSize PlanCount::sizeHint() const
{
    const auto &theme = Theme::of(this);
    const QFontMetrics big(theme.font(TypeRole::Display));
    const QFontMetrics small(theme.font(TypeRole::Body));
    const int words = small.boundingRect(QRect(0, 0, 1000, 1000), Qt::AlignLeft, m_words).width();
    return {big.horizontalAdvance(QLocale().toString(m_count)) + words + theme.space(56),
            theme.height(kCountHeight, TypeRole::Body, 2)};
}

void PlanCount::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(isChecked()    ? ColorRole::Selection
                                         : underMouse() ? ColorRole::Hover
                                                        : ColorRole::Surface));
    painter.fillRect(QRect(0, 0, kCountEdge, height()), theme.color(countEdge(m_action)));
    painter.setPen(theme.color(ColorRole::Text));
    painter.setFont(theme.font(TypeRole::Display));
    const QRect inner = rect().adjusted(theme.space(20), 0, -theme.space(8), 0);
    QRect drawn;
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, QLocale().toString(m_count), &drawn);
    painter.setFont(theme.font(TypeRole::Body));
    painter.setPen(theme.color(ColorRole::Text2));
    painter.drawText(inner.adjusted(drawn.width() + theme.space(12), 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, m_words);
    if (hasFocus())
        paintFocusRing(&painter, rect(), theme, 0);
}

PlanCounts::PlanCounts(QWidget *parent) : QFrame(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    for (const auto action :
         {PlanAction::Erase, PlanAction::Anonymise, PlanAction::Keep, PlanAction::Review}) {
        auto *count = new PlanCount(action, this);
        row->addWidget(count);
        m_counts.append(count);
        connect(count, &QAbstractButton::toggled, this, [this, count](bool on) {
            for (auto *other : std::as_const(m_counts)) {
                const QSignalBlocker blocker(other);
                if (on && other != count)
                    other->setChecked(false);
                other->update();
            }
            emit filterChanged();
        });
    }
}

PlanCounts::~PlanCounts() = default;

void PlanCounts::setPlan(const ErasurePlan &plan)
{
    for (auto *count : std::as_const(m_counts)) {
        const int number = plan.count(count->action());
        count->setCount(number, countWords(count->action(), number));
    }
}

PlanCount *PlanCounts::count(PlanAction action) const
{
    for (auto *count : m_counts) {
        if (count->action() == action)
            return count;
    }
    return nullptr;
}

std::optional<PlanAction> PlanCounts::filter() const
{
    for (const auto *count : m_counts) {
        if (count->isChecked())
            return count->action();
    }
    return std::nullopt;
}

} // namespace entente
