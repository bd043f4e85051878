### Les rapports d’avancement, par périodes de rapport.
reporting-title = Rapports d’avancement
reporting-lead = À chaque période de rapport, les membres qui prennent part à une activité disent où elle en est. Les co-chefs de file de sa priorité reçoivent le rapport.
reporting-none = Aucune période de rapport n’a encore été ouverte dans ce plan.
reporting-none-next = C’est le secrétariat du réseau qui l’ouvre.
reporting-caption = Périodes de rapport du plan
reporting-head-window = Période
reporting-head-state = État
reporting-head-due = Échéance
reporting-head-handed-in = Remis
reporting-head-activity = Activité
reporting-head-member = Membre
reporting-head-stands = Situation
reporting-head-when = Remis le
reporting-not-yet = pas encore
reporting-n-of = { $n } sur { $of }
# family: reporting-count-
reporting-count-owed = Rapports dus
reporting-count-in-time = À temps
reporting-count-late = En retard
reporting-count-due = À remettre
reporting-count-missing = Non remis
reporting-count-accepted = Acceptés
# family: reporting-state-
reporting-state-coming = À venir
reporting-state-open = Ouverte
reporting-state-closed = Fermée
reporting-open = Ouvrir une période de rapport
reporting-open-how = Le trimestre suivant est proposé. Qui doit faire rapport le voit sur son bureau et reçoit un courriel.
reporting-open-button = Ouvrir la période de rapport
# family: reporting-field-
reporting-field-period = Période couverte
reporting-field-opens = Les rapports sont reçus à partir du
reporting-field-due = Date limite de remise
reporting-field-entity = Pour qui
reporting-field-later = Nouveau dernier jour
reporting-field-reason = Motif
reporting-period-how = Par exemple T1 2025, 1er semestre 2025, janvier-juin 2025
reporting-due-how = Les rapports sont reçus ensuite aussi, marqués en retard, jusqu’à la fermeture de la période de rapport.
reporting-reason-how = Toute personne qui consulte cette période de rapport le voit.
reporting-bad-period = La période n’est pas comprise. Accepté, par exemple : T1 2025 ou janvier-juin 2025.
reporting-bad-day = Ce n’est pas une date. Accepté, par exemple : 2025-04-21.
# family: reporting-unopenable-
reporting-unopenable-overlaps = Une autre période de rapport couvre déjà une partie de celle-ci : elle serait comptée deux fois.
reporting-unopenable-outside-plan = Cette période est hors du plan. Accepté : de son début jusqu’à deux ans après sa fin.
reporting-unopenable-opens-early = Elle ne peut ouvrir avant que commence ce qu’elle couvre.
reporting-unopenable-due-before-opening = Le dernier jour ne peut précéder le premier.
reporting-unopenable-due-is-over = Ce jour est passé : choisissez aujourd’hui ou plus tard.
reporting-report-for = Faire rapport pour { $entity } : { $window }
reporting-accept-go = Examiner les rapports remis
reporting-accept-n = { $n ->
    [one] Examiner { $shown } rapport
   *[other] Examiner { $shown } rapports
 }
reporting-window = Rapports : { $window }
reporting-opens = rapports reçus à partir du
reporting-until = jusqu’au
reporting-closed = fermée le
reporting-closed-on = Période de rapport fermée le { $day }
reporting-extensions = Délais accordés
reporting-extension = { $who } : jusqu’au { $due }. { $reason }
reporting-extended = Délai accordé : { $reason }
reporting-everybody = Tous les membres
reporting-members = Qui a fait rapport
reporting-members-caption = Rapports de chaque membre dans cette période de rapport
reporting-nobody-owes = Personne ne doit de rapport dans cette période : on en doit un pour chaque activité qui était en cours ou devait être achevée.
reporting-reports = Activité par activité
reporting-reports-caption = Rapports de cette période, par activité et membre
reporting-no-reports = Aucun rapport ne correspond.
# family: reporting-show-
reporting-show-all = Tous
reporting-show-missing = Non remis
reporting-show-late = En retard
reporting-show-submitted = À accepter
reporting-show-accepted = Acceptés
reporting-run = Gérer la période de rapport
reporting-extend = Accorder un délai
reporting-extend-button = Accorder le délai
# family: reporting-unextended-
reporting-unextended-not-later = Il doit être postérieur au dernier jour déjà fixé.
reporting-unextended-is-over = Ce jour est passé.
reporting-unextended-no-reason = Dites pourquoi.
reporting-no-member = Ce n’est pas un membre du réseau : choisissez dans la liste.
reporting-close = Fermer la période de rapport
reporting-close-how = Dès lors plus aucun rapport n’est reçu ; ce qui a été remis peut encore être accepté. Elle ne rouvre pas.
reporting-close-button = Fermer la période de rapport maintenant
reporting-of = Rapports : { $entity }
reporting-next-mine = { $n ->
    [one] Il reste { $shown } rapport à remettre : ouvrez-le dans la liste.
   *[other] Il reste { $shown } rapports à remettre : ouvrez-les dans la liste.
 }
reporting-next-none = Tout ce qui est dû est remis.
reporting-owes-nothing = Ce membre ne doit aucun rapport dans cette période.
reporting-owed-caption = Rapports que ce membre doit, et où ils en sont
reporting-others = Autres activités auxquelles ce membre participe
reporting-others-caption = Personne n’attend ce rapport, mais il peut être fait
reporting-on-activity = Suivi
reporting-accept-title = Examiner les rapports
reporting-accept-lead = Acceptez ce qui convient et renvoyez, avec un mot, ce qui demande plus. L’état d’un rapport accepté passe au plan.
reporting-accept-none = Aucun rapport n’attend d’être examiné dans cette période.
reporting-accept-back = Revenir aux rapports : { $window }
reporting-accept-all = Accepter tous ceux-ci
reporting-accept-one = Accepter
reporting-send-back = Renvoyer avec un mot
reporting-send-back-button = Renvoyer
reporting-word = Ce qui manque, ou la question
reporting-handed-in-n = { $n ->
    [one] { $shown } rapport remis
   *[other] { $shown } rapports remis
 }
reporting-more = { $n ->
    [one] Et { $shown } de plus, quand ceux-ci seront examinés.
   *[other] Et { $shown } de plus, quand ceux-ci seront examinés.
 }
reporting-no-priority = Sans priorité
reporting-differs = { $entity } dit autre chose : « { $status } ». Le dernier accepté fait foi.
reporting-nothing-chosen = Aucun rapport n’a été choisi.
reporting-stale = Un rapport a changé pendant que vous le lisiez. Rien n’a été accepté ni renvoyé : voici ce qu’il y a maintenant.
# family: report-timing-
report-timing-in-time = À temps
report-timing-late = En retard
report-timing-due = À remettre
report-timing-missing = Non remis
# family: report-question-
report-question-not-begun = Selon le rapport, l’activité n’a pas commencé, alors que sa date de début est passée.
report-question-over = Selon le rapport, l’activité continue, alors que sa période est terminée sans nouvelle date.
report-question-done-early = Selon le rapport, l’activité est terminée, alors que sa période ne l’est pas.
report-question-begun-early = Selon le rapport, l’activité est en cours, alors que sa période n’a pas commencé.
report-question-undone = Selon le plan, l’activité est terminée ; selon le rapport, elle ne l’est pas.
report-question-later-though = Selon le rapport, l’activité est terminée ou annulée, et pourtant une date ultérieure lui est donnée.
report-question-after-plan = La nouvelle date dépasse la fin du plan : elle devrait peut-être passer au suivant.
# family: report-slip-
report-slip-from = Ancienne date
report-slip-to = Nouvelle date
report-slip-why = Motif
report-slip-plan = Dans le plan
report-slip-in-force = En vigueur
report-slip-amendment = Proposée comme amendement
report-slip-when-handed-in = Sera proposée à la remise du rapport
report-slip-plan-closed = Le plan est clos : elle est indiquée ici
report-slip-not-proposed = Non proposée comme amendement : un autre attend, ou elle a été refusée
report-slip-when-accepted = En vigueur quand le rapport sera accepté
report-says-status = État selon le rapport :
report-title = { $activity }, rapport ({ $entity })
report-opens-on = Reçu à partir du { $opens }
report-not-owed = Peut être rapporté ; personne ne l’attend
report-sent-back-with = Renvoyé :
report-was-sent-back = Il avait été renvoyé :
report-there = Ce qui est gardé maintenant
report-before = Le rapport précédent
report-nothing = Ce rapport n’a pas encore été remis.
report-questions-how = Répondez ci-dessous d’une phrase, ou changez ce qui est dit.
report-values = Indicateurs
report-values-how = Seulement la part de votre entité. Vide : rien n’est dit. Zéro est un nombre.
report-parts = Ventilation
report-spent = Dépensé à ce jour
report-spent-how = Le total dépensé depuis le début, pour chaque ligne de votre entité. Vide ne change rien ; ce que vous écrivez vaut dès l’enregistrement.
report-submit = Remettre le rapport
report-save = Enregistrer le brouillon
report-save-evidence = Enregistrer et ajouter des preuves
report-note-quick = Noter ce qui a été fait
report-submit-how = Seuls votre entité et ceux qui reçoivent les rapports voient le brouillon. Ce qui est remis est vu par qui lit le plan, marqué comme à accepter.
# family: report-field-
report-field-status = Où en est l’activité
report-field-note = Ce qui a été fait
report-field-learnt = Ce qui a été appris
report-field-slips_to = Nouvelle date, si elle est reportée
report-field-slip_reason = Motif du report
report-field-answer = Réponse sur l’état et les dates
report-field-in = Langue de rédaction
report-status-now = Dans le plan : { $now }
report-status-last = Dans le plan : { $now }. Dans votre dernier rapport : { $last }
report-status-choose = Choisissez
report-status-missing = Dites où en est l’activité.
report-note-how = La part de votre entité dans cette période. Si rien n’a été fait, dites-le et pourquoi.
report-note-missing = Dites ce qui a été fait, ou que rien ne l’a été et pourquoi.
report-learnt-how = Ce qui aiderait quelqu’un qui fait quelque chose de semblable.
report-slips-how = Date actuelle : { $from }. Écrivez la nouvelle, par exemple T2 2025 ou mai-juin 2025.
report-slip-reason-how = Il figurera dans le plan avec la nouvelle date.
report-answer-how = Une phrase qui explique ce qui semble se contredire.
report-answer-missing = Expliquez-le d’une phrase, ou changez l’état ou la date.
report-too-long = C’est trop long : jusqu’à { $most } caractères sont acceptés.
# family: report-period-
report-period-open = Cela ne dit aucune date. Accepté, par exemple : T2 2025 ou mai-juin 2025.
report-period-no-year = L’année manque. Accepté, par exemple : T2 2025 ou mai-juin 2025.
report-period-backwards = Elle se termine avant de commencer. Accepté, par exemple : T2 2025 ou mai-juin 2025.
report-period-unknown = Ce n’est pas compris. Accepté, par exemple : T2 2025 ou mai-juin 2025.
# family: report-no-slip-
report-no-slip-no-period = L’activité n’a pas de date qui puisse être reportée : proposez un amendement.
report-no-slip-not-later = Elle doit être postérieure à la date actuelle. Pour l’avancer, proposez un amendement.
report-no-slip-no-reason = Dites pourquoi elle est reportée.
# family: report-unfit-
report-unfit-handed-in = Le rapport est déjà remis : pour le changer, remettez-le à nouveau.
report-unfit-taken = Le rapport est déjà accepté.
report-unfit-not-handed-in = Le rapport n’est pas remis.
report-unfit-no-word = Dites d’un mot pourquoi il est renvoyé.
report-unfit-closed = La période de rapport est fermée : ce qui serait renvoyé ne pourrait être remis à nouveau.
report-stale = Quelqu’un a enregistré ce rapport pendant que vous écriviez. Rien n’est perdu : voyez ci-dessus ce qu’il y a maintenant et, dans le formulaire, ce que vous avez écrit. Si vous enregistrez, c’est le vôtre qui fait foi.
# family: error-
error-report-taken = Ce rapport est accepté. S’il faut le corriger, demandez qu’on vous le renvoie.
error-report-changed = Le rapport a changé pendant que vous écriviez, ou l’on ne peut plus y écrire. Rien n’a été enregistré : copiez ci-dessous ce que vous avez écrit et ouvrez le rapport.
error-window-closed = La période de rapport est déjà fermée.
error-not-found-window = Il n’y a pas de période de rapport « { $found } ».
error-not-found-entity = Il n’y a ici aucun membre « { $found } ».
error-not-found-report = Cette entité n’a pas à rendre compte de « { $found } ».
error-not-found-evidence = Il n’y a pas de preuve « { $found } », ou elle a été retirée.
# family: history-action-
history-action-report = selon un rapport accepté
history-action-send-back = renvoi
# family: desk-waits-
desk-waits-report-due = { $n ->
    [one] { $entity } doit { $shown } rapport : { $window }
   *[other] { $entity } doit { $shown } rapports : { $window }
 }
desk-waits-report-sent-back = Le rapport a été renvoyé ({ $window }) : lisez-le et remettez-le.
desk-waits-reports-to-accept = { $n ->
    [one] { $shown } rapport attend d’être reçu : { $window }
   *[other] { $shown } rapports attendent d’être reçus : { $window }
 }
# family: mail-
mail-report-opened-subject = Rapports pour { $window } : à remettre d’ici au { $due }
mail-report-opened =
    La période de rapport { $window } est ouverte. Vous pouvez faire rapport au nom de : { $members }.

    Plan : { $plan }
    Rapports à remettre : { $reports }
    Dernier jour pour remettre à temps : { $due }

    Voici la liste :

    { $link }
mail-report-a-week-subject = Encore une semaine : rapports pour { $window }
mail-report-a-week =
    Il reste une semaine pour remettre à temps les rapports pour { $window }. Nous attendons encore ceux de : { $members }.

    Plan : { $plan }
    Rapports à remettre : { $reports }
    Dernier jour pour remettre à temps : { $due }

    Voici la liste :

    { $link }
mail-report-last-day-subject = C’est le dernier jour : rapports pour { $window }
mail-report-last-day =
    C’est aujourd’hui le dernier jour pour remettre à temps les rapports pour { $window }. Nous attendons encore ceux de : { $members }.

    Plan : { $plan }
    Rapports à remettre : { $reports }
    Dernier jour pour remettre à temps : { $due }

    Voici la liste :

    { $link }
mail-report-late-subject = Il manque encore des rapports pour { $window }
mail-report-late =
    Le dernier jour pour remettre à temps les rapports pour { $window } est passé, et nous attendons encore ceux de : { $members }. Vous pouvez toujours les remettre, marqués en retard, jusqu’à la fermeture de la période de rapport.

    Plan : { $plan }
    Rapports à remettre : { $reports }
    Dernier jour pour remettre à temps : { $due }

    Voici la liste :

    { $link }
report-window-closed = La période de rapport { $window } a été fermée le { $day } : elle ne reçoit plus de rapports. Ceux qui conduisent le réseau (le secrétariat et { $who }) peuvent accorder une date ultérieure. Rien n’est perdu : voici ce que vous avez écrit ; gardez cette page ouverte ou copiez-le, et remettez-le une fois la date accordée.
report-not-open = La période de rapport { $window } s’ouvre le { $opens }. Rien n’est perdu : voici ce que vous avez écrit.
reporting-extend-closed = La période de rapport est fermée. Une date ultérieure la rouvre jusque-là, pour qui elle est accordée.
