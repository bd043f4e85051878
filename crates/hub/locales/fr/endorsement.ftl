# L’entérinement d’un plan par ses membres.
endorsement-title = Entérinement du plan
endorsement-to-plan = Retour au plan
endorsement-to-endorsement = Voir l’entérinement du plan
endorsement-manage = Conduire l’entérinement
endorsement-manage-title = Conduire l’entérinement
endorsement-none = Ce plan n’a pas encore été soumis aux membres.
endorsement-next-draft = C’est un projet. Quand il sera prêt, le secrétariat scellera une version et chaque membre se prononcera sur elle.
endorsement-next-consultation = Il est en consultation. Ensuite, le secrétariat scellera une version et chaque membre se prononcera sur elle.
endorsement-next-endorsement = Il est soumis aux membres.
endorsement-next-endorsed = Il a été entériné ; la procédure suivie n’est pas consignée ici.
endorsement-next-implementation = Il est mis en œuvre ; la procédure par laquelle il a été entériné n’est pas consignée ici.
endorsement-next-closed = Il est clos ; la procédure par laquelle il a été entériné n’est pas consignée ici.
endorsement-round = Tour { $n } : { $heading }
endorsement-other-rounds = Autres tours
endorsement-heading-open = Ouvert à la décision jusqu’au { $date }
endorsement-heading-endorsed = Entériné le { $date }
endorsement-heading-not-endorsed = Non entériné ({ $date })
endorsement-heading-called-off = Tour annulé le { $date }
endorsement-opened = Le tour s’est ouvert le { $opened }. Dernier jour pour se prononcer : { $closes } ; il dure jusqu’à ce que ce jour soit terminé partout dans le monde.
endorsement-because-every-member = Les { $members } membres se sont prononcés et aucun ne s’est opposé.
endorsement-because-no-objection = Aucun membre ne s’est opposé dans le délai. Sur { $members } membres, { $silent } ne se sont pas prononcés : par leur silence, ils ont consenti.
endorsement-because-co-leads = Toutes les entités qui codirigent le réseau l’ont entériné.
endorsement-because-quorum = { $endorsing } membres sur { $members } l’ont entériné ; il en fallait { $quorum }.
endorsement-because-decided = { $decided } membres sur { $members } se sont prononcés.
endorsement-because-awaited = Sont attendus : { $names }.
endorsement-because-missing = Ne se sont pas prononcés : { $names }.
endorsement-because-in-the-way = Ne l’entérinent pas : { $names }.
endorsement-rule-every-member = Règle : chacun des { $members } membres se prononce, et le plan est entériné si aucun ne s’oppose. S’abstenir, c’est se tenir en retrait : ni entériner ni empêcher.
endorsement-rule-no-objection = Règle : le plan est entériné si aucun membre ne s’oppose avant la fin du { $date } (procédure d’accord tacite). Qui ne s’est pas prononcé d’ici là consent.
endorsement-rule-co-leads = Règle : doivent entériner le plan les entités qui codirigent le réseau : { $names }. Les autres membres peuvent donner leur avis ; il est montré et ne compte pas.
endorsement-rule-quorum = Règle : au moins { $quorum } membres sur { $members } doivent entériner le plan. Les objections sont montrées et n’empêchent pas.
endorsement-figure-endorse = entérinent
endorsement-figure-reservation = entérinent avec réserve
endorsement-figure-abstain = s’abstiennent
endorsement-figure-object = s’opposent
endorsement-figure-silent = consentent par leur silence
endorsement-figure-undecided = sans décision
endorsement-stance-endorse = Entérine
endorsement-stance-reservation = Entérine avec réserve
endorsement-stance-abstain = S’abstient
endorsement-stance-object = S’oppose
endorsement-stance-silent = Consent par son silence
endorsement-stance-undecided = Sans décision
endorsement-document = Le document
endorsement-document-what = La décision porte exactement sur ce document, scellé à l’ouverture du tour. Une seule lettre changerait son empreinte.
endorsement-version = Version
endorsement-version-n = Version { $n }
endorsement-sealed = Scellé
endorsement-download = Télécharger ({ $size } ko, JSON)
endorsement-check-yourself = Vérifiez : téléchargez le fichier et calculez son SHA-256 avec n’importe quel programme (par exemple « sha256sum »). Il doit donner la même empreinte.
endorsement-who = Qui a décidé quoi
endorsement-member = Membre
endorsement-decision = Décision
endorsement-when = Quand, et sur quelle empreinte
endorsement-capacity = Qui a signé
endorsement-leads = codirige le réseau
endorsement-on = sur
endorsement-changed = a changé sa décision
endorsement-does-not-count = ne compte pas selon la règle
endorsement-committed = Engagements confirmés : { $confirmed }
endorsement-committed-corrected = Engagements confirmés : { $confirmed } ; corrigés : { $corrected }
endorsement-taken-title = Engagements et réalisations
endorsement-taken-how = Ce que chaque membre a pris en charge selon le document, ce qu’il en a dit et ce qui en est advenu à ce jour.
endorsement-goes-on = Se poursuit dans : { $plan }
endorsement-took-on = { $n ->
    [one] { $shown } activité prise en charge
   *[other] { $shown } activités prises en charge
 }
endorsement-fate-done = Faite
endorsement-fate-under-way = En cours
endorsement-fate-ahead = À venir
endorsement-fate-postponed = Reportée
endorsement-fate-carried-over = Passée à un autre plan
endorsement-fate-cancelled = Annulée
endorsement-fate-left = Sans cette participation
endorsement-became-done = { $n ->
    [one] { $shown } faite
   *[other] { $shown } faites
 }
endorsement-became-under-way = { $shown } en cours
endorsement-became-ahead = { $shown } à venir
endorsement-became-postponed = { $n ->
    [one] { $shown } reportée
   *[other] { $shown } reportées
 }
endorsement-became-carried-over = { $shown } dans un autre plan
endorsement-became-cancelled = { $n ->
    [one] { $shown } annulée
   *[other] { $shown } annulées
 }
endorsement-became-left = { $shown } auxquelles il ne participe plus ainsi
endorsement-statements = Réserves, objections et observations
endorsement-as-written = Telles qu’elles ont été écrites.
endorsement-earlier = { $n ->
    [one] { $shown } décision changée par la suite
   *[other] { $shown } décisions changées par la suite
 }
endorsement-decide-title = Se prononcer
endorsement-decide-for = Se prononcer pour { $member }
endorsement-stands = Décision en vigueur
endorsement-change = Changer la décision
endorsement-choice-endorse = Entériner
endorsement-choice-reservation = Entériner avec réserve
endorsement-choice-abstain = S’abstenir
endorsement-choice-object = S’opposer
endorsement-choice-means-endorse = Le membre fait sien le plan.
endorsement-choice-means-reservation = Il le fait sien et dit sur quoi porte sa réserve. Écrivez la réserve.
endorsement-choice-means-abstain = Il se tient en retrait : ni pour ni contre.
endorsement-choice-means-object = Il s’oppose au plan tel qu’il est. Écrivez pourquoi.
endorsement-words = Réserve, objection ou observation
endorsement-words-how = Publié tel que vous l’écrivez. Nécessaire pour une réserve ou une objection.
endorsement-words-lang = Langue dans laquelle c’est écrit
endorsement-as-whom = Signature : { $who }. Le nom et la qualité du signataire sont publiés avec la décision.
endorsement-until = Vous pouvez la changer autant de fois que vous voulez jusqu’à la fin du { $date } ; chaque changement reste visible.
endorsement-record = Consigner la décision
endorsement-done-decided = La décision est consignée. Passez maintenant les engagements en revue.
endorsement-done-committed = Les engagements sont consignés.
endorsement-nothing-lost = Rien n’est perdu : ce que vous avez écrit est ci-dessous et la tentative est consignée.
endorsement-you-wrote = Ce que vous avez écrit
endorsement-refused-closed = Le tour est terminé : cette décision ne compte pas. S’il faut y revenir, parlez-en au secrétariat du réseau.
endorsement-refused-no-mandate = Aucun de vos mandats en vigueur ne vous permet de vous prononcer pour ce membre. Si vous pensez le contraire, parlez-en au secrétariat du réseau.
endorsement-refused-not-a-decider = Cette entité ne se prononce pas dans ce tour : elle n’était pas membre à son ouverture.
endorsement-refused-other-document = Cette décision portait sur un autre document que celui qui est maintenant soumis aux membres. Regardez le document actuel et prononcez-vous de nouveau.
endorsement-refused-overtaken = Depuis que vous avez ouvert ce formulaire, une autre décision de ce membre a été consignée, ou le formulaire a été envoyé deux fois. Voyez la décision en vigueur ; pour la changer, envoyez de nouveau la vôtre.
endorsement-refused-needs-words = Une réserve ou une objection demande des mots : écrivez de quoi il s’agit.
endorsement-refused-too-long = C’est trop long : 4 000 caractères au plus.
endorsement-refused-no-stance = Choisissez l’une des quatre décisions.
endorsement-commitments = Engagements
endorsement-commitments-how = Voici ce que le plan scellé dit que le membre prend en charge. Confirmez, ou corrigez ce qui n’est pas exact. On le comparera plus tard à ce qui a été réalisé.
endorsement-commitments-open = { $n ->
    [one] { $shown } ligne est sans réponse.
   *[other] { $shown } lignes sont sans réponse.
 }
endorsement-commitments-none = Le plan scellé ne nomme ce membre dans aucune activité.
endorsement-part-lead = Dirige
endorsement-part-co-lead = Codirige
endorsement-part-contributor = Contribue
endorsement-part-funder = Finance
endorsement-answer-none = Sans réponse
endorsement-answer-confirmed = Confirmé
endorsement-answer-corrected = Corrigé
endorsement-correct = Corriger
endorsement-correct-how = Qu’est-ce qui n’est pas exact ?
endorsement-confirm-rest = Nous confirmons toutes les lignes où rien n’est écrit.
endorsement-commit = Consigner les engagements
endorsement-waiting = Membres qui ne se sont pas prononcés
endorsement-reminder-opened = Il convient de les avertir que le tour est ouvert.
endorsement-reminder-a-week = Il convient de leur rappeler qu’il reste une semaine.
endorsement-reminder-two-days = Il convient de leur rappeler qu’il reste deux jours.
endorsement-reminder-last-day = Il convient de leur rappeler que c’est le dernier jour.
endorsement-nobody-decides-for = Personne ne peut décider pour ce membre.
endorsement-give-mandate = Donner un mandat
endorsement-unspoken = Avant d’ouvrir le tour : personne ne peut encore décider pour ces membres, et personne ne sera averti.
endorsement-close-title = Clore le tour maintenant
endorsement-close-endorses = S’il est clos maintenant, le plan est entériné.
endorsement-close-fails = S’il est clos maintenant, le plan n’est pas entériné et redevient un projet.
endorsement-close = Clore le tour
endorsement-call-off-title = Annuler le tour
endorsement-call-off = Annuler le tour
endorsement-reason = Pourquoi (tout le monde pourra le lire)
endorsement-open-title = Soumettre le plan aux membres
endorsement-open-what = Le plan est scellé tel qu’il est maintenant ({ $activities } activités) et { $members } membres se prononcent. Dès lors il ne peut plus être modifié jusqu’à la fin du tour.
endorsement-rule = Règle
endorsement-choose-every-member = Chaque membre
endorsement-choose-no-objection = Sans objection jusqu’à une date
endorsement-choose-co-leads = Les entités qui codirigent
endorsement-choose-quorum = Un nombre de membres
endorsement-choose-means-every-member = Tous se prononcent et aucun ne s’oppose.
endorsement-choose-means-no-objection = Personne ne s’oppose dans le délai ; le silence vaut consentement.
endorsement-choose-means-co-leads = Toutes les entités qui codirigent le réseau entérinent le plan.
endorsement-choose-means-quorum = Le plan est entériné par au moins autant de membres qu’indiqué ci-dessous.
endorsement-quorum = Combien de membres (avec cette règle seulement)
endorsement-closes = Dernier jour pour se prononcer
endorsement-closes-how = Le jour dure jusqu’à ce qu’il soit terminé partout dans le monde : personne dans la région ne perd sa dernière soirée.
endorsement-open = Sceller et ouvrir le tour
endorsement-problem-no-rule = Choisissez une règle.
endorsement-problem-no-date = Indiquez le dernier jour pour se prononcer.
endorsement-problem-no-round = Ce tour n’est plus ouvert. Voyez où il en est.
endorsement-problem-missing = Le plan mentionne un élément qui n’existe pas ({ $which }) ; corrigez-le avant de sceller.
endorsement-unopenable-closes-too-soon = Le dernier jour doit venir après aujourd’hui.
endorsement-unopenable-closes-too-late = Le dernier jour peut être à un an au plus.
endorsement-unopenable-quorum-missing = Indiquez combien de membres doivent entériner le plan.
endorsement-unopenable-quorum-impossible = Le nombre doit être compris entre 1 et le nombre de membres du réseau.
endorsement-unopenable-nobody-leads = Personne ne codirige ce réseau : choisissez une autre règle.
endorsement-unopenable-nobody-decides = Ce réseau n’a pas de membres qui se prononcent.
endorsement-obstacle-no-such-step = Le plan n’est plus où il était, ou cette étape n’existe pas.
endorsement-obstacle-no-activities = Le plan n’a pas d’activités.
endorsement-obstacle-nobody-decides = Ce réseau n’a pas de membres qui se prononcent.
endorsement-obstacle-round-open = Un tour est ouvert.
endorsement-obstacle-not-endorsed = Aucun tour ne s’est terminé par un entérinement.
endorsement-obstacle-already-endorsed = Le plan a déjà été entériné.
endorsement-obstacle-before-its-first-day = Le premier jour du plan n’est pas venu.
endorsement-obstacle-needs-a-reason = Dites pourquoi : tout le monde pourra le lire.
endorsement-steps = État du plan
endorsement-step-consult = Ouvrir la consultation
endorsement-step-end-consultation = Clore la consultation
endorsement-step-begin = Commencer la mise en œuvre
endorsement-step-close = Clore le plan
endorsement-step-reopen = Rouvrir pour corriger
endorsement-step-means-consult = Le projet passe en consultation.
endorsement-step-means-end-consultation = Le plan redevient un projet, avec ce que la consultation a apporté.
endorsement-step-means-begin = Le plan entériné commence à être mis en œuvre.
endorsement-step-means-close = Le plan se termine. Avant son dernier jour, il faut dire pourquoi.
endorsement-step-means-reopen = Seulement pour corriger ce qui est resté erroné. Il faut dire quoi.
endorsement-corrections = Corrections aux engagements
endorsement-corrections-how = Ce que les membres signalent comme inexact. Le document scellé ne change pas : corrigez par un amendement.
plan-endorsement-open = Soumis aux membres jusqu’au { $date }
plan-endorsement-how = Qui l’a entériné, et sur quel document
plan-endorsement-see = Voir l’entérinement
# family: mail-
mail-endorsement-opened-subject = Votre décision sur « { $plan } » est attendue au plus tard le { $closes }
mail-endorsement-opened =
    « { $plan } » est soumis aux membres du réseau, qui se prononcent sur une version scellée du texte. Vous pouvez décider au nom de : { $members }.

    Dernier jour : { $closes }.

    { $rule }

    Lisez le plan et prononcez-vous ici ; la décision peut être changée tant que le tour est ouvert :

    { $link }

    Document sur lequel on se prononce (SHA-256) : { $hash }
mail-endorsement-a-week-subject = Rappel : prononcez-vous sur « { $plan } » au plus tard le { $closes }
mail-endorsement-a-week =
    Une décision sur « { $plan } » est encore attendue de : { $members }.

    Dernier jour : { $closes }.

    { $rule }

    Lisez le plan et prononcez-vous ici ; la décision peut être changée tant que le tour est ouvert :

    { $link }

    Document sur lequel on se prononce (SHA-256) : { $hash }
mail-endorsement-two-days-subject = Il reste peu de jours : prononcez-vous sur « { $plan } » au plus tard le { $closes }
mail-endorsement-two-days =
    Il reste peu de jours, et une décision sur « { $plan } » est encore attendue de : { $members }.

    Dernier jour : { $closes }.

    { $rule }

    Lisez le plan et prononcez-vous ici ; la décision peut être changée tant que le tour est ouvert :

    { $link }

    Document sur lequel on se prononce (SHA-256) : { $hash }
mail-endorsement-last-day-subject = Dernier jour pour se prononcer sur « { $plan } »
mail-endorsement-last-day =
    C’est aujourd’hui le dernier jour pour se prononcer sur « { $plan } », et une décision est encore attendue de : { $members }.

    Dernier jour : { $closes }.

    { $rule }

    Lisez le plan et prononcez-vous ici ; la décision peut être changée tant que le tour est ouvert :

    { $link }

    Document sur lequel on se prononce (SHA-256) : { $hash }
