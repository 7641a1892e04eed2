// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include <memory>

namespace entente {

/// Pictures of files that lie in memory: nothing of them ever reaches the disk or a network. Whoever sent the file is not
/// trusted: the format is the one its bytes say, and a picture that would be huge is not decoded.
namespace filepictures {

bool isPicture(const QString &mediaType);
/// Not larger than `largest`, upright; null when it cannot be read.
QImage picture(const QByteArray &content, const QString &mediaType, const QSize &largest);

} // namespace filepictures

/// Pages of a PDF, one picture at a time.
class PdfPages final
{
public:
    /// False when the program was built without QtPdf.
    static bool isKnown();
    /// nullptr when it cannot be read, or asks for a password.
    static std::unique_ptr<PdfPages> open(const QByteArray &content);
    ~PdfPages();
    PdfPages(const PdfPages &) = delete;
    PdfPages &operator=(const PdfPages &) = delete;

    int count() const;
    /// Null when there is no such page. `ratio`: pixels of the screen to one of the window.
    QImage page(int index, int width, qreal ratio) const;

private:
    struct Document;
    explicit PdfPages(std::unique_ptr<Document> document);

    const std::unique_ptr<Document> m_document;
};

} // namespace entente
