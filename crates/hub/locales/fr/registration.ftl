# Inscription aux événements, et qui a participé.
registration-title = S’inscrire
registration-back = Retour à l’événement
registration-link-for-admitted = Le lien de la session est donné à celles et ceux qui se sont inscrits.
registration-field-name = Votre nom
registration-field-address = Adresse électronique
registration-field-organisation = Organisation
registration-field-organisation-kind = Type d’organisation
registration-field-level = Niveau où vous travaillez
registration-field-country = Pays
registration-field-sex = Sexe
registration-field-age-group = Groupe d’âge
registration-field-interpretation = Interprétation
registration-field-accessibility = Ce qu’il vous faut pour participer
registration-why-organisation = Pour que le bureau sache qui il attend.
registration-why-organisation-kind = Pour voir qui est entendu et qui manque. Publié seulement sous forme de nombre.
registration-why-level = Pour voir si les voix locales sont entendues aussi. Publié seulement sous forme de nombre.
registration-why-country = Pour voir quels pays sont entendus. Publié seulement sous forme de nombre.
registration-why-sex = Pour voir si femmes et hommes sont entendus à égalité. Publié seulement sous forme de nombre.
registration-why-age-group = Pour voir si jeunes et moins jeunes sont entendus. Publié seulement sous forme de nombre.
registration-why-interpretation = Pour engager des interprètes des langues nécessaires.
registration-why-accessibility = Sous-titres, langue des signes, accès de plain-pied, une salle calme : vu du seul bureau qui organise l’événement.
registration-address-why = Vous y recevrez un lien ; votre inscription compte une fois le lien ouvert et confirmé.
registration-not-said = Non indiqué
registration-no-interpretation = Pas nécessaire
registration-asked = Questions pour cet événement
registration-asked-why = Aucune réponse n’est obligatoire.
registration-consent = Ce qui est fait de ces informations
registration-consent-usual = J’accepte que le bureau qui organise cet événement garde ce que je dis ici pour le préparer et pour compter, sans noms, qui a participé. Personne d’autre ne le voit.
registration-agree = J’accepte
registration-kept = Ce que vous dites est gardé jusqu’au { $date } puis effacé ; seul reste le nombre de personnes venues.
registration-what-next = Vous recevez un courriel avec un lien. Il vous permet de confirmer votre adresse, et d’annuler à tout moment.
registration-send = M’inscrire
registration-full = Toutes les places sont prises. Inscrivez-vous quand même : vous serez sur la liste d’attente et nous vous préviendrons dès qu’une place se libérera.
registration-places = { $n ->
    [one] { $shown } place.
   *[other] { $shown } places.
 }
registration-wrong = { $n ->
    [one] Une chose est à revoir ; rien de ce que vous avez écrit n’est perdu.
   *[other] { $shown } choses sont à revoir ; rien de ce que vous avez écrit n’est perdu.
 }
registration-too-quick = Le formulaire est revenu plus vite qu’on ne tape. Envoyez-le encore une fois, s’il vous plaît.
registration-shut-meanwhile = L’inscription a été close entre-temps.
registration-shut-cancelled = L’événement n’a pas lieu.
registration-shut-over = L’inscription est terminée.
registration-shut-closed = L’inscription n’est pas ouverte.
registration-shut-invitation = Cet événement est sur invitation : rouvrez le lien de votre invitation.
registration-shut-member-states = Cet événement est pour les États Membres : connectez-vous avec le compte qui agit pour le vôtre.
registration-fault-name = Dites votre nom, s’il vous plaît.
registration-fault-long = C’est trop long.
registration-fault-address = Donnez une adresse comme nom@example.org.
registration-fault-choice = Choisissez dans la liste.
registration-fault-consent = Sans cet accord, rien ne peut être gardé, et personne ne peut donc être inscrit.
registration-sent-title = Consultez votre messagerie
registration-sent = Nous avons envoyé un courriel à l’adresse que vous avez donnée. Suivez son lien dans les deux jours.
registration-sent-then = Rien n’est arrivé ? Regardez dans le courrier indésirable, ou inscrivez-vous de nouveau dans dix minutes. Qui s’est déjà inscrit reçoit un courriel qui le dit.
registration-own-title = Votre inscription
registration-own-privacy = Cette page ne s’ouvre qu’avec le lien de votre courriel.
registration-code = Votre code pour signaler votre arrivée
registration-code-how = Vous le tapez le jour même, avec le code montré dans la salle.
registration-confirm = Oui, c’est mon adresse
registration-cancel = Je ne viens pas
registration-certificate = Attestation de participation
registration-answer-accepted = Calendrier : vient
registration-answer-tentative = Calendrier : viendra peut-être
registration-answer-declined = Calendrier : ne vient pas
registration-standing-unconfirmed = À confirmer
registration-standing-to-approve = À approuver
registration-standing-registered = Avec une place
registration-standing-waiting = Sur la liste d’attente
registration-standing-declined = Refusée
registration-standing-cancelled = Annulée
registration-next-unconfirmed = Appuyez sur le bouton, et l’inscription est faite.
registration-next-to-approve = Le bureau qui organise l’événement l’examine et vous écrit.
registration-next-registered = Vous avez une place. Le courriel contient une entrée pour votre calendrier.
registration-next-waiting = Toutes les places sont prises. Quand l’une se libère, un courriel vous le dit.
registration-next-declined = Le bureau qui organise l’événement n’a pas pu vous donner de place.
registration-next-cancelled = Vous l’avez annulée. Vous pouvez vous inscrire de nouveau.
registration-next-late = Le lien a expiré, ou l’inscription est terminée. Inscrivez-vous de nouveau tant qu’elle est ouverte.
registration-next-called-off = L’événement n’a pas lieu.
check-in-title = Signaler son arrivée
check-in-button = Je suis là
check-in-done = Bienvenue. Votre arrivée est enregistrée.
check-in-shut = L’arrivée se signale à partir d’une heure avant l’événement et jusqu’à sa fin.
check-in-field-code = Le code de votre courriel
check-in-field-room = Le code montré dans la salle
check-in-code-where = Huit lettres et chiffres, aussi sur la page de votre inscription.
check-in-room-where = À l’écran ou à l’entrée.
check-in-code-wrong = Ce code ne correspond à aucune place. Regardez dans votre courriel, s’il vous plaît.
check-in-room-wrong = Ce n’est pas le code montré dans la salle.
registration-run-title = Inscription et présence
registration-saved = Enregistré.
registration-none = Personne ne peut encore s’inscrire à cet événement.
registration-open-it = Ouvrir l’inscription
registration-address = Où l’on s’inscrit
registration-room = Code pour la salle
registration-room-how = Montrez-le à l’événement. Cette adresse le porte déjà :
registration-invite = Créer un lien d’invitation
registration-invite-how = Un lien créé avant n’ouvre plus rien.
registration-invitation-once = Envoyez ce lien à qui vous invitez. Il n’est montré que cette fois : seule une trace en est gardée.
registration-people = Qui s’est inscrit
registration-who = Nom
registration-state = État
registration-came = Le jour même
registration-interpretation = interprétation : { $language }
registration-nobody = Personne n’a encore confirmé d’adresse. Faites connaître l’adresse où s’inscrire.
registration-forgotten = Ce que les personnes ont dit d’elles-mêmes a été effacé. Les nombres ci-dessous restent.
registration-yes = Approuver
registration-no = Refuser
registration-save-attendance = Enregistrer qui est venu
registration-heads = Personnes comptées
registration-heads-how = Là où personne n’a coché de liste : combien de personnes sont venues. Ces nombres remplacent la liste.
registration-heads-all = Toutes les personnes venues
registration-heads-save = Enregistrer les nombres
registration-heads-bad = Écrivez un nombre entier.
registration-heads-sum = C’est plus que toutes les personnes venues.
registration-more = Régler
registration-setup-title = Ce que demande le formulaire
registration-setup-how = N’activez que ce qu’il vous faut pour cet événement : chaque question est montrée avec sa raison, et aucune n’est obligatoire.
registration-setup-save = Enregistrer
registration-setup-open = L’inscription est ouverte
registration-setup-admits = Qui peut s’inscrire
registration-setup-places = Places
registration-setup-approval = Nous approuvons chaque inscription
registration-setup-keep = Effacer les réponses après le
registration-setup-invited = Invitations envoyées
registration-setup-places-how = Vide : autant qu’il en vient. Une fois toutes les places prises, on est sur la liste d’attente.
registration-setup-keep-how = Après l’événement, et 400 jours après au plus tard. Les nombres restent.
registration-setup-keep-longer = Une date plus proche a été annoncée aux personnes inscrites : elle ne peut qu’être avancée.
registration-setup-ask = Demander : { $what }
registration-setup-consent = Ce que l’on accepte, en { $language }
registration-setup-no-consent = Dites ce que les personnes acceptent.
registration-setup-fault-places = De 1 à 20 000, ou vide.
registration-setup-fault-keep-until = Un jour après l’événement, et 400 jours après au plus tard.
registration-setup-fault-long-consent = 2 000 caractères au plus.
registration-setup-fault-invited = Un nombre entier, ou vide.
registration-setup-fault-outside = Cet événement est d’un autre calendrier.
registration-admits-anyone = Tout le monde
registration-admits-invitation = Qui a le lien d’invitation
registration-admits-member-states = Qui agit pour un État Membre
registration-move-title = Le déplacer ou l’annuler
registration-move-tells = Celles et ceux qui se sont inscrits sont prévenus par courriel, et leurs calendriers suivent.
registration-move-button = Déplacer l’événement
registration-call-off-sure = Je veux l’annuler. On peut le rétablir en lui donnant une autre date.
registration-call-off = Annuler l’événement
registration-move-start = Début
registration-move-end = Fin
registration-move-reason = Pourquoi
registration-move-how = Année-mois-jour heures:minutes ({ $zone }).
registration-move-bad = Écrivez un moment, comme 2027-04-13 09:00.
registration-move-why = Dites pourquoi, en 1 000 caractères au plus : les inscrits le lisent.
registration-move-ends-before = Il se termine avant de commencer.
error-registration-moved = Quelqu’un a changé cela entre-temps. Regardez de nouveau, s’il vous plaît.
error-registration-counted = Les nombres ont été relevés : ce à partir de quoi ils ont été comptés ne change plus.
error-registration-not-over = Les nombres sont publiés quand l’événement est terminé.
error-event-over = L’événement est terminé : il ne peut plus être déplacé ni annulé.
error-not-found-registration = Personne ne s’inscrit ici à l’événement « { $found } ».
error-not-found-participation = Aucun nombre n’est publié pour l’événement « { $found } ».
participation-title = Qui a participé
participation-published = Publiés : ces nombres restent.
participation-before = C’est ce que tout le monde verrait maintenant.
participation-publish = Publier les nombres
participation-publish-once = Une seule fois : par deux versions qui diffèrent d’une personne, on saurait qui elle est.
participation-hidden = { $n ->
    [one] { $shown } réponse n’est pas montrée.
   *[other] { $shown } réponses ne sont pas montrées.
 }
participation-note = Les nombres inférieurs à { $shown } ne sont pas montrés, ni ceux dont l’un se déduirait. Les noms ne sont jamais publiés.
participation-unit = Personnes : { $measure }
registration-one-attended = Est venu ou venue
registration-one-contributed = A contribué
registration-one-used = Sa contribution a été utilisée
participation-measure-invited = Invitées
participation-measure-registered = Inscrites
participation-measure-attended = Présentes
participation-measure-contributed = Ont contribué
participation-measure-used = Contribution utilisée
participation-by-organisation-kind = Par type d’organisation
participation-by-level = Par niveau
participation-by-sub-region = Par sous-région
participation-by-country = Par pays
participation-by-sex = Par sexe
participation-by-age-group = Par groupe d’âge
participation-by-language = Par langue
event-level-local = Local
event-level-national = National
event-level-regional = Régional
sex-woman = Femme
sex-man = Homme
sex-another = Autre
age-group-under-18 = Moins de 18 ans
age-group-18-29 = 18 à 29 ans
age-group-30-44 = 30 à 44 ans
age-group-45-59 = 45 à 59 ans
age-group-60-over = 60 ans et plus
history-entity-event-form = Inscription à un événement
history-entity-participation = Participation à un événement
history-action-forget = effacement à la date prévue
event-letter-call = Le lien de la session : { $call }
mail-event-confirm-subject = Confirmez, s’il vous plaît : { $event }
mail-event-confirm =
    Quelqu’un, sans doute vous, a inscrit cette adresse pour :

    { $event }
    { $when }

    Merci de confirmer que l’adresse est la vôtre : ouvrez ce lien et appuyez sur le bouton, dans les deux jours :

    { $link }

    Ce n’était pas vous ? Il n’y a rien à faire : sans confirmation personne n’est inscrit, et les données sont effacées.
mail-event-again-subject = Vous avez déjà une inscription : { $event }
mail-event-again =
    Quelqu’un, sans doute vous, a inscrit cette adresse une nouvelle fois pour :

    { $event }
    { $when }

    Elle l’était déjà ; rien n’a changé. La page de votre inscription s’ouvre avec le lien du courriel reçu alors.
mail-event-registered-subject = Vous avez une place : { $event }
mail-event-registered =
    Vous avez une place.

    { $event }
    { $when }
    { $place }
    { $call }

    Votre code pour signaler votre arrivée : { $code }

    La page de votre inscription, où vous pouvez aussi l’annuler :

    { $link }

    Ce courriel contient une entrée pour votre calendrier.
mail-event-waiting-subject = Vous êtes sur la liste d’attente : { $event }
mail-event-waiting =
    Toutes les places sont prises. Dès que l’une se libère, nous vous prévenons.

    { $event }
    { $when }

    La page de votre inscription, où vous pouvez aussi l’annuler :

    { $link }
mail-event-to-approve-subject = Nous avons votre inscription : { $event }
mail-event-to-approve =
    Le bureau qui organise l’événement va examiner votre inscription et vous écrira.

    { $event }
    { $when }

    La page de votre inscription, où vous pouvez aussi l’annuler :

    { $link }
mail-event-declined-subject = Pas de place pour vous : { $event }
mail-event-declined =
    Nous le regrettons : le bureau qui organise l’événement n’a pas pu vous donner de place.

    { $event }
    { $when }

    { $link }
mail-event-moved-up-subject = Une place pour vous : { $event }
mail-event-moved-up =
    Vous étiez sur la liste d’attente, ou votre inscription était à approuver : vous avez maintenant une place.

    { $event }
    { $when }
    { $place }
    { $call }

    Votre code pour signaler votre arrivée : { $code }

    Vous ne pouvez pas venir ? Annulez votre inscription avec le lien de notre premier courriel, pour qu’une autre personne puisse venir.
mail-event-left-subject = Inscription annulée : { $event }
mail-event-left =
    Votre inscription est annulée :

    { $event }
    { $when }

    Vous pouvez vous inscrire de nouveau tant que l’inscription est ouverte :

    { $link }
mail-event-changed-subject = Changement : { $event }
mail-event-changed =
    L’événement a changé. Voici ce qu’il en est :

    { $event }
    { $when }
    { $place }
    { $call }

    { $reason }

    Votre inscription reste valable et votre calendrier suit. Vous ne pouvez pas venir ? Annulez votre inscription avec le lien de notre premier courriel.

    { $link }
mail-event-called-off-subject = N’aura pas lieu : { $event }
mail-event-called-off =
    L’événement auquel vous deviez participer n’aura pas lieu :

    { $event }
    { $when }

    { $link }
certificate-says = Il est attesté que
certificate-attended = a participé à la formation
certificate-office = Organisée par { $office }
error-not-found-certificate = Il n’y a pas ici d’attestation de l’événement « { $found } » : elle est pour qui est venu à une formation terminée.
event-copy-title = Un autre événement semblable, ou une série
event-copy-how = Textes, lieu, langues et accès sont ceux d’ici ; les inscriptions non. Ce qui tombe les mêmes jours est sur la page du nouvel événement.
event-copy-button = Créer
event-copy-times-wrong = De 1 à 52.
event-copy-first = Le premier commence
event-copy-times = Combien
event-copy-every = À quel rythme
event-repeat-weekly = Chaque semaine
event-repeat-fortnightly = Toutes les deux semaines
event-repeat-monthly = Chaque mois
registration-heads-countries = Par pays
registration-heads-countries-how = Un par ligne : Pérou : 12
registration-heads-countries-bad = Écrivez un pays et un nombre par ligne, chaque pays une fois : Pérou : 12.
mail-event-reminder-subject = Bientôt : { $event }
mail-event-reminder =
    L’événement auquel vous allez participer commence dans moins d’un jour :

    { $event }
    { $when }
    { $place }
    { $call }

    Votre code pour signaler votre arrivée est { $code }.

    Vous ne pouvez pas venir ? Annulez votre inscription avec le lien de notre premier courriel, pour qu’une autre personne ait votre place.

    { $link }
registration-needs = Besoins pour participer : { $needs }
registration-kept-people = Ce que les personnes ont dit est gardé jusqu’au { $date } puis effacé ; seul reste le nombre de personnes venues.
