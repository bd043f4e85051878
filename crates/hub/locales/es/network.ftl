# Networks, members, needs.
home-title = Redes
home-lead = Cada red trabaja aquí su plan conjunto, a la vista de todos.
home-empty = Aquí todavía no hay ninguna red. Quien opera el sistema crea la primera al importar su plan:
network-members = { $n ->
    [one] { $shown } miembro
   *[other] { $shown } miembros
 }
network-plans = { $n ->
    [one] { $shown } plan
   *[other] { $shown } planes
 }
front-title = La red y su plan
front-see-activities = Ver las actividades
front-see-plan = Leer el plan
front-figure-members = miembros
front-figure-priorities = prioridades
front-priorities = Las prioridades y su avance
front-no-plan = Esta red aún no tiene plan: su secretaría puede importar uno.
front-next-events = Próximos eventos
front-no-events = Por ahora no hay nada anunciado.
front-last-event = El último evento fue el { $date }.
front-calendar = Todo el calendario
front-subscribe = Suscribirse (ICS)
front-contacts = Puntos de contacto
front-all-members = Todos los miembros y oficinas
front-around = A su alrededor
front-fed-by = Recibe de:
priority-kind-core = Básica
priority-kind-thematic = Temática
priority-kind-other = Prioridad
members-title = Miembros
members-none = Todavía no se ha registrado ningún miembro.
members-leads = Lidera:
members-joins = Participa en:
members-partners = Socios
members-partners-lead = Participan en actividades del plan sin ser miembros de la red.
member-role-co-lead = Colidera la red
member-role-member = Miembro
member-role-observer = Observador
member-role-stakeholder = Parte interesada
entity-kind-un-entity = Entidad de las Naciones Unidas
entity-kind-intergovernmental = Organización intergubernamental
entity-kind-government = Gobierno
entity-kind-local-government = Gobierno local
entity-kind-other-public = Otro organismo público
entity-kind-ingo = ONG internacional
entity-kind-national-ngo = ONG nacional
entity-kind-regional-ngo = ONG regional
entity-kind-local-ngo = ONG local
entity-kind-civil-society = Otra organización de la sociedad civil
entity-kind-migrant-led = Organización dirigida por personas migrantes
entity-kind-diaspora = Organización de la diáspora
entity-kind-trade-union = Sindicato
entity-kind-employers = Organización de empleadores
entity-kind-faith = Organización basada en la fe
entity-kind-nhri = Institución nacional de derechos humanos
entity-kind-parliament = Parlamento
entity-kind-youth = Organización juvenil
entity-kind-academia = Institución académica
entity-kind-media = Medio de comunicación
entity-kind-foundation = Fundación
entity-kind-private-sector = Entidad del sector privado
entity-kind-ppp = Alianza público-privada
entity-kind-fund = Fondo
entity-kind-mechanism = Mecanismo o proceso
entity-kind-network = Red o coalición
entity-kind-other = Otra organización
needs-title = Necesidades y oportunidades
needs-lead = Lo que la región ha identificado como más apremiante, y qué actividades responden.
needs-none = Todavía no se ha registrado ninguna necesidad. Con ellas se ve a qué responde cada actividad, y qué queda sin respuesta.
needs-unanswered = { $n ->
    [one] { $shown } necesidad u oportunidad no tiene respuesta en el plan.
   *[other] { $shown } necesidades u oportunidades no tienen respuesta en el plan.
 }
needs-nobody = sin respuesta todavía
needs-evidence = Evidencia:
needs-answered-by = { $n ->
    [one] { $shown } actividad responde
   *[other] { $shown } actividades responden
 }
need-kind-need = Necesidad
need-kind-opportunity = Oportunidad
mechanisms-title = Mecanismos y procesos
mechanisms-lead = Fuera de la red, con los que su plan busca sinergias.
mechanisms-linked = { $n ->
    [one] { $shown } actividad vinculada
   *[other] { $shown } actividades vinculadas
 }
mechanisms-what-they-do = Ver lo que hacen
front-tour-title = Un recorrido de cinco paradas
# family: front-tour-
front-tour-coverage = Qué cubre el plan
front-tour-what-coverage = Los 23 objetivos del Pacto frente a prioridades, países y entidades; también lo que nadie hace.
front-tour-overlaps = Dónde se haría dos veces lo mismo
front-tour-what-overlaps = Actividades de distintos miembros que se parecen, por qué, y qué respondieron sus responsables.
front-tour-endorsement = Quién hizo suyo el plan
front-tour-what-endorsement = La decisión de cada miembro sobre un texto sellado, y qué cumplió de lo que asumió.
front-tour-dashboard = Cómo va
front-tour-what-dashboard = Avance, retrasos, indicadores y dinero; cada cifra lleva a sus filas.
front-tour-report = Lo que se dirá en la revisión
front-tour-what-report = El informe regional, en cuatro idiomas, con cada frase apoyada en sus fuentes.
