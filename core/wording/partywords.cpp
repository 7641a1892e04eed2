// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wordtables.h"

namespace entente::wording::tables {

namespace {

constexpr Saying kPersonKinds[] = {
    {"consumer", QT_TRANSLATE_NOOP("Parties", "Private individual")},
    {"professional", QT_TRANSLATE_NOOP("Parties", "Professional")},
    {"sole_trader", QT_TRANSLATE_NOOP("Parties", "Sole trader")},
    {"company_generic", QT_TRANSLATE_NOOP("Parties", "Organisation")},
    {"unknown", QT_TRANSLATE_NOOP("Parties", "Not yet known")},
};

constexpr Saying kAgeBands[] = {
    {"", QT_TRANSLATE_NOOP("Parties", "Not known")},
    {"under_15", QT_TRANSLATE_NOOP("Parties", "Under 15")},
    {"15_17", QT_TRANSLATE_NOOP("Parties", "15 to 17")},
    {"18_plus", QT_TRANSLATE_NOOP("Parties", "18 or over")},
};

constexpr Saying kRelations[] = {
    {"prospect", QT_TRANSLATE_NOOP("Parties", "Prospect")},
    {"customer", QT_TRANSLATE_NOOP("Parties", "Customer")},
    {"contract_in_progress", QT_TRANSLATE_NOOP("Parties", "Contract in progress")},
    {"former", QT_TRANSLATE_NOOP("Parties", "Former customer")},
    {"unknown", QT_TRANSLATE_NOOP("Parties", "Not yet known")},
};

constexpr Saying kContactKinds[] = {
    {"email", QT_TRANSLATE_NOOP("Parties", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("Parties", "Phone")},
    {"mobile", QT_TRANSLATE_NOOP("Parties", "Mobile phone")},
    {"fax", QT_TRANSLATE_NOOP("Parties", "Fax")},
    {"address", QT_TRANSLATE_NOOP("Parties", "Postal address")},
    {"job_started_on", QT_TRANSLATE_NOOP("Parties", "In this job since")},
    {"job_ended_on", QT_TRANSLATE_NOOP("Parties", "In this job until")},
    {"photo", QT_TRANSLATE_NOOP("Parties", "Photo")},
    {"website", QT_TRANSLATE_NOOP("Parties", "Website")},
    {"social", QT_TRANSLATE_NOOP("Parties", "Social network")},
};

constexpr Saying kContactStatuses[] = {
    {"valid", QT_TRANSLATE_NOOP("Parties", "Valid")},
    {"unverified", QT_TRANSLATE_NOOP("Parties", "Not checked")},
    {"bounced", QT_TRANSLATE_NOOP("Parties", "Messages come back")},
    {"returned", QT_TRANSLATE_NOOP("Parties", "Letters come back")},
    {"wrong", QT_TRANSLATE_NOOP("Parties", "Wrong number or address")},
};

constexpr Saying kAttachmentKinds[] = {
    {"file", QT_TRANSLATE_NOOP("Parties", "File")},
    {"photo", QT_TRANSLATE_NOOP("Parties", "Photo")},
};

constexpr Saying kCustomKinds[] = {
    {"text", QT_TRANSLATE_NOOP("Parties", "Text")},
    {"number", QT_TRANSLATE_NOOP("Parties", "Number")},
    {"date", QT_TRANSLATE_NOOP("Parties", "Date")},
    {"choice", QT_TRANSLATE_NOOP("Parties", "One choice of a list")},
    {"choices", QT_TRANSLATE_NOOP("Parties", "Several choices of a list")},
    {"flag", QT_TRANSLATE_NOOP("Parties", "Yes or no")},
};

constexpr Saying kRoles[] = {
    {"administrator", QT_TRANSLATE_NOOP("Parties", "Administrator")},
    {"manager", QT_TRANSLATE_NOOP("Parties", "Manager")},
    {"salesperson", QT_TRANSLATE_NOOP("Parties", "Salesperson")},
    {"marketing", QT_TRANSLATE_NOOP("Parties", "Marketing")},
    {"accountant", QT_TRANSLATE_NOOP("Parties", "Accountant")},
    {"exhibitor", QT_TRANSLATE_NOOP("Parties", "Exhibitor")},
    {"read_only", QT_TRANSLATE_NOOP("Parties", "Read-only")},
};

constexpr Saying kActivityKinds[] = {
    {"note", QT_TRANSLATE_NOOP("Parties", "Note")},
    {"call", QT_TRANSLATE_NOOP("Parties", "Call")},
    {"email", QT_TRANSLATE_NOOP("Parties", "E-mail")},
    {"sms", QT_TRANSLATE_NOOP("Parties", "Text message")},
    {"meeting", QT_TRANSLATE_NOOP("Parties", "Meeting")},
    {"letter", QT_TRANSLATE_NOOP("Parties", "Letter")},
    {"order", QT_TRANSLATE_NOOP("Parties", "Order")},
    {"request", QT_TRANSLATE_NOOP("Parties", "Request")},
    {"notice", QT_TRANSLATE_NOOP("Parties", "Information given")},
};

constexpr Saying kDirections[] = {
    {"in", QT_TRANSLATE_NOOP("Parties", "From the person")},
    {"out", QT_TRANSLATE_NOOP("Parties", "To the person")},
};

constexpr Saying kCivilities[] = {
    {"mr", QT_TRANSLATE_NOOP("Parties", "Mr")},
    {"mrs", QT_TRANSLATE_NOOP("Parties", "Ms")},
    {"dr", QT_TRANSLATE_NOOP("Parties", "Dr")},
    {"prof", QT_TRANSLATE_NOOP("Parties", "Prof.")},
    {"maitre", QT_TRANSLATE_NOOP("Parties", "Maître")},
};

constexpr Saying kImportFields[] = {
    {"ignore", QT_TRANSLATE_NOOP("Parties", "Leave out")},
    {"civility", QT_TRANSLATE_NOOP("Parties", "Title")},
    {"first_name", QT_TRANSLATE_NOOP("Parties", "First name")},
    {"last_name", QT_TRANSLATE_NOOP("Parties", "Last name")},
    {"full_name", QT_TRANSLATE_NOOP("Parties", "First and last name")},
    {"kind", QT_TRANSLATE_NOOP("Parties", "Kind of person")},
    {"relation", QT_TRANSLATE_NOOP("Parties", "Relation")},
    {"country", QT_TRANSLATE_NOOP("Parties", "Country")},
    {"email", QT_TRANSLATE_NOOP("Parties", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("Parties", "Phone")},
    {"mobile", QT_TRANSLATE_NOOP("Parties", "Mobile phone")},
    {"fax", QT_TRANSLATE_NOOP("Parties", "Fax")},
    {"value_label", QT_TRANSLATE_NOOP("Parties", "Label of the value beside")},
    {"value_status", QT_TRANSLATE_NOOP("Parties", "Whether the value beside works")},
    {"objection", QT_TRANSLATE_NOOP("Parties", "Refuses to be contacted")},
    {"acceptance", QT_TRANSLATE_NOOP("Parties", "Agrees to be contacted (only a no counts)")},
    {"address", QT_TRANSLATE_NOOP("Parties", "Street")},
    {"postal_code", QT_TRANSLATE_NOOP("Parties", "Postal code")},
    {"city", QT_TRANSLATE_NOOP("Parties", "City")},
    {"postal_town", QT_TRANSLATE_NOOP("Parties", "Postal code and city")},
    {"organisation", QT_TRANSLATE_NOOP("Parties", "Organisation")},
    {"siren", QT_TRANSLATE_NOOP("Parties", "SIREN")},
    {"siret", QT_TRANSLATE_NOOP("Parties", "SIRET")},
    {"legal_name", QT_TRANSLATE_NOOP("Parties", "Legal name")},
    {"vat_number", QT_TRANSLATE_NOOP("Parties", "VAT number")},
    {"ape_code", QT_TRANSLATE_NOOP("Parties", "APE code")},
    {"job_title", QT_TRANSLATE_NOOP("Parties", "Job title")},
    {"website", QT_TRANSLATE_NOOP("Parties", "Website")},
    {"web_page", QT_TRANSLATE_NOOP("Parties", "Personal web page")},
    {"social", QT_TRANSLATE_NOOP("Parties", "Social network")},
    {"birth_date", QT_TRANSLATE_NOOP("Parties", "Date of birth")},
    {"age_band", QT_TRANSLATE_NOOP("Parties", "Age")},
    {"source", QT_TRANSLATE_NOOP("Parties", "Where the data come from")},
    {"supplier", QT_TRANSLATE_NOOP("Parties", "Supplied by")},
    {"collected_on", QT_TRANSLATE_NOOP("Parties", "Collected on")},
    {"met_on", QT_TRANSLATE_NOOP("Parties", "Met on")},
    {"last_contact_on", QT_TRANSLATE_NOOP("Parties", "Last contact")},
    {"informed_on", QT_TRANSLATE_NOOP("Parties", "Informed on")},
    {"note", QT_TRANSLATE_NOOP("Parties", "Note")},
    {"tags", QT_TRANSLATE_NOOP("Parties", "Tags")},
    {"language", QT_TRANSLATE_NOOP("Parties", "Language")},
};

constexpr Saying kCallOutcomes[] = {
    {"no_answer", QT_TRANSLATE_NOOP("Parties", "No answer")},
    {"message_left", QT_TRANSLATE_NOOP("Parties", "Message left")},
    {"spoke", QT_TRANSLATE_NOOP("Parties", "Spoke with the person")},
    {"call_back", QT_TRANSLATE_NOOP("Parties", "Asks to be called back")},
    {"refused", QT_TRANSLATE_NOOP("Parties", "Wants no more calls")},
    {"refused_all", QT_TRANSLATE_NOOP("Parties", "Wants no more offers at all")},
    {"wrong_number", QT_TRANSLATE_NOOP("Parties", "Wrong number")},
};

} // namespace

const WordTable callOutcomes{"Parties", kCallOutcomes};
const WordTable personKinds{"Parties", kPersonKinds};
const WordTable ageBands{"Parties", kAgeBands};
const WordTable relations{"Parties", kRelations};
const WordTable contactKinds{"Parties", kContactKinds};
const WordTable contactStatuses{"Parties", kContactStatuses};
const WordTable attachmentKinds{"Parties", kAttachmentKinds};
const WordTable customKinds{"Parties", kCustomKinds};
const WordTable roles{"Parties", kRoles};
const WordTable activityKinds{"Parties", kActivityKinds};
const WordTable directions{"Parties", kDirections};
const WordTable civilities{"Parties", kCivilities};
const WordTable importFields{"Parties", kImportFields};

} // namespace entente::wording::tables
