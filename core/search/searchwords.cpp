// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchwords.h"

#include "core/parties/searchkey.h"

#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente::searchwords {

namespace {

/// Countries of Europe whose numbers are dialled with a zero at home; elsewhere the number itself is dialled.
const QStringList &codesWithZero()
{
    static const QStringList codes{u"33"_s,  u"32"_s,  u"41"_s,  u"49"_s,  u"44"_s,  u"31"_s,
                                   u"43"_s,  u"46"_s,  u"36"_s,  u"40"_s,  u"353"_s, u"386"_s,
                                   u"385"_s, u"262"_s, u"590"_s, u"594"_s, u"596"_s, u"212"_s};
    return codes;
}

/// 0612345678 of 33612345678; empty when it is not known how the country dials.
QString dialledAtHome(const QString &international)
{
    for (const auto &code : codesWithZero()) {
        if (international.startsWith(code))
            return u'0' + international.mid(code.size());
    }
    return {};
}

/// Letters and numbers that the full text knows as such: anything else parts its words, and an expression that holds
/// two of them would be a phrase.
bool isInWords(char32_t c)
{
    return QChar::isLetterOrNumber(c) && QChar::unicodeVersion(c) <= QChar::Unicode_6_1;
}

bool isAllDigits(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "+33 (0)6", "0033 6" and "336" are one number: the international form keeps neither its mark nor the zero of home.
QString asStored(QString digits, bool international)
{
    if (digits.startsWith(u"00")) {
        digits.remove(0, 2);
        international = true;
    }
    if (!international)
        return digits;
    for (const auto &code : codesWithZero()) {
        if (digits.startsWith(QString(code + u'0')))
            return QString(code + digits.mid(code.size() + 1));
    }
    return digits;
}

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

QString onlyDigits(QStringView typed)
{
    QString digits;
    for (const auto c : typed) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

/// A date or a number is typed whole, and looked for as one word.
QString fieldWords(const QHash<QString, QString> &fields)
{
    QStringList words;
    for (const auto &value : fields) {
        words.append(value);
        const bool isNumber = std::ranges::all_of(
            value, [](QChar c) { return c.isDigit() || c == u'.' || c == u'-'; });
        if (const auto digits = onlyDigits(value); isNumber && digits.size() < value.size())
            words.append(digits);
    }
    return words.join(u' ');
}

} // namespace

QString contactWords(const ContactPoint &point)
{
    if (!isDialled(point.kind))
        return searchKey(point.value);
    const auto digits = onlyDigits(point.normal.isEmpty() ? point.value : point.normal);
    const auto home = point.normal.startsWith(u'+') ? dialledAtHome(digits) : QString();
    return home.isEmpty() ? digits : QString(home + u' ' + digits);
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
    words.notes = searchKey(QString(notes.join(u' ') + u' ' + person.tags.join(u' ') + u' '
                                    + fieldWords(person.fields)));
    return words;
}

SearchWords ofOrganisation(const Organisation &organisation)
{
    SearchWords words;
    words.name = searchKey(organisation.name);
    words.contact = pointsAsWords(organisation.contactPoints, words.place);
    words.notes = searchKey(
        QString(organisation.tags.join(u' ') + u' ' + fieldWords(organisation.fields)));
    words.organisation = searchKey(QString(organisation.legalName + u' ' + organisation.siren + u' '
                                           + organisation.siret + u' ' + organisation.vatNumber));
    return words;
}

QStringList foldedWords(const QString &key)
{
    QStringList words;
    QString word;
    const auto close = [&] {
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    };
    for (const auto c : key.toUcs4()) {
        if (isInWords(c))
            word += QChar::fromUcs4(c);
        else
            close();
    }
    close();
    return words;
}

QStringList typedTerms(QStringView typed)
{
    QStringList terms;
    bool afterDigits = false;
    for (const auto &word : foldedWords(searchKey(typed))) {
        const bool digits = isAllDigits(word);
        if (digits && afterDigits)
            terms.last() += word;
        else
            terms.append(word);
        afterDigits = digits;
    }
    for (auto &term : terms) {
        if (isAllDigits(term))
            term = asStored(term, typed.contains(QString(u'+' + term.left(1))));
    }
    terms.removeAll(QString());
    return terms;
}

QStringList literalTerms(QStringView typed)
{
    const QStringList words = foldedWords(searchKey(typed));
    return words == typedTerms(typed) ? QStringList() : words;
}

QString beginningLike(const QString &term)
{
    return u'"' + term + u"\"*"_s;
}

QString exactly(const QString &term)
{
    return u'"' + term + u'"';
}

QString matchExpression(QStringView typed)
{
    QStringList expressions;
    for (const auto &term : typedTerms(typed))
        expressions.append(beginningLike(term));
    return expressions.join(u' ');
}

} // namespace entente::searchwords
