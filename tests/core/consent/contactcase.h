// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/facts.h"
#include "core/consent/moment.h"
#include "core/consent/ruleset.h"

#include <QStringList>

namespace entente::test {

/// One line of tests/fixtures/consent/contactability-cases.csv, read into what decide() takes.
struct ContactCase
{
    QString name;
    QString error; ///< not empty: the line itself is wrong
    Facts facts;
    Moment moment = Moment::on({2026, 11, 24});
    std::vector<ConsentAct> acts;
    std::vector<qint64> attempts;
    std::vector<qint64> appointments;
    std::vector<RegisterCheck> checks;
    QString verdict;
    QStringList codes;
    QStringList furtherChecks;

    /// The spans point into this object: call after the last copy.
    Facts linked() const;
};

std::vector<ContactCase> readContactCases(const QString &path, const RuleSet &rules);
ContactCase readContactCase(const QString &line, const RuleSet &rules);

} // namespace entente::test
