// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/jobs.h"

#include "core/db/statement.h"
#include "core/db/transaction.h"

namespace entente::jobs {

Result<AffiliationId> present(const db::Reader &reader, PersonId person,
                              OrganisationId organisation)
{
    db::Statement statement(reader, "parties/select_present_affiliation_id");
    statement.bind(":person_id", person).bind(":organisation_id", organisation);
    const AffiliationId id(statement.next() ? statement.integer("affiliation_id") : 0);
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return id;
}

Result<AffiliationId> keep(db::Transaction &tx, PersonId person, const Affiliation &job)
{
    if (!job.endedOn.isValid()) {
        const auto known = present(tx, person, job.organisation);
        if (!known)
            return known;
        if (known->isValid()) {
            const bool isDated = job.startedOn.isValid();
            db::Statement change(tx, isDated ? "parties/update_affiliation"
                                             : "parties/update_affiliation_job_title");
            change.bind(":job_title", job.jobTitle).bind(":affiliation_id", *known);
            if (isDated)
                change.bind(":started_on", job.startedOn).bind(":ended_on", job.endedOn);
            if (auto done = change.runOne(); !done)
                return Failure{done.error()};
            return known;
        }
    }
    db::Statement statement(tx, "parties/insert_affiliation");
    statement.bind(":person_id", person)
        .bind(":organisation_id", job.organisation)
        .bind(":job_title", job.jobTitle)
        .bind(":started_on", job.startedOn)
        .bind(":ended_on", job.endedOn);
    if (auto done = statement.runOne(); !done)
        return Failure{done.error()};
    return AffiliationId(statement.lastInsertId());
}

} // namespace entente::jobs
