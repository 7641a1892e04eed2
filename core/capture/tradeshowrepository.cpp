// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/tradeshowrepository.h"

#include "core/base/clock.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"

using namespace Qt::StringLiterals;

namespace entente::tradeshowrepository {

namespace {

constexpr qsizetype kShortestShowEnding = 8;

TradeShow showFromRow(const db::Statement &row)
{
    TradeShow show;
    show.id = row.id<TradeShowTag>("trade_show_id");
    show.uuid = row.text("uuid");
    show.name = row.text("name");
    show.place = row.text("place");
    show.country = row.text("country");
    show.startsOn = row.date("starts_on");
    show.endsOn = row.date("ends_on");
    show.noticeUrl = row.text("notice_url");
    show.languages = row.text("languages").split(u',', Qt::SkipEmptyParts);
    show.createdAt = row.time("created_at");
    show.captures = int(row.integer("capture_count"));
    return show;
}

Result<void> readParts(const db::Reader &reader, TradeShow &show)
{
    db::Statement questions(reader, "capture/select_trade_show_questions");
    questions.bind(":trade_show_id", show.id);
    while (questions.next()) {
        if (const auto channel = channelFromName(questions.text("channel")))
            show.questions.append({questions.text("purpose_code"), *channel});
    }
    if (auto done = questions.finish(); !done)
        return done;
    db::Statement wordings(reader, "capture/select_trade_show_wordings");
    wordings.bind(":trade_show_id", show.id);
    while (wordings.next()) {
        if (const auto channel = channelFromName(wordings.text("channel")))
            show.wordings.append({{wordings.text("purpose_code"), *channel},
                                  wordings.text("language"),
                                  wordings.text("uuid"),
                                  int(wordings.integer("version"))});
    }
    if (auto done = wordings.finish(); !done)
        return done;
    db::Statement notices(reader, "capture/select_trade_show_notices");
    notices.bind(":trade_show_id", show.id);
    while (notices.next()) {
        show.notices.append(
            {noticeLevelFromCode(notices.text("level")).value_or(NoticeLevel::Short),
             notices.text("language"), notices.text("uuid"), int(notices.integer("version"))});
    }
    if (auto done = notices.finish(); !done)
        return done;
    db::Statement staff(reader, "capture/select_trade_show_staff");
    staff.bind(":trade_show_id", show.id);
    while (staff.next())
        show.staff.append(staff.text("user_uuid"));
    return staff.finish();
}

void bindPlan(db::Statement &statement, const TradeShow &show, const Clock &clock)
{
    statement.bind(":name", show.name)
        .bind(":place", show.place)
        .bind(":country", show.country)
        .bind(":starts_on", show.startsOn)
        .bind(":ends_on", show.endsOn)
        .bind(":languages", show.languages.join(u','))
        .bind(":notice_url", show.noticeUrl)
        .bind(":changed_at", clock.nowUtc());
}

Result<void> runForShow(db::Transaction &tx, const char *name, TradeShowId show)
{
    db::Statement statement(tx, name);
    return statement.bind(":trade_show_id", show).run();
}

Result<void> setPlan(db::Transaction &tx, const TradeShow &show)
{
    for (const char *name :
         {"capture/delete_trade_show_questions", "capture/delete_trade_show_staff"}) {
        if (auto done = runForShow(tx, name, show.id); !done)
            return done;
    }
    int position = 0;
    for (const auto &question : show.questions) {
        db::Statement asked(tx, "capture/insert_trade_show_question");
        asked.bind(":trade_show_id", show.id)
            .bind(":purpose_code", question.purpose)
            .bind(":channel", channelName(question.channel))
            .bind(":position", ++position);
        if (auto done = asked.runOne(); !done)
            return done;
    }
    for (const auto &user : show.staff) {
        db::Statement member(tx, "capture/insert_trade_show_staff");
        member.bind(":trade_show_id", show.id).bind(":user_uuid", user);
        if (auto done = member.run(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<QList<TradeShow>> all(const db::Reader &reader)
{
    db::Statement rows(reader, "capture/select_trade_shows");
    QList<TradeShow> list;
    while (rows.next())
        list.append(showFromRow(rows));
    if (auto done = rows.finish(); !done)
        return Failure{done.error()};
    for (auto &show : list) {
        if (auto done = readParts(reader, show); !done)
            return Failure{done.error()};
    }
    return list;
}

Result<TradeShow> find(const db::Reader &reader, const QString &uuidOrEnding)
{
    const auto typed = uuidOrEnding.trimmed().toLower();
    auto list = all(reader); // a firm has a handful a year
    if (!list)
        return Failure{list.error()};
    if (typed.size() >= kShortestShowEnding)
        list->removeIf([&](const TradeShow &show) { return !show.uuid.endsWith(typed); });
    else
        list->clear();
    if (list->isEmpty())
        return Failure{ErrorCode::NotFound,
                       u"no such trade show"_s,
                       {{}, 0, 0, u"event"_s},
                       u"event.unknown"_s};
    if (list->size() > 1)
        return Failure{ErrorCode::Conflict,
                       u"several trade shows end like that"_s,
                       {{}, 0, 0, u"event"_s},
                       u"id.ambiguous"_s};
    return list->takeFirst();
}

Result<TradeShowId> insert(db::Transaction &tx, const TradeShow &show, const QString &author,
                           const Clock &clock)
{
    db::Statement statement(tx, "capture/insert_trade_show");
    bindPlan(statement, show, clock);
    statement.bind(":uuid", show.uuid)
        .bind(":created_by", author)
        .bind(":created_at", clock.nowUtc());
    if (auto done = statement.runOne(); !done)
        return Failure{done.error()};
    auto stored = show;
    stored.id = TradeShowId(statement.lastInsertId());
    if (auto done = setPlan(tx, stored); !done)
        return Failure{done.error()};
    return stored.id;
}

Result<void> update(db::Transaction &tx, const TradeShow &show, const Clock &clock)
{
    db::Statement statement(tx, "capture/update_trade_show");
    bindPlan(statement, show, clock);
    if (auto done = statement.bind(":trade_show_id", show.id).runOne(); !done)
        return done;
    return setPlan(tx, show);
}

Result<void> setTexts(db::Transaction &tx, TradeShowId show, const QList<ShowWording> &wordings,
                      const QList<ShowNotice> &notices)
{
    for (const char *name :
         {"capture/delete_trade_show_wordings", "capture/delete_trade_show_notices"}) {
        if (auto done = runForShow(tx, name, show); !done)
            return done;
    }
    for (const auto &wording : wordings) {
        db::Statement statement(tx, "capture/insert_trade_show_wording");
        if (auto done =
                statement.bind(":trade_show_id", show).bind(":wording_uuid", wording.uuid).runOne();
            !done)
            return done;
    }
    for (const auto &notice : notices) {
        db::Statement statement(tx, "capture/insert_trade_show_notice");
        if (auto done =
                statement.bind(":trade_show_id", show).bind(":notice_uuid", notice.uuid).runOne();
            !done)
            return done;
    }
    return {};
}

Result<void> remove(db::Transaction &tx, TradeShowId show)
{
    for (const char *name :
         {"capture/delete_trade_show_questions", "capture/delete_trade_show_staff",
          "capture/delete_trade_show_wordings", "capture/delete_trade_show_notices"}) {
        if (auto done = runForShow(tx, name, show); !done)
            return done;
    }
    db::Statement statement(tx, "capture/delete_trade_show");
    return statement.bind(":trade_show_id", show).runOne();
}

} // namespace entente::tradeshowrepository
