// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/unlockscreen.h"

#include "core/base/clock.h"
#include "core/vault/keyfile.h"
#include "core/wording/wording.h"
#include "ui/setup/newpassword.h"
#include "ui/support/backgroundtask.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/theme.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/secretedit.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace entente {

void UnlockScreen::setVault(const QString &folder)
{
    m_folder = folder;
    m_wrongPassword = false;
    m_password->clear();
    goWay(0);
    look();
    takeFocus();
}

void UnlockScreen::setUser(const QString &name)
{
    m_user->setText(name);
    look();
    takeFocus();
}

void UnlockScreen::setWaivers(const vault::Waivers &waivers)
{
    m_waivers = waivers;
    m_newPassword->setWaivers(waivers);
}

bool UnlockScreen::isWorking() const
{
    return m_task->isRunning();
}

QString UnlockScreen::problem() const
{
    return m_problemRow->isHidden() ? QString() : m_problem->text();
}

/// What can be said about the vault before anybody has opened it.
void UnlockScreen::look()
{
    const QFileInfo info(m_folder);
    m_name->setText(info.completeBaseName());
    m_where->setText(info.isWritable() || !info.exists() ? tr("Encrypted vault · on this computer")
                                                         : tr("Encrypted vault · read-only"));
    m_trouble->hide();
    m_again->hide();
    m_ways->show();
    setProblem({}, true);
    const auto file = vault::KeyFile::read(m_folder);
    m_hasQuick = false;
    m_severalUsers = true;
    if (file) {
        QSet<QString> users;
        for (const auto &slot : file->entries) {
            if (!slot.isRecovery())
                users.insert(slot.id);
        }
        const auto *slot = file->current(file->slotIdOf(m_user->text()));
        // With one user nobody asks for a name, unless a wrong one came from outside.
        m_severalUsers = users.size() != 1 || (!m_user->text().isEmpty() && !slot);
        m_hasQuick = m_store && slot && slot->quick && slot->quick->expiresMs > m_clock.nowMs();
    } else {
        showFailure(info.exists() && file.error().code != ErrorCode::NotFound
                        ? file.error()
                        : Error{ErrorCode::NotFound, {}, {}, u"vault.not_found"_s});
    }
    m_userBox->setVisible(m_severalUsers);
    m_quick->setVisible(m_hasQuick);
    const QFileInfo database(m_folder + u"/data.db"_s);
    m_lastUsed->setText(database.exists()
                            ? tr("Last used %1.").arg(Words().time(database.lastModified()))
                            : QString());
    showWait();
}

vault::OpenRequest UnlockScreen::request() const
{
    vault::OpenRequest request;
    request.folder = m_folder;
    request.user = m_user->text();
    request.anchor = m_store;
    return request;
}

void UnlockScreen::goWay(int way)
{
    m_way = way;
    for (int i = 0; i < m_wayPages.size(); ++i)
        m_wayPages[i]->setVisible(i == way);
}

void UnlockScreen::takeFocus()
{
    if (m_way == 1)
        m_recoveryKey->setFocus(Qt::TabFocusReason);
    else if (m_severalUsers && m_user->text().isEmpty())
        m_user->setFocus(Qt::TabFocusReason);
    else
        m_password->setFocus(Qt::TabFocusReason);
}

void UnlockScreen::start(Opening opening, QPushButton *button)
{
    if (isWorking())
        return;
    m_tick->stop();
    setBusy(button, true);
    m_ways->setEnabled(false);
    m_task->start([opening = std::move(opening)](TaskControl &) { return opening(); }, this,
                  [this, button](Result<std::unique_ptr<vault::Vault>> vault) {
                      setBusy(button, false);
                      m_ways->setEnabled(true);
                      if (!vault) {
                          showFailure(vault.error());
                          return;
                      }
                      m_password->clear();
                      m_recoveryKey->clear();
                      if (onOpened)
                          onOpened(*std::move(vault));
                  });
}

void UnlockScreen::open()
{
    if (!m_open->isEnabled() || isWorking())
        return;
    if (m_severalUsers && m_user->text().trimmed().isEmpty()) {
        setProblem(tr("Type your name first."), false);
        m_user->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_password->isEmpty()) {
        setProblem(tr("Type your password."), true);
        m_password->setFocus(Qt::OtherFocusReason);
        return;
    }
    setProblem({}, true);
    // Shared because a std::function must be copyable. The field keeps its text until the vault is open.
    const auto password = std::make_shared<SecretBuffer>(m_password->peek());
    start([request = request(), password,
           &clock = m_clock] { return vault::Vault::open(request, *password, clock); },
          m_open);
}

void UnlockScreen::openQuickly()
{
    setProblem({}, true);
    start([request = request(), store = m_store,
           &clock = m_clock] { return vault::Vault::openWithQuickUnlock(request, *store, clock); },
          m_quick);
}

void UnlockScreen::openWithSheet()
{
    if (!m_openWithSheet->isEnabled())
        return;
    m_recoveryProblem->hide();
    const auto key = std::make_shared<SecretBuffer>(m_recoveryKey->peek());
    const auto password = std::make_shared<SecretBuffer>(m_newPassword->first()->peek());
    start(
        [request = request(), key, password, waivers = m_waivers, &clock = m_clock] {
            return vault::Vault::openWithRecovery(request, *key, *password, waivers, clock);
        },
        m_openWithSheet);
}

void UnlockScreen::showRecovery()
{
    goWay(1);
    takeFocus();
}

void UnlockScreen::setProblem(const QString &sentence, bool atPassword)
{
    m_problem->setText(sentence);
    m_problemRow->setVisible(!sentence.isEmpty());
    m_password->setError(!sentence.isEmpty() && atPassword);
    setLookProperty(m_user, "error", !sentence.isEmpty() && !atPassword);
}

void UnlockScreen::showFailure(const Error &error)
{
    const Words words;
    if (m_way == 1) {
        m_recoveryProblem->setText(words.errorSentence(error));
        m_recoveryProblem->show();
        m_recoveryKey->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (error.code == ErrorCode::WrongKey || error.code == ErrorCode::Locked
        || error.code == ErrorCode::NotPermitted || error.reason.startsWith(u"quick."_s)) {
        m_wrongPassword = error.code == ErrorCode::WrongKey
                          && !error.reason.startsWith(u"quick."_s);
        setProblem(m_wrongPassword ? tr("This password does not open the vault.")
                                   : words.errorSentence(error),
                   true);
        m_password->setFocus(Qt::OtherFocusReason);
        m_password->selectAll();
        showWait();
        return;
    }
    // Nothing that is typed here would help.
    m_trouble->setText(words.errorSentence(error));
    m_trouble->show();
    m_again->show();
    m_ways->hide();
    m_again->setFocus(Qt::OtherFocusReason);
}

/// Counts down after wrong passwords; the wait is the vault's own and survives a restart.
void UnlockScreen::showWait()
{
    const auto seconds = static_cast<int>(
        (vault::Vault::waitMs(m_folder, m_user->text(), m_clock) + 999) / 1000);
    if (seconds > 0) {
        m_open->setText(tr("Open the vault in %1 s").arg(seconds));
        m_open->setEnabled(false);
        setProblem((m_wrongPassword ? tr("This password does not open the vault.")
                                    : tr("Wrong passwords were typed before."))
                       + u' ' + tr("You can try again in %n seconds.", nullptr, seconds),
                   true);
        m_tick->start();
        return;
    }
    m_tick->stop();
    m_open->setText(tr("Open the vault"));
    m_open->setEnabled(true);
    if (m_wrongPassword)
        setProblem(tr("This password does not open the vault. You can try again now."), true);
}

void UnlockScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_way == 1 && !isWorking()) {
        goWay(0);
        takeFocus();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || m_ways->isHidden())
        QWidget::keyPressEvent(event);
    else if (m_way == 1)
        openWithSheet();
    else
        open();
}

void UnlockScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    takeFocus();
}

} // namespace entente
