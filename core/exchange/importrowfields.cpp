// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importrowpending.h"
#include "core/parties/firmnumbers.h"
#include "core/parties/normalisewords.h"
#include "core/parties/searchkey.h"
#include "core/parties/tags.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

/// Parted by lines, else by semicolons, commas and bars; "in quotes" is one, whatever it holds.
QStringList tagsOfCell(const QString &cell)
{
    QString text = cell;
    text.replace(" ::: "_L1, "\n"_L1);
    const QStringView signs = text.contains(u'\n') ? u"\n" : u";,|";
    QStringList tags;
    QString tag;
    bool isQuoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == u'"' && isQuoted && at + 1 < text.size() && text.at(at + 1) == u'"') {
            tag += c;
            ++at;
        } else if (c == u'"' && (isQuoted || tag.trimmed().isEmpty())) {
            isQuoted = !isQuoted;
        } else if (!isQuoted && signs.contains(c)) {
            tags.append(tag);
            tag.clear();
        } else {
            tag += c;
        }
    }
    tags.append(tag);
    return tags;
}

/// By what the firm is looked for. Signs alone name nobody else: such a name is its own.
void identify(PreparedEmployer &employer)
{
    const OrganisationName name = organisationName(employer.name);
    const QString legal = employer.legalName.isEmpty() ? QString() : legalForm(employer.legalName);
    employer.key = name.key.isEmpty() ? employer.name : name.key;
    employer.identity =
        QStringList{employer.key, name.form, legal, employer.siren, employer.siret}.join(u'\n');
}

/// Its web page aside, which may be the person's own.
bool saysMoreThanAName(const PreparedEmployer &employer)
{
    return !(employer.fields.isEmpty() && employer.jobTitle.isEmpty() && employer.siren.isEmpty()
             && employer.vatNumber.isEmpty() && employer.apeCode.isEmpty());
}

} // namespace

QStringList partsOfCell(const QString &cell)
{
    QString text = cell;
    text.replace(" ::: "_L1, "\n"_L1);
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

/// "06 39 98 00 61 ou 01 99 00 00 25" holds two.
QStringList numbersOfCell(const QString &cell)
{
    static const QRegularExpression kBetween(u"(?<=\\d)\\s+(?:ou|et|or|and|puis)\\s+(?=[+(]?\\d)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    QString text = cell;
    return partsOfCell(text.replace(kBetween, u";"_s));
}

/// The page of a firm; where there is one already, or the row names no firm, it is the person's.
void RowPreparer::takeWebsite(Pending &pending, qsizetype column, const QString &text) const
{
    PreparedEmployer &employer = pending.employer(m_reading.targets.at(column).group);
    if (employer.website.isEmpty()) {
        employer.website = text;
        pending.websiteColumn = column;
    } else if (employer.website != text) {
        pending.contacts.append({ContactKind::Website, text, column, false});
    }
}

/// The numbers by which the State knows a firm; a SIRET brings the SIREN.
void RowPreparer::takeNumber(Pending &pending, qsizetype column, const QString &text) const
{
    const ColumnTarget &target = m_reading.targets.at(column);
    PreparedEmployer &employer = pending.employer(target.group);
    const auto number = target.field == ImportField::Siren       ? parseSiren(text)
                        : target.field == ImportField::Siret     ? parseSiret(text)
                        : target.field == ImportField::VatNumber ? firmnumbers::vat(text)
                                                                 : firmnumbers::ape(text);
    if (!number) {
        pending.note(column, number.error().reason);
        return;
    }
    switch (target.field) {
    case ImportField::Siret: employer.siret = *number; [[fallthrough]];
    case ImportField::Siren: employer.siren = number->first(9); break;
    case ImportField::VatNumber: employer.vatNumber = *number; break;
    default: employer.apeCode = *number; break;
    }
}

/// "* myContacts ::: * Friends" of Google: its own groups are none of the person's.
void RowPreparer::takeTags(Pending &pending, qsizetype column, const QString &text) const
{
    const bool isOne = !m_reading.targets.at(column).group.isEmpty();
    for (QString tag : isOne ? QStringList{text} : tagsOfCell(text)) {
        while (!isOne && (tag.startsWith(u'*') || tag.startsWith(u' ')))
            tag.remove(0, 1);
        tag = tag.simplified();
        takesRefusal(pending, tag);
        if (tag.isEmpty() || tag.compare("myContacts"_L1, Qt::CaseInsensitive) == 0
            || pending.row.tags.contains(tag))
            continue;
        if (tag.size() > tags::kLongestName)
            pending.note(column, u"tag.bad_name"_s);
        else
            pending.row.tags.append(tag);
    }
}

/// In the form in which the firm's own field keeps it; the order of day and month is that of the whole file.
void RowPreparer::takeCustom(Pending &pending, qsizetype column, const QString &text) const
{
    const ColumnTarget &target = m_reading.targets.at(column);
    const CustomSubject subject = *target.customSubject();
    const CustomField *field = customFieldOf(m_reading.fields, subject, target.customKey);
    if (!field)
        return;
    QString typed = text;
    if (field->kind == CustomKind::Date) {
        const auto date = parseDate(text, m_reading.dateOrder, m_reading.today);
        typed = date ? date->toString(Qt::ISODate) : text;
    } else if (field->kind == CustomKind::Choices && !field->parse(text)) {
        typed = partsOfCell(text).join(u'\n');
    }
    if (const auto value = field->parse(typed))
        (subject == CustomSubject::Person ? pending.row.fields
                                          : pending.employer(target.group).fields)
            .insert(target.customKey, *value);
    else
        pending.note(column, value.error().reason);
}

void RowPreparer::finishEmployers(Pending &pending) const
{
    PreparedRow &row = pending.row;
    for (PreparedEmployer *employer : pending.everyEmployer())
        if (employer->name.isEmpty())
            employer->name = std::exchange(employer->legalName, {});
    const bool isLost = std::ranges::any_of(pending.everyEmployer(), [](const auto *employer) {
        return employer->name.isEmpty() && saysMoreThanAName(*employer);
    });
    for (auto &[group, employer] : pending.employers)
        if (!employer.name.isEmpty())
            row.otherEmployers.append(employer);
    if (row.employer.name.isEmpty() && !row.otherEmployers.isEmpty())
        row.employer = row.otherEmployers.takeFirst();
    if (row.employer.name.isEmpty() && !row.employer.website.isEmpty()
        && pending.websiteColumn >= 0)
        pending.contacts.append(
            {ContactKind::Website, row.employer.website, pending.websiteColumn, false});
    if (isLost)
        row.problems.append({row.line, 0, u"row.no_organisation"_s});
    identify(row.employer);
    for (PreparedEmployer &other : row.otherEmployers)
        identify(other);
}

} // namespace entente
