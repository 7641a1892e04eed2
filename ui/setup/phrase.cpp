// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/phrase.h"

#include <sodium.h>

#include <cmath>
#include <cstring>
#include <span>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr double kPhraseBits = 80;
constexpr size_t kLongestPhraseWord = 9;

// Everyday things, without accents, three to nine letters.
// clang-format off
const char *const kFrenchPhraseWords[] = {
    "abeille", "abricot", "acier", "agenda", "agneau", "aigle", "aiguille", "ail", "aimant", "air", "alarme", "album",
    "alcool", "algue", "alpage", "ambre", "ami", "amphore", "ampoule", "ananas", "ancre", "ange", "anguille", "anneau",
    "antenne", "appareil", "appel", "arbre", "arc", "ardoise", "argile", "armoire", "arrosoir", "artichaut", "artiste",
    "asperge", "assiette", "atelier", "atlas", "aube", "auberge", "aurore", "automne", "autruche", "avenue", "averse",
    "avion", "avocat", "avoine", "avril", "bagage", "bague", "baie", "bain", "balai", "balcon", "baleine", "ballon",
    "bambou", "banane", "banc", "banjo", "banque", "barque", "barrage", "barreau", "basket", "bassin", "bateau",
    "batterie", "beige", "belette", "berceau", "berger", "beurre", "biche", "bidon", "bijou", "billard", "bille",
    "biscuit", "bison", "blason", "bleuet", "blouse", "bobine", "bocal", "boeuf", "bois", "bol", "bonbon", "bonnet",
    "bordure", "botte", "bouchon", "boucle", "boue", "bougie", "boulanger", "boulon", "bouquet", "bourse", "boussole",
    "bouteille", "bouton", "branche", "brebis", "bretelle", "brique", "brise", "brochet", "broderie", "bronze",
    "brosse", "brouette", "brume", "buffet", "buisson", "bulle", "bureau", "cabane", "cabinet", "cacao", "cactus",
    "cadeau", "cadran", "cadre", "cahier", "caille", "caillou", "caisse", "calcul", "calepin", "camion", "canal",
    "canape", "canard", "canot", "carafe", "carnet", "carotte", "carreau", "carton", "cascade", "casque", "cave",
    "caverne", "cerceau", "cercle", "cerf", "cerise", "chaise", "chalet", "chaleur", "chameau", "champ", "chandail",
    "chanson", "chapeau", "charbon", "chardon", "chariot", "chat", "chateau", "chaton", "chaussure", "chemin",
    "chemise", "chevre", "chien", "chiffre", "chimie", "chocolat", "chouette", "cidre", "cigale", "cigogne", "cire",
    "ciseau", "citron", "clairon", "clapier", "clavier", "clocher", "cloison", "clou", "cochon", "coffre", "colibri",
    "colle", "colline", "colombe", "comete", "commode", "compas", "compote", "comptoir", "concert", "confiture",
    "conte", "copeau", "coquille", "corbeau", "corbeille", "corde", "cornet", "corsage", "coton", "coude", "couleur",
    "couloir", "coupe", "courge", "courrier", "coussin", "couteau", "couvercle", "couvert", "crabe", "craie", "crapaud",
    "cravate", "crayon", "crepe", "cresson", "creuset", "criquet", "crochet", "croissant", "cuillere", "cuir",
    "cuisine", "cuivre", "culotte", "cycliste", "cygne", "dahlia", "daim", "dame", "danse", "datte", "dauphin",
    "dentelle", "dessert", "dessin", "diamant", "dinde", "disque", "docteur", "doigt", "domino", "dossier", "douche",
    "doudou", "dragon", "drap", "drapeau", "dune", "duvet", "ecaille", "echarpe", "echelle", "ecluse", "ecole", "ecran",
    "ecrin", "ecrou", "ecume", "ecureuil", "edredon", "eglise", "elan", "elastique", "elephant", "email", "enclume",
    "encre", "endive", "engrais", "entonnoir", "enveloppe", "epaule", "epice", "epinard", "epingle", "eponge",
    "equerre", "erable", "escabeau", "escalier", "escargot", "espace", "essieu", "estrade", "etable", "etagere",
    "etang", "etoile", "etrier", "etui", "eventail", "evier", "fable", "facteur", "faisan", "falaise", "famille",
    "fanfare", "farine", "faucon", "fauteuil", "fenetre", "ferme", "fermoir", "festin", "feuille", "feutre", "fibre",
    "ficelle", "figue", "figurine", "filet", "flacon", "flamme", "flanelle", "fleche", "fleur", "fleuve", "flocon",
    "flute", "foin", "foire", "fontaine", "foret", "forge", "fougere", "four", "fourche", "fourmi", "fraise",
    "framboise", "frelon", "friand", "frise", "fromage", "fruit", "fumet", "furet", "fusain", "fusee", "futaille",
    "gabarit", "galerie", "galet", "galop", "gamelle", "gant", "garage", "gare", "gateau", "gazelle", "gazon", "geai",
    "gelee", "genou", "gerbe", "gibier", "gilet", "girafe", "givre", "glace", "glacier", "gland", "globe", "golfe",
    "gomme", "gondole", "gorge", "gouache", "goudron", "goupille", "gourde", "gousse", "goutte", "graine", "grange",
    "grappe", "gravier", "grelot", "grenade", "grenier", "griffe", "grillade", "grillon", "grotte", "groupe", "grue",
    "guepe", "guichet", "guide", "guirlande", "guitare", "hache", "haie", "hamac", "hameau", "hamecon", "hangar",
    "haricot", "harpe", "herbe", "herisson", "heron", "hibou", "histoire", "hiver", "homard", "horizon", "horloge",
    "houle", "housse", "huile", "huitre", "humus", "ibis", "icone", "igloo", "ile", "image", "incendie", "index",
    "insecte", "iris", "ivoire", "jade", "jaguar", "jambon", "jardin", "jarre", "jasmin", "jaune", "jeton", "jeudi",
    "jonquille", "joue", "jouet", "journal", "judo", "juillet", "jument", "jungle", "jupe", "karate", "kayak",
    "kiosque", "kiwi", "koala", "laboureur", "lac", "lacet", "lagon", "laine", "laitue", "lama", "lampe", "lampion",
    "langouste", "lanterne", "lapin", "lard", "latte", "laurier", "lavande", "lavoir", "lecture", "legume", "lentille",
    "lettre", "levier", "levure", "lezard", "liane", "libellule", "lierre", "lievre", "ligne", "lilas", "limace",
    "lime", "limon", "linge", "lion", "liqueur", "lisiere", "lit", "livre", "local", "loge", "loir", "longue", "loupe",
    "loutre", "lucarne", "lueur", "luge", "lundi", "lune", "lunette", "lustre", "lutin", "luzerne", "lynx", "macaron",
    "machine", "magasin", "magie", "maillot", "maison", "malle", "mammouth", "manchot", "manege", "mangue", "mansarde",
    "manteau", "marais", "marche", "mardi", "marelle", "margelle", "mariage", "marin", "marmite", "marmotte", "marron",
    "marteau", "masque", "matelas", "matin", "mauve", "medaille", "melasse", "melon", "menhir", "menthe", "menuisier",
    "mercerie", "merle", "mesange", "metal", "meteo", "metier", "meuble", "meule", "miel", "miette", "mille", "mimosa",
    "mine", "miroir", "mistral", "mitaine", "moineau", "moisson", "molaire", "monnaie", "montagne", "montre",
    "moquette", "morceau", "mortier", "mosaique", "moteur", "motif", "mouche", "mouchoir", "moule", "moulin", "mousse",
    "moustache", "mouton", "muguet", "mulet", "mur", "muraille", "muscade", "musee", "musique", "myrtille", "nacelle",
    "nacre", "nageoire", "nappe", "narcisse", "navet", "navette", "navire", "neige", "nenuphar", "niche", "nichoir",
    "nid", "noisette", "noix", "nombre", "notaire", "nougat", "nuage", "nuance", "numero", "oasis", "objet", "ocean",
    "ocre", "octobre", "odeur", "oeillet", "ogive", "oignon", "oiseau", "olive", "ombre", "omelette", "oncle", "ongle",
    "opale", "opera", "orage", "orange", "orchidee", "oreille", "oreiller", "orge", "orgue", "origami", "ortie",
    "oseille", "osier", "otarie", "oubli", "ourlet", "ours", "outil", "ouvrage", "ovale", "pagaie", "page", "paille",
    "palais", "palette", "palme", "palourde", "panache", "panda", "panier", "panneau", "pantalon", "papaye", "papier",
    "papillon", "paquet", "parade", "parapluie", "parasol", "parc", "parfum", "parquet", "parterre", "passage",
    "passoire", "pastel", "pasteque", "patate", "patin", "patio", "patte", "paume", "pavillon", "paysage", "peau",
    "peche", "pedale", "peigne", "peinture", "pelle", "pelote", "pelouse", "pendule", "perche", "perdrix", "perle",
    "perroquet", "persil", "pervenche", "petale", "phare", "phoque", "photo", "piano", "pichet", "pieuvre", "pigeon",
    "pile", "pilote", "piment", "pinceau", "pingouin", "pinson", "pioche", "pipeau", "pirate", "pirogue", "piscine",
    "pissenlit", "pistache", "pivert", "pivoine", "pizza", "placard", "plafond", "plage", "plaine", "planche",
    "planete", "plante", "plateau", "platine", "plombier", "plongeoir", "pluie", "plume", "pneu", "poche", "poele",
    "poesie", "poire", "poireau", "poisson", "poivre", "poivron", "police", "pollen", "polo", "pomme", "pompier",
    "pompon", "poney", "pont", "porte", "portrait", "potage", "poteau", "poterie", "potiron", "poubelle", "pouce",
    "poudre", "poulain", "poule", "poulie", "poupee", "prairie", "primevere", "prince", "printemps", "prisme", "prune",
    "puce", "puits", "pupitre", "puzzle", "pyjama", "quai", "quartz", "quatuor", "quiche", "quille", "radeau", "radio",
    "radis", "raie", "rail", "raisin", "rame", "ramier", "rampe", "rasoir", "rateau", "ravin", "rayon", "rebord",
    "recette", "recolte", "refrain", "refuge", "regard", "reglisse", "reine", "relief", "remise", "renard", "renne",
    "repas", "reptile", "requin", "reseau", "ressort", "retard", "reveil", "rhubarbe", "ricin", "rideau", "rigole",
    "riviere", "riz", "robe", "robinet", "robot", "rocher", "roman", "romarin", "ronce", "rondelle", "rosace", "roseau",
    "rosier", "roue", "rouge", "rouleau", "route", "ruban", "rubis", "ruche", "ruelle", "rugby", "ruisseau", "rumeur",
    "sable", "sabot", "sac", "safran", "sagesse", "saison", "salade", "salle", "salon", "sandale", "sanglier", "sapin",
    "sardine", "sauge", "saule", "saumon", "savane", "saveur", "savon", "saxophone", "scie", "sculpture", "seau",
    "secateur", "seigle", "selle", "semaine", "semelle", "senteur", "sentier", "serpe", "serre", "serrure", "serviette",
    "sesame", "sifflet", "signal", "silence", "sillon", "singe", "sirene", "sirop", "slalom", "soie", "soir", "soleil",
    "sommet", "sonnette", "sorbet", "souche", "soucoupe", "soudure", "soulier", "soupape", "soupe", "source", "souris",
    "spirale", "sport", "stade", "statue", "stylo", "sucre", "sureau", "surf", "symbole", "syrop", "tabac", "table",
    "tableau", "tablier", "tabouret", "tache", "taille", "talon", "talus", "tambour", "tamis", "tandem", "tante",
    "tapir", "tapis", "tartine", "tasse", "taupe", "taureau", "teinture", "telephone", "tempete", "temple", "tenaille",
    "tente", "terrasse", "terreau", "terrier", "tetard", "texte", "theatre", "thermos", "thon", "thym", "ticket",
    "tige", "tigre", "tilleul", "timbre", "tiroir", "tisane", "tissu", "toboggan", "toile", "toit", "tomate", "tombola",
    "tonneau", "tonnerre", "topaze", "torche", "torrent", "tortue", "totem", "toucan", "toupie", "tournesol",
    "tracteur", "train", "traineau", "tramway", "trapeze", "travail", "trefle", "treille", "tremplin", "tresse",
    "treuil", "triangle", "tribu", "tricot", "trident", "trille", "trompette", "tronc", "trottoir", "troupeau",
    "truelle", "truffe", "truite", "tuile", "tulipe", "tunnel", "turban", "turquoise", "tuyau", "univers", "usine",
    "vache", "vague", "vaisselle", "valise", "vallee", "vanille", "vannerie", "vapeur", "varan", "vase", "veau", "velo",
    "velours", "vendange", "vendredi", "ventouse", "verger", "vernis", "verre", "verrou", "verveine", "veste",
    "vestibule", "viaduc", "vigne", "village", "vinaigre", "violette", "violon", "virage", "virgule", "vis", "visage",
    "vitrail", "vitre", "vitrine", "voile", "voisin", "voiture", "volaille", "volcan", "volet", "voliere", "volume",
    "voyage", "voyelle", "wagon", "yacht", "yaourt", "zebre", "zeste", "zinc", "zone", "zoo",
};

const char *const kEnglishPhraseWords[] = {
    "acorn", "actor", "adobe", "afternoon", "airport", "alarm", "album", "alcove", "almond", "alpine", "amber",
    "anchor", "angle", "ankle", "antler", "anvil", "apple", "apricot", "apron", "aquarium", "arch", "arena", "arrow",
    "artist", "ash", "aspen", "atlas", "attic", "aunt", "autumn", "avenue", "avocado", "awning", "axle", "badge",
    "badger", "bagel", "bakery", "balcony", "ballad", "balloon", "bamboo", "banana", "bandage", "banjo", "banner",
    "barber", "bargain", "barley", "barn", "barrel", "basil", "basin", "basket", "bathtub", "battery", "beach",
    "beacon", "beaker", "bean", "bear", "beaver", "bedroom", "beech", "beetle", "bell", "belt", "bench", "berry",
    "bicycle", "birch", "biscuit", "bison", "blanket", "blazer", "blossom", "blouse", "blueberry", "board", "bobbin",
    "bonfire", "bonnet", "book", "boot", "border", "bottle", "boulder", "bouquet", "bowl", "box", "bracelet", "branch",
    "bread", "breeze", "brick", "bridge", "broccoli", "bronze", "brook", "broom", "brush", "bubble", "bucket", "buckle",
    "buffalo", "bugle", "bumper", "bun", "bungalow", "burrow", "bush", "butcher", "butter", "button", "cabbage",
    "cabin", "cable", "cactus", "cafe", "cake", "calendar", "camel", "camera", "campus", "canal", "canary", "candle",
    "candy", "cannon", "canoe", "canvas", "canyon", "capital", "captain", "caramel", "caravan", "card", "cargo",
    "carnival", "carpet", "carriage", "carrot", "cartoon", "cascade", "cashew", "castle", "catalog", "cattle", "cave",
    "cedar", "ceiling", "celery", "cellar", "cello", "cement", "ceramic", "cereal", "chain", "chair", "chalk",
    "champion", "channel", "chapel", "chapter", "charcoal", "chariot", "cheese", "cherry", "chess", "chestnut",
    "chicken", "chimney", "chisel", "chocolate", "choir", "chorus", "cider", "cinema", "cinnamon", "circle", "citrus",
    "city", "clarinet", "classroom", "clay", "cliff", "clinic", "cloak", "clock", "cloud", "clover", "clown", "coach",
    "coast", "coat", "cobalt", "cobweb", "cocoa", "coconut", "coffee", "coin", "collar", "colony", "comet", "comic",
    "compass", "concert", "condor", "cookie", "copper", "coral", "corner", "cottage", "cotton", "couch", "cougar",
    "counter", "country", "courtyard", "cousin", "cowboy", "crab", "cradle", "crane", "crater", "crayon", "cream",
    "creek", "cricket", "crocus", "crown", "crumb", "crystal", "cube", "cucumber", "cupboard", "curtain", "cushion",
    "custard", "cyclone", "cymbal", "dagger", "dahlia", "dairy", "daisy", "damson", "dancer", "daughter", "deck",
    "deer", "dentist", "desert", "desk", "dessert", "diamond", "diary", "dinner", "dinosaur", "diver", "doctor",
    "dolphin", "domino", "donkey", "door", "dragon", "drawer", "dream", "dress", "drift", "drum", "duchess", "duck",
    "dumpling", "dune", "dusk", "eagle", "earring", "earth", "easel", "echo", "eclipse", "eel", "egg", "elbow",
    "elephant", "elevator", "elk", "elm", "ember", "emerald", "engine", "envelope", "evening", "fabric", "factory",
    "falcon", "family", "farmer", "feather", "fence", "fern", "ferry", "festival", "fiddle", "field", "fig", "finger",
    "fir", "fireplace", "flag", "flame", "flannel", "flask", "flint", "flock", "flour", "flower", "flute", "foal",
    "foam", "fog", "folder", "forest", "fork", "fossil", "fountain", "fox", "frame", "freckle", "freezer", "friend",
    "fringe", "frog", "frost", "fruit", "funnel", "furnace", "gable", "gadget", "galaxy", "gallery", "garage", "garden",
    "garland", "garlic", "garnet", "gate", "gazelle", "gecko", "geese", "gem", "geyser", "giant", "ginger", "giraffe",
    "glacier", "glade", "glass", "glider", "globe", "glove", "goat", "goblet", "goggles", "gold", "goose", "gorilla",
    "gown", "grain", "granite", "grape", "graph", "grass", "gravel", "gravy", "grid", "grocer", "grotto", "grove",
    "guitar", "gull", "gutter", "gym", "hail", "hairbrush", "hallway", "hammer", "hammock", "hamster", "handle",
    "harbor", "harness", "harp", "harvest", "hat", "hawk", "hazel", "heather", "hedge", "hedgehog", "helmet", "herb",
    "heron", "herring", "hexagon", "hill", "hinge", "hippo", "history", "holly", "honey", "hood", "hoof", "hook",
    "horizon", "hornet", "horse", "hose", "hospital", "hotel", "hound", "house", "hut", "hyacinth", "iceberg", "icicle",
    "igloo", "iguana", "index", "ink", "insect", "iris", "iron", "island", "ivory", "ivy", "jacket", "jade", "jaguar",
    "jam", "jar", "jasmine", "jazz", "jelly", "jersey", "jewel", "jigsaw", "jockey", "journal", "journey", "judge",
    "jug", "juice", "jungle", "juniper", "kangaroo", "karate", "kayak", "keel", "kennel", "kernel", "kettle",
    "keyboard", "kidney", "kimono", "king", "kingdom", "kiosk", "kitchen", "kite", "kitten", "kiwi", "knapsack", "knee",
    "knife", "knight", "knot", "koala", "label", "lace", "ladder", "lagoon", "lake", "lamb", "lamp", "language",
    "lantern", "larch", "lark", "latch", "laundry", "lavender", "lawn", "leaf", "leather", "lemon", "lemonade", "lens",
    "leopard", "lettuce", "level", "lever", "library", "lilac", "lily", "lime", "linen", "lion", "lizard", "llama",
    "lobster", "locket", "lodge", "log", "lollipop", "loom", "lotus", "lounge", "luggage", "lumber", "lunch", "lynx",
    "lyric", "macaroni", "machine", "magnet", "magnolia", "magpie", "mallet", "mammoth", "mandolin", "mango", "manor",
    "mantle", "maple", "marble", "margin", "marigold", "market", "marmalade", "marsh", "mask", "mast", "mattress",
    "meadow", "meal", "medal", "melody", "melon", "menu", "mercury", "metal", "meteor", "midnight", "milk", "mill",
    "mineral", "minnow", "mint", "mirror", "mitten", "mole", "monarch", "money", "monkey", "month", "moon", "moose",
    "morning", "mosaic", "moss", "moth", "motor", "mountain", "mouse", "mud", "muffin", "mug", "mule", "mural",
    "muscle", "museum", "mushroom", "music", "mustard", "napkin", "narwhal", "nature", "navy", "nectar", "needle",
    "neighbor", "nephew", "nest", "nettle", "newspaper", "nickel", "night", "noodle", "north", "nose", "notebook",
    "novel", "nozzle", "nugget", "number", "nurse", "nutmeg", "nylon", "oak", "oar", "oasis", "oatmeal", "ocean",
    "octagon", "octopus", "office", "olive", "omelet", "onion", "opal", "opera", "orange", "orbit", "orchard",
    "orchestra", "orchid", "organ", "origami", "ornament", "ostrich", "otter", "oven", "owl", "oyster", "paddle",
    "padlock", "page", "pagoda", "painter", "palace", "palm", "pamphlet", "pancake", "panda", "panel", "pansy",
    "panther", "papaya", "paper", "paprika", "parade", "parcel", "park", "parrot", "parsley", "parsnip", "pasta",
    "pastel", "pastry", "patch", "path", "patio", "pavement", "pea", "peach", "peacock", "peanut", "pear", "pearl",
    "pebble", "pecan", "pedal", "pelican", "pencil", "penguin", "peony", "pepper", "perfume", "petal", "petunia",
    "phone", "photo", "piano", "pickle", "picnic", "picture", "pier", "pigeon", "pillow", "pilot", "pine", "pineapple",
    "pinwheel", "pipe", "pirate", "pistachio", "pitcher", "pizza", "plain", "planet", "plank", "plaster", "plate",
    "platform", "plaza", "plough", "plum", "plumber", "plywood", "pocket", "poem", "poet", "polish", "pollen", "polo",
    "pond", "pony", "poodle", "poplar", "poppy", "porcelain", "porch", "porridge", "portrait", "postcard", "potato",
    "pottery", "powder", "prairie", "pretzel", "primrose", "prince", "printer", "prism", "propeller", "puddle",
    "puffin", "pulley", "pump", "pumpkin", "puppet", "puppy", "purse", "puzzle", "pyramid", "quail", "quarry", "quartz",
    "queen", "quiche", "quill", "quilt", "quiver", "rabbit", "raccoon", "racket", "radar", "radio", "radish", "raft",
    "rail", "rain", "rainbow", "raisin", "ranch", "raspberry", "raven", "recipe", "record", "reed", "reef", "reindeer",
    "relish", "reptile", "rhubarb", "ribbon", "rice", "riddle", "ring", "river", "road", "robin", "robot", "rocket",
    "roof", "rooster", "root", "rope", "rose", "rosemary", "ruby", "rudder", "rug", "ruler", "saddle", "saffron",
    "sail", "salad", "salmon", "salt", "sand", "sandal", "sandwich", "sapphire", "sardine", "satin", "sauce", "saucer",
    "sausage", "savannah", "scarf", "school", "scissors", "scooter", "scout", "screen", "screw", "sculptor", "sea",
    "seagull", "seal", "season", "seed", "seesaw", "sequin", "shadow", "shampoo", "shed", "sheep", "shelf", "shell",
    "shepherd", "shield", "ship", "shirt", "shoe", "shore", "shovel", "shower", "shrimp", "shrub", "shutter", "siding",
    "signal", "silk", "silver", "singer", "siren", "sister", "skate", "sketch", "ski", "skirt", "sky", "slate", "sled",
    "sleeve", "slide", "slipper", "slope", "sloth", "snail", "snow", "soap", "soccer", "sock", "sofa", "soil",
    "soldier", "song", "soup", "spade", "sparrow", "spice", "spider", "spinach", "spiral", "sponge", "spoon", "spring",
    "sprout", "spruce", "square", "squash", "squirrel", "stadium", "stage", "stair", "stallion", "stamp", "star",
    "statue", "steam", "steel", "stem", "step", "stew", "stick", "stone", "stool", "stork", "storm", "story", "stove",
    "straw", "stream", "street", "string", "studio", "submarine", "suburb", "sugar", "suitcase", "summer", "sunflower",
    "sunset", "surf", "swallow", "swan", "sweater", "swing", "sycamore", "syrup", "table", "tadpole", "tailor", "talon",
    "tangerine", "tapestry", "target", "tart", "tavern", "taxi", "tea", "teacher", "teapot", "telescope", "temple",
    "tennis", "tent", "terrace", "thermos", "thicket", "thimble", "thistle", "thorn", "thread", "throne", "thumb",
    "thunder", "thyme", "ticket", "tiger", "tile", "timber", "tinsel", "toast", "toffee", "tomato", "torch", "tornado",
    "tortoise", "totem", "toucan", "towel", "tower", "town", "tractor", "trail", "train", "tram", "trapeze", "tray",
    "treasure", "tree", "trellis", "triangle", "tribe", "trombone", "trophy", "trout", "trowel", "truck", "trumpet",
    "trunk", "tuba", "tulip", "tuna", "tunnel", "turban", "turkey", "turnip", "turquoise", "turtle", "tuxedo", "tweed",
    "twig", "umbrella", "uncle", "unicorn", "uniform", "valley", "vanilla", "vase", "vault", "vegetable", "velvet",
    "veranda", "vest", "victory", "village", "vine", "vinegar", "violet", "violin", "volcano", "voyage", "waffle",
    "wagon", "walnut", "walrus", "waltz", "warehouse", "wasp", "watch", "waterfall", "wave", "wax", "weasel", "weather",
    "wheat", "wheel", "whisker", "whistle", "widget", "willow", "window", "winter", "wizard", "wolf", "wombat",
    "wonder", "wood", "wool", "workshop", "wreath", "wren", "wrist", "yacht", "yard", "yarn", "yogurt", "zebra",
    "zephyr", "zinc", "zipper", "zoo",
};
// clang-format on

std::span<const char *const> phraseWords(const QString &language)
{
    if (language == u"fr"_s)
        return kFrenchPhraseWords;
    return kEnglishPhraseWords;
}

} // namespace

int phraseListSize(const QString &language)
{
    return static_cast<int>(phraseWords(language).size());
}

int phraseLength(const QString &language)
{
    return static_cast<int>(std::ceil(kPhraseBits / std::log2(double(phraseListSize(language)))));
}

SecretBuffer proposePhrase(const QString &language)
{
    const auto words = phraseWords(language);
    const int count = phraseLength(language);
    SecretBuffer room(static_cast<size_t>(count) * (kLongestPhraseWord + 1));
    size_t size = 0;
    for (int i = 0; i < count; ++i) {
        const char *word = words[randombytes_uniform(static_cast<uint32_t>(words.size()))];
        const size_t length = std::strlen(word);
        if (size > 0)
            room.data()[size++] = ' ';
        std::memcpy(room.data() + size, word, length);
        size += length;
    }
    SecretBuffer phrase(size);
    std::memcpy(phrase.data(), room.data(), size);
    return phrase;
}

} // namespace entente
