// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbuffer.h"

#include <QString>

namespace entente {

/// A phrase of everyday words, drawn here by libsodium: enough of them for 80 bits whatever else is known, the list
/// included (CNIL, délibération 2022-100). `language` is "fr" or "en". Parted by single spaces, ASCII only, so that it
/// can be typed on any keyboard.
SecretBuffer proposePhrase(const QString &language);

/// How many words the list of a language has, and how many of them make a phrase.
int phraseListSize(const QString &language);
int phraseLength(const QString &language);

} // namespace entente
