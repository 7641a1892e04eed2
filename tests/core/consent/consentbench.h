// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    PurposeService purposes{{vault.db(), vault.clock(), vault.audit(), vault.changes()}};
    SuppressionService lists{
        {vault.db(), vault.clock(), vault.audit(), vault.changes(), suppression}};
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

} // namespace entente::test
