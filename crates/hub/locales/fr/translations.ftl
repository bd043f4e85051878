# Les textes à côté de leurs traductions.
translations-title = Traductions
translations-lead = Chaque texte du plan à côté de sa traduction. Un original qui change n’efface rien : la traduction reste signalée jusqu’à ce que quelqu’un la mette à jour.
translations-invite = ce qui manque et ce qui est en retard sur l’original
translations-languages = Où en est chaque langue
translations-into = Traduction en
translations-which = Quels textes sont montrés
translations-show-missing = Manquantes
translations-show-older = Plus anciennes que l’original
translations-show-all = Toutes
translations-found = { $n ->
    [one] { $shown } texte
   *[other] { $shown } textes
 }
translations-plan = Plan
translations-original = Original
translations-made-of = L’original au moment de la traduction
translations-translation = Traduction
translations-by = Qui a traduit (personne ou équipe)
translations-official = Version officielle
translations-right = Reste juste telle quelle
translations-save = Enregistrer ce qui est écrit
translations-save-how = Chaque texte de cette page que vous avez changé est enregistré. Vider une traduction la retire.
translations-saved = { $n ->
    [0] Il n’y avait rien de nouveau à enregistrer.
    [one] { $shown } texte a été enregistré.
   *[other] { $shown } textes ont été enregistrés.
 }
translations-trouble = { $n ->
    [one] Un texte n’a pas été enregistré et attend votre décision :
   *[other] { $shown } textes n’ont pas été enregistrés et attendent votre décision :
 }
translations-conflict = Quelqu’un a changé l’original ou la traduction pendant que vous écriviez. Les deux sont ici : enregistrez la vôtre, ou copiez l’autre.
translations-theirs = Ce qu’il y a à présent
translations-yours = Ce que vous avez écrit
translations-name-too-long = Le nom de qui a traduit ne dépasse pas { $most } caractères.
translations-none = Il n’y a aucun texte de ce genre.
translations-back = Retour au plan
translations-to-list = Retour à la liste
# family: translations-closed-
translations-closed-heading = Les traductions ne changent pas pour l’instant
translations-closed-endorsement = Le plan est soumis aux membres : le document sur lequel ils se prononcent contient le texte dans toutes les langues, et c’est pourquoi aucune ne change.
translations-closed-closed = Le plan est clos : ses textes restent tels quels.
translations-closed-kept = Ce n’est pas enregistré. Le voici, pour que vous le copiiez :
# family: translations-instead-
translations-instead-endorsement = Une fois le tour terminé, la traduction reprend. Si une traduction contient une erreur qui change le sens, prévenez le secrétariat du réseau : il peut annuler le tour et en ouvrir un autre.
translations-instead-closed = La suite s’écrit dans le prochain plan.
translations-agreed = Les membres ont entériné ce plan dans le document scellé, avec ses versions officielles : celles-ci changent par amendement. Les traductions qui ne sont pas officielles peuvent être ajoutées et corrigées ici, et les pages disent qu’elles ne le sont pas.
translations-official-agreed = Une version officielle fait partie de ce que les membres ont convenu : elle change par amendement. Ici vous pouvez l’enregistrer comme traduction non officielle, s’il n’y en a pas d’officielle.
standing-missing = Manquante
standing-older = Plus ancienne que l’original
standing-current = À jour
standing-original = Écrit dans cette langue
text-older = L’original a changé depuis
history-action-translate = traduction
