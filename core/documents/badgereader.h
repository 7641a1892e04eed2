// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/capture/visitor.h"

#include <QByteArray>
#include <QImage>

namespace entente {

/// A photo as it is held up, not larger than codes and letters need; null when it is no picture or far too large.
QImage pictureToRead(const QByteArray &bytes);

/// The text of the first QR code in a picture, UTF-8; empty when there is none.
QByteArray readQrCode(const QImage &picture);

/// Who the code on a badge says somebody is, from a photo of it. Invalid (capture.no_code when the picture holds no code
/// or is none, capture.no_card when the code holds no contact card).
Result<Visitor> visitorFromPicture(const QByteArray &bytes);

} // namespace entente
