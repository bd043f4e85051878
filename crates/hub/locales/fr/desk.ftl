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
