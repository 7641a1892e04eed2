// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redaction.h"
#include "core/consent/contactabilityservice.h"

namespace entente {

/// A place where the person may be, and the clock there.
struct CallPlace
{
    QString zone; ///< IANA name
    QDate day;
    QTime time;

    bool operator==(const CallPlace &) const = default;
};

struct CallAttempt
{
    QDateTime at;
    QString outcome; ///< code of callOutcomeCode(); empty when nobody said

    bool operator==(const CallAttempt &) const = default;
};

/// The hours that the rule of a call allows.
struct CallHours
{
    QList<QPair<QTime, QTime>> spans; ///< empty: no rule sets hours for this call
    QList<int> weekdays;              ///< 1 = Monday
    bool isLaw = true;                ///< false: a charter, or our own caution
    bool closedOnHolidays = false;
    QString legalRef;
    bool isOpen = true; ///< now, in every place
    bool isHoliday = false;
    std::optional<QDateTime> opensAt; ///< the next opening, when it is closed
};

/// How often the rule allows to call, and how often it was done.
struct CallFrequency
{
    int max = 0; ///< 0: no rule sets a number
    int days = 30;
    QList<CallAttempt> attempts; ///< within those days, oldest first
    QString legalRef;
    QDate freeOn; ///< the first day with room again, when there is none
};

/// Everything that is to be known before dialling (C. conso L223-1 and D223-9).
struct CallBrief
{
    PersonId person;
    ContactAnswer answer; ///< of the number that may be called, else of the first one
    QList<CallPlace> places;
    CallHours hours;
    CallFrequency frequency;
    QList<QDateTime> appointments;  ///< agreed with the person, still to come
    std::optional<QDateTime> asked; ///< the person asked to be called back
    std::optional<Reason> refusal;  ///< the person said no, and that still holds

    bool mayDial() const { return answer.verdict.isAllowed(); }
};
ENTENTE_NOT_LOGGABLE(CallBrief)

} // namespace entente
