// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wordtables.h"

#include <QLatin1StringView>
#include <QStringView>

#include <algorithm>
#include <array>

namespace entente::wording {

const char *WordTable::find(QStringView code) const
{
    const auto found = std::find_if(sayings.begin(), sayings.end(), [code](const Saying &saying) {
        return code == QLatin1StringView(saying.code);
    });
    return found == sayings.end() ? nullptr : found->text;
}

namespace {

struct Kind
{
    QLatin1StringView prefix;
    const WordTable &table;
};

const auto &kindsOfWords()
{
    using namespace Qt::StringLiterals;
    using namespace tables;
    static const auto kKinds = std::to_array<Kind>({
        {"error."_L1, errorCodes},
        {"section."_L1, sections},
        {"category."_L1, categories},
        {"basis."_L1, bases},
        {"wording.item."_L1, wordingItems},
        {"sensitive."_L1, sensitiveCategories},
        {"rule.confidence."_L1, confidences},
        {"rule.when."_L1, ruleRelations},
        {"rule.condition."_L1, ruleConditions},
        {"recipient."_L1, recipients},
        {"country."_L1, countries},
        {"sector."_L1, sectors},
        {"retention."_L1, retentions},
        {"term."_L1, terms},
        {"purpose."_L1, purposes},
        {"channel."_L1, channels},
        {"mechanism."_L1, mechanisms},
        {"evidence.kind."_L1, evidenceKinds},
        {"consent.kind."_L1, consentKinds},
        {"consent.state."_L1, consentStates},
        {"consent.origin."_L1, consentOrigins},
        {"person.kind."_L1, personKinds},
        {"person.age_band."_L1, ageBands},
        {"person.relation."_L1, relations},
        {"person.civility."_L1, civilities},
        {"contact.kind."_L1, contactKinds},
        {"contact.status."_L1, contactStatuses},
        {"attachment.kind."_L1, attachmentKinds},
        {"custom.kind."_L1, customKinds},
        {"activity.kind."_L1, activityKinds},
        {"call.outcome."_L1, callOutcomes},
        {"activity.direction."_L1, directions},
        {"role."_L1, roles},
        {"audit.kind."_L1, auditKinds},
        {"step."_L1, undoSteps},
        {"audit.outcome."_L1, outcomes},
        {"audit.finding."_L1, auditFindings},
        {"right."_L1, rights},
        {"request.right."_L1, rights},
        {"request.state."_L1, requestStates},
        {"request.via."_L1, requestWays},
        {"identity_check."_L1, identityChecks},
        {"action."_L1, erasureActions},
        {"plan.action."_L1, planActions},
        {"disclosure.kind."_L1, disclosureKinds},
        {"place."_L1, places},
        {"proof."_L1, proofPlaces},
        {"review."_L1, reviewDecisions},
        {"erasure.reason."_L1, erasureReasons},
        {"document."_L1, documentTexts},
        {"import.field."_L1, importFields},
        {"duty."_L1, duties},
        {"requirement."_L1, requirements},
        {"verdict.action."_L1, actions},
        {"verdict.fact."_L1, reasonFacts},
        {"verdict.headline."_L1, headlines},
        {"verdict.text."_L1, verdictTexts},
        {"verdict."_L1, verdicts},
        {"duplicate.reason."_L1, duplicateReasons},
        {"duplicate.state."_L1, duplicateStates},
        {"notice."_L1, noticeTexts},
        {"visit."_L1, visitTexts},
        {"inbox."_L1, inboxTexts},
        {"mail."_L1, mailReasons},
        {"filter.field."_L1, filterFields},
        {"filter.missing."_L1, filterMissing},
        {"filter.verdict."_L1, filterVerdicts},
        {"filter."_L1, filterReasons},
        {"view."_L1, viewReasons},
        {"bulk."_L1, bulkReasons},
    });
    return kKinds;
}

/// Tables whose codes are the whole key.
const auto &wholeKeys()
{
    static const std::array<const WordTable *, 9> kTables{
        &tables::fieldLabels,  &tables::dataReasons,    &tables::fileReasons,
        &tables::vaultReasons, &tables::keepReasons,    &tables::auditKinds,
        &tables::becauses,     &tables::documentCounts, &tables::standReasons};
    return kTables;
}

} // namespace

Found findWord(QStringView key)
{
    for (const WordTable *table : wholeKeys()) {
        if (const char *text = table->find(key))
            return {table->context, text};
    }
    for (const Kind &kind : kindsOfWords()) {
        if (!key.startsWith(kind.prefix))
            continue;
        if (const char *text = kind.table.find(key.mid(kind.prefix.size())))
            return {kind.table.context, text};
    }
    return {};
}

QList<const WordTable *> allTables()
{
    QList<const WordTable *> tables(wholeKeys().begin(), wholeKeys().end());
    for (const Kind &kind : kindsOfWords()) {
        if (!tables.contains(&kind.table))
            tables.append(&kind.table);
    }
    return tables;
}

} // namespace entente::wording
