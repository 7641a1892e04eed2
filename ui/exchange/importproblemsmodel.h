// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvreader.h"
#include "ui/support/rowmodel.h"

namespace entente {

/// What is wrong in a file, line by line.
class ImportProblemsModel final : public RowModel<FileProblem>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportProblemsModel)
public:
    explicit ImportProblemsModel(QObject *parent = nullptr) : RowModel(parent) {}
    ~ImportProblemsModel() override;

    enum class Column { Line, Field, Problem };
    /// Names of the file's columns, for the second column.
    void setHeaders(const QStringList &headers) { m_headers = headers; }

protected:
    QList<ColumnSpec> columns() const override;
    QVariant cell(const FileProblem &problem, int column, int role) const override;

private:
    QString outcomeOf(const FileProblem &problem) const;

    QStringList m_headers;
};

} // namespace entente
