// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/organisationmatch.h"

#include "core/parties/searchkey.h"

#include <algorithm>

namespace entente {

namespace {

QString firmNumber(const OrganisationIdentity &one)
{
    return one.siren.isEmpty() ? one.siret.left(9) : one.siren;
}

bool bothDiffer(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

bool isOtherFirm(const OrganisationIdentity &one, const OrganisationIdentity &other)
{
    return bothDiffer(firmNumber(one), firmNumber(other)) || bothDiffer(one.siret, other.siret);
}

/// "Martin" that is registered as "Martin SAS" has its form.
QString knownForm(const OrganisationIdentity &one)
{
    const QString form = legalForm(one.name);
    return form.isEmpty() ? legalForm(one.legalName) : form;
}

bool hasSameName(const OrganisationIdentity &one, const OrganisationIdentity &other)
{
    const QString key = organisationKey(one.name);
    if (key.isEmpty()) // signs alone are a name as they stand
        return one.name == other.name;
    return key == organisationKey(other.name) || key == organisationKey(other.legalName);
}

OrganisationChoice chosenByNumber(const OrganisationIdentity &meant,
                                  const QList<OrganisationIdentity> &known)
{
    const QString firm = firmNumber(meant);
    QList<OrganisationIdentity> same;
    QList<OrganisationIdentity> perhaps; // the firm, of an establishment that one of the two omits
    for (const OrganisationIdentity &one : known) {
        if (firm.isEmpty() || firmNumber(one) != firm || isOtherFirm(meant, one))
            continue;
        (one.siret == meant.siret ? same : perhaps).append(one);
    }
    if (same.isEmpty())
        same = perhaps;
    if (same.isEmpty())
        return {};
    const auto named = std::ranges::find_if(
        same, [&](const OrganisationIdentity &one) { return hasSameName(meant, one); });
    if (named != same.end())
        return {named->id};
    const bool isOne = same.size() == 1 || !meant.siret.isEmpty();
    return isOne ? OrganisationChoice{same.first().id, true} : OrganisationChoice{};
}

} // namespace

OrganisationChoice chooseOrganisation(const OrganisationIdentity &meant,
                                      const QList<OrganisationIdentity> &known)
{
    if (const auto chosen = chosenByNumber(meant, known); chosen.id.isValid())
        return chosen;
    const QString form = knownForm(meant);
    QList<OrganisationId> same;
    QList<OrganisationId> perhaps;
    for (const OrganisationIdentity &one : known) {
        if (!hasSameName(meant, one) || isOtherFirm(meant, one))
            continue;
        const QString its = knownForm(one);
        const bool isNamedAlike = form.isEmpty() && legalForm(one.name).isEmpty();
        if (its == form || isNamedAlike)
            same.append(one.id);
        else if (its.isEmpty() || form.isEmpty())
            perhaps.append(one.id);
    }
    if (!same.isEmpty())
        return {same.first(), false, same.size() > 1};
    return perhaps.size() == 1 ? OrganisationChoice{perhaps.first()} : OrganisationChoice{};
}

} // namespace entente
