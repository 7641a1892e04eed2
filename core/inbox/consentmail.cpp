// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/consentmail.h"

#include "core/consent/consentrecorder.h"
#include "core/inbox/cardcode.h"
#include "core/parties/emailaddress.h"
#include "core/wording/shortnotice.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace entente {

namespace {

QString mailText(const Words &words, const InboxCard &card, const Person &person, const Firm &firm,
                 const Wording &wording, bool isReminder)
{
    QStringList paragraphs{words.word(u"inbox.mail.hello").arg(person.displayName())};
    if (isReminder)
        paragraphs.append(words.word(u"inbox.mail.reminder"));
    paragraphs.append(words.word(u"inbox.mail.source").arg(firm.name));
    paragraphs.append(filledWording(wording, firm));
    paragraphs.append(words.word(u"inbox.mail.how"));
    paragraphs.append(words.word(u"inbox.mail.silence"));
    paragraphs.append(shortNoticeSentences(words, firm, {card.purpose}).join(u'\n'));
    paragraphs.append(words.word(u"inbox.mail.code").arg(card.code));
    paragraphs.append(firm.name);
    return paragraphs.join(u"\n\n") + u'\n';
}

bool isStillTheirs(const Person &person, const QString &address)
{
    const auto asked = EmailAddress::parse(address);
    return asked
           && std::any_of(person.contactPoints.begin(), person.contactPoints.end(),
                          [&](const ContactPoint &point) {
                              if (point.kind != ContactKind::Email || !isUsable(point.status))
                                  return false;
                              const auto own = EmailAddress::parse(point.value);
                              return own && own->normal() == asked->normal();
                          });
}

} // namespace

Result<ConsentMail> composeConsentMail(const InboxCard &card, const Person &person,
                                       const Firm &firm, const Wording &wording,
                                       const QDateTime &at, bool isUnsent)
{
    const auto *point = person.contactPoint(ContactKind::Email);
    const bool isReminder = card.state == CardState::Asked;
    const auto to = isReminder ? card.askedAddress : point ? point->value : QString();
    if (isReminder && !isStillTheirs(person, to))
        return Failure{ErrorCode::Conflict,
                       u"the address that was asked is not the person's"_s,
                       {{}, 0, 0, u"email"_s},
                       u"inbox.address_changed"_s};
    if (to.isEmpty())
        return Failure{ErrorCode::Conflict,
                       u"the person has no e-mail that works"_s,
                       {{}, 0, 0, u"email"_s},
                       u"inbox.no_email"_s};
    if (firm.email.isEmpty())
        return Failure{ErrorCode::Conflict,
                       u"the firm has no e-mail to be answered at"_s,
                       {{}, 0, 0, u"firm_email"_s},
                       u"inbox.firm_has_no_email"_s};
    const Words words(card.language);
    MailDraft draft;
    draft.from = firm.email;
    draft.fromName = firm.name.simplified();
    draft.to = to;
    draft.toName = person.displayName().simplified();
    draft.subject = words.word(isReminder ? u"inbox.mail.subject_reminder" : u"inbox.mail.subject")
                        .arg(firm.name.simplified(), card.code);
    draft.text = mailText(words, card, person, firm, wording, isReminder);
    draft.messageId = cardcode::compact(card.code) + (isReminder ? u".2@" : u".1@")
                      + firm.email.section(u'@', -1);
    draft.at = at;
    draft.isUnsent = isUnsent;
    auto message = mail::write(draft);
    if (!message)
        return Failure{message.error()};
    return ConsentMail{card.uuid, firm.email, to, *message, wording.version, isReminder};
}

} // namespace entente
