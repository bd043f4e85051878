# Les textes à côté de leurs traductions.
translations-title = Traductions
translations-lead = Chaque texte du plan à côté de sa traduction. Un original qui change n'efface rien : la traduction reste signalée jusqu'à ce que quelqu'un la mette à jour.
translations-invite = ce qui manque et ce qui est en retard sur l'original
translations-languages = Où en est chaque langue
translations-into = Traduction en
translations-which = Quels textes sont montrés
translations-show-missing = Manquantes
translations-show-older = Plus anciennes que l'original
translations-show-all = Toutes
translations-found = { $n ->
    [one] { $shown } texte
   *[other] { $shown } textes
 }
translations-plan = Plan
translations-original = Original
translations-made-of = L'original au moment de la traduction
translations-translation = Traduction
translations-by = Qui a traduit (personne ou équipe)
translations-official = Version officielle
translations-right = Reste juste telle quelle
translations-save = Enregistrer ce qui est écrit
translations-save-how = Chaque texte de cette page que vous avez changé est enregistré. Vider une traduction la retire.
translations-saved = { $n ->
    [0] Il n'y avait rien de nouveau à enregistrer.
    [one] { $shown } texte a été enregistré.
   *[other] { $shown } textes ont été enregistrés.
 }
translations-trouble = { $n ->
    [one] Un texte n'a pas été enregistré et attend votre décision :
   *[other] { $shown } textes n'ont pas été enregistrés et attendent votre décision :
 }
translations-conflict = Quelqu'un a changé l'original ou la traduction pendant que vous écriviez. Les deux sont ici : enregistrez la vôtre, ou copiez l'autre.
translations-theirs = Ce qu'il y a à présent
translations-yours = Ce que vous avez écrit
translations-name-too-long = Le nom de qui a traduit ne dépasse pas { $most } caractères.
translations-none = Il n'y a aucun texte de ce genre.
translations-back = Retour au plan
translations-to-list = Retour à la liste
standing-missing = Manquante
standing-older = Plus ancienne que l'original
standing-current = À jour
standing-original = Écrit dans cette langue
text-older = L'original a changé depuis
history-action-translate = traduction
