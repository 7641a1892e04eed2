// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/qrcode.h"

#include <QPainter>
#include <QRectF>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <exception>
#include <string>

namespace entente {

namespace {

constexpr int kQuietModules = 4; // ISO/IEC 18004

/// ZXing wants a string of its own; it may hold a key.
struct WipedWide
{
    std::wstring text;
    ~WipedWide()
    {
        volatile wchar_t *at = text.data();
        for (size_t i = 0; i < text.size(); ++i)
            at[i] = 0;
    }
};

} // namespace

QImage qrCode(QByteArrayView text)
{
    if (text.isEmpty())
        return {};
    WipedWide wide;
    wide.text.reserve(size_t(text.size()));
    for (const char character : text)
        wide.text.push_back(wchar_t(static_cast<unsigned char>(character)));
    try {
        const auto bits = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                              .setMargin(kQuietModules)
                              .setEccLevel(4)
                              .encode(wide.text, 0, 0);
        QImage image(bits.width(), bits.height(), QImage::Format_Grayscale8);
        for (int y = 0; y < bits.height(); ++y) {
            for (int x = 0; x < bits.width(); ++x)
                image.scanLine(y)[x] = bits.get(x, y) ? 0 : 255;
        }
        return image;
    } catch (const std::exception &) { // the library's word for "too long"
        return {};
    }
}

void drawQrCode(QPainter &painter, const QRectF &where, const QImage &code)
{
    if (code.isNull())
        return;
    const double module = where.width() / code.width();
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    for (int y = 0; y < code.height(); ++y) {
        // One rectangle for each run: neighbours drawn one by one show hairlines between them.
        for (int x = 0; x < code.width(); ++x) {
            const int begin = x;
            while (x < code.width() && qGray(code.pixel(x, y)) < 128)
                ++x;
            if (x > begin)
                painter.drawRect(QRectF(where.left() + begin * module, where.top() + y * module,
                                        (x - begin) * module, 1.02 * module));
        }
    }
    painter.restore();
}

} // namespace entente
