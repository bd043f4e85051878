feed-events = Événements
feed-changes = Ce qui a changé
feed-about-events = Les événements du réseau, du plus récemment modifié au plus ancien.
feed-about-changes = Ce qui a été fait dans le réseau, du plus récent au plus ancien.
embed-show = Montrer ceci sur un autre site
embed-how = Copiez ceci dans une page de votre propre site. Le cadre montre ce que tout le monde peut lire, et rien d’autre.
