// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/filepictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#ifdef ENTENTE_WITH_PDF
#include <QPdfDocument>
#endif

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr qint64 kMostPixels = 100'000'000;
constexpr int kLongestEdge = 30'000;

/// The readers that may be tried; never SVG, which can name other files.
QByteArray formatOf(const QString &mediaType)
{
    if (mediaType == u"image/png")
        return "png";
    if (mediaType == u"image/jpeg")
        return "jpeg";
    if (mediaType == u"image/gif")
        return "gif";
    return mediaType == u"image/webp" ? QByteArray("webp") : QByteArray();
}

} // namespace

bool filepictures::isPicture(const QString &mediaType)
{
    return !formatOf(mediaType).isEmpty();
}

QImage filepictures::picture(const QByteArray &content, const QString &mediaType,
                             const QSize &largest)
{
    const auto format = formatOf(mediaType);
    if (format.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(content);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (!size.isValid() || size.width() > kLongestEdge || size.height() > kLongestEdge
        || qint64(size.width()) * size.height() > kMostPixels)
        return {};
    if (size.width() > largest.width() || size.height() > largest.height())
        reader.setScaledSize(size.scaled(largest, Qt::KeepAspectRatio));
    return reader.read();
}

#ifdef ENTENTE_WITH_PDF

struct PdfPages::Document
{
    QBuffer buffer;
    QPdfDocument pdf;
};

bool PdfPages::isKnown()
{
    return true;
}

std::unique_ptr<PdfPages> PdfPages::open(const QByteArray &content)
{
    auto document = std::make_unique<Document>();
    document->buffer.setData(content);
    document->buffer.open(QIODevice::ReadOnly);
    document->pdf.load(&document->buffer);
    if (document->pdf.status() != QPdfDocument::Status::Ready || document->pdf.pageCount() == 0)
        return nullptr;
    return std::unique_ptr<PdfPages>(new PdfPages(std::move(document)));
}

int PdfPages::count() const
{
    return m_document->pdf.pageCount();
}

QImage PdfPages::page(int index, int width, qreal ratio) const
{
    if (index < 0 || index >= count())
        return {};
    const auto points = m_document->pdf.pagePointSize(index);
    if (points.isEmpty())
        return {};
    const auto height = qMin(width * points.height() / points.width(), 4.0 * width);
    const QSizeF wanted(width * ratio, height * ratio);
    const auto drawn = m_document->pdf.render(index, wanted.toSize());
    QImage paper(drawn.size(), QImage::Format_RGB32);
    paper.fill(Qt::white); // a PDF says nothing of the sheet it lies on
    QPainter(&paper).drawImage(0, 0, drawn);
    paper.setDevicePixelRatio(ratio);
    return paper;
}

#else

struct PdfPages::Document
{};

bool PdfPages::isKnown()
{
    return false;
}

std::unique_ptr<PdfPages> PdfPages::open(const QByteArray &)
{
    return nullptr;
}

int PdfPages::count() const
{
    return 0;
}

QImage PdfPages::page(int, int, qreal) const
{
    return {};
}

#endif

PdfPages::PdfPages(std::unique_ptr<Document> document) : m_document(std::move(document)) {}

PdfPages::~PdfPages() = default;

} // namespace entente
