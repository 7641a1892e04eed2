// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/peoplefilter.h"

namespace entente {

/// "Relation", "May be contacted: E-mail".
QString filterFieldLabel(FilterField field, const QString &key = {});
/// "is", "is not", "contains"; for dates "before"…
QString filterOperatorLabel(FilterOperator op, bool ofDates);
/// One value as people read it: "Prospect", "12 May 2026", "90 days ago".
QString filterValueLabel(FilterField field, const QString &value);
/// What a chip says: "Relation: Prospect or Customer", "Last contact before 1 January 2025".
QString criterionSentence(const FilterCriterion &criterion);

} // namespace entente
