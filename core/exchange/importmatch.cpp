// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importmatch.h"

#include "core/parties/searchkey.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

bool isTelephone(ContactKind kind)
{
    return kind == ContactKind::Phone || kind == ContactKind::Mobile || kind == ContactKind::Fax;
}

} // namespace

bool isSameContact(const ContactPoint &one, const ContactPoint &other)
{
    const bool sameSort = one.kind == other.kind
                          || (isTelephone(one.kind) && isTelephone(other.kind));
    return sameSort && one.normal == other.normal;
}

bool namesAgree(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty() || one == other)
        return true;
    const QStringList oneWords = one.split(u' ');
    const QStringList otherWords = other.split(u' ');
    const QStringList &fewer = oneWords.size() <= otherWords.size() ? oneWords : otherWords;
    const QStringList &more = oneWords.size() <= otherWords.size() ? otherWords : oneWords;
    return std::all_of(fewer.cbegin(), fewer.cend(),
                       [&](const QString &word) { return more.contains(word); });
}

bool isSomebodyElse(const QString &firstName, const QString &lastName, const QString &key)
{
    const auto first = searchKey(firstName).split(u' ', Qt::SkipEmptyParts);
    const auto words = key.split(u' ', Qt::SkipEmptyParts);
    if (first.isEmpty() || searchKey(lastName).isEmpty() || words.size() < 2)
        return false;
    const auto isKnown = [&words](const QString &word) { // "J." may be Jean
        return std::any_of(words.cbegin(), words.cend(), [&word](const QString &other) {
            return other.startsWith(word) || word.startsWith(other);
        });
    };
    return std::none_of(first.cbegin(), first.cend(), isKnown);
}

bool isSharedMailbox(const QString &normalEmail)
{
    static const QSet<QString> kMailboxes = {
        u"contact"_s,       u"contacts"_s,     u"info"_s,           u"infos"_s,
        u"information"_s,   u"accueil"_s,      u"bonjour"_s,        u"hello"_s,
        u"commercial"_s,    u"ventes"_s,       u"sales"_s,          u"vente"_s,
        u"direction"_s,     u"secretariat"_s,  u"administration"_s, u"admin"_s,
        u"compta"_s,        u"comptabilite"_s, u"facturation"_s,    u"service.client"_s,
        u"serviceclient"_s, u"support"_s,      u"office"_s,         u"reception"_s,
        u"mairie"_s,        u"rh"_s,           u"recrutement"_s,    u"boutique"_s,
        u"agence"_s,        u"magasin"_s,      u"devis"_s,          u"reservation"_s,
        u"noreply"_s,       u"no-reply"_s,
    };
    return kMailboxes.contains(normalEmail.left(normalEmail.lastIndexOf(u'@')));
}

} // namespace entente
