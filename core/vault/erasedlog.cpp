// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/erasedlog.h"

#include "core/vault/loglines.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace entente::vault {

ErasedLog::ErasedLog(QString path) : m_path(std::move(path)) {}

ErasedLog ErasedLog::inFolder(const QString &folder)
{
    return ErasedLog(folder + u"/erased.log"_s);
}

QString ErasedLog::folder() const
{
    return QFileInfo(m_path).path();
}

Result<void> ErasedLog::append(const QList<QByteArray> &records) const
{
    return loglines::append(m_path, records);
}

Result<QList<QByteArray>> ErasedLog::readAll() const
{
    auto content = loglines::read(m_path);
    if (!content)
        return Failure{content.error()};
    return std::move(content->records);
}

Result<loglines::Content> ErasedLog::readAfter(const QByteArray &mark) const
{
    return loglines::read(m_path, mark);
}

} // namespace entente::vault
