// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wordtables.h"

namespace entente::wording::tables {

namespace {

constexpr Saying kChannels[] = {
    {"email", QT_TRANSLATE_NOOP("Consent", "E-mail")},
    {"sms", QT_TRANSLATE_NOOP("Consent", "Text message")},
    {"automated_call", QT_TRANSLATE_NOOP("Consent", "Automated call")},
    {"fax", QT_TRANSLATE_NOOP("Consent", "Fax")},
    {"live_call", QT_TRANSLATE_NOOP("Consent", "Phone")},
    {"post", QT_TRANSLATE_NOOP("Consent", "Post")},
    {"all", QT_TRANSLATE_NOOP("Consent", "Every channel")},
};

constexpr Saying kPurposes[] = {
    {"commercial", QT_TRANSLATE_NOOP("Consent", "Commercial offers")},
    {"noncommercial", QT_TRANSLATE_NOOP("Consent", "Information without an offer")},
    {"service", QT_TRANSLATE_NOOP("Consent", "Orders, appointments and after-sales")},
    {"all", QT_TRANSLATE_NOOP("Consent", "Every purpose")},
};

/// Those whose rules come with the program.
constexpr Saying kCountries[] = {
    {"?", QT_TRANSLATE_NOOP("Consent", "Country unknown")},
    {"AT", QT_TRANSLATE_NOOP("Consent", "Austria")},
    {"BE", QT_TRANSLATE_NOOP("Consent", "Belgium")},
    {"DE", QT_TRANSLATE_NOOP("Consent", "Germany")},
    {"ES", QT_TRANSLATE_NOOP("Consent", "Spain")},
    {"FR", QT_TRANSLATE_NOOP("Consent", "France")},
    {"GB", QT_TRANSLATE_NOOP("Consent", "United Kingdom")},
    {"IE", QT_TRANSLATE_NOOP("Consent", "Ireland")},
    {"IT", QT_TRANSLATE_NOOP("Consent", "Italy")},
    {"NL", QT_TRANSLATE_NOOP("Consent", "Netherlands")},
    {"PL", QT_TRANSLATE_NOOP("Consent", "Poland")},
};

constexpr Saying kMechanisms[] = {
    {"email", QT_TRANSLATE_NOOP("Consent", "By e-mail")},
    {"import", QT_TRANSLATE_NOOP("Consent", "Imported from a file")},
    {"merge", QT_TRANSLATE_NOOP("Consent", "From a merged record")},
    {"oral", QT_TRANSLATE_NOOP("Consent", "Said, in a conversation")},
    {"paper", QT_TRANSLATE_NOOP("Consent", "Paper form")},
    {"signed", QT_TRANSLATE_NOOP("Consent", "Signed on screen")},
    {"unstated", QT_TRANSLATE_NOOP("Consent", "Not stated")},
    {"web", QT_TRANSLATE_NOOP("Consent", "By a web form")},
};

constexpr Saying kEvidenceKinds[] = {
    {"audio", QT_TRANSLATE_NOOP("Consent", "Sound recording")},
    {"email", QT_TRANSLATE_NOOP("Consent", "E-mail")},
    {"eml", QT_TRANSLATE_NOOP("Consent", "E-mail")},
    {"file", QT_TRANSLATE_NOOP("Consent", "File")},
    {"photo", QT_TRANSLATE_NOOP("Consent", "Photo of a card or form")},
    {"picture", QT_TRANSLATE_NOOP("Consent", "Picture of a signature")},
    {"recording", QT_TRANSLATE_NOOP("Consent", "Sound recording")},
    {"scan", QT_TRANSLATE_NOOP("Consent", "Scanned paper")},
    {"signature", QT_TRANSLATE_NOOP("Consent", "Drawn signature")},
};

constexpr Saying kConsentKinds[] = {
    {"given", QT_TRANSLATE_NOOP("Consent", "Consent given")},
    {"renewed", QT_TRANSLATE_NOOP("Consent", "Consent renewed")},
    {"refused", QT_TRANSLATE_NOOP("Consent", "Consent refused")},
    {"withdrawn", QT_TRANSLATE_NOOP("Consent", "Consent withdrawn")},
    {"objected", QT_TRANSLATE_NOOP("Consent", "Objection")},
};

constexpr Saying kConsentStates[] = {
    {"given", QT_TRANSLATE_NOOP("Consent", "Consented")},
    {"refused", QT_TRANSLATE_NOOP("Consent", "Refused")},
    {"withdrawn", QT_TRANSLATE_NOOP("Consent", "Withdrawn")},
    {"objected", QT_TRANSLATE_NOOP("Consent", "Objected")},
    {"expired", QT_TRANSLATE_NOOP("Consent", "Expired")},
};

constexpr Saying kConsentOrigins[] = {
    {"import", QT_TRANSLATE_NOOP("Consent", "Imported from a file")},
    {"merge", QT_TRANSLATE_NOOP("Consent", "From a merged record")},
};

constexpr Saying kWordingItems[] = {
    {"identity", QT_TRANSLATE_NOOP("Consent", "Who asks, and for which goods or services")},
    {"proposal", QT_TRANSLATE_NOOP("Consent", "The choice to agree or to refuse")},
    {"period", QT_TRANSLATE_NOOP("Consent", "The time it lasts: one year at most")},
    {"withdrawal", QT_TRANSLATE_NOOP("Consent", "That it can be withdrawn, and how")},
    {"copy", QT_TRANSLATE_NOOP("Consent", "That the proof is given on a durable medium")},
};

constexpr Saying kSensitiveCategories[] = {
    {"health", QT_TRANSLATE_NOOP("Consent", "Health")},
    {"religion", QT_TRANSLATE_NOOP("Consent", "Religion or philosophy")},
    {"politics", QT_TRANSLATE_NOOP("Consent", "Political opinions")},
    {"union", QT_TRANSLATE_NOOP("Consent", "Trade union")},
    {"ethnic_origin", QT_TRANSLATE_NOOP("Consent", "Origin")},
    {"sexual", QT_TRANSLATE_NOOP("Consent", "Sexual life or orientation")},
    {"biometric", QT_TRANSLATE_NOOP("Consent", "Biometric data")},
    {"genetic", QT_TRANSLATE_NOOP("Consent", "Genetic data")},
};

constexpr Saying kSectors[] = {
    {"energy_renovation", QT_TRANSLATE_NOOP("Consent", "Works that save energy")},
    {"renewable_energy", QT_TRANSLATE_NOOP("Consent", "Renewable energy")},
    {"home_adaptation_ageing_disability",
     QT_TRANSLATE_NOOP("Consent", "Adapting homes to age or disability")},
    {"cpf_training", QT_TRANSLATE_NOOP("Consent", "Training paid by a training account")},
    {"press_subscription", QT_TRANSLATE_NOOP("Consent", "Press subscriptions")},
};

constexpr Saying kConfidences[] = {
    {"text_mirror",
     QT_TRANSLATE_NOOP("Consent", "Read in a copy of the text, or on the page of the authority.")},
    {"secondary",
     QT_TRANSLATE_NOOP("Consent", "Known from a commentary, not from the text itself.")},
    {"general_knowledge",
     QT_TRANSLATE_NOOP("Consent",
                       "A careful reading of ours: have it confirmed if it matters to you.")},
    {"own", QT_TRANSLATE_NOOP("Consent", "A rule that your firm set for itself.")},
};

/// When a rule holds: what stands between the firm and the person.
constexpr Saying kRuleRelations[] = {
    {"any", QT_TRANSLATE_NOOP("Consent", "Always")},
    {"prospect", QT_TRANSLATE_NOOP("Consent", "Prospect")},
    {"customer_analogous", QT_TRANSLATE_NOOP("Consent", "Customer, similar products")},
    {"customer_other", QT_TRANSLATE_NOOP("Consent", "Customer, other products")},
    {"contract_in_progress", QT_TRANSLATE_NOOP("Consent", "Contract in progress")},
    {"callback_requested", QT_TRANSLATE_NOOP("Consent", "Asked to be called back")},
    {"no_contract",
     QT_TRANSLATE_NOOP("Consent", "Prospect or customer, without a contract in progress")},
};

/// What has to be recorded for a rule to hold.
constexpr Saying kRuleConditions[] = {
    {"sale_recorded", QT_TRANSLATE_NOOP("Consent", "A sale to this person is recorded.")},
    {"refusal_offered",
     QT_TRANSLATE_NOOP("Consent", "A refusal was offered when the contact detail was collected.")},
    {"direct_collection", QT_TRANSLATE_NOOP("Consent", "The contact detail came from the person.")},
    {"professional_relation",
     QT_TRANSLATE_NOOP("Consent", "The offer relates to the person’s profession.")},
    {"notice_given", QT_TRANSLATE_NOOP("Consent", "The person has received your notice.")},
    {"presumed_interest",
     QT_TRANSLATE_NOOP("Consent", "The reason why the person may be interested is recorded.")},
};

constexpr Saying kRecipients[] = {
    {"consumer", QT_TRANSLATE_NOOP("Consent", "Consumers")},
    {"professional_named", QT_TRANSLATE_NOOP("Consent", "Professionals by name")},
    {"sole_trader", QT_TRANSLATE_NOOP("Consent", "Sole traders")},
    {"company_generic", QT_TRANSLATE_NOOP("Consent", "Addresses of firms")},
    {"all", QT_TRANSLATE_NOOP("Consent", "Everyone")},
};

constexpr Saying kBases[] = {
    {"consent", QT_TRANSLATE_NOOP("Consent", "Consent of the person, Art. 6(1)(a) GDPR")},
    {"contract", QT_TRANSLATE_NOOP("Consent", "Performance of a contract, Art. 6(1)(b) GDPR")},
    {"legal_obligation", QT_TRANSLATE_NOOP("Consent", "Legal obligation, Art. 6(1)(c) GDPR")},
    {"vital_interest", QT_TRANSLATE_NOOP("Consent", "Vital interests, Art. 6(1)(d) GDPR")},
    {"vital_interests", QT_TRANSLATE_NOOP("Consent", "Vital interests, Art. 6(1)(d) GDPR")},
    {"public_task", QT_TRANSLATE_NOOP("Consent", "Public task, Art. 6(1)(e) GDPR")},
    {"legitimate_interest", QT_TRANSLATE_NOOP("Consent", "Legitimate interest, Art. 6(1)(f) GDPR")},
    {"legitimate_interests",
     QT_TRANSLATE_NOOP("Consent", "Legitimate interest, Art. 6(1)(f) GDPR")},
};

} // namespace

const WordTable channels{"Consent", kChannels};
const WordTable purposes{"Consent", kPurposes};
const WordTable mechanisms{"Consent", kMechanisms};
const WordTable evidenceKinds{"Consent", kEvidenceKinds};
const WordTable consentKinds{"Consent", kConsentKinds};
const WordTable consentStates{"Consent", kConsentStates};
const WordTable consentOrigins{"Consent", kConsentOrigins};
const WordTable wordingItems{"Consent", kWordingItems};
const WordTable sensitiveCategories{"Consent", kSensitiveCategories};
const WordTable sectors{"Consent", kSectors};
const WordTable countries{"Consent", kCountries};
const WordTable confidences{"Consent", kConfidences};
const WordTable ruleRelations{"Consent", kRuleRelations};
const WordTable ruleConditions{"Consent", kRuleConditions};
const WordTable recipients{"Consent", kRecipients};
const WordTable bases{"Consent", kBases};

} // namespace entente::wording::tables
