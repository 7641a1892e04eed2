// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"
#include "core/parties/countrynames.h"
#include "core/parties/person.h"

namespace entente {

/// One row of a file in normal form, before anybody has asked the vault.
struct PreparedRow
{
    int line = 0;
    Person person; ///< names, codes, dates; contact points with their normal form
    bool hasKind = false;
    bool hasRelation = false;
    bool hasInformedOn = false;
    QString nameKey; ///< search keys, made here because this is not under the write lock
    QString organisationName;
    QString organisationKey;
    QString siren;
    QString website;
    QString jobTitle;
    QString note;
    bool isEmpty = false; ///< nothing in the columns that are imported: passed over without a word
    bool isRefused = false;
    QString refusal;   ///< code of the refusal
    QStringList cells; ///< as in the file, kept for refused rows only
    QList<FileProblem> problems;

    bool isOrganisationOnly() const
    {
        return person.firstName.isEmpty() && person.lastName.isEmpty()
               && !organisationName.isEmpty();
    }
};
ENTENTE_NOT_LOGGABLE(PreparedRow)

/// How rows of one file are read.
struct RowReading
{
    QList<ColumnTarget> targets; ///< one per column
    DateOrder dateOrder = DateOrder::DayMonthYear;
    QString country; ///< where a number without prefix is dialled from
    QDate today;
    QString source;
    QString supplier;
    QDate collectedOn;
};

/// Turns rows of text into people. Knows no vault; one per thread.
///
/// Codes of what it finds: those of the parsers (email.bad_domain, phone.too_short, date.invalid, …), country.unknown,
/// civility.unknown, kind.unknown, relation.unknown, postal.repaired, postal.odd, date.in_future; a row without name,
/// contact point or organisation is refused with row.no_person.
class RowPreparer final
{
public:
    RowPreparer(RowReading reading, const CountryNames &countries);

    PreparedRow prepare(int line, const QStringList &cells) const;

private:
    struct Pending;
    void take(Pending &pending, qsizetype column, const QString &text) const;
    void takeContact(Pending &pending, qsizetype column, const QString &text) const;
    void takeCode(Pending &pending, qsizetype column, const QString &text) const;
    void takeDate(Pending &pending, qsizetype column, const QString &text) const;
    void finishAddress(Pending &pending) const;
    void finishContacts(Pending &pending) const;

    const RowReading m_reading;
    const CountryNames &m_countries;
};

} // namespace entente
