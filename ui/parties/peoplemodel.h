// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/listsearch.h"
#include "ui/consent/verdictreader.h"
#include "ui/parties/owncolumns.h"
#include "ui/parties/queriedmodel.h"

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
class PeopleModel final : public QueriedModel<PeopleModelRow, PeopleQuery, PeopleOrder>
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

    /// The words of the filter; empty when it has none.
    QString filter() const;
    /// Stable names of the columns that every vault has, for what is kept in it.
    static QStringList columnCodes();

    /// One person changed: its row is read again.
    void refreshPerson(PersonId id);
    void refreshVerdicts() { refreshRows(); }

    FilterSubject subject() const override { return FilterSubject::People; }
    QStringList codesOfColumns() const override { return columnCodes() + m_own.codes(); }
    QString sortCode() const override { return peopleOrderCode(query().order); }
    void show(const PeopleFilter &filter, const QString &sortCode, bool descending) override;

protected:
    QList<ColumnSpec> columns() const override;
    PeopleModelRow read(qint64 key) const override;
    QVariant cell(const PeopleModelRow &row, int column, int role) const override;
    Result<std::optional<Keys>> firstKeys(qint64 limit) override;
    ReadAll readAll() const override;
    std::optional<PeopleOrder> orderAt(int column) const override;

private:
    QVariant nameCell(const PersonRow &row, int role) const;
    QVariant textCell(const PersonRow &row, Column column) const;
    QVariant verdictCell(const PeopleModelRow &row, Channel channel, int role) const;

    VerdictReader m_verdicts;
    OwnColumns m_own; ///< after the others
};

} // namespace entente
