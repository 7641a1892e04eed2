// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace entente::test {

/// A closed vault that was made once per test program, for each test that wants one of its own: making is slow.
inline void copyFolder(const QString &from, const QString &to)
{
    const QDir source(from);
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto file = files.next();
        const QDir target(to);
        const auto path = target.filePath(source.relativeFilePath(file));
        if (!QDir().mkpath(QFileInfo(path).path()) || !QFile::copy(file, path))
            qFatal("the vault was not copied");
    }
}

} // namespace entente::test
