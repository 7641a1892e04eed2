// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowfeeder.h"

namespace entente {

namespace {
constexpr size_t kRowsInBlock = 500;
constexpr size_t kBlocksHeld = 40;
} // namespace

RowFeeder::RowFeeder(ImportFile &file, RowReading reading, const CountryNames &countries)
    : m_file(file)
    , m_placeless(file.placelessColumns())
    , m_preparer(std::move(reading), countries)
    , m_thread([this] { work(); })
{}

RowFeeder::~RowFeeder()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void RowFeeder::work()
{
    auto opened = m_file.rows();
    if (!opened) {
        const std::lock_guard lock(m_mutex);
        m_error = opened.error();
        m_done = true;
        m_changed.notify_all();
        return;
    }
    RecordSource *const reader = opened->get();
    RowBlock block;
    while (reader->next()) {
        PreparedRow row;
        if (reader->isRefused()) {
            row.line = reader->line();
            row.isRefused = true;
            row.refusal = reader->problems().first().code;
        } else {
            row = m_preparer.prepare(*reader);
            if (row.isEmpty)
                continue;
            row.problems = reader->problems() + row.problems;
            row.cells = reader->texts();
            lookForFilled(row.cells);
        }
        block.rows.push_back(std::move(row));
        if (block.rows.size() < kRowsInBlock)
            continue;
        block.bytesRead = reader->bytesRead();
        if (!put(std::move(block)))
            return;
        block = {};
    }
    block.bytesRead = reader->bytesRead();
    const auto finished = reader->finish();
    if (!block.rows.empty())
        put(std::move(block));
    const std::lock_guard lock(m_mutex);
    if (!finished)
        m_error = finished.error();
    m_done = true;
    m_changed.notify_all();
}

void RowFeeder::lookForFilled(const QStringList &cells)
{
    m_placeless.removeIf([&](qsizetype column) {
        if (cells.value(column).trimmed().isEmpty())
            return false;
        const std::lock_guard lock(m_mutex);
        m_filled.insert(column);
        return true;
    });
}

QSet<qsizetype> RowFeeder::filledForNothing()
{
    const std::lock_guard lock(m_mutex);
    return m_filled;
}

bool RowFeeder::put(RowBlock block)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stop || m_blocks.size() < kBlocksHeld; });
    if (m_stop)
        return false;
    m_blocks.push_back(std::move(block));
    m_changed.notify_all();
    return true;
}

void RowFeeder::waitUntilReady()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_done || m_blocks.size() >= kBlocksHeld; });
}

Result<RowBlock> RowFeeder::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_done || !m_blocks.empty(); });
    if (!m_blocks.empty()) {
        RowBlock block = std::move(m_blocks.front());
        m_blocks.pop_front();
        lock.unlock();
        m_changed.notify_all();
        return block;
    }
    if (m_error)
        return Failure{*m_error};
    return RowBlock{};
}

} // namespace entente
