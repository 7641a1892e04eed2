// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/signaturepad.h"

#include <cmath>

namespace entente {

/// A hand that writes: loops that grow smaller, then a line under them.
inline Signature tourSignature(const QSizeF &size)
{
    Signature signature;
    signature.size = size;
    SignatureStroke name;
    for (int i = 0; i <= 90; ++i) {
        const double t = i / 90.0;
        name.append({{size.width() * (0.22 + 0.42 * t) + 14 * std::sin(t * 22),
                      size.height() * (0.52 - 0.16 * std::sin(t * 15 + 1) * (1.2 - t))},
                     i * 12,
                     0.4 + 0.4 * std::sin(t * 9) * std::sin(t * 9)});
    }
    SignatureStroke line;
    for (int i = 0; i <= 30; ++i)
        line.append(
            {{size.width() * (0.3 + 0.4 * i / 30.0), size.height() * (0.66 - 0.04 * i / 30.0)},
             1200 + i * 8,
             0.5});
    signature.strokes = {name, line};
    return signature;
}

} // namespace entente
