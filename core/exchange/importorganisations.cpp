// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importwriter.h"

#include "core/base/uuid.h"
#include "core/db/statement.h"
#include "core/exchange/importmatch.h"
#include "core/exchange/undoimage.h"

#include <utility>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFactsHeld = 20000;

/// "http://www.ferme.example/" and "ferme.example" are one page.
QString comparablePage(const QString &address)
{
    QString page = address.trimmed().toLower();
    for (const auto &beginning : {"https://"_L1, "http://"_L1, "www."_L1})
        if (page.startsWith(beginning))
            page.remove(0, beginning.size());
    while (page.endsWith(u'/'))
        page.chop(1);
    return page;
}

/// The facts of a row put beside those that are known: what is empty is filled, what is there stays.
class FactsBeside final
{
public:
    explicit FactsBeside(bool mayFill) : m_mayFill(mayFill) {}

    void take(QString &known, const QString &said, QString (*comparable)(const QString &) = nullptr)
    {
        if (said.isEmpty() || known == said)
            return;
        if (!known.isEmpty()) {
            m_differs = m_differs || !comparable || comparable(known) != comparable(said);
            return;
        }
        m_isNew = true;
        if (m_mayFill)
            known = said;
    }
    bool differs() const { return m_differs; }
    bool isFilled() const { return m_isNew && m_mayFill; }
    bool isLeftOut() const { return m_isNew && !m_mayFill; }

private:
    const bool m_mayFill;
    bool m_differs = false;
    bool m_isNew = false;
};

QString comparableName(const QString &name)
{
    return organisationKey(name) + u' ' + legalForm(name);
}

} // namespace

bool ImportWriter::mayChange(const PreparedRow &row, OrganisationId organisation) const
{
    return m.request.decisions.value(row.line, m.request.duplicates) == DuplicatePolicy::Update
           || m_newOrganisations.contains(organisation);
}

Result<ImportWriter::KnownOrganisation> ImportWriter::knownOrganisation(
    const PreparedEmployer &employer) const
{
    if (const auto known = m_organisations.constFind(employer.identity);
        known != m_organisations.cend())
        return *known;
    const auto chosen = m.parties.organisationMeant(
        m.tx, {{}, employer.name, employer.legalName, employer.siren, employer.siret});
    if (!chosen)
        return Failure{chosen.error()};
    if (!chosen->id.isValid())
        return KnownOrganisation{};
    const auto present = m.parties.organisation(m.tx, chosen->id);
    if (!present)
        return Failure{present.error()};
    KnownOrganisation known{chosen->id, present->name, {}, false};
    // "Martin SAS" of what is known as "Martin" is how the register calls it.
    known.lacksForm = !chosen->isOtherName && legalForm(present->name).isEmpty()
                      && !legalForm(employer.name).isEmpty();
    if (chosen->isOtherName)
        known.problem = u"row.organisation_other_name"_s;
    else if (chosen->isUncertain)
        known.problem = u"row.several_organisations"_s;
    m_organisations.insert(employer.identity, known);
    return known;
}

Result<ImportWriter::FoundOrganisation> ImportWriter::organisationFor(
    const PreparedRow &row, const PreparedEmployer &employer, Applied &applied)
{
    const auto known = knownOrganisation(employer);
    if (!known)
        return Failure{known.error()};
    m_organisationKeys.insert(employer.key);
    if (known->id.isValid()) {
        if (!known->problem.isEmpty())
            applied.problems.append({row.line, 0, known->problem});
        m_organisations[employer.identity].problem.clear();
        const auto said = setFacts(row, employer, known->id, applied);
        if (!said)
            return Failure{said.error()};
        return FoundOrganisation{known->id, false, *said};
    }
    Organisation organisation;
    organisation.uuid = newUuid(m.clock);
    organisation.name = employer.name;
    organisation.siren = employer.siren;
    organisation.siret = employer.siret;
    organisation.legalName = employer.legalName;
    organisation.vatNumber = employer.vatNumber;
    organisation.apeCode = employer.apeCode;
    organisation.website = employer.website;
    organisation.country = row.person.country.isEmpty() ? m.request.country : row.person.country;
    organisation.source = row.person.source;
    const auto id = m_rows.insert(m.tx, organisation);
    if (!id)
        return Failure{id.error()};
    db::Statement batch(m.tx, "exchange/update_organisation_import_batch");
    batch.bind(":import_batch_id", m.batch).bind(":organisation_id", *id);
    if (auto done = batch.runOne(); !done)
        return Failure{done.error()};
    if (auto done = m_index.addOrganisation(*id, organisation); !done)
        return Failure{done.error()};
    m_organisations.insert(employer.identity, {*id, organisation.name, {}, false});
    m_newOrganisations.insert(*id);
    return FoundOrganisation{*id, true, false};
}

Result<bool> ImportWriter::setFacts(const PreparedRow &row, const PreparedEmployer &employer,
                                    OrganisationId organisation, Applied &applied)
{
    const bool tellsForm = m_organisations.value(employer.identity).lacksForm;
    const QString legalName = employer.legalName.isEmpty() && tellsForm ? employer.name
                                                                        : employer.legalName;
    const QString country = row.isOrganisationOnly() ? row.person.country : QString();
    if (!employer.hasFacts() && legalName.isEmpty() && country.isEmpty())
        return false;
    if (m_facts.size() > kFactsHeld)
        m_facts.clear();
    auto known = m_facts.find(organisation);
    if (known == m_facts.end()) {
        auto present = m.parties.organisation(m.tx, organisation);
        if (!present)
            return Failure{present.error()};
        known = m_facts.insert(organisation, *std::move(present));
    }
    Organisation after = *known;
    FactsBeside facts(mayChange(row, organisation));
    facts.take(after.siren, employer.siren);
    facts.take(after.siret, employer.siret);
    facts.take(after.legalName, legalName, comparableName);
    facts.take(after.vatNumber, employer.vatNumber);
    facts.take(after.apeCode, employer.apeCode);
    facts.take(after.website, employer.website, comparablePage);
    facts.take(after.country, country);
    if (facts.differs())
        applied.problems.append({row.line, 0, u"row.organisation_conflict"_s});
    else if (facts.isLeftOut())
        applied.problems.append({row.line, 0, u"row.organisation_kept"_s});
    if (!facts.isFilled())
        return false;
    if (auto done = storeFacts(*known, after); !done)
        return Failure{done.error()};
    return true;
}

Result<void> ImportWriter::storeFacts(const Organisation &before, Organisation after)
{
    if (!m_newOrganisations.contains(before.id)) { // what this import made goes as a whole
        after.version = before.version + 1;
        if (auto kept = keepImage({}, before.id, u"organisation"_s, before.id.number(),
                                  undoimage::fromOrganisation(before, after.version));
            !kept)
            return kept;
    }
    after.changedAt = m_clock.nowUtc();
    if (auto done = undoimage::store(m.tx, after); !done)
        return done;
    m_facts[after.id] = after;
    return m_index.reindexOrganisation(after.id);
}

/// A row that names nobody: its contact points are the organisation's own.
Result<ImportWriter::Applied> ImportWriter::applyOrganisation(const PreparedRow &row)
{
    Applied applied;
    const auto erased = isErased(row.person.contactPoints);
    if (!erased)
        return Failure{erased.error()};
    if (*erased) {
        applied.code = u"row.was_erased"_s;
        return applied;
    }
    const auto found = organisationFor(row, row.employer, applied);
    if (!found)
        return Failure{found.error()};
    const OrganisationId id = found->id;
    const bool created = found->isNew;
    const DuplicatePolicy policy = m.request.decisions.value(row.line, m.request.duplicates);
    applied.outcome = created ? Outcome::Created : Outcome::Skipped;
    if (!created && policy != DuplicatePolicy::Update) {
        applied.code = policy == DuplicatePolicy::Skip ? u"row.duplicate"_s
                                                       : u"row.duplicate_to_decide"_s;
        return applied;
    }
    const auto present = m.parties.organisation(m.tx, id);
    if (!present)
        return Failure{present.error()};
    const auto said = setFields(row, row.employer, id, applied);
    if (!said)
        return Failure{said.error()};
    bool added = *said || found->isChanged;
    for (ContactPoint point : row.person.contactPoints) {
        const bool known = std::any_of(
            present->contactPoints.cbegin(), present->contactPoints.cend(),
            [&](const ContactPoint &other) { return isSameContact(point, other); });
        if (known)
            continue;
        point.uuid = newUuid(m.clock);
        m_contacts.insert(point.normal);
        const auto contact = m_rows.insert(m.tx, point, {}, id);
        if (!contact)
            return Failure{contact.error()};
        if (auto kept = keepImage({}, id, u"contact_point"_s, contact->number(), {}); !kept)
            return Failure{kept.error()};
        added = true;
    }
    if (!added)
        return applied;
    if (auto done = m_index.reindexOrganisation(id); !done)
        return Failure{done.error()};
    if (!created)
        applied.outcome = Outcome::Updated;
    return applied;
}

} // namespace entente
