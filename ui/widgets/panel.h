// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace entente {

enum class PanelKind { Information, Attention, Error, Done, Quiet };

/// One sentence with an icon, at most two, and at most one link.
class Panel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Panel)
public:
    explicit Panel(PanelKind kind, const QString &text = {}, QWidget *parent = nullptr);
    ~Panel() override;

    void setKind(PanelKind kind);
    void setIcon(const QString &name);
    /// Announced to screen readers when the panel is seen.
    void setText(const QString &text);
    /// A first word group in semibold, on a line of its own.
    void setTitle(const QString &title);
    void setLink(const QString &text);
    /// Smaller words, as beside a chart.
    void setSmall(bool small);

signals:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PanelKind m_kind;
    QString m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_link;
};

} // namespace entente
