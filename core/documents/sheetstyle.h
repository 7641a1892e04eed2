// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QPdfWriter;

/// How paper looks: A4, one family, one accent, sizes in points.
namespace entente::paper {

inline constexpr double kPageWidth = 210; ///< millimetres, as all below
inline constexpr double kPageHeight = 297;
inline constexpr double kLeft = 24;
inline constexpr double kRight = 22;
inline constexpr double kTop = 24;
inline constexpr double kBottom = 22;
inline constexpr double kBodyWidth = kPageWidth - kLeft - kRight;
inline constexpr double kBodyHeight = kPageHeight - kTop - kBottom;

inline constexpr double kTextSize = 9.5; ///< points, as all below
inline constexpr double kSmallSize = 7.8;
inline constexpr double kHeadingSize = 11.5;
inline constexpr double kTitleSize = 19;

QColor ink();
QColor faintInk(); ///< labels and notes; 5.7:1 on white
QColor accent();
QColor hairline();

/// Without ligatures: "fi" drawn as one sign is copied out of a PDF as U+FB01.
QFont textFont(double points, QFont::Weight weight = QFont::Normal);

/// A4 without margins of its own, PDF/A-1b as Qt writes it.
void prepare(QPdfWriter &writer, const QString &title, int dotsPerInch);

} // namespace entente::paper
