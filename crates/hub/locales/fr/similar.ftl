# Similar work while drafting, and who has experience.
# family: experience-level-
# family: experience-part-
similar-heading = Travail semblable
similar-look = Chercher un travail semblable
similar-found = { $n ->
    [one] Il y a une activité semblable d’autres entités
   *[other] Il y a { $shown } activités semblables d’autres entités
 }
similar-none = Aucun travail semblable d’autres entités n’a été trouvé.
similar-new-tab = s’ouvre dans un autre onglet
similar-contact = À qui s’adresser :
experience-title = Qui a de l’expérience
experience-link = Chercher qui a de l’expérience sur un sujet
experience-what = De l’expérience en quoi ?
experience-how = La demande d’un État, une idée nouvelle, quelques mots : en espagnol, en anglais, en portugais ou en français. La langue des plans n’a pas d’importance.
experience-go = Chercher
experience-empty = Vous verrez quelles entités ont fait quelque chose de semblable, avec les activités qui le montrent. Ce qui est récent compte davantage.
experience-try = Par exemple, avec l’un des besoins de la région :
experience-cut = Les { $shown } premiers caractères du texte ont été lus.
experience-found = { $n ->
    [one] Une entité a de l’expérience
   *[other] { $shown } entités ont de l’expérience
 }
experience-none = Aucune activité visible ne ressemble à ce texte.
experience-none-next = Essayez de dire le sujet et son public avec d’autres mots, ou continuez par ici :
experience-search-words = Chercher ces mots
experience-more = { $n ->
    [one] Et une autre activité qui le montre
   *[other] Et { $shown } autres activités qui le montrent
 }
experience-ranked = L’ordre additionne les cinq activités les plus proches de chaque entité, chacune avec la moitié du poids de la précédente. Diriger compte plus que contribuer ; ce qui est fait, plus que ce qui est prévu ; ce qui est récent, plus que ce qui est ancien.
experience-level-much = beaucoup d’expérience
experience-level-some = pas mal d’expérience
experience-level-little = un peu d’expérience
experience-part-lead = La dirige
experience-part-co-lead = La codirige
experience-part-contributor = Contribue
experience-part-funder = La finance
experience-part-implementer = La met en œuvre
similar-alike = Ressemble
similar-say-more = Écrivez le lieu et la période pour savoir si c’est la même chose.
experience-outside = Hors du réseau aussi
similar-source = Voir à la source
