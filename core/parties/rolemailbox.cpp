// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/rolemailbox.h"

#include <QLatin1String>
#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

/// In alphabetical order.
constexpr std::array kMailboxRoles{
    "abuse"_L1,          "accueil"_L1,      "achat"_L1,
    "achats"_L1,         "admin"_L1,        "administratif"_L1,
    "administration"_L1, "agence"_L1,       "atelier"_L1,
    "bonjour"_L1,        "boutique"_L1,     "bureau"_L1,
    "cabinet"_L1,        "client"_L1,       "clients"_L1,
    "commande"_L1,       "commandes"_L1,    "commercial"_L1,
    "compta"_L1,         "comptabilite"_L1, "contact"_L1,
    "contactez"_L1,      "contacts"_L1,     "devis"_L1,
    "direction"_L1,      "dpo"_L1,          "equipe"_L1,
    "event"_L1,          "events"_L1,       "facturation"_L1,
    "facture"_L1,        "factures"_L1,     "formation"_L1,
    "garage"_L1,         "gestion"_L1,      "hello"_L1,
    "help"_L1,           "hotel"_L1,        "info"_L1,
    "information"_L1,    "informations"_L1, "infos"_L1,
    "jobs"_L1,           "logistique"_L1,   "magasin"_L1,
    "mail"_L1,           "mairie"_L1,       "marketing"_L1,
    "office"_L1,         "orders"_L1,       "post"_L1,
    "postmaster"_L1,     "press"_L1,        "presse"_L1,
    "production"_L1,     "qualite"_L1,      "reception"_L1,
    "recrutement"_L1,    "reservation"_L1,  "reservations"_L1,
    "restaurant"_L1,     "rgpd"_L1,         "rh"_L1,
    "sales"_L1,          "sav"_L1,          "secretariat"_L1,
    "security"_L1,       "service"_L1,      "serviceclient"_L1,
    "services"_L1,       "shop"_L1,         "siege"_L1,
    "standard"_L1,       "studio"_L1,       "support"_L1,
    "team"_L1,           "technique"_L1,    "vente"_L1,
    "ventes"_L1,         "webmaster"_L1,
};

bool isRole(QStringView word)
{
    return std::any_of(kMailboxRoles.begin(), kMailboxRoles.end(), [word](QLatin1String role) {
        return word.compare(role, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

bool isRoleMailbox(QStringView address)
{
    const auto at = address.lastIndexOf(u'@');
    if (at <= 0)
        return false;
    const auto local = address.first(at);
    const auto domain = address.mid(at + 1);
    const auto name = domain.first(std::max(qsizetype(0), domain.indexOf(u'.')));
    if (local.compare(name, Qt::CaseInsensitive) == 0) // the firm's own name
        return true;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= local.size(); ++i) {
        if (i < local.size() && local[i].isLetter())
            continue;
        if (isRole(local.mid(begin, i - begin)))
            return true;
        begin = i + 1;
    }
    return false;
}

} // namespace entente
