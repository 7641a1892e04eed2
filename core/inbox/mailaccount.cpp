// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/mailaccount.h"

#include "core/inbox/cardcode.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace entente {

namespace {
constexpr int kDaysBefore = 1; // servers judge a day in a zone of their own
constexpr qsizetype kNameLength = 24;
} // namespace

Result<void> MailAccount::check() const
{
    if (!sending.isEmpty())
        if (auto good = mail::check(sender(), u"smtp"_s); !good)
            return good;
    if (!receiving.isEmpty())
        return mail::check(receiver(), u"imap"_s);
    return {};
}

QString mailPasswordName(const QString &vaultId, const MailAccount &account)
{
    const auto whose = QStringList{account.sending, account.receiving, account.user,
                                   account.authority, account.isPlain ? u"plain"_s : QString()}
                           .join(u'\n');
    const auto digest = QCryptographicHash::hash(whose.toUtf8(), QCryptographicHash::Sha256);
    return u"mail "_s + vaultId + u' ' + QString::fromLatin1(digest.toHex().first(kNameLength));
}

AwaitedReplies awaitedReplies(const QList<InboxEntry> &entries, QDate today)
{
    AwaitedReplies awaited{today, {}};
    for (const auto &entry : entries) {
        // Whoever said yes may take it back by the same thread.
        if (!entry.card.askedAt.isValid() || entry.card.state == CardState::No
            || entry.card.state == CardState::Stopped)
            continue;
        awaited.marks << entry.card.code << cardcode::compact(entry.card.code);
        awaited.since = std::min(awaited.since, entry.card.askedAt.date());
    }
    awaited.since = awaited.since.addDays(-kDaysBefore);
    return awaited;
}

} // namespace entente
