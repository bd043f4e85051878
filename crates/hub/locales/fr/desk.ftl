# Le bureau, et les mandats en toutes lettres.
desk-title = Mon bureau
desk-no-mandate = Vous n’avez aucun mandat en vigueur dans aucun réseau. Le secrétariat de votre réseau peut vous en donner un.
desk-plans = Plans
mandate-until = jusqu’au { $date }
# family: role-
role-secretariat = Secrétariat du réseau
role-co-lead = Co-chef de file
role-priority-co-lead = Co-chef de file d’une priorité
role-focal-point = Point focal
role-alternate = Suppléant
role-observer = Observateur d’un État Membre
role-stakeholder = Siège des parties prenantes
role-translator = Traduction
role-reader = Lecture
desk-nothing = Rien ne vous attend.
desk-waits = { $n ->
    [one] { $shown } affaire vous attend.
   *[other] { $shown } affaires vous attendent.
 }
desk-to-networks = Voir les réseaux
desk-waiting = Ce qui attend
desk-nothing-here = Rien ne vous attend dans ce réseau. Les décisions, réponses et rapports que l’on attend de vous apparaissent ici, avec leur échéance.
desk-elsewhere = Aller à
desk-of-the-network = Du réseau
desk-more = { $n ->
    [one] Et { $shown } autre, à échéance plus lointaine.
   *[other] Et { $shown } autres, à échéance plus lointaine.
 }
desk-due = pour le
desk-overdue = en retard
desk-in-plan = plan { $plan }
# family: desk-lacks-
desk-lacks-lead = qui la dirige
desk-lacks-period = la période
desk-lacks-deliverable = le produit
# family: desk-waits-
desk-waits-decide = { $entity } n’a pas encore donné sa décision sur le plan.
desk-waits-confirm = { $n ->
    [one] { $entity } : { $shown } engagement du plan reste à confirmer ou à corriger.
   *[other] { $entity } : { $shown } engagements du plan restent à confirmer ou à corriger.
 }
desk-waits-speak = Le projet est en consultation : dites ce que vous en pensez.
desk-waits-close-consultation = Le dernier jour de la consultation est passé et personne ne l’a close.
desk-waits-mention = { $by } vous mentionne dans un commentaire du { $since }.
desk-waits-suggestion = { $by } propose de changer « { $field } », depuis le { $since } : acceptez ou refusez.
desk-waits-moderate = { $n ->
    [one] { $shown } commentaire de la consultation attend d’être modéré, depuis le { $since }.
   *[other] { $shown } commentaires de la consultation attendent d’être modérés, le premier depuis le { $since }.
 }
desk-waits-answer = { $n ->
    [one] { $shown } commentaire de la consultation attend une réponse, depuis le { $since }.
   *[other] { $shown } commentaires de la consultation attendent une réponse, le premier depuis le { $since }.
 }
desk-waits-offer = { $n ->
    [one] { $shown } offre de participation à une activité attend une décision, depuis le { $since }.
   *[other] { $shown } offres de participation à une activité attendent une décision, la première depuis le { $since }.
 }
desk-waits-draft = Ce que vous avez écrit le { $since } n’est pas enregistré : terminez-le ou abandonnez-le.
desk-waits-renew = { $n ->
    [one] { $shown } traduction est plus ancienne que son original : { $language }
   *[other] { $shown } traductions sont plus anciennes que leur original : { $language }
 }
desk-waits-overrun = Sa période ({ $period }) est terminée et elle est encore « { $status } » : dites où elle en est.
desk-waits-unstarted = D’après sa période ({ $period }) elle a commencé et elle est encore « { $status } » : dites où elle en est.
desk-waits-amendment-decision = Prononcez-vous sur cet amendement.
desk-waits-amendment-proposed = Un amendement a été proposé : donnez-lui suite.
desk-waits-overlap-answer = Elle ressemble à { $other } : dites ce qu’il en est.
desk-waits-overlap-settle = Leurs responsables ne s’accordent pas sur { $other } : tranchez.
desk-waits-mandate-ends = Un mandat se termine bientôt : { $name }, { $what }
desk-waits-invitation = N’a pas utilisé son invitation : { $name }, { $what }
desk-waits-incomplete = Il manque : { $lacks }.
desk-waits-translate = { $n ->
    [one] Il manque { $shown } texte en : { $language }
   *[other] Il manque { $shown } textes en : { $language }
 }
desk-waits-copy = La copie « { $file } », reçue le { $since }, attend : voyez ce qu’elle changerait et confirmez.
desk-first-title = Pour commencer
desk-first-dismiss = Retirer cette liste
# family: desk-first-
desk-first-guide = Lire le guide de votre rôle
desk-first-plan = Voir ce que le plan dit de vous
desk-first-letters = Choisir quand recevoir des courriels
desk-first-why-guide = Vos tâches, dans l’ordre ; environ cinq minutes.
desk-first-why-plan = Si quelque chose est inexact, mieux vaut le savoir tôt.
desk-first-why-letters = Chaque chose aussitôt, un courriel par jour, par semaine, ou aucun.
