// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redaction.h"
#include "core/consent/channel.h"
#include "core/exchange/recordsource.h"
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
    QStringList tags;
    ChannelSet objections; ///< channels that the person refused, as the file says
    bool isEmpty = false;  ///< nothing in the columns that are imported: passed over without a word
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

} // namespace entente
