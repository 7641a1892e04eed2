// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace entente::test {

/// For strace: everything that can bring a file into being.
inline constexpr QStringView kTracedCalls =
    u"trace=open,openat,openat2,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,"
    u"mkdir,mkdirat,mknod,mknodat,memfd_create";

/// The files that a trace shows as opened for writing, made, renamed or linked.
inline QStringList writtenFiles(const QByteArray &trace)
{
    using namespace Qt::StringLiterals;
    static const QRegularExpression opened(
        uR"re((?:open|openat|openat2|creat)\((?:AT_FDCWD[^,]*, )?"([^"]*)"[^)]*?(?:O_WRONLY|O_RDWR|O_CREAT|O_TMPFILE)[^)]*\)\s+= \d)re"_s);
    static const QRegularExpression made(
        uR"re((?:rename|link|symlink|mkdir|mknod)(?:at2?)?\([^\n]*\)\s+= 0)re"_s);
    static const QRegularExpression quoted(u"\"([^\"]*)\""_s);
    QStringList files;
    for (const auto &line : QString::fromLocal8Bit(trace).split(u'\n')) {
        if (const auto match = opened.match(line); match.hasMatch())
            files.append(match.captured(1));
        else if (made.match(line).hasMatch()) {
            for (auto name = quoted.globalMatch(line); name.hasNext();)
                files.append(name.next().captured(1));
        }
    }
    files.removeDuplicates();
    return files;
}

} // namespace entente::test
