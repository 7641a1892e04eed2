// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlcatalog.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace entente::db::sqlcatalog {

Result<QString> text(const QString &name)
{
    QFile file(u":/sql/"_s + name + u".sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{ErrorCode::NotFound, u"no statement called "_s + name};
    return QString::fromUtf8(file.readAll());
}

QStringList names()
{
    QStringList found;
    QDirIterator files(u":/sql"_s, {u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto path = files.next();
        if (!path.startsWith(u":/sql/db/migrations/"))
            found.append(path.mid(6).chopped(4));
    }
    found.sort();
    return found;
}

QStringList migrations()
{
    QStringList found;
    QDirIterator files(u":/sql/db/migrations"_s, {u"*.sql"_s}, QDir::Files);
    while (files.hasNext())
        found.append(files.next());
    found.sort();
    return found;
}

} // namespace entente::db::sqlcatalog
