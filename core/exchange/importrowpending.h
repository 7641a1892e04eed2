// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importrow.h"

#include <QHash>

namespace entente {

/// A row while its cells come in; addresses need all of them.
struct RowPreparer::Pending
{
    PreparedRow row;
    QString fullName;
    bool familyFirst = false; ///< "Nom Prénom", as the title says
    qsizetype wordsForNothing = 0;
    struct Contact
    {
        ContactKind kind;
        QString text;
        qsizetype column;
        bool preferred;
    };
    QList<Contact> contacts;
    struct Address
    {
        QString group;
        QString label;
        QStringList street;
        QString postalCode;
        QString city;
        QString country;
        qsizetype column = -1;
        bool preferred = false;
        QString status = {};
    };
    QList<Address> addresses;
    /// Further employers by their group, in the order in which they come.
    QList<std::pair<QString, PreparedEmployer>> employers;
    QHash<QString, QString> labels;   ///< by group, as the columns of labels say
    QHash<QString, QString> statuses; ///< by group: codes
    QList<qsizetype> preferred;
    qsizetype websiteColumn = -1;

    void note(qsizetype column, const QString &code)
    {
        row.problems.append({row.line, int(column) + 1, code});
    }
    PreparedEmployer &employer(const QString &group)
    {
        if (group.isEmpty())
            return row.employer;
        for (auto &[known, employer] : employers)
            if (known == group)
                return employer;
        employers.append({group, {}});
        return employers.last().second;
    }
    QList<PreparedEmployer *> everyEmployer()
    {
        QList<PreparedEmployer *> all{&row.employer};
        for (auto &[group, employer] : employers)
            all.append(&employer);
        return all;
    }
    Address &address(const ColumnTarget &target, qsizetype column)
    {
        for (Address &known : addresses)
            if (known.group == target.group)
                return known;
        addresses.append(
            {target.group, target.label, {}, {}, {}, {}, column, false, target.status});
        return addresses.last();
    }
};

/// The code of what our own tables write, in both languages; empty for what says nothing.
QString statusOfValue(const QString &said);
/// A control character, or one that nobody sees and no script needs.
bool holdsInvisible(const QString &text);
QString withoutInvisible(const QString &text);

/// "a@x.fr; b@x.fr" in one cell; semicolons, commas, slashes and line breaks part them, and so do Google's ":::".
QStringList partsOfCell(const QString &cell);
/// The same for numbers, which words part as well.
QStringList numbersOfCell(const QString &cell);

} // namespace entente
