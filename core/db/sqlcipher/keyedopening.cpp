// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlcipher/keyedopening.h"

#include "core/base/secretbuffer.h"
#include "core/db/sqlcipher/cipherdriver.h"
#include "core/db/sqlcipher/connectoptions.h"
#include "core/db/sqlcipher/databasehandle.h"
#include "core/db/sqlcipher/sqliteapi.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace entente::sqlcipher {

namespace {

struct ConfigSwitch
{
    int option;
    int wanted;
};

// A misspelt column must not become a text, a crafted file must not run code of its choice.
constexpr ConfigSwitch kHardening[] = {
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
};

QSqlError keyedRefusal(const QString &words, int code)
{
    return QSqlError(u"The encrypted database cannot be opened"_s, words,
                     QSqlError::ConnectionError, QString::number(code));
}

/// x'…' is the form in which SQLCipher takes raw bytes: no passphrase derivation at every open.
SecretBuffer rawKeyLiteral(const SecretBuffer &key)
{
    constexpr char kDigits[] = "0123456789abcdef";
    SecretBuffer literal(2 * key.size() + 3);
    unsigned char *out = literal.data();
    *out++ = 'x';
    *out++ = '\'';
    for (const unsigned char byte : key.bytes()) {
        *out++ = static_cast<unsigned char>(kDigits[byte >> 4]);
        *out++ = static_cast<unsigned char>(kDigits[byte & 0x0f]);
    }
    *out = '\'';
    return literal;
}

bool isKey(const SecretBuffer &key)
{
    return key.size() == CipherDriver::kKeySize;
}

int giveKey(sqlite3 *db, const SecretBuffer &key)
{
    const SecretBuffer literal = rawKeyLiteral(key);
    return sqlite3_key_v2(db, "main", literal.data(), static_cast<int>(literal.size()));
}

/// The second connection to a shared cache would read with the key of the first, whatever its own.
bool sharesItsCache(sqlite3 *db, const ConnectOptions &options)
{
    const char *inAddress = sqlite3_uri_parameter(sqlite3_db_filename(db, "main"), "cache");
    return options.sharedCache || sqlite3_stricmp(inAddress, "shared") == 0;
}

bool hasCipher(sqlite3 *db)
{
    sqlite3_stmt *statement = nullptr;
    bool found = false;
    if (sqlite3_prepare_v2(db, "PRAGMA cipher_version", -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        found = sqlite3_column_bytes(statement, 0) > 0;
    sqlite3_finalize(statement);
    return found;
}

bool harden(sqlite3 *db)
{
    for (const auto &[option, wanted] : kHardening) {
        int now = -1;
        if (sqlite3_db_config(db, option, wanted, &now) != SQLITE_OK || now != wanted)
            return false;
    }
    return true;
}

bool opensWith(const std::shared_ptr<const SecretBuffer> &key, const QString &file)
{
    KeyedOpening rules(key);
    DatabaseHandle probe;
    return !probe.open(file, {}, rules).isValid();
}

} // namespace

KeyedOpening::KeyedOpening(std::shared_ptr<const SecretBuffer> key) : m_key(std::move(key)) {}

QSqlError KeyedOpening::apply(DatabaseHandle &handle, const ConnectOptions &options)
{
    if (!m_key || !isKey(*m_key))
        return keyedRefusal(u"there is no key"_s, SQLITE_AUTH);
    if (sharesItsCache(handle.raw(), options))
        return keyedRefusal(u"connections that share a cache share its key"_s, SQLITE_MISUSE);
    const DatabaseHandle::Header header = handle.header();
    if (header == DatabaseHandle::Header::Plain)
        return keyedRefusal(u"file is not encrypted"_s, SQLITE_NOTADB);

    sqlite3 *db = handle.raw();
    handle.execute("PRAGMA cipher_log_level = NONE"); // a wrong key must not write to stderr
    if (const int code = giveKey(db, *m_key); code != SQLITE_OK)
        return handle.error(u"The key was not taken"_s, QSqlError::ConnectionError, code);
    if (!hasCipher(db))
        return keyedRefusal(u"the library cannot encrypt"_s, SQLITE_MISUSE);
    if (!harden(db))
        return keyedRefusal(u"the connection cannot be hardened"_s, SQLITE_MISUSE);
    // Temporary files would be in clear.
    if (const int code = handle.execute("PRAGMA temp_store = MEMORY"); code != SQLITE_OK)
        return handle.error(u"The connection cannot be set up"_s, QSqlError::ConnectionError, code);
    if (const int code = handle.execute("SELECT count(*) FROM sqlite_master"); code != SQLITE_OK)
        return handle.error(u"The key does not open the database"_s, QSqlError::ConnectionError,
                            code);
    if (header == DatabaseHandle::Header::Absent)
        handle.expectCipherHeader();
    return {};
}

QSqlError KeyedOpening::rekey(DatabaseHandle &handle, const SecretBuffer &key)
{
    if (!isKey(key))
        return keyedRefusal(u"there is no new key"_s, SQLITE_MISUSE);
    sqlite3 *db = handle.raw();
    if (!sqlite3_get_autocommit(db)) // sqlite3_rekey_v2 would commit it
        return keyedRefusal(u"a transaction is open"_s, SQLITE_BUSY);
    // sqlite3_rekey_v2 says OK even when it could not write, so the usual reason is ruled out first.
    // COMMIT, although nothing was written: ROLLBACK could end the queries that are open.
    if (const int code = handle.execute("BEGIN IMMEDIATE"); code != SQLITE_OK)
        return handle.error(u"The key cannot be changed"_s, QSqlError::ConnectionError, code);
    handle.execute("COMMIT");

    auto next = std::make_shared<const SecretBuffer>(key.clone());
    const SecretBuffer literal = rawKeyLiteral(key);
    const int code = sqlite3_rekey_v2(db, "main", literal.data(), static_cast<int>(literal.size()));
    if (code != SQLITE_OK || !opensWith(next, QString::fromUtf8(sqlite3_db_filename(db, "main")))) {
        handle.close(); // it would write with a key that is not that of the file
        return keyedRefusal(u"the key was not changed and the database is closed"_s, SQLITE_IOERR);
    }
    m_key = std::move(next);
    return {};
}

} // namespace entente::sqlcipher
