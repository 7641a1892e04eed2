// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/deadlinebox.h"

#include "ui/support/labels.h"
#include "ui/support/stylepaint.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace entente {

namespace {

struct DeadlineColors
{
    ColorRole words;
    ColorRole fill;
    ColorRole line;
};

DeadlineColors deadlineColors(int days)
{
    if (days < 4)
        return {ColorRole::NoText, ColorRole::NoFill, ColorRole::NoText};
    if (days < 8)
        return {ColorRole::WaitText, ColorRole::WaitFill, ColorRole::WaitText};
    return {ColorRole::NaText, ColorRole::NaFill, ColorRole::NaText};
}

} // namespace

QString deadlineSentence(int daysLeft)
{
    if (daysLeft < 0)
        return QCoreApplication::translate("DeadlineBox", "Missed %n day(s) ago", nullptr,
                                           -daysLeft);
    if (daysLeft == 0)
        return QCoreApplication::translate("DeadlineBox", "Today is the last day");
    return QCoreApplication::translate("DeadlineBox", "%n day(s) left", nullptr, daysLeft);
}

QSize deadlineBoxSize(const Theme &theme)
{
    const QFontMetrics metrics(theme.font(TypeRole::Small, Weight::Medium));
    const int words = std::max(
        metrics.horizontalAdvance(QCoreApplication::translate("DeadlineBox", "missed")),
        metrics.horizontalAdvance(QCoreApplication::translate("DeadlineBox", "Today")));
    return {qMax(theme.text(54), words + theme.space(12)), theme.lineHeight(TypeRole::Section)
                                                               + theme.lineHeight(TypeRole::Small)
                                                               + theme.space(2)};
}

void paintDeadlineBox(QPainter *painter, const QRect &rect, int daysLeft, const Theme &theme)
{
    const DeadlineColors colors = deadlineColors(daysLeft);
    QRect box({}, deadlineBoxSize(theme));
    box.moveTopLeft({rect.left(), rect.top() + (rect.height() - box.height()) / 2});
    paintBox(painter, box, theme.radius(), theme.fill(colors.fill), theme.color(colors.line),
             theme.lineWidth());
    if (daysLeft == 0) {
        painter->save();
        painter->setPen(theme.color(colors.words));
        painter->setFont(theme.font(TypeRole::Small, Weight::Medium));
        painter->drawText(box, Qt::AlignCenter,
                          QCoreApplication::translate("DeadlineBox", "Today"));
        painter->restore();
        return;
    }
    const bool missed = daysLeft < 0;
    //: Under the number of days that are left until a deadline
    const QString unit = missed ? QCoreApplication::translate("DeadlineBox", "missed")
                                : QCoreApplication::translate("DeadlineBox", "day(s)",
                                                              "under the number", daysLeft);
    const int upper = theme.lineHeight(TypeRole::Section);
    painter->save();
    painter->setPen(theme.color(colors.words));
    painter->setFont(theme.font(TypeRole::Section, Weight::SemiBold));
    painter->drawText(QRect(box.left(), box.top() + theme.space(1), box.width(), upper),
                      Qt::AlignCenter, QLocale().toString(qAbs(daysLeft)));
    painter->setFont(theme.font(TypeRole::Small, Weight::Medium));
    painter->drawText(QRect(box.left(), box.top() + upper - theme.space(2), box.width(),
                            theme.lineHeight(TypeRole::Small)),
                      Qt::AlignCenter, unit);
    painter->restore();
}

DeadlineBox::DeadlineBox(int daysLeft, QWidget *parent) : QWidget(parent), m_days(daysLeft)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setDaysLeft(daysLeft);
}

DeadlineBox::~DeadlineBox() = default;

QSize DeadlineBox::sizeHint() const
{
    return deadlineBoxSize(Theme::of(this));
}

void DeadlineBox::setDaysLeft(int days)
{
    m_days = days;
    setAccessibleName(deadlineSentence(days));
    update();
}

void DeadlineBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintDeadlineBox(&painter, rect(), m_days, Theme::of(this));
}

DeadlinePanel::DeadlinePanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(plainLabel({}, TypeRole::Small, Tone::Second))
    , m_date(weightedLabel({}, TypeRole::Body, Weight::SemiBold))
    , m_detail(wrappedLabel({}, TypeRole::Small, Tone::Second))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(12), theme.space(10), theme.space(12), theme.space(10));
    column->setSpacing(theme.space(4));
    column->addWidget(m_heading);
    column->addWidget(m_date);
    column->addWidget(m_detail);
}

DeadlinePanel::~DeadlinePanel() = default;

void DeadlinePanel::setDeadline(const QString &heading, const QString &date, const QString &detail,
                                int daysLeft)
{
    m_days = daysLeft;
    m_heading->setText(heading);
    m_date->setText(date);
    m_detail->setText(detail);
    for (QLabel *label : {m_heading, m_detail})
        setTone(label, daysLeft < 8 ? Tone::Normal : Tone::Second);
    setAccessibleName(heading + QLatin1Char(' ') + date + QLatin1String(", ") + detail);
    update();
}

void DeadlinePanel::setShort(bool isShort)
{
    m_detail->setVisible(!isShort);
    setToolTip(isShort ? m_detail->text().toHtmlEscaped() : QString());
}

void DeadlinePanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const bool calm = m_days >= 8;
    const ColorRole fill = calm         ? ColorRole::Sunken
                           : m_days < 4 ? ColorRole::NoFill
                                        : ColorRole::WaitFill;
    const ColorRole line = calm         ? ColorRole::Line
                           : m_days < 4 ? ColorRole::NoLine
                                        : ColorRole::WaitLine;
    paintBox(&painter, rect(), theme.radius(), theme.fill(fill), theme.color(line),
             theme.lineWidth());
}

} // namespace entente
