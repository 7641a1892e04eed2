// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/ruleset.h"

class QJsonArray;
class QJsonObject;
class QJsonValue;

namespace entente {

/// Reads and checks the rules file; every problem names the rule it lies in.
class RuleSetReader final
{
public:
    explicit RuleSetReader(RuleSet &target) : m_set(target) {}

    Result<void> read(const QByteArray &json);

private:
    void readWindows(const QJsonArray &windows);
    void readCaps(const QJsonArray &caps);
    void readRegisters(const QJsonArray &registers);
    void readGuardianAges(const QJsonObject &ages);
    void readTracking(const QJsonArray &rules);
    void readRule(const QJsonObject &object);
    void readTimes(const QJsonObject &object, ContactRule &rule, ChannelSet channels);
    void readOverrides(const QJsonArray &rules);
    void readRefs(const QJsonObject &object, std::vector<std::pair<ReasonCode, QString>> &refs);
    void index();

    DaySpan days(const QJsonObject &object);
    int minutes(const QString &text);
    int windowIndex(const QString &id);
    quint32 sectorBits(const QJsonValue &value);
    Requirement requirement(const QJsonValue &value);
    template<typename Enum, size_t N>
    quint8 bits(const QJsonValue &value, const std::array<QLatin1StringView, N> &wordList);
    void problem(const QString &what);

    /// Where a rule is filed, until the table is built.
    struct Place
    {
        QString country;
        quint8 channels;
        quint8 recipients;
        quint8 purposes;
    };

    RuleSet &m_set;
    std::vector<Place> m_places;
    QString m_current;
    std::optional<Error> m_problem;
};

} // namespace entente
