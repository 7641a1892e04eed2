// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/oppositiondialog.h"

#include "core/consent/ruleset.h"
#include "ui/consent/verdictwords.h"
#include "ui/widgets/fieldsheet.h"
#include "ui/widgets/wizardfooter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace entente {

OppositionDialog::OppositionDialog(const QString &fileName,
                                   const std::vector<OppositionRegister> &registers, QDate today,
                                   QWidget *parent)
    : QDialog(parent)
    , m_list(new QComboBox(this))
    , m_channels(new TickBoxes(this))
    , m_dated(new QCheckBox(tr("I know since when they are on it:"), this))
    , m_day(new QDateEdit(today, this))
{
    setWindowTitle(tr("Take in an opposition list"));
    auto *sheet = new FieldSheet(this, 560, 460);
    sheet->addLead(tr("Of “%1” only keyed fingerprints are kept: nobody can read the list out of "
                      "the vault again.")
                       .arg(fileName));
    m_list->setEditable(true);
    for (const auto &one : registers)
        m_list->addItem(one.code);
    m_list->setCurrentIndex(-1);
    m_list->lineEdit()->setPlaceholderText(tr("For example: Bloctel, or a name of your own"));
    sheet->addField(tr("Name of the list or of the service"), m_list);
    for (const Channel channel : kAllChannels)
        m_channels->add(channelName(channel), channelLabel(channel));
    sheet->addBoxes(tr("Whoever is on it refuses"), m_channels);
    sheet->addPlain(m_dated);
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(today);
    m_day->setAccessibleName(tr("On the list since"));
    m_day->setEnabled(false);
    sheet->addPlain(m_day);
    sheet->addNote(tr("A consent given after that day prevails. Without a day, no consent given "
                      "so far does."));
    m_footer = sheet->finish(tr("Close without taking it in"), tr("Take it in"));
    connect(m_dated, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    connect(m_channels, &TickBoxes::changed, this, &OppositionDialog::onChanged);
    connect(m_list, &QComboBox::editTextChanged, this, &OppositionDialog::onChanged);
    onChanged();
    m_list->setFocus();
}

OppositionDialog::~OppositionDialog() = default;

QCheckBox *OppositionDialog::channelBox(Channel channel) const
{
    return m_channels->box(channelName(channel));
}

OppositionOrder OppositionDialog::answer() const
{
    OppositionOrder answer;
    answer.list = m_list->currentText().trimmed();
    for (const Channel channel : kAllChannels) {
        if (channelBox(channel)->isChecked())
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
