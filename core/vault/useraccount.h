// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/role.h"
#include "core/base/id.h"
#include "core/base/redaction.h"

#include <QByteArray>
#include <QString>

namespace entente::vault {

/// A user as data.db knows them; `publicKey` is the trusted copy.
struct UserAccount
{
    UserId id;
    QString uuid;
    QString login;
    QString displayName;
    Role role = Role::Salesperson;
    QByteArray publicKey;
    bool isActive = false;
};
ENTENTE_NOT_LOGGABLE(UserAccount)

} // namespace entente::vault
