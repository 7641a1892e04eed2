// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wordtables.h"

namespace entente::wording::tables {

namespace {

constexpr Saying kRights[] = {
    {"access", QT_TRANSLATE_NOOP("Rights", "Access, Art. 15 GDPR")},
    {"portability", QT_TRANSLATE_NOOP("Rights", "Portability, Art. 20 GDPR")},
    {"rectification", QT_TRANSLATE_NOOP("Rights", "Rectification, Art. 16 GDPR")},
    {"erasure", QT_TRANSLATE_NOOP("Rights", "Erasure, Art. 17 GDPR")},
    {"restriction", QT_TRANSLATE_NOOP("Rights", "Restriction, Art. 18 GDPR")},
    {"objection", QT_TRANSLATE_NOOP("Rights", "Objection, Art. 21 GDPR")},
};

constexpr Saying kRequestStates[] = {
    {"open", QT_TRANSLATE_NOOP("Rights", "Open")},
    {"answered", QT_TRANSLATE_NOOP("Rights", "Answered")},
    {"refused", QT_TRANSLATE_NOOP("Rights", "Refused")},
};

constexpr Saying kRequestWays[] = {
    {"email", QT_TRANSLATE_NOOP("entente::RightsWizard", "By e-mail")},
    {"post", QT_TRANSLATE_NOOP("entente::RightsWizard", "By post")},
    {"phone", QT_TRANSLATE_NOOP("entente::RightsWizard", "By phone")},
    {"in_person", QT_TRANSLATE_NOOP("entente::RightsWizard", "In person")},
};

constexpr Saying kErasureActions[] = {
    {"anonymise", QT_TRANSLATE_NOOP("Rights", "Anonymised")},
    {"archive", QT_TRANSLATE_NOOP("Rights", "Kept in the archive")},
    {"clear", QT_TRANSLATE_NOOP("Rights", "Emptied")},
    {"delete_row", QT_TRANSLATE_NOOP("Rights", "Erased")},
    {"erase", QT_TRANSLATE_NOOP("Rights", "Erased")},
    {"inform", QT_TRANSLATE_NOOP("Rights", "To be told")},
    {"keep", QT_TRANSLATE_NOOP("Rights", "Kept")},
    {"keep_codes", QT_TRANSLATE_NOOP("Rights", "Codes only, kept")},
    {"nothing", QT_TRANSLATE_NOOP("Rights", "Nothing to do")},
    {"review", QT_TRANSLATE_NOOP("Rights", "To be read")},
    {"tell", QT_TRANSLATE_NOOP("Rights", "To be told")},
    {"unlink", QT_TRANSLATE_NOOP("Rights", "Unlinked")},
};

constexpr Saying kPlanActions[] = {
    {"erase", QT_TRANSLATE_NOOP("Rights", "To erase")},
    {"anonymise", QT_TRANSLATE_NOOP("Rights", "To anonymise")},
    {"keep", QT_TRANSLATE_NOOP("Rights", "To keep")},
    {"inform", QT_TRANSLATE_NOOP("Rights", "To be told")},
    {"review", QT_TRANSLATE_NOOP("Rights", "To be read")},
    {"nothing", QT_TRANSLATE_NOOP("Rights", "Nothing to do")},
};

constexpr Saying kKeepReasons[] = {
    {"keep.accounting",
     QT_TRANSLATE_NOOP("Rights", "Accounting documents are kept for ten years.")},
    {"keep.phone_consent_proof",
     QT_TRANSLATE_NOOP(
         "Rights",
         "The proof of a consent to be called is kept for three years from its collection.")},
    {"keep.codes",
     QT_TRANSLATE_NOOP("Rights", "Codes and times only, which point at nobody any more.")},
    {"keep.objection",
     QT_TRANSLATE_NOOP(
         "Rights",
         "A fingerprint of the contact detail, so that the person is not contacted again.")},
    {"keep.tombstone",
     QT_TRANSLATE_NOOP("Rights",
                       "A fingerprint, so that a restored backup erases the person again.")},
};

constexpr Saying kTerms[] = {
    {"end_of_year_plus_10_years",
     QT_TRANSLATE_NOOP("Rights", "Ten years from the end of the financial year")},
    {"collection_plus_3_years", QT_TRANSLATE_NOOP("Rights", "Three years from the collection")},
};

constexpr Saying kRetentions[] = {
    {"with_person", QT_TRANSLATE_NOOP("Rights", "As long as the person’s record")},
    {"with_contract", QT_TRANSLATE_NOOP("Rights", "As long as the contract")},
    {"three_years", QT_TRANSLATE_NOOP("Rights", "Three years after the last contact")},
    {"with_user", QT_TRANSLATE_NOOP("Rights", "As long as the user’s account")},
    {"prospect_or_customer",
     QT_TRANSLATE_NOOP(
         "Rights",
         "Prospects: three years after their last contact; customers: the relation and three years "
         "after it")},
    {"ledger",
     QT_TRANSLATE_NOOP("Rights", "As long as a proof may be needed; codes only after an erasure")},
    {"proof",
     QT_TRANSLATE_NOOP(
         "Rights", "While the consent is relied on, then as long as the law asks for its proof")},
    {"30_days", QT_TRANSLATE_NOOP("Rights", "Thirty days")},
    {"log", QT_TRANSLATE_NOOP("Rights", "As long as the vault; codes only")},
};

constexpr Saying kDisclosureKinds[] = {
    {"access", QT_TRANSLATE_NOOP("Rights", "Copy of the data, at the person’s request")},
    {"portability", QT_TRANSLATE_NOOP("Rights", "Portable copy, at the person’s request")},
    {"proof", QT_TRANSLATE_NOOP("Rights", "Proof of consent")},
    {"consent_proof", QT_TRANSLATE_NOOP("Rights", "Proof of consent")},
    {"export", QT_TRANSLATE_NOOP("Rights", "Export")},
};

constexpr Saying kIdentityChecks[] = {
    {"known_email", QT_TRANSLATE_NOOP("Rights", "Written from an address already known")},
    {"known_phone", QT_TRANSLATE_NOOP("Rights", "Called back at a number already known")},
    {"in_person", QT_TRANSLATE_NOOP("Rights", "Known in person")},
    {"account", QT_TRANSLATE_NOOP("Rights", "Signed in to an account")},
    {"document", QT_TRANSLATE_NOOP("Rights", "Document shown")},
    {"mandate", QT_TRANSLATE_NOOP("Rights", "Agent with a mandate")},
};

} // namespace

const WordTable rights{"Rights", kRights};
const WordTable requestStates{"Rights", kRequestStates};
// As the wizard asks for it.
const WordTable requestWays{"entente::RightsWizard", kRequestWays};
const WordTable erasureActions{"Rights", kErasureActions};
const WordTable planActions{"Rights", kPlanActions};
const WordTable keepReasons{"Rights", kKeepReasons};
const WordTable terms{"Rights", kTerms};
const WordTable retentions{"Rights", kRetentions};
const WordTable disclosureKinds{"Rights", kDisclosureKinds};
const WordTable identityChecks{"Rights", kIdentityChecks};

} // namespace entente::wording::tables
