// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/refusalwords.h"

#include "core/parties/searchkey.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

bool isRefusalWord(const QString &key)
{
    static const QSet<QString> kWords = {u"refus"_s,
                                         u"refuse"_s,
                                         u"refusee"_s,
                                         u"oppose"_s,
                                         u"opposee"_s,
                                         u"opposition"_s,
                                         u"stop"_s,
                                         u"declined"_s,
                                         u"dnc"_s,
                                         u"no contact"_s,
                                         u"stop sms"_s,
                                         u"stop pub"_s,
                                         u"stop mail"_s,
                                         u"stop mails"_s,
                                         u"stop email"_s,
                                         u"stop emails"_s,
                                         u"stop e mail"_s,
                                         u"stop appel"_s,
                                         u"stop appels"_s,
                                         u"stop contact"_s,
                                         u"stop news"_s,
                                         u"stop newsletter"_s,
                                         u"stop prospection"_s,
                                         u"stop demarchage"_s,
                                         u"stop rgpd"_s,
                                         u"rgpd stop"_s,
                                         u"refus rgpd"_s,
                                         u"rgpd refus"_s,
                                         u"stop tel"_s,
                                         u"stop telephone"_s,
                                         u"refus contact"_s,
                                         u"refus prospection"_s,
                                         u"refus mail"_s,
                                         u"refus email"_s,
                                         u"refus sms"_s,
                                         u"refus demarchage"_s};
    return kWords.contains(key);
}

bool startsWithOneOf(const QString &key, std::initializer_list<QLatin1StringView> heads)
{
    return std::any_of(heads.begin(), heads.end(),
                       [&](QLatin1StringView head) { return key.startsWith(head); });
}

} // namespace

bool saysRefusal(const QString &text)
{
    static constexpr std::array kParts{"desabonn"_L1,          "desinscri"_L1,
                                       "unsubscri"_L1,         "blacklist"_L1,
                                       "blocklist"_L1,         "black list"_L1,
                                       "liste noire"_L1,       "liste rouge"_L1,
                                       "ne pas contacter"_L1,  "ne plus contacter"_L1,
                                       "ne pas demarcher"_L1,  "ne plus demarcher"_L1,
                                       "ne pas solliciter"_L1, "ne plus solliciter"_L1,
                                       "ne pas appeler"_L1,    "ne plus appeler"_L1,
                                       "ne pas relancer"_L1,   "ne plus relancer"_L1,
                                       "ne veut p"_L1,         "ne souhaite p"_L1,
                                       "opt out"_L1,           "optout"_L1,
                                       "opted out"_L1,         "do not contact"_L1,
                                       "do not call"_L1,       "do not mail"_L1,
                                       "do not email"_L1,      "don t contact"_L1,
                                       "pas d accord"_L1,      "bloctel"_L1,
                                       "opposition rgpd"_L1,   "droit d opposition"_L1};
    const QString key = searchKey(text);
    return isRefusalWord(key)
           || std::any_of(kParts.begin(), kParts.end(),
                          [&](QLatin1StringView part) { return key.contains(part); });
}

bool deniesAgreement(const QString &text)
{
    static const QSet<QString> kNot = {u"0"_s,     u"non"_s,  u"no"_s,     u"n"_s,
                                       u"false"_s, u"faux"_s, u"jamais"_s, u"never"_s};
    const QString key = searchKey(text);
    if (kNot.contains(key) || saysRefusal(text))
        return true;
    const bool isNotKnown = key.contains("renseign"_L1) || key.contains("demand"_L1)
                            || key.contains("precis"_L1) || key.contains("connu"_L1)
                            || key.contains("asked"_L1) || key.contains("known"_L1);
    return !isNotKnown
           && startsWithOneOf(key, {"retire"_L1, "retrait"_L1, "revoqu"_L1, "revoke"_L1,
                                    "withdraw"_L1, "annule"_L1, "refus"_L1, "oppos"_L1, "non "_L1,
                                    "no "_L1, "not "_L1, "pas "_L1, "ne "_L1, "n est pas "_L1,
                                    "n accepte "_L1, "plus d"_L1, "aucun"_L1, "stop "_L1});
}

bool saysYes(const QString &text)
{
    static const QSet<QString> kYes = {u"1"_s, u"x"_s,    u"oui"_s,  u"yes"_s, u"o"_s,
                                       u"y"_s, u"true"_s, u"vrai"_s, u"ok"_s};
    return kYes.contains(searchKey(text));
}

bool saysNoRefusal(const QString &text)
{
    static const QSet<QString> kNo = {u"0"_s,
                                      u"non"_s,
                                      u"no"_s,
                                      u"n"_s,
                                      u"false"_s,
                                      u"faux"_s,
                                      u"subscribed"_s,
                                      u"opted in"_s,
                                      u"opt in"_s,
                                      u"inscrit"_s,
                                      u"abonne"_s,
                                      u"actif"_s,
                                      u"active"_s,
                                      u"no consent"_s,
                                      u"not subscribed"_s,
                                      u"never subscribed"_s,
                                      u"non subscribed"_s,
                                      u"archived"_s,
                                      u"cleaned"_s,
                                      u"bounced"_s,
                                      u"pending"_s,
                                      u"confirmed"_s};
    return kNo.contains(searchKey(text));
}

bool isYesOrNo(const QString &text)
{
    static const QSet<QString> kNo = {u"0"_s, u"non"_s, u"no"_s, u"n"_s, u"false"_s, u"faux"_s};
    return saysYes(text) || kNo.contains(searchKey(text)) || saysRefusal(text);
}

} // namespace entente
