// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/erasedlog.h"

#include "core/base/atomicfile.h"
#include "core/vault/crypto.h"

using namespace Qt::StringLiterals;

namespace entente::vault {

namespace {

constexpr qint64 kErasedLogLimit = qint64(1) << 30;

/// `1 <record in base64> <first 8 bytes of its BLAKE2b in hex>`
QByteArray erasedLine(const QByteArray &record)
{
    return "1 " + record.toBase64() + ' ' + crypto::hash(record, 16).first(8).toHex();
}

} // namespace

ErasedLog::ErasedLog(QString path) : m_path(std::move(path)) {}

ErasedLog ErasedLog::inFolder(const QString &folder)
{
    return ErasedLog(folder + u"/erased.log"_s);
}

Result<void> ErasedLog::append(const QList<QByteArray> &records) const
{
    const auto before = readSmallFile(m_path, kErasedLogLimit);
    QByteArray lines = before && !before->isEmpty() && !before->endsWith('\n') ? QByteArray("\n")
                                                                               : QByteArray();
    for (const auto &record : records)
        lines += erasedLine(record) + '\n';
    return appendToFile(m_path, lines);
}

Result<QList<QByteArray>> ErasedLog::readAll() const
{
    const auto bytes = readSmallFile(m_path, kErasedLogLimit);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return QList<QByteArray>();
    if (!bytes)
        return Failure{bytes.error()};
    QList<QByteArray> records;
    const auto lines = bytes->split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].isEmpty())
            continue;
        const auto parts = lines[i].split(' ');
        const QByteArray record = parts.size() == 3 ? QByteArray::fromBase64(parts[1])
                                                    : QByteArray();
        if (lines[i] == erasedLine(record))
            records.append(record);
        else if (i + 1 < lines.size())
            return Failure{ErrorCode::Corrupt,
                           u"a line does not agree with its check"_s,
                           {u"erased.log"_s, int(i) + 1, 0, {}},
                           u"vault.file_damaged"_s};
    }
    return records;
}

} // namespace entente::vault
