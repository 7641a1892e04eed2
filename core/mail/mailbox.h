// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace entente::mail {

/// True for the beginning of an mbox ("From " and a line of RFC 4155).
bool isMailbox(const QByteArray &bytes);

/// The messages of an mbox in its order (RFC 4155, with the ">From " of mboxrd taken back); a single message gives itself.
QList<QByteArray> messagesIn(const QByteArray &bytes);

} // namespace entente::mail
