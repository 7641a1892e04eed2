// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/attempts.h"

#include "core/base/atomicfile.h"
#include "core/vault/strictjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace entente::vault {

namespace {

constexpr QStringView kAttemptsFile = u"attempts.json";

} // namespace

qint64 Attempts::delayMs(int failures)
{
    constexpr qint64 kSeconds[] = {0, 1, 2, 4, 8, 60, 120, 240, 480, 960};
    constexpr int kSteps = int(std::size(kSeconds));
    return 1000 * (failures < kSteps ? kSeconds[qMax(0, failures)] : 3600);
}

Attempts Attempts::read(const QString &folder)
{
    Attempts attempts;
    const auto bytes = readSmallFile(folder + u'/' + kAttemptsFile);
    StrictJson::Problem problem;
    if (bytes) {
        auto root = StrictJson::parse(*bytes, problem);
        root.number(u"version"_s);
        for (auto slot : root.objects(u"slots"_s)) {
            const Entry entry{int(qMin<qint64>(slot.number(u"failures"_s), 1000)),
                              slot.number(u"last_ms"_s)};
            attempts.m_entries.insert(slot.text(u"id"_s), entry);
        }
    }
    attempts.m_suspicious = !bytes || problem.found();
    if (attempts.m_suspicious)
        attempts.m_entries.clear();
    return attempts;
}

int Attempts::failures(const QString &slotId) const
{
    return qMax(m_entries.value(slotId).failures, m_suspicious ? 1 : 0);
}

qint64 Attempts::waitMs(const QString &slotId, const Clock &clock) const
{
    const auto entry = m_entries.value(slotId);
    if (entry.failures == 0)
        return 0;
    const qint64 delay = delayMs(entry.failures);
    return qBound<qint64>(0, entry.lastMs + delay - clock.nowMs(), delay);
}

void Attempts::recordFailure(const QString &slotId, const Clock &clock)
{
    m_entries.insert(slotId, {failures(slotId) + 1, clock.nowMs()});
}

void Attempts::clear(const QString &slotId)
{
    m_entries.remove(slotId);
    m_suspicious = false;
}

Result<void> Attempts::write(const QString &folder) const
{
    QJsonArray slotArray;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        slotArray.append(QJsonObject{
            {u"id"_s, it.key()}, {u"failures"_s, it->failures}, {u"last_ms"_s, it->lastMs}});
    const QJsonObject root{
        {u"format"_s, u"entente-attempts"_s}, {u"version"_s, 1}, {u"slots"_s, slotArray}};
    return writeFileAtomically(folder + u'/' + kAttemptsFile, QJsonDocument(root).toJson());
}

} // namespace entente::vault
