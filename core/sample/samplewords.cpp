// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplewords.h"

namespace entente::samplewords {

namespace {

constexpr FirstName kFirstNames[] = {
    {u"Claire", u"Mme"},  {u"Julien", u"M."},  {u"Amina", u"Mme"},      {u"François", u"M."},
    {u"Zoé", u"Mme"},     {u"Mathieu", u"M."}, {u"Inès", u"Mme"},       {u"Loïc", u"M."},
    {u"Hélène", u"Mme"},  {u"Karim", u"M."},   {u"Anaïs", u"Mme"},      {u"Étienne", u"M."},
    {u"Chloé", u"Mme"},   {u"Rémi", u"M."},    {u"Sophie", u"Mme"},     {u"Jean-Marc", u"M."},
    {u"Léa", u"Mme"},     {u"Gaëtan", u"M."},  {u"Noémie", u"Mme"},     {u"Thomas", u"M."},
    {u"Maëlle", u"Mme"},  {u"Olivier", u"M."}, {u"Fatou", u"Mme"},      {u"Benoît", u"M."},
    {u"Camille", u"Mme"}, {u"Hugo", u"M."},    {u"Nadia", u"Mme"},      {u"Sébastien", u"M."},
    {u"Élodie", u"Mme"},  {u"Paul", u"M."},    {u"Marie-Ange", u"Mme"}, {u"Bastien", u"M."},
    {u"Yasmine", u"Mme"}, {u"Nicolas", u"M."}, {u"Agnès", u"Mme"},      {u"Tanguy", u"M."},
    {u"Lucie", u"Mme"},   {u"Cédric", u"M."},  {u"Mélanie", u"Mme"},    {u"Antonin", u"M."},
    {u"Solène", u"Mme"},  {u"Youssef", u"M."}, {u"Pauline", u"Mme"},    {u"Jérôme", u"M."},
    {u"Océane", u"Mme"},  {u"Vincent", u"M."}, {u"Aurélie", u"Mme"},    {u"Maxime", u"M."},
};

constexpr QStringView kLastNames[] = {
    u"Aubert",      u"Lefèvre", u"Bensaïd",  u"Morel",    u"Garnier",   u"Le Bihan",
    u"Chevalier",   u"Dufour",  u"Bertrand", u"Roux",     u"Perrin",    u"Marchand",
    u"N'Diaye",     u"Faure",   u"Lemoine",  u"Caron",    u"Gauthier",  u"Rolland",
    u"Masson",      u"Barbier", u"Renard",   u"Guérin",   u"Öztürk",    u"Noël",
    u"Lacroix",     u"Colin",   u"Delmas",   u"Vasseur",  u"Pichon",    u"Brunet",
    u"Tessier",     u"Hamon",   u"Cordier",  u"Maillard", u"Da Silva",  u"Rivière",
    u"Besson",      u"Jacquet", u"Poirier",  u"Lœuillet", u"Vidal",     u"Ferrand",
    u"Charpentier", u"Mercier", u"d'Arras",  u"Leroux",   u"Pelletier", u"Chauvin",
    u"Bourgeois",   u"Mallet",  u"Gillet",   u"Humbert",  u"Prévost",   u"Traoré",
    u"Weber",       u"Navarro", u"Schmitt",  u"Boyer",    u"Meunier",   u"Carpentier",
    u"Nguyen",      u"Fabre",   u"Joly",     u"Ozanne",
};

constexpr Town kTowns[] = {
    {u"69001", u"Lyon", u"0465710"},
    {u"69003", u"Lyon", u"0465710"},
    {u"69007", u"Lyon", u"0465710"},
    {u"69100", u"Villeurbanne", u"0465710"},
    {u"69600", u"Oullins", u"0465710"},
    {u"69110", u"Sainte-Foy-lès-Lyon", u"0465710"},
    {u"42000", u"Saint-Étienne", u"0465711"},
    {u"38000", u"Grenoble", u"0465711"},
    {u"01000", u"Bourg-en-Bresse", u"0465711"},
    {u"71000", u"Mâcon", u"0353010"},
    {u"21000", u"Dijon", u"0353010"},
    {u"67000", u"Strasbourg", u"0353011"},
    {u"44000", u"Nantes", u"0261910"},
    {u"35000", u"Rennes", u"0261910"},
    {u"29200", u"Brest", u"0261911"},
    {u"75011", u"Paris", u"0199000"},
    {u"92100", u"Boulogne-Billancourt", u"0199001"},
    {u"33000", u"Bordeaux", u"0536490"},
    {u"31000", u"Toulouse", u"0536490"},
    {u"13006", u"Marseille", u"0465712"},
};

constexpr QStringView kStreets[] = {
    u"rue des Tables-Claudiennes",
    u"rue de la République",
    u"avenue Jean-Jaurès",
    u"quai Saint-Vincent",
    u"place du Marché",
    u"rue du Bœuf",
    u"impasse des Tilleuls",
    u"cours Gambetta",
    u"chemin des Écoliers",
    u"boulevard de la Gare",
    u"rue de l’Abbé-Grégoire",
    u"montée de la Grande-Côte",
    u"rue Victor-Hugo",
    u"allée des Platanes",
    u"rue du Général-Leclerc",
    u"rue Neuve",
};

constexpr Trade kTrades[] = {
    {u"Agence %1 Architectes", u"agence-%1", u"Architecte"},
    {u"Hôtel %1", u"hotel-%1", u"Directrice d’exploitation"},
    {u"SARL %1 Électricité", u"%1-electricite", u"Gérant"},
    {u"Restaurant Chez %1", u"chez-%1", u"Cheffe"},
    {u"Cabinet %1 et Associés", u"cabinet-%1", u"Office manager"},
    {u"Menuiserie %1", u"menuiserie-%1", u"Conducteur de travaux"},
    {u"Pharmacie %1", u"pharmacie-%1", u"Pharmacienne titulaire"},
    {u"Galerie %1", u"galerie-%1", u"Responsable des expositions"},
    {u"%1 Décoration SAS", u"%1-decoration", u"Décoratrice d’intérieur"},
    {u"Librairie %1", u"librairie-%1", u"Libraire"},
    {u"Clinique vétérinaire %1", u"veterinaire-%1", u"Vétérinaire"},
    {u"Imprimerie %1", u"imprimerie-%1", u"Acheteur"},
};

constexpr QStringView kMailHosts[] = {u"courriel.example", u"messagerie.example", u"poste.example",
                                      u"boite-aux-lettres.example"};

constexpr QStringView kSources[] = {
    u"Salon Lumières de Lyon 2026", u"Formulaire du site", u"Venue à la boutique",
    u"Recommandation d’un client",  u"Carte de visite",    u"Appel entrant",
    u"Journées portes ouvertes",    u"Commande en ligne",
};

constexpr QStringView kNotes[] = {
    u"Cherche une suspension pour une cage d’escalier de six mètres.",
    u"Préfère être rappelée le matin, avant 11 h.",
    u"A vu la lampe « Brume » à la boutique, hésite sur la couleur.",
    u"Projet de rénovation au printemps, budget non arrêté.",
    u"Souhaite des ampoules à 2 700 K, pas plus froides.",
    u"Demande un devis pour douze appliques avec variateur.",
    u"Livraison au deuxième étage sans ascenseur.",
    u"Travaille avec l’électricien du quartier, à joindre avant la pose.",
    u"A aimé le lampadaire en chêne ; envoyer la fiche technique.",
    u"Réclamation close : abat-jour remplacé, cliente contente.",
};

constexpr QStringView kGoods[] = {
    u"Suspension « Brume »",      u"Lampadaire en chêne",  u"Appliques « Quai »",
    u"Lampe de bureau « Plume »", u"Lustre « Canut »",     u"Rail de six spots",
    u"Lampe à poser « Galet »",   u"Éclairage de vitrine",
};

} // namespace

std::span<const FirstName> firstNames()
{
    return kFirstNames;
}

std::span<const QStringView> lastNames()
{
    return kLastNames;
}

std::span<const Town> towns()
{
    return kTowns;
}

std::span<const QStringView> streets()
{
    return kStreets;
}

std::span<const Trade> trades()
{
    return kTrades;
}

std::span<const QStringView> mailHosts()
{
    return kMailHosts;
}

std::span<const QStringView> sources()
{
    return kSources;
}

std::span<const QStringView> notes()
{
    return kNotes;
}

std::span<const QStringView> goods()
{
    return kGoods;
}

} // namespace entente::samplewords
