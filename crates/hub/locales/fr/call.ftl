# Calls for proposals, and how they are weighed.
calls-title = Appels à propositions
calls-lead = De temps à autre, le réseau demande des propositions sur un thème, entre deux dates et selon des critères que tout le monde peut lire. Il est toujours possible de proposer sans appel.
calls-none = Il n’y a pas d’appel pour le moment.
call-add = Rédiger un appel
call-edit = Modifier l’appel
call-edit-lead = Une fois publié, l’appel est visible de tous ; les personnes qui évaluent les propositions ne le sont pas.
# family: call-field-
call-field-title = Titre
call-field-text = Ce qui est demandé, à qui, et ce qui en résulte
call-field-criteria = Critères
call-field-opens = Premier jour
call-field-closes = Dernier jour
call-field-reviewers = Qui évalue les propositions
call-field-interest = Avez-vous un conflit d’intérêts dans cette proposition ?
call-field-words = En quelques mots
# family: call-hint-
call-hint-criteria = Un par ligne, chacun avec son maximum de points après une barre : Pertinence | 30. Dans les autres langues, les mêmes lignes, sans points.
call-hint-day = Le jour entier compte, en temps universel.
# family: call-stage-
call-stage-draft = En rédaction
call-stage-coming = Ouverture prochaine
call-stage-open = Ouvert
call-stage-closed = Clos
call-days = du { $from } au { $until }
call-points = { $n ->
    [one] { $shown } point au plus
   *[other] { $shown } points au plus
 }
call-points-how = Un nombre entier de 0 à { $shown }
call-propose = Proposer pour cet appel
call-is-over = Cet appel est clos et ne reçoit plus de propositions. On peut proposer sans appel à tout moment.
call-criteria = Comment les propositions sont évaluées
call-private = L’évaluation d’une proposition n’est lue que par les évaluateurs et les co-chefs de file. Ce qui est publié est la réponse.
call-proposals = Propositions à cet appel
call-none-yet = Aucune proposition à cet appel n’est encore publiée.
call-publish = Publier l’appel
call-unpublish = Le retirer pour continuer à le rédiger
call-back = Voir l’appel
call-answers = Elle répond à l’appel
call-none = Aucun appel
call-unknown = Cet appel n’est pas connu. Choisissez-en un qui est ouvert, ou aucun.
call-not-yet = L’appel « { $title } » s’ouvre le { $date } : envoyez-la alors, ou ne choisissez aucun appel.
call-over = L’appel « { $title } » a été clos le { $date } et ne reçoit plus de propositions. Ne choisissez aucun appel pour l’envoyer tout de même.
call-weigh-title = Évaluer les propositions
call-weigh-lead = Dites d’abord si vous avez un conflit d’intérêts. Vous verrez ce que disent les autres une fois que vous aurez donné votre évaluation.
call-interest-how = Si oui, vous ne donnez pas de points et ne voyez pas ceux des autres.
# family: call-interest-
call-interest-unsaid = Choisissez…
call-interest-none = Pas de conflit d’intérêts
call-interest-some = Un conflit d’intérêts
call-has-interest = Vous avez dit avoir un conflit d’intérêts.
# family: call-own-
call-own-unsaid = Attend votre évaluation
call-own-said = Vous l’avez évaluée
call-own-interest = Vous avez un conflit d’intérêts
call-own-not-yours = Ce n’est pas à vous de l’évaluer
call-sum = { $points } points sur { $most }
call-reviews = { $n ->
    [one] { $shown } évaluateur
   *[other] { $shown } évaluateurs
 }
call-read = Comment elle a été évaluée
call-wrong-day = Écrivez un jour, par exemple 2027-03-31.
call-wrong-days = Le dernier jour précède le premier, ou en est trop éloigné.
call-wrong-criteria = Écrivez d’un à dix critères, un par ligne avec 1 à 100 points : Pertinence | 30. Les autres langues ont autant de lignes.
call-wrong-reviewers = Choisissez au plus vingt personnes qui ont un mandat en vigueur.
call-weighed = Des points ont été donnés selon ces critères : ils restent tels quels.
call-wrong-interest = Dites si vous avez un conflit d’intérêts.
call-wrong-points = Écrivez un nombre entier de 0 à { $shown }.
call-moved = Quelqu’un l’a modifié entre-temps. Ce que vous avez écrit est ici : voyez où il en est avant d’enregistrer.
error-call-moved = Quelqu’un l’a modifié entre-temps, ou il a déjà des propositions. Rien n’a été écrit : rechargez la page et voyez où il en est.
error-not-found-call = Il n’y a pas d’appel { $found }.
history-entity-call = Appel à propositions
desk-waits-weigh-proposals = { $n ->
    [one] { $shown } proposition à cet appel attend votre évaluation.
   *[other] { $shown } propositions à cet appel attendent votre évaluation.
 }
call-weigh-save = Enregistrer mon évaluation
call-not-reviewer = Vous n’êtes pas parmi les personnes qui évaluent les propositions de cet appel.
