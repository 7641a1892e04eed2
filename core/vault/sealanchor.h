// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace entente::vault {

class SecretStore;

/// The copy of the seal in the system's keychain: the only thing that notices when the whole folder is put back.
struct SealAnchor
{
    qint64 epoch = 0;
    QByteArray head;

    /// NotFound, or Io when there is no keychain; Corrupt for something else under this name.
    static Result<SealAnchor> load(SecretStore &store, const QString &vaultId);
    Result<void> save(SecretStore &store, const QString &vaultId) const;
};

} // namespace entente::vault
