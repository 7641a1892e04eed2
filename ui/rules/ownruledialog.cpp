// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ownruledialog.h"

#include "core/wording/wording.h"
#include "ui/consent/verdictwords.h"
#include "ui/widgets/fieldsheet.h"
#include "ui/widgets/wizardfooter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace entente {

OwnRuleDialog::OwnRuleDialog(QDate today, const QStringList &countries, QWidget *parent)
    : QDialog(parent)
    , m_title(new QLineEdit(this))
    , m_requirement(new QComboBox(this))
    , m_country(new QComboBox(this))
    , m_from(new QDateEdit(today, this))
    , m_channels(new TickBoxes(this))
    , m_recipients(new TickBoxes(this))
{
    setWindowTitle(tr("A stricter rule of your own"));
    const Words words;
    auto *sheet = new FieldSheet(this, 560, 520);
    sheet->addLead(tr("It comes on top of the law and can only close what the law leaves open. "
                      "Verdicts will name it."));
    m_title->setPlaceholderText(tr("For example: no text messages to anybody"));
    sheet->addField(tr("Name of the rule"), m_title);
    m_requirement->addItem(tr("Not at all, even with a consent"), u"PROHIBITED"_s);
    m_requirement->addItem(tr("Only with a consent"), u"OPT_IN"_s);
    sheet->addField(tr("What it asks for"), m_requirement);
    for (const Channel channel : kAllChannels)
        m_channels->add(channelName(channel), channelLabel(channel));
    sheet->addBoxes(tr("Channels"), m_channels);
    for (const auto &code :
         {u"consumer"_s, u"professional_named"_s, u"sole_trader"_s, u"company_generic"_s})
        m_recipients->add(code, words.word(QString(u"recipient."_s + code)));
    sheet->addBoxes(tr("For whom (nobody ticked: everybody)"), m_recipients);
    m_country->addItem(tr("Everywhere"), u"*"_s);
    for (const auto &country : countries)
        m_country->addItem(countryLabel(country), country);
    sheet->addField(tr("Country of the person"), m_country);
    m_from->setCalendarPopup(true);
    sheet->addField(tr("From"), m_from);
    m_footer = sheet->finish(tr("Close without adding"), tr("Add the rule"));
    for (const auto *boxes : {m_channels, m_recipients})
        connect(boxes, &TickBoxes::changed, this, &OwnRuleDialog::onChanged);
    connect(m_title, &QLineEdit::textChanged, this, &OwnRuleDialog::onChanged);
    onChanged();
    m_title->setFocus();
}

OwnRuleDialog::~OwnRuleDialog() = default;

QCheckBox *OwnRuleDialog::channelBox(const QString &channel) const
{
    return m_channels->box(channel);
}

OwnRule OwnRuleDialog::rule() const
{
    OwnRule rule;
    rule.title = m_title->text().trimmed();
    rule.country = m_country->currentData().toString();
    rule.channels = m_channels->ticked();
    rule.recipients = m_recipients->ticked();
    rule.requirement = m_requirement->currentData().toString();
    rule.validFrom = m_from->date();
    return rule;
}

void OwnRuleDialog::onChanged()
{
    const auto typed = rule();
    m_footer->setBlocked(typed.title.isEmpty()      ? tr("Why? The rule has no name yet")
                         : typed.channels.isEmpty() ? tr("Why? No channel is chosen yet")
                                                    : QString());
}

} // namespace entente
