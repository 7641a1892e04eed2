// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/reportfacts.h"

#include "core/parties/countrynames.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace entente::pages {

namespace {

/// The key of a code's words, which other documents name in their own way.
QString reportKey(const ReportField &field)
{
    if (field.codes == u"language")
        return QString(u"document.language."_s + field.value);
    if (field.codes == u"consent.origin" && field.value == u"person")
        return u"document.proof.person"_s;
    return QString(field.codes + u'.' + field.value);
}

QString reportCode(const ReportField &field, const Words &words)
{
    if (field.codes == u"country") {
        const auto name = CountryNames::name(field.value, words.language());
        return name.isEmpty() ? field.value : name;
    }
    const QString key = reportKey(field);
    return words.knows(key) ? words.word(key) : field.value;
}

QString reportText(const ReportField &field, const Words &words)
{
    switch (field.kind) {
    case FieldKind::Code: return reportCode(field, words);
    case FieldKind::Date: {
        const QDate date = QDate::fromString(field.value, Qt::ISODate);
        return date.isValid() ? words.date(date) : field.value;
    }
    case FieldKind::Time: {
        const QDateTime time = QDateTime::fromString(field.value, Qt::ISODate);
        return time.isValid() ? words.time(time) : field.value;
    }
    case FieldKind::Flag: return words.yesOrNo(field.value == u"true");
    case FieldKind::File: return words.word(u"document.access.file").arg(field.value);
    case FieldKind::Text:
        if (field.label == u"field.disclosure.formats")
            return words.list(field.value.toUpper().split(u',', Qt::SkipEmptyParts));
        break;
    case FieldKind::Number: break;
    }
    return field.value;
}

/// What was sealed when the person acted, without what the event's own fields say already. Empty when it is no such
/// content: then the field is shown as it is.
Sheet::Facts proofFacts(const QString &content, const Words &words)
{
    const auto proof = QJsonDocument::fromJson(content.toUtf8()).object();
    if (!proof.value("schema"_L1).toString().startsWith("entente-consent/"_L1))
        return {};
    const auto contact = proof.value("contact"_L1).toObject();
    const auto controller = proof.value("controller"_L1).toObject();
    const auto wording = proof.value("wording"_L1).toObject();
    Sheet::Facts facts{
        {words.word(u"document.proof.person"), proof.value("person"_L1).toString()},
        {words.word(u"document.proof.contact"), contact.value("value"_L1).toString()},
        {words.word(u"document.proof.place"), proof.value("place"_L1).toString()},
        {words.word(u"document.proof.guardian"), proof.value("guardian"_L1).toString()},
        {words.word(u"document.proof.zone"), proof.value("zone"_L1).toString()},
        {words.word(u"document.proof.controller"), controller.value("name"_L1).toString()},
        {words.word(u"document.proof.activity"), controller.value("activity"_L1).toString()}};
    if (const auto text = wording.value("text"_L1).toString(); !text.isEmpty()) {
        const QString language = u"document.language." + wording.value("language"_L1).toString();
        facts.append({words.word(u"document.proof.wording"), text});
        facts.append({{},
                      words.word(u"document.proof.wording_version")
                          .arg(words.number(wording.value("version"_L1).toInteger()),
                               words.word(language))});
    }
    facts.removeIf([](const auto &fact) { return fact.second.isEmpty(); });
    return facts;
}

} // namespace

Sheet::Facts reportFacts(const ReportItem &item, const Words &words)
{
    Sheet::Facts facts;
    for (const auto &field : item.fields) {
        if (field.value.isEmpty())
            continue;
        const auto proof = field.label == u"field.proof.payload" ? proofFacts(field.value, words)
                                                                 : Sheet::Facts();
        if (proof.isEmpty())
            facts.append({words.fieldLabel(field.label), reportText(field, words)});
        else
            facts.append(proof);
    }
    return facts;
}

} // namespace entente::pages
