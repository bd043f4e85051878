# Reasons of the radar: how near two activities are, and why.
# family: radar-
# family: radar-audience- radar-concepts- radar-kind- radar-names- radar-objectives-
# family: radar-partners- radar-people- radar-targets-
radar-grade-probable-duplicate = Doublon probable
radar-grade-worth-joining = À réunir peut-être
radar-grade-possible = Recoupement possible : des données manquent
radar-grade-earlier-experience = Expérience antérieure
radar-grade-none = Sans lien
radar-settle = Pour en être sûr, il manque, ou il faudrait dire plus précisément : { $fields }.
radar-field-countries = le lieu
radar-field-period = la période
radar-field-audience = le public
radar-field-kind = le type d’activité
radar-missing-countries = L’une des deux ne dit pas son lieu
radar-missing-period = L’une des deux ne dit pas sa période
radar-missing-audience = L’une des deux ne dit pas son public
radar-missing-kind = L’une des deux ne dit pas son type
radar-missing-objectives = L’une des deux ne dit pas ses objectifs du Pacte
radar-missing-targets = L’une des deux ne dit pas ses cibles des ODD
radar-countries-same = Même pays : { $places }
radar-countries-all = Mêmes pays : { $places }{ $n ->
    [0] {""}
    [one] {" "}et un autre
   *[other] {" "}et { $shown } autres
 }
radar-countries-some = Pays en commun : { $places }{ $n ->
    [0] {""}
    [one] {" "}et un autre
   *[other] {" "}et { $shown } autres
 }
radar-countries-area = Même zone : { $places }{ $n ->
    [0] {""}
    [one] {" "}et une autre
   *[other] {" "}et { $shown } autres
 }
radar-countries-held = L’une couvre le lieu de l’autre : { $places }{ $n ->
    [0] {""}
    [one] {" "}et un autre
   *[other] {" "}et { $shown } autres
 }
radar-countries-other = Elles ont lieu à des endroits différents
radar-period-shared = Les périodes ont { $both } mois sur { $shown } en commun
radar-period-within = { $n ->
    [one] Elles coïncident pendant un mois
   *[other] Elles coïncident pendant { $shown } mois
 }
radar-period-next = L’une commence dès que l’autre se termine
radar-period-apart = { $n ->
    [one] Un mois les sépare
   *[other] { $shown } mois les séparent
 }
radar-period-years = { $shown } ans ou plus les séparent
radar-meaning-much = Les textes disent presque la même chose
radar-meaning-some = Les textes disent des choses proches
radar-meaning-near = Les textes disent des choses voisines avec d’autres mots
radar-meaning-little = Les textes se ressemblent peu
radar-wording-much = Elles sont écrites presque avec les mêmes mots
radar-wording-some = Elles partagent une partie de leurs mots
radar-wording-little = Elles sont écrites avec d’autres mots
radar-concepts-same = Les deux ont pour sujet : { $both }
radar-concepts-alike = Elles ne partagent que des mots généraux
radar-concepts-alike-named = L’une a pour sujet : { $first } ; l’autre : { $second }
radar-concepts-other = Leurs sujets sont différents
radar-concepts-other-named = Sujets différents : { $first } dans l’une, { $second } dans l’autre
radar-people-same = Les deux parlent des mêmes personnes : { $both }
radar-people-alike = Les deux parlent des mêmes personnes
radar-people-alike-named = Elles parlent de personnes proches : { $first } dans l’une, { $second } dans l’autre
radar-people-other = Elles parlent de personnes différentes
radar-people-other-named = Elles parlent de personnes différentes : { $first } dans l’une, { $second } dans l’autre
radar-audience-same = Même public : { $both }
radar-audience-alike = Publics proches
radar-audience-alike-named = Publics proches : { $first } dans l’une, { $second } dans l’autre
radar-audience-other = Publics différents
radar-audience-other-named = Publics différents : { $first } dans l’une, { $second } dans l’autre
radar-kind-same = Même type d’activité : { $both }
radar-kind-alike = Types d’activité proches
radar-kind-alike-named = Types d’activité proches : { $first } dans l’une, { $second } dans l’autre
radar-kind-other = Types d’activité différents
radar-kind-other-named = Types d’activité différents : { $first } dans l’une, { $second } dans l’autre
radar-objectives-same = { $n ->
    [one] Même objectif du Pacte : { $both }
   *[other] Mêmes objectifs du Pacte : { $both }
 }
radar-objectives-alike = Objectifs du Pacte proches
radar-objectives-alike-named = Objectifs du Pacte proches : { $first } dans l’une, { $second } dans l’autre
radar-objectives-other = Objectifs du Pacte différents
radar-objectives-other-named = Objectifs du Pacte différents : { $first } dans l’une, { $second } dans l’autre
radar-targets-same = { $n ->
    [one] Même cible des ODD : { $both }
   *[other] Mêmes cibles des ODD : { $both }
 }
radar-targets-alike = Cibles des ODD proches
radar-targets-alike-named = Cibles des ODD proches : { $first } dans l’une, { $second } dans l’autre
radar-targets-other = Cibles des ODD différentes
radar-targets-other-named = Cibles des ODD différentes : { $first } dans l’une, { $second } dans l’autre
radar-partners-same = Participe aux deux : { $both }
radar-partners-alike = Les mêmes organisations participent
radar-partners-alike-named = { $first } participent à l’une et { $second } à l’autre
radar-partners-other = D’autres organisations participent
radar-partners-other-named = { $first } participent à l’une et { $second } à l’autre
radar-names-same = Les deux textes nomment { $both }
radar-names-alike = Les textes nomment des choses proches
radar-names-alike-named = Un texte nomme { $first } ; l’autre, { $second }
radar-names-other = Les textes nomment des choses différentes
radar-names-other-named = Un texte nomme { $first } ; l’autre, { $second }
