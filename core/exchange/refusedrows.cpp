// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/refusedrows.h"

namespace entente {

using namespace Qt::StringLiterals;

namespace {

Failure refusedFailure()
{
    return Failure{ErrorCode::Io,
                   u"the refused rows could not be written"_s,
                   {{}, 0, 0, u"refused"_s},
                   u"import.refused_file"_s};
}

} // namespace

RefusedRows::RefusedRows(QString path, QStringList headers,
                         std::function<QString(const QString &)> reasonText)
    : m_path(std::move(path))
    , m_headers(std::move(headers))
    , m_reasonText(std::move(reasonText))
{}

Result<void> RefusedRows::add(const PreparedRow &row, const QString &code)
{
    if (m_path.isEmpty())
        return {};
    if (!m_file) {
        m_file = std::make_unique<QSaveFile>(m_path);
        if (!m_file->open(QIODevice::WriteOnly))
            return refusedFailure();
        m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        m_writer = std::make_unique<CsvWriter>(*m_file);
        QStringList head = m_headers + QStringList{u"import_line"_s, u"import_problem"_s};
        if (m_reasonText)
            head.append(u"import_reason"_s);
        m_writer->writeRow(head);
    }
    QStringList cells;
    for (const QString &cell : row.cells)
        cells.append(unguardCell(cell));
    while (cells.size() < m_headers.size())
        cells.append(QString());
    cells = cells.first(m_headers.size()) + QStringList{QString::number(row.line), code};
    if (m_reasonText)
        cells.append(m_reasonText(code));
    m_writer->writeRow(cells);
    return {};
}

Result<void> RefusedRows::finish()
{
    if (!m_file)
        return {};
    if (auto done = m_writer->finish(); !done)
        return done;
    return m_file->commit() ? Result<void>() : Result<void>(refusedFailure());
}

} // namespace entente
