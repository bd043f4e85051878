# À quoi ressemblent les pages d’un réseau.
look-title = Apparence du réseau
look-lead = À quoi se reconnaissent les pages du réseau : un nom court, là où il y a peu de place, et une couleur. Le reste est partout pareil, pour que personne n’ait à le réapprendre.
look-saved = L’apparence est enregistrée.
look-short = Nom court ou sigle
look-short-how = Jusqu’à 24 caractères. Sur un téléphone, il remplace le nom complet.
look-accent = Couleur
look-accent-how = Chaque couleur a ses teintes pour écrans clairs et sombres ; toutes se lisent bien. Ce qui est imprimé est toujours clair.
look-save = Enregistrer
look-accent-teal = bleu canard
look-accent-blue = bleu
look-accent-violet = violet
look-accent-plum = prune
look-accent-red = rouge
look-accent-brown = brun
look-accent-green = vert
look-accent-slate = ardoise
