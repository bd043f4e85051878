# Le courrier qui part. Du texte seul : les liens y sont entiers, chacun sur sa ligne.
# family: mail-
mail-greeting = Bonjour { $name },
mail-greeting-nobody = Bonjour,
mail-closing =
    Bien à vous,
    le bureau de travail de votre réseau

    Aunar envoie ce message automatiquement et personne ne lit les réponses. Pour parler à quelqu’un, écrivez au secrétariat de votre réseau.

mail-sign-in-subject = Votre lien de connexion
mail-sign-in =
    Quelqu’un, vous sans doute, vient de demander à se connecter avec cette adresse. Ce lien vous connecte :

    { $link }

    Il sert une seule fois, pendant quinze minutes. Ouvrez-le sur l’appareil avec lequel vous voulez travailler et appuyez sur le bouton.

    Ce n’était pas vous ? Il n’y a rien à faire : sans ce message personne n’entre, et le lien expire de lui-même. Merci de ne le transmettre à personne.

mail-passkey-added-subject = Une clé d’accès a été ajoutée à votre compte
mail-passkey-added =
    On peut désormais se connecter à votre compte avec la clé d’accès « { $passkey } ».

    Ce n’était pas vous ? Retirez-la, et fermez les connexions que vous ne reconnaissez pas, à l’adresse :

    { $link }

    Prévenez ensuite le secrétariat de votre réseau.

mail-needed = Ce message vous parvient quels que soient vos choix, car il est nécessaire à ce qui a été demandé avec cette adresse.
mail-fewer =
    Ne plus recevoir de courriels à ce sujet :
    { $stop }
    Choisir de quoi nous vous écrivons et à quel rythme :
    { $choose }

mail-digest-subject =
    { $n ->
        [one] { $shown } avis vous attend
       *[other] { $shown } avis vous attendent
    }
mail-digest =
    Voici ce qui a été réuni pour vous, comme vous l’avez choisi :

    { $list }

mail-address-returned-subject = Les courriels adressés à { $name } n’arrivent pas
mail-address-returned =
    Un serveur de messagerie a indiqué que la boîte de { $name } n’existe pas ({ $status }). Désormais plus rien n’y est envoyé, hormis le lien de connexion lorsqu’il est demandé.

    Renseignez-vous auprès de cette personne par une autre voie. Si l’adresse est bonne, dites-le sur sa page et on lui écrira de nouveau :

    { $link }

letters-topic-endorsement = Décisions sur les plans
letters-topic-reporting = Rapports qui vous sont demandés
letters-topic-requests = Demandes d’appui des États
letters-topic-network = Ce dont il faut s’occuper dans le réseau
letters-rhythm-at-once = Chaque courriel aussitôt
letters-rhythm-daily = Un le matin, s’il y a quelque chose
letters-rhythm-weekly = Un le lundi matin
letters-rhythm-none = Aucun
letters-zone = Votre fuseau horaire
letters-zone-hint = Les courriels groupés partent le matin, à sept heures dans ce fuseau.
letters-wrong-rhythm = Choisissez un des quatre rythmes.
letters-wrong-zone = Choisissez un fuseau de la liste.
account-letters = Courriels
account-letters-lead = De quoi nous vous écrivons et à quel rythme. Ce qui n’a plus de sens le lendemain, comme le dernier jour pour décider, n’attend pas les autres courriels.
account-letters-kept = Enregistré. Ce qui attendait déjà suit votre choix.
account-letters-unreached = Depuis le { $since }, les courriels n’arrivent pas à votre adresse. Si elle fonctionne de nouveau, connectez-vous une fois avec un lien reçu par courriel et nous vous écrirons de nouveau.
account-letters-needed = Le nécessaire arrive toujours : les liens de connexion, les invitations, ce qui touche à la sécurité de votre compte et ce que vous demandez par un formulaire (confirmations, inscriptions).
letters-stop-title = Moins de courriels
letters-stop = Avec ce bouton, nous ne vous écrivons plus au sujet de : { $about }.
letters-stop-go = Ne plus m’écrire à ce sujet
letters-stopped = Nous ne vous écrivons plus au sujet de : { $about }.
letters-stop-needed = Le nécessaire, comme les liens de connexion, continue d’arriver.
letters-stop-choose = Choisir de quoi l’on m’écrit
error-letters-link = Ce lien n’ouvre rien : il est incomplet, ou appartient à une personne qui n’a plus de compte ici. Rien n’a été changé. Dans votre compte, vous pouvez choisir de quoi nous vous écrivons.
