// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/normalisewords.h"

#include "core/parties/searchkey.h"

#include <QHash>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr uint kOldestAge = 130;

QHash<QString, QString> wordTable(std::initializer_list<std::pair<QString, QString>> rows)
{
    QHash<QString, QString> table;
    for (const auto &[code, words] : rows)
        for (const QString &word : words.split(u'|'))
            table.insert(word, code);
    return table;
}

std::optional<QString> onlyDigits(QStringView typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!c.isSpace() && c != u'.' && c != u'-')
            return std::nullopt;
    }
    return digits;
}

/// ISO/IEC 7812-1, annex B.
bool luhnHolds(const QString &digits)
{
    int sum = 0;
    bool twice = false;
    for (auto c = digits.crbegin(); c != digits.crend(); ++c, twice = !twice) {
        const int value = c->digitValue() * (twice ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

} // namespace

QString civilityCode(QStringView typed)
{
    static const auto kWords = wordTable({
        {u"mr"_s, u"m|mr|mister|monsieur|sir|h|homme"_s},
        {u"mrs"_s, u"mme|mrs|ms|miss|madame|mlle|mademoiselle|mm|melle|femme"_s},
        {u"dr"_s, u"dr|docteur|doctor"_s},
        {u"prof"_s, u"pr|prof|professeur|professor"_s},
        {u"maitre"_s, u"me|maitre"_s},
    });
    return kWords.value(searchKey(typed));
}

QString personKindCode(QStringView typed)
{
    static const auto kWords = wordTable({
        {u"consumer"_s,
         u"consumer|particulier|particuliers|b2c|btoc|individual|private individual|private|prive|consommateur|personne physique"_s},
        {u"professional"_s,
         u"professional|professionnel|professionnels|pro|b2b|btob|business|entreprise|societe|company|personne morale"_s},
        {u"sole_trader"_s,
         u"sole_trader|sole trader|independant|auto entrepreneur|autoentrepreneur|micro "
         u"entrepreneur|entrepreneur individuel|entreprise individuelle|ei|"
         "freelance|artisan|profession liberale|self employed"_s},
    });
    return kWords.value(searchKey(typed));
}

QString relationCode(QStringView typed)
{
    static const auto kWords = wordTable({
        {u"prospect"_s,
         u"prospect|prospects|lead|piste|suspect|contact|potential|subscriber|marketingqualifiedlead|opportunity"_s},
        {u"customer"_s, u"customer|client|cliente|clients|ancien client|evangelist"_s},
        {u"contract_in_progress"_s,
         u"contract_in_progress|contract in progress|contrat en cours|en cours|sous contrat|abonne|contract|under contract"_s},
    });
    return kWords.value(searchKey(typed));
}

QString ageBandWord(QStringView typed)
{
    static const auto kWords = wordTable({
        {u"under_15"_s,
         u"under_15|under 15|less than 15|moins de 15|moins de 15 ans|0 14|0 14 ans|minor|mineur|mineure|enfant|child"_s},
        {u"15_17"_s, u"15_17|15 17|15 to 17|15 a 17|15 17 ans|15 a 17 ans|de 15 a 17 ans"_s},
        {u"18_plus"_s,
         u"18_plus|18 plus|18 or over|18 and over|over 18|18 ans ou plus|18 ans et plus|plus de 18 ans|adult|adulte|majeur|majeure"_s},
    });
    const QString key = searchKey(typed);
    bool isNumber = false;
    if (const uint years = key.toUInt(&isNumber); isNumber && years <= kOldestAge)
        return years < 15 ? u"under_15"_s : years < 18 ? u"15_17"_s : u"18_plus"_s;
    return kWords.value(key);
}

Result<QString> parseSiren(QStringView typed)
{
    const auto digits = onlyDigits(typed);
    if (!digits || digits->size() != 9 || !luhnHolds(*digits))
        return Failure{ErrorCode::Invalid, u"not a SIREN"_s, {}, u"siren.invalid"_s};
    return *digits;
}

Result<QString> parseSiret(QStringView typed)
{
    const auto digits = onlyDigits(typed);
    bool valid = digits && digits->size() == 14;
    if (valid && !luhnHolds(*digits)) {
        int sum = 0; // La Poste's establishments: the plain sum is a multiple of five
        for (const QChar c : *digits)
            sum += c.digitValue();
        valid = digits->startsWith("356000000"_L1) && sum % 5 == 0;
    }
    if (!valid)
        return Failure{ErrorCode::Invalid, u"not a SIRET"_s, {}, u"siret.invalid"_s};
    return *digits;
}

} // namespace entente
