// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/session.h"

using namespace Qt::StringLiterals;

namespace entente {

bool Session::may(Fn fn) const
{
    return roleHas(m_role, QString::fromLatin1(fnInfo(fn).permission));
}

Result<Permit> Session::require(Fn fn) const
{
    if (!may(fn))
        return Failure{ErrorCode::NotPermitted,
                       roleCode(m_role) + u" lacks "_s + QString::fromLatin1(fnInfo(fn).permission),
                       {},
                       u"access.role_lacks_permission"_s};
    return Permit(fn);
}

} // namespace entente
