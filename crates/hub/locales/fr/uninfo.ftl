uninfo-title = Plan de travail conjoint d’UN INFO
uninfo-lead = Le plan dans les colonnes qu’UN INFO demande pour un sous-produit : géographie, entité, partenaires contributeurs et d’exécution, cibles des ODD, état, marqueurs, fonctions du système pour le développement (examen quadriennal, QCPR), dates, et ce qui est requis, disponible et dépensé par année en dollars. Une activité de plusieurs entités a une ligne pour chacune, avec ses propres fonds.
uninfo-unofficial = Les colonnes et les règles sont celles des pages d’aide publiques d’UN INFO ; UN INFO ne les a pas confirmées. Le plan d’un réseau n’a pas de niveau d’effets, cette colonne est donc vide.
uninfo-publish = Ce que la vérification d’UN INFO bloquerait
uninfo-clear = Rien : la vérification faite à la publication d’un plan passerait.
uninfo-rows = { $n ->
    [one] une ligne
   *[other] { $shown } lignes
}
uninfo-stopped = { $n ->
    [one] Une activité serait bloquée à la publication du plan.
   *[other] { $shown } activités seraient bloquées à la publication du plan.
}
