// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QStringView>

#include <span>

/// The English words of codes, each table in its own translation context; private to core/wording and its test.
namespace entente::wording {

struct Saying
{
    const char *code;
    const char *text;
};

struct WordTable
{
    const char *context;
    std::span<const Saying> sayings;

    /// Null when the table does not know this code.
    const char *find(QStringView code) const;
};

namespace tables {

extern const WordTable errorCodes;
extern const WordTable dataReasons;
extern const WordTable fileReasons;
extern const WordTable vaultReasons;

extern const WordTable fieldLabels;
extern const WordTable sections;
extern const WordTable categories;
extern const WordTable places;

extern const WordTable personKinds;
extern const WordTable ageBands;
extern const WordTable relations;
extern const WordTable contactKinds;
extern const WordTable contactStatuses;
extern const WordTable attachmentKinds;
extern const WordTable customKinds;
extern const WordTable roles;
extern const WordTable activityKinds;
extern const WordTable callOutcomes;
extern const WordTable directions;
extern const WordTable civilities;
extern const WordTable importFields;

extern const WordTable channels;
extern const WordTable purposes;
extern const WordTable mechanisms;
extern const WordTable evidenceKinds;
extern const WordTable consentKinds;
extern const WordTable consentStates;
extern const WordTable consentOrigins;
extern const WordTable bases;
extern const WordTable wordingItems;
extern const WordTable sensitiveCategories;
extern const WordTable sectors;
extern const WordTable confidences;
extern const WordTable ruleRelations;
extern const WordTable ruleConditions;
extern const WordTable recipients;
extern const WordTable countries;

extern const WordTable verdicts;
extern const WordTable headlines;
extern const WordTable reasonFacts;
extern const WordTable requirements;
extern const WordTable duties;
extern const WordTable actions;
extern const WordTable verdictTexts;

extern const WordTable auditKinds;
extern const WordTable undoSteps;
extern const WordTable outcomes;
extern const WordTable auditFindings;

extern const WordTable rights;
extern const WordTable requestStates;
extern const WordTable requestWays;
extern const WordTable erasureActions;
extern const WordTable planActions;
extern const WordTable keepReasons;
extern const WordTable terms;
extern const WordTable retentions;
extern const WordTable disclosureKinds;
extern const WordTable identityChecks;

extern const WordTable documentTexts;
extern const WordTable becauses;
extern const WordTable proofPlaces;
extern const WordTable reviewDecisions;
extern const WordTable erasureReasons;
extern const WordTable documentCounts;

extern const WordTable duplicateReasons;
extern const WordTable duplicateStates;

extern const WordTable noticeTexts;
extern const WordTable inboxTexts;
extern const WordTable mailReasons;

extern const WordTable standReasons;
extern const WordTable visitTexts;

extern const WordTable filterReasons;
extern const WordTable viewReasons;
extern const WordTable bulkReasons;
extern const WordTable filterFields;
extern const WordTable filterMissing;
extern const WordTable filterVerdicts;

} // namespace tables

/// A context and an English text; both null when nothing is known.
struct Found
{
    const char *context = nullptr;
    const char *text = nullptr;
};

/// Reads a key with its kind in front, or a reason, or a field's label key.
Found findWord(QStringView key);
QList<const WordTable *> allTables();

} // namespace entente::wording
