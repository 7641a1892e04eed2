// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/peoplefilter.h"

#include <QPushButton>
#include <QWidget>

class QLabel;

namespace entente {

class FlowLayout;
class SearchField;

/// One condition: Enter or a click edits, Delete or the cross removes.
class FilterChip final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChip)
public:
    FilterChip(const FilterCriterion &criterion, QWidget *parent);
    ~FilterChip() override;

    QSize sizeHint() const override;

signals:
    void removed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect cross() const;
};

/// The field for words and the conditions as chips. What is typed as a condition ("relation=prospect") becomes a chip
/// with Enter.
class FilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterBar)
public:
    explicit FilterBar(FilterSubject subject, QWidget *parent = nullptr);
    ~FilterBar() override;

    const PeopleFilter &filter() const { return m_filter; }
    /// Shows another filter; tells nobody.
    void setFilter(const PeopleFilter &filter);
    SearchField *field() const { return m_field; }
    QList<FilterChip *> chips() const { return m_chips; }

public slots:
    void addCondition();
    void clearAll();

signals:
    void changed();

private:
    void onSearched(const QString &typed);
    void onReturn();
    void edit(int index);
    void remove(int index);
    void showChips();
    void say(const QString &fault);

    const FilterSubject m_subject;
    PeopleFilter m_filter;
    SearchField *m_field;
    QLabel *m_fault;
    QWidget *m_row;
    FlowLayout *m_flow;
    QPushButton *m_add;
    QPushButton *m_clear;
    QList<FilterChip *> m_chips;
};

} // namespace entente
