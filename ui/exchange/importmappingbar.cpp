// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importmappingbar.h"

#include "ui/support/labels.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace entente {

ImportMappingBar::ImportMappingBar(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_save(linkButton(tr("Save the mapping"), this))
    , m_rename(linkButton(tr("Rename"), this))
    , m_remove(linkButton(tr("Delete"), this))
{
    const auto &theme = Theme::of(this);
    auto *row = new FlowLayout(this, theme.space(8), theme.space(8));
    row->setContentsMargins(theme.space(16), theme.space(8), theme.space(16), theme.space(12));
    auto *label = fieldLabel(tr("Saved mapping"), m_choice, this);
    row->addWidget(label);
    row->addWidget(m_choice);
    m_name->setPlaceholderText(tr("Name to keep it"));
    m_name->setAccessibleName(tr("Name of this mapping"));
    showWholePlaceholder(m_name);
    row->addWidget(m_name);
    for (auto *button : {m_save, m_rename, m_remove})
        row->addWidget(button);
    connect(m_choice, &QComboBox::activated, this, [this] { emit chosen(current()); });
    connect(m_name, &QLineEdit::textChanged, this, &ImportMappingBar::showButtons);
    connect(m_save, &QPushButton::clicked, this,
            [this] { emit saveRequested(m_name->text().simplified()); });
    connect(m_rename, &QPushButton::clicked, this,
            [this] { emit renameRequested(current(), m_name->text().simplified()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(current()); });
    setMappings({}, {});
}

ImportMappingBar::~ImportMappingBar() = default;

QString ImportMappingBar::current() const
{
    return m_choice->currentData().toString();
}

void ImportMappingBar::setMappings(const QList<ImportMappingInfo> &mappings, const QString &current)
{
    m_choice->clear();
    m_choice->addItem(tr("As found"), QString());
    for (const auto &mapping : mappings)
        m_choice->addItem(mapping.name, mapping.uuid);
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(current)));
    m_choice->setEnabled(!mappings.isEmpty());
    m_name->setText(this->current().isEmpty() ? QString() : m_choice->currentText());
    showButtons();
}

void ImportMappingBar::showButtons()
{
    const QString name = m_name->text().simplified();
    const bool isSaved = !current().isEmpty();
    m_save->setVisible(!name.isEmpty());
    m_rename->setVisible(isSaved);
    m_rename->setEnabled(isSaved && !name.isEmpty() && name != m_choice->currentText());
    m_remove->setVisible(isSaved);
}

} // namespace entente
