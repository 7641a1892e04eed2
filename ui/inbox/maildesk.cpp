// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/maildesk.h"

#include "core/services/services.h"
#include "core/vault/secretstore.h"
#include "core/vault/vault.h"
#include "core/wording/wording.h"
#include "ui/support/workspace.h"

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr qsizetype kMostReplyBytes = qsizetype(64) << 20;

/// A move-only result in a form that a task may hand over.
using SharedSecret = std::shared_ptr<SecretBuffer>;

Result<QList<QByteArray>> fetchAwaited(const MailServer &server, const SecretBuffer &password,
                                       const AwaitedReplies &awaited, const TaskControl &control)
{
    QList<QByteArray> messages;
    qsizetype size = 0;
    const auto fetched = mail::fetch(
        server, password, awaited.since, awaited.marks, [&](const QByteArray &message) {
            if (control.isCancelled())
                return Result<void>(Failure{ErrorCode::Cancelled, u"cancelled"_s});
            size += message.size();
            if (size > kMostReplyBytes)
                return Result<void>(Failure{
                    ErrorCode::Invalid, u"too much mail at once"_s, {}, u"mail.too_large"_s});
            messages.append(message);
            return Result<void>();
        });
    if (!fetched)
        return Failure{fetched.error()};
    return messages;
}

/// What each kind of reply did, once.
QString outcomeSentences(const QList<ReplyOutcome> &outcomes)
{
    QStringList sentences;
    for (const auto &one : outcomes) {
        const auto sentence = wording::word(QString(u"inbox.outcome."_s + one.outcome));
        if (!sentences.contains(sentence))
            sentences.append(sentence);
    }
    return sentences.join(u" · "_s);
}

} // namespace

MailDesk::MailDesk(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    reload();
}

MailDesk::~MailDesk() = default;

void MailDesk::reload()
{
    const auto account = m_workspace.reading().inbox().account(m_workspace.session());
    if (!account || *account != m_account)
        m_password.clear(); // it was for other servers
    m_account = account ? *account : MailAccount{};
}

bool MailDesk::canKeepPassword() const
{
    return m_workspace.secretStore() != nullptr;
}

void MailDesk::send(const QString &cardUuid)
{
    if (m_isBusy)
        return;
    m_card = cardUuid;
    begin(Errand::Send);
}

void MailDesk::fetch()
{
    if (!m_isBusy)
        begin(Errand::Fetch);
}

void MailDesk::begin(Errand errand)
{
    m_errand = errand;
    m_isBusy = true;
    emit busyChanged();
    reload();
    if (m_account.user.isEmpty() || !m_password.isEmpty())
        run();
    else if (m_workspace.secretStore())
        loadPassword();
    else
        emit passwordWanted(false);
}

void MailDesk::loadPassword()
{
    m_task.start(
        [store = m_workspace.secretStore(),
         name = mailPasswordName(m_workspace.vault().vaultId(), m_account)](TaskControl &) {
            auto loaded = store->load(name);
            return loaded ? std::make_shared<SecretBuffer>(*std::move(loaded)) : SharedSecret();
        },
        this,
        [this](const SharedSecret &secret) {
            if (!secret || secret->isEmpty()) {
                emit passwordWanted(false);
                return;
            }
            m_password = std::move(*secret);
            run();
        });
}

void MailDesk::usePassword(SecretBuffer password, bool keep)
{
    m_password = std::move(password);
    m_keeps = keep;
    run();
}

void MailDesk::giveUp()
{
    finish();
}

void MailDesk::run()
{
    if (m_errand == Errand::Send)
        runSend();
    else if (m_errand == Errand::Fetch)
        runFetch();
}

void MailDesk::onTalked(const Result<void> &talked, const std::function<void()> &next)
{
    if (!talked) {
        if (talked.error().reason == u"mail.login_refused"_s && !m_account.user.isEmpty()) {
            m_password.clear();
            emit passwordWanted(true);
            return;
        }
        fail(talked.error());
        return;
    }
    if (m_keeps)
        keepPassword(); // only one that the server took
    m_keeps = false;
    next();
}

void MailDesk::runSend()
{
    const auto mail = m_workspace.reading().inbox().compose(m_workspace.session(), m_card, false);
    if (!mail) {
        fail(mail.error());
        return;
    }
    m_task.start(
        [server = m_account.sender(), password = m_password.clone(), sent = *mail](TaskControl &) {
            return mail::send(server, password, sent.from, sent.to, sent.message);
        },
        this,
        [this, sent = *mail](const Result<void> &talked) {
            onTalked(talked, [this, sent] {
                m_workspace.write(
                    [session = m_workspace.session(), sent](Services &services) {
                        return services.inbox().markAsked(session, sent);
                    },
                    this,
                    [this, isReminder = sent.isReminder](const Result<InboxEntry> &asked) {
                        if (!asked) {
                            fail(asked.error());
                            return;
                        }
                        finish();
                        emit done(isReminder ? tr("The reminder is sent.")
                                             : tr("The question is sent."));
                    });
            });
        });
}

void MailDesk::runFetch()
{
    const auto entries = m_workspace.reading().inbox().list(m_workspace.session());
    if (!entries) {
        fail(entries.error());
        return;
    }
    const auto awaited = awaitedReplies(*entries, m_workspace.clock().nowUtc().date());
    m_task.start(
        [server = m_account.receiver(), password = m_password.clone(),
         awaited](const TaskControl &control) {
            return fetchAwaited(server, password, awaited, control);
        },
        this,
        [this](const Result<QList<QByteArray>> &fetched) {
            if (!fetched)
                onTalked(Failure{fetched.error()}, {});
            else
                onTalked({}, [this, messages = *fetched] { take(messages); });
        });
}

void MailDesk::take(QList<QByteArray> messages)
{
    if (messages.isEmpty()) {
        finish();
        emit done(tr("No reply has come."));
        return;
    }
    m_workspace.write(
        [session = m_workspace.session(),
         messages = std::move(messages)](Services &services) -> Result<QList<ReplyOutcome>> {
            QList<ReplyOutcome> outcomes;
            for (const auto &message : messages) {
                const auto some = services.inbox().import(session, message, ReplySource::Mailbox);
                if (!some)
                    return Failure{some.error()};
                outcomes += *some;
            }
            return outcomes;
        },
        this,
        [this](const Result<QList<ReplyOutcome>> &outcomes) {
            if (!outcomes) {
                fail(outcomes.error());
                return;
            }
            finish();
            emit done(outcomeSentences(*outcomes));
        });
}

void MailDesk::keepPassword()
{
    auto *store = m_workspace.secretStore();
    if (!store)
        return;
    auto *keeping = new BackgroundTask(this);
    connect(keeping, &BackgroundTask::finished, keeping, &QObject::deleteLater);
    keeping->start(
        [store, name = mailPasswordName(m_workspace.vault().vaultId(), m_account),
         password = m_password.clone()](TaskControl &) { return store->store(name, password); },
        this,
        [this](const Result<void> &kept) {
            if (!kept)
                emit failed(kept.error());
        });
}

void MailDesk::finish()
{
    m_errand = Errand::None;
    m_isBusy = false;
    emit busyChanged();
}

void MailDesk::fail(const Error &error)
{
    finish();
    emit failed(error);
}

} // namespace entente
