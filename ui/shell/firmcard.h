// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QComboBox;

namespace entente {

class Card;
class InlineField;
class Navigator;
class Workspace;
struct Firm;

/// Who the controller is: what stands in notices, letters and proofs.
class FirmCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirmCard)
public:
    FirmCard(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);
    ~FirmCard() override;

    void load();

private:
    void addSector(bool mayEdit);
    void edit(QString Firm::*member, const QString &text, InlineField *field);

    Workspace &m_workspace;
    Navigator &m_navigator;
    Card *m_card;
    QComboBox *m_sector = nullptr;
    QList<std::pair<QString Firm::*, InlineField *>> m_fields;
};

} // namespace entente
