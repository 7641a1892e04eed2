// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretedit.h"

#include "ui/support/icons.h"
#include "ui/support/stylepaint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/secretaccessible.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyle>
#include <QStyleHints>
#include <QToolButton>

#include <sodium.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr size_t kSecretCapacity = 2048;

/// Wipes a string nobody else shares; a shared or static one belongs to somebody else.
void wipeSecretString(QString &text)
{
    if (!text.isEmpty() && text.isDetached())
        sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

size_t encodeSecretScalar(char32_t scalar, unsigned char out[4])
{
    const auto byte = [](char32_t value) { return static_cast<unsigned char>(value); };
    if (scalar < 0x80) {
        out[0] = byte(scalar);
        return 1;
    }
    if (scalar < 0x800) {
        out[0] = byte(0xC0 | (scalar >> 6));
        out[1] = byte(0x80 | (scalar & 0x3F));
        return 2;
    }
    if (scalar < 0x10000) {
        out[0] = byte(0xE0 | (scalar >> 12));
        out[1] = byte(0x80 | ((scalar >> 6) & 0x3F));
        out[2] = byte(0x80 | (scalar & 0x3F));
        return 3;
    }
    out[0] = byte(0xF0 | (scalar >> 18));
    out[1] = byte(0x80 | ((scalar >> 12) & 0x3F));
    out[2] = byte(0x80 | ((scalar >> 6) & 0x3F));
    out[3] = byte(0x80 | (scalar & 0x3F));
    return 4;
}

} // namespace

SecretEdit::SecretEdit(QWidget *parent)
    : QWidget(parent)
    , m_text(kSecretCapacity)
    , m_eye(iconButton(u"password-show-on"_s, tr("Show the password"), false, this))
{
    installSecretAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                        | Qt::ImhNoAutoUppercase);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTokenHeight(m_eye, 24);
    m_eye->setCursor(Qt::ArrowCursor);
    m_eye->setFocusPolicy(Qt::TabFocus);
    connect(m_eye, &QToolButton::clicked, this, [this] { setRevealed(!m_revealed); });
}

SecretEdit::~SecretEdit() = default; // SecretBuffer wipes itself

SecretBuffer SecretEdit::peek() const
{
    SecretBuffer copy(m_bytes);
    if (m_bytes > 0)
        std::memcpy(copy.data(), m_text.data(), m_bytes);
    return copy;
}

QSize SecretEdit::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.text(220), theme.height(tokenHeight(this))};
}

QSize SecretEdit::minimumSizeHint() const
{
    return {Theme::of(this).text(120), sizeHint().height()};
}

QVariant SecretEdit::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled: return isEnabled();
    case Qt::ImHints: return static_cast<int>(inputMethodHints().toInt());
    case Qt::ImCursorRectangle:
        return QRect(textRect().left(), textRect().top(), 1, textRect().height());
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection: return QString();
    case Qt::ImCursorPosition:
    case Qt::ImAnchorPosition: return 0;
    default: return QWidget::inputMethodQuery(query);
    }
}

SecretBuffer SecretEdit::take()
{
    SecretBuffer secret = peek();
    clear();
    return secret;
}

void SecretEdit::clear()
{
    if (m_bytes == 0)
        return;
    wipe();
    changed();
}

void SecretEdit::wipe()
{
    sodium_memzero(m_text.data(), m_text.size());
    m_bytes = 0;
    m_length = 0;
    m_cursor = 0;
    m_allSelected = false;
}

void SecretEdit::setSecret(const SecretBuffer &secret)
{
    wipe();
    m_bytes = qMin(secret.size(), kSecretCapacity);
    if (m_bytes > 0)
        std::memcpy(m_text.data(), secret.data(), m_bytes);
    for (size_t i = 0; i < m_bytes; ++i)
        m_length += (m_text.data()[i] & 0xC0) != 0x80 ? 1 : 0;
    m_cursor = m_length;
    changed();
}

void SecretEdit::selectAll()
{
    m_allSelected = m_length > 0;
    update();
}

void SecretEdit::setRevealed(bool revealed)
{
    m_revealed = revealed;
    m_eye->setIcon(
        themedIcon(revealed ? u"password-show-off"_s : u"password-show-on"_s, ColorRole::Text2));
    const QString name = revealed ? tr("Hide the password") : tr("Show the password");
    m_eye->setAccessibleName(name);
    m_eye->setToolTip(name.toHtmlEscaped());
    update();
}

void SecretEdit::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    update();
}

void SecretEdit::setError(bool error)
{
    m_error = error;
    update();
}

void SecretEdit::setValid(bool valid)
{
    m_valid = valid;
    update();
}

void SecretEdit::changed()
{
    update();
    emit textChanged();
}

// -- Editing ---------------------------------------------------------------------------------------------------------

size_t SecretEdit::byteOffset(int position) const
{
    size_t offset = 0;
    for (int seen = 0; offset < m_bytes && seen < position; ++seen) {
        size_t width = 0;
        scalarAt(offset, &width);
        offset += width;
    }
    return offset;
}

char32_t SecretEdit::scalarAt(size_t offset, size_t *width) const
{
    const unsigned char *at = m_text.data() + offset;
    const size_t size = at[0] < 0x80 ? 1 : at[0] < 0xE0 ? 2 : at[0] < 0xF0 ? 3 : 4;
    *width = size;
    if (size == 1)
        return at[0];
    char32_t scalar = at[0] & (0xFF >> (size + 1));
    for (size_t i = 1; i < size; ++i)
        scalar = (scalar << 6) | (at[i] & 0x3F);
    return scalar;
}

void SecretEdit::insertScalar(char32_t scalar)
{
    if (scalar < 0x20 || scalar == 0x7F || composeWithPrevious(scalar))
        return;
    unsigned char encoded[4];
    const size_t width = encodeSecretScalar(scalar, encoded);
    if (m_bytes + width <= kSecretCapacity) {
        const size_t offset = byteOffset(m_cursor);
        std::memmove(m_text.data() + offset + width, m_text.data() + offset, m_bytes - offset);
        std::memcpy(m_text.data() + offset, encoded, width);
        m_bytes += width;
        ++m_length;
        ++m_cursor;
    }
    sodium_memzero(encoded, sizeof encoded);
}

/// A mark after its letter ("e" + U+0301) becomes the composed letter, so that both ways of typing give the same key.
bool SecretEdit::composeWithPrevious(char32_t scalar)
{
    const auto category = QChar::category(scalar);
    if (m_cursor == 0
        || (category != QChar::Mark_NonSpacing && category != QChar::Mark_SpacingCombining))
        return false;
    size_t width = 0;
    const size_t offset = byteOffset(m_cursor - 1);
    const char32_t pair[2] = {scalarAt(offset, &width), scalar};
    QString apart = QString::fromUcs4(pair, 2);
    QString together = apart.normalized(QString::NormalizationForm_C);
    const bool one = together.size() == 1
                     || (together.size() == 2 && together.at(0).isHighSurrogate());
    const char32_t composed = !one ? 0
                              : together.size() == 1
                                  ? together.at(0).unicode()
                                  : QChar::surrogateToUcs4(together.at(0), together.at(1));
    wipeSecretString(together);
    wipeSecretString(apart);
    if (!one)
        return false;
    removeRange(m_cursor - 1, m_cursor);
    insertScalar(composed);
    return true;
}

void SecretEdit::insert(QStringView text)
{
    removeSelection();
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t scalar = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            scalar = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        } else if (text[i].isSurrogate()) {
            continue;
        }
        insertScalar(scalar);
    }
    changed();
}

void SecretEdit::removeRange(int from, int to)
{
    const size_t begin = byteOffset(from);
    const size_t end = byteOffset(to);
    std::memmove(m_text.data() + begin, m_text.data() + end, m_bytes - end);
    sodium_memzero(m_text.data() + m_bytes - (end - begin), end - begin);
    m_bytes -= end - begin;
    m_length -= to - from;
    m_cursor = from;
}

void SecretEdit::removeSelection()
{
    if (m_allSelected)
        wipe();
}

void SecretEdit::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (!mime || !mime->hasText())
        return;
    QString text = mime->text();
    insert(text);
    wipeSecretString(text);
}

void SecretEdit::moveTo(int position)
{
    m_allSelected = false;
    m_cursor = qBound(0, position, m_length);
    update();
}

bool SecretEdit::handleEditKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->matches(QKeySequence::MoveToNextChar)) {
        moveTo(m_cursor + 1);
    } else if (event->matches(QKeySequence::MoveToPreviousChar)) {
        moveTo(m_cursor - 1);
    } else if (event->matches(QKeySequence::MoveToStartOfLine)
               || event->matches(QKeySequence::MoveToStartOfBlock)) {
        moveTo(0);
    } else if (event->matches(QKeySequence::MoveToEndOfLine)
               || event->matches(QKeySequence::MoveToEndOfBlock)) {
        moveTo(m_length);
    } else if (event->matches(QKeySequence::DeleteStartOfWord)
               || event->matches(QKeySequence::DeleteCompleteLine)) {
        clear();
    } else if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        const int from = event->key() == Qt::Key_Backspace ? m_cursor - 1 : m_cursor;
        if (m_allSelected)
            wipe();
        else if (from >= 0 && from < m_length)
            removeRange(from, from + 1);
        else
            return true;
        changed();
    } else {
        return false;
    }
    return true;
}

void SecretEdit::noteCapsLock(const QKeyEvent *event)
{
    if (event->key() < Qt::Key_A || event->key() > Qt::Key_Z || event->text().size() != 1)
        return;
    // Qt does not tell the state of the lock: a letter that is upper without Shift (or lower with it) does.
    const bool on = event->text().at(0).isUpper() != event->modifiers().testFlag(Qt::ShiftModifier);
    if (on == m_capsLock)
        return;
    m_capsLock = on;
    update();
    emit capsLockChanged(on);
}

// -- Events ----------------------------------------------------------------------------------------------------------

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit returnPressed();
        event->ignore(); // the default button of a dialog may act on it
        return;
    }
    if (handleEditKey(event))
        return;
    const bool command = event->modifiers() & (Qt::ControlModifier | Qt::MetaModifier)
                         && !(event->modifiers() & Qt::AltModifier);
    if (event->text().isEmpty() || command || !event->text().at(0).isPrint()) {
        QWidget::keyPressEvent(event);
        return;
    }
    noteCapsLock(event);
    QString text = event->text();
    insert(text);
}

void SecretEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = static_cast<int>(event->preeditString().size());
    if (event->replacementLength() > 0 && event->replacementStart() <= 0
        && m_cursor + event->replacementStart() >= 0) {
        const int from = m_cursor + event->replacementStart();
        removeRange(from, qMin(m_length, from + event->replacementLength()));
    }
    if (!event->commitString().isEmpty())
        insert(event->commitString());
    update();
    event->accept();
}

void SecretEdit::mousePressEvent(QMouseEvent *)
{
    moveTo(m_length);
}

void SecretEdit::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll();
    update();
}

void SecretEdit::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_allSelected = false;
    m_preedit = 0;
    update();
}

void SecretEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        update();
}

void SecretEdit::resizeEvent(QResizeEvent *)
{
    const Theme &theme = Theme::of(this);
    const QSize hint = m_eye->sizeHint();
    const QRect place(width() - hint.width() - theme.space(4), (height() - hint.height()) / 2,
                      hint.width(), hint.height());
    m_eye->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

// -- Painting --------------------------------------------------------------------------------------------------------

QRect SecretEdit::textRect() const
{
    const Theme &theme = Theme::of(this);
    int right = m_eye->sizeHint().width() + theme.space(8);
    if (m_valid)
        right += theme.icon() + theme.space(4);
    return rect().adjusted(theme.space(11), 0, -right, 0);
}

int SecretEdit::advanceOf(char32_t scalar) const
{
    const Theme &theme = Theme::of(this);
    if (!m_revealed)
        return theme.text(7);
    QString glyph = QString::fromUcs4(&scalar, 1);
    const int advance = QFontMetrics(theme.font(TypeRole::Body)).horizontalAdvance(glyph);
    wipeSecretString(glyph);
    return advance;
}

void SecretEdit::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintField(&painter, rect(), theme, hasFocus(), isEnabled(), m_error, underMouse());
    QRect area = textRect();
    if (m_valid)
        paintIcon(&painter,
                  QRect(area.right() + theme.space(4), (height() - theme.icon()) / 2, theme.icon(),
                        theme.icon()),
                  u"dialog-ok-apply"_s, theme.color(ColorRole::OkText));
    painter.setFont(theme.font(TypeRole::Body));
    if (m_capsLock && hasFocus()) {
        painter.setFont(theme.font(TypeRole::Small, Weight::SemiBold));
        const QString hint = tr("Caps Lock");
        const int room = painter.fontMetrics().horizontalAdvance(hint) + theme.space(8);
        painter.setPen(theme.color(ColorRole::WaitText));
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, hint);
        area.setRight(area.right() - room);
        painter.setFont(theme.font(TypeRole::Body));
    }
    painter.setClipRect(area.adjusted(-2, 0, 2, 0));
    const QColor ink = theme.color(isEnabled() ? ColorRole::Text : ColorRole::TextDisabled);
    if (m_length == 0 && m_preedit == 0) {
        painter.setPen(theme.color(ColorRole::Text3));
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, m_placeholder);
    }
    // The caret stays in sight: long secrets scroll.
    int caret = 0;
    int whole = 0;
    for (size_t offset = 0, width = 0, seen = 0; offset < m_bytes; offset += width, ++seen) {
        const int advance = advanceOf(scalarAt(offset, &width));
        whole += advance;
        if (static_cast<int>(seen) < m_cursor)
            caret += advance;
    }
    whole += m_preedit * theme.text(7);
    caret += m_preedit * theme.text(7);
    const int shift = qMax(0, caret - area.width() + 2);
    int x = area.left() - shift;
    if (m_allSelected)
        painter.fillRect(QRect(x, area.center().y() - theme.lineHeight(TypeRole::Body) / 2, whole,
                               theme.lineHeight(TypeRole::Body)),
                         theme.color(ColorRole::Selection));
    painter.setPen(ink);
    const qreal radius = theme.text(10) / 4.5;
    const auto bullet = [&](int left) {
        painter.save();
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(left + theme.text(7) / 2.0, area.center().y() + 1), radius,
                            radius);
        painter.restore();
    };
    for (size_t offset = 0, width = 0; offset < m_bytes; offset += width) {
        const char32_t scalar = scalarAt(offset, &width);
        const int advance = advanceOf(scalar);
        if (m_revealed) {
            QString glyph = QString::fromUcs4(&scalar, 1);
            painter.drawText(QRect(x, area.top(), advance + 2, area.height()),
                             Qt::AlignVCenter | Qt::AlignLeft, glyph);
            wipeSecretString(glyph);
        } else {
            bullet(x);
        }
        x += advance;
    }
    for (int i = 0; i < m_preedit; ++i)
        bullet(x + i * theme.text(7));
    if (hasFocus() && !m_allSelected) {
        const int line = theme.lineHeight(TypeRole::Body);
        painter.fillRect(QRect(area.left() - shift + caret, area.center().y() - line / 2 + 1,
                               qMax(1, theme.text(1)), line - 1),
                         theme.color(ColorRole::Focus));
    }
}

} // namespace entente
