// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/lists/idset.h"
#include "core/parties/peoplefilter.h"

#include <QDate>

#include <functional>

namespace entente {

class PeopleList;
namespace db {
class Reader;
}

/// Asked now and then by long reads; true gives the work up with Cancelled.
using StopAsked = std::function<bool()>;

/// Who fulfils one condition. Each condition is a statement of its own, so that nothing is ever composed: what holds
/// for all conditions is what all sets have in common.
class CriterionReader final
{
public:
    CriterionReader(const db::Reader &reader, const Session &session, PeopleList &list, QDate today,
                    FilterSubject subject, const StopAsked &stop)
        : m_reader(reader)
        , m_session(session)
        , m_list(list)
        , m_today(today)
        , m_subject(subject)
        , m_stop(stop)
    {}

    /// For every field but verdicts. Cancelled, NotPermitted.
    Result<IdSet> read(const FilterCriterion &criterion) const;

private:
    struct Bind
    {
        const char *placeholder;
        QVariant value;
    };
    bool ofPeople() const { return m_subject == FilterSubject::People; }
    Result<void> add(const char *statement, const QList<Bind> &binds, IdSet &into) const;
    Result<void> addWords(const char *statement, const FilterCriterion &criterion,
                          IdSet &into) const;
    Result<void> addCustom(const FilterCriterion &criterion, IdSet &into) const;
    Result<void> addSpan(const FilterCriterion &criterion, IdSet &into) const;
    Result<void> addFound(const QString &words, IdSet &into) const;
    Result<void> addOwned(const QString &value, IdSet &into) const;
    Result<void> addDepartment(const QString &value, IdSet &into) const;
    Result<void> addMissing(const QString &value, IdSet &into) const;
    Result<void> addValue(FilterField field, const QString &value, IdSet &into) const;

    const db::Reader &m_reader;
    const Session &m_session;
    PeopleList &m_list;
    const QDate m_today;
    const FilterSubject m_subject;
    const StopAsked &m_stop;
};

} // namespace entente
