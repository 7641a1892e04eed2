// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/role.h"

#include <QStringView>

namespace entente {

namespace catalogue {
class Catalogue;
}

/// How much of a column a role sees, from the least to the most.
enum class FieldVisibility { Hidden, Masked, SafeLabel, Full };

/// What the catalogue says about "table.column" for a role: its own word, else that of "*", else full. A column that is
/// not in the catalogue is hidden: what nobody has described is shown to nobody.
FieldVisibility fieldVisibility(const catalogue::Catalogue &catalogue, Role role,
                                QStringView column);

} // namespace entente
