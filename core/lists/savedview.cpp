// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/savedview.h"

using namespace Qt::StringLiterals;

namespace entente {

QString filterSubjectCode(FilterSubject subject)
{
    return subject == FilterSubject::People ? u"people"_s : u"organisations"_s;
}

std::optional<FilterSubject> filterSubjectFromCode(QStringView code)
{
    if (code == u"people")
        return FilterSubject::People;
    if (code == u"organisations")
        return FilterSubject::Organisations;
    return {};
}

QString savedViewKindCode(SavedViewKind kind)
{
    return kind == SavedViewKind::View ? u"view"_s : u"list"_s;
}

std::optional<SavedViewKind> savedViewKindFromCode(QStringView code)
{
    if (code == u"view")
        return SavedViewKind::View;
    if (code == u"list")
        return SavedViewKind::List;
    return {};
}

} // namespace entente
