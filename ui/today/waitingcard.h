// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/todaypicture.h"

#include <QWidget>

#include <functional>

namespace entente {

class Card;
class RowColumn;

/// "Replies awaited": what visitors and cards left for somebody of the firm to look at. Away when there is nothing.
class WaitingCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaitingCard)
public:
    explicit WaitingCard(QWidget *parent = nullptr);
    ~WaitingCard() override;

    void setPicture(const TodayPicture &picture);

signals:
    void reviewRequested(const QString &showUuid);
    void inboxRequested();

private:
    QWidget *makeRow(const QString &icon, const QString &title, const QString &detail,
                     const std::function<void()> &open);
    void addCards(const TodayPicture &picture);

    Card *m_card;
    RowColumn *m_rows;
};

} // namespace entente
