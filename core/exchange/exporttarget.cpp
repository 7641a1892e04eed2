// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporttarget.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace entente {

using namespace Qt::StringLiterals;

ExportTarget::~ExportTarget()
{
    if (!m_beside.isEmpty())
        QFile::remove(m_beside);
}

Result<void> ExportTarget::write(std::vector<ZipEntry> entries, const SecretBuffer *password)
{
    const QFileInfo info(m_path);
    if (info.isDir())
        return Failure{ErrorCode::Conflict,
                       u"there is a folder of this name"_s,
                       {info.fileName(), 0, 0, {}},
                       u"export.file_exists"_s};
    if (!info.dir().exists())
        return Failure{ErrorCode::NotFound,
                       u"no such folder"_s,
                       {info.fileName(), 0, 0, {}},
                       u"file.not_found"_s};
    if (!password)
        return writePlain(entries.front());
    m_beside = nameBeside(m_path);
    auto written = writeZipFile(m_beside, std::move(entries), password);
    return written ? hashArchive() : written;
}

Result<void> ExportTarget::writePlain(const ZipEntry &entry)
{
    auto file = AtomicFile::create(m_path);
    if (!file)
        return Failure{file.error()};
    m_plain.emplace(*std::move(file));
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    while (true) {
        const auto piece = entry.bytes();
        if (!piece)
            return Failure{piece.error()};
        if (piece->isEmpty())
            break;
        hash.addData(*piece);
        if (auto written = m_plain->write(*piece); !written)
            return written;
    }
    m_hash = hash.result();
    return {};
}

Result<void> ExportTarget::hashArchive()
{
    QFile file(m_beside);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Failure{ErrorCode::Io,
                       u"the archive cannot be read back"_s,
                       {QFileInfo(m_path).fileName(), 0, 0, {}},
                       u"file.io"_s};
    m_hash = hash.result();
    return {};
}

QString ExportTarget::checksum() const
{
    return QString::fromLatin1(m_hash.toHex());
}

Result<void> ExportTarget::publish()
{
    if (m_plain)
        return m_plain->commit();
    return publishFile(std::exchange(m_beside, QString()), m_path);
}

} // namespace entente
