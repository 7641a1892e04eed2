// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace entente::vault {

/// The operating system's advisory lock on the file `lock`, held as long as this object lives. It goes with the
/// process, however that ends, so there is never a stale one to remove.
class VaultLock final
{
public:
    enum class Kind { Exclusive, Shared };

    /// InUse after `waitSeconds`. Shared is for folders that cannot be written: several may read, none may write.
    /// A read-only folder without the file gives a lock that holds nothing.
    static Result<VaultLock> acquire(const QString &folder, Kind kind, int waitSeconds);

    VaultLock(VaultLock &&other) noexcept;
    VaultLock &operator=(VaultLock &&other) noexcept;
    VaultLock(const VaultLock &) = delete;
    VaultLock &operator=(const VaultLock &) = delete;
    ~VaultLock();

private:
    VaultLock() = default;
    void release();

    qintptr m_handle = -1;
};

} // namespace entente::vault
