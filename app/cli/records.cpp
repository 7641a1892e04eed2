// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/records.h"

#include "core/parties/searchkey.h"

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

constexpr int kDefaultLimit = 50;

QJsonArray contactPointsJson(const QList<ContactPoint> &points)
{
    QJsonArray array;
    for (const auto &point : points) {
        QJsonObject object{{u"id"_s, point.uuid},
                           {u"kind"_s, contactKindCode(point.kind)},
                           {u"label"_s, point.label},
                           {u"value"_s, point.value},
                           {u"normal"_s, point.normal},
                           {u"status"_s, contactStatusCode(point.status)},
                           {u"preferred"_s, point.preferred}};
        if (point.kind == ContactKind::Address) {
            object[u"postal_code"_s] = point.postalCode;
            object[u"city"_s] = point.city;
            object[u"country"_s] = point.country;
        }
        array.append(object);
    }
    return array;
}

QString isoTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

Failure badOption(const QString &option, const QString &reason)
{
    return Failure{
        ErrorCode::Invalid, u"--"_s + option + u" cannot be read"_s, {{}, 0, 0, option}, reason};
}

} // namespace

QJsonValue dateJson(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject fieldsJson(const QHash<QString, QString> &values, const QList<CustomField> &definitions)
{
    QJsonObject object;
    for (const auto &field : definitions) {
        const auto value = values.value(field.key);
        if (value.isEmpty())
            continue;
        switch (field.kind) {
        case CustomKind::Choices:
            object[field.key] = QJsonArray::fromStringList(value.split(u'\n'));
            break;
        case CustomKind::Number: object[field.key] = value.toDouble(); break;
        case CustomKind::Flag: object[field.key] = value == u"yes"; break;
        case CustomKind::Text:
        case CustomKind::Date:
        case CustomKind::Choice: object[field.key] = value; break;
        }
    }
    return object;
}

QJsonObject personJson(const Person &person, const QJsonArray &notes,
                       const QList<CustomField> &definitions, const QString &batchUuid)
{
    QJsonArray organisations;
    for (const auto &affiliation : person.affiliations) {
        organisations.append(QJsonObject{{u"id"_s, affiliation.organisationUuid},
                                         {u"name"_s, affiliation.organisationName},
                                         {u"job_title"_s, affiliation.jobTitle},
                                         {u"started_on"_s, dateJson(affiliation.startedOn)},
                                         {u"ended_on"_s, dateJson(affiliation.endedOn)}});
    }
    const QJsonObject source{
        {u"text"_s, person.source},
        {u"supplier"_s, person.supplier},
        {u"batch"_s, batchUuid.isEmpty() ? QJsonValue() : QJsonValue(batchUuid)},
        {u"collected_on"_s, dateJson(person.collectedOn)}};
    return {{u"id"_s, person.uuid},
            {u"civility"_s, person.civility},
            {u"first_name"_s, person.firstName},
            {u"last_name"_s, person.lastName},
            {u"kind"_s, personKindCode(person.kind)},
            {u"relation"_s, relationCode(person.relation)},
            {u"country"_s, person.country},
            {u"language"_s, person.language},
            {u"birth_date"_s, dateJson(person.birthDate)},
            {u"age_band"_s, person.ageBand == AgeBand::Unknown
                                ? QJsonValue()
                                : QJsonValue(ageBandCode(person.ageBand))},
            {u"organisations"_s, organisations},
            {u"contact_points"_s, contactPointsJson(person.contactPoints)},
            {u"tags"_s, QJsonArray::fromStringList(person.tags)},
            {u"fields"_s, fieldsJson(person.fields, definitions)},
            {u"source"_s, source},
            {u"informed_on"_s, dateJson(person.informedOn)},
            {u"last_contact_on"_s, dateJson(person.lastContactOn)},
            {u"notes"_s, notes},
            {u"created_at"_s, isoTime(person.createdAt)},
            {u"changed_at"_s, isoTime(person.changedAt)},
            {u"masked"_s, QJsonArray()}};
}

QJsonObject personRowJson(const PersonRow &row)
{
    return {{u"id"_s, row.uuid},
            {u"name"_s, row.displayName()},
            {u"first_name"_s, row.firstName},
            {u"last_name"_s, row.lastName},
            {u"kind"_s, personKindCode(row.kind)},
            {u"relation"_s, relationCode(row.relation)},
            {u"organisation"_s, row.organisation},
            {u"email"_s, row.email},
            {u"phone"_s, row.phone},
            {u"last_contact_on"_s, dateJson(row.lastContactOn)}};
}

QJsonObject organisationJson(const Organisation &organisation,
                             const QList<CustomField> &definitions)
{
    return {{u"id"_s, organisation.uuid},
            {u"name"_s, organisation.name},
            {u"legal_name"_s, organisation.legalName},
            {u"siren"_s, organisation.siren},
            {u"siret"_s, organisation.siret},
            {u"vat_number"_s, organisation.vatNumber},
            {u"ape_code"_s, organisation.apeCode},
            {u"tags"_s, QJsonArray::fromStringList(organisation.tags)},
            {u"fields"_s, fieldsJson(organisation.fields, definitions)},
            {u"website"_s, organisation.website},
            {u"country"_s, organisation.country},
            {u"contact_points"_s, contactPointsJson(organisation.contactPoints)},
            {u"created_at"_s, isoTime(organisation.createdAt)},
            {u"changed_at"_s, isoTime(organisation.changedAt)}};
}

QJsonObject organisationRowJson(const OrganisationRow &row)
{
    return {{u"id"_s, row.uuid},     {u"name"_s, row.name},   {u"country"_s, row.country},
            {u"email"_s, row.email}, {u"phone"_s, row.phone}, {u"people"_s, row.people}};
}

QString personText(const Person &person)
{
    QStringList lines{QString(person.displayName() + u"  "_s + person.uuid)};
    for (const auto &affiliation : person.affiliations)
        lines.append(QString(affiliation.jobTitle + u' ' + affiliation.organisationName).trimmed());
    for (const auto &point : person.contactPoints)
        lines.append(QString(point.value + u' ' + point.postalCode + u' ' + point.city).trimmed());
    return lines.join(u'\n');
}

Result<QDate> dateOption(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return QDate();
    const auto date = QDate::fromString(arguments.value(option), Qt::ISODate);
    if (!date.isValid())
        return badOption(option, u"date.not_iso"_s);
    return date;
}

Result<std::optional<QDateTime>> timeOption(const Arguments &arguments, const QString &option,
                                            const std::optional<QTimeZone> &zone)
{
    if (!arguments.has(option))
        return std::optional<QDateTime>();
    auto time = QDateTime::fromString(arguments.value(option), Qt::ISODate);
    if (!time.isValid())
        return badOption(option, u"date.not_iso"_s);
    if (zone && time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), *zone);
    return std::optional<QDateTime>(time.toUTC());
}

Result<int> limitOption(const Arguments &arguments)
{
    if (!arguments.has(u"limit"_s))
        return kDefaultLimit;
    bool isNumber = false;
    const auto limit = arguments.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1)
        return badOption(u"limit"_s, u"number.not_positive"_s);
    return limit;
}

QList<OptionSpec> personOptions()
{
    return {
        {u"civility"_s, u"TEXT"_s, u"Mme, M., Dr"_s},
        {u"first-name"_s, u"TEXT"_s, u"given name"_s},
        {u"last-name"_s, u"TEXT"_s, u"family name"_s},
        {u"kind"_s, u"KIND"_s, u"consumer, professional or sole_trader"_s},
        {u"relation"_s, u"RELATION"_s, u"prospect, customer, contract_in_progress or former"_s},
        {u"country"_s, u"CODE"_s, u"ISO 3166, FR by default"_s},
        {u"language"_s, u"CODE"_s, u"fr or en"_s},
        {u"email"_s, u"ADDRESS"_s, u"an e-mail; may be given again"_s},
        {u"phone"_s, u"NUMBER"_s, u"a telephone; may be given again"_s},
        {u"mobile"_s, u"NUMBER"_s, u"a mobile; may be given again"_s},
        {u"address"_s, u"TEXT"_s, u"street lines"_s},
        {u"postal-code"_s, u"CODE"_s, u"of the address"_s},
        {u"city"_s, u"TEXT"_s, u"of the address"_s},
        {u"organisation"_s, u"NAME"_s, u"found by its name or added"_s},
        {u"job-title"_s, u"TEXT"_s, u"in the organisation"_s},
        {u"birth-date"_s, u"DATE"_s, u"only when a purpose needs it"_s},
        {u"age-band"_s, u"BAND"_s, u"instead of a date: under_15, 15_17, 18_plus or none"_s},
        {u"source"_s, u"TEXT"_s, u"where the record comes from"_s},
        {u"last-contact-on"_s, u"DATE"_s, u"last act of the person"_s},
        {u"note"_s, u"TEXT"_s, u"a note; the person can read it"_s},
        {u"started-on"_s, u"DATE"_s, u"since when in the organisation"_s},
        {u"ended-on"_s, u"DATE"_s, u"until when in the organisation"_s},
        {u"website"_s, u"URL"_s, u"a web page; may be given again"_s},
        {u"social"_s, u"HANDLE"_s, u"a profile on a social network; may be given again"_s},
        {u"tag"_s, u"NAME"_s, u"a tag; may be given again"_s},
        {u"untag"_s, u"NAME"_s, u"a tag to take away; may be given again"_s},
        {u"field"_s, u"KEY=VALUE"_s,
         u"a field of the firm's own; empty removes; may be given again"_s},
        {u"sale-on"_s, u"DATE"_s, u"records a sale"_s},
        {u"sale-of"_s, u"TEXT"_s, u"what was sold"_s},
        {u"invoice"_s, u"NUMBER"_s, u"of the sale; it is then kept ten years"_s},
        {u"refusal-offered"_s, {}, u"the sale offered to refuse analogous offers"_s},
        {u"informed-on"_s, u"DATE"_s, u"the notice was given"_s},
    };
}

QList<ContactPoint> contactPointsFrom(const Arguments &arguments)
{
    QList<ContactPoint> points;
    const auto add = [&](const QString &option, ContactKind kind) {
        for (const auto &value : arguments.values(option)) {
            ContactPoint point;
            point.kind = kind;
            point.value = value;
            points.append(point);
        }
    };
    add(u"email"_s, ContactKind::Email);
    add(u"phone"_s, ContactKind::Phone);
    add(u"mobile"_s, ContactKind::Mobile);
    add(u"website"_s, ContactKind::Website);
    add(u"social"_s, ContactKind::Social);
    if (arguments.has(u"address"_s) || arguments.has(u"postal-code"_s)
        || arguments.has(u"city"_s)) {
        ContactPoint point;
        point.kind = ContactKind::Address;
        point.value = arguments.value(u"address"_s);
        point.postalCode = arguments.value(u"postal-code"_s);
        point.city = arguments.value(u"city"_s);
        points.append(point);
    }
    return points;
}

Result<QHash<QString, QString>> fieldsFrom(const Arguments &arguments)
{
    QHash<QString, QString> fields;
    for (const auto &typed : arguments.values(u"field"_s)) {
        const auto equals = typed.indexOf(u'=');
        if (equals < 1)
            return badOption(u"field"_s, u"field.unknown"_s);
        fields.insert(typed.left(equals), typed.mid(equals + 1));
    }
    return fields;
}

std::optional<QStringList> tagsFrom(const Arguments &arguments, const QStringList &present)
{
    if (!arguments.has(u"tag"_s) && !arguments.has(u"untag"_s))
        return std::nullopt;
    auto wanted = present + arguments.values(u"tag"_s);
    for (const auto &gone : arguments.values(u"untag"_s))
        wanted.removeIf([&](const QString &tag) { return searchKey(tag) == searchKey(gone); });
    return wanted;
}

} // namespace entente::cli
