// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace entente {

/// Is this the mailbox of a role or of a whole firm (RFC 2142, and what small firms use), and not of somebody? Strict:
/// what is not known to be one is somebody's.
bool isRoleMailbox(QStringView address);

} // namespace entente
