// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/role.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

QHash<QString, QSet<QString>> readRoles()
{
    QHash<QString, QSet<QString>> permissions;
    QFile file(u":/access/roles.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return permissions; // nobody may do anything
    const auto roles = QJsonDocument::fromJson(file.readAll()).object()[u"roles"_s].toObject();
    for (auto it = roles.begin(); it != roles.end(); ++it) {
        for (const auto &permission : it.value().toArray())
            permissions[it.key()].insert(permission.toString());
    }
    return permissions;
}

} // namespace

QString roleCode(Role role)
{
    switch (role) {
    case Role::Administrator: return u"administrator"_s;
    case Role::Salesperson: return u"salesperson"_s;
    case Role::Exhibitor: return u"exhibitor"_s;
    }
    return {};
}

std::optional<Role> roleFromCode(QStringView code)
{
    for (const auto role : allRoles()) {
        if (roleCode(role) == code)
            return role;
    }
    return std::nullopt;
}

QList<Role> allRoles()
{
    return {Role::Administrator, Role::Salesperson, Role::Exhibitor};
}

bool roleHas(Role role, const QString &permission)
{
    static const auto permissions = readRoles();
    return permissions.value(roleCode(role)).contains(permission);
}

} // namespace entente
