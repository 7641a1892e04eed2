// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "core/access/session.h"
#include "core/audit/auditlog.h"
#include "core/services/services.h"
#include "core/vault/vault.h"
#include "core/vault/vaultdata.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

Result<Role> roleOption(const Arguments &arguments)
{
    const auto role = roleFromCode(arguments.value(u"role"_s, u"salesperson"_s));
    if (!role)
        return Failure{
            ErrorCode::Invalid, u"unknown role"_s, {{}, 0, 0, u"role"_s}, u"word.unknown"_s};
    return *role;
}

Result<vault::UserAccount> accountNamed(vault::Vault &opened, const QString &name)
{
    const auto users = opened.users();
    if (!users)
        return Failure{users.error()};
    for (const auto &user : *users) {
        if (user.login == name || user.uuid == name)
            return user;
    }
    return Failure{ErrorCode::NotFound, u"no such user"_s, {}, u"id.not_found"_s};
}

Result<Answer> listUsers(Context &context, const Arguments &)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    if (const auto permit = (*services)->audit().admit(context.session(), Fn::ViewVault, u"user"_s);
        !permit)
        return Failure{permit.error()};
    const auto users = (*services)->vault().users();
    if (!users)
        return Failure{users.error()};
    QJsonArray json;
    QStringList lines;
    for (const auto &user : *users) {
        json.append(QJsonObject{{u"id"_s, user.uuid},
                                {u"name"_s, user.login},
                                {u"role"_s, roleCode(user.role)},
                                {u"active"_s, user.isActive}});
        lines.append(QString(user.login + u"  "_s + roleCode(user.role)
                             + (user.isActive ? u""_s : u"  disabled"_s)));
    }
    return Answer{json, lines.join(u'\n')};
}

Result<Answer> addUser(Context &context, const Arguments &arguments)
{
    const auto role = roleOption(arguments);
    if (!role)
        return Failure{role.error()};
    const auto password = Context::readSecret(arguments.value(u"new-password-file"_s));
    if (!password)
        return Failure{password.error()};
    const auto opened = context.vault();
    if (!opened)
        return Failure{opened.error()};
    const auto uuid = (*opened)->addUser(arguments.word(0), *role, *password, {}, {});
    if (!uuid)
        return Failure{uuid.error()};
    return Answer{QJsonObject{{u"id"_s, *uuid}}, *uuid};
}

Result<Answer> disableUser(Context &context, const Arguments &arguments)
{
    const auto opened = context.vault();
    if (!opened)
        return Failure{opened.error()};
    const auto account = accountNamed(**opened, arguments.word(0));
    if (!account)
        return Failure{account.error()};
    if (auto done = (*opened)->disableUser(account->uuid); !done)
        return Failure{done.error()};
    return Answer{QJsonObject{{u"ok"_s, true}},
                  u"disabled; copies made earlier open until the next vault rekey"_s};
}

Result<Answer> changeRole(Context &context, const Arguments &arguments)
{
    const auto role = roleOption(arguments);
    if (!role)
        return Failure{role.error()};
    const auto opened = context.vault();
    if (!opened)
        return Failure{opened.error()};
    const auto account = accountNamed(**opened, arguments.word(0));
    if (!account)
        return Failure{account.error()};
    if (auto done = (*opened)->changeRole(account->uuid, *role); !done)
        return Failure{done.error()};
    return Answer{QJsonObject{{u"ok"_s, true}}, roleCode(*role)};
}

} // namespace

QList<Command> userCommands()
{
    const OptionSpec role{
        u"role"_s, u"ROLE"_s,
        u"administrator, salesperson (default) or, in a stand's vault, exhibitor (captures, nothing else)"_s};
    return {
        {u"user list"_s,
         u"Who may open the vault."_s,
         u"entente-cli user list --json"_s,
         {},
         {},
         false,
         listUsers},
        {u"user add"_s,
         u"Let somebody else open the vault."_s,
         u"entente-cli user add salome --role salesperson --new-password-file salome.txt"_s,
         {u"NAME"_s},
         {role, {u"new-password-file"_s, u"FILE"_s, u"file that holds the new user's password"_s}},
         false,
         addUser},
        {u"user disable"_s,
         u"Take somebody's key away."_s,
         u"entente-cli user disable salome"_s,
         {u"NAME"_s},
         {},
         false,
         disableUser},
        {u"user role"_s,
         u"Change what somebody may do."_s,
         u"entente-cli user role salome --role administrator"_s,
         {u"NAME"_s},
         {role},
         false,
         changeRole},
    };
}

} // namespace entente::cli
