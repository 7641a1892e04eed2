// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace entente {

/// Roles that ship; `core/access/roles.json` says what each may do.
enum class Role {
    Administrator,
    Salesperson,
    Exhibitor, ///< staff of a stand: the capture screen and nothing else
};

QString roleCode(Role role);
std::optional<Role> roleFromCode(QStringView code);
QList<Role> allRoles();

/// Default deny: true only when roles.json lists the permission.
bool roleHas(Role role, const QString &permission);

} // namespace entente
