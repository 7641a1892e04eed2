// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ownruledialog.h"

#include "core/wording/wording.h"
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

namespace {

QStringList tickedOf(const QList<QPair<QString, QCheckBox *>> &boxes)
{
    QStringList codes;
    for (const auto &[code, box] : boxes) {
        if (box->isChecked())
            codes.append(code);
    }
    return codes;
}

} // namespace

OwnRuleDialog::OwnRuleDialog(QDate today, const QStringList &countries, QWidget *parent)
    : QDialog(parent)
    , m_title(new QLineEdit(this))
    , m_requirement(new QComboBox(this))
    , m_country(new QComboBox(this))
    , m_from(new QDateEdit(today, this))
    , m_footer(new WizardFooter(this))
{
    setWindowTitle(tr("A stricter rule of your own"));
    const auto &theme = Theme::of(this);
    resize(theme.text(560), theme.text(520));
    const Words words;
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
    column->addWidget(wrappedLabel(tr("It comes on top of the law and can only close what the law "
                                      "leaves open. Verdicts will name it."),
                                   TypeRole::Body, Tone::Second, body));
    column->addSpacing(theme.space(6));
    const auto add = [&](const QString &label, QWidget *field) {
        column->addWidget(fieldLabel(label, field, body));
        column->addWidget(field);
        column->addSpacing(theme.space(6));
    };
    m_title->setPlaceholderText(tr("For example: no text messages to anybody"));
    add(tr("Name of the rule"), m_title);
    m_requirement->addItem(tr("Not at all, even with a consent"), u"PROHIBITED"_s);
    m_requirement->addItem(tr("Only with a consent"), u"OPT_IN"_s);
    add(tr("What it asks for"), m_requirement);
    const auto boxes = [&](const QString &label, const QStringList &codes, const QString &kind) {
        QList<QPair<QString, QCheckBox *>> all;
        auto *host = new QWidget(body);
        auto *flow = new FlowLayout(host);
        flow->setSpacing(theme.space(12));
        for (const auto &code : codes) {
            auto *box = new QCheckBox(words.word(QString(kind + code)), host);
            connect(box, &QCheckBox::toggled, this, &OwnRuleDialog::onChanged);
            flow->addWidget(box);
            all.append({code, box});
        }
        column->addWidget(weightedLabel(label, TypeRole::Body, Weight::Medium, Tone::Normal, body));
        column->addWidget(host);
        column->addSpacing(theme.space(6));
        return all;
    };
    QStringList channels;
    for (const Channel channel : kAllChannels)
        channels.append(channelName(channel));
    m_channels = boxes(tr("Channels"), channels, u"channel."_s);
    m_recipients = boxes(
        tr("For whom (nobody ticked: everybody)"),
        {u"consumer"_s, u"professional_named"_s, u"sole_trader"_s, u"company_generic"_s},
        u"recipient."_s);
    m_country->addItem(tr("Everywhere"), u"*"_s);
    for (const auto &country : countries)
        m_country->addItem(countryLabel(country), country);
    add(tr("Country of the person"), m_country);
    m_from->setCalendarPopup(true);
    add(tr("From"), m_from);
    column->addStretch();
    m_footer->setExit(tr("Close without adding"));
    m_footer->setNext(tr("Add the rule"));
    connect(m_footer, &WizardFooter::exitRequested, this, &QDialog::reject);
    connect(m_footer, &WizardFooter::nextRequested, this, &QDialog::accept);
    connect(m_title, &QLineEdit::textChanged, this, &OwnRuleDialog::onChanged);
    onChanged();
    m_title->setFocus();
}

OwnRuleDialog::~OwnRuleDialog() = default;

QCheckBox *OwnRuleDialog::channelBox(const QString &channel) const
{
    for (const auto &[code, box] : m_channels) {
        if (code == channel)
            return box;
    }
    return nullptr;
}

OwnRule OwnRuleDialog::rule() const
{
    OwnRule rule;
    rule.title = m_title->text().trimmed();
    rule.country = m_country->currentData().toString();
    rule.channels = tickedOf(m_channels);
    rule.recipients = tickedOf(m_recipients);
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
