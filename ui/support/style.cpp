// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/style.h"

#include "ui/support/focusring.h"
#include "ui/support/icons.h"
#include "ui/support/stylepaint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

bool styleHasError(const QWidget *widget)
{
    return widget && widget->property("error").toBool();
}

bool styleIsInsideAnotherField(const QWidget *widget)
{
    return widget
           && (qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
               || qobject_cast<const QComboBox *>(widget->parentWidget()));
}

} // namespace

Style::Style(const Theme &theme) : QProxyStyle(u"Fusion"_s), m_theme(theme)
{
    setObjectName(u"entente"_s);
    new FocusRing(this);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const QStyle::State state = option->state;
    const bool enabled = state & State_Enabled;
    const bool hover = enabled && (state & State_MouseOver);
    switch (element) {
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget))
            paintBox(painter, QRectF(option->rect).adjusted(1, 1, -1, -1), 4, Qt::transparent,
                     m_theme.color(ColorRole::Focus), 2);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (!styleIsInsideAnotherField(widget)
            && (element == PE_FrameLineEdit || qobject_cast<const QLineEdit *>(widget))) {
            const auto *edit = qobject_cast<const QLineEdit *>(widget);
            if (!edit || edit->hasFrame())
                paintField(painter, option->rect, m_theme, state & State_HasFocus, enabled,
                           styleHasError(widget), hover);
        }
        return;
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            paintPushButton(painter, *button, m_theme, widget);
        return;
    case PE_PanelButtonTool: paintToolButton(painter, *option, m_theme, widget); return;
    case PE_FrameDefaultButton: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(painter, option->rect, m_theme, state & State_On, state & State_NoChange,
                      enabled, hover);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(painter, option->rect, m_theme, state & State_On, enabled, hover);
        return;
    case PE_IndicatorArrowDown:
        // A button that shows a menu says so by its icon; the small arrow of the base style is only dust.
        if (qobject_cast<const QToolButton *>(widget))
            return;
        [[fallthrough]];
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowRight:
    case PE_IndicatorArrowLeft: {
        const QString name = element == PE_IndicatorArrowDown    ? u"arrow-down"_s
                             : element == PE_IndicatorArrowUp    ? u"arrow-up"_s
                             : element == PE_IndicatorArrowRight ? u"arrow-right"_s
                                                                 : u"arrow-left"_s;
        const int side = std::min({m_theme.icon(), option->rect.width(), option->rect.height()});
        QRect box(0, 0, side, side);
        box.moveCenter(option->rect.center());
        paintIcon(painter, box, name,
                  m_theme.color(enabled ? ColorRole::Text2 : ColorRole::TextDisabled));
        return;
    }
    case PE_FrameStatusBarItem: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            paintPushButton(painter, *button, m_theme, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            paintPushButtonLabel(painter, *button, m_theme, widget);
        return;
    case CE_FocusFrame: {
        const QVariant wanted = widget ? widget->property("ringRadius") : QVariant();
        paintFocusRing(painter, option->rect, m_theme,
                       wanted.isValid() ? wanted.toReal() : m_theme.radius() + 3);
        return;
    }
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            combo && !combo->editable) {
            QRect area = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            if (!combo->currentIcon.isNull()) {
                const int side = combo->iconSize.width();
                const QRect box(area.left(), area.center().y() - side / 2 + 1, side, side);
                combo->currentIcon.paint(painter, box);
                area.setLeft(box.right() + m_theme.space(8));
            }
            painter->save();
            painter->setPen(m_theme.color(combo->state & State_Enabled ? ColorRole::Text
                                                                       : ColorRole::TextDisabled));
            painter->drawText(
                area, Qt::AlignLeft | Qt::AlignVCenter,
                combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, area.width()));
            painter->restore();
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar && drawScrollBar(option, painter))
        return;
    if (control == CC_ComboBox && drawComboBox(option, painter, widget))
        return;
    if (control == CC_SpinBox && drawSpinBox(option, painter, widget))
        return;
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

bool Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return true;
    const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, nullptr);
    const bool active = (option->state & State_MouseOver)
                        || (option->activeSubControls & SC_ScrollBarSlider);
    const int inset = 2;
    const QRect thumb = bar->orientation == Qt::Vertical
                            ? slider.adjusted(inset, inset, -inset, -inset)
                            : slider.adjusted(inset, inset, -inset, -inset);
    paintBox(painter, thumb, 3, m_theme.color(active ? ColorRole::Control : ColorRole::LineStrong));
    return true;
}

bool Style::drawComboBox(const QStyleOptionComplex *option, QPainter *painter,
                         const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!combo)
        return false;
    const bool enabled = option->state & State_Enabled;
    const bool quiet = widget && widget->property("quiet").toBool();
    const bool focus = option->state & State_HasFocus;
    if (!quiet || focus)
        paintField(painter, option->rect, m_theme, focus, enabled, styleHasError(widget),
                   option->state & State_MouseOver);
    else if (option->state & State_MouseOver)
        paintBox(painter, option->rect, m_theme.radius(), m_theme.color(ColorRole::Hover));
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    QRect box(0, 0, m_theme.icon(), m_theme.icon());
    box.moveCenter(arrow.center());
    paintIcon(painter, box, u"arrow-down"_s,
              m_theme.color(enabled ? ColorRole::Text : ColorRole::TextDisabled));
    return true;
}

bool Style::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin)
        return false;
    const bool enabled = option->state & State_Enabled;
    if (spin->frame)
        paintField(painter, option->rect, m_theme, option->state & State_HasFocus, enabled,
                   styleHasError(widget), option->state & State_MouseOver);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return true;
    const auto arrow = [&](SubControl sub, QAbstractSpinBox::StepEnabledFlag flag,
                           const QString &name) {
        const QRect area = subControlRect(CC_SpinBox, option, sub, widget);
        const int side = m_theme.text(10);
        QRect box(0, 0, side, side);
        box.moveCenter(area.center());
        paintIcon(painter, box, name,
                  m_theme.color(enabled && (spin->stepEnabled & flag) ? ColorRole::Text2
                                                                      : ColorRole::TextDisabled));
    };
    arrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, u"arrow-up"_s);
    arrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, u"arrow-down"_s);
    return true;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl sub, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const int arrow = m_theme.icon() + m_theme.space(10) * 2;
        const int pad = m_theme.space(widget && widget->property("quiet").toBool() ? 8 : 11);
        QRect rect = option->rect;
        if (sub == SC_ComboBoxEditField)
            rect.adjust(pad, 2, -arrow, -2);
        else if (sub == SC_ComboBoxArrow)
            rect.setLeft(rect.right() - arrow + 1);
        if (sub == SC_ComboBoxEditField || sub == SC_ComboBoxArrow)
            return visualRect(option->direction, option->rect, rect);
        if (sub == SC_ComboBoxListBoxPopup)
            return option->rect;
    }
    if (control == CC_SpinBox && sub == SC_SpinBoxEditField) {
        const QRect area = QProxyStyle::subControlRect(control, option, sub, widget);
        return visualRect(
            option->direction, option->rect,
            visualRect(option->direction, option->rect, area).adjusted(m_theme.space(6), 0, 0, 0));
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        const bool vertical = bar->orientation == Qt::Vertical;
        const int length = vertical ? bar->rect.height() : bar->rect.width();
        const int range = bar->maximum - bar->minimum;
        const int whole = std::max(1, range + bar->pageStep);
        const int thumb = range <= 0
                              ? length
                              : std::clamp(static_cast<int>(qint64(length) * bar->pageStep / whole),
                                           m_theme.text(32), length);
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  length - thumb, bar->upsideDown);
        const auto part = [&](int from, int size) {
            return visualRect(bar->direction, bar->rect,
                              vertical ? QRect(0, from, bar->rect.width(), size)
                                       : QRect(from, 0, size, bar->rect.height()));
        };
        switch (sub) {
        case SC_ScrollBarSlider: return part(start, thumb);
        case SC_ScrollBarGroove: return bar->rect;
        case SC_ScrollBarSubPage: return part(0, start);
        case SC_ScrollBarAddPage: return part(start + thumb, length - start - thumb);
        default: return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    if (element == SE_LineEditContents && !styleIsInsideAnotherField(widget)) {
        const auto *edit = qobject_cast<const QLineEdit *>(widget);
        const int pad = edit && !edit->hasFrame() ? 0 : m_theme.space(9);
        return option->rect.adjusted(pad, 0, -pad, 0);
    }
    if (element == SE_PushButtonContents || element == SE_PushButtonBevel
        || element == SE_PushButtonFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const int height = m_theme.height(tokenHeight(widget));
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            break;
        const bool link = buttonLook(widget) == ButtonLook::Link;
        const int icon = button->icon.isNull() ? 0 : button->iconSize.width();
        const int words =
            button->text.isEmpty()
                ? 0
                : button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
        const int arrow = button->features & QStyleOptionButton::HasMenu
                              ? m_theme.icon() + m_theme.space(4)
                              : 0;
        const int whole = icon + (icon && words ? m_theme.space(8) : 0) + words + arrow;
        const int line = link ? std::max(icon, button->fontMetrics.height())
                              : std::max(height, icon + m_theme.space(8));
        return {link ? whole : std::max(whole + 2 * m_theme.space(12), line), line};
    }
    case CT_ToolButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button && button->toolButtonStyle == Qt::ToolButtonIconOnly)
            return {std::max(height, button->iconSize.width() + m_theme.space(8)),
                    std::max(height, button->iconSize.height() + m_theme.space(8))};
        return {base.width() + m_theme.space(12), std::max(height, base.height())};
    }
    case CT_LineEdit:
        return {size.width() + 2 * m_theme.space(10),
                std::max(height, size.height() + m_theme.space(8))};
    case CT_ComboBox:
        // Qt measures the ink of the words; they are set as far as they reach.
        return {size.width() + m_theme.icon() + 3 * m_theme.space(11) + m_theme.text(4),
                std::max(height, size.height())};
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator: return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return qobject_cast<const QAbstractItemView *>(widget)
                   ? QProxyStyle::pixelMetric(metric, option, widget)
                   : 4;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: {
        const int wanted = widget ? widget->property("tokenBox").toInt() : 0;
        return m_theme.text(wanted > 0 ? wanted : 16);
    }
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return m_theme.space(12);
    case PM_ScrollBarExtent: return 10;
    case PM_ScrollBarSliderMin: return m_theme.text(32);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize: return m_theme.icon();
    case PM_LargeIconSize:
    case PM_MessageBoxIconSize: return m_theme.text(22);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return m_theme.space(8);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return m_theme.space(12);
    case PM_SplitterWidth: return m_theme.lineWidth();
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::layoutSpacing(QSizePolicy::ControlType, QSizePolicy::ControlType, Qt::Orientation,
                         const QStyleOption *, const QWidget *) const
{
    return m_theme.space(8);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_Popup:
    case SH_FocusFrame_Mask: return 0;
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition: return 1;
    case SH_FormLayoutLabelAlignment:
        return static_cast<int>((Qt::AlignLeft | Qt::AlignVCenter).toInt());
    case SH_LineEdit_PasswordCharacter: return 0x2022;
    case SH_ToolTip_WakeUpDelay: return 500;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace entente
