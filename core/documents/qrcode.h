// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QImage>

class QPainter;
class QRectF;

namespace entente {

/// A QR code of ASCII text, one pixel a module with the quiet zone around it; scale it without smoothing. Null when the
/// text is empty or too long. The picture holds the text: whoever asks for a secret's wipes it.
QImage qrCode(QByteArrayView text);

/// Draws the modules as squares, so that a printer keeps them sharp.
void drawQrCode(QPainter &painter, const QRectF &where, const QImage &code);

} // namespace entente
