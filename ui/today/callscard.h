// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/todaypicture.h"

#include <QWidget>

class QLabel;

namespace entente {

class Card;
class RowColumn;

/// "Calls possible now": only people who may be called at this minute; the others are counted in one line.
class CallsCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallsCard)
public:
    explicit CallsCard(QWidget *parent = nullptr);
    ~CallsCard() override;

    void setPicture(const TodayPicture &picture);
    /// The first person, if there is one.
    void takeFocus();

signals:
    void personChosen(PersonId person);
    void callRequested(PersonId person);
    void listRequested();
    void addRequested();

private:
    QWidget *makeRow(const CallRow &call, bool first);
    QWidget *makeEmpty(const TodayPicture &picture);
    QWidget *makeFooter(const TodayPicture &picture);

    Card *m_card;
    QLabel *m_when;
    RowColumn *m_rows;
};

} // namespace entente
