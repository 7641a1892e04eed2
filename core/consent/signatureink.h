// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace entente {

/// Where a pen was, and how hard it pressed.
struct InkPoint
{
    InkPoint() = default;
    InkPoint(QPointF where, double pressed = 1.0) : at(where), pressure(pressed) {}
    InkPoint(double x, double y, double pressed = 1.0) : at(x, y), pressure(pressed) {}

    QPointF at;
    double pressure = 1.0; ///< 0 to 1; finger and mouse say 1

    bool operator==(const InkPoint &) const = default;
};

/// A signature as it was drawn, stroke by stroke, kept as numbers and not as a picture.
using SignatureStrokes = QList<QList<InkPoint>>;

} // namespace entente
