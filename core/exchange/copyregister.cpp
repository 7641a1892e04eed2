// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/copyregister.h"

#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/db/connection.h"
#include "core/db/escape.h"
#include "core/db/statement.h"
#include "core/exchange/exporttarget.h"

#include <array>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 3> kCopyEnds{u"deleted", u"confirmed", u"never_written"};
constexpr qsizetype kShortestCopyEnding = 8;

DataCopy copyFrom(const db::Statement &s)
{
    DataCopy copy;
    copy.uuid = s.text("uuid");
    copy.number = s.text("number");
    copy.purpose = s.text("purpose");
    copy.recipient = s.text("recipient");
    copy.until = s.date("keep_until");
    copy.format = s.text("format");
    copy.scope = s.text("scope");
    copy.fields = s.text("fields").split(u',', Qt::SkipEmptyParts);
    copy.people = s.integer("people_count");
    copy.organisations = s.integer("organisation_count");
    copy.checksum = s.text("checksum");
    copy.isProtected = s.flag("is_protected");
    copy.userUuid = s.text("user_uuid");
    copy.userName = s.text("user_name");
    copy.createdAt = s.time("created_at");
    copy.destroyedOn = s.date("destroyed_on");
    copy.destroyedHow = s.text("destroyed_how");
    return copy;
}

Failure copyRefused(const QString &reason)
{
    return Failure{
        ErrorCode::Invalid, u"not a day of the copy's destruction"_s, {{}, 0, 0, u"on"_s}, reason};
}

} // namespace

QString copyEndCode(CopyEnd end)
{
    return kCopyEnds[static_cast<size_t>(end)].toString();
}

std::optional<CopyEnd> copyEndFromCode(QStringView code)
{
    for (size_t i = 0; i < kCopyEnds.size(); ++i) {
        if (kCopyEnds[i] == code)
            return static_cast<CopyEnd>(i);
    }
    return std::nullopt;
}

Result<QList<DataCopy>> CopyRegister::list(const Session &session, int limit)
{
    const auto permit = m.audit.admit(session, Fn::ViewCopies, u"copy"_s);
    if (!permit)
        return Failure{permit.error()};
    QList<DataCopy> copies;
    db::Statement rows(m.connection.read(*permit), "exchange/select_copies");
    rows.bind(":row_limit", limit);
    while (rows.next())
        copies.append(copyFrom(rows));
    if (auto done = rows.finish(); !done)
        return Failure{done.error()};
    return copies;
}

Result<DataCopy> CopyRegister::find(const db::Reader &reader, const QString &numberOrUuid) const
{
    db::Statement rows(reader, "exchange/select_copies_by_ending");
    rows.bind(":number", numberOrUuid.toUpper());
    if (numberOrUuid.size() >= kShortestCopyEnding)
        rows.bind(":ending", QString(u'%' + db::escapeLike(numberOrUuid.toLower())));
    else
        rows.bindNull(":ending");
    QList<DataCopy> found;
    while (rows.next())
        found.append(copyFrom(rows));
    if (auto done = rows.finish(); !done)
        return Failure{done.error()};
    if (found.isEmpty())
        return Failure{ErrorCode::NotFound, u"no such copy"_s, {}, u"copy.not_found"_s};
    if (found.size() > 1)
        return Failure{
            ErrorCode::Conflict, u"several copies end like this"_s, {}, u"id.ambiguous"_s};
    return found.first();
}

Result<DataCopy> CopyRegister::confirmDestroyed(const Session &session, const QString &numberOrUuid,
                                                CopyEnd how, QDate on)
{
    const auto permit = m.audit.admit(session, Fn::ConfirmDestruction, u"copy"_s);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    auto copy = find(*tx, numberOrUuid);
    if (!copy)
        return Failure{copy.error()};
    if (copy->isDestroyed())
        return Failure{ErrorCode::AlreadyDone,
                       u"the copy is destroyed already"_s,
                       {},
                       u"copy.already_destroyed"_s};
    const QDate today = m.clock.nowUtc().toLocalTime().date();
    copy->destroyedOn = on.isValid() ? on : today;
    copy->destroyedHow = copyEndCode(how);
    if (copy->destroyedOn > today)
        return copyRefused(u"copy.destroyed_in_future"_s);
    if (copy->destroyedOn < copy->createdAt.toLocalTime().date())
        return copyRefused(u"copy.destroyed_before_made"_s);
    db::Statement update(*tx, "exchange/update_copy_destroyed");
    update.bind(":destroyed_on", copy->destroyedOn)
        .bind(":destroyed_how", copy->destroyedHow)
        .bind(":destroyed_by", session.userUuid())
        .bind(":uuid", copy->uuid);
    if (auto done = update.runOne(); !done)
        return Failure{done.error()};
    if (auto noted = m.audit.append(
            *tx, session, {Fn::ConfirmDestruction, u"copy"_s, copy->uuid, copy->destroyedHow});
        !noted)
        return Failure{noted.error()};
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    emit m.changes.copiesChanged();
    return copy;
}

Result<QString> CopyRegister::nextNumber(const db::Reader &reader) const
{
    const int year = m.clock.nowUtc().toLocalTime().date().year();
    db::Statement statement(reader, "exchange/count_copies_since");
    statement.bind(":since", QDateTime({year, 1, 1}, {0, 0}).toUTC());
    const auto before = statement.next() ? statement.integer("copies") : 0;
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return u"C-%1-%2"_s.arg(year).arg(before + 1, 3, 10, QChar(u'0'));
}

Result<void> CopyRegister::publish(const Session &session, const Permit &permit,
                                   const DataCopy &copy, const std::vector<PersonId> &people,
                                   ExportTarget &target)
{
    if (auto entered = enter(session, permit, copy, people); !entered)
        return entered;
    if (auto published = target.publish(); !published) {
        if (auto tx = m.connection.begin(permit); tx && noteNeverWritten(*tx, copy))
            (void)tx->commit();
        return published;
    }
    emit m.changes.copiesChanged();
    return {};
}

Result<void> CopyRegister::enter(const Session &session, const Permit &permit, const DataCopy &copy,
                                 const std::vector<PersonId> &people)
{
    auto tx = m.connection.begin(permit);
    if (!tx)
        return Failure{tx.error()};
    if (auto inserted = enter(*tx, copy, people); !inserted)
        return inserted;
    if (auto noted = m.audit.append(*tx, session,
                                    {Fn::ExportRecords, u"copy"_s, copy.uuid, copy.format});
        !noted)
        return noted;
    return tx->commit();
}

Result<void> CopyRegister::enter(db::Transaction &tx, const DataCopy &copy,
                                 const std::vector<PersonId> &people) const
{
    db::Statement insert(tx, "exchange/insert_copy");
    insert.bind(":uuid", copy.uuid)
        .bind(":number", copy.number)
        .bind(":purpose", copy.purpose)
        .bind(":recipient", copy.recipient)
        .bind(":keep_until", copy.until)
        .bind(":format", copy.format)
        .bind(":scope", copy.scope)
        .bind(":fields", copy.fields.join(u','))
        .bind(":people_count", copy.people)
        .bind(":organisation_count", copy.organisations)
        .bind(":checksum", copy.checksum)
        .bind(":is_protected", copy.isProtected)
        .bind(":user_uuid", copy.userUuid)
        .bind(":created_at", copy.createdAt);
    if (auto done = insert.runOne(); !done)
        return done;
    return disclose(tx, Id<struct DataCopyTag>(insert.lastInsertId()), copy, people);
}

Result<QString> CopyRegister::addPeople(db::Transaction &tx, const QString &uuid,
                                        const std::vector<PersonId> &people) const
{
    db::Statement row(tx, "exchange/select_copy_by_uuid");
    row.bind(":uuid", uuid);
    DataCopy copy;
    Id<struct DataCopyTag> id;
    if (row.next()) {
        id = row.id<struct DataCopyTag>("copy_of_data_id");
        copy.number = row.text("number");
        copy.recipient = row.text("recipient");
        copy.purpose = row.text("purpose");
        copy.format = row.text("format");
        copy.userUuid = row.text("user_uuid");
        copy.createdAt = m.clock.nowUtc();
    }
    if (auto done = row.finish(); !done)
        return Failure{done.error()};
    if (copy.number.isEmpty())
        return QString();
    db::Statement update(tx, "exchange/update_copy_people");
    update.bind(":added", qint64(people.size())).bind(":uuid", uuid);
    if (auto done = update.runOne(); !done)
        return Failure{done.error()};
    if (auto done = disclose(tx, id, copy, people); !done)
        return Failure{done.error()};
    return copy.number;
}

Result<void> CopyRegister::disclose(db::Transaction &tx, Id<struct DataCopyTag> id,
                                    const DataCopy &copy, const std::vector<PersonId> &people) const
{
    db::Statement disclosure(tx, "exchange/insert_disclosure_of_copy");
    for (const auto person : people) {
        disclosure.bind(":uuid", newUuid(m.clock))
            .bind(":person_id", person)
            .bind(":recipient", copy.recipient)
            .bind(":purpose", copy.purpose)
            .bind(":formats", copy.format)
            .bind(":user_uuid", copy.userUuid)
            .bind(":occurred_at", copy.createdAt)
            .bind(":copy_of_data_id", id);
        if (auto done = disclosure.runOne(); !done)
            return done;
    }
    return {};
}

Result<void> CopyRegister::noteNeverWritten(db::Transaction &tx, const DataCopy &copy) const
{
    db::Statement update(tx, "exchange/update_copy_destroyed");
    update.bind(":destroyed_on", m.clock.nowUtc().toLocalTime().date())
        .bind(":destroyed_how", copyEndCode(CopyEnd::NeverWritten))
        .bind(":destroyed_by", copy.userUuid)
        .bind(":uuid", copy.uuid);
    return update.runOne();
}

} // namespace entente
