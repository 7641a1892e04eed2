// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/clock.h"
#include "core/db/transaction.h"
#include "core/exchange/importindex.h"
#include "core/exchange/importrow.h"
#include "core/fields/customfields.h"
#include "core/parties/partyrepository.h"
#include "core/parties/recreationguard.h"
#include "core/parties/tags.h"

#include <QHash>
#include <QSet>

namespace entente {

class ConsentRecorder;
class SearchIndex;

/// The time at which an import began, for all that it writes: undoing tells by it what came later.
class ImportClock final : public Clock
{
public:
    explicit ImportClock(QDateTime at) : m_at(std::move(at)) {}
    QDateTime nowUtc() const override { return m_at; }

private:
    QDateTime m_at;
};

/// Puts the rows of one import into the vault, inside the caller's transaction. Consent, objections and suppression
/// lists are never written here: a file can neither give consent nor lift a refusal (Art. 7(1), 21(3) GDPR).
class ImportWriter final
{
public:
    struct Context
    {
        db::Transaction &tx;
        const Session &session;
        const Clock &clock; ///< real time, for UUIDs
        const PartyRepository &parties;
        const SearchIndex &search;
        const RecreationGuard &guard;
        const ConsentRecorder *consents;
        const ImportRequest &request;
        ImportBatchId batch;
        QDateTime at;
    };
    explicit ImportWriter(const Context &context);

    enum class Outcome { Created, Updated, Skipped, Refused };
    struct Applied
    {
        Outcome outcome = Outcome::Refused;
        QString code;
        QList<FileProblem> problems;
        Person present;           ///< the record that fits, where somebody has to decide
        QList<Person> candidates; ///< the records that fit, where several do
    };
    /// Asks once whether anybody was ever erased, and lets the full text rest.
    Result<void> begin();
    Result<Applied> apply(const PreparedRow &row);
    /// After the last row: brings the full text up to date.
    Result<void> finish() { return m_index.finish(); }

private:
    struct Match
    {
        PersonId person;
        bool isUncertain = false;        ///< several people fit
        QList<PersonId> candidates = {}; ///< those
    };
    using Candidates = QList<std::pair<PersonId, QString>>;

    Result<Match> match(const PreparedRow &row) const;
    Result<Candidates> candidates(const char *statement, const QString &normal) const;
    /// Those who were there before this import, so that the next run knows them by the same identifier.
    Result<QList<Person>> candidatesOf(const Match &match) const;
    Result<bool> isErased(const QList<ContactPoint> &points) const;
    Result<Applied> applyPerson(const PreparedRow &row, PersonId &person);
    Result<PersonId> create(const PreparedRow &row, Applied &applied);
    Result<Applied> createNew(const PreparedRow &row, PersonId &person);
    Result<void> keepRefusal(const PreparedRow &row, PersonId person, Applied &applied);
    Result<bool> update(const PreparedRow &row, PersonId id, Applied &applied);
    Result<bool> addContactPoints(const PreparedRow &row, const Person &before, Applied &applied);
    /// Begins a job, or notes one that is over; gives its key.
    Result<AffiliationId> insertJob(const PreparedEmployer &employer, PersonId person,
                                    OrganisationId organisation);
    Result<bool> addAffiliation(const PreparedRow &row, const PreparedEmployer &employer,
                                const Person &before, Applied &applied);
    /// What the record keeps beside its own row; `keepsImages` for undoing, where the person was there before.
    Result<bool> addTags(const PreparedRow &row, PersonId person, bool keepsImages);
    /// A face that the record has already stays.
    Result<bool> addPhoto(const PreparedRow &row, PersonId person, bool keepsImages);
    Result<bool> setFields(const PreparedRow &row, PersonId person, bool keepsImages);
    /// Of an organisation: what the first row says of it stands. True if anything changed.
    Result<bool> setFields(const PreparedRow &row, const PreparedEmployer &employer,
                           OrganisationId organisation, Applied &applied);
    /// Of one of the two.
    Result<bool> setField(const CustomField &field, const QString &value, PersonId person,
                          OrganisationId organisation, bool keepsImages);
    Result<TagId> tagFor(const QString &name);
    Result<bool> addNewNote(const PreparedRow &row, const Person &before);
    Result<Applied> applyOrganisation(const PreparedRow &row);
    struct KnownOrganisation
    {
        OrganisationId id;
        QString name;
        QString problem;        ///< to be said once
        bool lacksForm = false; ///< of the name, which the file knows
    };
    /// Nobody, where neither the vault nor the rows before know it.
    Result<KnownOrganisation> knownOrganisation(const PreparedEmployer &employer) const;
    struct FoundOrganisation
    {
        OrganisationId id;
        bool isNew = false;
        bool isChanged = false; ///< the row knew something of it that nobody knew
    };
    Result<FoundOrganisation> organisationFor(const PreparedRow &row,
                                              const PreparedEmployer &employer, Applied &applied);
    /// What the row says of an organisation that was there before it: fills what is empty. True if anything changed.
    Result<bool> setFacts(const PreparedRow &row, const PreparedEmployer &employer,
                          OrganisationId organisation, Applied &applied);
    Result<void> storeFacts(const Organisation &before, Organisation after);
    bool mayChange(const PreparedRow &row, OrganisationId organisation) const;
    Result<qint64> insertNote(const QString &body, PersonId person, OrganisationId organisation);
    Result<void> keepImage(PersonId person, OrganisationId organisation, const QString &table,
                           qint64 record, const QString &image, const QString &after = {});
    Result<void> noteRow(const PreparedRow &row, const Applied &applied, PersonId person);

    const Context m;
    const ImportClock m_clock;
    const PartyRepository m_rows; ///< writes with the time of the import
    const SortKeys m_sortKeys;
    mutable QHash<QString, KnownOrganisation> m_organisations; ///< by identity, as they came up
    QSet<QString> m_organisationKeys;                          ///< of all firms that the rows named
    QHash<OrganisationId, Organisation> m_facts; ///< of those of which the file says more
    ImportIndex m_index;
    QHash<QString, TagId> m_tags;                     ///< by name, as they came up
    QHash<QString, CustomField> m_fields;             ///< of people, by key
    QHash<QString, CustomField> m_organisationFields; ///< by key
    QSet<OrganisationId> m_newOrganisations;          ///< made by this import
    QHash<std::pair<OrganisationId, QString>, QString> m_saidOfOrganisations; ///< by key of field
    QSet<QString> m_contacts; ///< of this import, while the vault was empty before it
    bool m_vaultWasEmpty = false;
    bool m_askGuard = true;
};

QString importOutcomeCode(ImportWriter::Outcome outcome);

} // namespace entente
