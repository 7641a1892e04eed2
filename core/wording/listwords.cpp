// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wordtables.h"

namespace entente::wording::tables {

namespace {

constexpr Saying kFilterReasons[] = {
    {"bad_date",
     QT_TRANSLATE_NOOP("Errors",
                       "This is not a date. Write it as 2026-11-22, or as today-90d for 90 days "
                       "ago.")},
    {"bad_json", QT_TRANSLATE_NOOP("Errors", "This is not a filter that Entente has written.")},
    {"bad_operator",
     QT_TRANSLATE_NOOP("Errors",
                       "This field cannot be compared in this way. Try =, != or ~, and for dates "
                       "=, <, <=, > or >=.")},
    {"hidden",
     QT_TRANSLATE_NOOP("Errors",
                       "Your role does not see this field, so it can neither filter nor sort by "
                       "it.")},
    {"no_value", QT_TRANSLATE_NOOP("Errors", "A value is missing after the sign.")},
    {"too_many", QT_TRANSLATE_NOOP("Errors", "These are too many conditions for one filter.")},
    {"unclosed_quote", QT_TRANSLATE_NOOP("Errors", "A quotation mark is opened and not closed.")},
    {"unknown_field", QT_TRANSLATE_NOOP("Errors", "There is no field of this name to filter by.")},
    {"unknown_value",
     QT_TRANSLATE_NOOP("Errors", "The field has no such value. Choose one of its values.")},
};

constexpr Saying kViewReasons[] = {
    {"name_taken",
     QT_TRANSLATE_NOOP("Errors", "You already have a view of this name. Choose another name.")},
    {"no_name", QT_TRANSLATE_NOOP("Errors", "Give the view a name.")},
    {"not_found", QT_TRANSLATE_NOOP("Errors", "There is no view or list of this name.")},
};

constexpr Saying kBulkReasons[] = {
    {"no_value", QT_TRANSLATE_NOOP("Errors", "Say what to change it to.")},
    {"not_for_organisations",
     QT_TRANSLATE_NOOP("Errors", "Organisations have no kind and no relation: only people do.")},
};

constexpr Saying kFilterFields[] = {
    {"batch", QT_TRANSLATE_NOOP("Filter", "Import")},
    {"changed", QT_TRANSLATE_NOOP("Filter", "Changed on")},
    {"city", QT_TRANSLATE_NOOP("Filter", "Town")},
    {"country", QT_TRANSLATE_NOOP("Filter", "Country")},
    {"created", QT_TRANSLATE_NOOP("Filter", "Added on")},
    {"department", QT_TRANSLATE_NOOP("Filter", "Department")},
    {"duplicate", QT_TRANSLATE_NOOP("Filter", "Duplicates")},
    {"field", QT_TRANSLATE_NOOP("Filter", "Own field")},
    {"kind", QT_TRANSLATE_NOOP("Filter", "Kind of person")},
    {"last_contact", QT_TRANSLATE_NOOP("Filter", "Last contact")},
    {"list", QT_TRANSLATE_NOOP("Filter", "List")},
    {"missing", QT_TRANSLATE_NOOP("Filter", "Missing")},
    {"organisation", QT_TRANSLATE_NOOP("Filter", "Organisation")},
    {"owner", QT_TRANSLATE_NOOP("Filter", "Owner")},
    {"relation", QT_TRANSLATE_NOOP("Filter", "Relation")},
    {"source", QT_TRANSLATE_NOOP("Filter", "Origin")},
    {"supplier", QT_TRANSLATE_NOOP("Filter", "Supplier")},
    {"tag", QT_TRANSLATE_NOOP("Filter", "Tag")},
    {"text", QT_TRANSLATE_NOOP("Filter", "Words")},
    {"verdict", QT_TRANSLATE_NOOP("Filter", "May be contacted")},
};

constexpr Saying kFilterMissing[] = {
    {"address", QT_TRANSLATE_NOOP("Filter", "postal address")},
    {"consent", QT_TRANSLATE_NOOP("Filter", "consent")},
    {"email", QT_TRANSLATE_NOOP("Filter", "e-mail")},
    {"last_contact", QT_TRANSLATE_NOOP("Filter", "last contact")},
    {"notice", QT_TRANSLATE_NOOP("Filter", "information given")},
    {"organisation", QT_TRANSLATE_NOOP("Filter", "organisation")},
    {"origin", QT_TRANSLATE_NOOP("Filter", "origin")},
    {"owner", QT_TRANSLATE_NOOP("Filter", "owner")},
    {"phone", QT_TRANSLATE_NOOP("Filter", "phone")},
};

// What a list can be narrowed to; the same words as on the chips, with the refusals in one as well.
constexpr Saying kFilterVerdicts[] = {
    {"allowed", QT_TRANSLATE_NOOP("Filter", "Allowed")},
    {"ask", QT_TRANSLATE_NOOP("Filter", "To check")},
    {"forbidden", QT_TRANSLATE_NOOP("Filter", "Not allowed")},
    {"not_applicable", QT_TRANSLATE_NOOP("Filter", "Not applicable")},
    {"not_now", QT_TRANSLATE_NOOP("Filter", "Not now")},
    {"refused", QT_TRANSLATE_NOOP("Filter", "Refused or to ask")},
    {"to_ask", QT_TRANSLATE_NOOP("Filter", "To ask")},
};

} // namespace

const WordTable filterReasons{"Errors", kFilterReasons};
const WordTable viewReasons{"Errors", kViewReasons};
const WordTable bulkReasons{"Errors", kBulkReasons};
const WordTable filterFields{"Filter", kFilterFields};
const WordTable filterMissing{"Filter", kFilterMissing};
const WordTable filterVerdicts{"Filter", kFilterVerdicts};

} // namespace entente::wording::tables
