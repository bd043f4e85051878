# Le registre des pratiques.
practices-title = Pratiques
practices-lead = Ce que membres et parties prenantes ont déjà fait pour les objectifs du Pacte et qui peut servir à d’autres : quoi, où, avec quel résultat, quels enseignements et à quel bureau s’adresser.
practices-found = { $n ->
    [one] { $shown } pratique
   *[other] { $shown } pratiques
}
practices-none = Aucune pratique n’est encore publiée dans ce réseau.
practices-none-found = Aucune pratique ne correspond. Essayez d’autres mots ou moins de filtres.
practices-to-network = Aller au réseau
practices-take = Télécharger ce qui est publié de cette liste :
practice-add = Partager une pratique
practice-edit = Modifier la pratique
practice-edit-lead = Elle est enregistrée comme un brouillon que seuls voient votre entité et les personnes qui la relisent. Rien n’est public avant la relecture. N’écrivez ni noms ni données de personnes.
practice-save = Enregistrer le brouillon
practice-back = Revenir sans enregistrer
practice-search = Rechercher et filtrer
practice-search-go = Rechercher
practice-search-clear = Tout afficher
practice-any = Tous
practice-objectives-short = Objectifs du Pacte : { $list }
practice-by = Partagée par : { $entity }
practice-summary = Ce qui a été fait
practice-results = Résultats
practice-lessons = Enseignements
practice-objectives = Objectifs du Pacte
practice-principles = Principes directeurs
practice-evidence = Preuves
practice-no-evidence = Aucun lien à l’appui n’a été donné.
practice-activities = Activités dont elle vient ou qui s’en servent
practice-contact = À qui s’adresser
practice-hub = Pour la plateforme du Réseau sur les migrations
practice-hub-there = Elle est déjà sur le Migration Network Hub : la voir là-bas
practice-hub-how = La pratique dans les champs de recherche de la plateforme, pour l’y porter sans la réécrire. Le formulaire d’envoi de la plateforme n’est pas public : vérifiez avant d’envoyer.
practice-why = Pourquoi elle est revenue ou a été retirée
practice-lacking = Il manque, pour la remettre
practice-do = La suite
practice-reason = Motif
practice-reason-how = Obligatoire pour la renvoyer ou la retirer ; lu par qui la partage.
practice-reason-missing = Dites le motif, afin qu’on sache quoi changer.
practice-moved = Quelqu’un vous a devancé : la pratique n’est plus telle qu’affichée. Voici ce qu’elle dit maintenant.
practice-changed = Quelqu’un a modifié la pratique entre-temps et votre modification n’a pas été enregistrée. Ce que vous avez écrit est ici : copiez-le et reprenez la pratique telle qu’elle est maintenant.
practice-not-yours = Choisissez une entité pour laquelle vous agissez.
practice-unknown-place = Le lieu « { $place } » est inconnu. Écrivez des pays, sous-régions ou codes, par exemple : Pérou ; Amérique du Sud ; CO.
practice-too-many = Il y en a trop : { $shown } au plus.
practice-bad-period = La période n’est pas comprise. Par exemple : 2023 ; T2 2023 ; mai-juillet 2023 ; 2023-05/2024-02.
practice-unknown-entry = Choisissez dans la liste.
practice-unknown-office = Choisissez un bureau dans la liste.
practice-no-office = Aucun pour l’instant
practice-bad-link = Ce n’est pas une adresse web. Accepté, par exemple : https://example.org/pratique
practice-bad-links = « { $line } » n’est pas compris. Sur chaque ligne : l’adresse https://…, une espace et ce que c’est.
practice-links-most = { $shown } liens au plus, chacun une fois.
practice-unknown-activity = Il n’y a pas d’activité « { $reference } ». Par exemple : A-014, ou 2023-2024/A-014.
# family: practice-filter-
practice-filter-q = Mots-clés
practice-filter-objective = Objectif
practice-filter-country = Pays ou sous-région
practice-filter-entity = Qui la partage
practice-filter-state = État
# family: practice-state-
practice-state-draft = Brouillon
practice-state-review = En relecture
practice-state-published = Publiée
practice-state-withdrawn = Retirée
# family: practice-act-
practice-act-submit = Remettre pour relecture
practice-act-send-back = Renvoyer avec le motif
practice-act-publish = Publier
practice-act-withdraw = Retirer
practice-act-reopen = La reprendre
# family: practice-lacks-
practice-lacks-places = le lieu
practice-lacks-period = la période
practice-lacks-objectives = au moins un objectif du Pacte
practice-lacks-results = les résultats
practice-lacks-contact = un bureau à qui s’adresser
# family: practice-says-
practice-says-places = Où
practice-says-period = Quand
practice-says-published = Publiée le
# family: practice-field-
practice-field-entity = Qui la partage
practice-field-title = Titre
practice-field-summary = Ce qui a été fait, comment et avec qui
practice-field-results = Ce qui en a résulté
practice-field-lessons = Ce qu’il faut savoir avant de faire de même
practice-field-places = Où
practice-field-period = Quand
practice-field-objectives = Objectifs du Pacte qu’elle sert
practice-field-principles = Principes directeurs qu’elle illustre
practice-field-links = Liens à l’appui
practice-field-activities = Activités du réseau dont elle vient ou qui s’en servent
practice-field-office = Bureau à qui s’adresser
practice-field-hub = Son adresse sur le Migration Network Hub, si elle y est déjà
# family: practice-hint-
practice-hint-summary = Quelques paragraphes. Ni noms ni données de personnes.
practice-hint-places = Pays, sous-régions ou départements, séparés par des points-virgules.
practice-hint-period = Aussi précisément qu’on le sait : 2023 ; T2 2023 ; mai-juillet 2023.
practice-hint-links = Un par ligne : l’adresse, une espace et ce que c’est.
practice-hint-activities = Leurs références : A-014, ou 2023-2024/A-014.
practice-hint-office = Un bureau, jamais une personne.
practice-hint-hub = La plateforme n’est pas reproduite ici : un lien renvoie à ce qui s’y trouve déjà.
# family: practice-column-
practice-column-field = Champ
practice-column-said = Contenu
practice-column-reference = Référence
practice-column-title = Titre
practice-column-language = Langue
practice-column-summary = Résumé
practice-column-implementing-organisation = Organisation
practice-column-geographic-scope = Portée géographique
practice-column-countries = Pays (ISO 3166)
practice-column-places = Lieux
practice-column-start = Du
practice-column-end = Au
practice-column-gcm-objectives = Objectifs du Pacte
practice-column-gcm-principles = Principes directeurs
practice-column-results = Résultats
practice-column-lessons-learned = Enseignements
practice-column-evidence = Preuves
practice-column-contact-office = Bureau de contact
practice-column-contact-email = Courriel du bureau
practice-column-hub-address = Adresse sur la plateforme
practice-column-source = Source
practice-column-last-changed = Dernière modification
# family: error-not-found-
error-not-found-practice = Ce réseau n’a pas de pratique « { $found } » que vous puissiez lire.
error-practice-moved = Quelqu’un a modifié cette pratique entre-temps. Rien n’a été écrit : revenez en arrière, rechargez la page et voyez où elle en est.
error-practice-not-now = Dans son état actuel cette pratique ne peut être modifiée : elle est en relecture, publiée ou retirée.
# family: history-entity-
history-entity-practice = Pratique
# family: section-
section-practices = Pratiques
# family: search-in-
search-in-practices = Pratiques
# family: desk-waits-
desk-waits-practice-review = Une pratique attend d’être relue : publiez-la ou renvoyez-la avec le motif.
desk-waits-practice-sent-back = Votre pratique est revenue avec un motif : modifiez-la et remettez-la.
# family: review-claim-
review-claim-practices = { $n ->
    [one] { $shown } pratique publiée montre comment : { $list }.
   *[other] { $shown } pratiques publiées montrent comment : { $list }.
}
# family: review-source-
review-source-practice = pratique { $reference }
practice-edit-published = Cette pratique est publiée : ce que vous enregistrez est aussitôt public. N’écrivez ni noms ni données de personnes.
