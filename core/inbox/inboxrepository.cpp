// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/inboxrepository.h"

#include "core/db/escape.h"
#include "core/db/statement.h"

using namespace Qt::StringLiterals;

namespace entente::inboxrepository {

namespace {

constexpr qsizetype kShortestEnding = 8;

InboxCard cardFromRow(const db::Statement &row)
{
    InboxCard card;
    card.id = row.integer("inbox_card_id");
    card.uuid = row.text("uuid");
    card.person = row.id<PersonTag>("person_id");
    card.code = row.text("code");
    card.purpose = row.text("purpose_code");
    card.channel = channelFromName(row.text("channel")).value_or(Channel::Email);
    card.language = row.text("language");
    card.state = cardStateFromCode(row.text("state"));
    card.finding = row.text("finding");
    if (!row.isNull("wording_version"))
        card.wordingVersion = int(row.integer("wording_version"));
    card.askedAddress = row.text("asked_address");
    card.askedAt = row.time("asked_at");
    card.remindedAt = row.time("reminded_at");
    card.answeredAt = row.time("answered_at");
    card.replyFrom = row.text("reply_from");
    card.replyText = row.text("reply_text");
    card.createdAt = row.time("created_at");
    return card;
}

Failure unknownCard()
{
    return Failure{ErrorCode::NotFound, u"no such card"_s, {}, u"inbox.unknown_card"_s};
}

Result<void> storeSettings(db::Transaction &tx, const QList<std::pair<QString, QString>> &settings)
{
    for (const auto &[key, value] : settings) {
        db::Statement statement(tx, "inbox/upsert_inbox_setting");
        statement.bind(":setting_key", key).bind(":setting_value", value);
        if (auto done = statement.run(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<QList<InboxCard>> cards(const db::Reader &reader)
{
    QList<InboxCard> found;
    db::Statement statement(reader, "inbox/select_cards");
    while (statement.next())
        found.append(cardFromRow(statement));
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return found;
}

Result<InboxCard> card(const db::Reader &reader, const QString &uuidOrEnding)
{
    {
        db::Statement exact(reader, "inbox/select_card_by_uuid");
        exact.bind(":uuid", uuidOrEnding);
        if (exact.next())
            return cardFromRow(exact);
        if (auto done = exact.finish(); !done)
            return Failure{done.error()};
    }
    if (uuidOrEnding.size() < kShortestEnding)
        return unknownCard();
    db::Statement ending(reader, "inbox/select_cards_by_uuid_ending");
    ending.bind(":ending", QString(u'%' + db::escapeLike(uuidOrEnding)));
    QList<InboxCard> found;
    while (ending.next())
        found.append(cardFromRow(ending));
    if (auto done = ending.finish(); !done)
        return Failure{done.error()};
    if (found.size() > 1)
        return Failure{
            ErrorCode::Conflict, u"several cards end like this"_s, {}, u"id.ambiguous"_s};
    return found.isEmpty() ? Result<InboxCard>(unknownCard()) : Result<InboxCard>(found.first());
}

Result<std::optional<InboxCard>> cardByCode(const db::Reader &reader, const QString &code)
{
    db::Statement statement(reader, "inbox/select_card_by_code");
    statement.bind(":code", code);
    if (statement.next())
        return std::optional(cardFromRow(statement));
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return std::optional<InboxCard>();
}

Result<QByteArray> reply(const db::Reader &reader, const InboxCard &card)
{
    db::Statement statement(reader, "inbox/select_reply_by_card");
    statement.bind(":inbox_card_id", card.id);
    QByteArray bytes;
    if (statement.next())
        bytes = statement.blob("reply");
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return bytes;
}

Result<void> setAsked(db::Transaction &tx, const InboxCard &card, const ConsentMail &sent,
                      const QDateTime &at)
{
    db::Statement statement(tx, sent.isReminder ? "inbox/update_card_reminded"
                                                : "inbox/update_card_asked");
    statement.bind(":inbox_card_id", card.id).bind(":at", at);
    if (!sent.isReminder)
        statement.bind(":asked_address", sent.to).bind(":wording_version", sent.wordingVersion);
    if (auto done = statement.run(); !done)
        return done;
    if (statement.changes() != 1)
        return Failure{
            ErrorCode::AlreadyDone, u"the card was asked about"_s, {}, u"inbox.not_askable"_s};
    return {};
}

Result<void> setAnswer(db::Transaction &tx, const InboxCard &card, const QByteArray &reply)
{
    db::Statement statement(tx, "inbox/update_card_answer");
    statement.bind(":state", cardStateCode(card.state))
        .bind(":finding", card.finding)
        .bind(":at", card.answeredAt)
        .bind(":reply_from", card.replyFrom)
        .bind(":reply_text", card.replyText)
        .bind(":inbox_card_id", card.id);
    if (reply.isEmpty())
        statement.bindNull(":reply");
    else
        statement.bind(":reply", reply);
    return statement.runOne();
}

Result<bool> isProcessed(const db::Reader &reader, const QByteArray &digest)
{
    db::Statement statement(reader, "inbox/select_message_by_digest");
    statement.bind(":digest", digest);
    const bool found = statement.next();
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return found;
}

Result<void> setProcessed(db::Transaction &tx, const QByteArray &digest, PersonId person,
                          const QString &outcome, const QDateTime &at)
{
    db::Statement statement(tx, "inbox/insert_message");
    statement.bind(":digest", digest)
        .bind(":person_id", person)
        .bind(":outcome", outcome)
        .bind(":processed_at", at);
    return statement.runOne();
}

Result<InboxTerms> terms(const db::Reader &reader)
{
    InboxTerms terms;
    db::Statement statement(reader, "inbox/select_inbox_settings");
    while (statement.next()) {
        const int days = statement.text("setting_value").toInt();
        if (statement.text("setting_key") == u"inbox_remind_after"_s)
            terms.remindAfter = days;
        else if (statement.text("setting_key") == u"inbox_delete_after"_s)
            terms.deleteAfter = days;
    }
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return terms.check() ? terms : InboxTerms{};
}

Result<void> store(db::Transaction &tx, const InboxTerms &terms)
{
    return storeSettings(tx, {{u"inbox_remind_after"_s, QString::number(terms.remindAfter)},
                              {u"inbox_delete_after"_s, QString::number(terms.deleteAfter)}});
}

Result<MailAccount> account(const db::Reader &reader)
{
    MailAccount account;
    db::Statement statement(reader, "inbox/select_mail_account");
    while (statement.next()) {
        const auto key = statement.text("setting_key");
        const auto value = statement.text("setting_value");
        if (key == u"mail_sending"_s)
            account.sending = value;
        else if (key == u"mail_receiving"_s)
            account.receiving = value;
        else if (key == u"mail_user"_s)
            account.user = value;
        else if (key == u"mail_authority"_s)
            account.authority = value;
        else if (key == u"mail_plain"_s)
            account.isPlain = value == u"1"_s;
    }
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return account;
}

Result<void> store(db::Transaction &tx, const MailAccount &account)
{
    return storeSettings(tx, {{u"mail_sending"_s, account.sending},
                              {u"mail_receiving"_s, account.receiving},
                              {u"mail_user"_s, account.user},
                              {u"mail_authority"_s, account.authority},
                              {u"mail_plain"_s, account.isPlain ? u"1"_s : u"0"_s}});
}

} // namespace entente::inboxrepository
