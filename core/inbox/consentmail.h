// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consentevent.h"
#include "core/inbox/inboxcard.h"
#include "core/mail/mailmessage.h"
#include "core/parties/firmrepository.h"

namespace entente {

/// The question that a card leads to: the versioned wording as it stands, how to say yes or no, where the data come from
/// and the short notice (RGPD 7(2), 13), in the card's language. Invalid (mail.bad_address, mail.bad_header).
Result<ConsentMail> composeConsentMail(const InboxCard &card, const Person &person,
                                       const Firm &firm, const Wording &wording,
                                       const QDateTime &at, bool isUnsent);

} // namespace entente
