# Telling other programs what changes.
webhooks-title = Avis aux programmes (webhooks)
webhooks-lead = D’autres programmes que ce réseau avertit de ce qui y change : chaque changement en un message signé, ceux d’un même enregistrement dans leur ordre. On leur dit ce que vous pouvez lire. Le guide de développement explique comment un message se vérifie.
webhooks-made = Le secret du nouveau webhook
webhooks-made-once = Il n’est montré que maintenant. Avec lui, le programme averti vérifie qu’un message vient d’ici.
webhooks-none = Aucun programme n’est encore averti. Un site ou un tableau de bord averti suit ce qui change sans demander chaque heure.
webhooks-told = dernier avis :
webhooks-never-told = aucun encore
webhooks-resume = Reprendre
webhooks-try = Envoyer un message d’essai
webhooks-tried = Le message d’essai est arrivé : { $address } a répondu { $status }.
webhooks-tried-not = { $address } n’a pas accepté le message d’essai : { $why }
webhooks-end = Mettre fin
webhooks-make = Avertir un programme
webhooks-address = Adresse
webhooks-address-how = https, sur l’internet public, sauf si l’exploitant de l’installation permet davantage.
webhooks-kinds = De quoi il est averti
webhooks-kinds-how = Si rien n’est coché, il est averti de tout.
webhooks-all-kinds = tout
webhooks-waiting = { $n ->
    [one] { $shown } message en attente
   *[other] { $shown } messages en attente
}
webhooks-paused = En pause depuis le { $when } : { $why } Rien n’est perdu : cela reprend là où c’était arrêté.
webhooks-answered = il a répondu { $status }.
webhooks-enough = Un réseau avertit vingt programmes au plus. Mettez d’abord fin à l’un d’eux.
# family: webhooks-unfit-
webhooks-unfit-no-address = Ce n’est pas une adresse à laquelle on puisse envoyer un avis : https://example.org/hook en serait une, sans nom ni mot de passe.
webhooks-unfit-not-https = L’adresse doit commencer par https://.
webhooks-unfit-private = Cette adresse mène dans un réseau qui n’est pas public. L’exploitant de l’installation peut le permettre.
# family: webhooks-why-
webhooks-why-timeout = il n’a pas répondu à temps.
webhooks-why-connect = il n’a pas pu être joint.
webhooks-why-broken-off = la réponse s’est interrompue.
webhooks-why-redirect = il mène ailleurs, où rien n’est envoyé.
webhooks-why-private = son nom mène dans un réseau qui n’est pas public.
webhooks-why-mandate = la personne qui l’a créé ne peut plus le faire avertir. Qui le reprend en répond.
webhooks-why-not-https = il n’est pas joint par https.
webhooks-why-no-address = son adresse n’en est pas une.
# family: error-not-found-
error-not-found-webhook = Ce réseau n’a pas de webhook « { $found } ».
error-webhook-made-already = Ce formulaire a déjà été envoyé et son secret a été montré alors. S’il est perdu, mettez fin à ce webhook et créez-en un autre.
