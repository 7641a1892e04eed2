// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QAbstractButton;
class QLabel;
class QVBoxLayout;

namespace entente {

class NavButton;
class MarkLabel;

/// The navigation at the left: icon, label, badge; the lock at the bottom. Shrinks to icons with tooltips in narrow windows.
class NavRail final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NavRail)
public:
    explicit NavRail(QWidget *parent = nullptr);
    ~NavRail() override;

    QString current() const { return m_current; }
    bool isCollapsed() const { return m_collapsed; }
    QAbstractButton *button(const QString &key) const;

    void addItem(const QString &key, const QString &icon, const QString &label);
    void addSeparator();
    void setItemVisible(const QString &key, bool visible);
    /// 0 hides it; `attention` draws it as something due.
    void setBadge(const QString &key, int count, bool attention = false,
                  const QString &spoken = {});
    void setCurrent(const QString &key);
    /// "Lock" and below it "by itself in 9 min · Ctrl+L".
    void setLock(const QString &label, const QString &hint);
    void setCollapsed(bool collapsed);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void chosen(const QString &key);
    void lockRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void adapt();
    void applyWidth();

    QVBoxLayout *m_column;
    MarkLabel *m_mark;
    QLabel *m_name;
    NavButton *m_lock;
    QList<NavButton *> m_buttons;
    QString m_current;
    bool m_collapsed = false;
};

} // namespace entente
