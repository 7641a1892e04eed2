// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/preparedrow.h"
#include "ui/support/rowmodel.h"

namespace entente {

/// The first rows of a file as the people that they would become, each with what does not fit.
class ImportFirstRows final : public RowModel<PreparedRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportFirstRows)
public:
    explicit ImportFirstRows(QObject *parent = nullptr) : RowModel(parent) {}
    ~ImportFirstRows() override;

    enum class Column { Name, Email, Phone, Organisation, Place, More, Problems };

    void setHeaders(const QStringList &headers) { m_headers = headers; }
    /// Where a number is written as at home.
    void setHomeCountry(const QString &country) { m_homeCountry = country; }

protected:
    QList<ColumnSpec> columns() const override;
    QVariant cell(const PreparedRow &row, int column, int role) const override;

private:
    QString problems(const PreparedRow &row) const;

    QStringList m_headers;
    QString m_homeCountry;
};

} // namespace entente
