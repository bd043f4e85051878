# Ce que les membres se disent d’une activité, et ce qu'ils proposent.
discussion-title = Discussion
discussion-of = Discussion sur { $reference }
discussion-internal = Interne : seules les personnes qui travaillent au plan lisent ceci. Rien n’est publié ni montré à d’autres.
discussion-threads = { $n ->
    [0] Aucun fil ouvert
    [one] { $shown } fil ouvert
   *[other] { $shown } fils ouverts
 }
discussion-suggestions = { $n ->
    [0] Aucune suggestion à trancher
    [one] { $shown } suggestion à trancher
   *[other] { $shown } suggestions à trancher
 }
discussion-resolved = { $n ->
    [one] { $shown } fil résolu
   *[other] { $shown } fils résolus
 }
discussion-decided = { $n ->
    [one] { $shown } suggestion tranchée
   *[other] { $shown } suggestions tranchées
 }
discussion-empty = Personne n’a encore rien dit. Ci-dessous, vous pouvez ouvrir un fil ou suggérer un changement.
discussion-whole = Toute l’activité
discussion-new = vous mentionne
discussion-calls = Mentionne :
discussion-answer = Répondre
discussion-answer-send = Envoyer la réponse
discussion-resolve = Marquer comme résolu
discussion-reopen = Rouvrir
discussion-resolved-by = Résolu par { $who }, { $when }
discussion-say = Dire quelque chose
discussion-about = À quel propos
discussion-words = Commentaire
discussion-how-to-call = Pour mentionner quelqu’un, écrivez @ et le début d’une partie de son nom, ou choisissez la personne ci-dessous.
discussion-call = Mentionner quelqu’un
discussion-send = Publier entre membres
discussion-no-words = Écrivez quelque chose avant d’envoyer.
discussion-too-long = Le texte compte { $count } caractères pour une limite de { $most }. Il figure ci-dessous tel que vous l’avez écrit : raccourcissez-le ou divisez-le.
suggestion-title = Suggérer un changement
suggestion-field = Quel champ
suggestion-lang = Dans quelle langue
suggestion-begin = Écrire la suggestion
suggestion-another = Changer de champ ou de langue
suggestion-none = aucun
suggestion-why = Pourquoi (facultatif)
suggestion-send = Suggérer
suggestion-now = Dit actuellement
suggestion-value = Suggestion
suggestion-older = Le champ a changé depuis cette suggestion. Il disait alors :
suggestion-word = Quelques mots (obligatoires pour refuser)
suggestion-accept = Accepter et changer l’activité
suggestion-decline = Refuser
suggestion-waits = En attente de la décision de qui dirige l’activité ou du secrétariat.
suggestion-accepted = Acceptée par { $who } ({ $right }), { $when }
suggestion-declined = Refusée par { $who } ({ $right }), { $when }
suggestion-moved = Le champ a changé pendant que vous décidiez. Ce qu’il dit à présent figure ci-dessous ; veuillez décider de nouveau.
suggestion-not-now = Le plan n’est plus en rédaction : ce qu’il dit ne change que par amendement, et l’on ne reçoit plus de suggestions ici.
suggestion-same = Le champ dit déjà cela.
suggestion-needed = Ce champ ne peut pas rester vide.
suggestion-unknown = Cette valeur n’existe pas. Choisissez-en une dans la liste.
suggestion-too-long = { $most } caractères au plus.
suggestion-no-period = ne peut pas se lire comme une période : il faut une année, et la fin ne peut précéder le début.
suggestion-hint-period = Par exemple : T2 2027, mai-juillet 2027, premier semestre 2028.
suggestion-hint-lead = Une seule entité, par son sigle ou son nom : OIM, UNICEF.
suggestion-hint-entities = Sigles ou noms séparés par des points-virgules : OIM ; OIT ; UNICEF.
suggestion-hint-places = Pays ou lieux séparés par des points-virgules : Pérou ; Colombie.
suggestion-hint-sdg = Numéros de cibles séparés par des points-virgules : 10.7 ; 8.8.
suggestion-hint-link = Une adresse qui commence par https://
decision-accepted = Acceptée
decision-declined = Refusée
topic-lead = Chef de file
topic-co_leads = Co-chefs de file
topic-contributors = Contributeurs
topic-funders = Bailleurs de fonds
topic-implementers = Partenaires d’exécution
topic-objectives = Objectifs principaux
topic-secondary_objectives = Autres objectifs
topic-principles = Principes directeurs
topic-sdg_targets = Cibles des ODD
topic-qcpr = Fonction
error-not-found-comment = Cette activité n’a aucun commentaire « { $found } ».
error-not-found-suggestion = Cette activité n’a aucune suggestion « { $found } ».
error-suggestion-not-now = Le plan n’est plus en rédaction : ce qu’il dit ne change que par amendement. Rien n’a changé.
error-suggestion-decided = Quelqu’un a déjà tranché cette suggestion. Rien n’a changé : revenez à la discussion pour voir ce qui a été décidé.
history-entity-comment = Commentaire
history-entity-suggestion = Suggestion
history-action-resolve = résolution
history-action-accept = acceptation
history-action-decline = refus
history-none-told = Dans ce passage, rien ne peut vous être montré. Remontez plus loin.
discussion-of-joined = Dit au sujet de { $reference }, qui a été réunie à cette activité.
discussion-empty-closed = Personne n’a encore rien dit. Ci-dessous, vous pouvez ouvrir un fil.
