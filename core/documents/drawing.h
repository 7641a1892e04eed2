// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/signatureink.h"

#include <QObject>
#include <QTextObjectInterface>

namespace entente {

/// A drawn signature within a text, as lines and not as a picture. The document's handler for kType.
class SignatureDrawing final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    static constexpr int kType = QTextFormat::UserObject + 1;

    using QObject::QObject;

    /// The character that stands for the drawing in the text.
    static QTextCharFormat format(const SignatureStrokes &strokes);
    /// Fits the strokes into a box without distorting them; where the pen pressed less, the line is thinner.
    static void draw(QPainter &painter, const QRectF &box, const SignatureStrokes &strokes,
                     double penWidth);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &box, QTextDocument *document, int position,
                    const QTextFormat &format) override;
};

} // namespace entente
