// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturereview.h"

#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/capture/tradeshowrepository.h"
#include "core/consent/suppressionlist.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/duplicates/duplicateservice.h"
#include "core/parties/partyrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kAlikeShown = 3;

ReviewedVisitor visitorFromRow(const db::Statement &row)
{
    ReviewedVisitor visitor;
    visitor.uuid = row.text("uuid");
    visitor.person = row.id<PersonTag>("person_id");
    visitor.personUuid = row.text("person_uuid");
    visitor.origin = row.text("origin") == u"sheet" ? CaptureOrigin::Sheet : CaptureOrigin::Screen;
    visitor.sheetNumber = row.text("sheet_number");
    visitor.language = row.text("language");
    visitor.answers = answersFromCodes(row.text("answers"));
    visitor.minor = row.flag("is_minor");
    visitor.at = row.time("captured_at");
    visitor.author = row.text("author_name");
    visitor.reviewed = !row.isNull("reviewed_at");
    return visitor;
}

std::pair<qint64, qint64> pairOf(qint64 one, qint64 other)
{
    return {qMin(one, other), qMax(one, other)};
}

QStringList lacksOf(const Person &person, const ReviewedVisitor &visitor)
{
    QStringList lacks;
    const auto note = [&](bool missing, const QString &code) {
        if (missing)
            lacks.append(code);
    };
    note(person.lastName.isEmpty(), u"last_name"_s);
    note(person.firstName.isEmpty(), u"first_name"_s);
    note(person.affiliations.isEmpty(), u"organisation"_s);
    note(!person.contactPoint(ContactKind::Email), u"email"_s);
    note(!person.contactPoint(ContactKind::Phone) && !person.contactPoint(ContactKind::Mobile),
         u"phone"_s);
    note(visitor.count(VisitorAnswer::Yes) + visitor.count(VisitorAnswer::No) == 0, u"answer"_s);
    return lacks;
}

template<typename Fits>
int countVisitors(const QList<ReviewedVisitor> &visitors, Fits fits)
{
    return int(std::ranges::count_if(visitors, fits));
}

} // namespace

int ReviewedVisitor::count(VisitorAnswer answer) const
{
    return int(std::ranges::count(answers, answer, &AnsweredQuestion::answer));
}

bool ReviewedVisitor::isIncomplete() const
{
    return lacks.contains(u"last_name"_s) || lacks.contains(u"answer"_s)
           || lacks.contains(u"first_name"_s);
}

int ReviewedDay::agreed() const
{
    return countVisitors(visitors,
                         [](const auto &one) { return one.count(VisitorAnswer::Yes) > 0; });
}

int ReviewedDay::refused() const
{
    return countVisitors(visitors, [](const auto &one) {
        return one.count(VisitorAnswer::Yes) == 0 && one.count(VisitorAnswer::No) > 0;
    });
}

int ReviewedDay::minors() const
{
    return countVisitors(visitors, [](const auto &one) { return one.minor; });
}

int ReviewedDay::incomplete() const
{
    return countVisitors(visitors, [](const auto &one) { return one.isIncomplete(); });
}

int ReviewedDay::alike() const
{
    return countVisitors(visitors, [](const auto &one) { return !one.alike.isEmpty(); });
}

int ReviewedDay::open() const
{
    return countVisitors(visitors, [](const auto &one) { return !one.reviewed; });
}

Result<void> CaptureReview::complete(const db::Reader &reader, const Session &session,
                                     const QSet<std::pair<qint64, qint64>> &different,
                                     ReviewedVisitor &visitor) const
{
    const auto person = m.parties.person(reader, visitor.person);
    if (!person)
        return Failure{person.error()};
    visitor.name = person->displayName();
    PersonDraft draft;
    draft.person = *person;
    if (!person->affiliations.isEmpty()) {
        visitor.organisation = person->affiliations.first().organisationName;
        draft.organisationName = visitor.organisation;
    }
    const auto *point = person->contactPoint(ContactKind::Email);
    for (const auto kind : {ContactKind::Mobile, ContactKind::Phone}) {
        if (!point)
            point = person->contactPoint(kind);
    }
    visitor.contact = point ? point->value : QString();
    visitor.lacks = lacksOf(*person, visitor);
    // One more than is shown: the visitor's own card is the most alike of all.
    auto alike = m.duplicates.suggest(session, draft, kAlikeShown + 1);
    if (!alike)
        return Failure{alike.error()};
    alike->removeIf([&](const DuplicatePair &pair) {
        return pair.right.id == visitor.person.number()
               || different.contains(pairOf(pair.right.id, visitor.person.number()));
    });
    visitor.alike = alike->mid(0, kAlikeShown);
    for (const auto &one : person->contactPoints) {
        if (one.normal.isEmpty())
            continue;
        const auto hits = m.suppression.hits(reader,
                                             {one.kind, one.normal, HolderName::of(*person)});
        if (!hits)
            return Failure{hits.error()};
        // What the visitor just refused is on the firm's own list as well: that is no news.
        visitor.listed = visitor.listed
                         || std::ranges::any_of(*hits, [&](const SuppressionHit &hit) {
                                return hit.listedAt < visitor.at;
                            });
    }
    return {};
}

Result<QList<CaptureDay>> CaptureReview::days(const Session &session, const QString &showUuid)
{
    const auto permit = m.audit.admit(session, Fn::ReviewCaptures, u"trade_show"_s, showUuid);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    const auto show = tradeshowrepository::find(reader, showUuid);
    if (!show)
        return Failure{show.error()};
    QList<CaptureDay> list;
    db::Statement rows(reader, "capture/select_capture_days");
    rows.bind(":trade_show_id", show->id);
    while (rows.next())
        list.append({rows.date("captured_on"), int(rows.integer("capture_count")),
                     int(rows.integer("open_count"))});
    if (auto done = rows.finish(); !done)
        return Failure{done.error()};
    return list;
}

Result<ReviewedDay> CaptureReview::day(const Session &session, const QString &showUuid, QDate day)
{
    const auto permit = m.audit.admit(session, Fn::ReviewCaptures, u"trade_show"_s, showUuid);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    const auto show = tradeshowrepository::find(reader, showUuid);
    if (!show)
        return Failure{show.error()};
    const auto decided = m.duplicates.different(session);
    if (!decided)
        return Failure{decided.error()};
    QSet<std::pair<qint64, qint64>> different;
    for (const auto &pair : *decided) {
        if (pair.kind == DuplicateKind::Person)
            different.insert(pairOf(pair.left.id, pair.right.id));
    }
    ReviewedDay reviewed{day, {}};
    {
        db::Statement rows(reader, "capture/select_captures_by_day");
        rows.bind(":trade_show_id", show->id).bind(":captured_on", day);
        while (rows.next())
            reviewed.visitors.append(visitorFromRow(rows));
        if (auto done = rows.finish(); !done)
            return Failure{done.error()};
    }
    for (auto &visitor : reviewed.visitors) {
        if (auto done = complete(reader, session, different, visitor); !done)
            return Failure{done.error()};
    }
    return reviewed;
}

Result<int> CaptureReview::finish(const Session &session, const QString &showUuid, QDate day)
{
    const auto permit = m.audit.admit(session, Fn::ReviewCaptures, u"trade_show"_s, showUuid);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto show = tradeshowrepository::find(*tx, showUuid);
    if (!show)
        return Failure{show.error()};
    db::Statement update(*tx, "capture/update_captures_reviewed");
    update.bind(":reviewed_at", m.clock.nowUtc())
        .bind(":trade_show_id", show->id)
        .bind(":captured_on", day);
    if (auto done = update.run(); !done)
        return Failure{done.error()};
    const int reviewed = int(update.changes());
    if (auto noted = m.audit.append(
            *tx, session,
            {Fn::ReviewCaptures, u"trade_show"_s, show->uuid, day.toString(Qt::ISODate)});
        !noted)
        return Failure{noted.error()};
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    emit m.changes.tradeShowsChanged();
    return reviewed;
}

Result<QList<WaitingDay>> CaptureReview::waiting(const Session &session)
{
    const auto permit = m.audit.admit(session, Fn::ReviewCaptures, u"trade_show"_s);
    if (!permit)
        return Failure{permit.error()};
    QList<WaitingDay> list;
    db::Statement rows(m.connection.read(*permit), "capture/select_waiting_reviews");
    while (rows.next())
        list.append({rows.text("uuid"), rows.text("name"), rows.date("captured_on"),
                     int(rows.integer("open_count"))});
    if (auto done = rows.finish(); !done)
        return Failure{done.error()};
    return list;
}

} // namespace entente
