// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/standing.h"

namespace entente {

namespace {

bool concernsPurpose(const ConsentAct &act, const Facts &facts)
{
    // Art. 21(2): an objection to marketing names no purpose and does not stop the messages that a contract needs.
    return act.purpose == facts.purpose
           || (act.purpose == 0 && facts.purposeClass != PurposeClass::Service);
}

bool concernsPoint(const ConsentAct &act, const Facts &facts)
{
    return act.contactPoint == 0 || act.contactPoint == facts.contactPoint;
}

bool isYes(const ConsentAct &act)
{
    return act.kind == ActKind::Given || act.kind == ActKind::Renewed;
}

bool givesHere(const ConsentAct &act, const Facts &facts)
{
    return isYes(act) && act.purpose == facts.purpose && act.channels.contains(facts.channel)
           && concernsPoint(act, facts);
}

/// Later wins; at the same instant the one that ends first, then the less complete one.
bool supersedes(const ConsentAct &act, const ConsentAct &other)
{
    if (act.at != other.at)
        return act.at > other.at;
    if (act.validUntil != other.validUntil)
        return act.validUntil < other.validUntil;
    return act.complete < other.complete;
}

bool lifts(const ConsentAct &yes, qint64 lastNo, qint64 lastObjection)
{
    if (yes.at <= lastNo || yes.at <= lastObjection)
        return false;
    return lastObjection == std::numeric_limits<qint64>::min() || yes.provable;
}

} // namespace

Standing standingOf(const Facts &facts, const Moment &moment)
{
    constexpr qint64 kNever = std::numeric_limits<qint64>::min();
    Standing standing;
    qint64 lastNo = kNever;
    qint64 lastObjection = kNever;
    bool personActed = false;
    for (const auto &act : facts.acts) {
        if (!moment.sees(act.at, act.day))
            continue;
        if (isYes(act)) {
            if (act.purpose != facts.purpose)
                continue;
            if (givesHere(act, facts))
                personActed |= act.origin == ActOrigin::Person;
            else if (!act.channels.contains(facts.channel))
                standing.otherChannel = true;
            continue;
        }
        if (!act.channels.contains(facts.channel) || !concernsPurpose(act, facts)
            || !concernsPoint(act, facts))
            continue;
        personActed = true;
        qint64 &last = act.kind == ActKind::Objected ? lastObjection : lastNo;
        last = std::max(last, act.at);
        const bool stronger = !standing.stop || act.at > standing.stop->at
                              || (act.at == standing.stop->at && act.kind > standing.stop->kind);
        if (stronger)
            standing.stop = &act;
    }
    standing.lastStopAt = std::max(lastNo, lastObjection);

    for (const auto &act : facts.acts) {
        if (!givesHere(act, facts) || !moment.sees(act.at, act.day)
            || !lifts(act, lastNo, lastObjection))
            continue;
        if (act.origin != ActOrigin::Person) {
            // An import or a merge never makes anything more permissive than what the person did.
            if (personActed)
                continue;
            if (!act.provable || !act.evidence) {
                standing.unproved = &act;
                continue;
            }
        }
        if (!standing.given || supersedes(act, *standing.given))
            standing.given = &act;
    }
    if (standing.given)
        standing.stop = nullptr;
    return standing;
}

ActsBearing bearingOf(const Facts &facts, const Moment &moment)
{
    auto bearing = ActsBearing::None;
    for (const auto &act : facts.acts) {
        if (!moment.sees(act.at, act.day))
            continue;
        if (isYes(act)) {
            if (givesHere(act, facts))
                return ActsBearing::Here;
            if (act.purpose == facts.purpose && !act.channels.contains(facts.channel))
                bearing = ActsBearing::Elsewhere;
        } else if (act.channels.contains(facts.channel) && concernsPurpose(act, facts)
                   && concernsPoint(act, facts)) {
            return ActsBearing::Here;
        }
    }
    return bearing;
}

const ConsentAct *earlierConsent(const Facts &facts, const Moment &moment, const Standing &standing,
                                 const ConsentAct &given)
{
    const ConsentAct *found = nullptr;
    for (const auto &act : facts.acts) {
        if (!givesHere(act, facts) || !moment.sees(act.at, act.day)
            || act.at <= standing.lastStopAt)
            continue;
        if (act.origin != given.origin
            || (standing.lastStopAt != std::numeric_limits<qint64>::min() && !act.provable))
            continue;
        if (!supersedes(given, act))
            continue;
        if (!found || supersedes(act, *found))
            found = &act;
    }
    return found;
}

} // namespace entente
