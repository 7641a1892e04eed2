// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/peoplelist.h"
#include "ui/shell/page.h"

#include <QAbstractTableModel>
#include <QCache>

class QLabel;
class QListView;
class QSplitter;
class QTableView;
class QVBoxLayout;

namespace entente {

class Avatar;
class EmptyState;
class Navigator;
class OrganisationPeople;
class SearchField;
class Workspace;

/// The list of organisations; rows are read when they come into view.
class OrganisationsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrganisationsModel)
public:
    enum class Column { Name, People, Email, Phone };

    explicit OrganisationsModel(Workspace &workspace, QObject *parent = nullptr);
    ~OrganisationsModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    OrganisationId idAt(int row) const;
    int rowOf(OrganisationId id) const;
    void reload();
    void setFilter(const QString &typed);

signals:
    void reloaded();
    void failed(const entente::Error &error) const;

private:
    const OrganisationRow *cached(int row) const;

    Workspace &m_workspace;
    std::vector<OrganisationId> m_ids;
    mutable QCache<qint64, OrganisationRow> m_cache;
    QString m_filter;
};

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
    void addNew() override;
    void select(OrganisationId organisation);

private:
    QWidget *buildList();
    QWidget *buildCard();
    void onReloaded();
    void showOrganisation(OrganisationId id);
    void store(const OrganisationEdit &edit);

    Workspace &m_workspace;
    Navigator &m_navigator;
    OrganisationsModel *m_model;
    QSplitter *m_splitter;
    QLabel *m_count;
    SearchField *m_filter;
    QTableView *m_table;
    QWidget *m_card;
    Avatar *m_avatar;
    QLabel *m_name;
    QLabel *m_subtitle;
    QVBoxLayout *m_fields;
    OrganisationPeople *m_peopleModel;
    QListView *m_people;
    Organisation m_shown;
    OrganisationId m_wanted;
};

} // namespace entente
