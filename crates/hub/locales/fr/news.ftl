# Les actualités du réseau.
news-title = Actualités
news-lead = Ce que le réseau dit de son travail, en précisant toujours qui l’a écrit et si quelqu’un l’a relu.
news-none = Aucune actualité n’est encore publiée.
news-add = Rédiger une actualité
news-edit = Modifier l’actualité
news-edit-lead = Elle est enregistrée comme brouillon ; elle devient publique lorsque ceux qui conduisent le réseau la publient et que le moment choisi est venu. Ne nommez personne qui n’ait donné son accord.
news-of-network = Le réseau
news-when = Publier à partir de (temps universel)
news-when-how = Laissé vide, tout de suite. Par exemple : 2023-06-01 14:00.
news-bad-moment = Le moment n’est pas compris. Accepté : 2023-06-01 ou 2023-06-01 14:00.
news-moved = Quelqu’un vous a devancé : l’actualité n’est plus telle qu’affichée. Voici ce qu’elle dit maintenant.
news-changed = Quelqu’un a modifié l’actualité entre-temps et votre modification n’a pas été enregistrée. Ce que vous avez écrit est ici : copiez-le et reprenez l’actualité telle qu’elle est maintenant.
news-choose-author = Dites qui l’a écrite ; si c’est un membre, choisissez lequel plus haut.
news-choose-reviewed = Seuls ceux qui conduisent le réseau peuvent dire qu’elle a été relue.
news-notes = Notes permanentes
news-notes-how = Ces notes s’ajoutent d’elles-mêmes sous les actualités selon leur règle.
news-notes-none = Il n’y a pas encore de notes permanentes.
news-note = Note
news-note-add = Ajouter une note
news-note-remove = Retirer la note
news-note-always = sous toutes les actualités
news-note-place = sous les actualités de ce lieu : { $place }
news-note-where = Sous les actualités sur
news-note-where-how = Un pays ou une sous-région ; laissé vide, sous toutes.
news-pictures = Images
news-pictures-lead = Chacune avec ce qu’elle montre, pour qui ne la voit pas, et à qui elle est. Elle est réduite ; où et avec quel appareil elle a été prise n’est pas conservé. Personne n’est montré sans son accord.
news-pictures-none = Il n’y a pas encore d’image.
news-pictures-full = Cette actualité a toutes les images qu’elle peut avoir : retirez-en une pour en ajouter une autre.
news-pictures-back = Revenir à l’actualité
news-picture-add = Ajouter une image
news-picture-nth = image { $n }
news-picture-remove = Retirer l’image
news-picture-credit = Image : { $credit }
news-picture-too-large = Le fichier est trop grand. Sont acceptés jusqu’à { $most } Mo et 50 millions de pixels.
news-picture-unknown = Ce fichier n’est pas accepté. Sont acceptés JPEG, PNG ou WebP.
news-picture-too-small = L’image est trop petite. Il faut au moins { $least } pixels par côté.
news-picture-broken = Le fichier commence comme une image mais ne peut pas être lu. Enregistrez-le à nouveau en JPEG ou PNG.
news-no-file = Choisissez le fichier de l’image, même si vous l’aviez déjà choisi.
news-no-credit = Dites à qui est l’image, en { $shown } caractères au plus.
# family: news-authorship-
news-authorship-network = Rédigée par le réseau régional.
news-authorship-member = Rédaction : { $entity }.
news-authorship-partners = Rédigée par le réseau régional avec ses partenaires.
# family: news-authorship-choice-
news-authorship-choice-network = Le réseau régional
news-authorship-choice-member = Le membre choisi plus haut
news-authorship-choice-partners = Le réseau régional avec ses partenaires
# family: news-reviewed-
news-reviewed-not-reviewed = Non relue par le Secrétariat du Réseau.
news-reviewed-reviewed = Relue par le Secrétariat du Réseau.
# family: news-state-
news-state-draft = Brouillon
news-state-review = En relecture
news-state-approved = Publique à partir du moment choisi
news-state-withdrawn = Retirée
# family: news-act-
news-act-submit = Remettre pour relecture
news-act-send-back = Renvoyer
news-act-publish = Publier
news-act-withdraw = Retirer
news-act-reopen = La reprendre
# family: news-field-
news-field-entity = Au nom de qui
news-field-authorship = Qui l’a rédigée
news-field-reviewed = Le Secrétariat du Réseau l’a-t-il relue ?
news-field-places = Lieux dont elle parle
news-field-title = Titre
news-field-lead = En quelques phrases
news-field-body = Texte
news-field-offices = Bureaux à qui s’adresser
news-field-alt = Ce que montre l’image
news-field-credit = À qui est l’image
news-field-file = Fichier
# family: news-hint-
news-hint-alt = En une phrase, pour qui ne peut pas la voir : « Une institutrice montre une carte à deux enfants ». Sans le nom de personnes qui n’auraient pas donné leur accord.
news-hint-credit = L’organisation, ou l’auteur de la photo s’il veut être nommé. Cela figure sous l’image.
news-hint-file = JPEG, PNG ou WebP, jusqu’à 12 Mo.
news-hint-places = Pays ou sous-régions, séparés par des points-virgules. Les notes permanentes s’ajoutent d’après eux.
news-hint-body = Un paragraphe par ligne.
# family: error-not-found-
error-not-found-picture = Il n’y a pas ici d’image « { $found } ».
error-not-found-news = Il n’y a pas ici d’actualité « { $found } » que vous puissiez lire.
error-news-pictures-full = Cette actualité a toutes les images qu’elle peut avoir : six. Rien n’a été écrit.
error-news-moved = Quelqu’un a modifié ceci entre-temps. Rien n’a été écrit : revenez en arrière, rechargez la page et voyez où elle en est.
error-news-not-now = Dans son état actuel cette actualité ne peut être modifiée : elle est en relecture, publiée ou retirée.
# family: history-entity-
history-entity-news = Actualité
history-entity-standing-note = Note permanente
# family: section-
section-news = Actualités
# family: desk-waits-
desk-waits-news-review = Une actualité attend d’être relue.
# family: feed-
feed-news = Actualités
# family: feed-about-
feed-about-news = Les actualités du réseau, avec qui les a rédigées.
