// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/redaction.h"

#include <QList>
#include <QString>

namespace entente {

/// By what one organisation is told from another.
struct OrganisationIdentity
{
    OrganisationId id; ///< none: only spoken of
    QString name;
    QString legalName;
    QString siren;
    QString siret;
};
ENTENTE_NOT_LOGGABLE(OrganisationIdentity)

struct OrganisationChoice
{
    OrganisationId id;        ///< none: somebody new
    bool isOtherName = false; ///< known by its number, under another name
    bool isUncertain = false; ///< several fit as well; the oldest was taken
};

/// Which of the known organisations, the oldest first, is meant. The number of an establishment decides, then that of
/// the firm (R123-220 C. com.), then the name: legal forms that differ are two firms, and so are two numbers. A name
/// without its legal form is the one firm that bears it with one, and the other way round.
OrganisationChoice chooseOrganisation(const OrganisationIdentity &meant,
                                      const QList<OrganisationIdentity> &known);

} // namespace entente
