// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/redaction.h"
#include "ui/support/rowmodel.h"
#include "ui/widgets/verdictchip.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace entente {

/// Roles that PaletteDelegate draws besides the cell roles.
enum PaletteRole {
    PaletteHeadingRole = Qt::UserRole + 200, ///< true: the name of a section
    PaletteTermsRole,                        ///< folded words whose places are marked
    PaletteKeysRole,                         ///< key cap at the right
    PaletteVerdictRole,                      ///< int of VerdictLook
    PaletteVerdictWordRole,
};

/// One line of the palette: the name of a section, or something to open or do.
struct PaletteLine
{
    QString group; ///< section; the whole line when `open` is empty
    QString text;
    QString detail;
    QString icon;
    QString avatar; ///< record id; empty for all but people
    QString keys;
    PersonId person;
    std::function<void()> open;
    std::optional<VerdictLook> verdict;
    QString verdictWord;

    bool isHeading() const { return !open; }
};
ENTENTE_NOT_LOGGABLE(PaletteLine)

class PaletteModel final : public RowModel<PaletteLine>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteModel)
public:
    explicit PaletteModel(QObject *parent = nullptr) : RowModel<PaletteLine>(parent) {}

    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void show(QList<PaletteLine> lines, const QStringList &terms);
    /// The next line that can be chosen, from `row` in steps of `step`; -1 when there is none.
    int nextChoice(int row, int step) const;
    /// How many lines can be chosen.
    int choices() const;

protected:
    QList<ColumnSpec> columns() const override { return {{tr("Found")}}; }
    QVariant cell(const PaletteLine &row, int column, int role) const override;

private:
    QStringList m_terms;
};

} // namespace entente
