// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/labels.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace entente {

/// One fact of a card: its label, its value, where it comes from. No edit mode: Enter, F2 or a click edits, Enter or leaving
/// keeps, Esc restores.
class InlineField final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InlineField)
public:
    explicit InlineField(const QString &label, QWidget *parent = nullptr);
    ~InlineField() override;

    QString value() const { return m_value; }
    bool isEditing() const;
    QLineEdit *editor() const { return m_edit; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

    void setValue(const QString &value);
    /// "Lyon trade show": provenance in small at the right.
    void setOrigin(const QString &origin);
    /// Third unless the words warn of something.
    void setOriginTone(Tone tone);
    /// Shown instead of an empty value, in the third tone.
    void setPlaceholder(const QString &text);
    /// Not empty: the value cannot be changed, and this says why (tooltip, accessible description).
    void setReadOnly(const QString &reason);
    /// Width of the label at 100 %, so that fields line up (112).
    void setLabelWidth(int width);
    /// Keeps the editor open with the sentence in its tooltip, e.g. after the service refused the value.
    void setError(const QString &sentence);
    void startEditing();
    void cancelEditing();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// The new text; the owner stores it and calls setValue again.
    void edited(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void commit();
    void name();
    void tellWhole(const QString &cut);
    QRect valueRect() const;
    int valueLeft() const;
    int labelRoom() const;
    int labelHeight() const;
    int originWidth() const;
    bool isOriginBelow(int width) const;

    const QString m_label;
    QString m_value;
    QString m_typed; ///< what was handed in last
    QString m_origin;
    Tone m_originTone = Tone::Third;
    QString m_placeholder;
    QString m_readOnly;
    int m_labelWidth = 112;
    QLineEdit *m_edit;
};

} // namespace entente
