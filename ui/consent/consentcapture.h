// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consentrecorder.h"

#include <QList>

namespace entente {

/// What a person said in front of the capture: a yes for each ticked box, and a no for those that were shown and left empty.
/// What was not asked is in neither.
struct ConsentCapture
{
    QList<ConsentRequest> given;
    QList<ConsentRequest> refused;
};
ENTENTE_NOT_LOGGABLE(ConsentCapture)

} // namespace entente
