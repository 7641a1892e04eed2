// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace entente {

/// The 56 px at the bottom of a wizard: a fact at the left, the actions at the right with the safe exit before them.
class WizardFooter final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WizardFooter)
public:
    explicit WizardFooter(QWidget *parent = nullptr);
    ~WizardFooter() override;

    QPushButton *exitButton() const { return m_exit; }
    QPushButton *backButton() const { return m_back; }
    QPushButton *nextButton() const { return m_next; }

    /// "76 items, about 41 pages", with an optional icon.
    void setNote(const QString &text);
    /// At the left, after the note (e.g. "Print the plan"). Takes ownership.
    void addLeading(QWidget *widget);
    /// Empty texts hide the button.
    void setExit(const QString &text);
    void setBack(const QString &text);
    /// The button that goes on; `danger` only on the summary before something irreversible.
    void setNext(const QString &text, bool danger = false);
    /// Blocks the next button and says why beside it, as a link. Empty frees it.
    void setBlocked(const QString &reason);

    /// Of the two lines, whatever is shown now.
    QSize minimumSizeHint() const override;

signals:
    void exitRequested();
    void backRequested();
    void nextRequested();
    /// The reason of the block was chosen: show what is missing.
    void reasonActivated();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// The buttons under the words where one line is too short for both.
    void arrange();

    QBoxLayout *m_row;
    QHBoxLayout *m_words;
    QHBoxLayout *m_buttons;
    QLabel *m_note;
    QPushButton *m_reason;
    QPushButton *m_exit;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace entente
