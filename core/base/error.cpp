// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

using namespace Qt::StringLiterals;

namespace entente {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound: return u"not_found"_s;
    case ErrorCode::Invalid: return u"invalid"_s;
    case ErrorCode::Conflict: return u"conflict"_s;
    case ErrorCode::AlreadyDone: return u"already_done"_s;
    case ErrorCode::NotPermitted: return u"not_permitted"_s;
    case ErrorCode::Locked: return u"locked"_s;
    case ErrorCode::InUse: return u"in_use"_s;
    case ErrorCode::WrongKey: return u"wrong_key"_s;
    case ErrorCode::TooNew: return u"too_new"_s;
    case ErrorCode::Corrupt: return u"corrupt"_s;
    case ErrorCode::ReadOnly: return u"read_only"_s;
    case ErrorCode::NoSpace: return u"no_space"_s;
    case ErrorCode::Io: return u"io"_s;
    case ErrorCode::Database: return u"database"_s;
    case ErrorCode::Cancelled: return u"cancelled"_s;
    case ErrorCode::Internal: return u"internal"_s;
    }
    return u"internal"_s;
}

} // namespace entente
