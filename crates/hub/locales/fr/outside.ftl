# Activités de mécanismes extérieurs : en lecture seule, avec leur source.
outside-title = Mécanismes extérieurs et leurs activités
outside-lead = Ce que font d’autres mécanismes, processus et organisations, pour ne pas planifier la même chose en parallèle. Ici, on ne fait que lire : rien de cela n’appartient au réseau.
outside-none = Ce réseau n’a enregistré aucun mécanisme extérieur. Avec eux, on voit avant de planifier ce que d’autres font déjà dans la région.
outside-nothing-yet = Ses activités n’ont pas encore été importées ici.
outside-read-only = Référence en lecture seule : elle appartient à un mécanisme extérieur, pas au réseau. On peut s’appuyer sur elle, mais non la réunir à une autre ni la modifier.
outside-only-read = référence extérieure, lecture seule
outside-of = Hors du réseau : { $mechanism }
outside-source = Source : { $source }
outside-imported = Importée le { $day }
outside-licence = Licence ou origine : { $licence }
outside-no-licence = Sans licence indiquée
outside-gone = Sa source ne l’a plus depuis l’importation du { $day }.
outside-count = { $n ->
    [one] { $shown } activité
   *[other] { $shown } activités
}
outside-count-gone = { $n ->
    [one] { $shown } que sa source n’a plus
   *[other] { $shown } que sa source n’a plus
}
outside-see = { $n ->
    [one] Voir son activité
   *[other] Voir ses { $shown } activités
}
outside-whence = D’où elle vient
outside-alike = Semblables dans nos plans
outside-alike-none = Aucune activité visible ne lui ressemble.
outside-side-by-side = Voir les deux côte à côte
# family: outside-says-
outside-says-lead = Chef de file
outside-says-places = Où
outside-says-period = Quand
outside-says-audience = Pour qui
outside-says-kind = Type
outside-says-objectives = Objectifs du Pacte
outside-says-link = Lien
outside-bring = Importer des activités
outside-bring-how = Un fichier CSV ou XLSX, une ligne par activité, ou un fichier XML à la norme IITA. Un fichier ultérieur de la même source met à jour ce qui est là, sans doublon ; ce qu’il n’a plus est marqué et non supprimé.
outside-send = Importer le fichier
outside-not-taken = Rien n’a été importé : voyez ce qui manque dans le formulaire. Le fichier est à choisir de nouveau.
outside-another = Un autre, pas encore ici :
outside-lang-guess = Selon le fichier
# family: outside-field-
outside-field-mechanism = Mécanisme
outside-field-new-reference = Sigle du nouveau mécanisme
outside-field-new-name = Nom du nouveau mécanisme
outside-field-source = Nom de la source
outside-field-url = Où elle est publiée
outside-field-licence = Licence, ou d’où elle vient et ce qu’on peut en faire
outside-field-file = Fichier
outside-field-lang = Langue du fichier
outside-field-preview = Seulement voir ce qui se passerait, sans rien enregistrer
outside-hint-new-reference = Seulement si le mécanisme n’est pas dans la liste : lettres, chiffres et traits d’union.
outside-hint-source = Par exemple « Plan régional 2027 ». Le même nom met à jour ; un autre nom ajoute une autre source.
outside-hint-url = Une adresse qui commence par https://
outside-hint-licence = Affichée à côté de chaque activité.
outside-hint-file = Il faut une colonne de titres et au moins une autre (période, pays, qui, état…). Avec une colonne de codes, chaque ligne est reconnue la fois suivante.
# family: outside-fault-
outside-fault-no-name = Dites comment s’appelle la source.
outside-fault-too-long = C’est trop long : 200 caractères pour le nom et 500 pour le reste, au plus.
outside-fault-no-address = Une adresse qui commence par http:// ou https:// est acceptée.
outside-no-file = Choisissez un fichier CSV, XLSX ou XML à la norme IITA.
outside-no-mechanism = Choisissez un mécanisme, ou écrivez le sigle et le nom d’un nouveau.
outside-no-name = Dites comment s’appelle le nouveau mécanisme.
# family: outside-unbrought-
outside-unbrought-no-mechanism = Le réseau n’a pas ce mécanisme. Choisissez-en un dans la liste ou ajoutez-le avec son nom.
outside-unbrought-bad-reference = Le sigle a de 1 à 20 lettres, chiffres ou traits d’union.
outside-unbrought-too-many = Une source peut avoir 20 000 activités au plus, y compris celles qu’elle n’a plus.
outside-unbrought-unread = Le fichier ne peut pas être lu.
outside-unbrought-failed = L’enregistrement n’a pas pu se faire.
outside-more-remarks = { $n ->
    [one] Et une autre remarque.
   *[other] Et { $shown } autres remarques.
}
outside-now-gone = { $n ->
    [0] Le fichier a tout ce que la source avait.
    [one] { $shown } activité que la source avait n’y est plus : elle est marquée.
   *[other] { $shown } activités que la source avait n’y sont plus : elles sont marquées.
}
history-entity-outside-source = Source extérieure
history-entity-outside-activity = Activité extérieure
history-action-gone = disparition de sa source
error-not-found-mechanism = Ce réseau n’a enregistré aucun mécanisme « { $found } ».
error-not-found-outside-activity = Ce mécanisme n’a ici aucune activité « { $found } ».
