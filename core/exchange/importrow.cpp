// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importrow.h"

#include "core/attachments/attachment.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/importrowpending.h"
#include "core/parties/normalisepostal.h"
#include "core/parties/normalisewords.h"
#include "core/parties/searchkey.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

bool isParticle(const QString &word)
{
    static const QStringList kParticles = {u"de"_s,  u"du"_s, u"des"_s, u"la"_s,  u"le"_s, u"van"_s,
                                           u"von"_s, u"el"_s, u"al"_s,  u"ben"_s, u"da"_s, u"di"_s};
    return kParticles.contains(word, Qt::CaseInsensitive);
}

/// Where the family name begins, or ends, with its particles: "Anne de La Tour", "De La Tour Anne".
qsizetype beginOfFamily(const QStringList &words)
{
    qsizetype family = words.size() - 1;
    while (family > 1 && isParticle(words.at(family - 1)))
        --family;
    return family;
}

qsizetype endOfFamily(const QStringList &words)
{
    qsizetype end = 1;
    while (end < words.size() - 1 && isParticle(words.at(end - 1)))
        ++end;
    return end;
}

/// "MARCHAND Zoé" and "Zoé Marchand" both give the name in capitals, or the last word, to the family; without
/// capitals "Marchand Zoé" needs a title that says so.
void splitFullName(const QString &text, bool familyFirst, Person &person)
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
    if (familyFirst) {
        const qsizetype end = endOfFamily(words);
        person.lastName = words.first(end).join(u' ');
        person.firstName = words.mid(end).join(u' ');
        return;
    }
    const qsizetype family = beginOfFamily(words);
    person.firstName = words.first(family).join(u' ');
    person.lastName = words.mid(family).join(u' ');
}

bool isUnreadable(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar(QChar::ReplacementCharacter);
}

/// A sign that ends a file of old, or what is left of a damaged one, is nobody's name.
QString legibleText(const QString &text)
{
    const QString trimmed = text.trimmed();
    return std::all_of(trimmed.cbegin(), trimmed.cend(), isUnreadable) ? QString() : trimmed;
}

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(), [](const QString &cell) {
        return std::all_of(cell.cbegin(), cell.cend(), [](QChar c) {
            return c.isSpace() || c.category() == QChar::Other_Control;
        });
    });
}

/// "Marchand,Zoé,zoe@…" in one pair of quotes: a whole row that became a cell.
bool isQuotedWhole(const QStringList &cells, qsizetype columns)
{
    return cells.size() == 1 && columns > 1 && std::ranges::any_of(u",;\t|"_s, [&](QChar sign) {
               return cells.first().count(sign) == columns - 1;
           });
}

/// "Zoé Marchand" beside "Marchand" gives the first name; what does not hold the known part gives nothing.
void completeName(const QString &fullName, Person &person)
{
    QString &missing = person.firstName.isEmpty() ? person.firstName : person.lastName;
    const QString known = person.firstName.isEmpty() ? person.lastName : person.firstName;
    auto rest = searchKey(known).split(u' ', Qt::SkipEmptyParts);
    QStringList others;
    for (const QString &word : fullName.split(u' ', Qt::SkipEmptyParts)) {
        const auto key = searchKey(word).split(u' ', Qt::SkipEmptyParts);
        const bool isKnown = !key.isEmpty()
                             && std::ranges::all_of(key, [&rest](const QString &part) {
                                    return rest.removeOne(part);
                                });
        if (!isKnown)
            others.append(word);
    }
    if (rest.isEmpty())
        missing = others.join(u' ');
}

/// "NULL" of a database, where there was nothing.
bool isWordForNothing(const QString &text)
{
    static const QSet<QString> kWords = {u"NULL"_s, u"null"_s,   u"None"_s, u"nan"_s,   u"NaN"_s,
                                         u"nil"_s,  u"<NULL>"_s, u"\\N"_s,  u"(null)"_s};
    return kWords.contains(text);
}

bool isNameField(ImportField field)
{
    return field == ImportField::FirstName || field == ImportField::LastName
           || field == ImportField::FullName;
}

} // namespace

RowPreparer::RowPreparer(RowReading reading, const CountryNames &countries)
    : m_reading(std::move(reading))
    , m_countries(countries)
{}

/// A file may have been damaged before it came here; that is said as well.
void RowPreparer::noteDamage(const RecordSource &source, const QStringList &cells,
                             PreparedRow &row) const
{
    const qsizetype columns = std::min(cells.size(), m_reading.targets.size());
    for (qsizetype column = 0; column < columns; ++column) {
        if (m_reading.targets.at(column).field == ImportField::Ignore
            || (!cells.at(column).contains(QChar(QChar::ReplacementCharacter))
                && cells.at(column).isValidUtf16()))
            continue;
        const bool isSaid = std::any_of(
            source.problems().cbegin(), source.problems().cend(),
            [&](const FileProblem &problem) { return problem.column == column + 1; });
        if (!isSaid)
            row.problems.append({row.line, int(column) + 1, u"text.damaged_character"_s});
    }
}

/// Only what shows as a picture here may stand for a face; the rest of the row does not hang on it.
void RowPreparer::takePhoto(const RecordSource &source, const QStringList &cells,
                            PreparedRow &row) const
{
    const auto column = std::find_if(
        m_reading.targets.cbegin(), m_reading.targets.cend(),
        [](const ColumnTarget &target) { return target.field == ImportField::Photo; });
    const qsizetype index = column - m_reading.targets.cbegin();
    if (column == m_reading.targets.cend() || cells.value(index).isEmpty())
        return;
    const QByteArray picture = source.picture();
    if (picture.isEmpty())
        return;
    if (const auto good = attachments::check(AttachmentKind::Photo, picture); good)
        row.photo = picture;
    else
        row.problems.append({row.line, int(index) + 1, good.error().reason});
}

PreparedRow RowPreparer::prepare(const RecordSource &source) const
{
    const int line = source.line();
    const QStringList cells = source.texts();
    PreparedRow row = prepare(line, cells, source.preferred());
    if (isQuotedWhole(cells, m_reading.targets.size())) {
        row.isRefused = true;
        row.refusal = u"row.quoted_whole"_s;
    }
    noteDamage(source, cells, row);
    takePhoto(source, cells, row);
    for (FileProblem &problem : row.problems)
        if (problem.line == line && problem.column > 0)
            problem.line = source.lineOf(problem.column - 1);
    return row;
}

PreparedRow RowPreparer::prepare(int line, const QStringList &cells,
                                 const QList<qsizetype> &preferred) const
{
    Pending pending;
    PreparedRow &row = pending.row;
    row.line = line;
    row.person.source = m_reading.source;
    row.person.supplier = m_reading.supplier;
    row.person.collectedDirectly = m_reading.supplier.isEmpty();
    row.person.collectedOn = m_reading.collectedOn;
    pending.preferred = preferred;
    const qsizetype columns = std::min(cells.size(), m_reading.targets.size());
    const bool isTable =
        !m_reading.headers.isEmpty(); // cards may come from here, and give back what was there
    if (cells.contains("NULL"_L1))
        pending.wordsForNothing = std::count_if(cells.cbegin(), cells.cend(), isWordForNothing);
    for (qsizetype column = 0; column < columns; ++column) {
        if (m_reading.targets.at(column).field == ImportField::Ignore)
            continue;
        const QString text = valueOfCell(pending, column, cells.at(column));
        if (!text.isEmpty())
            take(pending, column, text);
        if (isTable && isNameField(m_reading.targets.at(column).field) && holdsInvisible(text))
            pending.note(column, u"text.invisible"_s);
    }
    finishName(pending);
    finishEmployers(pending);
    finishContacts(pending);
    finishAddresses(pending);
    row.isEmpty = isBlank(cells);
    row.nameKey = searchKey(QString(row.person.lastName + u' ' + row.person.firstName));
    if (row.person.firstName.isEmpty() && row.person.lastName.isEmpty()
        && row.person.contactPoints.isEmpty() && row.employer.name.isEmpty()) {
        row.isRefused = true;
        row.refusal = u"row.no_person"_s;
    }
    if (isHeader(cells)) {
        row.isRefused = true;
        row.refusal = u"row.header_again"_s;
        row.problems.clear();
        row.objections = {};
    }
    return row;
}

/// Several exports one after the other, each with its titles.
bool RowPreparer::isHeader(const QStringList &cells) const
{
    qsizetype same = 0;
    const qsizetype columns = std::min(cells.size(), m_reading.headers.size());
    for (qsizetype column = 0; column < columns; ++column) {
        const QString cell = cells.at(column).simplified();
        if (cell.isEmpty())
            continue;
        if (cell.compare(m_reading.headers.at(column), Qt::CaseInsensitive) != 0)
            return false;
        ++same;
    }
    return same >= 2 && same * 2 > m_reading.headers.size();
}

/// What a cell says, without the ways of spreadsheets: our guard, ="01000", "-" for nothing, errors of formulas.
QString RowPreparer::valueOfCell(Pending &pending, qsizetype column, const QString &cell) const
{
    static const QSet<QString> kNothing = {u"-"_s,       u"--"_s,     u"\u2013"_s,
                                           u"\u2014"_s,  u"(vide)"_s, u"(blank)"_s,
                                           u"(empty)"_s, u"n/a"_s,    u"n\u00E9ant"_s};
    static const QSet<QString> kErrors = {u"#N/A"_s,     u"#NOM?"_s,   u"#NAME?"_s,  u"#REF!"_s,
                                          u"#VALEUR!"_s, u"#VALUE!"_s, u"#DIV/0!"_s, u"#NUM!"_s,
                                          u"#NULL!"_s,   u"#NOMBRE!"_s};
    const QString bare = m_reading.isGuarded ? unguardCell(cell) : cell;
    const QString text = legibleText(bare);
    const auto field = m_reading.targets.at(column).field;
    const bool isProse = field == ImportField::Note || field == ImportField::Custom
                         || field == ImportField::OrganisationCustom;
    if (bare != cell || isProse || !m_reading.isGuarded) // written by us, or meant as it stands
        return text;
    if (kErrors.contains(text)) {
        pending.note(column, u"sheet.error_value"_s);
        return {};
    }
    if (kNothing.contains(text.toLower()))
        return {};
    // One alone may be somebody's name; two, one of them in capitals, are a habit of the file.
    if (isWordForNothing(text)
        && (pending.wordsForNothing > 1 || (text == "NULL"_L1 && !isNameField(field))))
        return {};
    if (text.size() > 2 && text.startsWith("=\""_L1) && text.endsWith(u'"'))
        return legibleText(text.mid(2, text.size() - 3).replace("\"\""_L1, "\""_L1));
    return text;
}

/// A whole name is asked only where the file does not give its parts.
void RowPreparer::finishName(Pending &pending) const
{
    Person &person = pending.row.person;
    if (pending.fullName.isEmpty() || (!person.firstName.isEmpty() && !person.lastName.isEmpty()))
        return;
    if (!person.firstName.isEmpty() || !person.lastName.isEmpty()) {
        completeName(pending.fullName, person);
        return;
    }
    const QString civility = person.civility;
    splitFullName(pending.fullName, pending.familyFirst, person);
    if (!civility.isEmpty())
        person.civility = civility;
}

void RowPreparer::take(Pending &pending, qsizetype column, const QString &text) const
{
    PreparedRow &row = pending.row;
    const ColumnTarget &target = m_reading.targets.at(column);
    switch (target.field) {
    case ImportField::FirstName: row.person.firstName = text; break;
    case ImportField::LastName: row.person.lastName = text; break;
    case ImportField::FullName:
        pending.fullName = text;
        pending.familyFirst = target.label == kFamilyFirst;
        break;
    case ImportField::Organisation: pending.employer(target.group).name = text; break;
    case ImportField::JobTitle: pending.employer(target.group).jobTitle = text; break;
    case ImportField::Website: takeWebsite(pending, column, text); break;
    case ImportField::Source: row.person.source = text; break;
    case ImportField::Supplier:
        row.person.supplier = text;
        row.person.collectedDirectly = false;
        break;
    case ImportField::Language: row.person.language = text.left(2).toLower(); break;
    case ImportField::Note: row.note = row.note.isEmpty() ? text : row.note + u'\n' + text; break;
    case ImportField::LegalName: pending.employer(target.group).legalName = text; break;
    case ImportField::Siren:
    case ImportField::Siret:
    case ImportField::VatNumber:
    case ImportField::ApeCode: takeNumber(pending, column, text); break;
    case ImportField::Tags: takeTags(pending, column, text); break;
    case ImportField::Custom:
    case ImportField::OrganisationCustom: takeCustom(pending, column, text); break;
    case ImportField::ValueLabel: pending.labels.insert(target.group, text); break;
    case ImportField::ValueStatus:
        if (!target.group.isEmpty()) // otherwise nobody knows of what it speaks
            pending.statuses.insert(target.group, statusOfValue(text));
        break;
    case ImportField::Objection: takeObjection(pending, column, text); break;
    case ImportField::Acceptance: takeAcceptance(pending, column, text); break;
    case ImportField::Civility:
    case ImportField::Kind:
    case ImportField::Relation:
    case ImportField::AgeBand:
    case ImportField::Country: takeCode(pending, column, text); break;
    case ImportField::Photo: break; // see takePhoto()
    case ImportField::JobStart:
    case ImportField::JobEnd:
    case ImportField::BirthDate:
    case ImportField::CollectedOn:
    case ImportField::MetOn:
    case ImportField::LastContactOn:
    case ImportField::InformedOn: takeDate(pending, column, text); break;
    default: takeContact(pending, column, text); break;
    }
}

void RowPreparer::takeContact(Pending &pending, qsizetype column, const QString &text) const
{
    const ColumnTarget &target = m_reading.targets.at(column);
    const bool preferred = pending.preferred.contains(column);
    const auto add = [&](ContactKind kind) {
        pending.contacts.append({kind, text, column, preferred});
    };
    switch (target.field) {
    case ImportField::Email: add(ContactKind::Email); break;
    case ImportField::Phone: add(ContactKind::Phone); break;
    case ImportField::Mobile: add(ContactKind::Mobile); break;
    case ImportField::Fax: add(ContactKind::Fax); break;
    case ImportField::WebPage: add(ContactKind::Website); break;
    case ImportField::Social: add(ContactKind::Social); break;
    case ImportField::Address: {
        auto &address = pending.address(target, column);
        address.street.append(text);
        address.column = column;
        address.preferred = preferred;
        break;
    }
    case ImportField::PostalCode: {
        auto &address = pending.address(target, column);
        address.postalCode = text;
        address.column = column;
        break;
    }
    case ImportField::City: pending.address(target, column).city = text.simplified(); break;
    case ImportField::PostalTown: {
        const PostalTown town = splitPostalTown(text, m_reading.country);
        auto &address = pending.address(target, column);
        address.postalCode = town.postalCode;
        address.city = town.town;
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
        else if (!takesRefusal(pending, text))
            pending.note(column, u"kind.unknown"_s);
        break;
    case ImportField::Relation:
        if (const auto relation = relationFromCode(relationCode(QStringView{text})); relation)
            person.relation = *relation, pending.row.hasRelation = true;
        else if (!takesRefusal(pending, text))
            pending.note(column, u"relation.unknown"_s);
        break;
    case ImportField::AgeBand:
        if (const auto band = ageBandFromCode(ageBandWord(text)); band != AgeBand::Unknown && band)
            person.ageBand = *band, person.ageBandOn = m_reading.today;
        else
            pending.note(column, u"age.unknown"_s);
        break;
    default: {
        const QString country = m_countries.code(text);
        const ColumnTarget &target = m_reading.targets.at(column);
        if (country.isEmpty())
            pending.note(column, u"country.unknown"_s);
        else if (!target.group.isEmpty())
            pending.address(target, column).country = country;
        if (person.country.isEmpty() || target.group.isEmpty())
            person.country = country;
        break;
    }
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
    const ColumnTarget &target = m_reading.targets.at(column);
    switch (target.field) {
    case ImportField::JobStart: pending.employer(target.group).startedOn = *date; break;
    case ImportField::JobEnd: pending.employer(target.group).endedOn = *date; break;
    case ImportField::BirthDate: person.birthDate = *date; break;
    case ImportField::CollectedOn: person.collectedOn = *date; break;
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

} // namespace entente
