// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/journal.h"
#include "core/access/session.h"
#include "core/db/connection.h"
#include "core/db/migrator.h"
#include "core/services/services.h"
#include "core/vault/vault.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

Answer okAnswer(const QString &sentence)
{
    return Answer{QJsonObject{{u"ok"_s, true}}, sentence};
}

// The only place where the recovery key becomes ordinary text: the command line's contract prints it.
QString printableKey(const SecretBuffer &key)
{
    return QString::fromLatin1(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()));
}

Result<Answer> createVault(Context &context, const Arguments &arguments)
{
    const auto &options = context.options();
    if (options.vault.isEmpty())
        return usageFailure(u"say where the vault will be: --vault DIR"_s);
    if (arguments.value(u"company"_s).trimmed().isEmpty()
        || arguments.value(u"admin"_s).trimmed().isEmpty())
        return usageFailure(u"vault create needs --company and --admin"_s);
    const auto password = context.password();
    if (!password)
        return Failure{password.error()};
    vault::CreateRequest request;
    request.folder = options.vault;
    request.company = arguments.value(u"company"_s);
    request.country = arguments.value(u"country"_s, u"FR"_s).toUpper();
    request.adminName = arguments.value(u"admin"_s);
    request.language = options.language.isEmpty() ? QLocale::system().name().left(2)
                                                  : options.language;
    const auto created = vault::Vault::create(request, *password, context.clock());
    if (!created)
        return Failure{created.error()};
    const auto key = printableKey(created->recoveryKey);
    return Answer{QJsonObject{{u"vault"_s, created->folder}, {u"recovery_key"_s, key}},
                  created->folder + u'\n' + key};
}

Result<Answer> vaultInfo(Context &context, const Arguments &)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto &session = context.session();
    const auto people = (*services)->list().countPeople(session);
    const auto organisations = (*services)->list().countOrganisations(session);
    const auto schema = (*services)->connection().schemaVersion();
    const auto epoch = (*context.vault())->epoch();
    const auto firm = (*services)->organisations().firm(session);
    if (!people || !organisations || !schema || !epoch || !firm)
        return Failure{!people          ? people.error()
                       : !organisations ? organisations.error()
                       : !schema        ? schema.error()
                       : !epoch         ? epoch.error()
                                        : firm.error()};
    QJsonArray notices;
    QJsonObject replayed{{u"erasures"_s, 0}, {u"refusals"_s, 0}};
    for (const auto &notice : (*context.vault())->notices()) {
        if (notice.code == u"vault.erasures_replayed")
            replayed[u"erasures"_s] = notice.count;
        else if (notice.code == u"vault.refusals_replayed")
            replayed[u"refusals"_s] = notice.count;
        notices.append(QJsonObject{{u"code"_s, notice.code}, {u"count"_s, notice.count}});
    }
    const QJsonObject json{{u"vault"_s, (*context.vault())->folder()},
                           {u"company"_s, firm->name},
                           {u"country"_s, firm->country},
                           {u"people"_s, *people},
                           {u"organisations"_s, *organisations},
                           {u"schema"_s, *schema},
                           {u"epoch"_s, *epoch},
                           {u"sample"_s, (*context.vault())->isSample()},
                           {u"read_only"_s, (*context.vault())->isReadOnly()},
                           {u"user"_s, session.displayName()},
                           {u"role"_s, roleCode(session.role())},
                           {u"replayed_erasures"_s, replayed[u"erasures"_s]},
                           {u"replayed_refusals"_s, replayed[u"refusals"_s]},
                           {u"notices"_s, notices}};
    return Answer{json, u"%1: %2 people, %3 organisations, schema %4, epoch %5"_s.arg(firm->name)
                            .arg(*people)
                            .arg(*organisations)
                            .arg(*schema)
                            .arg(*epoch)};
}

Result<Answer> checkVault(Context &context, const Arguments &)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    QJsonArray findings;
    const auto add = [&](const QString &code, const QString &detail) {
        findings.append(QJsonObject{{u"code"_s, code}, {u"detail"_s, detail}});
    };
    if (auto whole = (*services)->connection().checkIntegrity(); !whole) {
        if (whole.error().code != ErrorCode::Corrupt)
            return Failure{whole.error()};
        add(u"database_damaged"_s, whole.error().detail);
    }
    for (const auto &notice : (*context.vault())->notices()) {
        static const QStringList grave{u"vault.rolled_back"_s,        u"vault.forked"_s,
                                       u"vault.folder_rolled_back"_s, u"vault.seal_missing"_s,
                                       u"vault.seal_damaged"_s,       u"vault.keys_changed"_s,
                                       u"vault.replay_failed"_s};
        if (grave.contains(notice.code))
            add(notice.code, QString::number(notice.count));
    }
    if (const auto pages = (*context.vault())->checkPages([] { return Context::isCancelled(); });
        pages && !*pages)
        add(u"page_put_back"_s, {});
    if (const auto ledger = (*services)->consents().verifyLedger(context.session()); !ledger)
        return Failure{ledger.error()};
    else if (!ledger->isOk())
        add(u"consent_ledger."_s + ledger->finding, ledger->firstBad);
    if (const auto journal = verifyJournal(context);
        !journal && journal.error().code != ErrorCode::NotPermitted)
        return Failure{journal.error()};
    else if (journal && !journal->ok)
        add(u"journal."_s + journal->finding, QString::number(journal->firstBad));
    const bool ok = findings.isEmpty();
    return Answer{QJsonObject{{u"ok"_s, ok}, {u"findings"_s, findings}},
                  ok ? u"ok"_s : u"%1 findings"_s.arg(findings.size()), ok ? 0 : 4};
}

Result<Answer> changePassword(Context &context, const Arguments &arguments)
{
    const auto opened = context.vault();
    if (!opened)
        return Failure{opened.error()};
    const auto oldPassword = context.password();
    const auto newPassword = Context::readSecret(arguments.value(u"new-password-file"_s));
    if (!oldPassword || !newPassword)
        return Failure{!oldPassword ? oldPassword.error() : newPassword.error()};
    if (auto done = (*opened)->changePassword(*oldPassword, *newPassword, {}); !done)
        return Failure{done.error()};
    return okAnswer(u"the password was changed"_s);
}

Result<Answer> recoverVault(Context &context, const Arguments &arguments)
{
    const auto key = Context::readSecret(arguments.value(u"recovery-file"_s));
    const auto newPassword = Context::readSecret(arguments.value(u"new-password-file"_s));
    if (!key || !newPassword)
        return Failure{!key ? key.error() : newPassword.error()};
    vault::OpenRequest request;
    request.folder = context.options().vault;
    request.user = context.options().user;
    request.waitSeconds = context.options().waitSeconds;
    auto opened = vault::Vault::openWithRecovery(request, *key, *newPassword, {}, context.clock());
    if (!opened)
        return Failure{opened.error()};
    if (auto closed = (*opened)->close(); !closed)
        return Failure{closed.error()};
    return okAnswer(u"the new password opens the vault"_s);
}

Result<Answer> rekeyVault(Context &context, const Arguments &)
{
    const auto opened = context.vault();
    if (!opened)
        return Failure{opened.error()};
    context.releaseConnection();
    if (auto done = (*opened)->rekey(); !done)
        return Failure{done.error()};
    return okAnswer(u"every page is under a new key"_s);
}

} // namespace

QList<Command> vaultCommands()
{
    const OptionSpec newPassword{u"new-password-file"_s, u"FILE"_s,
                                 u"file that holds the new password"_s};
    return {
        {u"vault create"_s,
         u"Make an encrypted vault and its administrator."_s,
         u"entente-cli --vault Lumen --password-file pw.txt vault create --company \"Atelier Lumen\" --country FR --admin antoine"_s,
         {},
         {{u"company"_s, u"TEXT"_s, u"name of the firm"_s},
          {u"country"_s, u"CODE"_s, u"ISO 3166, FR by default"_s},
          {u"admin"_s, u"NAME"_s, u"the first administrator"_s}},
         false,
         createVault},
        {u"vault info"_s,
         u"What the vault holds, in numbers."_s,
         u"entente-cli vault info --json"_s,
         {},
         {},
         false,
         vaultInfo},
        {u"vault check"_s,
         u"Authenticity of every page, structure, ledger, older copies put back."_s,
         u"entente-cli vault check"_s,
         {},
         {},
         false,
         checkVault},
        {u"vault passwd"_s,
         u"Change one's own password."_s,
         u"entente-cli vault passwd --new-password-file new.txt"_s,
         {},
         {newPassword},
         false,
         changePassword},
        {u"vault recover"_s,
         u"Set a new password with the recovery sheet."_s,
         u"entente-cli --vault Lumen vault recover --recovery-file sheet.txt --new-password-file new.txt"_s,
         {},
         {{u"recovery-file"_s, u"FILE"_s, u"file that holds the recovery key"_s}, newPassword},
         false,
         recoverVault},
        {u"vault rekey"_s,
         u"Encrypt every page with a new key."_s,
         u"entente-cli vault rekey"_s,
         {},
         {},
         false,
         rekeyVault},
    };
}

} // namespace entente::cli
