// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/parties/person.h"
#include "core/rights/subjectdata.h"

#include <QDate>

#include <optional>

namespace entente::keeprules {

/// Until when the law makes the firm keep this row although its person asked for erasure (RGPD 17(3)(b)); nothing when
/// no rule of the catalogue applies, or when its time has passed on `today`. Internal for a rule without code here.
Result<std::optional<QDate>> keepUntil(const catalogue::Table &table, const SubjectRecord &record,
                                       const SubjectData &subject, const Person &person,
                                       QDate today);

} // namespace entente::keeprules
