// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchwords.h"

#include "core/parties/searchkey.h"

using namespace Qt::StringLiterals;

namespace entente::searchwords {

namespace {

constexpr qsizetype kShortestNumber = 4;

QString pointsAsWords(const QList<ContactPoint> &points, QString &place)
{
    QStringList contact;
    QStringList places;
    for (const auto &point : points) {
        if (point.kind == ContactKind::Address)
            places.append(
                searchKey(QString(point.value + u' ' + point.postalCode + u' ' + point.city)));
        else
            contact.append(contactWords(point));
    }
    place = places.join(u' ');
    return contact.join(u' ');
}

bool looksLikeNumber(QStringView typed)
{
    qsizetype digits = 0;
    for (const auto c : typed) {
        if (c.isDigit())
            ++digits;
        else if (!QStringView(u" .-+()/\u00a0\u202f").contains(c))
            return false;
    }
    return digits >= kShortestNumber;
}

QString onlyDigits(QStringView typed)
{
    QString digits;
    for (const auto c : typed) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

} // namespace

QString contactWords(const ContactPoint &point)
{
    if (!isDialled(point.kind))
        return searchKey(point.value);
    auto digits = onlyDigits(point.normal.isEmpty() ? point.value : point.normal);
    // French numbers are dialled with 0 at home; others are found by their international digits.
    if (digits.startsWith(u"33") && digits.size() == 11)
        return QString(u'0' + digits.mid(2) + u' ' + digits);
    return digits;
}

SearchWords ofPerson(const Person &person, const QStringList &notes)
{
    SearchWords words;
    words.name = searchKey(QString(person.lastName + u' ' + person.firstName));
    QStringList organisations;
    for (const auto &affiliation : person.affiliations)
        organisations.append(
            searchKey(QString(affiliation.organisationName + u' ' + affiliation.jobTitle)));
    words.organisation = organisations.join(u' ');
    words.contact = pointsAsWords(person.contactPoints, words.place);
    words.notes = searchKey(notes.join(u' '));
    return words;
}

SearchWords ofOrganisation(const Organisation &organisation)
{
    SearchWords words;
    words.name = searchKey(organisation.name);
    words.contact = pointsAsWords(organisation.contactPoints, words.place);
    words.organisation = searchKey(QString(organisation.legalName + u' ' + organisation.siren + u' '
                                           + organisation.siret + u' ' + organisation.vatNumber));
    return words;
}

QString matchExpression(QStringView typed)
{
    if (looksLikeNumber(typed)) {
        auto digits = onlyDigits(typed);
        if (typed.trimmed().startsWith(u"00"))
            digits.remove(0, 2);
        return u'"' + digits + u"\"*"_s;
    }
    QStringList terms;
    for (const auto &word : searchKey(typed).split(u' ', Qt::SkipEmptyParts))
        terms.append(u'"' + QString(word).remove(u'"') + u"\"*"_s);
    return terms.join(u' ');
}

} // namespace entente::searchwords
