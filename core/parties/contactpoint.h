// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/redaction.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace entente {

enum class ContactKind { Email, Phone, Mobile, Fax, Address, Website, Social };
enum class ContactStatus { Valid, Unverified, Bounced, Returned, Wrong };

QString contactKindCode(ContactKind kind);
std::optional<ContactKind> contactKindFromCode(QStringView code);
/// Phone, mobile and fax: what is dialled.
constexpr bool isDialled(ContactKind kind)
{
    return kind == ContactKind::Phone || kind == ContactKind::Mobile || kind == ContactKind::Fax;
}
QString contactStatusCode(ContactStatus status);
std::optional<ContactStatus> contactStatusFromCode(QStringView code);

/// One e-mail, number or address, of a person or (a generic one) of an organisation.
struct ContactPoint
{
    ContactPointId id;
    QString uuid;
    ContactKind kind = ContactKind::Email;
    QString label; ///< "pro", "accueil"...
    QString value; ///< as typed; the street lines of an address
    QString
        normal; ///< compare form: normal e-mail, E.164, folded address; empty when it could not be made
    QString postalCode;
    QString city;
    QString country;
    ContactStatus status = ContactStatus::Valid;
    bool preferred = false;
    QString source;

    bool operator==(const ContactPoint &) const = default;

    /// Checks the value and fills `normal`; a number that is a mobile becomes one. `homeCountry` is where a number
    /// without prefix is dialled from. Invalid with the parser's reason and `where.field` = the kind's code.
    static Result<ContactPoint> parse(ContactPoint typed, const QString &homeCountry);
};
ENTENTE_NOT_LOGGABLE(ContactPoint)

/// Is one of the numbers of another country than this? Then nothing says that its owner lives here.
bool hasNumberAbroad(const QList<ContactPoint> &points, const QString &country);

} // namespace entente
