// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redaction.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace entente {

/// What two cards of people are compared by, in the forms for comparing.
struct ComparedPerson
{
    qint64 id = 0;
    QString lastName;    ///< searchKey()
    QString firstName;   ///< searchKey()
    qint64 birthDay = 0; ///< Julian day, 0 = unknown
    QStringList emails;  ///< normal forms
    QStringList phones;
    QStringList addresses;
    std::vector<qint64> organisations;
};
ENTENTE_NOT_LOGGABLE(ComparedPerson)

struct ComparedOrganisation
{
    qint64 id = 0;
    QString name; ///< organisationKey()
    QString siren;
    QString website; ///< host without "www."
    QStringList emails;
    QStringList phones;
    QStringList addresses;
};
ENTENTE_NOT_LOGGABLE(ComparedOrganisation)

/// How likely two cards are one: 0 to 100, and why, as codes ("same_email", "swapped_name"…; words in core/wording,
/// "duplicate.reason.<code>").
struct Likeness
{
    int score = 0;
    QStringList reasons; ///< the strongest first

    bool operator==(const Likeness &) const = default;
};

/// From this score on a pair is worth a look.
inline constexpr int kLikelyDuplicate = 55;

/// `namesakes`: how many cards bear the same full name; a rare name alone says something, a common one does not.
Likeness likeness(const ComparedPerson &a, const ComparedPerson &b, int namesakes);
Likeness likeness(const ComparedOrganisation &a, const ComparedOrganisation &b);

/// The words of both names in alphabetical order: the same for swapped and for differently cut names.
QString fullNameKey(const ComparedPerson &person);
/// Sounds of the family name, or of the only name there is.
QString familySounds(const ComparedPerson &person);

} // namespace entente
