// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cardsource.h"

namespace entente {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kMaxCardProblems = 20;
}

void Card::note(int at, const QString &code, const QString &column)
{
    if (problems.size() < kMaxCardProblems && !problems.contains(CardProblem{at, column, code}))
        problems.append({at, column, code});
}

QString cardColumnName(const QString &name, const QList<CardValue> &before)
{
    const auto isTaken = [&](const QString &candidate) {
        return std::any_of(before.cbegin(), before.cend(),
                           [&](const CardValue &value) { return value.column == candidate; });
    };
    QString candidate = name;
    for (int n = 2; n < 100 && isTaken(candidate); ++n)
        candidate = name + u' ' + QString::number(n);
    return candidate;
}

Result<QList<CardColumn>> collectCardColumns(CardReader &reader, CardLimits limits)
{
    QList<CardColumn> columns;
    QHash<QString, qsizetype> known;
    Card card;
    while (reader.next(card)) {
        if (!card.refusal.isEmpty())
            continue;
        for (const CardValue &value : std::as_const(card.values)) {
            if (known.contains(value.column) || columns.size() >= limits.columns)
                continue;
            known.insert(value.column, columns.size());
            columns.append({value.column, value.target});
        }
    }
    if (auto done = reader.finish(); !done)
        return Failure{done.error()};
    return columns;
}

CardSource::CardSource(std::unique_ptr<CardReader> reader, const QList<CardColumn> &columns)
    : m_reader(std::move(reader))
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        m_columns.insert(columns.at(i).name, i);
}

bool CardSource::next()
{
    m_card = {};
    m_problems.clear();
    m_preferred.clear();
    m_cells = QStringList(m_columns.size(), QString());
    m_lines = QList<int>(m_columns.size(), 0);
    if (!m_reader->next(m_card))
        return false;
    if (isRefused())
        m_problems.append({m_card.problems.isEmpty() ? m_card.line : m_card.problems.first().line,
                           0, m_card.refusal});
    for (const CardProblem &problem : std::as_const(m_card.problems))
        if (!isRefused() || problem.code != m_card.refusal)
            m_problems.append(
                {problem.line, int(m_columns.value(problem.column, -1)) + 1, problem.code});
    for (const CardValue &value : isRefused() ? QList<CardValue>() : m_card.values) {
        const auto column = m_columns.constFind(value.column);
        if (column == m_columns.cend()) {
            m_problems.append({value.line, 0, u"card.too_many_columns"_s});
            continue;
        }
        m_cells[*column] = value.text;
        m_lines[*column] = value.line;
        if (value.preferred)
            m_preferred.append(*column);
    }
    return true;
}

int CardSource::lineOf(qsizetype column) const
{
    const int line = m_lines.value(column);
    return line > 0 ? line : m_card.line;
}

} // namespace entente
