// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/accesswriters.h"

#include "core/catalogue/catalogue.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/vcardwriter.h"
#include "core/parties/countrynames.h"
#include "core/wording/wording.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace entente::accesswriters {

namespace {

/// The key of a code's words, which other documents name in their own way.
QString reportKey(const ReportField &field)
{
    if (field.codes == u"language")
        return QString(u"document.language_name."_s + field.value);
    if (field.codes == u"consent.origin" && field.value == u"person")
        return u"document.proof.person"_s;
    return QString(field.codes + u'.' + field.value);
}

constexpr auto kFormatName = "entente-personal-data"_L1;

QJsonObject accessItemJson(const ReportItem &item)
{
    QJsonArray fields;
    for (const auto &field : item.fields) {
        fields.append(QJsonObject{{u"name"_s, field.column.section(u'.', 1, 1)},
                                  {u"type"_s, fieldKindCode(field.kind)},
                                  {u"value"_s, field.value},
                                  {u"provided"_s, field.portable}});
    }
    return {{u"record"_s, item.table}, {u"fields"_s, fields}};
}

QJsonObject accessLawJson(const AccessReport &report)
{
    QJsonArray recipients;
    for (const auto &recipient : report.recipients) {
        recipients.append(QJsonObject{{u"name"_s, recipient.name},
                                      {u"purpose"_s, recipient.purpose},
                                      {u"kind"_s, recipient.kind},
                                      {u"at"_s, recipient.at.toString(Qt::ISODate)}});
    }
    QJsonArray rights;
    for (const auto &right : report.rights)
        rights.append(right.section(u'.', 1));
    return {
        {u"purposes"_s, QJsonArray::fromStringList(report.purposes)},
        {u"legal_bases"_s, QJsonArray::fromStringList(report.bases)},
        {u"categories"_s, QJsonArray::fromStringList(report.categories)},
        {u"recipients"_s, recipients},
        {u"kept_until"_s, report.keptUntil.isValid()
                              ? QJsonValue(report.keptUntil.toString(Qt::ISODate))
                              : QJsonValue()},
        {u"sources"_s, QJsonArray::fromStringList(report.sources)},
        {u"collected_directly"_s, report.collectedDirectly},
        {u"automated_decision"_s, report.automatedDecision},
        {u"rights"_s, rights},
        {u"authority"_s, QJsonObject{{u"name"_s, report.authority.name},
                                     {u"address"_s, report.authority.address},
                                     {u"website"_s, report.authority.website}}},
    };
}

/// The JSON of a proof is for programs and stands in the JSON; here it is said in words.
QString proofText(const QString &content, const Words &words)
{
    QStringList parts;
    for (const auto &[label, text] : accesswriters::proofFacts(content, words))
        parts.append(label.isEmpty() ? text
                                     : words.word(u"document.proof.labelled").arg(label, text));
    return parts.isEmpty() ? content : parts.join(u" · "_s);
}

QString spreadsheetValue(const ReportField &field, const Words &words)
{
    if (field.kind == FieldKind::Code)
        return accesswriters::codeText(field, words);
    if (field.label == u"field.proof.payload")
        return proofText(field.value, words);
    return field.kind == FieldKind::Flag ? words.yesOrNo(field.value == u"true") : field.value;
}

Result<QByteArray> sectionCsv(const ReportSection &section, const Words &words)
{
    QStringList columns;
    QStringList header;
    for (const auto &item : section.items) {
        for (const auto &field : item.fields) {
            if (columns.contains(field.column))
                continue;
            columns.append(field.column);
            header.append(words.fieldLabel(field.label));
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    writer.writeRow(header);
    for (const auto &item : section.items) {
        QStringList cells(columns.size());
        for (const auto &field : item.fields)
            cells[columns.indexOf(field.column)] = spreadsheetValue(field, words);
        writer.writeRow(cells);
    }
    if (auto done = writer.finish(); !done)
        return Failure{done.error()};
    return bytes;
}

/// What the person provided (RGPD 20), by the catalogue, and the record's own identifier.
ColumnChoice portableColumns(const catalogue::Catalogue &catalogue)
{
    ColumnChoice choice;
    for (const auto &column : exportColumns()) {
        const auto dot = column.source.indexOf(u'.');
        const auto *table = catalogue.table(column.source.first(dot));
        const auto *entry = table ? table->column(column.source.sliced(dot + 1)) : nullptr;
        if (entry && (entry->portability || !entry->personal || column.key == u"id"))
            choice.keys.insert(column.key.toString());
    }
    return choice;
}

} // namespace

QString codeText(const ReportField &field, const Words &words)
{
    if (field.codes == u"country") {
        const auto name = CountryNames::name(field.value, words.language());
        return name.isEmpty() ? field.value : name;
    }
    const QString key = reportKey(field);
    return words.knows(key) ? words.word(key) : field.value;
}

LabelledTexts proofFacts(const QString &content, const Words &words)
{
    const auto proof = QJsonDocument::fromJson(content.toUtf8()).object();
    if (!proof.value("schema"_L1).toString().startsWith("entente-consent/"_L1))
        return {};
    const auto contact = proof.value("contact"_L1).toObject();
    const auto controller = proof.value("controller"_L1).toObject();
    const auto wording = proof.value("wording"_L1).toObject();
    LabelledTexts facts{
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

QString fileWord(const QString &code, const Words &words)
{
    const QString key = u"document.file_name."_s + code;
    return words.knows(key) ? words.word(key) : code;
}

AccessReport portableOnly(const AccessReport &report)
{
    AccessReport portable;
    portable.number = report.number;
    portable.madeAt = report.madeAt;
    portable.language = report.language;
    portable.personUuid = report.personUuid;
    portable.personName = report.personName;
    portable.controller = report.controller;
    for (auto section : report.sections) {
        for (auto &item : section.items) {
            item.fields.removeIf([](const ReportField &field) { return !field.portable; });
            item.files.clear();
        }
        section.items.removeIf([](const ReportItem &item) { return item.fields.isEmpty(); });
        if (!section.items.isEmpty())
            portable.sections.append(section);
    }
    return portable;
}

QByteArray json(const AccessReport &report, const QString &kind)
{
    QJsonArray sections;
    for (const auto &section : report.sections) {
        QJsonArray items;
        for (const auto &item : section.items)
            items.append(accessItemJson(item));
        QJsonObject object{{u"code"_s, section.code},
                           {u"legal_basis"_s, section.basis},
                           {u"retention"_s, section.retention},
                           {u"items"_s, items}};
        if (!section.leftOutBecause.isEmpty())
            object.insert(u"left_out_because"_s, section.leftOutBecause);
        sections.append(object);
    }
    QJsonObject root{
        {u"format"_s, kFormatName},
        {u"version"_s, 1},
        {u"kind"_s, kind},
        {u"number"_s, report.number},
        {u"made_at"_s, report.madeAt.toString(Qt::ISODate)},
        {u"controller"_s, QJsonObject{{u"name"_s, report.controller.name},
                                      {u"privacy_contact"_s, report.controller.privacyContact}}},
        {u"person"_s, QJsonObject{{u"id"_s, report.personUuid}, {u"name"_s, report.personName}}},
        {u"sections"_s, sections},
    };
    if (kind == u"access")
        root.insert(u"information"_s, accessLawJson(report));
    return QJsonDocument(root).toJson();
}

Result<QList<ReportFile>> csv(const AccessReport &report)
{
    const Words words(report.language);
    QList<ReportFile> files;
    for (const auto &section : report.sections) {
        if (section.items.isEmpty())
            continue;
        const auto content = sectionCsv(section, words);
        if (!content)
            return Failure{content.error()};
        files.append({QString(accesswriters::fileWord(section.code, words) + u".csv"_s), *content});
    }
    return files;
}

QByteArray vcard(const Person &person, const catalogue::Catalogue &catalogue)
{
    ExportedPerson exported;
    exported.person = person;
    keepOnly(portableColumns(catalogue), exported.person);
    return vcardOf(exported, VCardVersion::V4);
}

} // namespace entente::accesswriters
