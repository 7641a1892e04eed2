// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fielddialog.h"

#include "core/wording/wording.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/widgets/buttons.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

FieldDialog::FieldDialog(QWidget *parent)
    : QDialog(parent)
    , m_subject(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_choices(new QPlainTextEdit(this))
    , m_purpose(new QLineEdit(this))
    , m_basis(new QComboBox(this))
    , m_retention(new QComboBox(this))
{
    setWindowTitle(tr("New field"));
    const Words words;
    m_subject->addItem(tr("People"), customSubjectCode(CustomSubject::Person));
    m_subject->addItem(tr("Organisations"), customSubjectCode(CustomSubject::Organisation));
    for (const auto kind : {CustomKind::Text, CustomKind::Number, CustomKind::Date,
                            CustomKind::Choice, CustomKind::Choices, CustomKind::Flag})
        m_kind->addItem(words.word(QString(u"custom.kind."_s + customKindCode(kind))),
                        customKindCode(kind));
    m_basis->addItem(tr("Choose…"), QString());
    for (const auto &basis : CustomField::bases())
        m_basis->addItem(words.word(QString(u"basis."_s + basis)), basis);
    m_retention->addItem(tr("Choose…"), QString());
    for (const auto &retention : CustomField::retentions())
        m_retention->addItem(words.word(QString(u"retention."_s + retention)), retention);
    m_choices->setTabChangesFocus(true);
    m_choices->setMaximumHeight(Theme::of(this).height(96));

    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(12));
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(fieldLabel(tr("About"), m_subject, this), m_subject);
    form->addRow(fieldLabel(tr("Name"), m_name, this), m_name);
    form->addRow(fieldLabel(tr("Type"), m_kind, this), m_kind);
    m_choicesLabel = fieldLabel(tr("Choices, one by line"), m_choices, this);
    form->addRow(m_choicesLabel, m_choices);
    column->addLayout(form);
    column->addWidget(wrappedLabel(tr("Three questions before the field holds anything:"),
                                   TypeRole::Body, Tone::Second, this));
    auto *questions = new QFormLayout;
    questions->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_purpose->setPlaceholderText(tr("For example: to plan deliveries"));
    questions->addRow(fieldLabel(tr("What is it for?"), m_purpose, this), m_purpose);
    questions->addRow(fieldLabel(tr("On what legal basis is it kept?"), m_basis, this), m_basis);
    questions->addRow(fieldLabel(tr("How long is it kept?"), m_retention, this), m_retention);
    column->addLayout(questions);
    m_problem = wrappedLabel({}, TypeRole::Small, Tone::Second, this);
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = secondaryButton(tr("Cancel"), {}, this);
    m_add = primaryButton(tr("Create the field"), {}, this);
    m_add->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &QDialog::accept);
    for (auto *box : {m_subject, m_kind, m_basis, m_retention})
        connect(box, &QComboBox::currentIndexChanged, this, &FieldDialog::onInputChanged);
    for (auto *line : {m_name, m_purpose})
        connect(line, &QLineEdit::textChanged, this, &FieldDialog::onInputChanged);
    connect(m_choices, &QPlainTextEdit::textChanged, this, &FieldDialog::onInputChanged);
    onInputChanged();
}

FieldDialog::~FieldDialog() = default;

CustomField FieldDialog::field() const
{
    CustomField field;
    field.subject =
        customSubjectFromCode(m_subject->currentData().toString()).value_or(CustomSubject::Person);
    field.name = m_name->text();
    field.kind = customKindFromCode(m_kind->currentData().toString()).value_or(CustomKind::Text);
    field.choices = m_choices->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    field.purpose = m_purpose->text();
    field.basis = m_basis->currentData().toString();
    field.retention = m_retention->currentData().toString();
    return field;
}

void FieldDialog::onInputChanged()
{
    const auto typed = field();
    const bool hasChoices = typed.kind == CustomKind::Choice || typed.kind == CustomKind::Choices;
    m_choices->setVisible(hasChoices);
    m_choicesLabel->setVisible(hasChoices);
    const auto checked = CustomField::checked(typed);
    m_add->setEnabled(checked.has_value());
    m_problem->setText(checked ? QString() : Words().errorSentence(checked.error()));
}

std::optional<CustomField> FieldDialog::ask(QWidget *parent)
{
    FieldDialog dialog(parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.field()) : std::nullopt;
}

} // namespace entente
