### Les preuves.
evidence-title = Preuves
evidence-lead = Liens et fichiers qui montrent ce qui a été fait, ajoutés par ceux qui font rapport.
evidence-none = Il n’y a pas encore de preuve de ce type. On les ajoute depuis la page d’une activité ou depuis son rapport.
evidence-all = Toutes
evidence-n = { $n ->
    [one] { $shown } preuve
   *[other] { $shown } preuves
 }
evidence-size = { $n ->
    [one] { $shown } ko
   *[other] { $shown } ko
 }
evidence-caption = Preuves, avec leur type, langue, date, taille et qui les a ajoutées
evidence-head-what = Preuve
evidence-head-about = Ce que c’est
evidence-head-activity = Activité
evidence-withdraw = Retirer
evidence-back-to-report = Retour au rapport
evidence-activity-none = Il n’y a pas encore de preuve de cette activité. Un lien ou un fichier montre ce qui a été fait.
evidence-add = Ajouter une preuve
evidence-add-how = Un lien ou un fichier. Il est public dès l’ajout : n’y mettez ni noms ni données de personnes.
evidence-add-button = Ajouter
# family: evidence-kind-
evidence-kind-report = Rapport
evidence-kind-publication = Publication ou guide
evidence-kind-dataset = Données
evidence-kind-agenda = Ordre du jour ou programme
evidence-kind-minutes = Compte rendu ou conclusions
evidence-kind-participation = Décompte de participation
evidence-kind-recording = Enregistrement
evidence-kind-picture = Image
evidence-kind-news = Actualité
evidence-kind-other = Autre
# family: evidence-field-
evidence-field-title = Titre
evidence-field-kind = Type
evidence-field-lang = Langue
evidence-field-day = Date
evidence-field-entity = Qui l’ajoute
evidence-field-window = Pour le rapport de
evidence-field-url = Lien
evidence-field-file = Ou un fichier
evidence-title-how = Ce que c’est, comme vous le diriez à qui ne le connaît pas.
evidence-title-missing = Donnez-lui un titre.
evidence-url-how = Une adresse publique, comme https://exemple.org/rapport
evidence-file-how = PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPG, CSV ou texte ; jusqu’à 10 Mo.
evidence-no-window = Aucun en particulier
evidence-no-language = Sans langue, ou une autre
evidence-day-ahead = Cette date n’est pas encore venue.
evidence-bad-day = Ce n’est pas une date. Accepté, par exemple : 2024-05-24.
evidence-both = Un lien ou un fichier, pas les deux : ajoutez l’un puis l’autre.
evidence-bad-link = Ce n’est pas une adresse publique du web. Accepté, par exemple : https://exemple.org/rapport
evidence-too-many = Cette entité a déjà ajouté trop de preuves de l’activité : retirez-en d’abord.
# family: evidence-no-file-
evidence-no-file-none = Indiquez un lien ou choisissez un fichier.
evidence-no-file-empty = Le fichier est vide.
evidence-no-file-too-large = Le fichier est trop gros : jusqu’à { $most } Mo sont acceptés. Publiez-le ailleurs et indiquez le lien.
evidence-no-file-name-unknown = Un fichier de ce nom n’est pas accepté. Sont acceptés : { $kinds }
evidence-no-file-kind-unknown = Le contenu n’est d’aucun type accepté. Sont acceptés : { $kinds }
evidence-no-file-not-as-named = Le contenu n’est pas ce que dit le nom du fichier. Enregistrez-le avec la bonne extension.
