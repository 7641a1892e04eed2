// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchscope.h"

#include "core/catalogue/catalogue.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

struct SearchSource
{
    bool SearchScope::*index;
    QStringView table;
    QStringView column;
};

/// Where the words of each column of the index come from (searchwords::ofPerson, ofOrganisation).
constexpr std::array kSearchSources{
    SearchSource{&SearchScope::name, u"person", u"first_name"},
    SearchSource{&SearchScope::name, u"person", u"last_name"},
    SearchSource{&SearchScope::name, u"organisation", u"name"},
    SearchSource{&SearchScope::organisation, u"organisation", u"name"},
    SearchSource{&SearchScope::organisation, u"organisation", u"siren"},
    SearchSource{&SearchScope::organisation, u"affiliation", u"job_title"},
    SearchSource{&SearchScope::contact, u"contact_point", u"value"},
    SearchSource{&SearchScope::contact, u"contact_point", u"normal"},
    SearchSource{&SearchScope::place, u"contact_point", u"value"},
    SearchSource{&SearchScope::place, u"contact_point", u"postal_code"},
    SearchSource{&SearchScope::place, u"contact_point", u"city"},
    SearchSource{&SearchScope::notes, u"activity", u"body"},
};

bool isReadInFull(const catalogue::Catalogue &catalogue, const SearchSource &source,
                  const QString &role)
{
    const auto *table = catalogue.table(source.table);
    const auto *column = table ? table->column(source.column) : nullptr;
    if (!column)
        return false;
    const auto any = column->visibility.value(u"*"_s, u"full"_s);
    return column->visibility.value(role, any) == u"full";
}

} // namespace

SearchScope SearchScope::of(const catalogue::Catalogue &catalogue, const QString &roleCode)
{
    SearchScope scope;
    for (const auto &source : kSearchSources)
        scope.*source.index = scope.*source.index && isReadInFull(catalogue, source, roleCode);
    return scope;
}

QStringList SearchScope::columns() const
{
    QStringList readable;
    const auto add = [&](bool may, const QString &column) {
        if (may)
            readable.append(column);
    };
    add(name, u"name"_s);
    add(organisation, u"organisation"_s);
    add(contact, u"contact"_s);
    add(place, u"place"_s);
    add(notes, u"notes"_s);
    return readable;
}

} // namespace entente
