// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QList>
#include <QWidget>

namespace entente {

struct ProportionSegment
{
    QString name; ///< "Allowed"
    qint64 value = 0;
    ColorRole role = ColorRole::ChartNa;
    QString icon = {};     ///< repeats the name in the legend
    QString sentence = {}; ///< accessible: "Phone, to ask, 5 630 people"
};

/// One honest stacked bar: the whole is everybody. Numbers stand below the segments. Arrows walk, Enter opens.
class ProportionBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProportionBar)
public:
    explicit ProportionBar(QWidget *parent = nullptr);
    ~ProportionBar() override;

    int current() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Order as given; empty segments are not drawn.
    void setSegments(const QString &name, const QList<ProportionSegment> &segments);
    void setNumbersShown(bool shown);
    /// Thickness at 100 % (22 on the privacy page, 14 before a mailing).
    void setThickness(int pixels);

signals:
    void activated(int segment);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    QList<QRectF> bars() const;
    QString spoken(int segment) const;
    void select(int segment);
    void step(int direction);

    QString m_name;
    QList<ProportionSegment> m_segments;
    int m_current = -1;
    int m_thickness = 22;
    bool m_numbers = true;
};

/// Swatch, icon and word of each segment.
class ChartLegend final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartLegend)
public:
    explicit ChartLegend(QWidget *parent = nullptr);
    ~ChartLegend() override;

    void setSegments(const QList<ProportionSegment> &segments);
};

} // namespace entente
