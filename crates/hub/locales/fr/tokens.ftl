# Clés d’accès des programmes.
tokens-title = Clés pour programmes
tokens-lead = Avec une clé, un programme lit ce qui lui est permis ou importe des activités dans ce réseau, sans le compte de personne.
tokens-made = Nouvelle clé
tokens-made-once = Elle n’est montrée que maintenant et n’est pas conservée. Copiez-la là où le programme la lit. Elle s’utilise ainsi :
tokens-made-already = Ce formulaire a déjà été envoyé et sa clé a été montrée alors. Si elle est perdue, terminez-la ci-dessous et faites-en une autre.
tokens-good = Valables
tokens-none = Aucun programme n’a de clé valable. Faites-en une ci-dessous quand un programme en a besoin.
tokens-make = Faire une clé
tokens-name = À quoi elle sert
tokens-name-hint = Pour la reconnaître ensuite, par exemple « tableau de bord de la CEPALC ». Cela reste dans l’historique public : ni noms ni adresses de personnes.
tokens-scope = Ce qu’elle permet
tokens-days = Pour combien de jours
tokens-until = jusqu’au
tokens-used = dernier usage :
tokens-never-used = aucun encore
tokens-end = Terminer maintenant
tokens-over = { $n ->
    [one] { $shown } clé terminée ou expirée
   *[other] { $shown } clés terminées ou expirées
 }
tokens-made-by = Faite par { $by } le { $date }.
tokens-ended-on = terminée le { $date }
tokens-wrong-name = Dites à quoi elle sert, en 100 caractères au plus.
tokens-wrong-address = L’historique est public : retirez l’adresse électronique.
tokens-wrong-days = Un nombre entier de 1 à 365 convient.
tokens-wrong-scope = Choisissez ce qu’elle permet.
# family: token-scope-
token-scope-read = Lire ce qui est public
token-scope-write = Lire ce que lisent les membres et importer des activités
