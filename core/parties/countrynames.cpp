// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/countrynames.h"

#include "core/parties/searchkey.h"

#include <unicode/uloc.h>

#include <array>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

struct CountryAlias
{
    const char16_t *key;
    const char16_t *code;
};

/// What people type and no table of names has.
constexpr std::array kCountryAliases = {
    CountryAlias{u"uk", u"GB"},
    CountryAlias{u"u k", u"GB"},
    CountryAlias{u"angleterre", u"GB"},
    CountryAlias{u"england", u"GB"},
    CountryAlias{u"grande bretagne", u"GB"},
    CountryAlias{u"great britain", u"GB"},
    CountryAlias{u"ecosse", u"GB"},
    CountryAlias{u"scotland", u"GB"},
    CountryAlias{u"u s a", u"US"},
    CountryAlias{u"u s", u"US"},
    CountryAlias{u"etats unis d amerique", u"US"},
    CountryAlias{u"united states of america", u"US"},
    CountryAlias{u"hollande", u"NL"},
    CountryAlias{u"holland", u"NL"},
    CountryAlias{u"the netherlands", u"NL"},
    CountryAlias{u"republique tcheque", u"CZ"},
    CountryAlias{u"czech republic", u"CZ"},
    CountryAlias{u"coree du sud", u"KR"},
    CountryAlias{u"south korea", u"KR"},
    CountryAlias{u"france metropolitaine", u"FR"},
    CountryAlias{u"f", u"FR"},
    CountryAlias{u"b", u"BE"},
    CountryAlias{u"d", u"DE"},
    CountryAlias{u"i", u"IT"},
    CountryAlias{u"l", u"LU"},
    CountryAlias{u"e", u"ES"},
    CountryAlias{u"deutschland", u"DE"},
    CountryAlias{u"espana", u"ES"},
    CountryAlias{u"italia", u"IT"},
    CountryAlias{u"schweiz", u"CH"},
    CountryAlias{u"svizzera", u"CH"},
    CountryAlias{u"belgie", u"BE"},
    CountryAlias{u"nederland", u"NL"},
    CountryAlias{u"osterreich", u"AT"},
    CountryAlias{u"polska", u"PL"},
    CountryAlias{u"cote d ivoire", u"CI"},
    CountryAlias{u"ivory coast", u"CI"},
    CountryAlias{u"la reunion", u"RE"},
};

} // namespace

CountryNames::CountryNames()
{
    m_codes.reserve(1200);
    for (const char *const *iso = uloc_getISOCountries(); *iso; ++iso) {
        const QString code = QString::fromLatin1(*iso);
        m_codes.insert(code.toLower(), code);
        const char *three = uloc_getISO3Country(QByteArray("und_").append(*iso).constData());
        if (three && *three)
            m_codes.insert(QString::fromLatin1(three).toLower(), code);
        for (const QString &language : {u"fr"_s, u"en"_s}) {
            const QString key = searchKey(name(code, language));
            if (!m_codes.contains(key))
                m_codes.insert(key, code);
        }
    }
    for (const CountryAlias &alias : kCountryAliases)
        m_codes.insert(QString::fromUtf16(alias.key), QString::fromUtf16(alias.code));
}

QString CountryNames::code(QStringView typed) const
{
    return m_codes.value(searchKey(typed));
}

bool CountryNames::isCode(const QString &code) const
{
    return code.size() == 2 && m_codes.value(code.toLower()) == code;
}

QString CountryNames::name(const QString &code, const QString &language)
{
    std::array<char16_t, 128> text{};
    UErrorCode status = U_ZERO_ERROR;
    const int length = uloc_getDisplayCountry(
        QByteArray("und_").append(code.toLatin1()).constData(), language.toLatin1().constData(),
        text.data(), int(text.size()), &status);
    return U_FAILURE(status) ? code : QString::fromUtf16(text.data(), length);
}

} // namespace entente
