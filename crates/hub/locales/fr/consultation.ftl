# La consultation sur un projet.
consultation-title = Consultation
consultation-heading = Consultation :
consultation-open-one = Mettre le projet en consultation
consultation-open-one-why = Les membres, les États, les parties prenantes ou le public peuvent le commenter, et chaque commentaire reçoit une réponse.
consultation-opens-on = S’ouvre aux commentaires le { $date }.
consultation-open-until = Les commentaires sont reçus jusqu’au { $date } inclus (temps universel).
consultation-last-day = C’est aujourd’hui le dernier jour.
consultation-days-left = { $n ->
    [one] Il reste { $shown } jour.
   *[other] Il reste { $shown } jours.
 }
consultation-was-open = Elle a été ouverte du { $from } au { $to }.
consultation-brought = { $n ->
    [one] { $shown } commentaire publié.
   *[other] { $shown } commentaires publiés.
 }
consultation-unanswered = { $n ->
    [one] { $shown } attend encore une réponse.
   *[other] { $shown } attendent encore une réponse.
 }
consultation-said-on = { $n ->
    [one] { $shown } commentaire de la consultation sur cette activité
   *[other] { $shown } commentaires de la consultation sur cette activité
 }
consultation-on-this = Commenter cette activité dans la consultation
consultation-join-this = Proposer d’y participer
consultation-on-this-plan = Commenter le plan dans la consultation
consultation-on-this-priority = Commenter cette priorité dans la consultation
consultation-on-text = Ou seulement un passage :
# family: consultation-state-
consultation-state-coming = Annoncée
consultation-state-open = Ouverte
consultation-state-closed = Terminée
# family: circle- circle-spoke-
circle-members = membres du réseau
circle-member-states = États Membres
circle-stakeholders = parties prenantes
circle-public = le public
circle-spoke-members = membres
circle-spoke-member-states = États Membres
circle-spoke-stakeholders = parties prenantes
circle-spoke-public = public
# family: consultation-kind-
consultation-kind-comment = Commentaire
consultation-kind-question = Question
consultation-kind-offer = Offre de participation
consultation-kind-long-comment = Un commentaire
consultation-kind-long-question = Une question
consultation-kind-long-offer = Une offre de participation à une activité
# family: consultation-kinds-
consultation-kinds-comment = commentaires
consultation-kinds-question = questions
consultation-kinds-offer = offres de participation
# family: consultation-comment-state-
consultation-comment-state-unconfirmed = Non confirmé
consultation-comment-state-waiting = En modération
consultation-comment-state-published = Publié
consultation-comment-state-withheld = Non publié
consultation-comment-state-withdrawn = Retiré
# family: consultation-next-
consultation-next-unconfirmed = Confirmez que vous l’avez envoyé : il passe alors à la modération.
consultation-next-waiting = La modération le lit avant de le publier. Gardez ce lien : vous verrez ici ce qu’il devient.
consultation-next-published = Toute personne qui peut lire le plan peut le lire.
consultation-next-withheld = Il n’est pas publié, pour la raison ci-dessous.
consultation-next-withdrawn = Vous l’avez retiré et il n’est plus visible.
# family: disposition-
disposition-accepted = Accepté
disposition-partly = Accepté en partie
disposition-declined = Non retenu
disposition-noted = Noté
disposition-long-accepted = Accepté : le texte le suit (indiquez le changement, ou pourquoi pas encore)
disposition-long-partly = Accepté en partie (indiquez le changement, ou pourquoi pas encore)
disposition-long-declined = Non retenu (dites pourquoi)
disposition-long-noted = Noté : il ne demande pas de changement du texte
# family: consultation-field-
consultation-field-title = Titre
consultation-field-summary = Résumé
consultation-field-description = Description
consultation-field-deliverable = Produit
consultation-field-on = Sur quoi souhaitez-vous commenter ?
consultation-field-kind = De quoi s’agit-il ?
consultation-field-words = Votre texte (4 000 caractères au plus)
consultation-field-lang = Écrit en
consultation-field-name = Votre nom, qui est publié
consultation-field-organisation = Organisation, si vous parlez pour l’une d’elles (publiée)
consultation-field-address = Adresse électronique, qui n’est pas publiée
consultation-field-closes = Dernier jour
consultation-field-opens = Premier jour
consultation-field-circles = À qui est-il ouvert ?
consultation-field-anyone = Toute personne peut commenter après avoir confirmé son adresse (suppose l’ouverture au public)
consultation-field-office = Bureau qui modère
consultation-not-yet = Le projet peut déjà être lu ; les commentaires sont reçus à partir de ce jour.
consultation-over = Les commentaires ne sont plus reçus. Ce qui a été dit et les réponses restent ici.
consultation-seats-only = Peuvent commenter les personnes qui ont un siège dans le réseau et sont parmi les invités.
consultation-anyone = les personnes qui ont un siège dans le réseau, et toute personne qui confirme son adresse
consultation-seats = les personnes qui ont un siège dans le réseau et sont parmi les invités
consultation-moved = Le dernier jour a été changé ; celui annoncé initialement était le { $date }.
consultation-moderator-usual = Secrétariat du réseau
consultation-usual-questions =
    Que manque-t-il au projet, ou qu’y a-t-il de trop ?
    Que faudrait-il changer pour qu’il serve dans votre pays, ou à celles et ceux que vous représentez ?
    À quelles activités pourriez-vous vous joindre, et avec quoi ?
consultation-none-here = Il n’y a pas de consultation sur ce plan.
consultation-to-plan = Retour au plan
consultation-comment-go = Commenter
consultation-questions = Questions directrices
consultation-how = Comment cela se passe
consultation-opened-to = Ouverte à
consultation-who-speaks = Qui commente
consultation-moderator = Modération
consultation-rules = On commente le plan, une priorité, une activité ou un passage, en espagnol, en anglais, en portugais ou en français. Chaque commentaire est lu avant d’être publié et reçoit une réponse motivée, avec un lien vers le texte qui a changé. Les adresses des personnes qui commentent ne sont pas publiées et sont effacées un an après la clôture.
consultation-mine = Ce que vous avez dit
consultation-number = N° { $n }
consultation-withheld-why = Raison de ne pas le publier :
consultation-withdraw = Retirer mon commentaire
consultation-counts = En chiffres
consultation-figure-published = publiés
consultation-figure-answered = avec réponse
consultation-figure-unanswered = sans réponse
consultation-without-answer = En attente de réponse :
consultation-by-disposition = Suites données
consultation-by-circle = Qui s’est exprimé
consultation-by-kind = Types de contribution
consultation-waiting = { $n ->
    [one] { $shown } est en modération.
   *[other] { $shown } sont en modération.
 }
consultation-withheld = { $n ->
    [one] { $shown } n’a pas été publié ; son auteur en connaît la raison.
   *[other] { $shown } n’ont pas été publiés ; leurs auteurs en connaissent la raison.
 }
consultation-said = Ce qui a été dit, et ce qui a été répondu
consultation-filter-on = Sur
consultation-filter-all = Sans filtre
consultation-filter-disposition = Réponse
consultation-filter-any = Sans filtre
consultation-no-answer = Sans réponse pour l’instant
consultation-found = { $n ->
    [one] { $shown } commentaire
   *[other] { $shown } commentaires
 }
consultation-none-found = Aucun commentaire ne correspond à ces filtres.
consultation-none-said = Aucun commentaire n’est encore publié. Ce qui est publié apparaît ici et reçoit une réponse motivée.
consultation-other-rounds = Autres consultations sur ce plan
consultation-run = Conduire la consultation
consultation-on-plan = Le plan dans son ensemble
consultation-on-priorities = Priorités
consultation-on-activities = Activités
consultation-about = sur
consultation-about-else = Commenter autre chose
consultation-author-seat = Une personne qui a un siège dans le réseau
consultation-passage-changed = le texte a changé depuis
consultation-passage-hint = Pour commenter un passage, venez depuis la page de l’activité.
consultation-passage-choose = Désigner un passage
consultation-passage-none = Aucun en particulier
consultation-answer = Réponse :
consultation-no-answer-yet = Pas encore de réponse
consultation-text-changed = Le texte qui a changé :
consultation-before = Avant :
consultation-after = Maintenant :
consultation-see-text = Voir l’activité et son historique
consultation-comment-title = Commenter le projet
consultation-faults = Ce n’est pas encore envoyé
consultation-you-speak-as = Vous parlez en tant que
consultation-unnamed = Ne pas dire sur la page pour qui je parle (la conduite de la consultation ne le voit pas non plus)
consultation-address-hint = Nous vous envoyons un lien pour confirmer qu’elle est à vous. Elle ne figure sur aucune page et est effacée un an après la clôture.
consultation-trap = Laissez ce champ vide
consultation-what-next = La modération le lit avant sa publication. Une fois publié, il peut être lu par quiconque peut lire le plan, maintenant et quand il sera public. Vous pouvez le retirer à tout moment.
consultation-send = Envoyer
consultation-sent-waiting = Votre commentaire est arrivé. La modération le lit avant de le publier.
consultation-thanks-title = Encore une étape
consultation-thanks-confirm = Ouvrez le lien que nous vous envoyons et confirmez votre commentaire. Le lien est valable deux jours.
consultation-thanks-then = La modération le lit ensuite. Par le même lien, vous voyez ce que devient votre commentaire et pouvez le retirer.
consultation-back = Retour à la consultation
consultation-sent-title = Votre commentaire
consultation-confirm-late = Le lien ne permet plus de confirmer : deux jours ont passé, ou la consultation a été close.
consultation-confirm = Oui, c’est moi qui l’ai envoyé
consultation-sent-privacy = Cette page ne s’ouvre que par votre lien. Votre adresse ne figure nulle part et est effacée un an après la clôture ; le lien n’ouvre alors plus rien.
consultation-run-title = Conduire la consultation
consultation-run-over = Le dernier jour est passé : il reste à répondre et à la clore.
consultation-run-moderate = À modérer
consultation-run-none-waiting = Aucun commentaire n’attend d’être modéré.
consultation-run-answer = En attente de réponse
consultation-run-none-unanswered = Aucun commentaire publié n’attend de réponse.
consultation-run-offers = Offres de participation à trancher
consultation-run-done = { $n ->
    [one] { $shown } déjà tranché
   *[other] { $shown } déjà tranchés
 }
consultation-run-move = Changer le dernier jour
consultation-run-move-why = Pourquoi (indiqué sur la page)
consultation-run-move-go = Changer le jour
consultation-run-close = Clore la consultation
consultation-run-close-what = Le plan redevient un projet. Plus rien n’arrive ensuite ; on peut encore répondre à ce qui est publié.
consultation-run-keep = Les personnes invitées continuent à lire le projet
consultation-run-close-go = Clore
consultation-open-what = Dès l’ouverture, les invités peuvent lire le projet, et le commenter du premier au dernier jour.
consultation-members-always = Les membres du réseau lisent et commentent toujours.
consultation-questions-how = Une question par ligne ; la même ligne est la même question dans chaque langue. Une langue peut rester vide : on lit alors l’original.
consultation-office-words = Un autre, indiqué ci-dessous
consultation-open-go = Ouvrir la consultation
consultation-not-a-draft = Seul un projet s’ouvre à la consultation, et ce plan n’en est plus un.
consultation-moderate-title = Un commentaire
consultation-offer-title = Accepter l’offre
consultation-offer-what = L’entité devient contributrice et le commentaire est accepté, en un seul acte :
consultation-offer-entity = Entité (code, sigle ou nom du registre)
consultation-offer-word = Un mot, si vous voulez
consultation-offer-accept = Accepter et ajouter à l’activité
consultation-offer-text-stands = Le texte du plan ne peut pas être changé maintenant : répondez à l’offre par écrit.
consultation-offer-there = Elle participe déjà à l’activité ({ $part }) : répondez par écrit.
consultation-answer-title = Répondre
consultation-answer-what = Que devient-il ?
consultation-answer-change = Le texte qui a changé
consultation-answer-no-change = aucun
consultation-answer-none-changed = Aucune activité dont il traite n’a changé depuis l’arrivée du commentaire.
consultation-answer-change-hint = Les changements depuis l’arrivée du commentaire, du plus récent au plus ancien.
consultation-answer-reason = Motif, qui est publié
consultation-answer-send = Publier la réponse
consultation-moderation = Modération
consultation-publish = Publier
consultation-withhold = Ne pas publier
consultation-withhold-reason = Raison, dite à la personne qui l’a écrit
consultation-withhold-go = Ne pas publier
# family: consultation-fault-
consultation-fault-kind = Dites s’il s’agit d’un commentaire, d’une question ou d’une offre de participation.
consultation-fault-on = Choisissez ce que vous commentez : le plan, une de ses priorités ou une de ses activités.
consultation-fault-offer-on-activity = Une offre porte sur une activité : choisissez laquelle.
consultation-fault-passage = Le texte vient de changer et ne contient plus ce passage. Choisissez-en un autre, ou aucun.
consultation-fault-no-words = Il manque votre texte.
consultation-fault-too-many-words = Le texte dépasse 4 000 caractères. Raccourcissez-le, ou envoyez deux commentaires.
consultation-fault-no-name = Il manque votre nom : les commentaires sont publiés avec le nom de leur auteur.
consultation-fault-long-name = Le nom dépasse 120 caractères.
consultation-fault-long-organisation = Le nom de l’organisation dépasse 120 caractères.
consultation-fault-address = Cette adresse ne semble pas complète. Écrivez-la comme nom@organisation.org.
consultation-fault-too-quick = Le formulaire est arrivé plus vite qu’on ne lit. Tout ce que vous avez écrit est ici : envoyez-le encore une fois.
consultation-fault-no-disposition = Choisissez ce que devient le commentaire.
consultation-fault-unknown-change = Ce changement n’est pas parmi ceux qui ont suivi le commentaire. Choisissez-en un dans la liste.
consultation-fault-long-reason = Le motif dépasse 4 000 caractères.
consultation-fault-needs-change-or-reason = Ce qui est accepté dit quel texte a changé, ou pourquoi pas encore.
consultation-fault-needs-reason = Dites pourquoi il n’est pas retenu.
consultation-fault-change-of-nothing = Si le texte a changé, le commentaire a été accepté, au moins en partie. Corrigez l’un ou l’autre.
consultation-fault-withhold-why = Dites la raison : la personne qui l’a écrit a le droit de la connaître.
consultation-fault-not-an-offer = Ce commentaire n’offre pas de participer à une activité.
consultation-fault-unknown-entity = Cette entité n’est pas dans le registre. Écrivez son code, son sigle ou son nom.
consultation-fault-has-a-part = Cette entité participe déjà à l’activité.
consultation-fault-no-activities = Le plan n’a pas encore d’activités : il n’y a rien à commenter.
consultation-fault-days = Les jours manquent ou ne sont pas des dates. Écrivez-les comme 2027-03-31.
consultation-fault-closes-before-it-opens = Le dernier jour précède le premier.
consultation-fault-in-the-past = Ce jour est passé. Choisissez aujourd’hui ou un jour ultérieur.
consultation-fault-too-long = Une consultation dure un an au plus.
consultation-fault-no-circle = Choisissez au moins un cercle auquel l’ouvrir, outre les membres.
consultation-fault-anyone-unread = Pour que toute personne commente, le projet doit être ouvert au public.
consultation-fault-no-question = Il manque au moins une question directrice.
consultation-fault-too-many-questions = Il y a plus de huit questions ; personne ne répond à autant.
consultation-fault-questions-differ = Les langues n’ont pas le même nombre de questions. Une par ligne, dans le même ordre, ou laissez la langue vide.
consultation-fault-long-questions = Les questions dans une langue dépassent 4 000 caractères.
consultation-fault-unknown-office = Ce bureau ne fait pas partie du réseau. Choisissez-en un dans la liste.
consultation-fault-no-moderator = Dites qui modère : un bureau, ou en toutes lettres.
consultation-fault-long-moderator = La modération se dit en 300 caractères au plus.
consultation-fault-move-why = Dites pourquoi le dernier jour change : la page le dit.
consultation-fault-same-day = C’est déjà le dernier jour. Choisissez-en un autre.
# family: error-
error-comment-moved = Quelqu’un a changé ceci entre-temps. Rien n’a été écrit : revenez en arrière, rechargez la page et voyez ce qu’il en est.
error-activity-moved = L’activité a changé pendant que vous décidiez. Rien n’a été écrit : revenez en arrière, rechargez la page et relisez-la.
error-plan-elsewhere = Le plan n’en est plus à cette étape. Rien n’a été écrit : rechargez la page.
error-consultation-none = Il n’y a pas de consultation sur ce plan.
error-consultation-coming = La consultation n’est pas encore ouverte : sa page dit à partir de quel jour on peut commenter.
error-consultation-closed = La consultation est close et ne reçoit plus de commentaires. Si vous en écriviez un, revenez en arrière : votre texte est encore sur la page précédente.
error-too-many-comments = Beaucoup de commentaires ont été envoyés de cet endroit en peu de temps. Attendez une heure ; votre texte est encore sur la page précédente.
error-not-found-consultation = Il n’y a pas de consultation « { $found } » sur ce plan.
error-not-found-consultation-comment = Il n’y a pas de commentaire n° { $found } sur ce plan.
# family: history-
history-entity-consultation = Consultation
history-entity-consultation-comment = Commentaire de la consultation
history-action-publish = publication
history-action-withhold = non-publication
history-action-withdraw = retrait
history-action-answer = réponse
# family: mail-
mail-consultation-confirm-subject = Confirmez votre commentaire sur { $plan }
mail-consultation-confirm =
    Quelqu’un, vous sans doute, a utilisé cette adresse pour commenter le projet de « { $plan } ». Pour que la modération le lise, ouvrez ce lien et appuyez sur le bouton :

    { $link }

    Il permet de confirmer pendant deux jours. Ensuite, le même lien vous montre ce que devient votre commentaire et permet de le retirer.

    Ce n’était pas vous ? Il n’y a rien à faire : sans confirmation, le commentaire est effacé automatiquement.
mail-consultation-withheld-subject = Votre commentaire sur { $plan } n’est pas publié
mail-consultation-withheld =
    La modération de la consultation sur « { $plan } » a décidé de ne pas publier votre commentaire, pour la raison suivante :

    { $reason }

    Vous pouvez en envoyer un autre tant que la consultation est ouverte.
