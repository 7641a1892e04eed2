// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A session for tst_coredump: the shipped password buffer, vault, list and locking, with the protection against dumps
// lifted again, which only a program of the tests can do.
// sessionprobe VAULT USER: takes the password from standard input letter by letter, then waits for a line to lock.
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/secrettext.h"
#include "core/services/services.h"
#include "core/vault/hardening.h"
#include "core/vault/vault.h"

#include <QCoreApplication>

#include <cstdio>
#include <sys/prctl.h>
#include <unistd.h>

using namespace entente;
using namespace Qt::StringLiterals;

namespace {

const auto kLockedFlag = u"--locked"_s;
constexpr size_t kLongestTyped = 256;

void sayPhase(const char *phase)
{
    std::printf("%s\n", phase);
    std::fflush(stdout);
}

/// As the field for passwords does: into locked memory, nothing else ever holds two letters.
SecretBuffer typedSecret()
{
    SecretBuffer room(kLongestTyped);
    size_t length = 0;
    char typed = 0;
    while (length < kLongestTyped && read(STDIN_FILENO, &typed, 1) == 1 && typed != '\n')
        room.data()[length++] = static_cast<unsigned char>(typed);
    return SecretBuffer::fromBytes(QByteArrayView(room.data(), qsizetype(length)));
}

void waitForLine()
{
    char c = 0;
    while (read(STDIN_FILENO, &c, 1) == 1 && c != '\n')
        ;
}

int work(const QString &folder, const QString &user)
{
    const SystemClock clock;
    std::unique_ptr<vault::Vault> vault;
    {
        const auto password = normaliseSecret(typedSecret());
        if (!password)
            return 3;
        auto opened = vault::Vault::open({folder, user}, *password, clock);
        if (!opened)
            return 4;
        vault = *std::move(opened);
    }
    {
        const auto connection = vault->connect(db::Mode::ReadWrite);
        if (!connection)
            return 5;
        Changes changes;
        Services services(**connection, clock, *vault, changes, nullptr);
        const auto ids = services.list().people(vault->session(), PeopleOrder::Name, false);
        if (!ids || ids->empty())
            return 6;
        const auto person = services.people().byId(vault->session(), ids->front());
        if (!person)
            return 7;
        sayPhase("unlocked");
        waitForLine();
    }
    if (!vault->close())
        return 8;
    vault.reset();
    // As the window does: only a new image of the program has clean memory.
    (void)vault::relaunch({kLockedFlag});
    return 9;
}

} // namespace

int main(int argc, char **argv)
{
    vault::hardenProcess();
    prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.contains(kLockedFlag)) {
        sayPhase("locked");
        waitForLine();
        return 0;
    }
    return arguments.size() == 3 ? work(arguments.at(1), arguments.at(2)) : 2;
}
