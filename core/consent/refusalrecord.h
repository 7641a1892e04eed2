// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consentevent.h"

#include <optional>

namespace entente {

/// Entries of one opposition list: keyed hashes, one after the other.
struct ListedRecord
{
    QString list;
    ChannelSet channels;
    QDateTime listedAt;
    int normalVersion = 1;
    QByteArray hashes;
    bool keepsFirst = false; ///< a register compared again says nothing new of when; not in the log
};

/// What refused.log holds of a no: ids, codes, times and keyed hashes, as the ledger and the lists have them; no name, no
/// address, no evidence.
namespace refusalrecord {

QByteArray ofAct(const ConsentEvent &event);
QByteArray ofListed(const ListedRecord &record);

/// Nothing when the record is of the other kind, or of a later version of the program.
std::optional<ConsentEvent> act(const QByteArray &record);
std::optional<ListedRecord> listed(const QByteArray &record);

} // namespace refusalrecord

} // namespace entente
