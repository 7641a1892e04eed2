// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvwriter.h"
#include "core/exchange/importrow.h"

#include <QSaveFile>

#include <functional>
#include <memory>

namespace entente {

/// The file that gives refused rows back, as they were, with their line and what is wrong: correct it and import it again.
class RefusedRows final
{
public:
    /// Nothing is written if `path` is empty or no row is refused.
    RefusedRows(QString path, QStringList headers,
                std::function<QString(const QString &)> reasonText = {});

    Result<void> add(const PreparedRow &row, const QString &code);
    Result<void> finish();

private:
    const QString m_path;
    const QStringList m_headers;
    const std::function<QString(const QString &)> m_reasonText;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<CsvWriter> m_writer;
};

} // namespace entente
