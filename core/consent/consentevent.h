// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/redaction.h"
#include "core/consent/channel.h"
#include "core/consent/facts.h"
#include "core/consent/signatureink.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>

namespace entente {

struct Purpose
{
    PurposeId id;
    QString uuid;
    QString code;
    PurposeClass purposeClass = PurposeClass::Commercial;
    QString labelEn;
    QString labelFr;
    bool active = true;
    QString sensitive = {}; ///< category of Art. 9 GDPR that it is about ("health"); empty for most
    bool needsAge = false; ///< only then is a date of birth or an age asked for (Art. 5(1)(c) GDPR)

    bool operator==(const Purpose &) const = default;
};

/// The text that was shown or read out, one version of it. {firm}, {activity} and {contact} are filled in when it is used.
struct Wording
{
    WordingId id;
    QString uuid;
    QString purposeCode;
    Channel channel = Channel::Email;
    QString language;
    int version = 1;
    QString body;
    bool complete =
        false; ///< carries everything that the channel's law asks for (C. conso R223-1 for calls)

    bool operator==(const Wording &) const = default;
};

/// How the person acted.
enum class Mechanism : quint8 { Unstated, Signed, Oral, Paper, Email, Web };

QString mechanismName(Mechanism mechanism);
std::optional<Mechanism> mechanismFromName(QStringView name);
/// "given", "renewed", "refused", "withdrawn", "objected"
QString actKindName(ActKind kind);
std::optional<ActKind> actKindFromName(QStringView name);
QString actOriginName(ActOrigin origin);
ActOrigin actOriginFromName(QStringView name);

/// The artefact behind an act: a scan, an e-mail, a photo of the card, the strokes of a signature.
struct Evidence
{
    QString kind; ///< "signature", "scan", "eml", "photo", "recording", "file"
    QByteArray bytes;

    bool operator==(const Evidence &) const = default;
};
ENTENTE_NOT_LOGGABLE(Evidence)

/// Kept with the pressure of a pen when there was one.
Evidence signatureEvidence(const SignatureStrokes &strokes);
/// Empty when the evidence is no signature of ours.
SignatureStrokes strokesOf(const Evidence &evidence);

/// One row of the ledger: ids, codes, times and a commitment, never a name or an address.
struct ConsentEvent
{
    ConsentEventId id;
    QString uuid;
    QString personUuid;
    QString purposeCode; ///< empty: every purpose that is not service (an objection)
    ChannelSet channels;
    QString contactPointUuid; ///< empty: the whole channel
    ActKind kind = ActKind::Given;
    ActOrigin origin = ActOrigin::Person;
    QDateTime occurredAt; ///< UTC, when the person acted
    QDate occurredOn;     ///< the day that was for the person
    QDateTime recordedAt;
    QDate validUntil; ///< first day without it; invalid = no term
    Mechanism mechanism = Mechanism::Unstated;
    QString wordingUuid;
    QString recordedBy; ///< user's uuid
    bool provable = false;
    bool hasEvidence = false;
    bool complete = false;
    bool guardian = false;
    QByteArray commitment;
    QByteArray previousHash;
    QByteArray hash;

    bool operator==(const ConsentEvent &) const = default;
};

/// What the commitment stands for; it can be erased while the chain still verifies.
struct ConsentProof
{
    QByteArray payload; ///< canonical JSON
    QByteArray salt;
    Evidence evidence;
    QDate keepUntil;
    QString removedBy; ///< uuid of the act that removed it

    bool isRemoved() const { return payload.isEmpty() && !removedBy.isEmpty(); }
};
ENTENTE_NOT_LOGGABLE(ConsentProof)

} // namespace entente
