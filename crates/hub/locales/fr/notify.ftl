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
