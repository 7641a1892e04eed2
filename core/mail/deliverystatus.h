// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mailmessage.h"

namespace entente::mail {

/// The recipients of a message/delivery-status part whose action is "failed" or "delayed" (RFC 3464); what is malformed is
/// passed over.
QList<DeliveryFailure> deliveryFailuresIn(const QByteArray &fields);

} // namespace entente::mail
