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
role-stakeholder = Siège de parties prenantes
role-translator = Traduction
role-reader = Lecture
desk-nothing = Rien ne vous attend.
desk-waits = { $n ->
    [one] { $shown } affaire vous attend.
   *[other] { $shown } affaires vous attendent.
 }
desk-to-networks = Voir les réseaux
desk-waiting = Ce qui attend
desk-nothing-here = Rien ne vous attend dans ce réseau. Vous pouvez lire ses plans ou voir la suite au calendrier.
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
desk-waits-overrun = Sa période ({ $period }) est finie et elle est encore « { $status } » : dites où elle en est.
desk-waits-unstarted = D’après sa période ({ $period }) elle a commencé et elle est encore « { $status } » : dites où elle en est.
desk-waits-amendment-decision = Prononcez-vous sur cet amendement.
desk-waits-amendment-proposed = Un amendement a été proposé : donnez-lui suite.
desk-waits-mandate-ends = Un mandat se termine bientôt : { $name }, { $what }
desk-waits-invitation = N’a pas utilisé son invitation : { $name }, { $what }
desk-waits-incomplete = Il manque : { $lacks }.
desk-waits-translate = { $n ->
    [one] Il manque { $shown } texte en : { $language }
   *[other] Il manque { $shown } textes en : { $language }
 }
