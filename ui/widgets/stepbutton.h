// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace entente {

enum class StepState { Done, Current, Ahead };

/// One step of a wizard: a disc with its number or a check, and its name.
class StepButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepButton)
public:
    StepButton(int number, const QString &name, bool inLine, QWidget *parent = nullptr);
    ~StepButton() override;

    StepState state() const { return m_state; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    void setState(StepState state, bool reachable);
    void setInLine(bool inLine);
    /// In a line: only the check or the number, for steps that are not the current one.
    void setBrief(bool brief);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintInList(QPainter *painter) const;
    void paintInLine(QPainter *painter) const;

    const int m_number;
    QString lineWords() const;

    bool m_inLine;
    bool m_isBrief = false;
    StepState m_state = StepState::Ahead;
    bool m_reachable = false;
};

} // namespace entente
