// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/answer.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace entente::mail {

namespace {

constexpr qsizetype kLongestAnswer = 200;

struct AnswerPhrase
{
    Answer answer;
    const char16_t *phrase; ///< in the form that comparedForm() gives
};

// Words that everybody knows, whatever the language of the question.
constexpr AnswerPhrase kEverywhere[] = {
    {Answer::Yes, u"oui"},         {Answer::Yes, u"yes"},        {Answer::No, u"non"},
    {Answer::No, u"no"},           {Answer::Stop, u"stop"},      {Answer::Stop, u"unsubscribe"},
    {Answer::Stop, u"désabonner"}, {Answer::Stop, u"stop mail"}, {Answer::Stop, u"stop email"},
};

constexpr AnswerPhrase kFrench[] = {
    {Answer::Yes, u"oui merci"},
    {Answer::Yes, u"oui j'accepte"},
    {Answer::Yes, u"j'accepte"},
    {Answer::Yes, u"oui je l'accepte"},
    {Answer::Yes, u"je suis d'accord"},
    {Answer::Yes, u"oui je suis d'accord"},
    {Answer::Yes, u"d'accord"},
    {Answer::Yes, u"oui d'accord"},
    {Answer::Yes, u"oui je veux bien"},
    {Answer::Yes, u"je veux bien"},
    {Answer::Yes, u"oui avec plaisir"},
    {Answer::Yes, u"avec plaisir"},
    {Answer::Yes, u"oui bien sûr"},
    {Answer::Yes, u"bien sûr"},
    {Answer::Yes, u"oui volontiers"},
    {Answer::Yes, u"volontiers"},
    {Answer::Yes, u"oui tout à fait"},
    {Answer::Yes, u"oui je consens"},
    {Answer::Yes, u"je consens"},
    {Answer::Yes, u"oui je donne mon accord"},
    {Answer::Yes, u"je donne mon accord"},
    {Answer::Yes, u"oui je donne mon consentement"},
    {Answer::Yes, u"je donne mon consentement"},
    {Answer::No, u"non merci"},
    {Answer::No, u"non je refuse"},
    {Answer::No, u"je refuse"},
    {Answer::No, u"non je ne souhaite pas"},
    {Answer::No, u"je ne souhaite pas"},
    {Answer::No, u"non je n'accepte pas"},
    {Answer::No, u"je n'accepte pas"},
    {Answer::No, u"pas d'accord"},
    {Answer::No, u"je ne suis pas d'accord"},
    {Answer::No, u"non je ne suis pas d'accord"},
    {Answer::No, u"non je ne veux pas"},
    {Answer::No, u"je ne veux pas"},
    {Answer::No, u"non je ne suis pas intéressé"},
    {Answer::No, u"non je ne suis pas intéressée"},
    {Answer::No, u"je ne suis pas intéressé"},
    {Answer::No, u"je ne suis pas intéressée"},
    {Answer::No, u"pas intéressé"},
    {Answer::No, u"pas intéressée"},
    {Answer::No, u"non pas intéressé"},
    {Answer::No, u"non pas intéressée"},
    {Answer::No, u"ça ne m'intéresse pas"},
    {Answer::No, u"cela ne m'intéresse pas"},
    {Answer::Stop, u"désabonnement"},
    {Answer::Stop, u"désinscription"},
    {Answer::Stop, u"désabonnez-moi"},
    {Answer::Stop, u"désinscrivez-moi"},
    {Answer::Stop, u"ne m'écrivez plus"},
    {Answer::Stop, u"ne me contactez plus"},
    {Answer::Stop, u"merci de ne plus me contacter"},
    {Answer::Stop, u"merci de ne plus m'écrire"},
    {Answer::Stop, u"arrêtez de m'écrire"},
};

constexpr AnswerPhrase kEnglish[] = {
    {Answer::Yes, u"yes please"},
    {Answer::Yes, u"yes thanks"},
    {Answer::Yes, u"yes thank you"},
    {Answer::Yes, u"yes i do"},
    {Answer::Yes, u"yes i agree"},
    {Answer::Yes, u"i agree"},
    {Answer::Yes, u"yes i accept"},
    {Answer::Yes, u"i accept"},
    {Answer::Yes, u"yes i consent"},
    {Answer::Yes, u"i consent"},
    {Answer::Yes, u"yes of course"},
    {Answer::Yes, u"of course"},
    {Answer::Yes, u"yes with pleasure"},
    {Answer::Yes, u"yes gladly"},
    {Answer::Yes, u"yes you may"},
    {Answer::Yes, u"you may"},
    {Answer::No, u"no thanks"},
    {Answer::No, u"no thank you"},
    {Answer::No, u"no i don't"},
    {Answer::No, u"no i do not"},
    {Answer::No, u"no i refuse"},
    {Answer::No, u"i refuse"},
    {Answer::No, u"i do not agree"},
    {Answer::No, u"i don't agree"},
    {Answer::No, u"i decline"},
    {Answer::No, u"no i decline"},
    {Answer::No, u"i do not accept"},
    {Answer::No, u"i do not consent"},
    {Answer::No, u"i don't consent"},
    {Answer::No, u"i'd rather not"},
    {Answer::No, u"please don't"},
    {Answer::No, u"please do not"},
    {Answer::No, u"not interested"},
    {Answer::No, u"i'm not interested"},
    {Answer::No, u"i am not interested"},
    {Answer::No, u"no i'm not interested"},
    {Answer::Stop, u"opt out"},
    {Answer::Stop, u"please stop"},
    {Answer::Stop, u"unsubscribe me"},
    {Answer::Stop, u"please unsubscribe me"},
    {Answer::Stop, u"remove me"},
    {Answer::Stop, u"please remove me"},
    {Answer::Stop, u"do not contact me"},
    {Answer::Stop, u"don't contact me"},
    {Answer::Stop, u"do not contact me again"},
    {Answer::Stop, u"do not write to me again"},
    {Answer::Stop, u"stop writing to me"},
};

constexpr const char16_t *kGreetings[] = {
    u"bonjour",
    u"bonsoir",
    u"bonjour madame",
    u"bonjour monsieur",
    u"bonjour madame monsieur",
    u"madame monsieur",
    u"salut",
    u"hello",
    u"hi",
    u"dear sir or madam",
    u"good morning",
    u"good afternoon",
};

constexpr const char16_t *kClosings[] = {
    u"merci",         u"merci beaucoup",    u"merci d'avance",
    u"cordialement",  u"bien cordialement", u"bien à vous",
    u"bonne journée", u"bonne soirée",      u"sincères salutations",
    u"salutations",   u"très cordialement", u"cdlt",
    u"thanks",        u"thank you",         u"many thanks",
    u"regards",       u"best regards",      u"kind regards",
    u"best",          u"sincerely",         u"yours sincerely",
};

/// Lower case, one kind of apostrophe, no punctuation, single spaces. Question marks and everything that is not a letter
/// stay, and are in no phrase.
QString comparedForm(const QString &text)
{
    static const QRegularExpression punctuation(u"[.,;:!…\"«»()*_]"_s);
    auto form = text.normalized(QString::NormalizationForm_KC).toLower();
    form.replace(u'’', u'\'').replace(u'ʼ', u'\'').replace(u'`', u'\'').replace(u'´', u'\'');
    form.replace(punctuation, u" "_s);
    return form.simplified();
}

/// Without the accents that people leave out when they are in a hurry.
QString foldedForm(const QString &form)
{
    QString folded;
    for (const QChar c : form.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded += c;
    }
    return folded;
}

template<size_t N>
void addPhrases(QHash<QString, Answer> &into, const AnswerPhrase (&phrases)[N])
{
    for (const auto &one : phrases)
        into.insert(foldedForm(QString::fromUtf16(one.phrase)), one.answer);
}

QHash<QString, Answer> phrasesOf(const QString &language)
{
    QHash<QString, Answer> phrases;
    addPhrases(phrases, kEverywhere);
    if (language.startsWith(u"fr"))
        addPhrases(phrases, kFrench);
    else
        addPhrases(phrases, kEnglish);
    return phrases;
}

template<size_t N>
bool isOneOf(const QString &line, const char16_t *const (&list)[N])
{
    return std::any_of(std::begin(list), std::end(list), [&line](const char16_t *one) {
        return foldedForm(QString::fromUtf16(one)) == line;
    });
}

QStringList answeredLines(const QString &text)
{
    QStringList lines;
    const auto all = text.split(u'\n');
    for (const auto &line : all) {
        if (const auto form = foldedForm(comparedForm(line)); !form.isEmpty())
            lines.append(form);
    }
    return lines;
}

void dropCourtesy(QStringList &lines, const QStringList &names)
{
    QSet<QString> ours;
    for (const auto &name : names) {
        if (const auto form = foldedForm(comparedForm(name)); !form.isEmpty())
            ours.insert(form);
    }
    while (lines.size() > 1 && isOneOf(lines.first(), kGreetings))
        lines.removeFirst();
    while (lines.size() > 1 && (isOneOf(lines.last(), kClosings) || ours.contains(lines.last())))
        lines.removeLast();
}

} // namespace

Answer readAnswer(const QString &text, const QString &language, const QStringList &names)
{
    if (text.size() > kLongestAnswer)
        return Answer::Unclear;
    auto lines = answeredLines(text);
    dropCourtesy(lines, names);
    if (lines.size() != 1)
        return Answer::Unclear;
    auto words = lines.first();
    const auto phrases = phrasesOf(language);
    if (const auto found = phrases.constFind(words); found != phrases.constEnd())
        return *found;
    // "Bonjour, oui, merci." on one line
    for (const auto *greeting : kGreetings) {
        const QString form = foldedForm(QString::fromUtf16(greeting)) + u' ';
        if (words.startsWith(form) && phrases.contains(words.mid(form.size())))
            return phrases.value(words.mid(form.size()));
    }
    for (const auto *closing : kClosings) {
        const QString form = u' ' + foldedForm(QString::fromUtf16(closing));
        if (words.endsWith(form) && phrases.contains(words.chopped(form.size())))
            return phrases.value(words.chopped(form.size()));
    }
    return Answer::Unclear;
}

} // namespace entente::mail
