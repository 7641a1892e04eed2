// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    const auto *line = rowAt(index);
    return line && line->isHeading() ? Qt::ItemFlags(Qt::ItemIsEnabled)
                                     : RowModel<PaletteLine>::flags(index);
}

void PaletteModel::show(QList<PaletteLine> lines, const QStringList &terms)
{
    m_terms = terms;
    setRows(std::move(lines));
}

int PaletteModel::nextChoice(int row, int step) const
{
    for (row += step; row >= 0 && row < rowCount(); row += step) {
        if (!rows().at(row).isHeading())
            return row;
    }
    return -1;
}

int PaletteModel::choices() const
{
    return int(
        std::ranges::count_if(rows(), [](const PaletteLine &line) { return !line.isHeading(); }));
}

QVariant PaletteModel::cell(const PaletteLine &row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return row.isHeading() ? row.group : row.text;
    case SubtitleRole: return row.detail;
    case IconNameRole: return row.avatar.isEmpty() ? QVariant(row.icon) : QVariant();
    case AvatarRole: return row.avatar.isEmpty() ? QVariant() : QVariant(row.avatar);
    case PaletteHeadingRole: return row.isHeading();
    case PaletteTermsRole: return m_terms;
    case PaletteKeysRole: return row.keys;
    case PaletteVerdictRole: return row.verdict ? QVariant(int(*row.verdict)) : QVariant();
    case PaletteVerdictWordRole: return row.verdictWord;
    case Qt::AccessibleTextRole: {
        if (row.isHeading())
            return row.group;
        QStringList parts{row.text};
        for (const auto &more : {row.detail, row.verdictWord, row.keys}) {
            if (!more.isEmpty())
                parts.append(more);
        }
        return QString(row.group + u": "_s + parts.join(u", "_s));
    }
    default: return {};
    }
}

} // namespace entente
