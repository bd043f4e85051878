# Lire sans connexion, et ce que disent les scripts de chaque page.
offline-title = Pas de connexion
offline-lead = Cette page ne peut être chargée maintenant : il n’y a pas de connexion, ou le site ne répond pas. Dès le retour de la connexion, rechargez la page.
offline-kept = Ce que cet appareil garde
offline-none = Rien encore : les pages publiques que vous ouvrez sont gardées ici pour être lues sans connexion, sauf pendant que votre session est ouverte.
offline-next = Aller à la page d’accueil
says-kept = Voici ce que cet appareil a gardé le %s. La connexion fait défaut en ce moment : cela a pu changer depuis.
says-sending = Envoi…
says-unsent = Non envoyé : il n’y a pas de connexion. Ce que vous avez écrit est toujours ici ; envoyez-le à son retour.
says-typed = Le %s, vous avez écrit ici quelque chose dont l’envoi n’est pas confirmé.
says-back = Le récupérer
says-drop = L’abandonner
