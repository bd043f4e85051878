# Écrire dans le navigateur : le formulaire, le tableau, les brouillons.
editing-edit = Modifier
editing-add = Ajouter une activité
editing-as-table = En modifier plusieurs dans un tableau
editing-heading = Modifier l’activité { $reference }
editing-heading-new = Nouvelle activité
editing-fault = « { $value } » : { $why }
editing-problems = { $n ->
    [one] Pas encore enregistré : { $shown } chose à corriger
   *[other] Pas encore enregistré : { $shown } choses à corriger
 }
editing-meanwhile = Quelqu’un a enregistré des modifications de cette activité pendant que vous écriviez
editing-merged = Rien ne se contredit : les deux modifications figurent ensemble ci-dessous. Relisez-les, puis enregistrez.
editing-clashes = Là où les deux ont modifié le même champ, choisissez : voici les deux textes. Rien n’est perdu, et rien de ce que vous avez écrit n’est encore enregistré.
editing-merged-mine = Ce que vous seul avez modifié :
editing-merged-theirs = Ce que l’autre personne a déjà enregistré :
editing-clash-mine = Le mien, tel qu’il figure dans le champ (vous pouvez le modifier)
editing-clash-theirs = Ce que l’autre personne a enregistré
editing-clash-nothing = (rien)
editing-draft-there = Voici la modification que vous avez laissée inachevée le { $when }. Poursuivez-la, ou abandonnez-la pour revenir à ce qui est enregistré.
editing-draft-discard = Abandonner mon brouillon
editing-begun = Vous avez de nouvelles activités inachevées :
editing-kept-at = Enregistré dans votre brouillon à %s. Vous seul le voyez.
editing-offline = Pas de connexion à %s : votre texte reste dans cette page et sera enregistré au retour de la connexion. Ne la fermez pas.
editing-not-kept = Le brouillon n’a pas pu être conservé à %s : votre texte reste dans cette page. Enregistrez pour savoir pourquoi.
editing-save = Enregistrer
editing-keep = Garder comme brouillon
editing-leave = Revenir sans enregistrer
editing-not-yours = Vous pouvez ajouter des activités que { $entity } dirige ou codirige, ou relevant de la priorité que vous codirigez. Indiquez la bonne entité, ou adressez-vous au secrétariat.
editing-closed-heading = Ce plan ne se modifie plus ainsi
editing-closed-endorsement = Le plan est soumis aux membres : ils se prononcent sur un texte exact, qui ne change donc pas.
editing-closed-endorsed = Le plan est entériné : c’est le texte entériné par les membres qui fait foi.
editing-closed-implementation = Le plan est en cours de mise en œuvre : c’est le texte entériné par les membres qui fait foi.
editing-closed-closed = Le plan est clos.
editing-instead-endorsement = Dites ce que vous voulez changer en vous prononçant, ou au secrétariat : si le tour est annulé, le texte s’ouvre de nouveau.
editing-instead-endorsed = Il change par amendement : proposez-en un au secrétariat du réseau.
editing-instead-implementation = Il change par amendement : proposez-en un au secrétariat du réseau.
editing-instead-closed = Ce qui reste à faire peut passer au plan suivant, avec son historique.
editing-kept-heading = Ce n’est pas enregistré, mais votre texte est ici
editing-kept-signed-out = Votre session a pris fin pendant que vous écriviez.
editing-kept-refused = Cette modification ne vous revient plus : votre mandat a pris fin ou ne couvre pas cette activité, ou la page n’est plus à cette adresse. Rien n’a changé dans le plan.
editing-kept-sign-in = Connectez-vous dans un autre onglet, revenez ici et renvoyez. Vous pouvez aussi copier votre texte.
editing-kept-ask = Copiez ce dont vous avez besoin et adressez-vous au secrétariat du réseau. Si votre mandat est de nouveau en vigueur, vous pouvez renvoyer.
editing-back-to-plan = Retour au plan
editing-your-text = Ce que vous avez écrit
editing-send-again = Renvoyer
editing-saved = L’activité est enregistrée.
editing-undone = Annulé : ce que cette modification avait touché est de nouveau comme avant.
editing-undo = Annuler
editing-undo-change = Annuler cette modification
editing-not-undone = Rien n’a été annulé
editing-not-undone-since = L’activité a encore changé après cette modification, et l’annuler maintenant toucherait à ce qui a été fait depuis. Voyez ce que c’était et, au besoin, modifiez-la.
editing-not-undone-fixed = Cette modification ne s’annule pas ici : l’activité a commencé par elle, ou elle a été décidée sur une autre page, comme la réunion de deux activités ou l’acceptation d’une suggestion. Vous pouvez la modifier.
editing-not-undone-gone = Ce que l’activité disait avant renvoie à quelque chose qui n’existe plus. Vous pouvez la modifier.
editing-since = Ce qui a changé depuis
fault-no-title = une activité a besoin d’un titre.
fault-several-leads = une activité a un seul chef de file : placez les autres parmi les co-chefs de file.
fault-unknown-entity = aucune entité n’est connue sous ce nom. Choisissez dans la liste proposée pendant la saisie ; le secrétariat ajoute celles qui manquent.
fault-too-many-primary = trois objectifs principaux au plus : cochez les autres comme autres objectifs.
fault-period-unread = aucune période n’est lisible. Si elle n’est pas encore connue, laissez le champ vide et dites-le dans la note.
fault-period-no-year = la période ne nomme aucune année.
fault-period-backwards = la période se termine avant de commencer.
form-reference = Référence
form-title = Titre
form-description = Description
form-kind = Type
form-status = État
form-lead = Chef de file
form-co-leads = Co-chefs de file
form-contributors = Contributeurs
form-funders = Bailleurs de fonds
form-implementers = Partenaires d’exécution
form-period = Période
form-period-note = Note sur la période
form-first-period = Période initiale
form-slip-reason = Motif du retard
form-places = Lieux
form-audiences = Pour qui
form-priority-reference = Priorité
form-result-reference = Résultat
form-objectives = Objectifs principaux
form-secondary-objectives = Autres objectifs du Pacte
form-needs = Besoins auxquels elle répond
form-mechanisms = Mécanismes liés
form-sdg-targets = Cibles des ODD
form-secondary-sdg-targets = Autres cibles des ODD
form-principles = Principes directeurs
form-secondary-principles = Autres principes
form-qcpr = Fonction du système des Nations Unies
form-secondary-qcpr = Autres fonctions
form-gender = Marqueur de l’égalité des genres
form-human-rights = Marqueur des droits de l’homme
form-deliverable = Produit
form-sectors = Secteurs (IITA)
form-link = Lien
form-required = obligatoire
form-help-title = Une phrase qui dit ce qui sera fait : « Atelier régional sur … ».
form-help-description = Ce qui sera fait, étape par étape au besoin. Se lit sans connaître le plan.
form-help-lead = Un seul, par son sigle ou son nom dans n’importe quelle langue.
form-help-co-leads = Plusieurs, séparés par des points-virgules : OIM ; HCR.
form-help-period = Comme vous le diriez : T2 2027, mai-juillet 2027, 2027-2028, 24 mai 2027.
form-help-period-note = Ce que la période ne dit pas : « après le sommet ».
form-help-places = Pays, régions ou subdivisions, séparés par des points-virgules : Pérou ; Colombie (Antioquia) ; régional.
form-help-objectives = Ce qu’elle sert avant tout : un à trois des 23 objectifs du Pacte.
form-help-needs = Par leur référence, séparés par des points-virgules : N01 ; N04.
form-help-mechanisms = Par leur sigle, séparés par des points-virgules : R4V ; CSM.
form-help-sdg-targets = Par leur numéro, dix au plus en tout : 10.7 ; 8.8.
form-help-deliverable = Ce qui restera une fois terminée : un guide, un accord, des données.
form-help-sectors = Par les codes de l’IITA, un par ligne : 15190, ou 1:15160 60% s’il y a plusieurs parts. Sans aucun, les exports à la norme IITA indiquent 15190.
form-help-link = Où se trouve le produit, s’il existe déjà.
form-original = Vous modifiez l’original, en { $language }. Les traductions restent telles quelles et sont revues à part.
form-understood = Compris : { $period }
form-language = Langue dans laquelle vous écrivez
form-language-new = Votre texte sera l’original, dans cette langue.
form-language-there = Pour les textes qui n’existent pas encore ; les autres se modifient dans la langue de leur original.
form-no-priority = Sans priorité
form-no-result = Sans résultat
form-group-what = Quoi
form-group-who = Qui
form-group-when = Quand
form-group-where = Où et pour qui
form-group-why = À quelle fin
form-group-rest = Ce qui restera
form-more-when = Si elle a pris du retard
form-more-rest = Ce que l’IITA demande en plus
form-more-why = Autres objectifs, principes, fonctions et marqueurs
table-title = Activités dans un tableau
table-lead = Modifiez-en plusieurs à la fois : chaque ligne est enregistrée séparément.
table-how = Les lignes des autres entités sont en lecture seule. Vous pouvez coller un bloc copié d’un tableur, et vous déplacer avec les flèches et Entrée.
table-new = nouvelle
table-add = Ajouter une ligne
table-save = Enregistrer les lignes modifiées
table-compare = Comparer les deux textes
table-undo = Voir et annuler
table-not-yours = Votre entité ne dirige pas cette activité : non enregistrée.
table-verdict-saved = enregistrée
table-verdict-same = inchangée
table-verdict-refused = non enregistrée
table-verdict-conflict = quelqu’un d’autre l’a modifiée : votre texte est dans votre brouillon
table-verdict-added = ajoutée sous { $reference }
table-count-saved = { $n ->
    [one] { $shown } ligne enregistrée
   *[other] { $shown } lignes enregistrées
 }
table-count-added = { $n ->
    [one] { $shown } activité ajoutée
   *[other] { $shown } activités ajoutées
 }
table-count-same = { $n ->
    [one] { $shown } ligne inchangée
   *[other] { $shown } lignes inchangées
 }
table-count-refused = { $n ->
    [one] { $shown } ligne n’est pas enregistrée : voyez pourquoi à côté
   *[other] { $shown } lignes ne sont pas enregistrées : voyez pourquoi à côté de chacune
 }
table-count-conflict = { $n ->
    [one] { $shown } ligne a été modifiée par quelqu’un d’autre : comparez
   *[other] { $shown } lignes ont été modifiées par quelqu’un d’autre : comparez
 }
table-similar = Travail semblable
table-similar-no-title = Écrivez le titre de la ligne pour chercher un travail semblable.
