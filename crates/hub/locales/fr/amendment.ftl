# Comment change un plan entériné, et comment une activité passe au plan suivant.
amendments-title = Amendements
amendment-title = Amendement { $n } : { $reference }
amendments-none = Personne n’a demandé de changement du texte entériné.
amendments-not-yet = Les amendements commencent une fois le plan entériné ; d’ici là, ses activités se modifient directement.
amendment-not-endorsed = Ce plan n’est pas encore entériné : son texte change sans amendement.
amendment-text-in-force = { $n ->
    [0] Texte en vigueur : celui entériné le { $date }, sans amendement.
    [one] Texte en vigueur : celui entériné le { $date }, avec { $shown } amendement.
   *[other] Texte en vigueur : celui entériné le { $date }, avec { $shown } amendements.
 }
amendment-text-pending = { $n ->
    [one] { $shown } amendement attend une décision.
   *[other] { $shown } amendements attendent une décision.
 }
amendment-to-endorsement = Ce qui a été entériné
amendment-to-compare = Comparer ce qui a été entériné avec le texte en vigueur
amendment-how-title = Demander un amendement
amendment-how = Ouvrez l’activité à changer et choisissez « Proposer un amendement ». Une faute de frappe ou quelques semaines d’écart sont consignées par le secrétariat ; le reste est décidé par les membres concernés.
# family: amendment-stage-
amendment-stage-proposed = Proposé
amendment-stage-open = Soumis aux membres
amendment-stage-in-force = En vigueur
amendment-stage-declined = Non adopté
amendment-stage-withdrawn = Retiré
# family: amendment-weight-
amendment-weight-minor = Mineur
amendment-weight-substantive = De fond
# family: amendment-stands-
amendment-stands-proposed = Proposé le { $date } ; le secrétariat doit lui donner suite
amendment-stands-open = Soumis aux membres jusqu’au { $date }
amendment-stands-in-force = En vigueur depuis le { $date }
amendment-stands-declined = Non adopté le { $date }
amendment-stands-withdrawn = Retiré le { $date }
amendment-because-minor = Il ne change pas ce qui a été convenu : il corrige quelques lettres, une traduction, un lien ou l’état, ou déplace une date de 31 jours au plus.
amendment-because-substantive = Il change ce qui a été convenu : { $fields }.
amendment-reason = Motif
amendment-who = Qui l’a demandé
amendment-asked-by = { $who }, le { $date }
amendment-asked-by-network = Le secrétariat du réseau, le { $date }
amendment-document = Télécharger le document
amendment-what = Ce qui change
# family: amendment-rule-
amendment-rule-every-member = Règle : chacun des { $members } membres se prononce, et l’amendement entre en vigueur si aucun ne s’oppose.
amendment-rule-no-objection = Règle : l’amendement entre en vigueur si aucun des { $members } membres ne s’oppose avant la fin du { $date } (procédure d’accord tacite).
amendment-asked-on = Ils ont été saisis le { $opened } ; dernier jour : { $closes }.
amendment-decided = { $decided } sur { $members } se sont prononcés.
amendment-decide-for = Se prononcer pour { $member }
amendment-run = Donner suite à l’amendement
amendment-log-title = Le consigner
amendment-log-how = Il est mineur : il peut entrer en vigueur dès maintenant, au vu de tous, sans saisir les membres.
amendment-log = Consigner et mettre en vigueur
amendment-ask-title = Le soumettre aux membres
amendment-reach = Qui est saisi
# family: amendment-reach-
amendment-reach-touched = Les membres concernés
amendment-reach-all = Tous les membres
amendment-ask = Soumettre aux membres
amendment-close-agrees = Avec ce qui a été décidé jusqu’ici, l’amendement entrerait en vigueur.
amendment-close-fails = Avec ce qui a été décidé jusqu’ici, l’amendement ne serait pas adopté.
amendment-decline-title = Ne pas l’adopter
amendment-decline = Ne pas adopter l’amendement
amendment-withdraw-title = Le retirer
amendment-withdraw = Retirer l’amendement
# family: amendment-not-
amendment-not-no-activity = L’activité n’est plus dans ce plan.
amendment-not-over = Plus rien ne peut être fait de cet amendement : voyez ce qu’il est devenu.
amendment-not-stale = L’activité a changé depuis qu’elle a été lue. Partez du texte en vigueur.
amendment-not-pending = Un autre amendement de cette activité attend une décision. Il ne peut y en avoir qu’un à la fois.
amendment-not-nothing = Rien ne changerait : le formulaire dit la même chose que le texte en vigueur.
amendment-not-no-reason = Il manque le motif : écrivez-le, tout le monde pourra le lire.
amendment-not-not-endorsed = Ce plan ne change pas par amendement : il n’est pas entériné, ou il est clos.
amendment-not-is-substantive = Il change ce qui a été convenu : les membres doivent se prononcer.
amendment-not-bad-day = Indiquez un dernier jour après aujourd’hui et dans l’année.
amendment-not-closed-plan = Ce plan ne reçoit pas d’activités : il n’est pas à l’état de projet.
amendment-not-carried = Elle est déjà dans ce plan.
amendment-propose = Proposer un amendement
amendment-heading = Amendement de { $reference }
amendment-form-how = Écrivez le texte tel qu’il doit être. Tout le monde verra ce qui change, pourquoi, et qui en a décidé. La période prévue au départ est conservée.
amendment-reason-how = Par exemple : « Le partenaire a demandé de le reporter après les élections ».
amendment-log-at-once = S’il est mineur, le mettre en vigueur tout de suite
amendment-carry = Reporter au plan suivant
amendment-carry-title = Reporter au plan suivant
amendment-carry-how = L’activité entre dans l’autre plan avec son texte, ses participants et son historique. Ici elle reste telle quelle, avec un lien dans chaque sens.
amendment-carry-nowhere = Aucun plan en projet de ce réseau ne peut la recevoir de vous. Le secrétariat peut en ouvrir un.
amendment-carry-back = Retour à l’activité
amendment-carry-into = Plan et priorité
amendment-carry-choose = Choisissez…
amendment-carry-period = Nouvelle période
amendment-carry-period-how = Elle était prévue pour : { $period }. Par exemple « T2 2027 » ou « mai-juillet 2027 » ; vide laisse la période telle quelle.
amendment-carry-no-plan = Choisissez un plan en projet qui la reçoive.
amendment-carry-bad-period = La période « { $value } » n’est pas comprise. Écrivez-la, par exemple, « T2 2027 », « mai-juillet 2027 » ou « 15/05/2027 ».
amendment-carried-from = Vient d’un plan antérieur :
amendment-carried-into = Reportée à un plan ultérieur :
history-entity-amendment = Amendement
history-action-propose = proposition
history-action-log = consignation
history-action-amend = amendement
history-action-carry-over = report d’un plan antérieur
error-not-found-amendment = Ce plan n’a aucun amendement « { $found } ».
