# Le cadre de chaque page, textes, périodes et erreurs.
nav-skip = Aller au contenu
nav-sign-in = Se connecter
nav-sign-out = Se déconnecter
nav-desk = Mon bureau
nav-languages = Langue
nav-search = Rechercher dans le réseau
nav-search-go = Rechercher
nav-sections = Parties du réseau
section-plan = Plan
section-activities = Activités
section-timeline = Chronologie
section-coverage = Couverture
section-endorsement = Entérinement
section-calendar = Calendrier
section-members = Membres
section-needs = Besoins
section-follow-up = Suivi
section-dashboard = Vue d’ensemble
section-reporting = Rapports
section-indicators = Indicateurs
section-money = Budget
section-evidence = Preuves
section-report = Examen
section-history = Historique
illustrative = Contenu illustratif : ce qui est réel et ce qui ne l’est pas
footer-what = Aunar : où un réseau rédige, entérine, coordonne et suit son plan commun. Logiciel libre.
footer-api = Données pour les programmes (API)

text-in-original = en { $language }
text-translated = Traduction non officielle ; original en { $language }
text-translated-by = Traduction non officielle ; original en { $language }. { $by }
# family: language-
language-es = espagnol
language-en = anglais
language-pt = portugais
language-fr = français

list-and = { $first } et { $last }
list-and-i = { $first } et { $last }
month-of-year = { $month } { $year }
days-of-month = du { $from } au { $to }
days-range = du { $from } au { $to }
period-range = { $from } – { $to }
period-quarter = T{ $n } { $year }
period-half-1 = premier semestre { $year }
period-half-2 = second semestre { $year }
zone-of-place = heure locale : { $place }
quarter-this = Ce trimestre : { $quarter }
quarter-next = Le trimestre prochain : { $quarter }

error-near = Où aller maintenant
error-home = Aller à la page d’accueil
error-sign-in = Se connecter, si c’est réservé à celles et ceux qui participent
error-again = Réessayer
error-afresh = Cette page depuis le début
error-as-it-is-now = Voir ce qu’il en est maintenant
error-not-found = Introuvable
error-not-found-page = Il n’y a pas de page à « { $found } ».
error-not-found-network = Il n’y a pas de réseau « { $found } » ici.
error-not-found-plan = Ce réseau n’a pas de plan « { $found } ».
error-not-found-activity = Ce plan n’a pas d’activité « { $found } ».
error-not-found-event = Ce réseau n’a pas d’événement « { $found } ».
error-not-found-line = Cette activité n’a pas de ligne budgétaire « { $found } ».
error-not-found-indicator = Ce rapport ne demande pas l’indicateur « { $found } ».
error-not-found-version = Ce plan n’a pas de version scellée « { $found } ».
error-not-found-format = Il n’y a pas d’export sous la forme « { $found } ». Il y a : xlsx, csv, hxl.csv, json, pdf, docx.
error-bad-request-heading = Cela n’a pas été compris
error-unknown-param = Cette page ne filtre pas par « { $name } ». Elle connaît : { $accepted }.
error-bad-date = « { $value } » n’est pas une date pour « { $name } ». Écrivez-la comme { $accepted }.
error-bad-number = « { $value } » ne convient pas pour « { $name } ». Un nombre entier de { $accepted } convient.
error-bad-value = « { $value } » n’est pas une valeur de « { $name } ». Sont acceptées : { $accepted }.
error-bad-lang = « { $value } » n’est pas une langue de ce site. Sont acceptées : { $accepted }.
error-needs-sign-in-heading = Connectez-vous, s’il vous plaît
error-needs-sign-in = Ceci est réservé à celles et ceux qui participent. Connectez-vous et vous reviendrez à cette page.
error-needs-token = Un jeton valable est nécessaire : « Authorization: Bearer aunar_… ». L’exploitant le crée avec « aunar token ».
error-forbidden-heading = Cela ne vous revient pas
error-forbidden = Ce que vous pouvez faire ici dépend de votre mandat et de l’étape où en est le plan, et cela n’en fait pas partie. Le secrétariat du réseau peut vous en dire plus.
error-conflict-heading = Quelqu’un vous a devancé
error-not-now-heading = Ce n’est pas possible maintenant
error-done-already-heading = C’est déjà fait
error-over-heading = C’est terminé
error-not-yet-heading = Ce n’est pas encore possible
error-full-heading = Il n’y a plus de place
error-joined-heading = Elle est réunie à une autre activité
error-gone-heading = Ce n’est plus valable
error-typed-heading = Ce que vous avez écrit
error-typed-copy = Ce n’est pas enregistré. Copiez-le avant de quitter cette page : vous pourrez le coller ensuite au bon endroit.
error-typed-text = Texte { $n }
error-other-site = Ceci a été envoyé depuis un autre site et a été refusé. Rien n’a changé. Ouvrez la page ici et envoyez à nouveau.
error-not-a-form = Un formulaire était attendu, envoyé comme application/x-www-form-urlencoded.
error-link-spent = Ce lien a déjà servi ou a expiré. Rien n’a changé : demandez-en un nouveau.
error-bad-request = La demande n’a pas pu être lue.
error-method-not-allowed = Cette adresse n’accepte pas ce type de demande.
error-too-large = L’envoi est trop volumineux.
error-timeout = La réponse a pris trop de temps ; elle a été abandonnée. Veuillez réessayer.
error-busy-heading = Un instant, s’il vous plaît
error-busy = Beaucoup de personnes écrivent en ce moment. Rien n’a été perdu ; veuillez réessayer dans un instant.
error-away-heading = La base de données est injoignable
error-away = Rien n’a été perdu. Ce qui est public reste lisible ; veuillez réessayer dans quelques secondes.
error-read-only-heading = Rien ne peut être enregistré pour le moment
error-read-only = Rien n’a été modifié. Vous pouvez continuer à lire ; réessayez plus tard et, si cela dure, prévenez la personne qui gère cette installation.
trouble-away = La base de données ne répond plus depuis le { $since }. Vous voyez ce qui est public tel qu’il était alors, et une partie seulement de certaines pages ; jusqu’à son retour, rien ne peut être enregistré et personne ne peut se connecter, et vous n’avez rien à faire.
trouble-read-only = Rien ne peut être enregistré depuis le { $since }. Ce que vous lisez est à jour ; l’enregistrement reprendra sans que vous ayez rien à faire.
error-internal-heading = Une erreur s’est produite de notre côté
error-internal = La faute est nôtre et a été enregistrée. Rien n’a été perdu ; veuillez réessayer plus tard.
sure-for-good = Oui, c’est ce que je veux ({ $what }). Cela ne peut pas être annulé.
sure-missed = Rien n’a été fait : il faut d’abord cocher cette case.
field-optional = (facultatif)
field-trouble = { $n ->
    [one] Un champ est à corriger
   *[other] { $shown } champs sont à corriger
}. Ce que vous avez saisi est toujours là.
field-to-it = Pourquoi, à côté du champ
field-accepted = Accepté : { $accepted }
# family: figure-
figure-not-a-number = Ce n’est pas un nombre. Accepté, par exemple : { $like }
figure-ambiguous = Le point ou la virgule peut séparer les milliers ou les décimales. Écrivez-le sans ambiguïté, par exemple { $like }
figure-too-precise = Trop de décimales. Accepté, par exemple : { $like }
figure-too-large = C’est trop grand.
figure-negative = La valeur ne peut être inférieure à zéro. Accepté, par exemple : { $like }
picture-as-table = Les mêmes données en tableau

# What programs send.
error-not-flat-json = Envoyez le JSON en un seul objet plat : les noms des champs du formulaire, chacun avec un texte, un nombre, true ou une liste de ceux-ci.
error-once-in-use = Une autre demande portant cette clé est en cours en ce moment. Redemandez dans un instant.
error-once-done = Une demande portant cette clé a été faite et sa réponse n’est pas conservée. Rien n’a été refait : regardez ce qui s’y trouve.
error-once-another = Cette clé a été donnée à une autre demande au cours du dernier jour. Rien n’a été fait : donnez à chaque demande sa propre clé.
error-once-bad-key = Une Idempotency-Key compte de 1 à 255 caractères.
error-needs-if-match = Dites quelle version vous changez : If-Match avec l’ETag que la lecture a donné. Rien n’a été changé.
error-stale = Cela a changé depuis votre lecture : la version est maintenant { $version }. Rien n’a été changé ; relisez et décidez.
error-not-json = Envoyez du JSON : Content-Type: application/json.
error-bad-json = Le JSON n’est pas accepté : un texte contient le caractère zéro.
error-twice-in-list = Cette activité figure déjà plus haut dans la liste. Dites en un seul endroit tout ce qu’elle doit dire.
error-needs-version = Dites à partir de quelle version elle est changée : `version`. Rien n’en a été changé.
error-list-too-long = Une liste compte au plus { $most } activités. Envoyez le reste dans une autre.
list-refused = { $n ->
    [one] Une activité de la liste est refusée et rien n’a été écrit.
   *[other] { $shown } activités de la liste sont refusées et rien n’a été écrit.
}
