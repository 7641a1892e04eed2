// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/prompter.h"

#include <QDialog>

namespace entente {

/// A question in plain words; the safe answer has the focus when the other one cannot be undone.
class QuestionDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionDialog)
public:
    /// Without `withCancel` it only informs.
    QuestionDialog(const Prompter::Question &question, bool withCancel, QWidget *parent = nullptr);
    ~QuestionDialog() override;
};

} // namespace entente
