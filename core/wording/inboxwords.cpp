// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wordtables.h"

namespace entente::wording::tables {

namespace {

// The card inbox: states, steps, what a reply did, the text of the question, and what can go wrong.
constexpr Saying kInboxTexts[] = {
    {"state.to_ask", QT_TRANSLATE_NOOP("Inbox", "To be asked")},
    {"state.asked", QT_TRANSLATE_NOOP("Inbox", "Asked")},
    {"state.reminded", QT_TRANSLATE_NOOP("Inbox", "Reminded")},
    {"state.unclear", QT_TRANSLATE_NOOP("Inbox", "Reply to be read")},
    {"state.yes", QT_TRANSLATE_NOOP("Inbox", "Said yes")},
    {"state.no", QT_TRANSLATE_NOOP("Inbox", "Said no")},
    {"state.stopped", QT_TRANSLATE_NOOP("Inbox", "Said stop")},
    {"state.bounced", QT_TRANSLATE_NOOP("Inbox", "Not delivered")},
    {"step.none", QT_TRANSLATE_NOOP("Inbox", "Nothing to do")},
    {"step.ask", QT_TRANSLATE_NOOP("Inbox", "Ask by mail")},
    {"step.remind", QT_TRANSLATE_NOOP("Inbox", "Remind")},
    {"step.decide", QT_TRANSLATE_NOOP("Inbox", "Read the reply")},
    {"step.delete", QT_TRANSLATE_NOOP("Inbox", "Delete")},
    {"outcome.yes", QT_TRANSLATE_NOOP("Inbox", "Yes, recorded with the mail as its proof")},
    {"outcome.no", QT_TRANSLATE_NOOP("Inbox", "No, recorded")},
    {"outcome.unclear", QT_TRANSLATE_NOOP("Inbox", "For you to read")},
    {"outcome.stopped", QT_TRANSLATE_NOOP("Inbox", "Objection to e-mail recorded")},
    {"outcome.bounced", QT_TRANSLATE_NOOP("Inbox", "Address does not work any more")},
    {"outcome.delayed", QT_TRANSLATE_NOOP("Inbox", "Not delivered yet; nothing was changed")},
    {"outcome.automatic", QT_TRANSLATE_NOOP("Inbox", "Automatic reply; nothing was changed")},
    {"outcome.known", QT_TRANSLATE_NOOP("Inbox", "Read before; nothing was changed")},
    {"outcome.used", QT_TRANSLATE_NOOP("Inbox", "Already answered; nothing was changed")},
    {"outcome.unmatched", QT_TRANSLATE_NOOP("Inbox", "Answers no question; nothing was changed")},
    {"outcome.unreadable", QT_TRANSLATE_NOOP("Inbox", "Not a mail; nothing was changed")},
    {"outcome.waiting",
     QT_TRANSLATE_NOOP("Inbox", "Another reply of this person waits for you; decide it, then read "
                                "this one again")},
    {"finding.after_yes",
     QT_TRANSLATE_NOOP("Inbox", "They said yes before. Does this take it back?")},
    {"finding.forged",
     QT_TRANSLATE_NOOP("Inbox", "The mail server doubts that the sender is who it says.")},
    {"finding.said_no",
     QT_TRANSLATE_NOOP("Inbox",
                       "The reply says yes, but this person has said no before or since.")},
    {"address_changed",
     QT_TRANSLATE_NOOP("Inbox", "The address that was asked is not this person’s any more: no "
                                "reminder goes there.")},
    {"finding.unclear",
     QT_TRANSLATE_NOOP("Inbox", "The reply is neither a plain yes nor a plain no.")},
    {"finding.other_sender",
     QT_TRANSLATE_NOOP("Inbox",
                       "The reply comes from another address than the one that was asked.")},

    {"mail.subject", QT_TRANSLATE_NOOP("Inbox", "May %1 write to you? [%2]")},
    {"mail.subject_reminder", QT_TRANSLATE_NOOP("Inbox", "Reminder: may %1 write to you? [%2]")},
    {"mail.hello", QT_TRANSLATE_NOOP("Inbox", "Hello %1,")},
    {"mail.reminder",
     QT_TRANSLATE_NOOP("Inbox",
                       "We asked you this once before and have no reply; this is the last time.")},
    {"mail.source", QT_TRANSLATE_NOOP("Inbox", "%1 has your business card.")},
    {"mail.how",
     QT_TRANSLATE_NOOP("Inbox", "To accept, reply to this mail with the one word YES. To "
                                "refuse, reply with the one word NO.")},
    {"mail.silence",
     QT_TRANSLATE_NOOP("Inbox", "If you do not reply, we will not contact you and will delete your "
                                "card. You can reply STOP at any time.")},
    {"mail.code", QT_TRANSLATE_NOOP("Inbox", "Please leave this code in your reply: %1")},

    {"bad_days",
     QT_TRANSLATE_NOOP("Inbox", "The reminder comes after at least one day and before the "
                                "deletion, and the deletion within a year.")},
    {"unknown_card", QT_TRANSLATE_NOOP("Inbox", "This card is not in the inbox (any more).")},
    {"not_askable",
     QT_TRANSLATE_NOOP("Inbox", "This person was asked and reminded, or has answered; "
                                "they are not asked again.")},
    {"no_email",
     QT_TRANSLATE_NOOP("Inbox", "The card has no e-mail that works. Complete it first.")},
    {"firm_has_no_email",
     QT_TRANSLATE_NOOP(
         "Inbox", "The firm has no e-mail that could be answered. Complete it in the settings.")},
    {"said_no",
     QT_TRANSLATE_NOOP("Inbox",
                       "This person has said no, or may not be processed: they are not asked.")},
    {"nothing_to_decide", QT_TRANSLATE_NOOP("Inbox", "No reply of this card waits for a reader.")},
};

constexpr Saying kMailReasons[] = {
    {"empty",
     QT_TRANSLATE_NOOP("Mail", "The file is empty. Choose a mail (.eml) or a mailbox (.mbox).")},
    {"too_large", QT_TRANSLATE_NOOP("Mail", "The mail is too large to be read.")},
    {"unreadable",
     QT_TRANSLATE_NOOP(
         "Mail", "This is not a mail. Choose a file that a mail program saved (.eml or .mbox).")},
    {"bad_address", QT_TRANSLATE_NOOP("Mail", "An address of the mail is not an e-mail address.")},
    {"bad_header",
     QT_TRANSLATE_NOOP("Mail", "A name or the subject of the mail has a line break in it.")},
    {"bad_server",
     QT_TRANSLATE_NOOP("Mail", "The mail server’s address is not one. Write it as "
                               "smtps://mail.example.org or imaps://mail.example.org.")},
    {"not_encrypted",
     QT_TRANSLATE_NOOP(
         "Mail", "The connection to the mail server would not be encrypted. Nothing was sent.")},
    {"no_connection",
     QT_TRANSLATE_NOOP("Mail", "The mail server does not answer. Check its name and the network.")},
    {"bad_certificate",
     QT_TRANSLATE_NOOP("Mail",
                       "The mail server’s certificate cannot be trusted. Nothing was sent.")},
    {"login_refused",
     QT_TRANSLATE_NOOP("Mail", "The mail server refused the name or the password.")},
    {"refused", QT_TRANSLATE_NOOP("Mail", "The mail server refused the mail.")},
    {"server_error",
     QT_TRANSLATE_NOOP("Mail", "The mail server gave an answer that cannot be used.")},
};

} // namespace

const WordTable inboxTexts{"Inbox", kInboxTexts};
const WordTable mailReasons{"Mail", kMailReasons};

} // namespace entente::wording::tables
