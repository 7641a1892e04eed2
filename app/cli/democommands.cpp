// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "core/db/connection.h"
#include "core/sample/samplecompany.h"
#include "core/services/services.h"
#include "core/vault/vault.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

constexpr int kMostSamplePeople = 5'000'000;
constexpr int kDemoCacheKiB = 64 * 1024;
const auto kDemoUser = u"demo"_s;

Result<SampleRequest> sampleRequest(const Arguments &arguments)
{
    SampleRequest request;
    bool peopleOk = true;
    bool seedOk = true;
    if (arguments.has(u"people"_s))
        request.people = arguments.value(u"people"_s).toInt(&peopleOk);
    if (arguments.has(u"seed"_s))
        request.seed = arguments.value(u"seed"_s).toULongLong(&seedOk);
    if (!peopleOk || request.people < 0 || request.people > kMostSamplePeople)
        return usageFailure(u"--people is a number from 0 to %1"_s.arg(kMostSamplePeople));
    if (!seedOk)
        return usageFailure(u"--seed is a number from 0 on"_s);
    return request;
}

Result<void> fillSample(Context &context, const vault::Created &created, const SecretBuffer &password, const SampleRequest &request)
{
    vault::OpenRequest opening;
    opening.folder = created.folder;
    opening.user = kDemoUser;
    auto opened = vault::Vault::open(opening, password, context.clock());
    if (!opened)
        return Failure{opened.error()};
    auto &vault = **opened;
    {
        const auto connection = vault.connect(db::Mode::ReadWrite, kDemoCacheKiB);
        if (!connection)
            return Failure{connection.error()};
        Changes changes;
        Services services(**connection, context.clock(), vault, changes, nullptr);
        if (auto prepared = services.prepare(); !prepared)
            return prepared;
        SampleCompany company(services, vault.session());
        if (auto filled = company.fill(request, [](int) { return !Context::isCancelled(); }); !filled)
            return filled;
    }
    return vault.close();
}

Result<Answer> createDemo(Context &context, const Arguments &arguments)
{
    const auto &options = context.options();
    if (options.vault.isEmpty())
        return usageFailure(u"say where the vault will be: --vault DIR"_s);
    const auto request = sampleRequest(arguments);
    if (!request)
        return Failure{request.error()};
    const bool ownPassword = !options.passwordFile.isEmpty();
    auto password = ownPassword ? context.password() : SecretBuffer::fromBytes("demo-demo-demo");
    if (!password)
        return Failure{password.error()};

    vault::CreateRequest creation;
    creation.folder = options.vault;
    creation.company = u"Atelier Lumen"_s;
    creation.country = u"FR"_s;
    creation.adminName = kDemoUser;
    creation.language = options.language.isEmpty() ? u"fr"_s : options.language;
    creation.sample = true;
    creation.waive.passwordPolicy = !ownPassword; // everybody knows this password, and the vault says that it is a sample
    const auto created = vault::Vault::create(creation, *password, context.clock());
    if (!created)
        return Failure{created.error()};
    if (auto filled = fillSample(context, *created, *password, *request); !filled)
        return Failure{filled.error()};
    return Answer{QJsonObject{{u"vault"_s, created->folder}, {u"user"_s, kDemoUser}, {u"people"_s, request->people}},
                  u"%1: %2 people, user %3"_s.arg(created->folder).arg(request->people).arg(kDemoUser)};
}

} // namespace

QList<Command> demoCommands()
{
    return {
        {u"demo create"_s, u"Make a vault with an invented firm and its people."_s,
         u"entente-cli --vault Exemple demo create --people 300 --seed 7"_s,
         {},
         {{u"people"_s, u"N"_s, u"how many people, 300 by default"_s}, {u"seed"_s, u"S"_s, u"the same seed gives the same people, 1 by default"_s}},
         false, createDemo},
    };
}

} // namespace entente::cli
