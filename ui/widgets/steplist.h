// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QStringList>

class QBoxLayout;
class QHBoxLayout;

namespace entente {

class StepButton;

/// Steps of a wizard about one person, at the left of the page. Done ones carry a check and can be chosen again.
class StepList final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepList)
public:
    explicit StepList(QWidget *parent = nullptr);
    ~StepList() override;

    int current() const { return m_current; }
    int count() const { return static_cast<int>(m_steps.size()); }

    void setSteps(const QStringList &names);
    /// Everything before `index` counts as done.
    void setCurrent(int index);
    /// Off once there is no way back (a result page).
    void setBackAllowed(bool allowed);
    /// Above the steps (who it is about) and below them (the deadline). Take ownership.
    void setHeader(QWidget *widget);
    void setFooter(QWidget *widget);
    /// Everything on one line over the page instead of a column beside it.
    void setInLine(bool inLine);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void stepChosen(int index);

private:
    void shareRoom();

    QBoxLayout *m_column;
    QBoxLayout *m_stepColumn;
    QList<StepButton *> m_steps;
    int m_current = 0;
    bool m_backAllowed = true;
    bool m_inLine = false;
};

/// The same steps on one line under the top bar, for jobs over the whole page.
class StepLine final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepLine)
public:
    explicit StepLine(QWidget *parent = nullptr);
    ~StepLine() override;

    int current() const { return m_current; }

    void setSteps(const QStringList &names);
    void setCurrent(int index);
    void setBackAllowed(bool allowed);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void stepChosen(int index);

private:
    QHBoxLayout *m_row;
    QList<StepButton *> m_steps;
    int m_current = 0;
    bool m_backAllowed = true;
};

} // namespace entente
