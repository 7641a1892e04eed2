// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exportpassportform.h"

#include "core/wording/wording.h"
#include "ui/support/labels.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kUsualDays = 30;
constexpr int kFieldWidth = 420;

} // namespace

ExportPassportForm::ExportPassportForm(const QList<Purpose> &purposes, const QDate &today,
                                       QWidget *parent)
    : QWidget(parent)
    , m_purpose(new QLineEdit(this))
    , m_recipient(new QLineEdit(this))
    , m_until(new QDateEdit(today.addDays(kUsualDays), this))
    , m_contact(new QCheckBox(tr("This file will serve to contact people"), this))
{
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(4));
    column->addWidget(
        wrappedLabel(tr("The passport of this copy"), TypeRole::Title, Tone::Normal, this));
    column->addWidget(wrappedLabel(
        tr("It stands in the register of copies, and each person can be told (Art. 15 GDPR)."),
        TypeRole::Body, Tone::Second, this));
    const auto addField = [&](const QString &label, QWidget *field, const QString &hint) {
        column->addSpacing(theme.space(8));
        auto *name = fieldLabel(label, field, this);
        setWeight(name, Weight::Medium);
        column->addWidget(name);
        field->setMaximumWidth(theme.text(kFieldWidth));
        column->addWidget(field);
        if (!hint.isEmpty())
            column->addWidget(wrappedLabel(hint, TypeRole::Small, Tone::Third, this));
    };
    m_purpose->setPlaceholderText(tr("Printing of the greeting cards, move to a new program…"));
    addField(tr("What is the copy for?"), m_purpose, {});
    m_recipient->setPlaceholderText(tr("Name of the firm, or “ourselves”"));
    addField(tr("Who receives it?"), m_recipient, {});
    m_until->setMinimumDate(today);
    m_until->setCalendarPopup(true);
    addField(tr("Until when may it be kept?"), m_until,
             tr("That day you are asked whether the copy has been destroyed."));
    column->addSpacing(theme.space(16));
    column->addWidget(m_contact);
    column->addWidget(makeUse(purposes));
    column->addStretch();
    for (auto *field : {m_purpose, m_recipient})
        connect(field, &QLineEdit::textChanged, this, &ExportPassportForm::changed);
    connect(m_until, &QDateEdit::dateChanged, this, &ExportPassportForm::changed);
    connect(m_contact, &QCheckBox::toggled, this, &ExportPassportForm::showUse);
    m_use->hide();
}

ExportPassportForm::~ExportPassportForm() = default;

QWidget *ExportPassportForm::makeUse(const QList<Purpose> &purposes)
{
    const auto &theme = Theme::of(this);
    m_use = new QWidget(this);
    auto *column = new QVBoxLayout(m_use);
    column->setContentsMargins(theme.space(24), 0, 0, 0);
    column->setSpacing(theme.space(8));
    const Words words;
    m_channel = new QComboBox(m_use);
    for (const auto channel : kAllChannels)
        m_channel->addItem(words.channelName(channelName(channel)), int(channel));
    m_contactPurpose = new QComboBox(m_use);
    for (const auto &purpose : purposes)
        m_contactPurpose->addItem(words.purposeName(purpose.code), purpose.code);
    auto *flow = new FlowLayout;
    flow->setSpacing(theme.space(12));
    flow->addWidget(fieldLabel(tr("By"), m_channel, m_use));
    flow->addWidget(m_channel);
    flow->addWidget(fieldLabel(tr("For"), m_contactPurpose, m_use));
    flow->addWidget(m_contactPurpose);
    column->addLayout(flow);
    m_numbers = new Panel(PanelKind::Quiet, tr("Counting…"), m_use);
    column->addWidget(m_numbers);
    m_leaveOut = new QCheckBox(tr("Leave out those who may not be contacted"), m_use);
    m_leaveOut->setChecked(true);
    column->addWidget(m_leaveOut);
    for (auto *choice : {m_channel, m_contactPurpose})
        connect(choice, &QComboBox::currentIndexChanged, this, &ExportPassportForm::showUse);
    connect(m_leaveOut, &QCheckBox::toggled, this, &ExportPassportForm::useChanged);
    return m_use;
}

void ExportPassportForm::showUse()
{
    m_use->setVisible(m_contact->isChecked());
    m_numbers->setKind(PanelKind::Quiet);
    m_numbers->setText(tr("Counting…"));
    emit useChanged();
    emit changed();
}

void ExportPassportForm::setPreview(const ExportPreview &preview)
{
    const qint64 blocked = preview.refused + preview.uncertain;
    const Words words;
    if (blocked == 0) {
        m_numbers->setKind(PanelKind::Done);
        m_numbers->setText(tr("Everyone in it may be contacted this way."));
    } else {
        m_numbers->setKind(PanelKind::Attention);
        m_numbers->setText(
            tr("%1 may not be contacted this way; for %2 a fact is missing.", "numbers of people")
                .arg(words.number(preview.refused), words.number(preview.uncertain)));
    }
    m_leaveOut->setVisible(blocked > 0);
}

ExportPassport ExportPassportForm::passport() const
{
    return {m_purpose->text().trimmed(), m_recipient->text().trimmed(), m_until->date()};
}

std::optional<ExportContactUse> ExportPassportForm::contactUse() const
{
    if (!m_contact->isChecked())
        return std::nullopt;
    return ExportContactUse{static_cast<Channel>(m_channel->currentData().toInt()),
                            m_contactPurpose->currentData().toString(), m_leaveOut->isChecked()};
}

int ExportPassportForm::missing() const
{
    const auto answers = passport();
    return int(answers.purpose.isEmpty()) + int(answers.recipient.isEmpty());
}

void ExportPassportForm::showMissing()
{
    (m_purpose->text().trimmed().isEmpty() ? m_purpose : m_recipient)
        ->setFocus(Qt::OtherFocusReason);
}

} // namespace entente
