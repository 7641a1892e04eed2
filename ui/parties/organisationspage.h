// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/organisation.h"
#include "ui/shell/page.h"

class QSplitter;

namespace entente {

class ListPane;
class Navigator;
class OrganisationCard;
class OrganisationsModel;
class Workspace;

/// Organisations at the left, the card of one of them at the right.
class OrganisationsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrganisationsPage)
public:
    OrganisationsPage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);
    ~OrganisationsPage() override;

    QString title() const override { return tr("Organisations"); }
    void activate() override;
    void startFilter() override;
    void startSort() override;
    void addNew() override;
    void select(OrganisationId organisation);

    void editFirstField() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildList();
    void openFull(bool full);
    void arrange();

    Workspace &m_workspace;
    Navigator &m_navigator;
    OrganisationsModel *m_model;
    QSplitter *m_splitter;
    ListPane *m_list;
    OrganisationCard *m_card;
    bool m_full = false;
    bool m_activated = false;
};

} // namespace entente
