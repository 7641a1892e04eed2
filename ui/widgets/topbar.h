// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace entente {

class SearchButton;
class UserButton;

/// Title of the page, search, state of the vault, menu of the user.
class TopBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopBar)
public:
    explicit TopBar(QWidget *parent = nullptr);
    ~TopBar() override;

    QString title() const;
    /// Fill it once; it opens from the avatar.
    QMenu *userMenu() const { return m_menu; }

    /// `detail` stands beside the title in the third tone ("14:20").
    void setTitle(const QString &title, const QString &detail = {});
    /// Shows a way back at the left of the title; empty hides it.
    void setBack(const QString &toolTip);
    void setVaultState(const QString &icon, const QString &text, ColorRole tone = ColorRole::Text2);
    void setUser(const QString &name, const QString &recordId);

signals:
    void backRequested();
    void searchRequested();
    void vaultRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareRoom();

    QToolButton *m_back;
    QLabel *m_title;
    QLabel *m_detail;
    SearchButton *m_search;
    QPushButton *m_vault;
    UserButton *m_user;
    QMenu *m_menu;
    QString m_vaultText;
};

} // namespace entente
