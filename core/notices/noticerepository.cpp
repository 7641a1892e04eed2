// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/noticerepository.h"

#include "core/base/clock.h"
#include "core/db/statement.h"

namespace entente::noticerepository {

using namespace Qt::StringLiterals;

Result<QList<PurposeTerms>> terms(const db::Reader &reader)
{
    db::Statement rows(reader, "notices/select_purpose_terms");
    QList<PurposeTerms> list;
    while (rows.next()) {
        list.append({rows.text("code"), rows.text("bases").split(u',', Qt::SkipEmptyParts),
                     rows.text("interest_en"), rows.text("interest_fr"), rows.text("retention_en"),
                     rows.text("retention_fr")});
    }
    if (auto done = rows.finish(); !done)
        return Failure{done.error()};
    return list;
}

Result<void> store(db::Transaction &tx, const PurposeTerms &terms, PurposeId purpose,
                   const Clock &clock)
{
    db::Statement statement(tx, "notices/upsert_purpose_terms");
    statement.bind(":purpose_id", purpose)
        .bind(":bases", terms.bases.join(u','))
        .bind(":interest_en", terms.interestEn)
        .bind(":interest_fr", terms.interestFr)
        .bind(":retention_en", terms.retentionEn)
        .bind(":retention_fr", terms.retentionFr)
        .bind(":changed_at", clock.nowUtc());
    return statement.run();
}

Result<NoticeFacts> facts(const db::Reader &reader, const QString &language)
{
    db::Statement rows(reader, "notices/select_notice_facts_by_language");
    rows.bind(":language", language);
    NoticeFacts facts;
    while (rows.next())
        facts.insert(rows.text("fact"), rows.text("body"));
    if (auto done = rows.finish(); !done)
        return Failure{done.error()};
    return facts;
}

Result<void> store(db::Transaction &tx, const QString &fact, const QString &language,
                   const QString &body, const Clock &clock)
{
    db::Statement statement(tx, "notices/upsert_notice_fact");
    statement.bind(":fact", fact)
        .bind(":language", language)
        .bind(":body", body)
        .bind(":changed_at", clock.nowUtc());
    return statement.run();
}

Result<QList<Notice>> published(const db::Reader &reader)
{
    db::Statement rows(reader, "notices/select_notices");
    QList<Notice> list;
    while (rows.next()) {
        auto text = NoticeText::fromJson(rows.text("body"));
        if (!text)
            return Failure{text.error()};
        text->missing = rows.text("missing").split(u',', Qt::SkipEmptyParts);
        list.append(
            {rows.id<NoticeTag>("notice_id"), rows.text("uuid"),
             noticeArticleFromNumber(int(rows.integer("article"))).value_or(NoticeArticle::Direct),
             noticeLevelFromCode(rows.text("level")).value_or(NoticeLevel::Short),
             rows.text("language"), int(rows.integer("version")), *std::move(text),
             rows.time("created_at")});
    }
    if (auto done = rows.finish(); !done)
        return Failure{done.error()};
    return list;
}

Result<void> insert(db::Transaction &tx, const Notice &notice, const QString &author)
{
    db::Statement statement(tx, "notices/insert_notice");
    statement.bind(":uuid", notice.uuid)
        .bind(":article", int(notice.article))
        .bind(":level", noticeLevelCode(notice.level))
        .bind(":language", notice.language)
        .bind(":body", notice.text.toJson())
        .bind(":missing", notice.text.missing.join(u','))
        .bind(":author_uuid", author)
        .bind(":created_at", notice.createdAt);
    return statement.runOne();
}

Result<QList<NoticeGiven>> given(const db::Reader &reader, PersonId person)
{
    db::Statement rows(reader, "notices/select_notices_given_by_person");
    rows.bind(":person_id", person);
    QList<NoticeGiven> list;
    while (rows.next()) {
        list.append({rows.text("uuid"), rows.text("notice_uuid"), int(rows.integer("version")),
                     noticeLevelFromCode(rows.text("level")).value_or(NoticeLevel::Short),
                     rows.text("language"), rows.date("given_on"),
                     noticeMethodFromCode(rows.text("method")).value_or(NoticeMethod::Handed)});
    }
    if (auto done = rows.finish(); !done)
        return Failure{done.error()};
    return list;
}

} // namespace entente::noticerepository
