# Comparer deux versions d’un plan.
compare-title = Comparer des versions
compare-link = Comparer des versions
compare-between = Ce qui a changé entre { $from } et { $to }.
compare-now = maintenant
compare-first = la première version ({ $day })
compare-sealed = la version { $n }, scellée le { $day }
compare-position = { $moment } (n° { $n } de l’historique)
compare-from = De
compare-to = À
compare-go = Comparer
compare-same = Rien n’a changé entre les deux versions. Choisissez-en deux autres.
compare-back = Retour au plan
compare-figure-added = { $n ->
    [one] activité ajoutée
   *[other] activités ajoutées
 }
compare-figure-removed = { $n ->
    [one] activité retirée
   *[other] activités retirées
 }
compare-figure-changed = { $n ->
    [one] activité modifiée
   *[other] activités modifiées
 }
compare-figure-priorities = { $n ->
    [one] priorité modifiée
   *[other] priorités modifiées
 }
compare-how = Ce qui n’a pas changé est omis.
compare-how-removed = Barré : retiré.
compare-how-added = Souligné : ajouté.
compare-said-removed = retiré :
compare-said-added = ajouté :
compare-plan = Le plan
compare-priorities = Priorités
compare-activities = Activités
compare-whole = Voir le changement en entier
compare-all = Voir tous les changements
compare-days = Quand quelque chose a changé
compare-changes = { $n ->
    [one] { $shown } changement
   *[other] { $shown } changements
 }
compare-also-in = A aussi changé en : { $languages }
compare-text-note = en { $language }, { $standing }
compare-standing-changed = Les mots sont les mêmes ; le traducteur ou le caractère officiel a changé.
compare-part = { $part } : { $who }
compare-tag = { $framework } : { $label }
compare-yes = oui
compare-no = non
# family: compare-standing-
compare-standing-original = original
compare-standing-translation = traduction
# family: compare-fate-
compare-fate-added = Ajoutée
compare-fate-removed = Retirée
compare-fate-changed = Modifiée
# family: compare-objective-
compare-objective-primary = Objectif { $label } (principal)
compare-objective-secondary = Objectif { $label } (secondaire)
# family: compare-field-
compare-field-summary = De quoi il s’agit
compare-field-co_leads = Co-chefs de file
compare-field-results = Résultats
compare-field-code = Code
compare-field-start = Premier jour
compare-field-end = Dernier jour
compare-field-endorsed_on = Entériné le
compare-field-illustrative = Contenu illustratif
error-no-version = Ce plan n’a pas de version « { $value } » pour « { $name } ». Accepté : { $accepted }.
error-not-found-difference = L’activité « { $found } » n’a pas changé entre ces deux versions.
