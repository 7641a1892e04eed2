// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/contactpoint.h"

#include <QDateTime>
#include <QList>

namespace entente {

/// A legal person: a firm, an association, an administration.
struct Organisation
{
    OrganisationId id;
    QString uuid;
    QString name;
    QString siren;
    QString website;
    QString country;
    QString source;
    QDateTime createdAt;
    QDateTime changedAt;
    qint64 version = 1;
    QList<ContactPoint> contactPoints; ///< generic ones, of nobody in particular

    bool operator==(const Organisation &) const = default;
};
ENTENTE_NOT_LOGGABLE(Organisation)

struct OrganisationEdit
{
    std::optional<QString> name;
    std::optional<QString> siren;
    std::optional<QString> website;
    std::optional<QString> country;
    QList<ContactPoint> contactPoints;
    QList<ContactPointId> removedContactPoints;
    std::optional<qint64> expectedVersion;
};
ENTENTE_NOT_LOGGABLE(OrganisationEdit)

} // namespace entente
