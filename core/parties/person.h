// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/contactpoint.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace entente {

/// In which quality the person is met; unknown is treated as a consumer by the rules.
enum class PersonKind { Unknown, Consumer, Professional, SoleTrader };
/// As much of an age as most purposes that need one ask for: French law draws its lines at 15 and at 18 (LIL art. 45).
enum class AgeBand { Unknown, Under15, From15To17, Adult };
enum class Relation { Prospect, Customer, ContractInProgress, Former };

QString personKindCode(PersonKind kind);
std::optional<PersonKind> personKindFromCode(QStringView code);
QString relationCode(Relation relation);
std::optional<Relation> relationFromCode(QStringView code);

/// "under_15", "15_17", "18_plus"; empty for unknown.
QString ageBandCode(AgeBand band);
std::optional<AgeBand> ageBandFromCode(QStringView code);
/// The last day on which the person can have been born: the strict reading, for who protects minors. Invalid when
/// neither is known; a band without its day counts as noted on `today`.
QDate latestBirthDay(const QDate &born, AgeBand band, const QDate &notedOn, const QDate &today);

/// A person's work for an organisation.
struct Affiliation
{
    AffiliationId id;
    OrganisationId organisation;
    QString organisationUuid;
    QString organisationName;
    QString jobTitle;
    QDate startedOn;
    QDate endedOn; ///< past: no longer there

    bool operator==(const Affiliation &) const = default;
};
ENTENTE_NOT_LOGGABLE(Affiliation)

struct Person
{
    PersonId id;
    QString uuid;
    QString civility;
    QString firstName;
    QString lastName;
    PersonKind kind = PersonKind::Unknown;
    Relation relation = Relation::Prospect;
    QString country;  ///< ISO 3166-1 alpha-2; empty = unknown
    QString language; ///< "fr", "en"; empty = the firm's
    QDate birthDate;
    AgeBand ageBand = AgeBand::Unknown;
    QDate ageBandOn;  ///< when the band was noted
    QString source;   ///< where the record comes from, in words
    QString supplier; ///< who handed it over, when not the person
    bool collectedDirectly = true;
    ImportBatchId importBatch;
    QDate collectedOn;
    QDate informedOn; ///< notice of RGPD 13/14 given
    QString informedVia;
    QDate lastContactOn; ///< last act of the person
    UserId owner;
    QDateTime createdAt;
    QDateTime changedAt;
    qint64 version = 1;
    QList<ContactPoint> contactPoints;
    QList<Affiliation> affiliations;
    QStringList tags;               ///< by name
    QHash<QString, QString> fields; ///< the firm's own (core/fields), by key

    bool operator==(const Person &) const = default;

    /// "Claire Aubert"; the organisation's or the first contact point's text when there is no name.
    QString displayName() const;
    /// "CA"; one letter when only one name is known.
    QString initials() const;
    /// The first usable contact point of a kind, the preferred one first.
    const ContactPoint *contactPoint(ContactKind wanted) const;
};
ENTENTE_NOT_LOGGABLE(Person)

/// A card of the inbox, whose person is not to be contacted before they have said so.
struct PendingCard
{
    QString uuid;
    QString code;
    QString purpose;
    QString channel;
    QString language;
};

/// What somebody typed to add a person; the service checks it.
struct PersonDraft
{
    Person person;            ///< ids and times are ignored
    QString organisationName; ///< found or created
    QString jobTitle;
    QString note;
    std::optional<PendingCard> pendingCard = {};
    bool cameBack = false; ///< was erased, and came back of their own accord
};
ENTENTE_NOT_LOGGABLE(PersonDraft)

/// One work of a person: changed when the id is known, else added.
struct AffiliationEdit
{
    AffiliationId id;
    QString organisationName; ///< found or created; of a known id it stays
    QString jobTitle;
    QDate startedOn;
    QDate endedOn;
};
ENTENTE_NOT_LOGGABLE(AffiliationEdit)

/// What changes; an absent member stays as it is.
struct PersonEdit
{
    std::optional<QString> civility;
    std::optional<QString> firstName;
    std::optional<QString> lastName;
    std::optional<PersonKind> kind;
    std::optional<Relation> relation;
    std::optional<QString> country;
    std::optional<QString> language;
    std::optional<QDate> birthDate; ///< an invalid date removes it
    std::optional<AgeBand> ageBand; ///< Unknown removes it
    std::optional<QString> source;
    std::optional<QDate> informedOn;
    std::optional<QDate> lastContactOn;
    std::optional<UserId> owner;     ///< an invalid id: nobody
    std::optional<QStringList> tags; ///< all of them, by name
    QHash<QString, QString> fields;  ///< the firm's own, by key; an empty value removes it
    QList<AffiliationEdit> affiliations;
    QList<AffiliationId> removedAffiliations;
    std::optional<QString> organisationName; ///< empty ends the affiliation shown first
    std::optional<QString> jobTitle;
    QList<ContactPoint> contactPoints; ///< changed when the id is known, else added
    QList<ContactPointId> removedContactPoints;
    std::optional<qint64> expectedVersion; ///< Conflict when the record has moved on
};
ENTENTE_NOT_LOGGABLE(PersonEdit)

} // namespace entente
