# Les demandes d’appui des États.
requests-title = Demandes d’appui
requests-lead = Les États Membres demandent l’appui du réseau pour la mise en œuvre du Pacte ; les membres expérimentés répondent. Seuls ceux que l’État choisit voient chaque demande.
request-ask = Demander un appui
request-ask-lead = Dites ce qu’il faut et qui peut le voir. N’écrivez ni noms ni données de personnes. L’État n’est pas nommé en public sans son consentement enregistré.
request-send = Envoyer la demande
requests-yours = Demandes que vous pouvez voir
requests-none-yours = Il n’y a aucune demande que vous puissiez voir. Celles que vous faites et celles qui vous sont montrées apparaissent ici.
requests-totals = Ce qui est publié
requests-totals-how = Combien de demandes par sous-région et par thème. En dessous de cinq le nombre n’est pas donné et les autres le sont par tranches, afin que personne ne puisse déduire ce qu’un État a demandé. Les demandes que seuls voient les co-chefs de file ne sont pas comptées.
requests-none = Aucune demande n’a encore été publiée.
requests-to-members = Voir les membres et leurs bureaux
requests-by-region = Par sous-région
requests-by-topic = Par thème
requests-no-topics = Elles sont trop peu nombreuses pour être données par thème.
requests-named = États qui ont accepté d’être nommés
request-fewer = { $n ->
    [one] moins de { $shown }
   *[other] moins de { $shown }
}
request-band = de { $from } à { $to }
request-received-on = reçue le { $day }
request-days-to-answer = { $n ->
    [one] réponse en { $shown } jour
   *[other] réponse en { $shown } jours
}
request-days-waiting = { $n ->
    [one] attend une réponse depuis { $shown } jour
   *[other] attend une réponse depuis { $shown } jours
}
request-no-answer-yet = pas encore de réponse
request-choose = Choisissez dans la liste.
request-choose-members = Choisissez au moins un membre qui puisse la voir.
request-by-state = l’État lui-même
request-by-member = { $entity }, au nom de l’État
request-by-secretariat = le secrétariat, au nom de l’État
request-named-since = peut être nommé, consentement du { $day }
request-not-named = n’est pas nommé en public
request-with = avec { $list }
request-confidential = Cette page est réservée à qui peut voir la demande. Rien n’en figure dans les recherches, historiques ou flux.
request-need = Ce qu’il faut
request-asked = Qui a été sollicité
request-nobody-asked = Aucun membre n’a encore été sollicité.
request-rated = Comment s’est passé l’appui
request-proposed = Qui a de l’expérience
request-proposed-how = D’après ce que chaque membre a fait dans les plans. Cela aide à choisir et ne désigne personne.
request-what-next = Ce que vous pouvez faire
request-trail = Ce qui a été fait et quand
request-no-word = Il manque quelque chose : choisissez ou écrivez ce qui est demandé.
request-co-leads-only = Cette demande n’est vue que des co-chefs de file : confiez-la à l’un d’eux, ou que le demandeur la montre à d’autres membres.
request-once = Il a déjà été dit comment l’appui s’est passé ; on ne le demande qu’une fois.
request-moved = Quelqu’un vous a devancé, ou ce n’est plus le moment : voici où en est la demande. Rien n’a été écrit.
# family: request-topic-
request-topic-data = Données et éléments probants
request-topic-policies = Politiques et plans nationaux
request-topic-pathways = Filières de migration régulière
request-topic-documents = Identité et papiers
request-topic-work = Recrutement et travail décent
request-topic-protection = Protection et vulnérabilités
request-topic-trafficking = Traite des personnes et trafic de migrants
request-topic-borders = Frontières et procédures
request-topic-services = Accès aux services de base
request-topic-inclusion = Intégration et non-discrimination
request-topic-return = Retour et réintégration
request-topic-diasporas = Diasporas et envois de fonds
request-topic-climate = Climat, catastrophes et déplacements
request-topic-review = Suivi et examen du Pacte
request-topic-other = Autre
# family: request-support-
request-support-advice = Conseil
request-support-training = Formation
request-support-tools = Données, études et outils
request-support-exchange = Échange avec d’autres États
request-support-mission = Mission conjointe
request-support-other = Autre
# family: request-seen-
request-seen-co-leads = Seulement les co-chefs de file et le secrétariat
request-seen-chosen = Co-chefs de file, secrétariat et membres choisis
request-seen-members = Tous les membres
# family: request-state-
request-state-received = Reçue
request-state-assigned = Confiée
request-state-under-way = En cours
request-state-done = Appui fourni
request-state-declined = Non retenue
request-state-withdrawn = Retirée
# family: request-can-
request-can-can = Peut
request-can-cannot = Ne peut pas
request-can-waiting = Sans réponse
# family: request-became-
request-became-activity = Une activité
request-became-contribution = Une contribution à une activité
# family: request-score-
request-score-1 = 1 : pas utile
request-score-2 = 2 : peu utile
request-score-3 = 3 : utile en partie
request-score-4 = 4 : utile
request-score-5 = 5 : très utile
# family: request-says-
request-says-country = État demandeur
request-says-by = Demandée par
request-says-topic = Thème
request-says-support = Appui
request-says-period = Quand
request-says-seen = Qui la voit
request-says-named = En public
request-says-received = Reçue le
request-says-answered = Réponse
request-says-ended = Terminée le
# family: request-field-
request-field-country = État demandeur
request-field-entity = Pour quel membre vous écrivez
request-field-title = En une ligne
request-field-need = Ce qu’il faut
request-field-topic = Thème
request-field-support = Quel type d’appui
request-field-period = Quand
request-field-objectives = Objectifs du Pacte
request-field-seen = Qui la voit
request-field-chosen = Membres choisis
request-field-members = Membres à solliciter
request-field-for = Pour qui vous répondez
request-field-can = Peut-il apporter son appui ?
request-field-words = Avec quoi, ou pourquoi non
request-field-with = Avec qui
request-field-became = Ce qu’elle est devenue
request-field-activity = Activité
request-field-plan = Dans le projet
request-field-lead = Qui la dirige
request-field-draft-title = Titre de l’activité
request-field-reason = Motif
request-field-score = L’appui a-t-il été utile ?
request-field-rating = En quelques mots
request-field-consent = Comment l’État a donné son consentement
# family: request-hint-
request-hint-need = Ni noms ni données de personnes.
request-hint-period = Par exemple : T2 2027 ; mai-juillet 2027.
request-hint-activity = Sa référence : A-014, ou 2027-2028/B-01.
request-hint-draft-title = Plus de gens le lisent que la demande : ne nommez pas l’État.
request-hint-consent = Par exemple : note verbale du 3 mai.
# family: request-act-
request-act-answer = Répondre pour votre entité
request-act-assign = Solliciter des membres
request-act-link = La lier à une activité
request-act-make = En faire une activité d’un projet
request-act-finish = Dire que l’appui a été fourni
request-act-decline = Ne pas la retenir
request-act-rate = Dire comment l’appui s’est passé
request-act-name = Consentir à ce que l’État soit nommé
request-act-unname = Ne plus nommer l’État
request-act-show = Changer qui la voit
request-act-withdraw = La retirer
# family: request-how-
request-how-assign = Un membre sollicité voit la demande.
request-how-make = Le projet dit qui fait quoi et quand, non qui a demandé ni où.
request-how-rate = On ne le demande qu’une fois.
request-how-name = Le public verra l’État et le thème ; cela peut être retiré à tout moment.
# family: request-do-
request-do-answer = Répondre
request-do-assign = Les solliciter
request-do-link = Lier
request-do-make = Créer l’activité
request-do-finish = Terminer
request-do-decline = Ne pas retenir
request-do-rate = Envoyer
request-do-name = Enregistrer le consentement
request-do-unname = Retirer le consentement
request-do-show = Changer
request-do-withdraw = Retirer
# family: error-not-found-
error-not-found-request = Il n’y a aucune demande « { $found } » que vous puissiez voir.
error-request-moved = Quelqu’un a modifié cette demande entre-temps. Rien n’a été écrit : revenez en arrière, rechargez la page et voyez où elle en est.
# family: history-action-
history-action-assign = sollicitation de membres
history-action-link = rattachement à une activité
history-action-finish = fourniture de l’appui
history-action-rate = avis sur l’appui
history-action-consent = enregistrement du consentement
history-action-end-consent = retrait du consentement
history-action-show = changement de qui la voit
# family: section-
section-requests = Demandes
# family: desk-waits-
desk-waits-request-assign = Une demande d’appui attend que des membres soient sollicités.
desk-waits-request-answer = On demande à votre entité si elle peut apporter son appui.
desk-waits-request-link = Des membres peuvent apporter leur appui : faites de la demande une activité ou liez-la.
desk-waits-request-rate = L’appui a été fourni : dites une fois comment il s’est passé.
# family: mail-
mail-request-received-subject = Demande { $reference } : reçue
mail-request-received = 
    La demande d’appui { $reference } a été reçue. Vous pouvez la voir et solliciter des membres ici :
    { $link }
mail-request-assigned-subject = Demande { $reference } : votre entité peut-elle aider ?
mail-request-assigned = 
    Le réseau demande si votre entité peut apporter son appui pour la demande { $reference }. Merci de répondre ici :
    { $link }
mail-request-answered-subject = Demande { $reference } : une réponse est arrivée
mail-request-answered = 
    Un membre a répondu à la demande { $reference } :
    { $link }
mail-request-linked-subject = Demande { $reference } : en cours
mail-request-linked = 
    Votre demande { $reference } est en cours :
    { $link }
mail-request-done-subject = Demande { $reference } : comment s’est passé l’appui ?
mail-request-done = 
    L’appui à votre demande { $reference } a été fourni. Dites-nous, s’il vous plaît, comment il s’est passé ; nous ne le demandons qu’une fois :
    { $link }
mail-request-declined-subject = Demande { $reference } : réponse du réseau
mail-request-declined = 
    Le réseau ne peut donner suite à votre demande { $reference }. Le motif est ici :
    { $link }
mail-request-waits-subject = Demande { $reference } : la réponse de votre entité est attendue
mail-request-waits =
    Votre entité a été interrogée sur une demande d’appui et n’a pas encore dit si elle peut y répondre. Un « non » aide aussi :

    { $link }
