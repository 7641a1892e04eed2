// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace entente {

class Navigator;
class TimelineModel;
class Workspace;

/// Who changed which fields of a record, and when; never a value.
class HistoryList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryList)
public:
    HistoryList(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);
    ~HistoryList() override;

    void setRecord(const QString &recordUuid);

private:
    Workspace &m_workspace;
    Navigator &m_navigator;
    TimelineModel *m_changes;
};

} // namespace entente
