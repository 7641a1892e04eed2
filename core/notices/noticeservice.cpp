// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/noticeservice.h"

#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/consent/consentrepository.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/notices/noticerepository.h"
#include "core/wording/wording.h"

#include <algorithm>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

Failure noticeFailure(ErrorCode code, const QString &reason, const QString &field)
{
    return Failure{code, reason, {{}, 0, 0, field}, reason};
}

bool isBasis(const QString &code)
{
    static const QStringList kBases{u"consent"_s,          u"contract"_s,
                                    u"legal_obligation"_s, u"vital_interests"_s,
                                    u"public_task"_s,      u"legitimate_interest"_s};
    return kBases.contains(code);
}

Result<Notice> noticeEndingWith(const QList<Notice> &all, const QString &uuidOrEnding)
{
    const auto found = std::ranges::find_if(all, [&](const Notice &notice) {
        return !uuidOrEnding.isEmpty() && notice.uuid.endsWith(uuidOrEnding, Qt::CaseInsensitive);
    });
    if (found == all.end())
        return noticeFailure(ErrorCode::NotFound, u"notice.unknown"_s, u"notice"_s);
    return *found;
}

} // namespace

Result<QList<PurposeTerms>> NoticeService::terms(const Session &session)
{
    const auto permit = m.audit.admit(session, Fn::ViewNotices);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    const auto purposes = consentrepository::purposes(reader);
    if (!purposes)
        return Failure{purposes.error()};
    const auto stated = noticerepository::terms(reader);
    if (!stated)
        return Failure{stated.error()};
    QList<PurposeTerms> all;
    for (const auto &purpose : *purposes) {
        const auto own = std::ranges::find(*stated, purpose.code, &PurposeTerms::purposeCode);
        all.append(own == stated->end() ? defaultPurposeTerms(purpose) : *own);
    }
    return all;
}

Result<void> NoticeService::setTerms(const Session &session, const PurposeTerms &terms)
{
    const auto permit = m.audit.admit(session, Fn::EditNotices);
    if (!permit)
        return Failure{permit.error()};
    if (!std::ranges::all_of(terms.bases, isBasis))
        return noticeFailure(ErrorCode::Invalid, u"notice.unknown_basis"_s, u"basis"_s);
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto purpose = consentrepository::purpose(*tx, terms.purposeCode);
    if (!purpose)
        return Failure{purpose.error()};
    auto done = noticerepository::store(*tx, terms, purpose->id, m.clock);
    if (done)
        done = m.audit.append(*tx, session, {Fn::EditNotices, u"purpose"_s, purpose->uuid});
    if (done)
        done = tx->commit();
    if (done)
        emit m.changes.firmChanged();
    return done;
}

Result<NoticeFacts> NoticeService::facts(const Session &session, const QString &language)
{
    const auto permit = m.audit.admit(session, Fn::ViewNotices);
    if (!permit)
        return Failure{permit.error()};
    return noticerepository::facts(m.connection.read(*permit), language);
}

Result<void> NoticeService::setFact(const Session &session, const QString &fact,
                                    const QString &language, const QString &text)
{
    const auto permit = m.audit.admit(session, Fn::EditNotices);
    if (!permit)
        return Failure{permit.error()};
    if (!noticeFactCodes().contains(fact) || !Words::languages().contains(language))
        return noticeFailure(ErrorCode::Invalid, u"notice.unknown_fact"_s, u"fact"_s);
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    auto done = noticerepository::store(*tx, fact, language, text.trimmed(), m.clock);
    if (done)
        done = m.audit.append(*tx, session, {Fn::EditNotices, u"notice_fact"_s, {}, fact});
    if (done)
        done = tx->commit();
    if (done)
        emit m.changes.firmChanged();
    return done;
}

Result<NoticeSources> NoticeService::sources(const db::Reader &reader,
                                             const QString &language) const
{
    NoticeSources sources;
    auto firm = firmrepository::load(reader);
    if (!firm)
        return Failure{firm.error()};
    sources.firm = *std::move(firm);
    const auto purposes = consentrepository::purposes(reader);
    if (!purposes)
        return Failure{purposes.error()};
    std::ranges::copy_if(*purposes, std::back_inserter(sources.purposes), &Purpose::active);
    auto terms = noticerepository::terms(reader);
    if (!terms)
        return Failure{terms.error()};
    sources.terms = *std::move(terms);
    auto facts = noticerepository::facts(reader, language);
    if (!facts)
        return Failure{facts.error()};
    sources.facts = *std::move(facts);
    return sources;
}

Result<NoticeText> NoticeService::compose(const Session &session, NoticeArticle article,
                                          NoticeLevel level, const QString &language)
{
    const auto permit = m.audit.admit(session, Fn::ViewNotices);
    if (!permit)
        return Failure{permit.error()};
    const auto from = sources(m.connection.read(*permit), language);
    if (!from)
        return Failure{from.error()};
    return composeNotice(*from, article, level, Words(language));
}

Result<Notice> NoticeService::publish(const Session &session, NoticeArticle article,
                                      NoticeLevel level, const QString &language)
{
    const auto permit = m.audit.admit(session, Fn::PublishNotice);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto from = sources(*tx, language);
    if (!from)
        return Failure{from.error()};
    Notice notice;
    notice.uuid = newUuid(m.clock);
    notice.article = article;
    notice.level = level;
    notice.language = language;
    notice.text = composeNotice(*from, article, level, Words(language));
    notice.createdAt = m.clock.nowUtc();
    if (!notice.text.isComplete())
        return noticeFailure(ErrorCode::Invalid, u"notice.incomplete"_s,
                             notice.text.missing.first());
    const auto before = noticerepository::published(*tx);
    if (!before)
        return Failure{before.error()};
    const auto last = std::ranges::find_if(*before, [&](const Notice &known) {
        return known.article == article && known.level == level && known.language == language;
    });
    if (last != before->end() && last->text.sections == notice.text.sections)
        return noticeFailure(ErrorCode::AlreadyDone, u"notice.unchanged"_s, u"notice"_s);
    auto done = noticerepository::insert(*tx, notice, session.userUuid());
    if (done)
        done = m.audit.append(*tx, session, {Fn::PublishNotice, u"notice"_s, notice.uuid});
    if (!done)
        return Failure{done.error()};
    const auto after = noticerepository::published(*tx);
    if (!after)
        return Failure{after.error()};
    if (auto committed = tx->commit(); !committed)
        return Failure{committed.error()};
    emit m.changes.firmChanged();
    return noticeEndingWith(*after, notice.uuid);
}

Result<QList<Notice>> NoticeService::published(const Session &session)
{
    const auto permit = m.audit.admit(session, Fn::ViewNotices);
    if (!permit)
        return Failure{permit.error()};
    return noticerepository::published(m.connection.read(*permit));
}

Result<Notice> NoticeService::byUuid(const Session &session, const QString &uuidOrEnding)
{
    const auto all = published(session);
    if (!all)
        return Failure{all.error()};
    return noticeEndingWith(*all, uuidOrEnding);
}

Result<int> NoticeService::give(const Session &session, const Giving &giving)
{
    const auto permit = m.audit.admit(session, Fn::RecordInformation, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto now = m.clock.nowUtc();
    if (!giving.on.isValid() || giving.on > now.toLocalTime().date())
        return noticeFailure(ErrorCode::Invalid, u"notice.given_in_future"_s, u"on"_s);
    if (giving.people.isEmpty())
        return noticeFailure(ErrorCode::Invalid, u"notice.nobody"_s, u"person"_s);
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto all = noticerepository::published(*tx);
    if (!all)
        return Failure{all.error()};
    const auto notice = noticeEndingWith(*all, giving.notice);
    if (!notice)
        return Failure{notice.error()};
    for (const auto person : giving.people) {
        db::Statement informed(*tx, "notices/update_person_informed");
        informed.bind(":informed_on", giving.on)
            .bind(":informed_via", noticeMethodCode(giving.method))
            .bind(":changed_at", now)
            .bind(":person_id", person);
        if (auto done = informed.runOne(); !done)
            return Failure{done.error()};
        db::Statement given(*tx, "notices/insert_notice_given");
        given.bind(":uuid", newUuid(m.clock))
            .bind(":person_id", person)
            .bind(":notice_id", notice->id)
            .bind(":given_on", giving.on)
            .bind(":method", noticeMethodCode(giving.method))
            .bind(":user_uuid", session.userUuid())
            .bind(":created_at", now);
        if (auto done = given.runOne(); !done)
            return Failure{done.error()};
    }
    if (auto noted = m.audit.append(*tx, session,
                                    {Fn::RecordInformation, u"notice"_s, notice->uuid});
        !noted)
        return Failure{noted.error()};
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    emit m.changes.peopleChanged();
    return int(giving.people.size());
}

Result<QList<NoticeGiven>> NoticeService::givenTo(const Session &session, PersonId person)
{
    const auto permit = m.audit.admit(session, Fn::ViewPeople, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    return noticerepository::given(m.connection.read(*permit), person);
}

Result<QList<ToInform>> NoticeService::toInform(const Session &session, int limit)
{
    const auto permit = m.audit.admit(session, Fn::ViewDeadlines);
    if (!permit)
        return Failure{permit.error()};
    db::Statement rows(m.connection.read(*permit), "notices/select_people_to_inform");
    rows.bind(":row_limit", limit);
    QList<ToInform> list;
    while (rows.next()) {
        const auto due = rows.date("due_on");
        auto reason = InformReason::Month;
        if (rows.flag("is_collected_directly"))
            reason = InformReason::Collection;
        else if (!rows.isNull("spoken_on") && rows.date("spoken_on") == due)
            reason = InformReason::FirstCommunication;
        else if (!rows.isNull("disclosed_on") && rows.date("disclosed_on") == due)
            reason = InformReason::FirstDisclosure;
        list.append({rows.id<PersonTag>("person_id"), rows.text("uuid"),
                     QString(rows.text("first_name") + u' ' + rows.text("last_name")).trimmed(),
                     due, reason});
    }
    if (auto done = rows.finish(); !done)
        return Failure{done.error()};
    return list;
}

} // namespace entente
