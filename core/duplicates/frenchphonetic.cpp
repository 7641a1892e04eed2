// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/frenchphonetic.h"

#include <array>
#include <utility>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

// The longest spelling of a sound first: "eau" before "au".
constexpr std::array<std::pair<QStringView, QStringView>, 24> kFrenchSounds{{
    {u"bv", u"v"},  {u"ph", u"f"},   {u"sch", u"j"},  {u"ch", u"j"},   {u"th", u"t"},
    {u"qu", u"k"},  {u"gua", u"ka"}, {u"gue", u"ge"}, {u"gui", u"gi"}, {u"gn", u"n"},
    {u"ck", u"k"},  {u"cq", u"k"},   {u"eau", u"o"},  {u"au", u"o"},   {u"ou", u"w"},
    {u"oeu", u"e"}, {u"oe", u"e"},   {u"eu", u"e"},   {u"ay", u"e"},   {u"ey", u"e"},
    {u"ai", u"e"},  {u"ei", u"e"},   {u"ae", u"e"},   {u"ill", u"i"},
}};

bool isFrenchVowel(QChar letter)
{
    return QStringView(u"aeiouyw").contains(letter);
}

QString withSilentEndGone(QString word)
{
    while (word.size() > 2 && QStringView(u"estdxzhp").contains(word.back())) {
        const QChar last = word.back();
        word.chop(1);
        if (last == u'p' && isFrenchVowel(word.back())) { // "Philip" is heard to its end
            word.append(last);
            break;
        }
    }
    // "Thibault", "Renault": the l before the silent end is silent too.
    if (word.size() > 2 && word.endsWith(u"ul") && word[word.size() - 3] == u'a')
        word.chop(1);
    return word;
}

QChar soundOf(QChar letter, QChar next)
{
    const bool soft = next == u'e' || next == u'i' || next == u'y';
    switch (letter.unicode()) {
    case u'c': return soft ? u's' : u'k';
    case u'q': return u'k';
    case u'g': return soft ? u'j' : u'g';
    case u'y': return u'i';
    case u'z':
    case u'x': return u's';
    default: return letter;
    }
}

/// A vowel before n or m that ends its syllable is one nasal sound.
QString nasalised(const QString &word)
{
    QString out;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar letter = word[i];
        const QChar next = i + 1 < word.size() ? word[i + 1] : QChar();
        const bool nasal = (next == u'n' || next == u'm')
                           && (i + 2 == word.size()
                               || (!isFrenchVowel(word[i + 2]) && word[i + 2] != next));
        if (nasal && isFrenchVowel(letter)) {
            out += letter == u'a' || letter == u'e' ? u'1' : letter == u'o' ? u'3' : u'2';
            ++i;
        } else {
            out += letter;
        }
    }
    return out;
}

QString withoutDoubles(const QString &word)
{
    QString out;
    for (const QChar letter : word) {
        if (out.isEmpty() || out.back() != letter)
            out += letter;
    }
    return out;
}

} // namespace

QString frenchPhonetic(QStringView foldedWord)
{
    auto word = withSilentEndGone(foldedWord.toString());
    word.replace(u"w"_s, u"v"_s);
    for (const auto &[spelling, sound] : kFrenchSounds)
        word.replace(spelling.toString(), sound.toString());
    word = nasalised(word);
    QString sounds;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word[i] != u'h')
            sounds += soundOf(word[i], i + 1 < word.size() ? word[i + 1] : QChar());
    }
    return withoutDoubles(sounds);
}

} // namespace entente
