// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/contactpoint.h"

#include "core/parties/emailaddress.h"
#include "core/parties/normalisepostal.h"
#include "core/parties/phonenumber.h"
#include "core/parties/searchkey.h"

using namespace Qt::StringLiterals;

namespace entente {

namespace {

struct ContactKindWord
{
    ContactKind kind;
    QLatin1StringView code;
};
constexpr ContactKindWord kContactKinds[] = {
    {ContactKind::Email, "email"_L1},     {ContactKind::Phone, "phone"_L1},
    {ContactKind::Mobile, "mobile"_L1},   {ContactKind::Fax, "fax"_L1},
    {ContactKind::Address, "address"_L1},
};

struct ContactStatusWord
{
    ContactStatus status;
    QLatin1StringView code;
};
constexpr ContactStatusWord kContactStatuses[] = {
    {ContactStatus::Valid, "valid"_L1},     {ContactStatus::Unverified, "unverified"_L1},
    {ContactStatus::Bounced, "bounced"_L1}, {ContactStatus::Returned, "returned"_L1},
    {ContactStatus::Wrong, "wrong"_L1},
};

Failure contactFailure(ContactKind kind, const Error &error)
{
    return Failure{error.code, error.detail, {{}, 0, 0, contactKindCode(kind)}, error.reason};
}

Result<ContactPoint> parseNumber(ContactPoint typed, const QString &homeCountry)
{
    const auto number = PhoneNumber::parse(typed.value,
                                           typed.country.isEmpty() ? homeCountry : typed.country);
    if (!number)
        return contactFailure(typed.kind, number.error());
    typed.normal = number->e164;
    if (typed.kind == ContactKind::Phone && number->kind == PhoneKind::Mobile)
        typed.kind = ContactKind::Mobile;
    return typed;
}

Result<ContactPoint> parseAddress(ContactPoint typed, const QString &homeCountry)
{
    if (typed.value.trimmed().isEmpty() && typed.postalCode.trimmed().isEmpty()
        && typed.city.trimmed().isEmpty())
        return Failure{
            ErrorCode::Invalid, u"empty address"_s, {{}, 0, 0, u"address"_s}, u"contact.empty"_s};
    if (typed.country.isEmpty())
        typed.country = homeCountry;
    typed.postalCode = normalisePostalCode(typed.postalCode, typed.country).postalCode;
    typed.city = typed.city.trimmed();
    typed.normal = searchKey(QString(typed.value + u' ' + typed.postalCode + u' ' + typed.city));
    return typed;
}

} // namespace

QString contactKindCode(ContactKind kind)
{
    return kContactKinds[static_cast<size_t>(kind)].code;
}

std::optional<ContactKind> contactKindFromCode(QStringView code)
{
    for (const auto &word : kContactKinds) {
        if (code == word.code)
            return word.kind;
    }
    return std::nullopt;
}

QString contactStatusCode(ContactStatus status)
{
    return kContactStatuses[static_cast<size_t>(status)].code;
}

std::optional<ContactStatus> contactStatusFromCode(QStringView code)
{
    for (const auto &word : kContactStatuses) {
        if (code == word.code)
            return word.status;
    }
    return std::nullopt;
}

Result<ContactPoint> ContactPoint::parse(ContactPoint typed, const QString &homeCountry)
{
    typed.value = typed.value.trimmed();
    switch (typed.kind) {
    case ContactKind::Email: {
        const auto address = EmailAddress::parse(typed.value);
        if (!address)
            return contactFailure(typed.kind, address.error());
        typed.value = address->text();
        typed.normal = address->normal();
        return typed;
    }
    case ContactKind::Phone:
    case ContactKind::Mobile:
    case ContactKind::Fax: return parseNumber(std::move(typed), homeCountry);
    case ContactKind::Address: return parseAddress(std::move(typed), homeCountry);
    }
    return Failure{ErrorCode::Internal, u"unknown kind of contact point"_s};
}

} // namespace entente
