// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/capture/visitor.h"

namespace entente {

/// Who a contact card (vCard of a badge's code) says somebody is: name, firm, e-mail, number, address. Nothing in a
/// card is an answer to a question. Invalid (capture.no_card) when the text is no card.
Result<Visitor> visitorFromCard(const QByteArray &text);

} // namespace entente
