// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/peoplelist.h"
#include "ui/consent/verdictreader.h"

#include <QAbstractTableModel>
#include <QCache>

#include <vector>

namespace entente {

class Workspace;

/// The list of people: an order of ids, whose rows are read when they come into view. A million rows cost a million ids.
class PeopleModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleModel)
public:
    enum class Column { Name, Organisation, Email, Phone, LastContact };
    static constexpr int kColumns = 5;

    explicit PeopleModel(Workspace &workspace, QObject *parent = nullptr);
    ~PeopleModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    PersonId idAt(int row) const;
    /// -1 when the person is not in the list.
    int rowOf(PersonId id) const;
    qint64 total() const { return qint64(m_ids.size()); }
    const QString &filter() const { return m_filter; }

    /// Reads the order again.
    void reload();
    /// Shows what the search finds; empty shows everybody.
    void setFilter(const QString &typed);
    /// One person changed: its row is read again.
    void refresh(PersonId id);
    void refreshVerdicts();

signals:
    void reloaded();
    void failed(const entente::Error &error) const;

private:
    struct Cached
    {
        PersonRow row;
        VerdictSummary verdicts;
        bool gone = false;
    };
    const Cached *cached(int row) const;
    QVariant cell(const Cached &entry, Column column, int role) const;
    QVariant nameCell(const Cached &entry, int role) const;
    QVariant verdictCell(const Cached &entry, Channel channel, int role) const;
    void replaceOrder(std::vector<PersonId> ids);

    Workspace &m_workspace;
    VerdictReader m_verdicts;
    std::vector<PersonId> m_ids;
    mutable QCache<qint64, Cached> m_cache;
    PeopleOrder m_order = PeopleOrder::Name;
    bool m_descending = false;
    QString m_filter;
};

} // namespace entente
