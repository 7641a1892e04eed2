// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wordtables.h"

namespace entente::wording::tables {

namespace {

constexpr Saying kDocumentTexts[] = {
    {"page", QT_TRANSLATE_NOOP("Documents", "Page %1 of %2")},
    {"number", QT_TRANSLATE_NOOP("Documents", "Document no. %1")},
    {"siren", QT_TRANSLATE_NOOP("Documents", "SIREN %1")},
    {"phone", QT_TRANSLATE_NOOP("Documents", "Phone %1")},
    {"made_on", QT_TRANSLATE_NOOP("Documents", "%1, %2")},
    {"made_on_only", QT_TRANSLATE_NOOP("Documents", "%1")},
    {"subject", QT_TRANSLATE_NOOP("Documents", "Subject: %1")},
    {"reference", QT_TRANSLATE_NOOP("Documents", "Reference: %1")},
    {"dear", QT_TRANSLATE_NOOP("Documents", "Dear Sir or Madam,")},
    {"regards", QT_TRANSLATE_NOOP("Documents", "Yours faithfully,")},
    {"for_firm", QT_TRANSLATE_NOOP("Documents", "For %1")},
    {"name_and_signature", QT_TRANSLATE_NOOP("Documents", "Name and signature")},
    {"place_and_date", QT_TRANSLATE_NOOP("Documents", "Place and date")},
    {"done_at", QT_TRANSLATE_NOOP("Documents", "Made with Entente on %1")},
    {"none", QT_TRANSLATE_NOOP("Documents", "None")},
    {"total", QT_TRANSLATE_NOOP("Documents", "Total")},
    {"complaint",
     QT_TRANSLATE_NOOP(
         "Documents",
         "If you think that your rights are not respected, you may lodge a complaint with the "
         "supervisory authority: %1. You may also go to court.")},
    {"contact", QT_TRANSLATE_NOOP("Documents", "To use your rights or to ask a question: %1.")},
    {"authority_name",
     QT_TRANSLATE_NOOP("Documents", "the French data protection authority (CNIL)")},
    {"authority_address",
     QT_TRANSLATE_NOOP("Documents", "3 place de Fontenoy, 75007 Paris, France, cnil.fr")},
    //: parts of the names of files: plain letters without accents, no spaces
    {"file_name.access", QT_TRANSLATE_NOOP("Documents", "access")},
    {"file_name.portability", QT_TRANSLATE_NOOP("Documents", "portability")},
    {"file_name.consent", QT_TRANSLATE_NOOP("Documents", "consents")},
    {"file_name.contact", QT_TRANSLATE_NOOP("Documents", "contact-details")},
    {"file_name.exchange", QT_TRANSLATE_NOOP("Documents", "exchanges")},
    {"file_name.identity", QT_TRANSLATE_NOOP("Documents", "identity")},
    {"file_name.lists", QT_TRANSLATE_NOOP("Documents", "lists")},
    {"file_name.log", QT_TRANSLATE_NOOP("Documents", "journal")},
    {"file_name.origin", QT_TRANSLATE_NOOP("Documents", "origin")},
    {"file_name.professional", QT_TRANSLATE_NOOP("Documents", "profession")},
    {"file_name.purchase", QT_TRANSLATE_NOOP("Documents", "purchases")},
    {"file_name.recipients", QT_TRANSLATE_NOOP("Documents", "recipients")},
    {"file_name.rights", QT_TRANSLATE_NOOP("Documents", "requests")},
    {"file_name.users", QT_TRANSLATE_NOOP("Documents", "use")},
    {"file_name.fields", QT_TRANSLATE_NOOP("Documents", "fields")},
    {"file_name.files", QT_TRANSLATE_NOOP("Documents", "file")},
    {"access.title", QT_TRANSLATE_NOOP("Documents", "Your personal data")},
    {"access.subject",
     QT_TRANSLATE_NOOP("Documents",
                       "your request for access to your personal data (Art. 15 GDPR)")},
    {"access.letter_1",
     QT_TRANSLATE_NOOP(
         "Documents",
         "You have asked which personal data we hold about you. We confirm that we process data "
         "about you; you will find all of them, part by part, as they stood on %1.")},
    {"access.letter_2",
     QT_TRANSLATE_NOOP(
         "Documents",
         "Annex 1 shows what we hold. Annex 2 says why we hold it, for how long, who receives it, "
         "where it comes from, and which rights you have.")},
    {"access.letter_files",
     QT_TRANSLATE_NOOP("Documents",
                       "What is not text is in separate files beside this letter: %1.")},
    {"access.letter_masked",
     QT_TRANSLATE_NOOP(
         "Documents",
         "Your data also mention other people, who have rights of their own (Art. 15(4) GDPR). "
         "Where their names had to be hidden, you will read “%1” or a similar word instead.")},
    {"access.letter_left_out",
     QT_TRANSLATE_NOOP(
         "Documents",
         "One part or more had to be left out; Annex 1 gives the reason at its place.")},
    {"access.letter_free",
     QT_TRANSLATE_NOOP(
         "Documents",
         "This copy is free of charge. If something in it is wrong or incomplete, tell us and we "
         "will put it right.")},
    {"access.contents", QT_TRANSLATE_NOOP("Documents", "What this answer contains")},
    {"access.part", QT_TRANSLATE_NOOP("Documents", "Part")},
    {"access.items", QT_TRANSLATE_NOOP("Documents", "Items")},
    {"access.annex_1", QT_TRANSLATE_NOOP("Documents", "Annex 1: what we hold about you")},
    {"access.annex_2",
     QT_TRANSLATE_NOOP("Documents", "Annex 2: what the law says you should know")},
    {"access.nothing", QT_TRANSLATE_NOOP("Documents", "Nothing is held in this part.")},
    {"access.left_out", QT_TRANSLATE_NOOP("Documents", "This part has been left out. Reason: %1")},
    {"access.left_out_short", QT_TRANSLATE_NOOP("Documents", "left out")},
    {"access.file", QT_TRANSLATE_NOOP("Documents", "In the file %1")},
    {"access.basis_and_retention", QT_TRANSLATE_NOOP("Documents", "Basis: %1. Kept: %2.")},
    {"access.purposes", QT_TRANSLATE_NOOP("Documents", "Why we hold your data")},
    {"access.purposes_text", QT_TRANSLATE_NOOP("Documents", "Your data serve these purposes: %1.")},
    {"access.bases", QT_TRANSLATE_NOOP("Documents", "The law allows us to")},
    {"access.categories", QT_TRANSLATE_NOOP("Documents", "Categories of data")},
    {"access.recipients", QT_TRANSLATE_NOOP("Documents", "Who has received your data")},
    {"access.recipients_none",
     QT_TRANSLATE_NOOP("Documents", "Nobody outside our firm has received your data.")},
    {"access.recipient", QT_TRANSLATE_NOOP("Documents", "Recipient")},
    {"access.purpose", QT_TRANSLATE_NOOP("Documents", "Purpose")},
    {"access.date", QT_TRANSLATE_NOOP("Documents", "Date")},
    {"access.retention", QT_TRANSLATE_NOOP("Documents", "How long we keep your data")},
    {"access.kept_until",
     QT_TRANSLATE_NOOP(
         "Documents",
         "If nothing happens until then, your data will be erased on %1. Some parts follow rules "
         "of their own, given in Annex 1.")},
    {"access.kept_by_section",
     QT_TRANSLATE_NOOP("Documents", "Each part follows a rule of its own, given in Annex 1.")},
    {"access.sources", QT_TRANSLATE_NOOP("Documents", "Where your data come from")},
    {"access.from_person", QT_TRANSLATE_NOOP("Documents", "From you.")},
    {"access.not_from_person",
     QT_TRANSLATE_NOOP("Documents", "They were not collected from you, but from: %1.")},
    {"access.source_noted", QT_TRANSLATE_NOOP("Documents", "As noted with your record: %1.")},
    {"access.source_unknown", QT_TRANSLATE_NOOP("Documents", "The origin has not been noted.")},
    {"access.rights", QT_TRANSLATE_NOOP("Documents", "Your rights")},
    {"access.rights_text",
     QT_TRANSLATE_NOOP("Documents", "You may ask us at any time, free of charge:")},
    {"access.automated", QT_TRANSLATE_NOOP("Documents", "Automated decisions")},
    {"access.automated_no",
     QT_TRANSLATE_NOOP(
         "Documents",
         "No decision about you is taken by a machine alone, and no profile is made of you "
         "(Art. 22 GDPR).")},
    {"access.automated_yes",
     QT_TRANSLATE_NOOP(
         "Documents",
         "Some decisions about you are prepared automatically; you may ask for a person to look at "
         "them (Art. 22 GDPR).")},
    {"access.transfers",
     QT_TRANSLATE_NOOP(
         "Documents",
         "Your data are kept on the computers of our firm; this program sends them nowhere.")},
    {"access.complaint", QT_TRANSLATE_NOOP("Documents", "If you disagree")},
    {"certificate.title", QT_TRANSLATE_NOOP("Documents", "Certificate of erasure")},
    {"certificate.lead",
     QT_TRANSLATE_NOOP(
         "Documents",
         "%1 certifies that the personal data of one person were erased from its records on %2. "
         "This document names nobody: it was handed over with a letter to the person concerned.")},
    {"certificate.act", QT_TRANSLATE_NOOP("Documents", "Act of erasure")},
    {"certificate.at", QT_TRANSLATE_NOOP("Documents", "Date and time")},
    {"certificate.by", QT_TRANSLATE_NOOP("Documents", "Carried out by")},
    {"certificate.reason", QT_TRANSLATE_NOOP("Documents", "Reason")},
    {"certificate.counts", QT_TRANSLATE_NOOP("Documents", "In numbers")},
    {"certificate.erased", QT_TRANSLATE_NOOP("Documents", "erased")},
    {"certificate.anonymised", QT_TRANSLATE_NOOP("Documents", "anonymised")},
    {"certificate.kept", QT_TRANSLATE_NOOP("Documents", "kept by law")},
    {"certificate.done", QT_TRANSLATE_NOOP("Documents", "What was done")},
    {"certificate.where", QT_TRANSLATE_NOOP("Documents", "Where")},
    {"certificate.what", QT_TRANSLATE_NOOP("Documents", "What was done")},
    {"certificate.count", QT_TRANSLATE_NOOP("Documents", "Number")},
    {"certificate.remains", QT_TRANSLATE_NOOP("Documents", "What remains, until when and why")},
    {"certificate.remains_none", QT_TRANSLATE_NOOP("Documents", "Nothing remains.")},
    {"certificate.until", QT_TRANSLATE_NOOP("Documents", "Until")},
    {"certificate.why", QT_TRANSLATE_NOOP("Documents", "Why")},
    {"certificate.archive",
     QT_TRANSLATE_NOOP(
         "Documents",
         "These are sealed in an archive apart, used for nothing else, and erased at term.")},
    {"certificate.proof", QT_TRANSLATE_NOOP("Documents", "Search after the erasure")},
    {"certificate.proof_text",
     QT_TRANSLATE_NOOP("Documents",
                       "The same records were searched again once the erasure was done.")},
    {"certificate.place", QT_TRANSLATE_NOOP("Documents", "Place searched")},
    {"certificate.examined", QT_TRANSLATE_NOOP("Documents", "Examined")},
    {"certificate.found", QT_TRANSLATE_NOOP("Documents", "Found")},
    {"certificate.backups",
     QT_TRANSLATE_NOOP(
         "Documents",
         "Backups made before this act may still hold the data until they rotate out. If one of "
         "them is restored, the erasure is carried out again by itself.")},
    {"certificate.pending",
     QT_TRANSLATE_NOOP(
         "Documents",
         "The last clean-up of the database file will be finished when the vault is next closed.")},
    {"certificate.checksum",
     QT_TRANSLATE_NOOP("Documents", "Fingerprint of this certificate (BLAKE2b-256)")},
    {"certificate.notes", QT_TRANSLATE_NOOP("Documents", "Good to know")},
    {"letter.subject", QT_TRANSLATE_NOOP("Documents", "your request for erasure (Art. 17 GDPR)")},
    {"letter.requested",
     QT_TRANSLATE_NOOP(
         "Documents",
         "Following your request of %1, the data that we held about you were erased on %2.")},
    {"letter.unrequested",
     QT_TRANSLATE_NOOP("Documents", "The data that we held about you were erased on %1.")},
    {"letter.enclosed",
     QT_TRANSLATE_NOOP("Documents",
                       "The certificate no. %1, enclosed, says what was done place by place.")},
    {"letter.kept",
     QT_TRANSLATE_NOOP(
         "Documents",
         "The law obliges us to keep the following, in an archive apart that serves nothing else "
         "(Art. 17(3)(b) GDPR):")},
    {"letter.kept_none", QT_TRANSLATE_NOOP("Documents", "We keep nothing about you.")},
    {"letter.recipients",
     QT_TRANSLATE_NOOP(
         "Documents",
         "We are telling those who had received your data, so that they erase them as well "
         "(Art. 19 GDPR): %1.")},
    {"plan.title", QT_TRANSLATE_NOOP("Documents", "Erasure plan")},
    {"plan.lead",
     QT_TRANSLATE_NOOP(
         "Documents",
         "What an erasure would make of each trace of %1. Nothing has been erased yet.")},
    {"plan.due", QT_TRANSLATE_NOOP("Documents", "To be answered by %1.")},
    {"plan.made", QT_TRANSLATE_NOOP("Documents", "Plan made on %1.")},
    {"plan.erase", QT_TRANSLATE_NOOP("Documents", "to erase")},
    {"plan.anonymise", QT_TRANSLATE_NOOP("Documents", "to anonymise")},
    {"plan.keep", QT_TRANSLATE_NOOP("Documents", "to keep")},
    {"plan.review", QT_TRANSLATE_NOOP("Documents", "to decide")},
    {"plan.where", QT_TRANSLATE_NOOP("Documents", "Where")},
    {"plan.action", QT_TRANSLATE_NOOP("Documents", "What will be done")},
    {"plan.count", QT_TRANSLATE_NOOP("Documents", "Number")},
    {"plan.why", QT_TRANSLATE_NOOP("Documents", "Why, until when")},
    {"plan.until", QT_TRANSLATE_NOOP("Documents", "until %1")},
    {"plan.passages", QT_TRANSLATE_NOOP("Documents", "Texts to be read before deciding")},
    {"plan.suggestion", QT_TRANSLATE_NOOP("Documents", "Suggested: %1")},
    {"proof.title", QT_TRANSLATE_NOOP("Documents", "Proof of consent")},
    {"proof.title_refused", QT_TRANSLATE_NOOP("Documents", "Proof of a refusal")},
    {"proof.title_withdrawn", QT_TRANSLATE_NOOP("Documents", "Proof of a withdrawal")},
    {"proof.title_objected", QT_TRANSLATE_NOOP("Documents", "Proof of an objection")},
    {"proof.lead",
     QT_TRANSLATE_NOOP(
         "Documents",
         "This document gives what was recorded when the person acted. It is free of charge and "
         "may be asked for at any time (Art. 7(1) GDPR; Art. R223-2 of the French consumer "
         "code).")},
    //: %1 is what it is, %2 the value; beside others in one cell of a spreadsheet
    {"proof.labelled", QT_TRANSLATE_NOOP("Documents", "%1: %2")},
    {"proof.person", QT_TRANSLATE_NOOP("Documents", "Person")},
    {"proof.contact", QT_TRANSLATE_NOOP("Documents", "Contact detail that day")},
    {"proof.act", QT_TRANSLATE_NOOP("Documents", "Act")},
    {"proof.purpose", QT_TRANSLATE_NOOP("Documents", "Purpose")},
    {"proof.channel", QT_TRANSLATE_NOOP("Documents", "Channel")},
    {"proof.when", QT_TRANSLATE_NOOP("Documents", "Date and time")},
    {"proof.zone", QT_TRANSLATE_NOOP("Documents", "Time zone")},
    {"proof.place", QT_TRANSLATE_NOOP("Documents", "Place")},
    {"proof.mechanism", QT_TRANSLATE_NOOP("Documents", "How it was given")},
    {"proof.collected_by", QT_TRANSLATE_NOOP("Documents", "Collected by")},
    {"proof.guardian", QT_TRANSLATE_NOOP("Documents", "Holder of parental authority")},
    {"proof.valid_until", QT_TRANSLATE_NOOP("Documents", "Valid until")},
    {"proof.keep_until", QT_TRANSLATE_NOOP("Documents", "Proof kept until")},
    {"proof.controller", QT_TRANSLATE_NOOP("Documents", "Controller")},
    {"proof.activity", QT_TRANSLATE_NOOP("Documents", "Goods or services")},
    {"proof.wording", QT_TRANSLATE_NOOP("Documents", "The text shown to the person")},
    {"proof.wording_version", QT_TRANSLATE_NOOP("Documents", "Version %1, %2")},
    {"proof.no_wording", QT_TRANSLATE_NOOP("Documents", "No text was recorded with this act.")},
    {"proof.signature", QT_TRANSLATE_NOOP("Documents", "Signature drawn on screen")},
    {"proof.evidence", QT_TRANSLATE_NOOP("Documents", "Evidence")},
    {"proof.evidence_none",
     QT_TRANSLATE_NOOP("Documents",
                       "No document goes with this act: the proof rests on the record alone.")},
    {"proof.evidence_hash", QT_TRANSLATE_NOOP("Documents", "Fingerprint (BLAKE2b-256)")},
    {"proof.chain", QT_TRANSLATE_NOOP("Documents", "State of the proof")},
    {"proof.intact",
     QT_TRANSLATE_NOOP(
         "Documents",
         "Intact: the text, the act and the evidence are those that were sealed in the ledger when "
         "they were recorded.")},
    {"proof.changed",
     QT_TRANSLATE_NOOP(
         "Documents",
         "Attention: this proof differs from what was sealed in the ledger. It must not be relied "
         "on.")},
    {"proof.removed",
     QT_TRANSLATE_NOOP(
         "Documents",
         "The content of this proof was erased by act %1. The ledger keeps codes and times only.")},
    {"proof.event", QT_TRANSLATE_NOOP("Documents", "Event of the ledger")},
    {"proof.withdrawal",
     QT_TRANSLATE_NOOP("Documents",
                       "You may withdraw your consent at any time, as easily as you gave it: %1.")},
    {"language_name.fr", QT_TRANSLATE_NOOP("Documents", "French")},
    {"language_name.en", QT_TRANSLATE_NOOP("Documents", "English")},
    {"language.fr", QT_TRANSLATE_NOOP("Documents", "in French")},
    {"language.en", QT_TRANSLATE_NOOP("Documents", "in English")},
    {"recovery.title", QT_TRANSLATE_NOOP("Documents", "Recovery sheet")},
    {"recovery.lead",
     QT_TRANSLATE_NOOP(
         "Documents",
         "This sheet opens the vault when a password is lost. Whoever holds it can read "
         "everything: keep it like a deed.")},
    {"recovery.vault", QT_TRANSLATE_NOOP("Documents", "Vault")},
    {"recovery.firm", QT_TRANSLATE_NOOP("Documents", "Firm")},
    {"recovery.user", QT_TRANSLATE_NOOP("Documents", "Made for")},
    {"recovery.date", QT_TRANSLATE_NOOP("Documents", "Date")},
    {"recovery.key", QT_TRANSLATE_NOOP("Documents", "Recovery key")},
    {"recovery.key_help",
     QT_TRANSLATE_NOOP(
         "Documents",
         "Eleven groups of five characters. There is no letter I, L, O or U: 0 and 1 are digits.")},
    {"recovery.qr", QT_TRANSLATE_NOOP("Documents", "The same key, to be scanned")},
    {"recovery.advice", QT_TRANSLATE_NOOP("Documents", "How to keep it")},
    {"recovery.advice_1",
     QT_TRANSLATE_NOOP("Documents", "Print it once, and do not keep the file.")},
    {"recovery.advice_2",
     QT_TRANSLATE_NOOP("Documents", "Keep it away from the computer: a safe, a bank, a notary.")},
    {"recovery.advice_3",
     QT_TRANSLATE_NOOP("Documents", "Never photograph it, never send it by e-mail.")},
    {"recovery.advice_4",
     QT_TRANSLATE_NOOP(
         "Documents",
         "If it has been seen by somebody else, make a new one: the old one then opens nothing.")},
    {"recovery.advice_5",
     QT_TRANSLATE_NOOP(
         "Documents",
         "Without this sheet and without a password, nobody can open the vault, not even its "
         "makers.")},
    {"recovery.use", QT_TRANSLATE_NOOP("Documents", "How to use it")},
    {"recovery.use_text",
     QT_TRANSLATE_NOOP(
         "Documents",
         "On the unlock screen, choose “Password forgotten”, type or scan the key, and choose a "
         "new password.")},
    {"notice.title", QT_TRANSLATE_NOOP("Documents", "Your data and your rights")},
    {"notice.version", QT_TRANSLATE_NOOP("Documents", "Version %1")},
    {"notice.draft", QT_TRANSLATE_NOOP("Documents", "Draft: not published yet")},
    {"notice.who",
     QT_TRANSLATE_NOOP("Documents", "%1 records your contact details for the following: %2.")},
    {"notice.retention",
     QT_TRANSLATE_NOOP(
         "Documents",
         "They are kept for three years after your last contact, or for the time of our relation "
         "and three years after it.")},
    {"notice.choice",
     QT_TRANSLATE_NOOP(
         "Documents",
         "You choose how we may contact you, and you can change your mind at any time.")},
    {"notice.rights",
     QT_TRANSLATE_NOOP(
         "Documents",
         "You may ask to see your data, to have them corrected, erased, restricted or handed over, "
         "and you may object to their use: %1.")},
    {"notice.full", QT_TRANSLATE_NOOP("Documents", "The full notice is available on request.")},
    {"notice.complaint",
     QT_TRANSLATE_NOOP("Documents", "You may lodge a complaint with the CNIL (cnil.fr).")},
};

constexpr Saying kBecauses[] = {
    {"because.link_removed", QT_TRANSLATE_NOOP("Documents", "Only the link to the person goes")},
    {"because.names_person", QT_TRANSLATE_NOOP("Documents", "The text names the person")},
    {"because.names_the_person", QT_TRANSLATE_NOOP("Documents", "The text names the person")},
    {"because.no_longer_needed", QT_TRANSLATE_NOOP("Documents", "No longer needed")},
    {"because.only_codes", QT_TRANSLATE_NOOP("Documents", "Holds codes and times only")},
    {"because.recipient_to_inform",
     QT_TRANSLATE_NOOP("Documents", "Received a copy, and has to be told")},
    {"because.replayed_at_restore",
     QT_TRANSLATE_NOOP("Documents", "The erasure is carried out again if a backup is restored")},
    {"because.shared_with_others",
     QT_TRANSLATE_NOOP("Documents", "The text names other people too")},
};

constexpr Saying kProofPlaces[] = {
    {"tables", QT_TRANSLATE_NOOP("Documents", "Tables of the database")},
    {"search_index", QT_TRANSLATE_NOOP("Documents", "Search index")},
    {"identifiers", QT_TRANSLATE_NOOP("Documents", "Identifiers (names, addresses, numbers)")},
};

constexpr Saying kReviewDecisions[] = {
    {"leave", QT_TRANSLATE_NOOP("Documents", "Leave as it is")},
    {"redact", QT_TRANSLATE_NOOP("Documents", "Black out the name")},
    {"erase", QT_TRANSLATE_NOOP("Documents", "Erase the whole text")},
};

constexpr Saying kErasureReasons[] = {
    {"request", QT_TRANSLATE_NOOP("Documents", "Request of the person (Art. 17 GDPR)")},
    {"retention", QT_TRANSLATE_NOOP("Documents", "End of the retention period")},
    {"withdrawal", QT_TRANSLATE_NOOP("Documents", "Consent withdrawn")},
    {"objection", QT_TRANSLATE_NOOP("Documents", "Objection of the person")},
};

constexpr Saying kDocumentCounts[] = {
    {"document.traces", QT_TRANSLATE_N_NOOP("Documents", "%n trace(s)")},
    {"document.left",
     QT_TRANSLATE_N_NOOP("Documents",
                         "%n text(s) of other records were left as they are, by decision.")},
    {"document.copies",
     QT_TRANSLATE_N_NOOP(
         "Documents",
         "%n copy(ies) of the database, kept since a change of its format, were deleted.")},
    {"document.recipients",
     QT_TRANSLATE_N_NOOP("Documents", "%n recipient(s) of a copy have to be told (Art. 19 GDPR).")},
    {"document.items", QT_TRANSLATE_N_NOOP("Documents", "%n item(s)")},
};

} // namespace

const WordTable documentTexts{"Documents", kDocumentTexts};
const WordTable becauses{"Documents", kBecauses};
const WordTable proofPlaces{"Documents", kProofPlaces};
const WordTable reviewDecisions{"Documents", kReviewDecisions};
const WordTable erasureReasons{"Documents", kErasureReasons};
const WordTable documentCounts{"Documents", kDocumentCounts};

} // namespace entente::wording::tables
