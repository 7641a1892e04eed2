// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupstep.h"

class QButtonGroup;
class QFormLayout;

namespace entente {

class ToggleTile;

/// Empty, the sample company, or a file.
class PointStep final : public SetupStep
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PointStep)
public:
    explicit PointStep(SetupDraft &draft, QWidget *parent = nullptr);
    ~PointStep() override;

    QString name() const override;
    QString heading() const override;
    QString sentence() const override;
    QString nextText() const override;
    void enter() override;
    void leave() override;

    void choose(StartingPoint point);

private:
    QButtonGroup *m_choice;
};

/// Everything once more before the vault is there.
class SummaryStep final : public SetupStep
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SummaryStep)
public:
    explicit SummaryStep(SetupDraft &draft, QWidget *parent = nullptr);
    ~SummaryStep() override;

    QString name() const override;
    QString heading() const override;
    QString sentence() const override;
    QString nextText() const override;
    void enter() override;

private:
    QFormLayout *m_lines;
};

} // namespace entente
