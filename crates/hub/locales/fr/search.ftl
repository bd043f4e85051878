# Search.
search-title = Recherche
search-what = Mots, noms, références
search-empty = Écrivez ce que vous cherchez : un sujet, un pays, une agence sous n’importe lequel de ses sigles. Les accents et pluriels ne comptent pas.
search-none = Rien ici ne parle de « { $question } ».
search-none-next = Tous les mots doivent s’y trouver : essayez-en moins, ou ceux de la langue du texte.
search-found = { $n ->
    [one] { $shown } réponse
   *[other] { $shown } réponses
 }
search-all = { $n ->
    [one] La seule, en liste
   *[other] Les { $shown }, en liste
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
search-in-organisations = Organisations enregistrées
