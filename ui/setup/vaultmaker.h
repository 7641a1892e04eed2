// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbuffer.h"
#include "core/vault/kdfparameters.h"
#include "core/vault/vault.h"

#include <QString>

#include <functional>
#include <memory>

namespace entente {

class Clock;

/// What a vault starts with.
enum class StartingPoint { Empty, Sample, Import };

/// What the first run asks for. The password stays in locked memory until the vault is open.
struct SetupDraft
{
    QString language;
    QString company;
    QString country = QStringLiteral("FR");
    QString folder; ///< where the vault goes, with ".entente"
    QString userName;
    SecretBuffer password;
    bool passwordIsNew = false; ///< since the vault was made
    bool quickUnlock = false;
    StartingPoint start = StartingPoint::Empty;
    vault::KdfParameters kdf = {};
    vault::Waivers waivers = {};

    /// For the thread that works with it.
    SetupDraft clone() const;
};

/// A vault in the making. It lies beside its final place under a hidden name until finish() and goes away with this
/// object when there is none: whoever quits before the end leaves nothing.
class VaultMaker final
{
public:
    explicit VaultMaker(const Clock &clock);
    ~VaultMaker();
    VaultMaker(const VaultMaker &) = delete;
    VaultMaker &operator=(const VaultMaker &) = delete;

    /// As Vault::create; Conflict also when something lies at the final place already.
    Result<void> make(const SetupDraft &draft);
    bool isMade() const { return !m_made.isEmpty(); }
    /// Whether these answers are the ones the vault was made with.
    bool fits(const SetupDraft &draft) const;
    const SecretBuffer &recoveryKey() const { return m_recoveryKey; }
    void discard();

    /// Moves the vault to its place, opens it, and fills the sample if that was chosen. Cancelled, or as Vault::open.
    Result<std::unique_ptr<vault::Vault>> finish(const SetupDraft &draft, vault::SecretStore *store,
                                                 const std::function<bool()> &isCancelled,
                                                 const std::function<void(int)> &onProgress);

private:
    Result<void> fillSample(vault::Vault &vault, const std::function<bool()> &isCancelled,
                            const std::function<void(int)> &onProgress) const;

    const Clock &m_clock;
    QString m_workshop; ///< the hidden folder
    QString m_made;     ///< the vault in it
    QString m_placed;   ///< at its final place, not handed over yet
    QString m_company;
    QString m_country;
    QString m_folder;
    QString m_userName;
    SecretBuffer m_recoveryKey;
};

/// A name for a folder made of a name of a firm: "Atelier Lumen" gives "Atelier Lumen.entente".
QString vaultFolderName(const QString &company);

} // namespace entente
