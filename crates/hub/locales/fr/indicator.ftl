# Indicateurs et leurs valeurs.
indicators-title = Indicateurs
indicators-lead = Ce qui est mesuré, le point de départ et la cible. Chaque responsable indique sa part ; les totaux se calculent.
indicators-none = Rien n’est encore mesuré dans ce plan.
indicators-none-next = Ouvrir une activité et utiliser un indicateur
indicators-found = { $n ->
    [one] { $shown } indicateur
   *[other] { $shown } indicateurs
}
indicators-ended = Indicateurs qui ne sont plus utilisés
indicator-new-of-plan = Utiliser un indicateur pour tout le plan
indicator-of-plan = Le plan dans son ensemble
indicator-without-priority = Activités sans priorité
indicator-what = Ce qui est mesuré
indicator-stands = Valeur actuelle
indicator-target = Cible
indicator-no-target = sans cible
indicator-course = Évolution
indicator-course-table = L’évolution en tableau
indicator-way = Chemin parcouru de la valeur de référence à la cible
indicator-way-gone = { $n } % du chemin
indicator-awaiting = { $n ->
    [one] { $shown } valeur à accepter
   *[other] { $shown } valeurs à accepter
}
indicator-target-by = { $target }, d’ici au { $day }
indicator-by = { $what }, d’ici au { $day }
indicator-percent = { $n } %
indicator-share = { $share } ({ $part } sur { $of })
indicator-yes-of = oui dans { $yes } cas sur { $all }
# family: indicator-yes-
indicator-yes-yes = Oui
indicator-yes-no = Non
indicator-not-applicable = sans objet
indicator-nothing-yet = pas encore de données
# family: indicator-unit-
indicator-unit = Unité
indicator-unit-people = personnes
indicator-unit-events = événements
indicator-unit-organisations = organisations
indicator-unit-countries = pays
indicator-unit-country-teams = équipes de pays
indicator-unit-documents = documents
indicator-unit-practices = pratiques
indicator-unit-percent = pour cent
indicator-unit-percent-of-income = pour cent du revenu annuel
indicator-unit-percent-of-amount = pour cent du montant envoyé
indicator-unit-victims-per-100000 = victimes pour 100 000 habitants
indicator-unit-index = indice
indicator-unit-yes-no = oui ou non
indicator-unit-level = niveau de l’échelle
indicator-unit-usd = dollars des États-Unis
# family: indicator-sex-
indicator-sex-female = femmes
indicator-sex-male = hommes
indicator-sex-other = autres
# family: indicator-dimension-
indicator-dimension-sex = Sexe
indicator-dimension-age = Âge
indicator-dimension-country = Pays
indicator-dimension-organisation = Type d’organisation
indicator-dimension-own = Catégorie propre
# family: indicator-direction-
indicator-direction-up = à la hausse
indicator-direction-down = à la baisse
indicator-direction-none = aucun
# family: indicator-kind-
indicator-kind-number = un nombre
indicator-kind-share = une part d’un tout
indicator-kind-yes-no = oui ou non
# family: report-state-
report-state-draft = Brouillon
report-state-submitted = Remis, à accepter
report-state-sent-back = Renvoyé
report-state-accepted = Accepté
indicator-baseline = Valeur de référence
indicator-baseline-year = Année de référence
indicator-milestone = Jalon
indicator-milestone-n = Jalon { $n }
indicator-milestone-by-n = Date du jalon { $n }
indicator-target-day = Date de la cible
indicator-better = Sens souhaité
indicator-source = Source
indicator-definition = Ce qui est compté et comment
indicator-window = Période
indicator-who-says = Qui l’indique
indicator-value = Valeur
indicator-values = Les valeurs, une à une
indicator-values-caption = Chaque valeur est saisie une seule fois ; la colonne « Qui l’indique » dit par qui
indicator-values-none = Personne n’a encore indiqué de valeur. Les valeurs arrivent avec les rapports d’avancement.
indicator-state = État
indicator-parts = Ventilation
indicator-parts-caption = Ce qui manque par rapport au total est inconnu
indicator-part-by = Par
indicator-part = Catégorie
indicator-numerator = La part
indicator-denominator = Le tout
indicator-say-nothing = Ne rien indiquer pour l’instant
indicator-does-not-apply = Sans objet pour cette période
indicator-note = Note
indicator-note-how = Les mots vont ici, pas à la place du nombre
indicator-last = Dernière valeur : { $value }
indicator-enter = Indiquer une valeur
indicator-hand-in = Remettre la valeur
indicator-change = Modifier cibles et ventilation
indicator-end = Cesser de l’utiliser
indicator-ended-on = N’est plus utilisé depuis le { $day }. Ses valeurs restent.
indicator-stale = Quelqu’un l’a modifié pendant que vous écriviez. Rien n’est perdu : votre saisie est toujours dans le formulaire.
indicator-new = Utiliser un indicateur
indicator-which = Quel indicateur
indicator-own = Définir un autre indicateur
indicator-own-how = Seulement si aucun de la liste ne mesure ce qu’il faut.
indicator-own-title = Ce qu’il mesure, en quelques mots
indicator-own-title-how = Par exemple : agents frontaliers formés
indicator-own-title-missing = Dites en quelques mots ce qu’il mesure.
indicator-own-kind = Ce que sont ses valeurs
indicator-own-cumulative = Chaque valeur donne le total à ce jour, non celui de la période
indicator-aims = Point de départ et cible
indicator-aim-how = Un nombre. S’il mesure une part du total, le pourcentage ; si l’on répond par oui ou non, « oui » ou « non » ; s’il va par niveaux, le nom du niveau.
indicator-broken-down = Ventilé par
indicator-save = Enregistrer
indicator-choose = Choisissez une des options.
indicator-yes-or-no = Accepté : oui ou non
indicator-year-missing = Dites de quelle année, entre 1990 et 2200.
indicator-day-missing = Dites d’ici à quelle date.
indicator-only-numbers-part = Seuls les nombres et les parts d’un tout se ventilent.
indicator-both-said = Une valeur et « sans objet » sont indiqués à la fois : gardez l’un des deux.
indicator-half-a-share = Une part demande les deux nombres : la part et le tout.
indicator-parts-without-whole = Indiquez aussi la valeur : la ventilation ou la note seules ne disent pas combien.
indicator-say-something = Indiquez une valeur, ou « sans objet ».
indicator-accepted-already = La valeur de cette période a été acceptée et ne change plus. Demandez qu’on vous la renvoie.
# family: indicator-trouble-
indicator-trouble-kind = Ce n’est pas le type de valeur de cet indicateur.
indicator-trouble-above-all = La part ne peut dépasser le tout.
indicator-trouble-of-nothing = Le tout ne peut être zéro : si personne n’a répondu, dites « sans objet ».
indicator-trouble-negative = La valeur ne peut être inférieure à zéro.
indicator-trouble-fraction = Cela se compte en nombres entiers : écrivez un nombre sans décimales.
indicator-trouble-no-level = L’échelle n’a pas ce niveau.
indicator-trouble-no-parts = Seul un nombre a une ventilation.
indicator-trouble-parts-above = La ventilation dépasse le total.
indicator-trouble-unknown-part = Cette ventilation n’est pas celle de cet indicateur.
indicator-trouble-ended = Cet indicateur n’est plus utilisé.
indicator-trouble-window = Cette période n’est pas ouverte.
indicator-how-adding = Chaque valeur est celle de sa période : périodes et responsables s’additionnent, chaque valeur une fois.
indicator-how-so-far = Chaque valeur donne le total à ce jour : la dernière de chaque responsable compte, et les responsables s’additionnent.
# family: indicator-how-
indicator-how-number = Un brouillon ou une valeur renvoyée ne compte pas.
indicator-how-share = Les parts s’additionnent et se divisent par la somme des totaux ; on ne fait jamais la moyenne des pourcentages.
indicator-how-yes-no = On compte dans combien de cas la réponse est oui ; la dernière de chaque responsable compte.
indicator-how-scale = On compte combien disent chaque niveau ; le dernier de chaque responsable compte.
indicator-on-activity = Indicateurs
indicator-add-to-activity = Utiliser un indicateur
indicator-between = entre { $least } et { $most }, selon qui rend compte
indicator-quarter = T{ $n } { $year }
indicator-of-sdg = ODD { $code } · { $title }
indicator-sums-title = Indicateurs communs à plusieurs activités : totaux
indicator-sums-lead = Chaque valeur figure dans une seule ligne : les lignes font le total. Ce qui se fait dans plusieurs pays à la fois a sa propre ligne. Ce qui est mesuré d’une priorité ou du plan n’est pas ajouté ici : cela pourrait compter deux fois la même chose.
indicator-sums-none = Aucune activité n’utilise encore d’indicateur.
indicator-values-head = Valeurs
indicator-sum-whole = Au total
# family: indicator-sum-by-
indicator-sum-by-priority = Priorité
indicator-sum-by-entity = Qui rend compte
indicator-sum-by-country = Pays
# family: indicator-sum-priority-
indicator-sum-priority-none = Sans priorité
# family: indicator-sum-entity-
indicator-sum-entity-none = Sans membre
# family: indicator-sum-country-
indicator-sum-country-none = Régional ou sans pays
indicator-sum-country-several = Plusieurs pays à la fois
indicator-uses-n = { $n ->
    [one] Dans { $shown } activité
   *[other] Dans { $shown } activités
}
indicator-values-n = { $n ->
    [one] { $shown } valeur
   *[other] { $shown } valeurs
}
indicator-categories = Catégories propres
indicator-categories-how = Une par ligne ; par exemple : en présentiel, en ligne
indicator-categories-most = Il y en a trop : { $n } au plus.
indicator-category-in-values = Il y a déjà des valeurs de « { $category } » : laissez-la dans la liste.
indicator-said-meanwhile = Quelqu’un de la même entité a rendu compte de cette période pendant que vous écriviez. La valeur indiquée figure ci-dessous ; si vous remettez la vôtre maintenant, elle la remplace.
indicator-accept = Accepter
indicator-send-back = Renvoyer
indicator-word = Ce qui manque ou n’est pas clair
indicator-word-missing = Dites ce qui manque : qui en a rendu compte le lira.
indicator-decided-meanwhile = Cette valeur a changé ou a été décidée pendant que vous lisiez. La voici telle qu’elle est maintenant.
