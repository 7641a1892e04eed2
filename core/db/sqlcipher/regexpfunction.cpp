// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlcipher/regexpfunction.h"

#include "core/db/sqlcipher/sqliteapi.h"

#include <QCache>
#include <QRegularExpression>

namespace entente::sqlcipher {

namespace {

using PatternCache = QCache<QString, QRegularExpression>;

QString regexpArgument(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QString::fromUtf8(text, sqlite3_value_bytes(value));
}

/// SQLite asks regexp(pattern, text) for `text REGEXP pattern`.
void matchRegexp(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL
        || sqlite3_value_type(arguments[1]) == SQLITE_NULL) {
        sqlite3_result_null(context);
        return;
    }
    auto *cache = static_cast<PatternCache *>(sqlite3_user_data(context));
    const QString pattern = regexpArgument(arguments[0]);
    QRegularExpression expression;
    if (const QRegularExpression *known = cache->object(pattern)) {
        expression = *known;
    } else {
        expression = QRegularExpression(pattern, QRegularExpression::DontCaptureOption);
        cache->insert(pattern, new QRegularExpression(expression));
    }
    if (expression.isValid())
        sqlite3_result_int(context,
                           expression.match(regexpArgument(arguments[1])).hasMatch() ? 1 : 0);
    else
        sqlite3_result_error(context, "The pattern of REGEXP is not valid", -1);
}

void deletePatternCache(void *cache)
{
    delete static_cast<PatternCache *>(cache);
}

} // namespace

void installRegexp(sqlite3 *db, int cacheSize)
{
    sqlite3_create_function_v2(db, "regexp", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                               new PatternCache(cacheSize), matchRegexp, nullptr, nullptr,
                               deletePatternCache);
}

} // namespace entente::sqlcipher
