// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/passwordpolicy.h"

#include <QChar>

#include <algorithm>
#include <cmath>
#include <span>
#include <string_view>
#include <vector>

using namespace Qt::StringLiterals;

namespace entente::vault {

namespace {

constexpr double kRequiredBits = 80;
constexpr double kSolidBits = 100;
constexpr size_t kShortestPassword = 12;
constexpr size_t kShortestOfThreeKinds = 14;
constexpr size_t kShortestPassphrase = 24;
constexpr size_t kWordsOfPassphrase = 7;
constexpr double kBitsPerWord = 12;
constexpr double kBitsPerLetterOfWords = 3; // words without a sentence between them
constexpr double kWorthOfExpected =
    0.05; ///< of a character that repeats or follows on the keyboard
constexpr size_t kShortestContextWord = 3;

constexpr std::u32string_view kKeyboardRows[] = {U"abcdefghijklmnopqrstuvwxyz",
                                                 U"01234567890",
                                                 U"azertyuiop",
                                                 U"qsdfghjklm",
                                                 U"wxcvbn",
                                                 U"qwertyuiop",
                                                 U"asdfghjkl",
                                                 U"zxcvbnm",
                                                 U"qwertz"};

/// The code points of a UTF-8 password, in locked memory.
class LockedCharacters final
{
public:
    explicit LockedCharacters(const SecretBuffer &utf8)
        : m_memory(qMax<size_t>(1, utf8.size()) * sizeof(char32_t))
    {
        for (size_t at = 0; at < utf8.size();) {
            const unsigned char lead = utf8.data()[at++];
            const int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc0 ? 1 : 0;
            char32_t point = more == 0 ? lead : lead & (0x3fu >> more);
            for (int i = 0; i < more && at < utf8.size(); ++i)
                point = point << 6 | (utf8.data()[at++] & 0x3fu);
            characters()[m_size++] = point;
        }
    }

    std::span<const char32_t> span() const
    {
        return {reinterpret_cast<const char32_t *>(m_memory.data()), m_size};
    }

private:
    char32_t *characters() { return reinterpret_cast<char32_t *>(m_memory.data()); }

    SecretBuffer m_memory;
    size_t m_size = 0;
};

char32_t foldedCharacter(char32_t c)
{
    return QChar::toCaseFolded(c);
}

bool followsOnKeyboard(char32_t before, char32_t after)
{
    for (const auto row : kKeyboardRows) {
        const auto at = row.find(before);
        if (at == std::u32string_view::npos)
            continue;
        if ((at + 1 < row.size() && row[at + 1] == after) || (at > 0 && row[at - 1] == after))
            return true;
    }
    return false;
}

/// Marks the characters that come from a name that an attacker would try first.
std::vector<bool> personalCharacters(std::span<const char32_t> text, const QStringList &context)
{
    std::vector<bool> marked(text.size(), false);
    for (const QString &name : context) {
        for (const QString &part : name.toCaseFolded().split(u' ', Qt::SkipEmptyParts)) {
            const auto word = part.toStdU32String();
            if (word.size() < kShortestContextWord)
                continue;
            for (size_t start = 0; start + word.size() <= text.size(); ++start) {
                const bool here = std::ranges::equal(text.subspan(start, word.size()), word, {},
                                                     foldedCharacter);
                if (here)
                    std::fill_n(marked.begin() + qsizetype(start), word.size(), true);
            }
        }
    }
    return marked;
}

struct PasswordShape
{
    int kinds = 0;
    int alphabet = 0;
    double counted = 0; ///< characters that surprise
    size_t words = 0;
    bool repeated = false;
    bool personal = false;
};

void countKinds(PasswordShape &shape, std::span<const char32_t> text)
{
    bool lower = false, upper = false, digit = false, other = false;
    for (const char32_t c : text) {
        if (QChar::isDigit(c))
            digit = true;
        else if (QChar::isUpper(c))
            upper = true;
        else if (QChar::isLetter(c))
            lower = true;
        else
            other = true;
    }
    shape.kinds = lower + upper + digit + other;
    shape.alphabet = lower * 26 + upper * 26 + digit * 10 + other * 32;
}

size_t countWords(std::span<const char32_t> text)
{
    std::vector<std::span<const char32_t>> words;
    size_t start = 0;
    for (size_t at = 0; at <= text.size(); ++at) {
        if (at < text.size() && QChar::isLetterOrNumber(text[at]))
            continue;
        const auto word = text.subspan(start, at - start);
        const bool known = std::ranges::any_of(
            words, [&](auto seen) { return std::ranges::equal(seen, word); });
        if (word.size() >= 3 && !known)
            words.push_back(word);
        start = at + 1;
    }
    return words.size();
}

/// True if the three characters that end here stood together earlier.
bool seenBefore(std::span<const char32_t> text, size_t last)
{
    for (size_t at = 2; last >= 3 && at < last; ++at) {
        if (std::ranges::equal(text.subspan(at - 2, 3), text.subspan(last - 2, 3), {},
                               foldedCharacter, foldedCharacter))
            return true;
    }
    return false;
}

PasswordShape shapeOf(std::span<const char32_t> text, const QStringList &context)
{
    PasswordShape shape;
    countKinds(shape, text);
    shape.words = countWords(text);
    const auto personal = personalCharacters(text, context);
    size_t expected = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const char32_t now = foldedCharacter(text[i]);
        const bool seen = seenBefore(text, i);
        const bool follows = i > 0
                             && (now == foldedCharacter(text[i - 1])
                                 || followsOnKeyboard(foldedCharacter(text[i - 1]), now));
        if (personal[i]) {
            shape.personal = true;
        } else if (seen || follows) {
            ++expected;
            shape.counted += kWorthOfExpected;
        } else {
            shape.counted += 1;
        }
    }
    shape.repeated = expected * 2 > text.size();
    return shape;
}

bool hasEnoughKinds(const PasswordShape &shape, size_t length)
{
    return (length >= kShortestPassword && shape.kinds >= 4)
           || (length >= kShortestOfThreeKinds && shape.kinds >= 3)
           || shape.words >= kWordsOfPassphrase || length >= kShortestPassphrase;
}

} // namespace

PasswordVerdict assessPassword(const SecretBuffer &password, const QStringList &context)
{
    const LockedCharacters characters(password);
    const auto text = characters.span();
    PasswordVerdict verdict;
    if (text.empty()) {
        verdict.reasons << u"password.too_short"_s;
        return verdict;
    }
    const auto shape = shapeOf(text, context);
    // Real words surprise less than letters: a passphrase is worth the smaller of both counts, random text the larger.
    double bits = shape.counted * std::log2(double(qMax(2, shape.alphabet)));
    if (shape.words >= 3 && shape.kinds <= 2)
        bits = qMin(bits, qMax(double(shape.words) * kBitsPerWord,
                               double(text.size()) * kBitsPerLetterOfWords));
    const bool common = isCommonPassword(text);
    verdict.bits = common ? qMin(10, int(bits)) : int(bits);

    if (text.size() < kShortestPassword)
        verdict.reasons << u"password.too_short"_s;
    if (common)
        verdict.reasons << u"password.common"_s;
    if (shape.personal && bits < kRequiredBits)
        verdict.reasons << u"password.personal"_s;
    if (shape.repeated && bits < kRequiredBits)
        verdict.reasons << u"password.repeated"_s;
    if (!hasEnoughKinds(shape, text.size()))
        verdict.reasons << u"password.few_kinds"_s;

    // The published shapes are taken at their word: twelve characters of four kinds count as 80 bits unless some repeat.
    const bool enough = bits >= kRequiredBits
                        || (hasEnoughKinds(shape, text.size()) && bits >= 0.9 * kRequiredBits);
    if (text.size() < kShortestPassword)
        verdict.strength = PasswordStrength::TooShort;
    else if (common || !enough || !hasEnoughKinds(shape, text.size()))
        verdict.strength = PasswordStrength::Weak;
    else
        verdict.strength = bits >= kSolidBits ? PasswordStrength::Solid : PasswordStrength::Fair;
    if (!verdict.isAccepted() && verdict.reasons.isEmpty())
        verdict.reasons << (shape.kinds < 3 ? u"password.few_kinds"_s : u"password.repeated"_s);
    return verdict;
}

Result<void> requirePassword(const SecretBuffer &password, const QStringList &context)
{
    const auto verdict = assessPassword(password, context);
    if (verdict.isAccepted())
        return {};
    return Failure{ErrorCode::Invalid,
                   u"the password is refused"_s,
                   {{}, 0, 0, u"password"_s},
                   verdict.reasons.first()};
}

} // namespace entente::vault
