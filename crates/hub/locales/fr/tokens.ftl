# Clés d’accès des programmes.
tokens-title = Jetons pour programmes
tokens-lead = Avec un jeton, un programme lit ce qui lui est permis ou importe des activités dans ce réseau, sans le compte de personne.
tokens-made = Nouveau jeton
tokens-made-once = Il n’est montré que maintenant et n’est pas conservé. Copiez-le là où le programme le lit. Il s’utilise ainsi :
tokens-made-already = Ce formulaire a déjà été envoyé et son jeton a été montré alors. S’il est perdu, révoquez-le ci-dessous et créez-en un autre.
tokens-good = Valables
tokens-none = Aucun programme n’a de jeton valable. Avec un jeton, un tableau de bord ou un tableur lit le réseau, ou y importe, sans le compte de personne.
tokens-make = Créer un jeton
tokens-name = À quoi il sert
tokens-name-hint = Pour le reconnaître ensuite, par exemple « tableau de bord de la CEPALC ». Cela reste dans l’historique public : ni noms ni adresses de personnes.
tokens-scope = Ce qu’il permet
tokens-days = Pour combien de jours
tokens-until = jusqu’au
tokens-used = dernière utilisation :
tokens-never-used = aucune encore
tokens-end = Révoquer maintenant
tokens-over = { $n ->
    [one] { $shown } jeton révoqué ou expiré
   *[other] { $shown } jetons révoqués ou expirés
 }
tokens-made-by = Créé par { $by } le { $date }.
tokens-ended-on = a pris fin le { $date }
tokens-wrong-name = Dites à quoi il sert, en 100 caractères au plus.
tokens-wrong-address = L’historique est public : retirez l’adresse électronique.
tokens-wrong-days = Un nombre entier de 1 à 365 convient.
tokens-wrong-scope = Choisissez ce qu’il permet.
# family: token-scope-
token-scope-read = Lire ce qui est public
token-scope-write = Lire ce que lisent les membres et importer des activités
