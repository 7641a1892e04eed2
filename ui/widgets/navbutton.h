// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>

namespace entente {

/// One line of the navigation rail.
class NavButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NavButton)
public:
    NavButton(const QString &key, const QString &icon, const QString &label,
              QWidget *parent = nullptr);
    ~NavButton() override;

    QString key() const { return m_key; }
    QSize sizeHint() const override;

    void setBadge(int count, bool attention, const QString &spoken);
    void setHint(const QString &hint);
    void setLabel(const QString &label);
    void setCollapsed(bool collapsed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintBadge(QPainter *painter, bool current) const;
    void name();

    const QString m_key;
    const QString m_icon;
    QString m_hint;
    QString m_spoken;
    int m_badge = 0;
    bool m_attention = false;
    bool m_collapsed = false;
};

} // namespace entente
