// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/cardtext.h"

#include "core/parties/searchkey.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr qsizetype kLongestCardText = 4'000;
constexpr qsizetype kShortestPart = 3; // of a domain or a name, to be told from chance

const QRegularExpression &cardAddressPattern()
{
    static const QRegularExpression pattern(u"[\\w.+%-]+\\s?@\\s?[\\w-]+(?:\\.[\\w-]+)+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression &cardNumberPattern()
{
    static const QRegularExpression pattern(u"(?:\\+|00)?\\d[\\d\\s().\\-/]{7,20}\\d"_s);
    return pattern;
}

bool holdsWord(const QString &folded, const QStringList &words)
{
    const auto parts = folded.split(QRegularExpression(u"[^a-z]+"_s), Qt::SkipEmptyParts);
    return std::ranges::any_of(parts, [&](const QString &part) { return words.contains(part); });
}

bool namesATrade(const QString &folded)
{
    static const QStringList words{
        u"directeur"_s,  u"directrice"_s,  u"gerant"_s,      u"gerante"_s,     u"responsable"_s,
        u"president"_s,  u"presidente"_s,  u"fondateur"_s,   u"fondatrice"_s,  u"associe"_s,
        u"associee"_s,   u"commercial"_s,  u"commerciale"_s, u"acheteur"_s,    u"acheteuse"_s,
        u"architecte"_s, u"ingenieur"_s,   u"ingenieure"_s,  u"assistant"_s,   u"assistante"_s,
        u"conseiller"_s, u"conseillere"_s, u"consultant"_s,  u"consultante"_s, u"chef"_s,
        u"cheffe"_s,     u"charge"_s,      u"chargee"_s,     u"technicien"_s,  u"technicienne"_s,
        u"avocat"_s,     u"avocate"_s,     u"notaire"_s,     u"manager"_s,     u"director"_s,
        u"founder"_s,    u"owner"_s,       u"engineer"_s,    u"architect"_s,   u"buyer"_s,
        u"sales"_s,      u"officer"_s,     u"head"_s,        u"partner"_s,     u"advisor"_s,
        u"ceo"_s,        u"cto"_s,         u"cfo"_s,         u"coo"_s,         u"dg"_s,
        u"pdg"_s};
    return holdsWord(folded, words);
}

bool namesACompany(const QString &line, const QString &folded)
{
    static const QStringList words{u"cabinet"_s, u"atelier"_s, u"agence"_s, u"groupe"_s,
                                   u"group"_s,   u"societe"_s, u"ets"_s,    u"fils"_s,
                                   u"studio"_s,  u"hotel"_s,   u"company"_s};
    return line.contains(u'&') || organisationKey(line) != folded || holdsWord(folded, words);
}

/// Letters alone, as they are compared with an address.
QString bareLetters(const QString &folded)
{
    QString letters;
    for (const auto one : folded) {
        if (one.isLetter())
            letters.append(one);
    }
    return letters;
}

bool looksLikeAName(const QString &line)
{
    const auto words = line.split(u' ', Qt::SkipEmptyParts);
    return words.size() >= 2 && words.size() <= 4
           && std::ranges::none_of(line, [](QChar one) { return one.isDigit(); })
           && std::ranges::all_of(words,
                                  [](const QString &word) { return word.front().isLetter(); })
           && words.first().front().isUpper();
}

bool isShouted(const QString &word)
{
    return word.size() > 1 && word == word.toUpper() && word != word.toLower();
}

/// "Zoé MARCHAND", "MARCHAND Zoé" and "Zoé Marchand" alike.
void splitName(const QString &line, CardFields &fields)
{
    auto words = line.split(u' ', Qt::SkipEmptyParts);
    const bool mixed = std::ranges::any_of(words, isShouted)
                       && !std::ranges::all_of(words, isShouted);
    QStringList last;
    if (mixed) {
        for (const auto &word : std::as_const(words)) {
            if (isShouted(word))
                last.append(word.front() + word.mid(1).toLower());
        }
        words.removeIf(isShouted);
    } else {
        last = words.mid(1);
        words = words.mid(0, 1);
    }
    fields.firstName = words.join(u' ');
    fields.lastName = last.join(u' ');
}

void takeAddress(QStringList &lines, CardFields &fields)
{
    for (auto &line : lines) {
        const auto found = cardAddressPattern().match(line);
        if (!found.hasMatch())
            continue;
        fields.email = found.captured().remove(u' ').toLower();
        line.remove(found.capturedStart(), found.capturedLength());
        return;
    }
}

/// A mobile number first: it belongs to the person.
void takeNumber(QStringList &lines, CardFields &fields)
{
    static const QRegularExpression mobile(u"^(?:\\+33|0033|0)\\s*(?:\\(0\\))?[\\s.]*[67]"_s);
    for (auto &line : lines) {
        const auto found = cardNumberPattern().match(line);
        if (!found.hasMatch())
            continue;
        const auto number = found.captured().simplified();
        if (fields.phone.isEmpty()
            || (mobile.match(number).hasMatch() && !mobile.match(fields.phone).hasMatch()))
            fields.phone = number;
        line.clear();
    }
}

} // namespace

CardFields fieldsOfCardText(const QString &text)
{
    CardFields fields;
    QStringList lines;
    for (const auto &line : text.left(kLongestCardText).split(u'\n')) {
        if (const auto clean = line.simplified(); clean.size() >= 2)
            lines.append(clean);
    }
    takeAddress(lines, fields);
    takeNumber(lines, fields);
    const auto local = fields.email.section(u'@', 0, 0);
    const auto domain = bareLetters(fields.email.section(u'@', 1).section(u'.', 0, 0));
    QString byOrder;
    for (const auto &line : std::as_const(lines)) {
        if (line.contains(u'@') || line.contains(u"www."_s, Qt::CaseInsensitive))
            continue;
        const auto folded = searchKey(line);
        const auto letters = bareLetters(folded);
        if (letters.size() < kShortestPart)
            continue;
        const auto words = folded.split(u' ', Qt::SkipEmptyParts);
        const bool inAddress = std::ranges::any_of(words, [&](const QString &word) {
            return word.size() >= kShortestPart && local.contains(word);
        });
        if (fields.lastName.isEmpty() && inAddress && looksLikeAName(line))
            splitName(line, fields);
        else if (fields.job.isEmpty() && namesATrade(folded))
            fields.job = line;
        else if (fields.organisation.isEmpty()
                 && (namesACompany(line, folded)
                     || (domain.size() >= kShortestPart
                         && (letters.contains(domain) || domain.contains(letters)))))
            fields.organisation = line;
        else if (byOrder.isEmpty() && looksLikeAName(line))
            byOrder = line;
    }
    if (fields.lastName.isEmpty() && !byOrder.isEmpty())
        splitName(byOrder, fields);
    return fields;
}

} // namespace entente
