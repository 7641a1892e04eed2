// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace entente {

/// A text for a tooltip that is shown as it is: "<img …>" is never read, and "Dupont & Fils" keeps its sign. Qt guesses
/// whether a tooltip is rich; what is only escaped is guessed wrongly as soon as it holds no "<".
inline QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    auto escaped = text.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QStringLiteral("<span>") + escaped + QStringLiteral("</span>");
}

} // namespace entente
