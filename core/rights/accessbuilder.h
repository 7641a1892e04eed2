// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/accessreport.h"
#include "core/rights/namefinder.h"
#include "core/rights/subjectdata.h"

#include <QMap>
#include <QSet>

namespace entente {

class Clock;
class PartyRepository;

/// What who answers decides. Everything is handed over by default; to leave a part out is a decision with a reason.
struct AccessOptions
{
    QString language = QStringLiteral("fr");
    QMap<QString, QString> leftOut; ///< section code → reason, which goes into the answer
    QSet<QString> shownPersons;     ///< UUIDs of other people who are not masked (RGPD 15(4))
};

/// Makes the report from the catalogue: every column that says "access" of every row about the person.
class AccessBuilder final
{
public:
    struct Collaborators
    {
        const catalogue::Catalogue &catalogue;
        const db::QueryBuilder &builder;
        const PartyRepository &parties;
        const Clock &clock;
    };
    explicit AccessBuilder(const Collaborators &with) : m(with) {}

    /// NotFound. The number is the caller's business.
    Result<AccessReport> build(const db::Reader &reader, PersonId person,
                               const AccessOptions &options) const;

private:
    struct Other
    {
        ThirdPerson person;
        NameFinder finder;
    };

    Result<QList<Other>> findOthers(const db::Reader &reader, const SubjectData &data,
                                    const NameFinder &own, const AccessOptions &options) const;
    Result<QSet<PersonId>> namedPeople(const db::Reader &reader, const QString &text) const;
    Result<ReportItem> makeItem(const db::Reader &reader, const catalogue::Table &table,
                                const SubjectRecord &record, QList<Other> &others,
                                AccessReport &report) const;
    Result<ReportField> makeField(const db::Reader &reader, const catalogue::Table &table,
                                  const catalogue::Column &column, const QVariant &value) const;
    /// What for, by which right and how long a value of the firm's own field is kept (RGPD 15(1)(a) and (d)).
    Result<void> addTermsOfOwnField(const db::Reader &reader, const SubjectRecord &record,
                                    ReportItem &item) const;
    Result<void> addSections(const db::Reader &reader, const SubjectData &data,
                             const AccessOptions &options, QList<Other> &others,
                             AccessReport &report) const;
    Result<void> addLaw(const db::Reader &reader, const SubjectData &data, const Person &person,
                        AccessReport &report) const;

    Collaborators m;
};

} // namespace entente
