// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/replyimport.h"

#include "core/audit/auditlog.h"
#include "core/base/clock.h"
#include "core/consent/consentrepository.h"
#include "core/consent/suppressionlist.h"
#include "core/db/statement.h"
#include "core/inbox/cardcode.h"
#include "core/inbox/inboxrepository.h"
#include "core/mail/answer.h"
#include "core/parties/emailaddress.h"
#include "core/parties/partyrepository.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr qsizetype kLongestShownReply = 4000;

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString normalAddress(const QString &address)
{
    const auto parsed = EmailAddress::parse(address);
    return parsed ? parsed->normal() : QString();
}

Evidence replyEvidence(const QByteArray &bytes)
{
    return {u"eml"_s, bytes};
}

/// A person may put the word into the subject and nothing below.
QString replyTextOf(const MailMessage &message)
{
    return message.ownText.isEmpty() && message.text.trimmed().isEmpty()
                   && mail::readAnswer(message.subject, u"en"_s) == mail::Answer::Stop
               ? message.subject
               : message.ownText;
}

bool isFromAsked(const MailMessage &message, const InboxCard &card)
{
    const auto sender = normalAddress(message.from);
    return !sender.isEmpty() && sender == normalAddress(card.askedAddress);
}

/// What a reader can settle; a fault of the database is not.
bool isForAReader(const Error &error)
{
    return error.code == ErrorCode::Invalid || error.code == ErrorCode::Conflict
           || error.code == ErrorCode::NotFound;
}

} // namespace

QDateTime ReplyImport::actTime(const InboxCard &card, const MailMessage &message) const
{
    // The date of a message is what its sender says: never before the question, never later than now.
    const auto now = m.clock.nowUtc();
    if (!message.sentAt.isValid() || message.sentAt > now
        || (card.askedAt.isValid() && message.sentAt < card.askedAt))
        return now;
    return message.sentAt;
}

Result<QDateTime> ReplyImport::stopTime(const db::Reader &reader, const QString &personUuid,
                                        const QDateTime &saidAt) const
{
    // A clock that is wrong must not date a no before the yes that it ends.
    const auto now = m.clock.nowUtc();
    if (!saidAt.isValid() || saidAt > now)
        return now;
    const auto events = consentrepository::events(reader, personUuid);
    if (!events)
        return Failure{events.error()};
    const bool isOvertaken = std::any_of(
        events->begin(), events->end(),
        [&](const ConsentEvent &event) { return event.occurredAt >= saidAt; });
    return isOvertaken ? now : saidAt;
}

Result<std::optional<InboxCard>> ReplyImport::cardOf(const db::Reader &reader,
                                                     const MailMessage &message) const
{
    auto codes = cardcode::in(message.subject);
    for (const auto &text : {message.references.join(u' '), message.text, message.returnedText}) {
        for (const auto &code : cardcode::in(text)) {
            if (!codes.contains(code))
                codes.append(code);
        }
    }
    std::optional<InboxCard> found;
    for (const auto &code : std::as_const(codes)) {
        const auto card = inboxrepository::cardByCode(reader, code);
        if (!card)
            return Failure{card.error()};
        if (!*card)
            continue;
        if (found && found->id != (*card)->id)
            return std::optional<
                InboxCard>(); // speaks of two questions: nobody can tell which one it answers
        found = *card;
    }
    return found;
}

Result<QList<QPair<ContactPointId, PersonId>>> ReplyImport::ownersOf(const db::Reader &reader,
                                                                     const QString &normal) const
{
    QList<QPair<ContactPointId, PersonId>> owners;
    if (normal.isEmpty())
        return owners;
    db::Statement statement(reader, "inbox/select_email_points_by_normal");
    statement.bind(":normal", normal);
    while (statement.next())
        owners.append({statement.id<ContactPointTag>("contact_point_id"),
                       statement.id<PersonTag>("person_id")});
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return owners;
}

Result<void> ReplyImport::note(db::Transaction &tx, Fn fn, const QString &personUuid,
                               const QString &code) const
{
    return m.audit.append(tx, m_session, {fn, u"person"_s, personUuid, code});
}

Result<ReplyOutcome> ReplyImport::process(db::Transaction &tx, const MailMessage &message,
                                          const QByteArray &bytes) const
{
    const auto known = inboxrepository::isProcessed(tx, digestOf(bytes));
    if (!known)
        return Failure{known.error()};
    if (*known)
        return ReplyOutcome{u"known"_s, {}, {}};
    const auto card = cardOf(tx, message);
    if (!card)
        return Failure{card.error()};
    // Whoever was asked may well forward a report; what they write is a reply.
    if (!message.failures.isEmpty() && !(*card && isFromAsked(message, **card)))
        return bounced(tx, *card, message, bytes);
    if (message.isAutomatic)
        return ReplyOutcome{u"automatic"_s, {}, {}};
    if (*card)
        return answered(tx, **card, message, bytes);
    if (mail::readAnswer(replyTextOf(message), u"fr"_s) == mail::Answer::Stop
        || mail::readAnswer(replyTextOf(message), u"en"_s) == mail::Answer::Stop) {
        const auto owners = ownersOf(tx, normalAddress(message.from));
        if (!owners)
            return Failure{owners.error()};
        QStringList people;
        for (const auto &[point, owner] : *owners) {
            const auto person = m.parties.person(tx, owner);
            if (!person)
                return Failure{person.error()};
            if (!people.contains(person->uuid))
                people.append(person->uuid);
        }
        if (!people.isEmpty())
            return stopped(tx, people, {}, message, bytes);
    }
    return ReplyOutcome{u"unmatched"_s, {}, {}};
}

Result<ReplyOutcome> ReplyImport::answered(db::Transaction &tx, InboxCard card,
                                           const MailMessage &message,
                                           const QByteArray &bytes) const
{
    const auto person = m.parties.person(tx, card.person);
    if (!person)
        return Failure{person.error()};
    const auto answer = mail::readAnswer(
        replyTextOf(message), card.language,
        {person->displayName(), person->firstName, person->lastName});
    if (answer == mail::Answer::Stop) // may come at any time, from whoever holds the code
        return stopped(tx, {person->uuid}, card.uuid, message, bytes);
    if (card.state
        == CardState::Unclear) // one at a time: this one is read when that one is decided
        return ReplyOutcome{u"waiting"_s, card.uuid, {person->uuid}};
    const bool isYes = answer == mail::Answer::Yes;
    const bool saidYes = card.state == CardState::Yes;
    if (card.state == CardState::ToAsk || card.state == CardState::No
        || card.state == CardState::Stopped || (saidYes && isYes))
        return ReplyOutcome{u"used"_s, card.uuid, {person->uuid}};

    auto finding = answer == mail::Answer::Unclear ? Result<QString>(u"unclear"_s)
                                                   : doubt(tx, card, *person, message, isYes);
    if (!finding)
        return Failure{finding.error()};
    if (finding->isEmpty()) {
        const auto at = isYes ? Result<QDateTime>(actTime(card, message))
                              : stopTime(tx, person->uuid, message.sentAt);
        if (!at)
            return Failure{at.error()};
        card.replyFrom = message.from;
        const auto kind = isYes ? ActKind::Given : saidYes ? ActKind::Withdrawn : ActKind::Refused;
        auto recorded = record(tx, card, kind, *at, bytes);
        if (recorded || !isForAReader(recorded.error()))
            return recorded;
        finding = recorded.error().reason;
    }
    if (auto done = wait(tx, card, saidYes ? u"after_yes"_s : *finding, message, bytes); !done)
        return Failure{done.error()};
    if (auto done = note(tx, Fn::ImportReplies, person->uuid, u"unclear"_s); !done)
        return Failure{done.error()};
    return ReplyOutcome{u"unclear"_s, card.uuid, {person->uuid}};
}

Result<QString> ReplyImport::doubt(const db::Reader &reader, const InboxCard &card,
                                   const Person &person, const MailMessage &message,
                                   bool isYes) const
{
    if (!isFromAsked(message, card))
        return u"other_sender"_s;
    if (!isYes) // a no is taken from whoever seems to say it
        return QString();
    if (message.isForged)
        return u"forged"_s;
    const auto events = consentrepository::events(reader, person.uuid);
    if (!events)
        return Failure{events.error()};
    const auto isNo = [&](const ConsentEvent &event) {
        return event.kind != ActKind::Given && event.kind != ActKind::Renewed
               && (event.purposeCode.isEmpty() || event.purposeCode == card.purpose)
               && (event.channels.contains(card.channel)
                   || event.channels.contains(Channel::Email));
    };
    // The question went out although they had said no, or they have said it since.
    return std::any_of(events->begin(), events->end(), isNo) ? u"said_no"_s : QString();
}

Result<void> ReplyImport::wait(db::Transaction &tx, InboxCard &card, const QString &finding,
                               const MailMessage &message, const QByteArray &bytes) const
{
    card.state = CardState::Unclear;
    card.finding = finding;
    card.answeredAt = actTime(card, message);
    card.replyFrom = message.from;
    card.replyText =
        (message.ownText.isEmpty() ? message.text : message.ownText).left(kLongestShownReply);
    if (auto done = inboxrepository::setAnswer(tx, card, bytes); !done)
        return done;
    return inboxrepository::setProcessed(tx, digestOf(bytes), card.person, u"unclear"_s,
                                         m.clock.nowUtc());
}

Result<ReplyOutcome> ReplyImport::record(db::Transaction &tx, InboxCard card, ActKind kind,
                                         const QDateTime &at, const QByteArray &bytes) const
{
    const bool isYes = kind == ActKind::Given;
    ConsentRequest request;
    request.person = card.person;
    request.purpose = card.purpose;
    request.channel = card.channel;
    request.at = at;
    request.mechanism = Mechanism::Email;
    request.wordingVersion = card.wordingVersion;
    request.language = card.language;
    request.evidence = replyEvidence(bytes);
    if (isYes && card.channel == Channel::Email) // a no is for every address of theirs
        request.contactPoint = card.askedAddress;
    const auto events = m.recorder.record(tx, m_session.userUuid(), kind, request);
    if (!events)
        return Failure{events.error()};
    const auto person = m.parties.person(tx, card.person);
    if (!person)
        return Failure{person.error()};
    for (const auto &event : *events) {
        const auto fn = isYes                      ? Fn::GiveConsent
                        : kind == ActKind::Refused ? Fn::RefuseConsent
                                                   : Fn::WithdrawConsent;
        if (auto done = note(tx, fn, person->uuid, event.uuid); !done)
            return Failure{done.error()};
    }
    db::Statement contact(tx, "activities/update_last_contact");
    contact.bind(":day", events->first().occurredOn)
        .bind(":changed_at", m.clock.nowUtc())
        .bind(":person_id", card.person);
    if (auto done = contact.run(); !done)
        return Failure{done.error()};

    const auto outcome = isYes ? u"yes"_s : u"no"_s;
    card.state = isYes ? CardState::Yes : CardState::No;
    card.answeredAt = at;
    card.finding.clear();
    card.replyText.clear(); // the whole message is the proof from now on
    card.replyFrom.clear();
    if (auto done = inboxrepository::setAnswer(tx, card, {}); !done)
        return Failure{done.error()};
    if (auto done = inboxrepository::setProcessed(tx, digestOf(bytes), card.person, outcome,
                                                  m.clock.nowUtc());
        !done)
        return Failure{done.error()};
    return ReplyOutcome{outcome, card.uuid, {person->uuid}};
}

Result<ReplyOutcome> ReplyImport::decide(db::Transaction &tx, InboxCard card, bool isYes) const
{
    const auto bytes = inboxrepository::reply(tx, card);
    if (!bytes)
        return Failure{bytes.error()};
    if (card.state != CardState::Unclear || bytes->isEmpty())
        return Failure{ErrorCode::Conflict,
                       u"no reply waits for a reader"_s,
                       {},
                       u"inbox.nothing_to_decide"_s};
    const auto person = m.parties.person(tx, card.person);
    if (!person)
        return Failure{person.error()};
    const bool saidYes = card.finding == u"after_yes"_s;
    if (isYes && !saidYes)
        return record(tx, card, ActKind::Given, card.answeredAt, *bytes);
    if (isYes)
        return stillYes(tx, card, person->uuid);
    const auto at = stopTime(tx, person->uuid, card.answeredAt);
    if (!at)
        return Failure{at.error()};
    return record(tx, card, saidYes ? ActKind::Withdrawn : ActKind::Refused, *at, *bytes);
}

Result<ReplyOutcome> ReplyImport::stillYes(db::Transaction &tx, InboxCard card,
                                           const QString &personUuid) const
{
    // What they wrote takes nothing back; the first mail stays the proof.
    card.state = CardState::Yes;
    card.finding.clear();
    card.replyText.clear();
    card.replyFrom.clear();
    if (auto done = inboxrepository::setAnswer(tx, card, {}); !done)
        return Failure{done.error()};
    return ReplyOutcome{u"yes"_s, card.uuid, {personUuid}};
}

Result<ReplyOutcome> ReplyImport::stopped(db::Transaction &tx, const QStringList &people,
                                          QString cardUuid, const MailMessage &message,
                                          const QByteArray &bytes) const
{
    for (const auto &uuid : people) {
        const auto person = m.parties.person(tx, uuid);
        if (!person)
            return Failure{person.error()};
        ObjectionRequest objection;
        objection.person = person->id;
        objection.channels = Channel::Email;
        const auto at = stopTime(tx, uuid, message.sentAt);
        if (!at)
            return Failure{at.error()};
        objection.at = *at;
        objection.mechanism = Mechanism::Email;
        objection.evidence = replyEvidence(bytes);
        const auto event = m.recorder.object(tx, m_session.userUuid(), objection);
        if (!event)
            return Failure{event.error()};
        if (auto done = note(tx, Fn::RecordObjection, uuid, event->uuid); !done)
            return Failure{done.error()};
        if (auto done = inboxrepository::setProcessed(tx, digestOf(bytes), person->id, u"stopped"_s,
                                                      m.clock.nowUtc());
            !done)
            return Failure{done.error()};
    }
    if (!cardUuid.isEmpty()) {
        auto card = inboxrepository::card(tx, cardUuid);
        if (!card)
            return Failure{card.error()};
        card->state = CardState::Stopped;
        card->answeredAt = m.clock.nowUtc();
        card->finding.clear();
        card->replyText.clear();
        card->replyFrom.clear();
        if (auto done = inboxrepository::setAnswer(tx, *card, {}); !done)
            return Failure{done.error()};
    }
    return ReplyOutcome{u"stopped"_s, cardUuid, people};
}

Result<void> ReplyImport::giveBack(db::Transaction &tx, const QString &address,
                                   const QByteArray &digest, ReplyOutcome &outcome) const
{
    const auto normal = normalAddress(address);
    const auto owners = ownersOf(tx, normal);
    if (!owners)
        return Failure{owners.error()};
    for (const auto &[point, owner] : *owners) {
        db::Statement statement(tx, "inbox/update_contact_point_bounced");
        statement.bind(":contact_point_id", point);
        if (auto done = statement.run(); !done)
            return done;
        const auto person = m.parties.person(tx, owner);
        if (!person)
            return Failure{person.error()};
        if (auto done = note(tx, Fn::ImportReplies, person->uuid, u"bounced"_s); !done)
            return done;
        if (auto done = inboxrepository::setProcessed(tx, digest, owner, u"bounced"_s,
                                                      m.clock.nowUtc());
            !done)
            return done;
        if (!outcome.people.contains(person->uuid))
            outcome.people.append(person->uuid);
    }
    if (owners->isEmpty())
        return {};
    return m.suppression.add(tx, kBounceList.toString(), Channel::Email,
                             {ContactKind::Email, normal}, m.clock.nowUtc(), m.clock);
}

Result<ReplyOutcome> ReplyImport::bounced(db::Transaction &tx, const std::optional<InboxCard> &card,
                                          const MailMessage &message, const QByteArray &bytes) const
{
    ReplyOutcome outcome{u"unmatched"_s, {}, {}};
    bool isDelayed = false;
    for (const auto &failure : message.failures) {
        if (!failure.isPermanent()) {
            isDelayed = true;
            continue;
        }
        const bool isAsked = card
                             && normalAddress(card->askedAddress) == normalAddress(failure.address);
        // Anybody can write a report. What nobody chose to read counts only with the code of a question to this address.
        if (m_source == ReplySource::Mailbox && !isAsked)
            continue;
        if (auto done = giveBack(tx, failure.address, digestOf(bytes), outcome); !done)
            return Failure{done.error()};
        if (isAsked && card->waitsForAnswer()) {
            auto given = *card;
            given.state = CardState::Bounced;
            given.answeredAt = actTime(given, message);
            if (auto done = inboxrepository::setAnswer(tx, given, {}); !done)
                return Failure{done.error()};
            outcome.cardUuid = given.uuid;
        }
    }
    if (!outcome.people.isEmpty())
        outcome.outcome = u"bounced"_s;
    else if (isDelayed)
        outcome.outcome = u"delayed"_s;
    return outcome;
}

} // namespace entente
