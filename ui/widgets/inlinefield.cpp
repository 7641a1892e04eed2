// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inlinefield.h"

#include "ui/support/icons.h"
#include "ui/support/labels.h"
#include "ui/support/plaintip.h"
#include "ui/support/stylepaint.h"
#include "ui/widgets/buttons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace entente {

InlineField::InlineField(const QString &label, QWidget *parent)
    : QFrame(parent)
    , m_label(label)
    , m_edit(new QLineEdit(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setTokenHeight(m_edit, 27);
    m_edit->hide();
    m_edit->installEventFilter(this);
    name();
}

InlineField::~InlineField() = default;

bool InlineField::isEditing() const
{
    return !m_edit->isHidden();
}

QSize InlineField::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.text(m_labelWidth + 240), labelHeight()};
}

QSize InlineField::minimumSizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.text(m_labelWidth + 60), labelHeight()};
}

void InlineField::setValue(const QString &value)
{
    m_value = value;
    name();
    updateGeometry();
    update();
}

void InlineField::setOrigin(const QString &origin)
{
    m_origin = origin;
    name();
    updateGeometry();
    update();
}

void InlineField::setOriginTone(Tone tone)
{
    m_originTone = tone;
    update();
}

void InlineField::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    m_edit->setPlaceholderText(text);
    update();
}

void InlineField::setReadOnly(const QString &reason)
{
    m_readOnly = reason;
    setToolTip(plainToolTip(reason));
    name();
    update();
}

void InlineField::setLabelWidth(int width)
{
    m_labelWidth = width;
    updateGeometry();
    update();
}

void InlineField::setError(const QString &sentence)
{
    if (!sentence.isEmpty() && !isEditing()) {
        startEditing();
        m_edit->setText(m_typed); // to be mended, not typed again
    }
    setLookProperty(m_edit, "error", !sentence.isEmpty());
    m_edit->setToolTip(plainToolTip(sentence));
    m_edit->setAccessibleDescription(sentence);
}

void InlineField::startEditing()
{
    if (!m_readOnly.isEmpty() || isEditing())
        return;
    m_edit->setText(m_value);
    m_edit->setGeometry(valueRect());
    m_edit->show();
    m_edit->selectAll();
    m_edit->setFocus(Qt::OtherFocusReason);
    update();
}

void InlineField::cancelEditing()
{
    if (!isEditing())
        return;
    const bool hadFocus = m_edit->hasFocus();
    m_edit->hide();
    setError({});
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    update();
}

void InlineField::commit()
{
    if (!isEditing())
        return;
    const QString text = m_edit->text().trimmed();
    const bool changed = text != m_value;
    m_typed = text;
    cancelEditing();
    if (changed)
        emit edited(text);
}

void InlineField::name()
{
    setAccessibleName(tr("%1: %2").arg(m_label, m_value.isEmpty() ? m_placeholder : m_value));
    setAccessibleDescription(m_readOnly.isEmpty() ? m_origin
                             : m_origin.isEmpty() ? m_readOnly
                                                  : m_origin + u". "_s + m_readOnly);
    m_edit->setAccessibleName(m_label);
}

QRect InlineField::valueRect() const
{
    const Theme &theme = Theme::of(this);
    const int left = valueLeft();
    const int origin = isOriginBelow(width()) ? 0 : originWidth();
    const QRect area(left, 0, qMax(theme.text(60), width() - left - origin), theme.height(27));
    return QStyle::visualRect(layoutDirection(), rect(), area);
}

int InlineField::valueLeft() const
{
    const Theme &theme = Theme::of(this);
    return theme.text(m_labelWidth) - theme.space(8);
}

int InlineField::labelRoom() const
{
    return valueLeft() - Theme::of(this).space(2);
}

// A label says what to fill in: it takes a second line rather than lose its end.
int InlineField::labelHeight() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics metrics(theme.font(TypeRole::Body));
    const int lines =
        metrics.boundingRect(QRect(0, 0, labelRoom(), 10'000), Qt::TextWordWrap, m_label).height()
        / qMax(1, metrics.height());
    return theme.height(27) + qMax(0, lines - 1) * metrics.height();
}

int InlineField::originWidth() const
{
    const Theme &theme = Theme::of(this);
    return m_origin.isEmpty()
               ? 0
               : QFontMetrics(theme.font(TypeRole::Small)).horizontalAdvance(m_origin)
                     + theme.space(12);
}

// What is said comes first: where both do not fit on one line, the origin takes one of its own.
bool InlineField::isOriginBelow(int width) const
{
    if (m_origin.isEmpty())
        return false;
    const Theme &theme = Theme::of(this);
    const int value = QFontMetrics(theme.font(TypeRole::Body))
                          .horizontalAdvance(m_value.isEmpty() ? m_placeholder : m_value)
                      + theme.space(16);
    return valueLeft() + value + originWidth() > width;
}

int InlineField::heightForWidth(int width) const
{
    const Theme &theme = Theme::of(this);
    const int value = theme.height(27)
                      + (isOriginBelow(width) ? theme.lineHeight(TypeRole::Small) + theme.space(2)
                                              : 0);
    return qMax(value, labelHeight());
}

void InlineField::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const auto mirrored = [&](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const QRect value = QStyle::visualRect(layoutDirection(), rect(), valueRect());
    const bool editable = m_readOnly.isEmpty();
    if (!isEditing()) {
        if (hasFocus())
            paintBox(&painter, mirrored(value), theme.radius(), Qt::transparent,
                     theme.color(ColorRole::Focus), 2);
        else if (editable && underMouse())
            paintBox(&painter, mirrored(value), theme.radius(), Qt::transparent,
                     theme.color(ColorRole::Control), theme.lineWidth());
        const bool pencil = editable && (hasFocus() || underMouse());
        QRect words = value.adjusted(theme.space(8), 0, -theme.space(pencil ? 8 : 2), 0);
        if (pencil) {
            const int side = theme.icon();
            paintIcon(
                &painter,
                mirrored(QRect(words.right() - side + 1, (value.height() - side) / 2, side, side)),
                u"document-edit"_s, theme.color(ColorRole::Text2));
            words.setRight(words.right() - side - theme.space(6));
        }
        painter.setFont(theme.font(TypeRole::Body));
        painter.setPen(theme.color(m_value.isEmpty() ? ColorRole::Text3 : ColorRole::Text));
        const QString &whole = m_value.isEmpty() ? m_placeholder : m_value;
        const auto shown =
            QFontMetrics(painter.font()).elidedText(whole, Qt::ElideRight, words.width());
        painter.drawText(mirrored(words), Qt::AlignVCenter | Qt::AlignLeading, shown);
        tellWhole(shown == whole ? QString() : whole);
    }
    painter.setFont(theme.font(TypeRole::Body));
    painter.setPen(theme.color(ColorRole::Text3));
    painter.drawText(mirrored(QRect(0, 0, labelRoom(), labelHeight())),
                     Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap, m_label);
    painter.setFont(theme.font(TypeRole::Small));
    painter.setPen(theme.color(m_originTone == Tone::No ? ColorRole::NoText : ColorRole::Text3));
    const bool isBelow = isOriginBelow(width());
    const QRect origin = isBelow ? QRect(value.left() + theme.space(8), value.height(),
                                         width() - value.left() - theme.space(8),
                                         height() - value.height())
                                 : QRect(value.right() + 1, 0, qMax(0, width() - value.right() - 1),
                                         value.height());
    painter.drawText(
        mirrored(origin),
        (isBelow ? Qt::AlignTop | Qt::AlignLeading : Qt::AlignVCenter | Qt::AlignTrailing),
        QFontMetrics(painter.font()).elidedText(m_origin, Qt::ElideRight, origin.width()));
}

// What does not fit is said under the pointer, before why it cannot be changed.
void InlineField::tellWhole(const QString &cut)
{
    QStringList lines{cut, m_readOnly};
    lines.removeAll(QString());
    const auto words = plainToolTip(lines.join(u'\n'));
    if (words != toolTip())
        setToolTip(words);
}

void InlineField::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_edit->setGeometry(valueRect());
}

void InlineField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_F2)
        startEditing();
    else
        QFrame::keyPressEvent(event);
}

void InlineField::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && valueRect().contains(event->pos()))
        startEditing();
}

void InlineField::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void InlineField::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

bool InlineField::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QFrame::event(event);
}

bool InlineField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            cancelEditing();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            commit();
            return true;
        }
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        commit();
    return QFrame::eventFilter(watched, event);
}

} // namespace entente
