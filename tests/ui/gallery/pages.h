// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QWidget;

namespace entente::gallery {

/// The frame with a list and a card.
std::unique_ptr<QWidget> personsPage();
/// A wizard with steps, deadline and footer.
std::unique_ptr<QWidget> wizardPage();
/// Buttons, fields, boxes, panels, chips.
std::unique_ptr<QWidget> controlsPage();
/// Chart, timeline, password, tiles, signature, banner.
std::unique_ptr<QWidget> privacyPage();
/// The answer to "Why?".
std::unique_ptr<QWidget> reasonsPage();

} // namespace entente::gallery
