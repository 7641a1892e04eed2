// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/userscard.h"

#include "core/services/services.h"
#include "core/vault/vault.h"
#include "core/wording/wording.h"
#include "ui/shell/navigator.h"
#include "ui/shell/passworddialog.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/theme.h"
#include "ui/support/workspace.h"
#include "ui/today/pressrow.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

UsersCard::UsersCard(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_card(new Card(tr("Users"), this))
    , m_rows(new RowColumn(m_card))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    auto *add = quietButton(tr("Add a user"), u"list-add-user"_s, m_card);
    connect(add, &QPushButton::clicked, this, &UsersCard::addUser);
    m_card->addHeaderWidget(add);
    m_card->addRow(m_rows);
}

UsersCard::~UsersCard() = default;

void UsersCard::load()
{
    const auto users = m_workspace.vault().users();
    if (!users) {
        m_navigator.tellError(users.error());
        return;
    }
    m_rows->clear();
    for (const auto &user : *users)
        m_rows->add(makeRow(user));
}

QWidget *UsersCard::makeRow(const vault::UserAccount &user)
{
    const auto &theme = Theme::of(this);
    auto *row = new QWidget(m_rows);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(theme.space(16), theme.space(8), theme.space(16), theme.space(8));
    line->setSpacing(theme.space(12));
    auto *avatar = new Avatar(32, row);
    avatar->setPerson(user.displayName, user.uuid);
    line->addWidget(avatar);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = elidedLabel(user.displayName, TypeRole::Body, Tone::Normal, row);
    setWeight(name, Weight::Medium);
    words->addWidget(name);
    const auto role = Words().roleName(user.role);
    words->addWidget(
        plainLabel(user.isActive ? role : tr("%1 · no longer opens the vault").arg(role),
                   TypeRole::Small, Tone::Second, row));
    line->addLayout(words, 1);
    if (user.isActive && user.uuid != m_workspace.session().userUuid()) {
        auto *button = secondaryButton(tr("Disable"), {}, row);
        setTokenHeight(button, 28);
        button->setAccessibleName(tr("Disable %1").arg(user.displayName));
        connect(button, &QPushButton::clicked, this,
                [this, uuid = user.uuid, who = user.displayName] { disable(uuid, who); });
        line->addWidget(button);
    }
    return row;
}

void UsersCard::addUser()
{
    QPointer<PasswordDialog> dialog = new PasswordDialog(PasswordDialog::Purpose::NewUser, {},
                                                         window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto stand = m_workspace.vault().isOfStand(); stand && *stand)
        dialog->offerExhibitor();
    connect(dialog, &PasswordDialog::submitted, this, [this, dialog] {
        const auto name = dialog->userName();
        const auto role = dialog->role();
        // Shared because a request of the writer must be copyable.
        const auto password = std::make_shared<SecretBuffer>(dialog->takeNew());
        dialog->setWorking(true);
        m_workspace.write(
            [=](Services &services) {
                return services.vault().addUser(name, role, *password, {}, {});
            },
            this,
            [this, dialog, name](const Result<QString> &added) {
                if (!added) {
                    if (dialog)
                        dialog->showError(added.error());
                    return;
                }
                if (dialog)
                    dialog->accept();
                load();
                m_navigator.tell(tr("%1 can open the vault now.").arg(name));
            });
    });
    dialog->open();
}

void UsersCard::disable(const QString &uuid, const QString &name)
{
    const bool sure = m_workspace.prompter().ask({tr("Disable %1?").arg(name),
                                                  tr("%1 no longer opens this vault. Copies of the "
                                                     "vault made before still open with the old "
                                                     "password until the keys are changed.")
                                                      .arg(name),
                                                  tr("Disable"),
                                                  {},
                                                  true});
    if (!sure)
        return;
    m_workspace.write([=](Services &services) { return services.vault().disableUser(uuid); }, this,
                      [this](const Result<void> &done) {
                          if (!done)
                              m_navigator.tellError(done.error());
                          load();
                      });
}

} // namespace entente
