// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/samplecompany.h"
#include "core/vault/vault.h"

namespace entente::sample {

/// Login and password that everybody knows: a vault that carries them says that it is a sample.
inline constexpr QStringView kUser = u"demo";
SecretBuffer knownPassword();

struct VaultRequest
{
    QString folder;
    QString language = QStringLiteral("fr");
    SampleRequest people = {};
    vault::KdfParameters kdf = {};
    vault::Waivers waive = {};
    vault::SecretStore *anchor = nullptr; ///< as in vault::OpenRequest
};

/// Makes a vault with the sample company in it and gives it open. What Vault::create, open and SampleCompany::fill say.
Result<std::unique_ptr<vault::Vault>> makeVault(const VaultRequest &request,
                                                const SecretBuffer &password, const Clock &clock,
                                                const std::function<bool(int)> &onProgress = {});

} // namespace entente::sample
