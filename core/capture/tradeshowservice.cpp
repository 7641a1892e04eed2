// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/tradeshowservice.h"

#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/capture/tradeshowrepository.h"
#include "core/consent/consentrepository.h"
#include "core/db/connection.h"
#include "core/notices/noticerepository.h"
#include "core/parties/firmrepository.h"
#include "core/wording/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

Failure showFailure(ErrorCode code, const QString &reason, const QString &field)
{
    return Failure{code, reason, {{}, 0, 0, field}, reason};
}

Result<void> checkShowStaff(const db::Reader &reader, const QStringList &staff)
{
    for (const auto &user : staff) {
        const auto name = consentrepository::userName(reader, user);
        if (!name)
            return Failure{name.error()};
        if (name->isEmpty())
            return showFailure(ErrorCode::NotFound, u"user.not_found"_s, u"staff"_s);
    }
    return {};
}

Result<void> checkShowQuestions(const db::Reader &reader, const QList<ShowQuestion> &questions)
{
    if (questions.isEmpty())
        return showFailure(ErrorCode::Invalid, u"event.no_question"_s, u"ask"_s);
    for (const auto &question : questions) {
        const auto purpose = consentrepository::purpose(reader, question.purpose);
        if (!purpose)
            return Failure{purpose.error()};
        // What serves an order needs no consent, and asking for one would mislead.
        if (purpose->purposeClass == PurposeClass::Service)
            return showFailure(ErrorCode::Invalid, u"event.service_question"_s, u"ask"_s);
    }
    return {};
}

} // namespace

struct TradeShowService::Opened
{
    db::Transaction tx;
    TradeShow show;
};

Result<TradeShowService::Opened> TradeShowService::open(const Session &session, const QString &uuid)
{
    const auto permit = m.audit.admit(session, Fn::EditTradeShows, u"trade_show"_s);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    auto known = tradeshowrepository::find(*tx, uuid);
    if (!known)
        return Failure{known.error()};
    return Opened{*std::move(tx), *std::move(known)};
}

Result<TradeShow> TradeShowService::checked(const db::Reader &reader,
                                            const TradeShowDraft &draft) const
{
    const auto firm = firmrepository::load(reader);
    if (!firm)
        return Failure{firm.error()};
    TradeShow show;
    show.name = draft.name.simplified();
    show.place = draft.place.simplified();
    show.country = draft.country.trimmed().toUpper();
    if (show.country.isEmpty())
        show.country = firm->country;
    show.startsOn = draft.startsOn;
    show.endsOn = draft.endsOn.isValid() ? draft.endsOn : draft.startsOn;
    show.noticeUrl = draft.noticeUrl.trimmed();
    show.languages = draft.languages;
    show.languages.removeDuplicates();
    for (const auto &question : draft.questions) {
        if (!show.questions.contains(question))
            show.questions.append(question);
    }
    show.staff = draft.staff;
    show.staff.removeDuplicates();
    if (show.name.isEmpty())
        return showFailure(ErrorCode::Invalid, u"event.no_name"_s, u"name"_s);
    if (!show.startsOn.isValid())
        return showFailure(ErrorCode::Invalid, u"event.no_day"_s, u"from"_s);
    if (show.endsOn < show.startsOn)
        return showFailure(ErrorCode::Invalid, u"event.ends_before_it_starts"_s, u"to"_s);
    const auto shipped = Words::languages();
    if (show.languages.isEmpty() || !std::ranges::all_of(show.languages, [&](const QString &one) {
            return shipped.contains(one);
        }))
        return showFailure(ErrorCode::Invalid, u"event.no_language"_s, u"language"_s);
    if (auto done = checkShowQuestions(reader, show.questions); !done)
        return Failure{done.error()};
    if (auto done = checkShowStaff(reader, show.staff); !done)
        return Failure{done.error()};
    return show;
}

Result<void> TradeShowService::fixTexts(db::Transaction &tx, const TradeShow &show,
                                        bool keepKnown) const
{
    QList<ShowWording> wordings;
    for (const auto &question : show.questions) {
        const auto versions = consentrepository::wordings(tx, question.purpose, question.channel);
        if (!versions)
            return Failure{versions.error()};
        for (const auto &language : show.languages) {
            const auto *known = keepKnown ? show.wording(question, language) : nullptr;
            const auto newest = std::ranges::find(*versions, language, &Wording::language);
            if (known)
                wordings.append(*known);
            else if (newest != versions->end())
                wordings.append({question, language, newest->uuid, newest->version});
        }
    }
    const auto published = noticerepository::published(tx);
    if (!published)
        return Failure{published.error()};
    QList<ShowNotice> notices;
    for (const auto &language : show.languages) {
        for (const auto level : {NoticeLevel::Short, NoticeLevel::Full}) {
            const auto *known = keepKnown ? show.notice(level, language) : nullptr;
            const auto newest = std::ranges::find_if(*published, [&](const Notice &one) {
                return one.article == NoticeArticle::Direct && one.level == level
                       && one.language == language;
            });
            if (known)
                notices.append(*known);
            else if (newest != published->end())
                notices.append({level, language, newest->uuid, newest->version});
        }
    }
    return tradeshowrepository::setTexts(tx, show.id, wordings, notices);
}

Result<TradeShow> TradeShowService::finish(db::Transaction &tx, const Session &session,
                                           const QString &uuid, const QString &code)
{
    auto stored = tradeshowrepository::find(tx, uuid);
    if (!stored)
        return stored;
    if (auto noted = m.audit.append(tx, session, {Fn::EditTradeShows, u"trade_show"_s, uuid, code});
        !noted)
        return Failure{noted.error()};
    if (auto done = tx.commit(); !done)
        return Failure{done.error()};
    emit m.changes.tradeShowsChanged();
    return stored;
}

Result<TradeShow> TradeShowService::add(const Session &session, const TradeShowDraft &draft)
{
    const auto permit = m.audit.admit(session, Fn::EditTradeShows, u"trade_show"_s);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    auto show = checked(*tx, draft);
    if (!show)
        return show;
    show->uuid = newUuid(m.clock);
    const auto id = tradeshowrepository::insert(*tx, *show, session.userUuid(), m.clock);
    if (!id)
        return Failure{id.error()};
    show->id = *id;
    if (auto done = fixTexts(*tx, *show, false); !done)
        return Failure{done.error()};
    return finish(*tx, session, show->uuid, u"added"_s);
}

Result<TradeShow> TradeShowService::edit(const Session &session, const QString &uuid,
                                         const TradeShowDraft &draft)
{
    auto opened = open(session, uuid);
    if (!opened)
        return Failure{opened.error()};
    auto &[tx, known] = *opened;
    auto show = checked(tx, draft);
    if (!show)
        return show;
    show->id = known.id;
    show->uuid = known.uuid;
    show->wordings = known.wordings;
    show->notices = known.notices;
    if (auto done = tradeshowrepository::update(tx, *show, m.clock); !done)
        return Failure{done.error()};
    if (auto done = fixTexts(tx, *show, true); !done)
        return Failure{done.error()};
    return finish(tx, session, show->uuid, u"changed"_s);
}

Result<TradeShow> TradeShowService::takeTexts(const Session &session, const QString &uuid)
{
    auto opened = open(session, uuid);
    if (!opened)
        return Failure{opened.error()};
    auto &[tx, known] = *opened;
    if (auto done = fixTexts(tx, known, false); !done)
        return Failure{done.error()};
    return finish(tx, session, known.uuid, u"texts_taken"_s);
}

Result<void> TradeShowService::remove(const Session &session, const QString &uuid)
{
    auto opened = open(session, uuid);
    if (!opened)
        return Failure{opened.error()};
    auto &[tx, known] = *opened;
    if (known.captures > 0)
        return showFailure(ErrorCode::Conflict, u"event.has_captures"_s, u"event"_s);
    if (auto done = tradeshowrepository::remove(tx, known.id); !done)
        return done;
    if (auto noted = m.audit.append(
            tx, session, {Fn::EditTradeShows, u"trade_show"_s, known.uuid, u"removed"_s});
        !noted)
        return noted;
    if (auto done = tx.commit(); !done)
        return done;
    emit m.changes.tradeShowsChanged();
    return {};
}

Result<TradeShow> TradeShowService::byUuid(const Session &session, const QString &uuidOrEnding)
{
    const auto permit = m.audit.admit(session, Fn::ViewTradeShows, u"trade_show"_s);
    if (!permit)
        return Failure{permit.error()};
    return tradeshowrepository::find(m.connection.read(*permit), uuidOrEnding);
}

Result<QList<TradeShow>> TradeShowService::list(const Session &session)
{
    const auto permit = m.audit.admit(session, Fn::ViewTradeShows, u"trade_show"_s);
    if (!permit)
        return Failure{permit.error()};
    return tradeshowrepository::all(m.connection.read(*permit));
}

} // namespace entente
