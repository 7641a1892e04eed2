// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/verdictchip.h"

#include <QFrame>
#include <QList>
#include <QPointer>

class QGridLayout;
class QLabel;
class QPushButton;

namespace entente {

struct ReasonRow
{
    QString label; ///< "Rule", "Fact", "Proof", "Date", "Expiry"
    QString text;  ///< "none" rather than nothing
    QString detail;
    QString link = {}; ///< "Open": emits linkActivated with the number of the row
};

/// Answers "Why?" beside what was asked about: chip, one sentence, the chain of reasons, the one thing that would change it.
class ReasonsPopover final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReasonsPopover)
public:
    explicit ReasonsPopover(QWidget *parent = nullptr);
    ~ReasonsPopover() override;

    /// The whole chain as text: what "copy" puts into the clipboard and what a screen reader reads.
    QString asText() const;

    void setVerdict(VerdictLook look, const QString &word, const QString &channel);
    void setHeadline(const QString &sentence);
    void setRows(const QList<ReasonRow> &rows);
    /// `title` in semibold, then `text`; empty action texts show no button. Everything empty hides the panel.
    void setRemedy(const QString &title, const QString &text, const QString &action = {},
                   const QString &icon = {}, const QString &side = {});
    /// Opens under `anchor`, or above it near the lower edge; gives it the focus back when closed.
    void popupAt(QWidget *anchor);

signals:
    void linkActivated(int row);
    void actionActivated();
    void sideActivated();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeRemedy();
    void addRow(int number, const ReasonRow &row);
    QRect body() const;

    ChipLabel *m_chip;
    QLabel *m_headline;
    QGridLayout *m_grid;
    QWidget *m_remedy;
    QLabel *m_remedyText;
    QLabel *m_remedyTitle;
    QPushButton *m_action;
    QPushButton *m_side;
    QList<ReasonRow> m_rows;
    QString m_chipText;
    QPointer<QWidget> m_anchor;
    int m_arrow = 0;
    bool m_above = false;
};

} // namespace entente
