// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace entente {

class Card;
class Navigator;
class RowColumn;
class Workspace;
namespace vault {
struct UserAccount;
}

/// The people who open this vault; an administrator adds them and takes their key away.
class UsersCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UsersCard)
public:
    UsersCard(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);
    ~UsersCard() override;

    void load();

private:
    QWidget *makeRow(const vault::UserAccount &user);
    void addUser();
    void disable(const QString &uuid, const QString &name);

    Workspace &m_workspace;
    Navigator &m_navigator;
    Card *m_card;
    RowColumn *m_rows;
};

} // namespace entente
