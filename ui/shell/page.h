// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace entente {

/// One place of the frame: a list, a home, or a job that fills the window until it is done.
class Page : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Page)
public:
    explicit Page(QWidget *parent = nullptr) : QWidget(parent) {}

    virtual QString title() const = 0;
    /// Beside the title in the third tone.
    virtual QString titleDetail() const { return {}; }
    /// The page comes into view: read again what may have changed, put the focus where work begins.
    virtual void activate() {}
    /// Ctrl+F
    virtual void startFilter() {}
    /// Offers the ways to sort, where there is a list.
    virtual void startSort() {}
    /// Ctrl+N
    virtual void addNew() {}
    /// Ctrl+E
    virtual void editFirstField() {}
    /// True when closing would lose something; the page asks by itself.
    virtual bool mayLeave() { return true; }

signals:
    void titleChanged();
    /// A job is over or given up.
    void finished();
};

} // namespace entente
