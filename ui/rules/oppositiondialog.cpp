// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/oppositiondialog.h"

#include "core/consent/ruleset.h"
#include "ui/consent/verdictwords.h"
#include "ui/support/dialogsize.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/wizardfooter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

OppositionDialog::OppositionDialog(const QString &fileName,
                                   const std::vector<OppositionRegister> &registers, QDate today,
                                   QWidget *parent)
    : QDialog(parent)
    , m_list(new QComboBox(this))
    , m_dated(new QCheckBox(tr("I know since when they are on it:"), this))
    , m_day(new QDateEdit(today, this))
    , m_footer(new WizardFooter(this))
{
    setWindowTitle(tr("Take in an opposition list"));
    const auto &theme = Theme::of(this);
    resize(theme.text(560), theme.text(460));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(6));
    outer->addWidget(new ScrollPage(body, ScrollPage::Ground::Surface, this), 1);
    fitToBody(this, body);
    outer->addWidget(m_footer);
    column->addWidget(
        wrappedLabel(tr("Of “%1” only keyed fingerprints are kept: nobody can read the list out of "
                        "the vault again.")
                         .arg(fileName),
                     TypeRole::Body, Tone::Second, body));
    column->addSpacing(theme.space(6));
    m_list->setEditable(true);
    for (const auto &one : registers)
        m_list->addItem(one.code);
    m_list->setCurrentIndex(-1);
    m_list->lineEdit()->setPlaceholderText(tr("For example: Bloctel, or a name of your own"));
    column->addWidget(fieldLabel(tr("Name of the list or of the service"), m_list, body));
    column->addWidget(m_list);
    column->addSpacing(theme.space(6));
    column->addWidget(weightedLabel(tr("Whoever is on it refuses"), TypeRole::Body, Weight::Medium,
                                    Tone::Normal, body));
    auto *host = new QWidget(body);
    auto *flow = new FlowLayout(host);
    flow->setSpacing(theme.space(12));
    for (const Channel channel : kAllChannels) {
        auto *box = new QCheckBox(channelLabel(channel), host);
        connect(box, &QCheckBox::toggled, this, &OppositionDialog::onChanged);
        flow->addWidget(box);
        m_channels[size_t(channel)] = box;
    }
    column->addWidget(host);
    column->addSpacing(theme.space(6));
    column->addWidget(m_dated);
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(today);
    m_day->setAccessibleName(tr("On the list since"));
    m_day->setEnabled(false);
    column->addWidget(m_day);
    column->addWidget(wrappedLabel(tr("A consent given after that day prevails. Without a day, no "
                                      "consent given so far does."),
                                   TypeRole::Small, Tone::Second, body));
    column->addStretch();
    m_footer->setExit(tr("Close without taking it in"));
    m_footer->setNext(tr("Take it in"));
    connect(m_dated, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    connect(m_footer, &WizardFooter::exitRequested, this, &QDialog::reject);
    connect(m_footer, &WizardFooter::nextRequested, this, &QDialog::accept);
    connect(m_list, &QComboBox::editTextChanged, this, &OppositionDialog::onChanged);
    onChanged();
    m_list->setFocus();
}

OppositionDialog::~OppositionDialog() = default;

OppositionAnswer OppositionDialog::answer() const
{
    OppositionAnswer answer;
    answer.list = m_list->currentText().trimmed();
    for (const Channel channel : kAllChannels) {
        if (m_channels[size_t(channel)]->isChecked())
            answer.channels.add(channel);
    }
    if (m_dated->isChecked())
        answer.listedOn = m_day->date();
    return answer;
}

void OppositionDialog::onChanged()
{
    const auto given = answer();
    m_footer->setBlocked(given.list.isEmpty()       ? tr("Why? The list has no name yet")
                         : given.channels.isEmpty() ? tr("Why? No channel is chosen yet")
                                                    : QString());
}

} // namespace entente
