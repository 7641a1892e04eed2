// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/verdictchip.h"

#include <QFrame>
#include <QList>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace entente {

struct VerdictItem
{
    QString channel;
    VerdictLook look = VerdictLook::NotApplicable;
    QString word;
    QString sentence; ///< accessible name: the whole verdict
};

/// The signature of the program: a question in plain words, one chip per channel, the most useful reason, "Why?".
/// One Tab stop; arrows walk through the chips, Enter or Space opens the reasons.
class VerdictStrip final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerdictStrip)
public:
    explicit VerdictStrip(QWidget *parent = nullptr);
    ~VerdictStrip() override;

    int count() const { return static_cast<int>(m_chips.size()); }
    VerdictChipButton *chip(int index) const { return m_chips.value(index); }
    int columns() const { return m_columns; }
    QSize minimumSizeHint() const override;

    void setQuestion(const QString &question);
    /// Stands at the right of the question, e.g. the choice of the purpose. Takes ownership.
    void setTrailing(QWidget *widget);
    void setItems(const QList<VerdictItem> &items);
    /// The sentence under the chips: its subject in semibold, then the reason. Empty hides the line.
    void setReason(const QString &subject, const QString &reason, const QString &whyText);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void reasonsAsked(int index, QWidget *chip);
    /// "Why?" under the chips was chosen.
    void whyAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void makeCurrent(int index, bool focus);
    int wantedColumns() const;
    int widestChip() const;

    QLabel *m_question;
    QHBoxLayout *m_header;
    QWidget *m_trailing = nullptr;
    QGridLayout *m_grid;
    QWidget *m_reasonLine;
    QLabel *m_subject;
    QLabel *m_reason;
    QPushButton *m_why;
    QList<VerdictChipButton *> m_chips;
    int m_current = 0;
    int m_columns = 2;
};

} // namespace entente
