// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlError>
#include <QString>

#include <functional>
#include <mutex>
#include <unordered_set>

struct sqlite3;

namespace entente::sqlcipher {

class CipherResult;
class OpeningRules;
struct ConnectOptions;

/// The sqlite3 connection that a driver and its results share. Belongs to one thread; only
/// interrupt() may be called from another.
class DatabaseHandle final
{
public:
    enum class Header { Absent, Plain, Cipher };

    DatabaseHandle() = default;
    DatabaseHandle(const DatabaseHandle &) = delete;
    DatabaseHandle &operator=(const DatabaseHandle &) = delete;
    ~DatabaseHandle();

    sqlite3 *raw() const { return m_db; }
    bool isOpen() const { return m_db != nullptr; }

    /// What the first bytes of the file say. Reads through SQLite's own file: closing a second
    /// descriptor of the same file would drop the POSIX locks of this process.
    Header header() const;

    /// The error of `code` in the words of SQLite. Call it before the connection does anything else.
    QSqlError error(const QString &what, QSqlError::ErrorType type, int code) const;

    /// Opens the file and applies the rules; an invalid error means success.
    QSqlError open(const QString &file, const ConnectOptions &options, OpeningRules &rules);

    /// Finalises the statements of all results, then closes.
    void close();

    /// Runs a statement without parameters and throws its rows away; gives SQLite's result code.
    int execute(const char *sql);

    /// From now on the header must be that of an encrypted file as soon as there is one.
    void expectCipherHeader() { m_expectsCipherHeader = true; }

    /// False once something was committed in clear to a file that must be encrypted.
    bool isHeaderAcceptable();

    void interrupt();
    void setProgressHandler(std::function<bool()> shouldStop);

    void add(CipherResult *result) { m_results.insert(result); }
    void remove(CipherResult *result) { m_results.erase(result); }

private:
    int openFile(const QString &file, const ConnectOptions &options);
    void installProgressHandler();

    sqlite3 *m_db = nullptr;
    bool m_expectsCipherHeader = false;
    std::mutex m_interruptGuard; // an interrupt must not meet a closing connection
    std::function<bool()> m_shouldStop;
    std::unordered_set<CipherResult *> m_results;
};

} // namespace entente::sqlcipher
