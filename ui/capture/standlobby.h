// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/tradeshow.h"

#include <QWidget>

class QPushButton;

namespace entente {

class Workspace;

/// What the staff of a stand sees of a vault: the stands that they staff, and the way out.
class StandLobby final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StandLobby)
public:
    explicit StandLobby(Workspace &workspace, QWidget *parent = nullptr);
    ~StandLobby() override;

    QList<QPushButton *> standButtons() const { return m_stands; }

signals:
    void standChosen(const QString &showUuid);
    void lockRequested();

private:
    QList<QPushButton *> m_stands;
};

} // namespace entente
