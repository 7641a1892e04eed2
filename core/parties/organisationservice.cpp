// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/organisationservice.h"

#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/fields/customfields.h"
#include "core/history/undolog.h"
#include "core/parties/firmnumbers.h"
#include "core/parties/partyeditor.h"
#include "core/parties/partyrepository.h"
#include "core/parties/tags.h"
#include "core/search/recentuse.h"
#include "core/search/searchindex.h"

using namespace Qt::StringLiterals;

namespace entente {

namespace {

// What one number says of another one must agree; a SIRET or a French VAT number brings the SIREN.
Result<void> firmNumbersChecked(Organisation &typed)
{
    const auto siren = firmnumbers::siren(typed.siren);
    const auto siret = firmnumbers::siret(typed.siret);
    const auto vat = firmnumbers::vat(typed.vatNumber);
    const auto ape = firmnumbers::ape(typed.apeCode);
    for (const auto *number : {&siren, &siret, &vat, &ape}) {
        if (!*number)
            return Failure{number->error()};
    }
    typed.siren = *siren;
    typed.siret = *siret;
    typed.vatNumber = *vat;
    typed.apeCode = *ape;
    for (const auto &implied : {typed.siret.left(9), firmnumbers::sirenOfVat(typed.vatNumber)}) {
        if (implied.isEmpty())
            continue;
        if (typed.siren.isEmpty())
            typed.siren = implied;
        if (typed.siren != implied)
            return Failure{ErrorCode::Invalid,
                           u"numbers of different firms"_s,
                           {{}, 0, 0, u"siren"_s},
                           u"organisation.numbers_differ"_s};
    }
    return {};
}

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
                                         OrganisationId id, const QString &code)
{
    if (auto indexed = m.search.reindexOrganisation(tx, id); !indexed)
        return indexed;
    const auto organisation = m.parties.organisation(tx, id);
    if (!organisation)
        return Failure{organisation.error()};
    if (auto noted = m.audit.append(tx, session, {fn, u"organisation"_s, organisation->uuid, code});
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
    const bool isPlaced = !withCountry.country.isEmpty();
    if (!isPlaced) {
        if (const auto firm = firmrepository::load(m.connection.read(*permit)))
            withCountry.country = firm->country;
    }
    if (auto known = firmNumbersChecked(withCountry); !known)
        return Failure{known.error()};
    auto organisation = checkedOrganisation(std::move(withCountry));
    if (!organisation)
        return Failure{organisation.error()};
    if (!isPlaced && hasNumberAbroad(organisation->contactPoints, organisation->country))
        organisation->country.clear();
    organisation->uuid = newUuid(m.clock);
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto id = m.parties.insert(*tx, *organisation);
    if (!id)
        return Failure{id.error()};
    if (auto done = tags::set(*tx, nullptr, m.clock, *id, organisation->tags); !done)
        return Failure{done.error()};
    if (auto done = CustomFields::set(*tx, nullptr, *id, organisation->fields); !done)
        return Failure{done.error()};
    if (auto done = finish(*tx, session, Fn::AddOrganisation, *id); !done)
        return Failure{done.error()};
    return m.parties.organisation(m.connection.read(*permit), *id);
}

Result<void> OrganisationService::apply(db::Transaction &tx, UndoStep &step,
                                        const Organisation &organisation,
                                        const OrganisationEdit &edit)
{
    if (auto done = step.willChange(u"organisation"_s, organisation.id.number()); !done)
        return done;
    if (auto done = m.parties.update(tx, organisation); !done)
        return done;
    if (auto done = PartyEditor({m.clock, m.parties, m.search}, tx, step)
                        .contactPoints({{}, organisation.id, organisation.country},
                                       organisation.contactPoints, edit.contactPoints,
                                       edit.removedContactPoints);
        !done)
        return done;
    if (edit.tags) {
        if (auto done = tags::set(tx, &step, m.clock, organisation.id, *edit.tags); !done)
            return done;
    }
    return CustomFields::set(tx, &step, organisation.id, edit.fields);
}

// People are found by the name of their organisation too.
Result<void> OrganisationService::reindexPeople(db::Transaction &tx, OrganisationId id)
{
    QList<PersonId> people;
    db::Statement statement(tx, "history/select_people_by_organisation");
    statement.bind(":organisation_id", id);
    while (statement.next())
        people.append(statement.id<PersonTag>("person_id"));
    if (auto done = statement.finish(); !done)
        return done;
    for (const auto person : std::as_const(people)) {
        if (auto done = m.search.reindexPerson(tx, person); !done)
            return done;
    }
    return {};
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
    const auto present = m.parties.organisation(*tx, id);
    if (!present)
        return present;
    auto organisation = *present;
    organisation.version = edit.expectedVersion.value_or(organisation.version);
    organisation.name = edit.name.value_or(organisation.name);
    organisation.legalName = edit.legalName.value_or(organisation.legalName).trimmed();
    organisation.siren = edit.siren.value_or(organisation.siren);
    organisation.siret = edit.siret.value_or(organisation.siret);
    organisation.vatNumber = edit.vatNumber.value_or(organisation.vatNumber);
    organisation.apeCode = edit.apeCode.value_or(organisation.apeCode);
    organisation.website = edit.website.value_or(organisation.website);
    organisation.country = edit.country.value_or(organisation.country);
    organisation.owner = edit.owner.value_or(organisation.owner);
    // What came with an import and was never right does not stop other edits.
    if (edit.siren || edit.siret || edit.vatNumber || edit.apeCode) {
        if (auto known = firmNumbersChecked(organisation); !known)
            return Failure{known.error()};
    }
    const auto valid = checkedOrganisation(organisation);
    if (!valid)
        return valid;
    auto step = m.undo.begin(*tx, session, u"step.organisation_edited"_s, u"organisation"_s,
                             present->uuid);
    if (auto done = apply(*tx, step, *valid, edit); !done)
        return Failure{done.error()};
    if (auto done = step.finish(); !done)
        return Failure{done.error()};
    if (valid->name != present->name) {
        if (auto done = reindexPeople(*tx, id); !done)
            return Failure{done.error()};
    }
    if (auto done = finish(*tx, session, Fn::EditOrganisation, id, changeCodes(step, edit.fields));
        !done)
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

Result<void> OrganisationService::noteUse(const Session &session, OrganisationId id)
{
    const auto permit = session.require(Fn::ViewOrganisations);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    if (auto done = recentuse::note(*tx, session, {}, id, m.clock.nowUtc()); !done)
        return done;
    return tx->commit();
}

} // namespace entente
