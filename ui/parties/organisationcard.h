// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/organisation.h"

#include <QScrollArea>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace entente {

class Avatar;
class FilesPanel;
class HistoryList;
class Navigator;
class OrganisationFields;
class OrganisationPeople;
class RecordPhoto;
class Workspace;

/// One organisation: how to reach it, its numbers, who works there as what, its files and what changed.
class OrganisationCard final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrganisationCard)
public:
    OrganisationCard(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);
    ~OrganisationCard() override;

    const Organisation &shown() const { return m_organisation; }
    /// An invalid id shows the empty state.
    void setOrganisation(OrganisationId id);
    void refresh();
    void editFirstField();

private:
    void buildHeader(QWidget *card);
    void buildReach(QWidget *card);
    void buildTabs(QWidget *card);
    void showAll();
    void store(const OrganisationEdit &edit);
    void undoLast();
    void showReach();
    void refuse();

    Workspace &m_workspace;
    Navigator &m_navigator;
    Organisation m_organisation;
    QStackedWidget *m_stack;
    Avatar *m_avatar;
    RecordPhoto *m_photo;
    QLabel *m_name;
    QLabel *m_subtitle;
    OrganisationFields *m_front;
    OrganisationFields *m_details;
    QLabel *m_reach;
    QPushButton *m_refuse;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    OrganisationPeople *m_peopleModel;
    QListView *m_people;
    FilesPanel *m_files;
    HistoryList *m_history;
};

} // namespace entente
