// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/partyeditor.h"

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/parties/jobs.h"
#include "core/parties/partyrepository.h"
#include "core/search/searchindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

// Calls reach phones and mobiles alike: one of them is preferred.
bool isSameChannel(ContactKind left, ContactKind right)
{
    const auto group = [](ContactKind kind) {
        return kind == ContactKind::Mobile ? ContactKind::Phone : kind;
    };
    return group(left) == group(right);
}

} // namespace

Result<void> PartyEditor::contactPoints(const Owner &owner, const QList<ContactPoint> &present,
                                        const QList<ContactPoint> &typed,
                                        const QList<ContactPointId> &removed)
{
    for (const auto id : removed) {
        if (auto done = removePoint(owner, id); !done)
            return done;
    }
    for (const auto &point : typed) {
        auto parsed = ContactPoint::parse(point, owner.country);
        if (!parsed)
            return Failure{parsed.error()};
        if (auto done = storePoint(owner, present, *parsed); !done)
            return done;
    }
    return {};
}

Result<void> PartyEditor::removePoint(const Owner &owner, ContactPointId id)
{
    if (auto done = m_step.willChange(u"contact_point"_s, id.number()); !done)
        return done;
    return m.parties.remove(m_tx, id, owner.person, owner.organisation);
}

Result<void> PartyEditor::storePoint(const Owner &owner, const QList<ContactPoint> &present,
                                     const ContactPoint &typed)
{
    if (typed.preferred) {
        if (auto done = unprefer(owner, typed); !done)
            return done;
    }
    const auto known = std::find_if(present.begin(), present.end(), [&](const ContactPoint &point) {
        return typed.id.isValid() && point.id == typed.id;
    });
    if (known != present.end() && known->normal == typed.normal) {
        if (auto done = m_step.willChange(u"contact_point"_s, typed.id.number()); !done)
            return done;
        return m.parties.update(m_tx, typed, owner.person, owner.organisation);
    }
    // Another number is another contact point: a consent was given for the one that was shown, and stays there.
    auto added = typed;
    added.id = {};
    added.uuid.clear();
    if (typed.id.isValid()) {
        if (auto done = removePoint(owner, typed.id); !done)
            return done;
    }
    const auto id = m.parties.insert(m_tx, added, owner.person, owner.organisation);
    return id ? m_step.added(u"contact_point"_s, id->number()) : Failure{id.error()};
}

Result<void> PartyEditor::unprefer(const Owner &owner, const ContactPoint &preferred)
{
    QList<ContactPoint> points;
    if (owner.person.isValid()) {
        const auto person = m.parties.person(m_tx, owner.person);
        if (!person)
            return Failure{person.error()};
        points = person->contactPoints;
    } else {
        const auto organisation = m.parties.organisation(m_tx, owner.organisation);
        if (!organisation)
            return Failure{organisation.error()};
        points = organisation->contactPoints;
    }
    for (const auto &point : std::as_const(points)) {
        if (!point.preferred || point.id == preferred.id
            || !isSameChannel(point.kind, preferred.kind))
            continue;
        if (auto done = m_step.willChange(u"contact_point"_s, point.id.number()); !done)
            return done;
        db::Statement statement(m_tx, "parties/update_contact_points_not_preferred");
        statement.bind(":contact_point_id", point.id);
        if (auto done = statement.runOne(); !done)
            return done;
    }
    return {};
}

Result<void> PartyEditor::affiliations(const Person &person, const QList<AffiliationEdit> &typed,
                                       const QList<AffiliationId> &removed)
{
    for (const auto id : removed) {
        if (auto done = removeAffiliation(id); !done)
            return done;
    }
    for (const auto &work : typed) {
        if (work.startedOn.isValid() && work.endedOn.isValid() && work.endedOn < work.startedOn)
            return Failure{ErrorCode::Invalid,
                           u"an affiliation ends before it begins"_s,
                           {{}, 0, 0, u"ended_on"_s},
                           u"person.affiliation_dates"_s};
        const auto known = std::find_if(
            person.affiliations.begin(), person.affiliations.end(),
            [&](const Affiliation &present) { return work.id.isValid() && present.id == work.id; });
        if (known == person.affiliations.end()) {
            if (auto done = affiliate(person.id, work); !done)
                return done;
            continue;
        }
        auto changed = *known;
        changed.jobTitle = work.jobTitle;
        changed.startedOn = work.startedOn;
        changed.endedOn = work.endedOn;
        if (auto done = changeAffiliation(changed); !done)
            return done;
    }
    return {};
}

Result<OrganisationId> PartyEditor::organisationNamed(const QString &name)
{
    auto organisation = m.parties.organisationByName(m_tx, name);
    if (!organisation || organisation->isValid())
        return organisation;
    Organisation added;
    added.uuid = newUuid(m.clock);
    added.name = name.trimmed();
    organisation = m.parties.insert(m_tx, added);
    if (!organisation)
        return organisation;
    if (auto done = m_step.added(u"organisation"_s, organisation->number()); !done)
        return Failure{done.error()};
    if (auto indexed = m.search.reindexOrganisation(m_tx, *organisation); !indexed)
        return Failure{indexed.error()};
    return organisation;
}

Result<void> PartyEditor::affiliate(PersonId person, const AffiliationEdit &work)
{
    const auto organisation = organisationNamed(work.organisationName);
    if (!organisation)
        return Failure{organisation.error()};
    Affiliation job;
    job.organisation = *organisation;
    job.jobTitle = work.jobTitle;
    job.startedOn = work.startedOn;
    job.endedOn = work.endedOn;
    if (!job.endedOn.isValid()) {
        const auto present = jobs::present(m_tx, person, *organisation);
        if (!present)
            return Failure{present.error()};
        if (present->isValid()) {
            if (auto done = m_step.willChange(u"affiliation"_s, present->number()); !done)
                return done;
        }
    }
    const auto id = jobs::keep(m_tx, person, job);
    return id ? m_step.added(u"affiliation"_s, id->number()) : Failure{id.error()};
}

Result<void> PartyEditor::changeAffiliation(const Affiliation &changed)
{
    if (auto done = m_step.willChange(u"affiliation"_s, changed.id.number()); !done)
        return done;
    return m.parties.update(m_tx, changed);
}

Result<void> PartyEditor::removeAffiliation(AffiliationId id)
{
    if (auto done = m_step.willChange(u"affiliation"_s, id.number()); !done)
        return done;
    return m.parties.removeAffiliation(m_tx, id);
}

QString changeCodes(const UndoStep &step, const QHash<QString, QString> &fields)
{
    auto codes = step.changedFields();
    codes.removeIf([](const QString &code) { return code.startsWith(u"custom_value"); });
    auto keys = fields.keys();
    keys.sort();
    for (const auto &key : std::as_const(keys))
        codes.append(u"field."_s + key);
    return codes.join(u',');
}

} // namespace entente
