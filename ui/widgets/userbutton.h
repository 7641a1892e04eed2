// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QAbstractButton>

namespace entente {

/// The avatar of the user with an arrow; opens the menu of the user.
class UserButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserButton)
public:
    explicit UserButton(QWidget *parent = nullptr);
    ~UserButton() override;

    QSize sizeHint() const override;
    void setPerson(const QString &name, const QString &recordId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    ColorRole m_fill = ColorRole::Avatar1;
};

} // namespace entente
