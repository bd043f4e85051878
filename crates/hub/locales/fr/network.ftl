# Networks, members, needs.
home-title = Réseaux
home-lead = Chaque réseau travaille ici à son plan commun, au vu de tous.
home-empty = Il n’y a encore aucun réseau ici. L’exploitant crée le premier en important son plan :
network-members = { $n ->
    [one] { $shown } membre
   *[other] { $shown } membres
 }
network-plans = { $n ->
    [one] { $shown } plan
   *[other] { $shown } plans
 }
front-title = Le réseau et son plan
front-see-activities = Voir les activités
front-see-plan = Lire le plan
front-figure-members = membres
front-figure-priorities = priorités
front-priorities = Les priorités et leur avancement
front-no-plan = Ce réseau n’a pas encore de plan : son secrétariat peut en importer un.
front-next-events = Prochains événements
front-no-events = Rien n’est annoncé pour l’instant.
front-last-event = Le dernier événement a eu lieu le { $date }.
front-calendar = Tout le calendrier
front-subscribe = S’abonner (ICS)
front-contacts = Points de contact
front-all-members = Tous les membres et bureaux
front-around = Autour du réseau
front-fed-by = Alimenté par :
priority-kind-core = De base
priority-kind-thematic = Thématique
priority-kind-other = Priorité
members-title = Membres
members-none = Aucun membre n’est encore inscrit.
members-leads = Activités dirigées :
members-joins = participations :
members-partners = Partenaires
members-partners-lead = Ils participent à des activités du plan sans être membres du réseau.
member-role-co-lead = Codirige le réseau
member-role-member = Membre
member-role-observer = Observateur
member-role-stakeholder = Partie prenante
entity-kind-un-entity = Entité des Nations Unies
entity-kind-intergovernmental = Organisation intergouvernementale
entity-kind-government = Gouvernement
entity-kind-local-government = Collectivité locale
entity-kind-other-public = Autre organisme public
entity-kind-ingo = ONG internationale
entity-kind-national-ngo = ONG nationale
entity-kind-regional-ngo = ONG régionale
entity-kind-local-ngo = ONG locale
entity-kind-civil-society = Autre organisation de la société civile
entity-kind-migrant-led = Organisation dirigée par des migrants
entity-kind-diaspora = Organisation de la diaspora
entity-kind-trade-union = Syndicat
entity-kind-employers = Organisation d’employeurs
entity-kind-faith = Organisation confessionnelle
entity-kind-nhri = Institution nationale des droits de l’homme
entity-kind-parliament = Parlement
entity-kind-youth = Organisation de jeunesse
entity-kind-academia = Établissement universitaire
entity-kind-media = Organe de presse
entity-kind-foundation = Fondation
entity-kind-private-sector = Entité du secteur privé
entity-kind-ppp = Partenariat public-privé
entity-kind-fund = Fonds
entity-kind-mechanism = Mécanisme ou processus
entity-kind-network = Réseau ou coalition
entity-kind-other = Autre organisation
needs-title = Besoins et possibilités
needs-lead = Ce que la région a identifié comme le plus pressant, et les activités qui y répondent.
needs-none = Aucun besoin n’est encore enregistré. Ils montrent à quoi chaque activité répond, et ce qui reste sans réponse.
needs-unanswered = { $n ->
    [one] { $shown } besoin ou possibilité est sans réponse dans le plan.
   *[other] { $shown } besoins ou possibilités sont sans réponse dans le plan.
 }
needs-nobody = encore sans réponse
needs-evidence = Source :
needs-answered-by = { $n ->
    [one] { $shown } activité y répond
   *[other] { $shown } activités y répondent
 }
need-kind-need = Besoin
need-kind-opportunity = Possibilité
mechanisms-title = Mécanismes et processus
mechanisms-lead = Extérieurs au réseau, et avec lesquels son plan cherche des synergies.
mechanisms-linked = { $n ->
    [one] { $shown } activité liée
   *[other] { $shown } activités liées
 }
mechanisms-what-they-do = Voir ce qu’ils font
front-tour-title = Une visite en cinq étapes
# family: front-tour-
front-tour-coverage = Ce que couvre le plan
front-tour-what-coverage = Les 23 objectifs du Pacte face aux priorités, aux pays et aux entités ; et ce que personne ne fait.
front-tour-overlaps = Où l’on ferait deux fois la même chose
front-tour-what-overlaps = Des activités de membres différents qui se ressemblent, pourquoi, et ce qu’ont répondu leurs responsables.
front-tour-endorsement = Qui a entériné le plan
front-tour-what-endorsement = La décision de chaque membre sur un texte scellé, et ce qu’il a tenu de ce qu’il avait pris en charge.
front-tour-dashboard = Où l’on en est
front-tour-what-dashboard = Avancement, retards, indicateurs et fonds ; chaque chiffre mène à ses lignes.
front-tour-report = Ce qui sera dit à l’examen
front-tour-what-report = Le rapport régional, en quatre langues, chaque phrase appuyée sur ses sources.
