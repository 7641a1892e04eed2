// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/journal.h"
#include "app/cli/records.h"
#include "core/access/session.h"
#include "core/db/connection.h"
#include "core/services/services.h"
#include "core/vault/vault.h"
#include "core/vault/vaultdata.h"

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

Result<Answer> listAudit(Context &context, const Arguments &arguments)
{
    const auto limit = limitOption(arguments);
    const auto since = dateOption(arguments, u"since"_s);
    if (!limit || !since)
        return Failure{!limit ? limit.error() : since.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    auto &audit = (*services)->audit();
    const auto permit = audit.admit(context.session(), Fn::ViewAudit);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = (*services)->connection().read(*permit);
    AuditFilter filter;
    filter.limit = *limit;
    if (since->isValid())
        filter.since = since->startOfDay();
    if (arguments.has(u"person"_s)) {
        // An erased person's rows are still found by the whole identifier.
        const auto typed = arguments.value(u"person"_s);
        const auto person = (*services)->people().byUuid(context.session(), typed);
        filter.recordUuid = person ? person->uuid : typed;
    }
    if (arguments.has(u"by"_s)) {
        const auto users = (*context.vault())->users();
        if (!users)
            return Failure{users.error()};
        filter.userUuid = arguments.value(u"by"_s);
        for (const auto &user : *users) {
            if (user.login == arguments.value(u"by"_s))
                filter.userUuid = user.uuid;
        }
    }
    const auto rows = audit.list(reader, filter);
    if (!rows)
        return Failure{rows.error()};
    QJsonArray json;
    QStringList lines;
    for (const auto &row : *rows) {
        json.append(QJsonObject{{u"id"_s, row.id},
                                {u"at"_s, row.at.toString(Qt::ISODateWithMs)},
                                {u"user"_s, row.userUuid},
                                {u"function"_s, row.fn},
                                {u"kind"_s, row.kind},
                                {u"outcome"_s, row.outcome},
                                {u"record_kind"_s, row.recordKind},
                                {u"record"_s, row.recordUuid},
                                {u"code"_s, row.code}});
        lines.append(QString(row.at.toString(Qt::ISODate) + u"  "_s + row.kind + u"  "_s
                             + row.outcome + u"  "_s + row.recordUuid));
    }
    return Answer{json, lines.join(u'\n')};
}

Result<Answer> verifyAudit(Context &context, const Arguments &)
{
    const auto verified = verifyJournal(context);
    if (!verified)
        return Failure{verified.error()};
    const QJsonObject json{
        {u"ok"_s, verified->ok},
        {u"rows"_s, verified->rows},
        {u"first_bad"_s, verified->ok ? QJsonValue() : QJsonValue(verified->firstBad)},
        {u"finding"_s, verified->finding}};
    return Answer{json,
                  verified->ok ? u"ok, %1 rows"_s.arg(verified->rows)
                               : u"%1 at row %2"_s.arg(verified->finding).arg(verified->firstBad),
                  verified->ok ? 0 : 4};
}

} // namespace

Result<AuditVerification> verifyJournal(Context &context)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    auto &audit = (*services)->audit();
    const auto permit = audit.admit(context.session(), Fn::VerifyAudit);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = (*services)->connection().read(*permit);
    const auto sealed = audit.sealedFirstKey(reader);
    if (!sealed)
        return Failure{sealed.error()};
    const auto *vault = *context.vault();
    auto opened = vault::openSealed(vault->keys(), sealed->compartment,
                                    vault::auditKeyContext(vault->vaultId()), sealed->sealed);
    if (!opened)
        return Failure{opened.error()};
    const auto verified = audit.verify(reader, SecretBuffer::fromBytes(*opened));
    opened->fill('\0');
    return verified;
}

QList<Command> auditCommands()
{
    return {
        {u"audit list"_s,
         u"The journal, newest first: codes and identifiers, never values."_s,
         u"entente-cli audit list --person 7f3a91c2 --json"_s,
         {},
         {{u"person"_s, u"ID"_s, u"acts about one person"_s},
          {u"by"_s, u"NAME"_s, u"acts of one user"_s},
          {u"since"_s, u"DATE"_s, u"from this day on"_s},
          {u"limit"_s, u"N"_s, u"rows at the most, 50 by default"_s}},
         false,
         listAudit},
        {u"audit verify"_s,
         u"Recompute the proof of every row; exit 4 when one does not hold."_s,
         u"entente-cli audit verify"_s,
         {},
         {},
         false,
         verifyAudit},
    };
}

} // namespace entente::cli
