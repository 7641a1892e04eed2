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
    {ContactKind::Address, "address"_L1}, {ContactKind::Website, "website"_L1},
    {ContactKind::Social, "social"_L1},
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

// A web page or a handle is compared without the parts that say nothing: scheme, "www.", last slash, case of the host.
QString webNormal(const QString &value)
{
    auto normal = value;
    for (const auto &scheme : {u"https://"_s, u"http://"_s}) {
        if (normal.startsWith(scheme, Qt::CaseInsensitive))
            normal.remove(0, scheme.size());
    }
    if (normal.startsWith(u"www."_s, Qt::CaseInsensitive))
        normal.remove(0, 4);
    while (normal.endsWith(u'/'))
        normal.chop(1);
    const auto slash = normal.indexOf(u'/');
    return slash < 0 ? normal.toLower() : QString(normal.left(slash).toLower() + normal.mid(slash));
}

Result<ContactPoint> parseWeb(ContactPoint typed)
{
    if (typed.value.isEmpty())
        return Failure{ErrorCode::Invalid,
                       u"an empty handle"_s,
                       {{}, 0, 0, contactKindCode(typed.kind)},
                       u"contact.empty"_s};
    typed.normal = webNormal(typed.value);
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

bool hasNumberAbroad(const QList<ContactPoint> &points, const QString &country)
{
    static constexpr std::array kFrenchRegions{"GP"_L1, "MQ"_L1, "GF"_L1, "RE"_L1, "YT"_L1, "PM"_L1,
                                               "BL"_L1, "MF"_L1, "WF"_L1, "PF"_L1, "NC"_L1};
    return std::any_of(points.begin(), points.end(), [&](const ContactPoint &point) {
        if (point.kind != ContactKind::Phone && point.kind != ContactKind::Mobile
            && point.kind != ContactKind::Fax)
            return false;
        const auto typed = point.normal.isEmpty() ? point.value : point.normal;
        const auto number = PhoneNumber::parse(typed, country);
        if (!number || number->region.isEmpty() || number->region == country)
            return false;
        return country != "FR"_L1
               || std::find(kFrenchRegions.begin(), kFrenchRegions.end(), number->region)
                      == kFrenchRegions.end();
    });
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
    case ContactKind::Website:
    case ContactKind::Social: return parseWeb(std::move(typed));
    }
    return Failure{ErrorCode::Internal, u"unknown kind of contact point"_s};
}

} // namespace entente
