// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlcipher/connectoptions.h"

#include <QList>
#include <QStringView>

using namespace Qt::StringLiterals;

namespace entente::sqlcipher {

namespace {

constexpr int kDefaultRegexpCacheSize = 25;

void applyNumber(QStringView text, int &number)
{
    bool isNumber = false;
    const int parsed = text.toInt(&isNumber);
    if (isNumber && parsed >= 0)
        number = parsed;
}

bool applyOption(QStringView name, QStringView value, ConnectOptions &options)
{
    if (name == "QSQLITE_BUSY_TIMEOUT"_L1) {
        applyNumber(value, options.busyTimeoutMs);
    } else if (name == "QSQLITE_OPEN_READONLY"_L1) {
        options.readOnly = true;
    } else if (name == "QSQLITE_OPEN_URI"_L1) {
        options.uri = true;
    } else if (name == "QSQLITE_ENABLE_SHARED_CACHE"_L1) {
        options.sharedCache = true;
    } else if (name == "QSQLITE_NO_USE_EXTENDED_RESULT_CODES"_L1) {
        options.extendedCodes = false;
    } else if (name == "QSQLITE_ENABLE_REGEXP"_L1) {
        int size = kDefaultRegexpCacheSize;
        applyNumber(value, size);
        options.regexpCacheSize = size;
    } else {
        return false;
    }
    return true;
}

} // namespace

ConnectOptions ConnectOptions::parse(const QString &text)
{
    ConnectOptions options;
    const QStringView view(text);
    for (const QStringView part : view.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        const QStringView name = (equals < 0 ? part : part.left(equals)).trimmed();
        const QStringView value = equals < 0 ? QStringView() : part.mid(equals + 1).trimmed();
        if (!name.isEmpty() && !applyOption(name, value, options))
            qWarning("QSQLCIPHER: an unknown connect option is ignored");
    }
    return options;
}

} // namespace entente::sqlcipher
