// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/records.h"
#include "app/cli/rows.h"
#include "core/access/session.h"
#include "core/services/services.h"

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

QList<OptionSpec> organisationOptions()
{
    return {
        {u"name"_s, u"TEXT"_s, u"as the firm writes it"_s},
        {u"legal-name"_s, u"TEXT"_s, u"as registered, when it differs"_s},
        {u"siren"_s, u"NUMBER"_s, u"nine digits"_s},
        {u"siret"_s, u"NUMBER"_s, u"fourteen digits, of the head office"_s},
        {u"vat-number"_s, u"NUMBER"_s, u"FR and eleven digits, or of another member state"_s},
        {u"ape-code"_s, u"CODE"_s, u"62.01Z"_s},
        {u"tag"_s, u"NAME"_s, u"a tag; may be given again"_s},
        {u"untag"_s, u"NAME"_s, u"a tag to take away; may be given again"_s},
        {u"field"_s, u"KEY=VALUE"_s, u"a field of the firm's own; may be given again"_s},
        {u"website"_s, u"URL"_s, u"of the organisation"_s},
        {u"country"_s, u"CODE"_s, u"ISO 3166, FR by default"_s},
        {u"email"_s, u"ADDRESS"_s, u"a generic e-mail"_s},
        {u"phone"_s, u"NUMBER"_s, u"a switchboard"_s},
        {u"mobile"_s, u"NUMBER"_s, u"a generic mobile"_s},
        {u"address"_s, u"TEXT"_s, u"street lines"_s},
        {u"postal-code"_s, u"CODE"_s, u"of the address"_s},
        {u"city"_s, u"TEXT"_s, u"of the address"_s},
    };
}

// --website is the organisation's own field here.
QList<ContactPoint> genericPoints(const Arguments &arguments)
{
    auto points = contactPointsFrom(arguments);
    points.removeIf([](const ContactPoint &point) { return point.kind == ContactKind::Website; });
    return points;
}

Result<Answer> addOrganisation(Context &context, const Arguments &arguments)
{
    Organisation typed;
    typed.name = arguments.value(u"name"_s);
    typed.legalName = arguments.value(u"legal-name"_s);
    typed.siren = arguments.value(u"siren"_s);
    typed.siret = arguments.value(u"siret"_s);
    typed.vatNumber = arguments.value(u"vat-number"_s);
    typed.apeCode = arguments.value(u"ape-code"_s);
    typed.tags = tagsFrom(arguments, {}).value_or(QStringList());
    const auto fields = fieldsFrom(arguments);
    if (!fields)
        return Failure{fields.error()};
    typed.fields = *fields;
    typed.website = arguments.value(u"website"_s);
    typed.country = arguments.value(u"country"_s);
    typed.contactPoints = genericPoints(arguments);
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto organisation = (*services)->organisations().add(context.session(), typed);
    if (!organisation)
        return Failure{organisation.error()};
    return Answer{QJsonObject{{u"id"_s, organisation->uuid}}, organisation->uuid};
}

Result<Answer> editOrganisation(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto organisation = (*services)->organisations().byUuid(context.session(),
                                                                  arguments.word(0));
    if (!organisation)
        return Failure{organisation.error()};
    OrganisationEdit edit;
    const auto text = [&](const QString &option, std::optional<QString> &target) {
        if (arguments.has(option))
            target = arguments.value(option);
    };
    text(u"name"_s, edit.name);
    text(u"legal-name"_s, edit.legalName);
    text(u"siren"_s, edit.siren);
    text(u"siret"_s, edit.siret);
    text(u"vat-number"_s, edit.vatNumber);
    text(u"ape-code"_s, edit.apeCode);
    edit.tags = tagsFrom(arguments, organisation->tags);
    const auto fields = fieldsFrom(arguments);
    if (!fields)
        return Failure{fields.error()};
    edit.fields = *fields;
    text(u"website"_s, edit.website);
    text(u"country"_s, edit.country);
    edit.contactPoints = genericPoints(arguments);
    const auto edited = (*services)->organisations().edit(context.session(), organisation->id,
                                                          edit);
    if (!edited)
        return Failure{edited.error()};
    return Answer{QJsonObject{{u"id"_s, edited->uuid}}, edited->uuid};
}

Result<Answer> showOrganisation(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto organisation = (*services)->organisations().byUuid(context.session(),
                                                                  arguments.word(0));
    if (!organisation)
        return Failure{organisation.error()};
    const auto definitions = (*services)->fields().definitions(context.session(),
                                                               CustomSubject::Organisation);
    if (!definitions)
        return Failure{definitions.error()};
    return Answer{organisationJson(*organisation, *definitions),
                  QString(organisation->name + u"  "_s + organisation->uuid)};
}

Result<Answer> listOrganisations(Context &context, const Arguments &arguments)
{
    const auto limit = limitOption(arguments);
    if (!limit)
        return Failure{limit.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto ids = (*services)->list().organisations(context.session(), false);
    if (!ids)
        return Failure{ids.error()};
    return rowsOf(context, *ids, *limit);
}

Result<Answer> searchOrganisations(Context &context, const Arguments &arguments)
{
    const auto limit = limitOption(arguments);
    if (!limit)
        return Failure{limit.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto hits = (*services)->list().search(context.session(), arguments.word(0), *limit);
    if (!hits)
        return Failure{hits.error()};
    return rowsOf(context, hits->organisations, *limit);
}

} // namespace

QList<Command> organisationCommands()
{
    const OptionSpec limit{u"limit"_s, u"N"_s, u"rows at the most, 50 by default"_s};
    return {
        {u"organisation add"_s,
         u"Add an organisation."_s,
         u"entente-cli organisation add --name \"Maison Verrier\" --email contact@verrier.example"_s,
         {},
         organisationOptions(),
         false,
         addOrganisation},
        {u"organisation edit"_s,
         u"Change what is given, leave the rest."_s,
         u"entente-cli organisation edit 7f3a91c2 --website https://verrier.example"_s,
         {u"ORGANISATION"_s},
         organisationOptions(),
         false,
         editOrganisation},
        {u"organisation show"_s,
         u"Everything on the card of an organisation."_s,
         u"entente-cli organisation show 7f3a91c2 --json"_s,
         {u"ORGANISATION"_s},
         {},
         false,
         showOrganisation},
        {u"organisation list"_s,
         u"Organisations by name."_s,
         u"entente-cli organisation list --limit 20"_s,
         {},
         {limit},
         false,
         listOrganisations},
        {u"organisation search"_s,
         u"Organisations found as typed."_s,
         u"entente-cli organisation search verrier"_s,
         {u"TEXT"_s},
         {limit},
         false,
         searchOrganisations},
    };
}

} // namespace entente::cli
