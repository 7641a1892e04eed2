// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/headerwords.h"

#include "core/exchange/refusalwords.h"
#include "core/parties/searchkey.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> setOfWords(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
        set.insert(word.toString());
    return set;
}

bool hasWordOf(const QString &key, const QSet<QString> &words)
{
    const QStringList own = key.split(u' ');
    return std::any_of(own.cbegin(), own.cend(),
                       [&](const QString &word) { return words.contains(word); });
}

template<size_t N>
bool holdsOneOf(const QString &key, const std::array<QLatin1StringView, N> &parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](QLatin1StringView part) { return key.contains(part); });
}

/// By themselves they say that a column is about refusals.
constexpr std::array kRefusalParts{"opt out"_L1,
                                   "optout"_L1,
                                   "opted out"_L1,
                                   "desabonn"_L1,
                                   "desinscri"_L1,
                                   "unsub"_L1,
                                   "blacklist"_L1,
                                   "blocklist"_L1,
                                   "black list"_L1,
                                   "block list"_L1,
                                   "blackliste"_L1,
                                   "liste noire"_L1,
                                   "liste rouge"_L1,
                                   "bloctel"_L1,
                                   "opposition"_L1,
                                   "ne pas contacter"_L1,
                                   "ne plus contacter"_L1,
                                   "ne pas demarcher"_L1,
                                   "ne pas solliciter"_L1,
                                   "ne plus solliciter"_L1,
                                   "ne plus demarcher"_L1,
                                   "ne pas appeler"_L1,
                                   "ne plus appeler"_L1,
                                   "ne souhaite p"_L1,
                                   "ne veut p"_L1,
                                   "do not contact"_L1,
                                   "do not call"_L1,
                                   "do not email"_L1,
                                   "do not mail"_L1,
                                   "do not sms"_L1,
                                   "do not text"_L1,
                                   "do not fax"_L1,
                                   "don t contact"_L1,
                                   "plus de mail"_L1,
                                   "plus d e mail"_L1,
                                   "plus d email"_L1,
                                   "plus de sms"_L1,
                                   "plus d appel"_L1,
                                   "no email"_L1,
                                   "no e mail"_L1,
                                   "refus de prospection"_L1,
                                   "refus prospection"_L1,
                                   "refus de demarchage"_L1};
/// Only beside a yes and a no: "Devis refusé le" and "Stop and go" are something else.
constexpr std::array kMaybeRefusalParts{"refus"_L1,   "stop"_L1,    "oppos"_L1,
                                        "no mail"_L1, "no call"_L1, "no sms"_L1};
/// The other way round: a no is the refusal.
constexpr std::array kAcceptanceParts{"optin"_L1,
                                      "opt in"_L1,
                                      "opted in"_L1,
                                      "newsletter"_L1,
                                      "infolettre"_L1,
                                      "marketing consent"_L1,
                                      "accepts marketing"_L1};
constexpr std::array kMaybeAcceptanceParts{
    "accept"_L1,      "consent"_L1,     "accord"_L1,         "abonn"_L1,      "subscri"_L1,
    "prospection"_L1, "mailing"_L1,     "phoning"_L1,        "autoris"_L1,    "rgpd"_L1,
    "gdpr"_L1,        "partenaires"_L1, "partner offers"_L1, "demarchage"_L1, "sollicitation"_L1,
    "contactable"_L1, "offres"_L1};

/// When, where and after which mail, or about a picture: not the will to be left alone.
constexpr std::array kBesideTheWill{
    "campaign"_L1, "campagne"_L1, " ip"_L1,   "optin time"_L1, "confirm time"_L1, "reason other"_L1,
    " id"_L1,      "photo"_L1,    "image"_L1, "parental"_L1,   "sortie"_L1,       "cookie"_L1};

} // namespace

QString wordsOfHeader(const QString &header)
{
    static const QRegularExpression kHump(u"(?<=\\p{Ll})(?=\\p{Lu})"_s);
    QString apart = header;
    return searchKey(apart.replace(kHump, u" "_s));
}

bool speaksOfSomebodyElse(const QString &key)
{
    static const QSet<QString> kOthers = setOfWords(
        u"commercial commerciale commerciaux vendeur vendeuse vendeurs conseiller conseillere "
        u"owner manager managers responsable assistant assistante assistants asst secretaire "
        u"secretariat parrain marraine filleul filleule parrainage sponsor referrer referral "
        u"referent referente urgence urgences emergency conjoint conjointe spouse partner "
        u"epoux epouse mari femme husband wife pere mere parent parents tuteur tutrice father "
        u"mother enfant enfants child children guardian created modified updated cree creee "
        u"modifie modifiee maj saisi saisie par by assigne assignee assigned attribue attribuee "
        u"agent agents gestionnaire proprietaire apporteur prescripteur rep representative "
        u"salesperson seller supervisor superviseur chef boss directeur directrice director "
        u"user utilisateur auteur author createur operateur operator collaborateur "
        u"interlocuteur comptabilite comptable fournisseur supplier "
        u"notaire medecin doctor avocat banque temoin witness voisin voisine ami amie friend");
    return hasWordOf(key, kOthers) || key.startsWith("s "_L1); // "s.email" of Dolibarr: the firm's
}

bool speaksOfANumber(const QString &key)
{
    static const QSet<QString> kNumbers = setOfWords(
        u"id ids leid euid identifiant ref reference matricule montant amount total solde balance "
        u"prix price ht ttc tva vat facture factures invoice commande commandes order contrat "
        u"contrats contract carte card adherent adherente member membre client customer code ean "
        u"barcode compte account dossier ticket badge numero num no n nr nb number licence "
        u"license permis passeport passport serie serial police devis quote budget ca revenue "
        u"salaire salary iban rib bic siren siret naf ape date heure annee year index rang");
    static const QSet<QString> kDialled = setOfWords(
        u"tel tels telephone telephones phone phones mobile mobiles portable portables gsm fixe "
        u"fax direct directe ligne joindre joignable appel appeler whatsapp cell standard sms");
    return hasWordOf(key, kNumbers) && !hasWordOf(key, kDialled);
}

ImportField refusalColumn(const QString &key, const QStringList &samples)
{
    if (key.isEmpty() || holdsOneOf(key, kBesideTheWill))
        return ImportField::Ignore;
    if (holdsOneOf(key, kRefusalParts))
        return ImportField::Objection;
    if (holdsOneOf(key, kAcceptanceParts))
        return ImportField::Acceptance;
    const bool isYesAndNo = !samples.isEmpty()
                            && std::all_of(samples.cbegin(), samples.cend(), isYesOrNo);
    if (!isYesAndNo)
        return ImportField::Ignore;
    if (holdsOneOf(key, kMaybeRefusalParts))
        return ImportField::Objection;
    return holdsOneOf(key, kMaybeAcceptanceParts) ? ImportField::Acceptance : ImportField::Ignore;
}

bool putsFamilyFirst(const QString &key)
{
    static const QRegularExpression kOrder(
        u"^(noms?|nom de famille|last name|lastname|surname|family name)"
        "( et| and)? (prenoms?|prenom s|first name|firstname|given name|given names)\\b"_s);
    return kOrder.match(key).hasMatch();
}

} // namespace entente
