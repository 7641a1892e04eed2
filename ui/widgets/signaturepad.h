// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redaction.h"

#include <QElapsedTimer>
#include <QImage>
#include <QJsonObject>
#include <QList>
#include <QPainterPath>
#include <QWidget>

#include <optional>

namespace entente {

struct SignaturePoint
{
    QPointF at;
    qint64 ms = 0;         ///< since the first point
    double pressure = 1.0; ///< 0 to 1; a mouse says 1

    bool operator==(const SignaturePoint &) const = default;
};
using SignatureStroke = QList<SignaturePoint>;

/// How somebody wrote their name: strokes with times, in the units of a field of `size`. Biometric in nature: keep it in the vault only.
struct Signature
{
    QSizeF size;
    QList<SignatureStroke> strokes;

    bool isEmpty() const { return strokes.isEmpty(); }
    QJsonObject toJson() const;
    static std::optional<Signature> fromJson(const QJsonObject &object);
    QByteArray toBytes() const;
    static std::optional<Signature> fromBytes(const QByteArray &bytes);
    /// Smoothed, scaled into `target`, proportions kept.
    QPainterPath path(const QRectF &target) const;
    QImage image(const QSize &size, const QColor &ink, const QColor &paper) const;

    bool operator==(const Signature &) const = default;
};
ENTENTE_NOT_LOGGABLE(Signature)

/// A field to sign in with finger, pen or mouse. Who cannot is offered another way by the dialog around it.
class SignaturePad final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignaturePad)
public:
    explicit SignaturePad(QWidget *parent = nullptr);
    ~SignaturePad() override;

    bool isEmpty() const { return m_strokes.isEmpty(); }
    /// Everybody who signs has begun a stroke at their own place.
    bool isSigned() const;
    Signature signature() const { return {QSizeF(size()), m_strokes}; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    void setSignature(const Signature &signature);
    void clear();
    /// Under the line: who signs, or how.
    void setCaption(const QString &text);
    /// Several sign, side by side; under each place who.
    void setCaptions(const QStringList &texts);
    void setReadOnly(bool readOnly);

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void tabletEvent(QTabletEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where the place of the signer `index` begins and ends.
    int edge(qsizetype index) const;
    void begin(QPointF at, double pressure);
    void extend(QPointF at, double pressure);
    void end();

    QList<SignatureStroke> m_strokes;
    QElapsedTimer m_clock;
    bool m_drawing = false;
    bool m_readOnly = false;
    QStringList m_captions;
};

} // namespace entente
