# Le contrôle du plan.
history-entity-check = Règles du contrôle
check-title = Contrôle du plan
check-link = Contrôler le plan
check-lead = Une liste publiée de règles, chacune avec son verdict. Ce qui ne peut être jugé est signalé.
check-on = Contrôlé le { $day }.
check-of = pour { $who }
check-figure-errors = { $n ->
    [one] erreur
   *[other] erreurs
 }
check-figure-warnings = { $n ->
    [one] avertissement
   *[other] avertissements
 }
check-figure-notes = { $n ->
    [one] remarque
   *[other] remarques
 }
check-figure-passed = { $n ->
    [one] règle respectée
   *[other] règles respectées
 }
check-figure-not-judged = { $n ->
    [one] non jugée
   *[other] non jugées
 }
check-entity = À qui de corriger
check-everybody = Tout le plan
check-show = Afficher
check-contents = Ce qui est à corriger
check-nothing = Rien à corriger : toutes les règles qui peuvent être jugées sont respectées.
check-nothing-for = Rien n’attend { $who }.
check-back = Retour au plan
check-mend = Comment corriger :
check-and = et
check-waits-for = En attente de : { $who }
check-all-rows = { $n ->
    [one] La voir
   *[other] Voir les { $shown }
 }
check-all-rules = Toutes les règles
check-passed = Respectées
check-not-judged = Non jugées
check-off = Non appliquées dans ce plan
check-saved = Enregistré : c’est ainsi que ce plan applique désormais les règles.
check-configure = Comment ce plan applique les règles
check-configure-how = Chaque règle est appliquée ou non, avec le poids que le réseau lui donne. Le changement reste dans l’historique.
check-load = Activités qu’une entité peut mener en un trimestre
check-rules = Règles
check-severity = Poids
check-save = Enregistrer
check-found-wrote = À sa place figure : « { $words } »
check-found-ended = Sa période a pris fin le { $day }.
check-found-started = Elle devait commencer au plus tard le { $day }.
check-found-ends = État : { $status }. Sa période se termine le { $day }.
check-found-primary = { $n ->
    [one] { $shown } objectif principal
   *[other] { $shown } objectifs principaux
 }
check-found-official = { $n ->
    [one] { $shown } activité, sans parties prenantes
   *[other] { $shown } activités, aucune avec des parties prenantes
 }
check-found-outside = { $period } ; le plan va du { $from } au { $to }.
check-found-load = { $n } activités, limite { $limit } : { $list }
check-found-short = Il manque : { $amount }
check-found-shared = { $day } : { $what }
# family: check-severity-
check-severity-error = Erreur
check-severity-warning = Avertissement
check-severity-note = Remarque
# family: check-verdict-
check-verdict-passed = respectée
check-verdict-off = non appliquée
# family: check-rows-
check-rows-activity = { $n ->
    [one] { $shown } activité
   *[other] { $shown } activités
 }
check-rows-priority = { $n ->
    [one] { $shown } priorité
   *[other] { $shown } priorités
 }
check-rows-entity = { $n ->
    [one] { $shown } fois
   *[other] { $shown } fois
 }
check-rows-event = { $n ->
    [one] { $shown } chevauchement
   *[other] { $shown } chevauchements
 }
check-rows-need = { $n ->
    [one] { $shown } besoin
   *[other] { $shown } besoins
 }
check-rows-indicator = { $n ->
    [one] { $shown } indicateur
   *[other] { $shown } indicateurs
 }
# family: check-why-
check-why-no-budgets = Non jugée : aucune ligne budgétaire ne dit à la fois les fonds requis et les fonds disponibles.
check-why-no-indicators = Non jugée : le plan n’enregistre pas encore d’indicateurs.
check-why-no-activities = Non jugée : le plan n’a pas d’activités.
check-why-no-priorities = Non jugée : le plan n’a pas de priorités.
check-why-no-events = Non jugée : aucun événement n’est connu.
check-why-no-needs = Non jugée : aucun besoin n’est connu.
check-why-no-span = Non jugée : la période du plan n’est pas connue.
# family: check-rule-
check-rule-late-implementation = Toujours en cours après sa fin
check-rule-late-start = Toujours prévue après son début
check-rule-early-closing = Achevée avant sa fin
check-rule-no-sdg-target = Sans cible des ODD
check-rule-no-funder = Sans bailleur de fonds
check-rule-no-implementer = Sans partenaire d’exécution
check-rule-no-gender-marker = Marqueur de l’égalité des genres non évalué
check-rule-no-human-rights-marker = Marqueur des droits de l’homme non évalué
check-rule-no-qcpr-function = Sans fonction du système pour le développement
check-rule-no-lead = Sans chef de file
check-rule-no-primary-objective = Sans objectif principal
check-rule-too-many-primary-objectives = Plus de trois objectifs principaux
check-rule-no-period = Sans période
check-rule-no-deliverable = Sans produit
check-rule-outside-plan = En dehors de la période du plan
check-rule-target-without-baseline = Cibles sans valeur de référence
check-rule-money-short = Fonds nécessaires et fonds disponibles
check-rule-priority-without-activities = Priorités sans activités
check-rule-priority-without-stakeholders = Priorités sans parties prenantes
check-rule-overload = Trop d’activités en un trimestre
check-rule-audience-clash = Même public le même jour
check-rule-place-clash = Même lieu le même jour
check-rule-need-unanswered = Besoins sans réponse
# family: check-says-
check-says-late-implementation = Aucune activité n’est encore en cours après sa période.
check-says-late-start = Aucune activité n’est encore prévue alors qu’elle aurait dû commencer.
check-says-early-closing = Aucune activité n’est en phase de finalisation ni achevée avant la fin de sa période.
check-says-no-sdg-target = Chaque activité indique à quelles cibles du Programme 2030 elle contribue.
check-says-no-funder = Chaque activité indique d’où viennent ses fonds ; les ressources propres d’un organisme comptent aussi.
check-says-no-implementer = Chaque activité indique qui l’exécute.
check-says-no-gender-marker = Chaque activité porte un marqueur de l’égalité des genres de 0 à 3. Vide n’est pas 0.
check-says-no-human-rights-marker = Chaque activité porte un marqueur des droits de l’homme de 0 à 3. Vide n’est pas 0.
check-says-no-qcpr-function = Chaque activité indique quelle fonction du système des Nations Unies pour le développement elle remplit (QCPR).
check-says-no-lead = Une entité, et une seule, est chef de file de chaque activité.
check-says-no-primary-objective = Chaque activité a pour but principal au moins un des 23 objectifs du Pacte.
check-says-too-many-primary-objectives = Chaque activité a au plus trois objectifs principaux, pour être trouvée là où elle a sa place.
check-says-no-period = Chaque activité indique quand elle a lieu ; un trimestre ou une année suffit.
check-says-no-deliverable = Chaque activité indique ce qu’elle laissera.
check-says-outside-plan = Aucune activité ne commence avant le plan ni ne se termine après lui.
check-says-target-without-baseline = Chaque cible dit de quelle valeur elle part.
check-says-money-short = Chaque activité en cours ou à venir dispose des fonds dont elle a besoin, pour autant qu’on le sache.
check-says-priority-without-activities = Chaque priorité compte au moins une activité.
check-says-priority-without-stakeholders = Sous chaque priorité, une activité au moins s’adresse à des parties prenantes ou se fait avec elles : société civile, migrants, collectivités locales, employeurs, syndicats, universités.
check-says-overload = Aucune entité n’est chef de file, co-chef de file ou exécutante de plus de { $limit } activités en un trimestre. Une activité compte dans chaque trimestre qu’elle touche.
check-says-audience-clash = Deux événements pour le même public ne tombent pas le même jour.
check-says-place-clash = Deux événements dans le même pays ou la même région ne tombent pas le même jour.
check-says-need-unanswered = Une activité au moins répond à chaque besoin ou possibilité recensé.
# family: check-mend-
check-mend-late-implementation = Marquez-la comme achevée, ou déplacez sa fin en disant pourquoi.
check-mend-late-start = Indiquez qu’elle est en cours, ou déplacez son début en disant pourquoi.
check-mend-early-closing = Corrigez la période ou l’état.
check-mend-no-sdg-target = Ajoutez au moins une cible des ODD, dix au plus.
check-mend-no-funder = Ajoutez qui la finance, fût-ce le chef de file lui-même.
check-mend-no-implementer = Ajoutez qui l’exécute, fût-ce le chef de file lui-même.
check-mend-no-gender-marker = Évaluez-le ; 0 est aussi une réponse.
check-mend-no-human-rights-marker = Évaluez-le ; 0 est aussi une réponse.
check-mend-no-qcpr-function = Choisissez sa fonction : appui normatif, renforcement des capacités, mobilisation ou autre.
check-mend-no-lead = Convenez de l’entité qui en est chef de file.
check-mend-no-primary-objective = Choisissez d’un à trois objectifs principaux.
check-mend-too-many-primary-objectives = Gardez-en trois au plus comme principaux et rendez les autres secondaires.
check-mend-no-period = Indiquez une période, aussi précise qu’on la connaît.
check-mend-no-deliverable = Nommez le produit ou le résultat que l’on pourra montrer à la fin.
check-mend-outside-plan = Ramenez-la dans la période du plan, ou reportez-la au plan suivant.
check-mend-target-without-baseline = Enregistrez une valeur de référence pour chaque cible.
check-mend-money-short = Trouvez le reste, ou planifiez avec ce dont vous disposez.
check-mend-priority-without-activities = Ajoutez une activité, ou renoncez à la priorité.
check-mend-priority-without-stakeholders = Ouvrez une activité aux parties prenantes, ou associez-en une comme partenaire.
check-mend-overload = Déplacez une activité, ou partagez-la avec d’autres.
check-mend-audience-clash = Déplacez l’un des deux, ou organisez-les ensemble.
check-mend-place-clash = Déplacez l’un des deux, ou organisez-les ensemble.
check-mend-need-unanswered = Dites quelle activité y répond, ajoutez-en une, ou reconnaissez que le plan le laisse de côté.
