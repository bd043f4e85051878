# Se connecter et se déconnecter ; son propre compte.
nav-account = Mon compte

sign-in-title = Se connecter
sign-in-lead = Sans mot de passe : écrivez votre adresse et nous vous envoyons un lien de connexion qui sert une fois.
sign-in-address = Adresse électronique
sign-in-send = M’envoyer un lien
sign-in-provider = Se connecter avec { $name }
sign-in-new = Vous participez au réseau mais ne pouvez pas vous connecter ? Le secrétariat de votre réseau invite les personnes ; ici, personne ne s’inscrit de son propre chef.
sign-in-no-address = « { $written } » n’est pas une adresse électronique. Écrivez-la en entier, par exemple nom@agence.example.
sign-in-sent-title = Consultez votre messagerie
sign-in-sent = Si { $address } est l’adresse d’une personne qui participe ici, un lien de connexion est en route.
sign-in-sent-how = Il sert une fois, pendant quinze minutes. Ouvrez-le sur l’appareil avec lequel vous voulez travailler.
sign-in-sent-nothing = Rien n’arrive ?
sign-in-sent-spam = Patientez deux minutes et regardez aussi dans le courrier indésirable.
sign-in-sent-other = Le réseau vous connaît peut-être sous une autre adresse : essayez celle de votre organisme.
sign-in-sent-ask = S’il ne vient toujours pas, écrivez au secrétariat de votre réseau.
sign-in-again = Demander un autre lien
sign-in-press = Appuyez une fois et vous y êtes.
sign-in-go = Se connecter
sign-in-once = Le lien sert une fois. Certaines messageries ouvrent les liens d’elles-mêmes ; d’où le bouton.
invitation-title = Bienvenue
invitation-press = Le réseau vous invite à travailler ici. Appuyez une fois et vous y êtes ; la prochaine fois, votre adresse électronique suffira.

account-title = Mon compte
account-who = Votre nom et votre adresse sont tenus à jour par le secrétariat de votre réseau. Vos mandats se trouvent sur :
account-language = Langue
account-language-field = Nous vous écrivons en
account-save = Enregistrer
account-devices = Vos connexions ouvertes
account-devices-lead = Chaque ligne est un navigateur qui peut agir en votre nom. Fermez les connexions que vous ne reconnaissez pas ; une connexion fermée cesse aussitôt de fonctionner. Les heures sont universelles (UTC).
account-past = Connexions antérieures, des quatre-vingt-dix derniers jours
device-on = { $browser } sur { $system }
device-unknown = Un programme non identifié
device-this = celui-ci
device-since = depuis le { $when }
device-seen = dernière utilisation : { $when }
device-end = Fermer
device-end-others = Fermer toutes les autres
# family: door-
door-link = par un lien reçu
door-passkey = avec une clé d’accès
door-oidc = avec le fournisseur d’identité
account-passkeys = Clés d’accès
account-passkeys-lead = Avec une clé d’accès, vous vous connectez sans attendre de courriel : avec l’empreinte, le visage ou le code de votre propre appareil. Rien de tout cela n’en sort.
account-passkeys-none = Vous n’en avez pas encore.
passkey-add = Ajouter une clé d’accès
passkey-add-failed = La clé n’a pas pu être ajoutée. Rien n’a changé : réessayez, ou continuez à vous connecter par courriel.
passkey-needs-script = L’ajout d’une clé d’accès nécessite JavaScript ; tout le reste fonctionne sans.
passkey-needs-https = Ce site ne peut pas encore utiliser de clés d’accès : il lui faut un nom de domaine et une adresse en https. La personne qui exploite l’installation sait comment faire.
passkey-sign-in = Se connecter avec une clé d’accès
passkey-failed = Cette clé n’a pas permis de vous connecter. Réessayez, ou demandez un lien.
passkey-name = Nom de la clé
passkey-rename = Renommer
passkey-remove = Retirer
passkey-since = ajoutée le { $when }
passkey-used = dernière utilisation : { $when }
passkey-unused = pas encore utilisée
account-tokens = Programmes qui agissent en votre nom
account-tokens-lead = Un programme muni d’un de vos jetons peut faire ce que vous pouvez faire à ce moment-là, selon vos mandats, et l’historique dit que vous l’avez fait au moyen d’un programme. Décider pour un membre quand un plan est entériné, les mandats, les jetons et cette page restent entre vos mains. Ne confiez un jeton à personne d’autre.
account-tokens-none = Aucun programme n’agit en votre nom. Créez un jeton quand il le faudra.
account-token-over = n’est plus valable
account-token-since = créé le { $when }
account-tokens-enough = Vous avez déjà vingt jetons valables. Révoquez-en un dont vous n’avez plus besoin.

error-too-many-heading = Un peu moins vite, s’il vous plaît
error-too-many = { $n ->
    [one] Cela a été demandé trop souvent. Vous pourrez réessayer dans une minute ; si vous avez déjà reçu un lien, il vaut toujours.
   *[other] Cela a été demandé trop souvent. Vous pourrez réessayer dans { $shown } minutes ; si vous avez déjà reçu un lien, il vaut toujours.
}
error-passkeys-off = Ce site ne peut pas encore utiliser de clés d’accès. Connectez-vous avec un lien reçu par courriel.
error-passkeys-enough = Vous avez déjà vingt clés d’accès. Retirez-en une avant d’en ajouter une autre.
error-passkey-refused = Ce que l’appareil a envoyé n’est pas ce qui lui était demandé. Rien n’a changé : réessayez, ou connectez-vous avec un lien reçu par courriel.
error-passkey-name = Une clé d’accès a besoin d’un nom d’une à soixante lettres.
error-ceremony-over = Cette tentative a déjà servi, a expiré ou a commencé dans un autre navigateur. Rien n’a changé : recommencez depuis « Se connecter ».
error-provider-away = Le fournisseur d’identité ne répond pas comme il devrait. Vous n’y êtes pour rien : réessayez dans un moment, ou connectez-vous avec un lien reçu par courriel.
error-provider-refused = Ce qu’a dit le fournisseur d’identité n’a pas pu être confirmé et n’a pas été accepté. Recommencez, ou connectez-vous avec un lien reçu par courriel.
error-provider-said-no = Le fournisseur d’identité ne vous a pas laissé passer ; sa réponse : « { $error } ». Recommencez, ou connectez-vous avec un lien reçu par courriel.
error-provider-unknown = Cette identité ne permet pas de se connecter ici. Si vous participez au réseau, demandez à son secrétariat que votre mandat soit enregistré à l’adresse que confirme votre fournisseur.
error-needs-browser = Cela ne peut être fait que par une personne, dans un navigateur : qui décide pour un membre doit avoir le document sous les yeux, et un jeton ne permet ni de connecter quelqu’un ni de créer un autre jeton. Rien n’a été changé.
