// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/consent/ruleset.h"

#include <QJsonObject>

namespace entente {

class AuditLog;
class Changes;
class Clock;
namespace db {
class Connection;
class Reader;
} // namespace db

/// A rule of the firm's own. It can only close what the law leaves open: consent first, or not at all.
struct OwnRule
{
    QString uuid;
    QString title;          ///< what the verdict names, in the firm's words
    QString country = {};   ///< ISO alpha-2 of a country with rules, or "*"
    QStringList channels;   ///< "live_call"...
    QStringList recipients; ///< "consumer"...; empty = all
    QStringList purposes;   ///< "commercial", "noncommercial"; empty = both
    QString requirement;    ///< "OPT_IN" or "PROHIBITED"
    QDate validFrom;
    QDate validTo; ///< included; null = still in force

    bool operator==(const OwnRule &) const = default;
};

namespace ownrules {

Result<QList<OwnRule>> load(const db::Reader &reader);
/// As the rules file spells it.
QJsonObject toJson(const OwnRule &rule);
/// True if nobody gets a better answer by `with` than by `before`, on that day: every country with rules, channel, recipient,
/// relation and purpose, with and without a consent.
bool onlyCloses(const RuleSet &before, const RuleSet &with, QDate day);

} // namespace ownrules

/// Adds and ends the firm's own rules. Services::readOwnRules() has to follow; Changes::firmChanged says so.
class OwnRuleService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        Changes &changes;
    };
    explicit OwnRuleService(const Collaborators &with) : m(with) {}

    Result<QList<OwnRule>> list(const Session &session);
    /// Invalid (rule.no_title, rule.no_channel, rule.country_without_rules, rule.unknown_word), Conflict (rule.laxer), NotPermitted.
    Result<OwnRule> add(const Session &session, const OwnRule &rule);
    /// The last day on which it holds. NotFound, Invalid (rule.ends_before_start), NotPermitted.
    Result<void> end(const Session &session, const QString &uuidOrEnding, QDate lastDay);

private:
    Collaborators m;
};

} // namespace entente
