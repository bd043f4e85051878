# Search.
search-title = Recherche
search-what = Mots, noms, références
search-empty = Écrivez ce que vous cherchez : un sujet, un pays, un organisme sous n’importe lequel de ses sigles. Les accents et pluriels ne comptent pas, une faute de frappe non plus.
search-none = Rien ici ne parle de « { $question } ».
search-none-next = Tous les mots doivent s’y trouver : essayez-en moins, ou ceux de la langue du texte.
search-found = { $n ->
    [one] { $shown } résultat
   *[other] { $shown } résultats
 }
search-all = { $n ->
    [one] Voir le seul résultat en liste
   *[other] Voir les { $shown } en liste
 }
search-in-activities = Activités
search-in-events = Événements
search-in-priorities = Priorités
search-in-needs = Besoins et possibilités
search-in-mechanisms = Mécanismes
search-in-members = Membres
search-in-news = Actualités
search-in-proposals = Propositions
search-in-calls = Appels à propositions
search-in-rooms = Espaces de discussion
search-in-organisations = Organisations inscrites
search-suggested = { $n ->
    [0] Aucune suggestion
    [one] { $shown } suggestion
   *[other] { $shown } suggestions
 }
search-meant = Personne n’a écrit cela ici : voici les réponses à « { $question } ».
search-exactly = Chercher exactement « { $question } »
search-begun = Voici ce qui commence par « { $question } ».
search-kinds = Types de réponses
search-all-kinds = Tout
search-none-of-kind = Aucune réponse de ce type : voyez les autres.
search-in-people = Personnes
search-in-places = Pages
deed-activity = Ajouter une activité
deed-report = Rendre compte de l’avancement
deed-event = Ajouter un événement
deed-practice = Partager une pratique
deed-news = Rédiger une actualité
deed-room = Ouvrir un espace de discussion
palette-title = Rechercher, aller ou commencer quelque chose
palette-open = Rechercher ou commencer quelque chose
palette-keys = aussi avec
palette-close = Fermer
