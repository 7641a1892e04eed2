// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "core/sample/samplevault.h"
#include "core/vault/vault.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

constexpr int kMostSamplePeople = 5'000'000;

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

Result<Answer> createDemo(Context &context, const Arguments &arguments)
{
    const auto &options = context.options();
    if (options.vault.isEmpty())
        return usageFailure(u"say where the vault will be: --vault DIR"_s);
    const auto request = sampleRequest(arguments);
    if (!request)
        return Failure{request.error()};
    auto password = options.passwordFile.isEmpty() ? sample::knownPassword() : context.password();
    if (!password)
        return Failure{password.error()};
    sample::VaultRequest creation;
    creation.folder = options.vault;
    creation.language = options.language.isEmpty() ? u"fr"_s : options.language;
    creation.people = *request;
    // The known password is good enough for invented people, also when a file names it.
    creation.waive.passwordPolicy = password->equals(sample::knownPassword());
    const auto made = sample::makeVault(creation, *password, context.clock(),
                                        [](int) { return !Context::isCancelled(); });
    if (!made)
        return Failure{made.error()};
    const auto folder = (*made)->folder();
    if (auto closed = (*made)->close(); !closed)
        return Failure{closed.error()};
    return Answer{
        QJsonObject{{u"vault"_s, folder},
                    {u"user"_s, sample::kUser.toString()},
                    {u"people"_s, request->people}},
        u"%1: %2 people, user %3"_s.arg(folder).arg(request->people).arg(sample::kUser.toString())};
}

} // namespace

QList<Command> demoCommands()
{
    return {
        {u"demo create"_s,
         u"Make a vault with an invented firm and its people."_s,
         u"entente-cli --vault Exemple demo create --people 300 --seed 7"_s,
         {},
         {{u"people"_s, u"N"_s, u"how many people, 300 by default"_s},
          {u"seed"_s, u"S"_s, u"the same seed gives the same people, 1 by default"_s}},
         false,
         createDemo},
    };
}

} // namespace entente::cli
