// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlcipher/databasehandle.h"

#include "core/db/sqlcipher/cipherresult.h"
#include "core/db/sqlcipher/connectoptions.h"
#include "core/db/sqlcipher/openingrules.h"
#include "core/db/sqlcipher/regexpfunction.h"
#include "core/db/sqlcipher/sqliteapi.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace entente::sqlcipher {

namespace {

constexpr int kOpcodesBetweenProgressCalls = 1000;
constexpr std::array<char, 16> kPlainHeader{"SQLite format 3"};

int callProgressHandler(void *function)
{
    return (*static_cast<std::function<bool()> *>(function))() ? 1 : 0;
}

} // namespace

DatabaseHandle::~DatabaseHandle()
{
    close();
}

DatabaseHandle::Header DatabaseHandle::header() const
{
    sqlite3_file *file = nullptr;
    if (!m_db || sqlite3_file_control(m_db, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK)
        return Header::Absent;
    if (!file || !file->pMethods) // a database in memory
        return Header::Absent;
    std::array<char, kPlainHeader.size()> start{};
    if (file->pMethods->xRead(file, start.data(), static_cast<int>(start.size()), 0) != SQLITE_OK)
        return Header::Absent; // shorter than a header
    return start == kPlainHeader ? Header::Plain : Header::Cipher;
}

QSqlError DatabaseHandle::error(const QString &what, QSqlError::ErrorType type, int code) const
{
    const char *words = m_db ? sqlite3_errmsg(m_db) : sqlite3_errstr(code);
    return QSqlError(what, QString::fromUtf8(words), type, QString::number(code));
}

int DatabaseHandle::openFile(const QString &file, const ConnectOptions &options)
{
    // Counting its memory, which nobody asks about, costs SQLite a lock at each allocation. Too late after its first use.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    // One thread per connection is Qt's rule as well, so SQLite need not lock at every call.
    int flags = SQLITE_OPEN_NOMUTEX;
    flags |= options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    flags |= options.sharedCache ? SQLITE_OPEN_SHAREDCACHE : SQLITE_OPEN_PRIVATECACHE;
    if (options.uri)
        flags |= SQLITE_OPEN_URI;
    sqlite3 *db = nullptr; // is there to be closed even if opening fails
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &db, flags, nullptr);
    const std::lock_guard lock(m_interruptGuard);
    m_db = db;
    return code;
}

QSqlError DatabaseHandle::open(const QString &file, const ConnectOptions &options,
                               OpeningRules &rules)
{
    close();
    QSqlError failure;
    if (const int code = openFile(file, options); code != SQLITE_OK) {
        failure = error(u"The database file cannot be opened"_s, QSqlError::ConnectionError, code);
    } else {
        sqlite3_extended_result_codes(m_db, options.extendedCodes ? 1 : 0);
        sqlite3_busy_timeout(m_db, options.busyTimeoutMs);
        if (options.regexpCacheSize)
            installRegexp(m_db, *options.regexpCacheSize);
        failure = rules.apply(*this, options);
    }
    if (failure.isValid())
        close();
    else
        installProgressHandler();
    return failure;
}

void DatabaseHandle::close()
{
    for (CipherResult *result : m_results)
        result->finalize();
    const std::lock_guard lock(m_interruptGuard);
    if (m_db && sqlite3_close(m_db) != SQLITE_OK)
        qWarning("QSQLCIPHER: a statement outlives its connection");
    m_db = nullptr;
    m_expectsCipherHeader = false;
}

int DatabaseHandle::execute(const char *sql)
{
    return sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr);
}

bool DatabaseHandle::isHeaderAcceptable()
{
    if (!m_expectsCipherHeader || !sqlite3_get_autocommit(m_db))
        return true;
    const Header found = header();
    if (found == Header::Cipher)
        m_expectsCipherHeader = false; // whatever rewrites page 1 later goes through the same codec
    return found != Header::Plain;
}

void DatabaseHandle::interrupt()
{
    const std::lock_guard lock(m_interruptGuard);
    if (m_db)
        sqlite3_interrupt(m_db);
}

void DatabaseHandle::setProgressHandler(std::function<bool()> shouldStop)
{
    m_shouldStop = std::move(shouldStop);
    installProgressHandler();
}

void DatabaseHandle::installProgressHandler()
{
    if (!m_db)
        return;
    if (m_shouldStop)
        sqlite3_progress_handler(m_db, kOpcodesBetweenProgressCalls, callProgressHandler,
                                 &m_shouldStop);
    else
        sqlite3_progress_handler(m_db, 0, nullptr, nullptr);
}

} // namespace entente::sqlcipher
