// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/bulkservice.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;

namespace entente {

class ListPane;
class Navigator;
class SnapshotModel;
class Workspace;

/// What can be done with the chosen people: stands below the list while several are chosen.
class BulkBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkBar)
public:
    BulkBar(Workspace &workspace, Navigator &navigator, ListPane &list, SnapshotModel &model,
            FilterSubject subject);
    ~BulkBar() override;

    /// The chosen ones.
    BulkRecords records() const;

public slots:
    void tag();
    void untag();
    void changeField();
    void addToList();
    void exportChosen();

private:
    void onSelectionChanged();
    void start(const QList<BulkAct> &acts);
    void finish(const Result<BulkOutcome> &outcome);
    void undo(const QString &step);

    Workspace &m_workspace;
    Navigator &m_navigator;
    ListPane &m_list;
    SnapshotModel &m_model;
    const FilterSubject m_subject;
    QLabel *m_count;
    QTimer *m_rest;
};

} // namespace entente
