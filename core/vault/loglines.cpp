// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/loglines.h"

#include "core/base/atomicfile.h"
#include "core/vault/crypto.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace entente::vault::loglines {

namespace {

constexpr qint64 kLogLimit = qint64(1) << 30;
constexpr qint64 kLogTail =
    64 * 1024; // longer than a line that ends in the middle, but for an imported list
constexpr qsizetype kLogCheckSize = 16;

QByteArray lineOf(const QByteArray &record)
{
    return "1 " + record.toBase64() + ' ' + crypto::hash(record, 16).first(8).toHex();
}

/// A line that a crash cut short was never acknowledged, and would spoil the next one.
Result<void> dropTornEnd(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.size() == 0 || QFileInfo(path).isSymLink())
        return {}; // the appending refuses a link
    if (!file.open(QIODevice::ReadWrite))
        return {}; // the appending says what is wrong
    qint64 end = file.size();
    for (qint64 from = end; from > 0;) {
        const qint64 before = qMax<qint64>(0, from - kLogTail);
        file.seek(before);
        const auto part = file.read(from - before);
        if (const auto at = part.lastIndexOf('\n'); at >= 0) {
            end = before + at + 1;
            break;
        }
        from = before;
        end = before;
    }
    if (end != file.size() && !file.resize(end))
        return Failure{ErrorCode::Io,
                       u"resize: "_s + file.errorString(),
                       {QFileInfo(path).fileName(), 0, 0, {}},
                       u"file.io"_s};
    return {};
}

QByteArray markAt(const QByteArray &bytes, qsizetype size)
{
    if (size <= kLogCheckSize)
        return {};
    return QByteArray::number(size) + ' ' + bytes.mid(size - 1 - kLogCheckSize, kLogCheckSize);
}

qsizetype startAfter(const QByteArray &bytes, const QByteArray &mark)
{
    const auto size = mark.split(' ').first().toLongLong();
    const bool known = size > kLogCheckSize && size <= bytes.size() && bytes[size - 1] == '\n'
                       && markAt(bytes, size) == mark;
    return known ? size : 0;
}

} // namespace

Result<void> append(const QString &path, const QList<QByteArray> &records)
{
    QByteArray lines;
    for (const auto &record : records)
        lines += lineOf(record) + '\n';
    if (auto done = dropTornEnd(path); !done)
        return done;
    return appendToFile(path, lines);
}

Result<Content> read(const QString &path, const QByteArray &mark)
{
    const auto bytes = readSmallFile(path, kLogLimit);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return Content{};
    if (!bytes)
        return Failure{bytes.error()};
    Content content;
    const auto start = startAfter(*bytes, mark);
    int number = int(bytes->first(start).count('\n'));
    qsizetype whole = start;
    for (qsizetype from = start; from < bytes->size();) {
        const auto end = bytes->indexOf('\n', from);
        const auto line = bytes->mid(from, (end < 0 ? bytes->size() : end) - from);
        ++number;
        from += line.size() + 1;
        const auto parts = line.split(' ');
        const auto record = parts.size() == 3 ? QByteArray::fromBase64(parts[1]) : QByteArray();
        const bool isSound = parts.size() == 3 && line == lineOf(record);
        if (isSound && end >= 0) {
            content.records.append(record);
            whole = from;
        } else if (!line.isEmpty() && from < bytes->size()) {
            return Failure{ErrorCode::Corrupt,
                           u"a line does not agree with its check"_s,
                           {QFileInfo(path).fileName(), number, 0, {}},
                           u"vault.file_damaged"_s};
        } else if (isSound) {
            content.records.append(record);
        }
    }
    content.mark = markAt(*bytes, whole);
    return content;
}

Result<void> rewrite(const QString &path, const QList<QByteArray> &records)
{
    QByteArray lines;
    for (const auto &record : records)
        lines += lineOf(record) + '\n';
    return writeFileAtomically(path, lines);
}

} // namespace entente::vault::loglines
