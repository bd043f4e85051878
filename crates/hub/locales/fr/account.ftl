# Se connecter et se déconnecter ; son propre compte.
nav-account = Mon compte

sign-in-title = Se connecter
sign-in-lead = Sans mot de passe : écrivez votre adresse et nous vous envoyons un lien qui ouvre la porte une fois.
sign-in-address = Adresse électronique
sign-in-send = M’envoyer un lien
sign-in-provider = Se connecter avec { $name }
sign-in-new = Vous participez au réseau sans pouvoir entrer ? Le secrétariat de votre réseau invite les personnes ; nul ne s’inscrit ici de lui-même.
sign-in-no-address = « { $written } » n’est pas une adresse électronique. Écrivez-la en entier, par exemple nom@agence.example.
sign-in-sent-title = Consultez votre messagerie
sign-in-sent = Si { $address } est l’adresse d’une personne qui participe ici, un lien de connexion est en route.
sign-in-sent-how = Il sert une fois, pendant quinze minutes. Ouvrez-le sur l’appareil avec lequel vous voulez travailler.
sign-in-sent-nothing = Rien n’arrive ?
sign-in-sent-spam = Patientez deux minutes et regardez aussi parmi les courriers indésirables.
sign-in-sent-other = Le réseau vous connaît peut-être sous une autre adresse : essayez celle de votre agence.
sign-in-sent-ask = S’il ne vient toujours pas, écrivez au secrétariat de votre réseau.
sign-in-again = Demander un autre lien
sign-in-press = Un appui et vous y êtes.
sign-in-go = Se connecter
sign-in-once = Le lien sert une fois. Certaines messageries ouvrent les liens d’elles-mêmes ; d’où le bouton.
invitation-title = Bienvenue
invitation-press = Le réseau vous invite à travailler ici. Un appui et vous y êtes ; la prochaine fois, votre adresse électronique suffira.

account-title = Mon compte
account-who = Votre nom et votre adresse sont tenus par le secrétariat de votre réseau. Vos mandats se trouvent sur :
account-language = Langue
account-language-field = Nous vous écrivons en
account-save = Enregistrer
account-devices = Vos connexions ouvertes
account-devices-lead = Chaque ligne est un navigateur qui peut agir en votre nom. Fermez ceux que vous ne reconnaissez pas ; ce qui est fermé cesse aussitôt de valoir. Les heures sont universelles (UTC).
account-past = Connexions antérieures, des quatre-vingt-dix derniers jours
device-on = { $browser } sur { $system }
device-unknown = Un programme qui ne dit pas lequel
device-this = celui-ci
device-since = depuis le { $when }
device-seen = dernière utilisation : { $when }
device-end = Fermer
device-end-others = Fermer tous les autres
# family: door-
door-link = par un lien reçu
door-passkey = avec une clé d’accès
door-oidc = avec le fournisseur d’identité
account-passkeys = Clés d’accès
account-passkeys-lead = Avec une clé d’accès, vous vous connectez sans attendre de courrier : avec l’empreinte, le visage ou le code de votre propre appareil. Rien de cela n’en sort.
account-passkeys-none = Vous n’en avez pas encore.
passkey-add = Ajouter une clé d’accès
passkey-add-failed = La clé n’a pas pu être ajoutée. Rien n’a changé : réessayez, ou continuez à vous connecter par courrier.
passkey-needs-script = Ajouter une clé d’accès demande JavaScript ; tout le reste s’en passe.
passkey-needs-https = Ce site ne peut pas encore utiliser de clés d’accès : il lui faut un nom, et qu’on y arrive par https. La personne qui exploite l’installation sait comment faire.
passkey-sign-in = Se connecter avec une clé d’accès
passkey-failed = Cette clé n’a pas ouvert la porte. Réessayez, ou demandez un lien.
passkey-name = Nom de la clé
passkey-rename = Renommer
passkey-remove = Retirer
passkey-since = ajoutée le { $when }
passkey-used = dernière utilisation : { $when }
passkey-unused = pas encore utilisée
account-tokens = Programmes qui agissent en votre nom
account-tokens-lead = Un programme muni d’une de vos clés peut faire ce que vous pouvez à ce moment-là, selon vos mandats, et l’historique dit que vous l’avez fait au moyen d’un programme. Décider pour un membre quand un plan est entériné, les mandats, les clés et cette page restent entre vos mains. Ne la donnez à personne d’autre.
account-tokens-none = Aucun programme n’agit en votre nom. Faites une clé quand il le faudra.
account-token-over = terminée
account-token-since = faite le { $when }
account-tokens-enough = Vous avez déjà vingt clés valables. Terminez-en une dont vous n’avez plus besoin.

error-too-many-heading = Un peu plus lentement
error-too-many = { $n ->
    [one] Cela a été demandé trop souvent. Vous pourrez réessayer dans une minute ; si vous avez déjà reçu un lien, il vaut toujours.
   *[other] Cela a été demandé trop souvent. Vous pourrez réessayer dans { $shown } minutes ; si vous avez déjà reçu un lien, il vaut toujours.
}
error-passkeys-off = Ce site ne peut pas encore utiliser de clés d’accès. Connectez-vous avec un lien reçu par courrier.
error-passkeys-enough = Vous avez déjà vingt clés d’accès. Retirez-en une avant d’en ajouter une autre.
error-passkey-refused = Ce que l’appareil a envoyé n’est pas ce qui lui était demandé. Rien n’a changé : réessayez, ou connectez-vous avec un lien reçu par courrier.
error-passkey-name = Une clé a besoin d’un nom de une à soixante lettres.
error-ceremony-over = Cela a déjà servi, a trop tardé ou a commencé dans un autre navigateur. Rien n’a changé : recommencez depuis « Se connecter ».
error-provider-away = Le fournisseur d’identité ne répond pas comme il devrait. Vous n’y êtes pour rien : réessayez dans un moment, ou connectez-vous avec un lien reçu par courrier.
error-provider-refused = Ce qu’a dit le fournisseur d’identité n’a pas pu être confirmé et n’a pas été accepté. Recommencez, ou connectez-vous avec un lien reçu par courrier.
error-provider-said-no = Le fournisseur d’identité ne vous a pas laissé passer ; sa réponse : « { $error } ». Recommencez, ou connectez-vous avec un lien reçu par courrier.
error-provider-unknown = Cette identité n’ouvre pas cette porte. Si vous participez au réseau, demandez à son secrétariat que votre mandat soit au nom de l’adresse que confirme votre fournisseur.
error-needs-browser = Ceci se fait par une personne dans un navigateur : pour un membre décide quelqu’un qui a le document sous les yeux, et une clé ne fait entrer personne ni n’en crée d’autre. Rien n’a été changé.
