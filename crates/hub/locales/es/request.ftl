# Las solicitudes de apoyo de los Estados.
requests-title = Solicitudes de apoyo
requests-lead = Los Estados Miembros piden apoyo a la red para aplicar el Pacto; quienes tienen experiencia contestan. Cada solicitud la ve solo quien el Estado quiera.
request-ask = Pedir apoyo
request-ask-lead = Diga qué se necesita y quién puede verlo. No escriba nombres ni datos de personas. El Estado no se nombra en público sin su consentimiento registrado.
request-send = Enviar la solicitud
requests-yours = Las que usted puede ver
requests-none-yours = No hay ninguna solicitud que usted pueda ver. Aquí aparecen las que usted haga y las que se le muestren.
requests-totals = Lo que se publica
requests-totals-how = Cuántas solicitudes hubo por subregión y por tema. Menos de cinco no se cuentan una a una y las demás se dan en tramos, para que nadie pueda deducir qué pidió un Estado. Las que solo ven las entidades colíderes no se cuentan.
requests-none = Todavía no se ha publicado ninguna solicitud.
requests-to-members = Ver los miembros y sus oficinas
requests-by-region = Por subregión
requests-by-topic = Por tema
requests-no-topics = Son demasiado pocas para mostrarlas por tema.
requests-named = Estados que aceptaron ser nombrados
request-fewer = { $n ->
    [one] menos de { $shown }
   *[other] menos de { $shown }
}
request-band = de { $from } a { $to }
request-received-on = recibida el { $day }
request-days-to-answer = { $n ->
    [one] contestada en { $shown } día
   *[other] contestada en { $shown } días
}
request-days-waiting = { $n ->
    [one] espera respuesta desde hace { $shown } día
   *[other] espera respuesta desde hace { $shown } días
}
request-no-answer-yet = todavía sin respuesta
request-choose = Elija de la lista.
request-choose-members = Elija al menos un miembro que pueda verla.
request-by-state = el propio Estado
request-by-member = { $entity }, en nombre del Estado
request-by-secretariat = la secretaría, en nombre del Estado
request-named-since = puede nombrarse, consentimiento del { $day }
request-not-named = no se nombra en público
request-with = con { $list }
request-confidential = Esta página es solo para quienes pueden ver la solicitud. Nada de ella está en búsquedas, historiales ni avisos.
request-need = Qué se necesita
request-asked = A quién se preguntó
request-nobody-asked = Todavía no se ha preguntado a ningún miembro.
request-rated = Cómo fue el apoyo
request-proposed = Quién tiene experiencia
request-proposed-how = Según lo que cada miembro ha hecho en los planes. La propuesta ayuda a elegir y no asigna a nadie.
request-what-next = Qué puede hacer
request-trail = Lo que se hizo y cuándo
request-no-word = Falta algo: elija o escriba lo que se pide.
request-co-leads-only = Esta solicitud solo la ven las entidades colíderes: asígnela a una de ellas, o que quien pidió la muestre a más miembros.
request-once = Ya se dijo cómo fue el apoyo; se pregunta una sola vez.
request-moved = Alguien se adelantó o ya no es el momento: la solicitud está ahora así. No se escribió nada.
# family: request-topic-
request-topic-data = Datos y evidencia
request-topic-policies = Políticas y planes nacionales
request-topic-pathways = Vías de migración regular
request-topic-documents = Identidad y documentación
request-topic-work = Contratación y trabajo decente
request-topic-protection = Protección y vulnerabilidades
request-topic-trafficking = Trata de personas y tráfico ilícito de migrantes
request-topic-borders = Fronteras y procedimientos
request-topic-services = Acceso a servicios básicos
request-topic-inclusion = Inclusión y no discriminación
request-topic-return = Retorno y reintegración
request-topic-diasporas = Diásporas y remesas
request-topic-climate = Clima, desastres y desplazamiento
request-topic-review = Seguimiento y examen del Pacto
request-topic-other = Otro
# family: request-support-
request-support-advice = Asesoría
request-support-training = Capacitación
request-support-tools = Datos, estudios y herramientas
request-support-exchange = Intercambio con otros Estados
request-support-mission = Misión conjunta
request-support-other = Otro
# family: request-seen-
request-seen-co-leads = Solo las entidades colíderes y la secretaría
request-seen-chosen = Colíderes, secretaría y miembros elegidos
request-seen-members = Todos los miembros
# family: request-state-
request-state-received = Recibida
request-state-assigned = Asignada
request-state-under-way = En marcha
request-state-done = Apoyo prestado
request-state-declined = No atendida
request-state-withdrawn = Retirada
# family: request-can-
request-can-can = Puede
request-can-cannot = No puede
request-can-waiting = Sin respuesta
# family: request-became-
request-became-activity = Una actividad
request-became-contribution = Un aporte a una actividad
# family: request-score-
request-score-1 = 1: nada útil
request-score-2 = 2: poco útil
request-score-3 = 3: útil en parte
request-score-4 = 4: útil
request-score-5 = 5: muy útil
# family: request-says-
request-says-country = Estado
request-says-by = Pedida por
request-says-topic = Tema
request-says-support = Apoyo
request-says-period = Cuándo
request-says-seen = Quién la ve
request-says-named = En público
request-says-received = Recibida el
request-says-answered = Respuesta
request-says-ended = Terminada el
# family: request-field-
request-field-country = Estado
request-field-entity = En nombre de quién escribe
request-field-title = En una línea
request-field-need = Qué se necesita
request-field-topic = Tema
request-field-support = Qué clase de apoyo
request-field-period = Cuándo
request-field-objectives = Objetivos del Pacto
request-field-seen = Quién la ve
request-field-chosen = Miembros elegidos
request-field-members = Miembros a los que se pregunta
request-field-for = Por quién contesta
request-field-can = ¿Puede apoyar?
request-field-words = Con qué, o por qué no
request-field-with = Con quién
request-field-became = Qué resultó
request-field-activity = Actividad
request-field-plan = En el borrador
request-field-lead = Quién la lidera
request-field-draft-title = Título de la actividad
request-field-reason = Motivo
request-field-score = ¿Fue útil el apoyo?
request-field-rating = En palabras
request-field-consent = Cómo dio el Estado su consentimiento
# family: request-hint-
request-hint-need = Sin nombres ni datos de personas.
request-hint-period = Por ejemplo: T2 2027; mayo-julio 2027.
request-hint-activity = Su referencia: A-014, o 2027-2028/B-01.
request-hint-draft-title = La lee más gente que la solicitud: no nombre al Estado.
request-hint-consent = Por ejemplo: nota verbal del 3 de mayo.
# family: request-act-
request-act-answer = Contestar por su entidad
request-act-assign = Preguntar a miembros
request-act-link = Vincularla con una actividad
request-act-make = Convertirla en una actividad de un borrador
request-act-finish = Decir que el apoyo se prestó
request-act-decline = No atenderla
request-act-rate = Decir cómo fue el apoyo
request-act-name = Consentir que se nombre al Estado
request-act-unname = Dejar de nombrar al Estado
request-act-show = Cambiar quién la ve
request-act-withdraw = Retirarla
# family: request-how-
request-how-assign = Un miembro al que se pregunta ve la solicitud.
request-how-make = El borrador dice quién hace qué y cuándo, no quién pidió ni dónde.
request-how-rate = Se pregunta una sola vez.
request-how-name = En público aparecerán el Estado y el tema; puede retirarse cuando quiera.
# family: request-do-
request-do-answer = Contestar
request-do-assign = Preguntarles
request-do-link = Vincular
request-do-make = Crear la actividad
request-do-finish = Terminar
request-do-decline = No atender
request-do-rate = Enviar
request-do-name = Registrar el consentimiento
request-do-unname = Retirar el consentimiento
request-do-show = Cambiar
request-do-withdraw = Retirar
# family: error-not-found-
error-not-found-request = No hay ninguna solicitud «{ $found }» que usted pueda ver.
error-request-moved = Alguien ha cambiado esta solicitud entretanto. No se ha escrito nada: vuelva atrás, recargue la página y vea cómo está ahora.
# family: history-action-
history-action-assign = consulta a miembros
history-action-link = vinculación con una actividad
history-action-finish = prestación del apoyo
history-action-rate = valoración del apoyo
history-action-consent = registro del consentimiento
history-action-end-consent = retiro del consentimiento
history-action-show = cambio de quién la ve
# family: section-
section-requests = Solicitudes
# family: desk-waits-
desk-waits-request-assign = Una solicitud de apoyo espera que se pregunte a los miembros.
desk-waits-request-answer = Se pregunta a su entidad si puede apoyar.
desk-waits-request-link = Hay miembros que pueden apoyar: convierta la solicitud en una actividad o vincúlela con una.
desk-waits-request-rate = El apoyo se prestó: diga una vez cómo fue.
# family: mail-
mail-request-received-subject = Solicitud { $reference }: recibida
mail-request-received = 
    Se recibió la solicitud de apoyo { $reference }. Puede verla y consultar a los miembros aquí:
    { $link }
mail-request-assigned-subject = Solicitud { $reference }: ¿puede apoyar su entidad?
mail-request-assigned = 
    La red le pregunta si su entidad puede apoyar en la solicitud { $reference }. Por favor, conteste aquí:
    { $link }
mail-request-answered-subject = Solicitud { $reference }: hay una respuesta
mail-request-answered = 
    Un miembro contestó a la solicitud { $reference }:
    { $link }
mail-request-linked-subject = Solicitud { $reference }: en marcha
mail-request-linked = 
    Su solicitud { $reference } está en marcha:
    { $link }
mail-request-done-subject = Solicitud { $reference }: ¿cómo fue el apoyo?
mail-request-done = 
    El apoyo a su solicitud { $reference } ya se prestó. Díganos, por favor, cómo fue; se lo preguntamos una sola vez:
    { $link }
mail-request-declined-subject = Solicitud { $reference }: respuesta de la red
mail-request-declined = 
    La red no puede atender su solicitud { $reference }. El motivo está aquí:
    { $link }
mail-request-waits-subject = Solicitud { $reference }: se espera la respuesta de su entidad
mail-request-waits =
    A su entidad se le preguntó por una solicitud de apoyo y aún no ha dicho si puede. Un «no» también ayuda:

    { $link }
