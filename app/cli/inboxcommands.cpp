// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/records.h"
#include "core/access/session.h"
#include "core/base/atomicfile.h"
#include "core/base/wholefile.h"
#include "core/documents/cardreader.h"
#include "core/mail/mailtransport.h"
#include "core/services/services.h"
#include "core/wording/wording.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

constexpr qint64 kLargestMailFile = 256ll << 20;

QJsonValue momentJson(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject cardJson(const InboxEntry &entry)
{
    const auto &card = entry.card;
    return {{u"id"_s, card.uuid},
            {u"person"_s, entry.personUuid},
            {u"name"_s, entry.name},
            {u"organisation"_s, entry.organisation},
            {u"email"_s, entry.email},
            {u"purpose"_s, card.purpose},
            {u"channel"_s, channelName(card.channel)},
            {u"language"_s, card.language},
            {u"state"_s, cardStateCode(card.state)},
            {u"finding"_s, card.finding},
            {u"asked_at"_s, momentJson(card.askedAt)},
            {u"reminded_at"_s, momentJson(card.remindedAt)},
            {u"answered_at"_s, momentJson(card.answeredAt)},
            {u"reply_from"_s, card.replyFrom},
            {u"reply_text"_s, card.replyText},
            {u"step"_s, cardStepCode(entry.step)},
            {u"due_on"_s, dateJson(entry.dueOn)}};
}

QString cardLine(const InboxEntry &entry)
{
    QString line = entry.card.uuid.right(8) + u"  "_s + entry.name + u"  "_s
                   + wording::word(QString(u"inbox.state."_s + cardStateCode(entry.card.state)));
    if (entry.step != CardStep::None)
        line += u"  → "_s + wording::word(QString(u"inbox.step."_s + cardStepCode(entry.step)));
    return line;
}

Answer cardsAnswer(const QList<InboxEntry> &entries)
{
    QJsonArray array;
    QStringList lines;
    for (const auto &entry : entries) {
        array.append(cardJson(entry));
        lines.append(cardLine(entry));
    }
    return {array, lines.join(u'\n'), 0};
}

Result<Answer> listCards(Context &context, const Arguments &)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto entries = (*services)->inbox().list(context.session());
    if (!entries)
        return Failure{entries.error()};
    return cardsAnswer(*entries);
}

Result<Answer> dueCards(Context &context, const Arguments &)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    auto entries = (*services)->inbox().list(context.session());
    if (!entries)
        return Failure{entries.error()};
    entries->removeIf([](const InboxEntry &entry) { return entry.step == CardStep::None; });
    return cardsAnswer(*entries);
}

/// What was typed stays; what the picture says fills the rest.
Result<void> readInto(CardDraft &draft, const QByteArray &picture)
{
    const auto read = readCardPicture(picture);
    if (!read)
        return Failure{read.error()};
    auto &person = draft.person.person;
    const auto &fields = read->fields;
    for (auto [line, value] : {std::pair(&person.firstName, fields.firstName),
                               std::pair(&person.lastName, fields.lastName),
                               std::pair(&draft.person.organisationName, fields.organisation),
                               std::pair(&draft.person.jobTitle, fields.job)}) {
        if (line->isEmpty())
            *line = value;
    }
    for (const auto &[kind, value] : {std::pair(ContactKind::Email, fields.email),
                                      std::pair(ContactKind::Phone, fields.phone)}) {
        const bool typed = std::ranges::any_of(
            person.contactPoints, [kind](const ContactPoint &point) { return point.kind == kind; });
        if (typed || value.isEmpty())
            continue;
        ContactPoint point;
        point.kind = kind;
        point.value = value;
        person.contactPoints.append(point);
    }
    return {};
}

Result<Answer> addCard(Context &context, const Arguments &arguments)
{
    CardDraft draft;
    auto &person = draft.person.person;
    person.firstName = arguments.value(u"first-name"_s);
    person.lastName = arguments.value(u"last-name"_s);
    person.country = arguments.value(u"country"_s);
    person.language = arguments.value(u"language"_s);
    person.kind = personKindFromCode(arguments.value(u"kind"_s, u"professional"_s))
                      .value_or(PersonKind::Unknown);
    person.contactPoints = contactPointsFrom(arguments);
    person.source = arguments.value(u"source"_s);
    draft.person.organisationName = arguments.value(u"organisation"_s);
    draft.person.jobTitle = arguments.value(u"job-title"_s);
    draft.purpose = arguments.value(u"purpose"_s);
    const auto channel = channelFromName(arguments.value(u"channel"_s, u"email"_s));
    if (!channel)
        return usageFailure(
            u"--channel is one of email, sms, automated_call, fax, live_call, post"_s);
    draft.channel = *channel;
    if (arguments.has(u"picture"_s)) {
        const auto picture = readWholeFile(arguments.value(u"picture"_s),
                                           attachments::kLargestPhoto, u"picture"_s);
        if (!picture)
            return Failure{picture.error()};
        draft.picture = *picture;
        draft.pictureName = QFileInfo(arguments.value(u"picture"_s)).fileName();
        if (arguments.has(u"read"_s)) {
            if (auto read = readInto(draft, *picture); !read)
                return Failure{read.error()};
        }
    }
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto added = (*services)->inbox().add(context.session(), draft);
    if (!added)
        return Failure{added.error()};
    return Answer{cardJson(*added), added->card.uuid};
}

Result<Answer> askByFile(Context &context, const Arguments &arguments)
{
    const auto out = arguments.value(u"out"_s);
    if (out.isEmpty())
        return usageFailure(u"say where the mail goes: --out FILE.eml"_s);
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    auto &inbox = (*services)->inbox();
    const auto mail = inbox.compose(context.session(), arguments.word(0), true);
    if (!mail)
        return Failure{mail.error()};
    if (auto written = writeFileAtomically(out, mail->message); !written)
        return Failure{written.error()};
    const auto asked = inbox.markAsked(context.session(), *mail);
    if (!asked)
        return Failure{asked.error()};
    auto json = cardJson(*asked);
    json.insert(u"file"_s, out);
    return Answer{json, out};
}

Answer outcomesAnswer(const QList<ReplyOutcome> &outcomes)
{
    QJsonArray array;
    QStringList lines;
    for (const auto &one : outcomes) {
        array.append(QJsonObject{{u"outcome"_s, one.outcome},
                                 {u"card"_s, one.cardUuid},
                                 {u"people"_s, QJsonArray::fromStringList(one.people)}});
        lines.append(wording::word(QString(u"inbox.outcome."_s + one.outcome)));
    }
    return {array, lines.join(u'\n'), 0};
}

Result<Answer> importReplies(Context &context, const Arguments &arguments)
{
    const auto bytes = readWholeFile(arguments.word(0), kLargestMailFile, u"file"_s);
    if (!bytes)
        return Failure{bytes.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto outcomes = (*services)->inbox().import(context.session(), *bytes);
    if (!outcomes)
        return Failure{outcomes.error()};
    return outcomesAnswer(*outcomes);
}

Result<Answer> decideReply(Context &context, const Arguments &arguments)
{
    if (arguments.has(u"as-yes"_s) == arguments.has(u"as-no"_s))
        return usageFailure(u"say how the reply reads: --as-yes or --as-no"_s);
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto outcome = (*services)->inbox().decide(context.session(), arguments.word(0),
                                                     arguments.has(u"as-yes"_s));
    if (!outcome)
        return Failure{outcome.error()};
    return outcomesAnswer({*outcome});
}

Result<Answer> inboxDays(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    auto terms = (*services)->inbox().terms(context.session());
    if (!terms)
        return Failure{terms.error()};
    if (arguments.has(u"remind-after"_s) || arguments.has(u"delete-after"_s)) {
        terms->remindAfter =
            arguments.value(u"remind-after"_s, QString::number(terms->remindAfter)).toInt();
        terms->deleteAfter =
            arguments.value(u"delete-after"_s, QString::number(terms->deleteAfter)).toInt();
        if (auto done = (*services)->inbox().setTerms(context.session(), *terms); !done)
            return Failure{done.error()};
    }
    return Answer{QJsonObject{{u"remind_after"_s, terms->remindAfter},
                              {u"delete_after"_s, terms->deleteAfter}},
                  u"%1 / %2"_s.arg(terms->remindAfter).arg(terms->deleteAfter)};
}

QJsonObject accountJson(const MailAccount &account)
{
    return {{u"sending"_s, account.sending},
            {u"receiving"_s, account.receiving},
            {u"user"_s, account.user},
            {u"authority"_s, account.authority},
            {u"plain"_s, account.isPlain}};
}

Result<Answer> mailAccount(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    auto &inbox = (*services)->inbox();
    auto account = inbox.account(context.session());
    if (!account)
        return Failure{account.error()};
    const auto before = *account;
    if (arguments.has(u"clear"_s))
        account = MailAccount{};
    account->sending = arguments.value(u"smtp"_s, account->sending);
    account->receiving = arguments.value(u"imap"_s, account->receiving);
    account->user = arguments.value(u"mail-user"_s, account->user);
    account->authority = arguments.value(u"authority"_s, account->authority);
    account->isPlain = account->isPlain || arguments.has(u"plain"_s);
    if (*account != before)
        if (auto done = inbox.setAccount(context.session(), *account); !done)
            return Failure{done.error()};
    const QStringList lines{account->sending, account->receiving, account->user};
    return Answer{accountJson(*account), lines.join(u'\n').trimmed()};
}

/// Server and password of one run; the password is not kept.
struct Account
{
    MailServer server;
    SecretBuffer password;
};

/// The server that the arguments name, or else that of the firm's account.
Result<Account> accountFrom(Context &context, InboxService &inbox, const Arguments &arguments,
                            const QString &protocol)
{
    Account account;
    const auto kept = inbox.account(context.session());
    if (!kept)
        return Failure{kept.error()};
    if (arguments.has(u"server"_s))
        account.server = {arguments.value(u"server"_s), arguments.value(u"mail-user"_s),
                          arguments.value(u"authority"_s), arguments.has(u"plain"_s)};
    else
        account.server = protocol == u"smtp"_s ? kept->sender() : kept->receiver();
    if (account.server.url.isEmpty())
        return usageFailure(u"name the mail server: --server URL, or keep it with inbox account"_s);
    if (auto good = mail::check(account.server, protocol); !good)
        return Failure{good.error()};
    if (!account.server.user.isEmpty()) {
        if (!arguments.has(u"mail-password-file"_s))
            return usageFailure(u"a password is never an argument: --mail-password-file FILE"_s);
        auto secret = Context::readSecret(arguments.value(u"mail-password-file"_s));
        if (!secret)
            return Failure{secret.error()};
        account.password = *std::move(secret);
    }
    return account;
}

Result<Answer> sendQuestions(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    auto &inbox = (*services)->inbox();
    const auto account = accountFrom(context, inbox, arguments, u"smtp"_s);
    if (!account)
        return Failure{account.error()};
    QStringList cards = arguments.values(u"card"_s);
    if (cards.isEmpty()) {
        const auto entries = inbox.list(context.session());
        if (!entries)
            return Failure{entries.error()};
        for (const auto &entry : *entries) {
            if (entry.step == CardStep::Ask || entry.step == CardStep::Remind)
                cards.append(entry.card.uuid);
        }
    }
    QList<InboxEntry> sent;
    for (const auto &card : std::as_const(cards)) {
        if (Context::isCancelled())
            break;
        const auto mail = inbox.compose(context.session(), card, false);
        if (!mail && arguments.values(u"card"_s).isEmpty()
            && mail.error().code == ErrorCode::Conflict) {
            context.say(
                wording::errorSentence(mail.error())); // one card without an address stops no other
            continue;
        }
        if (!mail)
            return Failure{mail.error()};
        if (auto done = mail::send(account->server, account->password, mail->from, mail->to,
                                   mail->message);
            !done) {
            if (done.error().reason == u"mail.refused"_s && arguments.values(u"card"_s).isEmpty()) {
                context.say(wording::errorSentence(done.error())); // nor does one that is refused
                continue;
            }
            return Failure{done.error()};
        }
        const auto asked = inbox.markAsked(context.session(), *mail);
        if (!asked)
            return Failure{asked.error()};
        sent.append(*asked);
    }
    return cardsAnswer(sent);
}

Result<Answer> fetchReplies(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    auto &inbox = (*services)->inbox();
    const auto account = accountFrom(context, inbox, arguments, u"imap"_s);
    if (!account)
        return Failure{account.error()};
    const auto entries = inbox.list(context.session());
    if (!entries)
        return Failure{entries.error()};
    const auto awaited = awaitedReplies(*entries, context.clock().nowUtc().date());
    QList<ReplyOutcome> outcomes;
    const auto done = mail::fetch(account->server, account->password, awaited.since, awaited.marks,
                                  [&](const QByteArray &message) -> Result<void> {
                                      if (Context::isCancelled())
                                          return Failure{ErrorCode::Cancelled, u"cancelled"_s};
                                      const auto one = inbox.import(context.session(), message,
                                                                    ReplySource::Mailbox);
                                      if (!one)
                                          return Failure{one.error()};
                                      outcomes += *one;
                                      return {};
                                  });
    if (!done)
        return Failure{done.error()};
    return outcomesAnswer(outcomes);
}

QList<OptionSpec> serverOptions(const QString &example)
{
    return {
        {u"server"_s, u"URL"_s,
         QString(u"the mail server instead of the account's, as "_s + example)},
        {u"mail-user"_s, u"NAME"_s, u"the account's name at the server"_s},
        {u"mail-password-file"_s, u"FILE"_s, u"file with the account's password; it is not kept"_s},
        {u"authority"_s, u"FILE"_s, u"certificate of your own server to trust"_s},
        {u"plain"_s, {}, u"without encryption; only for a server on this computer"_s}};
}

} // namespace

QList<Command> inboxCommands()
{
    return {
        {u"inbox list"_s,
         u"Business cards whose people were not asked, or have not answered, and those that have."_s,
         u"entente-cli inbox list --json"_s,
         {},
         {},
         false,
         listCards},
        {u"inbox due"_s,
         u"The cards for which something is to be done: ask, remind, read a reply, delete."_s,
         u"entente-cli inbox due --json"_s,
         {},
         {},
         false,
         dueCards},
        {u"inbox add"_s,
         u"Take in a business card; its person may not be contacted before they have said yes."_s,
         u"entente-cli inbox add --first-name Zoé --last-name Martin --email zoe@example.org --picture card.jpg"_s,
         {},
         {{u"first-name"_s, u"TEXT"_s, u"first name"_s},
          {u"last-name"_s, u"TEXT"_s, u"last name"_s},
          {u"organisation"_s, u"NAME"_s, u"organisation, found or created"_s},
          {u"job-title"_s, u"TEXT"_s, u"job title"_s},
          {u"email"_s, u"ADDRESS"_s, u"e-mail"_s},
          {u"phone"_s, u"NUMBER"_s, u"phone"_s},
          {u"mobile"_s, u"NUMBER"_s, u"mobile phone"_s},
          {u"address"_s, u"TEXT"_s, u"street lines"_s},
          {u"postal-code"_s, u"TEXT"_s, u"postal code"_s},
          {u"city"_s, u"TEXT"_s, u"city"_s},
          {u"country"_s, u"FR"_s, u"country of the person"_s},
          {u"language"_s, u"fr|en"_s, u"language of the question"_s},
          {u"kind"_s, u"KIND"_s, u"consumer, professional (the default) or sole_trader"_s},
          {u"source"_s, u"TEXT"_s, u"where the card comes from"_s},
          {u"picture"_s, u"FILE"_s, u"photo or scan of the card"_s},
          {u"read"_s,
           {},
           u"fill what is not given from the picture: its code, else its letters (needs Tesseract)"_s},
          {u"purpose"_s, u"CODE"_s, u"what the consent is asked for; commercial otherwise"_s},
          {u"channel"_s, u"CHANNEL"_s, u"by which means; email otherwise"_s}},
         false,
         addCard},
        {u"inbox ask"_s,
         u"Write the question, or its one reminder, as a mail to send with your mail program."_s,
         u"entente-cli inbox ask 1f2e3d4c --out question.eml"_s,
         {u"CARD"_s},
         {{u"out"_s, u"FILE"_s, u"where the mail is written"_s}},
         false,
         askByFile},
        {u"inbox import"_s,
         u"Read replies, returned mail and STOPs: only a plain yes or no is recorded, with the mail as its proof."_s,
         u"entente-cli inbox import replies.mbox --json"_s,
         {u"FILE"_s},
         {},
         false,
         importReplies},
        {u"inbox decide"_s,
         u"Say how a reply reads that was not plain."_s,
         u"entente-cli inbox decide 1f2e3d4c --as-no"_s,
         {u"CARD"_s},
         {{u"as-yes"_s, {}, u"it says yes"_s}, {u"as-no"_s, {}, u"it says no"_s}},
         false,
         decideReply},
        {u"inbox days"_s,
         u"After how many days a reminder, and the deletion, are proposed."_s,
         u"entente-cli inbox days --remind-after 10 --delete-after 30"_s,
         {},
         {{u"remind-after"_s, u"DAYS"_s, u"days before the reminder"_s},
          {u"delete-after"_s, u"DAYS"_s, u"days before the deletion is proposed"_s}},
         false,
         inboxDays},
        {u"inbox account"_s,
         u"Show or keep the firm's mail servers for send and fetch; their password is never kept here."_s,
         u"entente-cli inbox account --smtp smtps://mail.example.org --imap imaps://mail.example.org --mail-user firm"_s,
         {},
         {{u"smtp"_s, u"URL"_s, u"server that sends"_s},
          {u"imap"_s, u"URL"_s, u"server that receives"_s},
          {u"mail-user"_s, u"NAME"_s, u"the account's name at the servers"_s},
          {u"authority"_s, u"FILE"_s, u"certificate of your own server to trust"_s},
          {u"plain"_s, {}, u"without encryption; only for a server on this computer"_s},
          {u"clear"_s, {}, u"forget what was kept first"_s}},
         false,
         mailAccount},
        {u"inbox send"_s,
         u"Send the questions and reminders that are due through your mail server."_s,
         u"entente-cli inbox send --mail-password-file secret"_s,
         {},
         serverOptions(u"smtps://mail.example.org or smtp://mail.example.org:587"_s)
             + QList<OptionSpec>{{u"card"_s, u"CARD"_s,
                                  u"this one only; may be given several times"_s}},
         false,
         sendQuestions},
        {u"inbox fetch"_s,
         u"Read the replies in your mailbox, and nothing else in it."_s,
         u"entente-cli inbox fetch --mail-password-file secret"_s,
         {},
         serverOptions(u"imaps://mail.example.org or imap://mail.example.org"_s),
         false,
         fetchReplies},
    };
}

} // namespace entente::cli
