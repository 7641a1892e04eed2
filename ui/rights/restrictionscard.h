// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/requestservice.h"
#include "ui/rights/morerows.h"

#include <QWidget>

namespace entente {

class Card;
class Navigator;
class Workspace;

/// The restrictions in force (RGPD 18), each with the day on which the person was told that it ends and the button that
/// then lifts it. Hidden while there is none.
class RestrictionsCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RestrictionsCard)
public:
    RestrictionsCard(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);
    ~RestrictionsCard() override;

    void refresh();
    int inForce() const { return m_inForce; }

private:
    QWidget *makeRow(const Request &request);
    void lift(const Request &request, const QDate &toldOn);

    Workspace &m_workspace;
    Navigator &m_navigator;
    Card *m_card = nullptr;
    int m_most = kFirstRows;
    int m_inForce = 0;
};

} // namespace entente
