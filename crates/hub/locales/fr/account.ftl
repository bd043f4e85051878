# Se connecter et se déconnecter.
sign-in-title = Se connecter
sign-in-press = Un appui et vous y êtes.
sign-in-go = Se connecter
sign-in-once = Le lien sert une fois. Certaines messageries ouvrent les liens d’elles-mêmes ; d’où le bouton.
