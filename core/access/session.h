// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permit.h"
#include "core/access/role.h"
#include "core/base/id.h"
#include "core/base/result.h"

namespace entente {

/// Who is at the keyboard, from unlock to lock.
class Session final
{
public:
    Session(UserId user, QString userUuid, QString displayName, Role role)
        : m_user(user)
        , m_userUuid(std::move(userUuid))
        , m_displayName(std::move(displayName))
        , m_role(role)
    {}

    UserId user() const { return m_user; }
    const QString &userUuid() const { return m_userUuid; }
    const QString &displayName() const { return m_displayName; }
    Role role() const { return m_role; }

    bool may(Fn fn) const;
    /// NotPermitted when the role lacks the function's permission. Services use AuditLog::admit, which notes the refusal.
    Result<Permit> require(Fn fn) const;

private:
    UserId m_user;
    QString m_userUuid;
    QString m_displayName;
    Role m_role;
};

} // namespace entente
