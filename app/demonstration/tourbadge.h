// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/qrcode.h"
#include "ui/capture/camerafeed.h"

#include <QPainter>
#include <QTimer>

namespace entente {

/// A camera before which a badge is held a little too low: its code is not whole yet.
class TourBadge final : public CameraFeed
{
    Q_OBJECT
public:
    bool isThere() const override { return true; }
    void start() override
    {
        QTimer::singleShot(0, this, [this] { emit seen(badge()); });
    }
    void stop() override {}

private:
    static QImage badge()
    {
        QImage picture(1280, 960, QImage::Format_RGB32);
        QPainter painter(&picture);
        QLinearGradient hall(0, 0, 0, picture.height());
        hall.setColorAt(0, QColor(0x5b6472));
        hall.setColorAt(1, QColor(0x2f3540));
        painter.fillRect(picture.rect(), hall);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.translate(700, 430);
        painter.rotate(4);
        painter.setBrush(QColor(0xf5f3ee));
        painter.drawRoundedRect(QRectF(-330, 0, 660, 900), 28, 28);
        painter.setBrush(QColor(0x0f6e5c));
        painter.drawRoundedRect(QRectF(-330, 0, 660, 130), 28, 28);
        painter.setRenderHint(QPainter::Antialiasing, false);
        const auto code = qrCode(
            "BEGIN:VCARD\nVERSION:3.0\nN:Marchand;Zoe\nORG:La Ferme du Plateau\n"
            "EMAIL:z.marchand@ferme.example\nEND:VCARD\n");
        painter.drawImage(QRectF(-270, 190, 540, 540), code);
        painter.end();
        return picture.mirrored(true, false); // the screen shows it as a mirror does
    }
};

} // namespace entente
