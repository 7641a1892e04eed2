// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redaction.h"
#include "core/exchange/columnguess.h"
#include "core/exchange/recordsource.h"

#include <QHash>

#include <memory>

namespace entente {

struct CardLimits
{
    qsizetype lineBytes = qsizetype(1) << 20;    ///< of one value, folds undone
    qsizetype pictureBytes = qsizetype(8) << 20; ///< as it is written, folds undone
    qsizetype values = 1000;                     ///< of one card
    qsizetype columns = 500;                     ///< of the whole file
};

/// One property of a card, under the name of the column that it fills.
struct CardValue
{
    QString column;
    QString text;
    ColumnTarget target; ///< where such a column goes by itself
    int line = 0;
    bool preferred = false;
};
ENTENTE_NOT_LOGGABLE(CardValue)

struct CardProblem
{
    int line = 0;
    QString column; ///< empty: the card as a whole
    QString code;

    bool operator==(const CardProblem &) const = default;
};

struct ReadCard
{
    int line = 0;
    QList<CardValue> values;
    QList<CardProblem> problems;
    QByteArray picture;
    QString refusal; ///< code; the card cannot be used

    void note(int at, const QString &code, const QString &column = {});
};
ENTENTE_NOT_LOGGABLE(ReadCard)

/// Cards one after the other; implemented per format.
class CardReader
{
public:
    CardReader() = default;
    CardReader(const CardReader &) = delete;
    CardReader &operator=(const CardReader &) = delete;
    virtual ~CardReader() = default;

    virtual bool next(ReadCard &card) = 0;
    virtual Result<void> finish() const = 0;
    virtual qint64 bytesRead() const = 0;
};

struct CardColumn
{
    QString name;
    ColumnTarget target;

    bool operator==(const CardColumn &) const = default;
};

/// The columns that the cards of a file fill, in the order in which they come up.
Result<QList<CardColumn>> collectCardColumns(CardReader &reader, CardLimits limits = {});

/// Cards as rows of a table whose columns are known.
class CardSource final : public RecordSource
{
public:
    CardSource(std::unique_ptr<CardReader> reader, const QList<CardColumn> &columns);

    bool next() override;
    Result<void> finish() const override { return m_reader->finish(); }
    qsizetype fieldCount() const override { return m_cells.size(); }
    QString text(qsizetype index) const override { return m_cells.value(index); }
    QStringList texts() const override { return m_cells; }
    int line() const override { return m_card.line; }
    int lineOf(qsizetype column) const override;
    QList<qsizetype> preferred() const override { return m_preferred; }
    QByteArray picture() const override { return m_card.picture; }
    bool isRefused() const override { return !m_card.refusal.isEmpty(); }
    const QList<FileProblem> &problems() const override { return m_problems; }
    qint64 bytesRead() const override { return m_reader->bytesRead(); }

private:
    const std::unique_ptr<CardReader> m_reader;
    QHash<QString, qsizetype> m_columns;
    ReadCard m_card;
    QStringList m_cells;
    QList<int> m_lines;
    QList<qsizetype> m_preferred;
    QList<FileProblem> m_problems;
};

/// A column's name for the n-th value of its kind on one card: "TEL", "TEL 2"; empty after "TEL 99".
QString cardColumnName(const QString &name, const QList<CardValue> &before);

} // namespace entente
