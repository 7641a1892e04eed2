// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace entente {

/// Rows of a card that are widgets: some at once, more when they are asked for. Ten thousand of them took seconds and
/// a hundred megabytes.
inline constexpr int kFirstRows = 20;
inline constexpr int kMoreRows = 100;

/// A row that says how many are left and asks for more of them.
QWidget *moreButton(int left, QWidget *parent, std::function<void()> more);

} // namespace entente
