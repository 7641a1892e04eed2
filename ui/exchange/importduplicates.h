// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"

#include <QFrame>

class QButtonGroup;
class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace entente {

/// Rows that seem to be somebody who is there already: the row and the record side by side, and the person decides,
/// one by one or for all the rest.
class ImportDuplicates final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDuplicates)
public:
    explicit ImportDuplicates(QWidget *parent = nullptr);
    ~ImportDuplicates() override;

    void setDuplicates(const QList<LikelyDuplicate> &duplicates);
    int undecided() const { return int(m_duplicates.size() - m_at); }
    /// By line of the file.
    const QHash<int, DuplicatePolicy> &decisions() const { return m_decisions; }
    /// By line of the file: the record that was chosen among several.
    const QHash<int, QString> &chosenRecords() const { return m_chosen; }
    void forget();

    QPushButton *complete() const { return m_complete; }
    QPushButton *leave() const { return m_leave; }
    QPushButton *create() const { return m_create; }
    QCheckBox *forTheRest() const { return m_rest; }

signals:
    /// The last one shown has its answer.
    void allDecided();

private:
    void decide(DuplicatePolicy policy);
    void showCurrent();
    void showComparison(const LikelyDuplicate &current);
    void showCandidates(const LikelyDuplicate &current);
    void addLine(const QString &label, const QString &inFile, const QString &present);

    QLabel *m_title;
    QLabel *m_where;
    QWidget *m_host = nullptr;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_complete;
    QPushButton *m_leave;
    QPushButton *m_create;
    QCheckBox *m_rest;
    QList<LikelyDuplicate> m_duplicates;
    QButtonGroup *m_candidates = nullptr; ///< one radio button per record, where several fit
    QHash<int, DuplicatePolicy> m_decisions;
    QHash<int, QString> m_chosen;
    qsizetype m_at = 0;
};

} // namespace entente
