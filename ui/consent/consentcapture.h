// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consentrecorder.h"

#include <QList>

namespace entente {

/// What a person said in front of the capture: a yes for each box, or one no for everything that was shown.
struct ConsentCapture
{
    bool given = false;
    QList<ConsentRequest> requests;
};
ENTENTE_NOT_LOGGABLE(ConsentCapture)

} // namespace entente
