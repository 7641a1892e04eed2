// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturereview.h"
#include "ui/shell/page.h"
#include "ui/support/rowmodel.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace entente {

class BackgroundTask;
class Navigator;
class Panel;
class Workspace;

/// The visitors of a day, as the evening looks at them.
class ReviewModel final : public RowModel<ReviewedVisitor>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewModel)
public:
    explicit ReviewModel(QObject *parent = nullptr) : RowModel(parent) {}
    ~ReviewModel() override;

protected:
    QList<ColumnSpec> columns() const override;
    QVariant cell(const ReviewedVisitor &visitor, int column, int role) const override;
};

/// The evening review of a stand: how the day went, who may be known already, what is missing.
class ReviewPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewPage)
public:
    ReviewPage(Workspace &workspace, Navigator &navigator, const TradeShow &show,
               QWidget *parent = nullptr);
    ~ReviewPage() override;

    QString title() const override;
    QString titleDetail() const override { return m_show.provenance(); }
    void activate() override;

    ReviewModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    QComboBox *dayChoice() const { return m_day; }
    QPushButton *doneButton() const { return m_done; }
    QString summary() const;

private:
    void readDays();
    void readDay();
    void showDay(const ReviewedDay &day);
    void finishDay();
    void openVisitor();
    QDate day() const;

    Workspace &m_workspace;
    Navigator &m_navigator;
    const TradeShow m_show;
    ReviewModel *m_model;
    BackgroundTask *m_task;
    QComboBox *m_day = nullptr;
    QLabel *m_counts = nullptr;
    Panel *m_alike = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_done = nullptr;
};

} // namespace entente
