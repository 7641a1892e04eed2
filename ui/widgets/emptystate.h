// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace entente {

class IconLabel;

/// Nothing here yet: an icon, one sentence, one button, centred in the pane.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)
public:
    /// Without `action` there is no button.
    EmptyState(const QString &icon, const QString &sentence, const QString &action = {},
               QWidget *parent = nullptr);
    ~EmptyState() override;

    QPushButton *button() const { return m_button; }
    void setContent(const QString &icon, const QString &sentence, const QString &action = {});

signals:
    void activated();

private:
    IconLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace entente
