// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportcolumns.h"

#include "core/access/fieldpolicy.h"
#include "core/wording/wording.h"

#include <algorithm>
#include <array>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kExportColumns{
    ExportColumn{u"civility", u"person.civility", u"export.column.civility"},
    ExportColumn{u"first_name", u"person.first_name", u"import.field.first_name"},
    ExportColumn{u"last_name", u"person.last_name", u"import.field.last_name"},
    ExportColumn{u"organisation", u"organisation.name", u"import.field.organisation", true, true},
    ExportColumn{u"job_title", u"affiliation.job_title", u"import.field.job_title"},
    ExportColumn{u"email", u"contact_point.value", u"import.field.email", true, true},
    ExportColumn{u"phone", u"contact_point.value", u"import.field.phone", true, true},
    ExportColumn{u"mobile", u"contact_point.value", u"import.field.mobile", true, true},
    ExportColumn{u"fax", u"contact_point.value", u"contact.kind.fax", true, true, false},
    ExportColumn{u"web_page", u"contact_point.value", u"import.field.web_page", true, true, false},
    ExportColumn{u"social", u"contact_point.value", u"contact.kind.social", true, true, false},
    ExportColumn{u"address", u"contact_point.value", u"import.field.address", true, true},
    ExportColumn{u"postal_code", u"contact_point.postal_code", u"import.field.postal_code", true,
                 true},
    ExportColumn{u"city", u"contact_point.city", u"import.field.city", true, true},
    ExportColumn{u"country", u"person.country", u"import.field.country", true, true},
    ExportColumn{u"language", u"person.language", u"import.field.language"},
    ExportColumn{u"kind", u"person.kind", u"export.column.kind"},
    ExportColumn{u"relation", u"person.relation", u"import.field.relation"},
    ExportColumn{u"birth_date", u"person.birth_date", u"import.field.birth_date", true, false,
                 false},
    ExportColumn{u"age_band", u"person.age_band", u"import.field.age_band", true, false, false},
    ExportColumn{u"siren", u"organisation.siren", u"import.field.siren", true, true},
    ExportColumn{u"siret", u"organisation.siret", u"import.field.siret", false, true},
    ExportColumn{u"legal_name", u"organisation.legal_name", u"export.column.legal_name", false,
                 true},
    ExportColumn{u"vat_number", u"organisation.vat_number", u"export.column.vat_number", false,
                 true},
    ExportColumn{u"ape_code", u"organisation.ape_code", u"export.column.ape_code", false, true},
    ExportColumn{u"website", u"organisation.website", u"import.field.website", true, true},
    ExportColumn{u"tags", u"person_tag.tag_id", u"import.field.tags"},
    ExportColumn{u"fields", u"custom_value.value", u"section.fields", true, true},
    ExportColumn{u"photo", u"attachment_chunk.data", u"import.field.photo", true, false, false,
                 false},
    ExportColumn{u"source", u"person.source", u"export.column.source", true, true, false},
    ExportColumn{u"supplier", u"person.supplier", u"field.person.supplier", true, false, false},
    ExportColumn{u"collected_on", u"person.collected_on", u"field.person.collected_on", true, false,
                 false},
    ExportColumn{u"informed_on", u"person.informed_on", u"import.field.informed_on", true, false,
                 false},
    ExportColumn{u"last_contact_on", u"person.last_contact_on", u"import.field.last_contact_on",
                 true, false, false},
    ExportColumn{u"id", u"person.uuid", u"field.uuid", true, true, false},
};

struct DetailKey
{
    QStringView key;
    ContactKind kind;
};
/// An address is three texts, any other contact detail one; "website" is the organisation's.
constexpr std::array kDetailKeys{
    DetailKey{u"email", ContactKind::Email},      DetailKey{u"phone", ContactKind::Phone},
    DetailKey{u"mobile", ContactKind::Mobile},    DetailKey{u"fax", ContactKind::Fax},
    DetailKey{u"web_page", ContactKind::Website}, DetailKey{u"social", ContactKind::Social},
    DetailKey{u"address", ContactKind::Address},  DetailKey{u"postal_code", ContactKind::Address},
    DetailKey{u"city", ContactKind::Address},
};

std::optional<ContactKind> detailKindOf(QStringView key)
{
    const auto found = std::ranges::find(kDetailKeys, key, &DetailKey::key);
    return found == kDetailKeys.end() ? std::nullopt : std::optional(found->kind);
}

QStringView detailKeyOf(ContactKind kind)
{
    return std::ranges::find(kDetailKeys, kind, &DetailKey::kind)->key;
}

const Affiliation *presentAffiliation(const Person &person)
{
    const auto found = std::ranges::find_if(
        person.affiliations, [](const Affiliation &a) { return !a.endedOn.isValid(); });
    return found == person.affiliations.end() ? nullptr : &*found;
}

QString isoDay(QDate date)
{
    return date.toString(Qt::ISODate);
}

/// Text that an e-mail programme or a telephone shows; a number keeps what was typed.
QString detailCell(const ContactPoint &point, QStringView key)
{
    return key == u"postal_code" ? point.postalCode : key == u"city" ? point.city : point.value;
}

/// Labels and states stand beside the street, not beside the town as well.
bool isRemarked(QStringView key)
{
    return key != u"postal_code" && key != u"city";
}

/// In quotes where a tag holds what parts tags.
QString tagsCell(const QStringList &tags)
{
    QStringList cells;
    for (const QString &tag : tags) {
        const bool isPlain = std::ranges::none_of(
            tag, [](QChar c) { return QStringView(u",;|\"\n").contains(c); });
        cells.append(isPlain ? tag
                             : QString(u'"' + QString(tag).replace("\""_L1, "\"\""_L1) + u'"'));
    }
    return cells.join(u", "_s);
}

void dropUnchosen(const ColumnChoice &choice, QList<ContactPoint> &points)
{
    points.removeIf([&](const ContactPoint &point) {
        return point.kind == ContactKind::Address
                   ? !choice.has(u"address") && !choice.has(u"postal_code") && !choice.has(u"city")
                   : !choice.has(detailKeyOf(point.kind));
    });
    for (auto &point : points) {
        point.source.clear();
        if (point.kind != ContactKind::Address)
            continue;
        if (!choice.has(u"address"))
            point.value.clear(), point.normal.clear();
        if (!choice.has(u"postal_code"))
            point.postalCode.clear();
        if (!choice.has(u"city"))
            point.city.clear();
    }
}

} // namespace

std::span<const ExportColumn> exportColumns()
{
    return kExportColumns;
}

const ExportColumn *exportColumn(QStringView key)
{
    const auto found = std::ranges::find(kExportColumns, key, &ExportColumn::key);
    return found == kExportColumns.end() ? nullptr : &*found;
}

ColumnChoice chooseColumns(const catalogue::Catalogue &catalogue, Role role,
                           const QStringList &wanted)
{
    ColumnChoice choice;
    for (const auto &column : kExportColumns) {
        const auto key = column.key.toString();
        if (wanted.isEmpty() ? !column.proposed : !wanted.contains(key))
            continue;
        if (fieldVisibility(catalogue, role, column.source) == FieldVisibility::Full)
            choice.keys.insert(key);
        else
            choice.leftOut.append(key);
    }
    return choice;
}

void keepOnly(const ColumnChoice &choice, Person &person)
{
    const auto text = [&](QStringView key, QString &value) {
        if (!choice.has(key))
            value.clear();
    };
    const auto day = [&](QStringView key, QDate &value) {
        if (!choice.has(key))
            value = {};
    };
    text(u"id", person.uuid);
    text(u"civility", person.civility);
    text(u"first_name", person.firstName);
    text(u"last_name", person.lastName);
    text(u"country", person.country);
    text(u"language", person.language);
    text(u"source", person.source);
    text(u"supplier", person.supplier);
    day(u"birth_date", person.birthDate);
    day(u"collected_on", person.collectedOn);
    day(u"informed_on", person.informedOn);
    day(u"last_contact_on", person.lastContactOn);
    if (!choice.has(u"age_band"))
        person.ageBand = AgeBand::Unknown;
    if (!choice.has(u"kind"))
        person.kind = PersonKind::Unknown;
    if (!choice.has(u"relation"))
        person.relation = Relation::Prospect;
    if (!choice.has(u"organisation"))
        person.affiliations.clear();
    for (auto &affiliation : person.affiliations) {
        text(u"job_title", affiliation.jobTitle);
        text(u"id", affiliation.organisationUuid);
    }
    dropUnchosen(choice, person.contactPoints);
}

void keepOnly(const ColumnChoice &choice, Organisation &organisation)
{
    const auto text = [&](QStringView key, QString &value) {
        if (!choice.has(key))
            value.clear();
    };
    text(u"id", organisation.uuid);
    text(u"organisation", organisation.name);
    text(u"siren", organisation.siren);
    text(u"siret", organisation.siret);
    text(u"legal_name", organisation.legalName);
    text(u"vat_number", organisation.vatNumber);
    text(u"ape_code", organisation.apeCode);
    text(u"website", organisation.website);
    text(u"country", organisation.country);
    text(u"source", organisation.source);
    if (!choice.has(u"fields"))
        organisation.fields.clear();
    dropUnchosen(choice, organisation.contactPoints);
}

QSet<QString> leftOutOf(const Person &person)
{
    const bool hasWork = presentAffiliation(person) != nullptr;
    return person.affiliations.size() > (hasWork ? 1 : 0) ? QSet<QString>{u"export.left_out.jobs"_s}
                                                          : QSet<QString>{};
}

ExportTable::ExportTable(bool ofPeople, const ColumnChoice &choice, const ContactWidths &widths,
                         const QList<ExportedField> &fields, const Words &words)
    : m_widths(widths)
    , m_fields(choice.has(u"fields") ? fields : QList<ExportedField>())
    , m_words(words)
{
    for (const auto &column : kExportColumns) {
        if ((ofPeople ? column.ofPeople : column.ofOrganisations) && choice.has(column.key)
            && column.inTables && column.key != u"fields")
            m_keys.append(column.key.toString());
    }
}

ContactWidth ExportTable::width(const QString &key) const
{
    const auto kind = detailKindOf(key);
    ContactWidth width = kind ? m_widths.value(*kind) : ContactWidth();
    width.hasLabels = width.hasLabels && isRemarked(key);
    width.hasStatuses = width.hasStatuses && isRemarked(key);
    return width;
}

QStringList ExportTable::header() const
{
    QStringList header;
    for (const auto &key : m_keys) {
        const QString name = m_words.word(exportColumn(key)->label);
        const ContactWidth columns = width(key);
        for (int i = 0; i < columns.count; ++i) {
            const QString value = i == 0 ? name : u"%1 %2"_s.arg(name).arg(i + 1);
            header.append(value);
            for (const auto &[isThere, remark] :
                 {std::pair(columns.hasLabels, u"field.contact.label"_s),
                  std::pair(columns.hasStatuses, u"field.contact.status"_s)})
                if (isThere)
                    header.append(u"%1 (%2)"_s.arg(value, m_words.word(remark).toLower()));
        }
    }
    for (const auto &field : m_fields)
        header.append(field.label);
    return header;
}

QString ExportTable::word(const QString &prefix, const QString &code) const
{
    const QString key = prefix + code;
    return code.isEmpty() || !m_words.knows(key) ? code : m_words.word(key);
}

void ExportTable::appendContacts(QStringList &cells, const QList<ContactPoint> &points,
                                 const QString &key) const
{
    const auto kind = *detailKindOf(key);
    const ContactWidth columns = width(key);
    const auto end = cells.size()
                     + columns.count * (1 + int(columns.hasLabels) + int(columns.hasStatuses));
    for (const auto &point : points) {
        if (point.kind != kind)
            continue;
        cells.append(detailCell(point, key));
        if (columns
                .hasLabels) // as address books write it: the star is of the one that is preferred
            cells.append(QString((point.preferred ? u"* "_s : QString()) + point.label).trimmed());
        if (columns.hasStatuses)
            cells.append(point.status == ContactStatus::Valid
                             ? QString()
                             : word(u"contact.status."_s, contactStatusCode(point.status)));
    }
    while (cells.size() < end)
        cells.append(QString());
}

QString ExportTable::personCell(const ExportedPerson &exported, const QString &key) const
{
    const Person &person = exported.person;
    if (key == u"civility")
        return word(u"person.civility."_s, person.civility);
    if (key == u"first_name")
        return person.firstName;
    if (key == u"last_name")
        return person.lastName;
    if (key == u"country")
        return person.country;
    if (key == u"language")
        return person.language;
    if (key == u"kind")
        return person.kind == PersonKind::Unknown
                   ? QString()
                   : word(u"person.kind."_s, personKindCode(person.kind));
    if (key == u"relation")
        return word(u"person.relation."_s, relationCode(person.relation));
    if (key == u"birth_date")
        return isoDay(person.birthDate);
    if (key == u"age_band")
        return word(u"person.age_band."_s, ageBandCode(person.ageBand));
    if (key == u"source")
        return person.source;
    if (key == u"supplier")
        return person.supplier;
    if (key == u"collected_on")
        return isoDay(person.collectedOn);
    if (key == u"informed_on")
        return isoDay(person.informedOn);
    if (key == u"last_contact_on")
        return isoDay(person.lastContactOn);
    if (key == u"id")
        return person.uuid;
    if (key == u"tags")
        return tagsCell(exported.tags);
    const auto *work = presentAffiliation(person);
    if (!work)
        return {};
    if (key == u"organisation")
        return work->organisationName;
    if (key == u"job_title")
        return work->jobTitle;
    const auto employer = exported.employers.constFind(work->organisation);
    if (employer == exported.employers.cend())
        return {};
    return key == u"siren" ? employer->siren : key == u"website" ? employer->website : QString();
}

QString ExportTable::organisationCell(const Organisation &organisation, const QString &key) const
{
    return key == u"organisation" ? organisation.name
           : key == u"legal_name" ? organisation.legalName
           : key == u"siren"      ? organisation.siren
           : key == u"siret"      ? organisation.siret
           : key == u"vat_number" ? organisation.vatNumber
           : key == u"ape_code"   ? organisation.apeCode
           : key == u"website"    ? organisation.website
           : key == u"country"    ? organisation.country
           : key == u"source"     ? organisation.source
           : key == u"id"         ? organisation.uuid
                                  : QString();
}

QStringList ExportTable::cells(const ExportedPerson &exported) const
{
    QStringList cells;
    for (const auto &key : m_keys) {
        if (detailKindOf(key))
            appendContacts(cells, exported.person.contactPoints, key);
        else
            cells.append(personCell(exported, key));
    }
    for (const auto &field : m_fields) {
        const auto found = std::ranges::find(exported.fields, field.key, &ExportedField::key);
        cells.append(found == exported.fields.end() ? QString() : found->value);
    }
    return cells;
}

QStringList ExportTable::cells(const Organisation &organisation) const
{
    QStringList cells;
    for (const auto &key : m_keys) {
        if (detailKindOf(key))
            appendContacts(cells, organisation.contactPoints, key);
        else
            cells.append(organisationCell(organisation, key));
    }
    for (const auto &field : m_fields)
        cells.append(organisation.fields.value(field.key));
    return cells;
}

} // namespace entente
