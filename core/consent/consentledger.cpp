// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentledger.h"

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/consent/consentrepository.h"
#include "core/consent/refusalrecord.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/vault/crypto.h"

#include <QJsonDocument>

#include <sodium.h>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLedgerHashSize = 32;

/// Length before each field, so that no two rows have the same bytes.
class LedgerBytes
{
public:
    LedgerBytes &add(const QByteArray &field)
    {
        const auto size = static_cast<quint32>(field.size());
        for (int shift = 0; shift < 32; shift += 8)
            m_bytes.append(static_cast<char>((size >> shift) & 0xff));
        m_bytes.append(field);
        return *this;
    }
    LedgerBytes &add(const QString &field) { return add(field.toUtf8()); }
    LedgerBytes &add(const QDate &field) { return add(field.toString(Qt::ISODate)); }
    LedgerBytes &add(const QDateTime &field)
    {
        return add(QByteArray::number(field.toMSecsSinceEpoch()));
    }
    LedgerBytes &add(bool field) { return add(field ? "1"_ba : "0"_ba); }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QByteArray eventHash(const ConsentEvent &event)
{
    LedgerBytes bytes;
    bytes.add("entente consent event 1"_ba)
        .add(event.previousHash)
        .add(event.uuid)
        .add(event.personUuid)
        .add(event.purposeCode)
        .add(channelSetName(event.channels))
        .add(event.contactPointUuid)
        .add(actKindName(event.kind))
        .add(actOriginName(event.origin))
        .add(event.occurredAt)
        .add(event.occurredOn)
        .add(event.recordedAt)
        .add(event.validUntil)
        .add(event.provable)
        .add(event.hasEvidence)
        .add(event.complete)
        .add(event.guardian)
        .add(mechanismName(event.mechanism))
        .add(event.wordingUuid)
        .add(event.recordedBy)
        .add(event.commitment);
    return vault::crypto::hash(bytes.bytes(), kLedgerHashSize);
}

/// The same over what the row really holds: a word that is none would otherwise read as the one it stands for by default.
QByteArray rowHash(const db::Statement &row)
{
    const auto number = [&row](const char *column) {
        return QByteArray::number(row.integer(column));
    };
    LedgerBytes bytes;
    bytes.add("entente consent event 1"_ba)
        .add(row.blob("previous_hash"))
        .add(row.text("uuid"))
        .add(row.text("person_uuid"))
        .add(row.text("purpose_code"))
        .add(row.text("channel"))
        .add(row.text("contact_point_uuid"))
        .add(row.text("kind"))
        .add(row.text("origin"))
        .add(number("occurred_at"))
        .add(row.text("occurred_on"))
        .add(number("recorded_at"))
        .add(row.text("valid_until"))
        .add(number("is_provable"))
        .add(number("has_evidence"))
        .add(number("is_complete"))
        .add(number("has_guardian"))
        .add(row.text("mechanism"))
        .add(row.text("wording_uuid"))
        .add(row.text("recorded_by"))
        .add(row.blob("commitment"));
    return vault::crypto::hash(bytes.bytes(), kLedgerHashSize);
}

QByteArray commitmentOf(const QByteArray &salt, const QByteArray &payload)
{
    return vault::crypto::hash(LedgerBytes().add(salt).add(payload).bytes(), kLedgerHashSize);
}

QString evidenceHash(const Evidence &evidence)
{
    return QString::fromLatin1(vault::crypto::hash(evidence.bytes, kLedgerHashSize).toHex());
}

/// What is wrong with the proof beside an event; empty when it is the one that the event stands for, or was removed by an
/// act that is on record.
QString proofFinding(const db::Statement &row, const ConsentEvent &event, const ConsentProof &proof)
{
    if (proof.isRemoved())
        return row.flag("is_act_known") ? QString() : u"proof_changed"_s;
    if (proof.payload.isEmpty())
        return u"proof_missing"_s;
    const auto term =
        QJsonDocument::fromJson(proof.payload).object().value("keep_until"_L1).toString();
    const bool isWhole = proof.removedBy.isEmpty() && row.flag("is_holder_right")
                         && row.text("keep_until") == term && ConsentLedger::matches(event, proof);
    return isWhole ? QString() : u"proof_changed"_s;
}

std::optional<QString> nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

// The chain does not know its own end: the journal does, and so do the numbers that were given out.
Result<LedgerVerification> findCutEnd(const db::Reader &reader, LedgerVerification found)
{
    db::Statement journal(reader, "consent/select_journaled_event_without_row");
    if (journal.next()) {
        found.finding = u"event_missing"_s;
        found.firstBad = journal.text("code");
        return found;
    }
    if (auto done = journal.finish(); !done)
        return Failure{done.error()};
    db::Statement end(reader, "consent/select_consent_event_end");
    if (end.next() && end.integer("last_id") != end.integer("last_given")) {
        found.finding = u"event_missing"_s;
        found.firstBad = u"#%1"_s.arg(end.integer("last_given"));
    }
    if (auto done = end.finish(); !done)
        return Failure{done.error()};
    return found;
}

} // namespace

Result<ConsentEvent> ConsentLedger::append(db::Transaction &tx, ConsentEvent event, PersonId person,
                                           QJsonObject payload,
                                           const std::optional<Evidence> &evidence,
                                           QDate keepUntil) const
{
    if (event.uuid.isEmpty())
        event.uuid = newUuid(m_clock);
    event.recordedAt = m_clock.nowUtc();
    event.hasEvidence = evidence.has_value();
    if (evidence)
        payload.insert(u"evidence"_s, QJsonObject{{u"kind"_s, evidence->kind},
                                                  {u"blake2b"_s, evidenceHash(*evidence)}});
    if (keepUntil.isValid())
        payload.insert(u"keep_until"_s, keepUntil.toString(Qt::ISODate));
    const auto text = QJsonDocument(payload).toJson(
        QJsonDocument::Compact); // keys come sorted: one spelling only
    QByteArray salt(kLedgerHashSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), size_t(salt.size()));
    event.commitment = commitmentOf(salt, text);

    db::Statement last(tx, "consent/select_last_consent_hash");
    event.previousHash = last.next() ? last.blob("hash") : QByteArray(kLedgerHashSize, '\0');
    if (auto done = last.finish(); !done)
        return Failure{done.error()};
    event.hash = eventHash(event);

    db::Statement s(tx, "consent/insert_consent_event");
    s.bind(":uuid", event.uuid)
        .bind(":person_uuid", event.personUuid)
        .bind(":purpose_code", event.purposeCode)
        .bind(":channel", channelSetName(event.channels))
        .bind(":contact_point_uuid", nullIfEmpty(event.contactPointUuid))
        .bind(":kind", actKindName(event.kind))
        .bind(":origin", actOriginName(event.origin))
        .bind(":occurred_at", event.occurredAt)
        .bind(":occurred_on", event.occurredOn)
        .bind(":recorded_at", event.recordedAt)
        .bind(":valid_until", event.validUntil)
        .bind(":is_provable", event.provable)
        .bind(":has_evidence", event.hasEvidence)
        .bind(":is_complete", event.complete)
        .bind(":has_guardian", event.guardian)
        .bind(":mechanism", mechanismName(event.mechanism))
        .bind(":wording_uuid", nullIfEmpty(event.wordingUuid))
        .bind(":recorded_by", event.recordedBy)
        .bind(":commitment", event.commitment)
        .bind(":previous_hash", event.previousHash)
        .bind(":hash", event.hash);
    if (auto done = s.runOne(); !done)
        return Failure{done.error()};
    event.id = ConsentEventId(s.lastInsertId());
    // A no holds whatever database is put back; a yes of that time has to be given again.
    if (event.kind != ActKind::Given && event.kind != ActKind::Renewed)
        tx.keepOutside(refusalrecord::ofAct(event));

    db::Statement proof(tx, "consent/insert_consent_proof");
    proof.bind(":consent_event_id", event.id)
        .bind(":person_id", person)
        .bind(":payload", QString::fromUtf8(text))
        .bind(":salt", salt)
        .bind(":evidence_kind", evidence ? evidence->kind : QString(u""_s))
        .bind(":keep_until", keepUntil);
    if (evidence)
        proof.bind(":evidence", evidence->bytes);
    else
        proof.bindNull(":evidence");
    if (auto done = proof.runOne(); !done)
        return Failure{done.error()};
    return event;
}

Result<void> ConsentLedger::removeProof(db::Transaction &tx, ConsentEventId event,
                                        const QString &actUuid) const
{
    db::Statement s(tx, "consent/update_consent_proof_removal");
    s.bind(":removed_by", actUuid).bind(":consent_event_id", event);
    if (auto done = s.run(); !done)
        return done;
    if (s.changes() == 0)
        return Failure{ErrorCode::AlreadyDone, u"the proof of this event is already gone"_s};
    return {};
}

bool ConsentLedger::matches(const ConsentEvent &event, const ConsentProof &proof)
{
    if (commitmentOf(proof.salt, proof.payload) != event.commitment)
        return false;
    const auto payload = QJsonDocument::fromJson(proof.payload).object();
    const auto term = QDate::fromString(payload.value("keep_until"_L1).toString(), Qt::ISODate);
    if (term != proof.keepUntil)
        return false;
    const auto named = payload.value("evidence"_L1).toObject();
    if (named.isEmpty())
        return proof.evidence.bytes.isEmpty() && proof.evidence.kind.isEmpty()
               && !event.hasEvidence;
    return named.value("kind"_L1).toString() == proof.evidence.kind
           && named.value("blake2b"_L1).toString() == evidenceHash(proof.evidence);
}

Result<LedgerVerification> ConsentLedger::verifyChain(const db::Reader &reader) const
{
    LedgerVerification found;
    QByteArray expected(kLedgerHashSize, '\0');
    db::Statement s(reader, "consent/select_consent_events_in_order");
    while (s.next()) {
        const auto event = consentrepository::eventFromRow(s);
        const auto proof = consentrepository::proofFromRow(s);
        ++found.events;
        QString finding;
        if (rowHash(s) != event.hash)
            finding = u"event_changed"_s;
        else if (event.previousHash != expected)
            finding = u"event_missing"_s;
        else
            finding = proofFinding(s, event, proof);
        if (finding.isEmpty() && proof.isRemoved())
            found.removed.append({event.uuid, proof.removedBy});
        if (!finding.isEmpty() && found.finding.isEmpty()) {
            found.finding = finding;
            found.firstBad = event.uuid;
        }
        expected = event.hash;
    }
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    if (!found.isOk())
        return found;
    return findCutEnd(reader, found);
}

} // namespace entente
