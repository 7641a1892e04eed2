// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/historylist.h"

#include "core/services/services.h"
#include "ui/parties/timelinemodel.h"
#include "ui/shell/navigator.h"
#include "ui/support/viewsetup.h"
#include "ui/support/workspace.h"

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kHistoryRows = 200;

} // namespace

HistoryList::HistoryList(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : QListView(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_changes(new TimelineModel(this))
{
    setModel(m_changes);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setUpList(this, tr("History"), 48, 2);
    setEmptyState(this, u"view-history"_s, tr("No change has been recorded yet."));
}

HistoryList::~HistoryList() = default;

void HistoryList::setRecord(const QString &recordUuid)
{
    const auto entries = m_workspace.reading().history().changes(m_workspace.session(), recordUuid,
                                                                 kHistoryRows);
    if (entries)
        m_changes->show(*entries);
    else
        m_navigator.tellError(entries.error());
    fitHeightToRows(this, 12);
}

} // namespace entente
