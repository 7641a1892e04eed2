// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secretbuffer.h"

#include <QString>

#include <atomic>
#include <memory>

namespace entente {
class Services;
class Session;
namespace db {
class Connection;
}
namespace vault {
class Vault;
}
} // namespace entente

namespace entente::cli {

/// Options before the command, or from ENTENTE_VAULT, ENTENTE_USER, ENTENTE_PASSWORD_FILE.
struct GlobalOptions
{
    QString vault;
    QString user;
    QString passwordFile;
    QString language;
    bool json = false;
    bool yes = false;
    int waitSeconds = 0;
};

/// One run of the command line: opens the vault when a command first asks for it, closes it at the end.
class Context final
{
public:
    explicit Context(GlobalOptions options);
    ~Context();
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    const GlobalOptions &options() const { return m_options; }
    const Clock &clock() const { return m_clock; }

    /// Opens on first use. Every failure of Vault::open.
    Result<Services *> services();
    Result<vault::Vault *> vault();
    const Session &session() const;
    /// Closes the connection, so that a new key or a restore can take the file.
    void releaseConnection();
    /// Seals and closes.
    Result<void> close();

    /// The password's bytes from a file, without the line's end. Invalid when it is empty or not UTF-8.
    static Result<SecretBuffer> readSecret(const QString &file);
    Result<SecretBuffer> password() const;

    /// Ctrl+C was pressed: long work stops and rolls back.
    static bool isCancelled();
    static void watchForCancel();
    /// One line on stderr, never in the way of --json.
    void say(const QString &sentence) const;

private:
    Result<void> open();

    GlobalOptions m_options;
    SystemClock m_clock;
    Changes m_changes;
    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<db::Connection> m_connection;
    std::unique_ptr<Services> m_services;
};

} // namespace entente::cli
