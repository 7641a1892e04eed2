// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

class QIODevice;

namespace entente {

/// A cell that no spreadsheet takes for a formula (CWE-1236). Where the text, or what follows a separator, a quotation
/// mark or a line end in it, starts like one (= + - @ | %, their full-width forms, after blanks and apostrophes), one
/// apostrophe is put in front: a file that is read with another separator is safe too. unguardCell() takes exactly that
/// apostrophe away, so +33639982011 and "- Martin" come back as they were.
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
