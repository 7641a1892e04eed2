// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wordtables.h"

namespace entente::wording::tables {

namespace {

constexpr Saying kErrorCodes[] = {
    {"not_found",
     QT_TRANSLATE_NOOP(
         "Errors",
         "This is not there (any more). Check the name or the identifier, and try again.")},
    {"invalid",
     QT_TRANSLATE_NOOP(
         "Errors",
         "Something in this entry cannot be accepted. Check what was typed, and try again.")},
    {"conflict",
     QT_TRANSLATE_NOOP(
         "Errors",
         "This does not agree with what is already recorded. Look at the record again before going "
         "on.")},
    {"already_done",
     QT_TRANSLATE_NOOP("Errors", "This has already been done; nothing was changed.")},
    {"not_permitted",
     QT_TRANSLATE_NOOP(
         "Errors",
         "Your role does not allow this. An administrator can do it, or change your role.")},
    {"locked", QT_TRANSLATE_NOOP("Errors", "The vault is locked. Unlock it, and try again.")},
    {"in_use",
     QT_TRANSLATE_NOOP("Errors", "Another program is using the vault. Close it, and try again.")},
    {"wrong_key",
     QT_TRANSLATE_NOOP(
         "Errors", "The name or the password is not right. Check both, and the Caps Lock key.")},
    {"too_new",
     QT_TRANSLATE_NOOP(
         "Errors",
         "This was made by a newer version of Entente. Update the program to open it; nothing was "
         "changed.")},
    {"corrupt",
     QT_TRANSLATE_NOOP("Errors",
                       "A file is damaged. Nothing was changed; restore the newest backup.")},
    {"read_only",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The place is read-only, so nothing could be saved. Check the rights of the folder.")},
    {"no_space",
     QT_TRANSLATE_NOOP(
         "Errors",
         "There is not enough room left. Free some space, and try again; nothing was changed.")},
    {"io",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The file could not be read or written. Check the disk and the folder, and try again.")},
    {"database",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The vault could not do this, and nothing was changed. Try again; if it happens again, "
         "check the vault.")},
    {"cancelled", QT_TRANSLATE_NOOP("Errors", "Cancelled; nothing was changed.")},
    {"internal",
     QT_TRANSLATE_NOOP(
         "Errors",
         "Entente met a fault of its own, and nothing was changed. Please report it with the steps "
         "that led here.")},
};

constexpr Saying kDataReasons[] = {
    {"access.file_exists",
     QT_TRANSLATE_NOOP(
         "Errors",
         "There is already a file of this name. Choose another folder; nothing was overwritten.")},
    {"access.no_format", QT_TRANSLATE_NOOP("Errors", "Choose at least one format for the answer.")},
    {"access.no_renderer",
     QT_TRANSLATE_NOOP("Errors",
                       "This program cannot draw documents here. Choose another format.")},
    {"access.role_lacks_permission",
     QT_TRANSLATE_NOOP(
         "Errors",
         "Your role does not allow this. An administrator can do it, or change your role.")},
    {"archive.not_found",
     QT_TRANSLATE_NOOP("Errors", "There is no such piece in the archive. Its term may be over.")},
    {"civility.unknown", QT_TRANSLATE_NOOP("Errors", "This title is not known; it was left out.")},
    {"compartment.damaged",
     QT_TRANSLATE_NOOP(
         "Errors",
         "This protected value is damaged and cannot be opened. Restore it from a backup.")},
    {"compartment.not_held",
     QT_TRANSLATE_NOOP(
         "Errors",
         "This value lies in a compartment that you have no key to. An administrator can give you "
         "access.")},
    {"compartment.unknown",
     QT_TRANSLATE_NOOP("Errors", "There is no compartment of this name in the vault.")},
    {"call.agreed_in_past",
     QT_TRANSLATE_NOOP("Errors", "The agreed time of a call lies in the future. Check it.")},
    {"consent.explicit_needed",
     QT_TRANSLATE_NOOP("Errors",
                       "Sensitive data needs an explicit consent: signed, written or recorded, not "
                       "only said.")},
    {"consent.guardian_missing",
     QT_TRANSLATE_NOOP(
         "Errors", "This person is a minor: name the holder of parental authority who agrees.")},
    {"consent.in_future",
     QT_TRANSLATE_NOOP("Errors", "An act of the person cannot lie in the future. Check the date.")},
    {"consent.organisation_only_refuses",
     QT_TRANSLATE_NOOP("Errors", "Consents are given by people: record it for somebody who works "
                                 "there. Of an organisation’s own addresses and numbers only the "
                                 "refusal of offers is noted, on your opposition list.")},
    {"consent.no_contact_point",
     QT_TRANSLATE_NOOP("Errors", "There is no contact detail for this channel. Add one first.")},
    {"consent.no_proof_of_request",
     QT_TRANSLATE_NOOP(
         "Errors",
         "Write down what the person asked for and how: it is the proof of the request.")},
    {"consent.nothing_recorded",
     QT_TRANSLATE_NOOP("Errors", "No act of consent is on record for this person, so there is no "
                                 "proof yet.")},
    {"consent.nothing_to_renew",
     QT_TRANSLATE_NOOP("Errors", "There is no consent to renew here. Record a new one.")},
    {"consent.objection_needs_proof",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The person has objected. Only an act that can be proved lifts an objection: add the "
         "evidence.")},
    {"consent.unknown_contact_point",
     QT_TRANSLATE_NOOP("Errors",
                       "This contact detail is not among the person’s for this channel.")},
    {"consent.unknown_purpose", QT_TRANSLATE_NOOP("Errors", "There is no purpose of this name.")},
    {"consent.unknown_wording",
     QT_TRANSLATE_NOOP("Errors",
                       "There is no wording of this version for this purpose and channel.")},
    {"contact.empty",
     QT_TRANSLATE_NOOP("Errors", "This contact detail is empty. Fill it in, or remove the line.")},
    {"country.unknown",
     QT_TRANSLATE_NOOP(
         "Errors", "This country is not known. Use its name, or its two-letter code such as FR.")},
    {"date.empty", QT_TRANSLATE_NOOP("Errors", "A date is missing.")},
    {"date.in_future",
     QT_TRANSLATE_NOOP("Errors", "This date lies in the future. Check the year.")},
    {"date.invalid",
     QT_TRANSLATE_NOOP("Errors",
                       "This is not a date that exists. Write it as 31/12/2026 or 2026-12-31.")},
    {"date.out_of_range",
     QT_TRANSLATE_NOOP("Errors", "This date is too far from today to be right. Check the year.")},
    {"email.bad_domain",
     QT_TRANSLATE_NOOP(
         "Errors",
         "What follows the @ is not the name of a mail server. Check the end of the address.")},
    {"email.bad_local",
     QT_TRANSLATE_NOOP("Errors",
                       "What precedes the @ holds characters that an e-mail address cannot have.")},
    {"email.empty", QT_TRANSLATE_NOOP("Errors", "The e-mail address is missing.")},
    {"email.local_too_long",
     QT_TRANSLATE_NOOP("Errors", "What precedes the @ is longer than an e-mail address can be.")},
    {"email.no_at", QT_TRANSLATE_NOOP("Errors", "This e-mail address has no @.")},
    {"email.no_domain",
     QT_TRANSLATE_NOOP("Errors", "Nothing follows the @ in this e-mail address.")},
    {"email.no_local",
     QT_TRANSLATE_NOOP("Errors", "Nothing precedes the @ in this e-mail address.")},
    {"email.space",
     QT_TRANSLATE_NOOP("Errors", "There is a space inside this e-mail address. Remove it.")},
    {"email.too_long",
     QT_TRANSLATE_NOOP("Errors", "This is longer than an e-mail address can be.")},
    {"erasure.cannot_redact",
     QT_TRANSLATE_NOOP(
         "Errors",
         "This file is no text, so nothing in it can be blacked out. Choose to leave it or to "
         "erase it.")},
    {"erasure.not_complete",
     QT_TRANSLATE_NOOP(
         "Errors",
         "Something of the person was still found after the erasure, so nothing was changed. "
         "Please report this.")},
    {"erasure.plan_changed",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The record has changed since this plan was made. Look at the new plan, then confirm.")},
    {"erasure.undecided",
     QT_TRANSLATE_NOOP("Errors",
                       "Some texts name other people too. Decide about each of them first.")},
    {"attachment.empty", QT_TRANSLATE_NOOP("Errors", "The file is empty.")},
    {"attachment.not_a_picture",
     QT_TRANSLATE_NOOP("Errors", "A photo must be a PNG, JPEG or WebP picture.")},
    {"attachment.not_found", QT_TRANSLATE_NOOP("Errors", "There is no such file.")},
    {"attachment.too_large",
     QT_TRANSLATE_NOOP("Errors", "The file is too large. A file may have up to 25 MB, a photo 5.")},
    {"field.bad_date", QT_TRANSLATE_NOOP("Errors", "This is not a date, such as 24/11/2026.")},
    {"field.bad_flag", QT_TRANSLATE_NOOP("Errors", "The answer is yes or no.")},
    {"field.bad_key",
     QT_TRANSLATE_NOOP("Errors", "A key has small letters without accents, digits and underscores, "
                                 "and begins with a letter.")},
    {"field.bad_number", QT_TRANSLATE_NOOP("Errors", "This is not a number.")},
    {"field.key_taken", QT_TRANSLATE_NOOP("Errors", "There is already a field with this key.")},
    {"field.no_basis",
     QT_TRANSLATE_NOOP("Errors", "Say by which right the field is kept (Art. 6 GDPR).")},
    {"field.no_choices", QT_TRANSLATE_NOOP("Errors", "A list needs two choices or more.")},
    {"field.no_name", QT_TRANSLATE_NOOP("Errors", "Give the field a name.")},
    {"field.no_purpose",
     QT_TRANSLATE_NOOP("Errors", "Say what the field is for (Art. 5(1)(b) GDPR).")},
    {"field.no_retention",
     QT_TRANSLATE_NOOP("Errors", "Say how long the field is kept (Art. 5(1)(e) GDPR).")},
    {"field.not_a_choice", QT_TRANSLATE_NOOP("Errors", "This is not one of the choices.")},
    {"field.too_long", QT_TRANSLATE_NOOP("Errors", "This text is too long.")},
    {"notice.given_in_future",
     QT_TRANSLATE_NOOP("Errors", "A notice cannot have been given in the future.")},
    {"notice.incomplete",
     QT_TRANSLATE_NOOP("Errors",
                       "The notice lacks what the law asks for: state it first, then publish.")},
    {"notice.nobody", QT_TRANSLATE_NOOP("Errors", "Nobody was named who was given the notice.")},
    {"notice.unchanged",
     QT_TRANSLATE_NOOP("Errors", "The last version says the same: nothing was published.")},
    {"notice.unknown", QT_TRANSLATE_NOOP("Errors", "There is no such notice. Publish one first.")},
    {"notice.unknown_basis",
     QT_TRANSLATE_NOOP("Errors", "This is no legal basis of Art. 6(1) GDPR.")},
    {"notice.unknown_fact",
     QT_TRANSLATE_NOOP("Errors", "A notice has no such statement, or not in this language.")},
    {"field.unknown", QT_TRANSLATE_NOOP("Errors", "The firm has no field with this key.")},
    {"organisation.bad_ape",
     QT_TRANSLATE_NOOP("Errors", "An APE code has four digits and a letter, such as 62.01Z.")},
    {"organisation.bad_siren",
     QT_TRANSLATE_NOOP("Errors",
                       "This is not a SIREN: nine digits, of which the last one checks.")},
    {"organisation.bad_siret",
     QT_TRANSLATE_NOOP("Errors",
                       "This is not a SIRET: fourteen digits, of which the last one checks.")},
    {"organisation.bad_vat", QT_TRANSLATE_NOOP("Errors", "This is not a VAT number of the Union.")},
    {"organisation.numbers_differ",
     QT_TRANSLATE_NOOP("Errors", "SIREN, SIRET and VAT number are not of the same firm.")},
    {"person.affiliation_dates", QT_TRANSLATE_NOOP("Errors", "The end lies before the beginning.")},
    {"tag.bad_name", QT_TRANSLATE_NOOP("Errors", "A tag has between 1 and 60 characters.")},
    {"field.empty", QT_TRANSLATE_NOOP("Errors", "This must be filled in.")},
    {"hold.exists",
     QT_TRANSLATE_NOOP("Errors", "This piece of the archive is held on this ground already.")},
    {"hold.not_found", QT_TRANSLATE_NOOP("Errors", "There is no such hold.")},
    {"hold.released", QT_TRANSLATE_NOOP("Errors", "This hold was released before.")},
    {"id.ambiguous",
     QT_TRANSLATE_NOOP("Errors", "Several records end with these characters. Type a few more.")},
    {"id.not_found",
     QT_TRANSLATE_NOOP("Errors",
                       "There is no record with this identifier. It may have been erased.")},
    {"id.too_short",
     QT_TRANSLATE_NOOP("Errors", "Give the whole identifier, or at least its last 8 characters.")},
    {"kind.unknown",
     QT_TRANSLATE_NOOP(
         "Errors",
         "This is not one of the words consumer, professional or sole trader; the kind of person "
         "was left open.")},
    {"note.empty", QT_TRANSLATE_NOOP("Errors", "The note is empty. Write something, or cancel.")},
    {"organisation.no_name", QT_TRANSLATE_NOOP("Errors", "An organisation needs a name.")},
    {"person.birth_date_future",
     QT_TRANSLATE_NOOP("Errors", "The date of birth lies in the future. Check the year.")},
    {"person.job_without_organisation",
     QT_TRANSLATE_NOOP("Errors", "A job title needs the organisation in which it is held.")},
    {"person.no_name",
     QT_TRANSLATE_NOOP(
         "Errors",
         "Give a name, an organisation or a contact detail: without any of them nobody could be "
         "found again.")},
    {"person.not_found",
     QT_TRANSLATE_NOOP("Errors",
                       "This person is not there (any more). They may have been erased.")},
    {"person.was_erased",
     QT_TRANSLATE_NOOP(
         "Errors",
         "This person was erased at their request. Create them again only if they came back of "
         "their own accord.")},
    {"phone.empty", QT_TRANSLATE_NOOP("Errors", "The number is missing.")},
    {"phone.not_a_number", QT_TRANSLATE_NOOP("Errors", "This is not a phone number.")},
    {"phone.too_long", QT_TRANSLATE_NOOP("Errors", "This phone number has too many digits.")},
    {"phone.too_short", QT_TRANSLATE_NOOP("Errors", "This phone number has too few digits.")},
    {"phone.unknown_country",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The country of this number is not known. Begin with + and the country’s prefix.")},
    {"postal.odd",
     QT_TRANSLATE_NOOP("Errors",
                       "This postal code is not usual in this country. It was kept as it is.")},
    {"postal.repaired",
     QT_TRANSLATE_NOOP("Errors",
                       "The first zero of this postal code was missing; it was put back.")},
    {"purpose.bad_category",
     QT_TRANSLATE_NOOP("Errors", "This is not a category of sensitive data (Art. 9 GDPR).")},
    {"purpose.bad_code",
     QT_TRANSLATE_NOOP("Errors",
                       "The code of a purpose has small letters, digits and underscores only.")},
    {"purpose.code_taken", QT_TRANSLATE_NOOP("Errors", "There is already a purpose of this code.")},
    {"purpose.sensitive_in_use",
     QT_TRANSLATE_NOOP("Errors",
                       "People have answered for this purpose already. Add another purpose for the "
                       "sensitive data: a consent never changes its meaning.")},
    {"purpose.shipped",
     QT_TRANSLATE_NOOP("Errors",
                       "Every vault has this purpose; it can be named anew, not archived.")},
    {"rule.country_without_rules",
     QT_TRANSLATE_NOOP(
         "Errors", "Entente has no rules for this country, so that everything is checked there. "
                   "Choose another country, or all of them.")},
    {"rule.ends_before_start",
     QT_TRANSLATE_NOOP("Errors", "A rule cannot end before its first day.")},
    {"rule.laxer",
     QT_TRANSLATE_NOOP("Errors",
                       "A rule of your own can only be stricter than the law. This one would open "
                       "what the law closes.")},
    {"rule.no_channel", QT_TRANSLATE_NOOP("Errors", "Choose at least one channel for the rule.")},
    {"rule.no_title",
     QT_TRANSLATE_NOOP("Errors", "Give the rule a name: the verdicts will show it.")},
    {"rule.unknown", QT_TRANSLATE_NOOP("Errors", "There is no rule of your firm of this name.")},
    {"rule.unknown_word",
     QT_TRANSLATE_NOOP("Errors", "The rule holds a word that is not known here.")},
    {"purpose.no_label",
     QT_TRANSLATE_NOOP("Errors", "Give the purpose a name that people understand.")},
    {"record.changed",
     QT_TRANSLATE_NOOP(
         "Errors",
         "Somebody else has changed this record in the meantime. Look at it again, then repeat "
         "your change.")},
    {"relation.unknown",
     QT_TRANSLATE_NOOP(
         "Errors",
         "This is not one of the words prospect, customer or contract in progress; the person "
         "counts as a prospect.")},
    {"request.closed", QT_TRANSLATE_NOOP("Errors", "This request has already been answered.")},
    {"request.in_future",
     QT_TRANSLATE_NOOP("Errors",
                       "A request cannot have been received in the future. Check the date.")},
    {"request.not_a_restriction",
     QT_TRANSLATE_NOOP("Errors", "Only a restriction of processing can be lifted.")},
    {"request.not_found", QT_TRANSLATE_NOOP("Errors", "This request is not there (any more).")},
    {"request.tell_first",
     QT_TRANSLATE_NOOP(
         "Errors", "Tell the person first, then lift the restriction (Art. 18(3) GDPR): give the "
                   "day on which they were told, not before the request and not in the future.")},
    {"sale.no_date",
     QT_TRANSLATE_NOOP("Errors", "A sale needs its date: rights and durations count from it.")},
    {"siren.invalid",
     QT_TRANSLATE_NOOP(
         "Errors",
         "This is not a valid SIREN: nine digits, of which the last one checks the others.")},
    {"siret.invalid",
     QT_TRANSLATE_NOOP(
         "Errors",
         "This is not a valid SIRET: fourteen digits, of which the last one checks the others.")},
    {"suppression.no_column",
     QT_TRANSLATE_NOOP("Errors", "No column of the list has this name. Check its first line.")},
    {"suppression.no_list",
     QT_TRANSLATE_NOOP("Errors",
                       "Give the list a name of its own, and the channels that it stops.")},
    {"suppression.nothing_readable",
     QT_TRANSLATE_NOOP("Errors",
                       "The file holds neither an e-mail address nor a telephone number.")},
    {"suppression.too_large",
     QT_TRANSLATE_NOOP("Errors", "The list is larger than 256 MiB. Cut it into several files.")},
    {"user.disabled",
     QT_TRANSLATE_NOOP(
         "Errors", "This user may not open the vault any more. An administrator can change that.")},
    {"user.exists",
     QT_TRANSLATE_NOOP("Errors", "A user of this name already exists. Choose another name.")},
    {"user.exhibitor_at_home",
     QT_TRANSLATE_NOOP("Errors",
                       "Every user has the key to the whole database, so an exhibitor gets "
                       "one only in the vault of a stand. Name the people of the stand "
                       "when you make that vault.")},
    {"user.last_administrator",
     QT_TRANSLATE_NOOP("Errors", "This is the last administrator. Name another one first.")},
    {"user.not_found", QT_TRANSLATE_NOOP("Errors", "There is no active user of this name.")},
    {"wording.empty",
     QT_TRANSLATE_NOOP("Errors",
                       "Write the text that people will read, and say in which language.")},
};

} // namespace

const WordTable errorCodes{"Errors", kErrorCodes};
const WordTable dataReasons{"Errors", kDataReasons};

} // namespace entente::wording::tables
