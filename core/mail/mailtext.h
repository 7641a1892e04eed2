// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace entente::mail {

/// The words of a page of HTML, one paragraph a line; quoted blocks as lines beginning with ">".
QString textOfHtml(const QString &html);

/// What the sender wrote: without quoted lines, the line that introduces them, everything below a forwarded header, and
/// the signature. Nothing that could not be told apart is dropped.
QString ownTextOf(const QString &text);

} // namespace entente::mail
