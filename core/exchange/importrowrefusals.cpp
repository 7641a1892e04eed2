// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importrowpending.h"
#include "core/exchange/refusalwords.h"
#include "core/parties/normalisedate.h"
#include "core/parties/searchkey.h"

namespace entente {

using namespace Qt::StringLiterals;

namespace {

bool agrees(const QString &text)
{
    static const QStringList kAgreed = {u"accepte"_s,  u"acceptee"_s,   u"inscrit"_s, u"inscrite"_s,
                                        u"abonne"_s,   u"abonnee"_s,    u"opt in"_s,  u"optin"_s,
                                        u"accepted"_s, u"subscribed"_s, u"opted in"_s};
    return saysYes(text) || kAgreed.contains(searchKey(text));
}

} // namespace

/// A refusal only ever adds: what a file says about consent is never taken from it (Art. 7(1) GDPR).
void RowPreparer::takeObjection(Pending &pending, qsizetype column, const QString &text) const
{
    if (saysNoRefusal(text))
        return;
    // The strict reading: somebody wrote something into this column. A date is that of the refusal.
    if (!saysYes(text) && !saysRefusal(text) && !looksLikeDate(text.section(u' ', 0, 0)))
        pending.note(column, u"objection.unclear"_s);
    refuse(pending, column);
}

/// The other way round: whoever does not agree refuses, and whoever does has proved nothing.
void RowPreparer::takeAcceptance(Pending &pending, qsizetype column, const QString &text) const
{
    if (deniesAgreement(text))
        refuse(pending, column);
    else if (!agrees(text) && !looksLikeDate(text.section(u' ', 0, 0)))
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

/// "Statut: Désabonné", a tag "Ne pas contacter": said where no column asks, and a refusal of everything.
bool RowPreparer::takesRefusal(Pending &pending, const QString &text)
{
    if (!saysRefusal(text))
        return false;
    pending.row.objections = ChannelSet::all();
    return true;
}

} // namespace entente
