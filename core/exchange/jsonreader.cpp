// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLeastJsonBlock = 256;
constexpr qint64 kJsonBlock = 64 * 1024;
constexpr qsizetype kLongestJsonKey = 100;

/// Qt reads a mark of byte order at the beginning of a text as no part of it: the scanner puts this before.
constexpr char kShield[] = "\xEF\xB7\x90"; // U+FDD0
constexpr char16_t kShieldSign = 0xFDD0;

QString jsonNumber(const QJsonValue &value)
{
    const qint64 whole = value.toInteger();
    return double(whole) == value.toDouble()
               ? QString::number(whole)
               : QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
}

/// A number or a truth value is what it looks like; what is more than one text is none of ours.
QString jsonText(const QJsonValue &value, ReadCard &card)
{
    QString text;
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: return {};
    case QJsonValue::Double: return jsonNumber(value);
    case QJsonValue::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::String: text = value.toString(); break;
    default: card.note(card.line, u"json.unexpected_value"_s); return {};
    }
    if (text.startsWith(QChar(kShieldSign)))
        text.remove(0, 1);
    return text;
}

QString jsonText(const QJsonObject &object, QLatin1StringView key, ReadCard &card)
{
    return jsonText(object.value(key), card);
}

QJsonArray jsonList(const QJsonObject &object, QLatin1StringView key, ReadCard &card)
{
    const QJsonValue value = object.value(key);
    if (!value.isArray() && !value.isNull() && !value.isUndefined())
        card.note(card.line, u"json.unexpected_value"_s);
    return value.toArray();
}

QJsonObject jsonObject(const QJsonValue &value, ReadCard &card)
{
    if (!value.isObject() && !value.isNull() && !value.isUndefined())
        card.note(card.line, u"json.unexpected_value"_s);
    return value.toObject();
}

/// Members of a person that are one text each.
const QList<std::pair<QString, ImportField>> &personMembers()
{
    static const QList<std::pair<QString, ImportField>> kMembers = {
        {u"civility"_s, ImportField::Civility},
        {u"first_name"_s, ImportField::FirstName},
        {u"last_name"_s, ImportField::LastName},
        {u"kind"_s, ImportField::Kind},
        {u"relation"_s, ImportField::Relation},
        {u"country"_s, ImportField::Country},
        {u"language"_s, ImportField::Language},
        {u"birth_date"_s, ImportField::BirthDate},
        {u"age_band"_s, ImportField::AgeBand},
        {u"source"_s, ImportField::Source},
        {u"supplier"_s, ImportField::Supplier},
        {u"collected_on"_s, ImportField::CollectedOn},
        {u"informed_on"_s, ImportField::InformedOn},
        {u"last_contact_on"_s, ImportField::LastContactOn},
    };
    return kMembers;
}

ImportField contactField(const QString &kind)
{
    if (kind == "website"_L1)
        return ImportField::WebPage;
    const auto field = importFieldFromKey(kind);
    switch (field.value_or(ImportField::Ignore)) {
    case ImportField::Email:
    case ImportField::Phone:
    case ImportField::Mobile:
    case ImportField::Fax:
    case ImportField::Social:
    case ImportField::Address: return *field;
    default: return ImportField::Ignore;
    }
}

} // namespace

JsonReader::JsonReader(QIODevice &device, CardLimits limits) : m_device(device), m_limits(limits) {}

bool JsonReader::fill()
{
    if (m_at < m_buffer.size())
        return true;
    // What is small asks for little memory.
    m_buffer = m_device.read(std::clamp(m_device.bytesAvailable(), kLeastJsonBlock, kJsonBlock));
    m_at = 0;
    return !m_buffer.isEmpty();
}

bool JsonReader::peekByte(char &byte)
{
    if (!fill())
        return false;
    byte = m_buffer.at(m_at);
    return true;
}

bool JsonReader::readByte(char &byte)
{
    if (!peekByte(byte))
        return false;
    ++m_at;
    ++m_read;
    if (byte == '\n')
        ++m_line;
    return true;
}

/// Knows of JSON only what parts one record from the next: quotes, escapes and brackets.
bool JsonReader::nextRecord(QByteArray &record, bool &isCut)
{
    record.clear();
    isCut = false;
    bool isText = false;
    bool isEscaped = false;
    const auto isInside = [&] { return !m_section.isEmpty() && m_depth > 2; };
    const auto keep = [&](const char *bytes, qsizetype length) {
        if (!isInside())
            return;
        isCut = isCut || record.size() + length > m_limits.lineBytes;
        if (!isCut)
            record.append(bytes, length);
    };
    char byte = 0;
    while (readByte(byte)) {
        if (isText) {
            keep(&byte, 1);
            if (!isInside() && byte != '"' && m_key.size() < kLongestJsonKey)
                m_key.append(byte);
            isText = isEscaped || byte != '"';
            isEscaped = !isEscaped && byte == '\\';
            continue;
        }
        switch (byte) {
        case '"':
            isText = true;
            m_key.clear();
            keep(&byte, 1);
            if (char first = 0; peekByte(first) && first == kShield[0])
                keep(kShield, 3);
            continue;
        case '{':
        case '[':
            ++m_depth;
            if (m_depth == 2 && byte == '[')
                m_section = m_key == "people" || m_key == "organisations" ? m_key : QByteArray();
            if (isInside() && m_depth == 3)
                m_recordLine = m_line;
            keep(&byte, 1);
            continue;
        case '}':
        case ']':
            keep(&byte, 1);
            --m_depth;
            if (m_depth == 2 && !m_section.isEmpty())
                return true;
            if (m_depth < 2)
                m_section.clear();
            m_hasEnded = m_hasEnded || m_depth <= 0;
            continue;
        default: keep(&byte, 1);
        }
    }
    return false;
}

bool JsonReader::next(ReadCard &card)
{
    card = {};
    QByteArray bytes;
    bool isCut = false;
    if (!nextRecord(bytes, isCut)) {
        if (m_hasEnded || m_isTold)
            return false;
        m_isTold = true;
        card.line = m_line;
        card.refusal = u"json.not_ended"_s;
        return true;
    }
    card.line = m_recordLine;
    if (isCut) {
        card.refusal = u"json.record_too_large"_s;
        return true;
    }
    const auto document = QJsonDocument::fromJson(bytes);
    if (!document.isObject()) {
        card.refusal = u"json.bad_record"_s;
        return true;
    }
    if (m_section == "people")
        takePerson(document.object(), card);
    else
        takeOrganisation(document.object(), card);
    if (card.values.isEmpty() && card.refusal.isEmpty())
        card.refusal = u"row.no_person"_s;
    return true;
}

void JsonReader::add(ReadCard &card, const QString &column, ColumnTarget target,
                     const QString &text, bool preferred) const
{
    if (text.trimmed().isEmpty())
        return;
    if (text.size() > CardLimits().lineBytes) { // only a photo is as long
        card.refusal = u"json.record_too_large"_s;
        return;
    }
    const QString free = cardColumnName(column, card.values);
    if (card.values.size() >= m_limits.values || free.isEmpty()) {
        card.note(card.line, u"card.too_many_values"_s);
        return;
    }
    card.values.append({free, text, std::move(target), card.line, preferred});
}

void JsonReader::takeContacts(const QJsonObject &object, ReadCard &card) const
{
    int addresses = 0;
    for (const auto &value : jsonList(object, "contact_points"_L1, card)) {
        const QJsonObject point = jsonObject(value, card);
        const QString kind = jsonText(point, "kind"_L1, card);
        const ImportField field = contactField(kind);
        if (field == ImportField::Ignore) {
            if (!point.isEmpty())
                card.note(card.line, u"json.unexpected_value"_s);
            continue;
        }
        const QString status = jsonText(point, "status"_L1, card);
        ColumnTarget target{field, {}, jsonText(point, "label"_L1, card)};
        target.status = status == "valid"_L1 ? QString() : status;
        QStringList words{target.label, target.status};
        words.removeAll(QString());
        QString column = words.isEmpty() ? kind : kind + u" ("_s + words.join(u", "_s) + u')';
        const bool preferred = point.value("preferred"_L1).toBool();
        if (field != ImportField::Address) {
            add(card, column, target, jsonText(point, "value"_L1, card), preferred);
            continue;
        }
        if (++addresses > 1)
            column += u' ' + QString::number(addresses);
        target.group = column;
        for (const auto &[part, name, partField] :
             {std::tuple(""_L1, "value"_L1, ImportField::Address),
              std::tuple(" postal code"_L1, "postal_code"_L1, ImportField::PostalCode),
              std::tuple(" city"_L1, "city"_L1, ImportField::City),
              std::tuple(" country"_L1, "country"_L1, ImportField::Country)}) {
            target.field = partField;
            add(card, column + part, target, jsonText(point, name, card), preferred);
        }
    }
}

void JsonReader::takePerson(const QJsonObject &object, ReadCard &card) const
{
    for (const auto &[name, field] : personMembers())
        if (const QString text = jsonText(object.value(name), card);
            field != ImportField::Kind || text != "unknown"_L1)
            add(card, name, {field, {}}, text);
    takeContacts(object, card);
    card.picture = QByteArray::fromBase64(jsonText(object, "photo"_L1, card).toLatin1());
    if (!card.picture.isEmpty())
        add(card, u"photo"_s, {ImportField::Photo, {}}, u"…"_s);
    int job = 0;
    for (const auto &value : jsonList(object, "organisations"_L1, card)) {
        const QJsonObject work = jsonObject(value, card);
        const QString group = ++job > 1 ? QString(u"work" + QString::number(job)) : QString();
        const QString ending = group.isEmpty() ? QString() : QString(u' ' + QString::number(job));
        for (const auto &[name, field] :
             {std::pair("name"_L1, ImportField::Organisation),
              std::pair("job_title"_L1, ImportField::JobTitle),
              std::pair("from"_L1, ImportField::JobStart),
              std::pair("until"_L1, ImportField::JobEnd), std::pair("siren"_L1, ImportField::Siren),
              std::pair("website"_L1, ImportField::Website)})
            add(card, u"organisation "_s + name + ending, {field, {}, {}, group},
                jsonText(work, name, card));
    }
    for (const auto &tag : jsonList(object, "tags"_L1, card))
        add(card, u"tags"_s, {ImportField::Tags, {}, {}, u"one"_s}, jsonText(tag, card));
    const QJsonObject fields = jsonObject(object.value("fields"_L1), card);
    for (auto it = fields.begin(); it != fields.end(); ++it)
        add(card, u"field:"_s + it.key(), {ImportField::Custom, it.key()},
            jsonText(it.value(), card));
    QStringList known{u"id"_s,   u"photo"_s, u"contact_points"_s, u"organisations"_s,
                      u"tags"_s, u"fields"_s};
    for (const auto &member : personMembers())
        known.append(member.first);
    takeOthers(object, known, {}, card);
}

/// What a file holds beyond our own members goes nowhere by itself, and is named as a column that nobody knows.
void JsonReader::takeOthers(const QJsonObject &object, const QStringList &known,
                            const QString &prefix, ReadCard &card) const
{
    for (auto it = object.begin(); it != object.end(); ++it)
        if (!known.contains(it.key()))
            add(card, prefix + it.key().left(kLongestJsonKey), {}, jsonText(it.value(), card));
}

void JsonReader::takeOrganisation(const QJsonObject &object, ReadCard &card) const
{
    for (const auto &[name, field] :
         {std::pair("name"_L1, ImportField::Organisation),
          std::pair("legal_name"_L1, ImportField::LegalName),
          std::pair("siren"_L1, ImportField::Siren), std::pair("siret"_L1, ImportField::Siret),
          std::pair("vat_number"_L1, ImportField::VatNumber),
          std::pair("ape_code"_L1, ImportField::ApeCode),
          std::pair("website"_L1, ImportField::Website),
          std::pair("country"_L1, ImportField::Country),
          std::pair("source"_L1, ImportField::Source)})
        add(card, u"organisation "_s + name, {field, {}}, jsonText(object, name, card));
    takeContacts(object, card);
    const QJsonObject fields = jsonObject(object.value("fields"_L1), card);
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const ColumnTarget target{ImportField::OrganisationCustom, it.key()};
        add(card, target.key(), target, jsonText(it.value(), card));
    }
    takeOthers(object,
               {u"id"_s, u"name"_s, u"legal_name"_s, u"siren"_s, u"siret"_s, u"vat_number"_s,
                u"ape_code"_s, u"website"_s, u"country"_s, u"source"_s, u"contact_points"_s,
                u"fields"_s},
               u"organisation "_s, card);
}

Result<void> JsonReader::finish() const
{
    if (m_device.errorString().isEmpty() || m_device.atEnd())
        return {};
    return Failure{ErrorCode::Io,
                   u"the file could not be read"_s,
                   {{}, m_line, 0, {}},
                   u"import.unreadable"_s};
}

} // namespace entente
