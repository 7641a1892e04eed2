// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importrow.h"

#include "core/exchange/csvwriter.h"
#include "core/parties/normalisepostal.h"
#include "core/parties/normalisewords.h"
#include "core/parties/searchkey.h"

#include <algorithm>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

/// "MARCHAND Zoé" and "Zoé Marchand" both give the name in capitals, or the last word, to the family.
void splitFullName(const QString &text, Person &person)
{
    QString name = text.simplified();
    if (const qsizetype comma = name.indexOf(u','); comma > 0) {
        person.lastName = name.first(comma).trimmed();
        person.firstName = name.mid(comma + 1).trimmed();
        return;
    }
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && !civilityCode(words.first()).isEmpty()) {
        person.civility = civilityCode(words.takeFirst());
        name = words.join(u' ');
    }
    QStringList capitals;
    QStringList others;
    for (const QString &word : words)
        (word.size() > 1 && word == word.toUpper() ? capitals : others).append(word);
    if (!capitals.isEmpty() && !others.isEmpty()) {
        person.lastName = capitals.join(u' ');
        person.firstName = others.join(u' ');
        return;
    }
    if (words.size() < 2) {
        person.lastName = name;
        return;
    }
    // Particles go with the family name: "Anne de La Tour".
    static const QStringList kParticles = {u"de"_s,  u"du"_s, u"des"_s, u"la"_s,  u"le"_s, u"van"_s,
                                           u"von"_s, u"el"_s, u"al"_s,  u"ben"_s, u"da"_s, u"di"_s};
    qsizetype family = words.size() - 1;
    while (family > 1 && kParticles.contains(words.at(family - 1), Qt::CaseInsensitive))
        --family;
    person.firstName = words.first(family).join(u' ');
    person.lastName = words.mid(family).join(u' ');
}

/// "a@x.fr; b@x.fr" in one cell; semicolons, commas, slashes and line breaks part them.
QStringList partsOfCell(const QString &text)
{
    QStringList parts;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !QStringView{u";,/|\n"}.contains(text.at(at)))
            continue;
        const QString part = text.mid(from, at - from).trimmed();
        if (!part.isEmpty())
            parts.append(part);
        from = at + 1;
    }
    return parts;
}

} // namespace

/// A row while its cells come in; addresses need all of them.
struct RowPreparer::Pending
{
    PreparedRow row;
    QStringList street;
    QString postalCode;
    QString city;
    qsizetype addressColumn = -1;
    struct Contact
    {
        ContactKind kind;
        QString text;
        qsizetype column;
    };
    QList<Contact> contacts;
    bool filled = false;

    void note(qsizetype column, const QString &code)
    {
        row.problems.append({row.line, int(column) + 1, code});
    }
};

RowPreparer::RowPreparer(RowReading reading, const CountryNames &countries)
    : m_reading(std::move(reading))
    , m_countries(countries)
{}

PreparedRow RowPreparer::prepare(int line, const QStringList &cells) const
{
    Pending pending;
    PreparedRow &row = pending.row;
    row.line = line;
    row.person.source = m_reading.source;
    row.person.supplier = m_reading.supplier;
    row.person.collectedDirectly = m_reading.supplier.isEmpty();
    row.person.collectedOn = m_reading.collectedOn;
    const qsizetype columns = std::min(cells.size(), m_reading.targets.size());
    for (qsizetype column = 0; column < columns; ++column) {
        if (m_reading.targets.at(column).field == ImportField::Ignore)
            continue;
        const QString text = unguardCell(cells.at(column)).trimmed();
        if (text.isEmpty())
            continue;
        pending.filled = true;
        take(pending, column, text);
    }
    finishContacts(pending);
    finishAddress(pending);
    row.isEmpty = !pending.filled;
    row.nameKey = searchKey(QString(row.person.lastName + u' ' + row.person.firstName));
    row.organisationKey = organisationKey(row.organisationName);
    if (row.person.firstName.isEmpty() && row.person.lastName.isEmpty()
        && row.person.contactPoints.isEmpty() && row.organisationName.isEmpty()) {
        row.isRefused = true;
        row.refusal = u"row.no_person"_s;
    }
    return row;
}

void RowPreparer::take(Pending &pending, qsizetype column, const QString &text) const
{
    PreparedRow &row = pending.row;
    switch (m_reading.targets.at(column).field) {
    case ImportField::FirstName: row.person.firstName = text.simplified(); break;
    case ImportField::LastName: row.person.lastName = text.simplified(); break;
    case ImportField::FullName: splitFullName(text, row.person); break;
    case ImportField::Organisation: row.organisationName = text.simplified(); break;
    case ImportField::JobTitle: row.jobTitle = text.simplified(); break;
    case ImportField::Website: row.website = text; break;
    case ImportField::Source: row.person.source = text; break;
    case ImportField::Language: row.person.language = text.left(2).toLower(); break;
    case ImportField::Note: row.note = row.note.isEmpty() ? text : row.note + u'\n' + text; break;
    case ImportField::Siren:
    case ImportField::Siret: {
        const bool siren = m_reading.targets.at(column).field == ImportField::Siren;
        const auto number = siren ? parseSiren(text) : parseSiret(text);
        if (number)
            row.siren = number->first(9);
        else
            pending.note(column, number.error().reason);
        break;
    }
    case ImportField::Civility:
    case ImportField::Kind:
    case ImportField::Relation:
    case ImportField::Country: takeCode(pending, column, text); break;
    case ImportField::BirthDate:
    case ImportField::MetOn:
    case ImportField::LastContactOn:
    case ImportField::InformedOn: takeDate(pending, column, text); break;
    default: takeContact(pending, column, text); break;
    }
}

void RowPreparer::takeContact(Pending &pending, qsizetype column, const QString &text) const
{
    switch (m_reading.targets.at(column).field) {
    case ImportField::Email: pending.contacts.append({ContactKind::Email, text, column}); break;
    case ImportField::Phone: pending.contacts.append({ContactKind::Phone, text, column}); break;
    case ImportField::Mobile: pending.contacts.append({ContactKind::Mobile, text, column}); break;
    case ImportField::Address:
        pending.street.append(text);
        pending.addressColumn = column;
        break;
    case ImportField::PostalCode:
        pending.postalCode = text;
        pending.addressColumn = column;
        break;
    case ImportField::City: pending.city = text.simplified(); break;
    case ImportField::PostalTown: {
        const PostalTown town = splitPostalTown(text, m_reading.country);
        pending.postalCode = town.postalCode;
        pending.city = town.town;
        break;
    }
    default: break;
    }
}

void RowPreparer::takeCode(Pending &pending, qsizetype column, const QString &text) const
{
    Person &person = pending.row.person;
    QString code;
    switch (m_reading.targets.at(column).field) {
    case ImportField::Civility:
        code = civilityCode(text);
        person.civility = code.isEmpty() ? person.civility : code;
        if (code.isEmpty())
            pending.note(column, u"civility.unknown"_s);
        break;
    case ImportField::Kind:
        if (const auto kind = personKindFromCode(personKindCode(QStringView{text})); kind)
            person.kind = *kind, pending.row.hasKind = true;
        else
            pending.note(column, u"kind.unknown"_s);
        break;
    case ImportField::Relation:
        if (const auto relation = relationFromCode(relationCode(QStringView{text})); relation)
            person.relation = *relation, pending.row.hasRelation = true;
        else
            pending.note(column, u"relation.unknown"_s);
        break;
    default:
        person.country = m_countries.code(text);
        if (person.country.isEmpty())
            pending.note(column, u"country.unknown"_s);
        break;
    }
}

void RowPreparer::takeDate(Pending &pending, qsizetype column, const QString &text) const
{
    const auto date = parseDate(text, m_reading.dateOrder, m_reading.today);
    if (!date) {
        pending.note(column, date.error().reason);
        return;
    }
    if (*date > m_reading.today) {
        pending.note(column, u"date.in_future"_s);
        return;
    }
    Person &person = pending.row.person;
    switch (m_reading.targets.at(column).field) {
    case ImportField::BirthDate: person.birthDate = *date; break;
    case ImportField::LastContactOn:
        person.lastContactOn = std::max(*date, person.lastContactOn);
        break;
    case ImportField::InformedOn:
        person.informedOn = *date;
        pending.row.hasInformedOn = true;
        break;
    default:
        person.collectedOn = *date;
        person.lastContactOn = std::max(*date,
                                        person.lastContactOn); // meeting us is an act of the person
        break;
    }
}

void RowPreparer::finishContacts(Pending &pending) const
{
    Person &person = pending.row.person;
    const QString country = person.country.isEmpty() ? m_reading.country : person.country;
    const auto known = [&](const ContactPoint &point) {
        return std::any_of(person.contactPoints.cbegin(), person.contactPoints.cend(),
                           [&](const ContactPoint &other) { return other.normal == point.normal; });
    };
    for (const auto &contact : std::as_const(pending.contacts)) {
        ContactPoint typed;
        typed.kind = contact.kind;
        typed.value = contact.text;
        typed.source = pending.row.person.source;
        auto point = ContactPoint::parse(typed, country);
        if (point) {
            if (!known(*point))
                person.contactPoints.append(*std::move(point));
            continue;
        }
        const QStringList parts = partsOfCell(contact.text);
        for (const QString &part : parts.size() > 1 ? parts : QStringList()) {
            typed.value = part;
            if (auto single = ContactPoint::parse(typed, country); single && !known(*single))
                person.contactPoints.append(*std::move(single));
            else if (!single)
                pending.note(contact.column, single.error().reason);
        }
        if (parts.size() < 2)
            pending.note(contact.column, point.error().reason);
    }
}

void RowPreparer::finishAddress(Pending &pending) const
{
    if (pending.street.isEmpty() && pending.postalCode.isEmpty() && pending.city.isEmpty())
        return;
    Person &person = pending.row.person;
    const QString country = person.country.isEmpty() ? m_reading.country : person.country;
    ContactPoint typed;
    typed.kind = ContactKind::Address;
    typed.value = pending.street.join(u'\n');
    typed.city = pending.city;
    typed.country = country;
    typed.source = person.source;
    typed.postalCode = pending.postalCode;
    const PostalTown code = normalisePostalCode(pending.postalCode, country);
    if (code.repaired)
        pending.note(pending.addressColumn, u"postal.repaired"_s);
    if (!code.wellFormed)
        pending.note(pending.addressColumn, u"postal.odd"_s);
    if (auto address = ContactPoint::parse(typed, country))
        person.contactPoints.append(*std::move(address));
}

} // namespace entente
