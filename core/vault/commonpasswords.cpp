// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/passwordpolicy.h"

#include <QChar>

#include <string_view>

namespace entente::vault {

namespace {

/// Sorted, separated by single spaces: words that people choose in France and elsewhere, in the form that
/// isCommonPassword() compares (lower case, letters only).
constexpr std::string_view kCommonWords =
    "aaa aaaa aaaaa aaaaaa abc abcabc abcd abcde abcdef abcdefg abcdefgh acces access adam admin "
    "administrateur "
    "administrator alexandre alexis alice allah allezlom amanda amour ananas andrew android ange "
    "angel anna antoine "
    "aout apple april aqwzsx aqwzsxedc arsenal arthur asdfgh asdfghjkl ashley asterix audi august "
    "automne autumn "
    "avatar avril aze azeqsd azer azerty azertyuiop azqsd backup bambi banane barca barcelona "
    "baseball basketball "
    "batman beatles bebe bible bidon bienvenue biere bisou bisous bmw bonjour bonsoir bordeaux "
    "bouygues bretagne "
    "brigitte bureau buster cacahuete camille canard cannelle caramel caroline catherine celine "
    "cerise change "
    "changeme changemoi chantal charlie charlotte chat chef chelsea cheri cherie cheval chien "
    "chloe chocolat "
    "chocolate chouchou chouette christ christine christophe citroen citron clara client clients "
    "coca cocacola "
    "cochon code codes codesecret coeur coffre coffrefort commercial company compta comptabilite "
    "computer "
    "confidentiel contact contacts cookie corse coucou coucoucou crm daniel database dauphin "
    "debian december "
    "decembre default demo demodemo demon devil diable dieu dimanche direction donald doudou "
    "dragon dumbledore eagle "
    "egalite emma enfant entente entreprise enzo equipe ete ethan etoile excel exemple facebook "
    "facture factures "
    "falcon famille february ferrari fevrier fleur flower foot football forgot fortnite fraise "
    "francais france "
    "fraternite free freedom frere friday frodo gabriel gandalf george ginger gmail golf google "
    "grandmere grenoble "
    "guest guillaume guitar guitare hallyday hannah harley harrypotter heaven hello hermione hiver "
    "hobbit hockey "
    "hogwarts hotmail hugo hunter iloveyou ines instagram internet invite iphone isabelle jacques "
    "jade january "
    "janvier jasmin jazz jean jennifer jesaispas jessica jesus jesuschrist jetadore jetaime jeudi "
    "johnny jordan "
    "joshua juillet juin jules julie julien july june juventus killer king lapin laposte laura "
    "laurent lavande lea "
    "leo letmein liberte licorne lightning lille lina linkedin linux lion liverpool login losc "
    "louis louise loulou "
    "loup love loveme lover lucas lundi lune lyon maggie mai maitre maman mamie manager manchester "
    "manon march mardi "
    "marguerite marie mario marion marley mars marseille master mathilde mathis matrix matthew "
    "maxime mdp mercedes "
    "mercredi merlin metallica michael michel mickey microsoft mila minecraft minette minnie minou "
    "monamour moncode "
    "moncoeur monday monkey montpellier motdepass motdepasse motdepasses music musique mustang "
    "mypassword nantes "
    "naruto nathalie nathan nemo network nice nicolas nicole nimportequoi nirvana noah nothing "
    "nounours november "
    "novembre nutella obelix october octobre office oiseau olivier olympique ombre opensesame "
    "orange ordinateur "
    "oublie oublier ours outlook ouvremoi ouvresesame ouvretoi paix panda panther papa papamaman "
    "papi papillon papy "
    "paris pascal passe passepartout passw password passwords passwort pastis patate patron paul "
    "pauline peace "
    "pepper pepsi peugeot philippe phoenix piano pierre pikachu poisson pokemon porsche potter "
    "poulet poupette "
    "prince princess princesse printemps private prive psg qazwsx qazwsxedc qsdfgh qsdfghjklm "
    "queen qwert qwerty "
    "qwertyuiop qwertz rammstein ranger raphael realmadrid reggae reine renard renault rennes "
    "reseau ricard robert "
    "rock roi root rose rugby saintetienne salut samantha samedi sample samsung sandrine sarah "
    "saturday sauvegarde "
    "sebastien secret secrete secretpassword securite security september septembre server serveur "
    "service sesame sfr "
    "shadow simba singe skype snoopy soccer societe soeur soleil sonic sophie souris spiderman "
    "spring starwars "
    "stephane strasbourg summer sunday sunshine superman support system systeme tata teams tennis "
    "test testing "
    "testtest theo thomas thunder thursday tiger tigre tintin titi tolkien tom tonton tortue toto "
    "toulouse trustno "
    "tuesday tulipe twitter ubuntu united user utilisateur valerie vanille vault vendredi vente "
    "ventes veronique "
    "violette vodka voldemort wanadoo wednesday welcome whatever whatsapp whisky william windows "
    "winter word wxcvbn "
    "yahoo youtube zelda zxcvbn zxcvbnm ";

constexpr size_t kLongestCommonWord = 24;

/// What the folded character is worth as a letter: a digit or sign that often stands for one counts as that letter.
char plainLetter(char32_t c)
{
    const char32_t folded = QChar::toCaseFolded(c);
    if (folded >= U'a' && folded <= U'z')
        return char(folded);
    switch (folded) {
    case U'0': return 'o';
    case U'1':
    case U'!': return 'i';
    case U'3':
    case U'\u20ac':
    case U'\u00e9':
    case U'\u00e8':
    case U'\u00ea': return 'e';
    case U'4':
    case U'@':
    case U'\u00e0':
    case U'\u00e2': return 'a';
    case U'5':
    case U'$': return 's';
    case U'7': return 't';
    case U'\u00e7': return 'c';
    case U'\u00ee':
    case U'\u00ef': return 'i';
    case U'\u00f4': return 'o';
    case U'\u00f9':
    case U'\u00fb': return 'u';
    default: return 0;
    }
}

bool isListed(std::string_view word)
{
    if (word.size() < 3)
        return false;
    for (size_t at = kCommonWords.find(word); at != std::string_view::npos;
         at = kCommonWords.find(word, at + 1)) {
        if ((at == 0 || kCommonWords[at - 1] == ' ') && kCommonWords[at + word.size()] == ' ')
            return true;
    }
    return false;
}

/// The letters of a range, without what stands between them.
bool rangeIsCommon(std::span<const char32_t> characters)
{
    SecretBuffer locked(kLongestCommonWord); // no trace of the password on the stack
    auto *letters = reinterpret_cast<char *>(locked.data());
    size_t size = 0;
    for (const char32_t c : characters) {
        const char letter = plainLetter(c);
        if (letter == 0)
            continue;
        if (size == locked.size())
            return false;
        letters[size++] = letter;
    }
    const std::string_view word(letters, size);
    if (isListed(word))
        return true;
    for (size_t period = 3; period * 2 <= size; ++period) { // "demo-demo-demo"
        if (size % period == 0 && word.substr(period) == word.substr(0, size - period)
            && isListed(word.substr(0, period)))
            return true;
    }
    return false;
}

} // namespace

bool isCommonPassword(std::span<const char32_t> characters)
{
    // Digits and signs at both ends are what people add to a word to satisfy a rule.
    auto core = characters;
    while (!core.empty() && !QChar::isLetter(core.front()))
        core = core.subspan(1);
    while (!core.empty() && !QChar::isLetter(core.back()))
        core = core.first(core.size() - 1);
    if (core.size() < 3)
        return true; // digits and signs only
    return rangeIsCommon(core) || rangeIsCommon(characters);
}

} // namespace entente::vault
