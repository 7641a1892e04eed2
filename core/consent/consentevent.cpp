// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentevent.h"

#include "core/consent/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kMechanismWords{"unstated"_L1, "signed"_L1, "oral"_L1,
                                     "paper"_L1,    "email"_L1,  "web"_L1};
constexpr std::array kActKindWords{"given"_L1, "renewed"_L1, "refused"_L1, "withdrawn"_L1,
                                   "objected"_L1};
constexpr std::array kActOriginWords{"person"_L1, "import"_L1, "merge"_L1};
const auto kSignatureKind = u"signature"_s;

} // namespace

QString mechanismName(Mechanism mechanism)
{
    return words::name(kMechanismWords, mechanism);
}

std::optional<Mechanism> mechanismFromName(QStringView name)
{
    return words::find<Mechanism>(kMechanismWords, name);
}

QString actKindName(ActKind kind)
{
    return words::name(kActKindWords, kind);
}

std::optional<ActKind> actKindFromName(QStringView name)
{
    return words::find<ActKind>(kActKindWords, name);
}

QString actOriginName(ActOrigin origin)
{
    return words::name(kActOriginWords, origin);
}

ActOrigin actOriginFromName(QStringView name)
{
    return words::find<ActOrigin>(kActOriginWords, name).value_or(ActOrigin::Import);
}

Evidence signatureEvidence(const SignatureStrokes &strokes)
{
    QJsonArray all;
    QJsonArray pressures;
    bool anyPressure = false;
    for (const auto &stroke : strokes) {
        QJsonArray points;
        QJsonArray pressed;
        for (const auto &point : stroke) {
            points.append(qRound(point.at.x() * 10) / 10.0);
            points.append(qRound(point.at.y() * 10) / 10.0);
            pressed.append(qRound(point.pressure * 100) / 100.0);
            anyPressure = anyPressure || !qFuzzyCompare(point.pressure, 1.0);
        }
        all.append(points);
        pressures.append(pressed);
    }
    QJsonObject object{{u"strokes"_s, all}};
    if (anyPressure) // a finger and a mouse have none
        object.insert(u"pressure"_s, pressures);
    return {kSignatureKind, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

SignatureStrokes strokesOf(const Evidence &evidence)
{
    SignatureStrokes strokes;
    if (evidence.kind != kSignatureKind)
        return strokes;
    const auto object = QJsonDocument::fromJson(evidence.bytes).object();
    const auto pressures = object.value("pressure"_L1).toArray();
    for (const auto &value : object.value("strokes"_L1).toArray()) {
        const auto numbers = value.toArray();
        const auto pressed = pressures.at(strokes.size()).toArray();
        QList<InkPoint> stroke;
        for (qsizetype i = 0; i + 1 < numbers.size(); i += 2)
            stroke.append({numbers.at(i).toDouble(), numbers.at(i + 1).toDouble(),
                           qBound(0.0, pressed.at(i / 2).toDouble(1.0), 1.0)});
        strokes.append(stroke);
    }
    return strokes;
}

} // namespace entente
