// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consentrecorder.h"
#include "core/exchange/importservice.h"
#include "tests/core/consent/consentbench.h"
#include "tests/support/testvault.h"

#include <QCryptographicHash>
#include <QFile>

namespace entente::test {

using namespace Qt::StringLiterals;

/// Remembers the identifiers of those who were erased, as the tombstones do.
class StrictGuard final : public RecreationGuard
{
public:
    QStringList forbidden;
    Result<bool> wasErased(const db::Reader &, const Identifiers &identifiers) const override
    {
        for (const QString &value : identifiers.emails + identifiers.phones)
            if (forbidden.contains(value))
                return true;
        return false;
    }
};

struct ImportBench
{
    TestVault vault;
    StrictGuard guard;
    Session session = vault.as(Role::Administrator);
    ConsentLedger ledger{vault.clock()};
    SuppressionList suppression{vault.keys()};
    ConsentRecorder recorder{
        {vault.clock(), vault.parties(), test::shippedRules(), ledger, suppression}};
    ImportService service{{vault.db(), vault.clock(), vault.audit(), vault.changes(),
                           vault.parties(), vault.search(), guard, &recorder}};

    QString file(const QByteArray &text, const QString &name = u"visiteurs.csv"_s)
    {
        QFile target(vault.folder() + u'/' + name);
        if (!target.open(QIODevice::WriteOnly) || target.write(text) != text.size())
            qFatal("The test file could not be written");
        return target.fileName();
    }

    ImportRequest request(const QByteArray &text, DuplicatePolicy policy = DuplicatePolicy::Update)
    {
        ImportRequest request;
        request.path = file(text);
        request.gate.source = u"Salon de Lyon"_s;
        request.gate.basis = u"legitimate_interest"_s;
        request.gate.collectedOn = QDate(2026, 11, 17);
        request.duplicates = policy;
        return request;
    }

    Result<ImportResult> run(const QByteArray &text,
                             DuplicatePolicy policy = DuplicatePolicy::Update)
    {
        return service.run(session, request(text, policy));
    }

    qint64 people() { return vault.count(u"SELECT count(*) FROM person"_s); }

    /// Everything that an import may touch, as text; what only counts upwards is left out.
    QStringList contents()
    {
        static const QStringList kQueries = {
            u"SELECT group_concat(person_id || '|' || uuid || '|' || civility || '|' || first_name "
            u"|| '|' || last_name || '|' || kind || '|' "
            "|| relation || '|' || country || '|' || language || '|' || ifnull(birth_date, '-') || "
            "'|' || age_band || '|' || ifnull(age_band_on, '-') || "
            "'|' || source || '|' || supplier || '|' "
            "|| is_collected_directly || '|' || ifnull(import_batch_id, '-') || '|' || "
            "ifnull(collected_on, '-') || '|' "
            "|| ifnull(informed_on, '-') || '|' || informed_via || '|' || ifnull(last_contact_on, "
            "'-') || '|' || search_key || '|' "
            "|| hex(sort_key) || '|' || created_at || '|' || changed_at || '|' || version, char(10)) FROM (SELECT * FROM person ORDER BY person_id)"_s,
            u"SELECT group_concat(organisation_id || '|' || uuid || '|' || name || '|' || siren || "
            u"'|' || website || '|' || search_key || '|' "
            "|| version, char(10)) FROM (SELECT * FROM organisation ORDER BY organisation_id)"_s,
            u"SELECT group_concat(affiliation_id || '|' || person_id || '|' || organisation_id || "
            u"'|' || job_title || '|' || ifnull(ended_on, '-'), "
            "char(10)) FROM (SELECT * FROM affiliation ORDER BY affiliation_id)"_s,
            u"SELECT group_concat(contact_point_id || '|' || uuid || '|' || ifnull(person_id, '-') "
            u"|| '|' || ifnull(organisation_id, '-') || '|' "
            "|| kind || '|' || value || '|' || normal || '|' || postal_code || '|' || city || '|' "
            "|| status, char(10)) "
            "FROM (SELECT * FROM contact_point ORDER BY contact_point_id)"_s,
            u"SELECT group_concat(activity_id || '|' || kind || '|' || body, char(10)) FROM (SELECT * FROM activity ORDER BY activity_id)"_s,
            u"SELECT group_concat(activity_id || '|' || ifnull(person_id, '-'), char(10)) FROM (SELECT * FROM activity_party ORDER BY activity_party_id)"_s,
            u"SELECT group_concat(search_entry_id || '|' || ifnull(person_id, '-') || '|' || "
            u"ifnull(organisation_id, '-') || '|' || name || '|' "
            "|| organisation || '|' || contact || '|' || place || '|' || notes, char(10)) FROM (SELECT * FROM search_entry ORDER BY search_entry_id)"_s,
            u"SELECT group_concat(word || '|' || uses, char(10)) FROM (SELECT * FROM search_word ORDER BY word)"_s,
            u"SELECT count(*) FROM undo_image"_s,
            u"SELECT group_concat(name || sql, char(10)) FROM (SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name)"_s,
            u"SELECT count(*) FROM consent_state"_s,
        };
        QStringList found;
        for (const QString &query : kQueries)
            found.append(vault.text(query));
        return found;
    }
};

/// Everything that the catalogue knows, apart from what only records that something was done: the journal, the ledger
/// and its opposition list, the imports themselves, what undoing needs, versions, and the index of the search.
inline QStringList contentHashes(TestVault &vault, bool withConsent = true)
{
    static const QStringList kRecords = {
        u"audit_chain"_s,   u"audit_entry"_s,   u"audit_note"_s,        u"checkpoint"_s,
        u"consent_event"_s, u"consent_proof"_s, u"import_batch"_s,      u"import_row"_s,
        u"undo_image"_s,    u"undo_step"_s,     u"suppression_entry"_s, u"sqlite_sequence"_s,
        u"recent_use"_s};
    QStringList hashes; // one per table, so that a difference names it
    const QString tables = vault.text(
        u"SELECT group_concat(name, ',') FROM (SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%' ORDER BY name)"_s);
    for (const QString &table : tables.split(u',')) {
        if (kRecords.contains(table) || (!withConsent && table == "consent_state"_L1))
            continue;
        const QString columns = vault.text(
            u"SELECT group_concat('quote(' || name || ')', ' || ''|'' || ') FROM pragma_table_info('%1')"_s
                .arg(table));
        const QString lines = vault.text(
            u"SELECT group_concat(line, char(10)) FROM (SELECT %1 AS line FROM %2 ORDER BY 1)"_s
                .arg(columns, table));
        hashes.append(QString(
            table + u' '
            + QString::fromLatin1(
                QCryptographicHash::hash(lines.toUtf8(), QCryptographicHash::Sha256).toHex())));
    }
    return hashes;
}

inline const QByteArray kVisitors =
    "NOM;PRENOM;Mail;Tel;Societe;Date visite;Remarques;Date naiss.\n"
    "MARCHAND;Zo\xC3\xA9;z.marchand@ferme.example;06 39 98 20 11;La Ferme;17/11/2026;rappeler en "
    "d\xC3\xA9"
    "cembre;12/04/1987\n"
    "Le Bihan;Ga\xC3\xABl;g.lebihan@port.example;33639981734;Cabinet "
    "\xC3\x96zt\xC3\xBCrk;18/11/2026;;\n"
    "\xC3\x96zt\xC3\xBCrk;Nuran;n.ozturk@cabinet.example;06 39 98 1;CABINET OZTURK;18/11/2026;;\n";

} // namespace entente::test
