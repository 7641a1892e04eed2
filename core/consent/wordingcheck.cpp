// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/wordingcheck.h"

#include <QHash>
#include <QRegularExpression>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

struct WordingSign
{
    QString french;
    QString english;
};

/// The words by which an item is recognised; every group of an item has to be there.
const QHash<QString, QList<WordingSign>> &wordingSigns()
{
    static const QHash<QString, QList<WordingSign>> signs{
        // Who asks; for which goods or services stands in {activity} or in the words of the purpose.
        {u"identity"_s, {{uR"(\{firm\})"_s, uR"(\{firm\})"_s}}},
        {u"proposal"_s,
         {{uR"(accept|consent|d'accord|d’accord)"_s, uR"(agree|accept|consent)"_s},
          {uR"(refus|libre)"_s, uR"(refuse|free to|decline)"_s}}},
        {u"period"_s,
         {{uR"(\b(un an|douze mois|12 mois)\b)"_s,
           uR"(\b(one year|a year|twelve months|12 months)\b)"_s}}},
        {u"withdrawal"_s,
         {{uR"(retir|changer d.avis|oppos)"_s, uR"(withdraw|change your mind|object)"_s},
          {uR"(\{contact\})"_s, uR"(\{contact\})"_s}}},
        {u"copy"_s, {{uR"(support durable)"_s, uR"(durable medium)"_s}}},
    };
    return signs;
}

bool isCall(Channel channel)
{
    return channel == Channel::LiveCall || channel == Channel::AutomatedCall;
}

bool says(const QString &body, const QString &item, bool french)
{
    const auto signs = wordingSigns().value(item);
    return std::all_of(signs.begin(), signs.end(), [&](const WordingSign &sign) {
        return QRegularExpression(french ? sign.french : sign.english,
                                  QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption)
            .match(body)
            .hasMatch();
    });
}

} // namespace

QStringList wordingItems(Channel channel)
{
    return isCall(channel)
               ? QStringList{u"identity"_s, u"proposal"_s, u"period"_s, u"withdrawal"_s, u"copy"_s}
               : QStringList{u"identity"_s, u"proposal"_s, u"withdrawal"_s};
}

QStringList missingWordingItems(const QString &body, Channel channel, const QString &language)
{
    const bool french = language != u"en";
    QStringList missing;
    for (const auto &item : wordingItems(channel)) {
        if (!says(body, item, french))
            missing.append(item);
    }
    return missing;
}

} // namespace entente
