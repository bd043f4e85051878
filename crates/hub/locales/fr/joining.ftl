# Réunir deux activités en une seule, et revenir en arrière.
joining-title = Les réunir
joining-lead = Il est convenu que les deux n’en font qu’une. Choisissez celle qui reste : elle garde ses textes et sa référence, et rassemble les participants, les lieux, les publics et les objectifs des deux. Le chef de file de l’autre en devient co-chef de file. Cela peut être défait jusqu’au scellement du plan.
joining-sealed = Ce plan n’est plus en cours de rédaction : il change par amendement. Demandez un amendement de celle qui doit rester, avec les participants de l’autre, et un autre qui annule celle qui est de trop.
joining-other-plan = Elles sont dans des plans différents : chaque plan garde la sienne. Pour poursuivre un travail antérieur dans le nouveau plan, reportez-le depuis sa page.
joining-who = Il est convenu que les deux n’en font qu’une. Quiconque peut modifier l’une des deux, ou coordonne le réseau, peut les réunir.
joining-stays = { $stays } reste ; { $goes } en devient une partie
joining-join = Réunir { $goes } à { $stays }
joining-would-change = Cela changerait :
joining-nothing-changes = Rien de ce qu’elle dit ne changerait.
joining-amend = Demander un amendement de { $reference }
joining-joined-with = Réunie avec { $which } le { $day }
joining-joined-title = Ce qui a été réuni à { $reference }
joining-joined-lead = La référence et l’adresse de chacune mènent désormais ici ; son historique est conservé.
joining-undo = Défaire la réunion
joining-undo-lead = L’autre revient telle qu’elle était. De celle-ci n’est retiré que ce que la réunion a apporté : ce qui a été modifié depuis reste.
joining-part = Séparer { $reference }
# family: joining-not-
joining-not-gone = L’une des deux n’est plus ainsi : voyez où elles en sont.
joining-not-changed = L’une des deux a changé pendant que vous regardiez : lisez où elles en sont et recommencez.
joining-not-unsettled = Il n’est pas convenu que les deux n’en font qu’une : d’abord répondent leurs chefs de file, ou la coordination du réseau décide.
joining-not-other-plan = Elles sont dans des plans différents et ne peuvent pas être réunies.
joining-not-closed = Le plan n’est plus en cours de rédaction : il change par amendement.
joining-not-later-first = Une autre activité a été réunie après : séparez d’abord celle-là.
history-action-join = réunion
history-action-part = séparation
error-joined = L’activité { $from } a été réunie à { $into }. Rien n’a été changé : ouvrez celle-ci et faites-le là-bas.
