// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importproblemsmodel.h"

#include "core/wording/wording.h"
#include "ui/support/labels.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace entente {

ImportProblemsModel::~ImportProblemsModel() = default;

QList<ColumnSpec> ImportProblemsModel::columns() const
{
    return {{tr("Line"), Qt::AlignRight | Qt::AlignVCenter},
            {tr("Column")},
            {tr("What is wrong, and what happens")}};
}

QVariant ImportProblemsModel::cell(const FileProblem &problem, int column, int role) const
{
    switch (static_cast<Column>(column)) {
    case Column::Line:
        if (role == Qt::DisplayRole)
            return problem.line > 0 ? QLocale().toString(problem.line) : u"–"_s;
        return role == ToneRole ? QVariant(int(Tone::Third)) : QVariant();
    case Column::Field:
        return role == Qt::DisplayRole ? QVariant(m_headers.value(problem.column - 1)) : QVariant();
    case Column::Problem:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
            const bool isShownBeside = problem.column > 0;
            const auto sentence = Words().problemSentence(problem.code, 0, 0,
                                                          isShownBeside ? QString() : problem.name);
            return role == Qt::ToolTipRole ? sentence.toHtmlEscaped() : sentence;
        }
        return role == IconNameRole && problem.code.endsWith(u"was_erased")
                   ? QVariant(u"dialog-cancel"_s)
                   : QVariant();
    }
    return {};
}

} // namespace entente
