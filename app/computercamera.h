// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/camerafeed.h"

namespace entente {

/// The camera that the system prefers; null in a build without Qt Multimedia.
std::unique_ptr<CameraFeed> computerCamera();

} // namespace entente
