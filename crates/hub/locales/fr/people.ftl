# Qui agit pour qui : mandats, invitations.
people-title = Personnes et mandats
people-lead = Qui agit pour qui dans le réseau, depuis quand et jusqu’à quand. Cette page est réservée à celles et ceux qui y travaillent.
people-new = Donner un mandat
people-none = Personne n’a de mandat en vigueur.
people-none-fits = Aucun mandat ne correspond à ces filtres.
people-show-all = Tout afficher
people-all = Toutes
people-all-not-ended = En vigueur et à venir
# family: people-filter-
people-filter-role = Fonction
people-filter-entity = Entité
people-filter-state = État
# family: people-state-
people-state-in-force = En vigueur
people-state-coming = À venir
people-state-ended = Terminés
# family: people-is-
people-is-in-force = en vigueur
people-is-coming = à venir
people-is-ended = terminé
people-see-ended = { $n ->
    [one] Voir { $shown } mandat terminé
   *[other] Voir { $shown } mandats terminés
 }
people-given-by = Donné par { $by } le { $date }.
people-ended-by = Terminé par { $by } le { $date }.
people-when = depuis le { $from }, { $until }
people-no-end = sans date de fin
people-invited-waits = Invitation du { $date }, non utilisée
people-came = Première connexion le { $date }
people-invited-came = Invitation du { $invited } ; première connexion le { $came }
people-by-somebody = quelqu’un qui ne figure plus dans le réseau
people-by-operator = qui exploite l’installation
people-by-program = le programme lui-même
people-which-role = Quelle fonction aura cette personne dans le réseau ?
people-other-role = Choisir une autre fonction
# family: role-may-
role-may-secretariat = Tient le bureau du réseau : donne les mandats et y met fin, conduit les plans, les consultations et les tours.
role-may-co-lead = Parle pour l’une des entités qui dirigent le réseau et conduit avec le secrétariat ses plans et ses tours.
role-may-priority-co-lead = Rédige et révise les activités de la priorité que son entité codirige.
role-may-focal-point = Parle pour un membre : rédige ses activités, décide pour lui et nomme ses suppléants.
role-may-alternate = Remplace le point focal de son entité.
role-may-observer = Suit pour un État Membre ce qui est ouvert aux États Membres, et le commente.
role-may-stakeholder = Occupe le siège d’une organisation ou d’une coalition et commente ce qui lui est ouvert.
role-may-translator = Traduit les textes du réseau et voit les projets pour le faire.
role-may-reader = Lit ce que lisent les membres, sans écrire.
people-optional = (facultatif)
people-choose = Choisissez…
# family: people-field-
people-field-role = Fonction
people-field-of = Pour
people-field-when = Durée
people-field-email = Adresse électronique
people-field-name = Nom
people-field-lang = Langue dans laquelle lui écrire
people-field-entity = Entité
people-field-priority = Priorité
people-field-country = Pays
people-field-from = Premier jour
people-field-until = Dernier jour
people-field-arrival = Arrivée
# family: people-hint-
people-hint-email = La sienne, non celle d’un bureau. Seules les personnes qui donnent des mandats la voient.
people-hint-name = Comme la personne veut être appelée. Si l’adresse est déjà connue, le nom qu’elle a est conservé.
people-hint-entity = Son nom ou son sigle, dans l’une des quatre langues.
people-hint-until = Vide : jusqu’à ce que quelqu’un y mette fin.
# family: people-wrong-
people-wrong-some = { $n ->
    [one] Un champ demande votre attention. Rien de ce que vous avez écrit n’est perdu.
   *[other] { $shown } champs demandent votre attention. Rien de ce que vous avez écrit n’est perdu.
 }
people-wrong-email = Écrivez une seule adresse, comme nom@organisation.example.
people-wrong-name = Écrivez un nom de 200 caractères au plus.
people-wrong-lang = Choisissez l’une des quatre langues.
people-wrong-day = Écrivez un jour entre 1990 et 2100, comme 2023-05-24.
people-wrong-entity = Aucune entité n’est connue sous ce nom. Essayez son sigle.
people-wrong-entity-near = Ce nom n’est pas connu, mais il ressemble à : { $names }. Écrivez l’un d’eux.
people-wrong-needs-entity = Dites pour quelle entité la personne agit.
people-wrong-needs-priority = Choisissez une priorité d’un plan de ce réseau.
people-wrong-needs-country = Choisissez un pays.
people-wrong-ends-before-it-begins = Le dernier jour précède le premier.
people-wrong-ends-in-the-past = Le dernier jour est passé. Aujourd’hui ou un jour ultérieur convient, ou aucun.
people-wrong-not-of-the-network = Dans ce réseau, cette entité ne peut pas avoir cette fonction. Voyez la liste des membres.
people-sure = Oui, c’est ce que je veux
people-sure-namesake = Le réseau compte déjà quelqu’un du nom de { $name }, à une autre adresse. Est-ce une autre personne ?
people-sure-twice = Cette personne a déjà ce mandat : { $what }, depuis le { $from }, { $until }. Voulez-vous lui en donner un autre identique ? Pour prolonger celui qu’elle a, ouvrez-le dans la liste.
people-give = Donner le mandat
people-leave = Renoncer
people-invitation = Invitation
people-invitation-how = Ce lien part par courriel à { $email }. Il sert une fois, jusqu’au { $date }.
people-invitation-once = Il n’est montré que maintenant, au cas où le courriel n’arriverait pas. Qui le détient se connecte sous le nom de cette personne : si vous l’envoyez vous-même, faites-le par une voie sûre. S’il se perd, créez-en un autre ; le précédent ne sert plus.
people-given-known = La personne est déjà connue et se connecte comme d’habitude : le mandat l’attend à son bureau.
people-to-mandate = Voir le mandat
people-over = Il est terminé et ne se rouvre pas. Donnez-en un nouveau s’il le faut.
people-invite-again = Invitation
people-invite-again-how = La personne ne s’est pas encore connectée. Vous pouvez créer un nouveau lien, valable sept jours ; le précédent ne servira plus.
people-invite-go = Créer un nouveau lien
people-extend = Changer le dernier jour
people-extend-go = Enregistrer le dernier jour
people-end = Mettre fin maintenant
people-end-how = La personne cesse aussitôt d’agir sous ce mandat. Ce qu’elle a fait reste le sien.
people-end-go = Mettre fin à ce mandat
people-reason = Motif
people-reason-hint = Il reste dans l’historique du réseau, qui est public et n’oublie pas : ni adresses ni affaires personnelles.
people-reason-missing = Dites le motif : il reste dans l’historique.
people-reason-long = Le motif dépasse 1 000 caractères. Abrégez-le.
people-reason-address = L’historique est public : retirez l’adresse électronique.
people-last-secretariat = C’est la dernière personne du secrétariat sans date de fin : si ce mandat se terminait, personne ne pourrait conduire le réseau. Donnez d’abord un mandat de secrétariat à quelqu’un d’autre.
people-until-moved = Entre-temps, quelqu’un a changé le dernier jour. Il est maintenant : { $date }. Ce que vous avez écrit est encore dans le champ ; enregistrez-le de nouveau si vous le maintenez.
people-deeds = Origine de ce mandat
people-members-link = Qui agit pour chaque membre
error-mandate-over = Le mandat qui vous permettait de faire cela est terminé. Rien n’a changé. S’il devait être encore en vigueur, écrivez au secrétariat de votre réseau.
error-mandate-ended-already = Ce mandat était déjà terminé. Rien n’a changé.
error-came-in-already = Cette personne s’est déjà connectée : elle n’a pas besoin d’invitation. Elle peut demander un lien sur la page de connexion.
error-last-secretariat = Le premier mandat du secrétariat n’a pas de date de fin : à son terme, personne ne pourrait donner le suivant.
error-not-found-mandate = Ce réseau n’a aucun mandat « { $found } ».
error-not-found-token = Ce réseau n’a aucun jeton « { $found } ».
error-token-ended-already = Ce jeton n’était déjà plus valable. Rien n’a changé.
# family: mail-
mail-invitation-subject = Invitation à rejoindre { $network }
mail-invitation =
    { $network } prépare et suit son plan de travail dans Aunar, et vous invite à y travailler. Ce lien vous y donne accès :

    { $link }

    Il sert une fois, jusqu’au { $until }. Ensuite votre adresse électronique suffira. Merci de ne pas le transmettre : qui le détient se connecte sous votre nom.

    Vous n’attendiez pas cette invitation ? Vous pouvez la laisser sans suite ; le lien expire de lui-même.
people-field-unreached = Courriels
people-unreached = N’arrivent pas depuis le { $since } ({ $status })
people-write-again = Lui écrire de nouveau
people-write-again-how = Un serveur de messagerie a indiqué que cette boîte n’existe pas, et plus rien n’y est envoyé. Si vous savez que l’adresse est bonne, dites-le ici.
people-write-again-go = Confirmer que l’adresse est bonne
