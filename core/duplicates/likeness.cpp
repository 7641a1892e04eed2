// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/likeness.h"

#include "core/duplicates/frenchphonetic.h"

#include <algorithm>
#include <array>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRareNamesakes = 3;
constexpr int kGreatestScore = 100;

struct Weighed
{
    QLatin1StringView code;
    int points = 0;
};

/// Addresses that belong to a function, not to a person: the same one says little.
bool isShared(QStringView email)
{
    static constexpr std::array kSharedNames{
        u"contact", u"info",   u"accueil",      u"commercial", u"vente",
        u"ventes",  u"compta", u"comptabilite", u"direction",  u"secretariat",
        u"hello",   u"office", u"admin"};
    const auto local = email.left(email.indexOf(u'@'));
    return std::any_of(kSharedNames.begin(), kSharedNames.end(),
                       [local](QStringView name) { return local == name; });
}

bool shareOne(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.begin(), a.end(), [&b](const QString &one) { return b.contains(one); });
}

QString soundsOf(const QString &name)
{
    QStringList sounds;
    for (const auto &word : name.split(u' ', Qt::SkipEmptyParts))
        sounds.append(frenchPhonetic(word));
    return sounds.join(u' ');
}

/// One letter added, left out, changed, or two neighbours swapped.
bool isOneSlipAway(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1 || a.size() < 4)
        return false;
    qsizetype i = 0;
    while (i < a.size() && a[i] == b[i])
        ++i;
    if (a.size() < b.size())
        return a.mid(i) == b.mid(i + 1);
    if (a.mid(i + 1) == b.mid(i + 1))
        return true;
    return i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i] && a.mid(i + 2) == b.mid(i + 2);
}

/// "j" and "jean", "jp" and "jean pierre".
bool isInitialsOf(const QString &initials, const QString &name)
{
    const auto words = name.split(u' ', Qt::SkipEmptyParts);
    const auto letters = QString(initials).remove(u' ');
    if (letters.isEmpty() || letters.size() > words.size() || words.first().size() < 2)
        return false;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (words[i].front() != letters[i])
            return false;
    }
    return true;
}

/// The names as they were typed, one way round.
Weighed comparedNames(const QString &lastA, const QString &firstA, const QString &lastB,
                      const QString &firstB)
{
    if (lastA.isEmpty() || lastB.isEmpty())
        return {};
    const bool sameLast = lastA == lastB;
    const bool closeLast = sameLast || soundsOf(lastA) == soundsOf(lastB)
                           || isOneSlipAway(lastA, lastB);
    if (firstA.isEmpty() || firstB.isEmpty())
        return sameLast ? Weighed{"same_last_name"_L1, 18} : Weighed{};
    const bool sameFirst = firstA == firstB;
    if (sameLast && sameFirst)
        return {"same_name"_L1, 40};
    if (sameLast && (isInitialsOf(firstA, firstB) || isInitialsOf(firstB, firstA)))
        return {"initials"_L1, 28};
    const bool closeFirst = sameFirst || soundsOf(firstA) == soundsOf(firstB)
                            || isOneSlipAway(firstA, firstB);
    if (closeLast && closeFirst)
        return {"similar_name"_L1, 32};
    return {};
}

Weighed comparedNames(const ComparedPerson &a, const ComparedPerson &b, int namesakes)
{
    auto found = comparedNames(a.lastName, a.firstName, b.lastName, b.firstName);
    if (found.points < 40 && !fullNameKey(a).isEmpty() && fullNameKey(a) == fullNameKey(b))
        found = {"swapped_name"_L1, 38};
    if (found.points < 28) {
        const auto swapped = comparedNames(a.lastName, a.firstName, b.firstName, b.lastName);
        if (swapped.points > found.points && swapped.code != "same_last_name"_L1)
            found = {"swapped_name"_L1, swapped.points - 2};
    }
    const bool whole = !a.firstName.isEmpty() && !b.firstName.isEmpty();
    if (found.points >= 38 && whole && namesakes <= kRareNamesakes)
        found.points += 18;
    if (found.points == 0 && whole && !a.lastName.isEmpty() && !b.lastName.isEmpty())
        return {"other_name"_L1, -35};
    return found;
}

Likeness summedUp(std::vector<Weighed> found)
{
    std::stable_sort(found.begin(), found.end(),
                     [](const Weighed &a, const Weighed &b) { return a.points > b.points; });
    Likeness result;
    for (const auto &one : found) {
        result.score += one.points;
        result.reasons.append(QString(one.code));
    }
    result.score = std::clamp(result.score, 0, kGreatestScore);
    return result;
}

} // namespace

QString fullNameKey(const ComparedPerson &person)
{
    if (person.lastName.isEmpty() || person.firstName.isEmpty())
        return {};
    auto words = QString(person.lastName + u' ' + person.firstName).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ');
}

QString familySounds(const ComparedPerson &person)
{
    return soundsOf(person.lastName.isEmpty() ? person.firstName : person.lastName);
}

Likeness likeness(const ComparedPerson &a, const ComparedPerson &b, int namesakes)
{
    std::vector<Weighed> found;
    const auto name = comparedNames(a, b, namesakes);
    if (name.points != 0)
        found.push_back(name);
    for (const auto &email : a.emails) {
        if (!b.emails.contains(email))
            continue;
        found.push_back({"same_email"_L1, isShared(email) ? 25 : 60});
        break;
    }
    if (shareOne(a.phones, b.phones))
        found.push_back({"same_phone"_L1, 50});
    if (shareOne(a.addresses, b.addresses))
        found.push_back({"same_address"_L1, 20});
    const bool colleagues = std::any_of(
        a.organisations.begin(), a.organisations.end(), [&b](qint64 id) {
            return std::find(b.organisations.begin(), b.organisations.end(), id)
                   != b.organisations.end();
        });
    if (colleagues)
        found.push_back({"same_organisation"_L1, 20});
    if (a.birthDay != 0 && b.birthDay != 0)
        found.push_back(a.birthDay == b.birthDay ? Weighed{"same_birth_date"_L1, 25}
                                                 : Weighed{"other_birth_date"_L1, -40});
    return summedUp(std::move(found));
}

Likeness likeness(const ComparedOrganisation &a, const ComparedOrganisation &b)
{
    std::vector<Weighed> found;
    if (!a.siren.isEmpty() && !b.siren.isEmpty())
        found.push_back(a.siren == b.siren ? Weighed{"same_siren"_L1, 80}
                                           : Weighed{"other_siren"_L1, -60});
    if (!a.name.isEmpty() && a.name == b.name)
        found.push_back({"same_name"_L1, 58});
    else if (soundsOf(a.name) == soundsOf(b.name) || isOneSlipAway(a.name, b.name))
        found.push_back({"similar_name"_L1, 35});
    if (!a.website.isEmpty() && a.website == b.website)
        found.push_back({"same_website"_L1, 40});
    if (shareOne(a.emails, b.emails))
        found.push_back({"same_email"_L1, 40});
    if (shareOne(a.phones, b.phones))
        found.push_back({"same_phone"_L1, 35});
    if (shareOne(a.addresses, b.addresses))
        found.push_back({"same_address"_L1, 20});
    return summedUp(std::move(found));
}

} // namespace entente
