// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace entente::cardcode {

/// "7K3M-9QXA-2BVD-M4TZ": 16 of 30 letters and digits that nobody mistakes for another, 78 bits of chance.
QString make();

/// The codes in a text, in the written or in the compact form of an identifier, each once.
QStringList in(const QString &text);

/// "7k3m9qxa2bvdm4tz", for the identifier of a message.
QString compact(const QString &code);

} // namespace entente::cardcode
