// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditlog.h"

#include "core/base/clock.h"
#include "core/db/connection.h"
#include "core/db/statement.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr size_t kAuditKeySize = crypto_generichash_KEYBYTES;

void appendField(QByteArray &message, const QByteArray &field)
{
    const auto size = static_cast<quint32>(field.size());
    for (int shift = 24; shift >= 0; shift -= 8)
        message.append(static_cast<char>(size >> shift));
    message.append(field);
}

// Length-prefixed fields in a fixed order, so that no two rows share an encoding.
QByteArray auditMac(const AuditRow &row, const SecretBuffer &key)
{
    QByteArray message;
    appendField(message, QByteArray::number(row.id));
    appendField(message, QByteArray::number(row.at.toMSecsSinceEpoch()));
    for (const auto *field : {&row.userUuid, &row.fn, &row.kind, &row.outcome, &row.recordKind,
                              &row.recordUuid, &row.code})
        appendField(message, field->toUtf8());
    QByteArray mac(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(mac.data()), size_t(mac.size()),
                       reinterpret_cast<const unsigned char *>(message.constData()),
                       size_t(message.size()), key.data(), key.size());
    return mac;
}

SecretBuffer nextAuditKey(const SecretBuffer &key)
{
    static constexpr unsigned char context[] = "entente audit: next key";
    SecretBuffer next(kAuditKeySize);
    crypto_generichash(next.data(), next.size(), context, sizeof context - 1, key.data(),
                       key.size());
    return next;
}

SecretBuffer takeKey(QByteArray bytes)
{
    auto key = SecretBuffer::fromBytes(bytes);
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    return key;
}

QByteArray keyBytes(const SecretBuffer &key)
{
    return QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()));
}

AuditRow auditRowFrom(const db::Statement &statement)
{
    return {statement.integer("audit_entry_id"),
            statement.time("occurred_at"),
            statement.text("user_uuid"),
            statement.text("fn"),
            statement.text("kind"),
            statement.text("outcome"),
            statement.text("record_kind"),
            statement.text("record_uuid"),
            statement.text("code")};
}

} // namespace

Result<void> AuditLog::start(db::Transaction &tx, const SecretBuffer &firstKey,
                             const QByteArray &sealed, const QString &compartment, int generation)
{
    if (firstKey.size() != kAuditKeySize)
        return Failure{ErrorCode::Internal, u"the audit key has a wrong size"_s};
    db::Statement statement(tx, "audit/insert_audit_chain");
    statement.bind(":next_key", keyBytes(firstKey))
        .bind(":first_key_sealed", sealed)
        .bind(":compartment", compartment)
        .bind(":generation", generation);
    return statement.run();
}

Result<Permit> AuditLog::admit(const Session &session, Fn fn, const QString &recordKind,
                               const QString &recordUuid)
{
    auto permit = session.require(fn);
    if (permit || m_connection.inTransaction())
        return permit;
    const AuditEntry entry{fn, recordKind, recordUuid, permit.error().reason};
    if (m_connection.isReadOnly()) {
        if (m_refusals)
            m_refusals(session.userUuid(), entry);
        return permit;
    }
    if (auto noted = noteRefusal(session.userUuid(), entry); !noted)
        return Failure{noted.error()};
    return permit;
}

Result<void> AuditLog::noteRefusal(const QString &userUuid, const AuditEntry &entry) const
{
    auto tx = m_connection.begin(SystemAccess::permit());
    if (!tx)
        return Failure{tx.error()};
    if (auto noted = appendFor(*tx, userUuid, entry, u"refused"_s); !noted)
        return noted;
    return tx->commit();
}

Result<void> AuditLog::append(db::Transaction &tx, const Session &session,
                              const AuditEntry &entry) const
{
    return appendFor(tx, session.userUuid(), entry, u"done"_s);
}

Result<void> AuditLog::appendFor(db::Transaction &tx, const QString &userUuid,
                                 const AuditEntry &entry, const QString &outcome) const
{
    db::Statement chain(tx, "audit/select_audit_chain");
    if (!chain.next()) {
        auto done = chain.finish();
        return done ? Failure{ErrorCode::Corrupt, u"the audit chain has no key"_s} : done;
    }
    const auto key = takeKey(chain.blob("next_key"));
    const auto &info = fnInfo(entry.fn);
    const AuditRow row{chain.integer("next_id"),
                       m_clock.nowUtc(),
                       userUuid,
                       QString::fromLatin1(info.name),
                       QString::fromLatin1(info.audit),
                       outcome,
                       entry.recordKind,
                       entry.recordUuid,
                       entry.code};

    db::Statement insert(tx, "audit/insert_audit_entry");
    insert.bind(":audit_entry_id", row.id)
        .bind(":occurred_at", row.at)
        .bind(":user_uuid", row.userUuid)
        .bind(":fn", row.fn)
        .bind(":kind", row.kind)
        .bind(":outcome", row.outcome)
        .bind(":record_kind", row.recordKind)
        .bind(":record_uuid", row.recordUuid)
        .bind(":code", row.code)
        .bind(":mac", auditMac(row, key));
    if (auto done = insert.runOne(); !done)
        return done;
    db::Statement update(tx, "audit/update_audit_chain");
    update.bind(":next_key", keyBytes(nextAuditKey(key)));
    return update.runOne();
}

Result<QList<AuditRow>> AuditLog::list(const db::Reader &reader, const AuditFilter &filter) const
{
    QList<AuditRow> rows;
    db::Statement statement(reader, "audit/select_audit_entries");
    statement.bind(":record_uuid", filter.recordUuid)
        .bind(":user_uuid", filter.userUuid)
        .bind(":since", filter.since.isValid() ? filter.since.toMSecsSinceEpoch() : qint64(0))
        .bind(":row_limit", filter.limit);
    while (statement.next())
        rows.append(auditRowFrom(statement));
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return rows;
}

Result<AuditVerification> AuditLog::verify(const db::Reader &reader,
                                           const SecretBuffer &firstKey) const
{
    AuditVerification verification;
    auto key = firstKey.clone();
    db::Statement statement(reader, "audit/select_audit_entries_in_order");
    while (statement.next()) {
        const auto row = auditRowFrom(statement);
        ++verification.rows;
        const bool inOrder = row.id == verification.rows;
        if (!inOrder || statement.blob("mac") != auditMac(row, key)) {
            verification.firstBad = inOrder ? row.id : verification.rows;
            verification.finding = inOrder ? u"row_changed"_s : u"row_missing"_s;
            return verification;
        }
        key = nextAuditKey(key);
    }
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};

    db::Statement chain(reader, "audit/select_audit_chain");
    const bool complete = chain.next() && takeKey(chain.blob("next_key")).equals(key);
    if (auto done = chain.finish(); !done)
        return Failure{done.error()};
    verification.ok = complete;
    if (!complete) {
        verification.finding = u"end_missing"_s;
        verification.firstBad = verification.rows + 1;
    }
    return verification;
}

Result<AuditLog::SealedKey> AuditLog::sealedFirstKey(const db::Reader &reader) const
{
    db::Statement chain(reader, "audit/select_audit_chain");
    if (!chain.next()) {
        if (auto done = chain.finish(); !done)
            return Failure{done.error()};
        return Failure{ErrorCode::Corrupt, u"the audit chain has no key"_s};
    }
    return SealedKey{chain.blob("first_key_sealed"), chain.text("compartment"),
                     int(chain.integer("generation"))};
}

Result<AuditHead> AuditLog::head(const db::Reader &reader) const
{
    db::Statement statement(reader, "audit/select_audit_head");
    AuditHead head;
    if (statement.next())
        head = {statement.integer("audit_entry_id"), statement.blob("mac")};
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return head;
}

Result<QByteArray> AuditLog::macOf(const db::Reader &reader, qint64 id) const
{
    db::Statement statement(reader, "audit/select_audit_mac_by_id");
    statement.bind(":audit_entry_id", id);
    QByteArray mac;
    if (statement.next())
        mac = statement.blob("mac");
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return mac;
}

} // namespace entente
