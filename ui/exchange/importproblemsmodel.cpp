// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importproblemsmodel.h"

#include "core/wording/wording.h"
#include "ui/support/labels.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

ImportProblemsModel::~ImportProblemsModel() = default;

QList<ColumnSpec> ImportProblemsModel::columns() const
{
    return {{tr("Line"), Qt::AlignRight | Qt::AlignVCenter},
            {tr("Column")},
            {tr("What is wrong, and what happens")}};
}

/// Of a line that does not come in, its own problem says so; its values then have nothing to add.
QString ImportProblemsModel::outcomeOf(const FileProblem &problem) const
{
    static const QSet<QString> kLineStaysOut = {
        u"row.no_person"_s,           u"row.quoted_whole"_s,    u"row.duplicate"_s,
        u"row.duplicate_to_decide"_s, u"row.several_matches"_s, u"row.was_erased"_s};
    const auto isOut = [&problem](const FileProblem &other) {
        return other.line == problem.line && kLineStaysOut.contains(other.code);
    };
    if (problem.column > 0 && std::ranges::any_of(rows(), isOut))
        return {};
    return Words().problemOutcome(problem.code);
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
            const auto outcome = outcomeOf(problem);
            const auto whole = outcome.isEmpty() ? sentence : sentence + u' ' + outcome;
            return role == Qt::ToolTipRole ? whole.toHtmlEscaped() : whole;
        }
        return role == IconNameRole && problem.code.endsWith(u"was_erased")
                   ? QVariant(u"dialog-cancel"_s)
                   : QVariant();
    }
    return {};
}

} // namespace entente
