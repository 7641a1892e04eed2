// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace entente::sqlcipher {

/// The connect options of QSQLITE, which this driver understands under the same names.
struct ConnectOptions
{
    int busyTimeoutMs = 5000;
    bool readOnly = false;
    bool uri = false;
    bool sharedCache = false;
    bool extendedCodes = true;
    std::optional<int>
        regexpCacheSize; ///< set: REGEXP is available and keeps that many compiled patterns

    /// Unknown options are reported in the log and ignored.
    static ConnectOptions parse(const QString &text);
};

} // namespace entente::sqlcipher
