// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consentservice.h"
#include "core/history/historyservice.h"
#include "core/parties/personservice.h"
#include "ui/support/rowmodel.h"

namespace entente {

/// One line of the thread, whatever it came from.
struct TimelineLine
{
    QDateTime at;
    QString icon;
    QString title;
    QString subtitle;
    QString event = {}; ///< uuid of the act of consent; empty for everything else
};
ENTENTE_NOT_LOGGABLE(TimelineLine)

/// Commerce and privacy in one thread, newest first; consents() is the same with the acts of consent alone.
class TimelineModel final : public RowModel<TimelineLine>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineModel)
public:
    explicit TimelineModel(QObject *parent = nullptr);
    ~TimelineModel() override;

    void show(const QList<TimelineEntry> &entries, const QList<ConsentHistoryEntry> &events);
    /// The history of changes instead: which fields, by whom, when.
    void show(const QList<HistoryEntry> &changes);
    TimelineModel *consents();

protected:
    QList<ColumnSpec> columns() const override;
    QVariant cell(const TimelineLine &row, int column, int role) const override;

private:
    TimelineModel *m_consents = nullptr;
};

} // namespace entente
