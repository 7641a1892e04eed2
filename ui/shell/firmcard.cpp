// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firmcard.h"

#include "core/parties/countrynames.h"
#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/shell/navigator.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/support/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inlinefield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

FirmCard::FirmCard(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_card(new Card(tr("Your firm"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    m_card->body()->addWidget(
        wrappedLabel(tr("This stands in notices, letters and proofs, as the law asks."),
                     TypeRole::Body, Tone::Second, m_card));
    const bool mayEdit = workspace.session().may(Fn::EditFirm) && !workspace.isReadOnly();
    const auto add = [&](QString Firm::*member, const QString &label, const QString &placeholder) {
        auto *field = new InlineField(label, m_card);
        field->setLabelWidth(150);
        field->setPlaceholder(placeholder);
        if (!mayEdit)
            field->setReadOnly(workspace.isReadOnly() ? tr("The vault is read-only.")
                                                      : tr("Only an administrator changes this."));
        connect(field, &InlineField::edited, this,
                [this, member, field](const QString &text) { edit(member, text, field); });
        m_card->body()->addWidget(field);
        m_fields.append({member, field});
    };
    m_card->body()->setSpacing(0);
    m_card->body()->addSpacing(Theme::of(this).space(8));
    add(&Firm::name, tr("Name"), tr("The name on your letters"));
    add(&Firm::activity, tr("Activity"), tr("What you sell, in a few words"));
    addSector(mayEdit);
    add(&Firm::siren, tr("SIREN"), tr("Nine digits"));
    add(&Firm::street, tr("Street"), tr("Number and street"));
    add(&Firm::postalCode, tr("Postal code"), tr("Add"));
    add(&Firm::city, tr("Town"), tr("Add"));
    add(&Firm::country, tr("Country"), tr("FR"));
    add(&Firm::phone, tr("Telephone"), tr("Add"));
    add(&Firm::email, tr("E-mail"), tr("Add"));
    add(&Firm::privacyContact, tr("Privacy contact"), tr("Where people write to use their rights"));
}

FirmCard::~FirmCard() = default;

// Some trades may not call or write for offers at all, whatever the person says (C. conso L223-1 al. 5, L223-8).
void FirmCard::addSector(bool mayEdit)
{
    const Words words;
    const auto &theme = Theme::of(this);
    auto *host = new QWidget(m_card);
    auto *row = new QHBoxLayout(host);
    row->setContentsMargins({});
    m_sector = new QComboBox(host);
    m_sector->setProperty("quiet", true);
    m_sector->addItem(tr("No trade with rules of its own"), QString());
    for (const auto &sector : m_workspace.reading().rules().sectors())
        m_sector->addItem(words.word(QString(u"sector."_s + sector)), sector);
    m_sector->setEnabled(mayEdit);
    row->setSpacing(0);
    auto *label = plainLabel(tr("Trade"), TypeRole::Body, Tone::Third, host);
    label->setBuddy(m_sector);
    m_sector->setAccessibleName(tr("Trade"));
    label->setFixedWidth(theme.text(150) - theme.space(8)); // as the fields above it
    row->addWidget(label);
    row->addWidget(m_sector, 1);
    m_card->body()->addWidget(host);
    connect(m_sector, &QComboBox::activated, this,
            [this] { edit(&Firm::sector, m_sector->currentData().toString(), nullptr); });
}

void FirmCard::load()
{
    const auto firm = m_workspace.reading().organisations().firm(m_workspace.session());
    if (!firm) {
        m_navigator.tellError(firm.error());
        return;
    }
    for (const auto &[member, field] : m_fields) {
        const QString &value = (*firm).*member;
        field->setValue(member == &Firm::country && !value.isEmpty()
                            ? CountryNames::name(value, Words().language())
                            : value);
    }
    m_sector->setCurrentIndex(std::max(0, m_sector->findData(firm->sector)));
}

void FirmCard::edit(QString Firm::*member, const QString &typed, InlineField *field)
{
    static const CountryNames names;
    const auto code = member == &Firm::country ? names.code(typed) : QString();
    const auto text = code.isEmpty() ? typed : code;
    const auto change = [session = m_workspace.session(), member,
                         text](Services &services) -> Result<void> {
        auto firm = services.organisations().firm(session);
        if (!firm)
            return Failure{firm.error()};
        (*firm).*member = text.trimmed();
        return services.organisations().editFirm(session, *firm);
    };
    m_workspace.write(change, this, [this, field](const Result<void> &done) {
        if (!done && !field)
            m_navigator.tellError(done.error());
        else if (!done)
            field->setError(Words().errorSentence(done.error()));
        else
            load();
    });
}

} // namespace entente
