// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/inboxservice.h"

#include "core/attachments/attachmentservice.h"
#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/consent/consentrepository.h"
#include "core/consent/contactabilityservice.h"
#include "core/db/connection.h"
#include "core/inbox/cardcode.h"
#include "core/inbox/consentmail.h"
#include "core/inbox/inboxrepository.h"
#include "core/mail/mailbox.h"
#include "core/parties/partyrepository.h"
#include "core/parties/personservice.h"

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr qsizetype kLargestMailbox = 256 * 1024 * 1024;

Failure notAskable()
{
    return Failure{
        ErrorCode::AlreadyDone, u"the card was asked about"_s, {}, u"inbox.not_askable"_s};
}

/// The wording of a version and a language, the newest when no version is named.
Result<Wording> inboxWording(const db::Reader &reader, const InboxCard &card)
{
    const auto all = consentrepository::wordings(reader, card.purpose, card.channel);
    if (!all)
        return Failure{all.error()};
    for (const auto &wording : *all) {
        if (wording.language == card.language
            && (!card.wordingVersion || wording.version == *card.wordingVersion))
            return wording;
    }
    return Failure{
        ErrorCode::NotFound, u"no wording for this question"_s, {}, u"consent.unknown_wording"_s};
}

QString languageOfCard(const Person &person, const Firm &firm)
{
    const auto language = !person.language.isEmpty() ? person.language
                          : firm.country == u"FR"_s  ? u"fr"_s
                                                     : u"en"_s;
    return language == u"fr"_s ? language : u"en"_s;
}

} // namespace

InboxService::InboxService(const Collaborators &with)
    : m(with)
    , m_recorder({with.clock, with.parties, with.rules, with.ledger, with.suppression})
{}

Result<InboxEntry> InboxService::entryOf(const db::Reader &reader, const InboxCard &card) const
{
    const auto terms = inboxrepository::terms(reader);
    if (!terms)
        return Failure{terms.error()};
    const auto person = m.parties.person(reader, card.person);
    if (!person)
        return Failure{person.error()};
    InboxEntry entry;
    entry.card = card;
    entry.personUuid = person->uuid;
    entry.name = person->displayName();
    if (!person->affiliations.isEmpty())
        entry.organisation = person->affiliations.first().organisationName;
    if (const auto *point = person->contactPoint(ContactKind::Email))
        entry.email = point->value;
    entry.step = card.step(*terms, m.clock.nowUtc().toLocalTime().date());
    entry.dueOn = card.dueOn(*terms);
    return entry;
}

Result<InboxEntry> InboxService::add(const Session &session, const CardDraft &draft)
{
    const auto permit = m.audit.admit(session, Fn::AddCard, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    if (!draft.picture.isEmpty()) {
        if (auto good = attachments::check(AttachmentKind::Photo, draft.picture); !good)
            return Failure{good.error()};
    }
    const auto purpose = draft.purpose.isEmpty() ? u"commercial"_s : draft.purpose;
    auto typed = draft.person;
    PendingCard card;
    {
        const auto reader = m.connection.read(*permit);
        if (const auto known = consentrepository::purpose(reader, purpose); !known)
            return Failure{known.error()};
        const auto firm = firmrepository::load(reader);
        if (!firm)
            return Failure{firm.error()};
        card = {newUuid(m.clock), cardcode::make(), purpose, channelName(draft.channel),
                languageOfCard(typed.person, *firm)};
    }
    if (typed.person.source.isEmpty())
        typed.person.source = u"card"_s;
    typed.pendingCard = card;
    const auto person = m.people.add(session, typed);
    if (!person)
        return Failure{person.error()};
    if (!draft.picture.isEmpty()) {
        const auto kept = m.attachments.add(session, {person->id}, AttachmentKind::File,
                                            draft.pictureName, draft.picture);
        if (!kept)
            return Failure{kept.error()};
    }
    return byUuid(session, card.uuid);
}

Result<QList<InboxEntry>> InboxService::list(const Session &session)
{
    const auto permit = m.audit.admit(session, Fn::ViewInbox, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    const auto cards = inboxrepository::cards(reader);
    if (!cards)
        return Failure{cards.error()};
    QList<InboxEntry> entries;
    for (const auto &card : *cards) {
        const auto entry = entryOf(reader, card);
        if (!entry)
            return Failure{entry.error()};
        entries.append(*entry);
    }
    return entries;
}

Result<InboxEntry> InboxService::byUuid(const Session &session, const QString &uuidOrEnding)
{
    const auto permit = m.audit.admit(session, Fn::ViewInbox, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    const auto card = inboxrepository::card(reader, uuidOrEnding);
    if (!card)
        return Failure{card.error()};
    return entryOf(reader, *card);
}

Result<void> InboxService::checkMayAsk(const Session &session, const InboxCard &card)
{
    for (const auto channel : {card.channel, Channel::Email}) {
        const auto answers = m.contactability.ofPerson(session, card.person,
                                                       {channel, card.purpose, {}});
        if (!answers)
            return Failure{answers.error()};
        for (const auto &answer : *answers) {
            for (const auto code :
                 {ReasonCode::Objection, ReasonCode::SuppressionList, ReasonCode::ConsentRefused,
                  ReasonCode::ConsentWithdrawn, ReasonCode::ProcessingRestricted}) {
                if (answer.verdict.has(code))
                    return Failure{
                        ErrorCode::Conflict, u"the person has said no"_s, {}, u"inbox.said_no"_s};
            }
        }
    }
    return {};
}

Result<ConsentMail> InboxService::compose(const Session &session, const QString &uuidOrEnding,
                                          bool isUnsent)
{
    const auto permit = m.audit.admit(session, Fn::AskByMail, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    const auto card = inboxrepository::card(reader, uuidOrEnding);
    if (!card)
        return Failure{card.error()};
    if (card->state != CardState::ToAsk && card->state != CardState::Asked)
        return notAskable();
    if (auto free = checkMayAsk(session, *card); !free)
        return Failure{free.error()};
    const auto person = m.parties.person(reader, card->person);
    if (!person)
        return Failure{person.error()};
    const auto firm = firmrepository::load(reader);
    if (!firm)
        return Failure{firm.error()};
    const auto wording = inboxWording(reader, *card);
    if (!wording)
        return Failure{wording.error()};
    return composeConsentMail(*card, *person, *firm, *wording, m.clock.nowUtc(), isUnsent);
}

Result<InboxEntry> InboxService::markAsked(const Session &session, const ConsentMail &sent)
{
    const auto permit = m.audit.admit(session, Fn::AskByMail, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto card = inboxrepository::card(*tx, sent.cardUuid);
    if (!card)
        return Failure{card.error()};
    if (auto done = inboxrepository::setAsked(*tx, *card, sent, m.clock.nowUtc()); !done)
        return Failure{done.error()};
    const auto person = m.parties.person(*tx, card->person);
    if (!person)
        return Failure{person.error()};
    if (auto noted = m.audit.append(*tx, session,
                                    {Fn::AskByMail, u"person"_s, person->uuid,
                                     sent.isReminder ? u"reminder"_s : u"question"_s});
        !noted)
        return Failure{noted.error()};
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    emit m.changes.personChanged(person->uuid);
    return byUuid(session, sent.cardUuid);
}

void InboxService::announce(const ReplyOutcome &outcome)
{
    for (const auto &uuid : outcome.people) {
        emit m.changes.personChanged(uuid);
        emit m.changes.consentChanged(uuid);
    }
}

Result<QList<ReplyOutcome>> InboxService::import(const Session &session, const QByteArray &bytes,
                                                 ReplySource source)
{
    const auto permit = m.audit.admit(session, Fn::ImportReplies, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    if (bytes.trimmed().isEmpty())
        return Failure{ErrorCode::Invalid, u"nothing to read"_s, {}, u"mail.empty"_s};
    if (bytes.size() > kLargestMailbox)
        return Failure{ErrorCode::Invalid, u"the mailbox is too large"_s, {}, u"mail.too_large"_s};
    const ReplyImport replies({m.clock, m.audit, m.parties, m_recorder, m.suppression}, session,
                              source);
    QList<ReplyOutcome> outcomes;
    const auto messages = mail::messagesIn(bytes);
    for (const auto &message : messages) {
        const auto read = mail::read(message); // before the vault is held for writing
        if (!read) {
            outcomes.append({u"unreadable"_s, {}, {}});
            continue;
        }
        auto tx = m.connection.begin(*permit);
        if (!tx)
            return Failure{tx.error()};
        const auto outcome = replies.process(*tx, *read, message);
        if (!outcome)
            return Failure{outcome.error()};
        if (auto done = tx->commit(); !done)
            return Failure{done.error()};
        announce(*outcome);
        outcomes.append(*outcome);
    }
    return outcomes;
}

Result<ReplyOutcome> InboxService::decide(const Session &session, const QString &uuidOrEnding,
                                          bool isYes)
{
    const auto permit = m.audit.admit(session, Fn::DecideReply, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto card = inboxrepository::card(*tx, uuidOrEnding);
    if (!card)
        return Failure{card.error()};
    const ReplyImport replies({m.clock, m.audit, m.parties, m_recorder, m.suppression}, session);
    const auto outcome = replies.decide(*tx, *card, isYes);
    if (!outcome)
        return Failure{outcome.error()};
    if (auto noted = m.audit.append(
            *tx, session,
            {Fn::DecideReply, u"person"_s, outcome->people.value(0), outcome->outcome});
        !noted)
        return Failure{noted.error()};
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    announce(*outcome);
    return *outcome;
}

Result<InboxTerms> InboxService::terms(const Session &session)
{
    const auto permit = m.audit.admit(session, Fn::ViewInbox, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    return inboxrepository::terms(m.connection.read(*permit));
}

template<typename Setting>
Result<void> InboxService::storeSetting(const Session &session, Fn function, const Setting &setting)
{
    const auto permit = m.audit.admit(session, function);
    if (!permit)
        return Failure{permit.error()};
    if (auto good = setting.check(); !good)
        return good;
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    if (auto done = inboxrepository::store(*tx, setting); !done)
        return done;
    if (auto noted = m.audit.append(*tx, session, {function, u"setting"_s}); !noted)
        return noted;
    return tx->commit();
}

Result<void> InboxService::setTerms(const Session &session, const InboxTerms &terms)
{
    return storeSetting(session, Fn::EditInboxTerms, terms);
}

Result<MailAccount> InboxService::account(const Session &session)
{
    const auto permit = m.audit.admit(session, Fn::ViewInbox, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    return inboxrepository::account(m.connection.read(*permit));
}

Result<void> InboxService::setAccount(const Session &session, const MailAccount &account)
{
    return storeSetting(session, Fn::EditMailAccount, account);
}

} // namespace entente
