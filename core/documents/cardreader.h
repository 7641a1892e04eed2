// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/inbox/cardtext.h"

#include <QByteArray>

namespace entente {

/// What a picture of a business card says.
struct CardReading
{
    CardFields fields;
    bool isGuess = false; ///< read letter by letter by a machine: somebody must check it
};
ENTENTE_NOT_LOGGABLE(CardReading)

/// Is a program that reads letters there? It is optional: without it only a card's QR code is read.
bool canReadLetters();

/// By the QR code of the card when it has one, else by Tesseract. The picture goes to it through a pipe and never into a
/// file. Slow: not for the window's thread. NotFound (card.not_read) when nothing could be read.
Result<CardReading> readCardPicture(const QByteArray &bytes);

} // namespace entente
