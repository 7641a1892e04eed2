// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/newpassword.h"

#include "core/wording/wording.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/strengthbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace entente {

namespace {

Strength strengthOf(vault::PasswordStrength strength)
{
    switch (strength) {
    case vault::PasswordStrength::TooShort: return Strength::TooShort;
    case vault::PasswordStrength::Weak: return Strength::Weak;
    case vault::PasswordStrength::Fair: return Strength::Fair;
    case vault::PasswordStrength::Solid: return Strength::Strong;
    }
    return Strength::None;
}

int wordsIn(const SecretBuffer &phrase)
{
    const auto bytes = phrase.bytes();
    return bytes.empty()
               ? 0
               : 1 + static_cast<int>(std::ranges::count(bytes, static_cast<unsigned char>(' ')));
}

} // namespace

NewPassword::NewPassword(QWidget *parent)
    : QWidget(parent)
    , m_first(new SecretEdit(this))
    , m_second(new SecretEdit(this))
    , m_bar(new StrengthBar(this))
{
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(6));
    auto *labels = new QHBoxLayout;
    labels->setSpacing(theme.space(9));
    auto *label = fieldLabel(tr("Password"), m_first, this);
    setWeight(label, Weight::Medium);
    labels->addWidget(label);
    labels->addWidget(
        plainLabel(tr("12 characters at least, or a phrase"), TypeRole::Small, Tone::Third, this),
        1, Qt::AlignBottom);
    column->addLayout(labels);
    setTokenHeight(m_first, 36);
    column->addWidget(m_first);
    column->addSpacing(theme.space(2));
    column->addWidget(m_bar);
    column->addSpacing(theme.space(8));
    auto *again = fieldLabel(tr("Confirm"), m_second, this);
    setWeight(again, Weight::Medium);
    column->addWidget(again);
    setTokenHeight(m_second, 36);
    column->addWidget(m_second);
    setFocusProxy(m_first);
    setTabOrder(m_first, m_second);
    connect(m_first, &SecretEdit::textChanged, this, &NewPassword::judge);
    connect(m_second, &SecretEdit::textChanged, this, &NewPassword::judge);
    connect(m_first, &SecretEdit::returnPressed, m_second,
            [this] { m_second->setFocus(Qt::TabFocusReason); });
    connect(m_second, &SecretEdit::returnPressed, this, &NewPassword::returnPressed);
    judge();
}

NewPassword::~NewPassword() = default;

void NewPassword::setContext(const QStringList &names)
{
    m_context = names;
    judge();
}

void NewPassword::setWaivers(const vault::Waivers &waivers)
{
    m_waivers = waivers;
    judge();
}

QString NewPassword::reasonOf(const SecretBuffer &password) const
{
    if (!m_verdict.isAccepted())
        return m_verdict.reasons.isEmpty() ? QString()
                                           : Words().reasonSentence(m_verdict.reasons.first());
    const int words = wordsIn(password);
    if (words >= 4)
        return tr("%n words without a link between them, easy to remember.", nullptr, words);
    return m_verdict.strength == vault::PasswordStrength::Solid
               ? tr("long and varied.")
               : tr("enough for this vault; longer is better still.");
}

void NewPassword::judge()
{
    const auto password = m_first->peek();
    m_verdict = vault::assessPassword(password, m_context);
    m_equal = !password.isEmpty() && password.equals(m_second->peek());
    if (password.isEmpty())
        m_bar->setStrength(Strength::None, {});
    else
        m_bar->setStrength(strengthOf(m_verdict.strength), reasonOf(password));
    m_second->setValid(m_equal);
    emit changed();
}

QString NewPassword::problem() const
{
    if (m_first->isEmpty())
        return tr("The password is missing");
    if (!m_verdict.isAccepted() && !m_waivers.passwordPolicy)
        return tr("The password is too weak");
    if (!m_equal)
        return m_second->isEmpty() ? tr("Type the password once more")
                                   : tr("The two passwords differ");
    return {};
}

void NewPassword::propose(const SecretBuffer &phrase)
{
    m_second->clear();
    m_first->setSecret(phrase);
    m_first->setRevealed(true);
    judge();
    m_second->setFocus(Qt::OtherFocusReason);
}

void NewPassword::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
}

SecretBuffer NewPassword::take()
{
    auto password = m_first->take();
    clear();
    return password;
}

void NewPassword::clear()
{
    m_first->clear();
    m_second->clear();
    m_first->setRevealed(false);
    judge();
}

} // namespace entente
