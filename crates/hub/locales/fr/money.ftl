### L’argent : requis, disponible, dépensé.
money-title = Budget
money-lead = Les fonds dont le travail a besoin, ceux dont on dispose et ceux qui ont été dépensés. Chaque membre indique sa part, une seule fois ; tout le reste est une somme.
money-none = Personne n’a encore indiqué les fonds dont ce plan a besoin.
money-none-next = Ouvrir une activité et ajouter ses lignes
money-all = Retirer les filtres
money-shown-in = Montants en :
# family: money-in-
money-in-usd = dollars des États-Unis
money-in-own = leur propre monnaie
# family: money-by-
money-by-priority = Priorité
money-by-entity = Membre
money-by-country = Pays
money-by-quarter = Trimestre
money-by-source = Source
# family: money-priority-
money-priority-none = Sans priorité
# family: money-entity-
money-entity-none = Sans membre
# family: money-country-
money-country-none = Régional ou sans pays
money-country-several = Plusieurs pays à la fois
# family: money-source-
money-source-none = Source non nommée
money-source-core = Ressources de base propres
money-source-entity = Une autre entité
money-source-pooled-fund = Fonds commun
money-source-other = Autre source
# family: money-
money-required = Requis
money-available = Disponible
money-spent = Dépensé
money-gap = Manquant
money-total = Total
money-picture = En un coup d’œil
money-caption = { $by } : requis, disponible, dépensé et manquant
money-not-known = inconnu
money-known-of = { $what } (lignes renseignées : { $known } sur { $all })
money-year-without-quarter = { $year }, sans trimestre
money-only-gaps = Seulement là où des fonds manquent
money-lines = { $n ->
    [one] { $shown } ligne budgétaire
   *[other] { $shown } lignes budgétaires
}
money-blank = { $n ->
    [one] { $what } : { $shown } ligne non renseignée, qui ne compte pas pour zéro.
   *[other] { $what } : { $shown } lignes non renseignées, qui ne comptent pas pour zéro.
}
money-silent = Requis, disponible non renseigné
money-silent-lines = { $n ->
    [one] { $shown } ligne non renseignée
   *[other] { $shown } lignes non renseignées
}
money-gap-silent = { $n ->
    [one] hors { $shown } ligne incomplète
   *[other] hors { $shown } lignes incomplètes
}
money-no-rate-lines = { $n ->
    [one] { $shown } ligne sans taux de change
   *[other] { $shown } lignes sans taux de change
}
money-without-rate = Sans taux de change, donc hors des sommes en dollars : { $currencies }.
money-rate-used = 1 USD = { $rate } { $currency }, taux en vigueur à partir du { $day }
money-how-title = Mode de calcul
money-how = Chaque ligne compte une seule fois et se convertit séparément, au taux en vigueur à son dernier jour ou, d’ici là, au taux d’aujourd’hui. Le manque se calcule ligne par ligne : l’excédent de l’une ne comble pas une autre. Ce qui est inconnu n’est pas zéro.
money-lines-title = Lignes budgétaires
money-lines-none = Aucune ligne ne correspond à ces filtres.
money-activity-none = Il n’y a pas encore de lignes budgétaires pour cette activité. Elles montrent ce qui reste à financer.
money-activity-caption = Chaque responsable indique sa propre part ; la somme est celle de l’activité
money-change = Modifier
money-save = Enregistrer la ligne
money-remove = Retirer la ligne
money-add = Ajouter une ligne
money-add-button = Ajouter la ligne
money-stale = Quelqu’un a modifié ou retiré cette ligne pendant que vous écriviez. Rien n’est perdu : voici l’état actuel et, dans le formulaire, ce que vous avez saisi.
# family: money-field-
money-field-activity = Activité
money-field-entity = Membre
money-field-source = Source des fonds
money-field-from = Qui les fournit
money-field-when = Quand
money-field-year = Année
money-field-quarter = Trimestre
money-field-currency = Monnaie
money-field-note = Note
money-nobody = Personne en particulier
money-whole-year = Toute l’année, ou inconnu
money-quarter-n = Trimestre { $n }
money-from-how = Si les fonds viennent d’une autre entité. Les ressources propres n’en ont pas.
money-currency-how = Trois lettres, comme USD, EUR, HTG
money-required-how = Ce dont le travail a besoin. Vide : inconnu. Zéro : aucun besoin.
money-available-how = Ce dont on dispose déjà
money-spent-how = Dépensé à ce jour
money-giver-unknown = Cette entité n’est pas dans le registre : choisissez-en une dans la liste.
money-giver-missing = Indiquez quelle entité fournit les fonds.
money-core-has-no-giver = Les ressources propres ne viennent pas d’une autre entité : laissez « personne en particulier » ou changez la source.
money-currency-unknown = Ce n’est pas une monnaie de la norme ISO 4217. Accepté : ses trois lettres, comme USD, EUR, HTG.
money-nothing-said = Indiquez au moins un montant : requis, disponible ou dépensé.
money-spent-of = Dépensé à ce jour sur { $line } ({ $when })
money-spent-known = Requis { $required }, disponible { $available }. Dernière dépense indiquée : { $spent }
money-rates-title = Taux de change
money-rates-lead = Ces taux servent à convertir les montants en dollars, seulement pour les montrer. Chacun est conservé dans sa propre monnaie.
money-rates-none = Il n’y a pas encore de taux : les montants en d’autres monnaies n’entrent dans aucune somme en dollars.
money-rates-caption = Unités de chaque monnaie pour un dollar des États-Unis
money-rates-from = À partir du
money-rates-rate = Par dollar
money-rates-source = Source
money-rates-file = Fichier de taux (CSV ou XLSX)
money-rates-how = Colonnes : devise, date (2024-07-01), taux par dollar et, au besoin, source. Par exemple, les taux opérationnels des Nations Unies.
money-rates-send = Importer les taux
money-rates-no-columns = Le fichier n’a pas de colonnes de taux. Accepté : un en-tête avec devise, date et taux.
money-rates-new = { $n ->
    [one] { $shown } nouveau taux
   *[other] { $shown } nouveaux taux
}
money-rates-changed = { $n ->
    [one] { $shown } taux modifié
   *[other] { $shown } taux modifiés
}
money-rates-same = { $n ->
    [one] { $shown } taux déjà présent
   *[other] { $shown } taux déjà présents
}
money-rate-refused = Ligne { $row }, colonne « { $column } », « { $found } » : { $why }
money-rates-refused-more = { $n ->
    [one] Et { $shown } autre ligne qui n’a pas été prise.
   *[other] Et { $shown } autres lignes qui n’ont pas été prises.
}
# family: money-rate-wrong-
money-rate-wrong-currency = ce n’est pas une monnaie ; accepté : trois lettres comme EUR
money-rate-wrong-day = ce n’est pas une date ; accepté : 2024-07-01
money-rate-wrong-rate = ce n’est pas un taux supérieur à zéro avec six décimales au plus
money-rate-wrong-ambiguous = son point ou sa virgule peut séparer les milliers ou les décimales, et aucune autre ligne ne le dit ; accepté : 3900 ou 3,9000
money-rate-wrong-twice = une autre ligne donne un autre taux pour cette monnaie et cette date
money-on-activity = Fonds
money-on-activity-lines = Voir les lignes
money-on-activity-write = Indiquer ma part des fonds
money-freed-most = S’il s’agit du même travail, jusqu’à { $amount } sont planifiés deux fois. Rien n’est déduit automatiquement : chaque responsable décide de ce qu’il réduit de sa part.
money-freed-cover = Ce que l’une a en trop pourrait couvrir { $amount } de ce qui manque à l’autre.
money-freed-unknown = On ne sait pas combien serait libéré : une ligne ne dit pas ce qu’elle requiert, ou il n’y a pas de taux pour sa monnaie.
