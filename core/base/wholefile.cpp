// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include <QFile>
#include <QFileInfo>

namespace entente {

using namespace Qt::StringLiterals;

Result<QByteArray> readWhole(QIODevice &device, qint64 limit, const Where &where)
{
    const auto size = device.size();
    if (size > limit)
        return Failure{ErrorCode::Invalid, u"the file is too large"_s, where, u"file.too_long"_s};
    auto bytes = device.readAll();
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const bool isBroken = file && file->error() != QFileDevice::NoError;
    if (isBroken || bytes.size() < size)
        return Failure{ErrorCode::Io, u"only a part of the file could be read"_s, where,
                       u"import.unreadable"_s};
    return bytes;
}

Result<QByteArray> readWholeFile(const QString &path, qint64 limit, const QString &field)
{
    const QFileInfo about(path);
    const Where where{about.fileName(), 0, 0, field};
    QFile file(path);
    if (!about.isFile() || !file.open(QIODevice::ReadOnly))
        return Failure{ErrorCode::NotFound, u"the file cannot be read"_s, where,
                       u"file.unreadable"_s};
    return readWhole(file, limit, where);
}

} // namespace entente
