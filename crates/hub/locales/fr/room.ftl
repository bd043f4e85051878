# Rooms in which a question is talked about.
rooms-title = Espaces de discussion
rooms-lead = Dans un espace, on discute d’une question entre deux dates, avec modération. Son résumé reste comme document.
rooms-none = Aucun espace ne vous est ouvert.
room-add = Ouvrir un espace
room-edit = Modifier l’espace
room-save = Enregistrer l’espace
room-edit-lead = Le sujet d’un espace et qui le lit ne changent plus ensuite : chacun y parle en les connaissant.
# family: room-field-
room-field-about = Ce dont il s’agit
room-field-circle = Qui le lit
room-field-entities = Organisations auxquelles un espace réservé est ouvert
room-field-opens = Premier jour
room-field-closes = Dernier jour
room-field-question = Question
room-field-context = Ce qu’il faut savoir pour y répondre
room-field-langs = Langues
room-field-moderator = Modération
room-field-held = Relire les messages avant publication
room-field-summary = Résumé
room-field-lang = Langue du message
room-field-words = Ce que vous dites
# family: room-hint-
room-hint-about = Vide : le réseau dans son ensemble ; sinon, un événement (E-46) ou une activité avec son plan (2023-2024/A-012).
room-hint-entities = Seulement pour un espace réservé : noms ou sigles, séparés par des points-virgules.
room-hint-opens = Le jour entier compte, en temps universel.
room-hint-summary = Ce qui a été dit, ce sur quoi on s’accorde et ce sur quoi non. Ne nommez personne.
room-hint-words = Il est lu aussitôt, au nom de votre organisation. Ne nommez personne.
room-hint-held = La modération le lit d’abord ; ensuite il est lu au nom de votre organisation. Ne nommez personne.
# family: room-circle-
room-circle-public = Lecture ouverte à tous ; parole aux sièges du réseau
room-circle-seats = Qui a un siège dans le réseau
room-circle-members = Membres
room-circle-sealed = Réservé : seulement des organisations choisies
# family: room-stage-
room-stage-coming = Ouverture prochaine
room-stage-open = Ouvert
room-stage-closed = Clos
# family: room-standing-
room-standing-held = En attente de modération
room-standing-shown = Visible
room-standing-withheld = Non publié
room-standing-withdrawn = Retiré
room-is-about = Au sujet de
room-summary = Résumé
room-reads = Qui le lit
room-spoken = Langues
room-moderated = Modération
room-is-held = Les messages sont relus d’abord
room-posts = Ce qui est dit
room-no-posts = Personne n’a encore parlé.
room-was-silent = Personne n’a parlé dans l’espace.
room-show = Le publier
room-withhold = Ne pas le publier
room-withdraw = Le retirer
room-reason = Motif, que lit son auteur
room-say = Prendre la parole
room-say-go = Envoyer
room-who-speaks = Seules les personnes qui ont un siège dans le réseau prennent la parole ici.
room-no-names = Les personnes sont montrées par le siège pour lequel elles parlent, jamais par leur nom.
room-sum = Rédiger le résumé
room-sum-lead = Qui peut lire l’espace peut lire le résumé ; il reste comme document.
room-sum-go = Publier le résumé
room-summed-by = Résumé par la modération pour { $network }
room-see = Voir l’espace
room-open-about = Ouvrir un espace à ce sujet
room-not-yet = L’espace n’est pas encore ouvert.
room-over = L’espace est clos : on n’y parle plus.
room-wrong-words = Écrivez ce que vous dites.
room-wrong-reason = Dites pourquoi il n’est pas publié.
room-wrong-about = Inconnu. Laissez vide, ou écrivez un événement (E-46) ou une activité avec son plan (2023-2024/A-012).
room-wrong-entity = Le registre ne connaît pas « { $name } ». Accepté, par exemple : OIM ; CEPALC.
room-wrong-nobody = Dites à quelles organisations un espace réservé est ouvert.
room-wrong-langs = Choisissez au moins une langue.
room-moved = Quelqu’un l’a modifié entre-temps. Ce que vous avez écrit est ici : voyez où il en est avant d’enregistrer.
error-room-moved = Quelqu’un l’a modifié entre-temps. Rien n’a été écrit : rechargez la page et voyez où il en est.
error-too-many-posts = Vous avez parlé quarante fois en un jour dans cet espace. Ce message n’a pas été gardé : continuez demain.
error-not-found-room = Il n’y a pas d’espace { $found }.
error-not-found-post = Ce message n’existe pas dans cet espace.
desk-waits-room-posts = { $n ->
    [one] { $shown } message attend d’être relu.
   *[other] { $shown } messages attendent d’être relus.
 }
desk-waits-room-summary = L’espace est clos et personne ne l’a résumé.
