// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/channel.h"
#include "core/consent/verdict.h"
#include "core/parties/person.h"
#include "ui/widgets/verdictchip.h"

#include <QDate>
#include <QString>

namespace entente {

enum class Reach : quint8;

/// "Refused, but only because it was never asked" looks like a question, not like a prohibition.
VerdictLook verdictLook(const Verdict &verdict);
VerdictLook verdictLook(Reach reach);
QString verdictWord(Reach reach);
QString verdictWord(const Verdict &verdict);
QString channelLabel(Channel channel);
/// "Germany"; the code itself for a country without rules.
QString countryLabel(const QString &code);
QString channelIcon(Channel channel);
/// "Particulière", "Particulier", "Professionnel"… by kind and civility.
QString personKindLabel(PersonKind kind, const QString &civility);
/// "18 nov. 2026"
QString shortDate(const QDate &date);
/// "mardi 24 novembre 2026"
QString longDate(const QDate &date);

} // namespace entente
