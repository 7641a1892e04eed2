// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/inboxcard.h"
#include "ui/shell/page.h"
#include "ui/support/backgroundtask.h"

class QLabel;
class QPushButton;
class QTableView;
class QTimer;

namespace entente {

class Card;
class InboxModel;
class MailDesk;
class Navigator;
class Panel;
class Workspace;

/// The card inbox: who waits for a question or an answer, the picture of their card, and the one next step.
class InboxPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InboxPage)
public:
    InboxPage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);
    ~InboxPage() override;

    QString title() const override { return tr("Card inbox"); }
    void activate() override;
    void addNew() override;

    InboxModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    /// Adds what a dialog collected.
    void addCard(const CardDraft &draft);

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void reload(const QString &select = {});
    void showEntry();
    void showPicture(const InboxEntry &entry);
    void showServers();
    void editAccount();
    void askForPassword(bool isRefused);
    void send();
    void ask();
    void markAsked(const ConsentMail &sent, const QString &path);
    void importReplies();
    void decide(bool isYes);
    const InboxEntry *current() const;

    Workspace &m_workspace;
    Navigator &m_navigator;
    InboxModel *m_model;
    MailDesk *m_desk;
    QTimer *m_reloadSoon;
    BackgroundTask m_pictureTask;
    QTableView *m_table = nullptr;
    Card *m_detail = nullptr;
    QLabel *m_picture = nullptr;
    QLabel *m_who = nullptr;
    QLabel *m_state = nullptr;
    Panel *m_reply = nullptr;
    QPushButton *m_fetch = nullptr;
    QPushButton *m_accountButton = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_yes = nullptr;
    QPushButton *m_no = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_erase = nullptr;
};

} // namespace entente
