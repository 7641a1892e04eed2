// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/passwordstep.h"

#include "ui/setup/newpassword.h"
#include "ui/setup/phrase.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/secretedit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kShortestShown = 12;
constexpr int kPasswordSideBySideWidth = 720;

} // namespace

PasswordStep::PasswordStep(SetupDraft &draft, bool hasKeychain, QWidget *parent)
    : SetupStep(draft, parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_name(new QLineEdit(this))
    , m_password(new NewPassword(this))
    , m_quick(new QCheckBox(tr("Offer quick unlock on this computer as well"), this))
{
    const auto &theme = Theme::of(this);
    m_columns->setContentsMargins({});
    m_columns->setSpacing(theme.space(56));
    m_columns->addWidget(buildFields(hasKeychain), 12, Qt::AlignTop);
    m_columns->addWidget(buildFacts(), 11, Qt::AlignTop);
    m_password->setWaivers(draft.waivers);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_password->setContext({m_name->text(), this->draft().company});
        emit changed();
    });
    connect(m_password, &NewPassword::changed, this, [this] {
        showFacts();
        emit changed();
    });
    connect(m_password, &NewPassword::returnPressed, this, &SetupStep::nextRequested);
    showFacts();
}

PasswordStep::~PasswordStep() = default;

QWidget *PasswordStep::buildFields(bool hasKeychain)
{
    const auto &theme = Theme::of(this);
    auto *fields = new QWidget(this);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins({});
    column->setSpacing(theme.space(6));
    auto *label = fieldLabel(tr("Your name"), m_name, fields);
    setWeight(label, Weight::Medium);
    setTokenHeight(m_name, 36);
    m_name->setMaxLength(120);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addSpacing(theme.space(14));
    column->addWidget(m_password);
    column->addSpacing(theme.space(18));
    column->addWidget(m_quick);
    auto *note = wrappedLabel(
        hasKeychain
            ? tr("By the session of the system. The password is still asked for every week.")
            : tr("This computer has no keychain that Entente can use."),
        TypeRole::Small, Tone::Third, fields);
    note->setContentsMargins(theme.text(16) + theme.space(12), 0, 0, 0);
    column->addWidget(note);
    m_quick->setEnabled(hasKeychain);
    m_quick->setAccessibleDescription(note->text());
    return fields;
}

QWidget *PasswordStep::buildFacts()
{
    const auto &theme = Theme::of(this);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, theme.space(22), 0, 0);
    column->setSpacing(theme.space(16));
    auto *card = new Card({}, side);
    card->setSunken(true);
    card->body()->addWidget(
        weightedLabel(tr("This password"), TypeRole::Small, Weight::SemiBold, Tone::Second, card));
    for (int i = 0; i < 3; ++i) {
        auto *row = new QHBoxLayout;
        row->setSpacing(theme.space(8));
        const Fact fact{new IconLabel(u"list-remove"_s, ColorRole::Text3, 16, card),
                        plainLabel({}, TypeRole::Body, Tone::Third, card)};
        row->addWidget(fact.icon);
        row->addWidget(fact.text, 1);
        card->body()->addLayout(row);
        m_facts.append(fact);
    }
    auto *propose = secondaryButton(tr("Propose a phrase"), u"view-refresh"_s, card);
    setTokenHeight(propose, 28);
    connect(propose, &QPushButton::clicked, this, [this, propose] {
        m_password->propose(proposePhrase(draft().language));
        propose->setText(tr("Propose another phrase"));
    });
    auto *row = new QHBoxLayout;
    row->addWidget(propose);
    row->addStretch();
    card->body()->addLayout(row);
    column->addWidget(card);
    column->addWidget(new Panel(PanelKind::Attention,
                                tr("Nobody can find it again for you. In the next step you print a "
                                   "recovery sheet, to be kept under lock."),
                                side));
    return side;
}

void PasswordStep::showFacts()
{
    if (m_facts.size() < 3)
        return;
    const int length = m_password->first()->length();
    const auto &reasons = m_password->verdict().reasons;
    const auto show = [](const Fact &fact, bool isTrue, const QString &text) {
        fact.icon->setIcon(isTrue ? u"dialog-ok-apply"_s : u"list-remove"_s,
                           isTrue ? ColorRole::OkText : ColorRole::Text3);
        fact.text->setText(text);
        setTone(fact.text, isTrue ? Tone::Second : Tone::Third);
    };
    show(m_facts[0], length >= kShortestShown,
         length > 0 ? tr("%n characters", nullptr, length) : tr("12 characters or more"));
    show(m_facts[1], length > 0 && !reasons.contains(u"password.personal"_s),
         tr("Neither your name nor the firm’s"));
    show(m_facts[2], length >= kShortestShown && !reasons.contains(u"password.common"_s),
         tr("Not among the common passwords"));
}

bool PasswordStep::isKept() const
{
    return !draft().password.isEmpty() && m_password->first()->isEmpty()
           && m_password->second()->isEmpty();
}

QString PasswordStep::name() const
{
    return tr("You and your password");
}

QString PasswordStep::heading() const
{
    return tr("You and your password");
}

QString PasswordStep::sentence() const
{
    return tr("This password opens the encrypted vault. Only you know it.");
}

QString PasswordStep::nextText() const
{
    return tr("Go on to the recovery sheet");
}

QString PasswordStep::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Your name is missing");
    return isKept() ? QString() : m_password->problem();
}

void PasswordStep::enter()
{
    m_name->setText(draft().userName);
    m_password->setContext({draft().userName, draft().company});
    m_password->first()->setPlaceholder(
        draft().password.isEmpty() ? QString() : tr("Kept. Type here only to change it."));
    m_name->setFocus(Qt::TabFocusReason);
}

void PasswordStep::leave()
{
    draft().userName = m_name->text().simplified();
    draft().quickUnlock = m_quick->isChecked();
    if (isKept())
        return;
    draft().password = m_password->take();
    draft().passwordIsNew = true;
}

QSize PasswordStep::minimumSizeHint() const
{
    int width = 0;
    for (int i = 0; i < m_columns->count(); ++i)
        width = qMax(width, m_columns->itemAt(i)->minimumSize().width());
    return {width, m_columns->minimumSize().height()};
}

void PasswordStep::resizeEvent(QResizeEvent *event)
{
    SetupStep::resizeEvent(event);
    const bool wide = width() >= Theme::of(this).text(kPasswordSideBySideWidth);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(Theme::of(this).space(wide ? 56 : 16));
}

} // namespace entente
