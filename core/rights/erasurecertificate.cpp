// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/erasurecertificate.h"

#include "core/vault/crypto.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

QJsonArray certificateLines(const QList<CertificateLine> &lines)
{
    QJsonArray array;
    for (const auto &line : lines)
        array.append(QJsonArray{line.where, planActionCode(line.action), line.count});
    return array;
}

QJsonArray keptLines(const QList<KeptLine> &lines)
{
    QJsonArray array;
    for (const auto &line : lines)
        array.append(QJsonArray{line.where, line.count, line.until.toString(Qt::ISODate),
                                line.because, line.legalRef});
    return array;
}

QJsonArray proofLines(const QList<ProofLine> &lines)
{
    QJsonArray array;
    for (const auto &line : lines)
        array.append(QJsonArray{line.place, line.examined, line.found});
    return array;
}

} // namespace

QString ErasureCertificate::computedChecksum() const
{
    const QJsonObject object{
        {u"number"_s, number},
        {u"act"_s, actUuid},
        {u"at"_s, at.toMSecsSinceEpoch()},
        {u"reason"_s, reason},
        {u"sealed_by"_s, sealedBy},
        {u"controller"_s, controller.name},
        {u"done"_s, certificateLines(done)},
        {u"kept"_s, keptLines(kept)},
        {u"proof"_s, proofLines(proof)},
        {u"erased"_s, erased},
        {u"anonymised"_s, anonymised},
        {u"kept_count"_s, keptCount},
        {u"left_by_decision"_s, leftByDecision},
        {u"recipients_to_inform"_s, recipientsToInform},
        {u"copies_deleted"_s, copiesDeleted},
        {u"cleaning_pending"_s, cleaningPending},
    };
    const auto bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(vault::crypto::hash(bytes).toHex());
}

} // namespace entente
