// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/consent/verdictreader.h"
#include "ui/shell/palettefinder.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListView;

namespace entente {

class Veil;

/// Ctrl+K: people, organisations, notes, actions, settings. The text keeps the focus; arrows walk, Enter opens, Tab
/// shows what can be done with a person, Esc goes back and closes. Keys that come while it looks wait for no answer:
/// it looks once, for what was typed last.
class Palette final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Palette)
public:
    Palette(Workspace &workspace, Navigator &navigator, QWidget *window);
    ~Palette() override;

    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }
    void open();
    void leave();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void find();
    void showLines(const QList<PaletteLine> &lines, const QString &typed);
    void showActionsOf(const QModelIndex &index);
    void showNextVerdict();
    void choose(const QModelIndex &index);
    void walk(int step);
    void tellCurrent();
    void place();
    bool onKey(class QKeyEvent *key);

    const PaletteFinder m_finder;
    const VerdictReader m_verdicts;
    Veil *m_veil;
    QLineEdit *m_field;
    QLabel *m_count;
    QListView *m_list;
    PaletteModel *m_model;
    QTimer m_soon;              ///< finds when the keys typed so far have arrived
    QTimer m_verdict;           ///< one person's verdict after the other, between two keys
    QPointer<QWidget> m_before; ///< where the keyboard was
    bool m_showsOne = false;
};

} // namespace entente
