// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/parties/partyrepository.h"

namespace entente::undoimage {

/// What an import may change of a person, as it was; `versionAfter` is the version that the import leaves.
struct PersonImage
{
    Person before;
    qint64 versionAfter = 0;
};

/// The same of an organisation.
struct OrganisationImage
{
    Organisation before;
    qint64 versionAfter = 0;
};

QString fromPerson(const Person &before, qint64 versionAfter);
/// Corrupt if the text is no image.
Result<PersonImage> toPerson(const QString &image);

QString fromOrganisation(const Organisation &before, qint64 versionAfter);
Result<OrganisationImage> toOrganisation(const QString &image);

/// Stores the fields of an image, version and time of change included.
Result<void> store(db::Transaction &tx, const Person &person, const SortKeys &sortKeys);
Result<void> store(db::Transaction &tx, const Organisation &organisation);

} // namespace entente::undoimage
