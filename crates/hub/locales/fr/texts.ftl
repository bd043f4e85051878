# Textes qu’un formulaire demande en plusieurs langues.
texts-original = Langue de rédaction
texts-original-how = Une seule suffit ; les traductions peuvent être ajoutées plus bas.
texts-in = Traduction : { $language }
texts-missing = Ce texte manque : écrivez au moins quelques mots.
texts-too-long = C’est trop long : { $most } caractères au plus.
texts-original-first = Il existe dans une autre langue mais pas dans la langue de rédaction : écrivez-le ici aussi ou choisissez une autre langue plus haut.
