// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

namespace entente {

Q_LOGGING_CATEGORY(lcDb, "entente.db", QtWarningMsg)
Q_LOGGING_CATEGORY(lcVault, "entente.vault", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "entente.ui", QtWarningMsg)

} // namespace entente
