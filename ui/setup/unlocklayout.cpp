// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/unlockscreen.h"

#include "ui/setup/newpassword.h"
#include "ui/support/backgroundtask.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/secretedit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kUnlockCardWidth = 420;
constexpr int kTickMs = 250;

} // namespace

UnlockScreen::UnlockScreen(const Clock &clock, Prompter &prompter, vault::SecretStore *store,
                           QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_store(store)
    , m_ways(new QWidget(this))
    , m_tick(new QTimer(this))
    , m_task(new BackgroundTask(this))
{
    const auto &theme = Theme::of(this);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.space(20), theme.space(24), theme.space(20), theme.space(24));
    column->setSpacing(theme.space(24));
    column->addStretch(1);
    auto *mark = new QHBoxLayout;
    mark->setSpacing(theme.space(12));
    mark->addStretch();
    mark->addWidget(new MarkLabel(36, content));
    mark->addWidget(plainLabel(u"Entente"_s, TypeRole::Display, Tone::Normal, content));
    mark->addStretch();
    column->addLayout(mark);

    auto *card = new Card({}, content);
    card->setFixedWidth(theme.text(kUnlockCardWidth));
    card->body()->setContentsMargins(theme.space(28), theme.space(24), theme.space(28),
                                     theme.space(20));
    card->body()->setSpacing(theme.space(16));
    card->body()->addWidget(buildHeader());
    card->body()->addWidget(hairline(Qt::Horizontal, ColorRole::Line, card));
    m_trouble = new Panel(PanelKind::Error, {}, card);
    m_again = secondaryButton(tr("Try again"), u"view-refresh"_s, card);
    setTokenHeight(m_again, 40);
    connect(m_again, &QPushButton::clicked, this, [this] { setVault(m_folder); });
    card->body()->addWidget(m_trouble);
    card->body()->addWidget(m_again);
    auto *ways = new QVBoxLayout(m_ways);
    ways->setContentsMargins({});
    m_wayPages = {buildPassword(), buildRecovery()};
    for (auto *way : m_wayPages)
        ways->addWidget(way);
    goWay(0);
    card->body()->addWidget(m_ways);
    // Not an alignment: the height of wrapped words must be asked for the width of the card.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(card);
    middle->addStretch();
    column->addLayout(middle);

    auto *trust = new QVBoxLayout;
    trust->setSpacing(0);
    m_lastUsed = plainLabel({}, TypeRole::Small, Tone::Third, content);
    trust->addWidget(m_lastUsed, 0, Qt::AlignHCenter);
    trust->addWidget(plainLabel(tr("On opening, Entente checks that no older copy was put back."),
                                TypeRole::Small, Tone::Third, content),
                     0, Qt::AlignHCenter);
    column->addLayout(trust);
    column->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(new ScrollPage(content, ScrollPage::Ground::Canvas, this));
    m_tick->setInterval(kTickMs);
    connect(m_tick, &QTimer::timeout, this, &UnlockScreen::showWait);
}

UnlockScreen::~UnlockScreen() = default;

QWidget *UnlockScreen::buildHeader()
{
    const auto &theme = Theme::of(this);
    auto *header = new QWidget(this);
    auto *line = new QHBoxLayout(header);
    line->setContentsMargins({});
    line->setSpacing(theme.space(12));
    line->addWidget(new IconLabel(u"object-locked"_s, ColorRole::Accent, 22, header));
    auto *names = new QVBoxLayout;
    names->setSpacing(theme.space(1));
    m_name = elidedLabel({}, TypeRole::Section, Tone::Normal, header);
    m_where = plainLabel({}, TypeRole::Small, Tone::Third, header);
    names->addWidget(m_name);
    names->addWidget(m_where);
    line->addLayout(names, 1);
    auto *change = linkButton(tr("Change"), header);
    change->setAccessibleName(tr("Open another vault"));
    change->setMenu(buildVaultMenu());
    line->addWidget(change);
    return header;
}

QMenu *UnlockScreen::buildVaultMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("Open another vault…"), this, [this] {
        if (const auto folder = m_prompter.chooseFolder(tr("Choose the folder of the vault")))
            emit otherVaultChosen(*folder);
    });
    menu->addAction(tr("Make a new vault…"), this, &UnlockScreen::newVaultRequested);
    return menu;
}

QWidget *UnlockScreen::buildPassword()
{
    const auto &theme = Theme::of(this);
    auto *page = new QWidget(m_ways);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(theme.space(6));
    m_userBox = new QWidget(page);
    auto *who = new QVBoxLayout(m_userBox);
    who->setContentsMargins(0, 0, 0, theme.space(8));
    who->setSpacing(theme.space(6));
    m_user = new QLineEdit(m_userBox);
    auto *userLabel = fieldLabel(tr("Who are you?"), m_user, m_userBox);
    setWeight(userLabel, Weight::Medium);
    setTokenHeight(m_user, 36);
    who->addWidget(userLabel);
    who->addWidget(m_user);
    column->addWidget(m_userBox);
    m_password = new SecretEdit(page);
    setTokenHeight(m_password, 36);
    auto *label = fieldLabel(tr("Password"), m_password, page);
    setWeight(label, Weight::Medium);
    column->addWidget(label);
    column->addWidget(m_password);
    m_caps = plainLabel(tr("Caps Lock is on."), TypeRole::Small, Tone::Wait, page);
    m_caps->hide();
    column->addWidget(m_caps);
    connect(m_password, &SecretEdit::capsLockChanged, m_caps, &QWidget::setVisible);

    m_problemRow = new QWidget(page);
    auto *row = new QHBoxLayout(m_problemRow);
    row->setContentsMargins({});
    row->setSpacing(theme.space(8));
    row->addWidget(new IconLabel(u"dialog-warning"_s, ColorRole::NoText, 16, m_problemRow), 0,
                   Qt::AlignTop);
    m_problem = wrappedLabel({}, TypeRole::Body, Tone::No, m_problemRow);
    row->addWidget(m_problem, 1);
    m_problemRow->hide();
    column->addWidget(m_problemRow);

    column->addSpacing(theme.space(10));
    m_open = primaryButton(tr("Open the vault"), {}, page);
    m_quick = secondaryButton(tr("Quick unlock"), u"fingerprint"_s, page);
    for (auto *button : {m_open, m_quick}) {
        setTokenHeight(button, 40);
        column->addWidget(button);
    }
    column->addSpacing(theme.space(6));
    auto *sheet = linkButton(tr("Use the recovery sheet"), page);
    column->addWidget(sheet, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, &UnlockScreen::open);
    connect(m_quick, &QPushButton::clicked, this, &UnlockScreen::openQuickly);
    connect(sheet, &QPushButton::clicked, this, &UnlockScreen::showRecovery);
    connect(m_user, &QLineEdit::editingFinished, this, [this] {
        if (!isWorking() && m_severalUsers)
            showWait();
    });
    return page;
}

QWidget *UnlockScreen::buildRecovery()
{
    const auto &theme = Theme::of(this);
    auto *page = new QWidget(m_ways);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(theme.space(6));
    column->addWidget(wrappedLabel(
        tr("Type the eleven groups of your recovery sheet, then choose a new password."),
        TypeRole::Body, Tone::Second, page));
    column->addSpacing(theme.space(6));
    m_recoveryKey = new SecretEdit(page);
    m_recoveryKey->setRevealed(true);
    setTokenHeight(m_recoveryKey, 36);
    auto *label = fieldLabel(tr("Recovery key"), m_recoveryKey, page);
    setWeight(label, Weight::Medium);
    column->addWidget(label);
    column->addWidget(m_recoveryKey);
    column->addSpacing(theme.space(8));
    m_newPassword = new NewPassword(page);
    column->addWidget(m_newPassword);
    m_recoveryProblem = new Panel(PanelKind::Error, {}, page);
    m_recoveryProblem->hide();
    column->addSpacing(theme.space(6));
    column->addWidget(m_recoveryProblem);
    m_openWithSheet = primaryButton(tr("Open with the recovery sheet"), {}, page);
    setTokenHeight(m_openWithSheet, 40);
    column->addWidget(m_openWithSheet);
    auto *back = linkButton(tr("Back to the password"), page);
    column->addWidget(back, 0, Qt::AlignLeft);
    const auto check = [this] {
        setBlocked(m_openWithSheet, m_recoveryKey->isEmpty() ? tr("The recovery key is missing")
                                                             : m_newPassword->problem());
    };
    connect(m_recoveryKey, &SecretEdit::textChanged, this, check);
    connect(m_newPassword, &NewPassword::changed, this, check);
    connect(m_newPassword, &NewPassword::returnPressed, this, &UnlockScreen::openWithSheet);
    connect(m_openWithSheet, &QPushButton::clicked, this, &UnlockScreen::openWithSheet);
    connect(back, &QPushButton::clicked, this, [this] {
        goWay(0);
        takeFocus();
    });
    check();
    return page;
}

} // namespace entente
