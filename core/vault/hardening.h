// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace entente::vault {

/// What could not be had; each is a code for a warning, none stops the program.
struct Hardening
{
    bool noCoreDumps = false;
    bool notTraceable = false; ///< others of the same user cannot read our memory (Linux, macOS)
    bool lockedMemory = false; ///< keys stay out of swap

    QStringList missing()
        const; ///< "hardening.core_dumps", "hardening.traceable", "hardening.swap"
};

/// No core dumps, not readable by a debugger of the same user, no error dialogs with memory in them. First thing in main().
Hardening hardenProcess();

/// Starts this program anew in the same process (same pid on Unix), with these arguments after the program's name:
/// only so is memory clean after locking. Does not return on success. Seal and close the vault before.
Result<void> relaunch(const QStringList &arguments);

} // namespace entente::vault
