// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportrecords.h"

#include "core/attachments/attachmentstore.h"
#include "core/db/statement.h"
#include "core/fields/customfields.h"
#include "core/parties/partyrepository.h"

#include <QSet>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostKnownEmployers = 20000;

} // namespace

Result<ContactWidths> ExportRecords::contactWidths() const
{
    ContactWidths widths;
    const QSet<PersonId> people(m.people.begin(), m.people.end());
    const QSet<OrganisationId> organisations(m.organisations.begin(), m.organisations.end());
    db::Statement counts(m.reader, "exchange/select_contact_point_counts");
    while (counts.next()) {
        const bool ours = counts.isNull("person_id")
                              ? organisations.contains(
                                  counts.id<OrganisationTag>("organisation_id"))
                              : people.contains(counts.id<PersonTag>("person_id"));
        const auto kind = contactKindFromCode(counts.text("kind"));
        if (!ours || !kind)
            continue;
        ContactWidth &width = widths[*kind];
        width.count = std::max(width.count, int(counts.integer("how_many")));
        width.hasLabels = width.hasLabels || counts.flag("has_label")
                          || (counts.flag("has_preferred") && counts.integer("how_many") > 1);
        width.hasStatuses = width.hasStatuses || counts.flag("has_status");
    }
    if (auto done = counts.finish(); !done)
        return Failure{done.error()};
    return widths;
}

Result<void> ExportRecords::addEmployers(ExportedPerson &exported)
{
    if (!m.choice.has(u"siren") && !m.choice.has(u"website"))
        return {};
    for (const auto &affiliation : std::as_const(exported.person.affiliations)) {
        auto known = m_known.constFind(affiliation.organisation);
        if (known == m_known.cend()) {
            auto organisation = m.parties.organisation(m.reader, affiliation.organisation);
            if (!organisation)
                return Failure{organisation.error()};
            keepOnly(m.choice, *organisation);
            organisation->contactPoints.clear();
            if (m_known.size() >= kMostKnownEmployers)
                m_known.clear();
            known = m_known.insert(affiliation.organisation, *std::move(organisation));
        }
        exported.employers.insert(affiliation.organisation, *known);
    }
    return {};
}

Result<QList<ExportedField>> ExportRecords::fieldLabels(CustomSubject subject) const
{
    QList<ExportedField> fields;
    if (!m.choice.has(u"fields"))
        return fields;
    const auto definitions = CustomFields::definitions(m.reader, subject);
    if (!definitions)
        return Failure{definitions.error()};
    for (const CustomField &field : *definitions)
        fields.append({field.key, field.name, {}});
    return fields;
}

Result<void> ExportRecords::addOwnData(PersonId id, ExportedPerson &exported) const
{
    if (m.choice.has(u"tags")) {
        db::Statement tags(m.reader, "exchange/select_tags_by_person");
        tags.bind(":person_id", id);
        while (tags.next())
            exported.tags.append(tags.text("name"));
        if (auto done = tags.finish(); !done)
            return done;
    }
    if (m.choice.has(u"photo")) {
        auto photo = attachments::photoContent(m.reader, {id});
        if (!photo)
            return Failure{photo.error()};
        exported.photo = *std::move(photo);
    }
    if (!m.choice.has(u"fields"))
        return {};
    db::Statement values(m.reader, "exchange/select_custom_values_by_person");
    values.bind(":person_id", id);
    while (values.next())
        exported.fields.append(
            {values.text("field_key"), values.text("name"), values.text("value")});
    return values.finish();
}

Result<std::optional<ExportedPerson>> ExportRecords::nextPerson()
{
    while (m_nextPerson < m.people.size()) {
        auto person = m.parties.person(m.reader, m.people[m_nextPerson++]);
        if (!person && person.error().code == ErrorCode::NotFound)
            continue;
        if (!person)
            return Failure{person.error()};
        ExportedPerson exported;
        exported.person = *std::move(person);
        keepOnly(m.choice, exported.person);
        if (auto done = addEmployers(exported); !done)
            return Failure{done.error()};
        if (auto done = addOwnData(exported.person.id, exported); !done)
            return Failure{done.error()};
        return std::optional<ExportedPerson>(std::move(exported));
    }
    return std::optional<ExportedPerson>();
}

Result<std::optional<Organisation>> ExportRecords::nextOrganisation()
{
    while (m_nextOrganisation < m.organisations.size()) {
        auto organisation = m.parties.organisation(m.reader, m.organisations[m_nextOrganisation++]);
        if (!organisation && organisation.error().code == ErrorCode::NotFound)
            continue;
        if (!organisation)
            return Failure{organisation.error()};
        keepOnly(m.choice, *organisation);
        return std::optional<Organisation>(*std::move(organisation));
    }
    return std::optional<Organisation>();
}

} // namespace entente
