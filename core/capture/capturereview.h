// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/capture/visitor.h"
#include "core/duplicates/duplicatepair.h"

#include <QSet>

namespace entente {

class AuditLog;
class Changes;
class Clock;
class DuplicateService;
class PartyRepository;
class SuppressionList;
namespace db {
class Connection;
class Reader;
} // namespace db

/// One visitor as the evening looks at them.
struct ReviewedVisitor
{
    QString uuid;
    PersonId person;
    QString personUuid;
    QString name;
    QString organisation;
    QString contact; ///< e-mail, else number
    CaptureOrigin origin = CaptureOrigin::Screen;
    QString sheetNumber;
    QString language;
    QList<AnsweredQuestion> answers;
    bool minor = false;
    QDateTime at;
    QString author;
    bool reviewed = false;
    QStringList lacks; ///< "last_name", "first_name", "organisation", "email", "phone", "answer"
    QList<DuplicatePair> alike; ///< cards that are likely to be the same person, best first
    bool listed = false;        ///< the address or number stands on an opposition list

    int count(VisitorAnswer answer) const;
    /// Something that a person without answer or way to answer should not be left with.
    bool isIncomplete() const;
};
ENTENTE_NOT_LOGGABLE(ReviewedVisitor)

struct ReviewedDay
{
    QDate day;
    QList<ReviewedVisitor> visitors; ///< in the order in which they came

    int agreed() const;
    int refused() const;
    int minors() const;
    int incomplete() const;
    int alike() const;
    int open() const; ///< not looked at yet
};

struct CaptureDay
{
    QDate day;
    int visitors = 0;
    int open = 0;
};

/// A day that nobody has looked at yet.
struct WaitingDay
{
    QString showUuid;
    QString showName;
    QDate day;
    int visitors = 0;
};

/// The evening after a day at the stand: who came, what is missing, who was known already.
class CaptureReview final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        Changes &changes;
        const PartyRepository &parties;
        DuplicateService &duplicates;
        const SuppressionList &suppression;
    };
    explicit CaptureReview(const Collaborators &with) : m(with) {}

    /// The latest first. NotFound (event.unknown).
    Result<QList<CaptureDay>> days(const Session &session, const QString &showUuid);
    /// NotFound (event.unknown).
    Result<ReviewedDay> day(const Session &session, const QString &showUuid, QDate day);
    /// The day was looked at. Gives how many visitors no longer wait.
    Result<int> finish(const Session &session, const QString &showUuid, QDate day);
    /// The oldest first.
    Result<QList<WaitingDay>> waiting(const Session &session);

private:
    Result<void> complete(const db::Reader &reader, const Session &session,
                          const QSet<std::pair<qint64, qint64>> &different,
                          ReviewedVisitor &visitor) const;

    Collaborators m;
};

} // namespace entente
