// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/captureservice.h"

#include "core/activities/activityrows.h"
#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/capture/tradeshowrepository.h"
#include "core/consent/consentrepository.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/history/undolog.h"
#include "core/notices/noticerepository.h"
#include "core/parties/partyeditor.h"
#include "core/parties/partyrepository.h"
#include "core/parties/recreationguard.h"
#include "core/search/searchindex.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kSheetHour = 12; // a sheet has a day, and no hour

Failure captureFailure(ErrorCode code, const QString &reason, const QString &field)
{
    return Failure{code, reason, {{}, 0, 0, field}, reason};
}

bool reachesAny(const QList<ContactPoint> &points, Channel channel)
{
    return std::ranges::any_of(
        points, [&](const ContactPoint &point) { return reaches(channel, point.kind); });
}

} // namespace

/// One visitor on the way into the vault.
struct CaptureService::Passage
{
    const TradeShow &show;
    const Visitor &visitor;
    Person person;
    QDateTime at;
    QDate day;
    QList<ConsentEvent> events;
};

const StandTexts *Stand::in(QStringView language) const
{
    const auto found = std::ranges::find(texts, language, &StandTexts::language);
    return found == texts.end() ? nullptr : &*found;
}

QString Stand::noticeAddress() const
{
    if (!show.noticeUrl.isEmpty())
        return show.noticeUrl;
    const auto contact = firm.privacyContact.contains(u'@') ? firm.privacyContact : firm.email;
    if (!contact.contains(u'@'))
        return {};
    return QString::fromLatin1(QUrl(u"mailto:"_s + contact).toEncoded() + "?subject="
                               + QUrl::toPercentEncoding(show.languages.value(0) == u"fr"
                                                             ? u"Mention d'information"_s
                                                             : u"Privacy notice"_s));
}

Result<TradeShow> CaptureService::openShow(const db::Reader &reader, const Session &session,
                                           const QString &showUuid) const
{
    auto show = tradeshowrepository::find(reader, showUuid);
    if (!show)
        return show;
    if (session.role() == Role::Exhibitor && !show->staff.contains(session.userUuid()))
        return captureFailure(ErrorCode::NotPermitted, u"event.not_staff"_s, u"event"_s);
    if (!show->isReady())
        return captureFailure(ErrorCode::Conflict, u"event.not_ready"_s, show->missing().first());
    return show;
}

Result<QList<TradeShow>> CaptureService::stands(const Session &session)
{
    const auto permit = m.audit.admit(session, Fn::ViewStand, u"trade_show"_s);
    if (!permit)
        return Failure{permit.error()};
    auto all = tradeshowrepository::all(m.connection.read(*permit));
    if (!all)
        return all;
    if (session.role() == Role::Exhibitor)
        all->removeIf(
            [&](const TradeShow &show) { return !show.staff.contains(session.userUuid()); });
    return all;
}

Result<Stand> CaptureService::stand(const Session &session, const QString &showUuid)
{
    const auto permit = m.audit.admit(session, Fn::ViewStand, u"trade_show"_s, showUuid);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    const auto show = openShow(reader, session, showUuid);
    if (!show)
        return Failure{show.error()};
    const auto firm = firmrepository::load(reader);
    if (!firm)
        return Failure{firm.error()};
    const auto published = noticerepository::published(reader);
    if (!published)
        return Failure{published.error()};
    Stand stand{*show, *firm, {}, {}, 0};
    const auto textOf = [&](NoticeLevel level, const QString &language) {
        const auto *used = show->notice(level, language);
        const auto found = std::ranges::find(*published, used->uuid, &Notice::uuid);
        return found == published->end() ? NoticeText() : found->text;
    };
    for (const auto &language : show->languages) {
        StandTexts texts{language,
                         {},
                         textOf(NoticeLevel::Short, language),
                         textOf(NoticeLevel::Full, language)};
        for (const auto &question : show->questions) {
            const auto wording = consentrepository::wording(
                reader, show->wording(question, language)->uuid);
            if (!wording)
                return Failure{wording.error()};
            texts.wordings.insert(question.key(), filledWording(*wording, *firm));
        }
        stand.texts.append(texts);
    }
    const auto purposes = consentrepository::purposes(reader);
    if (!purposes)
        return Failure{purposes.error()};
    std::ranges::copy_if(*purposes, std::back_inserter(stand.purposes), [&](const Purpose &one) {
        return std::ranges::any_of(show->questions, [&](const ShowQuestion &question) {
            return question.purpose == one.code;
        });
    });
    db::Statement count(reader, "capture/count_captures_by_day");
    count.bind(":trade_show_id", show->id)
        .bind(":captured_on", m.clock.nowUtc().toLocalTime().date());
    if (count.next())
        stand.today = int(count.integer("capture_count"));
    if (auto done = count.finish(); !done)
        return Failure{done.error()};
    return stand;
}

int CaptureService::guardianAge(const QString &country, QDate day) const
{
    return m.rules.guardianAge(countryKey(country), day.toJulianDay());
}

Result<void> CaptureService::check(const TradeShow &show, const Visitor &visitor, QDate day) const
{
    const auto today = m.clock.nowUtc().toLocalTime().date();
    if (visitor.origin == CaptureOrigin::Screen && today > show.endsOn)
        return captureFailure(ErrorCode::Conflict, u"event.over"_s, u"event"_s);
    if (visitor.origin == CaptureOrigin::Sheet
        && (day < show.startsOn || day > show.endsOn || day > today))
        return captureFailure(ErrorCode::Invalid, u"capture.day_outside"_s, u"on"_s);
    if (!show.languages.contains(visitor.language))
        return captureFailure(ErrorCode::Invalid, u"capture.unknown_language"_s, u"language"_s);
    if (visitor.firstName.trimmed().isEmpty() && visitor.lastName.trimmed().isEmpty())
        return captureFailure(ErrorCode::Invalid, u"capture.no_name"_s, u"last_name"_s);
    const auto points = visitor.contactPoints();
    if (points.isEmpty())
        return captureFailure(ErrorCode::Invalid, u"capture.no_way_to_answer"_s, u"email"_s);
    for (const auto &one : visitor.answers) {
        if (!show.asks(one.question))
            return captureFailure(ErrorCode::Invalid, u"capture.not_asked"_s, one.question.key());
    }
    if (visitor.minor && visitor.guardian.trimmed().isEmpty())
        return captureFailure(ErrorCode::Invalid, u"consent.guardian_missing"_s, u"guardian"_s);
    if (visitor.origin == CaptureOrigin::Screen && visitor.saysYes() && !visitor.evidence)
        return captureFailure(ErrorCode::Invalid, u"capture.signature_missing"_s, u"signature"_s);
    return {};
}

Result<CaptureService::Passage> CaptureService::prepare(db::Transaction &tx, const Session &session,
                                                        const TradeShow &show,
                                                        const Visitor &visitor) const
{
    const auto now = m.clock.nowUtc();
    const bool sheet = visitor.origin == CaptureOrigin::Sheet;
    const auto today = now.toLocalTime().date();
    Passage passage{show, visitor, {}, now, today, {}};
    if (sheet && visitor.sheetDay.isValid() && visitor.sheetDay != today) {
        passage.day = visitor.sheetDay;
        passage.at = QDateTime(passage.day, QTime(kSheetHour, 0)).toUTC();
    }
    if (auto done = check(show, visitor, passage.day); !done)
        return Failure{done.error()};
    auto &person = passage.person;
    person.uuid = newUuid(m.clock);
    person.firstName = visitor.firstName.trimmed();
    person.lastName = visitor.lastName.trimmed();
    person.country = visitor.country.trimmed().toUpper();
    if (person.country.isEmpty())
        person.country = show.country;
    person.language = visitor.language;
    person.source = show.provenance();
    person.collectedOn = passage.day;
    if (session.role() != Role::Exhibitor)
        person.owner = session.user();
    Identifiers identifiers;
    for (const auto &typed : visitor.contactPoints()) {
        auto point = ContactPoint::parse(typed, person.country);
        if (!point)
            return Failure{point.error()};
        point->source = person.source;
        if (point->kind == ContactKind::Email)
            identifiers.emails.append(point->normal);
        else if (isDialled(point->kind))
            identifiers.phones.append(point->normal);
        person.contactPoints.append(*std::move(point));
    }
    for (const auto &one : visitor.answers) {
        if (one.answer == VisitorAnswer::Yes
            && !reachesAny(person.contactPoints, one.question.channel))
            return captureFailure(ErrorCode::Invalid, u"capture.contact_needed"_s,
                                  fieldForChannel(one.question.channel));
    }
    const auto erased = m.guard.wasErased(tx, identifiers);
    if (!erased)
        return Failure{erased.error()};
    if (*erased)
        return captureFailure(ErrorCode::Conflict, u"person.was_erased"_s, {});
    return passage;
}

Result<void> CaptureService::writePerson(db::Transaction &tx, const Session &session,
                                         Passage &passage) const
{
    const auto id = m.parties.insert(tx, passage.person);
    if (!id)
        return Failure{id.error()};
    passage.person.id = *id;
    if (!passage.visitor.organisation.trimmed().isEmpty()) {
        // Somebody new is not undone but erased: the step is never stored.
        auto unrecorded = m.undo.begin(tx, session, u"step.person_edited"_s);
        AffiliationEdit work;
        work.organisationName = passage.visitor.organisation;
        if (auto done =
                PartyEditor({m.clock, m.parties, m.search}, tx, unrecorded).affiliate(*id, work);
            !done)
            return done;
    }
    // Being there is an act of the person: retention counts from it.
    db::Statement contact(tx, "activities/update_last_contact");
    contact.bind(":day", passage.day).bind(":changed_at", m.clock.nowUtc()).bind(":person_id", *id);
    if (auto done = contact.runOne(); !done)
        return done;
    return capturerows::insertVisit(tx, m.clock, *id, passage.show, passage.at, session.userUuid());
}

Result<void> CaptureService::giveNotices(db::Transaction &tx, const Session &session,
                                         const Passage &passage) const
{
    const auto method = noticeMethodCode(passage.visitor.origin == CaptureOrigin::Sheet
                                             ? NoticeMethod::Handed
                                             : NoticeMethod::Screen);
    db::Statement informed(tx, "notices/update_person_informed");
    informed.bind(":informed_on", passage.day)
        .bind(":informed_via", method)
        .bind(":changed_at", m.clock.nowUtc())
        .bind(":person_id", passage.person.id);
    if (auto done = informed.runOne(); !done)
        return done;
    // Both levels are there to be read, on the screen and by the code on the sheet (RGPD 12(1), WP260).
    for (const auto level : {NoticeLevel::Short, NoticeLevel::Full}) {
        db::Statement notice(tx, "capture/select_notice_id_by_uuid");
        notice.bind(":uuid", passage.show.notice(level, passage.visitor.language)->uuid);
        const auto id = notice.next() ? notice.integer("notice_id") : 0;
        if (auto done = notice.finish(); !done)
            return done;
        db::Statement given(tx, "notices/insert_notice_given");
        given.bind(":uuid", newUuid(m.clock))
            .bind(":person_id", passage.person.id)
            .bind(":notice_id", id)
            .bind(":given_on", passage.day)
            .bind(":method", method)
            .bind(":user_uuid", session.userUuid())
            .bind(":created_at", m.clock.nowUtc());
        if (auto done = given.runOne(); !done)
            return done;
    }
    return {};
}

Result<void> CaptureService::recordAnswers(db::Transaction &tx, const Session &session,
                                           Passage &passage) const
{
    const auto &visitor = passage.visitor;
    ConsentRequest request;
    request.person = passage.person.id;
    request.at = passage.at;
    request.language = visitor.language;
    request.evidence = visitor.evidence;
    request.guardian = visitor.minor ? visitor.guardian : QString();
    request.place = passage.show.provenance();
    request.mechanism = visitor.origin == CaptureOrigin::Sheet ? Mechanism::Paper
                        : visitor.evidence                     ? Mechanism::Signed
                                                               : Mechanism::Unstated;
    for (const auto &one : visitor.answers) {
        if (one.answer == VisitorAnswer::Open)
            continue;
        request.purpose = one.question.purpose;
        request.channel = one.question.channel;
        request.wordingVersion = passage.show.wording(one.question, visitor.language)->version;
        const auto events = m.recorder.record(
            tx, session.userUuid(),
            one.answer == VisitorAnswer::Yes ? ActKind::Given : ActKind::Refused, request);
        if (!events)
            return Failure{events.error()};
        passage.events += *events;
    }
    return {};
}

Result<void> CaptureService::writeCapture(db::Transaction &tx, const Session &session,
                                          const Passage &passage) const
{
    const auto &visitor = passage.visitor;
    db::Statement row(tx, "capture/insert_capture");
    row.bind(":uuid", visitor.uuid)
        .bind(":trade_show_id", passage.show.id)
        .bind(":person_id", passage.person.id)
        .bind(":origin", captureOriginCode(visitor.origin))
        .bind(":sheet_number", visitor.sheetNumber.trimmed())
        .bind(":language", visitor.language)
        .bind(":answers", visitor.answerCodes())
        .bind(":is_minor", visitor.minor)
        .bind(":captured_at", passage.at)
        .bind(":captured_on", passage.day)
        .bind(":captured_by", session.userUuid())
        .bind(":created_at", m.clock.nowUtc());
    return row.runOne();
}

Result<std::optional<Captured>> CaptureService::known(const db::Reader &reader,
                                                      const QString &uuid) const
{
    db::Statement row(reader, "capture/select_capture_by_uuid");
    row.bind(":uuid", uuid);
    std::optional<Captured> found;
    if (row.next())
        found = Captured{uuid, row.id<PersonTag>("person_id"), row.text("person_uuid"), {}, true};
    if (auto done = row.finish(); !done)
        return Failure{done.error()};
    return found;
}

Result<Captured> CaptureService::capture(const Session &session, const QString &showUuid,
                                         const Visitor &visitor)
{
    const auto fn = visitor.origin == CaptureOrigin::Sheet ? Fn::EnterSheet : Fn::CaptureVisitor;
    const auto permit = m.audit.admit(session, fn, u"trade_show"_s, showUuid);
    if (!permit)
        return Failure{permit.error()};
    if (visitor.uuid.isEmpty())
        return captureFailure(ErrorCode::Invalid, u"field.empty"_s, u"uuid"_s);
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto show = openShow(*tx, session, showUuid);
    if (!show)
        return Failure{show.error()};
    const auto before = known(*tx, visitor.uuid);
    if (!before)
        return Failure{before.error()};
    if (*before)
        return **before;
    auto passage = prepare(*tx, session, *show, visitor);
    if (!passage)
        return Failure{passage.error()};
    auto done = writePerson(*tx, session, *passage);
    if (done)
        done = giveNotices(*tx, session, *passage);
    if (done)
        done = recordAnswers(*tx, session, *passage);
    if (done)
        done = writeCapture(*tx, session, *passage);
    if (done)
        done = m.search.reindexPerson(*tx, passage->person.id);
    const auto &personUuid = passage->person.uuid;
    if (done)
        done = m.audit.append(*tx, session, {fn, u"person"_s, personUuid, visitor.uuid});
    for (const auto &event : std::as_const(passage->events)) {
        if (done) // anchors the end of the ledger, as every consent does
            done = m.audit.append(
                *tx, session,
                {capturerows::journalFn(event.kind), u"person"_s, personUuid, event.uuid});
    }
    if (done)
        done = tx->commit();
    if (!done)
        return Failure{done.error()};
    emit m.changes.personAdded(personUuid);
    emit m.changes.visitorCaptured(show->uuid);
    return Captured{visitor.uuid, passage->person.id, personUuid, passage->events, false};
}

Fn capturerows::journalFn(ActKind kind)
{
    switch (kind) {
    case ActKind::Given: return Fn::GiveConsent;
    case ActKind::Refused: return Fn::RefuseConsent;
    case ActKind::Withdrawn: return Fn::WithdrawConsent;
    case ActKind::Renewed: return Fn::RenewConsent;
    case ActKind::Objected: return Fn::RecordObjection;
    }
    return Fn::RefuseConsent;
}

Result<void> capturerows::insertVisit(db::Transaction &tx, const Clock &clock, PersonId person,
                                      const TradeShow &show, const QDateTime &at,
                                      const QString &author)
{
    const auto visit = activityrows::insert(tx, clock,
                                            {.kind = u"meeting"_s,
                                             .direction = u"in"_s,
                                             .body = show.provenance(),
                                             .at = at,
                                             .author = author,
                                             .person = person});
    return visit ? Result<void>{} : Failure{visit.error()};
}

} // namespace entente
