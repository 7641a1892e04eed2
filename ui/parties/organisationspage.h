// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/organisation.h"
#include "ui/shell/page.h"

class QLabel;
class QListView;
class QSplitter;
class QVBoxLayout;

namespace entente {

class Avatar;
class ListPane;
class Navigator;
class OrganisationPeople;
class OrganisationsModel;
class Workspace;

/// Organisations at the left, one of them at the right with its generic contact points and its people.
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

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildList();
    QWidget *buildCard();
    void openFull(bool full);
    void arrange();
    void showOrganisation(OrganisationId id);
    void store(const OrganisationEdit &edit);

    Workspace &m_workspace;
    Navigator &m_navigator;
    OrganisationsModel *m_model;
    QSplitter *m_splitter;
    ListPane *m_list;
    QWidget *m_card = nullptr;
    bool m_full = false;
    bool m_hasShown = false;
    Avatar *m_avatar;
    QLabel *m_name;
    QLabel *m_subtitle;
    QVBoxLayout *m_fields;
    OrganisationPeople *m_peopleModel;
    QListView *m_people;
    Organisation m_shown;
    bool m_activated = false;
};

} // namespace entente
