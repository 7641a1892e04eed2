// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailbox.h"

namespace entente::mail {

namespace {

bool isQuotedFrom(const QByteArray &line)
{
    qsizetype marks = 0;
    while (marks < line.size() && line[marks] == '>')
        ++marks;
    return marks > 0 && line.mid(marks, 5) == "From ";
}

} // namespace

bool isMailbox(const QByteArray &bytes)
{
    return bytes.startsWith("From ");
}

QList<QByteArray> messagesIn(const QByteArray &bytes)
{
    if (!isMailbox(bytes))
        return {bytes};
    QList<QByteArray> messages;
    QByteArray message;
    bool begun = false;
    bool afterBlank = true; // a "From " inside a paragraph is text
    for (qsizetype at = 0; at < bytes.size();) {
        auto end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end + 1;
        auto line = bytes.mid(at, end - at);
        at = end;
        if (afterBlank && line.startsWith("From ")) {
            if (begun && !message.trimmed().isEmpty())
                messages.append(message);
            message.clear();
            begun = true;
            afterBlank = false;
            continue;
        }
        afterBlank = line == "\n" || line == "\r\n";
        message += isQuotedFrom(line) ? line.mid(1) : line;
    }
    if (!message.trimmed().isEmpty())
        messages.append(message);
    return messages;
}

} // namespace entente::mail
