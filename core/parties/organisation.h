// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/contactpoint.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace entente {

/// A legal person: a firm, an association, an administration.
struct Organisation
{
    OrganisationId id;
    QString uuid;
    QString name;
    QString legalName; ///< as registered, when it differs
    QString siren;
    QString siret; ///< of its head office
    QString vatNumber;
    QString apeCode; ///< NAF: what it does, as the State counts it
    QString website;
    QString country;
    QString source;
    UserId owner;
    QDateTime createdAt;
    QDateTime changedAt;
    qint64 version = 1;
    QList<ContactPoint> contactPoints; ///< generic ones, of nobody in particular
    QStringList tags;                  ///< by name
    QHash<QString, QString> fields;    ///< the firm's own (core/fields), by key

    bool operator==(const Organisation &) const = default;
};
ENTENTE_NOT_LOGGABLE(Organisation)

struct OrganisationEdit
{
    std::optional<QString> name;
    std::optional<QString> legalName;
    std::optional<QString> siren;
    std::optional<QString> siret;
    std::optional<QString> vatNumber;
    std::optional<QString> apeCode;
    std::optional<QString> website;
    std::optional<QString> country;
    std::optional<UserId> owner;     ///< an invalid id: nobody
    std::optional<QStringList> tags; ///< all of them, by name
    QHash<QString, QString> fields;  ///< the firm's own, by key; an empty value removes it
    QList<ContactPoint> contactPoints;
    QList<ContactPointId> removedContactPoints;
    std::optional<qint64> expectedVersion;
};
ENTENTE_NOT_LOGGABLE(OrganisationEdit)

} // namespace entente
