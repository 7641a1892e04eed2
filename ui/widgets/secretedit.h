// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbuffer.h"

#include <QPointer>
#include <QWidget>

class QToolButton;

namespace entente {

/// A field for passwords that keeps them in locked memory only, in UTF-8 and composed form (NFC). No QString of the whole text ever
/// exists, there is no undo, no copy and no completion. Shows bullets; the eye draws the letters one by one.
class SecretEdit final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretEdit)
public:
    explicit SecretEdit(QWidget *parent = nullptr);
    ~SecretEdit() override;

    /// In characters, not bytes.
    int length() const { return m_length; }
    bool isEmpty() const { return m_length == 0; }
    bool isRevealed() const { return m_revealed; }
    bool isCapsLockOn() const { return m_capsLock; }
    /// A copy in locked memory; the field keeps its text.
    SecretBuffer peek() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

    /// Hands the text over and empties the field.
    SecretBuffer take();
    void clear();
    /// For a phrase the program proposes. UTF-8.
    void setSecret(const SecretBuffer &secret);
    void selectAll();
    void setRevealed(bool revealed);
    void setPlaceholder(const QString &text);
    /// 2 px in the error colour; the sentence itself stands below the field.
    void setError(bool error);
    /// A check at the right, e.g. when both fields are equal.
    void setValid(bool valid);

signals:
    void textChanged();
    void returnPressed();
    void capsLockChanged(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void insert(QStringView text);
    void insertScalar(char32_t scalar);
    bool composeWithPrevious(char32_t scalar);
    void removeRange(int from, int to);
    void removeSelection();
    void paste();
    void moveTo(int position);
    bool handleEditKey(QKeyEvent *event);
    void noteCapsLock(const QKeyEvent *event);
    void changed();
    size_t byteOffset(int position) const;
    char32_t scalarAt(size_t offset, size_t *width) const;
    QRect textRect() const;
    int advanceOf(char32_t scalar) const;
    void wipe();

    SecretBuffer m_text; ///< kCapacity bytes, the first m_bytes are in use
    size_t m_bytes = 0;
    int m_length = 0;
    int m_cursor = 0;
    bool m_allSelected = false;
    int m_preedit = 0;
    bool m_revealed = false;
    bool m_error = false;
    bool m_valid = false;
    bool m_capsLock = false;
    QString m_placeholder;
    QToolButton *m_eye;
};

} // namespace entente
