// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlerror.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace entente::db {

namespace {

// https://sqlite.org/rescode.html, primary codes
ErrorCode codeOfNative(int native)
{
    if (native == 4874) // SQLITE_IOERR_SHMSIZE: no room for the log's index
        return ErrorCode::NoSpace;
    switch (native & 0xff) {
    case 5:                              // busy
    case 6: return ErrorCode::InUse;     // locked
    case 8: return ErrorCode::ReadOnly;  // read-only
    case 9: return ErrorCode::Cancelled; // interrupted
    case 10:                             // i/o
    case 14: return ErrorCode::Io;       // cannot open
    case 11: return ErrorCode::Corrupt;
    case 13: return ErrorCode::NoSpace;
    case 19: return ErrorCode::Conflict; // constraint
    case 26: return ErrorCode::WrongKey; // not a database
    default: return ErrorCode::Database;
    }
}

} // namespace

Error toError(const QSqlError &error, const QString &what)
{
    bool known = false;
    const int native = error.nativeErrorCode().toInt(&known);
    // The engine's own text names tables and columns, never bound values.
    return {known ? codeOfNative(native) : ErrorCode::Database,
            what + u" [native "_s + error.nativeErrorCode() + u"] "_s + error.databaseText(),
            {},
            {}};
}

} // namespace entente::db
