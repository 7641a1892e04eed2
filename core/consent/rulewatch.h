// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/consent/contactabilityservice.h"

#include <array>

namespace entente {

/// How many people get which answer for one channel; the index is a VerdictKind.
struct ChannelOutlook
{
    Channel channel = Channel::Email;
    std::array<qint64, 5> people{};

    qint64 of(VerdictKind kind) const { return people[static_cast<size_t>(kind)]; }
};

/// A person for whom a day changes the answer, with the decisive reason of the new one.
struct VerdictChange
{
    PersonId person;
    QString personUuid;
    Channel channel = Channel::Email;
    VerdictKind before = VerdictKind::Refused;
    VerdictKind after = VerdictKind::Refused;
    QString reason;
    QString legalRef;
};

/// "Simulate at date" and "who changes that day?", by the same verdicts as everywhere. Both judge whole days, read the
/// whole vault once or twice for all channels, on several threads, and belong into a background task.
class RuleWatch final
{
public:
    /// `goOn` is asked now and then with the number of answers so far, from several threads, one at a time; false ends with
    /// Cancelled.
    using GoOn = std::function<bool(qint64)>;

    explicit RuleWatch(ContactabilityService &contactability) : m_contactability(contactability) {}

    /// NotPermitted, NotFound (consent.unknown_purpose), Cancelled.
    Result<QList<ChannelOutlook>> outlook(const Session &session, const QString &purpose, QDate day,
                                          const GoOn &goOn = {}) const;
    /// Whose answer on `day` is not that of the day before, in the order of channels and people.
    Result<QList<VerdictChange>> changes(const Session &session, const QString &purpose, QDate day,
                                         const GoOn &goOn = {}) const;

private:
    /// Fills in what the people are called; whoever has gone since is left out.
    Result<QList<VerdictChange>> named(const Session &session, QList<VerdictChange> list) const;
    Result<void> ask(const Session &session, const QString &purpose, QDate day, const GoOn &goOn,
                     const std::vector<ContactabilityService::TakeVerdict> &takers) const;

    ContactabilityService &m_contactability;
};

} // namespace entente
