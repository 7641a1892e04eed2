// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnguess.h"

#include "core/parties/emailaddress.h"
#include "core/parties/normalisedate.h"
#include "core/parties/normalisewords.h"
#include "core/parties/phonenumber.h"
#include "core/parties/searchkey.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <array>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

struct FieldWords
{
    ImportField field;
    const char16_t *key;
    /// Search keys of headers, separated by bars.
    const char16_t *headers;
};

constexpr std::array kFieldWords = {
    FieldWords{ImportField::Ignore, u"ignore", u""},
    FieldWords{ImportField::Civility, u"civility",
               u"civilite|civ|genre|salutation|name prefix|prefix|honorific prefix|prefixe|title "
               u"de civilite"},
    FieldWords{ImportField::FirstName, u"first_name",
               u"prenom|prenoms|prenom contact|prenom du contact|first name|firstname|given "
               u"name|first|contact first name"},
    FieldWords{ImportField::LastName, u"last_name",
               u"nom|nom de famille|nom contact|nom du contact|nom usuel|last "
               u"name|lastname|surname|family name|last|contact last name"},
    FieldWords{ImportField::FullName, u"full_name",
               u"nom complet|nom et prenom|nom prenom|prenom nom|prenom et nom|contact|name|full "
               u"name|display name|nom affiche|nom d affichage|client|fn|personne"},
    FieldWords{ImportField::Kind, u"kind",
               u"nature|type de personne|type client|type de client|type de contact|particulier "
               u"pro|kind|b2b b2c"},
    FieldWords{ImportField::Relation, u"relation",
               u"relation|statut|statut client|lifecycle stage|phase du cycle de vie|lead "
               u"status|etat commercial"},
    FieldWords{
        ImportField::Country, u"country",
        u"pays|pays region|pays region bureau|pays region domicile|code pays|country|country "
        u"region|business country region|home country region|address 1 country|country code"},
    FieldWords{ImportField::Email, u"email",
               u"e mail|email|mail|mails|courriel|adresse e mail|adresse mail|adresse "
               u"email|adresse de messagerie|adresse de messagerie 2|adresse de messagerie 3|"
               "adresse electronique|adresse courriel|messagerie|email address|e mail address|e "
               "mail 2 address|e mail 3 address|e mail 1 value|e mail 2 value|e mail 3 value|"
               "email 1|email 2|mail 1|mail 2|e mail pro|email pro|email perso|mail pro|mail "
               "perso|work email|contact email"},
    FieldWords{
        ImportField::Phone, u"phone",
        u"tel|telephone|telephone fixe|tel fixe|fixe|numero de telephone|n de telephone|num tel|no "
        u"tel|tel pro|tel bureau|telephone bureau|telephone 2 bureau|telephone professionnel|"
        "telephone domicile|telephone 2 domicile|tel domicile|telephone principal|telephone "
        "1|telephone 2|tel 1|tel 2|phone|phone number|telephone number|work phone|business phone|"
        "business phone 2|home phone|home phone 2|primary phone|company main phone|other "
        "phone|phone 1 value|phone 2 value|phone 3 value|phone 1|phone 2"},
    FieldWords{
        ImportField::Mobile, u"mobile",
        u"mobile|portable|tel mobile|tel portable|telephone mobile|telephone portable|numero de "
        u"portable|gsm|cell|cell phone|mobile phone|mobile phone number|mobile number|port"},
    FieldWords{
        ImportField::Address, u"address",
        u"adresse|adresse 1|adresse 2|adresse postale|rue|voie|complement|complement d "
        u"adresse|adresse ligne 1|adresse ligne 2|rue bureau|rue 2 bureau|rue domicile|adresse "
        u"bureau|"
        "adresse domicile|address|address 1|address 2|address line 1|address line 2|street|street "
        "address|business street|business street 2|home street|home street 2|"
        "address 1 street|address 1 formatted|n et rue|numero et voie"},
    FieldWords{ImportField::PostalCode, u"postal_code",
               u"cp|code postal|codepostal|code postal bureau|code postal domicile|zip|zip "
               u"code|zipcode|postal code|postcode|business postal code|home postal code|address 1 "
               u"postal code"},
    FieldWords{ImportField::City, u"city",
               u"ville|commune|localite|ville bureau|ville domicile|city|town|business city|home "
               u"city|address 1 city|bureau distributeur"},
    FieldWords{ImportField::PostalTown, u"postal_town",
               u"cp ville|cp et ville|code postal et ville|code postal ville|ville cp"},
    FieldWords{
        ImportField::Organisation, u"organisation",
        u"societe|entreprise|raison sociale|organisation|organisme|etablissement|denomination|nom "
        u"de la societe|nom societe|nom entreprise|nom de l entreprise|enseigne|compte|"
        "company|company name|organization|organization name|organization 1 name|organisation "
        "name|account|account name|associated company|business|employer"},
    FieldWords{ImportField::Siren, u"siren", u"siren|n siren|numero siren"},
    FieldWords{ImportField::Siret, u"siret", u"siret|n siret|numero siret"},
    FieldWords{ImportField::JobTitle, u"job_title",
               u"fonction|poste|poste occupe|metier|profession|titre de poste|intitule du "
               u"poste|qualite|job title|jobtitle|job|position|role|organization 1 "
               u"title|organization title"},
    FieldWords{ImportField::Website, u"website",
               u"site|site web|site internet|web|url|page web|website|web page|website url|website "
               u"1 value"},
    FieldWords{ImportField::BirthDate, u"birth_date",
               u"date de naissance|date naissance|date naiss|naissance|ne le|nee "
               u"le|ddn|anniversaire|date anniversaire|birthday|birth date|date of birth|dob"},
    FieldWords{ImportField::Source, u"source",
               u"source|origine|provenance|canal d acquisition|original source|lead source|source "
               u"du contact"},
    FieldWords{ImportField::MetOn, u"met_on",
               u"date visite|date de visite|rencontre le|date de rencontre|date de contact|date du "
               u"contact|date salon|premier contact|date creation|date de creation|cree le|create "
               u"date|created at|date d ajout|met on"},
    FieldWords{ImportField::LastContactOn, u"last_contact_on",
               u"dernier contact|date dernier contact|date du dernier contact|derniere "
               u"activite|last contact|last contacted|last activity date|dernier echange|dernier "
               u"achat|date dernier achat|last contact on"},
    FieldWords{ImportField::InformedOn, u"informed_on",
               u"informe le|date d information|informed on"},
    FieldWords{ImportField::Note, u"note",
               u"note|notes|remarque|remarques|commentaire|commentaires|observation|observations|"
               u"memo|comments|comment|description|divers"},
    FieldWords{ImportField::Tags, u"tags",
               u"tag|tags|etiquette|etiquettes|groupe|groupes|categorie|categories|group "
               u"membership|labels|label|mots cles|segment"},
    FieldWords{ImportField::Language, u"language", u"langue|language|preferred language|locale"},
    FieldWords{ImportField::Custom, u"custom", u""},
};

/// Facts that French law or Art. 9 protects; proposed as not imported until somebody says why (Art. 5(1)(c) GDPR).
constexpr std::array kSensitiveHeaders = {
    u"numero de securite sociale",
    u"n securite sociale",
    u"securite sociale",
    u"n secu",
    u"nir",
    u"insee",
    u"religion",
    u"confession",
    u"syndicat",
    u"parti politique",
    u"orientation sexuelle",
    u"sante",
    u"handicap",
    u"allergie",
    u"allergies",
    u"groupe sanguin",
    u"casier judiciaire",
    u"origine ethnique",
    u"ethnie",
    u"nationalite",
    u"iban",
    u"rib",
    u"carte bancaire",
    u"numero de carte",
    u"social security number",
    u"ssn",
    u"ethnicity",
    u"health",
    u"disability",
    u"mot de passe",
    u"password",
};

const QHash<QString, ImportField> &headerTable()
{
    static const QHash<QString, ImportField> kTable = [] {
        QHash<QString, ImportField> table;
        for (const FieldWords &words : kFieldWords) {
            for (const QStringView header :
                 QStringView(words.headers).split(u'|', Qt::SkipEmptyParts))
                table.insert(header.toString(), words.field);
            if (words.field != ImportField::Ignore && words.field != ImportField::Custom)
                table.insert(searchKey(QStringView(words.key)), words.field);
        }
        return table;
    }();
    return kTable;
}

/// At least two thirds of the samples, and there are some.
template<typename Test>
bool mostly(const QStringList &samples, Test test)
{
    const auto hits = std::count_if(samples.cbegin(), samples.cend(), test);
    return !samples.isEmpty() && hits * 3 >= samples.size() * 2;
}

ImportField fieldFromSamples(const QStringList &all)
{
    QStringList samples;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(samples),
                 [](const QString &s) { return !s.trimmed().isEmpty(); });
    if (mostly(samples, [](const QString &s) { return EmailAddress::parse(s).has_value(); }))
        return ImportField::Email;
    if (mostly(samples, [](const QString &s) { return !civilityCode(s).isEmpty(); }))
        return ImportField::Civility;
    if (mostly(samples, [](const QString &s) { return parseSiret(s).has_value(); }))
        return ImportField::Siret;
    if (mostly(samples,
               [](const QString &s) { return s.startsWith("http"_L1) || s.startsWith("www."_L1); }))
        return ImportField::Website;
    if (mostly(samples, [](const QString &s) {
            return !looksLikeDate(s) && phoneDigits(s).size() >= 9
                   && PhoneNumber::parse(s, u"FR"_s);
        })) {
        const bool mobile = mostly(samples, [](const QString &s) {
            const auto number = PhoneNumber::parse(s, u"FR"_s);
            return number && number->kind == PhoneKind::Mobile;
        });
        return mobile ? ImportField::Mobile : ImportField::Phone;
    }
    return ImportField::Ignore;
}

bool isSensitiveHeader(const QString &key)
{
    return std::any_of(kSensitiveHeaders.begin(), kSensitiveHeaders.end(),
                       [&](const char16_t *word) { return key == QStringView(word); });
}

ColumnGuess guessColumn(const QString &header, const QStringList &samples)
{
    const QString key = searchKey(header);
    if (isSensitiveHeader(key))
        return {{}, u"column.sensitive"_s};
    ImportField field = guessFieldFromHeader(header);
    if (key == "titre"_L1 || key == "title"_L1) {
        const bool civilities = mostly(samples, [](const QString &s) {
            return s.trimmed().isEmpty() || !civilityCode(s).isEmpty();
        });
        field = civilities ? ImportField::Civility : ImportField::JobTitle;
    }
    if (field == ImportField::BirthDate)
        return {{}, u"column.not_needed"_s};
    if (field != ImportField::Ignore)
        return {{field, {}}, u"column.header"_s};
    field = fieldFromSamples(samples);
    return field == ImportField::Ignore ? ColumnGuess{}
                                        : ColumnGuess{{field, {}}, u"column.samples"_s};
}

} // namespace

QString importFieldKey(ImportField field)
{
    for (const FieldWords &words : kFieldWords)
        if (words.field == field)
            return QString::fromUtf16(words.key);
    return {};
}

std::optional<ImportField> importFieldFromKey(QStringView key)
{
    for (const FieldWords &words : kFieldWords)
        if (key == QStringView(words.key) && words.field != ImportField::Custom)
            return words.field;
    return std::nullopt;
}

QList<ImportField> allImportFields()
{
    QList<ImportField> fields;
    for (const FieldWords &words : kFieldWords)
        fields.append(words.field);
    return fields;
}

bool takesSeveralColumns(ImportField field)
{
    switch (field) {
    case ImportField::Ignore:
    case ImportField::Email:
    case ImportField::Phone:
    case ImportField::Mobile:
    case ImportField::Address:
    case ImportField::Note:
    case ImportField::Tags:
    case ImportField::Custom: return true;
    default: return false;
    }
}

std::optional<ColumnTarget> ColumnTarget::fromKey(QStringView key)
{
    if (key.startsWith(u"field:") && key.size() > 6)
        return ColumnTarget{ImportField::Custom, key.mid(6).toString()};
    const auto field = importFieldFromKey(key);
    return field ? std::optional(ColumnTarget{*field, {}}) : std::nullopt;
}

ImportField guessFieldFromHeader(const QString &header)
{
    return headerTable().value(searchKey(header), ImportField::Ignore);
}

QList<ColumnGuess> guessColumns(const QStringList &headers, const QList<QStringList> &samples)
{
    QList<ColumnGuess> guesses;
    QSet<ImportField> taken;
    for (qsizetype column = 0; column < headers.size(); ++column) {
        ColumnGuess guess = guessColumn(headers.at(column), samples.value(column));
        if (taken.contains(guess.target.field) && !takesSeveralColumns(guess.target.field))
            guess = {{}, u"column.repeated"_s};
        taken.insert(guess.target.field);
        guesses.append(guess);
    }
    // "Nom" beside no first name, with two words in it, is the whole name.
    if (!taken.contains(ImportField::FirstName)) {
        for (qsizetype column = 0; column < guesses.size(); ++column) {
            const bool twoWords = mostly(
                samples.value(column), [](const QString &s) { return s.trimmed().contains(u' '); });
            if (guesses.at(column).target.field == ImportField::LastName && twoWords)
                guesses[column].target.field = ImportField::FullName;
        }
    }
    return guesses;
}

} // namespace entente
