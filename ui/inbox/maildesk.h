// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretbuffer.h"
#include "core/inbox/mailaccount.h"
#include "ui/support/backgroundtask.h"

namespace entente {

class Workspace;

/// Sends questions and fetches replies through the firm's mail servers. The servers are talked to beside the vault, which
/// is written only with what they answered. The password is asked for once, and the keychain may keep it.
class MailDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MailDesk)
public:
    explicit MailDesk(Workspace &workspace, QObject *parent = nullptr);
    ~MailDesk() override;

    const MailAccount &account() const { return m_account; }
    /// Reads the account again.
    void reload();
    bool isBusy() const { return m_isBusy; }
    bool canKeepPassword() const;

    /// The question, or the reminder, of this card.
    void send(const QString &cardUuid);
    void fetch();
    /// Answers passwordWanted(): goes on with what waits for it.
    void usePassword(SecretBuffer password, bool keep);
    void giveUp();

signals:
    /// `isRefused`: the server did not take the last one.
    void passwordWanted(bool isRefused);
    void busyChanged();
    /// A sentence about what was done; the inbox has changed.
    void done(const QString &sentence);
    void failed(const entente::Error &error);

private:
    enum class Errand { None, Send, Fetch };

    void begin(Errand errand);
    void loadPassword();
    void run();
    void runSend();
    void runFetch();
    void onTalked(const Result<void> &talked, const std::function<void()> &next);
    void take(QList<QByteArray> messages);
    void keepPassword();
    void finish();
    void fail(const Error &error);

    Workspace &m_workspace;
    BackgroundTask m_task;
    MailAccount m_account;
    SecretBuffer m_password;
    Errand m_errand = Errand::None;
    QString m_card;
    bool m_isBusy = false;
    bool m_keeps = false;
};

} // namespace entente
