// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sheetstyle.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>

namespace entente::paper {

using namespace Qt::StringLiterals;

QColor ink()
{
    return QColor(0x1c, 0x23, 0x22);
}

QColor faintInk()
{
    return QColor(0x5a, 0x66, 0x64);
}

QColor accent()
{
    return QColor(0x0f, 0x66, 0x60);
}

QColor hairline()
{
    return QColor(0xd3, 0xda, 0xd8);
}

QFont textFont(double points, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({u"Inter"_s, u"Liberation Sans"_s, u"Segoe UI"_s, u"Helvetica Neue"_s,
                      u"Arial"_s, u"DejaVu Sans"_s});
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void prepare(QPdfWriter &writer, const QString &title, int dotsPerInch)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    writer.setResolution(dotsPerInch);
    writer.setTitle(title);
    writer.setCreator(u"Entente"_s);
}

} // namespace entente::paper
