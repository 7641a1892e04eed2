// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/rulebook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

QStringList ruleWords(const QJsonValue &value)
{
    QStringList words;
    for (const auto &word : value.toArray())
        words.append(word.toString());
    return words;
}

QDate ruleDay(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

} // namespace

Result<QList<RuleNote>> shippedRuleNotes()
{
    QFile file(u":/consent/rules/contactability.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{ErrorCode::Internal, u"the rules of contact are missing from the program"_s};
    const auto rules = QJsonDocument::fromJson(file.readAll()).object()[u"rules"].toArray();
    QList<RuleNote> notes;
    for (const auto &value : rules) {
        const auto rule = value.toObject();
        notes.append({rule[u"id"].toString(), rule[u"country"].toString(),
                      ruleWords(rule[u"channel"]), ruleWords(rule[u"recipient"]),
                      ruleWords(rule[u"relation"]), ruleWords(rule[u"purpose"]),
                      ruleWords(rule[u"product_sector"]), ruleDay(rule[u"valid_from"]),
                      ruleDay(rule[u"valid_to"]), rule[u"requirement"].toString().toLower(),
                      rule[u"legal_ref"].toString(), rule[u"confidence"].toString(),
                      ruleWords(rule[u"conditions"]), ruleWords(rule[u"requires"]),
                      ruleWords(rule[u"duties"])});
    }
    return notes;
}

} // namespace entente
