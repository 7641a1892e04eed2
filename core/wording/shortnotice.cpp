// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/shortnotice.h"

#include "core/parties/firmrepository.h"
#include "core/wording/wording.h"

namespace entente {

namespace {

/// Where a person writes to use a right: what the firm named, else what it has.
QString rightsContactOf(const Firm &firm)
{
    for (const QString &contact : {firm.privacyContact, firm.email, firm.phone}) {
        if (!contact.isEmpty())
            return contact;
    }
    return QString(firm.street + u", " + firm.postalCode + u' ' + firm.city).trimmed();
}

} // namespace

QStringList shortNoticeSentences(const Words &words, const Firm &firm, const QStringList &purposes)
{
    QStringList names;
    for (const QString &purpose : purposes) {
        QString name = words.purposeName(purpose);
        if (name != purpose && !name.isEmpty())
            name[0] = name.at(0).toLower();
        names.append(name);
    }
    return {
        words.word(u"document.notice.who").arg(firm.name, words.list(names)),
        words.word(u"document.notice.retention"),
        words.word(u"document.notice.choice"),
        words.word(u"document.notice.rights").arg(rightsContactOf(firm)),
        words.word(u"document.notice.full"),
        words.word(u"document.notice.complaint"),
    };
}

} // namespace entente
