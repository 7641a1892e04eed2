// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/accessbuilder.h"

#include "core/base/clock.h"
#include "core/fields/fieldretention.h"
#include "core/parties/partyrepository.h"
#include "core/rights/accesswriters.h"
#include "core/wording/wording.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

// The order in which a person reads about themselves; sections that are not named here follow.
constexpr std::array<QStringView, 10> kSectionOrder{
    u"identity", u"contact", u"professional", u"purchase", u"exchange",
    u"consent",  u"rights",  u"recipients",   u"origin",   u"log"};
// CNIL: a prospect's data are kept three years after the last contact that came from the person.
constexpr int kProspectYears = 3;

qsizetype sectionRank(const QString &code)
{
    const auto place = std::find(kSectionOrder.begin(), kSectionOrder.end(), code);
    return place - kSectionOrder.begin();
}

FieldKind kindOfColumn(const catalogue::Column &column, const QString &type)
{
    const auto &name = column.name;
    if (type == u"BLOB")
        return FieldKind::File;
    if (!column.codes.isEmpty())
        return FieldKind::Code;
    if (type == u"INTEGER" && (name.startsWith(u"is_") || name.startsWith(u"has_")))
        return FieldKind::Flag;
    if (type == u"INTEGER")
        return name.endsWith(u"_at") ? FieldKind::Time : FieldKind::Number;
    return name.endsWith(u"_on") || name.endsWith(u"_date") || name.endsWith(u"_until")
               ? FieldKind::Date
               : FieldKind::Text;
}

QString reportedValue(const QVariant &value, FieldKind kind)
{
    switch (kind) {
    case FieldKind::Time: {
        const auto text =
            QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC).toString(Qt::ISODate);
        return text.isEmpty() ? value.toString()
                              : text; // a time out of range is shown all the same
    }
    case FieldKind::Flag: return value.toLongLong() != 0 ? u"true"_s : u"false"_s;
    case FieldKind::File: return {};
    case FieldKind::Text:
    case FieldKind::Code:
    case FieldKind::Date:
    case FieldKind::Number: break;
    }
    return value.toString();
}

/// "pdf" for what begins like a PDF; nobody opens a file by a name that came with it.
QString endingOf(const QByteArray &content)
{
    static const std::pair<QByteArray, QString> beginnings[] = {{"%PDF", u"pdf"_s},
                                                                {"\x89PNG", u"png"_s},
                                                                {"\xff\xd8\xff", u"jpg"_s},
                                                                {"{", u"json"_s},
                                                                {"[", u"json"_s}};
    for (const auto &[beginning, ending] : beginnings) {
        if (content.startsWith(beginning))
            return ending;
    }
    // A message begins with a header: a word of letters and hyphens, and a colon (RFC 5322, 2.2).
    const auto name = content.first(qMax<qsizetype>(0, content.left(80).indexOf(':')));
    const bool isHeader = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
    });
    return isHeader ? u"eml"_s : u"bin"_s;
}

/// A, B ... Z, AA, AB ...
QString letterOf(qsizetype index)
{
    const QString last(QChar(char16_t(u'A' + index % 26)));
    return index < 26 ? last : QString(letterOf(index / 26 - 1) + last);
}

/// The name that the document gives to somebody who is not named.
QString maskedName(qsizetype index, const QString &language)
{
    return (language == u"fr" ? u"Personne %1"_s : u"Person %1"_s).arg(letterOf(index));
}

void appendOnce(QStringList &list, const QString &text)
{
    if (!text.trimmed().isEmpty() && !list.contains(text))
        list.append(text);
}

SupervisoryAuthority authorityOf(const QString &country)
{
    if (country != u"FR")
        return {};
    return {u"Commission nationale de l'informatique et des libertés (CNIL)"_s,
            u"3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07"_s, u"https://www.cnil.fr"_s};
}

} // namespace

Result<AccessReport> AccessBuilder::build(const db::Reader &reader, PersonId id,
                                          const AccessOptions &options) const
{
    const auto data = SubjectWalk(m.catalogue, m.builder).collect(reader, id);
    if (!data)
        return Failure{data.error()};
    const auto person = m.parties.person(reader, id);
    if (!person)
        return Failure{person.error()};
    const auto firm = firmrepository::load(reader);
    if (!firm)
        return Failure{firm.error()};
    auto others = findOthers(reader, *data, NameFinder(*person), options);
    if (!others)
        return Failure{others.error()};

    AccessReport report;
    report.madeAt = m.clock.nowUtc();
    report.language = options.language;
    report.personUuid = person->uuid;
    report.personName = person->displayName();
    report.controller = *firm;
    if (auto done = addSections(reader, *data, options, *others, report); !done)
        return Failure{done.error()};
    if (auto done = addLaw(reader, *data, *person, report); !done)
        return Failure{done.error()};
    for (const auto &other : std::as_const(*others)) {
        if (other.person.mentions > 0) // a namesake is none: the texts mean the person
            report.thirdPersons.append(other.person);
    }
    return report;
}

// By first and last name in either order, as two words that follow each other.
Result<QSet<PersonId>> AccessBuilder::namedPeople(const db::Reader &reader,
                                                  const QString &text) const
{
    QSet<PersonId> found;
    const auto words = searchKey(text).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        for (const auto &key :
             {QString(words[i] + u' ' + words[i + 1]), QString(words[i + 1] + u' ' + words[i])}) {
            const auto people = m.builder.select(reader, u"person"_s, {}, {{u"search_key"_s, key}});
            if (!people)
                return Failure{people.error()};
            for (const auto &row : *people)
                found.insert(PersonId(row.key));
        }
    }
    return found;
}

Result<QList<AccessBuilder::Other>> AccessBuilder::findOthers(const db::Reader &reader,
                                                              const SubjectData &data,
                                                              const NameFinder &own,
                                                              const AccessOptions &options) const
{
    QList<PersonId> ids;
    const auto add = [&](PersonId id) {
        if (id != data.person && !ids.contains(id))
            ids.append(id);
    };
    for (const auto &table : data.tables) {
        for (const auto &record : table.records) {
            for (const auto other : record.others)
                add(other);
            for (const auto &column : table.table->columns) {
                if (!column.freeText || !column.access)
                    continue;
                const auto named = namedPeople(reader, record.row.text(column.name));
                if (!named)
                    return Failure{named.error()};
                for (const auto id : *named)
                    add(id);
            }
        }
    }
    std::sort(ids.begin(), ids.end());
    QList<Other> others;
    qsizetype letters = 0;
    for (const auto id : std::as_const(ids)) {
        const auto person = m.parties.person(reader, id);
        if (!person)
            return Failure{person.error()};
        ThirdPerson third;
        third.uuid = person->uuid;
        third.name = person->displayName();
        third.masked = !options.shownPersons.contains(person->uuid);
        third.shownAs = third.masked ? maskedName(letters++, options.language) : third.name;
        others.append({third, NameFinder(*person).besides(own)});
    }
    return others;
}

Result<ReportField> AccessBuilder::makeField(const db::Reader &reader,
                                             const catalogue::Table &table,
                                             const catalogue::Column &column,
                                             const QVariant &value) const
{
    ReportField field;
    field.column = table.name + u'.' + column.name;
    field.label = column.label;
    field.kind = kindOfColumn(column, m.builder.typeOf(table.name, column.name));
    field.codes = column.codes;
    field.portable = column.portability;
    field.value = reportedValue(value, field.kind);
    if (!column.show.isEmpty()) {
        const auto target = column.show.section(u'.', 0, 0);
        const auto shown = column.show.section(u'.', 1, 1);
        const auto rows = m.builder.select(reader, target, {shown},
                                           {{m.builder.keyOf(target), value}});
        if (!rows)
            return Failure{rows.error()};
        field.kind = FieldKind::Text;
        field.value = rows->isEmpty() ? QString() : rows->first().text(shown);
    }
    return field;
}

Result<ReportItem> AccessBuilder::makeItem(const db::Reader &reader, const catalogue::Table &table,
                                           const SubjectRecord &record, QList<Other> &others,
                                           AccessReport &report) const
{
    ReportItem item;
    item.table = table.name;
    QSet<QString> mentioned;
    for (const auto &column : table.columns) {
        const auto value = record.row.values.value(column.name);
        if (!column.access || value.isNull() || value.toByteArray().isEmpty())
            continue;
        auto field = makeField(reader, table, column, value);
        if (!field)
            return Failure{field.error()};
        if (!column.labelledBy.isEmpty()) { // the name that the firm gave to its field
            const auto target = column.labelledBy.section(u'.', 0, 0);
            const auto name = column.labelledBy.section(u'.', 1);
            const auto rows = m.builder.select(
                reader, target, {name},
                {{m.builder.keyOf(target), record.row.integer(m.builder.keyOf(target))}});
            if (!rows)
                return Failure{rows.error()};
            field->label = rows->isEmpty() ? field->label : rows->first().text(name);
        }
        if (field->kind == FieldKind::File) {
            // Two tables of one section may have the same key.
            const QString word = accesswriters::fileWord(
                table.name == u"consent_proof" ? table.section : column.name,
                Words(report.language));
            field->value =
                u"%1-%2.%3"_s.arg(word).arg(record.row.key).arg(endingOf(value.toByteArray()));
            item.files.append({field->value, value.toByteArray()});
        }
        if (column.freeText) {
            const auto asWritten = field->value;
            for (auto &other : others) {
                if (other.finder.find(asWritten).isEmpty())
                    continue;
                mentioned.insert(other.person.uuid);
                if (other.person.masked)
                    field->value = other.finder.replaced(field->value, other.person.shownAs);
            }
            for (auto &other : others) {
                if (mentioned.contains(other.person.uuid)
                    && !other.person.passages.contains(field->value))
                    other.person.passages.append(field->value);
            }
        }
        appendOnce(report.categories, column.category);
        item.fields.append(*field);
    }
    for (auto &other : others) {
        if (mentioned.contains(other.person.uuid))
            ++other.person.mentions;
    }
    if (table.name == u"custom_value" && !item.fields.isEmpty()) {
        if (auto done = addTermsOfOwnField(reader, record, item); !done)
            return Failure{done.error()};
    }
    if (table.name == u"attachment") {
        const auto chunks = m.builder.select(reader, u"attachment_chunk"_s, {u"data"_s},
                                             {{u"attachment_id"_s, record.row.key}});
        if (!chunks)
            return Failure{chunks.error()};
        QByteArray content;
        for (const auto &chunk : *chunks)
            content += chunk.blob(u"data"_s);
        item.files.append(
            {u"%1-%2.%3"_s.arg(accesswriters::fileWord(table.section, Words(report.language)))
                 .arg(record.row.key)
                 .arg(endingOf(content)),
             content});
    }
    return item;
}

Result<void> AccessBuilder::addTermsOfOwnField(const db::Reader &reader,
                                               const SubjectRecord &record, ReportItem &item) const
{
    const auto about = m.builder.select(
        reader, u"custom_field"_s, {u"kind"_s, u"purpose"_s, u"basis"_s, u"retention"_s},
        {{u"custom_field_id"_s, record.row.integer(u"custom_field_id"_s)}});
    const auto person = m.parties.person(reader, PersonId(record.row.integer(u"person_id"_s)));
    if (!about || !person)
        return Failure{about ? person.error() : about.error()};
    if (about->isEmpty())
        return {};
    const auto &terms = about->first();
    auto &value = item.fields.first();
    const auto kind = customKindFromCode(terms.text(u"kind"_s));
    if (kind == CustomKind::Date || kind == CustomKind::Number)
        value.kind = kind == CustomKind::Date ? FieldKind::Date : FieldKind::Number;
    if (kind == CustomKind::Flag) {
        value.kind = FieldKind::Flag;
        value.value = value.value == u"yes" ? u"true"_s : u"false"_s;
    }
    const auto add = [&](const QString &name, const QString &text, FieldKind as,
                         const QString &codes = {}) {
        if (!text.isEmpty())
            item.fields.append(
                {u"custom_field."_s + name, u"field.custom."_s + name, text, as, codes, false});
    };
    const QString retention = terms.text(u"retention"_s);
    add(u"purpose"_s, terms.text(u"purpose"_s), FieldKind::Text);
    add(u"basis"_s, terms.text(u"basis"_s), FieldKind::Code, u"basis"_s);
    if (CustomField::retentions().contains(retention))
        add(u"retention"_s, retention, FieldKind::Code, u"retention"_s);
    else
        add(u"retention"_s, retention, FieldKind::Text);
    if (const auto until = fieldretention::keptUntil(retention, *person))
        add(u"kept_until"_s, until->toString(Qt::ISODate), FieldKind::Date);
    return {};
}

Result<void> AccessBuilder::addSections(const db::Reader &reader, const SubjectData &data,
                                        const AccessOptions &options, QList<Other> &others,
                                        AccessReport &report) const
{
    QMap<qint64, std::pair<qsizetype, qsizetype>>
        consents; // event → section and item, so that a proof stands with its event
    for (const auto &entry : data.tables) {
        const auto &table = *entry.table;
        if (table.section.isEmpty())
            continue;
        auto place = std::find_if(
            report.sections.begin(), report.sections.end(),
            [&](const ReportSection &section) { return section.code == table.section; });
        if (place == report.sections.end()) {
            ReportSection section;
            section.code = table.section;
            section.basis = table.basis;
            section.retention = table.retention;
            section.leftOutBecause = options.leftOut.value(table.section).trimmed();
            place = report.sections.insert(report.sections.end(), section);
        }
        if (!entry.records.isEmpty())
            appendOnce(report.bases, table.basis);
        if (!place->leftOutBecause.isEmpty())
            continue;
        const auto index = place - report.sections.begin();
        for (const auto &record : entry.records) {
            auto item = makeItem(reader, table, record, others, report);
            if (!item)
                return Failure{item.error()};
            if (item->fields.isEmpty())
                continue;
            if (table.name == u"consent_proof" && consents.contains(record.row.key)) {
                auto &event = report.sections[consents[record.row.key].first]
                                  .items[consents[record.row.key].second];
                event.fields += item->fields;
                event.files += item->files;
                continue;
            }
            report.sections[index].items.append(*item);
            if (table.name == u"consent_event")
                consents.insert(record.row.key, {index, report.sections[index].items.size() - 1});
        }
    }
    std::stable_sort(report.sections.begin(), report.sections.end(),
                     [](const ReportSection &a, const ReportSection &b) {
                         return sectionRank(a.code) < sectionRank(b.code);
                     });
    return {};
}

Result<void> AccessBuilder::addLaw(const db::Reader &reader, const SubjectData &data,
                                   const Person &person, AccessReport &report) const
{
    const auto purposes = m.builder.select(reader, u"purpose"_s, {u"code"_s},
                                           {{u"is_active"_s, 1}});
    if (!purposes)
        return Failure{purposes.error()};
    for (const auto &purpose : *purposes)
        appendOnce(report.purposes, purpose.text(u"code"_s));
    if (const auto *batches = data.find(u"import_batch")) {
        for (const auto &batch : batches->records) {
            appendOnce(report.bases, batch.row.text(u"basis"_s));
            appendOnce(report.sources, batch.row.text(u"source"_s));
            appendOnce(report.sources, batch.row.text(u"supplier"_s));
        }
    }
    if (const auto *states = data.find(u"consent_state")) {
        for (const auto &state : states->records) {
            if (state.row.text(u"state"_s) == u"given")
                appendOnce(report.bases, u"consent"_s);
        }
    }
    if (const auto *disclosures = data.find(u"disclosure")) {
        for (const auto &disclosure : disclosures->records) {
            if (disclosure.row.text(u"recipient"_s).isEmpty()) // the person
                continue;
            report.recipients.append(
                {disclosure.row.text(u"recipient"_s), disclosure.row.text(u"purpose"_s),
                 disclosure.row.text(u"kind"_s),
                 QDateTime::fromMSecsSinceEpoch(disclosure.row.integer(u"occurred_at"_s),
                                                Qt::UTC)});
        }
    }
    appendOnce(report.sources, person.source);
    appendOnce(report.sources, person.supplier);
    report.collectedDirectly = person.collectedDirectly;
    if (person.relation == Relation::Prospect) {
        const auto since = std::max(
            {person.lastContactOn, person.collectedOn, person.createdAt.toLocalTime().date()},
            [](QDate a, QDate b) { return a.toJulianDay() < b.toJulianDay(); });
        report.keptUntil = since.addYears(kProspectYears);
    }
    for (const auto &right :
         {u"rectification"_s, u"erasure"_s, u"restriction"_s, u"objection"_s, u"portability"_s})
        report.rights.append(u"right."_s + right);
    report.authority = authorityOf(report.controller.country);
    return {};
}

} // namespace entente
