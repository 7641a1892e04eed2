// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redaction.h"
#include "core/consent/channel.h"
#include "core/exchange/recordsource.h"
#include "core/fields/customfield.h"
#include "core/parties/person.h"

namespace entente {

/// A firm that a row says the person works for.
struct PreparedEmployer
{
    QString name;
    QString key;      ///< search key of the name, legal form aside
    QString identity; ///< tells it from other firms: key, legal form, numbers
    QString siren;
    QString siret;
    QString legalName;
    QString vatNumber;
    QString apeCode;
    QString website;
    QString jobTitle;
    QDate startedOn;
    QDate endedOn;
    CustomValues fields; ///< of the firm's own, in the stored form

    bool operator==(const PreparedEmployer &) const = default;
    /// Whether the row says more of it than its name.
    bool hasFacts() const
    {
        return !(siren.isEmpty() && legalName.isEmpty() && vatNumber.isEmpty() && apeCode.isEmpty()
                 && website.isEmpty());
    }
};
ENTENTE_NOT_LOGGABLE(PreparedEmployer)

/// One row of a file in normal form, before anybody has asked the vault.
struct PreparedRow
{
    int line = 0;
    Person person; ///< names, codes, dates; contact points with their normal form
    bool hasKind = false;
    bool hasRelation = false;
    bool hasInformedOn = false;
    QString nameKey; ///< search keys, made here because this is not under the write lock
    PreparedEmployer employer;
    QList<PreparedEmployer> otherEmployers; ///< of files that know more than one
    QString note;
    QStringList tags;
    CustomValues fields; ///< of the firm's own, in the stored form
    QByteArray photo;
    ChannelSet objections; ///< channels that the person refused, as the file says
    bool isEmpty = false;  ///< nothing in any column: passed over without a word
    bool isRefused = false;
    QString refusal;   ///< code of the refusal
    QStringList cells; ///< as in the file, kept for refused rows only
    QList<FileProblem> problems;

    QList<PreparedEmployer> employers() const
    {
        return employer.name.isEmpty() ? otherEmployers
                                       : QList<PreparedEmployer>{employer} + otherEmployers;
    }
    bool isOrganisationOnly() const
    {
        return person.firstName.isEmpty() && person.lastName.isEmpty() && !employer.name.isEmpty();
    }
};
ENTENTE_NOT_LOGGABLE(PreparedRow)

} // namespace entente
