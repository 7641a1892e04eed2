// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace entente {

/// A note in the making: one line until it is used, with the reminder that the person may read it.
class NoteEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteEditor)
public:
    explicit NoteEditor(QWidget *parent = nullptr);
    ~NoteEditor() override;

    QString text() const;
    void setText(const QString &text);
    void start();
    void clear();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void submitted(const QString &body);

private:
    void adapt();

    QPlainTextEdit *m_edit;
    QWidget *m_footer;
    QPushButton *m_save;
};

} // namespace entente
