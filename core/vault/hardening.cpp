// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/hardening.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <sodium.h>

#include <cerrno>
#include <cstdlib>
#include <vector>

#if defined(Q_OS_WIN)
#include <windows.h>
#else
#include <sys/resource.h>
#include <unistd.h>
#endif
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#elif defined(Q_OS_MACOS)
#include <sys/ptrace.h>
#include <sys/types.h>
#endif

using namespace Qt::StringLiterals;

namespace entente::vault {

namespace {

bool memoryCanBeLocked()
{
    if (sodium_init() < 0)
        return false;
    unsigned char probe[64];
    const bool locked = sodium_mlock(probe, sizeof probe) == 0;
    if (locked)
        sodium_munlock(probe, sizeof probe);
    return locked;
}

} // namespace

QStringList Hardening::missing() const
{
    QStringList codes;
    if (!noCoreDumps)
        codes << u"hardening.core_dumps"_s;
    if (!notTraceable)
        codes << u"hardening.traceable"_s;
    if (!lockedMemory)
        codes << u"hardening.swap"_s;
    return codes;
}

Hardening hardenProcess()
{
    Hardening got;
#if defined(Q_OS_WIN)
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    got.noCoreDumps =
        true; // error reporting keeps full dumps only where an administrator asked for them
    got.notTraceable = true;
#else
    const rlimit none{0, 0};
    got.noCoreDumps = setrlimit(RLIMIT_CORE, &none) == 0;
#endif
#if defined(Q_OS_LINUX)
    got.notTraceable = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
#elif defined(Q_OS_MACOS)
    got.notTraceable = ptrace(PT_DENY_ATTACH, 0, nullptr, 0) == 0;
#endif
    got.lockedMemory = memoryCanBeLocked();
    return got;
}

Result<void> relaunch(const QStringList &arguments)
{
    const QString program = QCoreApplication::applicationFilePath();
#if defined(Q_OS_WIN)
    if (QProcess::startDetached(program, arguments)) {
        std::_Exit(0);
    }
    return Failure{ErrorCode::Io, u"the program could not be started again"_s};
#else
    QByteArrayList bytes{QFile::encodeName(program)};
    for (const auto &argument : arguments)
        bytes << argument.toLocal8Bit();
    std::vector<char *> pointers;
    for (auto &argument : bytes)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);
#if defined(Q_OS_LINUX)
    execv("/proc/self/exe",
          pointers.data()); // works although the file may have been replaced by an update
#endif
    execv(pointers.front(), pointers.data());
    return Failure{ErrorCode::Io, u"exec: "_s + qt_error_string(errno)};
#endif
}

} // namespace entente::vault
