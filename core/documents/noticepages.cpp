// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/noticepages.h"

#include "core/documents/sheet.h"
#include "core/wording/shortnotice.h"

namespace entente::pages {

Result<QByteArray> shortNotice(const Firm &firm, const QStringList &purposes,
                               const QDateTime &madeAt, const Words &words)
{
    Sheet sheet(words, {firm, words.word(u"document.notice.title"), {}, madeAt});
    const QStringList sentences = shortNoticeSentences(words, firm, purposes);
    sheet.titleBlock(words.word(u"document.notice.title"), sentences.first());
    for (const QString &sentence : sentences.mid(1))
        sheet.paragraph(sentence);
    return sheet.pdf();
}

} // namespace entente::pages
