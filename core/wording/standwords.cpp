// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wordtables.h"

namespace entente::wording::tables {

namespace {

constexpr Saying kStandReasons[] = {
    {"capture.contact_needed",
     QT_TRANSLATE_NOOP("Stand", "For this answer we need a way to reach you: fill in the field.")},
    {"capture.day_outside",
     QT_TRANSLATE_NOOP("Stand", "The day of a sheet lies within the days of the trade show, and "
                                "not in the future.")},
    {"capture.no_card", QT_TRANSLATE_NOOP("Stand", "There is no contact card in this code.")},
    {"capture.no_code",
     QT_TRANSLATE_NOOP("Stand", "No QR code was found in this picture. Take it again, closer and "
                                "in better light.")},
    {"capture.no_name", QT_TRANSLATE_NOOP("Stand", "A name is needed.")},
    {"capture.no_way_to_answer",
     QT_TRANSLATE_NOOP("Stand", "One way to answer is needed: an e-mail address or a number.")},
    {"capture.not_asked",
     QT_TRANSLATE_NOOP("Stand", "This trade show does not ask that question.")},
    {"capture.signature_missing", QT_TRANSLATE_NOOP("Stand", "The signature is missing.")},
    {"capture.unknown_language",
     QT_TRANSLATE_NOOP("Stand", "This trade show does not speak that language.")},
    {"card.not_read",
     QT_TRANSLATE_NOOP("Stand", "Nothing could be read on this picture. Type what stands on the "
                                "card.")},
    {"event.ends_before_it_starts",
     QT_TRANSLATE_NOOP("Stand", "The trade show ends before it starts.")},
    {"event.has_captures",
     QT_TRANSLATE_NOOP("Stand", "People were met at this trade show: it stays, as their "
                                "provenance.")},
    {"event.no_day", QT_TRANSLATE_NOOP("Stand", "A trade show needs its first day.")},
    {"event.no_language",
     QT_TRANSLATE_NOOP("Stand", "Choose at least one language that the program speaks.")},
    {"event.no_name", QT_TRANSLATE_NOOP("Stand", "A trade show needs a name.")},
    {"event.no_question",
     QT_TRANSLATE_NOOP("Stand", "Choose at least one thing that visitors are asked.")},
    {"event.not_ready",
     QT_TRANSLATE_NOOP("Stand", "Texts are missing: publish the notice in each language of the "
                                "trade show, then take the current texts. A visitor is informed "
                                "at once (Art. 13 GDPR).")},
    {"event.not_staff", QT_TRANSLATE_NOOP("Stand", "You are not on the staff of this stand.")},
    {"event.over", QT_TRANSLATE_NOOP("Stand", "This trade show is over.")},
    {"event.service_question",
     QT_TRANSLATE_NOOP("Stand", "What serves an order needs no consent: do not ask for it.")},
    {"event.unknown", QT_TRANSLATE_NOOP("Stand", "There is no such trade show.")},
    {"stand.act_in_future",
     QT_TRANSLATE_NOOP("Stand",
                       "This yes bears an hour that has not come yet: the stand’s clock is "
                       "ahead.")},
    {"stand.act_outside_show",
     QT_TRANSLATE_NOOP("Stand", "This yes does not fall on a day of the trade show: the stand’s "
                                "clock is wrong.")},
    {"stand.code_taken",
     QT_TRANSLATE_NOOP("Stand", "Somebody else bears this code here: nothing is written on their "
                                "record.")},
    {"stand.journal_changed",
     QT_TRANSLATE_NOOP("Stand", "The journal in this stand’s vault was changed or cut after the "
                                "fact. Nothing was taken over: check that vault first.")},
    {"stand.ledger_changed",
     QT_TRANSLATE_NOOP("Stand", "The ledger of consent in this stand’s vault was changed after the "
                                "fact. Nothing was taken over: check that vault first.")},
    {"stand.no_said_here",
     QT_TRANSLATE_NOOP("Stand", "Somebody at this address said no here since the vault left for "
                                "the stand: that holds.")},
    {"stand.not_a_stand",
     QT_TRANSLATE_NOOP("Stand", "This vault was not made for a stand: import its export "
                                "instead.")},
    {"stand.not_carried",
     QT_TRANSLATE_NOOP("Stand", "The journal here does not know that this vault left with this "
                                "trade show.")},
    {"stand.not_deleted",
     QT_TRANSLATE_NOOP("Stand",
                       "The folder of the stand’s vault could not be deleted whole. Delete "
                       "what is left of it.")},
    {"stand.other_vault",
     QT_TRANSLATE_NOOP("Stand", "This stand’s vault belongs to another vault than this one.")},
    {"stand.other_visitor",
     QT_TRANSLATE_NOOP("Stand", "This belongs to another visitor or another trade show here: "
                                "nothing is written on their record.")},
    {"stand.same_password",
     QT_TRANSLATE_NOOP("Stand", "The staff needs a password of its own: yours opens everything "
                                "there.")},
    {"stand.staff_password_missing",
     QT_TRANSLATE_NOOP("Stand", "Somebody staffs this stand: give the staff’s password, too.")},
};

/// What a visitor reads, on the screen and on the sheet, in the visitor's language.
constexpr Saying kVisitTexts[] = {
    {"title", QT_TRANSLATE_NOOP("Stand", "Nice to meet you")},
    {"lead",
     QT_TRANSLATE_NOOP("Stand", "Only your name and an e-mail or a telephone number are needed.")},
    {"first_name", QT_TRANSLATE_NOOP("Stand", "First name")},
    {"last_name", QT_TRANSLATE_NOOP("Stand", "Last name")},
    {"organisation", QT_TRANSLATE_NOOP("Stand", "Company")},
    {"email", QT_TRANSLATE_NOOP("Stand", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("Stand", "Telephone")},
    {"phone_hint", QT_TRANSLATE_NOOP("Stand", "we call with an offer only if you tick the box")},
    {"address", QT_TRANSLATE_NOOP("Stand", "Address")},
    {"postal_code", QT_TRANSLATE_NOOP("Stand", "Postal code")},
    {"city", QT_TRANSLATE_NOOP("Stand", "Town")},
    {"country", QT_TRANSLATE_NOOP("Stand", "Country")},
    {"optional", QT_TRANSLATE_NOOP("Stand", "optional")},
    {"minor", QT_TRANSLATE_NOOP("Stand", "I am under %1")},
    {"minor_hint", QT_TRANSLATE_NOOP("Stand", "a parent then fills this in with you")},
    {"guardian", QT_TRANSLATE_NOOP("Stand", "Name of your parent or guardian")},
    {"next", QT_TRANSLATE_NOOP("Stand", "And then?")},
    {"next_lead",
     QT_TRANSLATE_NOOP("Stand", "Tick what you want. Ticking nothing is fine: that is a no.")},
    {"tile.commercial.email", QT_TRANSLATE_NOOP("Stand", "Get offers by e-mail")},
    {"tile.commercial.sms", QT_TRANSLATE_NOOP("Stand", "Get offers by text message")},
    {"tile.commercial.live_call", QT_TRANSLATE_NOOP("Stand", "Be called with an offer")},
    {"tile.commercial.automated_call",
     QT_TRANSLATE_NOOP("Stand", "Be called with an offer by a machine")},
    {"tile.commercial.fax", QT_TRANSLATE_NOOP("Stand", "Get offers by fax")},
    {"tile.commercial.post", QT_TRANSLATE_NOOP("Stand", "Get offers by post")},
    {"tile.other", QT_TRANSLATE_NOOP("Stand", "%1: %2")},
    {"hint.email", QT_TRANSLATE_NOOP("Stand", "A link to stop in each message")},
    {"hint.sms", QT_TRANSLATE_NOOP("Stand", "Answer STOP to stop")},
    {"hint.live_call", QT_TRANSLATE_NOOP("Stand", "One year at most, say stop at any time")},
    {"hint.automated_call", QT_TRANSLATE_NOOP("Stand", "One year at most, say stop at any time")},
    {"hint.fax", QT_TRANSLATE_NOOP("Stand", "Write to us to stop")},
    {"hint.post", QT_TRANSLATE_NOOP("Stand", "Write to us to stop")},
    {"exact", QT_TRANSLATE_NOOP("Stand", "What exactly do I agree to?")},
    {"signature", QT_TRANSLATE_NOOP("Stand", "Your signature")},
    {"signature_minor", QT_TRANSLATE_NOOP("Stand", "Your signature and your parent’s")},
    {"signature_hint", QT_TRANSLATE_NOOP("Stand", "With finger, pen or mouse")},
    {"sign_minor", QT_TRANSLATE_NOOP("Stand", "You")},
    {"sign_guardian", QT_TRANSLATE_NOOP("Stand", "Your parent or guardian")},
    {"both_sign",
     QT_TRANSLATE_NOOP("Stand", "Both of you sign: you on the left, your parent on the right.")},
    {"clear", QT_TRANSLATE_NOOP("Stand", "Start again")},
    {"save", QT_TRANSLATE_NOOP("Stand", "Save and finish")},
    {"saving", QT_TRANSLATE_NOOP("Stand", "One moment…")},
    {"your_data", QT_TRANSLATE_NOOP("Stand", "Your data, in short.")},
    {"read_all", QT_TRANSLATE_NOOP("Stand", "Read everything")},
    {"or_scan", QT_TRANSLATE_NOOP("Stand", "or scan the code")},
    {"code", QT_TRANSLATE_NOOP("Stand", "Code that leads to the full notice")},
    {"back", QT_TRANSLATE_NOOP("Stand", "Back")},
    {"scan", QT_TRANSLATE_NOOP("Stand", "Scan my badge")},
    {"scan_hint", QT_TRANSLATE_NOOP("Stand", "Hold the code of your badge up to the camera.")},
    {"scan_promise",
     QT_TRANSLATE_NOOP("Stand", "No picture is kept. You see all that was read before you save.")},
    {"scan_failed",
     QT_TRANSLATE_NOOP("Stand", "The camera gives no picture. Go back and type instead.")},
    {"scan_cancel", QT_TRANSLATE_NOOP("Stand", "Type instead")},
    {"scan_view", QT_TRANSLATE_NOOP("Stand", "What the camera sees")},
    {"empties",
     QT_TRANSLATE_NOOP(
         "Stand", "The screen empties itself after each visitor, or after 60 s without a touch")},
    {"empties_soon",
     QT_TRANSLATE_NOOP("Stand", "Still there? Touch the screen, or it empties itself.")},
    {"exit", QT_TRANSLATE_NOOP("Stand", "Staff")},
    {"thanks", QT_TRANSLATE_NOOP("Stand", "Thank you")},
    {"thanks_yes",
     QT_TRANSLATE_NOOP("Stand",
                       "It is saved. You can change your mind at any time, as easily as today.")},
    {"thanks_no", QT_TRANSLATE_NOOP("Stand", "It is saved. You will get no advertising from us.")},
    {"ask_staff",
     QT_TRANSLATE_NOOP("Stand", "This cannot be saved here. Please ask somebody at the stand.")},
    {"today", QT_TRANSLATE_NOOP("Stand", "Offline · visitors today: %1")},
    {"copy_purpose", QT_TRANSLATE_NOOP("Stand", "Vault for the stand")},
    {"sheet.title", QT_TRANSLATE_NOOP("Stand", "Contact sheet")},
    {"sheet.number", QT_TRANSLATE_NOOP("Stand", "Sheet no.")},
    {"sheet.lead",
     QT_TRANSLATE_NOOP("Stand", "Tick what you want. Ticking nothing is fine: that is a no.")},
    {"sheet.yes", QT_TRANSLATE_NOOP("Stand", "I agree")},
    {"sheet.date", QT_TRANSLATE_NOOP("Stand", "Date")},
    {"sheet.signature", QT_TRANSLATE_NOOP("Stand", "Signature")},
    {"sheet.guardian_signature",
     QT_TRANSLATE_NOOP("Stand", "Signature of the parent, where there is one")},
    {"sheet.minor",
     QT_TRANSLATE_NOOP("Stand", "I am under %1: a parent fills this in and signs with me.")},
    {"sheet.full",
     QT_TRANSLATE_NOOP("Stand", "The full notice: scan the code, or ask at the stand.")},
    {"sheet.versions", QT_TRANSLATE_NOOP("Stand", "Notice, version %1. Texts: %2.")},
};

} // namespace

const WordTable standReasons{"Stand", kStandReasons};
const WordTable visitTexts{"Stand", kVisitTexts};

} // namespace entente::wording::tables
