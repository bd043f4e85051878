### Los informes de avance, por períodos de informes.
reporting-title = Informes de avance
reporting-lead = En cada período de informes, quien participa en una actividad informa qué pasó con su parte. El informe lo recibe quien colidera su prioridad.
reporting-none = Todavía no se ha abierto ningún período de informes en este plan.
reporting-none-next = Lo abre la secretaría de la red.
reporting-caption = Períodos de informes del plan
reporting-head-window = Período
reporting-head-state = Estado
reporting-head-due = Fecha límite
reporting-head-handed-in = Entregados
reporting-head-activity = Actividad
reporting-head-member = Miembro
reporting-head-stands = Estado
reporting-head-when = Entregado el
reporting-not-yet = todavía no
reporting-n-of = { $n } de { $of }
# family: reporting-count-
reporting-count-owed = Informes previstos
reporting-count-in-time = A tiempo
reporting-count-late = Con retraso
reporting-count-due = Por entregar
reporting-count-missing = Faltan
reporting-count-accepted = Aceptados
# family: reporting-state-
reporting-state-coming = Por abrir
reporting-state-open = Abierto
reporting-state-closed = Cerrado
reporting-open = Abrir un período de informes
reporting-open-how = Se propone el trimestre que sigue. Quien deba informar lo verá en su mesa y recibirá un correo.
reporting-open-button = Abrir el período de informes
# family: reporting-field-
reporting-field-period = Período sobre el que se informa
reporting-field-opens = Se reciben informes desde
reporting-field-due = Último día a tiempo
reporting-field-entity = Para quién
reporting-field-later = Nuevo último día
reporting-field-reason = Motivo
reporting-period-how = Por ejemplo T1 2025, primer semestre de 2025, enero-junio 2025
reporting-due-how = Después se siguen recibiendo, marcados con retraso, hasta que se cierre el período de informes.
reporting-reason-how = Lo verá quien consulte este período de informes.
reporting-bad-period = No se entiende el período. Se acepta, por ejemplo, T1 2025 o enero-junio 2025.
reporting-bad-day = No es una fecha. Se acepta, por ejemplo, 2025-04-21.
# family: reporting-unopenable-
reporting-unopenable-overlaps = Otro período de informes abarca ya parte de este: se contaría dos veces.
reporting-unopenable-outside-plan = Ese período queda fuera del plan. Se acepta desde su comienzo hasta dos años después de su fin.
reporting-unopenable-opens-early = No puede abrirse antes de que empiece lo que abarca.
reporting-unopenable-due-before-opening = El último día no puede ser anterior al primero.
reporting-unopenable-due-is-over = Ese día ya pasó: elija hoy o uno posterior.
reporting-report-for = Informar por { $entity }: { $window }
reporting-accept-go = Recibir lo entregado
reporting-accept-n = { $n ->
    [one] Recibir { $shown } informe
   *[other] Recibir { $shown } informes
 }
reporting-window = Informes: { $window }
reporting-opens = desde el
reporting-until = hasta el
reporting-closed = cerrado el
reporting-closed-on = Período de informes cerrado el { $day }
reporting-extensions = Plazos ampliados
reporting-extension = { $who }: hasta el { $due }. { $reason }
reporting-extended = Plazo ampliado: { $reason }
reporting-everybody = Todos los miembros
reporting-members = Quién ha informado
reporting-members-caption = Informes de cada miembro en este período de informes
reporting-nobody-owes = Nadie debe informes en este período: se debe uno por cada actividad que estaba en curso o tenía que estar hecha.
reporting-reports = Actividad por actividad
reporting-reports-caption = Informes de este período, por actividad y miembro
reporting-no-reports = Ningún informe corresponde a esto.
# family: reporting-show-
reporting-show-all = Todos
reporting-show-missing = Por entregar
reporting-show-late = Con retraso
reporting-show-submitted = Por aceptar
reporting-show-accepted = Aceptados
reporting-run = Gestionar el período de informes
reporting-extend = Ampliar el plazo
reporting-extend-button = Ampliar el plazo
# family: reporting-unextended-
reporting-unextended-not-later = Debe ser posterior al último día que ya vale.
reporting-unextended-is-over = Ese día ya pasó.
reporting-unextended-no-reason = Diga por qué se amplía.
reporting-no-member = No es miembro de la red: elija uno de la lista.
reporting-close = Cerrar el período de informes
reporting-close-how = Desde entonces no se reciben más informes; lo entregado se puede seguir aceptando. No se vuelve a abrir.
reporting-close-button = Cerrar el período de informes ahora
reporting-of = Informes: { $entity }
reporting-next-mine = { $n ->
    [one] Queda { $shown } informe por entregar: ábralo en la lista.
   *[other] Quedan { $shown } informes por entregar: abra cada uno en la lista.
 }
reporting-next-none = Todo lo debido está entregado.
reporting-owes-nothing = Este miembro no debe ningún informe en este período.
reporting-owed-caption = Lo que debe informar, y lo informado
reporting-others = Otras actividades en las que tiene parte
reporting-others-caption = Nadie espera este informe, pero puede hacerse
reporting-on-activity = Seguimiento
reporting-accept-title = Recibir informes
reporting-accept-lead = Acepte lo que está bien y devuelva, con un comentario, lo que haya que completar. Al aceptar, el estado que dice el informe pasa al plan.
reporting-accept-none = No hay informes por recibir en este período.
reporting-accept-back = Volver a los informes: { $window }
reporting-accept-all = Aceptar todos estos
reporting-accept-one = Aceptar
reporting-send-back = Devolver con un comentario
reporting-send-back-button = Devolver
reporting-word = Qué falta o qué preguntar
reporting-handed-in-n = { $n ->
    [one] { $shown } informe entregado
   *[other] { $shown } informes entregados
 }
reporting-more = { $n ->
    [one] Y { $shown } más, que aparecerá cuando reciba estos.
   *[other] Y { $shown } más, que aparecerán cuando reciba estos.
 }
reporting-no-priority = Sin prioridad
reporting-differs = { $entity } dice otra cosa: «{ $status }». Vale lo último que se acepte.
reporting-nothing-chosen = No se dijo qué informe.
reporting-stale = Un informe cambió mientras usted lo leía. Nada se aceptó ni devolvió: aquí está lo que hay ahora.
# family: report-timing-
report-timing-in-time = A tiempo
report-timing-late = Con retraso
report-timing-due = Por entregar
report-timing-missing = Falta
# family: report-question-
report-question-not-begun = Dice que no ha comenzado, y su fecha de comienzo ya pasó.
report-question-over = Dice que sigue, y su período ya terminó sin fecha nueva.
report-question-done-early = Dice que está terminada, y su período no ha terminado.
report-question-begun-early = Dice que está en curso, y su período no ha comenzado.
report-question-undone = En el plan figura como terminada, y el informe dice que no.
report-question-later-though = Dice que terminó o se canceló, y le da una fecha posterior.
report-question-after-plan = La fecha nueva es posterior al fin del plan: quizá deba pasar al siguiente.
# family: report-slip-
report-slip-from = Fecha anterior
report-slip-to = Fecha nueva
report-slip-why = Motivo
report-slip-plan = En el plan
report-slip-in-force = Ya vale
report-slip-amendment = Propuesta como enmienda
report-slip-when-handed-in = Se propondrá al entregar el informe
report-slip-plan-closed = El plan está cerrado: queda dicha aquí
report-slip-not-proposed = No está propuesta como enmienda: otra espera, o no se aceptó
report-slip-when-accepted = Valdrá cuando se acepte el informe
report-says-status = Estado según el informe:
report-title = { $activity }, informe de { $entity }
report-opens-on = Se recibe desde el { $opens }
report-not-owed = Puede informarse; nadie lo espera
report-sent-back-with = Devuelto:
report-was-sent-back = Antes se devolvió así:
report-there = Lo que hay guardado ahora
report-before = El informe anterior
report-nothing = Todavía no se ha entregado este informe.
report-questions-how = Responda abajo con una frase, o cambie lo que dice.
report-values = Indicadores
report-values-how = Solo la parte de su entidad. En blanco: no se dice nada. Cero es un número.
report-parts = Desglose
report-spent = Lo gastado hasta hoy
report-spent-how = El total gastado desde el comienzo, de cada línea de su entidad. En blanco no cambia nada; lo que escriba vale desde que lo guarde.
report-submit = Entregar el informe
report-save = Guardar el borrador
report-save-evidence = Guardar y añadir evidencias
report-note-quick = Anotar lo hecho
report-submit-how = El borrador lo ve solo su entidad y quien recibe los informes. Lo entregado lo ve quien lea el plan, marcado como por aceptar.
# family: report-field-
report-field-status = Cómo está la actividad
report-field-note = Qué se hizo
report-field-learnt = Qué se aprendió
report-field-slips_to = Nueva fecha, si se retrasa
report-field-slip_reason = Motivo del retraso
report-field-answer = Respuesta sobre el estado y las fechas
report-field-in = Idioma en que escribe
report-status-now = En el plan: { $now }
report-status-last = En el plan: { $now }. En su último informe: { $last }
report-status-choose = Elija
report-status-missing = Diga cómo está la actividad.
report-note-how = La parte de su entidad en este período. Si no se hizo nada, dígalo y por qué.
report-note-missing = Diga qué se hizo, o que no se hizo nada y por qué.
report-learnt-how = Lo que serviría a quien haga algo parecido.
report-slips-how = Fecha actual: { $from }. Escriba la nueva, por ejemplo T2 2025 o mayo-junio 2025.
report-slip-reason-how = Va con la fecha nueva al plan.
report-answer-how = Una frase que explique lo que parece contradecirse.
report-answer-missing = Explíquelo con una frase, o cambie el estado o la fecha.
report-too-long = Es demasiado largo: se aceptan hasta { $most } caracteres.
# family: report-period-
report-period-open = Esto no dice una fecha. Se acepta, por ejemplo, T2 2025 o mayo-junio 2025.
report-period-no-year = Falta el año. Se acepta, por ejemplo, T2 2025 o mayo-junio 2025.
report-period-backwards = Termina antes de empezar. Se acepta, por ejemplo, T2 2025 o mayo-junio 2025.
report-period-unknown = No se entiende. Se acepta, por ejemplo, T2 2025 o mayo-junio 2025.
# family: report-no-slip-
report-no-slip-no-period = La actividad no tiene fecha que pueda retrasarse: proponga una enmienda.
report-no-slip-not-later = Debe ser posterior a la fecha actual. Para adelantarla, proponga una enmienda.
report-no-slip-no-reason = Diga por qué se retrasa.
# family: report-unfit-
report-unfit-handed-in = El informe ya se entregó: para cambiarlo, entréguelo de nuevo.
report-unfit-taken = El informe ya se aceptó.
report-unfit-not-handed-in = El informe no está entregado.
report-unfit-no-word = Diga en pocas palabras por qué se devuelve.
report-unfit-closed = El período de informes está cerrado: lo que se devolviera no podría entregarse de nuevo.
report-stale = Alguien guardó este informe mientras usted escribía. Nada se perdió: arriba está lo que hay ahora y, en el formulario, lo que usted escribió. Al guardar, vale lo suyo.
# family: error-
error-report-taken = Este informe ya se aceptó. Si hay que corregirlo, pida que se lo devuelvan.
error-report-changed = El informe cambió mientras usted escribía, o ya no se puede escribir en él. No se guardó nada: copie abajo lo que escribió y abra el informe.
error-window-closed = El período de informes ya está cerrado.
error-not-found-window = No hay ningún período de informes «{ $found }».
error-not-found-entity = Aquí no hay ningún miembro «{ $found }».
error-not-found-report = Esa entidad no tiene parte en «{ $found }» sobre la que informar.
error-not-found-evidence = No hay ninguna evidencia «{ $found }», o se retiró.
# family: history-action-
history-action-report = según un informe aceptado
history-action-send-back = devolución
# family: desk-waits-
desk-waits-report-due = { $n ->
    [one] { $entity } debe { $shown } informe: { $window }
   *[other] { $entity } debe { $shown } informes: { $window }
 }
desk-waits-report-sent-back = Le devolvieron el informe ({ $window }): léalo y entréguelo de nuevo.
desk-waits-reports-to-accept = { $n ->
    [one] { $shown } informe entregado espera ser recibido: { $window }
   *[other] { $shown } informes entregados esperan ser recibidos: { $window }
 }
# family: mail-
mail-report-opened-subject = Informes de { $window }: plazo hasta el { $due }
mail-report-opened =
    Está abierto el período de presentación de informes de { $window }. Usted puede informar en nombre de: { $members }.

    Plan: { $plan }
    Informes por entregar: { $reports }
    Último día para entregar a tiempo: { $due }

    Aquí encontrará la lista:

    { $link }
mail-report-a-week-subject = Falta una semana: informes de { $window }
mail-report-a-week =
    Queda una semana para entregar a tiempo los informes de { $window }. Todavía faltan los de: { $members }.

    Plan: { $plan }
    Informes por entregar: { $reports }
    Último día para entregar a tiempo: { $due }

    Aquí encontrará la lista:

    { $link }
mail-report-last-day-subject = Hoy es el último día: informes de { $window }
mail-report-last-day =
    Hoy es el último día para entregar a tiempo los informes de { $window }. Todavía faltan los de: { $members }.

    Plan: { $plan }
    Informes por entregar: { $reports }
    Último día para entregar a tiempo: { $due }

    Aquí encontrará la lista:

    { $link }
mail-report-late-subject = Todavía faltan informes de { $window }
mail-report-late =
    Ya pasó el último día para entregar a tiempo los informes de { $window }, y todavía faltan los de: { $members }. Aún puede entregarlos, marcados con retraso, hasta que se cierre el período de presentación de informes.

    Plan: { $plan }
    Informes por entregar: { $reports }
    Último día para entregar a tiempo: { $due }

    Aquí encontrará la lista:

    { $link }
report-window-closed = El período de informes de { $window } se cerró el { $day }: ya no recibe informes. Quienes coordinan la red (la secretaría y { $who }) pueden dar una fecha posterior. No se pierde nada: aquí está lo que escribió; deje abierta esta página o cópielo, y entréguelo cuando tenga la nueva fecha.
report-not-open = El período de informes de { $window } se abre el { $opens }. No se pierde nada: aquí está lo que escribió.
reporting-extend-closed = El período de informes está cerrado. Una fecha posterior lo vuelve a abrir hasta entonces, para quien se da.
