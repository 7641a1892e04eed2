// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace entente {

class Words;
struct Firm;

/// First level of the notice of RGPD 13, shown where somebody's data are collected: who, why, how long, which choice and
/// which rights. `purposes` are codes, or names of the firm's own.
QStringList shortNoticeSentences(const Words &words, const Firm &firm, const QStringList &purposes);

} // namespace entente
