// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redaction.h"
#include "core/parties/firmrepository.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace entente {

/// How a value is written, so that a reader can put it in words.
enum class FieldKind {
    Text,
    Code, ///< words: the field's `codes`, a dot, the value ("person.kind.consumer")
    Date, ///< 2026-11-24
    Time, ///< 2026-11-24T13:20:00Z
    Flag, ///< "true", "false"
    Number,
    File, ///< name of one of the item's files
};

QString fieldKindCode(FieldKind kind);

struct ReportField
{
    QString column; ///< stable name for programs ("contact_point.value")
    QString label;  ///< key of its words ("field.contact.value")
    QString value;
    FieldKind kind = FieldKind::Text;
    QString codes;         ///< of a Code
    bool portable = false; ///< provided by the person: part of RGPD 20

    bool operator==(const ReportField &) const = default;
};
ENTENTE_NOT_LOGGABLE(ReportField)

/// Something that is no text, handed over as a file of its own.
struct ReportFile
{
    QString name; ///< "consent-3.pdf": what it is and a number
    QByteArray content;

    bool operator==(const ReportFile &) const = default;
};
ENTENTE_NOT_LOGGABLE(ReportFile)

/// One record: a contact point, an exchange, a consent...
struct ReportItem
{
    QString table;
    QList<ReportField> fields;
    QList<ReportFile> files;

    bool operator==(const ReportItem &) const = default;
};
ENTENTE_NOT_LOGGABLE(ReportItem)

struct ReportSection
{
    QString code;      ///< "identity", "contact", "exchange"...; words: "section.<code>"
    QString basis;     ///< code of the legal basis; words: "basis.<code>"
    QString retention; ///< code of the rule; words: "retention.<code>"
    QString
        leftOutBecause; ///< reason typed by who answers, when the section was withheld; it then has no items
    QList<ReportItem> items;

    bool operator==(const ReportSection &) const = default;
};
ENTENTE_NOT_LOGGABLE(ReportSection)

/// Somebody else whom the records of the person name (RGPD 15(4)).
struct ThirdPerson
{
    QString uuid;
    QString name;    ///< for who answers, never for the person when `masked`
    QString shownAs; ///< "Personne A"; the name when not masked
    bool masked = true;
    int mentions = 0;     ///< records in which they stand
    QStringList passages; ///< the texts as the person will read them

    bool operator==(const ThirdPerson &) const = default;
};
ENTENTE_NOT_LOGGABLE(ThirdPerson)

/// To whom data went (RGPD 15(1)(c); the actual recipients: CJEU C-154/21).
struct ReportRecipient
{
    QString name;
    QString purpose;
    QString kind;
    QDateTime at;

    bool operator==(const ReportRecipient &) const = default;
};
ENTENTE_NOT_LOGGABLE(ReportRecipient)

/// The authority one can complain to (RGPD 15(1)(f)).
struct SupervisoryAuthority
{
    QString name;
    QString address;
    QString website;

    bool operator==(const SupervisoryAuthority &) const = default;
};

/// Everything that a person receives who asks what we hold (RGPD 15). Codes and values only: `core/wording` and
/// `core/documents` turn it into words and pages.
struct AccessReport
{
    QString number; ///< "A-2026-004"
    QDateTime madeAt;
    QString language;
    QString personUuid;
    QString personName; ///< to whom it is addressed
    Firm controller;
    QList<ReportSection> sections;

    QStringList
        purposes; ///< 15(1)(a), codes of the vault's purposes in use for this person; words: "purpose.<code>"
    QStringList bases;                 ///< 6(1), codes
    QStringList categories;            ///< 15(1)(b), codes; words: "category.<code>"
    QList<ReportRecipient> recipients; ///< 15(1)(c)
    QDate keptUntil;     ///< 15(1)(d), when a rule gives a date; else see each section's rule
    QStringList sources; ///< 15(1)(g), as noted
    bool collectedDirectly = true;
    bool automatedDecision = false; ///< 15(1)(h)
    QStringList rights;             ///< 15(1)(e), keys: "right.rectification", "right.erasure"...
    SupervisoryAuthority authority;
    QList<ThirdPerson> thirdPersons;

    int itemCount() const;
    bool operator==(const AccessReport &) const = default;
};
ENTENTE_NOT_LOGGABLE(AccessReport)

} // namespace entente
