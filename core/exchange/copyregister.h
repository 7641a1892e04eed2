// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/exchange/exportplan.h"

#include <QDateTime>

namespace entente {

class AuditLog;
class Changes;
class Clock;
class ExportTarget;
namespace db {
class Connection;
class Reader;
class Transaction;
} // namespace db

/// How it is known that a copy is gone.
enum class CopyEnd {
    Deleted,      ///< we deleted it
    Confirmed,    ///< its recipient confirmed it
    NeverWritten, ///< the file could not be put in its place
};
QString copyEndCode(CopyEnd end);
std::optional<CopyEnd> copyEndFromCode(QStringView code);

/// One line of the register of copies.
struct DataCopy
{
    QString uuid;
    QString number; ///< "C-2026-001"; also the name that is proposed for the file
    QString purpose;
    QString recipient;
    QDate until;
    QString format;
    QString scope;
    QStringList fields;
    qint64 people = 0;
    qint64 organisations = 0;
    QString checksum; ///< BLAKE2b-256 of the file
    bool isProtected = true;
    QString userUuid;
    QString userName;
    QDateTime createdAt;
    QDate destroyedOn;
    QString destroyedHow;

    bool isDestroyed() const { return destroyedOn.isValid(); }
    bool operator==(const DataCopy &) const = default;
};
ENTENTE_NOT_LOGGABLE(DataCopy)

/// What left, to whom, until when, and whether it is gone (Art. 5(2), 19 and 30 GDPR).
class CopyRegister final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        Changes &changes;
    };
    explicit CopyRegister(const Collaborators &with) : m(with) {}

    /// Living copies first, the most urgent on top. NotPermitted.
    Result<QList<DataCopy>> list(const Session &session, int limit = 500);
    /// By number, UUID or its last 8 or more characters. NotFound, Conflict, AlreadyDone (copy.already_destroyed),
    /// Invalid (copy.destroyed_in_future, copy.destroyed_before_made).
    Result<DataCopy> confirmDestroyed(const Session &session, const QString &numberOrUuid,
                                      CopyEnd how, QDate on = {});

    /// The number of the next copy.
    Result<QString> nextNumber(const db::Reader &reader) const;
    /// As publish(), for a copy that is not one file: in the transaction that makes or takes it.
    Result<void> enter(db::Transaction &tx, const DataCopy &copy,
                       const std::vector<PersonId> &people) const;
    /// More people of a copy that stands in the register, which therefore exists still; gives its number, empty when the
    /// register does not know it.
    Result<QString> addPeople(db::Transaction &tx, const QString &uuid,
                              const std::vector<PersonId> &people) const;
    /// Gives the file its name once its copy stands in the register, with one disclosure per person and the row of the
    /// journal: a copy that exists is always there. One that cannot be put in its place is noted as never written.
    Result<void> publish(const Session &session, const Permit &permit, const DataCopy &copy,
                         const std::vector<PersonId> &people, ExportTarget &target);

private:
    Result<void> enter(const Session &session, const Permit &permit, const DataCopy &copy,
                       const std::vector<PersonId> &people);
    Result<void> disclose(db::Transaction &tx, Id<struct DataCopyTag> id, const DataCopy &copy,
                          const std::vector<PersonId> &people) const;
    Result<void> noteNeverWritten(db::Transaction &tx, const DataCopy &copy) const;
    Result<DataCopy> find(const db::Reader &reader, const QString &numberOrUuid) const;

    Collaborators m;
};

} // namespace entente
