# Recoupements entre activités, et ce qu’en disent leurs responsables.
overlap-title = Recoupements
overlap-link = Recoupements
overlap-pair-title = Deux activités qui se ressemblent
overlap-lead = Des activités de membres différents qui pourraient être le même travail, dans n’importe quelle langue. Ceux qui les dirigent disent ce qu’il en est ; leur réponse est conservée.
overlap-all = Tout voir
overlap-none = Il n’y a aucun recoupement de ce type.
overlap-answered = Comment on y a répondu
overlap-matrix = Qui recoupe qui
overlap-matrix-unit = Paires d’activités
overlap-matrix-how = Doublons probables, activités qu’il vaut la peine de réunir et recoupements possibles entre chefs de file ; chaque nombre y mène.
overlap-with-encoder = Les textes sont comparés par leur sens, par un glossaire des migrations et par leurs lettres.
overlap-without-encoder = Les textes sont comparés par un glossaire des migrations et par leurs lettres ; ce qui dit la même chose avec des mots très différents peut échapper.
overlap-filter-any = Sans filtre
# family: overlap-filter-
overlap-filter-grade = Degré
overlap-filter-standing = État
overlap-filter-entity = Entité
overlap-filter-priority = Priorité
overlap-filter-country = Pays
# family: overlap-figure-
overlap-figure-probable-duplicate = { $n ->
    [one] doublon probable
   *[other] doublons probables
}
overlap-figure-worth-joining = à réunir peut-être
overlap-figure-possible = { $n ->
    [one] possible
   *[other] possibles
}
overlap-figure-earlier-experience = { $n ->
    [one] expérience antérieure
   *[other] expériences antérieures
}
# family: overlap-means-
overlap-means-probable-duplicate = On dirait le même travail, prévu deux fois
overlap-means-worth-joining = Elles sont si proches qu’il pourrait valoir la peine de les mener ensemble
overlap-means-possible = Elles se ressemblent, mais il manque une donnée qui trancherait
overlap-means-earlier-experience = Elles se ressemblent, ailleurs ou à un autre moment : une expérience sur laquelle s’appuyer
overlap-means-none = Elles ne se ressemblent pas
# family: overlap-standing-
overlap-standing-open = Sans réponse de leurs responsables
overlap-standing-undecided = À trancher par la coordination
overlap-standing-settled = Réglé
# family: overlap-stands-
overlap-stands-open = Réponse attendue : { $names }
overlap-stands-undecided = Leurs responsables ne s’accordent pas, ou personne ne dirige l’une d’elles : la coordination du réseau tranche
overlap-stands-settled = Réglé : { $answer }
overlap-stands-earlier = Pour en tirer parti : personne n’est interrogé
overlap-stands-nobody-asked = Leurs responsables n’ont pas encore été interrogés
overlap-lapsed = On y avait répondu, mais depuis ceci a changé : { $fields }.
# family: overlap-ground-
overlap-ground-text = le texte
overlap-ground-places = le lieu
overlap-ground-period = la période
overlap-ground-audience = le public
overlap-ground-kind = le type
overlap-ground-lead = qui dirige
overlap-ground-precision = la précision de la période
overlap-ground-objectives = les objectifs du Pacte
overlap-ground-targets = les cibles des ODD
overlap-ground-partners = avec qui
# family: overlap-answer-
overlap-answer-same = C’est la même chose
overlap-answer-join = Les réunir
overlap-answer-build-on = L’une prolonge l’autre
overlap-answer-related = Liées
overlap-answer-different = Différentes
# family: overlap-answer-means-
overlap-answer-means-same = Le même travail figure deux fois : l’une des deux est de trop.
overlap-answer-means-join = Une seule activité à plusieurs responsables ; chacun garde sa part.
overlap-answer-means-build-on = Elles se font séparément et la seconde tire parti de la première.
overlap-answer-means-related = Elles se touchent : chacune continue et l’on se tient informé.
overlap-answer-means-different = Elles se ressemblent seulement. On ne reposera pas la question sauf changement important.
overlap-answer-for = Répondre pour { $who }
overlap-settle = Trancher pour le réseau
overlap-what-is-it = Qu’en est-il ?
overlap-words = Un mot (facultatif)
overlap-send = Enregistrer la réponse
overlap-said = Ce qui a été dit
overlap-the-network = Le réseau
overlap-choose = Choisissez une des cinq réponses.
overlap-changed = L’une des deux a changé pendant que vous répondiez : voyez où elles en sont et répondez de nouveau.
overlap-not-an-owner = Cette entité ne dirige plus aucune des deux.
# family: overlap-then-
overlap-then-same = Qui dirige celle de trop peut l’annuler, par amendement si le plan est déjà entériné.
overlap-side-by-side = Les deux activités côte à côte
overlap-why = Pourquoi
overlap-not-given = non indiqué
# family: overlap-field-
overlap-field-lead = Chef de file
overlap-field-text = Quoi
overlap-field-places = Où
overlap-field-period = Quand
overlap-field-audience = Pour qui
overlap-field-kind = Type
overlap-field-others = Avec qui
overlap-field-objectives = Objectifs du Pacte
overlap-field-targets = Cibles des ODD
overlap-field-names = Noms dans le texte
# family: overlap-stand-
overlap-stand-agree = concorde
overlap-stand-contradict = diffère
overlap-stand-missing = non pris en compte
history-entity-overlap = Recoupement
history-action-settle = décision du réseau
error-not-found-overlap = Ici, « { $found } » ne recoupe pas cette activité, ou plus.
# family: overlap-freed-
overlap-freed = Ce que la réunion libère
overlap-freed-how = Chaque responsable garde sa part : réunir ne déplace pas de fonds, cela les met côte à côte. Ce qui est planifié deux fois est ce qui resterait, au plus, si tout était le même travail ; qui l’a planifié le réduit. Les chiffres sont en dollars, et ce qu’une ligne ne dit pas n’est pas supposé.
overlap-freed-which = Activités
overlap-freed-joined = Déjà réunies
overlap-freed-open = À réunir (convenu, ou doublons probables)
overlap-freed-most = Planifié deux fois, au plus
overlap-freed-cover = Manque que l’excédent d’autres couvrirait
overlap-freed-cut = Le tableau contient les { $shown } groupes, sur { $all }, qui libèrent le plus ; le total porte sur tous.
overlap-freed-all = Afficher tous les groupes
# family: overlap-fewer-
overlap-fewer-joined = { $n ->
    [one] { $shown } activité de moins à planifier, à coordonner et à suivre
   *[other] { $shown } activités de moins à planifier, à coordonner et à suivre
}
overlap-fewer-open = { $n ->
    [one] il y aurait { $shown } activité de moins à planifier, à coordonner et à suivre
   *[other] il y aurait { $shown } activités de moins à planifier, à coordonner et à suivre
}
overlap-filter-beyond = Comparer avec
# family: overlap-beyond-
overlap-beyond-plans = Autres activités des plans
overlap-beyond-outside = Mécanismes extérieurs
overlap-choose-outside = Choisissez une réponse : l’une prolonge l’autre, liées ou différentes. Ce qui est extérieur ne peut pas être réuni.
overlap-outside-how = L’autre est de { $mechanism } : ici, on ne peut que la lire, pas la réunir. Qui dirige la nôtre répond, et cette réponse suffit ; si personne ne la dirige, la coordination du réseau décide.
overlap-sum = Ces points s’additionnent : de { $base }, valeur de deux activités prises au hasard, à { $total }.
# family: overlap-kin-
overlap-kin-follows = Prolonge { $which }, d’après ses responsables
overlap-kin-followed = { $which } la prolonge, d’après leurs responsables
overlap-kin-build-on = L’une prolonge l’autre : { $which }, d’après leurs responsables
overlap-kin-related = Liée à { $which }, d’après leurs responsables
# family: overlap-months-
overlap-months-joined = { $n ->
    [one] { $shown } mois de travail qui n’est pas planifié deux fois
   *[other] { $shown } mois de travail qui ne sont pas planifiés deux fois
}
overlap-months-open = { $n ->
    [one] { $shown } mois de travail qui ne serait pas planifié deux fois
   *[other] { $shown } mois de travail qui ne seraient pas planifiés deux fois
}
