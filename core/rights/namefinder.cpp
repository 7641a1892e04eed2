// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/namefinder.h"

#include "core/parties/phonenumber.h"
#include "core/parties/searchkey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr qsizetype kShortestUncapitalised = 5;
constexpr auto kBetweenWords = u"[\\s\\-'’.,]{1,3}";

/// A folded text and, for each of its characters, where it stood.
struct FoldedText
{
    QString text;
    QList<qsizetype> origin;
};

FoldedText foldForNames(const QString &text)
{
    FoldedText folded;
    folded.text.reserve(text.size());
    folded.origin.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80) {
            folded.text += c.toLower();
            folded.origin.append(i);
            continue;
        }
        if (c.isMark() || c.category() == QChar::Other_Format)
            continue;
        auto opened = c.isSurrogate() ? QString(c) : searchKey(QStringView(&c, 1));
        if (opened.isEmpty())
            opened = c.isSpace() ? u" "_s : QString(c);
        for (const auto letter : opened) {
            folded.text += letter;
            folded.origin.append(i);
        }
    }
    return folded;
}

QString alternation(const QStringList &patterns)
{
    return u"(?<![\\p{L}\\p{N}])(?:"_s + patterns.join(u'|') + u")(?![\\p{L}\\p{N}])"_s;
}

QString wordsPattern(const QString &name)
{
    QStringList words;
    for (const auto &word : searchKey(name).split(u' ', Qt::SkipEmptyParts))
        words.append(QRegularExpression::escape(word));
    return words.join(kBetweenWords);
}

QString digitsPattern(const QString &digits)
{
    QStringList each;
    for (const auto digit : digits)
        each.append(QString(digit));
    return each.join(u"[\\s.\\-/]?"_s);
}

QStringList numberPatterns(const ContactPoint &point)
{
    QStringList patterns;
    auto digits = phoneDigits(point.normal.isEmpty() ? point.value : point.normal);
    digits.remove(u'+');
    if (digits.size() >= 6)
        patterns.append(u"(?:\\+|00)?\\s?"_s + digitsPattern(digits));
    if (digits.startsWith(u"33") && digits.size() == 11)
        patterns.append(u"(?:(?:\\+|00)33\\s?(?:\\(0\\))?\\s?|0\\s?)"_s
                        + digitsPattern(digits.mid(2)));
    auto typed = phoneDigits(point.value);
    typed.remove(u'+');
    if (typed.size() >= 6 && typed != digits)
        patterns.append(digitsPattern(typed));
    return patterns;
}

QRegularExpression identifierExpression(const Person &person)
{
    QStringList patterns;
    for (const auto &point : person.contactPoints) {
        if (point.kind == ContactKind::Email) {
            patterns.append(QRegularExpression::escape(foldForNames(point.value).text));
            patterns.append(QRegularExpression::escape(foldForNames(point.normal).text));
        } else if (isDialled(point.kind)) {
            patterns += numberPatterns(point);
        } else if (point.value.size() >= 6) {
            patterns.append(wordsPattern(point.value));
        }
    }
    patterns.removeAll(QString());
    patterns.removeDuplicates();
    // A longer pattern first, so that a match is never cut short.
    std::sort(patterns.begin(), patterns.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return patterns.isEmpty() ? QRegularExpression()
                              : QRegularExpression(alternation(patterns),
                                                   QRegularExpression::UseUnicodePropertiesOption);
}

QRegularExpression nameExpression(const Person &person)
{
    const auto title =
        u"(?<title>(?:mme|mlle|mr|m|madame|mademoiselle|monsieur|dr|me|mrs|ms|miss)\\b\\.?\\s{0,2})?"_s;
    const auto last = wordsPattern(person.lastName);
    const auto first = wordsPattern(person.firstName);
    if (last.isEmpty())
        return first.size() < 3
                   ? QRegularExpression()
                   : QRegularExpression(title + alternation({first}),
                                        QRegularExpression::UseUnicodePropertiesOption);
    QStringList patterns;
    if (!first.isEmpty()) {
        patterns.append(u"(?<full>"_s + first + kBetweenWords + last + u'|' + last + kBetweenWords
                        + first + u"(?![\\p{L}\\p{N}]))"_s);
        patterns.append(first.left(1) + u"\\.\\s?"_s + last);
    }
    if (searchKey(person.lastName).size() > 1)
        patterns.append(last);
    if (patterns.isEmpty())
        return {};
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])"_s + title + u"(?:"_s + patterns.join(u'|')
                                  + u")(?![\\p{L}\\p{N}])"_s,
                              QRegularExpression::UseUnicodePropertiesOption);
}

Mention mentionAt(const FoldedText &folded, const QString &text, qsizetype start, qsizetype end,
                  bool certain)
{
    const auto at = folded.origin[start];
    auto past = folded.origin[end - 1] + 1;
    while (past < text.size() && text[past].isMark())
        ++past;
    return {at, past - at, certain};
}

bool isCapitalised(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isUpper(); });
}

} // namespace

NameFinder::NameFinder(const Person &person)
    : m_lastName(searchKey(person.lastName.isEmpty() ? person.firstName : person.lastName))
    , m_identifiers(identifierExpression(person))
    , m_names(nameExpression(person))
{
    for (const auto &point : person.contactPoints) {
        if (point.kind == ContactKind::Address)
            m_addresses.append(searchKey(point.value));
    }
}

// Most texts name nobody: no map of characters, no expression for them. A vault has a million texts.
bool NameFinder::mayName(const QString &text) const
{
    if (text.contains(u'@')
        || std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) >= 6)
        return true;
    const auto key = searchKey(text);
    return key.contains(m_lastName.section(u' ', 0, 0))
           || std::any_of(m_addresses.begin(), m_addresses.end(),
                          [&](const QString &address) { return key.contains(address); });
}

NameFinder NameFinder::besides(const NameFinder &own) const
{
    auto finder = *this;
    finder.m_own = std::make_shared<const NameFinder>(own);
    return finder;
}

QList<Mention> NameFinder::find(const QString &text) const
{
    auto found = findAll(text);
    if (!m_own || found.isEmpty())
        return found;
    const auto own = m_own->findAll(text);
    found.removeIf([&own](const Mention &mention) {
        return std::any_of(own.begin(), own.end(), [&mention](const Mention &other) {
            return other.at < mention.at + mention.length && mention.at < other.at + other.length
                   && other.certain >= mention.certain;
        });
    });
    return found;
}

QList<Mention> NameFinder::findAll(const QString &text) const
{
    if (!mayName(text))
        return {};
    const auto folded = foldForNames(text);
    QList<Mention> found;
    if (!m_identifiers.pattern().isEmpty()) {
        for (auto matches = m_identifiers.globalMatch(folded.text); matches.hasNext();) {
            const auto match = matches.next();
            found.append(mentionAt(folded, text, match.capturedStart(), match.capturedEnd(), true));
        }
    }
    if (!m_names.pattern().isEmpty() && folded.text.contains(m_lastName.section(u' ', 0, 0))) {
        for (auto matches = m_names.globalMatch(folded.text); matches.hasNext();) {
            const auto match = matches.next();
            const bool full = !match.captured(u"full"_s).isEmpty();
            const auto mention = mentionAt(folded, text, match.capturedStart(), match.capturedEnd(),
                                           full);
            // "petit" is a word, "Petit" may be somebody.
            const auto words = QStringView(text).mid(mention.at, mention.length);
            const bool named = full || isCapitalised(words) || !match.captured(u"title"_s).isEmpty()
                               || m_lastName.size() >= kShortestUncapitalised;
            if (named)
                found.append(mention);
        }
    }
    std::sort(found.begin(), found.end(), [](const Mention &a, const Mention &b) {
        return a.at != b.at ? a.at < b.at : a.length > b.length;
    });
    QList<Mention> apart;
    for (const auto &mention : found) {
        if (apart.isEmpty() || mention.at >= apart.last().at + apart.last().length)
            apart.append(mention);
        else
            apart.last().length = std::max(apart.last().length,
                                           mention.at + mention.length - apart.last().at);
    }
    return apart;
}

QString NameFinder::redacted(const QString &text) const
{
    static const QRegularExpression kWebAddress(u"(?:https?://|www\\.)[^\\s\"<>]+"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    const auto mentions = find(text);
    QString result = text;
    for (auto matches = kWebAddress.globalMatch(text); matches.hasNext() && !mentions.isEmpty();) {
        const auto match = matches.next();
        const bool isNamed = std::any_of(
            mentions.begin(), mentions.end(), [&](const auto &mention) {
                return mention.at < match.capturedEnd()
                       && match.capturedStart() < mention.at + mention.length;
            });
        if (isNamed)
            result.replace(match.captured(), u"[…]"_s);
    }
    return replaced(result, u"[…]"_s);
}

QString NameFinder::replaced(const QString &text, const QString &replacement) const
{
    auto result = text;
    const auto mentions = find(text);
    for (auto it = mentions.crbegin(); it != mentions.crend(); ++it)
        result.replace(it->at, it->length, replacement);
    return result;
}

} // namespace entente
