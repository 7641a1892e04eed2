// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

class QIODevice;

namespace entente {

/// A cell that no spreadsheet takes for a formula: text that starts like one gets an apostrophe (CWE-1236).
/// unguardCell() undoes exactly that, so that our own files come back unchanged.
QString guardCell(const QString &text);
QString unguardCell(const QString &text);

/// Writes what a French Excel opens by double click: UTF-8 with a byte order mark, semicolons, CRLF.
class CsvWriter final
{
public:
    explicit CsvWriter(QIODevice &device, char delimiter = ';', bool byteOrderMark = true);

    /// Text cells; formulas are guarded. Errors are kept for finish().
    void writeRow(const QStringList &cells);
    /// Io or NoSpace if any write failed.
    Result<void> finish();

private:
    void appendCell(const QString &text);

    QIODevice &m_device;
    const char m_delimiter;
    QByteArray m_pending;
    bool m_failed = false;
};

} // namespace entente
