// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/channel.h"

#include <QStringList>

namespace entente {

/// What a request for consent has to say by this channel, by code, in the order of C. conso R223-1 I for calls:
/// "identity", "proposal", "period", "withdrawal", "copy"; for messages "identity", "proposal", "withdrawal" (Art. 4(11)
/// and 7(3) GDPR).
QStringList wordingItems(Channel channel);
/// Those of them that this text does not show. A text is read for the words that people use for it, in French or English; an
/// item that is said in other words counts as missing, which is the careful reading.
QStringList missingWordingItems(const QString &body, Channel channel, const QString &language);

} // namespace entente
