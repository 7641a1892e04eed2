// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duplicates/mergeservice.h"
#include "ui/support/rowmodel.h"

namespace entente {

/// Pairs of records that look alike: both names, why, and how much.
class PairsModel final : public RowModel<DuplicatePair>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PairsModel)
public:
    explicit PairsModel(QObject *parent = nullptr) : RowModel(parent) {}
    ~PairsModel() override;

protected:
    QList<ColumnSpec> columns() const override;
    QVariant cell(const DuplicatePair &pair, int column, int role) const override;
};

/// The fields that differ, side by side; the chosen side is filled.
class MergeFieldsModel final : public RowModel<MergeField>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MergeFieldsModel)
public:
    enum class Column { Name, Left, Right };

    explicit MergeFieldsModel(QObject *parent = nullptr) : RowModel(parent) {}
    ~MergeFieldsModel() override;

    void choose(int row, MergeSide side);
    MergeChoices choices() const;

protected:
    QList<ColumnSpec> columns() const override;
    QVariant cell(const MergeField &field, int column, int role) const override;
};

/// Contact points of the merged record and where each of them comes from.
class MergePointsModel final : public RowModel<MergedPoint>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MergePointsModel)
public:
    explicit MergePointsModel(QObject *parent = nullptr) : RowModel(parent) {}
    ~MergePointsModel() override;

protected:
    QList<ColumnSpec> columns() const override;
    QVariant cell(const MergedPoint &point, int column, int role) const override;
};

/// May they be contacted: each record today, and the one that will be.
class MergeVerdictsModel final : public RowModel<MergedVerdict>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MergeVerdictsModel)
public:
    explicit MergeVerdictsModel(QObject *parent = nullptr) : RowModel(parent) {}
    ~MergeVerdictsModel() override;

protected:
    QList<ColumnSpec> columns() const override;
    QVariant cell(const MergedVerdict &verdict, int column, int role) const override;
};

/// "Same e-mail · Same name".
QString reasonsText(const QStringList &codes);

} // namespace entente
