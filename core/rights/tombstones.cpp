// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/tombstones.h"

#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/vault/crypto.h"

using namespace Qt::StringLiterals;

namespace entente {

namespace {

struct TombstoneLine
{
    QByteArray kind;
    QByteArray hash;
    int version = 0;
    QString actUuid;
    qint64 atMs = 0;
};

// "record <version> <hash in hex> <act> <UTC milliseconds>"
QByteArray tombstoneLine(const TombstoneLine &line)
{
    return line.kind + ' ' + QByteArray::number(line.version) + ' ' + line.hash.toHex() + ' '
           + line.actUuid.toLatin1() + ' ' + QByteArray::number(line.atMs);
}

Result<TombstoneLine> parseTombstoneLine(const QByteArray &text)
{
    const auto parts = text.split(' ');
    TombstoneLine line;
    bool hasVersion = false;
    bool hasTime = false;
    if (parts.size() == 5) {
        line = {parts[0], QByteArray::fromHex(parts[2]), parts[1].toInt(&hasVersion),
                QString::fromLatin1(parts[3]), parts[4].toLongLong(&hasTime)};
    }
    const bool known = line.kind == "record" || line.kind == "email" || line.kind == "phone";
    if (!hasVersion || !hasTime || !known || line.hash.size() != 32)
        return Failure{ErrorCode::Corrupt,
                       u"a line of the erasures' log is not understood"_s,
                       {u"erased.log"_s, 0, 0, {}},
                       u"vault.file_damaged"_s};
    return line;
}

} // namespace

QByteArray Tombstones::hash(const char *kind, const QString &normal) const
{
    const QByteArray message = QByteArray("entente-tombstone\n1\n") + kind + '\n' + normal.toUtf8();
    return vault::crypto::keyedHash(m_key.bytes(), message);
}

Result<bool> Tombstones::wasErased(const db::Reader &reader, const Identifiers &identifiers) const
{
    if (m_key.isEmpty())
        return Failure{ErrorCode::NotPermitted,
                       u"the tombstone key is not held"_s,
                       {},
                       u"vault.needs_password"_s};
    const auto isBuried = [&](const char *kind, const QString &normal) -> Result<bool> {
        db::Statement statement(reader, "rights/select_tombstone_by_hash");
        statement.bind(":kind", QString::fromLatin1(kind)).bind(":hash", hash(kind, normal));
        const bool found = statement.next();
        if (auto done = statement.finish(); !done)
            return Failure{done.error()};
        return found;
    };
    for (const auto &[kind, values] :
         {std::pair{"email", &identifiers.emails}, std::pair{"phone", &identifiers.phones},
          std::pair{"record", &identifiers.records}}) {
        for (const auto &normal : *values) {
            if (normal.isEmpty())
                continue;
            const auto buried = isBuried(kind, normal);
            if (!buried || *buried)
                return buried;
        }
    }
    return false;
}

Result<void> Tombstones::insert(db::Transaction &tx, const QByteArray &kind, const QByteArray &hash,
                                int version, const QString &actUuid, qint64 atMs) const
{
    db::Statement statement(tx, "rights/insert_tombstone");
    statement.bind(":kind", QString::fromLatin1(kind))
        .bind(":hash", hash)
        .bind(":normal_version", version)
        .bind(":erasure_act_uuid", actUuid)
        .bind(":created_at", atMs);
    return statement.run();
}

Result<QList<QByteArray>> Tombstones::bury(db::Transaction &tx, const Person &person,
                                           const QString &actUuid, const QDateTime &at,
                                           const QStringList &aliases) const
{
    if (m_key.isEmpty())
        return Failure{ErrorCode::NotPermitted,
                       u"the tombstone key is not held"_s,
                       {},
                       u"vault.needs_password"_s};
    QList<std::pair<const char *, QString>> marks{{"record", person.uuid}};
    for (const auto &alias : aliases)
        marks.append({"record", alias});
    for (const auto &point : person.contactPoints) {
        if (point.normal.isEmpty() || (point.kind != ContactKind::Email && !isDialled(point.kind)))
            continue;
        // An address that two people share stays usable for the one who stays.
        db::Statement living(tx, "rights/count_contact_points_by_normal");
        living.bind(":normal", point.normal);
        const bool isHeld = living.next() && living.integer("point_count") > 0;
        if (auto done = living.finish(); !done)
            return Failure{done.error()};
        if (isHeld)
            continue;
        marks.append({point.kind == ContactKind::Email ? "email" : "phone", point.normal});
    }
    QList<QByteArray> lines;
    for (const auto &[kind, normal] : marks) {
        const TombstoneLine line{kind, hash(kind, normal), kNormalVersion, actUuid,
                                 at.toMSecsSinceEpoch()};
        if (auto done = insert(tx, line.kind, line.hash, line.version, actUuid, line.atMs); !done)
            return Failure{done.error()};
        lines.append(tombstoneLine(line));
    }
    return lines;
}

Result<void> Tombstones::restore(db::Transaction &tx, const QList<QByteArray> &lines) const
{
    for (const auto &text : lines) {
        const auto line = parseTombstoneLine(text);
        if (!line)
            return Failure{line.error()};
        if (auto done = insert(tx, line->kind, line->hash, line->version, line->actUuid,
                               line->atMs);
            !done)
            return done;
    }
    return {};
}

Result<QList<QByteArray>> Tombstones::unknownLines(const db::Reader &reader,
                                                   const QList<QByteArray> &lines) const
{
    QList<QByteArray> unknown;
    for (const auto &text : lines) {
        const auto line = parseTombstoneLine(text);
        if (!line)
            return Failure{line.error()};
        db::Statement statement(reader, "rights/select_tombstone_by_hash");
        statement.bind(":kind", QString::fromLatin1(line->kind)).bind(":hash", line->hash);
        if (!statement.next())
            unknown.append(text);
        if (auto done = statement.finish(); !done)
            return Failure{done.error()};
    }
    return unknown;
}

Result<QList<QByteArray>> Tombstones::lines(const db::Reader &reader) const
{
    QList<QByteArray> all;
    db::Statement statement(reader, "rights/select_tombstones");
    while (statement.next()) {
        const auto kind = statement.text("kind").toLatin1();
        if (kind != "identity")
            all.append(tombstoneLine(
                {kind, statement.blob("hash"), int(statement.integer("normal_version")),
                 statement.text("erasure_act_uuid"), statement.integer("created_at")}));
    }
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return all;
}

Result<QSet<QByteArray>> Tombstones::recordHashes(const QList<QByteArray> &lines)
{
    QSet<QByteArray> hashes;
    for (const auto &text : lines) {
        const auto line = parseTombstoneLine(text);
        if (!line)
            return Failure{line.error()};
        if (line->kind == "record")
            hashes.insert(line->hash);
    }
    return hashes;
}

} // namespace entente
