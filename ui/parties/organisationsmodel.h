// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/listsearch.h"
#include "ui/parties/owncolumns.h"
#include "ui/parties/queriedmodel.h"

namespace entente {

/// The list of organisations.
class OrganisationsModel final
    : public QueriedModel<OrganisationRow, OrganisationQuery, OrganisationOrder>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrganisationsModel)
public:
    enum class Column { Name, People, Email, Phone, City, Country, Source, Created, Changed };
    static constexpr int kColumns = int(Column::Changed) + 1;

    explicit OrganisationsModel(Workspace &workspace, QObject *parent = nullptr);
    ~OrganisationsModel() override;

    OrganisationId idAt(int row) const { return OrganisationId(keyAt(row)); }
    int rowOf(OrganisationId id) const { return rowOfKey(id.number()); }

    static QStringList columnCodes();

    FilterSubject subject() const override { return FilterSubject::Organisations; }
    QStringList codesOfColumns() const override { return columnCodes() + m_own.codes(); }
    QString sortCode() const override { return organisationOrderCode(query().order); }
    void show(const PeopleFilter &filter, const QString &sortCode, bool descending) override;

protected:
    QList<ColumnSpec> columns() const override;
    OrganisationRow read(qint64 key) const override;
    QVariant cell(const OrganisationRow &row, int column, int role) const override;
    Result<std::optional<Keys>> firstKeys(qint64 limit) override;
    ReadAll readAll() const override;
    std::optional<OrganisationOrder> orderAt(int column) const override;

private:
    OwnColumns m_own; ///< after the others
};

} // namespace entente
