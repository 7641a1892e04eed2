// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/organisationservice.h"

#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/db/connection.h"
#include "core/parties/partyrepository.h"
#include "core/search/searchindex.h"

using namespace Qt::StringLiterals;

namespace entente {

namespace {

Result<Organisation> checkedOrganisation(Organisation typed)
{
    typed.name = typed.name.trimmed();
    typed.country = typed.country.trimmed().toUpper();
    if (typed.name.isEmpty())
        return Failure{ErrorCode::Invalid,
                       u"an organisation needs a name"_s,
                       {{}, 0, 0, u"name"_s},
                       u"organisation.no_name"_s};
    for (auto &point : typed.contactPoints) {
        auto parsed = ContactPoint::parse(point, typed.country);
        if (!parsed)
            return Failure{parsed.error()};
        point = *std::move(parsed);
    }
    return typed;
}

} // namespace

Result<void> OrganisationService::finish(db::Transaction &tx, const Session &session, Fn fn,
                                         OrganisationId id)
{
    if (auto indexed = m.search.reindexOrganisation(tx, id); !indexed)
        return indexed;
    const auto organisation = m.parties.organisation(tx, id);
    if (!organisation)
        return Failure{organisation.error()};
    if (auto noted = m.audit.append(tx, session, {fn, u"organisation"_s, organisation->uuid});
        !noted)
        return noted;
    if (auto done = tx.commit(); !done)
        return done;
    emit m.changes.organisationChanged(organisation->uuid);
    return {};
}

Result<Organisation> OrganisationService::add(const Session &session, const Organisation &typed)
{
    const auto permit = m.audit.admit(session, Fn::AddOrganisation, u"organisation"_s);
    if (!permit)
        return Failure{permit.error()};
    auto withCountry = typed;
    if (withCountry.country.isEmpty()) {
        if (const auto firm = firmrepository::load(m.connection.read(*permit)))
            withCountry.country = firm->country;
    }
    auto organisation = checkedOrganisation(std::move(withCountry));
    if (!organisation)
        return Failure{organisation.error()};
    organisation->uuid = newUuid(m.clock);
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto id = m.parties.insert(*tx, *organisation);
    if (!id)
        return Failure{id.error()};
    if (auto done = finish(*tx, session, Fn::AddOrganisation, *id); !done)
        return Failure{done.error()};
    return m.parties.organisation(m.connection.read(*permit), *id);
}

Result<Organisation> OrganisationService::edit(const Session &session, OrganisationId id,
                                               const OrganisationEdit &edit)
{
    const auto permit = m.audit.admit(session, Fn::EditOrganisation, u"organisation"_s);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    auto organisation = m.parties.organisation(*tx, id);
    if (!organisation)
        return Failure{organisation.error()};
    organisation->version = edit.expectedVersion.value_or(organisation->version);
    organisation->name = edit.name.value_or(organisation->name);
    organisation->siren = edit.siren.value_or(organisation->siren);
    organisation->website = edit.website.value_or(organisation->website);
    organisation->country = edit.country.value_or(organisation->country);
    const auto valid = checkedOrganisation(*organisation);
    if (!valid)
        return Failure{valid.error()};
    if (auto done = m.parties.update(*tx, *valid); !done)
        return Failure{done.error()};
    for (const auto point : edit.removedContactPoints) {
        if (auto done = m.parties.remove(*tx, point, {}, id); !done)
            return Failure{done.error()};
    }
    for (const auto &typed : edit.contactPoints) {
        const auto point = ContactPoint::parse(typed, valid->country);
        if (!point)
            return Failure{point.error()};
        if (!point->id.isValid()) {
            if (auto added = m.parties.insert(*tx, *point, {}, id); !added)
                return Failure{added.error()};
        } else if (auto done = m.parties.update(*tx, *point, {}, id); !done) {
            return Failure{done.error()};
        }
    }
    if (auto done = finish(*tx, session, Fn::EditOrganisation, id); !done)
        return Failure{done.error()};
    return m.parties.organisation(m.connection.read(*permit), id);
}

Result<Organisation> OrganisationService::byId(const Session &session, OrganisationId id)
{
    const auto permit = m.audit.admit(session, Fn::ViewOrganisations, u"organisation"_s);
    if (!permit)
        return Failure{permit.error()};
    return m.parties.organisation(m.connection.read(*permit), id);
}

Result<Organisation> OrganisationService::byUuid(const Session &session,
                                                 const QString &uuidOrEnding)
{
    const auto permit = m.audit.admit(session, Fn::ViewOrganisations, u"organisation"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    const auto id = m.parties.findOrganisation(reader, uuidOrEnding);
    if (!id)
        return Failure{id.error()};
    return m.parties.organisation(reader, *id);
}

Result<Firm> OrganisationService::firm(const Session &session)
{
    const auto permit = m.audit.admit(session, Fn::ViewFirm, u"firm"_s);
    if (!permit)
        return Failure{permit.error()};
    return firmrepository::load(m.connection.read(*permit));
}

Result<void> OrganisationService::editFirm(const Session &session, const Firm &firm)
{
    const auto permit = m.audit.admit(session, Fn::EditFirm, u"firm"_s);
    if (!permit)
        return Failure{permit.error()};
    if (firm.name.trimmed().isEmpty())
        return Failure{ErrorCode::Invalid,
                       u"the firm needs a name"_s,
                       {{}, 0, 0, u"name"_s},
                       u"organisation.no_name"_s};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    if (auto done = firmrepository::store(*tx, firm, m.clock); !done)
        return done;
    if (auto noted = m.audit.append(*tx, session, {Fn::EditFirm, u"firm"_s}); !noted)
        return noted;
    if (auto done = tx->commit(); !done)
        return done;
    emit m.changes.firmChanged();
    return {};
}

} // namespace entente
