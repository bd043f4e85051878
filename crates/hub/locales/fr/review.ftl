# L’examen régional : son rapport, ce qu’il affirme, ce qui s’imprime.
review-title = Examen régional
review-usual-title = Examen régional du Pacte mondial sur les migrations
review-none = Aucun examen régional n’a encore été préparé pour ce plan.
review-none-how = Dites à quel examen le plan contribue : son titre, ses dates, pour qui, et ce qui est demandé. Le rapport est ensuite rédigé à partir de ce qui a été rapporté.
review-set-up = Préparer l’examen
review-see-dashboard = Voir l’avancement du plan
review-change-setup = Modifier les dates, questions et tables rondes de l’examen
review-fact-title = Titre
review-fact-period = Période examinée
review-fact-first = Prévu initialement pour
review-fact-held = Tenue de l’examen
review-fact-audience = Destinataires
review-fact-languages = Langues du rapport
review-fact-reason = Pourquoi il a été reporté
review-fact-authorship = Qui l’a écrit et qui l’a relu
review-authorship-usual = Auteur : { $network }. Le Secrétariat du Réseau des Nations Unies sur les migrations n’a pas relu le texte.
review-report = Rapport
review-state-claims = { $n ->
    [one] { $shown } affirmation ; rédigées par des personnes : { $edited } ; sans source : { $own }.
   *[other] { $shown } affirmations ; rédigées par des personnes : { $edited } ; sans source : { $own }.
 }
review-state-flagged = { $n ->
    [one] Les sources de { $shown } affirmation ont changé : à revoir.
   *[other] Les sources de { $shown } affirmations ont changé : à revoir.
 }
review-state-new = { $n ->
    [one] Ce qui a été rapporté depuis permet { $shown } affirmation de plus.
   *[other] Ce qui a été rapporté depuis permet { $shown } affirmations de plus.
 }
# family: review-state-
review-state-draft = brouillon
review-state-submitted = remis
review-state-sent-back = renvoyé
review-state-accepted = accepté
review-write = Écrire le rapport
review-draft = Rédiger un premier projet
review-draft-add = Les ajouter au rapport
review-draft-how = Un premier rapport est rédigé à partir du plan et de ce qui a été rapporté. Chaque phrase garde ses sources ; vous changez, déplacez, retirez et ajoutez ensuite ce que vous voulez.
review-print-title = Imprimer
review-print-what = Quoi
review-print-whole = Sur tout le plan
review-print-in = Dans quelles langues
review-print-how = Une page, un PDF, un document Word, un classeur et les données sont préparés en arrière-plan. Personne d’autre ne les voit avant leur publication.
review-print-ask = Imprimer
# family: review-print-
review-print-contribution = Contribution du réseau
review-print-round-table = Note pour une table ronde
review-print-country = Note sur un pays
review-print-stakeholders = Annexe sur les parties prenantes
review-print-annual = Rapport annuel
# family: review-print-title-
review-print-title-contribution = { $review } : contribution du réseau
review-print-title-round-table = { $about }. Note pour : { $review }
review-print-title-country = { $about } : note pour « { $review } »
review-print-title-stakeholders = { $review } : annexe sur les parties prenantes
review-print-title-annual = Rapport annuel { $about }
review-editions = Éditions
review-editions-caption = Ce qui a été imprimé, du plus récent au plus ancien
review-under-way = Des fichiers sont en préparation.
review-made = Les fichiers sont prêts.
review-look-again = Regarder à nouveau
review-no-editions = Rien n’a encore été imprimé.
review-none-published = Aucune édition du rapport n’a encore été publiée.
review-edition-what = Édition
review-edition-state = État
review-edition-files = Fichiers
review-edition-data = SHA-256 des données
review-edition-number = n° { $n }
review-edition-making = En préparation : { $n } sur { $of } fichiers
# family: review-edition-
review-edition-asked = Demandée
review-edition-done = Prête
review-edition-failed = N’a pas pu être préparée
# family: review-failed-
review-failed-gone = L’examen ou son plan n’existe plus.
review-failed-about = Ce sur quoi elle portait n’existe plus.
review-failed-tries = Plusieurs essais n’ont pas abouti.
review-failed-other = Un fichier n’a pas pu être préparé. La faute est nôtre et a été notée.
# family: review-form-
review-form-html = Page
review-form-pdf = PDF
review-form-docx = Word
review-form-xlsx = Annexe Excel
review-form-json = Données (JSON)
review-file = { $form }, { $size } ko
review-is-published = Publiée
review-publish = Publier
review-unpublish = Retirer
review-again = Réessayer

# Sa préparation.
review-setup-title = Préparer l’examen régional
review-setup-what = Ce que c’est
review-setup-when = Quand
review-setup-from = Du
review-setup-until = Au
review-setup-first-how = Aussi précisément qu’on le savait : « 2024 », « T3 2024 », « mai 2024 ».
review-setup-reason-how = Nécessaire s’il s’est tenu à une autre date que celle prévue initialement.
review-setup-authorship-how = Sans cela, le rapport dit que le réseau l’a écrit et que le Secrétariat ne l’a pas relu.
review-setup-questions = Questions
review-setup-questions-how = Une par ligne ; la même ligne dans chaque langue est la même question.
review-unofficial-questions = Les questions ne sont pas officielles : elles suivent la manière des examens volontaires du Pacte et ne sont pas un modèle des Nations Unies.
review-setup-clusters = Tables rondes
review-setup-clusters-how = Objectifs dont l’examen traite ensemble. Le regroupement habituel n’est pas confirmé tant que vous ne le dites pas.
review-setup-cluster = Table ronde { $n }
review-setup-code = Nom court
review-setup-objectives = Objectifs, par numéro
review-setup-confirmed = Ce regroupement est confirmé
review-setup-save = Enregistrer l’examen
# family: review-problem-
review-problem-moved = Quelqu’un a modifié l’examen entre-temps. Ce que vous avez saisi est ici, non enregistré : comparez, puis enregistrez.
review-problem-day = Une des dates n’est pas valable. Écrivez-la ainsi : 2025-03-18.
review-problem-period = La période examinée demande un premier jour et un dernier jour après lui, dix ans plus tard au plus.
review-problem-held = Le dernier jour de l’examen ne peut précéder le premier.
review-problem-first = On ne comprend pas pour quand il était prévu. « 2024 » ou « T3 2024 » se comprennent.
review-problem-languages = Choisissez au moins une langue pour le rapport.
review-problem-no-title = Donnez un titre à l’examen dans au moins une langue.
review-problem-no-reason = Il s’est tenu à une autre date que prévu : dites pourquoi.
review-problem-long-question = Une question dépasse 2 000 caractères.
review-problem-questions-differ = Les langues d’une section n’ont pas le même nombre de questions.
review-problem-many-questions = Cela fait plus de 40 questions.
review-problem-cluster-code = Chaque table ronde demande un nom court en lettres et chiffres qu’aucune autre ne porte.
review-problem-cluster-objectives = Indiquez les objectifs de chaque table ronde par leur numéro, comme 2, 5, 6.
review-problem-cluster-title = Donnez un titre à chaque table ronde dans au moins une langue.
review-problem-nothing-to-print = Choisissez ce qu’il faut imprimer.
review-problem-no-language = Choisissez au moins une langue.
review-problem-no-draft = Il n’y a rien à imprimer encore : rédigez d’abord le rapport.
review-problem-too-many = Tant d’éditions attendent déjà qu’on n’en prend plus. Regardez à nouveau dans une minute.
review-problem-long-prose = Cela dépasse 300 000 caractères. Divisez-le.
review-problem-no-words = Écrivez ce que vous affirmez.
review-problem-many-own = Le rapport a déjà 500 affirmations écrites à la main.
review-problem-unknown-source = Une source n’est pas connue ici. Nommez activités, preuves, indicateurs, lignes budgétaires, besoins ou événements par leur référence.
review-problem-unknown-group = Ce dont elle traite ne relève pas de cette section.
review-problem-not-anew = Ce qui est rapporté maintenant ne soutient plus cette affirmation : changez ses mots ou retirez-la.
error-review-moved = L’examen ou l’affirmation a changé entre-temps. Rouvrez la page et voyez ce qu’il en est maintenant.
# family: error-not-found-
error-not-found-review = Ce plan n’a pas encore d’examen régional.
error-not-found-claim = Ce rapport n’a pas cette affirmation.
error-not-found-edition = Ce fichier d’une édition n’existe pas.

# Sa rédaction.
review-edit-title = Écrire le rapport
review-edit-sections = Sections du rapport
review-flagged-here = { $n ->
    [one] { $shown } à revoir
   *[other] { $shown } à revoir
 }
review-flagged-section = { $n ->
    [one] Les sources de { $shown } affirmation de cette section ont changé.
   *[other] Les sources de { $shown } affirmations de cette section ont changé.
 }
review-anew-all = Refaire toutes celles que personne n’a rédigées
review-prose = Avant les affirmations
review-prose-how = Texte libre : un paragraphe par ligne ; les lignes qui commencent par « - » forment une liste.
review-prose-words = Texte
review-prose-save = Enregistrer le texte
review-write-in = Écrire en { $language }
review-lang = Langue du texte
review-claims = Affirmations
review-no-claims = Rien n’est encore affirmé ici.
review-back = Revenir à l’examen
review-is-edited = Rédigée par des personnes
review-look-at-it = À revoir : ses sources ont changé
review-edit-words = Modifier le texte
review-accept = Confirmer qu’elle reste vraie
review-anew = Refaire
review-up = Monter
review-down = Descendre
review-remove = Retirer
review-removed = { $n ->
    [one] { $shown } affirmation retirée
   *[other] { $shown } affirmations retirées
 }
review-restore = Rétablir
review-add-title = Ajouter votre propre affirmation
review-add-words = Ce que vous affirmez
review-add-group = À propos de
review-add-no-group = la section en général
review-add-sources = Sources
review-add-sources-how = Références comme A-014, E-012, séparées par des virgules. Sans aucune, l’affirmation est marquée comme celle de son auteur.
review-add = Ajouter
review-claim-title = Une affirmation du rapport
review-claim-words = En mots ({ $language })
review-claim-composed = Formulation automatique :
review-claim-blank = Laissé vide, les mots du programme reviennent.
review-claim-save = Enregistrer le texte
review-claim-sources = Ce sur quoi elle repose
review-saving-accepts = En enregistrant, vous dites que les mots correspondent à ce que disent les sources maintenant.
review-change-gone = { $reference } n’existe plus.
review-change-more = { $reference } est nouvelle.
review-change-otherwise = Un projet d’aujourd’hui dirait autre chose à sa place.
review-change-from-to = { $reference }, { $field } : était « { $before } », est « { $now } ».
review-change-other = { $reference } : { $field } a changé.
review-change-nothing = rien
review-changes-more = { $n ->
    [one] et { $shown } autre changement
   *[other] et { $shown } autres changements
 }
# family: review-field-
review-field-status = état
review-field-period = quand
review-field-first = date prévue initialement
review-field-reason = motif
review-field-priority = priorité
review-field-objectives = objectifs
review-field-principles = principes
review-field-places = lieux
review-field-audiences = pour qui
review-field-kind = type
review-field-needs = besoins
review-field-mechanisms = mécanismes
review-field-entities = qui participe
review-field-total = total
review-field-target = cible
review-field-by = date de la cible
review-field-reading = valeur
review-field-state = situation
review-field-title = titre
review-field-activity = activité
review-field-start = date
review-field-cancelled = annulé
review-field-stage = étape
review-field-required = le requis
review-field-available = le disponible
review-field-spent = le dépensé
review-field-currency = monnaie
review-field-source = source
review-field-year = année
review-field-received = commentaires reçus
review-field-published = commentaires publiés
review-field-answered = commentaires avec réponse
review-field-dispositions = réponses
review-field-circles = qui a commenté
review-field-organisations = organisations
review-field-endorsed = entérinement
review-field-sha256 = document scellé
review-field-activities = activités
review-field-countries = pays
review-field-lines = lignes budgétaires
review-field-events = événements
review-field-recommendations = recommandations
review-field-participants = participants
review-field-answer = réponse
review-field-slipped = ce qui a été reporté
review-field-carried = ce qui se poursuit
review-field-held = dates de tenue

# Ce qu’il dit.
# family: review-section-
review-section-methodology = Méthodologie : qui a été consulté
review-section-environment = Environnement favorable
review-section-priorities = Progrès par priorité
review-section-objectives = Progrès par objectif
review-section-principles = Principes directeurs
review-section-countries = Progrès par pays
review-section-gaps = Lacunes
review-section-needs = Besoins
review-section-recommendations = Recommandations et suites données
review-section-slippage = Ce qui a été reporté, et pourquoi
review-section-means = Moyens de mise en œuvre
review-section-next = Prochaines étapes
review-objective = Objectif { $n }. { $title }
# family: review-claim-
review-claim-looked = { $n ->
    [one] Ce rapport porte sur la période du { $day } au { $until }. Y sont comptés l’activité prévue ou menée durant ces jours ({ $shown }), les événements tenus, les valeurs et rapports de ses périodes de rapport et les fonds de ses années ; ce qui précède ou suit n’est pas compté. L’état des activités est celui du jour où le rapport a été établi.
   *[other] Ce rapport porte sur la période du { $day } au { $until }. Y sont comptés les activités prévues ou menées durant ces jours ({ $shown }), les événements tenus, les valeurs et rapports de ses périodes de rapport et les fonds de ses années ; ce qui précède ou suit n’est pas compté. L’état des activités est celui du jour où le rapport a été établi.
 }
review-claim-consulted = { $n ->
    [0] Le projet de plan a été ouvert à consultation ; aucun commentaire n’a été reçu.
    [one] { $shown } commentaire a été reçu sur le projet de plan ; publiés : { $published }, avec réponse : { $answered }.
   *[other] { $shown } commentaires ont été reçus sur le projet de plan ; publiés : { $published }, avec réponse : { $answered }.
 }
review-claim-consulted-whom = Les commentaires publiés viennent de : { $list }.
review-claim-consulted-organisations = Organisations et entités au nom desquelles quelqu’un s’est exprimé : { $value }.
review-claim-events-held = { $n ->
    [one] { $shown } événement a eu lieu : { $list }.
   *[other] { $shown } événements ont eu lieu : { $list }.
 }
review-claim-took-part = { $n ->
    [one] Sur { $of } événements tenus, { $shown } a publié combien de personnes ont participé : { $list }. Une personne présente à plusieurs événements est comptée à chacun.
   *[other] Sur { $of } événements tenus, { $shown } ont publié combien de personnes ont participé : { $list }. Une personne présente à plusieurs événements est comptée à chacun.
 }
review-claim-participation = « { $title } » ({ $day }), personnes : { $list }.
review-claim-participation-by = { $n ->
    [0] « { $title } » ({ $day }). { $value } ({ $of }) : { $list }.
    [one] « { $title } » ({ $day }). { $value } ({ $of }) : { $list } ; { $shown } réponse n’est pas montrée, car elle concerne peu de personnes.
   *[other] « { $title } » ({ $day }). { $value } ({ $of }) : { $list } ; { $shown } réponses ne sont pas montrées, car elles concernent peu de personnes.
 }
review-claim-reported = { $n ->
    [one] Les membres ont remis { $shown } rapport sur leur part du travail ; périodes de rapport ({ $of }) : { $list }.
   *[other] Les membres ont remis { $shown } rapports sur leur part du travail ; périodes de rapport ({ $of }) : { $list }.
 }
review-claim-evidence-brought = { $n ->
    [one] { $shown } preuve a été ajoutée ; activités concernées : { $of }.
   *[other] { $shown } preuves ont été ajoutées ; activités concernées : { $of }.
 }
review-claim-endorsed = { $n ->
    [one] Le plan a été entériné le { $day } par { $shown } membre, sur un document scellé dont le SHA-256 est { $hash }.
   *[other] Le plan a été entériné le { $day } par { $shown } membres, sur un document scellé dont le SHA-256 est { $hash }.
 }
review-claim-amended = { $n ->
    [one] Depuis, { $shown } amendement est entré en vigueur.
   *[other] Depuis, { $shown } amendements sont entrés en vigueur.
 }
review-claim-synergies = { $n ->
    [one] { $shown } activité est liée à d’autres mécanismes et processus : { $list }.
   *[other] { $shown } activités sont liées à d’autres mécanismes et processus : { $list }.
 }
review-claim-country-teams = { $n ->
    [one] { $shown } activité s’adresse aux équipes de pays des Nations Unies ; formations : { $of }.
   *[other] { $shown } activités s’adressent aux équipes de pays des Nations Unies ; formations : { $of }.
 }
review-claim-progress = { $n ->
    [0] Aucune activité.
    [one] { $shown } activité : { $list }.
   *[other] { $shown } activités : { $list }.
 }
review-claim-partners = { $n ->
    [one] { $shown } entité y a pris part : { $list }.
   *[other] { $shown } entités y ont pris part : { $list }.
 }
review-claim-measured = { $title } ({ $reference }) : { $value }. Aucune cible n’a été fixée.
review-claim-measured-to = { $title } ({ $reference }) : { $value }, pour une cible de { $target } au { $day }.
review-claim-not-measured = { $title } ({ $reference }) : rien n’a été mesuré.
review-claim-not-measured-to = { $title } ({ $reference }) : rien n’a été mesuré ; la cible était { $target } au { $day }.
review-claim-shown = { $n ->
    [one] { $shown } preuve le montre.
   *[other] { $shown } preuves le montrent.
 }
review-claim-gap-objectives = { $n ->
    [one] Aucune activité ne sert { $shown } objectif : { $list }.
   *[other] Aucune activité ne sert { $shown } objectifs : { $list }.
 }
review-claim-gap-principles = { $n ->
    [one] Aucune activité ne nomme { $shown } principe directeur : { $list }.
   *[other] Aucune activité ne nomme { $shown } principes directeurs : { $list }.
 }
review-claim-gap-countries = { $n ->
    [one] Aucune activité n’a lieu dans { $shown } pays, hormis celles de toute la région : { $list }.
   *[other] Aucune activité n’a lieu dans { $shown } pays, hormis celles de toute la région : { $list }.
 }
review-claim-gap-audiences = { $n ->
    [one] Aucune activité ne s’adresse à { $shown } groupe : { $list }.
   *[other] Aucune activité ne s’adresse à { $shown } groupes : { $list }.
 }
review-claim-gap-evidence = { $n ->
    [one] { $shown } activité achevée n’a pas de preuve : { $list }.
   *[other] { $shown } activités achevées n’ont pas de preuve : { $list }.
 }
review-claim-need-answered = { $n ->
    [one] « { $title } » : { $shown } activité y répond ; achevées : { $completed }.
   *[other] « { $title } » : { $shown } activités y répondent ; achevées : { $completed }.
 }
review-claim-need-unanswered = « { $title } » : aucune activité n’y répond.
review-claim-answers = { $n ->
    [one] Sur { $shown } commentaire publié sur le projet : { $list }.
   *[other] Sur { $shown } commentaires publiés sur le projet : { $list }.
 }
review-claim-recommendations = { $n ->
    [one] Les événements de cette période ont laissé { $shown } recommandation : { $list }.
   *[other] Les événements de cette période ont laissé { $shown } recommandations : { $list }.
 }
review-claim-recommendation-open = { $reference } « { $title } » ({ $plan }, { $day }). Adressée à : { $to }. Personne n’y a encore répondu.
review-claim-recommendation-answered = { $reference } « { $title } » ({ $plan }, { $day }). Adressée à : { $to }. Réponse du { $until } : { $reason }
review-claim-recommendation-taken-up = { $reference } « { $title } » ({ $plan }, { $day }). Adressée à : { $to }. Reprise par l’activité { $list } le { $until } : { $reason }
review-claim-no-recommendations = Les événements de cette période n’ont laissé aucune recommandation enregistrée ici ; on ne peut donc dire ce qu’il en est advenu.
review-claim-review-moved = { $title } : prévu pour { $first }, tenu du { $day } au { $until }. { $reason }
review-claim-slipped = { $reference } « { $title } » : prévu pour { $first }, désormais { $period }. { $reason }
review-claim-event-moved = « { $title } » : annoncé pour le { $first }, déplacé au { $day }. { $reason }
review-claim-cancelled = { $reference } « { $title } » a été annulée. { $reason }
review-claim-nothing-slipped = Aucune activité n’a été reportée.
review-claim-money = { $n ->
    [one] { $shown } ligne budgétaire. Requis : { $required } ; disponible : { $available } ; dépensé : { $spent } ; manquant : { $gap }.
   *[other] { $shown } lignes budgétaires. Requis : { $required } ; disponible : { $available } ; dépensé : { $spent } ; manquant : { $gap }.
 }
review-claim-money-silent = { $n ->
    [one] Sur { $shown } ligne, { $required } ne dit rien du requis, { $available } du disponible et { $spent } du dépensé. Ce qui manque est calculé sur les seules lignes qui disent le requis et le disponible ({ $gap }) : ce n’est pas la différence des deux sommes.
   *[other] Sur { $shown } lignes, { $required } ne disent rien du requis, { $available } du disponible et { $spent } du dépensé. Ce qui manque est calculé sur les seules lignes qui disent le requis et le disponible ({ $gap }) : ce n’est pas la différence des deux sommes.
 }
review-claim-money-over = { $n ->
    [one] Sur { $shown } ligne, le disponible dépasse le requis, de { $value } en tout. Le manque s’additionne ligne par ligne : l’excédent de l’une ne comble pas une autre.
   *[other] Sur { $shown } lignes, le disponible dépasse le requis, de { $value } en tout. Le manque s’additionne ligne par ligne : l’excédent de l’une ne comble pas une autre.
 }
review-claim-money-core = { $n ->
    [one] { $available } de ce qui est disponible sont des ressources de base des membres ({ $shown } ligne).
   *[other] { $available } de ce qui est disponible sont des ressources de base des membres ({ $shown } lignes).
 }
review-claim-money-rates = Les montants en d’autres monnaies ont été convertis au taux en vigueur le dernier jour de chaque ligne ; unités de monnaie pour un dollar, et depuis quel jour : { $list }.
review-claim-money-no-rate = { $n ->
    [one] { $shown } ligne n’a pu être convertie et n’est dans aucune somme : pas de taux pour { $list }.
   *[other] { $shown } lignes n’ont pu être converties et ne sont dans aucune somme : pas de taux pour { $list }.
 }
review-claim-money-unknown = Personne n’a dit de quels fonds le travail a besoin ou dispose.
review-claim-unfinished = { $n ->
    [one] { $shown } activité n’est pas achevée : { $list }.
   *[other] { $shown } activités ne sont pas achevées : { $list }.
 }
review-claim-carried-over = { $n ->
    [one] { $shown } activité se poursuit dans « { $plan } » : { $list }.
   *[other] { $shown } activités se poursuivent dans « { $plan } » : { $list }.
 }
review-claim-not-carried-over = Rien n’a encore été reporté dans un plan publié.
# family: review-part-
review-part-completed = { $n ->
    [one] { $shown } achevée
   *[other] { $shown } achevées
 }
review-part-ongoing = { $n ->
    [one] { $shown } en cours
   *[other] { $shown } en cours
 }
review-part-pending = { $n ->
    [one] { $shown } à venir
   *[other] { $shown } à venir
 }
review-part-withdrawn = { $n ->
    [one] { $shown } annulée
   *[other] { $shown } annulées
 }
review-part-accepted = { $n ->
    [one] { $shown } accepté
   *[other] { $shown } acceptés
 }
review-part-partly = { $n ->
    [one] { $shown } accepté en partie
   *[other] { $shown } acceptés en partie
 }
review-part-declined = { $n ->
    [one] { $shown } non retenu
   *[other] { $shown } non retenus
 }
review-part-noted = { $n ->
    [one] { $shown } noté
   *[other] { $shown } notés
 }
review-part-open = { $n ->
    [one] { $shown } ouverte
   *[other] { $shown } ouvertes
 }
review-part-answered = { $n ->
    [one] { $shown } avec réponse
   *[other] { $shown } avec réponse
 }
review-part-taken-up = { $n ->
    [one] { $shown } reprise par une activité
   *[other] { $shown } reprises par des activités
 }
review-part-none = sans réponse
review-unknown = non indiqué
review-no-reason = Aucun motif n’a été donné.
review-fewer = moins de { $n }
review-and-more = { $n ->
    [one] et { $shown } autre
   *[other] et { $shown } autres
 }
review-rate = { $rate } { $currency } (depuis le { $day })
# family: review-unit-
review-unit-people = { $n ->
    [one] { $shown } personne
   *[other] { $shown } personnes
 }
review-unit-events = { $n ->
    [one] { $shown } événement
   *[other] { $shown } événements
 }
review-unit-organisations = { $n ->
    [one] { $shown } organisation
   *[other] { $shown } organisations
 }
review-unit-countries = { $n ->
    [one] { $shown } pays
   *[other] { $shown } pays
 }
review-unit-country-teams = { $n ->
    [one] { $shown } équipe de pays
   *[other] { $shown } équipes de pays
 }
review-unit-documents = { $n ->
    [one] { $shown } document
   *[other] { $shown } documents
 }
review-unit-practices = { $n ->
    [one] { $shown } pratique
   *[other] { $shown } pratiques
 }
review-unit-usd = { $n ->
    [one] { $shown } dollar des États-Unis
   *[other] { $shown } dollars des États-Unis
 }
review-share = { $part } sur { $of } ({ $percent } %)
review-yes = oui
review-no = non
review-not-applicable = sans objet
review-sources = Sources :
review-sources-more = { $n ->
    [one] et { $shown } autre, en annexe
   *[other] et { $shown } autres, en annexe
 }
review-source-of = { $source } ({ $member })
review-source-recommendation = recommandation { $reference }
review-source-participation = participation à { $reference }
review-source-plan = le plan
review-source-review = l’examen
review-source-amendment = amendement { $n }
review-source-consultation = consultation { $n }
review-source-event = événement { $reference }
# family: review-kind-
review-kind-plan = Plan
review-kind-review = Examen
review-kind-activity = Activité
review-kind-use = Indicateur
review-kind-value = Valeur
review-kind-evidence = Preuve
review-kind-progress = Rapport d’un membre
review-kind-event = Événement
review-kind-need = Besoin
review-kind-amendment = Amendement
review-kind-line = Ligne budgétaire
review-kind-consultation = Consultation
review-kind-recommendation = Recommandation
review-kind-participation = Participation
review-in-language = (texte en { $language })
review-mark-author = Affirmation de l’auteur, sans source enregistrée ici.
review-mark-changed = Ce sur quoi ceci repose a changé depuis sa rédaction.
review-illustrative = Illustratif : le contenu de ce plan est inventé pour montrer le système.
review-of-period = Période examinée : du { $from } au { $until }.
review-held-on = L’examen s’est tenu du { $from } au { $until }.
review-for = Pour : { $audience }.
review-how-to-read = Chaque affirmation nomme ses sources dans une note. Ce qui n’a pas de source est marqué comme de son auteur. Les effectifs de personnes et d’organisations inférieurs à 5 ne sont pas donnés.
review-sealed = Le plan a été entériné le { $date }. SHA-256 du document scellé : { $hash }
review-unconfirmed-cluster = Le regroupement des objectifs en tables rondes n’est pas confirmé.
review-made-from = Édition { $n }, établie à partir de ce qui était enregistré le { $moment } (position { $position } de l’historique du réseau).
review-first-planned = { $now } (initialement : { $first })
review-no-lead = personne encore
# family: review-picture-
review-picture-progress = Progrès par objectif
review-picture-money = Fonds par priorité
review-picture-countries = Activités par pays
review-picture-indicators = Indicateurs au regard de leur cible
# family: review-picture-unit-
review-picture-unit-progress = activités
review-picture-unit-money = dollars des États-Unis
review-picture-unit-countries = activités
review-picture-unit-indicators = pour cent de la cible
# family: review-picture-rows-
review-picture-rows-progress = Objectif
review-picture-rows-money = Priorité
review-picture-rows-countries = Pays
review-picture-rows-indicators = Indicateur
review-figure-plan = Plan « { $plan } »
review-figure-as-of = Au { $date }
review-figure-nothing = Il n’y a rien à montrer.
review-figure-data = Données de la figure : { $title }
review-figure-whole = Toutes
review-figure-caption = { $title } ({ $unit }). Source : { $source }. { $date }.
review-table-activities = Activités
review-table-money = Fonds par priorité, en dollars des États-Unis
review-total = Total
# family: review-column-
review-column-reference = Référence
review-column-title = Titre
review-column-lead = Chef de file
review-column-when = Quand
review-column-status = État
review-column-priority = Priorité
review-column-required = Requis
review-column-available = Disponible
review-column-spent = Dépensé
review-column-gap = Manque
review-column-short = Sigle
review-column-name = Nom
review-column-role = Rôle
review-column-objective = Objectif
review-column-serving = Activités
review-column-primary = À titre principal
review-column-kind = Type
review-column-others = Autres
review-column-from = Du
review-column-until = Au
review-column-first = Prévu initialement
review-column-reason = Pourquoi reporté
review-column-places = Lieux
review-column-objectives = Objectifs
review-column-indicator = Indicateur
review-column-window = Période de rapport
review-column-member = Membre
review-column-value = Valeur
review-column-denominator = Sur combien
review-column-remark = Remarque
review-column-note = Note
review-column-activity = Activité
review-column-source = Source des fonds
review-column-year = Année
review-column-quarter = Trimestre
review-column-currency = Monnaie
review-column-language = Langue
review-column-day = Date
review-column-place = Où c’est
review-column-hash = SHA-256
review-column-number = N°
review-column-section = Section
review-column-about = À propos de
review-column-claim = Affirmation
review-column-sources = Sources
review-column-rate = Unités par dollar
review-column-rate-from = Taux en vigueur depuis
review-column-required-usd = Requis (USD)
review-column-available-usd = Disponible (USD)
review-column-spent-usd = Dépensé (USD)
# family: review-sheet-
review-sheet-activities = Activités
review-sheet-values = Valeurs
review-sheet-lines = Budget
review-sheet-evidence = Preuves
review-sheet-claims = Affirmations
review-sheet-traces = Sources
review-annex-about = À propos
review-annex-made = Établi à partir de ce qui était enregistré le { $moment }.
review-label-contents = Sommaire
review-label-page = Page
review-label-notes = Notes
review-label-table = Tableau
review-label-figure = Figure

# Le plan lui-même, imprimé.
review-of-plan = Période du plan : du { $from } au { $until }.
review-plan-members = Membres
review-plan-no-activities = Pas encore d’activités.
review-plan-without-priority = Activités sans priorité
review-plan-objectives = Objectifs du Pacte que le plan sert
review-plan-as-of = Au { $moment }. { $address }
review-plan-authorship = Auteur : { $network }.

# Dans l’historique.
# family: history-entity-
history-entity-review = Examen régional
history-entity-review-section = Section du rapport
history-entity-review-claim = Affirmation du rapport
history-entity-review-edition = Édition du rapport
# family: history-action-
history-action-draft = rédaction du projet
history-action-ask = demande
history-action-make = préparation
history-action-fail = échec de la préparation
history-action-unpublish = retrait
history-action-renew = nouvelle rédaction
history-action-remove = retrait
history-action-restore = rétablissement
history-action-move = déplacement
