// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandlinevault.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace entente::test {

namespace {

constexpr vault::KdfParameters kCheapKdf{64 << 10, 1};
constexpr vault::Waivers kNoRules{true, true};
constexpr int kLongestRunMs = 120'000;

SecretBuffer cheapPassword()
{
    return SecretBuffer::fromBytes("right");
}

} // namespace

CommandLineVault::CommandLineVault(const QString &program) : m_program(program)
{
    write(u"password.txt"_s, "right\n");
    vault::CreateRequest request;
    request.folder = file(u"Atelier"_s);
    request.company = u"Atelier Lumen"_s;
    request.country = u"FR"_s;
    request.adminName = u"antoine"_s;
    request.language = u"fr"_s;
    request.kdf = kCheapKdf;
    request.waive = kNoRules;
    const auto created = vault::Vault::create(request, cheapPassword(), m_clock);
    if (!created)
        qFatal("The vault could not be made: %s", qPrintable(created.error().detail));
    m_vault = created->folder;
}

QString CommandLineVault::write(const QString &name, const QByteArray &bytes) const
{
    QFile out(file(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("A test file could not be written");
    return out.fileName();
}

QStringList CommandLineVault::arguments(const QStringList &command, const QString &user) const
{
    return QStringList{u"--vault"_s,         m_vault,
                       u"--user"_s,          user,
                       u"--password-file"_s, file(u"password.txt"_s),
                       u"--json"_s}
           + command;
}

CommandLineAnswer CommandLineVault::run(const QStringList &command, const QString &user) const
{
    return runProgram(m_program, arguments(command, user));
}

QProcessEnvironment CommandLineVault::environment()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name :
         {u"ENTENTE_VAULT"_s, u"ENTENTE_USER"_s, u"ENTENTE_PASSWORD_FILE"_s, u"ENTENTE_LANG"_s})
        environment.remove(name);
    // A traced or killed process cannot look for leaks.
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    return environment;
}

CommandLineAnswer CommandLineVault::runProgram(const QString &program,
                                               const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(program, arguments);
    if (!process.waitForFinished(kLongestRunMs)) {
        process.kill();
        process.waitForFinished();
    }
    return answerOf(process);
}

CommandLineAnswer CommandLineVault::answerOf(QProcess &finished)
{
    CommandLineAnswer answer;
    answer.exitCode = finished.exitStatus() == QProcess::NormalExit ? finished.exitCode() : -1;
    answer.out = finished.readAllStandardOutput();
    answer.err = finished.readAllStandardError();
    const auto json = QJsonDocument::fromJson(answer.out);
    if (json.isArray())
        answer.json = json.array();
    else if (json.isObject())
        answer.json = json.object();
    return answer;
}

Result<std::unique_ptr<vault::Vault>> CommandLineVault::open(int waitSeconds) const
{
    vault::OpenRequest request;
    request.folder = m_vault;
    request.user = u"antoine"_s;
    request.waitSeconds = waitSeconds;
    return vault::Vault::open(request, cheapPassword(), m_clock);
}

void CommandLineVault::addSalesperson() const
{
    auto vault = open();
    if (!vault
        || !(*vault)->addUser(u"salome"_s, Role::Salesperson, cheapPassword(), kCheapKdf, kNoRules)
        || !(*vault)->close())
        qFatal("The salesperson could not be added");
}

} // namespace entente::test
