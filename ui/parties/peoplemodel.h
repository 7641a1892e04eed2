// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/listsearch.h"
#include "ui/consent/verdictreader.h"
#include "ui/parties/listqueryable.h"
#include "ui/support/snapshotmodel.h"

namespace entente {

/// A line of the list as it was read; verdicts are asked when a cell wants one.
struct PeopleModelRow
{
    PersonRow person;
    mutable std::optional<VerdictSummary> verdicts;
    bool gone = false;
};
ENTENTE_NOT_LOGGABLE(PeopleModelRow)

/// The list of people.
class PeopleModel final : public CachedModel<PeopleModelRow>, public ListQueryable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleModel)
public:
    enum class Column {
        Name,
        Organisation,
        Email,
        Phone,
        LastContact,
        EmailAddress,
        PhoneNumber,
        City,
        Country,
        Kind,
        Relation,
        Owner,
        Source,
        Created,
        Changed,
    };
    static constexpr int kColumns = int(Column::Changed) + 1;

    explicit PeopleModel(Workspace &workspace, QObject *parent = nullptr);
    ~PeopleModel() override;

    PersonId idAt(int row) const { return PersonId(keyAt(row)); }
    /// -1 when the person is not in the list.
    int rowOf(PersonId id) const { return rowOfKey(id.number()); }

    const PeopleQuery &query() const { return m_query; }
    void setQuery(const PeopleQuery &query);
    /// The words of the filter; empty when it has none.
    QString filter() const;
    /// Words alone, as they are typed into the field.
    void setFilter(const QString &typed);
    /// Nothing for a column that has no order.
    static std::optional<PeopleOrder> orderOf(int column);
    static int columnOf(PeopleOrder order);
    void sort(int column, Qt::SortOrder order) override;
    /// Stable names of columns, for what is kept in the vault.
    static QStringList columnCodes();

    /// One person changed: its row is read again.
    void refreshPerson(PersonId id);
    void refreshVerdicts() { refreshRows(); }

    FilterSubject subject() const override { return FilterSubject::People; }
    QStringList codesOfColumns() const override { return columnCodes(); }
    PeopleFilter shownFilter() const override { return m_query.filter; }
    QString sortCode() const override { return peopleOrderCode(m_query.order); }
    bool isDescending() const override { return m_query.descending; }
    int sortColumn() const override { return columnOf(m_query.order); }
    bool canSortBy(int column) const override { return orderOf(column).has_value(); }
    void sortBy(int column, bool descending) override
    {
        sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    void show(const PeopleFilter &filter, const QString &sortCode, bool descending) override;

protected:
    QList<ColumnSpec> columns() const override;
    PeopleModelRow read(qint64 key) const override;
    QVariant cell(const PeopleModelRow &row, int column, int role) const override;
    Result<std::optional<Keys>> firstKeys(qint64 limit) override;
    ReadAll readAll() const override;

private:
    QVariant nameCell(const PersonRow &row, int role) const;
    QVariant textCell(const PersonRow &row, Column column) const;
    QVariant verdictCell(const PeopleModelRow &row, Channel channel, int role) const;

    VerdictReader m_verdicts;
    PeopleQuery m_query;
};

} // namespace entente
