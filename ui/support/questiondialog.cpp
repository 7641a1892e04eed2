// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/questiondialog.h"

#include "ui/support/labels.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace entente {

QuestionDialog::QuestionDialog(const Prompter::Question &question, bool withCancel, QWidget *parent)
    : QDialog(parent)
{
    const Theme &theme = Theme::of(this);
    setWindowTitle(question.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(24), theme.space(20), theme.space(24), theme.space(16));
    column->setSpacing(theme.space(8));
    QLabel *title = wrappedLabel(question.title, TypeRole::Section);
    QLabel *text = wrappedLabel(question.text, TypeRole::Body, Tone::Second);
    title->setMinimumWidth(theme.text(360));
    column->addWidget(title);
    if (!question.text.isEmpty())
        column->addWidget(text);
    column->addSpacing(theme.space(12));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(8));
    row->addStretch();
    QPushButton *confirm = question.danger ? dangerButton(question.confirm)
                                           : primaryButton(question.confirm);
    if (withCancel) {
        QPushButton *cancel = secondaryButton(question.cancel.isEmpty() ? tr("Cancel")
                                                                        : question.cancel);
        row->addWidget(cancel);
        connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
        cancel->setDefault(question.danger);
        if (question.danger)
            cancel->setFocus();
    }
    row->addWidget(confirm);
    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
    if (!question.danger || !withCancel) {
        confirm->setDefault(true);
        confirm->setFocus();
    }
    column->addLayout(row);
    setAccessibleDescription(question.text);
}

QuestionDialog::~QuestionDialog() = default;

} // namespace entente
