// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/criteriondialog.h"

#include "core/consent/channel.h"
#include "core/wording/wording.h"
#include "ui/parties/filterwords.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/widgets/buttons.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kCriterionWidth = 420;
constexpr int kCodesHeight = 200;

/// Fields whose tables other parts of the program fill are offered as soon as they have something to look at.
bool isOffered(const FilterFieldFacts &facts, FilterSubject subject)
{
    return facts.field != FilterField::Text && facts.field != FilterField::Custom
           && (subject == FilterSubject::People || facts.forOrganisations);
}

} // namespace

CriterionDialog::CriterionDialog(FilterSubject subject, QWidget *parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_field(new QComboBox(this))
    , m_key(new QComboBox(this))
    , m_operator(new QComboBox(this))
    , m_values(new QStackedWidget(this))
    , m_codes(new QListWidget(this))
    , m_text(new QLineEdit(this))
    , m_hint(wrappedLabel({}, TypeRole::Small, Tone::Third, this))
    , m_accept(primaryButton(tr("Apply"), {}, this))
{
    const auto &theme = Theme::of(this);
    setWindowTitle(tr("Condition"));
    setMinimumWidth(theme.text(kCriterionWidth));
    auto *form = new QFormLayout;
    form->setSpacing(theme.space(12));
    m_codes->setSpacing(theme.space(4));
    m_codes->setMaximumHeight(theme.height(kCodesHeight));
    form->addRow(fieldLabel(tr("Field"), m_field), m_field);
    m_keyLabel = fieldLabel(tr("Channel"), m_key);
    form->addRow(m_keyLabel, m_key);
    form->addRow(fieldLabel(tr("Comparison"), m_operator), m_operator);
    m_codes->setAccessibleName(tr("Values"));
    m_text->setAccessibleName(tr("Value"));
    auto *textPage = new QWidget(this);
    auto *textColumn = new QVBoxLayout(textPage);
    textColumn->setContentsMargins({});
    textColumn->addWidget(m_text);
    textColumn->addWidget(m_hint);
    textColumn->addStretch();
    m_values->addWidget(textPage);
    m_values->addWidget(m_codes);
    form->addRow(fieldLabel(tr("Value"), m_text), m_values);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.space(8));
    buttons->addStretch();
    auto *cancel = secondaryButton(tr("Cancel"), {}, this);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    m_accept->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(20), theme.space(20), theme.space(20), theme.space(20));
    column->setSpacing(theme.space(16));
    column->addLayout(form);
    column->addLayout(buttons);

    for (const auto &facts : filterFields()) {
        if (isOffered(facts, subject))
            m_field->addItem(filterFieldLabel(facts.field), int(facts.field));
    }
    for (const auto channel : kAllChannels)
        m_key->addItem(Words().channelName(channelName(channel)), channelName(channel));
    connect(m_field, &QComboBox::currentIndexChanged, this, &CriterionDialog::onFieldChanged);
    connect(m_text, &QLineEdit::textChanged, this, &CriterionDialog::onInputChanged);
    connect(m_codes, &QListWidget::itemChanged, this, &CriterionDialog::onInputChanged);
    connect(m_operator, &QComboBox::currentIndexChanged, this, &CriterionDialog::onInputChanged);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    onFieldChanged();
}

CriterionDialog::~CriterionDialog() = default;

FilterField CriterionDialog::field() const
{
    return static_cast<FilterField>(m_field->currentData().toInt());
}

void CriterionDialog::onFieldChanged()
{
    const auto &facts = filterFieldFacts(field());
    m_keyLabel->setVisible(facts.takesKey);
    m_key->setVisible(facts.takesKey);
    m_operator->clear();
    for (const auto op : facts.operators)
        m_operator->addItem(filterOperatorLabel(op, facts.takesDates), int(op));
    m_codes->clear();
    for (const auto &code : facts.codes) {
        auto *item = new QListWidgetItem(filterValueLabel(facts.field, code), m_codes);
        item->setData(Qt::UserRole, code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_values->setCurrentIndex(facts.codes.isEmpty() ? 0 : 1);
    m_hint->setText(facts.takesDates
                        ? tr("A date as 2026-11-22, a span as 2026-01-01..2026-03-31, or "
                             "today-90d for 90 days ago.")
                        : tr("Several values are separated by commas."));
    if (facts.field == FilterField::Owner)
        m_hint->setText(tr("The name with which a user unlocks the vault, \"me\" or \"none\"."));
    onInputChanged();
}

Result<FilterCriterion> CriterionDialog::criterion() const
{
    const auto &facts = filterFieldFacts(field());
    FilterCriterion criterion{facts.field,
                              facts.takesKey ? m_key->currentData().toString() : u""_s,
                              static_cast<FilterOperator>(m_operator->currentData().toInt()),
                              {}};
    if (facts.codes.isEmpty()) {
        for (const auto &value : m_text->text().split(u',', Qt::SkipEmptyParts))
            criterion.values.append(value.trimmed());
    }
    for (int i = 0; i < m_codes->count(); ++i) {
        if (m_codes->item(i)->checkState() == Qt::Checked)
            criterion.values.append(m_codes->item(i)->data(Qt::UserRole).toString());
    }
    return PeopleFilter::checked(std::move(criterion), m_subject);
}

void CriterionDialog::onInputChanged()
{
    const auto now = criterion();
    setBlocked(m_accept,
               now ? QString()
                   : wording::errorSentence({ErrorCode::Invalid, {}, {}, now.error().reason}));
    const bool wrong = !now && !m_text->text().isEmpty() && m_values->currentIndex() == 0;
    setLookProperty(m_text, "error", wrong);
    if (wrong)
        m_hint->setText(wording::errorSentence({ErrorCode::Invalid, {}, {}, now.error().reason}));
}

void CriterionDialog::setCriterion(const FilterCriterion &criterion)
{
    m_field->setCurrentIndex(m_field->findData(int(criterion.field)));
    onFieldChanged();
    m_key->setCurrentIndex(std::max(0, m_key->findData(criterion.key.section(u'.', 0, 0))));
    m_operator->setCurrentIndex(m_operator->findData(int(criterion.op)));
    m_text->setText(criterion.values.join(u", "_s));
    for (int i = 0; i < m_codes->count(); ++i) {
        auto *item = m_codes->item(i);
        const bool chosen = criterion.values.contains(item->data(Qt::UserRole).toString());
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    }
    onInputChanged();
}

std::optional<FilterCriterion> CriterionDialog::ask(FilterSubject subject,
                                                    const std::optional<FilterCriterion> &current,
                                                    QWidget *parent)
{
    CriterionDialog dialog(subject, parent);
    if (current)
        dialog.setCriterion(*current);
    if (dialog.exec() != Accepted)
        return {};
    const auto chosen = dialog.criterion();
    return chosen ? std::optional(*chosen) : std::nullopt;
}

} // namespace entente
