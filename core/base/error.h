// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace entente {

/// What a caller can branch on. Add one only if some caller acts on it.
enum class ErrorCode {
    NotFound,
    Invalid,
    Conflict,
    AlreadyDone,
    NotPermitted,
    Locked,
    InUse,
    WrongKey,
    TooNew,
    Corrupt,
    ReadOnly,
    NoSpace,
    Io,
    Database,
    Cancelled,
    Internal,
};

/// Names and positions only, never a value: it may be logged and shown to anybody.
struct Where
{
    QString file;
    int line = 0;   ///< 1-based, 0 = does not apply
    int column = 0; ///< 1-based, 0 = does not apply
    QString field;

    bool operator==(const Where &) const = default;
};

/// `detail` is for developers: English, without personal data or key material.
/// `reason` is an optional stable code (e.g. "password.too_short") that `core/wording` turns into a sentence.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    Where where;
    QString reason;

    bool operator==(const Error &) const = default;
};

/// Stable lower-case word of a code ("not_found"), used by the command line and in tests.
QString errorCodeName(ErrorCode code);

} // namespace entente
