// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLineEdit>

namespace entente {

/// A filter line: magnifier, placeholder, clear button. Esc empties it; a second Esc goes on to the parent.
class SearchField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)
public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);
    ~SearchField() override;

signals:
    /// Typing came to rest, or Enter was pressed.
    void searched(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class QTimer *m_rest;
};

/// Looks like a field and opens the palette: "Search or act…   Ctrl+K".
class SearchButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchButton)
public:
    SearchButton(const QString &text, const QString &shortcut, QWidget *parent = nullptr);
    ~SearchButton() override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_shortcut;
};

/// The small frame around the name of a key, as in the palette and beside buttons.
void paintKeyCap(class QPainter *painter, const QRect &area, const QString &keys,
                 const class Theme &theme);
QSize keyCapSize(const QString &keys, const class Theme &theme);

} // namespace entente
