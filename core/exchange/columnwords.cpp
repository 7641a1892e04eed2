// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnwords.h"

#include "core/parties/searchkey.h"

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
               u"civilite|civ|c civility|civilite du contact|genre|salutation|name "
               u"prefix|prefix|honorific prefix|prefixe|title "
               u"de civilite|titre de civilite|salutation name|personal title"},
    FieldWords{
        ImportField::FirstName, u"first_name",
        u"prenom|prenoms|c firstname|prenom contact|prenom du contact|first name|firstname|given "
        u"name|first|contact first name|prenom s|given name s|contact prenom|person first "
        u"name|prenoms s|givenname|forename"},
    FieldWords{ImportField::LastName, u"last_name",
               u"nom|nom de famille|c lastname|nom contact|nom du contact|nom usuel|last "
               u"name|lastname|surname|family name|last|contact last name|nom s|contact nom|person "
               u"last name|sn|nom patronymique"},
    FieldWords{ImportField::FullName, u"full_name",
               u"nom complet|nom et prenom|nom prenom|prenom nom|prenom et nom|contact|name|full "
               u"name|display name|nom affiche|nom d affichage|client|fn|personne|nom du contact "
               u"complet|contact full name|person name|contact person|nom de la personne|afficher "
               u"le nom|display as|file as|personne name|contact principal"},
    FieldWords{ImportField::Kind, u"kind",
               u"nature|type de personne|type client|type de client|type de contact|particulier "
               u"pro|kind|b2b b2c|type de tiers"},
    FieldWords{ImportField::Relation, u"relation",
               u"relation|statut|statut client|lifecycle stage|phase du cycle de vie|etat "
               u"commercial|contact type|type de relation|person label"},
    FieldWords{
        ImportField::Country, u"country",
        u"pays|adresse pays|pays professionnel|pays prive|pays region|pays region bureau|pays "
        u"region domicile|code pays|country|country "
        u"region|business country region|home country region|address 1 country|country "
        u"code|mailing country|home country|work country|other country|billing country|country "
        u"name|address 2 "
        u"country|address 3 country|pays autre|autre pays|pays de l adresse postale|country region "
        u"of address|postal address country|person postal address country"},
    FieldWords{
        ImportField::Email, u"email",
        u"e mail|email|mail|mails|c email|email du contact|e mail du contact|adresse electronique "
        u"principale|adresse electronique secondaire|courriel|adresse e mail|adresse mail|adresse "
        u"email|adresse de messagerie|adresse de messagerie 2|adresse de messagerie 3|"
        "adresse electronique|adresse courriel|messagerie|email address|e mail address|e "
        "mail 2 address|e mail 3 address|e mail 1 value|e mail 2 value|e mail 3 value|"
        "email 1|email 2|mail 1|mail 2|e mail pro|email pro|email perso|mail pro|mail "
        "perso|work email|contact email|primary email|secondary email|email address 1|email "
        "address 2|adresse e mail principale|adresse e mail secondaire|e mail principal|e mail "
        "secondaire|adresse e mail 2|adresse e mail 3|additional email|additional email "
        "address|email secondaire|e mail address 2|e mail address 3|e mail work|e mail home|e mail "
        "other|email work|email home|email other|person email|person email work|person email "
        "home|person email other|courriel 1|courriel 2|mail secondaire|adresse electronique "
        "1|adresse electronique 2|e mail 4 value|e mail 5 value|secondary e mail|primary e mail"},
    FieldWords{
        ImportField::Phone, u"phone",
        u"tel|telephone|c phone|telephone du contact|car phone|telephone fixe|tel fixe|fixe|numero "
        u"de telephone|n de telephone|num tel|no "
        u"tel|tel pro|tel bureau|telephone bureau|telephone 2 bureau|telephone professionnel|"
        "telephone domicile|telephone 2 domicile|tel domicile|telephone principal|telephone "
        "1|telephone 2|tel 1|tel 2|phone|phone number|telephone number|work phone|business phone|"
        "business phone 2|home phone|home phone 2|primary phone|company main phone|other "
        "phone|phone 1 value|phone 2 value|phone 3 value|phone 1|phone 2|other "
        "phone|phone work|phone home|phone other|person phone|person phone work|person phone "
        "home|person phone other|phone office|phone pro|phone perso|telephone perso|tel "
        "perso|telephone personnel|telephone prive|telephone societe|telephone autre|autre "
        "telephone|telephone de l entreprise|company phone|phone 4 value|phone 5 value|main "
        "phone|office phone|tel 3|telephone 3|telephone travail|telephone de bureau|telephone de "
        "domicile|standard"},
    FieldWords{
        ImportField::Mobile, u"mobile",
        u"mobile|portable|c phone mobile|mobile du contact|portable du contact|tel mobile|tel "
        u"portable|telephone mobile|telephone portable|numero de "
        u"portable|gsm|cell|cell phone|mobile phone|mobile phone number|mobile number|port|mobile "
        u"pro|mobile perso|portable pro|portable perso|tel mobile pro|person phone mobile|phone "
        u"mobile|telephone cellulaire|numero de mobile|n de portable|no de portable|mobile "
        u"1|mobile 2|telephone portable 1|whatsapp phone number|whatsapp"},
    FieldWords{ImportField::Fax, u"fax",
               u"fax|telecopie|telecopieur|telecopie bureau|telecopie domicile|autre telecopie|"
               "business fax|home fax|other fax|fax number|fax work|fax home|numero de fax|fax pro|"
               "company fax|work fax|tel fax|telecopie autre|numero de telecopie|n de telecopie|no "
               "de fax"},
    FieldWords{
        ImportField::Address, u"address",
        u"adresse|adresse 1|adresse 2|adresse partie 1|adresse partie 2|adresse postale|adresse "
        u"professionnelle|adresse privee|compl adresse|rue|voie|complement|complement d "
        u"adresse|adresse ligne 1|adresse ligne 2|rue bureau|rue 2 bureau|rue domicile|adresse "
        u"bureau|"
        "adresse domicile|address|address 1|address 2|address line 1|address line 2|street|street "
        "address|business street|business street 2|home street|home street 2|"
        "address 1 street|address 1 formatted|n et rue|numero et voie|mailing street|other "
        "street|billing street|rue autre|rue 3 domicile|rue 3 bureau|rue 2 domicile|business "
        "street 3|home street 3|address 2 street|address 3 street|address 1 extended "
        "address|address 2 extended address|home address|home address 2|work address|work address "
        "2|street address line 2|street address 2|adresse ligne 3|address line 3|postal "
        "address|person postal address|adresse complete|adresse autre|autre adresse|lieu "
        "dit|adresse 3|complement adresse|rue et numero"},
    FieldWords{
        ImportField::PostalCode, u"postal_code",
        u"cp|code postal|codepostal|mailing postal code|code postal bureau|code postal "
        u"domicile|zip|zip "
        u"code|zipcode|postal code|postcode|business postal code|home postal code|address 1 "
        u"postal code|mailing zip|other zip|billing code|billing zip|mailing zip code|home "
        u"zipcode|work zipcode|home zip code|work zip code|address 2 postal code|address 3 "
        u"postal code|code postal autre|adresse code postal|code postal professionnel|code postal "
        u"prive|mailing zip postal code|other postal code|code postal zip|c p|postal "
        u"address zip postal code|person postal address zip postal code|zip postal code"},
    FieldWords{ImportField::City, u"city",
               u"ville|commune|localite|ville bureau|ville domicile|city|town|business city|home "
               u"city|address 1 city|bureau distributeur|mailing city|other city|billing city|home "
               u"city|work city|address 2 city|address 3 city|ville autre|adresse ville|ville "
               u"professionnelle|ville privee|bureau de poste|postal "
               u"address city|person postal address city|municipalite|city town village "
               u"locality|ville bureau distributeur"},
    FieldWords{ImportField::PostalTown, u"postal_town",
               u"cp ville|cp et ville|code postal et ville|code postal ville|ville cp"},
    FieldWords{
        ImportField::Organisation, u"organisation",
        u"societe|entreprise|s nom|s name|raison "
        u"sociale|organisation|organisme|etablissement|denomination|nom "
        u"de la societe|nom societe|nom entreprise|nom de l entreprise|enseigne|compte|"
        "company|company name|organization|organization name|organization 1 name|organisation "
        "name|account|account name|associated company|business|employer|tiers|nom du tiers|nom de "
        "l organisation|primary company|associated company name|organisation 1 name|person "
        "organization|organization name 1|societe organisation|nom d entreprise|raison sociale "
        "nom|company account|firme|employeur|cabinet|nom tiers|nom ou raison sociale"},
    FieldWords{ImportField::Siren, u"siren", u"siren|n siren|numero siren"},
    FieldWords{ImportField::Siret, u"siret", u"siret|n siret|numero siret"},
    FieldWords{ImportField::LegalName, u"legal_name",
               u"denomination sociale|denomination legale|nom legal|legal name|registered name"},
    FieldWords{ImportField::VatNumber, u"vat_number",
               u"n tva|numero tva|numero de tva|n de tva|tva intracommunautaire|n tva "
               u"intracommunautaire|numero de tva intracommunautaire|vat number|vat no|vat id"},
    FieldWords{ImportField::ApeCode, u"ape_code", u"ape|naf|code ape|code naf|ape code"},
    FieldWords{ImportField::JobTitle, u"job_title",
               u"fonction|poste|c poste|fonction du contact|poste occupe|metier|profession|titre "
               u"de poste|intitule du "
               u"poste|qualite|job title|jobtitle|job|position|role|organization 1 "
               u"title|organization title|poste fonction|function|organization 1 job title|titre "
               u"du poste|intitule de poste|fonction poste"},
    FieldWords{ImportField::JobStart, u"job_started_on",
               u"en poste depuis|date d entree|date d embauche|job start date|start date"},
    FieldWords{ImportField::JobEnd, u"job_ended_on",
               u"en poste jusqu au|date de sortie|date de depart|job end date|end date"},
    FieldWords{ImportField::Website, u"website",
               u"site|site web|site internet|web|url|page web|website|web page|website url|website "
               u"1 value|web page 1|home page|business web page|site internet 1|page web "
               u"professionnelle|site web 1|business "
               u"website|organization website"},
    FieldWords{ImportField::WebPage, u"web_page",
               u"page web personnelle|page personnelle|site personnel|web page 2|site web "
               u"personnel|personal web page|personal website|home web page|website 2 value"},
    FieldWords{ImportField::Social, u"social",
               u"reseau social|reseaux sociaux|social network|social profile|linkedin|profil "
               u"linkedin|linkedin url|linkedin profile|twitter|mastodon|facebook|instagram"},
    FieldWords{ImportField::Photo, u"photo", u""},
    FieldWords{
        ImportField::BirthDate, u"birth_date",
        u"date de naissance|date naissance|date naiss|naissance|ne le|nee "
        u"le|ddn|anniversaire|date anniversaire|birthday|birthdate|birth date|date of birth|dob"},
    FieldWords{ImportField::AgeBand, u"age_band",
               u"age|tranche d age|classe d age|age range|age group|age band"},
    FieldWords{ImportField::Source, u"source",
               u"source|origine|provenance|canal d acquisition|original source|lead source|source "
               u"du contact|source du prospect|original source type|lead source detail|person "
               u"source|origine du contact|source contact"},
    FieldWords{
        ImportField::Supplier, u"supplier",
        u"fournisseur des donnees|fourni par|fournie par|transmis par|transmise par|supplied "
        u"by|supplier|data supplier"},
    FieldWords{ImportField::CollectedOn, u"collected_on",
               u"collecte le|collectee le|recueilli le|recueillie le|date de collecte|date de "
               u"recueil|collected on|date of collection"},
    FieldWords{ImportField::MetOn, u"met_on",
               u"date visite|date de visite|rencontre le|date de rencontre|date de contact|date du "
               u"contact|date salon|premier contact|date creation|date de creation|cree le|create "
               u"date|created at|date d ajout|met on|created time|created|person person "
               u"created|date de creation "
               u"contact|person created|contact since|add time|ajoute le|person contact created"},
    FieldWords{ImportField::LastContactOn, u"last_contact_on",
               u"dernier contact|date dernier contact|date du dernier contact|derniere "
               u"activite|last contact|last contacted|last activity date|dernier echange|dernier "
               u"achat|date dernier achat|last contact on|last contacted date|date de derniere "
               u"activite|last activity time|derniere activite date"},
    FieldWords{
        ImportField::InformedOn, u"informed_on",
        u"informe le|date d information|information donnee le|information donnee|informed on"},
    FieldWords{ImportField::Note, u"note",
               u"note|notes|remarque|remarques|commentaire|commentaires|observation|observations|"
               u"memo|comments|comment|description|divers|notes 1|note privee|note "
               u"publique|description information|note prive|commentaire libre"},
    FieldWords{ImportField::Tags, u"tags",
               u"tag|tags|etiquette|etiquettes|groupe|groupes|categorie|categories|group "
               u"membership|labels|label|mots cles|segment|contact tag|contact tags|tag s|mots "
               u"clefs|person labels|labels 1|etiquettes"},
    FieldWords{ImportField::Language, u"language",
               u"langue|language|preferred language|locale|langue preferee|langue par defaut"},
    FieldWords{ImportField::ValueLabel, u"value_label", u""},
    FieldWords{ImportField::ValueStatus, u"value_status", u""},
    FieldWords{
        ImportField::Objection, u"objection",
        u"opt out|optout|email opt out|sms opt out|ne pas contacter|ne pas demarcher|ne plus "
        u"contacter|ne plus demarcher|desinscrit|desabonne|opposition|oppose|refus|refuse "
        u"e mail|refuse email|refuse les emails|refuse les e mails|refus emailing|refus "
        u"demarchage|unsubscribed|unsubscribed from all email|do not contact|do not call|do "
        u"not email|do not mail|no email|no mail|has opted out|has opted out of email|"
        u"desabonne de tous les e mails|desabonne de tous les emails|desinscrit de tous les e "
        u"mails|"
        u"stop sms|stop pub|npai refus|refuse les sms|refuse sms|liste rouge|ne pas appeler|"
        u"refuse les emails en masse|refuse les e mails en masse|refuse emailing|refus email|refus "
        u"e mail|refus sms|refus telephone|refus courrier|stop email|stop e mail|optout email|"
        u"optout sms|opted out|opted out email|no bulk email|no bulk emails|no sms|no call|no "
        u"calls|ne pas envoyer d e mail|ne souhaite pas etre contacte|ne souhaite plus etre "
        u"contacte|opposition prospection|droit d opposition|email blacklisted|sms blacklisted|"
        u"blacklisted|blackliste|liste noire|unsub time|unsubscribed at|unsubscribe date|"
        u"desinscrit le|desabonne le|date de desinscription|date de desabonnement|date "
        u"desinscription|marketing status|person marketing status|email marketing status|"
        u"statut marketing|statut abonnement|subscription status"},
    FieldWords{
        ImportField::Acceptance, u"acceptance",
        u"newsletter|infolettre|abonne|abonnee|abonne email|abonne e mail|abonne sms|abonne "
        u"newsletter|abonnement newsletter|inscrit newsletter|inscrit a la newsletter|accepte|"
        u"accepte email|accepte e mail|accepte les emails|accepte les e mails|accepte sms|accepte "
        u"les sms|accepte les appels|accepte newsletter|accepte la newsletter|accepte la "
        u"prospection|accepte le demarchage|accepte d etre contacte|peut etre contacte|"
        u"contactable|prospection autorisee|optin|opt in|optin email|opt in email|email opt in|"
        u"optin sms|opt in sms|sms opt in|double opt in|consentement|consentement email|"
        u"consentement sms|consent|marketing consent|gdpr consent|accepts marketing|accepts email "
        u"marketing|accepts sms marketing|email marketing consent|sms marketing consent|"
        u"subscribed|subscriber|email subscriber"},
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

QStringView ownPrefix(ImportField field)
{
    return field == ImportField::OrganisationCustom ? QStringView(u"organisation_field:")
                                                    : QStringView(u"field:");
}

} // namespace

const QList<std::pair<ImportField, QString>> &columnFieldKeys()
{
    static const QList<std::pair<ImportField, QString>> kKeys = [] {
        QList<std::pair<ImportField, QString>> keys;
        for (const FieldWords &words : kFieldWords)
            keys.append({words.field, QString::fromUtf16(words.key)});
        return keys;
    }();
    return kKeys;
}

const QHash<QString, ImportField> &columnHeaderTable()
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

bool isSensitiveColumn(const QString &headerKey)
{
    return std::any_of(kSensitiveHeaders.begin(), kSensitiveHeaders.end(),
                       [&](const char16_t *word) { return headerKey == QStringView(word); });
}

QString importFieldKey(ImportField field)
{
    for (const auto &[known, key] : columnFieldKeys())
        if (known == field)
            return key;
    return {};
}

std::optional<ImportField> importFieldFromKey(QStringView key)
{
    for (const auto &[known, name] : columnFieldKeys())
        if (key == name && known != ImportField::Custom)
            return known;
    return std::nullopt;
}

QList<ImportField> allImportFields()
{
    QList<ImportField> fields;
    for (const auto &known : columnFieldKeys())
        fields.append(known.first);
    return fields;
}

QString ColumnTarget::key() const
{
    return customSubject() ? ownPrefix(field) + customKey : importFieldKey(field);
}

ColumnTarget ColumnTarget::own(const CustomField &field)
{
    return {field.subject == CustomSubject::Person ? ImportField::Custom
                                                   : ImportField::OrganisationCustom,
            field.key};
}

std::optional<CustomSubject> ColumnTarget::customSubject() const
{
    return field == ImportField::Custom               ? std::optional(CustomSubject::Person)
           : field == ImportField::OrganisationCustom ? std::optional(CustomSubject::Organisation)
                                                      : std::nullopt;
}

std::optional<ColumnTarget> ColumnTarget::fromKey(QStringView key)
{
    for (const auto field : {ImportField::Custom, ImportField::OrganisationCustom})
        if (const QStringView prefix = ownPrefix(field);
            key.startsWith(prefix) && key.size() > prefix.size())
            return ColumnTarget{field, key.mid(prefix.size()).toString()};
    const auto field = importFieldFromKey(key);
    return field ? std::optional(ColumnTarget{*field, {}}) : std::nullopt;
}

} // namespace entente
