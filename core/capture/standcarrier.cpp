// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/standcarrier.h"

#include "core/audit/auditlog.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/capture/tradeshowrepository.h"
#include "core/consent/consentrepository.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/notices/noticerepository.h"
#include "core/parties/firmrepository.h"
#include "core/rights/tombstones.h"
#include "core/vault/keyfile.h"
#include "core/vault/vault.h"
#include "core/vault/vaultdata.h"
#include "core/wording/wording.h"

#include <QDir>
#include <QScopeGuard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kStandCopyDays = 30; // after the last day the vault should be home and deleted

Failure badStandPassword(const QString &reason)
{
    return Failure{ErrorCode::Invalid, reason, {{}, 0, 0, u"staff-password"_s}, reason};
}

bool hasStaffBeside(const QList<vault::UserAccount> &staff, const Session &session)
{
    return std::ranges::any_of(staff,
                               [&](const auto &user) { return user.uuid != session.userUuid(); });
}

/// Whoever carries is an administrator there: the staff must not come in under that name.
Result<void> checkStandPasswords(const CarryRequest &request, bool hasStaff)
{
    if (hasStaff && request.staffPassword.isEmpty())
        return badStandPassword(u"stand.staff_password_missing"_s);
    if (!request.staffPassword.isEmpty() && request.staffPassword.equals(request.password))
        return badStandPassword(u"stand.same_password"_s);
    return {};
}

} // namespace

DataCopy standcopy::of(const TradeShow &show, const QString &vaultId, const QString &userUuid,
                       const Clock &clock)
{
    DataCopy copy;
    copy.uuid = vaultId;
    copy.purpose = Words().word(u"visit.copy_purpose");
    copy.recipient = show.provenance();
    copy.createdAt = clock.nowUtc();
    copy.until = qMax(show.endsOn, copy.createdAt.toLocalTime().date()).addDays(kStandCopyDays);
    copy.format = u"vault"_s;
    copy.scope = u"selection"_s;
    copy.isProtected = true;
    copy.userUuid = userUuid;
    return copy;
}

/// Everything that goes along.
struct StandCarrier::Luggage
{
    TradeShow show;
    Firm firm;
    QList<Purpose> purposes;
    QList<Wording> wordings;
    QList<Notice> notices;
    QList<QByteArray> erased; ///< lines of erased.log: keyed hashes
    QList<vault::UserAccount> staff;
    QList<vault::UserAccount> named; ///< of these, who gets a name here and no key
};

Result<StandCarrier::Luggage> StandCarrier::pack(const db::Reader &reader, const QString &showUuid,
                                                 const QStringList &staffNames) const
{
    auto show = tradeshowrepository::find(reader, showUuid);
    if (!show)
        return Failure{show.error()};
    if (!show->isReady())
        return Failure{ErrorCode::Conflict,
                       u"texts are missing"_s,
                       {{}, 0, 0, show->missing().first()},
                       u"event.not_ready"_s};
    Luggage luggage;
    luggage.show = *std::move(show);
    auto firm = firmrepository::load(reader);
    if (!firm)
        return Failure{firm.error()};
    luggage.firm = *std::move(firm);
    auto purposes = consentrepository::purposes(reader);
    if (!purposes)
        return Failure{purposes.error()};
    luggage.purposes = *std::move(purposes);
    for (const auto &used : std::as_const(luggage.show.wordings)) {
        const auto wording = consentrepository::wording(reader, used.uuid);
        if (!wording)
            return Failure{wording.error()};
        luggage.wordings.append(*wording);
    }
    const auto published = noticerepository::published(reader);
    if (!published)
        return Failure{published.error()};
    std::ranges::copy_if(*published, std::back_inserter(luggage.notices), [&](const Notice &one) {
        return std::ranges::find(luggage.show.notices, one.uuid, &ShowNotice::uuid)
               != luggage.show.notices.end();
    });
    auto erased = m.tombstones.lines(reader);
    if (!erased)
        return Failure{erased.error()};
    luggage.erased = *std::move(erased);
    if (auto done = packStaff(reader, luggage, staffNames); !done)
        return Failure{done.error()};
    return luggage;
}

Result<void> StandCarrier::packStaff(const db::Reader &reader, Luggage &luggage,
                                     const QStringList &names) const
{
    const auto users = vault::data::readUsers(reader);
    if (!users)
        return Failure{users.error()};
    const auto &chosen = luggage.show.staff;
    std::ranges::copy_if(*users, std::back_inserter(luggage.staff), [&](const auto &user) {
        return user.isActive && chosen.contains(user.uuid);
    });
    for (const auto &typed : names) {
        const auto name = typed.normalized(QString::NormalizationForm_C).simplified();
        if (name.isEmpty())
            continue;
        const auto isNamed = [&](const vault::UserAccount &user) {
            return vault::userNameKey(user.login) == vault::userNameKey(name);
        };
        if (std::ranges::any_of(luggage.staff, isNamed))
            continue;
        const auto *known = vault::data::findUser(*users, name);
        if (known && !known->isActive && known->role != Role::Exhibitor)
            return Failure{ErrorCode::Conflict,
                           u"this name is taken"_s,
                           {{}, 0, 0, u"staff"_s},
                           u"user.exists"_s};
        vault::UserAccount user;
        if (known)
            user = *known;
        else
            user = {UserId(), newUuid(m.clock), name, name, Role::Exhibitor, QByteArray(""), false};
        if (!known)
            luggage.named.append(user);
        luggage.staff.append(user);
        luggage.show.staff.append(user.uuid);
    }
    return {};
}

Result<void> StandCarrier::store(db::Transaction &tx, const Luggage &luggage,
                                 const QString &author) const
{
    auto done = firmrepository::store(tx, luggage.firm, m.clock);
    int position = 0;
    QHash<QString, PurposeId> purposes;
    for (const auto &purpose : luggage.purposes) {
        if (done)
            done = consentrepository::insert(tx, purpose, ++position, m.clock);
        const auto stored = consentrepository::purpose(tx, purpose.code);
        if (!done || !stored)
            return done ? Failure{stored.error()} : done;
        purposes.insert(purpose.code, stored->id);
    }
    for (const auto &wording : luggage.wordings) {
        if (done)
            done = consentrepository::insert(tx, wording, purposes.value(wording.purposeCode),
                                             m.clock);
    }
    for (const auto &notice : luggage.notices) {
        db::Statement row(tx, "capture/insert_carried_notice");
        row.bind(":uuid", notice.uuid)
            .bind(":article", int(notice.article))
            .bind(":level", noticeLevelCode(notice.level))
            .bind(":language", notice.language)
            .bind(":version", notice.version)
            .bind(":body", notice.text.toJson())
            .bind(":missing", notice.text.missing.join(u','))
            .bind(":author_uuid", author)
            .bind(":created_at", notice.createdAt);
        if (done)
            done = row.runOne();
    }
    if (!done)
        return done;
    const auto show = tradeshowrepository::insert(tx, luggage.show, author, m.clock);
    if (!show)
        return Failure{show.error()};
    done = tradeshowrepository::setTexts(tx, *show, luggage.show.wordings, luggage.show.notices);
    if (done)
        done = m.tombstones.restore(tx, luggage.erased);
    if (done)
        done = vault::data::insertSetting(tx, vault::kStandOfSetting.toString(), m.vault.vaultId());
    return done;
}

Result<void> StandCarrier::unpack(vault::Vault &target, const Luggage &luggage) const
{
    const auto permit = target.session().require(Fn::CarryTradeShow);
    if (!permit)
        return Failure{permit.error()};
    const auto connection = target.connect(db::Mode::ReadWrite);
    if (!connection)
        return Failure{connection.error()};
    const AuditLog audit(**connection, m.clock);
    auto tx = (*connection)->begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    auto done = store(*tx, luggage, target.session().userUuid());
    if (done)
        done = audit.append(
            *tx, target.session(),
            {Fn::CarryTradeShow, u"trade_show"_s, luggage.show.uuid, u"received"_s});
    return done ? tx->commit() : done;
}

Result<int> StandCarrier::admitStaff(vault::Vault &target, const Luggage &luggage,
                                     const CarryRequest &request) const
{
    int admitted = 0;
    for (const auto &user : luggage.staff) {
        if (user.uuid == target.session().userUuid())
            continue;
        const auto added = target.addUser(user.login, Role::Exhibitor, request.staffPassword,
                                          request.kdf, request.waive, user.uuid);
        if (!added)
            return Failure{added.error()};
        ++admitted;
    }
    return admitted;
}

Result<QString> StandCarrier::note(const Session &session, const Permit &permit,
                                   const Luggage &luggage, const QString &vaultId) const
{
    auto tx = m.connection.begin(permit);
    if (!tx)
        return Failure{tx.error()};
    for (const auto &user : luggage.named) {
        if (auto stored = vault::data::insertUser(*tx, user, m.clock); !stored)
            return Failure{stored.error()};
    }
    auto number = m.copies.nextNumber(*tx);
    if (!number)
        return number;
    auto copy = standcopy::of(luggage.show, vaultId, session.userUuid(), m.clock);
    copy.number = *number;
    if (auto entered = m.copies.enter(*tx, copy, {}); !entered)
        return Failure{entered.error()};
    if (auto noted = m.audit.append(
            *tx, session, {Fn::CarryTradeShow, u"trade_show"_s, luggage.show.uuid, vaultId});
        !noted)
        return Failure{noted.error()};
    if (auto stored = tx->commit(); !stored)
        return Failure{stored.error()};
    return number;
}

Result<Carried> StandCarrier::carry(const Session &session, const QString &showUuid,
                                    const CarryRequest &request)
{
    const auto permit = m.audit.admit(session, Fn::CarryTradeShow, u"trade_show"_s, showUuid);
    if (!permit)
        return Failure{permit.error()};
    const auto luggage = pack(m.connection.read(*permit), showUuid, request.staffNames);
    if (!luggage)
        return Failure{luggage.error()};
    if (auto fitting = checkStandPasswords(request, hasStaffBeside(luggage->staff, session));
        !fitting)
        return Failure{fitting.error()};
    vault::CreateRequest creation;
    creation.folder = request.folder;
    creation.company = luggage->firm.name;
    creation.country = luggage->firm.country;
    creation.adminName = session.displayName();
    creation.language = luggage->show.languages.value(0);
    creation.kdf = request.kdf;
    creation.waive = request.waive;
    creation.adminUuid = session.userUuid();
    creation.tombstone = &m.vault.keys().tombstone;
    auto created = vault::Vault::create(creation, request.password, m.clock);
    if (!created)
        return Failure{created.error()};
    auto halfDone = qScopeGuard([&] { QDir(created->folder).removeRecursively(); });
    auto target = vault::Vault::open({created->folder, session.displayName()}, request.password,
                                     m.clock);
    if (!target)
        return Failure{target.error()};
    auto done = unpack(**target, *luggage);
    Result<int> staff = 0;
    if (done)
        staff = admitStaff(**target, *luggage, request);
    const auto vaultId = (*target)->vaultId();
    if (auto closed = (*target)->close(); done && staff)
        done = closed;
    if (!done || !staff)
        return Failure{done ? staff.error() : done.error()};
    auto number = note(session, *permit, *luggage, vaultId);
    if (!number)
        return Failure{number.error()};
    halfDone.dismiss();
    return Carried{created->folder, vaultId, std::move(created->recoveryKey), *staff, *number};
}

} // namespace entente
