// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/standbench.h"

namespace entente::test {

/// A vault that is carried to a stand and comes home.
struct StandJourney
{
    StandBench bench;
    QString salome = bench.addUser(QStringLiteral("salome"), Role::Salesperson);
    TradeShow show = bench.plan({salome});
    QString stand = bench.file(QStringLiteral("stand.entente"));

    static CarryRequest request(const QString &folder)
    {
        CarryRequest request;
        request.folder = folder;
        request.password = StandBench::password();
        request.staffPassword = StandBench::staffPassword();
        request.kdf = StandBench::kdf();
        request.waive = {true, true};
        return request;
    }
    Result<Carried> carry(const QString &folder)
    {
        return bench.services().standCarrier().carry(bench.session(), show.uuid, request(folder));
    }
    void openAsStaff() { bench.open(stand, QStringLiteral("salome"), StandBench::staffPassword()); }
    void openAsCarrier() { bench.open(stand, QStringLiteral("antoine")); }
    /// Gives the codes of the passages.
    QStringList atTheStand(const QStringList &names)
    {
        openAsStaff();
        QStringList codes;
        for (const auto &name : names) {
            bench.clock().advance(20);
            const auto visitor = bench.visitor(name);
            if (const auto done = bench.capture(show, visitor); !done)
                qFatal("%s", qPrintable(done.error().detail));
            codes.append(visitor.uuid);
        }
        return codes;
    }
    void openHome() { bench.open(bench.folder(), QStringLiteral("antoine")); }
    Result<StandMerged> home(bool deleteAfter = false)
    {
        openHome();
        return bench.services().standMerger().merge(
            bench.session(), {stand, {}, StandBench::password(), deleteAfter});
    }
    PersonId personOf(const QString &code)
    {
        const auto days = bench.services().captureReview().days(bench.session(), show.uuid);
        for (const auto &day : *days) {
            const auto looked = bench.services().captureReview().day(bench.session(), show.uuid,
                                                                     day.day);
            for (const auto &visitor : looked->visitors) {
                if (visitor.uuid == code)
                    return visitor.person;
            }
        }
        return {};
    }
    QString verdict(PersonId person, Channel channel)
    {
        const auto all = bench.services().contactability().ofPerson(
            bench.session(), person, {channel, QStringLiteral("commercial"), {}});
        return all ? verdictKindName(all->first().verdict.kind) : QString();
    }
};

} // namespace entente::test
