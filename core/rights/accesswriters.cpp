// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/accesswriters.h"

#include "core/exchange/csvwriter.h"
#include "core/wording/wording.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace entente::accesswriters {

namespace {

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

QString spreadsheetValue(const ReportField &field, const Words &words)
{
    if (field.kind == FieldKind::Code) {
        const QString key = field.codes + u'.' + field.value;
        return words.knows(key) ? words.word(key) : field.value;
    }
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

// RFC 6350, 3.4: backslash, comma, semicolon and line ends are escaped.
QString vcardText(QString text)
{
    text.remove(u'\r');
    return text.replace(u'\\', u"\\\\"_s)
        .replace(u',', u"\\,"_s)
        .replace(u';', u"\\;"_s)
        .replace(u'\n', u"\\n"_s);
}

// RFC 6350, 3.2: no line is longer than 75 octets, and no character is cut.
void appendVcardLine(QByteArray &card, const QString &line)
{
    auto bytes = line.toUtf8();
    qsizetype limit = 75;
    while (bytes.size() > limit) {
        auto cut = limit;
        while (cut > 1 && (bytes[cut] & 0xC0) == 0x80)
            --cut;
        card += bytes.first(cut) + "\r\n ";
        bytes = bytes.sliced(cut);
        limit = 74;
    }
    card += bytes + "\r\n";
}

QString vcardContactLine(const ContactPoint &point)
{
    const auto preference = point.preferred ? u";PREF=1"_s : QString();
    switch (point.kind) {
    case ContactKind::Email: return u"EMAIL"_s + preference + u':' + vcardText(point.value);
    case ContactKind::Phone:
    case ContactKind::Mobile:
    case ContactKind::Fax: {
        const auto type = point.kind == ContactKind::Mobile ? u"cell"_s
                          : point.kind == ContactKind::Fax  ? u"fax"_s
                                                            : u"voice"_s;
        const auto value = point.normal.isEmpty() ? vcardText(point.value)
                                                  : QString(u"tel:"_s + point.normal);
        return u"TEL;VALUE="_s + (point.normal.isEmpty() ? u"text"_s : u"uri"_s) + u";TYPE="_s
               + type + preference + u':' + value;
    }
    case ContactKind::Address:
        return u"ADR"_s + preference + u":;;"_s + vcardText(point.value) + u';'
               + vcardText(point.city) + u";;"_s + vcardText(point.postalCode) + u';'
               + vcardText(point.country);
    case ContactKind::Website: return u"URL"_s + preference + u':' + vcardText(point.value);
    case ContactKind::Social:
        return u"X-SOCIALPROFILE"_s
               + (point.label.isEmpty() ? QString() : QString(u";TYPE="_s + vcardText(point.label)))
               + u':' + vcardText(point.value);
    }
    return {};
}

} // namespace

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
        files.append({section.code + u".csv"_s, *content});
    }
    return files;
}

QByteArray vcard(const Person &person)
{
    QByteArray card = "BEGIN:VCARD\r\nVERSION:4.0\r\n";
    appendVcardLine(card, u"UID:urn:uuid:"_s + person.uuid);
    appendVcardLine(card, u"FN:"_s + vcardText(person.displayName()));
    appendVcardLine(card, u"N:"_s + vcardText(person.lastName) + u';' + vcardText(person.firstName)
                              + u";;"_s + vcardText(person.civility) + u';');
    if (person.birthDate.isValid())
        appendVcardLine(card, u"BDAY:"_s + person.birthDate.toString(u"yyyyMMdd"_s));
    if (!person.language.isEmpty())
        appendVcardLine(card, u"LANG:"_s + vcardText(person.language));
    for (const auto &point : person.contactPoints)
        appendVcardLine(card, vcardContactLine(point));
    for (const auto &affiliation : person.affiliations) {
        appendVcardLine(card, u"ORG:"_s + vcardText(affiliation.organisationName));
        if (!affiliation.jobTitle.isEmpty())
            appendVcardLine(card, u"TITLE:"_s + vcardText(affiliation.jobTitle));
    }
    return card + "END:VCARD\r\n";
}

} // namespace entente::accesswriters
