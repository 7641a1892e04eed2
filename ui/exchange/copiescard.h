// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/copyregister.h"

#include <QWidget>

class QPushButton;

namespace entente {

class Card;
class Navigator;
class Workspace;

/// The register of copies: what has left and still exists, with its last day and a way to say that it is gone; then
/// what has been destroyed.
class CopiesCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopiesCard)
public:
    CopiesCard(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);
    ~CopiesCard() override;

    void refresh();
    int living() const { return m_living; }
    int due() const { return m_due; }
    void confirm(const DataCopy &copy, CopyEnd how);

private:
    QWidget *makeRow(const DataCopy &copy, const QDate &today);
    QPushButton *makeConfirm(const DataCopy &copy, QWidget *row);

    Workspace &m_workspace;
    Navigator &m_navigator;
    Card *m_card = nullptr;
    int m_living = 0;
    int m_due = 0;
    bool m_all = false;
};

} // namespace entente
