// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplevault.h"

#include "core/base/changes.h"
#include "core/db/connection.h"
#include "core/services/services.h"

using namespace Qt::StringLiterals;

namespace entente::sample {

namespace {

constexpr int kSampleCacheKiB = 64 * 1024;

Result<void> fillVault(vault::Vault &vault, const Clock &clock, const SampleRequest &request,
                       const std::function<bool(int)> &onProgress)
{
    const auto connection = vault.connect(db::Mode::ReadWrite, kSampleCacheKiB);
    if (!connection)
        return Failure{connection.error()};
    Changes changes;
    Services services(**connection, clock, vault, changes, nullptr);
    if (auto prepared = services.prepare(); !prepared)
        return prepared;
    return SampleCompany(services, vault.session()).fill(request, onProgress);
}

} // namespace

SecretBuffer knownPassword()
{
    return SecretBuffer::fromBytes("demo-demo-demo");
}

Result<std::unique_ptr<vault::Vault>> makeVault(const VaultRequest &request,
                                                const SecretBuffer &password, const Clock &clock,
                                                const std::function<bool(int)> &onProgress)
{
    vault::CreateRequest creation;
    creation.folder = request.folder;
    creation.company = u"Atelier Lumen"_s;
    creation.country = u"FR"_s;
    creation.adminName = kUser.toString();
    creation.language = request.language;
    creation.kdf = request.kdf;
    creation.sample = true;
    creation.waive = request.waive;
    const auto created = vault::Vault::create(creation, password, clock);
    if (!created)
        return Failure{created.error()};
    vault::OpenRequest opening;
    opening.folder = created->folder;
    opening.user = kUser.toString();
    opening.anchor = request.anchor;
    auto opened = vault::Vault::open(opening, password, clock);
    if (!opened)
        return Failure{opened.error()};
    if (auto filled = fillVault(**opened, clock, request.people, onProgress); !filled)
        return Failure{filled.error()};
    return opened;
}

} // namespace entente::sample
