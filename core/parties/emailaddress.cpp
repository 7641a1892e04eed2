// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/emailaddress.h"

#include <unicode/uidna.h>

#include <array>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxLocalOctets = 64;    // RFC 5321, 4.5.3.1.1
constexpr qsizetype kMaxAddressOctets = 254; // RFC 5321, 4.5.3.1.3, less the angle brackets

Failure emailFailure(const QString &reason)
{
    return Failure{ErrorCode::Invalid, u"not an e-mail address"_s, {}, reason};
}

bool isAtomLetter(QChar c)
{
    if (c.unicode() >= 0x80)
        return c.isSurrogate() || c.isPrint();
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
           || QStringView{u"!#$%&'*+-/=?^_`{|}~"}.contains(c);
}

bool isDotAtom(QStringView text)
{
    bool atomStarted = false;
    for (const QChar c : text) {
        if (c == u'.') {
            if (!atomStarted)
                return false;
            atomStarted = false;
        } else if (isAtomLetter(c)) {
            atomStarted = true;
        } else {
            return false;
        }
    }
    return atomStarted;
}

/// RFC 5321, 4.1.2: only printable ASCII inside, backslash before any of it.
bool isQuotedLocal(QStringView text)
{
    if (text.size() < 2 || text.front() != u'"' || text.back() != u'"')
        return false;
    const QStringView inside = text.mid(1, text.size() - 2);
    for (qsizetype i = 0; i < inside.size(); ++i) {
        char16_t c = inside.at(i).unicode();
        if (c == u'"')
            return false;
        if (c == u'\\') {
            if (++i == inside.size())
                return false;
            c = inside.at(i).unicode();
        }
        if (c < 0x20 || c == 0x7f)
            return false;
    }
    return true;
}

bool isIpv4(QStringView text)
{
    const auto parts = text.split(u'.');
    return parts.size() == 4 && std::all_of(parts.cbegin(), parts.cend(), [](QStringView part) {
               bool number = false;
               const int value = part.toInt(&number);
               return number && part.size() <= 3 && part.front().isDigit() && value <= 255;
           });
}

/// RFC 5321, 4.1.3: "::" stands for two groups or more, so at most six groups beside it.
bool isIpv6(QStringView text)
{
    const qsizetype gap = text.indexOf(u"::");
    if (gap >= 0 && text.indexOf(u"::", gap + 1) >= 0)
        return false;
    int groups = 0;
    const auto halves = gap < 0 ? QList<QStringView>{text}
                                : QList<QStringView>{text.left(gap), text.mid(gap + 2)};
    for (qsizetype h = 0; h < halves.size(); ++h) {
        if (halves.at(h).isEmpty()) {
            if (gap < 0)
                return false;
            continue;
        }
        const auto parts = halves.at(h).split(u':');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const bool last = h == halves.size() - 1 && i == parts.size() - 1;
            if (last && parts.at(i).contains(u'.')) {
                if (!isIpv4(parts.at(i)))
                    return false;
                groups += 2;
                continue;
            }
            const bool hex = std::all_of(parts.at(i).cbegin(), parts.at(i).cend(), [](QChar c) {
                return c.unicode() < 0x80 && QStringView{u"0123456789abcdefABCDEF"}.contains(c);
            });
            if (parts.at(i).isEmpty() || parts.at(i).size() > 4 || !hex)
                return false;
            ++groups;
        }
    }
    return gap < 0 ? groups == 8 : groups <= 6;
}

std::optional<QString> literalDomain(QStringView domain)
{
    if (domain.size() < 3 || domain.front() != u'[' || domain.back() != u']')
        return std::nullopt;
    const QStringView inside = domain.mid(1, domain.size() - 2);
    if (inside.startsWith(u"IPv6:", Qt::CaseInsensitive))
        return isIpv6(inside.mid(5)) ? std::optional(domain.toString().toLower()) : std::nullopt;
    return isIpv4(inside) ? std::optional(domain.toString()) : std::nullopt;
}

std::optional<QString> asciiDomain(QStringView domain)
{
    bool plain = true;
    qsizetype label = 0;
    for (qsizetype i = 0; i <= domain.size(); ++i) {
        const char16_t c = i < domain.size() ? domain.at(i).unicode() : u'.';
        if (c == u'.') {
            if (label == 0 || label > 63 || domain.at(i - 1) == u'-')
                return std::nullopt;
            label = 0;
            continue;
        }
        if (c == u'-' && label == 0)
            return std::nullopt;
        if (c >= 0x80)
            plain = false;
        else if (!((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
                   || c == u'-'))
            return std::nullopt;
        ++label;
    }
    if (domain.size() > 253)
        return std::nullopt;
    if (plain)
        return domain.toString().toLower();

    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UIDNA, decltype(&uidna_close)> idna(
        uidna_openUTS46(UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_CHECK_BIDI, &status), &uidna_close);
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    std::array<char16_t, 512> ascii{};
    const int length = uidna_nameToASCII(idna.get(), domain.utf16(), int(domain.size()),
                                         ascii.data(), int(ascii.size()), &info, &status);
    if (U_FAILURE(status) || info.errors != 0)
        return std::nullopt;
    return QString::fromUtf16(ascii.data(), length).toLower();
}

/// "Zoé Marchand <z.marchand@ferme.example>", "mailto:…", a stray comma after it.
QStringView bareAddress(QStringView typed)
{
    QStringView text = typed.trimmed();
    const qsizetype open = text.lastIndexOf(u'<');
    if (open >= 0 && text.endsWith(u'>'))
        text = text.mid(open + 1, text.size() - open - 2).trimmed();
    if (text.startsWith(u"mailto:", Qt::CaseInsensitive))
        text = text.mid(7);
    while (text.endsWith(u';') || text.endsWith(u','))
        text = text.chopped(1).trimmed();
    return text;
}

} // namespace

EmailAddress::EmailAddress(QString text, qsizetype at, QString normal)
    : m_text(std::move(text))
    , m_at(at)
    , m_normal(std::move(normal))
{}

Result<EmailAddress> EmailAddress::parse(QStringView typed)
{
    const QStringView text = bareAddress(typed);
    if (text.isEmpty())
        return emailFailure(u"email.empty"_s);
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 0)
        return emailFailure(u"email.no_at"_s);
    const QStringView local = text.left(at);
    const QStringView domain = text.mid(at + 1);
    if (local.isEmpty())
        return emailFailure(u"email.no_local"_s);
    if (domain.isEmpty())
        return emailFailure(u"email.no_domain"_s);
    if (local.toUtf8().size() > kMaxLocalOctets)
        return emailFailure(u"email.local_too_long"_s);
    if (!isDotAtom(local) && !isQuotedLocal(local))
        return emailFailure(local.contains(u' ') ? u"email.space"_s : u"email.bad_local"_s);

    auto ascii = domain.front() == u'[' ? literalDomain(domain) : asciiDomain(domain);
    if (!ascii)
        return emailFailure(domain.contains(u' ') ? u"email.space"_s : u"email.bad_domain"_s);
    if (local.toUtf8().size() + 1 + ascii->size() > kMaxAddressOctets)
        return emailFailure(u"email.too_long"_s);
    const QString folded = local.toString().normalized(QString::NormalizationForm_C).toCaseFolded();
    return EmailAddress(text.toString(), at, folded + u'@' + *ascii);
}

} // namespace entente
