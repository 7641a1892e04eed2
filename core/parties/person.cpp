// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/person.h"

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr QLatin1StringView kPersonKinds[] = {"unknown"_L1, "consumer"_L1, "professional"_L1,
                                              "sole_trader"_L1};
constexpr QLatin1StringView kRelations[] = {"prospect"_L1, "customer"_L1, "contract_in_progress"_L1,
                                            "former"_L1};

constexpr QLatin1StringView kAgeBands[] = {""_L1, "under_15"_L1, "15_17"_L1, "18_plus"_L1};

QString firstLetter(const QString &name)
{
    // A letter outside the basic plane takes two units.
    if (name.isEmpty())
        return {};
    return name.left(name.at(0).isHighSurrogate() ? 2 : 1).toUpper();
}

} // namespace

QString personKindCode(PersonKind kind)
{
    return kPersonKinds[static_cast<size_t>(kind)];
}

std::optional<PersonKind> personKindFromCode(QStringView code)
{
    for (size_t i = 0; i < std::size(kPersonKinds); ++i) {
        if (code == kPersonKinds[i])
            return static_cast<PersonKind>(i);
    }
    return std::nullopt;
}

QString ageBandCode(AgeBand band)
{
    return kAgeBands[static_cast<size_t>(band)];
}

std::optional<AgeBand> ageBandFromCode(QStringView code)
{
    for (size_t i = 0; i < std::size(kAgeBands); ++i) {
        if (code == kAgeBands[i])
            return static_cast<AgeBand>(i);
    }
    return std::nullopt;
}

QDate latestBirthDay(const QDate &born, AgeBand band, const QDate &notedOn, const QDate &today)
{
    if (band == AgeBand::Unknown)
        return born;
    const int youngest = band == AgeBand::Under15 ? 0 : band == AgeBand::From15To17 ? 15 : 18;
    const QDate noted = notedOn.isValid() ? notedOn : today;
    const QDate latest = noted.addYears(-youngest);
    const bool isTooOld = (band == AgeBand::Under15 && born <= noted.addYears(-15))
                          || (band == AgeBand::From15To17 && born <= noted.addYears(-18));
    if (!born.isValid() || isTooOld)
        return latest;
    return born; // a day says more than a band, and where it is later it is the stricter one
}

QString relationCode(Relation relation)
{
    return kRelations[static_cast<size_t>(relation)];
}

std::optional<Relation> relationFromCode(QStringView code)
{
    for (size_t i = 0; i < std::size(kRelations); ++i) {
        if (code == kRelations[i])
            return static_cast<Relation>(i);
    }
    return std::nullopt;
}

QString Person::displayName() const
{
    const auto name = QString(firstName + u' ' + lastName).trimmed();
    if (!name.isEmpty())
        return name;
    if (!affiliations.isEmpty())
        return affiliations.first().organisationName;
    return contactPoints.isEmpty() ? QString() : contactPoints.first().value;
}

QString Person::initials() const
{
    const auto letters = QString(firstLetter(firstName.trimmed())
                                 + firstLetter(lastName.trimmed()));
    return letters.isEmpty() ? firstLetter(displayName()) : letters;
}

const ContactPoint *Person::contactPoint(ContactKind wanted) const
{
    const ContactPoint *found = nullptr;
    for (const auto &point : contactPoints) {
        if (point.kind == wanted && (!found || (point.preferred && !found->preferred)))
            found = &point;
    }
    return found;
}

} // namespace entente
