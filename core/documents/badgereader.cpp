// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/badgereader.h"

#include "core/capture/visitorcard.h"

#include <QBuffer>
#include <QImageReader>

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <exception>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kLargestBadgeSide = 12'000; // pixels; a telephone's photo has 4,000
constexpr int kReadBadgeSide = 2'400;     // a code does not need more
constexpr int kBadgeMegabytes = 512;

} // namespace

QImage pictureToRead(const QByteArray &bytes)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    QImageReader reader(&device);
    reader.setAutoTransform(true);
    reader.setAllocationLimit(kBadgeMegabytes);
    const auto size = reader.size();
    if (!size.isValid() || size.width() > kLargestBadgeSide || size.height() > kLargestBadgeSide)
        return {};
    if (qMax(size.width(), size.height()) > kReadBadgeSide)
        reader.setScaledSize(size.scaled(kReadBadgeSide, kReadBadgeSide, Qt::KeepAspectRatio));
    return reader.read();
}

QByteArray readQrCode(const QImage &picture)
{
    if (picture.isNull())
        return {};
    const auto grey = picture.convertToFormat(QImage::Format_Grayscale8);
    try {
        const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                    ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
#if __has_include(<ZXing/ReaderOptions.h>)
        ZXing::ReaderOptions options;
#else
        ZXing::DecodeHints options;
#endif
        options.setFormats(ZXing::BarcodeFormat::QRCode);
        options.setTryHarder(true);
        const auto found = ZXing::ReadBarcode(view, options);
        return found.isValid() ? QByteArray::fromStdString(found.text()) : QByteArray();
    } catch (const std::exception &) { // the library's word for a code that it cannot read
        return {};
    }
}

Result<Visitor> visitorFromPicture(const QByteArray &bytes)
{
    const auto text = readQrCode(pictureToRead(bytes));
    if (text.isEmpty())
        return Failure{
            ErrorCode::Invalid, u"no code"_s, {{}, 0, 0, u"picture"_s}, u"capture.no_code"_s};
    return visitorFromCard(text);
}

} // namespace entente
