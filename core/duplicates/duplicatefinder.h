// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/duplicates/duplicatepair.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace entente {

namespace db {
class Reader;
}

/// Finds cards that are likely to be one. Only cards that share a key are compared (the same e-mail, number, full name;
/// the same sounds of the family name at one address, in one organisation, on one birthday), so that time grows with the
/// number of cards and not with its square; a key that too many share is cut finer, then left out.
class DuplicateFinder final
{
public:
    /// Told of the progress in hundredths; false stops with Cancelled.
    using Progress = std::function<bool(int percent)>;

    explicit DuplicateFinder(const db::Reader &reader, Progress progress = {});

    /// Best first. Pairs in `different` (smaller id first) are left out.
    Result<std::vector<FoundPair>> people(const QSet<std::pair<qint64, qint64>> &different);
    Result<std::vector<FoundPair>> organisations(const QSet<std::pair<qint64, qint64>> &different);

    /// Those among the vault's people who are likely to be `typed`, best first; by indexes only, within a frame.
    Result<std::vector<FoundPair>> like(const ComparedPerson &typed, int limit) const;

    /// How many cards were read.
    qint64 examined() const { return m_examined; }

private:
    struct Key
    {
        size_t hash = 0;
        qint64 id = 0;
    };
    using Keys = std::vector<Key>;
    using Pairs = std::vector<std::pair<qint64, qint64>>;

    bool goOn(int percent) const { return !m_progress || m_progress(percent); }
    void pairUp(Keys &keys, Pairs &pairs) const;
    Result<Pairs> candidatePeople();
    Result<ComparedPerson> person(qint64 id) const;
    Result<ComparedOrganisation> organisation(qint64 id) const;
    Result<std::vector<ComparedOrganisation>> allOrganisations();
    int namesakes(const ComparedPerson &person) const;

    const db::Reader &m_reader;
    Progress m_progress;
    qint64 m_examined = 0;
    QHash<qint64, size_t> m_sounds;  ///< of the family name, by person
    QHash<size_t, int> m_nameCounts; ///< by hash of the full name
};

/// The card as the finder compares it.
struct PersonDraft;
ComparedPerson comparedPerson(const PersonDraft &typed, const QString &homeCountry);

} // namespace entente
