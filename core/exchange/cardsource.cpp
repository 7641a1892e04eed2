// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cardsource.h"

#include <array>

namespace entente {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kMaxCardProblems = 20;
constexpr int kMaxOfAKind = 99;
} // namespace

void ReadCard::note(int at, const QString &code, const QString &column)
{
    if (problems.size() < kMaxCardProblems && !problems.contains(CardProblem{at, column, code}))
        problems.append({at, column, code});
}

QString cardColumnName(const QString &name, const QList<CardValue> &before)
{
    // One look at each value before: a card may hold a thousand of a kind.
    std::array<bool, kMaxOfAKind + 1> taken{};
    const QString numbered = name + u' ';
    for (const CardValue &value : before) {
        if (value.column == name) {
            taken[1] = true;
        } else if (value.column.startsWith(numbered)) {
            const int n = QStringView(value.column).sliced(numbered.size()).toInt();
            if (n > 1 && n <= kMaxOfAKind)
                taken[size_t(n)] = true;
        }
    }
    if (!taken[1])
        return name;
    for (int n = 2; n <= kMaxOfAKind; ++n)
        if (!taken[size_t(n)])
            return numbered + QString::number(n);
    return {};
}

Result<QList<CardColumn>> collectCardColumns(CardReader &reader, CardLimits limits)
{
    QList<CardColumn> columns;
    QHash<QString, qsizetype> known;
    ReadCard card;
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
        if (value.text.contains(QChar(QChar::Null))) {
            m_cells[*column].remove(QChar(QChar::Null));
            m_problems.append({value.line, int(*column) + 1, u"csv.nul_byte"_s});
        }
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
