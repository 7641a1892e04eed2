// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/shell/page.h"

#include <QDateTime>

class QBoxLayout;
class QTimer;

namespace entente {

class BackgroundTask;
class CallsCard;
class DeadlinesCard;
class Navigator;
class Workspace;
class WaitingCard;
struct TodayPicture;

/// What now: the work at the left, the clocks of the law at the right.
class TodayPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TodayPage)
public:
    TodayPage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);
    ~TodayPage() override;

    QString title() const override;
    QString titleDetail() const override;
    void activate() override;
    void addNew() override;

signals:
    /// New figures are shown.
    void refreshed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void showPicture(const TodayPicture &picture);
    /// Judges once more, because the list may be a minute old, then dials.
    void call(PersonId person);
    /// Values of the firm's own fields whose time is over go, after a look at their numbers.
    void endFields();
    void arrange();

    Workspace &m_workspace;
    Navigator &m_navigator;
    QBoxLayout *m_columns;
    CallsCard *m_calls;
    DeadlinesCard *m_deadlines;
    WaitingCard *m_waiting;
    QTimer *m_minute;
    QTimer *m_soon;
    BackgroundTask *m_reading;
    bool m_isFresh = false; ///< just come into view: the focus is still to be placed
};

} // namespace entente
