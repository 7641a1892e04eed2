// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importrowpending.h"
#include "core/parties/normalisedate.h"
#include "core/parties/searchkey.h"

#include <QSet>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

struct RefusalWords
{
    QSet<QString> refused; ///< say it by themselves
    QSet<QString> yes;     ///< in a column of refusals
    QSet<QString> no;
};

const RefusalWords &refusalWords()
{
    static const RefusalWords kWords = [] {
        RefusalWords words;
        words.refused = {
            u"refus"_s,       u"refuse"_s,           u"refusee"_s,       u"oppose"_s,
            u"opposee"_s,     u"opposition"_s,       u"stop"_s,          u"unsubscribed"_s,
            u"opted out"_s,   u"opt out"_s,          u"optout"_s,        u"desinscrit"_s,
            u"desinscrite"_s, u"desabonne"_s,        u"desabonnee"_s,    u"blacklisted"_s,
            u"declined"_s,    u"ne pas contacter"_s, u"do not contact"_s};
        words.yes = words.refused;
        words.yes |= {u"1"_s, u"x"_s, u"oui"_s, u"yes"_s, u"o"_s, u"y"_s, u"true"_s, u"vrai"_s};
        words.no = {u"0"_s,
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
        return words;
    }();
    return kWords;
}

} // namespace

/// A refusal only ever adds: what a file says about consent is never taken from it (Art. 7(1) GDPR).
void RowPreparer::takeObjection(Pending &pending, qsizetype column, const QString &text) const
{
    const QString key = searchKey(text);
    if (refusalWords().no.contains(key))
        return;
    // The strict reading: somebody wrote something into this column. A date is that of the refusal.
    if (!refusalWords().yes.contains(key) && !looksLikeDate(text.section(u' ', 0, 0)))
        pending.note(column, u"objection.unclear"_s);
    refuse(pending, column);
}

/// The other way round: whoever does not agree refuses, and whoever does has proved nothing.
void RowPreparer::takeAcceptance(Pending &pending, qsizetype column, const QString &text) const
{
    const QString key = searchKey(text);
    static const QSet<QString> kAgrees = {
        u"1"_s,       u"x"_s,        u"oui"_s,        u"yes"_s,      u"o"_s,
        u"y"_s,       u"true"_s,     u"vrai"_s,       u"accepte"_s,  u"acceptee"_s,
        u"inscrit"_s, u"inscrite"_s, u"abonne"_s,     u"abonnee"_s,  u"opt in"_s,
        u"optin"_s,   u"accepted"_s, u"subscribed"_s, u"opted in"_s, u"ok"_s};
    static const QSet<QString> kNot = {u"0"_s,     u"non"_s,  u"no"_s,    u"n"_s,
                                       u"false"_s, u"faux"_s, u"jamais"_s};
    if (kNot.contains(key) || refusalWords().refused.contains(key))
        refuse(pending, column);
    else if (!kAgrees.contains(key) && !looksLikeDate(text.section(u' ', 0, 0)))
        pending.note(column, u"acceptance.unclear"_s);
}

void RowPreparer::refuse(Pending &pending, qsizetype column) const
{
    const auto channel = channelFromName(m_reading.targets.at(column).label);
    if (channel)
        pending.row.objections.add(*channel);
    else
        pending.row.objections = ChannelSet::all();
}

} // namespace entente
