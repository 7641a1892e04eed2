// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/answer.h"
#include "core/mail/mailbox.h"
#include "core/mail/mailmessage.h"
#include "core/mail/mailtext.h"

#include <cstdlib>

using namespace entente;

namespace {

constexpr qsizetype kLongestPlainAnswer = 200;

void checkMessage(const QByteArray &bytes)
{
    const auto message = mail::read(bytes);
    if (!message)
        return;
    if (message->text.size() > mail::kLongestText || message->text.contains(QChar::Null)
        || message->subject.contains(u'\n') || message->from.contains(u'\n'))
        std::abort();
    // A yes or a no is short, whatever stands around it.
    if (mail::readAnswer(message->ownText, QStringLiteral("fr")) != mail::Answer::Unclear
        && message->ownText.size() > kLongestPlainAnswer)
        std::abort();
}

} // namespace

/// Messages as servers hand them over: one alone, and several in a mailbox.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    checkMessage(bytes);
    for (const auto &message : mail::messagesIn(bytes))
        checkMessage(message);
    const auto text = mail::textOfHtml(QString::fromUtf8(bytes).left(mail::kLongestText));
    if (mail::ownTextOf(text).size() > text.size())
        std::abort();
    return 0;
}
