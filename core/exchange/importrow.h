// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"
#include "core/exchange/preparedrow.h"
#include "core/parties/countrynames.h"

namespace entente {

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
    QStringList headers; ///< titles of the columns of a table; a file put together repeats them
    QList<CustomField> fields; ///< the firm's own
    bool isGuarded =
        true; ///< cells may bear the apostrophe that keeps a spreadsheet from running them
};

/// Turns rows of text into people. Knows no vault; one per thread.
///
/// Codes of what it finds: those of the parsers (email.bad_domain, phone.too_short, date.invalid, …), country.unknown,
/// civility.unknown, tag.bad_name, kind.unknown, relation.unknown, postal.repaired, postal.odd, date.in_future,
/// phone.with_email, phone.with_words, text.invisible_removed, text.invisible; a row without name, contact point or
/// organisation is refused with row.no_person, one that repeats the titles with row.header_again.
class RowPreparer final
{
public:
    RowPreparer(RowReading reading, const CountryNames &countries);

    PreparedRow prepare(int line, const QStringList &cells,
                        const QList<qsizetype> &preferred = {}) const;
    /// The record where the source stands; problems bear the line of their field.
    PreparedRow prepare(const RecordSource &source) const;

private:
    struct Pending;
    void take(Pending &pending, qsizetype column, const QString &text) const;
    void takeContact(Pending &pending, qsizetype column, const QString &text) const;
    void takeCode(Pending &pending, qsizetype column, const QString &text) const;
    void takeDate(Pending &pending, qsizetype column, const QString &text) const;
    void takeWebsite(Pending &pending, qsizetype column, const QString &text) const;
    void takeNumber(Pending &pending, qsizetype column, const QString &text) const;
    void takeTags(Pending &pending, qsizetype column, const QString &text) const;
    void takeCustom(Pending &pending, qsizetype column, const QString &text) const;
    void takeObjection(Pending &pending, qsizetype column, const QString &text) const;
    void takeAcceptance(Pending &pending, qsizetype column, const QString &text) const;
    void refuse(Pending &pending, qsizetype column) const;
    static bool takesRefusal(Pending &pending, const QString &text);
    bool isHeader(const QStringList &cells) const;
    void addNumbers(Pending &pending, const ContactPoint &typed, qsizetype column,
                    const QString &country) const;
    QString valueOfCell(Pending &pending, qsizetype column, const QString &cell) const;
    void noteDamage(const RecordSource &source, const QStringList &cells, PreparedRow &row) const;
    void takePhoto(const RecordSource &source, const QStringList &cells, PreparedRow &row) const;
    void finishName(Pending &pending) const;
    void finishAddresses(Pending &pending) const;
    void finishContacts(Pending &pending) const;
    void finishEmployers(Pending &pending) const;
    void addContact(Pending &pending, ContactPoint typed, qsizetype column,
                    const QString &country) const;

    const RowReading m_reading;
    const CountryNames &m_countries;
};

} // namespace entente
