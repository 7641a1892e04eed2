// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/dueservice.h"

#include <QWidget>

namespace entente {

class Card;
class RowColumn;

/// "Deadlines of the law": days left, what to do, for whom, before when.
class DeadlinesCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeadlinesCard)
public:
    enum class Place { Today, Privacy };
    explicit DeadlinesCard(Place place, QWidget *parent = nullptr);
    ~DeadlinesCard() override;

    void setDeadlines(const QList<DueItem> &items, const QDate &today);

signals:
    /// The person whose day comes first.
    void personChosen(PersonId person);
    void privacyRequested();
    void copiesRequested();
    /// Values of the firm's own fields are over, or nearly.
    void fieldsRequested();

private:
    QWidget *makeRow(const DueItem &item, const QDate &today);

    Card *m_card;
    RowColumn *m_rows;
};

} // namespace entente
