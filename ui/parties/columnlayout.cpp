// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/columnlayout.h"

#include "ui/support/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente::columnlayout {

namespace {

constexpr int kNarrowest = 40;
constexpr int kWidest = 1200;
constexpr int kWhole = 1000; // so that a width survives being scaled to and fro

} // namespace

QString toText(const QHeaderView &header, const QStringList &codes)
{
    const int whole = Theme::of(&header).text(kWhole);
    QJsonArray columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        QJsonObject one{{u"column"_s, codes.value(column)}};
        if (header.isSectionHidden(column))
            one[u"hidden"_s] = true;
        else if (header.sectionResizeMode(column) == QHeaderView::Interactive)
            one[u"width"_s] = qRound(double(header.sectionSize(column)) * kWhole / whole);
        columns.append(one);
    }
    return QString::fromUtf8(QJsonDocument(columns).toJson(QJsonDocument::Compact));
}

bool apply(QHeaderView &header, const QStringList &codes, const QString &text)
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return false;
    const auto &theme = Theme::of(&header);
    int visual = 0;
    for (const auto &value : document.array()) {
        const auto one = value.toObject();
        const auto column = int(codes.indexOf(one[u"column"_s].toString()));
        if (column < 0 || column >= header.count())
            continue;
        header.moveSection(header.visualIndex(column), visual++);
        header.setSectionHidden(column, column > 0 && one[u"hidden"_s].toBool());
        if (const int width = one[u"width"_s].toInt(); width > 0)
            header.resizeSection(column, theme.text(std::clamp(width, kNarrowest, kWidest)));
    }
    return true;
}

void fillMenu(QMenu &menu, QHeaderView &header)
{
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        auto *action = menu.addAction(
            header.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header.isSectionHidden(column));
        action->setEnabled(column > 0);
        QObject::connect(action, &QAction::toggled, &header, [&header, column](bool shown) {
            header.setSectionHidden(column, !shown);
        });
    }
}

} // namespace entente::columnlayout
