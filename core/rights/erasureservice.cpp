// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/erasureservice.h"

#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/consent/refusalrecord.h"
#include "core/consent/restrictionrecord.h"
#include "core/db/connection.h"
#include "core/db/querybuilder.h"
#include "core/db/statement.h"
#include "core/parties/partyrepository.h"
#include "core/rights/erasurework.h"
#include "core/rights/tombstones.h"
#include "core/vault/compartment.h"
#include "core/vault/refusedlog.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kCheckpointTries = 3;

struct ErasureReasonWord
{
    ErasureReason reason;
    QStringView code;
};
constexpr std::array kErasureReasonWords{
    ErasureReasonWord{ErasureReason::Request, u"request"},
    ErasureReasonWord{ErasureReason::Withdrawal, u"withdrawal"},
    ErasureReasonWord{ErasureReason::Objection, u"objection"},
    ErasureReasonWord{ErasureReason::Retention, u"retention"},
    ErasureReasonWord{ErasureReason::Unlawful, u"unlawful"},
    ErasureReasonWord{ErasureReason::Replay, u"replay"},
};

QList<KeptLine> keptLinesOf(const ErasurePlan &plan)
{
    QList<KeptLine> lines;
    for (const auto &item : plan.items) {
        if (item.action == PlanAction::Keep)
            lines.append({item.where, item.count, item.keepUntil, item.because, item.legalRef});
    }
    return lines;
}

ErasureLetter letterFor(const PreparedErasure &prepared)
{
    ErasureLetter letter;
    letter.personName = prepared.plan.personName;
    if (const auto *address = prepared.person.contactPoint(ContactKind::Address)) {
        letter.addressLines = address->value.split(u'\n', Qt::SkipEmptyParts);
        letter.addressLines.append(QString(address->postalCode + u' ' + address->city).trimmed());
    }
    if (const auto *email = prepared.person.contactPoint(ContactKind::Email))
        letter.email = email->value;
    if (prepared.plan.dueOn.isValid()) {
        const auto *requests = prepared.data.find(u"request");
        for (const auto &request : requests->records) {
            if (request.row.text(u"right_kind"_s) == u"erasure"
                && request.row.text(u"state"_s) == u"open")
                letter.requestedOn = QDate::fromString(request.row.text(u"received_on"_s),
                                                       Qt::ISODate);
        }
    }
    for (const auto &item : prepared.plan.items) {
        if (item.action == PlanAction::Inform)
            letter.recipients.append(item.detail);
    }
    return letter;
}

} // namespace

QString erasureReasonCode(ErasureReason reason)
{
    for (const auto &word : kErasureReasonWords) {
        if (word.reason == reason)
            return word.code.toString();
    }
    return u"request"_s;
}

std::optional<ErasureReason> erasureReasonFromCode(QStringView code)
{
    for (const auto &word : kErasureReasonWords) {
        if (code == word.code)
            return word.reason;
    }
    return std::nullopt;
}

Result<ErasurePlan> ErasureService::plan(const Session &session, PersonId person)
{
    const auto permit = m.audit.admit(session, Fn::PlanErasure, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    const auto builder = db::QueryBuilder::create(reader, m.catalogue);
    if (!builder)
        return Failure{builder.error()};
    auto prepared =
        ErasurePlanner({m.catalogue, *builder, m.parties, m.keys, m.clock}).prepare(reader, person);
    if (!prepared)
        return Failure{prepared.error()};
    return std::move(prepared->plan);
}

Result<void> ErasureService::checkDecisions(const ErasureOrder &order,
                                            const ErasurePlan &plan) const
{
    if (!order.planDigest.isEmpty() && order.planDigest != plan.digest)
        return Failure{ErrorCode::Conflict,
                       u"the plan is not the one that was read"_s,
                       {},
                       u"erasure.plan_changed"_s};
    for (const auto &item : plan.items) {
        if (item.action == PlanAction::Review && !order.decisions.contains(item.id))
            return Failure{ErrorCode::Invalid,
                           u"a passage has no decision"_s,
                           {{}, 0, 0, item.id},
                           u"erasure.undecided"_s};
    }
    return {};
}

Result<QString> ErasureService::nextNumber(const db::Reader &reader, const QDateTime &at) const
{
    const auto year = at.toLocalTime().date().year();
    db::Statement statement(reader, "rights/count_erasure_acts_since");
    statement.bind(":since", QDateTime({year, 1, 1}, {0, 0}).toUTC());
    const auto before = statement.next() ? statement.integer("act_count") : 0;
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return u"E-%1-%2"_s.arg(year).arg(before + 1, 3, 10, QChar(u'0'));
}

Result<ErasureResult> ErasureService::eraseWithin(db::Transaction &tx, const Session &session,
                                                  const ErasureOrder &order,
                                                  QList<QByteArray> &lines)
{
    const auto builder = db::QueryBuilder::create(tx, m.catalogue);
    if (!builder)
        return Failure{builder.error()};
    const auto prepared = ErasurePlanner({m.catalogue, *builder, m.parties, m.keys, m.clock})
                              .prepare(tx, order.person);
    if (!prepared)
        return Failure{prepared.error()};
    auto decided = order;
    if (order.reason == ErasureReason::Replay)
        decided.decisions = prepared->plan.suggestions();
    if (auto ready = checkDecisions(decided, prepared->plan); !ready)
        return Failure{ready.error()};

    ErasureResult result;
    auto &certificate = result.certificate;
    const auto number = nextNumber(tx, m.clock.nowUtc());
    if (!number)
        return Failure{number.error()};
    certificate.number = *number;
    certificate.actUuid = newUuid(m.clock);
    certificate.at = m.clock.nowUtc();
    certificate.reason = erasureReasonCode(order.reason);
    certificate.sealedBy = session.displayName();
    certificate.controller = prepared->plan.controller;

    ErasureWork work({m.catalogue, *builder, m.parties, m.search, m.keys, m.clock}, tx, *prepared,
                     certificate.actUuid);
    if (auto done = work.carryOut(decided.decisions); !done)
        return Failure{done.error()};
    auto buried = Tombstones(m.keys.tombstone)
                      .bury(tx, prepared->person, certificate.actUuid, certificate.at,
                            prepared->data.aliases);
    if (!buried)
        return Failure{buried.error()};
    lines += *buried;
    auto proof = work.prove();
    if (!proof)
        return Failure{proof.error()};
    if (std::any_of(proof->begin(), proof->end(),
                    [](const ProofLine &line) { return line.found > 0; }))
        return Failure{ErrorCode::Internal,
                       u"something was left after the erasure"_s,
                       {},
                       u"erasure.not_complete"_s};

    certificate.proof = *std::move(proof);
    certificate.done = work.lines();
    certificate.kept = keptLinesOf(prepared->plan);
    certificate.erased = work.erased();
    certificate.anonymised = work.anonymised();
    certificate.keptCount = prepared->plan.count(PlanAction::Keep);
    certificate.leftByDecision = work.leftByDecision();
    result.letter = letterFor(*prepared);
    certificate.recipientsToInform = int(result.letter.recipients.size());

    db::Statement act(tx, "rights/insert_erasure_act");
    act.bind(":uuid", certificate.actUuid)
        .bind(":reason", certificate.reason)
        .bind(":user_uuid", session.userUuid())
        .bind(":erased_count", certificate.erased)
        .bind(":anonymised_count", certificate.anonymised)
        .bind(":kept_count", certificate.keptCount)
        .bind(":occurred_at", certificate.at);
    if (auto done = act.runOne(); !done)
        return Failure{done.error()};
    if (auto noted = m.audit.append(
            tx, session, {Fn::ErasePerson, u"person"_s, prepared->person.uuid, certificate.reason});
        !noted)
        return Failure{noted.error()};
    return result;
}

Result<ErasureResult> ErasureService::erase(const Session &session, const ErasureOrder &order)
{
    const auto permit = m.audit.admit(session, Fn::ErasePerson, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto person = m.parties.person(*tx, order.person);
    if (!person)
        return Failure{person.error()};
    QList<QByteArray> lines;
    auto result = eraseWithin(*tx, session, order, lines);
    if (!result)
        return result;
    // With the erasure itself, so that a crash before the checkpoint is made good at the next close.
    if (auto done = setCleaningPending(*tx, true); !done)
        return Failure{done.error()};
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};

    auto &certificate = result->certificate;
    certificate.cleaningPending = !afterCommit(*permit, lines, certificate.copiesDeleted);
    certificate.checksum = certificate.computedChecksum();
    emit m.changes.personErased(person->uuid);
    return result;
}

Result<int> ErasureService::replay(const Session &session, const QList<QByteArray> &lines)
{
    const auto permit = m.audit.admit(session, Fn::ErasePerson, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    return replay(*permit, session, lines);
}

Result<int> ErasureService::replay(const Permit &permit, const Session &session,
                                   const QList<QByteArray> &lines)
{
    const Tombstones tombstones(m.keys.tombstone);
    const auto unknown = tombstones.unknownLines(m.connection.read(permit), lines);
    if (!unknown)
        return Failure{unknown.error()};
    if (unknown->isEmpty())
        return 0;
    const auto hashes = Tombstones::recordHashes(*unknown);
    if (!hashes)
        return Failure{hashes.error()};
    QList<std::pair<PersonId, QString>> back;
    {
        db::Statement people(m.connection.read(permit), "rights/select_person_uuids");
        while (people.next()) {
            const auto uuid = people.text("uuid");
            if (hashes->contains(tombstones.recordHash(uuid)))
                back.append({people.id<PersonTag>("person_id"), uuid});
        }
        if (auto done = people.finish(); !done)
            return Failure{done.error()};
    }
    auto tx = m.connection.begin(permit);
    if (!tx)
        return Failure{tx.error()};
    if (auto done = tombstones.restore(*tx, *unknown); !done)
        return Failure{done.error()};
    QList<QByteArray> added;
    for (const auto &[person, uuid] : std::as_const(back)) {
        auto erased = eraseWithin(*tx, session, {person, ErasureReason::Replay, {}, {}}, added);
        if (!erased)
            return Failure{erased.error()};
    }
    if (!back.isEmpty()) {
        if (auto done = setCleaningPending(*tx, true); !done)
            return Failure{done.error()};
    }
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    int droppedCopies = 0;
    if (!back.isEmpty())
        afterCommit(permit, added, droppedCopies);
    for (const auto &[person, uuid] : std::as_const(back))
        emit m.changes.personErased(uuid);
    return int(back.size());
}

Result<void> ErasureService::setCleaningPending(db::Transaction &tx, bool pending) const
{
    db::Statement statement(tx, "rights/update_cleaning_pending");
    statement.bind(":cleaning_pending", pending);
    return statement.runOne();
}

bool ErasureService::afterCommit(const Permit &permit, const QList<QByteArray> &lines,
                                 int &droppedCopies)
{
    // The table of tombstones is the truth; its copy is completed with the cleaning, now or after the next opening.
    const bool logged = m.erasedLog.append(lines).has_value();
    if (m.dropCopies)
        droppedCopies = m.dropCopies().value_or(0); // one that stays keeps the cleaning pending
    const bool cleaned = finishCleaning(permit).has_value();
    const bool sealed = !m.seal || m.seal().has_value();
    return logged && cleaned && sealed;
}

Result<void> ErasureService::completeLog(const db::Reader &reader) const
{
    const auto all = Tombstones(m.keys.tombstone).lines(reader);
    const auto logged = m.erasedLog.readAll();
    if (!all || !logged)
        return Failure{!all ? all.error() : logged.error()};
    const QSet<QByteArray> known(logged->begin(), logged->end());
    QList<QByteArray> missing;
    for (const auto &line : *all) {
        if (!known.contains(line))
            missing.append(line);
    }
    return missing.isEmpty() ? Result<void>{} : m.erasedLog.append(missing);
}

Result<void> ErasureService::forgetRefusals(const db::Reader &reader) const
{
    const Tombstones tombstones(m.keys.tombstone);
    const auto lines = tombstones.lines(reader);
    if (!lines)
        return Failure{lines.error()};
    const auto erased = Tombstones::recordHashes(*lines);
    if (!erased)
        return Failure{erased.error()};
    const auto removed = vault::RefusedLog(m.erasedLog.folder(), m.keys.tombstone)
                             .removeIf([&](const QByteArray &record) {
                                 const auto act = refusalrecord::act(record);
                                 const auto asked = restrictionrecord::read(record);
                                 const auto whose = act     ? act->personUuid
                                                    : asked ? asked->personUuid
                                                            : QString();
                                 return !whose.isEmpty()
                                        && erased->contains(tombstones.recordHash(whose));
                             });
    return removed ? Result<void>{} : Failure{removed.error()};
}

Result<void> ErasureService::finishCleaning(const Permit &permit)
{
    {
        db::Statement pending(m.connection.read(permit), "rights/select_cleaning_pending");
        const bool isPending = pending.next() && pending.flag("cleaning_pending");
        if (auto done = pending.finish(); !done || !isPending)
            return done;
    }
    if (auto done = completeLog(m.connection.read(permit)); !done)
        return done;
    if (auto done = forgetRefusals(m.connection.read(permit)); !done)
        return done;
    if (m.dropCopies) {
        if (const auto gone = m.dropCopies(); !gone)
            return Failure{gone.error()};
    }
    Result<void> emptied = m.connection.checkpointTruncate();
    for (int i = 1; i < kCheckpointTries && !emptied; ++i)
        emptied = m.connection.checkpointTruncate();
    if (!emptied)
        return emptied;
    auto tx = m.connection.begin(permit);
    if (!tx)
        return Failure{tx.error()};
    if (auto done = setCleaningPending(*tx, false); !done)
        return done;
    if (auto done = tx->commit(); !done)
        return done;
    return m.connection.checkpointTruncate();
}

} // namespace entente
