// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/consent/contactabilityservice.h"

#include <array>

namespace entente {

/// What an answer means to whoever wants to reach people. "Refused, but only because nobody asked" is a question to be put
/// and no prohibition.
enum class Reach : quint8 { Allowed, NotNow, Refused, ToAsk, NotApplicable, ToCheck };

inline constexpr std::array kAllReaches{Reach::Allowed, Reach::NotNow,  Reach::Refused,
                                        Reach::ToAsk,   Reach::ToCheck, Reach::NotApplicable};

Reach reachOf(const Verdict &verdict);
/// The answer behind it.
VerdictKind kindOf(Reach reach);

/// How many people get which answer for one channel: the one count of every page and of the command line.
struct ChannelOutlook
{
    Channel channel = Channel::Email;
    std::array<qint64, kAllReaches.size()> people{}; ///< by Reach
    qint64 endingSoon = 0;                           ///< permissions that end within thirty days

    void count(const Verdict &verdict, QDate day);
    void add(const ChannelOutlook &other);
    qint64 of(Reach reach) const { return people[static_cast<size_t>(reach)]; }
    qint64 of(VerdictKind kind) const;
    qint64 total() const;
};

/// A person for whom a day changes the answer, with the decisive reason of the new one.
struct VerdictChange
{
    PersonId person;
    QString personUuid;
    Channel channel = Channel::Email;
    VerdictKind before = VerdictKind::Refused;
    VerdictKind after = VerdictKind::Refused;
    Reach reachBefore = Reach::Refused;
    Reach reachAfter = Reach::Refused;
    QString reason;
    QString legalRef;
};

/// What a day brings: its answers, and whose are not those of the day before.
struct DaySimulation
{
    QList<ChannelOutlook> outlook;
    QList<VerdictChange> changes; ///< in the order of channels and people
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

    /// On a whole day. NotPermitted, NotFound (consent.unknown_purpose), Cancelled.
    Result<QList<ChannelOutlook>> outlook(const Session &session, const QString &purpose, QDate day,
                                          const GoOn &goOn = {}) const;
    /// Both at once: judges the day and the day before, each once.
    Result<DaySimulation> simulate(const Session &session, const QString &purpose, QDate day,
                                   const GoOn &goOn = {}) const;
    Result<QList<VerdictChange>> changes(const Session &session, const QString &purpose, QDate day,
                                         const GoOn &goOn = {}) const;

private:
    /// Fills in what the people are called; whoever has gone since is left out.
    Result<QList<VerdictChange>> named(const Session &session, QList<VerdictChange> list) const;
    struct Asked
    {
        QString purpose;
        QDate day;
    };
    Result<void> ask(const Session &session, const Asked &asked, const GoOn &goOn,
                     const std::vector<ContactabilityService::TakeVerdict> &takers) const;
    Result<QList<ChannelOutlook>> counted(const Session &session, const Asked &asked,
                                          const GoOn &goOn) const;

    ContactabilityService &m_contactability;
};

} // namespace entente
