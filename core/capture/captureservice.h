// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/capture/visitor.h"
#include "core/consent/consentrecorder.h"
#include "core/parties/firmrepository.h"

namespace entente {

class AuditLog;
class Changes;
class PartyRepository;
class RecreationGuard;
class SearchIndex;
class UndoLog;
namespace db {
class Connection;
}

/// What the screen of a stand shows in one language, word for word what the proof will say.
struct StandTexts
{
    QString language;
    QHash<QString, QString> wordings; ///< by ShowQuestion::key(), the firm's name filled in
    NoticeText shortNotice;
    NoticeText fullNotice;
};

/// Everything that the screen of a stand needs; no visitor is in it.
struct Stand
{
    TradeShow show;
    Firm firm;
    QList<Purpose> purposes; ///< those that are asked for
    QList<StandTexts> texts; ///< in the order of the show's languages
    int today = 0;           ///< visitors

    const StandTexts *in(QStringView language) const;
    /// What the code on the screen leads to: the page of the full notice, else a letter that asks for it.
    QString noticeAddress() const;
};

struct Captured
{
    QString uuid;
    PersonId person;
    QString personUuid;
    QList<ConsentEvent> events;
    bool known = false; ///< had been taken before: nothing was written
};

/// Takes visitors at a stand: person, answers, notice and provenance in one transaction, on the disk before anybody is
/// thanked.
class CaptureService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        Changes &changes;
        const PartyRepository &parties;
        const SearchIndex &search;
        const RecreationGuard &guard;
        const UndoLog &undo;
        const ConsentRecorder &recorder;
        const RuleSet &rules;
    };
    explicit CaptureService(const Collaborators &with) : m(with) {}

    /// The trade shows whose stand the session may open: staff sees its own alone.
    Result<QList<TradeShow>> stands(const Session &session);
    /// NotFound (event.unknown), NotPermitted (event.not_staff), Conflict (event.not_ready).
    Result<Stand> stand(const Session &session, const QString &showUuid);

    /// One visitor, whole or not at all. Invalid with where.field (capture.no_name, capture.no_way_to_answer,
    /// capture.not_asked, capture.unknown_language, capture.signature_missing, capture.day_outside,
    /// capture.contact_needed, consent.guardian_missing, a parser's reason), Conflict (event.not_ready, event.over,
    /// person.was_erased), NotFound, NotPermitted (event.not_staff).
    Result<Captured> capture(const Session &session, const QString &showUuid,
                             const Visitor &visitor);

    /// Under which age somebody in this country needs a holder of parental authority (RGPD 8; LIL art. 45).
    int guardianAge(const QString &country, QDate day) const;

private:
    struct Passage;
    Result<TradeShow> openShow(const db::Reader &reader, const Session &session,
                               const QString &showUuid) const;
    Result<void> check(const TradeShow &show, const Visitor &visitor, QDate day) const;
    Result<Passage> prepare(db::Transaction &tx, const Session &session, const TradeShow &show,
                            const Visitor &visitor) const;
    Result<void> writePerson(db::Transaction &tx, const Session &session, Passage &passage) const;
    Result<void> giveNotices(db::Transaction &tx, const Session &session,
                             const Passage &passage) const;
    Result<void> recordAnswers(db::Transaction &tx, const Session &session, Passage &passage) const;
    Result<void> writeCapture(db::Transaction &tx, const Session &session,
                              const Passage &passage) const;
    Result<std::optional<Captured>> known(const db::Reader &reader, const QString &uuid) const;

    Collaborators m;
};

namespace capturerows {

/// Under which function the journal knows an act of consent, wherever it was recorded: by these rows a cut ledger is found.
Fn journalFn(ActKind kind);

/// The visit in the thread of the person.
Result<void> insertVisit(db::Transaction &tx, const Clock &clock, PersonId person,
                         const TradeShow &show, const QDateTime &at, const QString &author);

} // namespace capturerows

} // namespace entente
