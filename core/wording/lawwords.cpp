// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

// Names of laws are facts and no sentences: they are not left to a translator. The facts cite them in French.
struct LawName
{
    const char16_t *cited;
    const char16_t *french; ///< as it follows an article
    const char16_t *english;
};

constexpr LawName kLawNames[] = {
    {u"RGPD", u"du RGPD", u"GDPR"},
    {u"DSGVO", u"du RGPD", u"GDPR"},
    {u"C. conso", u"C. conso.", u"French Consumer Code"},
    {u"C. com.", u"C. com.", u"French Commercial Code"},
    {u"C. trav.", u"C. trav.", u"French Labour Code"},
    {u"CPCE", u"du CPCE", u"French Postal and Electronic Communications Code"},
    {u"LIL", u"de la loi Informatique et Libertés", u"French Data Protection Act"},
};

// Words between the articles; longer ones first.
constexpr LawName kLawParts[] = {
    {u"prudence, sans obligation légale", u"prudence, sans obligation légale",
     u"our own caution, no legal duty"},
    {u"décret", u"décret", u"decree"},
    {u"decret", u"décret", u"decree"},
    {u"avant le", u"avant le", u"before"},
    {u"prospection SMS-MMS", u"prospection SMS-MMS", u"guidance on SMS and MMS"},
    {u"courrier électronique (exception non commerciale)",
     u"courrier électronique (exception non commerciale)", u"e-mail (non-commercial exception)"},
    {u"prospection courrier postal", u"prospection par courrier postal", u"guidance on post"},
    {u"adresses génériques de personnes morales", u"adresses génériques de personnes morales",
     u"general addresses of legal persons"},
    {u"automates d’appel", u"automates d’appel", u"automated calling systems"},
    {u"charte Business Messaging", u"charte Business Messaging", u"Business Messaging charter"},
    {u"(individual subscribers only)", u"(abonnés particuliers seulement)",
     u"(individual subscribers only)"},
    {u"(presumed prevailing legitimate interest)", u"(intérêt légitime présumé)",
     u"(presumed prevailing legitimate interest)"},
    {u"(businesses, sole traders included)", u"(entreprises, y compris individuelles)",
     u"(businesses, sole traders included)"},
    {u"a consent holds for the means that it names",
     u"un consentement vaut pour le moyen qu’il nomme",
     u"a consent holds for the means that it names"},
    {u"since 2021-07-01", u"depuis le 01/07/2021", u"since 01/07/2021"},
    {u"since 2021-10-01", u"depuis le 01/10/2021", u"since 01/10/2021"},
    {u"provv. 284 of 17 Apr 2026", u"provv. 284 du 17/04/2026", u"provv. 284 of 17/04/2026"},
    {u"position du", u"position du", u"position of"},
    {u"délib.", u"délib.", u"decision"},
    {u"(ancien)", u"(ancien)", u"(former)"},
    {u", puis ", u", puis ", u", then "},
    {u" du ", u" du ", u" of "},
    {u"loi ", u"loi ", u"Act "},
    {u" and ", u" et ", u" and "},
    {u" à ", u" à ", u" to "},
    {u"al.", u"al. ", u"para. "},
    {u"art.", u"art. ", u"Art. "},
    {u"cons. ", u"cons. ", u"recital "},
};

QString inLanguage(QString text, bool isFrench)
{
    for (const auto &part : kLawParts)
        text.replace(QString::fromUtf16(part.cited),
                     QString::fromUtf16(isFrench ? part.french : part.english));
    return text;
}

/// "17(1)(a)" reads "17 § 1 a)" in French; what other laws put into brackets stays.
QString paragraphsInFrench(QString articles)
{
    static const QRegularExpression letters(u"\\(([a-z])\\)"_s);
    static const QRegularExpression numbers(u"(\\d)\\((\\d+)\\)"_s);
    articles.replace(u")/("_s, u"), "_s);
    return articles.replace(letters, u" \\1)"_s).replace(numbers, u"\\1 § \\2"_s);
}

const LawName *lawOf(const QString &cited)
{
    for (const auto &law : kLawNames) {
        if (cited.startsWith(QString::fromUtf16(law.cited) + u' '))
            return &law;
    }
    return nullptr;
}

/// "RGPD 17(1)(a)" reads "art. 17 § 1 a) du RGPD"; what begins with no law that is known stays in its order.
QString articleOf(const QString &cited, const LawName *law, bool isFrench)
{
    if (!law)
        return inLanguage(cited, isFrench);
    const QString name = QString::fromUtf16(law->cited) + u' ';
    auto articles = cited.startsWith(name) ? cited.mid(name.size()).trimmed() : cited;
    if (articles.startsWith(u"art. "))
        articles.remove(0, 5);
    const QString lawName = QString::fromUtf16(isFrench ? law->french : law->english);
    QString words = inLanguage(articles, isFrench);
    if (articles.startsWith(u"cons. "))
        return words + u' ' + lawName;
    if (isFrench && lawName.endsWith(u"RGPD"))
        words = paragraphsInFrench(words);
    return (isFrench ? u"art. "_s : u"Art. "_s) + words + u' ' + lawName;
}

/// An article of the code named before it: "C. conso D223-9; L223-1 al.6".
bool isBareArticle(const QString &cited)
{
    static const QRegularExpression article(u"^[LRD]?\\d"_s);
    return cited.contains(article);
}

} // namespace

QString Words::lawReference(QStringView cited) const
{
    const bool isFrench = language() == u"fr";
    const LawName *before = nullptr;
    QStringList articles;
    for (const auto &part : cited.toString().split(u';', Qt::SkipEmptyParts)) {
        const QString trimmed = part.trimmed();
        const LawName *law = lawOf(trimmed);
        if (!law && isBareArticle(trimmed))
            law = before;
        before = law;
        articles.append(articleOf(trimmed, law, isFrench).simplified());
    }
    QString text = articles.join(isFrench ? u"\u00A0; "_s : u"; "_s);
    if (isFrench) {
        text.replace(u"art. "_s, u"art.\u00A0"_s).replace(u"al. "_s, u"al.\u00A0"_s);
        text.replace(u" § "_s, u"\u00A0§\u00A0"_s);
    }
    return text;
}

} // namespace entente
