// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

struct zip;
struct zip_file;

namespace entente {

struct ZipLimits
{
    qint64 archiveBytes = qint64(256) << 20;
    qint64 entries = 20000;
    qint64 freeBytes = qint64(16) << 20; ///< what an entry may always unpack to
    qint64 ratio = 200;                  ///< beyond that, so many times the size of the archive
};

/// An archive held in memory, its entries unpacked as a stream. What an entry says about its size is not believed:
/// bytes are counted as they come, so that an archive made to explode is refused before it has.
class ZipReader final
{
public:
    class Entry;

    /// Invalid with reason import.damaged_archive, import.too_large or import.too_many_entries.
    static Result<std::unique_ptr<ZipReader>> open(const QByteArray &bytes, ZipLimits limits = {});
    ~ZipReader();

    bool contains(const QString &name) const;
    /// NotFound, Invalid (import.encrypted, import.damaged_archive).
    Result<std::unique_ptr<Entry>> entry(const QString &name);

private:
    ZipReader(const QByteArray &bytes, ZipLimits limits) : m_bytes(bytes), m_limits(limits) {}

    const QByteArray m_bytes; ///< libzip reads from here without a copy
    const ZipLimits m_limits;
    zip *m_zip = nullptr;
};

/// One entry while it is unpacked.
class ZipReader::Entry final : public QIODevice
{
public:
    Entry(zip_file *file, qint64 declared, qint64 limit);
    ~Entry() override;

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_atEnd && QIODevice::atEnd(); }
    /// What went wrong while it was read: import.too_large or import.damaged_archive; empty if nothing.
    const QString &trouble() const { return m_trouble; }
    /// Part unpacked so far, between 0 and 1, as far as the archive tells the truth.
    double share() const;

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *const m_file;
    const qint64 m_declared;
    const qint64 m_limit;
    qint64 m_read = 0;
    bool m_atEnd = false;
    QString m_trouble;
};

} // namespace entente
