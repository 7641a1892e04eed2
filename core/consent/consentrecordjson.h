// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

namespace entente {

struct ConsentProofRecord;

/// One consent as ISO/IEC TS 27560:2023 structures it: header, processing, parties and events, with what the RGPD asks for
/// beyond (legal basis, rights, the hash of the evidence). `acts` are all acts of the person: those on the same purpose and
/// channels are its events, oldest first.
QJsonObject consentRecordJson(const ConsentProofRecord &proof,
                              const QList<ConsentProofRecord> &acts);

} // namespace entente
