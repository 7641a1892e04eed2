// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/vault/vault.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QProcess>
#include <QTemporaryDir>

namespace entente::test {

/// What a run of the command line left: `json` is undefined when standard output is not exactly one JSON value.
struct CommandLineAnswer
{
    int exitCode = -1; ///< -1: killed
    QByteArray out;
    QByteArray err;
    QJsonValue json{QJsonValue::Undefined};

    QJsonObject object() const { return json.toObject(); }
    QJsonArray array() const { return json.toArray(); }
    QString errorCode() const
    {
        return json[QStringLiteral("error")][QStringLiteral("code")].toString();
    }
    /// For the message of a failed check.
    QByteArray all() const { return "exit " + QByteArray::number(exitCode) + '\n' + out + err; }
};

/// A folder with a vault whose password costs nothing (administrator "antoine", password "right"), and the shipped
/// command line to use it with, as another process.
class CommandLineVault final
{
public:
    /// `program` is the built entente-cli.
    explicit CommandLineVault(const QString &program);

    QString parent() const { return m_folder.path(); }
    QString folder() const { return m_vault; }
    /// Where the vault is now, after it was copied elsewhere.
    void setFolder(const QString &folder) { m_vault = folder; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Gives the path.
    QString write(const QString &name, const QByteArray &bytes) const;

    /// "entente-cli --vault … --user … --password-file … --json" and the command.
    QStringList arguments(const QStringList &command,
                          const QString &user = QStringLiteral("antoine")) const;
    const QString &program() const { return m_program; }
    CommandLineAnswer run(const QStringList &command,
                          const QString &user = QStringLiteral("antoine")) const;
    /// Any program, with the environment of the command line.
    CommandLineAnswer runProgram(const QString &program, const QStringList &arguments) const;
    static QProcessEnvironment environment();
    static CommandLineAnswer answerOf(QProcess &finished);

    /// In this process.
    Result<std::unique_ptr<vault::Vault>> open(int waitSeconds = 0) const;
    /// Lets "salome", a salesperson with the password "right", in as well.
    void addSalesperson() const;

    const Clock &clock() const { return m_clock; }

private:
    QTemporaryDir m_folder;
    QString m_program;
    QString m_vault;
    SystemClock m_clock;
};

} // namespace entente::test
