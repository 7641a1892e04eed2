// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/fieldservice.h"

#include <QWidget>

namespace entente {

class Card;
class Navigator;
class RowColumn;
class Workspace;

/// The firm's own fields with what they are for; new ones are made here and nowhere else.
class FieldsCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldsCard)
public:
    FieldsCard(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);
    ~FieldsCard() override;

    void load();

private:
    QWidget *makeRow(const FieldUse &use);
    void addField();
    void removeField(const FieldUse &use);

    Workspace &m_workspace;
    Navigator &m_navigator;
    Card *m_card;
    RowColumn *m_rows;
};

} // namespace entente
