// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace entente {

namespace {

// Names of laws are facts and no sentences: they are not left to a translator. The facts cite them in French.
struct LawName
{
    const char16_t *cited;
    const char16_t *french;
    const char16_t *english;
};

constexpr LawName kLawNames[] = {
    {u"RGPD", u"RGPD", u"GDPR"},
    {u"DSGVO", u"RGPD", u"GDPR"},
    {u"C. conso", u"C. conso.", u"French Consumer Code"},
    {u"C. com.", u"C. com.", u"French Commercial Code"},
    {u"C. trav.", u"C. trav.", u"French Labour Code"},
    {u"CPCE", u"CPCE", u"French Postal and Electronic Communications Code"},
    {u"LIL", u"loi Informatique et Libertés", u"French Data Protection Act"},
};

// Words between the articles; longer ones first.
constexpr LawName kLawParts[] = {
    {u"décret", u"décret", u"decree"},
    {u"decret", u"décret", u"decree"},
    {u"avant le", u"avant le", u"before"},
    {u"prospection SMS-MMS", u"prospection SMS-MMS", u"guidance on SMS and MMS"},
    {u"position du", u"position du", u"position of"},
    {u"délib.", u"délib.", u"decision"},
    {u"(ancien)", u"(ancien)", u"(former)"},
    {u", puis ", u", puis ", u", then "},
    {u" du ", u" du ", u" of "},
    {u"loi ", u"loi ", u"Act "},
    {u" and ", u" et ", u" and "},
    {u" à ", u" à ", u" to "},
    {u"al.", u"al. ", u"para. "},
    {u"cons. ", u"cons. ", u"recital "},
};

QString inLanguage(QString text, bool isFrench)
{
    for (const auto &part : kLawParts)
        text.replace(QString::fromUtf16(part.cited),
                     QString::fromUtf16(isFrench ? part.french : part.english));
    return text;
}

/// "RGPD 17(1)(a)" reads "art. 17(1)(a) RGPD"; what begins with no law that is known stays in its order.
QString articleOf(const QString &cited, bool isFrench)
{
    for (const auto &law : kLawNames) {
        const QString name = QString::fromUtf16(law.cited) + u' ';
        if (!cited.startsWith(name))
            continue;
        auto articles = cited.mid(name.size()).trimmed();
        if (articles.startsWith(u"art. "))
            articles.remove(0, 5);
        const QString lawName = QString::fromUtf16(isFrench ? law.french : law.english);
        const QString words = inLanguage(articles, isFrench);
        if (articles.startsWith(u"cons. "))
            return words + u' ' + lawName;
        return (isFrench ? u"art. "_s : u"Art. "_s) + words + u' ' + lawName;
    }
    return inLanguage(cited, isFrench);
}

} // namespace

QString Words::lawReference(QStringView cited) const
{
    const bool isFrench = language() == u"fr";
    QStringList articles;
    for (const auto &part : cited.toString().split(u';', Qt::SkipEmptyParts))
        articles.append(articleOf(part.trimmed(), isFrench));
    return articles.join(u"; "_s).simplified();
}

} // namespace entente
