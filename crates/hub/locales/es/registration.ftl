# Inscripción a eventos, y quién participó.
registration-title = Inscribirse
registration-back = Al evento
registration-link-for-admitted = El enlace a la sesión se da a quienes se han inscrito.
registration-field-name = Su nombre
registration-field-address = Correo electrónico
registration-field-organisation = Organización
registration-field-organisation-kind = Tipo de organización
registration-field-level = Nivel en que trabaja
registration-field-country = País
registration-field-sex = Sexo
registration-field-age-group = Grupo de edad
registration-field-interpretation = Interpretación
registration-field-accessibility = Lo que necesita para participar
registration-why-organisation = Para que la oficina sepa a quién espera.
registration-why-organisation-kind = Para ver a quién se escucha y quién falta. Se publica solo como número.
registration-why-level = Para ver si también se escuchan voces locales. Se publica solo como número.
registration-why-country = Para ver qué países se escuchan. Se publica solo como número.
registration-why-sex = Para ver si se escucha por igual a mujeres y hombres. Se publica solo como número.
registration-why-age-group = Para ver si se escucha a jóvenes y mayores. Se publica solo como número.
registration-why-interpretation = Para contratar intérpretes de los idiomas que hacen falta.
registration-why-accessibility = Subtítulos, lengua de señas, acceso sin escalones, una sala tranquila: solo lo ve la oficina que organiza el evento.
registration-address-why = Allí llega un correo con un enlace; la inscripción vale una vez que lo siga.
registration-not-said = Sin indicar
registration-no-interpretation = No hace falta
registration-asked = Preguntas de este evento
registration-asked-why = No tiene que responder nada de esto.
registration-consent = Qué se hace con estos datos
registration-consent-usual = Acepto que la oficina que organiza este evento guarde lo que digo aquí para prepararlo y para contar, sin nombres, quién participó. No se muestra a nadie más.
registration-agree = Acepto
registration-kept = Lo que diga se guarda hasta el { $date } y luego se borra; queda cuántas personas vinieron.
registration-what-next = Recibe un correo con un enlace. Con él confirma su dirección y puede anular la inscripción en cualquier momento.
registration-send = Inscribirme
registration-full = Todos los lugares están ocupados. Inscríbase de todos modos: queda en lista de espera y se le avisa cuando haya lugar.
registration-places = { $n ->
    [one] { $shown } lugar.
   *[other] { $shown } lugares.
 }
registration-wrong = { $n ->
    [one] Hay algo que revisar; no se ha perdido nada de lo que escribió.
   *[other] Hay { $shown } cosas que revisar; no se ha perdido nada de lo que escribió.
 }
registration-too-quick = El formulario volvió antes de lo que tarda una persona en escribir. Envíelo otra vez, por favor.
registration-shut-meanwhile = Entretanto se ha cerrado la inscripción.
registration-shut-cancelled = El evento no tendrá lugar.
registration-shut-over = La inscripción ha terminado.
registration-shut-closed = La inscripción no está abierta.
registration-shut-invitation = A este evento se asiste por invitación: abra de nuevo el enlace de su invitación.
registration-shut-member-states = Este evento es para Estados Miembros: entre con la cuenta que actúa por el suyo.
registration-fault-name = Diga su nombre, por favor.
registration-fault-long = Es demasiado largo.
registration-fault-address = Dé una dirección como nombre@example.org.
registration-fault-choice = Elija una opción de la lista.
registration-fault-consent = Sin ello no se puede guardar nada, y por tanto inscribir a nadie.
registration-sent-title = Mire su correo
registration-sent = Hemos enviado un correo a la dirección que dio. Siga su enlace en un plazo de dos días.
registration-sent-then = ¿No llegó nada? Mire en la carpeta de correo no deseado, o inscríbase otra vez dentro de diez minutos. Quien ya se inscribió recibe un correo que lo dice.
registration-own-title = Su inscripción
registration-own-privacy = Esta página se abre solo con el enlace de su correo.
registration-code = Su código para registrar la llegada
registration-code-how = Lo escribe el día del evento, con el código que se muestra en la sala.
registration-confirm = Sí, esta es mi dirección
registration-cancel = No iré
registration-certificate = Constancia de asistencia
registration-answer-accepted = Calendario: viene
registration-answer-tentative = Calendario: quizá venga
registration-answer-declined = Calendario: no viene
registration-standing-unconfirmed = Sin confirmar
registration-standing-to-approve = Por aprobar
registration-standing-registered = Con lugar
registration-standing-waiting = En lista de espera
registration-standing-declined = Rechazada
registration-standing-cancelled = Anulada
registration-next-unconfirmed = Pulse el botón para completar su inscripción.
registration-next-to-approve = La oficina que organiza el evento la revisa y le escribe.
registration-next-registered = Su lugar está reservado. El correo trae una entrada para su calendario.
registration-next-waiting = Todos los lugares están ocupados. Cuando haya uno libre se le avisa por correo.
registration-next-declined = La oficina que organiza el evento no pudo darle un lugar.
registration-next-cancelled = La ha anulado. Puede inscribirse otra vez.
registration-next-late = El enlace ha caducado o la inscripción ha terminado. Inscríbase otra vez mientras esté abierta.
registration-next-called-off = El evento no tendrá lugar.
check-in-title = Registrar la llegada
check-in-button = Estoy aquí
check-in-done = Le damos la bienvenida. Queda anotado que está aquí.
check-in-shut = La llegada se registra desde una hora antes del evento hasta que termina.
check-in-field-code = El código de su correo
check-in-field-room = El código que se muestra en la sala
check-in-code-where = Ocho letras y cifras; están también en la página de su inscripción.
check-in-room-where = En la pantalla o en la entrada.
check-in-code-wrong = Nadie con lugar tiene este código. Mire en su correo, por favor.
check-in-room-wrong = No es el código que se muestra en la sala.
registration-run-title = Inscripción y asistencia
registration-saved = Guardado.
registration-none = Todavía nadie puede inscribirse a este evento.
registration-open-it = Abrir la inscripción
registration-address = Dónde se inscribe la gente
registration-room = Código para la sala
registration-room-how = Muéstrelo en el evento. Esta dirección ya lo lleva escrito:
registration-invite = Crear un enlace de invitación
registration-invite-how = Un enlace creado antes ya no abre nada.
registration-invitation-once = Envíe este enlace a quienes invita. Se muestra esta única vez: solo se guarda un rastro de él.
registration-people = Quién se ha inscrito
registration-who = Nombre
registration-state = Estado
registration-came = El día del evento
registration-interpretation = interpretación: { $language }
registration-nobody = Todavía nadie ha confirmado una dirección. Envíe a la gente la dirección donde inscribirse.
registration-forgotten = Lo que la gente dijo de sí misma se ha borrado. Los números de abajo quedan.
registration-yes = Aprobar
registration-no = Rechazar
registration-save-attendance = Guardar quién vino
registration-heads = Personas contadas
registration-heads-how = Donde nadie marcó una lista: cuántas personas vinieron. Estos números sustituyen a la lista.
registration-heads-all = Todas las que vinieron
registration-heads-save = Guardar los números
registration-heads-bad = Escriba un número entero.
registration-heads-sum = Son más que todas las que vinieron.
registration-more = Configurar
registration-setup-title = Lo que pregunta el formulario
registration-setup-how = Active solo lo que necesita para este evento: cada pregunta se muestra con su motivo, y ninguna es obligatoria.
registration-setup-save = Guardar
registration-setup-open = La inscripción está abierta
registration-setup-admits = Quién puede inscribirse
registration-setup-places = Lugares
registration-setup-approval = Aprobamos cada inscripción
registration-setup-keep = Borrar lo que dijo la gente después del
registration-setup-invited = Invitaciones enviadas
registration-setup-places-how = En blanco: cuantas personas vengan. Quien llega después del último lugar queda en lista de espera.
registration-setup-keep-how = Después del evento, y a más tardar 400 días después. Los números quedan.
registration-setup-keep-longer = A la gente se le dijo una fecha anterior: solo se puede adelantar.
registration-setup-ask = Preguntar: { $what }
registration-setup-consent = Lo que se acepta, en { $language }
registration-setup-no-consent = Diga qué acepta la gente.
registration-setup-fault-places = De 1 a 20.000, o en blanco.
registration-setup-fault-keep-until = Un día después del evento, y a más tardar 400 días después.
registration-setup-fault-long-consent = Como máximo 2.000 caracteres.
registration-setup-fault-invited = Un número entero, o en blanco.
registration-setup-fault-outside = Este evento es de otro calendario.
registration-admits-anyone = Cualquier persona
registration-admits-invitation = Quien tenga el enlace de invitación
registration-admits-member-states = Quienes actúan por un Estado Miembro
registration-move-title = Cambiar la fecha o cancelar
registration-move-tells = A quienes se inscribieron se les avisa por correo, y sus calendarios se actualizan.
registration-move-button = Cambiar la fecha
registration-call-off-sure = Quiero cancelarlo. Se puede recuperar dándole otra fecha.
registration-call-off = Cancelar el evento
registration-move-start = Empieza
registration-move-end = Termina
registration-move-reason = Por qué
registration-move-how = Año-mes-día horas:minutos ({ $zone }).
registration-move-bad = Un momento como 2027-04-13 09:00.
registration-move-why = Diga por qué, en 1.000 caracteres como máximo: lo leen quienes se inscribieron.
registration-move-ends-before = Termina antes de empezar.
error-registration-moved = Entretanto alguien ha cambiado esto. Mírelo otra vez, por favor.
error-registration-counted = Los números ya se han tomado: aquello de lo que se contaron ya no cambia.
error-registration-not-over = Los números se publican cuando el evento ha terminado.
error-event-over = El evento ha terminado: ya no se puede cambiar de fecha ni cancelar.
error-not-found-registration = Aquí nadie se inscribe al evento «{ $found }».
error-not-found-participation = No se han publicado números del evento «{ $found }».
participation-title = Quién participó
participation-published = Publicados: estos números quedan fijos.
participation-before = Esto es lo que vería ahora todo el mundo.
participation-publish = Publicar los números
participation-publish-once = Una sola vez: con dos versiones que difieren en una persona se sabría quién es.
participation-hidden = { $n ->
    [one] No se muestra { $shown } respuesta.
   *[other] No se muestran { $shown } respuestas.
 }
participation-note = No se muestran números menores de { $shown }, ni otros de los que se deduzca alguno. Los nombres no se publican nunca.
participation-unit = Personas: { $measure }
registration-one-attended = Asistió
registration-one-contributed = Contribuyó
registration-one-used = Se utilizó su contribución
participation-measure-invited = Invitadas
participation-measure-registered = Inscritas
participation-measure-attended = Asistieron
participation-measure-contributed = Contribuyeron
participation-measure-used = Contribución utilizada
participation-by-organisation-kind = Por tipo de organización
participation-by-level = Por nivel
participation-by-sub-region = Por subregión
participation-by-country = Por país
participation-by-sex = Por sexo
participation-by-age-group = Por grupo de edad
participation-by-language = Por idioma
event-level-local = Local
event-level-national = Nacional
event-level-regional = Regional
sex-woman = Mujer
sex-man = Hombre
sex-another = Otro
age-group-under-18 = Menos de 18
age-group-18-29 = 18 a 29
age-group-30-44 = 30 a 44
age-group-45-59 = 45 a 59
age-group-60-over = 60 y más
history-entity-event-form = Inscripción a un evento
history-entity-participation = Participación en un evento
history-action-forget = borrado en su fecha
event-letter-call = El enlace a la sesión: { $call }
mail-event-confirm-subject = Confirme, por favor: { $event }
mail-event-confirm =
    Alguien, probablemente usted, ha inscrito esta dirección para:

    { $event }
    { $when }

    Confirme, por favor, que la dirección es suya: abra este enlace y pulse el botón en un plazo de dos días:

    { $link }

    ¿No fue usted? No hace falta hacer nada: sin confirmar no se inscribe a nadie y los datos se borran.
mail-event-again-subject = Ya se había inscrito: { $event }
mail-event-again =
    Alguien, probablemente usted, ha inscrito otra vez esta dirección para:

    { $event }
    { $when }

    Ya estaba inscrita; nada ha cambiado. La página de su inscripción se abre con el enlace del correo de entonces.
mail-event-registered-subject = Su lugar está reservado: { $event }
mail-event-registered =
    Tiene un lugar reservado en el evento.

    { $event }
    { $when }
    { $place }
    { $call }

    Su código para registrar la llegada: { $code }

    La página de su inscripción, donde también puede anularla:

    { $link }

    Este correo trae una entrada para su calendario.
mail-event-waiting-subject = Está en la lista de espera: { $event }
mail-event-waiting =
    Todos los lugares están ocupados. Cuando haya uno libre, le avisaremos.

    { $event }
    { $when }

    La página de su inscripción, donde también puede anularla:

    { $link }
mail-event-to-approve-subject = Tenemos su inscripción: { $event }
mail-event-to-approve =
    La oficina que organiza el evento revisará su inscripción y le escribirá.

    { $event }
    { $when }

    La página de su inscripción, donde también puede anularla:

    { $link }
mail-event-declined-subject = No hay lugar para usted: { $event }
mail-event-declined =
    Lo sentimos: la oficina que organiza el evento no pudo darle un lugar.

    { $event }
    { $when }

    { $link }
mail-event-moved-up-subject = Hay un lugar para usted: { $event }
mail-event-moved-up =
    Estaba en la lista de espera o su inscripción estaba por aprobar: ahora tiene lugar.

    { $event }
    { $when }
    { $place }
    { $call }

    Su código para registrar la llegada: { $code }

    ¿No puede ir? Anule su inscripción con el enlace de nuestro primer correo, para que pueda ir otra persona.
mail-event-left-subject = Inscripción anulada: { $event }
mail-event-left =
    Ya no tiene inscripción para:

    { $event }
    { $when }

    Puede inscribirse otra vez mientras la inscripción esté abierta:

    { $link }
mail-event-changed-subject = Cambios: { $event }
mail-event-changed =
    El evento ha cambiado. Así queda ahora:

    { $event }
    { $when }
    { $place }
    { $call }

    { $reason }

    Su inscripción sigue en pie y su calendario se actualiza. ¿No puede ir? Anúlela con el enlace de nuestro primer correo.

    { $link }
mail-event-called-off-subject = No tendrá lugar: { $event }
mail-event-called-off =
    El evento al que se inscribió no tendrá lugar:

    { $event }
    { $when }

    { $link }
certificate-says = Se hace constar que
certificate-attended = asistió a la capacitación
certificate-office = Organizada por { $office }
error-not-found-certificate = Aquí no hay constancia del evento «{ $found }»: es para quienes asistieron a una capacitación que ha terminado.
event-copy-title = Otro igual, o una serie
event-copy-how = Textos, lugar, idiomas y acceso son los de aquí; las inscripciones no. Lo que cae en los mismos días está en la página del evento nuevo.
event-copy-button = Crear
event-copy-times-wrong = De 1 a 52.
event-copy-first = El primero empieza
event-copy-times = Cuántos
event-copy-every = Cada cuánto
event-repeat-weekly = Cada semana
event-repeat-fortnightly = Cada dos semanas
event-repeat-monthly = Cada mes
registration-heads-countries = Por país
registration-heads-countries-how = Uno por línea: Perú: 12
registration-heads-countries-bad = Escriba un país y un número por línea, cada país una vez: Perú: 12.
mail-event-reminder-subject = Pronto: { $event }
mail-event-reminder =
    El evento al que se inscribió empieza en menos de un día:

    { $event }
    { $when }
    { $place }
    { $call }

    Su código para registrar la llegada es { $code }.

    ¿No puede ir? Anule su inscripción con el enlace de nuestro primer correo, para que otra persona tenga su lugar.

    { $link }
registration-needs = Necesita para participar: { $needs }
registration-kept-people = Lo que las personas dijeron se guarda hasta el { $date } y luego se borra; queda solo cuántas vinieron.
