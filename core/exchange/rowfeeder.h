// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importfile.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace entente {

struct RowBlock
{
    std::vector<PreparedRow> rows;
    qint64 bytesRead = 0;
};

/// Reads and normalises a file on a thread of its own, so that the write lock waits for neither. Holds a bounded
/// number of rows, whatever the size of the file.
class RowFeeder final
{
public:
    RowFeeder(ImportFile &file, RowReading reading, const CountryNames &countries);
    ~RowFeeder();
    RowFeeder(const RowFeeder &) = delete;
    RowFeeder &operator=(const RowFeeder &) = delete;

    /// Waits until the whole file, or as much of it as is held at once, is ready.
    void waitUntilReady();
    /// The next block; an empty one at the end. Io if the file could not be read.
    Result<RowBlock> next();
    /// Columns that go nowhere although a row fills them; complete once next() came to the end.
    QSet<qsizetype> filledForNothing();

private:
    void work();
    void lookForFilled(const QStringList &cells);
    bool put(RowBlock block);

    ImportFile &m_file;
    QList<qsizetype> m_placeless; ///< columns that go nowhere and were empty up to here
    QSet<qsizetype> m_filled;
    const RowPreparer m_preparer;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<RowBlock> m_blocks;
    std::optional<Error> m_error;
    bool m_done = false;
    bool m_stop = false;
    std::thread m_thread; // last: it uses the others
};

} // namespace entente
