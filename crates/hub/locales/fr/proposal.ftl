# Proposals: what somebody would have the network do, and what becomes of it.
section-proposals = Propositions
proposals-title = Propositions au réseau
proposals-lead = Chacun peut proposer une action au réseau. Chaque proposition reçoit une réponse publique et se suit de l’idée au résultat.
proposals-any = tous
proposals-filter-state = État
proposals-more-filters = Lieu, objectif et mots-clés
proposals-filter-words = Mots-clés
proposals-filter-go = Afficher
proposals-filter-clear = Retirer les filtres
proposals-found = { $n ->
    [one] { $shown } proposition
   *[other] { $shown } propositions
 }
proposals-none-found = Aucune proposition ne correspond à ces filtres.
proposals-none = Aucune proposition n’est encore publiée.
proposals-previous = Précédentes
proposals-next = Suivantes
proposals-keep = Télécharger la liste :
proposals-back = Voir toutes les propositions
proposal-number = Proposition { $n }
# family: proposal-state-
proposal-state-unconfirmed = Non confirmée
proposal-state-waiting = En modération
proposal-state-withheld = Non publiée
proposal-state-received = Reçue
proposal-state-considered = À l’étude
proposal-state-taken-up = Reprise comme activité
proposal-state-joined = Jointe à une activité
proposal-state-kept = Gardée pour le prochain plan
proposal-state-declined = Non retenue
proposal-state-withdrawn = Retirée par son auteur
# family: proposal-next-
proposal-next-unconfirmed = Confirmez que vous l’avez envoyée : elle passe alors à la modération.
proposal-next-waiting = Elle est lue avant d’être publiée. Gardez ce lien : vous y verrez ce qu’elle devient.
proposal-next-withheld = Elle n’est pas publiée, pour le motif ci-dessous.
proposal-next-received = Elle est publiée et attend une réponse.
proposal-next-considered = Le réseau l’étudie ; sa page dit où elle en est.
proposal-next-taken-up = C’est désormais une activité ; sa page la suit jusqu’au résultat.
proposal-next-joined = Elle fait partie d’une activité ; sa page la suit jusqu’au résultat.
proposal-next-kept = Elle sera reprise lors de la préparation du prochain plan.
proposal-next-declined = Sa page dit pourquoi.
proposal-next-withdrawn = Vous l’avez retirée.
# family: proposal-act-
proposal-act-consider = Dire qu’elle est à l’étude
proposal-act-keep = La garder pour le prochain plan
proposal-act-decline = Ne pas la retenir
proposal-act-join = La joindre à une activité existante
# family: proposal-part-
proposal-part-idea = Idée
proposal-part-decision = Décision
proposal-part-plan = Plan
proposal-part-result = Résultat
# family: proposal-field-
proposal-field-title = Titre
proposal-field-description = Que proposez-vous ? (4 000 caractères au plus)
proposal-field-places = Où
proposal-field-audiences = Pour qui
proposal-field-partners = Avec qui
proposal-field-objectives = Objectifs du Pacte
proposal-field-organisation = Organisation
proposal-field-organisation-own = Organisation, si vous parlez pour l’une d’elles
proposal-field-address = Adresse électronique, non publiée
proposal-field-lang = Rédigée en
proposal-hint-lang = On vous répond dans cette langue.
proposal-hint-description = Ce qui serait fait, quand, et ce que cela changerait. N’y nommez personne.
proposal-hint-places = Pays, régions ou provinces, séparés par des points-virgules.
proposal-hint-objectives = Trois au plus
proposal-hint-address = Nous écrivons pour confirmer la proposition et à chaque étape ; une fois réglée, l’adresse est effacée au bout d’un an.
proposal-hint-activity = Le plan et la référence, par exemple 2023-2024/A-012.
# family: proposal-consent-
proposal-consent-1 = L’organisation consent à ce que son nom soit publié avec la proposition. Elle peut retirer ce consentement à tout moment.
proposal-new-title = Proposer une action
proposal-new-go = Proposer une action
proposal-new-lead = Aucun compte n’est nécessaire : vous confirmez par courriel. La proposition est lue avant d’être publiée, et reçoit une réponse publique sous { $shown } jours.
proposal-faults = Elle n’est pas encore envoyée :
proposal-too-quick = Le formulaire est arrivé plus vite qu’on ne lit. Tout ce que vous avez écrit est ici : envoyez-le encore une fois.
proposal-trap = Laissez ce champ vide
proposal-what-next = Aucun nom de personne n’est demandé ni publié. Vous pouvez retirer la proposition à tout moment : son texte est effacé, seul reste ce qui a été décidé.
proposal-send = Envoyer la proposition
proposal-look = Voir ce qui y ressemble
proposal-like-heading = Ce qui se fait ou s’est déjà fait
proposal-like-why = Pendant que vous écrivez s’affiche ce qui y ressemble dans les plans du réseau et ailleurs. Rien n’empêche de proposer.
proposal-wrong-long = C’est trop long : { $shown } caractères au plus.
proposal-wrong-no-title = Écrivez un titre.
proposal-wrong-no-what = Écrivez ce que vous proposez.
proposal-wrong-place = Inconnu : { $names }. Accepté, par exemple : Pérou ; Amérique centrale ; BR.
proposal-wrong-places = C’est trop : { $shown } lieux au plus.
proposal-wrong-objectives = Choisissez-en { $shown } au plus.
proposal-wrong-address = Écrivez une adresse à laquelle les courriels arrivent, comme nom@organisation.org.
proposal-wrong-no-answer = Écrivez la réponse.
proposal-wrong-no-reason = Dites pourquoi elle n’est pas publiée.
proposal-wrong-no-addition = Écrivez ce qui s’ajoute à l’activité.
proposal-wrong-activity = Cette activité est inconnue. Écrivez le plan et la référence, par exemple 2023-2024/A-012.
proposal-wrong-plan = Choisissez un plan en préparation.
proposal-wrong-priority = Cette priorité relève d’un autre plan.
proposal-thanks-title = Encore une étape
proposal-thanks-lead = Nous vous avons envoyé un courriel. Ouvrez le lien qu’il contient et appuyez sur le bouton : alors seulement la proposition est lue.
proposal-thanks-late = Le lien est valable deux jours. Rien n’arrive ? Regardez dans le courrier indésirable, ou proposez à nouveau.
proposal-sent-title = Votre proposition
proposal-confirm = Confirmer que je l’ai envoyée
proposal-confirm-late = Le délai pour la confirmer est passé et elle sera bientôt effacée. Copiez votre texte et envoyez-le à nouveau.
proposal-see = Voir sa page publique
proposal-follow = Recevoir un courriel à chaque étape
proposal-stop = Ne plus recevoir de courriels
proposal-stopped = Vous ne recevrez plus de courriels sur cette proposition.
proposal-withdraw = Retirer la proposition
proposal-withdraw-what = Son texte, le nom de l’organisation et votre adresse sont effacés, y compris des courriels. La trace de ce qui a été décidé demeure. C’est irréversible.
proposal-withdraw-go = La retirer et effacer mon texte
proposal-withdrawn-done = La proposition a été retirée et effacée.
proposal-withheld-why = Pourquoi elle n’est pas publiée :
proposal-privacy = Seules les personnes qui ont ce lien voient cette page.
proposal-erased-title = Proposition retirée
proposal-erased = Son auteur l’a retirée : son texte est effacé. Ce qui a été décidé demeure ci-dessous.
proposal-unnamed = ne consent pas à être publiée
proposal-way = De l’idée au résultat
proposal-no-names = Une proposition ne porte jamais le nom d’une personne ; celui d’une organisation, seulement si elle y consent.
proposal-sent-on = envoyée le { $date }
proposal-due = Réponse d’ici au { $date }
proposal-trace-sent = Proposition envoyée
proposal-trace-sent-by = Proposition envoyée par : { $organisation }
proposal-trace-published = Lue par la modération
proposal-trace-withdrawn = Retirée par son auteur ; son texte est effacé
proposal-trace-draft = Dans un plan en préparation, pas encore public
proposal-trace-plan = { $plan } ({ $status })
proposal-trace-amendment = Par l’amendement { $n } ({ $stage })
proposal-trace-amendment-see = Voir l’amendement
proposal-queue-title = Propositions à traiter
proposal-queue-moderate = À modérer
proposal-queue-none-waiting = Aucune n’attend d’être modérée.
proposal-queue-answer = En attente de réponse
proposal-queue-none-to-answer = Aucune n’attend de réponse.
proposal-queue-kept = Gardées pour le prochain plan
proposal-queue-withheld = Non publiées
proposal-answer-title = Répondre à une proposition
proposal-answer-go = Répondre
proposal-answer-send = Publier la réponse
proposal-answer-in = Réponse, en { $language } (elle est publiée)
proposal-not-done = Ce n’est pas encore fait :
proposal-moderation = Modération
proposal-publish = La publier
proposal-withhold = Ne pas la publier
proposal-withhold-reason = Motif, que lit son auteur
proposal-withhold-go = Ne pas la publier
proposal-experience = Qui a de l’expérience en la matière ?
proposal-decide = Décider
proposal-decide-how = Chaque étape porte une réponse dans la langue de l’auteur ; elle est publiée avec sa date et lui est envoyée.
proposal-take-up = La reprendre comme activité d’un projet de plan
proposal-take-up-plan = Plan
proposal-take-up-priority = Priorité
proposal-take-up-no-priority = aucune encore
proposal-take-up-kind = Type
proposal-take-up-lead = Qui la dirige (OIM, par exemple ; peut rester vide)
proposal-take-up-period = Période (« T2 2027 », par exemple ; peut rester vide)
proposal-take-up-go = Créer l’activité
proposal-amend = La reprendre par un amendement d’un plan entériné
proposal-amend-activity = Activité à amender
proposal-amend-addition = Ce qui s’ajoute à sa description, dans sa langue
proposal-amend-go = Demander l’amendement
proposal-join-activity = Activité
proposal-join-go = La joindre
activity-proposals = Propositions auxquelles elle répond
error-proposal-moved = Quelqu’un l’a modifiée entre-temps. Rien n’a été écrit : revenez en arrière, rechargez la page et voyez où elle en est.
error-proposal-link-spent = Ce lien n’ouvre plus rien : la proposition a été retirée, ou le délai pour la confirmer est passé. Rien n’a changé ; vous pouvez proposer à nouveau.
error-too-many-proposals = Cinq propositions sont déjà venues de cette adresse en un jour. Celle-ci n’est pas gardée : envoyez-la demain, ou joignez-la à une autre.
error-not-found-proposal = Aucune proposition publiée ne porte le numéro { $found }.
history-entity-proposal = Proposition
history-action-consider = mise à l’étude
history-action-take-up = reprise
history-action-support = soutien
history-action-unsupport = retrait du soutien
history-action-keep = mise en réserve pour le prochain plan
desk-waits-moderate-proposals = { $n ->
    [one] { $shown } proposition attend la modération, depuis le { $since }.
   *[other] { $shown } propositions attendent la modération, la première depuis le { $since }.
 }
desk-waits-answer-proposals = { $n ->
    [one] { $shown } proposition attend une réponse, depuis le { $since }.
   *[other] { $shown } propositions attendent une réponse, la première depuis le { $since }.
 }
# family: mail-proposal-
mail-proposal-confirm-subject = Confirmez votre proposition : { $title }
mail-proposal-confirm =
    Quelqu’un, sans doute vous, a utilisé cette adresse pour proposer « { $title } » à { $network }. Pour qu’elle soit lue, ouvrez ce lien et appuyez sur le bouton :

    { $link }

    Il est valable deux jours. Ensuite, le même lien vous montre ce que devient la proposition et vous permet de la retirer.

    Ce n’était pas vous ? Il n’y a rien à faire : sans confirmation, elle est effacée automatiquement.
mail-proposal-published-subject = Votre proposition est publiée : { $title }
mail-proposal-published =
    { $network } a publié votre proposition « { $title } » et y répondra sous { $words } jours :

    { $page }

    Votre propre page, pour la suivre ou la retirer : { $link }

    Si vous ne voulez plus de courriels à son sujet : { $stop }
mail-proposal-withheld-subject = Votre proposition n’est pas publiée : { $title }
mail-proposal-withheld =
    { $network } a décidé de ne pas publier votre proposition « { $title } », pour ce motif :

    { $words }

    Votre propre page, pour la suivre ou la retirer : { $link }

    Si vous ne voulez plus de courriels à son sujet : { $stop }
mail-proposal-step-subject = Votre proposition : { $state } ({ $title })
mail-proposal-step =
    Votre proposition « { $title } » à { $network } est maintenant : { $state }. La réponse :

    { $words }

    { $page }

    Votre propre page, pour la suivre ou la retirer : { $link }

    Si vous ne voulez plus de courriels à son sujet : { $stop }
proposal-field-call = Appel auquel elle répond
proposal-trace-recommended = On y a recommandé ({ $state })
proposal-trace-supported-by = Soutenue par { $organisation }
proposal-trace-supported = Soutenue par une organisation du registre
support-title = Soutenir cette proposition
support-count = { $n ->
    [one] Soutenue par { $shown } organisation
   *[other] Soutenue par { $shown } organisations
 }
support-unnamed = { $n ->
    [one] { $shown } d’entre elles ne consent pas à être nommée.
   *[other] { $shown } d’entre elles ne consentent pas à être nommées.
 }
# family: support-field-
support-field-organisation = Organisation
support-field-address = Adresse avec laquelle elle s’est inscrite
support-address-how = Elle n’est pas publiée. Nous lui écrivons, pour que personne ne parle pour d’autres.
support-how = Une organisation du registre soutient une proposition une seule fois, et retire son soutien quand elle veut. La vôtre n’y est pas ?
support-for = La soutenir pour { $name }
support-withdraw-for = Retirer le soutien de { $name }
support-send = Envoyer le courriel
support-sent = Si l’organisation s’est inscrite avec cette adresse, un courriel est en route. Ouvrez le lien qu’il contient et appuyez sur le bouton.
support-back = Voir la proposition
support-stands = L’organisation soutient cette proposition.
support-late = Le délai pour le confirmer est passé. Demandez un autre courriel sur la page de la proposition.
support-confirm = Confirmer le soutien
support-withdraw = Retirer le soutien
support-withdraw-what = L’organisation n’est plus comptée ni nommée sur la page de la proposition.
support-wrong-organisation = Choisissez une organisation du registre autre que celle qui propose.
support-too-late = Cette proposition est tranchée : elle ne reçoit plus de soutien.
error-support-link-spent = Ce lien n’ouvre plus rien : le soutien a été retiré, ou le délai pour le confirmer est passé.
mail-proposal-support-subject = Confirmez que { $name } soutient une proposition
mail-proposal-support =
    Quelqu’un a demandé que { $name } soutienne la proposition « { $title } » à { $network }. Pour le confirmer, ouvrez ce lien et appuyez sur le bouton :

    { $link }

    Il permet de confirmer pendant deux jours. Plus tard, le même lien permet de retirer le soutien. Ce n’était pas vous ? Il n’y a rien à faire.
