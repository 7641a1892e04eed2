// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/notices/noticecomposer.h"

namespace entente {

class AuditLog;
class Changes;
class Clock;
namespace db {
class Connection;
}

/// The firm's notices: what they say, their versions, who was given which, and who still waits for one.
class NoticeService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        Changes &changes;
    };
    struct Giving
    {
        QList<PersonId> people;
        QString notice; ///< uuid of a published version
        QDate on;
        NoticeMethod method = NoticeMethod::Handed;
    };

    explicit NoticeService(const Collaborators &with) : m(with) {}

    /// What stands behind a purpose; a purpose that nobody has described has its defaults.
    Result<QList<PurposeTerms>> terms(const Session &session);
    /// Invalid (notice.unknown_basis), NotFound, NotPermitted.
    Result<void> setTerms(const Session &session, const PurposeTerms &terms);
    Result<NoticeFacts> facts(const Session &session, const QString &language);
    /// Invalid (notice.unknown_fact), NotPermitted.
    Result<void> setFact(const Session &session, const QString &fact, const QString &language,
                         const QString &text);

    /// As it would be published now.
    Result<NoticeText> compose(const Session &session, NoticeArticle article, NoticeLevel level,
                               const QString &language);
    /// Keeps the text as the next version. Invalid (notice.incomplete) names in where.field what is missing first;
    /// AlreadyDone (notice.unchanged) when the last version says the same.
    Result<Notice> publish(const Session &session, NoticeArticle article, NoticeLevel level,
                           const QString &language);
    /// Every version, newest first.
    Result<QList<Notice>> published(const Session &session);
    /// NotFound (notice.unknown).
    Result<Notice> byUuid(const Session &session, const QString &uuidOrEnding);

    /// Closes the clock of these people (RGPD 13, 14). Gives how many. NotFound, Invalid (notice.given_in_future,
    /// notice.nobody); all or none.
    Result<int> give(const Session &session, const Giving &giving);
    Result<QList<NoticeGiven>> givenTo(const Session &session, PersonId person);
    /// The most urgent first.
    Result<QList<ToInform>> toInform(const Session &session, int limit);

private:
    Result<NoticeSources> sources(const db::Reader &reader, const QString &language) const;

    Collaborators m;
};

} // namespace entente
