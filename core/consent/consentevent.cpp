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
    for (const auto &stroke : strokes) {
        QJsonArray points;
        for (const auto &point : stroke) {
            points.append(qRound(point.x() * 10) / 10.0);
            points.append(qRound(point.y() * 10) / 10.0);
        }
        all.append(points);
    }
    return {kSignatureKind,
            QJsonDocument(QJsonObject{{u"strokes"_s, all}}).toJson(QJsonDocument::Compact)};
}

SignatureStrokes strokesOf(const Evidence &evidence)
{
    SignatureStrokes strokes;
    if (evidence.kind != kSignatureKind)
        return strokes;
    for (const auto &value :
         QJsonDocument::fromJson(evidence.bytes).object().value("strokes"_L1).toArray()) {
        const auto numbers = value.toArray();
        QList<QPointF> stroke;
        for (qsizetype i = 0; i + 1 < numbers.size(); i += 2)
            stroke.append({numbers.at(i).toDouble(), numbers.at(i + 1).toDouble()});
        strokes.append(stroke);
    }
    return strokes;
}

} // namespace entente
