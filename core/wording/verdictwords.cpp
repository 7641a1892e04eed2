// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wordtables.h"

namespace entente::wording::tables {

namespace {

constexpr Saying kVerdicts[] = {
    {"allowed", QT_TRANSLATE_NOOP("Verdict", "Allowed")},
    {"not_now", QT_TRANSLATE_NOOP("Verdict", "Not now")},
    {"to_ask", QT_TRANSLATE_NOOP("Verdict", "To ask")},
    {"ask", QT_TRANSLATE_NOOP("Verdict", "To check")},
    {"refused", QT_TRANSLATE_NOOP("Verdict", "Not allowed")},
    {"not_applicable", QT_TRANSLATE_NOOP("Verdict", "Not applicable")},
};

constexpr Saying kHeadlines[] = {
    {"consent_valid",
     QT_TRANSLATE_NOOP("Verdict", "Yes: the person agreed, and this consent is valid.")},
    {"soft_opt_in",
     QT_TRANSLATE_NOOP(
         "Verdict", "Yes: this is a customer, for similar products, and a refusal was offered.")},
    {"no_objection", QT_TRANSLATE_NOOP("Verdict", "Yes: the person has not objected.")},
    {"contract_in_progress",
     QT_TRANSLATE_NOOP("Verdict", "Yes: a contract is in progress, and the contact concerns it.")},
    {"callback_requested",
     QT_TRANSLATE_NOOP("Verdict", "Yes: the person asked to be called back.")},
    {"press", QT_TRANSLATE_NOOP(
                  "Verdict", "Yes: the offer of newspapers and magazines follows lighter rules.")},
    {"generic_address",
     QT_TRANSLATE_NOOP("Verdict",
                       "Yes: this is the general address of an organisation, not of a person.")},
    {"service_message",
     QT_TRANSLATE_NOOP("Verdict",
                       "Yes: a message that serves an order or a contract, and promotes nothing.")},
    {"presumed_consent",
     QT_TRANSLATE_NOOP(
         "Verdict",
         "Yes: the person’s interest may be presumed here, and the reason is recorded.")},
    {"appointment_agreed",
     QT_TRANSLATE_NOOP("Verdict", "Yes: the person agreed to this date and time.")},
    {"objection", QT_TRANSLATE_NOOP("Verdict", "No: the person has objected.")},
    {"suppression_list",
     QT_TRANSLATE_NOOP("Verdict", "No: this contact detail is on an opposition list.")},
    {"consent_refused", QT_TRANSLATE_NOOP("Verdict", "No: the person was asked and refused.")},
    {"consent_withdrawn",
     QT_TRANSLATE_NOOP("Verdict", "No: the person has withdrawn their consent.")},
    {"consent_expired", QT_TRANSLATE_NOOP("Verdict", "No: the consent has expired.")},
    {"consent_missing",
     QT_TRANSLATE_NOOP("Verdict", "No: consent is needed first, and it has not been asked for.")},
    {"consent_incomplete",
     QT_TRANSLATE_NOOP("Verdict", "No: the consent was asked for without all that the law wants "
                                  "said. Complete the text, then ask again.")},
    {"consent_not_established",
     QT_TRANSLATE_NOOP("Verdict", "No: a consent is claimed, but nothing proves it.")},
    {"guardian_missing",
     QT_TRANSLATE_NOOP(
         "Verdict",
         "No: this person is a minor, and the holder of parental authority has not agreed.")},
    {"sector_prohibited",
     QT_TRANSLATE_NOOP("Verdict",
                       "No: the law forbids this in your line of business, even with consent.")},
    {"processing_restricted",
     QT_TRANSLATE_NOOP("Verdict", "No: the processing of this person’s data is restricted.")},
    {"sale_not_recorded", QT_TRANSLATE_NOOP("Verdict", "No: no sale to this person is recorded.")},
    {"refusal_not_offered",
     QT_TRANSLATE_NOOP("Verdict",
                       "No: no refusal was offered when the contact detail was collected.")},
    {"not_collected_directly",
     QT_TRANSLATE_NOOP("Verdict", "No: the contact detail was not collected from the person.")},
    {"not_related_to_profession",
     QT_TRANSLATE_NOOP("Verdict", "No: the offer does not relate to the person’s profession.")},
    {"consent_other_channel",
     QT_TRANSLATE_NOOP(
         "Verdict", "No: the person agreed to another channel, which is not a yes to this one.")},
    {"outside_hours",
     QT_TRANSLATE_NOOP("Verdict", "Not now: this hour is outside what the law allows.")},
    {"closed_day",
     QT_TRANSLATE_NOOP("Verdict", "Not now: the law does not allow it on this day of the week.")},
    {"public_holiday",
     QT_TRANSLATE_NOOP("Verdict", "Not now: this is a public holiday where the person is.")},
    {"charter_hours",
     QT_TRANSLATE_NOOP(
         "Verdict",
         "Not now: the operators’ charter, which is not a law, advises against this hour.")},
    {"charter_day",
     QT_TRANSLATE_NOOP(
         "Verdict",
         "Not now: the operators’ charter, which is not a law, advises against this day.")},
    {"frequency_cap",
     QT_TRANSLATE_NOOP("Verdict",
                       "Not now: the person has already been called as often as the law allows.")},
    {"country_unknown",
     QT_TRANSLATE_NOOP("Verdict",
                       "To check: the country decides which law applies, and it is not known.")},
    {"recipient_unknown",
     QT_TRANSLATE_NOOP("Verdict",
                       "To check: is this person contacted as a consumer or as a professional?")},
    {"profession_unknown",
     QT_TRANSLATE_NOOP("Verdict", "To check: does the offer relate to this person’s profession?")},
    {"no_rule", QT_TRANSLATE_NOOP("Verdict", "To check: no rule is known for this case.")},
    {"register_check_due",
     QT_TRANSLATE_NOOP("Verdict",
                       "To check: the national opposition list has to be consulted first.")},
    {"presumed_interest_unknown",
     QT_TRANSLATE_NOOP("Verdict", "To check: nothing tells why this person would be interested.")},
    {"no_contact_point",
     QT_TRANSLATE_NOOP("Verdict", "Not applicable: there is no contact detail for this channel.")},
    {"contact_point_unusable",
     QT_TRANSLATE_NOOP("Verdict", "Not applicable: the contact detail does not work any more.")},
    {"proof_weak", QT_TRANSLATE_NOOP("Verdict", "The proof is weak: no document goes with it.")},
    {"merged_card",
     QT_TRANSLATE_NOOP("Verdict",
                       "This record was merged from several: the strictest of them counts.")},
    {"inform_first",
     QT_TRANSLATE_NOOP("Verdict", "No: the person comes from a list without proof and has not "
                                  "been told yet. Inform them first.")},
    {"card_pending", QT_TRANSLATE_NOOP("Verdict", "No: only a business card is known, and its "
                                                  "person has not said yes yet.")},
    {"own_rule", QT_TRANSLATE_NOOP("Verdict", "Refused by a rule that your firm set for itself.")},
    {"caution_hours",
     QT_TRANSLATE_NOOP("Verdict", "Not now: out of caution professionals are called at the hours "
                                  "of consumers; no law asks for it.")},
    {"caution_day",
     QT_TRANSLATE_NOOP("Verdict", "Not now: out of caution professionals are called on the days of "
                                  "consumers; no law asks for it.")},
};

constexpr Saying kReasonFacts[] = {
    {"consent_valid", QT_TRANSLATE_NOOP("Verdict", "Consent given")},
    {"soft_opt_in", QT_TRANSLATE_NOOP("Verdict", "Customer, similar products, refusal offered")},
    {"no_objection", QT_TRANSLATE_NOOP("Verdict", "No objection is recorded")},
    {"contract_in_progress", QT_TRANSLATE_NOOP("Verdict", "A contract is in progress")},
    {"callback_requested", QT_TRANSLATE_NOOP("Verdict", "The person asked to be called back")},
    {"press", QT_TRANSLATE_NOOP("Verdict", "Offer of newspapers or magazines")},
    {"generic_address", QT_TRANSLATE_NOOP("Verdict", "General address of an organisation")},
    {"service_message", QT_TRANSLATE_NOOP("Verdict", "Message that promotes nothing")},
    {"presumed_consent", QT_TRANSLATE_NOOP("Verdict", "Interest that may be presumed")},
    {"appointment_agreed", QT_TRANSLATE_NOOP("Verdict", "Date and time agreed with the person")},
    {"objection", QT_TRANSLATE_NOOP("Verdict", "Objection of the person")},
    {"suppression_list", QT_TRANSLATE_NOOP("Verdict", "Found on an opposition list")},
    {"consent_refused", QT_TRANSLATE_NOOP("Verdict", "Consent refused")},
    {"consent_withdrawn", QT_TRANSLATE_NOOP("Verdict", "Consent withdrawn")},
    {"consent_expired", QT_TRANSLATE_NOOP("Verdict", "Consent expired")},
    {"consent_missing", QT_TRANSLATE_NOOP("Verdict", "No consent is recorded")},
    {"consent_incomplete",
     QT_TRANSLATE_NOOP("Verdict", "Consent asked for with incomplete information")},
    {"consent_not_established", QT_TRANSLATE_NOOP("Verdict", "Consent claimed without proof")},
    {"guardian_missing", QT_TRANSLATE_NOOP("Verdict", "Minor, without the consent of a parent")},
    {"sector_prohibited",
     QT_TRANSLATE_NOOP("Verdict", "Line of business in which canvassing is forbidden")},
    {"processing_restricted",
     QT_TRANSLATE_NOOP("Verdict", "Processing restricted at the person’s request")},
    {"sale_not_recorded", QT_TRANSLATE_NOOP("Verdict", "No sale is recorded")},
    {"refusal_not_offered",
     QT_TRANSLATE_NOOP("Verdict", "No refusal was offered at the collection")},
    {"not_collected_directly", QT_TRANSLATE_NOOP("Verdict", "Not collected from the person")},
    {"not_related_to_profession",
     QT_TRANSLATE_NOOP("Verdict", "Offer without relation to the profession")},
    {"consent_other_channel", QT_TRANSLATE_NOOP("Verdict", "Consent for another channel only")},
    {"outside_hours", QT_TRANSLATE_NOOP("Verdict", "Outside the hours allowed")},
    {"closed_day", QT_TRANSLATE_NOOP("Verdict", "Day of the week that is not allowed")},
    {"public_holiday", QT_TRANSLATE_NOOP("Verdict", "Public holiday")},
    {"charter_hours", QT_TRANSLATE_NOOP("Verdict", "Hours of the operators’ charter")},
    {"charter_day", QT_TRANSLATE_NOOP("Verdict", "Days of the operators’ charter")},
    {"frequency_cap", QT_TRANSLATE_NOOP("Verdict", "Number of calls reached")},
    {"country_unknown", QT_TRANSLATE_NOOP("Verdict", "Country not known")},
    {"recipient_unknown", QT_TRANSLATE_NOOP("Verdict", "Consumer or professional: not known")},
    {"profession_unknown", QT_TRANSLATE_NOOP("Verdict", "Relation to the profession not known")},
    {"no_rule", QT_TRANSLATE_NOOP("Verdict", "No rule for this case")},
    {"register_check_due", QT_TRANSLATE_NOOP("Verdict", "National opposition list not consulted")},
    {"presumed_interest_unknown", QT_TRANSLATE_NOOP("Verdict", "Presumed interest not recorded")},
    {"no_contact_point", QT_TRANSLATE_NOOP("Verdict", "No contact detail")},
    {"contact_point_unusable", QT_TRANSLATE_NOOP("Verdict", "Contact detail out of use")},
    {"proof_weak", QT_TRANSLATE_NOOP("Verdict", "Proof without a document")},
    {"merged_card", QT_TRANSLATE_NOOP("Verdict", "Strictest of the merged records")},
    {"inform_first", QT_TRANSLATE_NOOP("Verdict", "List without proof, person not informed")},
    {"card_pending", QT_TRANSLATE_NOOP("Verdict", "Business card, answer pending")},
    {"own_rule", QT_TRANSLATE_NOOP("Verdict", "Stricter rule of your firm")},
    {"caution_hours", QT_TRANSLATE_NOOP("Verdict", "Outside the hours kept by caution")},
    {"caution_day", QT_TRANSLATE_NOOP("Verdict", "Day that is left free by caution")},
};

constexpr Saying kRequirements[] = {
    {"opt_in", QT_TRANSLATE_NOOP("Verdict", "This contact needs the person’s prior consent.")},
    {"opt_out", QT_TRANSLATE_NOOP(
                    "Verdict", "This contact is allowed as long as the person does not object.")},
    {"notice",
     QT_TRANSLATE_NOOP(
         "Verdict",
         "This contact is allowed to those who have been informed and have not objected.")},
    {"allowed", QT_TRANSLATE_NOOP("Verdict", "This contact needs no consent.")},
    {"prohibited", QT_TRANSLATE_NOOP("Verdict", "This contact is forbidden, even with consent.")},
    {"presumed_consent",
     QT_TRANSLATE_NOOP(
         "Verdict", "This contact is allowed when a real interest of the person may be presumed.")},
};

constexpr Saying kDuties[] = {
    {"join_notice",
     QT_TRANSLATE_NOOP("Verdict", "No notice is recorded: join it to this first message.")},
    {"offer_refusal", QT_TRANSLATE_NOOP("Verdict", "Offer a simple and free way to refuse.")},
    {"identify_sender", QT_TRANSLATE_NOOP("Verdict", "Say clearly who is writing.")},
    {"stop_address",
     QT_TRANSLATE_NOOP("Verdict", "Give an address at which messages can be stopped.")},
    {"analogous_only",
     QT_TRANSLATE_NOOP("Verdict", "Speak only of your own similar products or services.")},
    {"related_only",
     QT_TRANSLATE_NOOP("Verdict", "Speak only of what concerns the person’s profession.")},
    {"within_contract",
     QT_TRANSLATE_NOOP("Verdict", "Speak only of what concerns the contract in progress.")},
    {"within_request", QT_TRANSLATE_NOOP("Verdict", "Keep to what the person asked for.")},
    {"announce_call",
     QT_TRANSLATE_NOOP("Verdict",
                       "Say at once who is calling, for whom, and that the call is commercial.")},
    {"show_number", QT_TRANSLATE_NOOP("Verdict", "Do not hide the calling number.")},
    {"stop_on_refusal",
     QT_TRANSLATE_NOOP("Verdict", "At the first refusal, end the call and do not call again.")},
    {"promote_nothing", QT_TRANSLATE_NOOP("Verdict", "Promote nothing, not even indirectly.")},
    {"respect_hours",
     QT_TRANSLATE_NOOP("Verdict", "Keep to the hours allowed: they were not judged here.")},
    {"confirm_of_age",
     QT_TRANSLATE_NOOP("Verdict",
                       "A parent agreed, and the person is of age now: ask the person.")},
    {"no_open_tracking",
     QT_TRANSLATE_NOOP("Verdict", "Put no pixel in it that tells who opened it: that needs a "
                                  "consent of its own.")},
};

constexpr Saying kActions[] = {
    {"ask_consent",
     QT_TRANSLATE_NOOP("Verdict", "A consent given by the person would change this.")},
    {"ask_guardian",
     QT_TRANSLATE_NOOP("Verdict",
                       "The consent of the holder of parental authority would change this.")},
    {"check_register",
     QT_TRANSLATE_NOOP("Verdict", "Consulting the national opposition list would change this.")},
    {"complete_country", QT_TRANSLATE_NOOP("Verdict", "Filling in the country would change this.")},
    {"complete_kind",
     QT_TRANSLATE_NOOP("Verdict",
                       "Saying whether this is a consumer or a professional would change this.")},
    {"state_profession",
     QT_TRANSLATE_NOOP("Verdict",
                       "Saying whether the offer relates to the profession would change this.")},
    {"record_interest",
     QT_TRANSLATE_NOOP("Verdict",
                       "Recording why the person would be interested would change this.")},
    {"wait", QT_TRANSLATE_NOOP("Verdict", "Waiting until the moment shown is enough.")},
    {"add_contact_point",
     QT_TRANSLATE_NOOP("Verdict", "Adding a contact detail for this channel would change this.")},
    {"inform_person",
     QT_TRANSLATE_NOOP("Verdict", "Giving the person your information notice would change this.")},
};

constexpr Saying kVerdictTexts[] = {
    {"rule", QT_TRANSLATE_NOOP("Verdict", "Rule")},
    {"fact", QT_TRANSLATE_NOOP("Verdict", "Fact")},
    {"proof", QT_TRANSLATE_NOOP("Verdict", "Proof")},
    {"date", QT_TRANSLATE_NOOP("Verdict", "Date")},
    {"expiry", QT_TRANSLATE_NOOP("Verdict", "Expiry")},
    {"none", QT_TRANSLATE_NOOP("Verdict", "None")},
    {"no_expiry", QT_TRANSLATE_NOOP("Verdict", "No end, as long as nothing changes")},
    {"expires_on", QT_TRANSLATE_NOOP("Verdict", "Until %1")},
    {"allowed_from", QT_TRANSLATE_NOOP("Verdict", "Again from %1")},
    {"in_force_since", QT_TRANSLATE_NOOP("Verdict", "In force since %1")},
    {"why", QT_TRANSLATE_NOOP("Verdict", "Why?")},
    //: ends a sentence: "A new consent given by Claire Aubert, to receive e-mails."
    {"receive_email", QT_TRANSLATE_NOOP("Verdict", "to receive e-mails")},
    {"receive_sms", QT_TRANSLATE_NOOP("Verdict", "to receive text messages")},
    {"receive_automated_call", QT_TRANSLATE_NOOP("Verdict", "to receive automated calls")},
    {"receive_fax", QT_TRANSLATE_NOOP("Verdict", "to receive faxes")},
    {"receive_live_call", QT_TRANSLATE_NOOP("Verdict", "to receive calls")},
    {"receive_post", QT_TRANSLATE_NOOP("Verdict", "to receive letters")},
    //: %1 is a number
    {"organisation_listed",
     QT_TRANSLATE_NOOP("Verdict", "Contact details put on your own opposition list: %1")},
    {"headline_suppression_list",
     QT_TRANSLATE_NOOP("Verdict", "No: this contact detail is on the opposition list “%1”.")},
    {"headline_register_check_due",
     QT_TRANSLATE_NOOP("Verdict", "To check: the opposition list “%1” has to be consulted first.")},
    {"fact_suppression_list", QT_TRANSLATE_NOOP("Verdict", "Found on the opposition list “%1”")},
    {"fact_register_check_due", QT_TRANSLATE_NOOP("Verdict", "Opposition list “%1” not consulted")},
    //: %1 is the list, %2 its short name, %3 a channel; the command is typed as it stands.
    {"consult_register",
     QT_TRANSLATE_NOOP("Verdict",
                       "Consulting “%1” would change this. Take its answer in among the opposition "
                       "lists of the rules, even when nobody is on it, and the day is noted. On "
                       "the command line: entente-cli suppression import FILE --list %2 --channel "
                       "%3")},
};

} // namespace

const WordTable verdicts{"Verdict", kVerdicts};
const WordTable headlines{"Verdict", kHeadlines};
const WordTable reasonFacts{"Verdict", kReasonFacts};
const WordTable requirements{"Verdict", kRequirements};
const WordTable duties{"Verdict", kDuties};
const WordTable actions{"Verdict", kActions};
const WordTable verdictTexts{"Verdict", kVerdictTexts};

} // namespace entente::wording::tables
