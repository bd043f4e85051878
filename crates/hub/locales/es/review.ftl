# La revisión regional: su informe, lo que afirma, lo que se imprime.
review-title = Revisión regional
review-usual-title = Revisión regional del Pacto Mundial para la Migración
review-none = Todavía no se ha preparado una revisión regional de este plan.
review-none-how = Diga a qué revisión contribuye el plan: su título, sus fechas, para quién y qué se pregunta. El informe se redacta después a partir de lo informado.
review-set-up = Preparar la revisión
review-see-dashboard = Ver el avance del plan
review-change-setup = Cambiar fechas, preguntas y mesas redondas de la revisión
review-fact-title = Título
review-fact-period = Período examinado
review-fact-first = Fecha prevista al inicio
review-fact-held = Celebración
review-fact-audience = Para
review-fact-languages = Idiomas del informe
review-fact-reason = Por qué se aplazó
review-fact-authorship = Quién lo escribió y quién lo revisó
review-authorship-usual = Autoría: { $network }. La Secretaría de la Red de las Naciones Unidas sobre la Migración no ha revisado el texto.
review-report = Informe
review-state-claims = { $n ->
    [one] { $shown } afirmación; redactadas por personas: { $edited }; sin fuente: { $own }.
   *[other] { $shown } afirmaciones; redactadas por personas: { $edited }; sin fuente: { $own }.
 }
review-state-flagged = { $n ->
    [one] Las fuentes de { $shown } afirmación han cambiado: revísela.
   *[other] Las fuentes de { $shown } afirmaciones han cambiado: revíselas.
 }
review-state-new = { $n ->
    [one] Lo informado desde entonces da para { $shown } afirmación más.
   *[other] Lo informado desde entonces da para { $shown } afirmaciones más.
 }
# family: review-state-
review-state-draft = borrador
review-state-submitted = entregado
review-state-sent-back = devuelto
review-state-accepted = aceptado
review-write = Escribir el informe
review-draft = Redactar un borrador
review-draft-add = Añadirlas al informe
review-draft-how = Se redacta un primer informe a partir del plan y de lo informado. Cada frase conserva sus fuentes; después puede cambiar, mover, quitar y añadir lo que quiera.
review-print-title = Imprimir
review-print-what = Qué
review-print-whole = Sobre todo el plan
review-print-in = En qué idiomas
review-print-how = Se preparan en segundo plano una página, un PDF, un documento de Word, un libro de Excel y los datos. Nadie más los ve hasta que se publiquen.
review-print-ask = Imprimir
# family: review-print-
review-print-contribution = Contribución de la red
review-print-round-table = Nota para una mesa redonda
review-print-country = Nota sobre un país
review-print-stakeholders = Anexo sobre partes interesadas
review-print-annual = Informe anual
# family: review-print-title-
review-print-title-contribution = { $review }: contribución de la red
review-print-title-round-table = { $about }. Nota para: { $review }
review-print-title-country = { $about }: nota para «{ $review }»
review-print-title-stakeholders = { $review }: anexo sobre partes interesadas
review-print-title-annual = Informe anual { $about }
review-editions = Ediciones
review-editions-caption = Lo impreso, lo más reciente primero
review-under-way = Se están preparando archivos.
review-made = Los archivos están listos.
review-look-again = Mirar de nuevo
review-no-editions = Todavía no se ha impreso nada.
review-none-published = Todavía no se ha publicado ninguna edición del informe.
review-edition-what = Edición
review-edition-state = Estado
review-edition-files = Archivos
review-edition-data = SHA-256 de los datos
review-edition-number = n.º { $n }
review-edition-making = En preparación: { $n } de { $of } archivos
# family: review-edition-
review-edition-asked = Pedida
review-edition-done = Lista
review-edition-failed = No se pudo preparar
# family: review-failed-
review-failed-gone = La revisión o su plan ya no existen.
review-failed-about = Aquello de lo que trataba ya no existe.
review-failed-tries = Se intentó varias veces y no terminó.
review-failed-other = Un archivo no se pudo preparar. La falla es nuestra y quedó registrada.
# family: review-form-
review-form-html = Página
review-form-pdf = PDF
review-form-docx = Word
review-form-xlsx = Anexo en Excel
review-form-json = Datos (JSON)
review-file = { $form }, { $size } kB
review-is-published = Publicada
review-publish = Publicar
review-unpublish = Retirar
review-again = Intentar de nuevo

# Su preparación.
review-setup-title = Preparar la revisión regional
review-setup-what = Qué es
review-setup-when = Cuándo
review-setup-from = Desde
review-setup-until = Hasta
review-setup-first-how = Con la precisión que se sabía: «2024», «T3 2024», «mayo 2024».
review-setup-reason-how = Hace falta si se celebró en una fecha distinta de la prevista al principio.
review-setup-authorship-how = Si queda en blanco, el informe dice que lo escribió la red y que la Secretaría no lo revisó.
review-setup-questions = Preguntas
review-setup-questions-how = Una por línea; la misma línea en cada idioma es la misma pregunta.
review-unofficial-questions = Las preguntas no son oficiales: siguen el modo de los informes voluntarios del Pacto y no son una plantilla de las Naciones Unidas.
review-setup-clusters = Mesas redondas
review-setup-clusters-how = Objetivos de los que la revisión trata juntos. La agrupación habitual no está confirmada hasta que usted lo diga.
review-setup-cluster = Mesa redonda { $n }
review-setup-code = Nombre corto
review-setup-objectives = Objetivos, por número
review-setup-confirmed = Esta agrupación está confirmada
review-setup-save = Guardar la revisión
# family: review-problem-
review-problem-moved = Alguien cambió la revisión entretanto. Lo que escribió está aquí sin guardar: compare y guárdelo.
review-problem-day = Una de las fechas no es válida. Escríbala así: 2025-03-18.
review-problem-period = El período examinado necesita un primer día y un último posterior, a diez años como máximo.
review-problem-held = El último día de la revisión no puede ser anterior al primero.
review-problem-first = No se entiende para cuándo se previó. «2024» o «T3 2024» sí se entienden.
review-problem-languages = Elija al menos un idioma para el informe.
review-problem-no-title = Ponga un título a la revisión en al menos un idioma.
review-problem-no-reason = Se celebró en una fecha distinta de la prevista: diga por qué.
review-problem-long-question = Una pregunta tiene más de 2.000 caracteres.
review-problem-questions-differ = Los idiomas de una sección no tienen el mismo número de preguntas.
review-problem-many-questions = Son más de 40 preguntas.
review-problem-cluster-code = Cada mesa redonda necesita un nombre corto de letras y cifras que ninguna otra tenga.
review-problem-cluster-objectives = Nombre los objetivos de cada mesa redonda por su número, como 2, 5, 6.
review-problem-cluster-title = Ponga título a cada mesa redonda en al menos un idioma.
review-problem-nothing-to-print = Elija qué se va a imprimir.
review-problem-no-language = Elija al menos un idioma.
review-problem-no-draft = Todavía no hay nada que imprimir: redacte antes el informe.
review-problem-too-many = Ya esperan tantas ediciones que no se admiten más. Mire de nuevo en un minuto.
review-problem-long-prose = Son más de 300.000 caracteres. Divídalo.
review-problem-no-words = Escriba lo que afirma.
review-problem-many-own = El informe ya tiene 500 afirmaciones escritas a mano.
review-problem-unknown-source = Una fuente no se conoce aquí. Nombre actividades, evidencias, indicadores, líneas de presupuesto, necesidades o eventos por su referencia.
review-problem-unknown-group = Aquello de que trata no es de esta sección.
review-problem-not-anew = Lo informado ahora ya no sostiene esta afirmación: cambie sus palabras o quítela.
error-review-moved = La revisión o la afirmación cambió entretanto. Ábralo de nuevo y vea lo que dice ahora.
# family: error-not-found-
error-not-found-review = Este plan no tiene todavía una revisión regional.
error-not-found-claim = Este informe no tiene esa afirmación.
error-not-found-edition = No existe ese archivo de una edición.

# Su redacción.
review-edit-title = Escribir el informe
review-edit-sections = Secciones del informe
review-flagged-here = { $n ->
    [one] { $shown } por revisar
   *[other] { $shown } por revisar
 }
review-flagged-section = { $n ->
    [one] Han cambiado las fuentes de { $shown } afirmación de esta sección.
   *[other] Han cambiado las fuentes de { $shown } afirmaciones de esta sección.
 }
review-anew-all = Rehacer todas las que nadie ha redactado
review-prose = Antes de las afirmaciones
review-prose-how = Texto libre: un párrafo por línea; las líneas que empiezan con «- » forman una lista.
review-prose-words = Texto
review-prose-save = Guardar el texto
review-write-in = Escribir en { $language }
review-lang = Idioma del texto
review-claims = Afirmaciones
review-no-claims = Aquí no se afirma nada todavía.
review-back = Volver a la revisión
review-is-edited = Redactada por personas
review-look-at-it = Revísela: sus fuentes han cambiado
review-edit-words = Cambiar la redacción
review-accept = Sigue siendo cierta
review-anew = Rehacer
review-up = Subir
review-down = Bajar
review-remove = Quitar
review-removed = { $n ->
    [one] { $shown } afirmación quitada
   *[other] { $shown } afirmaciones quitadas
 }
review-restore = Volver a poner
review-add-title = Añadir una afirmación propia
review-add-words = Lo que afirma
review-add-group = Sobre
review-add-no-group = la sección en general
review-add-sources = Fuentes
review-add-sources-how = Referencias como A-014, E-012, separadas por comas. Sin ninguna, la afirmación se marca como de su autor.
review-add = Añadir
review-claim-title = Una afirmación del informe
review-claim-words = Redacción ({ $language })
review-claim-composed = Como lo redacta el sistema:
review-claim-blank = Si queda en blanco, vuelve la redacción del sistema.
review-claim-save = Guardar la redacción
review-claim-sources = En qué se apoya
review-saving-accepts = Al guardar, usted dice que las palabras corresponden a lo que dicen ahora las fuentes.
review-change-gone = { $reference } ya no existe.
review-change-more = { $reference } es nueva.
review-change-otherwise = Un borrador de ahora diría otra cosa en su lugar.
review-change-from-to = { $reference }, { $field }: era «{ $before }», es «{ $now }».
review-change-other = { $reference }: cambió { $field }.
review-change-nothing = nada
review-changes-more = { $n ->
    [one] y { $shown } cambio más
   *[other] y { $shown } cambios más
 }
# family: review-field-
review-field-status = estado
review-field-period = cuándo
review-field-first = fecha prevista al principio
review-field-reason = motivo
review-field-priority = prioridad
review-field-objectives = objetivos
review-field-principles = principios
review-field-places = lugares
review-field-audiences = para quién
review-field-kind = tipo
review-field-needs = necesidades
review-field-mechanisms = mecanismos
review-field-entities = quién participa
review-field-total = total
review-field-target = meta
review-field-by = fecha de la meta
review-field-reading = valor
review-field-state = situación
review-field-title = título
review-field-activity = actividad
review-field-start = fecha
review-field-cancelled = cancelado
review-field-stage = etapa
review-field-required = lo requerido
review-field-available = lo disponible
review-field-spent = lo gastado
review-field-currency = moneda
review-field-source = fuente
review-field-year = año
review-field-received = comentarios recibidos
review-field-published = comentarios publicados
review-field-answered = comentarios respondidos
review-field-dispositions = respuestas
review-field-circles = quién comentó
review-field-organisations = organizaciones
review-field-endorsed = respaldo
review-field-sha256 = documento sellado
review-field-activities = actividades
review-field-countries = países
review-field-lines = líneas de presupuesto
review-field-events = eventos
review-field-recommendations = recomendaciones
review-field-participants = participantes
review-field-answer = respuesta
review-field-slipped = lo aplazado
review-field-carried = lo que continúa
review-field-held = días de celebración

# Lo que dice.
# family: review-section-
review-section-methodology = Metodología: a quiénes se consultó
review-section-environment = Entorno propicio
review-section-priorities = Avances por prioridad
review-section-objectives = Avances por objetivo
review-section-principles = Principios rectores
review-section-countries = Avances por país
review-section-gaps = Vacíos
review-section-needs = Necesidades
review-section-recommendations = Recomendaciones y qué se hizo con ellas
review-section-slippage = Lo que se aplazó, y por qué
review-section-means = Medios de implementación
review-section-next = Próximos pasos
review-objective = Objetivo { $n }. { $title }
# family: review-claim-
review-claim-looked = { $n ->
    [one] Este informe trata del período del { $day } al { $until }. De él se cuentan la actividad prevista o realizada en esos días ({ $shown }), los eventos celebrados, los valores e informes de sus períodos de informes y el dinero de sus años; lo anterior y lo posterior no se cuenta. El estado de las actividades es el del día en que se hizo el informe.
   *[other] Este informe trata del período del { $day } al { $until }. De él se cuentan las actividades previstas o realizadas en esos días ({ $shown }), los eventos celebrados, los valores e informes de sus períodos de informes y el dinero de sus años; lo anterior y lo posterior no se cuenta. El estado de las actividades es el del día en que se hizo el informe.
 }
review-claim-consulted = { $n ->
    [0] El borrador del plan se abrió a consulta; no se recibió ningún comentario.
    [one] Se recibió { $shown } comentario sobre el borrador del plan; publicados { $published }, respondidos { $answered }.
   *[other] Se recibieron { $shown } comentarios sobre el borrador del plan; publicados { $published }, respondidos { $answered }.
 }
review-claim-consulted-whom = Los comentarios publicados provinieron de: { $list }.
review-claim-consulted-organisations = Organizaciones y entidades que hicieron comentarios: { $value }.
review-claim-events-held = { $n ->
    [one] Se celebró { $shown } evento: { $list }.
   *[other] Se celebraron { $shown } eventos: { $list }.
 }
review-claim-took-part = { $n ->
    [one] De { $of } eventos celebrados, { $shown } publicó cuántas personas participaron: { $list }. Quien estuvo en varios eventos se cuenta en cada uno.
   *[other] De { $of } eventos celebrados, { $shown } publicaron cuántas personas participaron: { $list }. Quien estuvo en varios eventos se cuenta en cada uno.
 }
review-claim-participation = «{ $title }» ({ $day }), personas: { $list }.
review-claim-participation-by = { $n ->
    [0] «{ $title }» ({ $day }). { $value } ({ $of }): { $list }.
    [one] «{ $title }» ({ $day }). { $value } ({ $of }): { $list }; { $shown } respuesta no se muestra, por ser pocas personas.
   *[other] «{ $title }» ({ $day }). { $value } ({ $of }): { $list }; { $shown } respuestas no se muestran, por ser pocas personas.
 }
review-claim-reported = { $n ->
    [one] Los miembros presentaron { $shown } informe sobre su parte del trabajo; períodos de informes ({ $of }): { $list }.
   *[other] Los miembros presentaron { $shown } informes sobre su parte del trabajo; períodos de informes ({ $of }): { $list }.
 }
review-claim-evidence-brought = { $n ->
    [one] Se aportó { $shown } evidencia, sobre { $of } actividades.
   *[other] Se aportaron { $shown } evidencias, sobre { $of } actividades.
 }
review-claim-endorsed = { $n ->
    [one] El plan fue respaldado el { $day } por { $shown } miembro, sobre un documento sellado cuyo SHA-256 es { $hash }.
   *[other] El plan fue respaldado el { $day } por { $shown } miembros, sobre un documento sellado cuyo SHA-256 es { $hash }.
 }
review-claim-amended = { $n ->
    [one] Desde entonces ha entrado en vigor { $shown } enmienda.
   *[other] Desde entonces han entrado en vigor { $shown } enmiendas.
 }
review-claim-synergies = { $n ->
    [one] { $shown } actividad se vincula con otros mecanismos y procesos: { $list }.
   *[other] { $shown } actividades se vinculan con otros mecanismos y procesos: { $list }.
 }
review-claim-country-teams = { $n ->
    [one] { $shown } actividad se dirige a equipos de las Naciones Unidas en los países; capacitaciones: { $of }.
   *[other] { $shown } actividades se dirigen a equipos de las Naciones Unidas en los países; capacitaciones: { $of }.
 }
review-claim-progress = { $n ->
    [0] Ninguna actividad.
    [one] { $shown } actividad: { $list }.
   *[other] { $shown } actividades: { $list }.
 }
review-claim-partners = { $n ->
    [one] Participó { $shown } entidad: { $list }.
   *[other] Participaron { $shown } entidades: { $list }.
 }
review-claim-measured = { $title } ({ $reference }): { $value }. No se fijó meta.
review-claim-measured-to = { $title } ({ $reference }): { $value }, frente a una meta de { $target } al { $day }.
review-claim-not-measured = { $title } ({ $reference }): no se midió nada.
review-claim-not-measured-to = { $title } ({ $reference }): no se midió nada; la meta era { $target } al { $day }.
review-claim-shown = { $n ->
    [one] { $shown } evidencia lo demuestra.
   *[other] { $shown } evidencias lo demuestran.
 }
review-claim-gap-objectives = { $n ->
    [one] Ninguna actividad atiende { $shown } objetivo: { $list }.
   *[other] Ninguna actividad atiende { $shown } objetivos: { $list }.
 }
review-claim-gap-principles = { $n ->
    [one] Ninguna actividad nombra { $shown } principio rector: { $list }.
   *[other] Ninguna actividad nombra { $shown } principios rectores: { $list }.
 }
review-claim-gap-countries = { $n ->
    [one] Ninguna actividad tiene lugar en { $shown } país, aparte de las de toda la región: { $list }.
   *[other] Ninguna actividad tiene lugar en { $shown } países, aparte de las de toda la región: { $list }.
 }
review-claim-gap-audiences = { $n ->
    [one] Ninguna actividad se dirige a { $shown } grupo: { $list }.
   *[other] Ninguna actividad se dirige a { $shown } grupos: { $list }.
 }
review-claim-gap-evidence = { $n ->
    [one] { $shown } actividad completada no tiene evidencia: { $list }.
   *[other] { $shown } actividades completadas no tienen evidencia: { $list }.
 }
review-claim-need-answered = { $n ->
    [one] «{ $title }»: la atiende { $shown } actividad; completadas: { $completed }.
   *[other] «{ $title }»: la atienden { $shown } actividades; completadas: { $completed }.
 }
review-claim-need-unanswered = «{ $title }»: ninguna actividad la atiende.
review-claim-answers = { $n ->
    [one] De { $shown } comentario publicado sobre el borrador: { $list }.
   *[other] De { $shown } comentarios publicados sobre el borrador: { $list }.
 }
review-claim-recommendations = { $n ->
    [one] De los eventos de este período quedó { $shown } recomendación: { $list }.
   *[other] De los eventos de este período quedaron { $shown } recomendaciones: { $list }.
 }
review-claim-recommendation-open = { $reference } «{ $title }» ({ $plan }, { $day }). Dirigida a: { $to }. Nadie la ha respondido todavía.
review-claim-recommendation-answered = { $reference } «{ $title }» ({ $plan }, { $day }). Dirigida a: { $to }. Respondida el { $until }: { $reason }
review-claim-recommendation-taken-up = { $reference } «{ $title }» ({ $plan }, { $day }). Dirigida a: { $to }. Recogida por la actividad { $list } el { $until }: { $reason }
review-claim-no-recommendations = Los eventos de este período no dejaron recomendaciones registradas aquí; por eso no puede decirse qué se hizo con ellas.
review-claim-review-moved = { $title }: previsto para { $first }, celebrado del { $day } al { $until }. { $reason }
review-claim-slipped = { $reference } «{ $title }»: previsto para { $first }, ahora { $period }. { $reason }
review-claim-event-moved = «{ $title }»: anunciado para el { $first }, trasladado al { $day }. { $reason }
review-claim-cancelled = { $reference } «{ $title }» se canceló. { $reason }
review-claim-nothing-slipped = Ninguna actividad se aplazó.
review-claim-money = { $n ->
    [one] { $shown } línea de presupuesto. Requerido: { $required }; disponible: { $available }; gastado: { $spent }; falta: { $gap }.
   *[other] { $shown } líneas de presupuesto. Requerido: { $required }; disponible: { $available }; gastado: { $spent }; falta: { $gap }.
 }
review-claim-money-silent = { $n ->
    [one] De { $shown } línea, no dicen nada de lo requerido { $required }, de lo disponible { $available } y de lo gastado { $spent }. Lo que falta se calcula solo con las líneas que dicen lo requerido y lo disponible ({ $gap }): no es la diferencia de las dos sumas.
   *[other] De { $shown } líneas, no dicen nada de lo requerido { $required }, de lo disponible { $available } y de lo gastado { $spent }. Lo que falta se calcula solo con las líneas que dicen lo requerido y lo disponible ({ $gap }): no es la diferencia de las dos sumas.
 }
review-claim-money-over = { $n ->
    [one] En { $shown } línea hay disponible más de lo requerido: { $value } en total. Lo que falta se suma línea por línea: lo que a una le sobra no cubre a otra.
   *[other] En { $shown } líneas hay disponible más de lo requerido: { $value } en total. Lo que falta se suma línea por línea: lo que a una le sobra no cubre a otra.
 }
review-claim-money-core = { $n ->
    [one] De lo disponible, { $available } son recursos básicos de los propios miembros ({ $shown } línea).
   *[other] De lo disponible, { $available } son recursos básicos de los propios miembros ({ $shown } líneas).
 }
review-claim-money-rates = Los importes en otras monedas se convirtieron con la tasa vigente el último día de cada línea; unidades de moneda por dólar, y desde qué día: { $list }.
review-claim-money-no-rate = { $n ->
    [one] { $shown } línea no pudo convertirse y no está en ninguna suma: sin tasa para { $list }.
   *[other] { $shown } líneas no pudieron convertirse y no están en ninguna suma: sin tasa para { $list }.
 }
review-claim-money-unknown = Nadie ha dicho qué dinero necesita o tiene el trabajo.
review-claim-unfinished = { $n ->
    [one] { $shown } actividad no ha terminado: { $list }.
   *[other] { $shown } actividades no han terminado: { $list }.
 }
review-claim-carried-over = { $n ->
    [one] { $shown } actividad continúa en «{ $plan }»: { $list }.
   *[other] { $shown } actividades continúan en «{ $plan }»: { $list }.
 }
review-claim-not-carried-over = Todavía no se ha trasladado nada a un plan publicado.
# family: review-part-
review-part-completed = { $n ->
    [one] { $shown } completada
   *[other] { $shown } completadas
 }
review-part-ongoing = { $n ->
    [one] { $shown } en curso
   *[other] { $shown } en curso
 }
review-part-pending = { $n ->
    [one] { $shown } por iniciar
   *[other] { $shown } por iniciar
 }
review-part-withdrawn = { $n ->
    [one] { $shown } cancelada
   *[other] { $shown } canceladas
 }
review-part-accepted = { $n ->
    [one] { $shown } aceptado
   *[other] { $shown } aceptados
 }
review-part-partly = { $n ->
    [one] { $shown } aceptado en parte
   *[other] { $shown } aceptados en parte
 }
review-part-declined = { $n ->
    [one] { $shown } no aceptado
   *[other] { $shown } no aceptados
 }
review-part-noted = { $n ->
    [one] { $shown } tomado en cuenta
   *[other] { $shown } tomados en cuenta
 }
review-part-open = { $n ->
    [one] { $shown } abierta
   *[other] { $shown } abiertas
 }
review-part-answered = { $n ->
    [one] { $shown } respondida
   *[other] { $shown } respondidas
 }
review-part-taken-up = { $n ->
    [one] { $shown } recogida por una actividad
   *[other] { $shown } recogidas por actividades
 }
review-part-none = sin respuesta
review-unknown = no se dijo
review-no-reason = No se dio motivo.
review-fewer = menos de { $n }
review-and-more = { $n ->
    [one] y { $shown } más
   *[other] y { $shown } más
 }
review-rate = { $rate } { $currency } (desde el { $day })
# family: review-unit-
review-unit-people = { $n ->
    [one] { $shown } persona
   *[other] { $shown } personas
 }
review-unit-events = { $n ->
    [one] { $shown } evento
   *[other] { $shown } eventos
 }
review-unit-organisations = { $n ->
    [one] { $shown } organización
   *[other] { $shown } organizaciones
 }
review-unit-countries = { $n ->
    [one] { $shown } país
   *[other] { $shown } países
 }
review-unit-country-teams = { $n ->
    [one] { $shown } equipo de país
   *[other] { $shown } equipos de país
 }
review-unit-documents = { $n ->
    [one] { $shown } documento
   *[other] { $shown } documentos
 }
review-unit-practices = { $n ->
    [one] { $shown } práctica
   *[other] { $shown } prácticas
 }
review-unit-usd = { $n ->
    [one] { $shown } dólar de los Estados Unidos
   *[other] { $shown } dólares de los Estados Unidos
 }
review-share = { $part } de { $of } ({ $percent } %)
review-yes = sí
review-no = no
review-not-applicable = no se aplica
review-sources = Fuentes:
review-sources-more = { $n ->
    [one] y { $shown } más, en el anexo
   *[other] y { $shown } más, en el anexo
 }
review-source-of = { $source } ({ $member })
review-source-recommendation = recomendación { $reference }
review-source-participation = participación en { $reference }
review-source-plan = el plan
review-source-review = la revisión
review-source-amendment = enmienda { $n }
review-source-consultation = consulta { $n }
review-source-event = evento { $reference }
# family: review-kind-
review-kind-plan = Plan
review-kind-review = Revisión
review-kind-activity = Actividad
review-kind-use = Indicador
review-kind-value = Valor
review-kind-evidence = Evidencia
review-kind-progress = Informe de un miembro
review-kind-event = Evento
review-kind-need = Necesidad
review-kind-amendment = Enmienda
review-kind-line = Línea de presupuesto
review-kind-consultation = Consulta
review-kind-recommendation = Recomendación
review-kind-participation = Participación
review-in-language = (texto en { $language })
review-mark-author = Afirmación del autor, sin fuente registrada aquí.
review-mark-changed = Aquello en que esto se apoya ha cambiado desde que se escribió.
review-illustrative = Ilustrativo: el contenido de este plan es inventado para mostrar el sistema.
review-of-period = Período examinado: del { $from } al { $until }.
review-held-on = La revisión se celebró del { $from } al { $until }.
review-for = Para: { $audience }.
review-how-to-read = Cada afirmación nombra sus fuentes en una nota. Lo que no tiene fuente se marca como de su autor. No se dan recuentos de personas u organizaciones menores que 5.
review-sealed = El plan fue respaldado el { $date }. SHA-256 del documento sellado: { $hash }
review-unconfirmed-cluster = La agrupación de objetivos en mesas redondas no está confirmada.
review-made-from = Edición { $n }, hecha con lo registrado el { $moment } (posición { $position } del historial de la red).
review-first-planned = { $now } (antes: { $first })
review-no-lead = nadie todavía
# family: review-picture-
review-picture-progress = Avances por objetivo
review-picture-money = Recursos por prioridad
review-picture-countries = Actividades por país
review-picture-indicators = Indicadores frente a su meta
# family: review-picture-unit-
review-picture-unit-progress = actividades
review-picture-unit-money = dólares de los Estados Unidos
review-picture-unit-countries = actividades
review-picture-unit-indicators = por ciento de la meta
# family: review-picture-rows-
review-picture-rows-progress = Objetivo
review-picture-rows-money = Prioridad
review-picture-rows-countries = País
review-picture-rows-indicators = Indicador
review-figure-plan = Plan «{ $plan }»
review-figure-as-of = Al { $date }
review-figure-nothing = No hay nada que mostrar.
review-figure-data = Datos de la figura: { $title }
review-figure-whole = Todas
review-figure-caption = { $title } ({ $unit }). Fuente: { $source }. { $date }.
review-table-activities = Actividades
review-table-money = Recursos por prioridad, en dólares de los Estados Unidos
review-total = Total
# family: review-column-
review-column-reference = Referencia
review-column-title = Título
review-column-lead = Líder
review-column-when = Cuándo
review-column-status = Estado
review-column-priority = Prioridad
review-column-required = Requerido
review-column-available = Disponible
review-column-spent = Gastado
review-column-gap = Falta
review-column-short = Sigla
review-column-name = Nombre
review-column-role = Función
review-column-objective = Objetivo
review-column-serving = Actividades
review-column-primary = Como fin principal
review-column-kind = Tipo
review-column-others = Otros
review-column-from = Desde
review-column-until = Hasta
review-column-first = Previsto al principio
review-column-reason = Por qué se aplazó
review-column-places = Lugares
review-column-objectives = Objetivos
review-column-indicator = Indicador
review-column-window = Período de informes
review-column-member = Miembro
review-column-value = Valor
review-column-denominator = De cuántos
review-column-remark = Observación
review-column-note = Nota
review-column-activity = Actividad
review-column-source = Fuente de fondos
review-column-year = Año
review-column-quarter = Trimestre
review-column-currency = Moneda
review-column-language = Idioma
review-column-day = Fecha
review-column-place = Dónde está
review-column-hash = SHA-256
review-column-number = N.º
review-column-section = Sección
review-column-about = Sobre
review-column-claim = Afirmación
review-column-sources = Fuentes
review-column-rate = Unidades por dólar
review-column-rate-from = Tasa vigente desde
review-column-required-usd = Requerido (USD)
review-column-available-usd = Disponible (USD)
review-column-spent-usd = Gastado (USD)
# family: review-sheet-
review-sheet-activities = Actividades
review-sheet-values = Valores
review-sheet-lines = Presupuesto
review-sheet-evidence = Evidencias
review-sheet-claims = Afirmaciones
review-sheet-traces = Fuentes
review-annex-about = Acerca de
review-annex-made = Hecho con lo registrado el { $moment }.
review-label-contents = Contenido
review-label-page = Página
review-label-notes = Notas
review-label-table = Cuadro
review-label-figure = Figura

# El propio plan, impreso.
review-of-plan = Período del plan: del { $from } al { $until }.
review-plan-members = Miembros
review-plan-no-activities = Todavía sin actividades.
review-plan-without-priority = Actividades sin prioridad
review-plan-objectives = Objetivos del Pacto que el plan atiende
review-plan-as-of = Al { $moment }. { $address }
review-plan-authorship = Autoría: { $network }.

# En el historial.
# family: history-entity-
history-entity-review = Revisión regional
history-entity-review-section = Sección del informe
history-entity-review-claim = Afirmación del informe
history-entity-review-edition = Edición del informe
# family: history-action-
history-action-draft = redacción del borrador
history-action-ask = pedido
history-action-make = preparación
history-action-fail = preparación fallida
history-action-unpublish = retirada
history-action-renew = nueva redacción
history-action-remove = eliminación
history-action-restore = restitución
history-action-move = cambio de lugar
