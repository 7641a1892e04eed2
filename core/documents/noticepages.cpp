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

Result<QByteArray> notice(const Firm &firm, const NoticeText &text, int version,
                          const QDateTime &madeAt, const Words &words)
{
    const auto title = words.word(u"document.notice.title");
    Sheet sheet(words, {firm, title, {}, madeAt});
    sheet.titleBlock(
        title, version > 0
                   ? words.word(u"document.notice.version").arg(words.locale().toString(version))
                   : words.word(u"document.notice.draft"));
    for (const auto &section : text.sections) {
        if (section.title != title)
            sheet.heading(section.title);
        for (const auto &paragraph : section.paragraphs) {
            // RGPD 21(4): the right to object is set apart from everything else.
            if (section.code == u"objection")
                sheet.strong(paragraph);
            else
                sheet.paragraph(paragraph);
        }
    }
    return sheet.pdf();
}

} // namespace entente::pages
