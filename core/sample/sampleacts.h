// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/consent/consentrecorder.h"
#include "core/sample/samplepeople.h"

namespace entente {

class Services;

/// What people of the sample did and what was done with them, through the services as the window does it.
class SampleActs final
{
public:
    SampleActs(Services &services, const Session &session, QDate today)
        : m_services(services)
        , m_session(session)
        , m_today(today)
    {}

    Result<void> perform(const SamplePerson &made, PersonId person);
    /// A consent as bulk filling records it.
    static ConsentRequest webConsent(PersonId person, const QDateTime &at);

private:
    struct Yes
    {
        Channel channel;
        Mechanism mechanism;
        int daysAgo;
        bool signedByHand = false;
        QString guardian = {};
    };
    Result<void> give(PersonId person, const Yes &yes);
    Result<void> callFourTimes(PersonId person);
    Result<void> sell(PersonId person, bool invoiced);
    QDateTime daysAgo(int days) const
    {
        return QDateTime(m_today.addDays(-days), QTime(9, 30), Qt::UTC);
    }

    Services &m_services;
    const Session &m_session;
    QDate m_today;
};

} // namespace entente
