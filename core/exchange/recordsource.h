// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace entente {

/// One thing to look at in a file: where, and a stable code that `core/wording` turns into a sentence.
struct FileProblem
{
    int line = 0;   ///< physical line of the file or row of the sheet, from 1
    int column = 0; ///< field of the row, from 1; 0 = the whole row
    QString code;
    QString name = {}; ///< of the column or sheet that it is about, where it is about the file

    bool operator==(const FileProblem &) const = default;
};

/// Rows of text pulled out of a file, whatever its format; holds one of them at a time.
class RecordSource
{
public:
    RecordSource() = default;
    RecordSource(const RecordSource &) = delete;
    RecordSource &operator=(const RecordSource &) = delete;
    virtual ~RecordSource() = default;

    /// Moves to the next record. False at the end of the file or when it cannot be read on: see finish().
    virtual bool next() = 0;
    /// Io if the device failed, Invalid with a reason if the rest of the file has no meaning.
    virtual Result<void> finish() const = 0;

    virtual qsizetype fieldCount() const = 0;
    virtual QString text(qsizetype index) const = 0;
    virtual QStringList texts() const = 0;
    /// Where the record starts.
    virtual int line() const = 0;
    /// Where one field stands, for formats that give each a line.
    virtual int lineOf(qsizetype) const { return line(); }
    /// Fields that the file itself prefers among others of their kind.
    virtual QList<qsizetype> preferred() const { return {}; }
    /// The picture that came with the record, as its bytes; the cell only says that there is one.
    virtual QByteArray picture() const { return {}; }
    /// The record cannot be used; the first problem says why.
    virtual bool isRefused() const = 0;
    virtual const QList<FileProblem> &problems() const = 0;
    /// Bytes of the file read so far, for a progress bar.
    virtual qint64 bytesRead() const = 0;
};

} // namespace entente
