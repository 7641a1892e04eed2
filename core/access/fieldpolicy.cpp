// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/fieldpolicy.h"

#include "core/catalogue/catalogue.h"

using namespace Qt::StringLiterals;

namespace entente {

FieldVisibility fieldVisibility(const catalogue::Catalogue &catalogue, Role role, QStringView name)
{
    const qsizetype dot = name.indexOf(u'.');
    const auto *table = dot > 0 ? catalogue.table(name.first(dot)) : nullptr;
    const auto *column = table ? table->column(name.sliced(dot + 1)) : nullptr;
    if (!column)
        return FieldVisibility::Hidden;
    const auto word = column->visibility.value(roleCode(role), column->visibility.value(u"*"_s));
    if (word.isEmpty() || word == u"full")
        return FieldVisibility::Full;
    if (word == u"safe_label")
        return FieldVisibility::SafeLabel;
    return word == u"masked" ? FieldVisibility::Masked : FieldVisibility::Hidden;
}

} // namespace entente
