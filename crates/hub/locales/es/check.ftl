# La revisión del plan.
history-entity-check = Reglas de la revisión
check-title = Revisión del plan
check-link = Revisar el plan
check-lead = Una lista publicada de reglas, cada una con su veredicto. Lo que no se puede juzgar se señala.
check-on = Revisado el { $day }.
check-of = para { $who }
check-figure-errors = { $n ->
    [one] error
   *[other] errores
 }
check-figure-warnings = { $n ->
    [one] advertencia
   *[other] advertencias
 }
check-figure-notes = { $n ->
    [one] aviso
   *[other] avisos
 }
check-figure-passed = { $n ->
    [one] regla cumplida
   *[other] reglas cumplidas
 }
check-figure-not-judged = { $n ->
    [one] no se juzga
   *[other] no se juzgan
 }
check-entity = A cargo de
check-everybody = Todo el plan
check-show = Mostrar
check-contents = Lo que hay que corregir
check-nothing = Nada que corregir: todas las reglas que se pueden juzgar se cumplen.
check-nothing-for = No hay nada a cargo de { $who }.
check-back = Volver al plan
check-mend = Cómo corregirlo:
check-and = y
check-waits-for = A cargo de: { $who }
check-all-rows = { $n ->
    [one] Verla
   *[other] Ver las { $shown }
 }
check-all-rules = Todas las reglas
check-passed = Se cumple
check-not-judged = No se puede juzgar
check-off = No se aplica en este plan
check-saved = Guardado: así aplica este plan las reglas desde ahora.
check-configure = Cómo aplica este plan las reglas
check-configure-how = Cada regla se aplica o no, con el peso que la red le dé. El cambio queda en el historial.
check-load = Actividades que una entidad puede llevar en un trimestre
check-rules = Reglas
check-severity = Peso
check-save = Guardar
check-found-wrote = En su lugar dice: «{ $words }»
check-found-ended = Su período terminó el { $day }.
check-found-started = Debía empezar a más tardar el { $day }.
check-found-ends = Estado: { $status }. Su período termina el { $day }.
check-found-primary = { $n ->
    [one] { $shown } objetivo principal
   *[other] { $shown } objetivos principales
 }
check-found-official = { $n ->
    [one] { $shown } actividad, sin partes interesadas
   *[other] { $shown } actividades, ninguna con partes interesadas
 }
check-found-outside = { $period }; el plan va del { $from } al { $to }.
check-found-load = { $n } actividades, límite { $limit }: { $list }
check-found-short = Falta: { $amount }
check-found-shared = { $day }: { $what }
# family: check-severity-
check-severity-error = Error
check-severity-warning = Advertencia
check-severity-note = Aviso
# family: check-verdict-
check-verdict-passed = se cumple
check-verdict-off = no se aplica
# family: check-rows-
check-rows-activity = { $n ->
    [one] { $shown } actividad
   *[other] { $shown } actividades
 }
check-rows-priority = { $n ->
    [one] { $shown } prioridad
   *[other] { $shown } prioridades
 }
check-rows-entity = { $n ->
    [one] { $shown } vez
   *[other] { $shown } veces
 }
check-rows-event = { $n ->
    [one] { $shown } cruce
   *[other] { $shown } cruces
 }
check-rows-need = { $n ->
    [one] { $shown } necesidad
   *[other] { $shown } necesidades
 }
check-rows-indicator = { $n ->
    [one] { $shown } indicador
   *[other] { $shown } indicadores
 }
# family: check-why-
check-why-no-budgets = No se juzga: ninguna línea de presupuesto dice a la vez lo requerido y lo disponible.
check-why-no-indicators = No se juzga: el plan aún no registra indicadores.
check-why-no-activities = No se juzga: el plan no tiene actividades.
check-why-no-priorities = No se juzga: el plan no tiene prioridades.
check-why-no-events = No se juzga: no se conoce ningún evento.
check-why-no-needs = No se juzga: no se conoce ninguna necesidad.
check-why-no-span = No se juzga: no se conoce el período del plan.
# family: check-rule-
check-rule-late-implementation = En ejecución después de su fin
check-rule-late-start = Planificada después de su inicio
check-rule-early-closing = Completada antes de su fin
check-rule-no-sdg-target = Sin meta de los ODS
check-rule-no-funder = Sin socio que aporte fondos
check-rule-no-implementer = Sin socio implementador
check-rule-no-gender-marker = Marcador de igualdad de género sin evaluar
check-rule-no-human-rights-marker = Marcador de derechos humanos sin evaluar
check-rule-no-qcpr-function = Sin función del sistema de desarrollo
check-rule-no-lead = Sin entidad líder
check-rule-no-primary-objective = Sin objetivo principal
check-rule-too-many-primary-objectives = Más de tres objetivos principales
check-rule-no-period = Sin período
check-rule-no-deliverable = Sin producto
check-rule-outside-plan = Fuera del período del plan
check-rule-target-without-baseline = Metas sin línea de base
check-rule-money-short = Fondos necesarios frente a disponibles
check-rule-priority-without-activities = Prioridades sin actividades
check-rule-priority-without-stakeholders = Prioridades sin partes interesadas
check-rule-overload = Demasiado en un trimestre
check-rule-audience-clash = Mismo público el mismo día
check-rule-place-clash = Mismo lugar el mismo día
check-rule-need-unanswered = Necesidades sin respuesta
# family: check-says-
check-says-late-implementation = Ninguna actividad sigue en ejecución después de su período.
check-says-late-start = Ninguna actividad sigue planificada después de la fecha en que debía empezar.
check-says-early-closing = Ninguna actividad pasa a finalización o se da por completada antes de que termine su período.
check-says-no-sdg-target = Cada actividad dice a qué metas de la Agenda 2030 contribuye.
check-says-no-funder = Cada actividad dice de dónde vienen sus fondos; los recursos propios de un organismo también cuentan.
check-says-no-implementer = Cada actividad dice quién la ejecuta.
check-says-no-gender-marker = Cada actividad lleva un marcador de igualdad de género de 0 a 3. Vacío no es 0.
check-says-no-human-rights-marker = Cada actividad lleva un marcador de derechos humanos de 0 a 3. Vacío no es 0.
check-says-no-qcpr-function = Cada actividad dice qué función del sistema de las Naciones Unidas para el desarrollo cumple (QCPR).
check-says-no-lead = Una entidad lidera cada actividad, y solo una.
check-says-no-primary-objective = Cada actividad tiene como fin principal al menos uno de los 23 objetivos del Pacto.
check-says-too-many-primary-objectives = Cada actividad tiene como máximo tres objetivos principales, para que se la encuentre donde corresponde.
check-says-no-period = Cada actividad dice cuándo se hace; un trimestre o un año bastan.
check-says-no-deliverable = Cada actividad dice qué dejará.
check-says-outside-plan = Ninguna actividad empieza antes que el plan ni termina después de él.
check-says-target-without-baseline = Cada meta dice de qué valor parte.
check-says-money-short = Cada actividad en curso o por iniciar tiene los fondos que necesita, hasta donde se sabe.
check-says-priority-without-activities = Cada prioridad tiene al menos una actividad.
check-says-priority-without-stakeholders = En cada prioridad alguna actividad se dirige a partes interesadas o se hace con ellas: sociedad civil, migrantes, gobiernos locales, empleadores, sindicatos, academia.
check-says-overload = Ninguna entidad lidera, colidera o ejecuta más de { $limit } actividades en un trimestre. Una actividad cuenta en cada trimestre que toca.
check-says-audience-clash = No hay dos eventos para el mismo público en un mismo día.
check-says-place-clash = No hay dos eventos en el mismo país o la misma región en un mismo día.
check-says-need-unanswered = Alguna actividad responde a cada necesidad u oportunidad registrada.
# family: check-mend-
check-mend-late-implementation = Márquela como completada, o mueva su fin y diga por qué.
check-mend-late-start = Márquela como en ejecución, o mueva su inicio y diga por qué.
check-mend-early-closing = Corrija el período o el estado.
check-mend-no-sdg-target = Añada al menos una meta de los ODS; diez como máximo.
check-mend-no-funder = Añada a quien la financia, aunque sea la propia entidad líder.
check-mend-no-implementer = Añada a quien la ejecuta, aunque sea la propia entidad líder.
check-mend-no-gender-marker = Evalúelo; 0 también es una respuesta.
check-mend-no-human-rights-marker = Evalúelo; 0 también es una respuesta.
check-mend-no-qcpr-function = Elija su función: apoyo normativo, desarrollo de capacidades, convocatoria u otra.
check-mend-no-lead = Acuerden quién la lidera.
check-mend-no-primary-objective = Elija de uno a tres objetivos principales.
check-mend-too-many-primary-objectives = Deje hasta tres como principales y pase los demás a secundarios.
check-mend-no-period = Indique un período, tan preciso como se conozca.
check-mend-no-deliverable = Nombre el producto o resultado que podrá mostrarse al final.
check-mend-outside-plan = Llévela al período del plan, o pásela al plan siguiente.
check-mend-target-without-baseline = Registre una línea de base para cada meta.
check-mend-money-short = Busque el resto, o planifique con lo que hay.
check-mend-priority-without-activities = Añada una actividad, o renuncie a la prioridad.
check-mend-priority-without-stakeholders = Abra una actividad a las partes interesadas, o sume a una como socia.
check-mend-overload = Mueva algo, o compártalo con otras.
check-mend-audience-clash = Mueva uno de los dos, o háganlos juntos.
check-mend-place-clash = Mueva uno de los dos, o háganlos juntos.
check-mend-need-unanswered = Diga qué actividad responde, añada una, o reconozca que el plan la deja abierta.
