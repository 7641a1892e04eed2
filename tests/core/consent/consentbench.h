// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/callservice.h"
#include "core/consent/consentservice.h"
#include "core/consent/contactabilityservice.h"
#include "core/consent/purposeservice.h"
#include "core/consent/suppressionlist.h"
#include "core/consent/suppressionservice.h"
#include "tests/support/testvault.h"

namespace entente::test {

inline const RuleSet &shippedRules()
{
    static const auto rules = RuleSet::shipped();
    if (!rules)
        qFatal("The rules do not parse: %s",
               qPrintable(rules.error().detail + rules.error().where.field));
    return *rules;
}

/// The services of consent on a fresh vault.
struct ConsentBench
{
    TestVault vault;
    ConsentLedger ledger{vault.clock()};
    SuppressionList suppression{vault.keys()};
    ConsentService consents{{vault.db(), vault.clock(), vault.audit(), vault.changes(),
                             vault.parties(), shippedRules(), ledger, suppression}};
    ContactabilityService verdicts{
        {vault.db(), vault.clock(), vault.audit(), vault.parties(), shippedRules(), suppression}};
    ConsentRecorder recorder{{vault.clock(), vault.parties(), shippedRules(), ledger, suppression}};
    CallService calls{{vault.db(), vault.clock(), vault.audit(), vault.changes(), vault.parties(),
                       vault.search(), vault.undo(), shippedRules(), recorder, verdicts}};
    PurposeService purposes{{vault.db(), vault.clock(), vault.audit(), vault.changes()}};
    SuppressionService lists{
        {vault.db(), vault.clock(), vault.audit(), vault.changes(), suppression, vault.parties()}};
    Session user = vault.as(Role::Administrator);

    static ConsentRequest request(const Person &person, Channel channel, const QDateTime &at = {},
                                  const QString &purpose = QStringLiteral("commercial"))
    {
        ConsentRequest one;
        one.person = person.id;
        one.purpose = purpose;
        one.channel = channel;
        one.at = at;
        one.mechanism = Mechanism::Signed;
        return one;
    }

    Result<void> noteCall(const Person &person, const QDateTime &at,
                          CallOutcome outcome = CallOutcome::NoAnswer)
    {
        CallReport call;
        call.person = person.id;
        call.at = at;
        call.outcome = outcome;
        return calls.report(user, call);
    }
    /// In a call the person asks for another one, perhaps at an agreed time.
    Result<void> askForCall(const Person &person, const QDateTime &at, const QString &words,
                            const std::optional<QDateTime> &agreed = {})
    {
        CallReport call;
        call.person = person.id;
        call.at = at;
        call.outcome = CallOutcome::CallBack;
        call.note = words;
        call.callAt = agreed;
        return calls.report(user, call);
    }

    /// The answers for one channel and purpose.
    QList<ContactAnswer> ask(const Person &person, Channel channel,
                             const std::optional<Moment> &moment = {},
                             const QString &purpose = QStringLiteral("commercial"))
    {
        const auto found = verdicts.ofPerson(user, person.id, {channel, purpose, moment});
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return *found;
    }
    /// The word of the first of them.
    QString word(const Person &person, Channel channel, const std::optional<Moment> &moment = {},
                 const QString &purpose = QStringLiteral("commercial"))
    {
        return verdictKindName(ask(person, channel, moment, purpose).first().verdict.kind);
    }
};

/// Luc Morel of France with these contact points.
inline Person add(ConsentBench &bench, const QString &kind,
                  const QList<QPair<ContactKind, QString>> &points, const QString &postalCode = {},
                  const QString &relation = QStringLiteral("prospect"))
{
    PersonDraft draft;
    draft.person.firstName = QStringLiteral("Luc");
    draft.person.lastName = QStringLiteral("Morel");
    draft.person.country = QStringLiteral("FR");
    draft.person.kind = *personKindFromCode(kind);
    draft.person.relation = *relationFromCode(relation);
    for (const auto &[pointKind, value] : points) {
        ContactPoint point;
        point.kind = pointKind;
        point.value = value;
        draft.person.contactPoints.append(point);
    }
    if (!postalCode.isEmpty()) {
        ContactPoint point;
        point.kind = ContactKind::Address;
        point.value = QStringLiteral("1 rue du Port");
        point.postalCode = postalCode;
        draft.person.contactPoints.append(point);
    }
    const auto added = bench.vault.people().add(bench.user, draft);
    if (!added)
        qFatal("%s", qPrintable(added.error().detail));
    return *added;
}

} // namespace entente::test
