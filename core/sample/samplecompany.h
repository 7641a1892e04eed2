// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/sample/samplepeople.h"

#include <functional>

namespace entente {

class Services;
namespace db {
class Transaction;
}

struct SampleRequest
{
    int people = 300;
    quint64 seed = 1;
    int inDetail = 20 * kSampleStates; ///< how many are made act by act
};

/// Fills an empty vault with Atelier Lumen and its people: the same seed on the same day gives the same people. The first
/// few hundred go through the services, act by act; the others in few transactions, as an import does.
class SampleCompany final
{
public:
    SampleCompany(Services &services, const Session &session);

    /// `onProgress` hears how many people there are and stops the work with false: Cancelled. Also the services' failures.
    Result<void> fill(const SampleRequest &request,
                      const std::function<bool(int)> &onProgress = {});

private:
    class Bulk;

    Result<void> describeFirm();
    /// What the notices need, their first versions, and a trade show that lasts this week.
    Result<void> planTradeShow();
    Result<void> addOrganisations(int count);
    Result<void> addInDetail(int index);
    Result<void> addInBulk(int from, int to);

    Services &m_services;
    const Session &m_session;
    QDate m_today;
    SamplePeople m_people;
    QList<OrganisationId> m_organisations;
    QList<QString> m_names;
};

} // namespace entente
