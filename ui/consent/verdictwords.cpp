// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/verdictwords.h"

#include "core/consent/rulewatch.h"
#include "core/wording/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace entente {

VerdictLook verdictLook(const Verdict &verdict)
{
    return verdictLook(reachOf(verdict));
}

VerdictLook verdictLook(Reach reach)
{
    switch (reach) {
    case Reach::Allowed: return VerdictLook::Allowed;
    case Reach::NotNow: return VerdictLook::NotNow;
    case Reach::Refused: return VerdictLook::Refused;
    case Reach::ToAsk: return VerdictLook::ToAsk;
    case Reach::ToCheck: return VerdictLook::ToCheck;
    case Reach::NotApplicable: break;
    }
    return VerdictLook::NotApplicable;
}

QString verdictWord(Reach reach)
{
    return Words().verdictName(verdictKindName(kindOf(reach)),
                               reach == Reach::ToAsk ? verdictActionName(VerdictAction::AskConsent)
                                                     : QString());
}

QString verdictWord(const Verdict &verdict)
{
    return Words().verdictName(verdictKindName(verdict.kind), verdictActionName(verdict.action));
}

QString channelLabel(Channel channel)
{
    return Words().channelName(channelName(channel));
}

QString countryLabel(const QString &code)
{
    const Words words;
    const QString key = u"country."_s + code;
    return words.knows(key) ? words.word(key) : code;
}

QString channelIcon(Channel channel)
{
    switch (channel) {
    case Channel::Email: return u"mail-message"_s;
    case Channel::Sms: return u"smartphone"_s;
    case Channel::AutomatedCall:
    case Channel::LiveCall: return u"call-start"_s;
    case Channel::Fax: return u"document-print"_s;
    case Channel::Post: return u"mail-message"_s;
    }
    return {};
}

QString personKindLabel(PersonKind kind, const QString &civility)
{
    const bool woman = civility == u"Mme" || civility == u"Mrs" || civility == u"Ms"
                       || civility == u"Mlle";
    switch (kind) {
    case PersonKind::Consumer:
        return woman ? QCoreApplication::translate("PersonKind", "Private individual", "a woman")
                     : QCoreApplication::translate("PersonKind", "Private individual",
                                                   "a man, or unknown");
    case PersonKind::Professional: return QCoreApplication::translate("PersonKind", "Professional");
    case PersonKind::SoleTrader: return QCoreApplication::translate("PersonKind", "Sole trader");
    case PersonKind::Unknown: break;
    }
    return {};
}

QString shortDate(const QDate &date)
{
    return QLocale().toString(date, u"d MMM yyyy"_s);
}

QString longDate(const QDate &date)
{
    return Words().date(date);
}

} // namespace entente
