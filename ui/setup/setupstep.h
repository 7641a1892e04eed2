// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/vaultmaker.h"

#include <QWidget>

namespace entente {

/// One step of the first run: what it asks, why one cannot go on yet, and what it hands over.
class SetupStep : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupStep)
public:
    explicit SetupStep(SetupDraft &draft, QWidget *parent) : QWidget(parent), m_draft(draft) {}

    virtual QString name() const = 0;
    virtual QString heading() const = 0;
    virtual QString sentence() const = 0;
    virtual QString nextText() const = 0;
    /// Empty when one can go on.
    virtual QString problem() const { return {}; }
    /// Comes into view: shows what the draft holds and takes the focus.
    virtual void enter() {}
    virtual void leave() {}

signals:
    void changed();
    void nextRequested();

protected:
    SetupDraft &draft() const { return m_draft; }

private:
    SetupDraft &m_draft;
};

} // namespace entente
