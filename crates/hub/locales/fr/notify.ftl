# Le courrier qui part. Du texte seul : les liens y sont entiers, chacun sur sa ligne.
# family: mail-
mail-greeting = Bonjour { $name },
mail-greeting-nobody = Bonjour,
mail-closing =
    Bien à vous,
    le bureau de travail de votre réseau

    Aunar envoie ce message de lui-même et personne ne lit les réponses. Pour parler à quelqu’un, écrivez au secrétariat de votre réseau.

mail-sign-in-subject = Votre lien de connexion
mail-sign-in =
    Quelqu’un, vous sans doute, vient de demander à se connecter avec cette adresse. Ce lien ouvre la porte :

    { $link }

    Il sert une seule fois, pendant quinze minutes. Ouvrez-le sur l’appareil avec lequel vous voulez travailler et appuyez sur le bouton.

    Ce n’était pas vous ? Il n’y a rien à faire : sans ce message personne n’entre, et le lien expire de lui-même. Ne le transmettez à personne.

mail-passkey-added-subject = Une clé d’accès a été ajoutée à votre compte
mail-passkey-added =
    On peut désormais entrer dans votre compte avec la clé d’accès « { $passkey } ».

    Ce n’était pas vous ? Retirez-la, et fermez les appareils que vous ne reconnaissez pas, à l’adresse :

    { $link }

    Prévenez ensuite le secrétariat de votre réseau.

mail-needed = Il arrive quels que soient vos choix de courrier, car il est nécessaire à ce qui a été demandé avec cette adresse.
mail-fewer =
    Ne plus recevoir de lettres à ce sujet :
    { $stop }
    Choisir de quoi nous vous écrivons et à quel rythme :
    { $choose }

mail-digest-subject = { $count } avis vous attendent
mail-digest =
    Voici ce qui a été réuni pour vous, comme vous l’avez choisi :

    { $list }

mail-address-returned-subject = Les lettres à { $name } n’arrivent pas
mail-address-returned =
    Un serveur de courrier a dit que la boîte de { $name } n’existe pas ({ $status }). Désormais plus rien n’y est envoyé, hormis le lien pour entrer lorsqu’il est demandé.

    Demandez-lui par une autre voie. Si l’adresse est bonne, dites-le sur sa page et nous lui écrirons de nouveau :

    { $link }

letters-topic-endorsement = Décisions sur les plans
letters-topic-reporting = Rapports qui vous sont demandés
letters-topic-requests = Demandes d’appui des États
letters-topic-network = Ce dont il faut s’occuper dans le réseau
letters-rhythm-at-once = Chaque lettre aussitôt
letters-rhythm-daily = Une le matin, s’il y a quelque chose
letters-rhythm-weekly = Une le lundi matin
letters-rhythm-none = Aucune
letters-zone = Votre fuseau horaire
letters-zone-hint = Le matin des lettres réunies est à sept heures de ce fuseau.
letters-wrong-rhythm = Choisissez un des quatre rythmes.
letters-wrong-zone = Choisissez un fuseau de la liste.
account-letters = Courrier
account-letters-lead = De quoi nous vous écrivons et à quel rythme. Ce qui n’a plus de sens le lendemain, comme le dernier jour pour décider, n’attend pas les autres lettres.
account-letters-kept = Enregistré. Ce qui attendait déjà suit votre choix.
account-letters-unreached = Depuis le { $since }, les lettres n’arrivent pas à votre adresse. Si elle fonctionne de nouveau, entrez une fois par un lien reçu par courrier et nous vous écrirons de nouveau.
account-letters-needed = Le nécessaire arrive toujours : les liens pour entrer, les invitations, ce qui touche à la sécurité de votre compte et ce que vous demandez par un formulaire (confirmations, inscriptions).
letters-stop-title = Moins de lettres
letters-stop = Avec ce bouton, nous ne vous écrivons plus au sujet de : { $about }.
letters-stop-go = Ne plus m’écrire à ce sujet
letters-stopped = Nous ne vous écrivons plus au sujet de : { $about }.
letters-stop-needed = Le nécessaire, comme les liens pour entrer, continue d’arriver.
letters-stop-choose = Choisir de quoi l’on m’écrit
error-letters-link = Ce lien n’ouvre rien : il n’est pas entier, ou il est de quelqu’un qui n’est plus ici. Rien n’a été changé. Dans votre compte, vous pouvez choisir de quoi nous vous écrivons.
