// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wordtables.h"

namespace entente::wording::tables {

namespace {

constexpr Saying kAuditKinds[] = {
    {"access.exported", QT_TRANSLATE_NOOP("Journal", "Copy of the data handed over")},
    {"access.previewed", QT_TRANSLATE_NOOP("Journal", "Copy of the data looked at")},
    {"activity.added", QT_TRANSLATE_NOOP("Journal", "Exchange recorded")},
    {"attachments.edited", QT_TRANSLATE_NOOP("Journal", "File added or removed")},
    {"attachments.viewed", QT_TRANSLATE_NOOP("Journal", "Files looked at")},
    {"audit.verified", QT_TRANSLATE_NOOP("Journal", "Journal verified")},
    {"audit.viewed", QT_TRANSLATE_NOOP("Journal", "Journal looked at")},
    {"archive.listed", QT_TRANSLATE_NOOP("Journal", "Archive looked at from outside")},
    {"archive.opened", QT_TRANSLATE_NOOP("Journal", "Piece of the archive opened")},
    {"archive.purged", QT_TRANSLATE_NOOP("Journal", "Piece of the archive deleted at its term")},
    {"call.recorded", QT_TRANSLATE_NOOP("Journal", "Call noted")},
    {"call.requested", QT_TRANSLATE_NOOP("Journal", "Request to be called recorded")},
    {"card.added", QT_TRANSLATE_NOOP("Journal", "Business card taken in")},
    {"consent.asked", QT_TRANSLATE_NOOP("Journal", "Consent asked for by mail")},
    {"inbox.account_changed", QT_TRANSLATE_NOOP("Journal", "Mail account changed")},
    {"inbox.terms_changed", QT_TRANSLATE_NOOP("Journal", "Days of the card inbox changed")},
    {"inbox.viewed", QT_TRANSLATE_NOOP("Journal", "Card inbox looked at")},
    {"replies.imported", QT_TRANSLATE_NOOP("Journal", "Replies read")},
    {"reply.decided", QT_TRANSLATE_NOOP("Journal", "Unclear reply decided")},
    {"change.redone", QT_TRANSLATE_NOOP("Journal", "Change done again")},
    {"change.undone", QT_TRANSLATE_NOOP("Journal", "Change undone")},
    {"consent.given", QT_TRANSLATE_NOOP("Journal", "Consent given")},
    {"consent.ledger_verified", QT_TRANSLATE_NOOP("Journal", "Ledger of consent verified")},
    {"consent.proof_exported", QT_TRANSLATE_NOOP("Journal", "Proof of consent handed out")},
    {"consent.refused", QT_TRANSLATE_NOOP("Journal", "Consent refused")},
    {"consent.renewed", QT_TRANSLATE_NOOP("Journal", "Consent renewed")},
    {"consent.state_rebuilt",
     QT_TRANSLATE_NOOP("Journal", "State of consent rebuilt from the ledger")},
    {"consent.viewed", QT_TRANSLATE_NOOP("Journal", "Consents looked at")},
    {"consent.withdrawn", QT_TRANSLATE_NOOP("Journal", "Consent withdrawn")},
    {"copies.viewed", QT_TRANSLATE_NOOP("Journal", "Register of copies looked at")},
    {"copy.destroyed", QT_TRANSLATE_NOOP("Journal", "Destruction of a copy confirmed")},
    {"deadlines.viewed", QT_TRANSLATE_NOOP("Journal", "Deadlines of the law looked at")},
    {"draft.saved", QT_TRANSLATE_NOOP("Journal", "Draft saved")},
    {"erasure.planned", QT_TRANSLATE_NOOP("Journal", "Erasure planned")},
    {"export.previewed", QT_TRANSLATE_NOOP("Journal", "Export looked at")},
    {"fields.edited", QT_TRANSLATE_NOOP("Journal", "Fields of the firm changed")},
    {"fields.viewed", QT_TRANSLATE_NOOP("Journal", "Fields of the firm looked at")},
    {"firm.edited", QT_TRANSLATE_NOOP("Journal", "Firm edited")},
    {"firm.viewed", QT_TRANSLATE_NOOP("Journal", "Firm looked at")},
    {"history.viewed", QT_TRANSLATE_NOOP("Journal", "History looked at")},
    {"hold.released", QT_TRANSLATE_NOOP("Journal", "Hold released")},
    {"hold.set", QT_TRANSLATE_NOOP("Journal", "Hold set")},
    {"import.applied", QT_TRANSLATE_NOOP("Journal", "Import done")},
    {"import.previewed", QT_TRANSLATE_NOOP("Journal", "Import looked at")},
    {"duplicate.decided", QT_TRANSLATE_NOOP("Journal", "Likely duplicate decided")},
    {"duplicates.scanned", QT_TRANSLATE_NOOP("Journal", "Duplicates looked for")},
    {"duplicates.viewed", QT_TRANSLATE_NOOP("Journal", "Duplicates viewed")},
    {"import.undone", QT_TRANSLATE_NOOP("Journal", "Import undone")},
    {"import_mapping.removed", QT_TRANSLATE_NOOP("Journal", "Mapping of columns removed")},
    {"import_mapping.saved", QT_TRANSLATE_NOOP("Journal", "Mapping of columns saved")},
    {"import_mappings.viewed", QT_TRANSLATE_NOOP("Journal", "Mappings of columns looked at")},
    {"imports.viewed", QT_TRANSLATE_NOOP("Journal", "Imports looked at")},
    {"merge.previewed", QT_TRANSLATE_NOOP("Journal", "Merge looked at")},
    {"merge.undone", QT_TRANSLATE_NOOP("Journal", "Merge undone")},
    {"notice.published", QT_TRANSLATE_NOOP("Journal", "Notice published")},
    {"notices.edited", QT_TRANSLATE_NOOP("Journal", "Data of the notices changed")},
    {"notices.viewed", QT_TRANSLATE_NOOP("Journal", "Notices looked at")},
    {"objection.recorded", QT_TRANSLATE_NOOP("Journal", "Objection recorded")},
    {"organisation.added", QT_TRANSLATE_NOOP("Journal", "Organisation added")},
    {"organisation.edited", QT_TRANSLATE_NOOP("Journal", "Organisation edited")},
    {"organisations.viewed", QT_TRANSLATE_NOOP("Journal", "Organisations looked at")},
    {"password.changed", QT_TRANSLATE_NOOP("Journal", "Password changed")},
    {"people.viewed", QT_TRANSLATE_NOOP("Journal", "People looked at")},
    {"person.added", QT_TRANSLATE_NOOP("Journal", "Person added")},
    {"person.edited", QT_TRANSLATE_NOOP("Journal", "Person edited")},
    {"person.erased", QT_TRANSLATE_NOOP("Journal", "Person erased")},
    {"person.informed", QT_TRANSLATE_NOOP("Journal", "Information of the person recorded")},
    {"portability.exported", QT_TRANSLATE_NOOP("Journal", "Portable copy handed over")},
    {"rules.edited", QT_TRANSLATE_NOOP("Journal", "Rules of the firm changed")},
    {"purposes.edited", QT_TRANSLATE_NOOP("Journal", "Purposes or wordings changed")},
    {"records.exported", QT_TRANSLATE_NOOP("Journal", "People or organisations exported")},
    {"records.merged", QT_TRANSLATE_NOOP("Journal", "Records merged")},
    {"request.answered", QT_TRANSLATE_NOOP("Journal", "Request answered")},
    {"request.opened", QT_TRANSLATE_NOOP("Journal", "Request opened")},
    {"requests.viewed", QT_TRANSLATE_NOOP("Journal", "Requests looked at")},
    {"sale.added", QT_TRANSLATE_NOOP("Journal", "Sale recorded")},
    {"suppression.checked", QT_TRANSLATE_NOOP("Journal", "Opposition list consulted")},
    {"suppression.imported", QT_TRANSLATE_NOOP("Journal", "Opposition list imported")},
    {"captures.reviewed", QT_TRANSLATE_NOOP("Journal", "Day at a stand looked at")},
    {"sheet.entered", QT_TRANSLATE_NOOP("Journal", "Paper sheet of a stand entered")},
    {"stand.merged", QT_TRANSLATE_NOOP("Journal", "Vault of a stand brought home")},
    {"stand.viewed", QT_TRANSLATE_NOOP("Journal", "Screen of a stand opened")},
    {"trade_show.carried", QT_TRANSLATE_NOOP("Journal", "Vault for a stand made")},
    {"trade_show.edited", QT_TRANSLATE_NOOP("Journal", "Trade show planned or changed")},
    {"trade_shows.viewed", QT_TRANSLATE_NOOP("Journal", "Trade shows looked at")},
    {"visitor.captured", QT_TRANSLATE_NOOP("Journal", "Visitor taken at a stand")},
    {"user.changed", QT_TRANSLATE_NOOP("Journal", "Users changed")},
    {"vault.rekeyed", QT_TRANSLATE_NOOP("Journal", "Key of the vault changed")},
    {"vault.unlocked", QT_TRANSLATE_NOOP("Journal", "Vault unlocked")},
    {"vault.viewed", QT_TRANSLATE_NOOP("Journal", "Vault looked at")},
    {"verdict.asked", QT_TRANSLATE_NOOP("Journal", "Verdict asked for")},
    {"views.viewed", QT_TRANSLATE_NOOP("Journal", "Saved views looked at")},
    {"view.saved", QT_TRANSLATE_NOOP("Journal", "View saved")},
    {"view.removed", QT_TRANSLATE_NOOP("Journal", "View removed")},
    {"view.shared", QT_TRANSLATE_NOOP("Journal", "View shared")},
    {"list.arranged", QT_TRANSLATE_NOOP("Journal", "Columns arranged")},
    {"people.edited", QT_TRANSLATE_NOOP("Journal", "Many people changed at once")},
    {"list.changed", QT_TRANSLATE_NOOP("Journal", "List changed")},
};

constexpr Saying kUndoSteps[] = {
    {"file_added", QT_TRANSLATE_NOOP("Journal", "File added")},
    {"file_removed", QT_TRANSLATE_NOOP("Journal", "File removed")},
    {"organisations_merged", QT_TRANSLATE_NOOP("Journal", "Organisations merged")},
    {"people_merged", QT_TRANSLATE_NOOP("Journal", "People merged")},
    {"organisation_added", QT_TRANSLATE_NOOP("Journal", "Organisation added")},
    {"organisations_edited", QT_TRANSLATE_NOOP("Journal", "Many organisations changed at once")},
    {"organisation_edited", QT_TRANSLATE_NOOP("Journal", "Organisation edited")},
    {"person_edited", QT_TRANSLATE_NOOP("Journal", "Person edited")},
    {"people_edited", QT_TRANSLATE_NOOP("Journal", "Many people changed at once")},
    {"photo_changed", QT_TRANSLATE_NOOP("Journal", "Photo changed")},
};

constexpr Saying kOutcomes[] = {
    {"done", QT_TRANSLATE_NOOP("Journal", "Done")},
    {"refused", QT_TRANSLATE_NOOP("Journal", "Refused")},
    {"failed", QT_TRANSLATE_NOOP("Journal", "Failed")},
};

constexpr Saying kAuditFindings[] = {
    {"row_changed", QT_TRANSLATE_NOOP("Journal", "A line of the journal has been changed.")},
    {"row_missing", QT_TRANSLATE_NOOP("Journal", "A line of the journal is missing.")},
    {"end_missing", QT_TRANSLATE_NOOP("Journal", "The end of the journal is missing.")},
};

} // namespace

const WordTable undoSteps{"Journal", kUndoSteps};
const WordTable auditKinds{"Journal", kAuditKinds};
const WordTable outcomes{"Journal", kOutcomes};
const WordTable auditFindings{"Journal", kAuditFindings};

} // namespace entente::wording::tables
