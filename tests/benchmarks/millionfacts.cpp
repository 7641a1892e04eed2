// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/millionfacts.h"

#include "core/base/clock.h"
#include "core/consent/suppressionlist.h"
#include "core/db/connection.h"
#include "core/db/sqlcipher/rawaccess.h"
#include "core/db/transaction.h"
#include "core/vault/vault.h"
#include "tests/benchmarks/benchtable.h"

#include <QDateTime>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace entente::test {

namespace {

constexpr qint64 kDayMs = 86'400'000;

QString isoDay(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date().toString(Qt::ISODate);
}

} // namespace

MillionFacts::MillionFacts(sqlite3 *db)
    : m_event(db, u"consent_event"_s,
              {u"uuid"_s,          u"person_uuid"_s, u"purpose_code"_s, u"channel"_s,
               u"kind"_s,          u"origin"_s,      u"occurred_at"_s,  u"occurred_on"_s,
               u"recorded_at"_s,   u"is_provable"_s, u"has_evidence"_s, u"is_complete"_s,
               u"has_guardian"_s,  u"mechanism"_s,   u"recorded_by"_s,  u"commitment"_s,
               u"previous_hash"_s, u"hash"_s,        u"valid_until"_s,  u"contact_point_uuid"_s})
    , m_state(db, u"consent_state"_s,
              {u"person_id"_s, u"purpose_code"_s, u"channel"_s, u"state"_s, u"origin"_s,
               u"consent_event_id"_s, u"occurred_at"_s, u"occurred_on"_s, u"is_provable"_s,
               u"has_evidence"_s, u"is_complete"_s, u"has_guardian"_s, u"valid_until"_s,
               u"contact_point_id"_s})
    , m_sale(db, u"sale"_s,
             {u"uuid"_s, u"person_id"_s, u"sold_on"_s, u"subject"_s, u"is_refusal_offered"_s,
              u"created_at"_s})
    , m_request(db, u"request"_s,
                {u"uuid"_s, u"person_id"_s, u"right_kind"_s, u"received_on"_s, u"due_on"_s,
                 u"state"_s, u"created_at"_s})
    , m_activity(db, u"activity"_s,
                 {u"uuid"_s, u"kind"_s, u"direction"_s, u"outcome"_s, u"occurred_at"_s,
                  u"author_uuid"_s, u"created_at"_s})
    , m_party(db, u"activity_party"_s, {u"activity_id"_s, u"person_id"_s})
{}

void MillionFacts::addAct(const Reached &reached, const QString &channel, bool toMobile,
                          const QString &kind, qint64 daysAgo, qint64 years)
{
    const QByteArray hash(32, '\7');
    const qint64 at = kMillionMoment - daysAgo * kDayMs;
    const qint64 number = reached.person * 8 + (toMobile ? 1 : 0) + 2 * (kind != u"given");
    const qint64 point = toMobile ? reached.mobile : reached.email;
    const auto &uuid = toMobile ? reached.mobileUuid : reached.emailUuid;
    const auto both = [&](RawInsert &row, bool isEvent) {
        row.add(at).add(isoDay(at));
        if (isEvent)
            row.add(at);
        row.add(1).add(number % 3 != 0 ? 1 : 0).add(1).add(qint64(0));
    };
    const auto end = [&](RawInsert &row) {
        if (years > 0)
            row.add(isoDay(at + years * 365 * kDayMs));
        else
            row.addNull();
    };
    m_event.add(uuidFor(number, 5)).add(reached.personUuid).add(u"commercial"_s).add(channel);
    m_event.add(kind).add(u"person"_s);
    both(m_event, true);
    m_event.add(u"signed"_s).add(u"sample"_s).add(hash).add(hash).add(hash);
    end(m_event);
    point ? m_event.add(uuid) : m_event.addNull();
    const qint64 event = m_event.run();
    m_state.add(reached.person).add(u"commercial"_s).add(channel).add(kind).add(u"person"_s);
    m_state.add(event);
    both(m_state, false);
    end(m_state);
    point ? m_state.add(point) : m_state.addNull();
    m_state.run();
}

void MillionFacts::addExchange(const Reached &reached, const QString &kind, const QString &outcome,
                               qint64 daysAgo)
{
    const qint64 at = kMillionMoment + (60 - daysAgo) * kDayMs;
    m_activity.add(uuidFor(reached.person * 4 + (kind == u"call"), 6)).add(kind);
    m_activity.add(kind == u"call" ? u"out"_s : u"in"_s).add(outcome).add(at).add(u"sample"_s);
    const qint64 activity = m_activity.add(at).run();
    m_party.add(activity).add(reached.person).run();
}

void MillionFacts::addFor(const Reached &reached)
{
    const auto share = [&](quint64 salt) { return mixed(quint64(reached.person), salt) % 1000; };
    const auto days = [&](quint64 salt, quint64 most) {
        return qint64(mixed(quint64(reached.person), salt) % most);
    };
    if (share(30) < 350)
        addAct(reached, u"email"_s, false, u"given"_s, 30 + days(31, 1000), 0);
    if (reached.mobile && share(32) < 120)
        addAct(reached, u"live_call"_s, true, u"given"_s, 30 + days(33, 600), 1);
    if (share(34) < 50)
        addAct({reached.person, reached.personUuid, 0, {}, 0, {}}, u"all"_s, false, u"objected"_s,
               days(35, 1200), 0);
    else if (share(34) < 80)
        addAct(reached, u"email"_s, false, u"refused"_s, days(35, 1200), 0);
    if (share(36) < 80) {
        m_sale.add(uuidFor(reached.person, 7)).add(reached.person);
        m_sale.add(isoDay(kMillionMoment - days(37, 900) * kDayMs)).add(u"Lampe"_s);
        m_sale.add(qint64(share(38) < 500 ? 1 : 0)).add(kMillionMoment).run();
    }
    if (share(39) < 60)
        addExchange(reached, u"call"_s, {}, days(40, 80));
    if (share(41) < 5)
        addExchange(reached, u"request"_s, share(42) < 500 ? u"callback"_s : u"call_at"_s,
                    days(43, 80));
    if (share(44) < 1) {
        m_request.add(uuidFor(reached.person, 8)).add(reached.person).add(u"restriction"_s);
        m_request.add(u"2026-06-01"_s).add(u"2026-07-01"_s).add(u"open"_s).add(kMillionMoment);
        m_request.run();
    }
}

void listSomeAddresses(vault::Vault &vault, qint64 people, const Clock &clock)
{
    const auto connection = must(vault.connect(db::Mode::ReadWrite, 64 * 1024), "connect");
    const SuppressionList list(vault.keys());
    const auto permit = must(vault.session().require(Fn::ImportSuppression), "permit");
    std::vector<QString> addresses;
    auto *raw = sqlcipher::RawAccess::connection(connection->driver());
    sqlite3_stmt *emails = nullptr;
    sqlite3_prepare_v2(
        raw, "SELECT normal FROM contact_point WHERE kind = 'email' AND person_id % 50 = 7", -1,
        &emails, nullptr);
    while (sqlite3_step(emails) == SQLITE_ROW)
        addresses.push_back(
            QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(emails, 0))));
    sqlite3_finalize(emails);
    auto tx = must(connection->begin(permit), "begin");
    for (const auto &address : addresses) {
        if (!list.add(tx, SuppressionList::ownList({}), ChannelSet::all(),
                      {ContactKind::Email, address},
                      QDateTime::fromMSecsSinceEpoch(kMillionMoment, Qt::UTC), clock))
            qFatal("An address could not be listed among %lld people",
                   static_cast<long long>(people));
    }
    if (!tx.commit())
        qFatal("The list was not kept");
}

} // namespace entente::test
