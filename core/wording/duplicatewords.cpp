// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wordtables.h"

namespace entente::wording::tables {

namespace {

constexpr Saying kDuplicateReasons[] = {
    {"initials", QT_TRANSLATE_NOOP("Duplicates", "Same last name and initials")},
    {"other_birth_date", QT_TRANSLATE_NOOP("Duplicates", "Different dates of birth")},
    {"other_name", QT_TRANSLATE_NOOP("Duplicates", "Different names")},
    {"other_siren", QT_TRANSLATE_NOOP("Duplicates", "Different company numbers")},
    {"same_address", QT_TRANSLATE_NOOP("Duplicates", "Same address")},
    {"same_birth_date", QT_TRANSLATE_NOOP("Duplicates", "Same date of birth")},
    {"same_email", QT_TRANSLATE_NOOP("Duplicates", "Same e-mail")},
    {"same_last_name", QT_TRANSLATE_NOOP("Duplicates", "Same last name")},
    {"same_name", QT_TRANSLATE_NOOP("Duplicates", "Same name")},
    {"same_organisation", QT_TRANSLATE_NOOP("Duplicates", "Same organisation")},
    {"same_phone", QT_TRANSLATE_NOOP("Duplicates", "Same number")},
    {"same_siren", QT_TRANSLATE_NOOP("Duplicates", "Same company number")},
    {"same_website", QT_TRANSLATE_NOOP("Duplicates", "Same website")},
    {"similar_name", QT_TRANSLATE_NOOP("Duplicates", "Names that sound alike")},
    {"swapped_name", QT_TRANSLATE_NOOP("Duplicates", "First and last name swapped")},
};

constexpr Saying kDuplicateStates[] = {
    {"different", QT_TRANSLATE_NOOP("Duplicates", "Not the same")},
    {"later", QT_TRANSLATE_NOOP("Duplicates", "Put off")},
    {"open", QT_TRANSLATE_NOOP("Duplicates", "To look at")},
};

} // namespace

const WordTable duplicateReasons{"Duplicates", kDuplicateReasons};
const WordTable duplicateStates{"Duplicates", kDuplicateStates};

} // namespace entente::wording::tables
