// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/strengthbar.h"

#include "ui/support/labels.h"
#include "ui/support/stylepaint.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace entente {

namespace {

constexpr int kStrengthParts = 4;

Tone strengthTone(Strength strength)
{
    return strength >= Strength::Fair   ? Tone::Ok
           : strength == Strength::Weak ? Tone::Wait
                                        : Tone::No;
}

ColorRole strengthRole(Strength strength)
{
    return strength >= Strength::Fair   ? ColorRole::OkText
           : strength == Strength::Weak ? ColorRole::WaitText
                                        : ColorRole::NoText;
}

} // namespace

StrengthBar::StrengthBar(QWidget *parent)
    : QWidget(parent)
    , m_word(weightedLabel({}, TypeRole::Body, Weight::SemiBold))
    , m_reason(wrappedLabel({}, TypeRole::Body, Tone::Second))
{
    const Theme &theme = Theme::of(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme.space(5) + theme.space(7), 0, 0);
    row->setSpacing(theme.space(6));
    row->addWidget(m_word, 0, Qt::AlignTop);
    row->addWidget(m_reason, 1, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setStrength(Strength::None, {});
}

StrengthBar::~StrengthBar() = default;

QString StrengthBar::word(Strength strength)
{
    switch (strength) {
    case Strength::None: break;
    case Strength::TooShort: return tr("Too short:", "strength of a password, before the reason");
    case Strength::Weak: return tr("Weak:", "strength of a password, before the reason");
    case Strength::Fair: return tr("Fair:", "strength of a password, before the reason");
    case Strength::Strong: return tr("Strong:", "strength of a password, before the reason");
    }
    return {};
}

void StrengthBar::setStrength(Strength strength, const QString &reason)
{
    m_strength = strength;
    m_word->setText(word(strength));
    m_word->setVisible(strength != Strength::None);
    setTone(m_word, strengthTone(strength));
    m_reason->setText(reason);
    setAccessibleName(tr("Strength of the password"));
    setAccessibleDescription(QString(word(strength) + QLatin1Char(' ') + reason).trimmed());
    QAccessibleEvent announcement(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&announcement);
    update();
}

void StrengthBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const int gap = theme.space(4);
    const int high = theme.space(6);
    const double wide = (width() - (kStrengthParts - 1) * gap) / double(kStrengthParts);
    for (int i = 0; i < kStrengthParts; ++i) {
        const bool on = i < static_cast<int>(m_strength);
        paintBox(&painter, QRectF(i * (wide + gap), 0, wide, high), high / 2.0,
                 theme.color(on ? strengthRole(m_strength) : ColorRole::Line));
    }
}

} // namespace entente
