// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/saveviewdialog.h"

#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/widgets/buttons.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace entente {

SaveViewDialog::SaveViewDialog(bool mayShare, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_shared(new QCheckBox(tr("Share with every user of this vault"), this))
    , m_save(primaryButton(tr("Save the view"), {}, this))
{
    const auto &theme = Theme::of(this);
    setWindowTitle(tr("Save as a view"));
    setMinimumWidth(theme.text(360));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(20), theme.space(20), theme.space(20), theme.space(20));
    column->setSpacing(theme.space(12));
    column->addWidget(fieldLabel(tr("Name"), m_name, this));
    column->addWidget(m_name);
    m_shared->setEnabled(mayShare);
    column->addWidget(m_shared);
    if (!mayShare)
        column->addWidget(wrappedLabel(tr("Sharing belongs to the administrator: everybody works "
                                          "with what is shared."),
                                       TypeRole::Small, Tone::Third, this));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.space(8));
    buttons->addStretch();
    auto *cancel = secondaryButton(tr("Cancel"), {}, this);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

SaveViewDialog::~SaveViewDialog() = default;

SaveViewDialog::Chosen SaveViewDialog::chosen() const
{
    return {m_name->text().trimmed(), m_shared->isChecked()};
}

std::optional<SaveViewDialog::Chosen> SaveViewDialog::ask(bool mayShare, QWidget *parent)
{
    SaveViewDialog dialog(mayShare, parent);
    return dialog.exec() == Accepted ? std::optional(dialog.chosen()) : std::nullopt;
}

} // namespace entente
