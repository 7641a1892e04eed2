<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>BulkText</name>
    <message>
        <source>Give a tag</source>
        <translation>Donner une étiquette</translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>Retirer une étiquette</translation>
    </message>
    <message>
        <source>Change the owner</source>
        <translation>Changer le responsable</translation>
    </message>
    <message>
        <source>Change the relation</source>
        <translation>Changer la relation</translation>
    </message>
    <message>
        <source>Change the kind of person</source>
        <translation>Changer la qualité</translation>
    </message>
    <message>
        <source>Change the country</source>
        <translation>Changer le pays</translation>
    </message>
    <message>
        <source>Add to a list</source>
        <translation>Ajouter à une liste</translation>
    </message>
    <message>
        <source>Remove from a list</source>
        <translation>Retirer d’une liste</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Country, as two letters</source>
        <translation>Pays, en deux lettres</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are chosen.</source>
        <translation>
            <numerusform>%n personne est choisie.</numerusform>
            <numerusform>%n personnes sont choisies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations are chosen.</source>
        <translation>
            <numerusform>%n organisation est choisie.</numerusform>
            <numerusform>%n organisations sont choisies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people will be changed.</source>
        <translation>
            <numerusform>%n personne sera modifiée.</numerusform>
            <numerusform>%n personnes seront modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations will be changed.</source>
        <translation>
            <numerusform>%n organisation sera modifiée.</numerusform>
            <numerusform>%n organisations seront modifiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusyIndicator</name>
    <message>
        <source>Working</source>
        <translation>Travail en cours</translation>
    </message>
</context>
<context>
    <name>CallGuard</name>
    <message>
        <source>%1 %2 in %3</source>
        <comment>weekday, time, town of the time zone</comment>
        <translation>%1 %2 à %3</translation>
    </message>
    <message>
        <source>other zones</source>
        <translation>autres fuseaux</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>weekdays</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>local time of the person</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The law sets no hours for this call.</source>
        <translation>La loi ne fixe pas d’heures pour cet appel.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Today is a public holiday.</source>
        <translation>Aujourd’hui est un jour férié.</translation>
    </message>
    <message>
        <source>Open %1, %2.</source>
        <comment>weekdays, hours</comment>
        <translation>Ouvert %1, %2.</translation>
    </message>
    <message>
        <source>Closed until %1.</source>
        <translation>Fermé jusqu’au %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 in %n days</source>
        <translation>
            <numerusform>%1 sur %2 en %n jour</numerusform>
            <numerusform>%1 sur %2 en %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n days, no limit by law</source>
        <translation>
            <numerusform>%1 en %n jour, sans limite légale</numerusform>
            <numerusform>%1 en %n jours, sans limite légale</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the last on %2</source>
        <comment>count, date</comment>
        <translation>%1&#xa0;; le dernier le %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>last call, how it ended</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. Free again on %2.</source>
        <translation>%1. De nouveau libre le %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>ends the sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The person agreed to a call on %1.</source>
        <translation>La personne a accepté un appel le %1.</translation>
    </message>
    <message>
        <source>The person asked on %1 to be called back.</source>
        <translation>La personne a demandé le %1 à être rappelée.</translation>
    </message>
    <message>
        <source>No law asks for these hours: they are kept by caution.</source>
        <translation>Aucune loi n’impose ces horaires&#xa0;: ils sont respectés par prudence.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Automated call</source>
        <translation>Appel automatisé</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Every channel</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Commercial offers</source>
        <translation>Offres commerciales</translation>
    </message>
    <message>
        <source>Every purpose</source>
        <translation>Toutes les finalités</translation>
    </message>
    <message>
        <source>Signed on screen</source>
        <translation>Signé à l’écran</translation>
    </message>
    <message>
        <source>Said, in a conversation</source>
        <translation>De vive voix</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>Formulaire papier</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>By a web form</source>
        <translation>Par un formulaire web</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Repris d’un fichier</translation>
    </message>
    <message>
        <source>From a merged record</source>
        <translation>Repris d’une fiche fusionnée</translation>
    </message>
    <message>
        <source>Drawn signature</source>
        <translation>Signature tracée</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Scanned paper</source>
        <translation>Document numérisé</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentement donné</translation>
    </message>
    <message>
        <source>Consent renewed</source>
        <translation>Consentement renouvelé</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>Consentement refusé</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Opposition</translation>
    </message>
    <message>
        <source>Consented</source>
        <translation>Consenti</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>Opposé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Consent of the person, Art.&#xa0;6(1)(a) GDPR</source>
        <translation>Consentement de la personne, art.&#xa0;6&#xa0;§&#xa0;1&#xa0;a) du RGPD</translation>
    </message>
    <message>
        <source>Performance of a contract, Art.&#xa0;6(1)(b) GDPR</source>
        <translation>Exécution d’un contrat, art.&#xa0;6&#xa0;§&#xa0;1&#xa0;b) du RGPD</translation>
    </message>
    <message>
        <source>Legal obligation, Art.&#xa0;6(1)(c) GDPR</source>
        <translation>Obligation légale, art.&#xa0;6&#xa0;§&#xa0;1&#xa0;c) du RGPD</translation>
    </message>
    <message>
        <source>Vital interests, Art.&#xa0;6(1)(d) GDPR</source>
        <translation>Intérêts vitaux, art.&#xa0;6&#xa0;§&#xa0;1&#xa0;d) du RGPD</translation>
    </message>
    <message>
        <source>Public task, Art.&#xa0;6(1)(e) GDPR</source>
        <translation>Mission d’intérêt public, art.&#xa0;6&#xa0;§&#xa0;1&#xa0;e) du RGPD</translation>
    </message>
    <message>
        <source>Legitimate interest, Art.&#xa0;6(1)(f) GDPR</source>
        <translation>Intérêt légitime, art.&#xa0;6&#xa0;§&#xa0;1&#xa0;f) du RGPD</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Photo of a card or form</source>
        <translation>Photo d’une carte ou d’un formulaire</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>Enregistrement sonore</translation>
    </message>
    <message>
        <source>Picture of a signature</source>
        <translation>Image d’une signature</translation>
    </message>
    <message>
        <source>Who asks, and for which goods or services</source>
        <translation>Qui demande, et pour quels biens ou services</translation>
    </message>
    <message>
        <source>The choice to agree or to refuse</source>
        <translation>Le choix d’accepter ou de refuser</translation>
    </message>
    <message>
        <source>The time it lasts: one year at most</source>
        <translation>La durée&#xa0;: un an au plus</translation>
    </message>
    <message>
        <source>That it can be withdrawn, and how</source>
        <translation>Qu’il peut être retiré, et comment</translation>
    </message>
    <message>
        <source>That the proof is given on a durable medium</source>
        <translation>Que la preuve est remise sur un support durable</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Religion or philosophy</source>
        <translation>Religion ou philosophie</translation>
    </message>
    <message>
        <source>Political opinions</source>
        <translation>Opinions politiques</translation>
    </message>
    <message>
        <source>Trade union</source>
        <translation>Syndicat</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Sexual life or orientation</source>
        <translation>Vie ou orientation sexuelle</translation>
    </message>
    <message>
        <source>Biometric data</source>
        <translation>Données biométriques</translation>
    </message>
    <message>
        <source>Genetic data</source>
        <translation>Données génétiques</translation>
    </message>
    <message>
        <source>Works that save energy</source>
        <translation>Travaux d’économie d’énergie</translation>
    </message>
    <message>
        <source>Renewable energy</source>
        <translation>Énergies renouvelables</translation>
    </message>
    <message>
        <source>Adapting homes to age or disability</source>
        <translation>Adaptation des logements à l’âge ou au handicap</translation>
    </message>
    <message>
        <source>Training paid by a training account</source>
        <translation>Formation payée par un compte de formation</translation>
    </message>
    <message>
        <source>Press subscriptions</source>
        <translation>Abonnements de presse</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consommateurs</translation>
    </message>
    <message>
        <source>Professionals by name</source>
        <translation>Professionnels, par leur nom</translation>
    </message>
    <message>
        <source>Sole traders</source>
        <translation>Entrepreneurs individuels</translation>
    </message>
    <message>
        <source>Addresses of firms</source>
        <translation>Adresses d’entreprises</translation>
    </message>
    <message>
        <source>Country unknown</source>
        <translation>Pays inconnu</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Information without an offer</source>
        <translation>Informations sans offre commerciale</translation>
    </message>
    <message>
        <source>Orders, appointments and after-sales</source>
        <translation>Commandes, rendez-vous et service après-vente</translation>
    </message>
    <message>
        <source>Read in a copy of the text, or on the page of the authority.</source>
        <translation>Lu dans une copie du texte, ou sur la page de l’autorité.</translation>
    </message>
    <message>
        <source>Known from a commentary, not from the text itself.</source>
        <translation>Connu par un commentaire, et non par le texte lui-même.</translation>
    </message>
    <message>
        <source>A careful reading of ours: have it confirmed if it matters to you.</source>
        <translation>Notre lecture prudente&#xa0;: faites-la confirmer si elle compte pour vous.</translation>
    </message>
    <message>
        <source>A rule that your firm set for itself.</source>
        <translation>Une règle que votre entreprise s’est fixée.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Customer, similar products</source>
        <translation>Client, produits analogues</translation>
    </message>
    <message>
        <source>Customer, other products</source>
        <translation>Client, autres produits</translation>
    </message>
    <message>
        <source>Contract in progress</source>
        <translation>Contrat en cours</translation>
    </message>
    <message>
        <source>Asked to be called back</source>
        <translation>Rappel demandé</translation>
    </message>
    <message>
        <source>A sale to this person is recorded.</source>
        <translation>Une vente à cette personne est enregistrée.</translation>
    </message>
    <message>
        <source>A refusal was offered when the contact detail was collected.</source>
        <translation>Un refus a été proposé lors de la collecte de la coordonnée.</translation>
    </message>
    <message>
        <source>The contact detail came from the person.</source>
        <translation>La coordonnée vient de la personne elle-même.</translation>
    </message>
    <message>
        <source>The offer relates to the person’s profession.</source>
        <translation>L’offre est en rapport avec la profession de la personne.</translation>
    </message>
    <message>
        <source>The person has received your notice.</source>
        <translation>La personne a reçu votre mention d’information.</translation>
    </message>
    <message>
        <source>The reason why the person may be interested is recorded.</source>
        <translation>La raison de l’intérêt présumé est enregistrée.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Toute personne</translation>
    </message>
    <message>
        <source>Prospect or customer, without a contract in progress</source>
        <translation>Prospect ou client, sans contrat en cours</translation>
    </message>
</context>
<context>
    <name>ConsentFlow</name>
    <message numerus="yes">
        <source>%n consent(s) recorded, with the text that was shown.</source>
        <translation>
            <numerusform>%n consentement enregistré, avec le texte présenté.</numerusform>
            <numerusform>%n consentements enregistrés, avec le texte présenté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The refusal is recorded.</source>
        <translation>Le refus est enregistré.</translation>
    </message>
    <message>
        <source>Recorded. It holds from now on.</source>
        <translation>C’est enregistré, et cela vaut dès maintenant.</translation>
    </message>
</context>
<context>
    <name>ConsentFrame</name>
    <message>
        <source>I agree to be contacted for…</source>
        <translation>J’accepte que l’on me contacte pour…</translation>
    </message>
    <message>
        <source>%1 by this channel: %2</source>
        <translation>%1 par ce canal&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>DeadlineBox</name>
    <message numerus="yes">
        <source>Missed %n day(s) ago</source>
        <translation>
            <numerusform>Dépassé depuis %n jour</numerusform>
            <numerusform>Dépassé depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>Under the number of days that are left until a deadline</extracomment>
        <translation>dépassé</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is the last day</source>
        <translation>Dernier jour&#xa0;: aujourd’hui</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Document no. %1</source>
        <translation>Document n°&#xa0;%1</translation>
    </message>
    <message>
        <source>SIREN %1</source>
        <translation>SIREN %1</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Tél. %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>Le %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Madame, Monsieur,</translation>
    </message>
    <message>
        <source>Yours faithfully,</source>
        <translation>Veuillez agréer, Madame, Monsieur, l’expression de nos salutations distinguées.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>Nom et signature</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Fait à ………………, le ………………</translation>
    </message>
    <message>
        <source>Made with Entente on %1</source>
        <translation>Établi avec Entente le %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>If you think that your rights are not respected, you may lodge a complaint with the supervisory authority: %1. You may also go to court.</source>
        <translation>Si vous estimez que vos droits ne sont pas respectés, vous pouvez adresser une réclamation à l’autorité de contrôle&#xa0;: %1. Vous pouvez aussi saisir un juge.</translation>
    </message>
    <message>
        <source>To use your rights or to ask a question: %1.</source>
        <translation>Pour exercer vos droits ou poser une question&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the French data protection authority (CNIL)</source>
        <translation>la Commission nationale de l’informatique et des libertés (CNIL)</translation>
    </message>
    <message>
        <source>3 place de Fontenoy, 75007 Paris, France, cnil.fr</source>
        <translation>3 place de Fontenoy, 75007 Paris, cnil.fr</translation>
    </message>
    <message>
        <source>Your personal data</source>
        <translation>Vos données personnelles</translation>
    </message>
    <message>
        <source>your request for access to your personal data (Art.&#xa0;15 GDPR)</source>
        <translation>votre demande d’accès à vos données personnelles (art.&#xa0;15 du RGPD)</translation>
    </message>
    <message>
        <source>You have asked which personal data we hold about you. We confirm that we process data about you; you will find all of them, part by part, as they stood on %1.</source>
        <translation>Vous avez souhaité savoir quelles données personnelles nous détenons à votre sujet. Nous vous confirmons que nous traitons des données vous concernant&#x202f;; vous les trouverez toutes, rubrique par rubrique, telles qu’elles étaient le %1.</translation>
    </message>
    <message>
        <source>Annex 1 shows what we hold. Annex 2 says why we hold it, for how long, who receives it, where it comes from, and which rights you have.</source>
        <translation>L’annexe 1 présente ce que nous détenons. L’annexe 2 indique pourquoi nous le détenons, combien de temps, qui le reçoit, d’où cela vient, et quels sont vos droits.</translation>
    </message>
    <message>
        <source>What is not text is in separate files beside this letter: %1.</source>
        <translation>Ce qui n’est pas du texte figure dans des fichiers séparés, joints à cette lettre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your data also mention other people, who have rights of their own (Art.&#xa0;15(4) GDPR). Where their names had to be hidden, you will read “%1” or a similar word instead.</source>
        <translation>Vos données mentionnent aussi d’autres personnes, qui ont leurs propres droits (art.&#xa0;15&#xa0;§&#xa0;4 du RGPD). Là où leur nom devait être masqué, vous lirez «&#xa0;%1&#xa0;» ou un mot semblable à la place.</translation>
    </message>
    <message>
        <source>One part or more had to be left out; Annex 1 gives the reason at its place.</source>
        <translation>Une ou plusieurs rubriques ont dû être laissées de côté&#x202f;; l’annexe 1 en donne la raison à leur place.</translation>
    </message>
    <message>
        <source>This copy is free of charge. If something in it is wrong or incomplete, tell us and we will put it right.</source>
        <translation>Cette copie est gratuite. Si quelque chose y est inexact ou incomplet, dites-le-nous et nous le corrigerons.</translation>
    </message>
    <message>
        <source>What this answer contains</source>
        <translation>Ce que contient cette réponse</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Annex 1: what we hold about you</source>
        <translation>Annexe 1&#xa0;: ce que nous détenons à votre sujet</translation>
    </message>
    <message>
        <source>Annex 2: what the law says you should know</source>
        <translation>Annexe 2&#xa0;: ce que la loi vous permet de savoir</translation>
    </message>
    <message>
        <source>Nothing is held in this part.</source>
        <translation>Rien n’est détenu dans cette rubrique.</translation>
    </message>
    <message>
        <source>This part has been left out. Reason: %1</source>
        <translation>Cette rubrique n’a pas été communiquée. Raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>non communiquée</translation>
    </message>
    <message>
        <source>In the file %1</source>
        <translation>Dans le fichier %1</translation>
    </message>
    <message>
        <source>Basis: %1. Kept: %2.</source>
        <translation>Base&#xa0;: %1. Conservation&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Why we hold your data</source>
        <translation>Pourquoi nous détenons vos données</translation>
    </message>
    <message>
        <source>Your data serve these purposes: %1.</source>
        <translation>Vos données servent à ces finalités&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The law allows us to</source>
        <translation>Ce qui nous y autorise</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Catégories de données</translation>
    </message>
    <message>
        <source>Who has received your data</source>
        <translation>Qui a reçu vos données</translation>
    </message>
    <message>
        <source>Nobody outside our firm has received your data.</source>
        <translation>Personne en dehors de notre entreprise n’a reçu vos données.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>How long we keep your data</source>
        <translation>Combien de temps nous gardons vos données</translation>
    </message>
    <message>
        <source>If nothing happens until then, your data will be erased on %1. Some parts follow rules of their own, given in Annex 1.</source>
        <translation>Si rien ne se passe d’ici là, vos données seront effacées le %1. Certaines rubriques suivent leurs propres règles, indiquées à l’annexe 1.</translation>
    </message>
    <message>
        <source>Each part follows a rule of its own, given in Annex 1.</source>
        <translation>Chaque rubrique suit sa propre règle, indiquée à l’annexe 1.</translation>
    </message>
    <message>
        <source>Where your data come from</source>
        <translation>D’où viennent vos données</translation>
    </message>
    <message>
        <source>From you.</source>
        <translation>De vous-même.</translation>
    </message>
    <message>
        <source>They were not collected from you, but from: %1.</source>
        <translation>Elles n’ont pas été recueillies auprès de vous, mais auprès de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>As noted with your record: %1.</source>
        <translation>Tel que noté avec votre fiche&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The origin has not been noted.</source>
        <translation>L’origine n’a pas été notée.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Vos droits</translation>
    </message>
    <message>
        <source>You may ask us at any time, free of charge:</source>
        <translation>Vous pouvez nous demander à tout moment, gratuitement&#xa0;:</translation>
    </message>
    <message>
        <source>Automated decisions</source>
        <translation>Décisions automatisées</translation>
    </message>
    <message>
        <source>No decision about you is taken by a machine alone, and no profile is made of you (Art.&#xa0;22 GDPR).</source>
        <translation>Aucune décision vous concernant n’est prise par une machine seule, et aucun profil de vous n’est établi (art.&#xa0;22 du RGPD).</translation>
    </message>
    <message>
        <source>Some decisions about you are prepared automatically; you may ask for a person to look at them (Art.&#xa0;22 GDPR).</source>
        <translation>Certaines décisions vous concernant sont préparées automatiquement&#x202f;; vous pouvez demander qu’une personne les examine (art.&#xa0;22 du RGPD).</translation>
    </message>
    <message>
        <source>Your data are kept on the computers of our firm; this program sends them nowhere.</source>
        <translation>Vos données sont gardées sur les ordinateurs de notre entreprise&#x202f;; ce logiciel ne les envoie nulle part.</translation>
    </message>
    <message>
        <source>If you disagree</source>
        <translation>En cas de désaccord</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Attestation d’effacement</translation>
    </message>
    <message>
        <source>%1 certifies that the personal data of one person were erased from its records on %2. This document names nobody: it was handed over with a letter to the person concerned.</source>
        <translation>%1 atteste que les données personnelles d’une personne ont été effacées de ses fichiers le %2. Ce document ne contient aucun nom&#xa0;: il accompagne une lettre adressée à la personne concernée.</translation>
    </message>
    <message>
        <source>Act of erasure</source>
        <translation>Acte d’effacement</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Effectué par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En chiffres</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>anonymised</source>
        <translation>Anonymisation</translation>
    </message>
    <message>
        <source>kept by law</source>
        <translation>Conservation légale</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What remains, until when and why</source>
        <translation>Ce qui reste, jusqu’à quand et pourquoi</translation>
    </message>
    <message>
        <source>Nothing remains.</source>
        <translation>Il ne reste rien.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>These are sealed in an archive apart, used for nothing else, and erased at term.</source>
        <translation>Ces éléments sont scellés dans une archive à part, ne servent à rien d’autre, et seront effacés à terme.</translation>
    </message>
    <message>
        <source>Search after the erasure</source>
        <translation>Recherche après l’effacement</translation>
    </message>
    <message>
        <source>The same records were searched again once the erasure was done.</source>
        <translation>Les mêmes fichiers ont été fouillés une fois l’effacement accompli.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Examinés</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Backups made before this act may still hold the data until they rotate out. If one of them is restored, the erasure is carried out again by itself.</source>
        <translation>Des sauvegardes antérieures à cet acte peuvent encore contenir ces données jusqu’à leur renouvellement. Si l’une d’elles est restaurée, l’effacement est refait de lui-même.</translation>
    </message>
    <message>
        <source>The last clean-up of the database file will be finished when the vault is next closed.</source>
        <translation>Le dernier nettoyage du fichier de la base s’achèvera à la prochaine fermeture du coffre.</translation>
    </message>
    <message>
        <source>Fingerprint of this certificate (BLAKE2b-256)</source>
        <translation>Empreinte de cette attestation (BLAKE2b-256)</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>your request for erasure (Art.&#xa0;17 GDPR)</source>
        <translation>votre demande d’effacement (art.&#xa0;17 du RGPD)</translation>
    </message>
    <message>
        <source>Following your request of %1, the data that we held about you were erased on %2.</source>
        <translation>Suite à votre demande du %1, les données que nous détenions à votre sujet ont été effacées le %2.</translation>
    </message>
    <message>
        <source>The data that we held about you were erased on %1.</source>
        <translation>Les données que nous détenions à votre sujet ont été effacées le %1.</translation>
    </message>
    <message>
        <source>The certificate no. %1, enclosed, says what was done place by place.</source>
        <translation>L’attestation n°&#xa0;%1, ci-jointe, indique ce qui a été fait endroit par endroit.</translation>
    </message>
    <message>
        <source>The law obliges us to keep the following, in an archive apart that serves nothing else (Art.&#xa0;17(3)(b) GDPR):</source>
        <translation>La loi nous oblige à garder ce qui suit, dans une archive à part qui ne sert à rien d’autre (art.&#xa0;17&#xa0;§&#xa0;3&#xa0;b) du RGPD)&#xa0;:</translation>
    </message>
    <message>
        <source>We keep nothing about you.</source>
        <translation>Nous ne gardons rien à votre sujet.</translation>
    </message>
    <message>
        <source>We are telling those who had received your data, so that they erase them as well (Art.&#xa0;19 GDPR): %1.</source>
        <translation>Nous prévenons celles et ceux qui avaient reçu vos données, pour qu’ils les effacent aussi (art.&#xa0;19 du RGPD)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Erasure plan</source>
        <translation>Plan d’effacement</translation>
    </message>
    <message>
        <source>What an erasure would make of each trace of %1. Nothing has been erased yet.</source>
        <translation>Ce qu’un effacement ferait de chaque trace de %1. Rien n’est encore effacé.</translation>
    </message>
    <message>
        <source>To be answered by %1.</source>
        <translation>Réponse due le %1.</translation>
    </message>
    <message>
        <source>Plan made on %1.</source>
        <translation>Plan établi le %1.</translation>
    </message>
    <message>
        <source>to erase</source>
        <translation>à effacer</translation>
    </message>
    <message>
        <source>to anonymise</source>
        <translation>à anonymiser</translation>
    </message>
    <message>
        <source>to keep</source>
        <translation>à garder</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Ce qui sera fait</translation>
    </message>
    <message>
        <source>Why, until when</source>
        <translation>Pourquoi, jusqu’à quand</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Texts to be read before deciding</source>
        <translation>Textes à relire avant de décider</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>Suggestion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Proof of consent</source>
        <translation>Preuve de consentement</translation>
    </message>
    <message>
        <source>Proof of a refusal</source>
        <translation>Preuve d’un refus</translation>
    </message>
    <message>
        <source>Proof of a withdrawal</source>
        <translation>Preuve d’un retrait</translation>
    </message>
    <message>
        <source>Proof of an objection</source>
        <translation>Preuve d’une opposition</translation>
    </message>
    <message>
        <source>This document gives what was recorded when the person acted. It is free of charge and may be asked for at any time (Art.&#xa0;7(1) GDPR; Art. R223-2 of the French consumer code).</source>
        <translation>Ce document restitue ce qui a été enregistré lorsque la personne a agi. Il est gratuit et peut être demandé à tout moment (art.&#xa0;7&#xa0;§&#xa0;1 du RGPD&#x202f;; art.&#xa0;R223-2 du code de la consommation).</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Mode de recueil</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Recueilli par</translation>
    </message>
    <message>
        <source>Holder of parental authority</source>
        <translation>Titulaire de l’autorité parentale</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Proof kept until</source>
        <translation>Preuve gardée jusqu’au</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Responsable de traitement</translation>
    </message>
    <message>
        <source>Goods or services</source>
        <translation>Biens ou services</translation>
    </message>
    <message>
        <source>The text shown to the person</source>
        <translation>Le texte présenté à la personne</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>No text was recorded with this act.</source>
        <translation>Aucun texte n’a été enregistré avec cet acte.</translation>
    </message>
    <message>
        <source>Signature drawn on screen</source>
        <translation>Signature tracée à l’écran</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pièce justificative</translation>
    </message>
    <message>
        <source>No document goes with this act: the proof rests on the record alone.</source>
        <translation>Aucune pièce n’accompagne cet acte&#xa0;: la preuve repose sur le seul enregistrement.</translation>
    </message>
    <message>
        <source>Fingerprint (BLAKE2b-256)</source>
        <translation>Empreinte (BLAKE2b-256)</translation>
    </message>
    <message>
        <source>State of the proof</source>
        <translation>État de la preuve</translation>
    </message>
    <message>
        <source>Intact: the text, the act and the evidence are those that were sealed in the ledger when they were recorded.</source>
        <translation>Intacte&#xa0;: le texte, l’acte et la pièce sont ceux qui ont été scellés dans le registre lors de l’enregistrement.</translation>
    </message>
    <message>
        <source>Attention: this proof differs from what was sealed in the ledger. It must not be relied on.</source>
        <translation>Attention&#xa0;: cette preuve diffère de ce qui a été scellé dans le registre. Elle ne doit pas être invoquée.</translation>
    </message>
    <message>
        <source>The content of this proof was erased by act %1. The ledger keeps codes and times only.</source>
        <translation>Le contenu de cette preuve a été effacé par l’acte %1. Le registre ne garde que des codes et des heures.</translation>
    </message>
    <message>
        <source>Event of the ledger</source>
        <translation>Événement du registre</translation>
    </message>
    <message>
        <source>You may withdraw your consent at any time, as easily as you gave it: %1.</source>
        <translation>Vous pouvez retirer votre consentement à tout moment, aussi simplement que vous l’avez donné&#xa0;: %1.</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Fiche de secours</translation>
    </message>
    <message>
        <source>This sheet opens the vault when a password is lost. Whoever holds it can read everything: keep it like a deed.</source>
        <translation>Cette fiche ouvre le coffre lorsqu’un mot de passe est perdu. Qui la détient peut tout lire&#xa0;: gardez-la comme un acte notarié.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Établie pour</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Eleven groups of five characters. There is no letter I, L, O or U: 0 and 1 are digits.</source>
        <translation>Onze groupes de cinq caractères. Il n’y a ni I, ni L, ni O, ni U&#xa0;: 0 et 1 sont des chiffres.</translation>
    </message>
    <message>
        <source>The same key, to be scanned</source>
        <translation>La même clé, à scanner</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Comment la garder</translation>
    </message>
    <message>
        <source>Print it once, and do not keep the file.</source>
        <translation>Imprimez-la une fois, et ne gardez pas le fichier.</translation>
    </message>
    <message>
        <source>Keep it away from the computer: a safe, a bank, a notary.</source>
        <translation>Gardez-la loin de l’ordinateur&#xa0;: un coffre-fort, une banque, un notaire.</translation>
    </message>
    <message>
        <source>Never photograph it, never send it by e-mail.</source>
        <translation>Ne la photographiez pas, ne l’envoyez jamais par e-mail.</translation>
    </message>
    <message>
        <source>If it has been seen by somebody else, make a new one: the old one then opens nothing.</source>
        <translation>Si quelqu’un d’autre l’a vue, faites-en une nouvelle&#xa0;: l’ancienne n’ouvre alors plus rien.</translation>
    </message>
    <message>
        <source>Without this sheet and without a password, nobody can open the vault, not even its makers.</source>
        <translation>Sans cette fiche et sans mot de passe, personne ne peut ouvrir le coffre, pas même ses auteurs.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Comment s’en servir</translation>
    </message>
    <message>
        <source>On the unlock screen, choose “Password forgotten”, type or scan the key, and choose a new password.</source>
        <translation>À l’écran de déverrouillage, choisissez «&#xa0;Mot de passe oublié&#xa0;», saisissez ou scannez la clé, puis choisissez un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Your data and your rights</source>
        <translation>Vos données et vos droits</translation>
    </message>
    <message>
        <source>%1 records your contact details for the following: %2.</source>
        <translation>%1 enregistre vos coordonnées pour&#xa0;: %2.</translation>
    </message>
    <message>
        <source>They are kept for three years after your last contact, or for the time of our relation and three years after it.</source>
        <translation>Elles sont gardées trois ans après votre dernier contact, ou le temps de notre relation puis trois ans.</translation>
    </message>
    <message>
        <source>You choose how we may contact you, and you can change your mind at any time.</source>
        <translation>Vous choisissez comment nous pouvons vous contacter, et vous pouvez changer d’avis à tout moment.</translation>
    </message>
    <message>
        <source>You may ask to see your data, to have them corrected, erased, restricted or handed over, and you may object to their use: %1.</source>
        <translation>Vous pouvez demander à voir vos données, les faire corriger, effacer, limiter ou remettre, et vous opposer à leur usage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The full notice is available on request.</source>
        <translation>La mention complète est disponible sur demande.</translation>
    </message>
    <message>
        <source>You may lodge a complaint with the CNIL (cnil.fr).</source>
        <translation>Vous pouvez adresser une réclamation à la CNIL (cnil.fr).</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Plus nécessaire</translation>
    </message>
    <message>
        <source>Only the link to the person goes</source>
        <translation>Seul le lien avec la personne disparaît</translation>
    </message>
    <message>
        <source>Holds codes and times only</source>
        <translation>Ne contient que des codes et des heures</translation>
    </message>
    <message>
        <source>The erasure is carried out again if a backup is restored</source>
        <translation>L’effacement est refait si une sauvegarde est restaurée</translation>
    </message>
    <message>
        <source>Received a copy, and has to be told</source>
        <translation>A reçu une copie, et doit être prévenu</translation>
    </message>
    <message>
        <source>The text names other people too</source>
        <translation>Le texte nomme aussi d’autres personnes</translation>
    </message>
    <message>
        <source>The text names the person</source>
        <translation>Le texte nomme la personne</translation>
    </message>
    <message>
        <source>Tables of the database</source>
        <translation>Données du programme</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Index de recherche</translation>
    </message>
    <message>
        <source>Identifiers (names, addresses, numbers)</source>
        <translation>Identifiants (noms, adresses, numéros)</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Black out the name</source>
        <translation>Masquer le nom</translation>
    </message>
    <message>
        <source>Erase the whole text</source>
        <translation>Effacer tout le texte</translation>
    </message>
    <message>
        <source>Request of the person (Art.&#xa0;17 GDPR)</source>
        <translation>Demande de la personne (art.&#xa0;17 du RGPD)</translation>
    </message>
    <message>
        <source>End of the retention period</source>
        <translation>Fin de la durée de conservation</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <source>Objection of the person</source>
        <translation>Opposition de la personne</translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s)</source>
        <translation>
            <numerusform>%n trace</numerusform>
            <numerusform>%n traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of other records were left as they are, by decision.</source>
        <translation>
            <numerusform>%n texte d’autres fiches a été laissé tel quel, sur décision.</numerusform>
            <numerusform>%n textes d’autres fiches ont été laissés tels quels, sur décision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) of a copy have to be told (Art.&#xa0;19 GDPR).</source>
        <translation>
            <numerusform>%n destinataire d’une copie doit être prévenu (art.&#xa0;19 du RGPD).</numerusform>
            <numerusform>%n destinataires d’une copie doivent être prévenus (art.&#xa0;19 du RGPD).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Place searched</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Contact detail that day</source>
        <translation>Coordonnée à cette date</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) of the database, kept since a change of its format, were deleted.</source>
        <translation>
            <numerusform>%n copie de la base, gardée depuis un changement de format, a été supprimée.</numerusform>
            <numerusform>%n copies de la base, gardées depuis un changement de format, ont été supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Draft: not published yet</source>
        <translation>Projet&#xa0;: pas encore publié</translation>
    </message>
    <message>
        <source>access</source>
        <extracomment>parts of the names of files: plain letters without accents, no spaces</extracomment>
        <translation>acces</translation>
    </message>
    <message>
        <source>portability</source>
        <translation>portabilite</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>consentements</translation>
    </message>
    <message>
        <source>contact-details</source>
        <translation>coordonnees</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>echanges</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identite</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>listes</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>profession</source>
        <translation>profession</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>achats</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>destinataires</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>demandes</translation>
    </message>
    <message>
        <source>use</source>
        <translation>utilisation</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>champs</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what it is, %2 the value; beside others in one cell of a spreadsheet</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Same last name and initials</source>
        <translation>Même nom et mêmes initiales</translation>
    </message>
    <message>
        <source>Different dates of birth</source>
        <translation>Dates de naissance différentes</translation>
    </message>
    <message>
        <source>Different names</source>
        <translation>Noms différents</translation>
    </message>
    <message>
        <source>Different company numbers</source>
        <translation>Numéros d’entreprise différents</translation>
    </message>
    <message>
        <source>Same address</source>
        <translation>Même adresse</translation>
    </message>
    <message>
        <source>Same date of birth</source>
        <translation>Même date de naissance</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>Même e-mail</translation>
    </message>
    <message>
        <source>Same last name</source>
        <translation>Même nom de famille</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Même nom</translation>
    </message>
    <message>
        <source>Same organisation</source>
        <translation>Même organisation</translation>
    </message>
    <message>
        <source>Same number</source>
        <translation>Même numéro</translation>
    </message>
    <message>
        <source>Same company number</source>
        <translation>Même numéro d’entreprise</translation>
    </message>
    <message>
        <source>Same website</source>
        <translation>Même site web</translation>
    </message>
    <message>
        <source>Names that sound alike</source>
        <translation>Noms qui se prononcent de la même façon</translation>
    </message>
    <message>
        <source>First and last name swapped</source>
        <translation>Prénom et nom inversés</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même personne</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Remis à plus tard</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À examiner</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This is not there (any more). Check the name or the identifier, and try again.</source>
        <translation>Introuvable. Vérifiez le nom ou l’identifiant, puis réessayez.</translation>
    </message>
    <message>
        <source>Something in this entry cannot be accepted. Check what was typed, and try again.</source>
        <translation>Une valeur ne peut pas être acceptée. Vérifiez la saisie, puis réessayez.</translation>
    </message>
    <message>
        <source>This does not agree with what is already recorded. Look at the record again before going on.</source>
        <translation>Cela ne s’accorde pas avec ce qui est déjà enregistré. Relisez la fiche avant de continuer.</translation>
    </message>
    <message>
        <source>This has already been done; nothing was changed.</source>
        <translation>C’est déjà fait&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Your role does not allow this. An administrator can do it, or change your role.</source>
        <translation>Votre rôle ne le permet pas. Un administrateur peut le faire, ou changer votre rôle.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it, and try again.</source>
        <translation>Le coffre est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is using the vault. Close it, and try again.</source>
        <translation>Un autre programme utilise le coffre. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The name or the password is not right. Check both, and the Caps Lock key.</source>
        <translation>Le nom ou le mot de passe n’est pas le bon. Vérifiez les deux, ainsi que la touche Verr. Maj.</translation>
    </message>
    <message>
        <source>This was made by a newer version of Entente. Update the program to open it; nothing was changed.</source>
        <translation>Ce fichier vient d’une version plus récente d’Entente. Mettez le programme à jour pour l’ouvrir&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A file is damaged. Nothing was changed; restore the newest backup.</source>
        <translation>Un fichier est endommagé. Rien n’a été modifié&#x202f;; restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The place is read-only, so nothing could be saved. Check the rights of the folder.</source>
        <translation>L’emplacement est en lecture seule&#xa0;: rien n’a pu être enregistré. Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>There is not enough room left. Free some space, and try again; nothing was changed.</source>
        <translation>Il n’y a plus assez de place. Libérez de l’espace, puis réessayez&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file could not be read or written. Check the disk and the folder, and try again.</source>
        <translation>Le fichier n’a pas pu être lu ou écrit. Vérifiez le disque et le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The vault could not do this, and nothing was changed. Try again; if it happens again, check the vault.</source>
        <translation>Le coffre n’a pas pu le faire, et rien n’a été modifié. Réessayez&#x202f;; si cela se reproduit, vérifiez le coffre.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Entente met a fault of its own, and nothing was changed. Please report it with the steps that led here.</source>
        <translation>Entente a rencontré une erreur interne, et rien n’a été modifié. Merci de la signaler en décrivant les étapes.</translation>
    </message>
    <message>
        <source>This title is not known; it was left out.</source>
        <translation>Cette civilité n’est pas connue&#x202f;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>This protected value is damaged and cannot be opened. Restore it from a backup.</source>
        <translation>Cette valeur protégée est endommagée et ne peut pas être ouverte. Restaurez-la depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>This value lies in a compartment that you have no key to. An administrator can give you access.</source>
        <translation>Cette valeur se trouve dans un compartiment dont vous n’avez pas la clé. Un administrateur peut vous y donner accès.</translation>
    </message>
    <message>
        <source>There is no compartment of this name in the vault.</source>
        <translation>Le coffre ne contient aucun compartiment de ce nom.</translation>
    </message>
    <message>
        <source>This contact detail is empty. Fill it in, or remove the line.</source>
        <translation>Cette coordonnée est vide. Complétez-la, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>This country is not known. Use its name, or its two-letter code such as FR.</source>
        <translation>Ce pays n’est pas reconnu. Utilisez son nom, ou son code à deux lettres comme FR.</translation>
    </message>
    <message>
        <source>A date is missing.</source>
        <translation>Il manque une date.</translation>
    </message>
    <message>
        <source>This date lies in the future. Check the year.</source>
        <translation>Cette date est dans le futur. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>This is not a date that exists. Write it as 31/12/2026 or 2026-12-31.</source>
        <translation>Cette date n’existe pas. Écrivez-la sous la forme 31/12/2026 ou 2026-12-31.</translation>
    </message>
    <message>
        <source>This date is too far from today to be right. Check the year.</source>
        <translation>Cette date est trop éloignée d’aujourd’hui pour être exacte. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>What follows the @ is not the name of a mail server. Check the end of the address.</source>
        <translation>Ce qui suit le @ n’est pas un nom de domaine. Vérifiez la fin de l’adresse.</translation>
    </message>
    <message>
        <source>What precedes the @ holds characters that an e-mail address cannot have.</source>
        <translation>Ce qui précède le @ contient des caractères impossibles dans une adresse e-mail.</translation>
    </message>
    <message>
        <source>The e-mail address is missing.</source>
        <translation>L’adresse e-mail manque.</translation>
    </message>
    <message>
        <source>What precedes the @ is longer than an e-mail address can be.</source>
        <translation>Ce qui précède le @ est trop long pour une adresse e-mail.</translation>
    </message>
    <message>
        <source>This e-mail address has no @.</source>
        <translation>Il manque le @ dans cette adresse e-mail.</translation>
    </message>
    <message>
        <source>Nothing follows the @ in this e-mail address.</source>
        <translation>Il manque ce qui suit le @ dans cette adresse e-mail.</translation>
    </message>
    <message>
        <source>Nothing precedes the @ in this e-mail address.</source>
        <translation>Il manque ce qui précède le @ dans cette adresse e-mail.</translation>
    </message>
    <message>
        <source>There is a space inside this e-mail address. Remove it.</source>
        <translation>Cette adresse e-mail contient une espace. Retirez-la.</translation>
    </message>
    <message>
        <source>This is longer than an e-mail address can be.</source>
        <translation>C’est trop long pour une adresse e-mail.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Ce champ doit être rempli.</translation>
    </message>
    <message>
        <source>Several records end with these characters. Type a few more.</source>
        <translation>Plusieurs fiches finissent par ces caractères. Donnez-en quelques-uns de plus.</translation>
    </message>
    <message>
        <source>There is no record with this identifier. It may have been erased.</source>
        <translation>Aucune fiche ne porte cet identifiant. Elle a peut-être été effacée.</translation>
    </message>
    <message>
        <source>Give the whole identifier, or at least its last 8 characters.</source>
        <translation>Donnez l’identifiant entier, ou au moins ses 8 derniers caractères.</translation>
    </message>
    <message>
        <source>This is not one of the words consumer, professional or sole trader; the kind of person was left open.</source>
        <translation>Ce n’est ni particulier, ni professionnel, ni entrepreneur individuel&#x202f;; la qualité de la personne reste à préciser.</translation>
    </message>
    <message>
        <source>The note is empty. Write something, or cancel.</source>
        <translation>La note est vide. Écrivez quelque chose, ou annulez.</translation>
    </message>
    <message>
        <source>An organisation needs a name.</source>
        <translation>Une organisation doit avoir un nom.</translation>
    </message>
    <message>
        <source>The date of birth lies in the future. Check the year.</source>
        <translation>La date de naissance est dans le futur. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>A job title needs the organisation in which it is held.</source>
        <translation>Une fonction s’exerce dans une organisation&#xa0;: indiquez laquelle.</translation>
    </message>
    <message>
        <source>Give a name, an organisation or a contact detail: without any of them nobody could be found again.</source>
        <translation>Donnez un nom, une organisation ou une coordonnée&#xa0;: sans cela, personne ne pourrait être retrouvé.</translation>
    </message>
    <message>
        <source>This person was erased at their request. Create them again only if they came back of their own accord.</source>
        <translation>Cette personne a été effacée à sa demande. Ne la recréez que si elle est revenue d’elle-même.</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>Le numéro manque.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This phone number has too many digits.</source>
        <translation>Ce numéro de téléphone a trop de chiffres.</translation>
    </message>
    <message>
        <source>This phone number has too few digits.</source>
        <translation>Ce numéro de téléphone n’a pas assez de chiffres.</translation>
    </message>
    <message>
        <source>The country of this number is not known. Begin with + and the country’s prefix.</source>
        <translation>Le pays de ce numéro n’est pas connu. Commencez par + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>This postal code is not usual in this country. It was kept as it is.</source>
        <translation>Ce code postal est inhabituel dans ce pays. Il a été gardé tel quel.</translation>
    </message>
    <message>
        <source>The first zero of this postal code was missing; it was put back.</source>
        <translation>Le zéro initial de ce code postal manquait&#x202f;; il a été rétabli.</translation>
    </message>
    <message>
        <source>Somebody else has changed this record in the meantime. Look at it again, then repeat your change.</source>
        <translation>Quelqu’un d’autre a modifié cette fiche entre-temps. Relisez-la, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>This is not one of the words prospect, customer or contract in progress; the person counts as a prospect.</source>
        <translation>Ce n’est ni prospect, ni client, ni contrat en cours&#x202f;; la personne est comptée comme prospect.</translation>
    </message>
    <message>
        <source>A sale needs its date: rights and durations count from it.</source>
        <translation>Une vente doit porter sa date&#xa0;: des droits et des durées en dépendent.</translation>
    </message>
    <message>
        <source>This is not a valid SIREN: nine digits, of which the last one checks the others.</source>
        <translation>Ce SIREN n’est pas valable&#xa0;: neuf chiffres, dont le dernier contrôle les autres.</translation>
    </message>
    <message>
        <source>This is not a valid SIRET: fourteen digits, of which the last one checks the others.</source>
        <translation>Ce SIRET n’est pas valable&#xa0;: quatorze chiffres, dont le dernier contrôle les autres.</translation>
    </message>
    <message>
        <source>This user may not open the vault any more. An administrator can change that.</source>
        <translation>Cet utilisateur ne peut plus ouvrir le coffre. Un administrateur peut y remédier.</translation>
    </message>
    <message>
        <source>There is no active user of this name.</source>
        <translation>Aucun utilisateur actif ne porte ce nom.</translation>
    </message>
    <message>
        <source>Recognised by its name.</source>
        <translation>Reconnue à son nom.</translation>
    </message>
    <message>
        <source>Recognised, but proposed as not needed: keep only what serves your purpose (Art.&#xa0;5(1)(c) GDPR).</source>
        <translation>Reconnue, mais proposée comme inutile&#xa0;: ne gardez que ce qui sert votre finalité (art.&#xa0;5&#xa0;§&#xa0;1&#xa0;c) du RGPD).</translation>
    </message>
    <message>
        <source>The same field as an earlier column; choose one of them.</source>
        <translation>Même champ qu’une colonne précédente&#x202f;; choisissez l’une des deux.</translation>
    </message>
    <message>
        <source>Recognised by what it holds.</source>
        <translation>Reconnue à son contenu.</translation>
    </message>
    <message>
        <source>This looks like sensitive data, which the law protects; it is not imported.</source>
        <translation>Cela ressemble à des données sensibles, que la loi protège&#x202f;; la colonne n’est pas importée.</translation>
    </message>
    <message>
        <source>Not recognised; choose where it goes, or leave it out.</source>
        <translation>Non reconnue&#x202f;; choisissez où elle va, ou laissez-la de côté.</translation>
    </message>
    <message>
        <source>This cell is too long to be one value. Check the quotation marks around it.</source>
        <translation>Cette cellule est trop longue pour être une seule valeur. Vérifiez les guillemets qui l’entourent.</translation>
    </message>
    <message>
        <source>There is an invisible zero character here; it was removed.</source>
        <translation>Un caractère nul, invisible, se trouvait ici&#x202f;; il a été retiré.</translation>
    </message>
    <message>
        <source>The whole line is one column: no separator was found.</source>
        <translation>Toute la ligne tient en une colonne&#xa0;: aucun séparateur n’a été trouvé.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed. Close it, or remove it.</source>
        <translation>Des guillemets s’ouvrent ici et ne se ferment jamais. Fermez-les, ou retirez-les.</translation>
    </message>
    <message>
        <source>All lines have the same number of columns.</source>
        <translation>Toutes les lignes ont le même nombre de colonnes.</translation>
    </message>
    <message>
        <source>The first line of the file names the separator.</source>
        <translation>La première ligne du fichier indique le séparateur.</translation>
    </message>
    <message>
        <source>There is a quotation mark in the middle of this value; it was read as it stands.</source>
        <translation>Des guillemets se trouvent au milieu de cette valeur&#x202f;; elle a été lue telle quelle.</translation>
    </message>
    <message>
        <source>There are too many columns for a list of people. Check the separator.</source>
        <translation>Il y a trop de colonnes pour une liste de personnes. Vérifiez le séparateur.</translation>
    </message>
    <message>
        <source>This line has more cells than the header. Check for a separator inside a value.</source>
        <translation>Cette ligne a plus de cellules que l’en-tête. Cherchez un séparateur à l’intérieur d’une valeur.</translation>
    </message>
    <message>
        <source>A character could not be read with this encoding. Try another encoding.</source>
        <translation>Un caractère n’a pas pu être lu avec cet encodage. Essayez-en un autre.</translation>
    </message>
    <message>
        <source>Only plain letters without accents.</source>
        <translation>Uniquement des lettres sans accents.</translation>
    </message>
    <message>
        <source>The file itself says so in its first bytes.</source>
        <translation>Le fichier l’indique lui-même dans ses premiers octets.</translation>
    </message>
    <message>
        <source>Nothing in the file tells; this is the most usual one.</source>
        <translation>Rien dans le fichier ne l’indique&#x202f;; c’est le plus courant.</translation>
    </message>
    <message>
        <source>With it, the accents give French words.</source>
        <translation>Avec lui, les accents donnent des mots français.</translation>
    </message>
    <message>
        <source>Nearly all of the file reads well this way.</source>
        <translation>Presque tout le fichier se lit bien ainsi.</translation>
    </message>
    <message>
        <source>All of the file reads well this way.</source>
        <translation>Tout le fichier se lit bien ainsi.</translation>
    </message>
    <message>
        <source>Every other byte is zero, which only this encoding does.</source>
        <translation>Un octet sur deux est nul, ce que seul cet encodage produit.</translation>
    </message>
    <message>
        <source>The export could not be written. Check the room left and the rights of the folder.</source>
        <translation>L’export n’a pas pu être écrit. Vérifiez la place restante et les droits du dossier.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, and try again; the old file is unharmed.</source>
        <translation>Le disque est plein. Libérez de l’espace, puis réessayez&#x202f;; l’ancien fichier est intact.</translation>
    </message>
    <message>
        <source>The file is not there. Check its name and its folder.</source>
        <translation>Le fichier n’existe pas. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written. Check the rights, or choose another place.</source>
        <translation>Le fichier ou son dossier n’est pas accessible en écriture. Vérifiez les droits, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The file is longer than it may be.</source>
        <translation>Le fichier dépasse la taille permise.</translation>
    </message>
    <message>
        <source>The date of collection lies in the future. Check the year.</source>
        <translation>La date de collecte est dans le futur. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>Say on which legal basis you hold these people; without one they may not be kept.</source>
        <translation>Indiquez sur quelle base légale vous détenez ces personnes&#x202f;; sans elle, elles ne peuvent pas être gardées.</translation>
    </message>
    <message>
        <source>Say where these people come from; they have a right to know (Art.&#xa0;14 GDPR).</source>
        <translation>Indiquez d’où viennent ces personnes&#x202f;; elles ont le droit de le savoir (art.&#xa0;14 du RGPD).</translation>
    </message>
    <message>
        <source>The file given as evidence is too large. Choose a smaller one.</source>
        <translation>La pièce justificative est trop volumineuse. Choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>This is not one of the six legal bases of Art.&#xa0;6 GDPR.</source>
        <translation>Ce n’est pas l’une des six bases légales de l’art.&#xa0;6 du RGPD.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Check that it is whole, and try again.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout. Vérifiez qu’il est complet, puis réessayez.</translation>
    </message>
    <message>
        <source>There is nobody in this line: no name, no organisation and no contact detail.</source>
        <translation>Cette ligne ne contient personne&#xa0;: ni nom, ni organisation, ni coordonnée.</translation>
    </message>
    <message>
        <source>A name in the archive cannot be used for a file.</source>
        <translation>Un nom de l’archive ne peut pas servir de nom de fichier.</translation>
    </message>
    <message>
        <source>There is nothing to put into the archive.</source>
        <translation>Il n’y a rien à mettre dans l’archive.</translation>
    </message>
    <message>
        <source>The archive would become too large. Choose fewer parts.</source>
        <translation>L’archive serait trop volumineuse. Choisissez moins d’éléments.</translation>
    </message>
    <message>
        <source>This system keeps a picture of the memory when a program fails; secrets could be in it.</source>
        <translation>Ce système conserve une image de la mémoire lorsqu’un programme échoue&#x202f;; des secrets pourraient s’y trouver.</translation>
    </message>
    <message>
        <source>The keys could not be locked in memory; they may be written to the swap file of this computer.</source>
        <translation>Les clés n’ont pas pu être verrouillées en mémoire&#x202f;; elles peuvent être écrites dans le fichier d’échange de cet ordinateur.</translation>
    </message>
    <message>
        <source>Other programs of the same user can read the memory of Entente on this system.</source>
        <translation>Sur ce système, d’autres programmes du même utilisateur peuvent lire la mémoire d’Entente.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check a password. Close other programs, and try again.</source>
        <translation>Il n’y a pas assez de mémoire libre pour vérifier un mot de passe. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The settings that protect the password lie outside what Entente accepts. The file may have been tampered with.</source>
        <translation>Les réglages qui protègent le mot de passe sortent de ce qu’Entente accepte. Le fichier a peut-être été altéré.</translation>
    </message>
    <message>
        <source>The settings that protect the password are too weak.</source>
        <translation>Les réglages qui protègent le mot de passe sont trop faibles.</translation>
    </message>
    <message>
        <source>A key of this vault is not valid. The file may have been tampered with; restore a backup.</source>
        <translation>Une clé de ce coffre n’est pas valable. Le fichier a peut-être été altéré&#x202f;; restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>This is one of the passwords that attackers try first. Choose another.</source>
        <translation>C’est l’un des mots de passe que l’on essaie en premier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Add other kinds of characters (capitals, digits, signs), or make it longer.</source>
        <translation>Ajoutez d’autres sortes de caractères (majuscules, chiffres, signes), ou allongez-le.</translation>
    </message>
    <message>
        <source>It holds your name or the firm’s, which are easy to guess.</source>
        <translation>Il contient votre nom ou celui de l’entreprise, faciles à deviner.</translation>
    </message>
    <message>
        <source>It repeats or follows a simple sequence, so it counts for less than its length.</source>
        <translation>Il se répète ou suit une suite simple, et vaut donc moins que sa longueur.</translation>
    </message>
    <message>
        <source>It is too short: take 12 varied characters, or a phrase of seven words.</source>
        <translation>Il est trop court&#xa0;: prenez 12 caractères variés, ou une phrase de sept mots.</translation>
    </message>
    <message>
        <source>This character does not occur in a recovery key. Compare with the sheet.</source>
        <translation>Ce caractère n’existe pas dans une clé de secours. Comparez avec la fiche.</translation>
    </message>
    <message>
        <source>One of the characters is wrong or two are swapped. Compare with the sheet, group by group.</source>
        <translation>Un caractère est faux, ou deux sont inversés. Comparez avec la fiche, groupe par groupe.</translation>
    </message>
    <message>
        <source>A recovery key has eleven groups of five characters. Some are missing, or there are too many.</source>
        <translation>Une clé de secours compte onze groupes de cinq caractères. Il en manque, ou il y en a trop.</translation>
    </message>
    <message>
        <source>No copy of the seal lies in this computer’s keychain: an old copy of the whole folder would not be noticed.</source>
        <translation>Le trousseau de cet ordinateur ne contient pas de copie du sceau&#xa0;: une ancienne copie du dossier entier passerait inaperçue.</translation>
    </message>
    <message>
        <source>The last session ended without closing. Everything that was saved is there.</source>
        <translation>La dernière session s’est terminée sans fermeture. Tout ce qui était enregistré est là.</translation>
    </message>
    <message>
        <source>There is already something at this place. Choose another name; nothing was overwritten.</source>
        <translation>Il y a déjà quelque chose à cet endroit. Choisissez un autre nom&#x202f;; rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Wrong passwords were typed before this opening. If it was not you, change your password.</source>
        <translation>Des mots de passe erronés ont été saisis avant cette ouverture. Si ce n’était pas vous, changez de mot de passe.</translation>
    </message>
    <message>
        <source>A file of the vault is damaged. Nothing was changed; restore the newest backup.</source>
        <translation>Un fichier du coffre est endommagé. Rien n’a été modifié&#x202f;; restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>A file of the vault is missing. Put it back, or restore the newest backup.</source>
        <translation>Un fichier du coffre manque. Remettez-le en place, ou restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The whole folder is older than the vault that was last closed here. Find the newer one before working on.</source>
        <translation>Le dossier entier est plus ancien que le coffre fermé ici en dernier. Retrouvez le plus récent avant de continuer.</translation>
    </message>
    <message>
        <source>This database has another past than the one that was sealed here. Find out where it comes from before working on.</source>
        <translation>Cette base a un autre passé que celui qui a été scellé ici. Cherchez d’où elle vient avant de continuer.</translation>
    </message>
    <message>
        <source>Another program, or another user, has this vault open. Close it there, and try again.</source>
        <translation>Un autre programme, ou un autre utilisateur, a ouvert ce coffre. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>The file of keys was changed by something else than Entente.</source>
        <translation>Le fichier des clés a été modifié par autre chose qu’Entente.</translation>
    </message>
    <message>
        <source>The file of keys belongs to another vault. Put back the right one.</source>
        <translation>Le fichier des clés appartient à un autre coffre. Remettez le bon.</translation>
    </message>
    <message>
        <source>The file of keys does not agree with the vault. It may have been tampered with; restore a backup.</source>
        <translation>Le fichier des clés ne s’accorde pas avec le coffre. Il a peut-être été altéré&#x202f;; restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Newer work lies in a file that cannot be read while the folder is read-only. Open the vault where it can be written.</source>
        <translation>Un travail plus récent se trouve dans un fichier illisible tant que le dossier est en lecture seule. Ouvrez le coffre là où il peut être écrit.</translation>
    </message>
    <message>
        <source>The vault was brought up to this version. The copy from before is kept until the next clean close.</source>
        <translation>Le coffre a été mis à niveau. La copie d’avant est gardée jusqu’à la prochaine fermeture normale.</translation>
    </message>
    <message>
        <source>The database of this vault is not encrypted, so it was not made by Entente. It was not opened.</source>
        <translation>La base de ce coffre n’est pas chiffrée&#xa0;: elle ne vient pas d’Entente. Elle n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Check the name of the folder.</source>
        <translation>Il n’y a pas de coffre dans ce dossier. Vérifiez le nom du dossier.</translation>
    </message>
    <message>
        <source>The folder cannot be written: you can look, but not change anything.</source>
        <translation>Le dossier est en lecture seule&#xa0;: vous pouvez consulter, sans rien modifier.</translation>
    </message>
    <message>
        <source>A change of key had been cut short. It is settled now, and nothing was lost.</source>
        <translation>Un changement de clé avait été interrompu. Il est terminé, et rien n’a été perdu.</translation>
    </message>
    <message>
        <source>An older copy of the database was put back. What was done since is missing, among it perhaps erasures and objections.</source>
        <translation>Une ancienne copie de la base a été remise en place. Ce qui a été fait depuis manque, dont peut-être des effacements et des oppositions.</translation>
    </message>
    <message>
        <source>The seal of the vault is damaged: this once, an older copy of the database would not be noticed.</source>
        <translation>Le sceau du coffre est endommagé&#xa0;: pour cette fois, une ancienne copie de la base passerait inaperçue.</translation>
    </message>
    <message>
        <source>The seal of this vault was not made by it. The file may have been tampered with.</source>
        <translation>Le sceau de ce coffre n’a pas été apposé par lui. Le fichier a peut-être été altéré.</translation>
    </message>
    <message>
        <source>The seal of the vault is missing: this once, an older copy of the database would not be noticed.</source>
        <translation>Le sceau du coffre manque&#xa0;: pour cette fois, une ancienne copie de la base passerait inaperçue.</translation>
    </message>
    <message>
        <source>This vault was last used with a newer version of Entente. Update the program to open it; nothing was changed.</source>
        <translation>Ce coffre a été utilisé avec une version plus récente d’Entente. Mettez le programme à jour pour l’ouvrir&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>After wrong passwords there is a pause before the next try. Wait a moment.</source>
        <translation>Après des mots de passe erronés, une pause précède l’essai suivant. Patientez un instant.</translation>
    </message>
    <message>
        <source>This person is a minor: name the holder of parental authority who agrees.</source>
        <translation>Cette personne est mineure&#xa0;: indiquez le titulaire de l’autorité parentale qui donne son accord.</translation>
    </message>
    <message>
        <source>An act of the person cannot lie in the future. Check the date.</source>
        <translation>Un acte de la personne ne peut pas être dans le futur. Vérifiez la date.</translation>
    </message>
    <message>
        <source>There is no contact detail for this channel. Add one first.</source>
        <translation>Il n’y a pas de coordonnée pour ce canal. Ajoutez-en une d’abord.</translation>
    </message>
    <message>
        <source>There is no consent to renew here. Record a new one.</source>
        <translation>Il n’y a pas ici de consentement à renouveler. Enregistrez-en un nouveau.</translation>
    </message>
    <message>
        <source>The person has objected. Only an act that can be proved lifts an objection: add the evidence.</source>
        <translation>La personne s’est opposée. Seul un acte prouvable lève une opposition&#xa0;: joignez la pièce justificative.</translation>
    </message>
    <message>
        <source>This contact detail is not among the person’s for this channel.</source>
        <translation>Cette coordonnée ne figure pas parmi celles de la personne pour ce canal.</translation>
    </message>
    <message>
        <source>There is no purpose of this name.</source>
        <translation>Aucune finalité ne porte ce nom.</translation>
    </message>
    <message>
        <source>There is no wording of this version for this purpose and channel.</source>
        <translation>Aucun texte de cette version n’existe pour cette finalité et ce canal.</translation>
    </message>
    <message>
        <source>This person is not there (any more). They may have been erased.</source>
        <translation>Cette personne est introuvable. Elle a peut-être été effacée.</translation>
    </message>
    <message>
        <source>A user of this name already exists. Choose another name.</source>
        <translation>Un utilisateur porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is the last administrator. Name another one first.</source>
        <translation>C’est le dernier administrateur. Nommez-en un autre d’abord.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Choisie par vous.</translation>
    </message>
    <message>
        <source>These dates can be read in two ways; day before month was supposed. Check a few of them.</source>
        <translation>Ces dates peuvent se lire de deux façons&#x202f;; le jour avant le mois a été supposé. Vérifiez-en quelques-unes.</translation>
    </message>
    <message>
        <source>Some dates of this column put the day first, others the month. Check them.</source>
        <translation>Certaines dates de cette colonne commencent par le jour, d’autres par le mois. Vérifiez-les.</translation>
    </message>
    <message>
        <source>This import has already been undone.</source>
        <translation>Cet import a déjà été annulé.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>L’import a été annulé&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Some of these records have been used since, so the import cannot be undone as a whole.</source>
        <translation>Certaines de ces fiches ont servi depuis&#xa0;: l’import ne peut pas être annulé d’un bloc.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Ce fichier ne contient rien.</translation>
    </message>
    <message>
        <source>Two columns go to the same field. Choose one of them.</source>
        <translation>Deux colonnes vont au même champ. Choisissez l’une des deux.</translation>
    </message>
    <message>
        <source>Entente cannot read this kind of file. Save it as CSV, and try again.</source>
        <translation>Entente ne sait pas lire ce genre de fichier. Enregistrez-le en CSV, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no file of this name. Check its name and its folder.</source>
        <translation>Aucun fichier ne porte ce nom. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>No line of this file can be imported; each is listed with its reason.</source>
        <translation>Aucune ligne de ce fichier ne peut être importée&#x202f;; chacune est listée avec sa raison.</translation>
    </message>
    <message>
        <source>This file is not a table. Save it as CSV, and try again.</source>
        <translation>Ce fichier n’est pas un tableau. Enregistrez-le en CSV, puis réessayez.</translation>
    </message>
    <message>
        <source>The file of refused lines could not be written. Check the folder.</source>
        <translation>Le fichier des lignes refusées n’a pas pu être écrit. Vérifiez le dossier.</translation>
    </message>
    <message>
        <source>This import is more than thirty days old: what was there before is no longer kept.</source>
        <translation>Cet import a plus de trente jours&#xa0;: l’état précédent n’est plus gardé.</translation>
    </message>
    <message>
        <source>There is no column of this name in the file.</source>
        <translation>Le fichier n’a pas de colonne de ce nom.</translation>
    </message>
    <message>
        <source>A contact detail of this line was erased at the person’s request; it was left out.</source>
        <translation>Une coordonnée de cette ligne a été effacée à la demande de la personne&#x202f;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>This person is already there; the record was left as it is.</source>
        <translation>Cette personne existe déjà&#x202f;; la fiche a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>This person seems to be there already: decide whether to complete the record.</source>
        <translation>Cette personne semble exister déjà&#xa0;: décidez s’il faut compléter la fiche.</translation>
    </message>
    <message>
        <source>This person has refused or objected, and an import does not change that.</source>
        <translation>Cette personne a refusé ou s’est opposée, et un import n’y change rien.</translation>
    </message>
    <message>
        <source>Several records could be this person; none was changed.</source>
        <translation>Plusieurs fiches pourraient être cette personne&#x202f;; aucune n’a été modifiée.</translation>
    </message>
    <message>
        <source>This person was erased at their request, and was not created again.</source>
        <translation>Cette personne a été effacée à sa demande, et n’a pas été recréée.</translation>
    </message>
    <message>
        <source>What the keychain of this computer holds for this vault cannot be read.</source>
        <translation>Ce que le trousseau de cet ordinateur garde pour ce coffre est illisible.</translation>
    </message>
    <message>
        <source>This password holds characters that cannot be read.</source>
        <translation>Ce mot de passe contient des caractères illisibles.</translation>
    </message>
    <message>
        <source>After wrong passwords the quick unlock rests. Type the password.</source>
        <translation>Après des mots de passe erronés, le déverrouillage rapide est suspendu. Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>Quick unlock lasts at least one day and at most ninety.</source>
        <translation>Le déverrouillage rapide dure au moins un jour et au plus quatre-vingt-dix.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer. Type the password.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas. Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>The time of the quick unlock is over. Type the password.</source>
        <translation>La durée du déverrouillage rapide est passée. Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>Quick unlock is not switched on here. Type the password.</source>
        <translation>Le déverrouillage rapide n’est pas activé ici. Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>The vault is closed. Open it again.</source>
        <translation>Le coffre est fermé. Ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Something is still working in the vault. Wait until it is done, and try again.</source>
        <translation>Un travail est encore en cours dans le coffre. Attendez qu’il soit fini, puis réessayez.</translation>
    </message>
    <message>
        <source>The quick unlock does not give this key. Unlock with the password, and try again.</source>
        <translation>Le déverrouillage rapide ne donne pas cette clé. Déverrouillez avec le mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing can be said about older pages: the vault has been used since it was last closed.</source>
        <translation>On ne peut rien dire d’éventuelles pages anciennes&#xa0;: le coffre a servi depuis sa dernière fermeture.</translation>
    </message>
    <message>
        <source>This file is no text, so nothing in it can be blacked out. Choose to leave it or to erase it.</source>
        <translation>Ce fichier n’est pas un texte&#xa0;: rien ne peut y être masqué. Choisissez de le laisser ou de l’effacer.</translation>
    </message>
    <message>
        <source>Something of the person was still found after the erasure, so nothing was changed. Please report this.</source>
        <translation>Une trace de la personne a encore été trouvée après l’effacement&#xa0;: rien n’a été modifié. Merci de le signaler.</translation>
    </message>
    <message>
        <source>The record has changed since this plan was made. Look at the new plan, then confirm.</source>
        <translation>La fiche a changé depuis l’établissement de ce plan. Relisez le nouveau plan, puis confirmez.</translation>
    </message>
    <message>
        <source>Some texts name other people too. Decide about each of them first.</source>
        <translation>Certains textes nomment aussi d’autres personnes. Décidez d’abord pour chacun.</translation>
    </message>
    <message>
        <source>The code of a purpose has small letters, digits and underscores only.</source>
        <translation>Le code d’une finalité n’a que des minuscules, des chiffres et des tirets bas.</translation>
    </message>
    <message>
        <source>The keychain of this computer holds nothing for this vault.</source>
        <translation>Le trousseau de cet ordinateur ne contient rien pour ce coffre.</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another folder; nothing was overwritten.</source>
        <translation>Un fichier porte déjà ce nom. Choisissez un autre dossier&#x202f;; rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Choose at least one format for the answer.</source>
        <translation>Choisissez au moins un format pour la réponse.</translation>
    </message>
    <message>
        <source>This program cannot draw documents here. Choose another format.</source>
        <translation>Ce programme ne peut pas produire de document ici. Choisissez un autre format.</translation>
    </message>
    <message>
        <source>Write down what the person asked for and how: it is the proof of the request.</source>
        <translation>Notez ce que la personne a demandé et comment&#xa0;: c’est la preuve de la demande.</translation>
    </message>
    <message>
        <source>There is already a purpose of this code.</source>
        <translation>Une finalité porte déjà ce code.</translation>
    </message>
    <message>
        <source>Give the purpose a name that people understand.</source>
        <translation>Donnez à la finalité un nom compréhensible par tous.</translation>
    </message>
    <message>
        <source>This request has already been answered.</source>
        <translation>Cette demande a déjà reçu une réponse.</translation>
    </message>
    <message>
        <source>A request cannot have been received in the future. Check the date.</source>
        <translation>Une demande ne peut pas avoir été reçue dans le futur. Vérifiez la date.</translation>
    </message>
    <message>
        <source>This request is not there (any more).</source>
        <translation>Cette demande est introuvable.</translation>
    </message>
    <message>
        <source>Give the list a name of its own, and the channels that it stops.</source>
        <translation>Donnez à la liste un nom à elle, et les canaux qu’elle arrête.</translation>
    </message>
    <message>
        <source>The file holds neither an e-mail address nor a telephone number.</source>
        <translation>Le fichier ne contient ni adresse e-mail ni numéro de téléphone.</translation>
    </message>
    <message>
        <source>Write the text that people will read, and say in which language.</source>
        <translation>Rédigez le texte que les personnes liront, et indiquez sa langue.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>The disk is full: the vault is open for reading only. Make room, and open it again.</source>
        <translation>Le disque est plein&#xa0;: le coffre est ouvert en lecture seule. Libérez de la place, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>No column of the list has this name. Check its first line.</source>
        <translation>Aucune colonne de la liste ne porte ce nom. Vérifiez sa première ligne.</translation>
    </message>
    <message>
        <source>The list is larger than 256 MiB. Cut it into several files.</source>
        <translation>La liste dépasse 256 Mio. Coupez-la en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The cards of this file fill more columns than a list of people has; this value was left out.</source>
        <translation>Les fiches de ce fichier remplissent plus de colonnes qu’une liste de personnes&#x202f;; cette valeur a été laissée de côté.</translation>
    </message>
    <message>
        <source>This card has more values than one person has; the rest was left out.</source>
        <translation>Cette fiche a plus de valeurs qu’une personne&#x202f;; le reste a été laissé de côté.</translation>
    </message>
    <message>
        <source>A spreadsheet says itself how its text is written.</source>
        <translation>Une feuille de calcul dit elle-même comment son texte est écrit.</translation>
    </message>
    <message>
        <source>This mapping cannot be read: it names, in JSON, a field for each column.</source>
        <translation>Cette correspondance est illisible&#xa0;: elle nomme, en JSON, un champ pour chaque colonne.</translation>
    </message>
    <message>
        <source>The file is damaged: its parts cannot be unpacked. Save it again, and try once more.</source>
        <translation>Le fichier est abîmé&#xa0;: ses parties ne se décompressent pas. Enregistrez-le de nouveau, puis réessayez.</translation>
    </message>
    <message>
        <source>The sheet is damaged: it breaks off, or is not what it says. Save it again, and try once more.</source>
        <translation>La feuille est abîmée&#xa0;: elle s’interrompt, ou n’est pas ce qu’elle dit. Enregistrez-la de nouveau, puis réessayez.</translation>
    </message>
    <message>
        <source>The file is locked with a password. Save it without one, and try again.</source>
        <translation>Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no sheet with rows in this file.</source>
        <translation>Ce fichier ne contient aucune feuille avec des lignes.</translation>
    </message>
    <message>
        <source>The file is not of the format that was named. Leave the format to Entente.</source>
        <translation>Le fichier n’est pas au format indiqué. Laissez Entente trouver le format.</translation>
    </message>
    <message>
        <source>The file is larger, or unpacks to more, than Entente reads in one go. Divide it, or save it as CSV.</source>
        <translation>Le fichier est plus grand, ou se décompresse en plus grand, que ce qu’Entente lit d’un coup. Divisez-le, ou enregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>The file is an archive of too many parts to be a spreadsheet.</source>
        <translation>Le fichier est une archive de trop de parties pour être une feuille de calcul.</translation>
    </message>
    <message>
        <source>There is no sheet of this name or number in the file.</source>
        <translation>Le fichier n’a pas de feuille de ce nom ou de ce numéro.</translation>
    </message>
    <message>
        <source>This value is damaged and was left out: it is not Base64.</source>
        <translation>Cette valeur est abîmée et a été laissée de côté&#xa0;: ce n’est pas du Base64.</translation>
    </message>
    <message>
        <source>This line has no attribute and was left out.</source>
        <translation>Cette ligne n’a pas d’attribut et a été laissée de côté.</translation>
    </message>
    <message>
        <source>This is a list of addresses, not a person; it was left out.</source>
        <translation>C’est une liste d’adresses, pas une personne&#x202f;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>This entry has no name (dn), so it is not whole; it was left out.</source>
        <translation>Cette entrée n’a pas de nom (dn), elle n’est donc pas entière&#x202f;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>This is a change of a directory, not a person; it was left out.</source>
        <translation>C’est une modification d’annuaire, pas une personne&#x202f;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>This value lies in another file or on the web; Entente fetches nothing from there.</source>
        <translation>Cette valeur se trouve dans un autre fichier ou sur le web&#x202f;; Entente ne va rien y chercher.</translation>
    </message>
    <message>
        <source>This value is too long for an address book and was cut.</source>
        <translation>Cette valeur est trop longue pour un carnet d’adresses et a été coupée.</translation>
    </message>
    <message>
        <source>The word in the column of refusals is not clear; it was taken as a refusal.</source>
        <translation>Le mot de la colonne des refus n’est pas clair&#x202f;; il a été compris comme un refus.</translation>
    </message>
    <message>
        <source>The file says that this person refuses; that was noted, and stays when the import is undone.</source>
        <translation>Le fichier dit que cette personne refuse&#x202f;; c’est noté, et le reste même si l’import est annulé.</translation>
    </message>
    <message>
        <source>This cell is too long to be one value.</source>
        <translation>Cette cellule est trop longue pour une seule valeur.</translation>
    </message>
    <message>
        <source>This cell holds an error of the spreadsheet; it was left empty.</source>
        <translation>Cette cellule contient une erreur de la feuille de calcul&#x202f;; elle est restée vide.</translation>
    </message>
    <message>
        <source>This cell holds a formula that was never worked out; it was left empty. Save the file in a spreadsheet program.</source>
        <translation>Cette cellule contient une formule jamais calculée&#x202f;; elle est restée vide. Enregistrez le fichier dans un tableur.</translation>
    </message>
    <message>
        <source>This number is shown as a date and is none; it was read as it stands.</source>
        <translation>Ce nombre est présenté comme une date et n’en est pas une&#x202f;; il a été lu tel quel.</translation>
    </message>
    <message>
        <source>There are too many columns for a list of people.</source>
        <translation>Il y a trop de colonnes pour une liste de personnes.</translation>
    </message>
    <message>
        <source>The file repeats this row more often than a list of people does; the rest was left out.</source>
        <translation>Le fichier répète cette ligne plus souvent qu’une liste de personnes&#x202f;; le reste a été laissé de côté.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; Windows-1252 was supposed. Check the accents.</source>
        <translation>Le fichier ne dit pas comment ses lettres sont écrites&#x202f;; Windows-1252 a été supposé. Vérifiez les accents.</translation>
    </message>
    <message>
        <source>A character of this value was lost before the file came here. Check this value.</source>
        <translation>Un caractère de cette valeur était perdu avant l’arrivée du fichier. Vérifiez cette valeur.</translation>
    </message>
    <message>
        <source>A character could not be read, and a sign stands in its place. Check this value.</source>
        <translation>Un caractère était illisible et un signe le remplace. Vérifiez cette valeur.</translation>
    </message>
    <message>
        <source>This has been undone already.</source>
        <translation>C’est déjà annulé.</translation>
    </message>
    <message>
        <source>The record has been changed since, and undoing would lose that change.</source>
        <translation>La fiche a changé depuis, et annuler ferait perdre ce changement.</translation>
    </message>
    <message>
        <source>This record has been edited since.</source>
        <translation>Cette fiche a été modifiée depuis.</translation>
    </message>
    <message>
        <source>This can no longer be undone. Changes can be undone for thirty days.</source>
        <translation>Ce n’est plus annulable. Les changements s’annulent pendant trente jours.</translation>
    </message>
    <message>
        <source>This has not been undone.</source>
        <translation>Ce n’est pas annulé.</translation>
    </message>
    <message>
        <source>This record has been used since.</source>
        <translation>Cette fiche a été utilisée depuis.</translation>
    </message>
    <message>
        <source>Undoing would bring back a person who was erased.</source>
        <translation>Annuler ferait revenir une personne effacée.</translation>
    </message>
    <message>
        <source>This line belongs to no property of the card and was left out.</source>
        <translation>Cette ligne n’appartient à aucune propriété de la fiche et a été laissée de côté.</translation>
    </message>
    <message>
        <source>Part of this value is damaged; it was read as it stands.</source>
        <translation>Une partie de cette valeur est abîmée&#x202f;; elle a été lue telle quelle.</translation>
    </message>
    <message>
        <source>This is a group of cards, not a person; it was left out.</source>
        <translation>C’est un groupe de fiches, pas une personne&#x202f;; il a été laissé de côté.</translation>
    </message>
    <message>
        <source>This card is not whole: its end is missing. It was left out.</source>
        <translation>Cette fiche n’est pas entière&#xa0;: il manque sa fin. Elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>Here stands something outside of any card; it was left out.</source>
        <translation>Il y a ici quelque chose en dehors de toute fiche&#x202f;; c’est laissé de côté.</translation>
    </message>
    <message>
        <source>The card names an unknown way of writing letters; another was supposed. Check the accents.</source>
        <translation>La fiche nomme un codage des lettres inconnu&#x202f;; un autre a été supposé. Vérifiez les accents.</translation>
    </message>
    <message>
        <source>This value is too long for a card and was cut.</source>
        <translation>Cette valeur est trop longue pour une fiche et a été coupée.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2026-11-22, or as today-90d for 90 days ago.</source>
        <translation>Ce n’est pas une date. Écrivez-la 2026-11-22, ou today-90d pour il y a 90 jours.</translation>
    </message>
    <message>
        <source>This is not a filter that Entente has written.</source>
        <translation>Ce filtre n’a pas été écrit par Entente.</translation>
    </message>
    <message>
        <source>This field cannot be compared in this way. Try =, != or ~, and for dates =, &lt;, &lt;=, &gt; or &gt;=.</source>
        <translation>Ce champ ne se compare pas ainsi. Essayez = ou ~, et pour les dates =, &lt;, &lt;=, &gt; ou &gt;=.</translation>
    </message>
    <message>
        <source>Your role does not see this field, so it can neither filter nor sort by it.</source>
        <translation>Votre rôle ne voit pas ce champ&#xa0;: il ne peut servir ni à filtrer ni à trier.</translation>
    </message>
    <message>
        <source>A value is missing after the sign.</source>
        <translation>Il manque une valeur après le signe.</translation>
    </message>
    <message>
        <source>These are too many conditions for one filter.</source>
        <translation>Il y a trop de conditions pour un seul filtre.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed.</source>
        <translation>Un guillemet est ouvert et jamais fermé.</translation>
    </message>
    <message>
        <source>There is no field of this name to filter by.</source>
        <translation>Aucun champ de ce nom ne sert à filtrer.</translation>
    </message>
    <message>
        <source>The field has no such value. Choose one of its values.</source>
        <translation>Le champ n’a pas cette valeur. Choisissez l’une des siennes.</translation>
    </message>
    <message>
        <source>You already have a view of this name. Choose another name.</source>
        <translation>Vous avez déjà une vue de ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Donnez un nom à la vue.</translation>
    </message>
    <message>
        <source>There is no view or list of this name.</source>
        <translation>Il n’y a ni vue ni liste de ce nom.</translation>
    </message>
    <message>
        <source>Say what to change it to.</source>
        <translation>Dites en quoi changer.</translation>
    </message>
    <message>
        <source>There is no such piece in the archive. Its term may be over.</source>
        <translation>Cette pièce n’est pas dans l’archive. Son terme est peut-être passé.</translation>
    </message>
    <message>
        <source>This piece of the archive is held on this ground already.</source>
        <translation>Cette pièce de l’archive est déjà gelée pour ce motif.</translation>
    </message>
    <message>
        <source>There is no such hold.</source>
        <translation>Ce gel n’existe pas.</translation>
    </message>
    <message>
        <source>This hold was released before.</source>
        <translation>Ce gel a déjà été levé.</translation>
    </message>
    <message>
        <source>The destruction of this copy has been confirmed already.</source>
        <translation>La destruction de cette copie est déjà confirmée.</translation>
    </message>
    <message>
        <source>A copy cannot be destroyed before the day on which it was made.</source>
        <translation>Une copie ne peut pas être détruite avant le jour où elle a été faite.</translation>
    </message>
    <message>
        <source>Only a destruction that has taken place can be confirmed.</source>
        <translation>Seule une destruction qui a eu lieu peut être confirmée.</translation>
    </message>
    <message>
        <source>There is no such copy in the register of copies.</source>
        <translation>Cette copie n’est pas dans le registre des copies.</translation>
    </message>
    <message>
        <source>The copy would be due for destruction before it exists. Choose a later day.</source>
        <translation>La copie devrait être détruite avant d’exister. Choisissez un jour plus tardif.</translation>
    </message>
    <message>
        <source>There is a folder of this name. Choose another name for the file.</source>
        <translation>Un dossier porte ce nom. Choisissez un autre nom pour le fichier.</translation>
    </message>
    <message>
        <source>People and organisations are two tables. Choose a protected archive, or another format than CSV.</source>
        <translation>Les personnes et les organisations font deux tableaux. Choisissez une archive protégée, ou un autre format que CSV.</translation>
    </message>
    <message>
        <source>Choose at least one kind of data.</source>
        <translation>Choisissez au moins un type de données.</translation>
    </message>
    <message>
        <source>Say until when the copy may be kept.</source>
        <translation>Dites jusqu’à quand la copie peut être gardée.</translation>
    </message>
    <message>
        <source>Give the passphrase of the archive, or choose a file that is not protected.</source>
        <translation>Donnez la phrase secrète de l’archive, ou choisissez un fichier non protégé.</translation>
    </message>
    <message>
        <source>Say what the copy is for.</source>
        <translation>Dites à quoi sert la copie.</translation>
    </message>
    <message>
        <source>Say who receives the copy.</source>
        <translation>Dites qui reçoit la copie.</translation>
    </message>
    <message>
        <source>There is nobody to export.</source>
        <translation>Il n’y a personne à exporter.</translation>
    </message>
    <message>
        <source>A sheet cannot hold so many rows. Choose CSV or JSON.</source>
        <translation>Une feuille ne peut pas contenir autant de lignes. Choisissez CSV ou JSON.</translation>
    </message>
    <message>
        <source>One of the kinds of data is not known.</source>
        <translation>L’un des types de données est inconnu.</translation>
    </message>
    <message>
        <source>These are one and the same record: name two different ones.</source>
        <translation>C’est une seule et même fiche&#xa0;: nommez-en deux différentes.</translation>
    </message>
    <message>
        <source>There is no such field to choose in a merge.</source>
        <translation>Aucun champ de ce nom ne se choisit dans une fusion.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>A photo must be a PNG, JPEG or WebP picture.</source>
        <translation>Une photo doit être une image PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The file is too large. A file may have up to 25 MB, a photo 5.</source>
        <translation>Le fichier est trop grand. Un fichier peut avoir jusqu’à 25 Mo, une photo 5.</translation>
    </message>
    <message>
        <source>This is not a date, such as 24/11/2026.</source>
        <translation>Ce n’est pas une date, comme 24/11/2026.</translation>
    </message>
    <message>
        <source>The answer is yes or no.</source>
        <translation>La réponse est oui ou non.</translation>
    </message>
    <message>
        <source>A key has small letters without accents, digits and underscores, and begins with a letter.</source>
        <translation>Une clé a des minuscules sans accent, des chiffres et des tirets bas, et commence par une lettre.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>There is already a field with this key.</source>
        <translation>Un champ a déjà cette clé.</translation>
    </message>
    <message>
        <source>Say by which right the field is kept (Art. 6 GDPR).</source>
        <translation>Dites de quel droit le champ est gardé (art.&#xa0;6 du RGPD).</translation>
    </message>
    <message>
        <source>A list needs two choices or more.</source>
        <translation>Une liste demande au moins deux choix.</translation>
    </message>
    <message>
        <source>Give the field a name.</source>
        <translation>Donnez un nom au champ.</translation>
    </message>
    <message>
        <source>Say what the field is for (Art. 5(1)(b) GDPR).</source>
        <translation>Dites à quoi sert le champ (art.&#xa0;5&#xa0;§&#xa0;1&#xa0;b) du RGPD).</translation>
    </message>
    <message>
        <source>Say how long the field is kept (Art. 5(1)(e) GDPR).</source>
        <translation>Dites combien de temps le champ est gardé (art.&#xa0;5&#xa0;§&#xa0;1&#xa0;e) du RGPD).</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>Ce n’est pas l’un des choix.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Ce texte est trop long.</translation>
    </message>
    <message>
        <source>The firm has no field with this key.</source>
        <translation>L’entreprise n’a pas de champ avec cette clé.</translation>
    </message>
    <message>
        <source>An APE code has four digits and a letter, such as 62.01Z.</source>
        <translation>Un code APE a quatre chiffres et une lettre, comme 62.01Z.</translation>
    </message>
    <message>
        <source>This is not a SIREN: nine digits, of which the last one checks.</source>
        <translation>Ce n’est pas un SIREN&#xa0;: neuf chiffres, dont le dernier contrôle les autres.</translation>
    </message>
    <message>
        <source>This is not a SIRET: fourteen digits, of which the last one checks.</source>
        <translation>Ce n’est pas un SIRET&#xa0;: quatorze chiffres, dont le dernier contrôle les autres.</translation>
    </message>
    <message>
        <source>This is not a VAT number of the Union.</source>
        <translation>Ce n’est pas un numéro de TVA de l’Union.</translation>
    </message>
    <message>
        <source>SIREN, SIRET and VAT number are not of the same firm.</source>
        <translation>Le SIREN, le SIRET et le numéro de TVA ne sont pas de la même entreprise.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>A tag has between 1 and 60 characters.</source>
        <translation>Une étiquette a entre 1 et 60 caractères.</translation>
    </message>
    <message>
        <source>A notice cannot have been given in the future.</source>
        <translation>Une mention ne peut pas avoir été remise dans le futur.</translation>
    </message>
    <message>
        <source>The notice lacks what the law asks for: state it first, then publish.</source>
        <translation>Il manque à la mention ce que la loi demande&#xa0;: déclarez-le d’abord, publiez ensuite.</translation>
    </message>
    <message>
        <source>Nobody was named who was given the notice.</source>
        <translation>Personne n’a été désigné comme ayant reçu la mention.</translation>
    </message>
    <message>
        <source>The last version says the same: nothing was published.</source>
        <translation>La dernière version dit la même chose&#xa0;: rien n’a été publié.</translation>
    </message>
    <message>
        <source>There is no such notice. Publish one first.</source>
        <translation>Cette mention n’existe pas. Publiez-en une d’abord.</translation>
    </message>
    <message>
        <source>This is no legal basis of Art. 6(1) GDPR.</source>
        <translation>Ce n’est pas une base légale de l’art.&#xa0;6&#xa0;§&#xa0;1 du RGPD.</translation>
    </message>
    <message>
        <source>A notice has no such statement, or not in this language.</source>
        <translation>Une mention n’a pas cette déclaration, ou pas dans cette langue.</translation>
    </message>
    <message>
        <source>A field of somebody else&apos;s own that this vault does not have; it is left out.</source>
        <translation>Un champ propre à une autre entreprise, que ce coffre n’a pas&#xa0;; il est laissé de côté.</translation>
    </message>
    <message>
        <source>This vault has no field of this name. Make it first, choose another, or leave the column out.</source>
        <translation>Ce coffre n’a pas de champ de ce nom. Créez-le d’abord, choisissez-en un autre ou laissez la colonne de côté.</translation>
    </message>
    <message>
        <source>This record is damaged and was left out: it is not JSON.</source>
        <translation>Cet enregistrement est abîmé et a été laissé de côté&#xa0;: ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The file ends in the middle: what comes after is missing.</source>
        <translation>Le fichier s’arrête au milieu&#xa0;: la suite manque.</translation>
    </message>
    <message>
        <source>This record is longer than a record can be; it was left out.</source>
        <translation>Cet enregistrement est plus long que permis&#xa0;; il a été laissé de côté.</translation>
    </message>
    <message>
        <source>No column goes anywhere, so there is nothing to keep.</source>
        <translation>Aucune colonne ne va nulle part&#xa0;: il n’y a rien à garder.</translation>
    </message>
    <message>
        <source>Another mapping has this name. Choose another one.</source>
        <translation>Une autre correspondance porte ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Give the mapping a short name.</source>
        <translation>Donnez un nom court à la correspondance.</translation>
    </message>
    <message>
        <source>There is no mapping of this name.</source>
        <translation>Aucune correspondance ne porte ce nom.</translation>
    </message>
    <message>
        <source>Organisations have no kind and no relation: only people do.</source>
        <translation>Une organisation n’a ni type ni relation&#xa0;: seules les personnes en ont.</translation>
    </message>
    <message>
        <source>How this file writes its accents is not certain. Check the names, or choose another encoding.</source>
        <translation>L’encodage des accents de ce fichier n’est pas certain. Vérifiez les noms, ou choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>No column of this file is known. Say where its columns go.</source>
        <translation>Aucune colonne de ce fichier n’est connue. Dites où vont ses colonnes.</translation>
    </message>
    <message>
        <source>The agreed time of a call lies in the future. Check it.</source>
        <translation>L’heure convenue d’un appel est à venir. Vérifiez-la.</translation>
    </message>
    <message>
        <source>Sensitive data needs an explicit consent: signed, written or recorded, not only said.</source>
        <translation>Des données sensibles demandent un consentement explicite&#xa0;: signé, écrit ou enregistré, pas seulement dit.</translation>
    </message>
    <message>
        <source>This is not a category of sensitive data (Art. 9 GDPR).</source>
        <translation>Ce n’est pas une catégorie de données sensibles (art.&#xa0;9 du RGPD).</translation>
    </message>
    <message>
        <source>People have answered for this purpose already. Add another purpose for the sensitive data: a consent never changes its meaning.</source>
        <translation>Des personnes ont déjà répondu pour cette finalité. Ajoutez une autre finalité pour les données sensibles&#xa0;: un consentement ne change jamais de sens.</translation>
    </message>
    <message>
        <source>Every vault has this purpose; it can be named anew, not archived.</source>
        <translation>Chaque coffre a cette finalité&#xa0;; on peut la renommer, pas l’archiver.</translation>
    </message>
    <message>
        <source>Entente has no rules for this country, so that everything is checked there. Choose another country, or all of them.</source>
        <translation>Entente n’a pas de règles pour ce pays, si bien que tout y est à vérifier. Choisissez un autre pays, ou tous.</translation>
    </message>
    <message>
        <source>A rule cannot end before its first day.</source>
        <translation>Une règle ne peut pas finir avant son premier jour.</translation>
    </message>
    <message>
        <source>A rule of your own can only be stricter than the law. This one would open what the law closes.</source>
        <translation>Une règle à vous ne peut qu’être plus stricte que la loi. Celle-ci ouvrirait ce que la loi ferme.</translation>
    </message>
    <message>
        <source>Choose at least one channel for the rule.</source>
        <translation>Choisissez au moins un canal pour la règle.</translation>
    </message>
    <message>
        <source>Give the rule a name: the verdicts will show it.</source>
        <translation>Donnez un nom à la règle&#xa0;: les verdicts l’afficheront.</translation>
    </message>
    <message>
        <source>There is no rule of your firm of this name.</source>
        <translation>Votre entreprise n’a pas de règle de ce nom.</translation>
    </message>
    <message>
        <source>The rule holds a word that is not known here.</source>
        <translation>La règle contient un mot inconnu ici.</translation>
    </message>
    <message>
        <source>The photo is not in the file but somewhere else; it was not fetched.</source>
        <translation>La photo n’est pas dans le fichier mais ailleurs&#xa0;; elle n’a pas été téléchargée.</translation>
    </message>
    <message>
        <source>No act of consent is on record for this person, so there is no proof yet.</source>
        <translation>Aucun acte de consentement n’est enregistré pour cette personne&#xa0;: il n’y a donc pas encore de preuve.</translation>
    </message>
    <message>
        <source>Every user has the key to the whole database, so an exhibitor gets one only in the vault of a stand. Name the people of the stand when you make that vault.</source>
        <translation>Chaque utilisateur détient la clé de toute la base&#xa0;: un exposant n’en reçoit une que dans le coffre d’un stand. Nommez les personnes du stand quand vous préparez ce coffre.</translation>
    </message>
    <message>
        <source>Not an age: under 15, 15 to 17, or 18 or over.</source>
        <translation>Ce n’est pas une tranche d’âge&#xa0;: moins de 15 ans, 15 à 17 ans, ou 18 ans et plus.</translation>
    </message>
    <message>
        <source>The row names no organisation that its other data could belong to; they are left out.</source>
        <translation>La ligne ne nomme aucune organisation à laquelle rattacher ses autres données&#xa0;; elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>A row above says something else of the same organisation; what it says stays.</source>
        <translation>Une ligne plus haut dit autre chose de la même organisation&#xa0;; c’est elle qui vaut.</translation>
    </message>
    <message>
        <source>The organisation is already there; its record was left as it is.</source>
        <translation>L’organisation existe déjà&#xa0;; sa fiche n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>Only a restriction of processing can be lifted.</source>
        <translation>Seule une limitation du traitement peut être levée.</translation>
    </message>
    <message>
        <source>Tell the person first, then lift the restriction (Art. 18(3) GDPR): give the day on which they were told, not before the request and not in the future.</source>
        <translation>Informez d’abord la personne, puis levez la limitation (art.&#xa0;18&#xa0;§&#xa0;3 du RGPD)&#xa0;: indiquez le jour où elle a été informée, ni avant la demande ni dans l’avenir.</translation>
    </message>
    <message>
        <source>People whom this copy of the database had brought back were erased again.</source>
        <translation>Des personnes que cette copie de la base avait fait revenir ont été effacées de nouveau.</translation>
    </message>
    <message>
        <source>Refusals that this copy of the database had lost were recorded again.</source>
        <translation>Des refus que cette copie de la base avait perdus ont été enregistrés de nouveau.</translation>
    </message>
    <message>
        <source>What people refused and who was erased since this copy of the database could not be taken over from the vault&apos;s own logs. Do not reach anybody until it is; the next opening tries again.</source>
        <translation>Les refus exprimés et les effacements faits depuis cette copie de la base n’ont pas pu être repris des journaux du coffre. Ne contactez personne avant qu’ils le soient&#xa0;; la prochaine ouverture essaiera de nouveau.</translation>
    </message>
    <message>
        <source>Accents such as “Ã©” show that another program has already damaged this file. Export it again, as UTF-8, from where it comes.</source>
        <translation>Des accents comme «&#xa0;Ã©&#xa0;» montrent qu’un autre programme a déjà abîmé ce fichier. Exportez-le de nouveau, en UTF-8, depuis sa source.</translation>
    </message>
    <message>
        <source>The word in the column of agreement is neither a yes nor a no; it was left out, and nothing is allowed by it.</source>
        <translation>Le mot de la colonne d’accord n’est ni un oui ni un non&#xa0;; il a été laissé de côté, et n’autorise rien.</translation>
    </message>
    <message>
        <source>The file has no row of titles: check where each column goes.</source>
        <translation>Le fichier n’a pas de ligne de titres&#xa0;: vérifiez où va chaque colonne.</translation>
    </message>
    <message>
        <source>The whole line stands in one pair of quotes, so that it is one value. Take the quotes at its ends away.</source>
        <translation>La ligne entière est entre guillemets&#xa0;: elle ne forme qu’une valeur. Retirez les guillemets à ses deux bouts.</translation>
    </message>
    <message>
        <source>Consents are given by people: record it for somebody who works there. Of an organisation’s own addresses and numbers only the refusal of offers is noted, on your opposition list.</source>
        <translation>Un consentement est donné par une personne&#xa0;: notez-le pour quelqu’un qui y travaille. Pour les adresses et numéros propres à une organisation, seul le refus des offres est noté, sur votre liste d’opposition.</translation>
    </message>
    <message>
        <source>Signs such as “+AOk-” show that the file is written in UTF-7, which is not read. Save it as UTF-8.</source>
        <translation>Des signes comme «&#xa0;+AOk-&#xa0;» montrent que le fichier est écrit en UTF-7, qui n’est pas lu. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>A newer version of Entente wrote this file. Update Entente, and try again.</source>
        <translation>Une version plus récente d’Entente a écrit ce fichier. Mettez Entente à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no line to import in this file.</source>
        <translation>Ce fichier ne contient aucune ligne à importer.</translation>
    </message>
    <message>
        <source>A value of this record is not of the kind that belongs there; it was left out.</source>
        <translation>Une valeur de cette fiche n’est pas du type attendu&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>The organisation is known with another number, name or page than this row says; what is known stays.</source>
        <translation>L’organisation est connue avec un autre numéro, un autre nom ou un autre site que ceux de cette ligne&#xa0;; ce qui est connu reste.</translation>
    </message>
    <message>
        <source>The number of this organisation is known under another name, which stays.</source>
        <translation>Le numéro de cette organisation est connu sous un autre nom, qui reste.</translation>
    </message>
    <message>
        <source>Several organisations bear this name; the oldest was taken. Give the SIRET to tell them apart.</source>
        <translation>Plusieurs organisations portent ce nom&#xa0;; la plus ancienne a été prise. Indiquez le SIRET pour les distinguer.</translation>
    </message>
    <message>
        <source>This sheet was not read: a file gives one. Import it on its own if it holds people.</source>
        <translation>Cette feuille n’a pas été lue&#xa0;: une seule l’est par fichier. Importez-la à part si elle contient des personnes.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its name and your rights.</source>
        <translation>Le fichier ne peut pas être ouvert. Vérifiez son nom et vos droits.</translation>
    </message>
    <message>
        <source>The title says nothing known; the column was placed by what it holds. Check that it speaks of the person.</source>
        <translation>L’intitulé ne dit rien de connu&#x202f;; la colonne a été placée d’après son contenu. Vérifiez qu’elle parle bien de la personne.</translation>
    </message>
    <message>
        <source>An e-mail address stands in the place of a number; it was taken as an e-mail address.</source>
        <translation>Une adresse e-mail se trouve à la place d’un numéro&#x202f;; elle a été reprise comme adresse e-mail.</translation>
    </message>
    <message>
        <source>Words stand beside this number; the number was taken, and the words are its label. Check whose it is.</source>
        <translation>Des mots accompagnent ce numéro&#x202f;; le numéro a été repris, et les mots lui servent de libellé. Vérifiez à qui il appartient.</translation>
    </message>
    <message>
        <source>This line repeats the titles of the columns; it was left out.</source>
        <translation>Cette ligne répète les intitulés des colonnes&#x202f;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>This name holds a character that nobody sees. Check this value.</source>
        <translation>Ce nom contient un caractère invisible. Vérifiez cette valeur.</translation>
    </message>
    <message>
        <source>This value held a character that nobody sees; it was removed.</source>
        <translation>Cette valeur contenait un caractère invisible&#x202f;; il a été retiré.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Written by</source>
        <translation>Rédigé par</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Kind of exchange</source>
        <translation>Nature de l’échange</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Event it follows from</source>
        <translation>Événement dont il découle</translation>
    </message>
    <message>
        <source>Contact detail</source>
        <translation>Coordonnée</translation>
    </message>
    <message>
        <source>What the person did</source>
        <translation>Acte de la personne</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Mode de recueil</translation>
    </message>
    <message>
        <source>When the person acted</source>
        <translation>Date de l’acte</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Enregistré par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Number of the event</source>
        <translation>Numéro de l’événement</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Wording shown</source>
        <translation>Texte présenté</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Préférée</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Form used for comparing</source>
        <translation>Forme servant à comparer</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Checksum of what was handed over</source>
        <translation>Empreinte de ce qui a été remis</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>Ce qui a été remis</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Remis par</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Commencé par</translation>
    </message>
    <message>
        <source>Kind of draft</source>
        <translation>Nature du brouillon</translation>
    </message>
    <message>
        <source>Unfinished text</source>
        <translation>Texte inachevé</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Collected on</source>
        <translation>Collecté le</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line of the file</source>
        <translation>Ligne du fichier</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pièce justificative</translation>
    </message>
    <message>
        <source>Name of the evidence</source>
        <translation>Nom de la pièce justificative</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Finalités</translation>
    </message>
    <message>
        <source>Where the file comes from</source>
        <translation>Origine du fichier</translation>
    </message>
    <message>
        <source>Supplied by</source>
        <translation>Fourni par</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Informed on</source>
        <translation>Information donnée le</translation>
    </message>
    <message>
        <source>Informed by</source>
        <translation>Informé par</translation>
    </message>
    <message>
        <source>Collected from the person</source>
        <translation>Recueilli auprès de la personne</translation>
    </message>
    <message>
        <source>Kind of person</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last contact coming from the person</source>
        <translation>Dernier contact venant de la personne</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Form used for searching</source>
        <translation>Forme servant à rechercher</translation>
    </message>
    <message>
        <source>Form used for sorting</source>
        <translation>Forme servant à trier</translation>
    </message>
    <message>
        <source>Where the data come from</source>
        <translation>Origine des données</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Nature de la pièce</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Gardée jusqu’au</translation>
    </message>
    <message>
        <source>Content of the proof</source>
        <translation>Contenu de la preuve</translation>
    </message>
    <message>
        <source>Random number that seals the proof</source>
        <translation>Nombre aléatoire qui scelle la preuve</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Consulté le</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Consulté par</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>À répondre avant le</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Vérification d’identité</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Reçue par</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit exercé</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Numéro de facture</translation>
    </message>
    <message>
        <source>Refusal offered at the sale</source>
        <translation>Refus proposé lors de la vente</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Vendu le</translation>
    </message>
    <message>
        <source>What was sold</source>
        <translation>Objet de la vente</translation>
    </message>
    <message>
        <source>Search index: contact details</source>
        <translation>Index de recherche&#xa0;: coordonnées</translation>
    </message>
    <message>
        <source>Search index: name</source>
        <translation>Index de recherche&#xa0;: nom</translation>
    </message>
    <message>
        <source>Search index: notes</source>
        <translation>Index de recherche&#xa0;: notes</translation>
    </message>
    <message>
        <source>Search index: organisation</source>
        <translation>Index de recherche&#xa0;: organisation</translation>
    </message>
    <message>
        <source>Search index: place</source>
        <translation>Index de recherche&#xa0;: lieu</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Consents and objections</source>
        <translation>Consentements et oppositions</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Journal of the program</source>
        <translation>Journal du programme</translation>
    </message>
    <message>
        <source>Professional life</source>
        <translation>Vie professionnelle</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>To whom data were handed over</source>
        <translation>À qui des données ont été remises</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Use of the program</source>
        <translation>Utilisation du programme</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Origin of the data</source>
        <translation>Origine des données</translation>
    </message>
    <message>
        <source>Technical data</source>
        <translation>Données techniques</translation>
    </message>
    <message>
        <source>Users of the program</source>
        <translation>Utilisateurs du programme</translation>
    </message>
    <message>
        <source>Links to exchanges</source>
        <translation>Liens avec des échanges</translation>
    </message>
    <message>
        <source>Links to organisations</source>
        <translation>Rattachements</translation>
    </message>
    <message>
        <source>Journal: codes only</source>
        <translation>Journal&#xa0;: codes seulement</translation>
    </message>
    <message>
        <source>Notes of the journal</source>
        <translation>Notes du journal</translation>
    </message>
    <message>
        <source>Ledger of consents: codes only</source>
        <translation>Registre des consentements&#xa0;: codes seulement</translation>
    </message>
    <message>
        <source>Proofs of consent</source>
        <translation>Preuves de consentement</translation>
    </message>
    <message>
        <source>Consents in force</source>
        <translation>Consentements en vigueur</translation>
    </message>
    <message>
        <source>Copies handed over</source>
        <translation>Copies remises</translation>
    </message>
    <message>
        <source>Unfinished texts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Fichiers importés</translation>
    </message>
    <message>
        <source>Lines of imported files</source>
        <translation>Lignes de fichiers importés</translation>
    </message>
    <message>
        <source>The person’s record</source>
        <translation>Fiche de la personne</translation>
    </message>
    <message>
        <source>Recently opened records</source>
        <translation>Fiches consultées récemment</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Index de recherche</translation>
    </message>
    <message>
        <source>Evidence kept</source>
        <translation>Pièce justificative gardée</translation>
    </message>
    <message>
        <source>Parental consent</source>
        <translation>Accord parental</translation>
    </message>
    <message>
        <source>Complete information given</source>
        <translation>Information complète</translation>
    </message>
    <message>
        <source>Can be proved</source>
        <translation>Prouvable</translation>
    </message>
    <message>
        <source>Day on which the person acted</source>
        <translation>Jour de l’acte</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Ledger of consents</source>
        <translation>Registre des consentements</translation>
    </message>
    <message>
        <source>Proofs of consent to calls</source>
        <translation>Preuves de consentement au démarchage téléphonique</translation>
    </message>
    <message>
        <source>Recipients of a copy</source>
        <translation>Destinataires d’une copie</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Opposition list: fingerprints</source>
        <translation>Liste d’opposition&#xa0;: empreintes</translation>
    </message>
    <message>
        <source>Fingerprint of an objection</source>
        <translation>Empreinte d’une opposition</translation>
    </message>
    <message>
        <source>Fingerprint of the erasure</source>
        <translation>Empreinte de l’effacement</translation>
    </message>
    <message>
        <source>Copy kept to undo a change</source>
        <translation>Copie gardée pour annuler un changement</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>Empreinte du fichier</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Added to the list</source>
        <translation>Ajouté à la liste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Conditions of a view</source>
        <translation>Conditions d’une vue</translation>
    </message>
    <message>
        <source>Name of a view</source>
        <translation>Nom d’une vue</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Tags and fields of the firm</source>
        <translation>Étiquettes et champs ajoutés</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Fields of the firm</source>
        <translation>Champs ajoutés par l’entreprise</translation>
    </message>
    <message>
        <source>Arrangement of lists</source>
        <translation>Disposition des listes</translation>
    </message>
    <message>
        <source>Lists kept by hand</source>
        <translation>Listes tenues à la main</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Copies kept to undo a change</source>
        <translation>Copies gardées pour annuler un changement</translation>
    </message>
    <message>
        <source>Contents of files</source>
        <translation>Contenu des fichiers</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>APE code</source>
        <translation>Code APE</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Why two records look alike</source>
        <translation>Pourquoi deux fiches se ressemblent</translation>
    </message>
    <message>
        <source>How much two records look alike</source>
        <translation>À quel point deux fiches se ressemblent</translation>
    </message>
    <message>
        <source>Facts of a record before it was merged</source>
        <translation>Données d’une fiche avant sa fusion</translation>
    </message>
    <message>
        <source>Code of a contact detail that was merged</source>
        <translation>Code d’une coordonnée fusionnée</translation>
    </message>
    <message>
        <source>Code of a record that was merged</source>
        <translation>Code d’une fiche fusionnée</translation>
    </message>
    <message>
        <source>Contact details that were merged</source>
        <translation>Coordonnées fusionnées</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <source>Comparisons with other records</source>
        <translation>Comparaisons avec d’autres fiches</translation>
    </message>
    <message>
        <source>What each merged record brought</source>
        <translation>Ce que chaque fiche fusionnée a apporté</translation>
    </message>
    <message>
        <source>Records that were merged</source>
        <translation>Fiches fusionnées</translation>
    </message>
    <message>
        <source>Codes of merged records</source>
        <translation>Codes des fiches fusionnées</translation>
    </message>
    <message>
        <source>Notice given on</source>
        <translation>Mention remise le</translation>
    </message>
    <message>
        <source>How the notice was given</source>
        <translation>Comment la mention a été remise</translation>
    </message>
    <message>
        <source>Notice given by</source>
        <translation>Mention remise par</translation>
    </message>
    <message>
        <source>Notices given</source>
        <translation>Mentions remises</translation>
    </message>
    <message>
        <source>Answers at the stand</source>
        <translation>Réponses au stand</translation>
    </message>
    <message>
        <source>Met at the stand on</source>
        <translation>Rencontre au stand le</translation>
    </message>
    <message>
        <source>Taken at the stand by</source>
        <translation>Visiteur saisi au stand par</translation>
    </message>
    <message>
        <source>Day at the stand</source>
        <translation>Jour au stand</translation>
    </message>
    <message>
        <source>Said to be under age</source>
        <translation>Se dit mineur</translation>
    </message>
    <message>
        <source>Language at the stand</source>
        <translation>Langue au stand</translation>
    </message>
    <message>
        <source>Screen or sheet</source>
        <translation>Écran ou bulletin</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>Numéro du bulletin</translation>
    </message>
    <message>
        <source>Trade show</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Visits at stands</source>
        <translation>Passages aux stands</translation>
    </message>
    <message>
        <source>Staff of stands</source>
        <translation>Personnel des stands</translation>
    </message>
    <message>
        <source>Code of the question</source>
        <translation>Code de la question</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>Carte de visite</translation>
    </message>
    <message>
        <source>Why the reply waits</source>
        <translation>Pourquoi la réponse attend</translation>
    </message>
    <message>
        <source>Version of the text asked with</source>
        <translation>Version du texte de la demande</translation>
    </message>
    <message>
        <source>Address asked</source>
        <translation>Adresse interrogée</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Relancé le</translation>
    </message>
    <message>
        <source>Reply from</source>
        <translation>Réponse de</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Texte de la réponse</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What a reply did</source>
        <translation>Effet de la réponse</translation>
    </message>
    <message>
        <source>Business cards</source>
        <translation>Cartes de visite</translation>
    </message>
    <message>
        <source>Mails read</source>
        <translation>E-mails lus</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Age noted on</source>
        <translation>Âge noté le</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>Told of its end on</source>
        <translation>Informée de sa fin le</translation>
    </message>
    <message>
        <source>Restriction lifted on</source>
        <translation>Limitation levée le</translation>
    </message>
    <message>
        <source>further and former jobs</source>
        <translation>autres fonctions et anciennes fonctions</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Modifiée le</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Date d’ajout</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Champ propre</translation>
    </message>
    <message>
        <source>Kind of person</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Il manque</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Peut être contactée</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>adresse postale</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentement</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>dernier contact</translation>
    </message>
    <message>
        <source>information given</source>
        <translation>information donnée</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Interdit</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Refused or to ask</source>
        <translation>Interdit ou à demander</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>À demander</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant le</translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>from</source>
        <translation>à partir du</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après le</translation>
    </message>
    <message>
        <source>on</source>
        <translation>le</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>est inférieur à</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>est au plus</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>est au moins</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>est supérieur à</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a chip of a filter: field, then what it must be</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <extracomment>a chip of a filter: field, then what it must not be</extracomment>
        <translation>%1&#xa0;: pas %2</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between the alternatives of a condition</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probables</translation>
    </message>
    <message numerus="yes">
        <source>%1: more than %n days ago</source>
        <translation>
            <numerusform>%1&#xa0;: il y a plus de %n jour</numerusform>
            <numerusform>%1&#xa0;: il y a plus de %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: less than %n days ago</source>
        <translation>
            <numerusform>%1&#xa0;: il y a moins de %n jour</numerusform>
            <numerusform>%1&#xa0;: il y a moins de %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameActions</name>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>add contact customer</source>
        <translation>ajouter contact client</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>csv excel outlook google contacts</source>
        <translation>csv excel outlook google contacts</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Aller à Aujourd’hui</translation>
    </message>
    <message>
        <source>calls tasks due</source>
        <translation>appels tâches échéances</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Aller aux personnes</translation>
    </message>
    <message>
        <source>contacts list</source>
        <translation>contacts liste</translation>
    </message>
    <message>
        <source>Go to Organisations</source>
        <translation>Aller aux organisations</translation>
    </message>
    <message>
        <source>firms companies</source>
        <translation>entreprises sociétés</translation>
    </message>
    <message>
        <source>Go to Privacy</source>
        <translation>Aller à Vie privée</translation>
    </message>
    <message>
        <source>requests rights gdpr consent coverage</source>
        <translation>demandes droits rgpd consentement couverture</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Aller aux réglages</translation>
    </message>
    <message>
        <source>preferences options</source>
        <translation>préférences options</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>French English</source>
        <translation>français anglais</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>dark light contrast colours theme</source>
        <translation>sombre clair contraste couleurs thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>bigger smaller zoom letters</source>
        <translation>plus grand plus petit zoom lettres</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Verrouiller le coffre</translation>
    </message>
    <message>
        <source>after minutes idle automatic</source>
        <translation>après minutes inactivité automatique</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>secret phrase</source>
        <translation>secret phrase</translation>
    </message>
    <message>
        <source>Quick unlock on this computer</source>
        <translation>Déverrouillage rapide sur cet ordinateur</translation>
    </message>
    <message>
        <source>keychain open</source>
        <translation>trousseau ouvrir</translation>
    </message>
    <message>
        <source>Your firm</source>
        <translation>Votre entreprise</translation>
    </message>
    <message>
        <source>name address SIREN privacy contact letterhead</source>
        <translation>nom adresse SIREN vie privée contact en-tête</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>colleagues roles rights add</source>
        <translation>collègues rôles droits ajouter</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Dossier du coffre</translation>
    </message>
    <message>
        <source>where data file</source>
        <translation>où données fichier</translation>
    </message>
    <message>
        <source>Go to Trade shows</source>
        <translation>Aller aux salons</translation>
    </message>
    <message>
        <source>stand fair event visitors exhibition</source>
        <translation>stand salon foire événement visiteurs exposition</translation>
    </message>
    <message>
        <source>Look at duplicates</source>
        <translation>Voir les doublons</translation>
    </message>
    <message>
        <source>merge same twice alike clean</source>
        <translation>fusionner même deux fois semblables nettoyer doublon</translation>
    </message>
    <message>
        <source>Records that look alike, merged without loss</source>
        <translation>Les fiches qui se ressemblent, fusionnées sans perte</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>To be asked</source>
        <translation>À interroger</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Interrogée</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Relancée</translation>
    </message>
    <message>
        <source>Reply to be read</source>
        <translation>Réponse à lire</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>A dit oui</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>A dit non</translation>
    </message>
    <message>
        <source>Said stop</source>
        <translation>A dit stop</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non distribué</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Ask by mail</source>
        <translation>Demander par e-mail</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Read the reply</source>
        <translation>Lire la réponse</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Yes, recorded with the mail as its proof</source>
        <translation>Oui, enregistré avec l’e-mail comme preuve</translation>
    </message>
    <message>
        <source>No, recorded</source>
        <translation>Non, enregistré</translation>
    </message>
    <message>
        <source>For you to read</source>
        <translation>À lire par vous</translation>
    </message>
    <message>
        <source>Objection to e-mail recorded</source>
        <translation>Opposition aux e-mails enregistrée</translation>
    </message>
    <message>
        <source>Address does not work any more</source>
        <translation>L’adresse ne fonctionne plus</translation>
    </message>
    <message>
        <source>Not delivered yet; nothing was changed</source>
        <translation>Pas encore distribué&#xa0;; rien n’a changé</translation>
    </message>
    <message>
        <source>Automatic reply; nothing was changed</source>
        <translation>Réponse automatique&#xa0;; rien n’a changé</translation>
    </message>
    <message>
        <source>Read before; nothing was changed</source>
        <translation>Déjà lu&#xa0;; rien n’a changé</translation>
    </message>
    <message>
        <source>Already answered; nothing was changed</source>
        <translation>Déjà répondu&#xa0;; rien n’a changé</translation>
    </message>
    <message>
        <source>Answers no question; nothing was changed</source>
        <translation>Ne répond à aucune question&#xa0;; rien n’a changé</translation>
    </message>
    <message>
        <source>Not a mail; nothing was changed</source>
        <translation>Pas un e-mail&#xa0;; rien n’a changé</translation>
    </message>
    <message>
        <source>The reply is neither a plain yes nor a plain no.</source>
        <translation>La réponse n’est ni un oui clair ni un non clair.</translation>
    </message>
    <message>
        <source>The reply comes from another address than the one that was asked.</source>
        <translation>La réponse vient d’une autre adresse que celle qui a été interrogée.</translation>
    </message>
    <message>
        <source>May %1 write to you? [%2]</source>
        <translation>%1 peut-il vous écrire&#xa0;? [%2]</translation>
    </message>
    <message>
        <source>Reminder: may %1 write to you? [%2]</source>
        <translation>Rappel&#xa0;: %1 peut-il vous écrire&#xa0;? [%2]</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>We asked you this once before and have no reply; this is the last time.</source>
        <translation>Nous vous l’avons déjà demandé une fois et n’avons pas de réponse&#xa0;; c’est la dernière fois.</translation>
    </message>
    <message>
        <source>%1 has your business card.</source>
        <translation>%1 a votre carte de visite.</translation>
    </message>
    <message>
        <source>To accept, reply to this mail with the one word YES. To refuse, reply with the one word NO.</source>
        <translation>Pour accepter, répondez à cet e-mail par le seul mot OUI. Pour refuser, répondez par le seul mot NON.</translation>
    </message>
    <message>
        <source>If you do not reply, we will not contact you and will delete your card. You can reply STOP at any time.</source>
        <translation>Si vous ne répondez pas, nous ne vous contacterons pas et supprimerons votre carte. Vous pouvez répondre STOP à tout moment.</translation>
    </message>
    <message>
        <source>Please leave this code in your reply: %1</source>
        <translation>Merci de laisser ce code dans votre réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>The reminder comes after at least one day and before the deletion, and the deletion within a year.</source>
        <translation>La relance vient un jour au moins après la demande et avant la suppression, et la suppression dans l’année.</translation>
    </message>
    <message>
        <source>This card is not in the inbox (any more).</source>
        <translation>Cette carte n’est pas (ou plus) dans la boîte.</translation>
    </message>
    <message>
        <source>This person was asked and reminded, or has answered; they are not asked again.</source>
        <translation>Cette personne a été interrogée et relancée, ou a répondu&#xa0;; on ne lui redemande pas.</translation>
    </message>
    <message>
        <source>The card has no e-mail that works. Complete it first.</source>
        <translation>La carte n’a pas d’e-mail qui fonctionne. Complétez-la d’abord.</translation>
    </message>
    <message>
        <source>The firm has no e-mail that could be answered. Complete it in the settings.</source>
        <translation>L’entreprise n’a pas d’e-mail auquel répondre. Complétez-le dans les réglages.</translation>
    </message>
    <message>
        <source>This person has said no, or may not be processed: they are not asked.</source>
        <translation>Cette personne a dit non, ou ses données ne peuvent pas être traitées&#xa0;: on ne l’interroge pas.</translation>
    </message>
    <message>
        <source>No reply of this card waits for a reader.</source>
        <translation>Aucune réponse de cette carte n’attend d’être lue.</translation>
    </message>
    <message>
        <source>Another reply of this person waits for you; decide it, then read this one again</source>
        <translation>Une autre réponse de cette personne vous attend&#xa0;; tranchez-la, puis relisez celle-ci</translation>
    </message>
    <message>
        <source>They said yes before. Does this take it back?</source>
        <translation>Cette personne avait dit oui. Revient-elle sur son accord&#xa0;?</translation>
    </message>
    <message>
        <source>The mail server doubts that the sender is who it says.</source>
        <translation>Le serveur de messagerie doute que l’expéditeur soit celui qu’il prétend être.</translation>
    </message>
    <message>
        <source>The reply says yes, but this person has said no before or since.</source>
        <translation>La réponse dit oui, mais cette personne a dit non avant ou depuis.</translation>
    </message>
    <message>
        <source>The address that was asked is not this person’s any more: no reminder goes there.</source>
        <translation>L’adresse interrogée n’est plus celle de cette personne&#xa0;: aucun rappel n’y est envoyé.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>People looked at</source>
        <translation>Personnes consultées</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Personne ajoutée</translation>
    </message>
    <message>
        <source>Person edited</source>
        <translation>Personne modifiée</translation>
    </message>
    <message>
        <source>Organisations looked at</source>
        <translation>Organisations consultées</translation>
    </message>
    <message>
        <source>Organisation added</source>
        <translation>Organisation ajoutée</translation>
    </message>
    <message>
        <source>Organisation edited</source>
        <translation>Organisation modifiée</translation>
    </message>
    <message>
        <source>Exchange recorded</source>
        <translation>Échange enregistré</translation>
    </message>
    <message>
        <source>Sale recorded</source>
        <translation>Vente enregistrée</translation>
    </message>
    <message>
        <source>Information of the person recorded</source>
        <translation>Information de la personne enregistrée</translation>
    </message>
    <message>
        <source>Import looked at</source>
        <translation>Import examiné</translation>
    </message>
    <message>
        <source>Import done</source>
        <translation>Import effectué</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Import annulé</translation>
    </message>
    <message>
        <source>Imports looked at</source>
        <translation>Imports consultés</translation>
    </message>
    <message>
        <source>Consents looked at</source>
        <translation>Consentements consultés</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentement donné</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>Consentement refusé</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <source>Consent renewed</source>
        <translation>Consentement renouvelé</translation>
    </message>
    <message>
        <source>Objection recorded</source>
        <translation>Opposition enregistrée</translation>
    </message>
    <message>
        <source>Proof of consent handed out</source>
        <translation>Preuve de consentement remise</translation>
    </message>
    <message>
        <source>Verdict asked for</source>
        <translation>Verdict demandé</translation>
    </message>
    <message>
        <source>Opposition list consulted</source>
        <translation>Liste d’opposition consultée</translation>
    </message>
    <message>
        <source>Opposition list imported</source>
        <translation>Liste d’opposition importée</translation>
    </message>
    <message>
        <source>Copy of the data handed over</source>
        <translation>Copie des données remise</translation>
    </message>
    <message>
        <source>Erasure planned</source>
        <translation>Effacement préparé</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>Personne effacée</translation>
    </message>
    <message>
        <source>Journal looked at</source>
        <translation>Journal consulté</translation>
    </message>
    <message>
        <source>Journal verified</source>
        <translation>Journal vérifié</translation>
    </message>
    <message>
        <source>Firm looked at</source>
        <translation>Entreprise consultée</translation>
    </message>
    <message>
        <source>Firm edited</source>
        <translation>Entreprise modifiée</translation>
    </message>
    <message>
        <source>Vault looked at</source>
        <translation>Coffre consulté</translation>
    </message>
    <message>
        <source>Users changed</source>
        <translation>Utilisateurs modifiés</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe changé</translation>
    </message>
    <message>
        <source>Key of the vault changed</source>
        <translation>Clé du coffre changée</translation>
    </message>
    <message>
        <source>Vault unlocked</source>
        <translation>Coffre déverrouillé</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Brouillon enregistré</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>A line of the journal has been changed.</source>
        <translation>Une ligne du journal a été modifiée.</translation>
    </message>
    <message>
        <source>A line of the journal is missing.</source>
        <translation>Une ligne du journal manque.</translation>
    </message>
    <message>
        <source>The end of the journal is missing.</source>
        <translation>La fin du journal manque.</translation>
    </message>
    <message>
        <source>Request to be called recorded</source>
        <translation>Demande de rappel enregistrée</translation>
    </message>
    <message>
        <source>Copy of the data looked at</source>
        <translation>Copie des données examinée</translation>
    </message>
    <message>
        <source>Ledger of consent verified</source>
        <translation>Registre des consentements vérifié</translation>
    </message>
    <message>
        <source>State of consent rebuilt from the ledger</source>
        <translation>État du consentement recalculé d’après le registre</translation>
    </message>
    <message>
        <source>Portable copy handed over</source>
        <translation>Copie portable remise</translation>
    </message>
    <message>
        <source>Purposes or wordings changed</source>
        <translation>Finalités ou textes modifiés</translation>
    </message>
    <message>
        <source>Request answered</source>
        <translation>Demande répondue</translation>
    </message>
    <message>
        <source>Request opened</source>
        <translation>Demande enregistrée</translation>
    </message>
    <message>
        <source>Requests looked at</source>
        <translation>Demandes consultées</translation>
    </message>
    <message>
        <source>Legal deadlines viewed</source>
        <translation>Échéances légales consultées</translation>
    </message>
    <message>
        <source>Saved views looked at</source>
        <translation>Vues enregistrées consultées</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>View removed</source>
        <translation>Vue retirée</translation>
    </message>
    <message>
        <source>View shared</source>
        <translation>Vue partagée</translation>
    </message>
    <message>
        <source>Columns arranged</source>
        <translation>Colonnes disposées</translation>
    </message>
    <message>
        <source>Many people changed at once</source>
        <translation>Plusieurs personnes changées à la fois</translation>
    </message>
    <message>
        <source>List changed</source>
        <translation>Liste changée</translation>
    </message>
    <message>
        <source>Archive looked at from outside</source>
        <translation>Archive regardée de l’extérieur</translation>
    </message>
    <message>
        <source>Piece of the archive opened</source>
        <translation>Pièce de l’archive ouverte</translation>
    </message>
    <message>
        <source>Piece of the archive deleted at its term</source>
        <translation>Pièce de l’archive supprimée à son terme</translation>
    </message>
    <message>
        <source>Register of copies looked at</source>
        <translation>Registre des copies consulté</translation>
    </message>
    <message>
        <source>Destruction of a copy confirmed</source>
        <translation>Destruction d’une copie confirmée</translation>
    </message>
    <message>
        <source>Export looked at</source>
        <translation>Export examiné</translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation>Gel levé</translation>
    </message>
    <message>
        <source>Hold set</source>
        <translation>Gel posé</translation>
    </message>
    <message>
        <source>Likely duplicate decided</source>
        <translation>Doublon probable tranché</translation>
    </message>
    <message>
        <source>Duplicates looked for</source>
        <translation>Doublons recherchés</translation>
    </message>
    <message>
        <source>Duplicates viewed</source>
        <translation>Doublons consultés</translation>
    </message>
    <message>
        <source>Merge looked at</source>
        <translation>Fusion examinée</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Fusion annulée</translation>
    </message>
    <message>
        <source>People or organisations exported</source>
        <translation>Personnes ou organisations exportées</translation>
    </message>
    <message>
        <source>Records merged</source>
        <translation>Fiches fusionnées</translation>
    </message>
    <message>
        <source>Organisations merged</source>
        <translation>Organisations fusionnées</translation>
    </message>
    <message>
        <source>People merged</source>
        <translation>Personnes fusionnées</translation>
    </message>
    <message>
        <source>File added or removed</source>
        <translation>Fichier ajouté ou retiré</translation>
    </message>
    <message>
        <source>Files looked at</source>
        <translation>Fichiers consultés</translation>
    </message>
    <message>
        <source>Change done again</source>
        <translation>Changement rétabli</translation>
    </message>
    <message>
        <source>Change undone</source>
        <translation>Changement annulé</translation>
    </message>
    <message>
        <source>Fields of the firm changed</source>
        <translation>Champs de l’entreprise changés</translation>
    </message>
    <message>
        <source>Fields of the firm looked at</source>
        <translation>Champs de l’entreprise consultés</translation>
    </message>
    <message>
        <source>History looked at</source>
        <translation>Historique consulté</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>Fichier ajouté</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>Fichier retiré</translation>
    </message>
    <message>
        <source>Photo changed</source>
        <translation>Photo changée</translation>
    </message>
    <message>
        <source>Notice published</source>
        <translation>Mention publiée</translation>
    </message>
    <message>
        <source>Data of the notices changed</source>
        <translation>Données des mentions modifiées</translation>
    </message>
    <message>
        <source>Notices looked at</source>
        <translation>Mentions consultées</translation>
    </message>
    <message>
        <source>Mapping of columns removed</source>
        <translation>Correspondance de colonnes retirée</translation>
    </message>
    <message>
        <source>Mapping of columns saved</source>
        <translation>Correspondance de colonnes enregistrée</translation>
    </message>
    <message>
        <source>Mappings of columns looked at</source>
        <translation>Correspondances de colonnes consultées</translation>
    </message>
    <message>
        <source>Many organisations changed at once</source>
        <translation>Plusieurs organisations modifiées à la fois</translation>
    </message>
    <message>
        <source>Day at a stand looked at</source>
        <translation>Journée d’un stand consultée</translation>
    </message>
    <message>
        <source>Paper sheet of a stand entered</source>
        <translation>Bulletin papier d’un stand saisi</translation>
    </message>
    <message>
        <source>Vault of a stand brought home</source>
        <translation>Coffre d’un stand rapporté</translation>
    </message>
    <message>
        <source>Screen of a stand opened</source>
        <translation>Écran d’un stand ouvert</translation>
    </message>
    <message>
        <source>Vault for a stand made</source>
        <translation>Coffre pour un stand créé</translation>
    </message>
    <message>
        <source>Trade show planned or changed</source>
        <translation>Salon prévu ou modifié</translation>
    </message>
    <message>
        <source>Trade shows looked at</source>
        <translation>Salons consultés</translation>
    </message>
    <message>
        <source>Visitor taken at a stand</source>
        <translation>Visiteur saisi au stand</translation>
    </message>
    <message>
        <source>Business card taken in</source>
        <translation>Carte de visite reçue</translation>
    </message>
    <message>
        <source>Consent asked for by mail</source>
        <translation>Consentement demandé par e-mail</translation>
    </message>
    <message>
        <source>Days of the card inbox changed</source>
        <translation>Délais de la boîte à cartes modifiés</translation>
    </message>
    <message>
        <source>Card inbox looked at</source>
        <translation>Boîte à cartes consultée</translation>
    </message>
    <message>
        <source>Replies read</source>
        <translation>Réponses lues</translation>
    </message>
    <message>
        <source>Unclear reply decided</source>
        <translation>Réponse peu claire tranchée</translation>
    </message>
    <message>
        <source>Call noted</source>
        <translation>Appel noté</translation>
    </message>
    <message>
        <source>Rules of the firm changed</source>
        <translation>Règles de l’entreprise modifiées</translation>
    </message>
    <message>
        <source>Mail account changed</source>
        <translation>Compte de messagerie modifié</translation>
    </message>
    <message>
        <source>Restriction lifted</source>
        <translation>Limitation levée</translation>
    </message>
    <message>
        <source>Proof of consent looked at</source>
        <translation>Preuve de consentement consultée</translation>
    </message>
    <message>
        <source>Refusals recorded again after an older database was put back</source>
        <translation>Refus enregistrés de nouveau après le retour d’une base plus ancienne</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>The file is empty. Choose a mail (.eml) or a mailbox (.mbox).</source>
        <translation>Le fichier est vide. Choisissez un e-mail (.eml) ou une boîte (.mbox).</translation>
    </message>
    <message>
        <source>The mail is too large to be read.</source>
        <translation>L’e-mail est trop grand pour être lu.</translation>
    </message>
    <message>
        <source>This is not a mail. Choose a file that a mail program saved (.eml or .mbox).</source>
        <translation>Ce n’est pas un e-mail. Choisissez un fichier enregistré par un logiciel de messagerie (.eml ou .mbox).</translation>
    </message>
    <message>
        <source>An address of the mail is not an e-mail address.</source>
        <translation>Une adresse de l’e-mail n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>A name or the subject of the mail has a line break in it.</source>
        <translation>Un nom ou l’objet de l’e-mail contient un retour à la ligne.</translation>
    </message>
    <message>
        <source>The mail server’s address is not one. Write it as smtps://mail.example.org or imaps://mail.example.org.</source>
        <translation>L’adresse du serveur de messagerie n’en est pas une. Écrivez-la comme smtps://mail.example.org ou imaps://mail.example.org.</translation>
    </message>
    <message>
        <source>The connection to the mail server would not be encrypted. Nothing was sent.</source>
        <translation>La connexion au serveur de messagerie ne serait pas chiffrée. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The mail server does not answer. Check its name and the network.</source>
        <translation>Le serveur de messagerie ne répond pas. Vérifiez son nom et le réseau.</translation>
    </message>
    <message>
        <source>The mail server’s certificate cannot be trusted. Nothing was sent.</source>
        <translation>Le certificat du serveur de messagerie n’est pas digne de confiance. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The mail server refused the name or the password.</source>
        <translation>Le serveur de messagerie a refusé le nom ou le mot de passe.</translation>
    </message>
    <message>
        <source>The mail server refused the mail.</source>
        <translation>Le serveur de messagerie a refusé l’e-mail.</translation>
    </message>
    <message>
        <source>The mail server gave an answer that cannot be used.</source>
        <translation>Le serveur de messagerie a donné une réponse inutilisable.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Who is responsible</source>
        <translation>Qui est responsable</translation>
    </message>
    <message>
        <source>What for, by which right, for how long</source>
        <translation>Pourquoi, à quel titre, combien de temps</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Quelles données</translation>
    </message>
    <message>
        <source>Where your data come from</source>
        <translation>D’où viennent vos données</translation>
    </message>
    <message>
        <source>Who receives them</source>
        <translation>Qui les reçoit</translation>
    </message>
    <message>
        <source>Outside the European Union</source>
        <translation>Hors de l’Union européenne</translation>
    </message>
    <message>
        <source>Whether you have to give them</source>
        <translation>Êtes-vous obligé de les donner&#xa0;?</translation>
    </message>
    <message>
        <source>Automated decisions</source>
        <translation>Décisions automatisées</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Vos droits</translation>
    </message>
    <message>
        <source>Your right to object</source>
        <translation>Votre droit d’opposition</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Réclamations</translation>
    </message>
    <message>
        <source>Commercial calls</source>
        <translation>Appels commerciaux</translation>
    </message>
    <message>
        <source>Your data and your rights</source>
        <translation>Vos données et vos droits</translation>
    </message>
    <message>
        <source>The controller is %1.</source>
        <translation>Le responsable du traitement est %1.</translation>
    </message>
    <message>
        <source>You can reach it here: %1.</source>
        <translation>Vous pouvez le joindre ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its representative in the Union: %1.</source>
        <translation>Son représentant dans l’Union&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its data protection officer: %1.</source>
        <translation>Son délégué à la protection des données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1. Legal basis: %2.</source>
        <translation>%1. Base légale&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Interest pursued: %1.</source>
        <translation>Intérêt poursuivi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Durée de conservation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your data come from: %1.</source>
        <translation>Vos données viennent de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You may ask for access to your data, for their rectification or erasure, for restriction of processing and for a portable copy. Write here: %1. The answer comes within a month and costs nothing.</source>
        <translation>Vous pouvez demander l’accès à vos données, leur rectification ou leur effacement, la limitation du traitement et une copie portable. Écrivez ici&#xa0;: %1. La réponse vient dans le mois et ne coûte rien.</translation>
    </message>
    <message>
        <source>Where a processing rests on your consent, you may withdraw it at any time, as easily as you gave it. What was done before stays lawful.</source>
        <translation>Quand un traitement repose sur votre consentement, vous pouvez le retirer à tout moment, aussi simplement que vous l’avez donné. Ce qui a été fait auparavant reste licite.</translation>
    </message>
    <message>
        <source>You may leave instructions on what becomes of your data after your death.</source>
        <translation>Vous pouvez laisser des directives sur le sort de vos données après votre mort.</translation>
    </message>
    <message>
        <source>You may object at any time, without giving a reason, to the use of your data for canvassing. A word is enough: %1.</source>
        <translation>Vous pouvez vous opposer à tout moment, sans motif, à l’usage de vos données pour la prospection. Un mot suffit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Where a processing rests on our legitimate interest, you may object to it on grounds relating to your particular situation.</source>
        <translation>Quand un traitement repose sur notre intérêt légitime, vous pouvez vous y opposer pour des raisons tenant à votre situation particulière.</translation>
    </message>
    <message>
        <source>If you give us your telephone number: a consumer is called for commercial purposes only with their prior consent (C. conso L223-1, L223-2).</source>
        <translation>Si vous nous donnez votre numéro de téléphone&#xa0;: un consommateur n’est appelé à des fins commerciales qu’avec son consentement préalable (art.&#xa0;L223-1 et L223-2 du code de la consommation).</translation>
    </message>
    <message>
        <source>the data protection authority of your country</source>
        <translation>l’autorité de protection des données de votre pays</translation>
    </message>
    <message>
        <source>Collected directly (Art. 13)</source>
        <translation>Collecte directe (art.&#xa0;13)</translation>
    </message>
    <message>
        <source>Data from somebody else (Art. 14)</source>
        <translation>Données venues d’ailleurs (art.&#xa0;14)</translation>
    </message>
    <message>
        <source>Short notice</source>
        <translation>Mention courte</translation>
    </message>
    <message>
        <source>Full notice</source>
        <translation>Mention complète</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remise en main propre</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Par courrier</translation>
    </message>
    <message>
        <source>Shown on the screen</source>
        <translation>Montrée à l’écran</translation>
    </message>
    <message>
        <source>Said aloud</source>
        <translation>Dite de vive voix</translation>
    </message>
    <message>
        <source>Representative in the Union</source>
        <translation>Représentant dans l’Union</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Délégué à la protection des données</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Transfers outside the European Union</source>
        <translation>Transferts hors de l’Union européenne</translation>
    </message>
    <message>
        <source>Must the data be given?</source>
        <translation>Les données sont-elles obligatoires&#xa0;?</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Catégories de données</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>Source des données</translation>
    </message>
    <message>
        <source>Only for a firm established outside the Union</source>
        <translation>Seulement pour une entreprise établie hors de l’Union</translation>
    </message>
    <message>
        <source>Name and contact, if the firm has appointed one</source>
        <translation>Nom et contact, si l’entreprise en a désigné un</translation>
    </message>
    <message>
        <source>For example: our staff, our accountant, our e-mail provider (Firm, town)</source>
        <translation>Par exemple&#xa0;: notre équipe, notre comptable, notre prestataire d’e-mail (Société, ville)</translation>
    </message>
    <message>
        <source>For example: none; or the country and the safeguard</source>
        <translation>Par exemple&#xa0;: aucun&#xa0;; ou le pays et la garantie</translation>
    </message>
    <message>
        <source>For example: only what an order needs has to be given; the rest is free</source>
        <translation>Par exemple&#xa0;: seul ce qu’une commande exige est obligatoire&#xa0;; le reste est libre</translation>
    </message>
    <message>
        <source>For example: identity, work contact details, job title</source>
        <translation>Par exemple&#xa0;: identité, coordonnées professionnelles, fonction</translation>
    </message>
    <message>
        <source>For example: the public register of firms; the fair’s list</source>
        <translation>Par exemple&#xa0;: le registre public des entreprises&#xa0;; la liste du salon</translation>
    </message>
    <message>
        <source>For example: no decision is taken by automated means alone</source>
        <translation>Par exemple&#xa0;: aucune décision n’est prise par des moyens automatisés seuls</translation>
    </message>
    <message>
        <source>the address of the firm</source>
        <translation>l’adresse de l’entreprise</translation>
    </message>
    <message>
        <source>an e-mail or a phone number of the firm</source>
        <translation>un e-mail ou un téléphone de l’entreprise</translation>
    </message>
    <message>
        <source>a purpose</source>
        <translation>une finalité</translation>
    </message>
    <message>
        <source>the legal basis of a purpose</source>
        <translation>la base légale d’une finalité</translation>
    </message>
    <message>
        <source>the legitimate interest pursued</source>
        <translation>l’intérêt légitime poursuivi</translation>
    </message>
    <message>
        <source>how long the data are kept</source>
        <translation>la durée de conservation</translation>
    </message>
    <message>
        <source>the recipients</source>
        <translation>les destinataires</translation>
    </message>
    <message>
        <source>whether data leave the European Union</source>
        <translation>si des données quittent l’Union européenne</translation>
    </message>
    <message>
        <source>whether the data have to be given</source>
        <translation>si les données sont obligatoires</translation>
    </message>
    <message>
        <source>the categories of data</source>
        <translation>les catégories de données</translation>
    </message>
    <message>
        <source>the source of the data</source>
        <translation>la source des données</translation>
    </message>
    <message>
        <source>whether decisions are automated</source>
        <translation>si des décisions sont automatisées</translation>
    </message>
    <message>
        <source>Collected from the person (Art. 13(1))</source>
        <translation>Recueillies auprès de la personne (art.&#xa0;13&#xa0;§&#xa0;1)</translation>
    </message>
    <message>
        <source>One month after the data came (Art. 14(3)(a))</source>
        <translation>Un mois après l’arrivée des données (art.&#xa0;14&#xa0;§&#xa0;3&#xa0;a))</translation>
    </message>
    <message>
        <source>First message to the person (Art. 14(3)(b))</source>
        <translation>Premier message à la personne (art.&#xa0;14&#xa0;§&#xa0;3&#xa0;b))</translation>
    </message>
    <message>
        <source>First handed on to somebody else (Art. 14(3)(c))</source>
        <translation>Première transmission à un tiers (art.&#xa0;14&#xa0;§&#xa0;3&#xa0;c))</translation>
    </message>
</context>
<context>
    <name>PaletteFinder</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>People with a name close to this</source>
        <translation>Personnes au nom proche</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations with a name close to this</source>
        <translation>Organisations au nom proche</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouvert récemment</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation>Nouvelle personne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Enregistrer un consentement</translation>
    </message>
    <message>
        <source>Answer a request for access</source>
        <translation>Répondre à une demande d’accès</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>Effacer cette personne</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>Private individual</source>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>Sole trader</source>
        <translation>Entrepreneur individuel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>À préciser</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Contract in progress</source>
        <translation>Contrat en cours</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>Ancien client</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Messages come back</source>
        <translation>Messages rejetés</translation>
    </message>
    <message>
        <source>Letters come back</source>
        <translation>Courriers retournés</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Référent RGPD</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Comptable</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Information donnée</translation>
    </message>
    <message>
        <source>From the person</source>
        <translation>De la personne</translation>
    </message>
    <message>
        <source>To the person</source>
        <translation>Vers la personne</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>M.</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Mme</translation>
    </message>
    <message>
        <source>Dr</source>
        <translation>Dr</translation>
    </message>
    <message>
        <source>Prof.</source>
        <translation>Pr</translation>
    </message>
    <message>
        <source>Maître</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Kind of person</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Postal code and city</source>
        <translation>Code postal et ville</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Where the data come from</source>
        <translation>Origine des données</translation>
    </message>
    <message>
        <source>Collected on</source>
        <translation>Collecté le</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Informed on</source>
        <translation>Information donnée le</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Réseau social</translation>
    </message>
    <message>
        <source>Wrong number or address</source>
        <translation>Numéro ou adresse erronés</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>One choice of a list</source>
        <translation>Un choix dans une liste</translation>
    </message>
    <message>
        <source>Several choices of a list</source>
        <translation>Plusieurs choix dans une liste</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Label of the value beside</source>
        <translation>Libellé de la valeur voisine</translation>
    </message>
    <message>
        <source>Refuses to be contacted</source>
        <translation>Refuse d’être contactée</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>APE code</source>
        <translation>Code APE</translation>
    </message>
    <message>
        <source>Personal web page</source>
        <translation>Page web personnelle</translation>
    </message>
    <message>
        <source>Supplied by</source>
        <translation>Fourni par</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Rencontré le</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>Exposant</translation>
    </message>
    <message>
        <source>In this job since</source>
        <translation>À ce poste depuis</translation>
    </message>
    <message>
        <source>In this job until</source>
        <translation>À ce poste jusqu’à</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>Message laissé</translation>
    </message>
    <message>
        <source>Spoke with the person</source>
        <translation>A parlé à la personne</translation>
    </message>
    <message>
        <source>Asks to be called back</source>
        <translation>Demande à être rappelé</translation>
    </message>
    <message>
        <source>Wants no more calls</source>
        <translation>Ne veut plus d’appels</translation>
    </message>
    <message>
        <source>Wants no more offers at all</source>
        <translation>Ne veut plus aucune offre</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Mauvais numéro</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Under 15</source>
        <translation>Moins de 15 ans</translation>
    </message>
    <message>
        <source>15 to 17</source>
        <translation>15 à 17 ans</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 ans et plus</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Agrees to be contacted (only a no counts)</source>
        <translation>Accepte d’être contacté (seul un non compte)</translation>
    </message>
    <message>
        <source>Whether the value beside works</source>
        <translation>Validité de la valeur voisine</translation>
    </message>
</context>
<context>
    <name>PersonKind</name>
    <message>
        <source>Private individual</source>
        <comment>a woman</comment>
        <translation>Particulière</translation>
    </message>
    <message>
        <source>Private individual</source>
        <comment>a man, or unknown</comment>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>Sole trader</source>
        <translation>Entrepreneur individuel</translation>
    </message>
</context>
<context>
    <name>QtPrompter</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Access, Art.&#xa0;15 GDPR</source>
        <translation>Accès, art.&#xa0;15 du RGPD</translation>
    </message>
    <message>
        <source>Portability, Art.&#xa0;20 GDPR</source>
        <translation>Portabilité, art.&#xa0;20 du RGPD</translation>
    </message>
    <message>
        <source>Rectification, Art.&#xa0;16 GDPR</source>
        <translation>Rectification, art.&#xa0;16 du RGPD</translation>
    </message>
    <message>
        <source>Erasure, Art.&#xa0;17 GDPR</source>
        <translation>Effacement, art.&#xa0;17 du RGPD</translation>
    </message>
    <message>
        <source>Restriction, Art.&#xa0;18 GDPR</source>
        <translation>Limitation, art.&#xa0;18 du RGPD</translation>
    </message>
    <message>
        <source>Objection, Art.&#xa0;21 GDPR</source>
        <translation>Opposition, art.&#xa0;21 du RGPD</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondue</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Vidé</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Dissocié</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translation>Anonymisé</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>Codes only, kept</source>
        <translation>Codes seuls, gardés</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Kept in the archive</source>
        <translation>Gardé en archive</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>À prévenir</translation>
    </message>
    <message>
        <source>Accounting documents are kept for ten years.</source>
        <translation>Les pièces comptables se conservent dix ans.</translation>
    </message>
    <message>
        <source>The proof of a consent to be called is kept for three years from its collection.</source>
        <translation>La preuve d’un consentement au démarchage téléphonique se conserve trois ans à compter de son recueil.</translation>
    </message>
    <message>
        <source>Codes and times only, which point at nobody any more.</source>
        <translation>Des codes et des heures seulement, qui ne désignent plus personne.</translation>
    </message>
    <message>
        <source>A fingerprint of the contact detail, so that the person is not contacted again.</source>
        <translation>Une empreinte de la coordonnée, pour que la personne ne soit plus contactée.</translation>
    </message>
    <message>
        <source>A fingerprint, so that a restored backup erases the person again.</source>
        <translation>Une empreinte, pour qu’une sauvegarde restaurée efface de nouveau la personne.</translation>
    </message>
    <message>
        <source>Ten years from the end of the financial year</source>
        <translation>Dix ans après la fin de l’exercice</translation>
    </message>
    <message>
        <source>Three years from the collection</source>
        <translation>Trois ans à compter du recueil</translation>
    </message>
    <message>
        <source>As long as the person’s record</source>
        <translation>Aussi longtemps que la fiche de la personne</translation>
    </message>
    <message>
        <source>As long as the user’s account</source>
        <translation>Aussi longtemps que le compte de l’utilisateur</translation>
    </message>
    <message>
        <source>Prospects: three years after their last contact; customers: the relation and three years after it</source>
        <translation>Prospects&#xa0;: trois ans après leur dernier contact&#x202f;; clients&#xa0;: la durée de la relation et trois ans après</translation>
    </message>
    <message>
        <source>As long as a proof may be needed; codes only after an erasure</source>
        <translation>Tant qu’une preuve peut être utile&#x202f;; des codes seulement après un effacement</translation>
    </message>
    <message>
        <source>While the consent is relied on, then as long as the law asks for its proof</source>
        <translation>Tant que le consentement sert, puis le temps où la loi en demande la preuve</translation>
    </message>
    <message>
        <source>Thirty days</source>
        <translation>Trente jours</translation>
    </message>
    <message>
        <source>As long as the vault; codes only</source>
        <translation>Tant que ce fichier existe&#xa0;; des codes seulement, sans contenu</translation>
    </message>
    <message>
        <source>Copy of the data, at the person’s request</source>
        <translation>Copie des données, à la demande de la personne</translation>
    </message>
    <message>
        <source>Portable copy, at the person’s request</source>
        <translation>Copie portable, à la demande de la personne</translation>
    </message>
    <message>
        <source>Proof of consent</source>
        <translation>Preuve de consentement</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Written from an address already known</source>
        <translation>Écrit depuis une adresse déjà connue</translation>
    </message>
    <message>
        <source>Called back at a number already known</source>
        <translation>Rappelée à un numéro déjà connu</translation>
    </message>
    <message>
        <source>Known in person</source>
        <translation>Connue personnellement</translation>
    </message>
    <message>
        <source>Signed in to an account</source>
        <translation>Connectée à un compte</translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation>Document présenté</translation>
    </message>
    <message>
        <source>Agent with a mandate</source>
        <translation>Mandataire muni d’un pouvoir</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>To erase</source>
        <translation>À effacer</translation>
    </message>
    <message>
        <source>To anonymise</source>
        <translation>À anonymiser</translation>
    </message>
    <message>
        <source>To keep</source>
        <translation>À garder</translation>
    </message>
    <message>
        <source>As long as the contract</source>
        <translation>Aussi longtemps que le contrat</translation>
    </message>
    <message>
        <source>Three years after the last contact</source>
        <translation>Trois ans après le dernier contact</translation>
    </message>
</context>
<context>
    <name>SavePdf</name>
    <message>
        <source>This program was started without its documents.</source>
        <translation>Ce programme a été lancé sans ses documents.</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Ce coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>Stand</name>
    <message>
        <source>For this answer we need a way to reach you: fill in the field.</source>
        <translation>Pour cette réponse, il nous faut un moyen de vous joindre&#xa0;: remplissez le champ.</translation>
    </message>
    <message>
        <source>The day of a sheet lies within the days of the trade show, and not in the future.</source>
        <translation>Le jour d’un bulletin est l’un des jours du salon, et pas dans l’avenir.</translation>
    </message>
    <message>
        <source>There is no contact card in this code.</source>
        <translation>Ce code ne contient pas de carte de visite.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Take it again, closer and in better light.</source>
        <translation>Aucun code QR n’a été trouvé sur cette image. Reprenez-la, de plus près et mieux éclairée.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>One way to answer is needed: an e-mail address or a number.</source>
        <translation>Il faut un moyen de répondre&#xa0;: un e-mail ou un numéro.</translation>
    </message>
    <message>
        <source>This trade show does not ask that question.</source>
        <translation>Ce salon ne pose pas cette question.</translation>
    </message>
    <message>
        <source>The signature is missing.</source>
        <translation>La signature manque.</translation>
    </message>
    <message>
        <source>This trade show does not speak that language.</source>
        <translation>Cette langue n’est pas prévue pour ce salon.</translation>
    </message>
    <message>
        <source>The trade show ends before it starts.</source>
        <translation>La fin du salon précède son début.</translation>
    </message>
    <message>
        <source>People were met at this trade show: it stays, as their provenance.</source>
        <translation>Des personnes ont été rencontrées à ce salon&#xa0;: il reste, car il est leur provenance.</translation>
    </message>
    <message>
        <source>A trade show needs its first day.</source>
        <translation>Indiquez le premier jour du salon.</translation>
    </message>
    <message>
        <source>Choose at least one language that the program speaks.</source>
        <translation>Choisissez au moins une langue que parle le programme.</translation>
    </message>
    <message>
        <source>A trade show needs a name.</source>
        <translation>Donnez un nom au salon.</translation>
    </message>
    <message>
        <source>Choose at least one thing that visitors are asked.</source>
        <translation>Choisissez au moins une chose que l’on demande aux visiteurs.</translation>
    </message>
    <message>
        <source>Texts are missing: publish the notice in each language of the trade show, then take the current texts. A visitor is informed at once (Art. 13 GDPR).</source>
        <translation>Il manque des textes&#xa0;: publiez la mention d’information dans chaque langue du salon, puis mettez à jour les textes. Un visiteur est informé tout de suite (art.&#xa0;13 du RGPD).</translation>
    </message>
    <message>
        <source>You are not on the staff of this stand.</source>
        <translation>Vous n’êtes pas de l’équipe de ce stand.</translation>
    </message>
    <message>
        <source>This trade show is over.</source>
        <translation>Ce salon est terminé.</translation>
    </message>
    <message>
        <source>What serves an order needs no consent: do not ask for it.</source>
        <translation>Ce qui sert une commande n’a pas besoin de consentement&#xa0;: ne le demandez pas.</translation>
    </message>
    <message>
        <source>There is no such trade show.</source>
        <translation>Ce salon n’existe pas.</translation>
    </message>
    <message>
        <source>The ledger of consent in this stand’s vault was changed after the fact. Nothing was taken over: check that vault first.</source>
        <translation>Le registre des consentements du coffre de ce stand a été modifié après coup. Rien n’a été repris&#xa0;: vérifiez d’abord ce coffre.</translation>
    </message>
    <message>
        <source>This vault was not made for a stand: import its export instead.</source>
        <translation>Ce coffre n’a pas été fait pour un stand&#xa0;: importez plutôt son export.</translation>
    </message>
    <message>
        <source>This stand’s vault belongs to another vault than this one.</source>
        <translation>Le coffre de ce stand appartient à un autre coffre que celui-ci.</translation>
    </message>
    <message>
        <source>Nice to meet you</source>
        <translation>Ravis de vous rencontrer</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>I am under %1</source>
        <translation>J’ai moins de %1 ans</translation>
    </message>
    <message>
        <source>a parent then fills this in with you</source>
        <translation>Un parent remplit alors ceci avec vous</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>Et ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>Tick what you want. Ticking nothing is fine: that is a no.</source>
        <translation>Cochez ce que vous voulez. Ne rien cocher est permis&#xa0;: c’est un non.</translation>
    </message>
    <message>
        <source>Get offers by e-mail</source>
        <translation>Recevoir des offres par e-mail</translation>
    </message>
    <message>
        <source>Get offers by text message</source>
        <translation>Recevoir des offres par SMS</translation>
    </message>
    <message>
        <source>Be called with an offer</source>
        <translation>Être appelé pour une offre</translation>
    </message>
    <message>
        <source>Be called with an offer by a machine</source>
        <translation>Être appelé pour une offre par un automate</translation>
    </message>
    <message>
        <source>Get offers by fax</source>
        <translation>Recevoir des offres par fax</translation>
    </message>
    <message>
        <source>Get offers by post</source>
        <translation>Recevoir des offres par courrier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A link to stop in each message</source>
        <translation>Un lien pour arrêter dans chaque message</translation>
    </message>
    <message>
        <source>Answer STOP to stop</source>
        <translation>Répondez STOP pour arrêter</translation>
    </message>
    <message>
        <source>One year at most, say stop at any time</source>
        <translation>Un an au plus, dites stop à tout moment</translation>
    </message>
    <message>
        <source>Write to us to stop</source>
        <translation>Écrivez-nous pour arrêter</translation>
    </message>
    <message>
        <source>What exactly do I agree to?</source>
        <translation>Lire le texte exact</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Votre signature</translation>
    </message>
    <message>
        <source>Your signature and your parent’s</source>
        <translation>Votre signature et celle de votre parent</translation>
    </message>
    <message>
        <source>With finger, pen or mouse</source>
        <translation>Au doigt, au stylet ou à la souris</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Save and finish</source>
        <translation>Enregistrer et terminer</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Your data, in short.</source>
        <translation>Vos données, en bref.</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>or scan the code</source>
        <translation>ou scannez le code</translation>
    </message>
    <message>
        <source>Code that leads to the full notice</source>
        <translation>Code qui mène à la mention complète</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The screen empties itself after each visitor, or after 60 s without a touch</source>
        <translation>L’écran se vide après chaque visiteur, ou après 60 s sans un geste</translation>
    </message>
    <message>
        <source>Still there? Touch the screen, or it empties itself.</source>
        <translation>Toujours là&#xa0;? Touchez l’écran, ou il se vide.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>It is saved. You can change your mind at any time, as easily as today.</source>
        <translation>C’est enregistré. Vous pouvez changer d’avis à tout moment, aussi facilement qu’aujourd’hui.</translation>
    </message>
    <message>
        <source>It is saved. You will get no advertising from us.</source>
        <translation>C’est enregistré. Vous ne recevrez pas de publicité de notre part.</translation>
    </message>
    <message>
        <source>This cannot be saved here. Please ask somebody at the stand.</source>
        <translation>Ceci ne peut pas être enregistré ici. Adressez-vous à quelqu’un du stand.</translation>
    </message>
    <message>
        <source>Offline · visitors today: %1</source>
        <translation>Hors ligne · visiteurs aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Bulletin de contact</translation>
    </message>
    <message>
        <source>Sheet no.</source>
        <translation>Bulletin n°</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>J’accepte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signature of the parent, where there is one</source>
        <translation>Signature du parent, s’il y en a un</translation>
    </message>
    <message>
        <source>I am under %1: a parent fills this in and signs with me.</source>
        <translation>J’ai moins de %1 ans&#xa0;: un parent remplit ceci et signe avec moi.</translation>
    </message>
    <message>
        <source>The full notice: scan the code, or ask at the stand.</source>
        <translation>La mention complète&#xa0;: scannez le code, ou demandez-la au stand.</translation>
    </message>
    <message>
        <source>Notice, version %1. Texts: %2.</source>
        <translation>Mention, version %1. Textes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing could be read on this picture. Type what stands on the card.</source>
        <translation>Rien n’a pu être lu sur cette image. Tapez ce que porte la carte.</translation>
    </message>
    <message>
        <source>This yes bears an hour that has not come yet: the stand’s clock is ahead.</source>
        <translation>Ce oui porte une heure qui n’est pas encore venue&#xa0;: l’horloge du stand avance.</translation>
    </message>
    <message>
        <source>This yes does not fall on a day of the trade show: the stand’s clock is wrong.</source>
        <translation>Ce oui ne tombe pas un jour du salon&#xa0;: l’horloge du stand est fausse.</translation>
    </message>
    <message>
        <source>Somebody else bears this code here: nothing is written on their record.</source>
        <translation>Quelqu’un d’autre porte ce code ici&#xa0;: rien n’est écrit sur sa fiche.</translation>
    </message>
    <message>
        <source>The journal in this stand’s vault was changed or cut after the fact. Nothing was taken over: check that vault first.</source>
        <translation>Le journal du coffre de ce stand a été modifié ou tronqué après coup. Rien n’a été repris&#xa0;: vérifiez d’abord ce coffre.</translation>
    </message>
    <message>
        <source>Somebody at this address said no here since the vault left for the stand: that holds.</source>
        <translation>Quelqu’un à cette adresse a dit non ici depuis le départ du coffre pour le stand&#xa0;: c’est ce non qui vaut.</translation>
    </message>
    <message>
        <source>The journal here does not know that this vault left with this trade show.</source>
        <translation>Le journal d’ici ne sait rien du départ de ce coffre avec ce salon.</translation>
    </message>
    <message>
        <source>The folder of the stand’s vault could not be deleted whole. Delete what is left of it.</source>
        <translation>Le dossier du coffre du stand n’a pas pu être supprimé en entier. Supprimez ce qu’il en reste.</translation>
    </message>
    <message>
        <source>This belongs to another visitor or another trade show here: nothing is written on their record.</source>
        <translation>Ceci appartient ici à un autre visiteur ou à un autre salon&#xa0;: rien n’est écrit sur sa fiche.</translation>
    </message>
    <message>
        <source>The staff needs a password of its own: yours opens everything there.</source>
        <translation>Le personnel a besoin d’un mot de passe à lui&#xa0;: le vôtre y ouvre tout.</translation>
    </message>
    <message>
        <source>Somebody staffs this stand: give the staff’s password, too.</source>
        <translation>Quelqu’un tient ce stand&#xa0;: donnez aussi le mot de passe du personnel.</translation>
    </message>
    <message>
        <source>Vault for the stand</source>
        <translation>Coffre pour le stand</translation>
    </message>
    <message>
        <source>Name of your parent or guardian</source>
        <translation>Nom de votre parent ou tuteur</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your parent or guardian</source>
        <translation>Votre parent ou tuteur</translation>
    </message>
    <message>
        <source>Both of you sign: you on the left, your parent on the right.</source>
        <translation>Vous signez tous les deux&#xa0;: vous à gauche, votre parent à droite.</translation>
    </message>
    <message>
        <source>Scan my badge</source>
        <translation>Scanner mon badge</translation>
    </message>
    <message>
        <source>Hold the code of your badge up to the camera.</source>
        <translation>Présentez le code de votre badge à la caméra.</translation>
    </message>
    <message>
        <source>No picture is kept. You see all that was read before you save.</source>
        <translation>Aucune image n’est gardée. Vous voyez tout ce qui a été lu avant d’enregistrer.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Go back and type instead.</source>
        <translation>La caméra ne donne pas d’image. Revenez et saisissez au clavier.</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Saisir au clavier</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
    <message>
        <source>Only your name and an e-mail or a telephone number are needed.</source>
        <translation>Seuls votre nom et un e-mail ou un téléphone sont nécessaires.</translation>
    </message>
    <message>
        <source>we call with an offer only if you tick the box</source>
        <translation>appel commercial seulement si vous cochez la case</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>À demander</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Interdit</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Yes: the person agreed, and this consent is valid.</source>
        <translation>Oui&#xa0;: la personne a donné son accord, et il est valable.</translation>
    </message>
    <message>
        <source>Yes: this is a customer, for similar products, and a refusal was offered.</source>
        <translation>Oui&#xa0;: cette personne est cliente, pour des produits analogues, et un refus lui a été proposé.</translation>
    </message>
    <message>
        <source>Yes: the person has not objected.</source>
        <translation>Oui&#xa0;: la personne ne s’y est pas opposée.</translation>
    </message>
    <message>
        <source>Yes: a contract is in progress, and the contact concerns it.</source>
        <translation>Oui&#xa0;: un contrat est en cours, et le contact s’y rapporte.</translation>
    </message>
    <message>
        <source>Yes: the person asked to be called back.</source>
        <translation>Oui&#xa0;: la personne a demandé à être rappelée.</translation>
    </message>
    <message>
        <source>Yes: the offer of newspapers and magazines follows lighter rules.</source>
        <translation>Oui&#xa0;: l’offre de journaux et de magazines suit des règles plus souples.</translation>
    </message>
    <message>
        <source>Yes: this is the general address of an organisation, not of a person.</source>
        <translation>Oui&#xa0;: c’est l’adresse générale d’une organisation, pas celle d’une personne.</translation>
    </message>
    <message>
        <source>Yes: a message that serves an order or a contract, and promotes nothing.</source>
        <translation>Oui&#xa0;: un message utile à une commande ou à un contrat, qui ne promeut rien.</translation>
    </message>
    <message>
        <source>Yes: the person’s interest may be presumed here, and the reason is recorded.</source>
        <translation>Oui&#xa0;: l’intérêt de la personne peut être présumé ici, et la raison est notée.</translation>
    </message>
    <message>
        <source>Yes: the person agreed to this date and time.</source>
        <translation>Oui&#xa0;: la personne a convenu de cette date et de cette heure.</translation>
    </message>
    <message>
        <source>No: the person has objected.</source>
        <translation>Non&#xa0;: la personne s’y est opposée.</translation>
    </message>
    <message>
        <source>No: this contact detail is on an opposition list.</source>
        <translation>Non&#xa0;: cette coordonnée figure sur une liste d’opposition.</translation>
    </message>
    <message>
        <source>No: the person was asked and refused.</source>
        <translation>Non&#xa0;: la personne a été sollicitée et a refusé.</translation>
    </message>
    <message>
        <source>No: the person has withdrawn their consent.</source>
        <translation>Non&#xa0;: la personne a retiré son consentement.</translation>
    </message>
    <message>
        <source>No: the consent has expired.</source>
        <translation>Non&#xa0;: le consentement a expiré.</translation>
    </message>
    <message>
        <source>No: consent is needed first, and it has not been asked for.</source>
        <translation>Non&#xa0;: il faut d’abord un consentement, et il n’a pas été demandé.</translation>
    </message>
    <message>
        <source>No: a consent is claimed, but nothing proves it.</source>
        <translation>Non&#xa0;: un consentement est allégué, mais rien ne le prouve.</translation>
    </message>
    <message>
        <source>No: this person is a minor, and the holder of parental authority has not agreed.</source>
        <translation>Non&#xa0;: cette personne est mineure, et le titulaire de l’autorité parentale n’a pas donné son accord.</translation>
    </message>
    <message>
        <source>No: the law forbids this in your line of business, even with consent.</source>
        <translation>Non&#xa0;: la loi l’interdit dans votre secteur, même avec un consentement.</translation>
    </message>
    <message>
        <source>No: the processing of this person’s data is restricted.</source>
        <translation>Non&#xa0;: le traitement des données de cette personne est limité.</translation>
    </message>
    <message>
        <source>No: no sale to this person is recorded.</source>
        <translation>Non&#xa0;: aucune vente à cette personne n’est enregistrée.</translation>
    </message>
    <message>
        <source>No: no refusal was offered when the contact detail was collected.</source>
        <translation>Non&#xa0;: aucun refus n’a été proposé lors du recueil de la coordonnée.</translation>
    </message>
    <message>
        <source>No: the contact detail was not collected from the person.</source>
        <translation>Non&#xa0;: la coordonnée n’a pas été recueillie auprès de la personne.</translation>
    </message>
    <message>
        <source>No: the offer does not relate to the person’s profession.</source>
        <translation>Non&#xa0;: l’offre n’a pas de rapport avec la profession de la personne.</translation>
    </message>
    <message>
        <source>No: the person agreed to another channel, which is not a yes to this one.</source>
        <translation>Non&#xa0;: la personne a donné son accord pour un autre canal, ce qui ne vaut pas pour celui-ci.</translation>
    </message>
    <message>
        <source>Not now: this hour is outside what the law allows.</source>
        <translation>Pas maintenant&#xa0;: cette heure est en dehors de celles que la loi permet.</translation>
    </message>
    <message>
        <source>Not now: the law does not allow it on this day of the week.</source>
        <translation>Pas maintenant&#xa0;: la loi ne le permet pas ce jour de la semaine.</translation>
    </message>
    <message>
        <source>Not now: this is a public holiday where the person is.</source>
        <translation>Pas maintenant&#xa0;: c’est un jour férié là où se trouve la personne.</translation>
    </message>
    <message>
        <source>Not now: the operators’ charter, which is not a law, advises against this hour.</source>
        <translation>Pas maintenant&#xa0;: la charte des opérateurs, qui n’est pas une loi, déconseille cette heure.</translation>
    </message>
    <message>
        <source>Not now: the operators’ charter, which is not a law, advises against this day.</source>
        <translation>Pas maintenant&#xa0;: la charte des opérateurs, qui n’est pas une loi, déconseille ce jour.</translation>
    </message>
    <message>
        <source>Not now: the person has already been called as often as the law allows.</source>
        <translation>Pas maintenant&#xa0;: la personne a déjà été appelée autant de fois que la loi le permet.</translation>
    </message>
    <message>
        <source>To check: the country decides which law applies, and it is not known.</source>
        <translation>À vérifier&#xa0;: le pays décide de la loi applicable, et il n’est pas connu.</translation>
    </message>
    <message>
        <source>To check: is this person contacted as a consumer or as a professional?</source>
        <translation>À vérifier&#xa0;: cette personne est-elle contactée comme particulier ou comme professionnel&#x202f;?</translation>
    </message>
    <message>
        <source>To check: does the offer relate to this person’s profession?</source>
        <translation>À vérifier&#xa0;: l’offre a-t-elle un rapport avec la profession de cette personne&#x202f;?</translation>
    </message>
    <message>
        <source>To check: no rule is known for this case.</source>
        <translation>À vérifier&#xa0;: aucune règle n’est connue pour ce cas.</translation>
    </message>
    <message>
        <source>To check: the national opposition list has to be consulted first.</source>
        <translation>À vérifier&#xa0;: il faut d’abord consulter la liste d’opposition nationale.</translation>
    </message>
    <message>
        <source>To check: nothing tells why this person would be interested.</source>
        <translation>À vérifier&#xa0;: rien n’indique pourquoi cette personne serait intéressée.</translation>
    </message>
    <message>
        <source>Not applicable: there is no contact detail for this channel.</source>
        <translation>Sans objet&#xa0;: il n’y a pas de coordonnée pour ce canal.</translation>
    </message>
    <message>
        <source>Not applicable: the contact detail does not work any more.</source>
        <translation>Sans objet&#xa0;: la coordonnée ne fonctionne plus.</translation>
    </message>
    <message>
        <source>The proof is weak: no document goes with it.</source>
        <translation>La preuve est fragile&#xa0;: aucune pièce ne l’accompagne.</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentement donné</translation>
    </message>
    <message>
        <source>Customer, similar products, refusal offered</source>
        <translation>Client, produits analogues, refus proposé</translation>
    </message>
    <message>
        <source>No objection is recorded</source>
        <translation>Aucune opposition enregistrée</translation>
    </message>
    <message>
        <source>A contract is in progress</source>
        <translation>Un contrat est en cours</translation>
    </message>
    <message>
        <source>The person asked to be called back</source>
        <translation>La personne a demandé à être rappelée</translation>
    </message>
    <message>
        <source>Offer of newspapers or magazines</source>
        <translation>Offre de journaux ou de magazines</translation>
    </message>
    <message>
        <source>General address of an organisation</source>
        <translation>Adresse générale d’une organisation</translation>
    </message>
    <message>
        <source>Message that promotes nothing</source>
        <translation>Message qui ne promeut rien</translation>
    </message>
    <message>
        <source>Interest that may be presumed</source>
        <translation>Intérêt qui peut être présumé</translation>
    </message>
    <message>
        <source>Date and time agreed with the person</source>
        <translation>Date et heure convenues avec la personne</translation>
    </message>
    <message>
        <source>Objection of the person</source>
        <translation>Opposition de la personne</translation>
    </message>
    <message>
        <source>Found on an opposition list</source>
        <translation>Présence sur une liste d’opposition</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>Consentement refusé</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <source>Consent expired</source>
        <translation>Consentement expiré</translation>
    </message>
    <message>
        <source>No consent is recorded</source>
        <translation>Aucun consentement enregistré</translation>
    </message>
    <message>
        <source>Consent asked for with incomplete information</source>
        <translation>Consentement demandé avec une information incomplète</translation>
    </message>
    <message>
        <source>Consent claimed without proof</source>
        <translation>Consentement allégué sans preuve</translation>
    </message>
    <message>
        <source>Minor, without the consent of a parent</source>
        <translation>Personne mineure, sans l’accord d’un parent</translation>
    </message>
    <message>
        <source>Line of business in which canvassing is forbidden</source>
        <translation>Secteur où le démarchage est interdit</translation>
    </message>
    <message>
        <source>Processing restricted at the person’s request</source>
        <translation>Traitement limité à la demande de la personne</translation>
    </message>
    <message>
        <source>No sale is recorded</source>
        <translation>Aucune vente enregistrée</translation>
    </message>
    <message>
        <source>No refusal was offered at the collection</source>
        <translation>Aucun refus proposé lors du recueil</translation>
    </message>
    <message>
        <source>Not collected from the person</source>
        <translation>Non recueilli auprès de la personne</translation>
    </message>
    <message>
        <source>Offer without relation to the profession</source>
        <translation>Offre sans rapport avec la profession</translation>
    </message>
    <message>
        <source>Consent for another channel only</source>
        <translation>Consentement pour un autre canal seulement</translation>
    </message>
    <message>
        <source>Outside the hours allowed</source>
        <translation>En dehors des heures permises</translation>
    </message>
    <message>
        <source>Day of the week that is not allowed</source>
        <translation>Jour de la semaine non permis</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Jour férié</translation>
    </message>
    <message>
        <source>Hours of the operators’ charter</source>
        <translation>Heures de la charte des opérateurs</translation>
    </message>
    <message>
        <source>Days of the operators’ charter</source>
        <translation>Jours de la charte des opérateurs</translation>
    </message>
    <message>
        <source>Number of calls reached</source>
        <translation>Nombre d’appels atteint</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Pays inconnu</translation>
    </message>
    <message>
        <source>Consumer or professional: not known</source>
        <translation>Particulier ou professionnel&#xa0;: à préciser</translation>
    </message>
    <message>
        <source>Relation to the profession not known</source>
        <translation>Rapport avec la profession à préciser</translation>
    </message>
    <message>
        <source>No rule for this case</source>
        <translation>Aucune règle pour ce cas</translation>
    </message>
    <message>
        <source>National opposition list not consulted</source>
        <translation>Liste d’opposition nationale non consultée</translation>
    </message>
    <message>
        <source>Presumed interest not recorded</source>
        <translation>Intérêt présumé non noté</translation>
    </message>
    <message>
        <source>No contact detail</source>
        <translation>Aucune coordonnée</translation>
    </message>
    <message>
        <source>Contact detail out of use</source>
        <translation>Coordonnée hors d’usage</translation>
    </message>
    <message>
        <source>Proof without a document</source>
        <translation>Preuve sans pièce</translation>
    </message>
    <message>
        <source>This contact needs the person’s prior consent.</source>
        <translation>Ce contact exige l’accord préalable de la personne.</translation>
    </message>
    <message>
        <source>This contact is allowed as long as the person does not object.</source>
        <translation>Ce contact est permis tant que la personne ne s’y oppose pas.</translation>
    </message>
    <message>
        <source>This contact is allowed to those who have been informed and have not objected.</source>
        <translation>Ce contact est permis envers qui a été informé et ne s’est pas opposé.</translation>
    </message>
    <message>
        <source>This contact needs no consent.</source>
        <translation>Ce contact n’exige pas de consentement.</translation>
    </message>
    <message>
        <source>This contact is forbidden, even with consent.</source>
        <translation>Ce contact est interdit, même avec un consentement.</translation>
    </message>
    <message>
        <source>This contact is allowed when a real interest of the person may be presumed.</source>
        <translation>Ce contact est permis lorsqu’un intérêt réel de la personne peut être présumé.</translation>
    </message>
    <message>
        <source>No notice is recorded: join it to this first message.</source>
        <translation>Aucune information n’est enregistrée&#xa0;: joignez la mention à ce premier message.</translation>
    </message>
    <message>
        <source>Offer a simple and free way to refuse.</source>
        <translation>Proposez un moyen simple et gratuit de refuser.</translation>
    </message>
    <message>
        <source>Say clearly who is writing.</source>
        <translation>Indiquez clairement qui écrit.</translation>
    </message>
    <message>
        <source>Give an address at which messages can be stopped.</source>
        <translation>Donnez une adresse où faire cesser les messages.</translation>
    </message>
    <message>
        <source>Speak only of your own similar products or services.</source>
        <translation>Ne parlez que de vos propres produits ou services analogues.</translation>
    </message>
    <message>
        <source>Speak only of what concerns the person’s profession.</source>
        <translation>Ne parlez que de ce qui concerne la profession de la personne.</translation>
    </message>
    <message>
        <source>Speak only of what concerns the contract in progress.</source>
        <translation>Ne parlez que de ce qui concerne le contrat en cours.</translation>
    </message>
    <message>
        <source>Keep to what the person asked for.</source>
        <translation>Tenez-vous-en à ce que la personne a demandé.</translation>
    </message>
    <message>
        <source>Say at once who is calling, for whom, and that the call is commercial.</source>
        <translation>Dites d’emblée qui appelle, pour qui, et que l’appel est commercial.</translation>
    </message>
    <message>
        <source>Do not hide the calling number.</source>
        <translation>Ne masquez pas le numéro appelant.</translation>
    </message>
    <message>
        <source>At the first refusal, end the call and do not call again.</source>
        <translation>Au premier refus, mettez fin à l’appel et ne rappelez pas.</translation>
    </message>
    <message>
        <source>Promote nothing, not even indirectly.</source>
        <translation>Ne faites aucune promotion, même indirecte.</translation>
    </message>
    <message>
        <source>Keep to the hours allowed: they were not judged here.</source>
        <translation>Respectez les heures permises&#xa0;: elles n’ont pas été vérifiées ici.</translation>
    </message>
    <message>
        <source>A parent agreed, and the person is of age now: ask the person.</source>
        <translation>Un parent avait donné son accord, et la personne est majeure depuis&#xa0;: demandez-lui le sien.</translation>
    </message>
    <message>
        <source>A consent given by the person would change this.</source>
        <translation>Un consentement donné par la personne changerait ce verdict.</translation>
    </message>
    <message>
        <source>The consent of the holder of parental authority would change this.</source>
        <translation>L’accord du titulaire de l’autorité parentale changerait ce verdict.</translation>
    </message>
    <message>
        <source>Consulting the national opposition list would change this.</source>
        <translation>Consulter la liste d’opposition nationale changerait ce verdict.</translation>
    </message>
    <message>
        <source>Filling in the country would change this.</source>
        <translation>Renseigner le pays changerait ce verdict.</translation>
    </message>
    <message>
        <source>Saying whether this is a consumer or a professional would change this.</source>
        <translation>Préciser s’il s’agit d’un particulier ou d’un professionnel changerait ce verdict.</translation>
    </message>
    <message>
        <source>Saying whether the offer relates to the profession would change this.</source>
        <translation>Préciser si l’offre a un rapport avec la profession changerait ce verdict.</translation>
    </message>
    <message>
        <source>Recording why the person would be interested would change this.</source>
        <translation>Noter pourquoi la personne serait intéressée changerait ce verdict.</translation>
    </message>
    <message>
        <source>Waiting until the moment shown is enough.</source>
        <translation>Il suffit d’attendre le moment indiqué.</translation>
    </message>
    <message>
        <source>Adding a contact detail for this channel would change this.</source>
        <translation>Ajouter une coordonnée pour ce canal changerait ce verdict.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>No end, as long as nothing changes</source>
        <translation>Sans fin, tant que rien ne change</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Again from %1</source>
        <translation>De nouveau possible le %1</translation>
    </message>
    <message>
        <source>In force since %1</source>
        <translation>En vigueur depuis le %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>This record was merged from several: the strictest of them counts.</source>
        <translation>Cette fiche réunit plusieurs fiches&#xa0;: la plus stricte compte.</translation>
    </message>
    <message>
        <source>Strictest of the merged records</source>
        <translation>La plus stricte des fiches fusionnées</translation>
    </message>
    <message>
        <source>No: the person comes from a list without proof and has not been told yet. Inform them first.</source>
        <translation>Non&#xa0;: la personne vient d’une liste sans preuve et n’a pas encore été informée. Informez-la d’abord.</translation>
    </message>
    <message>
        <source>List without proof, person not informed</source>
        <translation>Liste sans preuve, personne non informée</translation>
    </message>
    <message>
        <source>No: only a business card is known, and its person has not said yes yet.</source>
        <translation>Non&#xa0;: on ne connaît que sa carte de visite, et la personne n’a pas encore dit oui.</translation>
    </message>
    <message>
        <source>Business card, answer pending</source>
        <translation>Carte de visite, réponse attendue</translation>
    </message>
    <message>
        <source>Refused by a rule that your firm set for itself.</source>
        <translation>Refusé par une règle que votre entreprise s’est donnée.</translation>
    </message>
    <message>
        <source>Stricter rule of your firm</source>
        <translation>Règle plus stricte de votre entreprise</translation>
    </message>
    <message>
        <source>Put no pixel in it that tells who opened it: that needs a consent of its own.</source>
        <translation>N’y mettez aucun pixel qui dise qui l’a ouvert&#xa0;: il y faut un consentement distinct.</translation>
    </message>
    <message>
        <source>Giving the person your information notice would change this.</source>
        <translation>Remettre à la personne votre mention d’information changerait ce verdict.</translation>
    </message>
    <message>
        <source>No: the consent was asked for without all that the law wants said. Complete the text, then ask again.</source>
        <translation>Non&#xa0;: le consentement a été demandé sans tout ce que la loi veut voir dit. Complétez le texte, puis redemandez.</translation>
    </message>
    <message>
        <source>Not now: out of caution professionals are called at the hours of consumers; no law asks for it.</source>
        <translation>Pas maintenant&#xa0;: par prudence, les professionnels sont appelés aux heures prévues pour les consommateurs&#xa0;; aucune loi ne l’impose.</translation>
    </message>
    <message>
        <source>Not now: out of caution professionals are called on the days of consumers; no law asks for it.</source>
        <translation>Pas maintenant&#xa0;: par prudence, les professionnels sont appelés les jours prévus pour les consommateurs&#xa0;; aucune loi ne l’impose.</translation>
    </message>
    <message>
        <source>Outside the hours kept by caution</source>
        <translation>Hors des horaires respectés par prudence</translation>
    </message>
    <message>
        <source>Day that is left free by caution</source>
        <translation>Jour laissé libre par prudence</translation>
    </message>
    <message>
        <source>Contact details put on your own opposition list: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Coordonnées inscrites sur votre liste d’opposition&#xa0;: %1</translation>
    </message>
    <message>
        <source>No: this contact detail is on the opposition list “%1”.</source>
        <translation>Non&#xa0;: cette coordonnée figure sur la liste d’opposition «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>To check: the opposition list “%1” has to be consulted first.</source>
        <translation>À vérifier&#xa0;: la liste d’opposition «&#xa0;%1&#xa0;» doit d’abord être consultée.</translation>
    </message>
    <message>
        <source>Found on the opposition list “%1”</source>
        <translation>Figure sur la liste d’opposition «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Opposition list “%1” not consulted</source>
        <translation>Liste d’opposition «&#xa0;%1&#xa0;» non consultée</translation>
    </message>
    <message>
        <source>Consulting “%1” would change this. Take its answer in among the opposition lists of the rules, even when nobody is on it, and the day is noted. On the command line: entente-cli suppression import FILE --list %2 --channel %3</source>
        <extracomment>%1 is the list, %2 its short name, %3 a channel; the command is typed as it stands.</extracomment>
        <translation>Consulter «&#xa0;%1&#xa0;» changerait cela. Reprenez sa réponse parmi les listes d’opposition de la page des règles, même si personne n’y figure, et la date est notée. En ligne de commande&#xa0;: entente-cli suppression import FICHIER --list %2 --channel %3</translation>
    </message>
    <message>
        <source>to receive e-mails</source>
        <extracomment>ends a sentence: &quot;A new consent given by Claire Aubert, to receive e-mails.&quot;</extracomment>
        <translation>pour recevoir des e-mails</translation>
    </message>
    <message>
        <source>to receive text messages</source>
        <translation>pour recevoir des SMS</translation>
    </message>
    <message>
        <source>to receive automated calls</source>
        <translation>pour recevoir des appels automatisés</translation>
    </message>
    <message>
        <source>to receive faxes</source>
        <translation>pour recevoir des télécopies</translation>
    </message>
    <message>
        <source>to receive calls</source>
        <translation>pour recevoir des appels</translation>
    </message>
    <message>
        <source>to receive letters</source>
        <translation>pour recevoir du courrier</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong password(s) were typed before this opening. If it was not you, change your password.</source>
        <translation>
            <numerusform>%n mot de passe erroné a été saisi avant cette ouverture. Si ce n’était pas vous, changez de mot de passe.</numerusform>
            <numerusform>%n mots de passe erronés ont été saisis avant cette ouverture. Si ce n’était pas vous, changez de mot de passe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An older copy of the database was put back: %n entry(ies) of the journal are missing, and with them perhaps erasures and objections.</source>
        <translation>
            <numerusform>Une ancienne copie de la base a été remise en place&#xa0;: %n ligne du journal manque, et avec elle peut-être un effacement ou une opposition.</numerusform>
            <numerusform>Une ancienne copie de la base a été remise en place&#xa0;: %n lignes du journal manquent, et avec elles peut-être des effacements et des oppositions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusal(s) that this copy of the database had lost were recorded again: whoever said no since is not reached. A consent of that time has to be given again.</source>
        <translation>
            <numerusform>%n refus que cette copie de la base avait perdu a été enregistré de nouveau&#xa0;: qui a dit non depuis n’est pas contacté. Un consentement de cette période doit être redonné.</numerusform>
            <numerusform>%n refus que cette copie de la base avait perdus ont été enregistrés de nouveau&#xa0;: qui a dit non depuis n’est pas contacté. Un consentement de cette période doit être redonné.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) whom this copy of the database had brought back were erased again.</source>
        <translation>
            <numerusform>%n personne que cette copie de la base avait fait revenir a été effacée de nouveau.</numerusform>
            <numerusform>%n personnes que cette copie de la base avait fait revenir ont été effacées de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this value is left out.</source>
        <translation>Seule cette valeur est laissée de côté.</translation>
    </message>
    <message>
        <source>The line is left out.</source>
        <translation>La ligne est laissée de côté.</translation>
    </message>
</context>
<context>
    <name>entente::AccessComposer</name>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Added by itself: purposes, recipients, durations, origin, rights, complaint to the authority (Art. 15(1) GDPR).</source>
        <translation>S’ajoutent d’office&#xa0;: finalités, destinataires, durées, origine, droits, réclamation à l’autorité de contrôle (art.&#xa0;15&#xa0;§&#xa0;1 du RGPD).</translation>
    </message>
    <message>
        <source>Other people named in these pages</source>
        <translation>Autres personnes citées dans ces pages</translation>
    </message>
    <message>
        <source>Nobody else is named.</source>
        <translation>Personne d’autre n’est cité.</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>à lire</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>tableur</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>for programs</source>
        <translation>logiciel</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>One archive, encrypted with a password (AES-256)</source>
        <translation>Une seule archive, chiffrée avec un mot de passe (AES-256)</translation>
    </message>
    <message>
        <source>Files in a folder, not encrypted</source>
        <translation>Des fichiers dans un dossier, non chiffrés</translation>
    </message>
    <message>
        <source>Send the archive one way and its password another: the e-mail alone then opens nothing.</source>
        <translation>Envoyez l’archive par un chemin et son mot de passe par un autre&#xa0;: l’e-mail seul n’ouvre alors rien.</translation>
    </message>
    <message>
        <source>Why it is left out: the person will read this</source>
        <translation>Pourquoi c’est laissé de côté&#xa0;: la personne le lira</translation>
    </message>
    <message>
        <source>Reason for leaving out: %1</source>
        <translation>Raison de laisser de côté&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked as %1</source>
        <translation>Masqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Montré</translation>
    </message>
    <message>
        <source>How %1 appears</source>
        <translation>Comment apparaît %1</translation>
    </message>
    <message>
        <source>Why? A reason is missing for what is left out</source>
        <translation>Pourquoi&#x202f;? Il manque une raison pour ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>Why? No format is chosen</source>
        <translation>Pourquoi&#x202f;? Aucun format n’est choisi</translation>
    </message>
</context>
<context>
    <name>entente::AccessPage</name>
    <message>
        <source>Left out: %1</source>
        <translation>Laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>What %1 will receive</source>
        <translation>Ce que %1 va recevoir</translation>
    </message>
    <message>
        <source>Everything is in it by default. Leaving a part out takes a reason, which stands in the answer.</source>
        <translation>Tout est compris par défaut. Laisser une partie de côté demande une raison, écrite dans la réponse.</translation>
    </message>
    <message>
        <source>When did the request arrive?</source>
        <translation>Quand la demande est-elle arrivée&#x202f;?</translation>
    </message>
    <message>
        <source>Read it as %1 will</source>
        <translation>Relisez comme %1 lira</translation>
    </message>
    <message>
        <source>Names of other people are masked as you chose. Nothing has left yet.</source>
        <translation>Les noms des autres personnes sont masqués selon vos choix. Rien n’est encore parti.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Remettre la réponse</translation>
    </message>
    <message>
        <source>Password of the archive</source>
        <translation>Mot de passe de l’archive</translation>
    </message>
    <message>
        <source>Continue to delivery</source>
        <translation>Passer à la remise</translation>
    </message>
    <message>
        <source>An archive is written where you choose, and its password is shown once. Send them by two different ways.</source>
        <translation>Une archive est écrite à l’endroit de votre choix, et son mot de passe s’affiche une seule fois. Envoyez-les par deux chemins différents.</translation>
    </message>
    <message>
        <source>The files are written into the folder that you choose. Hand them over yourself, or on a stick.</source>
        <translation>Les fichiers sont écrits dans le dossier de votre choix. Remettez-les vous-même, ou sur une clé USB.</translation>
    </message>
    <message>
        <source>Choose a folder and write</source>
        <translation>Choisir un dossier et écrire</translation>
    </message>
    <message>
        <source>This vault is open for reading only</source>
        <translation>Ce coffre est ouvert en lecture seule</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Read before it goes</source>
        <translation>Relire avant la remise</translation>
    </message>
    <message>
        <source>The answer could not be put together</source>
        <translation>La réponse n’a pas pu être composée</translation>
    </message>
    <message>
        <source>Where to write the answer</source>
        <translation>Où écrire la réponse</translation>
    </message>
    <message>
        <source>Written, and noted in the register</source>
        <translation>Réponse écrite, et notée dans le registre</translation>
    </message>
    <message>
        <source>Answer %1 · fingerprint %2</source>
        <translation>Réponse %1 · empreinte %2</translation>
    </message>
    <message>
        <source>This password is shown once and kept nowhere. Give it by phone or by text message, never with the archive.</source>
        <translation>Ce mot de passe s’affiche une seule fois et n’est conservé nulle part. Donnez-le par téléphone ou par SMS, jamais avec l’archive.</translation>
    </message>
    <message>
        <source>The request is closed. Nothing was sent by the program.</source>
        <translation>La demande est close. Le logiciel n’a rien envoyé.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Answer an access request</source>
        <translation>Répondre à une demande d’accès</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the password of the archive</source>
        <translation>Copier le mot de passe de l’archive</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Leave the password behind?</source>
        <translation>Quitter sans le mot de passe&#xa0;?</translation>
    </message>
    <message>
        <source>It was not copied, and it is shown nowhere else. Without it nobody opens the archive.</source>
        <translation>Il n’a pas été copié et n’est affiché nulle part ailleurs. Sans lui, personne n’ouvre l’archive.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai noté</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>entente::AffiliationRows</name>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Worked for</source>
        <translation>A travaillé pour</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Dates and more of the work for %1</source>
        <translation>Dates et suite du travail pour %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Add a job title</source>
        <translation>Ajouter une fonction</translation>
    </message>
    <message>
        <source>Open the organisation</source>
        <translation>Ouvrir l’organisation</translation>
    </message>
    <message>
        <source>Since…</source>
        <translation>Depuis…</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Jusqu’au…</translation>
    </message>
    <message>
        <source>No longer there as of today</source>
        <translation>N’y est plus à partir d’aujourd’hui</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Add another organisation</source>
        <translation>Ajouter une autre organisation</translation>
    </message>
</context>
<context>
    <name>entente::Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>entente::BulkBar</name>
    <message>
        <source>With the people chosen</source>
        <translation>Avec les personnes choisies</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiqueter…</translation>
    </message>
    <message>
        <source>Untag…</source>
        <translation>Retirer l’étiquette…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Add to a list…</source>
        <translation>Ajouter à une liste…</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Désélectionner</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were changed.</source>
        <translation>
            <numerusform>%n personne a été modifiée.</numerusform>
            <numerusform>%n personnes ont été modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Exporting belongs to the administrator: a copy leaves the vault.</source>
        <translation>Exporter revient à l’administrateur&#xa0;: une copie sort du coffre.</translation>
    </message>
    <message>
        <source>With the organisations chosen</source>
        <translation>Avec les organisations choisies</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations were changed.</source>
        <translation>
            <numerusform>%n organisation a été modifiée.</numerusform>
            <numerusform>%n organisations ont été modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>entente::BulkDialog</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Aucun responsable</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message numerus="yes">
        <source>%n are so already.</source>
        <translation>
            <numerusform>%n est déjà ainsi.</numerusform>
            <numerusform>%n sont déjà ainsi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Take the value away</source>
        <translation>Retirer la valeur</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose or type a value first.</source>
        <translation>Choisissez ou saisissez d’abord une valeur.</translation>
    </message>
</context>
<context>
    <name>entente::BusyIndicator</name>
    <message>
        <source>Working</source>
        <translation>Travail en cours</translation>
    </message>
</context>
<context>
    <name>entente::CallDialog</name>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What the call is about</source>
        <translation>L’objet de l’appel</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>number key, what it records</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
    <message>
        <source>How did the call end?</source>
        <translation>Comment l’appel s’est-il terminé&#xa0;?</translation>
    </message>
    <message>
        <source>Agrees: record the consent</source>
        <translation>Accepte&#xa0;: enregistrer le consentement</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Ce coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>What was said, if it matters. The person may read it.</source>
        <translation>Ce qui a été dit, si c’est utile. La personne peut le lire.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>Dès que possible</translation>
    </message>
    <message>
        <source>At the agreed time</source>
        <translation>À l’heure convenue</translation>
    </message>
    <message>
        <source>Agreed time of the next call</source>
        <translation>Heure convenue du prochain appel</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>No number on the card</source>
        <translation>Pas de numéro sur la fiche</translation>
    </message>
    <message>
        <source>What goes with this call</source>
        <translation>Ce qui accompagne cet appel</translation>
    </message>
    <message>
        <source>Dial %1</source>
        <translation>Composer %1</translation>
    </message>
    <message>
        <source>The card holds no number.</source>
        <translation>La fiche n’a pas de numéro.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>The person has not said no.</source>
        <translation>La personne n’a pas dit non.</translation>
    </message>
    <message>
        <source>%1, %2. No call until a new consent.</source>
        <comment>what was refused, when</comment>
        <translation>%1, %2. Pas d’appel avant un nouveau consentement.</translation>
    </message>
    <message>
        <source>%1. No call until a new consent.</source>
        <comment>what was refused</comment>
        <translation>%1. Pas d’appel avant un nouveau consentement.</translation>
    </message>
    <message>
        <source>Dialled. The attempt is noted.</source>
        <translation>Composé. La tentative est notée.</translation>
    </message>
    <message>
        <source>Agreed on the phone to be called at the time noted here.</source>
        <translation>A accepté au téléphone d’être appelé à l’heure notée ici.</translation>
    </message>
    <message>
        <source>Asked on the phone to be called back.</source>
        <translation>A demandé au téléphone à être rappelé.</translation>
    </message>
    <message>
        <source>Noted: %1.</source>
        <translation>Noté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Note a call all the same</source>
        <translation>Noter quand même un appel</translation>
    </message>
    <message>
        <source>The person called, or the call was made elsewhere</source>
        <translation>La personne a appelé, ou l’appel a été passé autrement</translation>
    </message>
    <message>
        <source>Expired on %1.</source>
        <translation>Expiré le %1.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Recueillir un consentement</translation>
    </message>
</context>
<context>
    <name>entente::CallsCard</name>
    <message>
        <source>Calls possible now</source>
        <translation>Appels possibles maintenant</translation>
    </message>
    <message>
        <source>Commercial offers, at %1</source>
        <translation>Offres commerciales, à %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>last contact on %1</source>
        <translation>dernier contact le %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>pas encore de contact</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>Nobody is in the vault yet. Add a person, or import a file.</source>
        <translation>Le coffre ne contient encore personne. Ajoutez une personne, ou importez un fichier.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Nobody may be called at this hour; they come back by themselves.</source>
        <translation>Personne ne peut être appelé à cette heure&#x202f;; chacun réapparaîtra de lui-même.</translation>
    </message>
    <message>
        <source>Nobody may be called for offers. Record a consent, and the person appears here.</source>
        <translation>Personne ne peut être appelé pour des offres. Enregistrez un consentement, et la personne apparaîtra ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n other people may be called now.</source>
        <translation>
            <numerusform>%n autre personne peut être appelée maintenant.</numerusform>
            <numerusform>%n autres personnes peuvent être appelées maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other people to call later, the first from %1.</source>
        <translation>
            <numerusform>%n autre personne à appeler plus tard, dès %1.</numerusform>
            <numerusform>%n autres personnes à appeler plus tard, la première dès %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other people to call later.</source>
        <translation>
            <numerusform>%n autre personne à appeler plus tard.</numerusform>
            <numerusform>%n autres personnes à appeler plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other people may not be called for offers.</source>
        <translation>
            <numerusform>%n autre personne ne peut pas être appelée pour des offres.</numerusform>
            <numerusform>%n autres personnes ne peuvent pas être appelées pour des offres.</numerusform>
        </translation>
    </message>
    <message>
        <source>See when</source>
        <translation>Voir quand</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Voir pourquoi</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>Voir la liste</translation>
    </message>
</context>
<context>
    <name>entente::ChangesModel</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>La veille</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>Ce jour-là</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>entente::CompanyStep</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Name of your firm</source>
        <translation>Nom de votre entreprise</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Place of the vault</source>
        <translation>Emplacement du coffre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change the place of the vault</source>
        <translation>Changer l’emplacement du coffre</translation>
    </message>
    <message>
        <source>Language and firm</source>
        <translation>Langue et entreprise</translation>
    </message>
    <message>
        <source>Welcome to Entente</source>
        <translation>Bienvenue dans Entente</translation>
    </message>
    <message>
        <source>Your contacts, and the right to contact them, in an encrypted vault on this computer.</source>
        <translation>Vos contacts, et le droit de les contacter, dans un coffre chiffré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Go on to your password</source>
        <translation>Continuer vers votre mot de passe</translation>
    </message>
    <message>
        <source>The name of the firm is missing</source>
        <translation>Il manque le nom de l’entreprise</translation>
    </message>
    <message>
        <source>A vault of this name exists already at this place</source>
        <translation>Un coffre de ce nom existe déjà à cet endroit</translation>
    </message>
    <message>
        <source>Where should the vault lie?</source>
        <translation>Où placer le coffre&#x202f;?</translation>
    </message>
</context>
<context>
    <name>entente::ConsentDialog</name>
    <message>
        <source>Ask for consent</source>
        <translation>Demander le consentement</translation>
    </message>
    <message>
        <source>Recorded by %1</source>
        <translation>Enregistré par %1</translation>
    </message>
    <message>
        <source>Close without recording</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>The card has no contact detail for this channel.</source>
        <translation>La fiche n’a pas de coordonnée pour ce canal.</translation>
    </message>
    <message>
        <source>There is no text for this purpose and this channel.</source>
        <translation>Il n’y a pas de texte pour cette finalité et ce canal.</translation>
    </message>
    <message>
        <source>The person ticks. Each box stands alone, and a consent to calls lasts one year at most.</source>
        <translation>La personne coche. Chaque case est indépendante, et un accord pour être appelé dure un an au plus.</translation>
    </message>
    <message>
        <source>What was agreed before stays as it is.</source>
        <translation>Ce qui était convenu avant ne change pas.</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>Au magasin</translation>
    </message>
    <message>
        <source>At a trade show</source>
        <translation>Sur un salon</translation>
    </message>
    <message>
        <source>At the person’s place</source>
        <translation>Chez la personne</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Au téléphone</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Où vous êtes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>The person is under %1</source>
        <translation>La personne a moins de %1 ans</translation>
    </message>
    <message>
        <source>A holder of parental authority agrees with them (Art. 45 of the French Data Protection Act).</source>
        <translation>Un titulaire de l’autorité parentale donne son accord avec elle (art.&#xa0;45 de la loi Informatique et Libertés).</translation>
    </message>
    <message>
        <source>A holder of parental authority agrees for them (Art. 8 GDPR).</source>
        <translation>Un titulaire de l’autorité parentale donne son accord pour elle (art.&#xa0;8 du RGPD).</translation>
    </message>
    <message>
        <source>Who agrees with them</source>
        <translation>Qui donne son accord avec elle</translation>
    </message>
    <message>
        <source>How the person answers</source>
        <translation>Comment la personne répond</translation>
    </message>
    <message>
        <source>Clear and start again</source>
        <translation>Effacer et recommencer</translation>
    </message>
    <message>
        <source>Signature of the person</source>
        <translation>Signature de la personne</translation>
    </message>
    <message>
        <source>Text shown to the person</source>
        <translation>Texte présenté à la personne</translation>
    </message>
    <message>
        <source>Language of the person</source>
        <translation>Langue de la personne</translation>
    </message>
    <message>
        <source>Version %1 of this text, kept word for word as proof</source>
        <translation>Version %1 de ce texte, gardée mot pour mot comme preuve</translation>
    </message>
    <message>
        <source>This vault is open for reading only</source>
        <translation>Ce coffre est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>The card has no contact detail to ask about</source>
        <translation>La fiche n’a pas de coordonnée à proposer</translation>
    </message>
    <message>
        <source>Why? The name of the parent is missing</source>
        <translation>Pourquoi&#x202f;? Il manque le nom du parent</translation>
    </message>
    <message>
        <source>Why? The signature is missing</source>
        <translation>Pourquoi&#x202f;? Il manque la signature</translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation>Enregistrer le refus</translation>
    </message>
    <message numerus="yes">
        <source>Record %n consent(s)</source>
        <translation>
            <numerusform>Enregistrer %n consentement</numerusform>
            <numerusform>Enregistrer %n consentements</numerusform>
        </translation>
    </message>
    <message>
        <source>No box is ticked: the refusal will be dated and kept.</source>
        <translation>Aucune case n’est cochée&#xa0;: le refus sera daté et gardé.</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) ticked: the rest is left open, not refused.</source>
        <translation>
            <numerusform>%n case cochée&#xa0;: le reste est laissé ouvert, pas refusé.</numerusform>
            <numerusform>%n cases cochées&#xa0;: le reste est laissé ouvert, pas refusé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without recording?</source>
        <translation>Fermer sans enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>What was ticked or signed here will be lost.</source>
        <translation>Ce qui a été coché ou signé ici sera perdu.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Everything was agreed before and stays as it is: there is nothing to record</source>
        <translation>Tout était déjà accepté et reste ainsi&#xa0;: il n’y a rien à enregistrer</translation>
    </message>
    <message>
        <source>Sensitive data, asked apart</source>
        <translation>Données sensibles, demandées à part</translation>
    </message>
    <message>
        <source>%1: only an explicit consent of its own allows it (Art. 9 GDPR). It is signed or written, never only said.</source>
        <translation>%1&#xa0;: seul un consentement explicite à part l’autorise (art.&#xa0;9 du RGPD). Il est signé ou écrit, jamais seulement dit.</translation>
    </message>
    <message>
        <source>The person was asked and says no</source>
        <translation>La personne a été interrogée et dit non</translation>
    </message>
    <message>
        <source>The person was not asked</source>
        <translation>La personne n’a pas été interrogée</translation>
    </message>
    <message>
        <source>Boxes left empty</source>
        <translation>Cases laissées vides</translation>
    </message>
    <message>
        <source>Why? Nothing was asked, so there is nothing to record</source>
        <translation>Pourquoi&#xa0;? Rien n’a été demandé, il n’y a donc rien à enregistrer</translation>
    </message>
    <message>
        <source>Why? Sensitive data needs a signature or a document</source>
        <translation>Pourquoi&#xa0;? Des données sensibles demandent une signature ou un document</translation>
    </message>
    <message>
        <source>Nothing was asked and nothing will be recorded.</source>
        <translation>Rien n’a été demandé et rien ne sera enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) ticked: the others are refused, which is kept too.</source>
        <translation>
            <numerusform>%n case cochée&#xa0;: les autres sont refusées, ce qui est gardé aussi.</numerusform>
            <numerusform>%n cases cochées&#xa0;: les autres sont refusées, ce qui est gardé aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The parent or guardian</source>
        <translation>Le parent ou tuteur</translation>
    </message>
    <message>
        <source>Why? Both signatures are needed, side by side</source>
        <translation>Pourquoi&#xa0;? Les deux signatures sont nécessaires, côte à côte</translation>
    </message>
</context>
<context>
    <name>entente::ContactFields</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind of person</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Informed on</source>
        <translation>Information donnée le</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Set when the notice is given or sent.</source>
        <translation>Renseigné lorsque la mention est remise ou envoyée.</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Gardée jusqu’au</translation>
    </message>
    <message>
        <source>3 years after the last act</source>
        <translation>3 ans après le dernier acte</translation>
    </message>
    <message>
        <source>Counted from the person&apos;s own last act, never from ours.</source>
        <translation>Compté depuis le dernier acte de la personne, jamais depuis les nôtres.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Where this record comes from</source>
        <translation>D’où vient cette fiche</translation>
    </message>
    <message>
        <source>Civility</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>The firm&apos;s language</source>
        <translation>La langue de l’entreprise</translation>
    </message>
    <message>
        <source>Mr, Ms…</source>
        <translation>M., Mme…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Only if the age below is not enough</source>
        <translation>Seulement si la tranche d’âge ci-dessous ne suffit pas</translation>
    </message>
    <message>
        <source>Leave it empty unless a purpose needs the day itself: what is not held cannot be lost (Art. 5(1)(c) GDPR).</source>
        <translation>Laissez vide, sauf si une finalité a besoin du jour même&#xa0;: ce que l’on ne détient pas ne peut pas être perdu (art.&#xa0;5&#xa0;§&#xa0;1&#xa0;c) du RGPD).</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
</context>
<context>
    <name>entente::ContactPointRows</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Generic address, of nobody in particular</source>
        <translation>Adresse générique, de personne en particulier</translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation>Ajouter un e-mail</translation>
    </message>
    <message>
        <source>Switchboard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <source>Street, postal code and town</source>
        <translation>Rue, code postal et ville</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Préféré</translation>
    </message>
    <message>
        <source>Label, status and more of %1</source>
        <translation>Libellé, état et suite de %1</translation>
    </message>
    <message>
        <source>Preferred for its channel</source>
        <translation>Préféré pour son canal</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Libellé…</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add a way to reach them</source>
        <translation>Ajouter un moyen de contact</translation>
    </message>
</context>
<context>
    <name>entente::CopiesCard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <translation>%1, non chiffrée</translation>
    </message>
    <message>
        <source>Destruction confirmed by the recipient on %1</source>
        <translation>Destruction confirmée par le destinataire le %1</translation>
    </message>
    <message>
        <source>Could not be written on %1</source>
        <translation>N’a pas pu être écrite le %1</translation>
    </message>
    <message>
        <source>Deleted by us on %1</source>
        <translation>Supprimée par nos soins le %1</translation>
    </message>
    <message>
        <source>Copies that have left</source>
        <translation>Copies sorties</translation>
    </message>
    <message>
        <source>No copy has left this vault. Every export is listed here, with its purpose, its recipient and its last day.</source>
        <translation>Aucune copie n’est sortie de ce coffre. Chaque export figurera ici, avec sa finalité, son destinataire et son dernier jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) past their last day</source>
        <translation>
            <numerusform>%n copie a passé son dernier jour</numerusform>
            <numerusform>%n copies ont passé leur dernier jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still exist(s)</source>
        <translation>
            <numerusform>%n existe encore</numerusform>
            <numerusform>%n existent encore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n copies</source>
        <translation>
            <numerusform>Afficher la copie</numerusform>
            <numerusform>Afficher les %n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of a copy, recipient</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · may be kept until %2</source>
        <comment>content, date</comment>
        <translation>%1 · peut être gardée jusqu’au %2</translation>
    </message>
    <message>
        <source>Confirm the destruction</source>
        <translation>Confirmer la destruction</translation>
    </message>
    <message>
        <source>Confirm the destruction of copy %1</source>
        <translation>Confirmer la destruction de la copie %1</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Ce coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>We deleted the file</source>
        <translation>Nous avons supprimé le fichier</translation>
    </message>
    <message>
        <source>Its recipient confirmed it</source>
        <translation>Son destinataire l’a confirmé</translation>
    </message>
    <message>
        <source>Copy %1 is noted as destroyed.</source>
        <translation>La copie %1 est notée comme détruite.</translation>
    </message>
</context>
<context>
    <name>entente::CriterionDialog</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A date as 2026-11-22, a span as 2026-01-01..2026-03-31, or today-90d for 90 days ago.</source>
        <translation>Une date comme 2026-11-22, une période comme 2026-01-01..2026-03-31, ou today-90d pour il y a 90 jours.</translation>
    </message>
    <message>
        <source>Several values are separated by commas.</source>
        <translation>Plusieurs valeurs sont séparées par des virgules.</translation>
    </message>
    <message>
        <source>The name with which a user unlocks the vault, &quot;me&quot; or &quot;none&quot;.</source>
        <translation>Le nom avec lequel un utilisateur déverrouille le coffre, «&#xa0;me&#xa0;» ou «&#xa0;none&#xa0;».</translation>
    </message>
</context>
<context>
    <name>entente::CustomFieldRows</name>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>entente::DeadlinesCard</name>
    <message>
        <source>Answer %1</source>
        <translation>Répondre à %1</translation>
    </message>
    <message>
        <source>Inform %1</source>
        <translation>Informer %1</translation>
    </message>
    <message numerus="yes">
        <source>Inform %n people</source>
        <translation>
            <numerusform>Informer %n personne</numerusform>
            <numerusform>Informer %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>Redemander son consentement à %1</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n people for consent again</source>
        <translation>
            <numerusform>Redemander son consentement à %n personne</numerusform>
            <numerusform>Redemander leur consentement à %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Review the record of %1</source>
        <translation>Revoir la fiche&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Review %n records at their end</source>
        <translation>
            <numerusform>Revoir %n fiche à échéance</numerusform>
            <numerusform>Revoir %n fiches à échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · before %2</source>
        <translation>%1 · avant le %2</translation>
    </message>
    <message>
        <source>Not told yet that you hold their data · before %1</source>
        <translation>Ne sait pas encore que vous détenez ses données · avant le %1</translation>
    </message>
    <message>
        <source>Consent about to end · before %1</source>
        <translation>Consentement bientôt échu · avant le %1</translation>
    </message>
    <message>
        <source>Three years without contact · before %1</source>
        <translation>Trois ans sans contact · avant le %1</translation>
    </message>
    <message>
        <source>Legal deadlines</source>
        <translation>Échéances légales</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Nothing falls due in the next 30 days.</source>
        <translation>Rien n’arrive à échéance dans les 30 jours.</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>Confirm the destruction of copy %1</source>
        <translation>Copie %1&#xa0;: confirmer la destruction</translation>
    </message>
    <message numerus="yes">
        <source>Confirm the destruction of %n copies</source>
        <translation>
            <numerusform>%n copie&#xa0;: confirmer la destruction</numerusform>
            <numerusform>%n copies&#xa0;: confirmer la destruction</numerusform>
        </translation>
    </message>
    <message>
        <source>May be kept until %1</source>
        <translation>Conservation possible jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values of “%1” reach their end</source>
        <translation>
            <numerusform>%n valeur de «&#xa0;%1&#xa0;» arrive à son terme</numerusform>
            <numerusform>%n valeurs de «&#xa0;%1&#xa0;» arrivent à leur terme</numerusform>
        </translation>
    </message>
    <message>
        <source>May be kept until %1, then they are removed</source>
        <translation>Gardées au plus tard jusqu’au %1, puis retirées</translation>
    </message>
    <message>
        <source>They do not know yet that you hold their data · before %1</source>
        <translation>Ne savent pas encore que vous détenez leurs données · avant le %1</translation>
    </message>
</context>
<context>
    <name>entente::DuplicatesPage</name>
    <message numerus="yes">
        <source>%n pairs to look at</source>
        <translation>
            <numerusform>%n paire à examiner</numerusform>
            <numerusform>%n paires à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Recherche des doublons</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Records that look alike</source>
        <translation>Fiches qui se ressemblent</translation>
    </message>
    <message>
        <source>No two records look alike. Duplicates are looked for by e-mail, number, name and sound.</source>
        <translation>Aucune fiche ne ressemble à une autre. Les doublons se cherchent par e-mail, numéro, nom et prononciation.</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Chercher les doublons</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n paire</numerusform>
            <numerusform>%n paires</numerusform>
        </translation>
    </message>
    <message>
        <source>No two records look alike.</source>
        <translation>Aucune fiche ne ressemble à une autre.</translation>
    </message>
    <message>
        <source>Remembered: these are two. No scan brings them up again.</source>
        <translation>C’est retenu&#xa0;: ce sont deux fiches. Aucune recherche ne les proposera plus.</translation>
    </message>
    <message>
        <source>Put off: the pair stands at the end of the list.</source>
        <translation>Remis à plus tard&#xa0;: la paire est en fin de liste.</translation>
    </message>
    <message>
        <source>They are two records again.</source>
        <translation>Ce sont de nouveau deux fiches.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Records merged. Nothing was lost.</source>
        <translation>Fiches fusionnées. Rien n’a été perdu.</translation>
    </message>
</context>
<context>
    <name>entente::ErasurePage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What was asked, and when?</source>
        <translation>Qu’a-t-on demandé, et quand&#x202f;?</translation>
    </message>
    <message>
        <source>The person asks for it</source>
        <translation>La personne le demande</translation>
    </message>
    <message>
        <source>The person has withdrawn their consent</source>
        <translation>La personne a retiré son consentement</translation>
    </message>
    <message>
        <source>The person objects</source>
        <translation>La personne s’oppose</translation>
    </message>
    <message>
        <source>The time of keeping is over</source>
        <translation>La durée de conservation est passée</translation>
    </message>
    <message>
        <source>It should never have been collected</source>
        <translation>Cela n’aurait jamais dû être recueilli</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Plan of the erasure</source>
        <translation>Plan d’effacement</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Plan of an erasure.pdf</source>
        <translation>Plan d’effacement.pdf</translation>
    </message>
    <message>
        <source>This cannot be undone. If a backup is restored one day, the erasure is carried out again.</source>
        <translation>C’est irréversible. Si une sauvegarde est restaurée un jour, l’effacement y sera refait.</translation>
    </message>
    <message>
        <source>To confirm, type the word: %1</source>
        <translation>Pour confirmer, saisissez le mot&#xa0;: %1</translation>
    </message>
    <message>
        <source>erase</source>
        <comment>the word to type</comment>
        <translation>effacer</translation>
    </message>
    <message>
        <source>Erasing in one go, then looking again for anything that is left…</source>
        <translation>Effacement en une seule fois, puis nouvelle recherche de ce qui resterait…</translation>
    </message>
    <message>
        <source>The plan could not be made</source>
        <translation>Le plan n’a pas pu être établi</translation>
    </message>
    <message>
        <source>Here is everything we have on %1</source>
        <translation>Voici tout ce que nous avons sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s) found in the records, the notes, the index and the imports. Nothing is erased yet.</source>
        <translation>
            <numerusform>%n trace trouvée dans les fiches, les notes, l’index et les imports. Rien n’est encore effacé.</numerusform>
            <numerusform>%n traces trouvées dans les fiches, les notes, l’index et les imports. Rien n’est encore effacé.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the summary</source>
        <translation>Voir le résumé</translation>
    </message>
    <message numerus="yes">
        <source>Why? %n text(s) to read</source>
        <translation>
            <numerusform>Pourquoi&#x202f;? %n texte à relire</numerusform>
            <numerusform>Pourquoi&#x202f;? %n textes à relire</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to erase %1</source>
        <translation>Tout est prêt pour effacer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s) will be erased.</source>
        <translation>
            <numerusform>%n trace sera effacée.</numerusform>
            <numerusform>%n traces seront effacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s) will stay without anything that leads to the person.</source>
        <translation>
            <numerusform>%n trace restera, sans rien qui mène à la personne.</numerusform>
            <numerusform>%n traces resteront, sans rien qui mène à la personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s) will be kept in the sealed archive until the date the law sets.</source>
        <translation>
            <numerusform>%n trace sera gardée dans l’archive scellée jusqu’à la date fixée par la loi.</numerusform>
            <numerusform>%n traces seront gardées dans l’archive scellée jusqu’à la date fixée par la loi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of other records will be treated as you decided.</source>
        <translation>
            <numerusform>%n texte d’autres fiches sera traité selon votre décision.</numerusform>
            <numerusform>%n textes d’autres fiches seront traités selon vos décisions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) of a copy will have to be told.</source>
        <translation>
            <numerusform>%n destinataire d’une copie sera à prévenir.</numerusform>
            <numerusform>%n destinataires d’une copie seront à prévenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>This vault is open for reading only</source>
        <translation>Ce coffre est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>Why? The word is not typed yet</source>
        <translation>Pourquoi&#x202f;? Le mot n’est pas encore saisi</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>Personne effacée</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Effacer une personne</translation>
    </message>
    <message>
        <source>Apart from what you chose to keep, the search found no trace of this person. The letter leaves the screen when you finish.</source>
        <translation>Hormis ce que vous avez choisi de garder, la recherche n’a trouvé aucune trace de cette personne. Le courrier quitte l’écran quand vous terminez.</translation>
    </message>
</context>
<context>
    <name>entente::ErasureResultView</name>
    <message>
        <source>The write-ahead file is still in use. It will be emptied when the vault is closed.</source>
        <translation>Le fichier d’écriture anticipée sert encore. Il sera vidé à la fermeture du coffre.</translation>
    </message>
    <message>
        <source>It is erased, and it is proved</source>
        <translation>C’est effacé, et c’est prouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s) erased,</source>
        <translation>
            <numerusform>%n trace effacée,</numerusform>
            <numerusform>%n traces effacées,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anonymised,</source>
        <translation>
            <numerusform>%n anonymisée,</numerusform>
            <numerusform>%n anonymisées,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept.</source>
        <translation>
            <numerusform>%n gardée.</numerusform>
            <numerusform>%n gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search after the erasure</source>
        <translation>Recherche après l’effacement</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 searched</source>
        <translation>Examinées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Attestation d’effacement</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>Scellée par</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>user, time</comment>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Enregistrer l’attestation</translation>
    </message>
    <message>
        <source>What remains, and until when</source>
        <translation>Ce qui reste, et jusqu’à quand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing: no law asks for any of it to be kept.</source>
        <translation>Rien&#xa0;: aucune loi ne demande d’en garder.</translation>
    </message>
    <message>
        <source>In the sealed archive, erased at its term.</source>
        <translation>Dans l’archive scellée, puis effacement à terme.</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Reste à faire</translation>
    </message>
    <message>
        <source>Save the letter to %1</source>
        <translation>Enregistrer la lettre à %1</translation>
    </message>
    <message>
        <source>Answer %1.pdf</source>
        <translation>Réponse %1.pdf</translation>
    </message>
    <message>
        <source>Tell the person that it is done. The letter is the only place where the name still stands.</source>
        <translation>Prévenez la personne que c’est fait. La lettre est le seul endroit où son nom figure encore.</translation>
    </message>
    <message>
        <source>Tell %1, who received a copy</source>
        <translation>Prévenir %1, qui a reçu une copie</translation>
    </message>
    <message>
        <source>No trace</source>
        <translation>Aucune trace</translation>
    </message>
</context>
<context>
    <name>entente::EvidencePicker</name>
    <message>
        <source>Attach the document</source>
        <translation>Joindre la pièce</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.png *.jpg *.jpeg *.tif *.eml *.msg);;All files (*)</source>
        <translation>Documents (*.pdf *.png *.jpg *.jpeg *.tif *.eml *.msg);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This file is larger than 16 MB.</source>
        <translation>Ce fichier dépasse 16 Mo.</translation>
    </message>
    <message>
        <source>Without a document the proof is weak.</source>
        <translation>Sans pièce, la preuve est fragile.</translation>
    </message>
</context>
<context>
    <name>entente::ExportChoice</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>vCard 4</source>
        <translation>vCard 4</translation>
    </message>
    <message>
        <source>vCard 3</source>
        <translation>vCard 3</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A table that every spreadsheet opens. Values that look like a formula get an apostrophe, which an import takes away again.</source>
        <translation>Un tableau que tout tableur ouvre. Une valeur qui ressemble à une formule est précédée d’une apostrophe&#xa0;; un import l’enlève.</translation>
    </message>
    <message>
        <source>A workbook for Excel. Every cell is text, never a formula.</source>
        <translation>Un classeur pour Excel. Chaque cellule est du texte, jamais une formule.</translation>
    </message>
    <message>
        <source>A workbook for LibreOffice. Every cell is text, never a formula.</source>
        <translation>Un classeur pour LibreOffice. Chaque cellule est du texte, jamais une formule.</translation>
    </message>
    <message>
        <source>Contacts for address books and telephones of today.</source>
        <translation>Des contacts pour les carnets d’adresses et les téléphones d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Contacts for older telephones and for Outlook.</source>
        <translation>Des contacts pour les téléphones plus anciens et pour Outlook.</translation>
    </message>
    <message>
        <source>Everything, for another program, with a published schema.</source>
        <translation>Tout, pour un autre programme, avec un schéma publié.</translation>
    </message>
    <message>
        <source>One person leaves.</source>
        <translation>Une personne est exportée.</translation>
    </message>
    <message numerus="yes">
        <source>The %n person(s) that you selected.</source>
        <translation>
            <numerusform>La personne que vous avez sélectionnée.</numerusform>
            <numerusform>Les %n personnes que vous avez sélectionnées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n person(s) of the list as you see it.</source>
        <translation>
            <numerusform>La personne de la liste telle que vous la voyez.</numerusform>
            <numerusform>Les %n personnes de la liste telle que vous la voyez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone in the vault.</source>
        <translation>Toutes les personnes du coffre.</translation>
    </message>
    <message>
        <source>What do you want to export?</source>
        <translation>Que voulez-vous exporter&#xa0;?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personnes et organisations</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Only what the recipient needs (Art. 5(1)(c) GDPR).</source>
        <translation>Seulement ce dont le destinataire a besoin (art.&#xa0;5&#xa0;§&#xa0;1&#xa0;c) du RGPD).</translation>
    </message>
    <message>
        <source>Why? No kind of data is chosen</source>
        <translation>Pourquoi&#x202f;? Aucun type de données n’est choisi</translation>
    </message>
</context>
<context>
    <name>entente::ExportPage</name>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>Écriture de la copie…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Written, and noted in the register of copies</source>
        <translation>Écrite, et notée dans le registre des copies</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Stop the export?</source>
        <translation>Arrêter l’export&#x202f;?</translation>
    </message>
    <message>
        <source>The copy is being written. Nothing of it stays.</source>
        <translation>La copie est en cours d’écriture. Il n’en restera rien.</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abandonner l’export</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Nothing has left yet.</source>
        <translation>Rien n’est encore sorti.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>Why? %n answer(s) missing</source>
        <translation>
            <numerusform>Pourquoi&#x202f;? Il manque %n réponse</numerusform>
            <numerusform>Pourquoi&#x202f;? Il manque %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose where, and write</source>
        <translation>Enregistrer la copie…</translation>
    </message>
    <message>
        <source>Why? This vault is open for reading only</source>
        <translation>Pourquoi&#x202f;? Ce coffre est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>Why? Nobody would be in the copy</source>
        <translation>Pourquoi&#x202f;? Il n’y aurait personne dans la copie</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Why? Two tables need an archive, or another format than CSV</source>
        <translation>Pourquoi&#x202f;? Deux tableaux demandent une archive, ou un autre format que CSV</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>For %1, to be destroyed by %2. The copy bears the number %3.</source>
        <comment>recipient, date, number</comment>
        <translation>Pour %1, à détruire au plus tard le %2. La copie porte le numéro %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) whose data is under restriction stay (Art. 18 GDPR).</source>
        <translation>
            <numerusform>%n personne dont les données sont limitées n’est pas exportée (art.&#xa0;18 du RGPD).</numerusform>
            <numerusform>%n personnes dont les données sont limitées ne sont pas exportées (art.&#xa0;18 du RGPD).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who may not be contacted stay.</source>
        <translation>
            <numerusform>%n personne qui ne peut pas être contactée n’est pas exportée.</numerusform>
            <numerusform>%n personnes qui ne peuvent pas être contactées ne sont pas exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data that your role does not see stays.</source>
        <translation>Les données que votre rôle ne voit pas ne sont pas exportées.</translation>
    </message>
    <message>
        <source>%1 to export</source>
        <translation>À exporter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where to write the copy</source>
        <translation>Où écrire la copie</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archives ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Copy %1 is written</source>
        <translation>La copie %1 est écrite</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) left.</source>
        <translation>
            <numerusform>%n fiche exportée.</numerusform>
            <numerusform>%n fiches exportées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stayed.</source>
        <translation>
            <numerusform>%n personne n’a pas été exportée.</numerusform>
            <numerusform>%n personnes n’ont pas été exportées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were longer than a sheet can hold and were cut.</source>
        <translation>
            <numerusform>%n cellule dépassait ce qu’une feuille peut contenir et a été coupée.</numerusform>
            <numerusform>%n cellules dépassaient ce qu’une feuille peut contenir et ont été coupées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the archive one way and its passphrase another.</source>
        <translation>Envoyez l’archive par une voie et sa phrase secrète par une autre.</translation>
    </message>
    <message>
        <source>On %1 you are asked whether it has been destroyed.</source>
        <translation>Le %1, il vous sera demandé si elle a été détruite.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>L’export a été arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Not in this file: %1.</source>
        <translation>Absent de ce fichier&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>entente::ExportPassportForm</name>
    <message>
        <source>This file will serve to contact people</source>
        <translation>Ce fichier servira à contacter des personnes</translation>
    </message>
    <message>
        <source>The passport of this copy</source>
        <translation>Le passeport de cette copie</translation>
    </message>
    <message>
        <source>It stands in the register of copies, and each person can be told (Art. 15 GDPR).</source>
        <translation>Il figure dans le registre des copies, et chaque personne peut en être informée (art.&#xa0;15 du RGPD).</translation>
    </message>
    <message>
        <source>Printing of the greeting cards, move to a new program…</source>
        <translation>Cartes de vœux, passage à un nouveau programme…</translation>
    </message>
    <message>
        <source>What is the copy for?</source>
        <translation>À quoi sert la copie&#x202f;?</translation>
    </message>
    <message>
        <source>Name of the firm, or “ourselves”</source>
        <translation>Nom de l’entreprise, ou «&#xa0;nous-mêmes&#xa0;»</translation>
    </message>
    <message>
        <source>Who receives it?</source>
        <translation>Qui la reçoit&#x202f;?</translation>
    </message>
    <message>
        <source>Until when may it be kept?</source>
        <translation>Jusqu’à quand peut-elle être gardée&#x202f;?</translation>
    </message>
    <message>
        <source>That day you are asked whether the copy has been destroyed.</source>
        <translation>Ce jour-là, il vous sera demandé si la copie a été détruite.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Leave out those who may not be contacted</source>
        <translation>Laisser de côté ceux qui ne peuvent pas être contactés</translation>
    </message>
    <message>
        <source>Everyone in it may be contacted this way.</source>
        <translation>Tous ceux qu’elle contient peuvent être contactés ainsi.</translation>
    </message>
    <message>
        <source>%1 may not be contacted this way; for %2 a fact is missing.</source>
        <comment>numbers of people</comment>
        <translation>%1 ne peuvent pas être contactés ainsi&#x202f;; pour %2, un fait manque.</translation>
    </message>
</context>
<context>
    <name>entente::ExportProtection</name>
    <message>
        <source>Encrypted archive (AES-256), with a passphrase</source>
        <translation>Archive chiffrée (AES-256), avec une phrase secrète</translation>
    </message>
    <message>
        <source>A file that anybody can read</source>
        <translation>Un fichier que n’importe qui peut lire</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Propose a phrase</source>
        <translation>Proposer une phrase secrète</translation>
    </message>
    <message>
        <source>It is kept nowhere. Give it by phone or by text message, never with the archive.</source>
        <translation>Elle n’est gardée nulle part.&#xa0;Donnez-la par téléphone ou par SMS, jamais avec l’archive.</translation>
    </message>
    <message>
        <source>Whoever finds the file reads it: on a lost stick, in a mailbox, in a backup of the disk. Choose this only when the next program cannot open an archive.</source>
        <translation>Qui trouve le fichier le lit&#xa0;: sur une clé perdue, dans une messagerie, dans une sauvegarde du disque. Ne le choisissez que si l’autre programme ne sait pas ouvrir une archive.</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Pourquoi&#x202f;? %1</translation>
    </message>
</context>
<context>
    <name>entente::FactRows</name>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Ce coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Aucun responsable</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Decides which law counts</source>
        <translation>Détermine la loi qui s’applique</translation>
    </message>
</context>
<context>
    <name>entente::FieldDialog</name>
    <message>
        <source>New field</source>
        <translation>Nouveau champ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Choices, one by line</source>
        <translation>Choix, un par ligne</translation>
    </message>
    <message>
        <source>Three questions before the field holds anything:</source>
        <translation>Trois réponses avant de créer le champ&#xa0;:</translation>
    </message>
    <message>
        <source>For example: to plan deliveries</source>
        <translation>Par exemple&#xa0;: préparer les livraisons</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>À quoi sert-il&#x202f;?</translation>
    </message>
    <message>
        <source>On what legal basis is it kept?</source>
        <translation>Sur quelle base légale est-il gardé&#xa0;?</translation>
    </message>
    <message>
        <source>How long is it kept?</source>
        <translation>Combien de temps est-il gardé&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create the field</source>
        <translation>Créer le champ</translation>
    </message>
</context>
<context>
    <name>entente::FieldsCard</name>
    <message>
        <source>Fields of the firm</source>
        <translation>Champs de l’entreprise</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nouveau champ</translation>
    </message>
    <message>
        <source>The firm has no field of its own. The fewer there are, the less there is to keep up to date and to justify.</source>
        <translation>L’entreprise n’a aucun champ à elle. Moins il y en a, moins il y a à tenir à jour et à justifier.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the field %1</source>
        <translation>Retirer le champ %1</translation>
    </message>
    <message>
        <source>The field is on every card now.</source>
        <translation>Le champ est maintenant sur chaque fiche.</translation>
    </message>
    <message>
        <source>Remove the field “%1”?</source>
        <translation>Retirer le champ «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) hold a value. The values go with the field, and this cannot be undone.</source>
        <translation>
            <numerusform>%n fiche contient une valeur. Les valeurs partent avec le champ, et cela ne s’annule pas.</numerusform>
            <numerusform>%n fiches contiennent une valeur. Les valeurs partent avec le champ, et cela ne s’annule pas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::FilePreview</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This build shows no PDF pages. Save a copy to open it elsewhere.</source>
        <translation>Cette version ne montre pas les pages PDF. Enregistrez une copie pour l’ouvrir ailleurs.</translation>
    </message>
    <message>
        <source>This file cannot be shown here. Save a copy to open it elsewhere: the copy is noted in the register.</source>
        <translation>Ce fichier ne peut pas être montré ici. Enregistrez une copie pour l’ouvrir ailleurs&#xa0;: la copie est notée au registre.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>entente::FilesModel</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Archive or office document</source>
        <translation>Archive ou document bureautique</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>entente::FilesPanel</name>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>No file yet. What you add lies encrypted in the vault.</source>
        <translation>Aucun fichier. Ce que vous ajoutez est chiffré dans le coffre.</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Ce coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Choose a file of the list first.</source>
        <translation>Choisissez d’abord un fichier de la liste.</translation>
    </message>
    <message>
        <source>Copies belong to the administrator: a copy leaves the vault.</source>
        <translation>Les copies reviennent à l’administrateur&#xa0;: une copie sort du coffre.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 lies in the vault now.</source>
        <translation>%1 est maintenant dans le coffre.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Enregistrer la copie</translation>
    </message>
    <message>
        <source>Encrypted archive (*.zip)</source>
        <translation>Archive chiffrée (*.zip)</translation>
    </message>
    <message>
        <source>The copy stands in the register as %1.</source>
        <translation>La copie est au registre sous le numéro %1.</translation>
    </message>
    <message>
        <source>%1 was removed. It can be had back for thirty days.</source>
        <translation>%1 a été retiré. On peut le récupérer pendant trente jours.</translation>
    </message>
</context>
<context>
    <name>entente::FilterBar</name>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Name, town, e-mail…</source>
        <translation>Nom, ville, e-mail…</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>Retirer les filtres</translation>
    </message>
</context>
<context>
    <name>entente::FilterChip</name>
    <message>
        <source>Enter changes the condition, Delete removes it.</source>
        <translation>Entrée change la condition, Suppr la retire.</translation>
    </message>
</context>
<context>
    <name>entente::FirmCard</name>
    <message>
        <source>Your firm</source>
        <translation>Votre entreprise</translation>
    </message>
    <message>
        <source>This stands in notices, letters and proofs, as the law asks.</source>
        <translation>Ces indications figurent dans les mentions, les lettres et les preuves, comme la loi le demande.</translation>
    </message>
    <message>
        <source>The vault is read-only.</source>
        <translation>Le coffre est en lecture seule.</translation>
    </message>
    <message>
        <source>Only an administrator changes this.</source>
        <translation>Seul un administrateur peut le modifier.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The name on your letters</source>
        <translation>Le nom sur vos lettres</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>What you sell, in a few words</source>
        <translation>Ce que vous vendez, en quelques mots</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>Nine digits</source>
        <translation>Neuf chiffres</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Number and street</source>
        <translation>Numéro et rue</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>FR</source>
        <translation>FR</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Privacy contact</source>
        <translation>Contact vie privée</translation>
    </message>
    <message>
        <source>Where people write to use their rights</source>
        <translation>Où écrire pour exercer ses droits</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>No trade with rules of its own</source>
        <translation>Pas de métier à règles propres</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Métier</translation>
    </message>
</context>
<context>
    <name>entente::FirstRun</name>
    <message>
        <source>%1 of %2 invented people are in the vault.</source>
        <translation>%1 personnes fictives sur %2 sont dans le coffre.</translation>
    </message>
    <message>
        <source>Your vault will be ready in two minutes.</source>
        <translation>Votre coffre sera prêt en deux minutes.</translation>
    </message>
    <message>
        <source>Everything stays on this computer.
Nothing is sent over the Internet.</source>
        <translation>Tout reste sur cet ordinateur.
Rien n’est envoyé sur Internet.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>The vault is being made. Turning the password into a key takes a moment, on purpose.</source>
        <translation>Le coffre est en cours de création. Transformer le mot de passe en clé prend un moment&#xa0;: c’est voulu.</translation>
    </message>
    <message>
        <source>The vault is being opened and filled with invented people.</source>
        <translation>Le coffre s’ouvre et se remplit de personnes fictives.</translation>
    </message>
    <message>
        <source>The vault is being opened.</source>
        <translation>Le coffre s’ouvre.</translation>
    </message>
    <message>
        <source>Quit before the vault is ready?</source>
        <translation>Quitter avant que le coffre soit prêt&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is kept: neither what you typed nor the vault.</source>
        <translation>Rien n’est conservé&#xa0;: ni ce que vous avez saisi, ni le coffre.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>entente::Frame</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Vault to check</source>
        <translation>Coffre à vérifier</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Vault healthy</source>
        <translation>Coffre sain</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Revenir là où vous étiez</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export people or organisations</source>
        <translation>Exporter des personnes ou des organisations</translation>
    </message>
    <message>
        <source>copy csv excel vcard json save send file</source>
        <translation>copie csv excel vcard json enregistrer envoyer fichier</translation>
    </message>
    <message>
        <source>leave close session</source>
        <translation>quitter fermer session</translation>
    </message>
    <message>
        <source>Undone: %1. Ctrl+Shift+Z does it again.</source>
        <translation>Annulé&#xa0;: %1. Ctrl+Maj+Z le rétablit.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rétabli&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Write the notices</source>
        <translation>Rédiger les mentions</translation>
    </message>
    <message>
        <source>information article 13 14 mention rights</source>
        <translation>information article 13 14 mention droits</translation>
    </message>
    <message>
        <source>What people are told about their data</source>
        <translation>Ce que les personnes lisent sur leurs données</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Trier la liste</translation>
    </message>
    <message>
        <source>order by column ascending descending</source>
        <translation>ordre par colonne croissant décroissant</translation>
    </message>
    <message>
        <source>Open a stand</source>
        <translation>Ouvrir un stand</translation>
    </message>
    <message>
        <source>trade show fair visitor capture sign exhibition</source>
        <translation>salon foire stand visiteur saisie signature exposition</translation>
    </message>
    <message>
        <source>The screen that is turned towards visitors</source>
        <translation>L’écran tourné vers les visiteurs</translation>
    </message>
    <message>
        <source>Trade shows</source>
        <translation>Salons</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) at a stand to look at</source>
        <translation>
            <numerusform>%n journée d’un stand à relire</numerusform>
            <numerusform>%n journées de stand à relire</numerusform>
        </translation>
    </message>
    <message>
        <source>Purposes and texts of consent</source>
        <translation>Finalités et textes de consentement</translation>
    </message>
    <message>
        <source>wording version legal basis sensitive</source>
        <translation>version du texte base légale sensible finalité</translation>
    </message>
    <message>
        <source>What people are asked for, and the words of the question</source>
        <translation>Ce que l’on demande aux personnes, et les mots de la question</translation>
    </message>
    <message>
        <source>Rules of contact</source>
        <translation>Règles de contact</translation>
    </message>
    <message>
        <source>law simulate date who changes stricter own</source>
        <translation>loi simuler date qui change plus stricte propre règle</translation>
    </message>
    <message>
        <source>Which rules judge a day, and who changes that day</source>
        <translation>Les règles appliquées à une date, et leurs effets</translation>
    </message>
    <message>
        <source>Open the card inbox</source>
        <translation>Ouvrir la boîte à cartes</translation>
    </message>
    <message>
        <source>business card mail consent reply reminder pending</source>
        <translation>carte de visite e-mail consentement réponse relance en attente</translation>
    </message>
    <message>
        <source>People of business cards, asked before anything else</source>
        <translation>Les personnes des cartes de visite, interrogées avant tout</translation>
    </message>
</context>
<context>
    <name>entente::GuardianField</name>
    <message>
        <source>First name, last name, mother or father or guardian</source>
        <translation>Prénom, nom, mère ou père ou tuteur</translation>
    </message>
    <message>
        <source>Linked to the card of this person.</source>
        <translation>Lié à la fiche de cette personne.</translation>
    </message>
    <message>
        <source>Choose a name of the list to link their card.</source>
        <translation>Choisissez un nom de la liste pour lier sa fiche.</translation>
    </message>
</context>
<context>
    <name>entente::HistoryList</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No change has been recorded yet.</source>
        <translation>Aucune modification n’est encore notée.</translation>
    </message>
</context>
<context>
    <name>entente::ImportBatchesModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n est entrée</numerusform>
            <numerusform>%n sont entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date, time</comment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>entente::ImportDuplicates</name>
    <message>
        <source>Same person: complete the record</source>
        <translation>Même personne&#xa0;: compléter la fiche</translation>
    </message>
    <message>
        <source>Leave the record as it is</source>
        <translation>Laisser la fiche telle quelle</translation>
    </message>
    <message>
        <source>Somebody else: add a person</source>
        <translation>Quelqu’un d’autre&#xa0;: ajouter une personne</translation>
    </message>
    <message>
        <source>Do the same for all the rest</source>
        <translation>Faire de même pour tout le reste</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to decide</source>
        <translation>
            <numerusform>%n ligne à trancher</numerusform>
            <numerusform>%n lignes à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: several records could be this person.</source>
        <translation>Ligne %1&#xa0;: plusieurs fiches pourraient être cette personne.</translation>
    </message>
    <message>
        <source>Line %1: is this the same person?</source>
        <translation>Ligne %1&#xa0;: est-ce la même personne&#x202f;?</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>In Entente</source>
        <translation>Dans Entente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Complete the record chosen</source>
        <translation>Compléter la fiche choisie</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Laisser cette ligne de côté</translation>
    </message>
</context>
<context>
    <name>entente::ImportFirstRows</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Tags and fields</source>
        <translation>Étiquettes et champs</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>entente::ImportGateForm</name>
    <message>
        <source>Where do these people come from?</source>
        <translation>D’où viennent ces personnes&#x202f;?</translation>
    </message>
    <message>
        <source>Four answers before the first line.</source>
        <translation>Quatre réponses avant la première ligne.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Trade show in Lyon, old address book…</source>
        <translation>Salon de Lyon, ancien carnet d’adresses…</translation>
    </message>
    <message>
        <source>Collected on</source>
        <translation>Recueillies le</translation>
    </message>
    <message>
        <source>Who gave them to you?</source>
        <translation>Qui vous les a données&#x202f;?</translation>
    </message>
    <message>
        <source>The people themselves</source>
        <translation>Les personnes elles-mêmes</translation>
    </message>
    <message>
        <source>Name of the supplier</source>
        <translation>Nom du fournisseur</translation>
    </message>
    <message>
        <source>What for, and by which right?</source>
        <translation>Pour quoi faire, et sur quelle base&#x202f;?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Proof of the consent</source>
        <translation>Preuve du consentement</translation>
    </message>
    <message>
        <source>Forms, scan or export of the web form</source>
        <translation>Bulletins, numérisation ou export du formulaire web</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>Je n’en ai pas</translation>
    </message>
    <message>
        <source>Attach the proof</source>
        <translation>Joindre la preuve</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This file cannot be read, or it is larger than 16 MB.</source>
        <translation>Ce fichier ne peut pas être lu, ou il dépasse 16 Mo.</translation>
    </message>
    <message>
        <source>This basis needs no consent, so there is none to prove.</source>
        <translation>Cette base ne demande pas de consentement&#xa0;: il n’y en a pas à prouver.</translation>
    </message>
    <message>
        <source>Then the people arrive as “To ask”: nobody is contacted on the strength of a consent.</source>
        <translation>Les personnes arrivent alors «&#xa0;À demander&#xa0;»&#xa0;: aucune n’est contactée au titre d’un consentement.</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Pièce jointe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Without it, nobody can be contacted on the strength of a consent.</source>
        <translation>Sans elle, personne ne peut être contacté au titre d’un consentement.</translation>
    </message>
    <message>
        <source>Somebody else: rented file, partner</source>
        <translation>Un tiers&#xa0;: fichier loué, partenaire</translation>
    </message>
</context>
<context>
    <name>entente::ImportHistory</name>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cet import</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Imports précédents</translation>
    </message>
    <message>
        <source>Undo this import?</source>
        <translation>Annuler cet import&#x202f;?</translation>
    </message>
    <message>
        <source>People who came in are removed, and completed records become as before. Refusals that came with the file stay.</source>
        <translation>Les personnes ajoutées sont retirées, et les fiches complétées redeviennent comme avant. Les refus venus avec le fichier restent.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message numerus="yes">
        <source>%n people removed.</source>
        <translation>
            <numerusform>%n personne retirée.</numerusform>
            <numerusform>%n personnes retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) as before.</source>
        <translation>
            <numerusform>%n fiche comme avant.</numerusform>
            <numerusform>%n fiches comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already undone</source>
        <translation>Déjà annulé</translation>
    </message>
</context>
<context>
    <name>entente::ImportMapping</name>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Field of Entente</source>
        <translation>Champ d’Entente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>Champ pour la colonne %1</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>inutile ici</translation>
    </message>
    <message>
        <source>sensitive, left out</source>
        <translation>sensible, laissée de côté</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled</source>
        <translation>
            <numerusform>%n rempli</numerusform>
            <numerusform>%n remplis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (organisation)</source>
        <translation>%1 (organisation)</translation>
    </message>
</context>
<context>
    <name>entente::ImportMappingBar</name>
    <message>
        <source>Save the mapping</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Saved mapping</source>
        <translation>Correspondance enregistrée</translation>
    </message>
    <message>
        <source>Name of this mapping</source>
        <translation>Nom de cette correspondance</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Telle que trouvée</translation>
    </message>
    <message>
        <source>Name to keep it</source>
        <translation>Nom pour la garder</translation>
    </message>
</context>
<context>
    <name>entente::ImportPage</name>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Lines to look at</source>
        <translation>Lignes à regarder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns and origin</source>
        <translation>Colonnes et origine</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Encoding found</source>
        <translation>Encodage trouvé</translation>
    </message>
    <message>
        <source>Delimiter found</source>
        <translation>Séparateur trouvé</translation>
    </message>
    <message>
        <source>DD/MM/YYYY</source>
        <translation>JJ/MM/AAAA</translation>
    </message>
    <message>
        <source>MM/DD/YYYY</source>
        <translation>MM/JJ/AAAA</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>List them for me to decide</source>
        <translation>Me les montrer pour que je décide</translation>
    </message>
    <message>
        <source>Complete the record that is there</source>
        <translation>Compléter la fiche existante</translation>
    </message>
    <message>
        <source>Leave the record as it is</source>
        <translation>Laisser la fiche telle quelle</translation>
    </message>
    <message>
        <source>People who are already there</source>
        <translation>Personnes déjà présentes</translation>
    </message>
    <message>
        <source>Save refused lines to a file</source>
        <translation>Enregistrer les lignes refusées dans un fichier</translation>
    </message>
    <message>
        <source>Refused lines.csv</source>
        <translation>Lignes refusées.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Refused lines go to %1</source>
        <translation>Les lignes refusées vont dans %1</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cet import</translation>
    </message>
    <message>
        <source>For thirty days, as long as nobody has changed what came in. Refusals given since then always stay.</source>
        <translation>Possible pendant trente jours, tant qu’aucune des fiches importées n’a été modifiée. Les refus exprimés depuis restent toujours.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abandonner l’import</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The whole import can be undone, updates included.</source>
        <translation>Tout l’import pourra être annulé, mises à jour comprises.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>Check %n line(s)</source>
        <translation>
            <numerusform>Contrôler %n ligne</numerusform>
            <numerusform>Contrôler %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? This file cannot be read this way</source>
        <translation>Pourquoi&#x202f;? Ce fichier ne peut pas être lu ainsi</translation>
    </message>
    <message numerus="yes">
        <source>Why? %n answer(s) of four missing</source>
        <translation>
            <numerusform>Pourquoi&#xa0;? Il manque %n réponse sur 4</numerusform>
            <numerusform>Pourquoi&#xa0;? Il manque %n réponses sur 4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? No line would be added</source>
        <translation>Pourquoi&#xa0;? Aucune ligne ne serait importée</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Trying it out, without keeping anything…</source>
        <translation>Essai en cours, sans rien garder…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <source>The refused ones are in %1.</source>
        <translation>Les lignes refusées sont dans %1.</translation>
    </message>
    <message>
        <source>Undo this import?</source>
        <translation>Annuler cet import&#x202f;?</translation>
    </message>
    <message>
        <source>People who were added are removed, and completed records become as before.</source>
        <translation>Les personnes ajoutées sont retirées, et les fiches complétées redeviennent comme avant.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Annulation en cours…</translation>
    </message>
    <message>
        <source>The import is undone</source>
        <translation>L’import est annulé</translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation>Arrêter l’import&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing of it will be kept.</source>
        <translation>Rien n’en sera gardé.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one: CSV, Excel, OpenDocument, vCard or LDIF. Nothing is imported before you have seen it.</source>
        <translation>Déposez un fichier ici, ou choisissez-en un&#xa0;: CSV, Excel, OpenDocument, vCard ou LDIF. Rien n’est importé avant que vous l’ayez vu.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be added</source>
        <translation>
            <numerusform>%n fiche sera ajoutée</numerusform>
            <numerusform>%n fiches seront ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be completed</source>
        <translation>
            <numerusform>%n sera complétée</numerusform>
            <numerusform>%n seront complétées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped.</source>
        <translation>
            <numerusform>%n ligne laissée de côté.</numerusform>
            <numerusform>%n lignes laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused.</source>
        <translation>
            <numerusform>%n ligne refusée.</numerusform>
            <numerusform>%n lignes refusées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a trial: nothing is in the vault yet.</source>
        <translation>C’était un essai&#xa0;: rien n’est encore dans le coffre.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were added</source>
        <translation>
            <numerusform>%n fiche ajoutée</numerusform>
            <numerusform>%n fiches ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n complétée</numerusform>
            <numerusform>%n complétées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people removed.</source>
        <translation>
            <numerusform>%n personne retirée.</numerusform>
            <numerusform>%n personnes retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) as before.</source>
        <translation>
            <numerusform>%n fiche comme avant.</numerusform>
            <numerusform>%n fiches comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.txt *.tsv *.xlsx *.ods *.vcf *.vcard *.ldif *.ldi *.json);;All files (*)</source>
        <translation>Contacts (*.csv *.txt *.tsv *.xlsx *.ods *.vcf *.vcard *.ldif *.ldi *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The first people, as they will be</source>
        <translation>Les premières personnes, telles qu’elles seront</translation>
    </message>
    <message>
        <source>Delete this mapping?</source>
        <translation>Supprimer cette correspondance&#xa0;?</translation>
    </message>
    <message>
        <source>What was imported with it stays.</source>
        <translation>Ce qui a été importé avec elle reste.</translation>
    </message>
    <message>
        <source>Delete the mapping</source>
        <translation>Supprimer la correspondance</translation>
    </message>
</context>
<context>
    <name>entente::ImportProblemsModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What is wrong, and what happens</source>
        <translation>Ce qui ne va pas, et ce qui sera fait</translation>
    </message>
</context>
<context>
    <name>entente::InboxModel</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Since or on</source>
        <translation>Depuis le</translation>
    </message>
</context>
<context>
    <name>entente::InboxPage</name>
    <message>
        <source>New card</source>
        <translation>Nouvelle carte</translation>
    </message>
    <message>
        <source>Read replies</source>
        <translation>Lire les réponses</translation>
    </message>
    <message>
        <source>Business cards</source>
        <translation>Cartes de visite</translation>
    </message>
    <message>
        <source>No business card waits. A new card makes a person who is asked before anything else.</source>
        <translation>Aucune carte de visite n’attend. Une nouvelle carte crée une personne à qui l’on demande d’abord son accord.</translation>
    </message>
    <message>
        <source>Picture of the card</source>
        <translation>Image de la carte</translation>
    </message>
    <message>
        <source>Save the question as a mail</source>
        <translation>Enregistrer la question comme e-mail</translation>
    </message>
    <message>
        <source>That is a yes</source>
        <translation>C’est un oui</translation>
    </message>
    <message>
        <source>That is a no</source>
        <translation>C’est un non</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Delete the card and its person</source>
        <translation>Supprimer la carte et sa personne</translation>
    </message>
    <message>
        <source>Asked on %1.</source>
        <translation>Demandé le %1.</translation>
    </message>
    <message>
        <source>Reminded on %1.</source>
        <translation>Relancé le %1.</translation>
    </message>
    <message>
        <source>No answer is to be hoped for: delete the card.</source>
        <translation>Il n’y a plus de réponse à espérer&#xa0;: supprimez la carte.</translation>
    </message>
    <message>
        <source>Save the reminder as a mail</source>
        <translation>Enregistrer la relance comme e-mail</translation>
    </message>
    <message>
        <source>The card is in the inbox. Ask its person next.</source>
        <translation>La carte est dans la boîte. Demandez maintenant son accord à la personne.</translation>
    </message>
    <message>
        <source>Save the mail</source>
        <translation>Enregistrer l’e-mail</translation>
    </message>
    <message>
        <source>Question.eml</source>
        <translation>Question.eml</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>E-mails (*.eml)</translation>
    </message>
    <message>
        <source>Saved. Open it with your mail program and send it.</source>
        <translation>Enregistré. Ouvrez-le avec votre messagerie et envoyez-le.</translation>
    </message>
    <message>
        <source>Mails (*.eml *.mbox *.mbx)</source>
        <translation>E-mails (*.eml *.mbox *.mbx)</translation>
    </message>
    <message>
        <source>Card inbox</source>
        <translation>Boîte à cartes</translation>
    </message>
    <message>
        <source>Fetch replies</source>
        <translation>Relever les réponses</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Compte de messagerie</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Envoyer la question</translation>
    </message>
    <message>
        <source>Send the reminder</source>
        <translation>Envoyer le rappel</translation>
    </message>
</context>
<context>
    <name>entente::InlineField</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>entente::LikelyPeople</name>
    <message>
        <source>Already there?</source>
        <translation>Déjà là&#x202f;?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, organisation or e-mail</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open instead</source>
        <translation>Ouvrir plutôt</translation>
    </message>
    <message>
        <source>Open %1 instead</source>
        <translation>Ouvrir plutôt %1</translation>
    </message>
</context>
<context>
    <name>entente::ListPane</name>
    <message>
        <source>Filter (%1)</source>
        <translation>Filtrer (%1)</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Colonnes et ordre</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2 of %3</source>
        <translation>%1 – %2 sur %3</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>Rien ne répond à ces filtres.</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>Retirer les filtres</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing found for “%1” with these filters.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;» avec ces filtres.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>entente::MailAccountDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Without encryption (only for a server on this computer)</source>
        <translation>Sans chiffrement (seulement pour un serveur sur cet ordinateur)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Compte de messagerie</translation>
    </message>
    <message>
        <source>Questions go out by this account, and only the replies to them are read. Leave both empty to save the questions as files.</source>
        <translation>Les questions partent de ce compte, et seules leurs réponses y sont lues. Laissez les deux adresses vides pour enregistrer les questions dans des fichiers.</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>as this computer trusts</source>
        <translation>comme cet ordinateur fait confiance</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Certificate of your own</source>
        <translation>Votre propre certificat</translation>
    </message>
    <message>
        <source>Certificate of your own server</source>
        <translation>Certificat de votre propre serveur</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
</context>
<context>
    <name>entente::MailDesk</name>
    <message>
        <source>The reminder is sent.</source>
        <translation>Le rappel est envoyé.</translation>
    </message>
    <message>
        <source>The question is sent.</source>
        <translation>La question est envoyée.</translation>
    </message>
    <message>
        <source>No reply has come.</source>
        <translation>Aucune réponse n’est arrivée.</translation>
    </message>
</context>
<context>
    <name>entente::MailPasswordDialog</name>
    <message>
        <source>Keep it in the keychain of this computer</source>
        <translation>Le garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Password of the mail account</source>
        <translation>Mot de passe du compte de messagerie</translation>
    </message>
    <message>
        <source>The server did not take it. Type the password of %1 again.</source>
        <translation>Le serveur l’a refusé. Tapez à nouveau le mot de passe de %1.</translation>
    </message>
    <message>
        <source>The server asks for the password of %1.</source>
        <translation>Le serveur demande le mot de passe de %1.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Il n’y a pas de trousseau sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>entente::MainWindow</name>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Locks in %1 min · %2</source>
        <translation>Seul dans %1 min · %2</translation>
    </message>
    <message>
        <source>The vault did not open</source>
        <translation>Le coffre ne s’est pas ouvert</translation>
    </message>
    <message>
        <source>The stand did not open</source>
        <translation>Le stand ne s’est pas ouvert</translation>
    </message>
</context>
<context>
    <name>entente::MarkLabel</name>
    <message>
        <source>Entente</source>
        <translation>Entente</translation>
    </message>
</context>
<context>
    <name>entente::MergeFieldsModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Record that stays</source>
        <translation>Fiche gardée</translation>
    </message>
    <message>
        <source>Record that is merged into it</source>
        <translation>Fiche absorbée</translation>
    </message>
    <message>
        <source>%1: %2, taken</source>
        <translation>%1&#xa0;: %2, retenu</translation>
    </message>
    <message>
        <source>%1: %2, not taken</source>
        <translation>%1&#xa0;: %2, non retenu</translation>
    </message>
</context>
<context>
    <name>entente::MergePointsModel</name>
    <message>
        <source>Contact detail</source>
        <translation>Coordonnée</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Provient de</translation>
    </message>
    <message>
        <source>Both records</source>
        <translation>Des deux fiches</translation>
    </message>
    <message>
        <source>Record that stays</source>
        <translation>Fiche gardée</translation>
    </message>
    <message>
        <source>Merged record</source>
        <translation>Fiche absorbée</translation>
    </message>
</context>
<context>
    <name>entente::MergeVerdictsModel</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Record that stays</source>
        <translation>Fiche gardée</translation>
    </message>
    <message>
        <source>Merged record</source>
        <translation>Fiche absorbée</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Après la fusion</translation>
    </message>
</context>
<context>
    <name>entente::MergeView</name>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Champs qui diffèrent</translation>
    </message>
    <message>
        <source>May they be contacted with offers?</source>
        <translation>Peut-on lui adresser des offres&#xa0;?</translation>
    </message>
    <message>
        <source>Verdicts before and after</source>
        <translation>Verdicts avant et après</translation>
    </message>
    <message>
        <source>Everything else is kept</source>
        <translation>Tout le reste est gardé</translation>
    </message>
    <message>
        <source>Contact details of the merged record</source>
        <translation>Coordonnées de la fiche absorbée</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Fiche gardée</translation>
    </message>
    <message>
        <source>Let the other record stay</source>
        <translation>Garder plutôt l’autre fiche</translation>
    </message>
    <message>
        <source>Is merged into it</source>
        <translation>Fiche absorbée</translation>
    </message>
    <message>
        <source>Merge the two records</source>
        <translation>Fusionner les deux fiches</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Ce n’est pas la même personne</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Exchanges, consents and files of both records are kept.</source>
        <translation>Les échanges, consentements et fichiers des deux fiches sont gardés.</translation>
    </message>
    <message>
        <source>Kept from both records: %1.</source>
        <translation>Gardé des deux fiches&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing: both records say the same.</source>
        <translation>Rien&#xa0;: les deux fiches disent la même chose.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fields say the same. Left and right arrows choose.</source>
        <translation>
            <numerusform>%n autre champ est identique. Les flèches gauche et droite choisissent.</numerusform>
            <numerusform>%n autres champs sont identiques. Les flèches gauche et droite choisissent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The strictest of the two counts. Where this takes a permission away, ask the person again: their new answer holds.</source>
        <translation>La plus stricte des deux compte. Si cela retire une permission, redemandez à la personne&#xa0;: sa nouvelle réponse vaudra.</translation>
    </message>
    <message>
        <source>Nothing becomes more permissive by a merge: consents and refusals of both records are kept, the strictest counts.</source>
        <translation>Une fusion ne rend rien plus permissif&#xa0;: les consentements et les refus des deux fiches sont gardés, le plus strict compte.</translation>
    </message>
    <message>
        <source>Not the same organisation</source>
        <translation>Ce n’est pas la même organisation</translation>
    </message>
    <message>
        <source>Are these one and the same person?</source>
        <translation>Est-ce la même personne&#xa0;?</translation>
    </message>
    <message>
        <source>Are these one and the same organisation?</source>
        <translation>Est-ce la même organisation&#xa0;?</translation>
    </message>
</context>
<context>
    <name>entente::MoreRows</name>
    <message numerus="yes">
        <source>Show more: %n are left</source>
        <translation>
            <numerusform>Afficher la suite&#xa0;: il en reste %n</numerusform>
            <numerusform>Afficher la suite&#xa0;: il en reste %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::NavRail</name>
    <message>
        <source>Entente</source>
        <translation>Entente</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>entente::NewCardDialog</name>
    <message>
        <source>New business card</source>
        <translation>Nouvelle carte de visite</translation>
    </message>
    <message>
        <source>Its person may not be contacted before they have said yes.</source>
        <translation>La personne ne peut pas être contactée avant d’avoir dit oui.</translation>
    </message>
    <message>
        <source>Picture of the card</source>
        <translation>Image de la carte</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Language of the question</source>
        <translation>Langue de la question</translation>
    </message>
    <message>
        <source>Close without adding</source>
        <translation>Fermer sans ajouter</translation>
    </message>
    <message>
        <source>Add the card</source>
        <translation>Ajouter la carte</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Photo or scan of the card</source>
        <translation>Photo ou numérisation de la carte</translation>
    </message>
    <message>
        <source>Reading the card…</source>
        <translation>Lecture de la carte…</translation>
    </message>
    <message>
        <source>Nothing could be read: please type it from the picture.</source>
        <translation>Rien n’a pu être lu&#xa0;: recopiez la carte d’après l’image.</translation>
    </message>
    <message>
        <source>Please type it from the picture. With the program Tesseract installed, it is read.</source>
        <translation>Recopiez la carte d’après l’image. Avec le programme Tesseract installé, elle est lue.</translation>
    </message>
    <message>
        <source>Read by a machine: please check</source>
        <translation>Lu par une machine&#xa0;: à vérifier</translation>
    </message>
    <message>
        <source>Read by a machine: please check each marked field against the picture.</source>
        <translation>Lu par une machine&#xa0;: vérifiez chaque champ marqué d’après l’image.</translation>
    </message>
    <message>
        <source>Read from the code on the card.</source>
        <translation>Lu dans le code de la carte.</translation>
    </message>
    <message>
        <source>A name or an e-mail address is needed.</source>
        <translation>Il faut un nom ou une adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>entente::NewPassword</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>12 characters at least, or a phrase</source>
        <translation>12 caractères au moins, ou une phrase</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmation</translation>
    </message>
    <message numerus="yes">
        <source>%n words without a link between them, easy to remember.</source>
        <translation>
            <numerusform>%n mot, facile à retenir.</numerusform>
            <numerusform>%n mots sans lien entre eux, faciles à retenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>long and varied.</source>
        <translation>long et varié.</translation>
    </message>
    <message>
        <source>enough for this vault; longer is better still.</source>
        <translation>suffisant pour ce coffre&#x202f;; plus long, c’est encore mieux.</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation>Il manque le mot de passe</translation>
    </message>
    <message>
        <source>The password is too weak</source>
        <translation>Le mot de passe est trop faible</translation>
    </message>
    <message>
        <source>Type the password once more</source>
        <translation>Saisissez le mot de passe encore une fois</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>Les deux mots de passe diffèrent</translation>
    </message>
</context>
<context>
    <name>entente::NewPersonDialog</name>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>A name or one way to reach them is enough. Everything else can wait.</source>
        <translation>Un nom ou un moyen de la joindre suffit. Le reste peut attendre.</translation>
    </message>
    <message>
        <source>Kind of person</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Visit, call, trade show…</source>
        <translation>Visite, appel, salon…</translation>
    </message>
    <message>
        <source>Close without adding</source>
        <translation>Fermer sans ajouter</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Ajouter la personne</translation>
    </message>
    <message>
        <source>After the organisation</source>
        <translation>Après l’organisation</translation>
    </message>
    <message>
        <source>A name or a contact detail is needed.</source>
        <translation>Il faut un nom ou un moyen de contact.</translation>
    </message>
</context>
<context>
    <name>entente::NoteEditor</name>
    <message>
        <source>Keep the note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The person can read this note: facts, no judgement.</source>
        <translation>La personne peut lire cette note&#xa0;: des faits, pas de jugement.</translation>
    </message>
</context>
<context>
    <name>entente::NoticeStatements</name>
    <message>
        <source>The vault is read-only.</source>
        <translation>Le coffre est en lecture seule.</translation>
    </message>
    <message>
        <source>Only an administrator changes this.</source>
        <translation>Seul un administrateur change cela.</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>Ce que vous seul savez</translation>
    </message>
    <message>
        <source>The program does not invent it: the law asks you to say it, and “none” is an answer.</source>
        <translation>Le programme ne l’invente pas&#xa0;: la loi vous demande de le dire, et «&#xa0;aucun&#xa0;» est une réponse.</translation>
    </message>
    <message>
        <source>Interest pursued</source>
        <translation>Intérêt poursuivi</translation>
    </message>
    <message>
        <source>For example: to make our products known</source>
        <translation>Par exemple&#xa0;: faire connaître nos produits</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>For example: three years after the last contact</source>
        <translation>Par exemple&#xa0;: trois ans après le dernier contact</translation>
    </message>
</context>
<context>
    <name>entente::NoticesPage</name>
    <message>
        <source>Which data</source>
        <translation>Quelles données</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Langue de la mention</translation>
    </message>
    <message>
        <source>What people will read</source>
        <translation>Ce que la personne lira</translation>
    </message>
    <message>
        <source>Publish this version</source>
        <translation>Publier cette version</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Il manque encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Published, and nothing has changed since.</source>
        <translation>Publiée, et rien n’a changé depuis.</translation>
    </message>
    <message>
        <source>Complete: everything that the article asks for is there.</source>
        <translation>Complète&#xa0;: tout ce que l’article demande y est.</translation>
    </message>
    <message>
        <source>Nothing published yet.</source>
        <translation>Rien n’est encore publié.</translation>
    </message>
    <message>
        <source>Version %1, published on %2.</source>
        <translation>Version %1, publiée le %2.</translation>
    </message>
    <message>
        <source>Something is missing: see above.</source>
        <translation>Il manque quelque chose&#xa0;: voyez ci-dessus.</translation>
    </message>
    <message>
        <source>This text is published already.</source>
        <translation>Ce texte est déjà publié.</translation>
    </message>
    <message>
        <source>Version %1 is published. Earlier ones stay as they were.</source>
        <translation>La version %1 est publiée. Les précédentes restent telles quelles.</translation>
    </message>
    <message>
        <source>Save the notice</source>
        <translation>Enregistrer la mention</translation>
    </message>
    <message>
        <source>Notice.pdf</source>
        <translation>Mention.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mentions</translation>
    </message>
</context>
<context>
    <name>entente::OppositionCard</name>
    <message>
        <source>Opposition lists</source>
        <translation>Listes d’opposition</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Reprendre une liste</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Ce coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Whoever answers requests of people does this.</source>
        <translation>C’est le rôle de qui répond aux demandes des personnes.</translation>
    </message>
    <message>
        <source>Your own list</source>
        <translation>Votre propre liste</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entries</source>
        <comment>channels</comment>
        <translation>
            <numerusform>%1&#xa0;: %n inscription</numerusform>
            <numerusform>%1&#xa0;: %n inscriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · last compared on %2</source>
        <translation>%1 · dernière comparaison le %2</translation>
    </message>
    <message>
        <source>None yet. Whoever says no to you is put on your own list by itself; the answer of an opposition service is taken in here, as a text file or a table.</source>
        <translation>Aucune pour l’instant. Qui vous dit non rejoint votre liste de lui-même&#xa0;; la réponse d’un service d’opposition se reprend ici, sous forme de fichier texte ou de tableau.</translation>
    </message>
    <message>
        <source>Take in an opposition list</source>
        <translation>Reprendre une liste d’opposition</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt);;All files (*)</source>
        <translation>Listes (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Reprise en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken in.</source>
        <translation>
            <numerusform>%n inscription reprise.</numerusform>
            <numerusform>%n inscriptions reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n lines hold no e-mail, number or address.</source>
        <comment>entries taken in</comment>
        <translation>
            <numerusform>%1 %n ligne ne contient ni e-mail, ni numéro, ni adresse.</numerusform>
            <numerusform>%1 %n lignes ne contiennent ni e-mail, ni numéro, ni adresse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::OppositionDialog</name>
    <message>
        <source>I know since when they are on it:</source>
        <translation>Je sais depuis quand ces personnes y figurent&#xa0;:</translation>
    </message>
    <message>
        <source>Take in an opposition list</source>
        <translation>Reprendre une liste d’opposition</translation>
    </message>
    <message>
        <source>Of “%1” only keyed fingerprints are kept: nobody can read the list out of the vault again.</source>
        <translation>De «&#xa0;%1&#xa0;», seules des empreintes chiffrées sont gardées&#xa0;: personne ne peut relire la liste à partir du coffre.</translation>
    </message>
    <message>
        <source>For example: Bloctel, or a name of your own</source>
        <translation>Par exemple&#xa0;: Bloctel, ou un nom de votre choix</translation>
    </message>
    <message>
        <source>Name of the list or of the service</source>
        <translation>Nom de la liste ou du service</translation>
    </message>
    <message>
        <source>Whoever is on it refuses</source>
        <translation>Qui y figure refuse</translation>
    </message>
    <message>
        <source>On the list since</source>
        <translation>Sur la liste depuis le</translation>
    </message>
    <message>
        <source>A consent given after that day prevails. Without a day, no consent given so far does.</source>
        <translation>Un consentement donné après ce jour l’emporte. Sans date, aucun consentement donné jusqu’ici ne l’emporte.</translation>
    </message>
    <message>
        <source>Close without taking it in</source>
        <translation>Fermer sans reprendre</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Why? The list has no name yet</source>
        <translation>Pourquoi&#xa0;? La liste n’a pas encore de nom</translation>
    </message>
    <message>
        <source>Why? No channel is chosen yet</source>
        <translation>Pourquoi&#xa0;? Aucun canal n’est encore choisi</translation>
    </message>
</context>
<context>
    <name>entente::OrganisationCard</name>
    <message>
        <source>Card of the organisation</source>
        <translation>Fiche de l’organisation</translation>
    </message>
    <message>
        <source>Choose an organisation in the list to see who works there.</source>
        <translation>Choisissez une organisation dans la liste pour voir qui y travaille.</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>Parties de la fiche</translation>
    </message>
    <message>
        <source>People of the organisation</source>
        <translation>Personnes de l’organisation</translation>
    </message>
    <message>
        <source>Nobody is noted here yet.</source>
        <translation>Personne n’est encore noté ici.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>Fichiers %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>No more offers…</source>
        <translation>Ne plus envoyer d’offres…</translation>
    </message>
    <message>
        <source>An offer to a general address or number of the organisation follows the rules for firms. If it refuses, note it here.</source>
        <translation>Une offre à une adresse ou à un numéro général de l’organisation suit les règles entre entreprises. Si elle refuse, notez-le ici.</translation>
    </message>
    <message>
        <source>The organisation wants no offers, or stands on an opposition list: %1.</source>
        <translation>L’organisation ne veut pas d’offres, ou figure sur une liste d’opposition&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Ce coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Why? It has no address and no number of its own yet</source>
        <translation>Pourquoi&#xa0;? Elle n’a pas encore d’adresse ni de numéro propres</translation>
    </message>
    <message>
        <source>Why? All of it is refused already</source>
        <translation>Pourquoi&#xa0;? Tout est déjà refusé</translation>
    </message>
    <message>
        <source>No more offers to %1?</source>
        <translation>Ne plus envoyer d’offres à %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its own addresses and numbers go on your opposition list, for good: no offer is sent to them any more, wherever they come up. Consents are given by people, so that those who work there keep what they said themselves.</source>
        <translation>Ses adresses et numéros propres rejoignent votre liste d’opposition, définitivement&#xa0;: plus aucune offre ne leur est envoyée, où qu’ils réapparaissent. Un consentement est donné par une personne&#xa0;: ceux qui y travaillent gardent ce qu’ils ont dit eux-mêmes.</translation>
    </message>
    <message>
        <source>Put them on the list</source>
        <translation>Les inscrire sur la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n contact detail(s) put on your opposition list.</source>
        <translation>
            <numerusform>%n coordonnée inscrite sur votre liste d’opposition.</numerusform>
            <numerusform>%n coordonnées inscrites sur votre liste d’opposition.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::OrganisationFields</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Add a website</source>
        <translation>Ajouter un site web</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>14 digits, of the head office</source>
        <translation>14 chiffres, du siège</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Registered name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>When it differs</source>
        <translation>Si elle diffère</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>Nine digits</source>
        <translation>Neuf chiffres</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>With the letters of the country</source>
        <translation>Avec les lettres du pays</translation>
    </message>
    <message>
        <source>APE code</source>
        <translation>Code APE</translation>
    </message>
    <message>
        <source>What it does: 62.01Z</source>
        <translation>Ce qu’elle fait&#xa0;: 62.01Z</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Noted when the record was made.</source>
        <translation>Notée à la création de la fiche.</translation>
    </message>
</context>
<context>
    <name>entente::OrganisationPeople</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>entente::OrganisationsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ajoutée le</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Modifiée le</translation>
    </message>
</context>
<context>
    <name>entente::OrganisationsPage</name>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>No organisation yet. Firms appear here with the people who work for them.</source>
        <translation>Aucune organisation pour l’instant. Les entreprises apparaissent ici avec les personnes qui y travaillent.</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Ajout effectué&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>entente::OwnRuleDialog</name>
    <message>
        <source>A stricter rule of your own</source>
        <translation>Votre propre règle, plus stricte</translation>
    </message>
    <message>
        <source>It comes on top of the law and can only close what the law leaves open. Verdicts will name it.</source>
        <translation>Elle s’ajoute à la loi&#xa0;: elle peut interdire davantage, jamais autoriser. Les verdicts la nommeront.</translation>
    </message>
    <message>
        <source>For example: no text messages to anybody</source>
        <translation>Par exemple&#xa0;: aucun SMS à personne</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nom de la règle</translation>
    </message>
    <message>
        <source>Not at all, even with a consent</source>
        <translation>Pas du tout, même avec un consentement</translation>
    </message>
    <message>
        <source>Only with a consent</source>
        <translation>Seulement avec un consentement</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Ce qu’elle demande</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>For whom (nobody ticked: everybody)</source>
        <translation>Pour qui (aucune case cochée&#xa0;: tout le monde)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Country of the person</source>
        <translation>Pays de la personne</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Close without adding</source>
        <translation>Fermer sans ajouter</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Ajouter la règle</translation>
    </message>
    <message>
        <source>Why? The rule has no name yet</source>
        <translation>Pourquoi&#xa0;? La règle n’a pas encore de nom</translation>
    </message>
    <message>
        <source>Why? No channel is chosen yet</source>
        <translation>Pourquoi&#xa0;? Aucun canal n’est encore choisi</translation>
    </message>
</context>
<context>
    <name>entente::PairsModel</name>
    <message>
        <source>%1 and %2</source>
        <comment>names of two records</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Out of 100: the more e-mails, numbers and names are the same, the higher</source>
        <translation>Sur 100&#xa0;: plus il y a d’e-mails, de numéros et de noms identiques, plus c’est haut</translation>
    </message>
    <message>
        <source>Put off · %1</source>
        <translation>Remis à plus tard · %1</translation>
    </message>
    <message>
        <source>%1, likeness %2, %3</source>
        <translation>%1, ressemblance %2, %3</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>likeness in percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>entente::Palette</name>
    <message>
        <source>Search or act</source>
        <translation>Rechercher ou agir</translation>
    </message>
    <message>
        <source>A name, a firm, a number, an action…</source>
        <translation>Un nom, une organisation, un numéro, une action…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Nothing bears this name. Another spelling, or part of it, may help.</source>
        <translation>Rien ne porte ce nom. Une autre orthographe, ou une partie du nom, peut aider.</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ choisir</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Entrée ouvrir</translation>
    </message>
    <message>
        <source>Tab actions</source>
        <translation>Tab actions</translation>
    </message>
    <message>
        <source>&gt; actions only · @ people · Esc close</source>
        <translation>&gt; actions seules · @ personnes · Échap fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>entente::PaletteModel</name>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
</context>
<context>
    <name>entente::PasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>Copies of the vault made before still open with the old password.</source>
        <translation>Les copies du coffre faites avant s’ouvrent toujours avec l’ancien mot de passe.</translation>
    </message>
    <message>
        <source>Give the password in person or by telephone. The user can change it in the settings.</source>
        <translation>Donnez le mot de passe de vive voix. L’utilisateur pourra le changer dans les réglages.</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>Ancien mot de passe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Ajouter l’utilisateur</translation>
    </message>
    <message>
        <source>The old password is missing</source>
        <translation>Il manque l’ancien mot de passe</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Il manque le nom</translation>
    </message>
</context>
<context>
    <name>entente::PasswordStep</name>
    <message>
        <source>Offer quick unlock on this computer as well</source>
        <translation>Proposer aussi le déverrouillage rapide sur cet ordinateur</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>By the session of the system. The password is still asked for every week.</source>
        <translation>Par la session du système. Le mot de passe reste demandé chaque semaine.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Entente can use.</source>
        <translation>Cet ordinateur n’a pas de trousseau qu’Entente puisse utiliser.</translation>
    </message>
    <message>
        <source>This password</source>
        <translation>Ce mot de passe</translation>
    </message>
    <message>
        <source>Propose a phrase</source>
        <translation>Proposer une phrase</translation>
    </message>
    <message>
        <source>Propose another phrase</source>
        <translation>Proposer une autre phrase</translation>
    </message>
    <message>
        <source>Nobody can find it again for you. In the next step you print a recovery sheet, to be kept under lock.</source>
        <translation>Personne ne pourra le retrouver pour vous. À l’étape suivante, vous imprimez une fiche de secours, à garder sous clé.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>12 characters or more</source>
        <translation>12 caractères ou plus</translation>
    </message>
    <message>
        <source>Neither your name nor the firm’s</source>
        <translation>Ni votre nom ni celui de l’entreprise</translation>
    </message>
    <message>
        <source>Not among the common passwords</source>
        <translation>Absent des mots de passe courants</translation>
    </message>
    <message>
        <source>You and your password</source>
        <translation>Vous et votre mot de passe</translation>
    </message>
    <message>
        <source>This password opens the encrypted vault. Only you know it.</source>
        <translation>Ce mot de passe ouvre le coffre chiffré. Vous seul le connaissez.</translation>
    </message>
    <message>
        <source>Go on to the recovery sheet</source>
        <translation>Continuer vers la fiche de secours</translation>
    </message>
    <message>
        <source>Your name is missing</source>
        <translation>Il manque votre nom</translation>
    </message>
    <message>
        <source>Kept. Type here only to change it.</source>
        <translation>Conservé. Ne saisissez rien ici, sauf pour le changer.</translation>
    </message>
</context>
<context>
    <name>entente::PeopleModel</name>
    <message>
        <source>: </source>
        <translation>&#xa0;: </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Kind of person</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ajoutée le</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Modifiée le</translation>
    </message>
</context>
<context>
    <name>entente::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Importing belongs to the administrator: it changes many records at once.</source>
        <translation>L’import revient à l’administrateur&#xa0;: il modifie beaucoup de fiches à la fois.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>New person (%1)</source>
        <translation>Nouvelle personne (%1)</translation>
    </message>
    <message>
        <source>Nobody here yet. Add a person, or import the file you already have.</source>
        <translation>Personne ici pour l’instant. Ajoutez une personne, ou importez le fichier que vous avez déjà.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>%1 was added. A consent can be recorded at once.</source>
        <translation>Ajout effectué&#xa0;: %1. Un consentement peut être enregistré tout de suite.</translation>
    </message>
    <message>
        <source>Verdict for &quot;%1&quot;, today at %2</source>
        <translation>Verdict pour «&#xa0;%1&#xa0;», aujourd’hui à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs look alike</source>
        <translation>
            <numerusform>%n paire se ressemble</numerusform>
            <numerusform>%n paires se ressemblent</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Chercher les doublons</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Enregistrer un consentement</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Did this person come back of their own accord?</source>
        <translation>Cette personne est-elle revenue d’elle-même&#xa0;?</translation>
    </message>
    <message>
        <source>They were erased at their request. Add them again only if they contacted you themselves; the journal notes it, and what they refused stays refused.</source>
        <translation>Ses données ont été effacées à sa demande. Ne l’ajoutez que si elle vous a contacté elle-même&#xa0;; le journal le note, et ce qu’elle a refusé reste refusé.</translation>
    </message>
    <message>
        <source>They came back: add them</source>
        <translation>Elle est revenue&#xa0;: l’ajouter</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Ne pas ajouter</translation>
    </message>
</context>
<context>
    <name>entente::PersonCard</name>
    <message>
        <source>Card of the person</source>
        <translation>Fiche de la personne</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see whether you may contact them.</source>
        <translation>Choisissez quelqu’un dans la liste pour voir si vous pouvez le contacter.</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Answer an access request…</source>
        <translation>Répondre à une demande d’accès…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Effacer cette personne…</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>Parties de la fiche</translation>
    </message>
    <message>
        <source>Nothing has happened yet. A note, a call or a consent will appear here.</source>
        <translation>Il ne s’est encore rien passé. Une note, un appel ou un consentement apparaîtra ici.</translation>
    </message>
    <message>
        <source>No consent has been asked yet.</source>
        <translation>Aucun consentement n’a encore été demandé.</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Ce coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>May I contact %1?</source>
        <translation>Puis-je contacter %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Appeler dès %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>the button that opens the capture of a consent</comment>
        <translation>Recueillir un consentement</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>Fichiers %1</translation>
    </message>
    <message>
        <source>Proof of consent…</source>
        <translation>Preuve de consentement…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Noter un retrait</translation>
    </message>
    <message>
        <source>See the guard, dial, note how it ended</source>
        <translation>Voir si l’appel est permis, composer, noter l’issue</translation>
    </message>
</context>
<context>
    <name>entente::PlanCount</name>
    <message numerus="yes">
        <source>will be
erased</source>
        <translation>
            <numerusform>sera
effacée</numerusform>
            <numerusform>seront
effacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>will be
anonymised</source>
        <translation>
            <numerusform>sera
anonymisée</numerusform>
            <numerusform>seront
anonymisées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept until
a date</source>
        <translation>
            <numerusform>gardée jusqu’à
une date</numerusform>
            <numerusform>gardées jusqu’à
une date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>await your
decision</source>
        <translation>
            <numerusform>attend
votre décision</numerusform>
            <numerusform>attendent
votre décision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::PlanModel</name>
    <message>
        <source>%1: %2</source>
        <comment>place, details</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>Anonymiser</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Prévenir</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Gardée jusqu’au</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Texte de loi</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Relire</translation>
    </message>
</context>
<context>
    <name>entente::PointStep</name>
    <message>
        <source>An empty vault</source>
        <translation>Un coffre vide</translation>
    </message>
    <message>
        <source>The sample company</source>
        <translation>L’entreprise d’exemple</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>You add people one by one, or import a file later.</source>
        <translation>Vous ajoutez les personnes une à une, ou vous importez un fichier plus tard.</translation>
    </message>
    <message>
        <source>Excel, CSV or address book: the columns are recognised, and nothing is kept before you have seen it.</source>
        <translation>Excel, CSV ou carnet d’adresses&#xa0;: les colonnes sont reconnues, et rien n’est gardé avant que vous l’ayez vu.</translation>
    </message>
    <message>
        <source>300 invented people to look around and try everything. Delete the vault afterwards.</source>
        <translation>300 personnes fictives, pour visiter et tout essayer. Supprimez le coffre ensuite.</translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation>Point de départ</translation>
    </message>
    <message>
        <source>Where do you start from?</source>
        <translation>D’où partez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Everything stays possible later.</source>
        <translation>Tout reste possible plus tard.</translation>
    </message>
    <message>
        <source>Go on to the summary</source>
        <translation>Continuer vers le résumé</translation>
    </message>
</context>
<context>
    <name>entente::PrivacyPage</name>
    <message>
        <source>%1, %2: %3 people</source>
        <comment>channel, verdict, number</comment>
        <translation>%1, %2&#xa0;: %3 personnes</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message numerus="yes">
        <source>%n legal deadline(s), none missed</source>
        <translation>
            <numerusform>%n échéance de la loi, aucune dépassée</numerusform>
            <numerusform>%n échéances de la loi, aucune dépassée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) missed</source>
        <translation>
            <numerusform>%n échéance dépassée</numerusform>
            <numerusform>%n échéances dépassées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer. A request begins on the card of the person.</source>
        <translation>Aucune demande n’attend de réponse. Une demande commence sur la fiche de la personne.</translation>
    </message>
    <message>
        <source>Erase the data of %1</source>
        <translation>Effacer les données de %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Répondre à %1</translation>
    </message>
    <message>
        <source>%1 · before %2</source>
        <comment>right, date</comment>
        <translation>%1 · avant le %2</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Ouvrir le plan</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Who may be contacted?</source>
        <translation>Qui peut-on contacter&#x202f;?</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage en cours…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, number of people</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Permissions that end within 30 days: %1</source>
        <translation>Autorisations qui prennent fin d’ici 30 jours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Proofs of consent</source>
        <translation>Preuves de consentement</translation>
    </message>
    <message>
        <source>Every consent is chained to the one before it. Checking the chain shows whether one was changed or taken away.</source>
        <translation>Chaque consentement est enchaîné au précédent. Contrôler la chaîne montre si un maillon a été modifié ou enlevé.</translation>
    </message>
    <message>
        <source>Check the proofs</source>
        <translation>Contrôler les preuves</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Ce coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Documents and settings</source>
        <translation>Documents et réglages</translation>
    </message>
    <message>
        <source>The short notice for the counter, the stand or the foot of an e-mail, with the data of your firm as they are now.</source>
        <translation>La mention courte pour le comptoir, le stand ou le bas d’un e-mail, avec les données de votre entreprise telles qu’elles sont maintenant.</translation>
    </message>
    <message>
        <source>Save the short notice</source>
        <translation>Enregistrer la mention courte</translation>
    </message>
    <message>
        <source>Short notice.pdf</source>
        <translation>Mention courte.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) checked, none changed.</source>
        <translation>
            <numerusform>%n entrée contrôlée, aucune modifiée.</numerusform>
            <numerusform>%n entrées contrôlées, aucune modifiée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken. Restore a backup, and keep this vault as it is for the inquiry.</source>
        <translation>La chaîne est rompue. Restaurez une sauvegarde, et gardez ce coffre tel quel pour l’enquête.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>All notices</source>
        <translation>Toutes les mentions</translation>
    </message>
    <message>
        <source>Card inbox</source>
        <translation>Boîte à cartes</translation>
    </message>
    <message>
        <source>Purposes and texts</source>
        <translation>Finalités et textes</translation>
    </message>
    <message>
        <source>Rules of contact</source>
        <translation>Règles de contact</translation>
    </message>
    <message>
        <source>%1 people, whatever the hour</source>
        <translation>%1 personnes, sans regarder l’heure</translation>
    </message>
</context>
<context>
    <name>entente::ProofDialog</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>act, channels, date</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Proof of consent</source>
        <translation>Preuve de consentement</translation>
    </message>
    <message>
        <source>Act of the person</source>
        <translation>Acte de la personne</translation>
    </message>
    <message>
        <source>For the person</source>
        <translation>Exemplaire pour la personne</translation>
    </message>
    <message>
        <source>For our own file</source>
        <translation>Exemplaire pour notre dossier</translation>
    </message>
    <message>
        <source>For an authority</source>
        <translation>Exemplaire pour une autorité</translation>
    </message>
    <message>
        <source>Who gets the copy</source>
        <translation>Qui reçoit la copie</translation>
    </message>
    <message>
        <source>The register of copies keeps it</source>
        <translation>Le registre des copies la garde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the data (JSON)</source>
        <translation>Enregistrer les données (JSON)</translation>
    </message>
    <message>
        <source>JSON with the fields of ISO/IEC TS 27560</source>
        <translation>JSON avec les champs de l’ISO/IEC TS 27560</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>The person concerned</source>
        <translation>La personne concernée</translation>
    </message>
    <message>
        <source>Our own file</source>
        <translation>Notre dossier</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>The content of this proof was erased by the act %1. The chain still holds.</source>
        <translation>Le contenu de cette preuve a été effacé par l’acte %1. La chaîne tient toujours.</translation>
    </message>
    <message>
        <source>Intact: text, document and answer are those of the day.</source>
        <translation>Intacte&#xa0;: texte, pièce et réponse sont ceux du jour de l’acte.</translation>
    </message>
    <message>
        <source>This proof was changed after it was recorded. Do not rely on it.</source>
        <translation>Cette preuve a été modifiée après son enregistrement. Ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>Text that was shown</source>
        <translation>Texte affiché</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>%1 kept in the vault</source>
        <comment>size of a file</comment>
        <translation>%1 gardés dans le coffre</translation>
    </message>
    <message>
        <source>BLAKE2b-256 %1</source>
        <translation>BLAKE2b-256 %1</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Enregistrer la preuve</translation>
    </message>
    <message>
        <source>proof-%1</source>
        <comment>name of a file</comment>
        <translation>preuve-%1</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Records (*.json)</source>
        <translation>Enregistrements (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1, copy %2 in the register.</source>
        <translation>Enregistré sous %1, copie %2 du registre.</translation>
    </message>
    <message>
        <source>No consent was asked yet, so there is no proof.</source>
        <translation>Aucun consentement n’a encore été demandé, il n’y a donc pas de preuve.</translation>
    </message>
    <message>
        <source>Your role may look at proofs, not carry them out.</source>
        <translation>Votre rôle permet de consulter les preuves, pas de les emporter.</translation>
    </message>
</context>
<context>
    <name>entente::PurposeDialog</name>
    <message>
        <source>A new purpose</source>
        <translation>Une nouvelle finalité</translation>
    </message>
    <message>
        <source>Plain name in French</source>
        <translation>Nom clair en français</translation>
    </message>
    <message>
        <source>Plain name in English</source>
        <translation>Nom clair en anglais</translation>
    </message>
    <message>
        <source>The rules judge it like</source>
        <translation>Les règles la jugent comme</translation>
    </message>
    <message>
        <source>No sensitive data</source>
        <translation>Pas de données sensibles</translation>
    </message>
    <message>
        <source>Sensitive data (Art. 9 GDPR)</source>
        <translation>Données sensibles (art.&#xa0;9 du RGPD)</translation>
    </message>
    <message>
        <source>Sensitive data needs an explicit consent of its own: it is asked for apart, and never together with the others.</source>
        <translation>Des données sensibles demandent un consentement explicite à part&#xa0;: il est demandé seul, jamais avec les autres.</translation>
    </message>
    <message>
        <source>Close without adding</source>
        <translation>Fermer sans ajouter</translation>
    </message>
    <message>
        <source>Add the purpose</source>
        <translation>Ajouter la finalité</translation>
    </message>
    <message>
        <source>Why? The purpose has no name yet</source>
        <translation>Pourquoi&#xa0;? La finalité n’a pas encore de nom</translation>
    </message>
    <message>
        <source>It needs the age of people: it is asked for only then</source>
        <translation>Elle a besoin de l’âge des personnes&#xa0;: il n’est demandé que dans ce cas</translation>
    </message>
</context>
<context>
    <name>entente::PurposesPage</name>
    <message>
        <source>Purposes</source>
        <translation>Finalités</translation>
    </message>
    <message>
        <source>Add a purpose</source>
        <translation>Ajouter une finalité</translation>
    </message>
    <message>
        <source>Only an administrator changes this.</source>
        <translation>Seul un administrateur peut le modifier.</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Legal basis and retention are set with the notices</source>
        <translation>La base légale et la durée de conservation sont avec les mentions</translation>
    </message>
    <message>
        <source>Text by which it is asked</source>
        <translation>Texte par lequel on le demande</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>no longer asked for</source>
        <translation>n’est plus demandée</translation>
    </message>
    <message>
        <source>Judged like “%1”.</source>
        <translation>Jugée comme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its legal basis is not stated yet.</source>
        <translation>Sa base légale n’est pas encore indiquée.</translation>
    </message>
    <message>
        <source>Legal basis: %1.</source>
        <translation>Base légale&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sensitive data, %1: asked for apart, by an explicit consent of its own.</source>
        <translation>Données sensibles, %1&#xa0;: demandées à part, par un consentement explicite.</translation>
    </message>
    <message>
        <source>Ask for it no longer</source>
        <translation>Ne plus la demander</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>La demander de nouveau</translation>
    </message>
    <message>
        <source>Every vault has this purpose.</source>
        <translation>Chaque coffre a cette finalité.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Il n’y a pas encore de texte.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Version %1, complete</source>
        <translation>Version %1, complète</translation>
    </message>
    <message>
        <source>Version %1, not complete</source>
        <translation>Version %1, incomplète</translation>
    </message>
    <message>
        <source>Keep as version %1</source>
        <translation>Garder comme version %1</translation>
    </message>
    <message>
        <source>Added. Write its texts next: without one nobody can be asked.</source>
        <translation>Ajoutée. Écrivez maintenant ses textes&#xa0;: sans texte, aucun consentement ne peut être demandé.</translation>
    </message>
    <message>
        <source>Version %1 is used from now on. Earlier ones stay with their proofs.</source>
        <translation>La version %1 est utilisée désormais. Les précédentes restent avec leurs preuves.</translation>
    </message>
    <message>
        <source>Version %1 is kept, but a consent by it does not open this channel: something is missing.</source>
        <translation>La version %1 est gardée, mais un consentement par elle n’ouvre pas ce canal&#xa0;: il manque quelque chose.</translation>
    </message>
    <message>
        <source>Purposes and texts</source>
        <translation>Finalités et textes</translation>
    </message>
    <message>
        <source>It needs the age of people: it is asked for only then</source>
        <translation>Elle a besoin de l’âge des personnes&#xa0;: il n’est demandé que dans ce cas</translation>
    </message>
    <message>
        <source>Judged like “%1”</source>
        <comment>in a list</comment>
        <translation>Jugée comme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>firm</source>
        <comment>name in braces in a text</comment>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>activity</source>
        <comment>name in braces in a text</comment>
        <translation>activité</translation>
    </message>
    <message>
        <source>contact</source>
        <comment>name in braces in a text</comment>
        <translation>contact</translation>
    </message>
    <message>
        <source>%1, %2 and %3 are filled in with your own data when it is shown.</source>
        <comment>names in braces, as in {firm}</comment>
        <translation>%1, %2 et %3 sont remplacés par vos propres données à l’affichage.</translation>
    </message>
</context>
<context>
    <name>entente::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>entente::ReasonsPanel</name>
    <message>
        <source>Kept in the vault, with its document</source>
        <translation>Gardée dans le coffre, avec sa pièce</translation>
    </message>
    <message>
        <source>Noted without a document</source>
        <translation>Notée sans pièce</translation>
    </message>
    <message>
        <source>Erased at the end of its term</source>
        <translation>Effacée à son terme</translation>
    </message>
    <message>
        <source>Version %1 of the text, kept word for word</source>
        <translation>Version %1 du texte, gardée mot pour mot</translation>
    </message>
    <message>
        <source>Noted by %1</source>
        <translation>Noté par %1</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Ce qui va avec</translation>
    </message>
    <message>
        <source>Nothing changes this but the person.</source>
        <translation>Seule la personne peut changer cela.</translation>
    </message>
    <message>
        <source>What would change this answer for “%1”</source>
        <translation>Ce qui changerait ce verdict pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Enregistrer un consentement</translation>
    </message>
    <message>
        <source>%1, again from %2</source>
        <comment>why it is not allowed now, and the moment from which it is</comment>
        <translation>%1, de nouveau possible le %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, verdict</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>channel, verdict, reason</comment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Given on %1, expired on %2</source>
        <translation>Donné le %1, expiré le %2</translation>
    </message>
    <message>
        <source>A new consent given by %1, %2.</source>
        <comment>name, “to receive calls”</comment>
        <translation>Un nouvel accord donné par %1, %2.</translation>
    </message>
    <message>
        <source>A consent given by %1, %2.</source>
        <comment>name, “to receive calls”</comment>
        <translation>Un accord donné par %1, %2.</translation>
    </message>
</context>
<context>
    <name>entente::ReasonsPopover</name>
    <message>
        <source>Copy the reasons</source>
        <translation>Copier les raisons</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>entente::RecordPhoto</name>
    <message>
        <source>Choose a photo…</source>
        <translation>Choisir une photo…</translation>
    </message>
    <message>
        <source>Show the photo</source>
        <translation>Afficher la photo</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Retirer la photo</translation>
    </message>
    <message>
        <source>Choose another photo…</source>
        <translation>Choisir une autre photo…</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>A photo leaves the vault with its record only.</source>
        <translation>Une photo ne sort du coffre qu’avec sa fiche.</translation>
    </message>
</context>
<context>
    <name>entente::RecoveryKeyView</name>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Eleven groups of five characters. Print the sheet or save it.</source>
        <translation>Onze groupes de cinq caractères. Imprimez la fiche ou enregistrez-la.</translation>
    </message>
</context>
<context>
    <name>entente::RestrictionsCard</name>
    <message>
        <source>Restrictions in force</source>
        <translation>Limitations en vigueur</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) whom nobody may reach</source>
        <translation>
            <numerusform>%n personne que nul ne peut contacter</numerusform>
            <numerusform>%n personnes que nul ne peut contacter</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for on %1. Tell the person that it ends before you lift it (Art. 18(3) GDPR).</source>
        <translation>Demandée le %1. Informez la personne que la limitation prend fin avant de la lever (art.&#xa0;18&#xa0;§&#xa0;3 du RGPD).</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Informée le</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Lever la limitation</translation>
    </message>
    <message>
        <source>Lift the restriction of %1</source>
        <translation>Lever la limitation pour %1</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Ce coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Your role may not answer requests.</source>
        <translation>Votre rôle ne permet pas de répondre aux demandes.</translation>
    </message>
    <message>
        <source>Lift the restriction of %1?</source>
        <translation>Lever la limitation pour %1&#xa0;?</translation>
    </message>
    <message>
        <source>You say that they were told on %1. From now on the rules decide again whether they may be reached; what they refused stays refused.</source>
        <translation>Vous déclarez que la personne a été informée le %1. Désormais, les règles décident de nouveau si elle peut être contactée&#xa0;; ce qu’elle a refusé reste refusé.</translation>
    </message>
    <message>
        <source>The restriction of %1 is lifted.</source>
        <translation>La limitation pour %1 est levée.</translation>
    </message>
</context>
<context>
    <name>entente::ReviewList</name>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that name the person among others</source>
        <translation>
            <numerusform>%n texte qui nomme la personne parmi d’autres</numerusform>
            <numerusform>%n textes qui nomment la personne parmi d’autres</numerusform>
        </translation>
    </message>
    <message>
        <source>also linked to other people</source>
        <translation>lié aussi à d’autres personnes</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1 (suggestion)</translation>
    </message>
    <message>
        <source>Black out the name</source>
        <translation>Masquer le nom</translation>
    </message>
    <message>
        <source>Erase the whole text</source>
        <translation>Effacer tout le texte</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Decision on: %1</source>
        <translation>Décision sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>what the company is called and where it is reached: kept</source>
        <translation>nom et coordonnées de l’entreprise&#xa0;: gardés</translation>
    </message>
</context>
<context>
    <name>entente::ReviewModel</name>
    <message>
        <source>Visitor</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Vu à</translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n accord</numerusform>
            <numerusform>%n accords</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>A refusé</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Like %1</source>
        <translation>Ressemble à %1</translation>
    </message>
    <message>
        <source>On an opposition list</source>
        <translation>Sur une liste d’opposition</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Under age, with a parent</source>
        <translation>Mineur, avec un parent</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Bulletin %1</translation>
    </message>
</context>
<context>
    <name>entente::ReviewPage</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Mark the day as reviewed</source>
        <translation>Marquer la journée comme relue</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Look at duplicates</source>
        <translation>Voir les doublons</translation>
    </message>
    <message>
        <source>Visitors of the day</source>
        <translation>Visiteurs du jour</translation>
    </message>
    <message>
        <source>Nobody was met on this day.</source>
        <translation>Personne n’a été rencontré ce jour-là.</translation>
    </message>
    <message>
        <source>Evening review</source>
        <translation>Relecture du soir</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n visitor(s)</source>
        <translation>
            <numerusform>%1 · %n visiteur</numerusform>
            <numerusform>%1 · %n visiteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n visiteur</numerusform>
            <numerusform>%n visiteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed to something</source>
        <translation>
            <numerusform>%n avec un consentement</numerusform>
            <numerusform>%n avec un consentement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n a refusé</numerusform>
            <numerusform>%n ont refusé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n incomplet</numerusform>
            <numerusform>%n incomplets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under age</source>
        <translation>
            <numerusform>%n mineur</numerusform>
            <numerusform>%n mineurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) look like somebody you know already. Merging keeps the strictest answer of both.</source>
        <translation>
            <numerusform>%n visiteur ressemble à quelqu’un que vous connaissez déjà. La fusion garde la réponse la plus stricte des deux.</numerusform>
            <numerusform>%n visiteurs ressemblent à quelqu’un que vous connaissez déjà. La fusion garde la réponse la plus stricte des deux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) looked at.</source>
        <translation>
            <numerusform>%n visiteur relu.</numerusform>
            <numerusform>%n visiteurs relus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::RightsWizard</name>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>The clock runs from the day on which the request arrived, whoever received it.</source>
        <translation>Le délai court à partir du jour où la demande est arrivée, quelle que soit la personne qui l’a reçue.</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Par courrier</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>De vive voix</translation>
    </message>
    <message>
        <source>How it arrived</source>
        <translation>Comment elle est arrivée</translation>
    </message>
    <message>
        <source>No form and no reason can be demanded: a sentence in an e-mail or on the phone is enough (Art. 12 GDPR).</source>
        <translation>Ni formulaire ni motif ne peuvent être exigés&#xa0;: une phrase dans un e-mail ou au téléphone suffit (art.&#xa0;12 du RGPD).</translation>
    </message>
    <message>
        <source>How do you know that it is %1?</source>
        <translation>Comment savez-vous qu’il s’agit de %1&#x202f;?</translation>
    </message>
    <message>
        <source>What you know already is enough in most cases.</source>
        <translation>Ce que vous savez déjà suffit le plus souvent.</translation>
    </message>
    <message>
        <source>A copy of an identity document may be asked for only where there is reasonable doubt (Art. 12(6) GDPR). Look at it, then destroy it: it is not kept here.</source>
        <translation>La copie d’une pièce d’identité ne peut être demandée qu’en cas de doute raisonnable (art.&#xa0;12&#xa0;§&#xa0;6 du RGPD). Regardez-la, puis détruisez-la&#xa0;: elle n’est pas gardée ici.</translation>
    </message>
    <message>
        <source>Request of %1</source>
        <translation>Demande du %1</translation>
    </message>
    <message>
        <source>To be answered before</source>
        <translation>À répondre avant le</translation>
    </message>
    <message>
        <source>Missed, one month allowed</source>
        <translation>Dépassé, délai d’un mois</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), one month allowed</source>
        <translation>
            <numerusform>%n jour, délai d’un mois</numerusform>
            <numerusform>%n jours, délai d’un mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Why? Choose how you know the person</source>
        <translation>Pourquoi&#x202f;? Choisissez comment vous connaissez la personne</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>This work cannot be interrupted without leaving it half done.</source>
        <translation>Ce travail ne peut pas être interrompu sans rester à moitié fait.</translation>
    </message>
</context>
<context>
    <name>entente::RulesModel</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Ce qu’elle demande</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>country, kinds of people</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, in this line of business: %2</source>
        <comment>when a rule holds, sectors</comment>
        <translation>%1, dans ce secteur&#xa0;: %2</translation>
    </message>
    <message>
        <source>When</source>
        <comment>in which case a rule holds</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>law, day</comment>
        <translation>%1, depuis le %2</translation>
    </message>
</context>
<context>
    <name>entente::RulesPage</name>
    <message>
        <source>Judged on</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>Règles de</translation>
    </message>
    <message>
        <source>Who may be contacted that day?</source>
        <translation>Qui peut-on contacter ce jour-là&#xa0;?</translation>
    </message>
    <message>
        <source>Who changes that day</source>
        <translation>Ce qui change ce jour-là</translation>
    </message>
    <message>
        <source>Nobody: everyone keeps the answer of the day before.</source>
        <translation>Rien&#xa0;: chacun garde la réponse de la veille.</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>Vos propres règles</translation>
    </message>
    <message>
        <source>Add a stricter rule</source>
        <translation>Ajouter une règle plus stricte</translation>
    </message>
    <message>
        <source>This vault is open for reading only.</source>
        <translation>Ce coffre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Only an administrator changes this.</source>
        <translation>Seul un administrateur peut le modifier.</translation>
    </message>
    <message>
        <source>Rules in force that day</source>
        <translation>Règles en vigueur ce jour-là</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>what a rule asks for, date</comment>
        <translation>%1, depuis le %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Arrêter aujourd’hui</translation>
    </message>
    <message>
        <source>End the rule %1 today</source>
        <translation>Mettre fin à la règle %1 aujourd’hui</translation>
    </message>
    <message>
        <source>None. A firm may be stricter than the law, never laxer: for example, no text messages to anybody.</source>
        <translation>Aucune. Une entreprise peut être plus stricte que la loi, jamais moins&#xa0;: par exemple, aucun SMS à personne.</translation>
    </message>
    <message>
        <source>Asking about everybody…</source>
        <translation>Verdicts de tout le monde en cours…</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>The rule holds from %1 on; verdicts name it.</source>
        <translation>La règle vaut à partir du %1&#xa0;; les verdicts la nomment.</translation>
    </message>
    <message>
        <source>The rule ends today. What it decided stays explained.</source>
        <translation>La règle prend fin aujourd’hui. Ce qu’elle a décidé reste expliqué.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>entente::SaveCopyDialog</name>
    <message>
        <source>Save the copy</source>
        <translation>Enregistrer la copie</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are missing.</source>
        <translation>
            <numerusform>Il manque %n réponse.</numerusform>
            <numerusform>Il manque %n réponses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::SaveViewDialog</name>
    <message>
        <source>Share with every user of this vault</source>
        <translation>Partager avec tous les utilisateurs de ce coffre</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sharing belongs to the administrator: everybody works with what is shared.</source>
        <translation>Partager revient à l’administrateur&#xa0;: tout le monde travaille avec ce qui est partagé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>entente::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer la saisie</translation>
    </message>
</context>
<context>
    <name>entente::SecretEdit</name>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Verr. Maj</translation>
    </message>
</context>
<context>
    <name>entente::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Takes effect when the vault is opened next.</source>
        <translation>Prend effet à la prochaine ouverture du coffre.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Icons and rows grow with it.</source>
        <translation>Les icônes et les lignes suivent.</translation>
    </message>
    <message>
        <source>Lock and password</source>
        <translation>Verrouillage et mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Jamais tout seul</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Verrouiller le coffre</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Changer le mot de passe…</translation>
    </message>
    <message>
        <source>The vault is read-only.</source>
        <translation>Le coffre est en lecture seule.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Nobody else knows it, and nobody can find it again for you.</source>
        <translation>Personne d’autre ne le connaît, et personne ne pourra le retrouver pour vous.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Quick unlock on this computer</source>
        <translation>Déverrouillage rapide sur cet ordinateur</translation>
    </message>
    <message>
        <source>Whoever is logged in to this computer as you opens the vault without the password. The password is asked for again every week.</source>
        <translation>Toute personne connectée à cet ordinateur sous votre nom ouvre le coffre sans mot de passe. Il est redemandé chaque semaine.</translation>
    </message>
    <message>
        <source>When nobody has used the mouse or the keyboard; the password is then asked for again.</source>
        <translation>Quand personne n’a touché la souris ni le clavier&#x202f;; le mot de passe est alors redemandé.</translation>
    </message>
    <message>
        <source>Whoever comes to this computer while you are away sees everything. The vault locks only when the computer sleeps or its session is locked.</source>
        <translation>Toute personne qui approche de cet ordinateur en votre absence voit tout. Le coffre ne se verrouille que si l’ordinateur se met en veille ou si sa session est verrouillée.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Opened for reading only.</source>
        <translation>Ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Opened by quick unlock.</source>
        <translation>Ouvert par déverrouillage rapide.</translation>
    </message>
    <message>
        <source>Opened with your password.</source>
        <translation>Ouvert avec votre mot de passe.</translation>
    </message>
    <message>
        <source>The new password opens the vault from now on.</source>
        <translation>Le nouveau mot de passe ouvre désormais le coffre.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Cet ordinateur n’a pas de trousseau.</translation>
    </message>
</context>
<context>
    <name>entente::SheetStep</name>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Imprimer la fiche…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Whoever holds this sheet opens the vault. Keep it under lock, away from this computer, and not as a photograph.</source>
        <translation>Qui détient cette fiche ouvre le coffre. Gardez-la sous clé, loin de cet ordinateur, et pas en photo.</translation>
    </message>
    <message>
        <source>Show that you have it</source>
        <translation>Montrez que vous l’avez</translation>
    </message>
    <message>
        <source>Type two groups from your sheet, or confirm below.</source>
        <translation>Saisissez deux groupes de votre fiche, ou confirmez ci-dessous.</translation>
    </message>
    <message>
        <source>The sheet is printed or written down</source>
        <translation>La fiche est imprimée ou recopiée</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Imprimer la fiche de secours</translation>
    </message>
    <message>
        <source>The sheet has gone to the printer.</source>
        <translation>La fiche a été envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la fiche de secours</translation>
    </message>
    <message>
        <source>Recovery sheet %1.pdf</source>
        <translation>Fiche de secours %1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file: it opens the vault.</source>
        <translation>Enregistrée. Imprimez-la, puis supprimez le fichier&#xa0;: il ouvre le coffre.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Fiche de secours</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Votre fiche de secours</translation>
    </message>
    <message>
        <source>It opens the vault when the password is forgotten. It is shown only now.</source>
        <translation>Elle ouvre le coffre quand le mot de passe est oublié. Elle n’est montrée que maintenant.</translation>
    </message>
    <message>
        <source>Go on to the starting point</source>
        <translation>Continuer vers le point de départ</translation>
    </message>
    <message>
        <source>The sheet is not confirmed yet</source>
        <translation>La fiche n’est pas encore confirmée</translation>
    </message>
</context>
<context>
    <name>entente::SheetsPage</name>
    <message>
        <source>Save and take the next sheet</source>
        <translation>Enregistrer et passer au bulletin suivant</translation>
    </message>
    <message>
        <source>Fill from a picture of a QR code</source>
        <translation>Remplir d’après l’image d’un code QR</translation>
    </message>
    <message>
        <source>Keep a scan as proof</source>
        <translation>Garder une numérisation comme preuve</translation>
    </message>
    <message>
        <source>What stands on the sheet</source>
        <translation>Ce que dit le bulletin</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>Numéro du bulletin</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Langue du bulletin</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>What was ticked</source>
        <translation>Ce qui est coché</translation>
    </message>
    <message>
        <source>A box that was left empty beside a ticked one is no answer. Where none was ticked, the person said no to all.</source>
        <translation>Une case laissée vide à côté d’une case cochée n’est pas une réponse. Si aucune n’est cochée, la personne a dit non à tout.</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Laissée vide</translation>
    </message>
    <message>
        <source>Ticked: agrees</source>
        <translation>Cochée&#xa0;: oui</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>A dit non</translation>
    </message>
    <message>
        <source>Under age, signed with a parent</source>
        <translation>Mineur, signé avec un parent</translation>
    </message>
    <message>
        <source>First name, last name, mother or father or guardian</source>
        <translation>Prénom, nom, et son lien (mère, père, tuteur)</translation>
    </message>
    <message>
        <source>Who agrees with them</source>
        <translation>Qui consent avec le mineur</translation>
    </message>
    <message>
        <source>Leave this sheet unsaved?</source>
        <translation>Quitter ce bulletin sans l’enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed of it is lost. The sheets before are saved.</source>
        <translation>Ce que vous en avez saisi est perdu. Les bulletins précédents sont enregistrés.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) typed in</source>
        <translation>
            <numerusform>%n bulletin saisi</numerusform>
            <numerusform>%n bulletins saisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of a QR code</source>
        <translation>Image d’un code QR</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Scan of the sheet</source>
        <translation>Numérisation du bulletin</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Numérisations (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>A scan is kept with this sheet</source>
        <translation>Une numérisation est gardée avec ce bulletin</translation>
    </message>
    <message>
        <source>Paper sheets</source>
        <translation>Bulletins papier</translation>
    </message>
</context>
<context>
    <name>entente::SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Sign with a finger, a pen or the mouse. Delete starts again.</source>
        <translation>Signez au doigt, au stylet ou à la souris. Suppr recommence.</translation>
    </message>
    <message>
        <source>With a finger, a pen or the mouse</source>
        <translation>Au doigt, au stylet ou à la souris</translation>
    </message>
</context>
<context>
    <name>entente::StandKeyDialog</name>
    <message>
        <source>The key is written down</source>
        <translation>La clé est notée</translation>
    </message>
    <message>
        <source>Recovery key of the stand’s vault</source>
        <translation>Clé de secours du coffre du stand</translation>
    </message>
    <message>
        <source>It opens the vault for %1 when your password there is forgotten. It is shown only now.</source>
        <translation>Elle ouvre le coffre de %1 si vous y oubliez votre mot de passe. Elle n’est montrée que maintenant.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Whoever holds this key opens the vault. Keep it under lock, away from the stand, and not as a photograph.</source>
        <translation>Qui détient cette clé ouvre le coffre. Gardez-la sous clé, loin du stand, et pas en photo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The key is not written down yet</source>
        <translation>La clé n’est pas encore notée</translation>
    </message>
</context>
<context>
    <name>entente::StandLobby</name>
    <message>
        <source>Your stands</source>
        <translation>Vos stands</translation>
    </message>
    <message>
        <source>You are not on the staff of a stand yet. Whoever plans the trade shows adds you.</source>
        <translation>Vous n’êtes encore dans l’équipe d’aucun stand. La personne qui prévoit les salons vous y ajoute.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir le stand&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Choose the stand that you staff. Visitors type by themselves, and your password closes it again.</source>
        <translation>Choisissez le stand que vous tenez. Les visiteurs saisissent eux-mêmes&#xa0;; votre mot de passe ferme le stand.</translation>
    </message>
</context>
<context>
    <name>entente::StandPasswordDialog</name>
    <message>
        <source>Vault for the stand</source>
        <translation>Coffre pour le stand</translation>
    </message>
    <message>
        <source>Bring back a stand’s vault</source>
        <translation>Rapporter le coffre d’un stand</translation>
    </message>
    <message>
        <source>It holds the texts of %1 and nobody. Whoever takes it opens the stand’s screen and nothing of this vault.</source>
        <translation>Il contient les textes de %1 et personne. Qui le prend ouvre l’écran du stand et rien de ce coffre-ci.</translation>
    </message>
    <message>
        <source>What %1 took is added here: nobody is lost, nobody counts twice, and whoever was erased since stays erased.</source>
        <translation>Ce que %1 a saisi est ajouté ici&#xa0;: personne n’est perdu, personne ne compte deux fois, et qui a été effacé depuis le reste.</translation>
    </message>
    <message>
        <source>Your password there</source>
        <translation>Votre mot de passe là-bas</translation>
    </message>
    <message>
        <source>The staff’s password</source>
        <translation>Le mot de passe de l’équipe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Créer le coffre</translation>
    </message>
    <message>
        <source>Bring home</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>One moment: the key is being made.</source>
        <translation>Un instant&#xa0;: la clé se prépare.</translation>
    </message>
    <message>
        <source>Names, separated by commas</source>
        <translation>Noms, séparés par des virgules</translation>
    </message>
    <message>
        <source>Who else stands there</source>
        <translation>Qui d’autre s’y tient</translation>
    </message>
    <message>
        <source>They open the stand’s screen and nothing else, and have no key to this vault.</source>
        <translation>Ces personnes ouvrent l’écran du stand et rien d’autre, et n’ont aucune clé de ce coffre-ci.</translation>
    </message>
</context>
<context>
    <name>entente::StandScreen</name>
    <message>
        <source>Leave the stand</source>
        <translation>Quitter le stand</translation>
    </message>
    <message>
        <source>The password of %1 opens the way out. What a visitor has begun to type is forgotten.</source>
        <translation>Saisissez le mot de passe de %1 pour quitter. Ce qu’un visiteur a commencé à saisir sera oublié.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Back to the visitor</source>
        <translation>Retour au visiteur</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>entente::StepButton</name>
    <message>
        <source>Step %1, %2, done</source>
        <extracomment>Accessible name of a wizard step, e.g. &quot;Step 2, Identity, done&quot;</extracomment>
        <translation>Étape %1, %2, faite</translation>
    </message>
    <message>
        <source>Step %1, %2, current step</source>
        <translation>Étape %1, %2, en cours</translation>
    </message>
    <message>
        <source>Step %1, %2, still ahead</source>
        <translation>Étape %1, %2, à venir</translation>
    </message>
</context>
<context>
    <name>entente::StepLine</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>entente::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>entente::StrengthBar</name>
    <message>
        <source>Too short:</source>
        <comment>strength of a password, before the reason</comment>
        <translation>Trop court&#xa0;:</translation>
    </message>
    <message>
        <source>Weak:</source>
        <comment>strength of a password, before the reason</comment>
        <translation>Faible&#xa0;:</translation>
    </message>
    <message>
        <source>Fair:</source>
        <comment>strength of a password, before the reason</comment>
        <translation>Correct&#xa0;:</translation>
    </message>
    <message>
        <source>Strong:</source>
        <comment>strength of a password, before the reason</comment>
        <translation>Solide&#xa0;:</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>Solidité du mot de passe</translation>
    </message>
</context>
<context>
    <name>entente::SummaryStep</name>
    <message>
        <source>The vault lies on this computer only. Nothing is sent over the Internet, and copies are yours to make.</source>
        <translation>Le coffre ne se trouve que sur cet ordinateur. Rien n’est envoyé sur Internet, et c’est à vous d’en faire des copies.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Your vault is ready to open</source>
        <translation>Votre coffre est prêt à s’ouvrir</translation>
    </message>
    <message>
        <source>Look once more, then begin.</source>
        <translation>Vérifiez une dernière fois, puis commencez.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Ouvrir le coffre</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>First user</source>
        <translation>Premier utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Known to you alone</source>
        <translation>Connu de vous seul</translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation>Déverrouillage rapide</translation>
    </message>
    <message>
        <source>On, for a week at a time</source>
        <translation>Activé, une semaine à la fois</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Fiche de secours</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>En votre possession</translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation>Point de départ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
</context>
<context>
    <name>entente::TagRow</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Tag %1, press to take it away</source>
        <translation>Étiquette %1, appuyer pour la retirer</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>Retirer cette étiquette</translation>
    </message>
</context>
<context>
    <name>entente::TimelineModel</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>all channels</source>
        <translation>tous les canaux</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>weak proof</source>
        <translation>preuve fragile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
</context>
<context>
    <name>entente::TodayPage</name>
    <message>
        <source>Their time is not over yet.</source>
        <translation>Leur temps n’est pas encore écoulé.</translation>
    </message>
    <message>
        <source>Removing them belongs to the administrator: it is for good.</source>
        <translation>Les retirer revient à l’administrateur&#xa0;: c’est définitif.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n valeur</numerusform>
            <numerusform>%1&#xa0;: %n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n value(s) for good?</source>
        <translation>
            <numerusform>Retirer %n valeur définitivement&#xa0;?</numerusform>
            <numerusform>Retirer %n valeurs définitivement&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have reached the end that was promised for them. The people and organisations stay.</source>
        <translation>Elles ont atteint le terme qui leur était promis. Les personnes et les organisations restent.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were removed.</source>
        <translation>
            <numerusform>%n valeur a été retirée.</numerusform>
            <numerusform>%n valeurs ont été retirées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Search or act…</source>
        <translation>Rechercher ou agir…</translation>
    </message>
    <message>
        <source>Page bar</source>
        <translation>Barre de la page</translation>
    </message>
</context>
<context>
    <name>entente::TradeShowDialog</name>
    <message>
        <source>New trade show</source>
        <translation>Nouveau salon</translation>
    </message>
    <message>
        <source>Change the trade show</source>
        <translation>Modifier le salon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Plan the trade show</source>
        <translation>Prévoir le salon</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Without a page, the code on the screen writes to you to ask for it</source>
        <translation>Sans page, le code à l’écran prépare un e-mail qui vous la demande</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Languages of the visitors</source>
        <translation>Langues des visiteurs</translation>
    </message>
    <message>
        <source>Page of the full notice</source>
        <translation>Page de la mention complète</translation>
    </message>
    <message>
        <source>What visitors are asked</source>
        <translation>Ce que l’on demande aux visiteurs</translation>
    </message>
    <message>
        <source>Each becomes a box that nobody ticked beforehand, on the screen and on the sheet. Four are plenty.</source>
        <translation>Chaque ligne choisie devient une case vide à l’écran et sur le bulletin. Quatre suffisent.</translation>
    </message>
    <message>
        <source>Who staffs the stand</source>
        <translation>Qui tient le stand</translation>
    </message>
    <message>
        <source>Whoever has no account here is named when the stand’s vault is made: it opens the stand’s screen and nothing else.</source>
        <translation>Une personne sans compte&#xa0;? Vous la nommerez en préparant le coffre du stand&#xa0;; il lui ouvre l’écran du stand et rien d’autre.</translation>
    </message>
    <message>
        <source>Ask for consent to…</source>
        <translation>Demander le consentement pour…</translation>
    </message>
</context>
<context>
    <name>entente::TradeShowsPage</name>
    <message>
        <source>At a stand, visitors type, tick and sign by themselves: twenty seconds, and the proof is there. Plan your first trade show.</source>
        <translation>Sur un stand, les visiteurs saisissent, cochent et signent eux-mêmes&#xa0;: vingt secondes, et la preuve est là. Prévoyez votre premier salon.</translation>
    </message>
    <message>
        <source>Plan a trade show</source>
        <translation>Prévoir un salon</translation>
    </message>
    <message>
        <source>Bring back a stand’s vault</source>
        <translation>Réintégrer le coffre d’un stand</translation>
    </message>
    <message>
        <source>The notice is not published in each language of the visitors. Nobody is taken before they can be informed.</source>
        <translation>La mention d’information n’est pas publiée dans chaque langue des visiteurs. Personne n’est saisi avant de pouvoir être informé.</translation>
    </message>
    <message>
        <source>A text of consent is missing in a language.</source>
        <translation>Un texte de consentement manque dans une langue.</translation>
    </message>
    <message>
        <source>Write the notices</source>
        <translation>Rédiger les mentions</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n visiteur</numerusform>
            <numerusform>%n visiteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Visitors are asked: %1</source>
        <translation>On demande aux visiteurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the stand</source>
        <translation>Ouvrir le stand</translation>
    </message>
    <message>
        <source>Evening review</source>
        <translation>Relire la journée</translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>Imprimer des bulletins</translation>
    </message>
    <message>
        <source>Type sheets in</source>
        <translation>Saisir des bulletins</translation>
    </message>
    <message>
        <source>Vault for the stand</source>
        <translation>Coffre pour le stand</translation>
    </message>
    <message>
        <source>Take the current texts</source>
        <translation>Mettre à jour les textes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 is planned.</source>
        <translation>%1 est prévu.</translation>
    </message>
    <message>
        <source>Screen and sheets use the current texts.</source>
        <translation>L’écran et les bulletins utilisent les textes actuels.</translation>
    </message>
    <message>
        <source>The current texts are used; some are still missing.</source>
        <translation>Les textes actuels sont repris&#xa0;; il en manque encore.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody was met there: only the plan goes.</source>
        <translation>Personne n’y a été rencontré&#xa0;: seul le projet disparaît.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n sheets</source>
        <translation>
            <numerusform>Enregistrer %n bulletin</numerusform>
            <numerusform>Enregistrer %n bulletins</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where the stand’s vault goes</source>
        <translation>Où va le coffre du stand</translation>
    </message>
    <message numerus="yes">
        <source>The stand’s vault lies in %1. It opens for you and %n other(s).</source>
        <translation>
            <numerusform>Le coffre du stand est dans %1. Il s’ouvre pour vous et %n autre personne.</numerusform>
            <numerusform>Le coffre du stand est dans %1. Il s’ouvre pour vous et %n autres personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the stand’s vault</source>
        <translation>Dossier du coffre du stand</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) came home</source>
        <translation>
            <numerusform>%n visiteur est arrivé</numerusform>
            <numerusform>%n visiteurs sont arrivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had come before</source>
        <translation>
            <numerusform>%n était déjà là</numerusform>
            <numerusform>%n étaient déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was erased since and stays so</source>
        <translation>
            <numerusform>%n a été effacé depuis et le reste</numerusform>
            <numerusform>%n ont été effacés depuis et le restent</numerusform>
        </translation>
    </message>
    <message>
        <source>Trade shows</source>
        <translation>Salons</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) at the stand</source>
        <translation>
            <numerusform>%n passage reste au stand</numerusform>
            <numerusform>%n passages restent au stand</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything came home</source>
        <translation>Tout n’est pas revenu</translation>
    </message>
    <message>
        <source>Delete the stand’s vault?</source>
        <translation>Supprimer le coffre du stand&#xa0;?</translation>
    </message>
    <message>
        <source>Everything of it is here now. As long as the folder %1 stays, it is a copy of these people (%2).</source>
        <translation>Tout ce qu’il contenait est maintenant ici. Tant que le dossier %1 reste, c’est une copie de ces personnes (%2).</translation>
    </message>
    <message>
        <source>Delete the folder</source>
        <translation>Supprimer le dossier</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>The stand’s vault is deleted.</source>
        <translation>Le coffre du stand est supprimé.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first day, last day</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>purpose, channels</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody was met there yet.</source>
        <translation>Aucun visiteur pour l’instant.</translation>
    </message>
</context>
<context>
    <name>entente::UnlockScreen</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>On opening, Entente checks that no older copy was put back.</source>
        <translation>À l’ouverture, Entente vérifie qu’aucune copie plus ancienne n’a pris la place du coffre.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation>Ouvrir un autre coffre</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>Ouvrir un autre coffre…</translation>
    </message>
    <message>
        <source>Choose the folder of the vault</source>
        <translation>Choisir le dossier du coffre</translation>
    </message>
    <message>
        <source>Make a new vault…</source>
        <translation>Créer un nouveau coffre…</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>La touche Verr. Maj est activée.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Ouvrir le coffre</translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation>Déverrouillage rapide</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Utiliser la fiche de secours</translation>
    </message>
    <message>
        <source>Type the eleven groups of your recovery sheet, then choose a new password.</source>
        <translation>Saisissez les onze groupes de votre fiche de secours, puis choisissez un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>Ouvrir avec la fiche de secours</translation>
    </message>
    <message>
        <source>Back to the password</source>
        <translation>Revenir au mot de passe</translation>
    </message>
    <message>
        <source>The recovery key is missing</source>
        <translation>Il manque la clé de secours</translation>
    </message>
    <message>
        <source>Encrypted vault · on this computer</source>
        <translation>Coffre chiffré · sur cet ordinateur</translation>
    </message>
    <message>
        <source>Encrypted vault · read-only</source>
        <translation>Coffre chiffré · lecture seule</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Utilisé pour la dernière fois le %1.</translation>
    </message>
    <message>
        <source>Type your name first.</source>
        <translation>Saisissez d’abord votre nom.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>This password does not open the vault.</source>
        <translation>Ce mot de passe n’ouvre pas le coffre.</translation>
    </message>
    <message>
        <source>Open the vault in %1 s</source>
        <translation>Ouvrir le coffre dans %1&#xa0;s</translation>
    </message>
    <message>
        <source>Wrong passwords were typed before.</source>
        <translation>Des mots de passe erronés ont été saisis auparavant.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n seconds.</source>
        <translation>
            <numerusform>Nouvel essai possible dans %n seconde.</numerusform>
            <numerusform>Nouvel essai possible dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This password does not open the vault. You can try again now.</source>
        <translation>Ce mot de passe n’ouvre pas le coffre. Vous pouvez réessayer maintenant.</translation>
    </message>
</context>
<context>
    <name>entente::UserButton</name>
    <message>
        <source>User menu</source>
        <translation>Menu de l’utilisateur</translation>
    </message>
    <message>
        <source>User menu, %1</source>
        <translation>Menu de l’utilisateur, %1</translation>
    </message>
</context>
<context>
    <name>entente::UsersCard</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>%1 · no longer opens the vault</source>
        <translation>%1 · n’ouvre plus le coffre</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>%1 can open the vault now.</source>
        <translation>%1 peut désormais ouvrir le coffre.</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>Désactiver %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1 no longer opens this vault. Copies of the vault made before still open with the old password until the keys are changed.</source>
        <translation>%1 n’ouvrira plus ce coffre. Les copies du coffre faites avant s’ouvrent toujours avec l’ancien mot de passe, jusqu’au changement des clés.</translation>
    </message>
</context>
<context>
    <name>entente::VerdictStrip</name>
    <message>
        <source>Verdicts by channel</source>
        <translation>Verdicts par canal</translation>
    </message>
</context>
<context>
    <name>entente::ViewPicker</name>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>View: %1 (changed)</source>
        <translation>Vue&#xa0;: %1 (modifiée)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved views and lists</source>
        <translation>Vues et listes enregistrées</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>Mes vues</translation>
    </message>
    <message>
        <source>Shared views</source>
        <translation>Vues partagées</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Enregistrer comme vue…</translation>
    </message>
    <message>
        <source>Keep the changes in &quot;%1&quot;</source>
        <translation>Garder les changements de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; was changed.</source>
        <translation>La vue «&#xa0;%1&#xa0;» a été modifiée.</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;…</source>
        <translation>Retirer «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; was saved.</source>
        <translation>La vue «&#xa0;%1&#xa0;» a été enregistrée.</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;?</source>
        <translation>Retirer «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Only the view goes; the people that it shows stay.</source>
        <translation>Seule la vue disparaît&#x202f;; les personnes qu’elle montre restent.</translation>
    </message>
    <message numerus="yes">
        <source>Only the list goes; the %n people in it stay.</source>
        <translation>
            <numerusform>Seule la liste disparaît&#x202f;; la personne qu’elle contient reste.</numerusform>
            <numerusform>Seule la liste disparaît&#x202f;; les %n personnes qu’elle contient restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>entente::WaitingCard</name>
    <message>
        <source>Waiting for you</source>
        <translation>En attente de votre part</translation>
    </message>
    <message numerus="yes">
        <source>Review %n visitors</source>
        <translation>
            <numerusform>Revoir %n visiteur</numerusform>
            <numerusform>Revoir %n visiteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Review %n replies</source>
        <translation>
            <numerusform>Trancher %n réponse</numerusform>
            <numerusform>Trancher %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither a clear yes nor a clear no</source>
        <translation>Ni un oui clair ni un non clair</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n people whose card you hold</source>
        <translation>
            <numerusform>Demander son accord à %n personne dont vous avez la carte</numerusform>
            <numerusform>Demander leur accord à %n personnes dont vous avez la carte</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody may write to them before they said yes</source>
        <translation>Aucun message avant leur oui</translation>
    </message>
    <message numerus="yes">
        <source>Remind %n people of your question</source>
        <translation>
            <numerusform>Rappeler votre question à %n personne</numerusform>
            <numerusform>Rappeler votre question à %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>One reminder, no more</source>
        <translation>Un seul rappel, pas davantage</translation>
    </message>
    <message numerus="yes">
        <source>Let %n cards without an answer go</source>
        <translation>
            <numerusform>Supprimer %n carte restée sans réponse</numerusform>
            <numerusform>Supprimer %n cartes restées sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Their time is over</source>
        <translation>Leur délai est passé</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>entente::WithdrawDialog</name>
    <message>
        <source>Everything: no more offers, by any channel</source>
        <translation>Tout&#xa0;: plus aucune offre, par aucun canal</translation>
    </message>
    <message>
        <source>Only some of it:</source>
        <translation>Une partie seulement&#xa0;:</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Retirer un consentement</translation>
    </message>
    <message>
        <source>What does %1 no longer want?</source>
        <translation>Que ne souhaite plus %1&#x202f;?</translation>
    </message>
    <message>
        <source>No reason has to be given. It takes effect at once.</source>
        <translation>Aucune raison n’est à donner. L’effet est immédiat.</translation>
    </message>
    <message>
        <source>How the person told you</source>
        <translation>Comment la personne vous l’a dit</translation>
    </message>
    <message>
        <source>Close without recording</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>purpose, channel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>Tout arrêter</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n consent(s)</source>
        <translation>
            <numerusform>Retirer %n consentement</numerusform>
            <numerusform>Retirer %n consentements</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? Nothing is chosen yet</source>
        <translation>Pourquoi&#x202f;? Rien n’est encore choisi</translation>
    </message>
    <message>
        <source>%1 will receive no more offers, by any channel.</source>
        <translation>%1 ne recevra plus aucune offre, par aucun canal.</translation>
    </message>
    <message>
        <source>%1 wants no more offers</source>
        <translation>%1 ne souhaite plus d’offres</translation>
    </message>
</context>
</TS>
