// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/signatureink.h"
#include "ui/widgets/signaturepad.h"

namespace entente {

/// What was drawn in a field, as the ledger keeps it: places and pressure, without the times.
inline SignatureStrokes strokesFrom(const SignaturePad &pad)
{
    SignatureStrokes strokes;
    for (const auto &stroke : pad.signature().strokes) {
        QList<InkPoint> points;
        for (const auto &point : stroke)
            points.append({point.at, point.pressure});
        strokes.append(points);
    }
    return strokes;
}

} // namespace entente
