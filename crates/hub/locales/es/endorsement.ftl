# El respaldo de un plan por sus miembros.
endorsement-title = Respaldo del plan
endorsement-to-plan = Volver al plan
endorsement-to-endorsement = Ver el respaldo del plan
endorsement-manage = Gestionar el respaldo
endorsement-manage-title = Gestionar el respaldo
endorsement-none = Este plan todavía no se ha sometido a sus miembros.
endorsement-next-draft = Es un borrador. Cuando esté listo, la secretaría sella una versión y cada miembro decide sobre ella.
endorsement-next-consultation = Está en consulta. Después, la secretaría sella una versión y cada miembro decide sobre ella.
endorsement-next-endorsement = Está ante sus miembros.
endorsement-next-endorsed = Fue respaldado; aquí no consta cómo.
endorsement-next-implementation = Está en implementación; aquí no consta cómo se respaldó.
endorsement-next-closed = Está cerrado; aquí no consta cómo se respaldó.
endorsement-round = Ronda { $n }: { $heading }
endorsement-other-rounds = Otras rondas
endorsement-heading-open = Abierto a decisión hasta el { $date }
endorsement-heading-endorsed = Respaldado el { $date }
endorsement-heading-not-endorsed = No respaldado ({ $date })
endorsement-heading-called-off = Ronda retirada el { $date }
endorsement-opened = La ronda se abrió el { $opened }. Último día para decidir: { $closes }; dura hasta que ese día haya terminado en todo el mundo.
endorsement-because-every-member = Los { $members } miembros decidieron y ninguno objetó.
endorsement-because-no-objection = Ningún miembro objetó en el plazo. De { $members } miembros, { $silent } no se pronunciaron: con su silencio, consintieron.
endorsement-because-co-leads = Lo respaldaron todas las entidades que colideran la red.
endorsement-because-quorum = Lo respaldaron { $endorsing } de { $members } miembros; hacían falta { $quorum }.
endorsement-because-decided = Han decidido { $decided } de { $members } miembros.
endorsement-because-awaited = Se espera a: { $names }.
endorsement-because-missing = No decidieron: { $names }.
endorsement-because-in-the-way = No lo respaldan: { $names }.
endorsement-rule-every-member = Regla: decide cada uno de los { $members } miembros, y el plan queda respaldado si ninguno objeta. Quien se abstiene se hace a un lado: ni respalda ni impide.
endorsement-rule-no-objection = Regla: el plan queda respaldado si ningún miembro objeta hasta que termine el { $date } (procedimiento de silencio). Quien para entonces no se ha pronunciado, consiente.
endorsement-rule-co-leads = Regla: tienen que respaldar el plan quienes colideran la red: { $names }. Los demás miembros pueden decir su parecer, que se muestra y no cuenta.
endorsement-rule-quorum = Regla: tienen que respaldar el plan al menos { $quorum } de { $members } miembros. Las objeciones se muestran y no impiden.
endorsement-figure-endorse = respaldan
endorsement-figure-reservation = respaldan con reserva
endorsement-figure-abstain = se abstienen
endorsement-figure-object = objetan
endorsement-figure-silent = consienten con su silencio
endorsement-figure-undecided = sin decidir
endorsement-stance-endorse = Respalda
endorsement-stance-reservation = Respalda con reserva
endorsement-stance-abstain = Se abstiene
endorsement-stance-object = Objeta
endorsement-stance-silent = Consiente con su silencio
endorsement-stance-undecided = Sin decidir
endorsement-document = El documento
endorsement-document-what = Lo que se decide es exactamente este documento, sellado al abrirse la ronda. Su huella cambia con una sola letra.
endorsement-version = Versión
endorsement-version-n = Versión { $n }
endorsement-sealed = Sellado
endorsement-download = Descargar ({ $size } kB, JSON)
endorsement-check-yourself = Compruébelo: descargue el archivo y calcule su SHA-256 con cualquier programa (por ejemplo, «sha256sum»). Tiene que dar la misma huella.
endorsement-who = Quién decidió qué
endorsement-member = Miembro
endorsement-decision = Decisión
endorsement-when = Cuándo y sobre qué huella
endorsement-capacity = Quién firmó
endorsement-leads = colidera la red
endorsement-on = sobre
endorsement-changed = cambió su decisión
endorsement-does-not-count = no cuenta para la regla
endorsement-committed = Compromisos confirmados: { $confirmed }
endorsement-committed-corrected = Compromisos confirmados: { $confirmed }; corregidos: { $corrected }
endorsement-taken-title = Compromisos y lo realizado
endorsement-taken-how = Lo que cada miembro asumió según el documento, lo que dijo de ello y en qué ha quedado hasta hoy.
endorsement-goes-on = Sigue en: { $plan }
endorsement-took-on = { $n ->
    [one] { $shown } asumida
   *[other] { $shown } asumidas
 }
endorsement-fate-done = Hecha
endorsement-fate-under-way = En curso
endorsement-fate-ahead = Por iniciar
endorsement-fate-postponed = Aplazada
endorsement-fate-carried-over = Pasó a otro plan
endorsement-fate-cancelled = Cancelada
endorsement-fate-left = Sin esta participación
endorsement-became-done = { $n ->
    [one] { $shown } hecha
   *[other] { $shown } hechas
 }
endorsement-became-under-way = { $shown } en curso
endorsement-became-ahead = { $shown } por iniciar
endorsement-became-postponed = { $n ->
    [one] { $shown } aplazada
   *[other] { $shown } aplazadas
 }
endorsement-became-carried-over = { $shown } en otro plan
endorsement-became-cancelled = { $n ->
    [one] { $shown } cancelada
   *[other] { $shown } canceladas
 }
endorsement-became-left = { $shown } en que ya no participa así
endorsement-statements = Reservas, objeciones y comentarios
endorsement-as-written = Tal como se escribieron.
endorsement-earlier = { $n ->
    [one] { $shown } decisión que se cambió después
   *[other] { $shown } decisiones que se cambiaron después
 }
endorsement-decide-title = Decidir
endorsement-decide-for = Decidir por { $member }
endorsement-stands = Decisión vigente
endorsement-change = Cambiar la decisión
endorsement-choice-endorse = Respaldar
endorsement-choice-reservation = Respaldar con reserva
endorsement-choice-abstain = Abstenerse
endorsement-choice-object = Objetar
endorsement-choice-means-endorse = El miembro hace suyo el plan.
endorsement-choice-means-reservation = Lo hace suyo y deja dicho qué se reserva. Escriba la reserva.
endorsement-choice-means-abstain = Se hace a un lado: ni respalda ni impide.
endorsement-choice-means-object = Se opone al plan tal como está. Escriba por qué.
endorsement-words = Reserva, objeción o comentario
endorsement-words-how = Se publica tal como lo escriba. Hace falta para una reserva o una objeción.
endorsement-words-lang = Idioma en que está escrito
endorsement-as-whom = Firma: { $who }. El nombre y la calidad en que firma se publican con la decisión.
endorsement-until = Puede cambiarla cuantas veces quiera hasta que termine el { $date }; cada cambio queda a la vista.
endorsement-record = Registrar la decisión
endorsement-done-decided = La decisión quedó registrada. Revise ahora los compromisos.
endorsement-done-committed = Los compromisos quedaron registrados.
endorsement-nothing-lost = No se perdió nada: lo que escribió está abajo y el intento quedó registrado.
endorsement-you-wrote = Lo que usted escribió
endorsement-refused-closed = La ronda ya terminó: esta decisión no cuenta. Si hay que volver sobre ella, hable con la secretaría de la red.
endorsement-refused-no-mandate = Ningún mandato vigente suyo le permite decidir por este miembro. Si cree que debería, hable con la secretaría de la red.
endorsement-refused-not-a-decider = Esta entidad no decide en esta ronda: no era miembro cuando se abrió.
endorsement-refused-other-document = Esta decisión se refería a un documento distinto del que está ahora ante los miembros. Mire el documento actual y decida de nuevo.
endorsement-refused-overtaken = Después de que usted abriera este formulario se registró otra decisión de este miembro, o el formulario se envió dos veces. Vea la decisión vigente; si quiere cambiarla, envíe de nuevo.
endorsement-refused-needs-words = Una reserva o una objeción lleva un texto: escriba de qué se trata.
endorsement-refused-too-long = Son demasiadas palabras: caben 4.000 caracteres.
endorsement-refused-no-stance = Elija una de las cuatro decisiones.
endorsement-commitments = Compromisos
endorsement-commitments-how = Esto es lo que el plan sellado dice que asume el miembro. Confírmelo, o corrija lo que no sea así. Más adelante se comparará con lo realizado.
endorsement-commitments-open = { $n ->
    [one] Falta { $shown } línea.
   *[other] Faltan { $shown } líneas.
 }
endorsement-commitments-none = El plan sellado no nombra a este miembro en ninguna actividad.
endorsement-part-lead = Lidera
endorsement-part-co-lead = Colidera
endorsement-part-contributor = Contribuye
endorsement-part-funder = Financia
endorsement-answer-none = Sin respuesta
endorsement-answer-confirmed = Confirmado
endorsement-answer-corrected = Corregido
endorsement-correct = Corregir
endorsement-correct-how = ¿Qué no es así?
endorsement-confirm-rest = Confirmamos todas las líneas en las que no hay nada escrito.
endorsement-commit = Registrar los compromisos
endorsement-waiting = Miembros que no han decidido
endorsement-reminder-opened = Corresponde avisarles que la ronda está abierta.
endorsement-reminder-a-week = Corresponde recordarles que queda una semana.
endorsement-reminder-two-days = Corresponde recordarles que quedan dos días.
endorsement-reminder-last-day = Corresponde recordarles que es el último día.
endorsement-nobody-decides-for = Nadie puede decidir por este miembro.
endorsement-give-mandate = Dar un mandato
endorsement-unspoken = Antes de abrir la ronda: nadie puede decidir todavía por estos miembros, y a nadie se le avisará.
endorsement-close-title = Cerrar la ronda ahora
endorsement-close-endorses = Si se cierra ahora, el plan queda respaldado.
endorsement-close-fails = Si se cierra ahora, el plan no queda respaldado y vuelve a ser un borrador.
endorsement-close = Cerrar la ronda
endorsement-call-off-title = Retirar la ronda
endorsement-call-off = Retirar la ronda
endorsement-reason = Por qué (todos podrán leerlo)
endorsement-open-title = Someter el plan a sus miembros
endorsement-open-what = Se sella el plan tal como está ahora ({ $activities } actividades) y deciden { $members } miembros. Desde ese momento no puede modificarse hasta que la ronda termine.
endorsement-rule = Regla
endorsement-choose-every-member = Cada miembro
endorsement-choose-no-objection = Sin objeción hasta una fecha
endorsement-choose-co-leads = Quienes colideran
endorsement-choose-quorum = Un número de miembros
endorsement-choose-means-every-member = Todos deciden y ninguno objeta.
endorsement-choose-means-no-objection = Nadie objeta en el plazo; el silencio es consentimiento.
endorsement-choose-means-co-leads = Respaldan todas las entidades que colideran la red.
endorsement-choose-means-quorum = Respaldan al menos tantos miembros como se diga abajo.
endorsement-quorum = Cuántos miembros (solo con esa regla)
endorsement-closes = Último día para decidir
endorsement-closes-how = El día dura hasta que haya terminado en todo el mundo: nadie en la región pierde su última tarde.
endorsement-open = Sellar y abrir la ronda
endorsement-problem-no-rule = Elija una regla.
endorsement-problem-no-date = Diga el último día para decidir.
endorsement-problem-no-round = Esa ronda ya no está abierta. Mire cómo está ahora.
endorsement-problem-missing = El plan nombra algo que no existe ({ $which }); corríjalo antes de sellar.
endorsement-unopenable-closes-too-soon = El último día tiene que ser después de hoy.
endorsement-unopenable-closes-too-late = El último día puede estar a un año como máximo.
endorsement-unopenable-quorum-missing = Diga cuántos miembros tienen que respaldar.
endorsement-unopenable-quorum-impossible = El número de miembros tiene que estar entre 1 y los que hay.
endorsement-unopenable-nobody-leads = Nadie colidera esta red: elija otra regla.
endorsement-unopenable-nobody-decides = Esta red no tiene miembros que decidan.
endorsement-obstacle-no-such-step = El plan ya no está donde estaba, o ese paso no existe.
endorsement-obstacle-no-activities = El plan no tiene actividades.
endorsement-obstacle-nobody-decides = Esta red no tiene miembros que decidan.
endorsement-obstacle-round-open = Hay una ronda abierta.
endorsement-obstacle-not-endorsed = Ninguna ronda terminó en respaldo.
endorsement-obstacle-already-endorsed = El plan ya fue respaldado.
endorsement-obstacle-before-its-first-day = El primer día del plan no ha llegado.
endorsement-obstacle-needs-a-reason = Diga por qué: todos podrán leerlo.
endorsement-steps = Estado del plan
endorsement-step-consult = Abrir la consulta
endorsement-step-end-consultation = Terminar la consulta
endorsement-step-begin = Empezar la implementación
endorsement-step-close = Cerrar el plan
endorsement-step-reopen = Reabrir para corregir
endorsement-step-means-consult = El borrador queda en consulta.
endorsement-step-means-end-consultation = El plan vuelve a ser un borrador, con lo que aportó la consulta.
endorsement-step-means-begin = El plan respaldado empieza a ejecutarse.
endorsement-step-means-close = El plan termina. Antes de su último día hay que decir por qué.
endorsement-step-means-reopen = Solo para corregir lo que quedó mal. Hay que decir qué.
endorsement-corrections = Correcciones a los compromisos
endorsement-corrections-how = Lo que los miembros dicen que no es así. El documento sellado no cambia: se corrige con una enmienda.
plan-endorsement-open = Ante sus miembros hasta el { $date }
plan-endorsement-how = Quién lo respaldó y sobre qué documento
plan-endorsement-see = Ver el respaldo
# family: mail-
mail-endorsement-opened-subject = Se espera su decisión sobre «{ $plan }» hasta el { $closes }
mail-endorsement-opened =
    «{ $plan }» está ante los miembros de la red, que deciden sobre una versión sellada del texto. Usted puede decidir en nombre de: { $members }.

    Último día: { $closes }.

    { $rule }

    Lea el plan y decida aquí; la decisión se puede cambiar mientras la ronda esté abierta:

    { $link }

    Documento sobre el que se decide (SHA-256): { $hash }
mail-endorsement-a-week-subject = Recordatorio: se espera su decisión sobre «{ $plan }» hasta el { $closes }
mail-endorsement-a-week =
    Todavía se espera una decisión sobre «{ $plan }» de: { $members }.

    Último día: { $closes }.

    { $rule }

    Lea el plan y decida aquí; la decisión se puede cambiar mientras la ronda esté abierta:

    { $link }

    Documento sobre el que se decide (SHA-256): { $hash }
mail-endorsement-two-days-subject = Quedan pocos días: se espera su decisión sobre «{ $plan }» hasta el { $closes }
mail-endorsement-two-days =
    Quedan pocos días, y todavía se espera una decisión sobre «{ $plan }» de: { $members }.

    Último día: { $closes }.

    { $rule }

    Lea el plan y decida aquí; la decisión se puede cambiar mientras la ronda esté abierta:

    { $link }

    Documento sobre el que se decide (SHA-256): { $hash }
mail-endorsement-last-day-subject = Último día para decidir sobre «{ $plan }»
mail-endorsement-last-day =
    Hoy es el último día para decidir sobre «{ $plan }», y todavía se espera una decisión de: { $members }.

    Último día: { $closes }.

    { $rule }

    Lea el plan y decida aquí; la decisión se puede cambiar mientras la ronda esté abierta:

    { $link }

    Documento sobre el que se decide (SHA-256): { $hash }
