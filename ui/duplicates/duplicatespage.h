// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duplicates/duplicateservice.h"
#include "core/duplicates/mergeservice.h"
#include "ui/shell/page.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QTableView;

namespace entente {

class BackgroundTask;
class EmptyState;
class MergeView;
class Navigator;
class PairsModel;
class Workspace;

/// Records that look alike, and what to do about each pair: merge, tell apart, or later.
class DuplicatesPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DuplicatesPage)
public:
    DuplicatesPage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);
    ~DuplicatesPage() override;

    QString title() const override { return tr("Duplicates"); }
    QString titleDetail() const override;
    void activate() override;

    void scan();

private:
    QWidget *makeList();
    void reload();
    void showPair();
    void onScanned(Result<DuplicateFindings> found);
    void decide(DuplicateState state);
    void merge();
    void undo(const QString &merge);
    MergeRequest request() const;

    Workspace &m_workspace;
    Navigator &m_navigator;
    PairsModel *m_model;
    BackgroundTask *m_task;
    QSplitter *m_splitter;
    QTableView *m_table;
    EmptyState *m_empty = nullptr;
    QLabel *m_count;
    QPushButton *m_scan;
    QWidget *m_progress;
    QProgressBar *m_bar;
    MergeView *m_view;
    QString m_shown; ///< uuid of the pair that is compared
    bool m_isSwapped = false;
    bool m_isBusy = false;
    bool m_isScannedOnce = false;
};

} // namespace entente
