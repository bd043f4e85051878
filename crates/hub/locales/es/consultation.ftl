# La consulta de un borrador.
consultation-title = Consulta
consultation-heading = Consulta:
consultation-open-one = Abrir el borrador a consulta
consultation-open-one-why = Miembros, Estados, partes interesadas o todo el público pueden comentarlo, y cada comentario recibe respuesta.
consultation-opens-on = Se abre a comentarios el { $date }.
consultation-open-until = Se puede comentar hasta el { $date } inclusive (hora universal).
consultation-last-day = Hoy es el último día.
consultation-days-left = { $n ->
    [one] Queda { $shown } día.
   *[other] Quedan { $shown } días.
 }
consultation-was-open = Estuvo abierta del { $from } al { $to }.
consultation-brought = { $n ->
    [one] Un comentario publicado.
   *[other] { $shown } comentarios publicados.
 }
consultation-unanswered = { $n ->
    [one] { $shown } sigue sin respuesta.
   *[other] { $shown } siguen sin respuesta.
 }
consultation-said-on = { $n ->
    [one] { $shown } comentario de la consulta sobre esta actividad
   *[other] { $shown } comentarios de la consulta sobre esta actividad
 }
consultation-on-this = Comentar esta actividad en la consulta
consultation-join-this = Ofrecerse a participar
consultation-on-this-plan = Comentar el plan en la consulta
consultation-on-this-priority = Comentar esta prioridad en la consulta
consultation-on-text = O solo un pasaje:
# family: consultation-state-
consultation-state-coming = Anunciada
consultation-state-open = Abierta
consultation-state-closed = Cerrada
# family: circle- circle-spoke-
circle-members = miembros de la red
circle-member-states = Estados Miembros
circle-stakeholders = partes interesadas
circle-public = todo el público
circle-spoke-members = miembros
circle-spoke-member-states = Estados Miembros
circle-spoke-stakeholders = partes interesadas
circle-spoke-public = público
# family: consultation-kind-
consultation-kind-comment = Comentario
consultation-kind-question = Pregunta
consultation-kind-offer = Ofrecimiento
consultation-kind-long-comment = Un comentario
consultation-kind-long-question = Una pregunta
consultation-kind-long-offer = Un ofrecimiento para participar en una actividad
# family: consultation-kinds-
consultation-kinds-comment = comentarios
consultation-kinds-question = preguntas
consultation-kinds-offer = ofrecimientos
# family: consultation-comment-state-
consultation-comment-state-unconfirmed = Sin confirmar
consultation-comment-state-waiting = En moderación
consultation-comment-state-published = Publicado
consultation-comment-state-withheld = No publicado
consultation-comment-state-withdrawn = Retirado
# family: consultation-next-
consultation-next-unconfirmed = Confirme que lo envió usted: entonces pasa a moderación.
consultation-next-waiting = Quien modera lo leerá antes de publicarlo. Guarde este enlace: aquí verá qué pasa con él.
consultation-next-published = Cualquiera que pueda leer el plan puede leerlo.
consultation-next-withheld = No se publica, por el motivo que sigue.
consultation-next-withdrawn = Lo retiró y ya no se ve.
# family: disposition-
disposition-accepted = Aceptado
disposition-partly = Aceptado en parte
disposition-declined = No aceptado
disposition-noted = Tomado en cuenta
disposition-long-accepted = Aceptado: el texto lo recoge (indique el cambio, o por qué todavía no)
disposition-long-partly = Aceptado en parte (indique el cambio, o por qué todavía no)
disposition-long-declined = No aceptado (diga por qué)
disposition-long-noted = Tomado en cuenta: no pide un cambio del texto
# family: consultation-field-
consultation-field-title = Título
consultation-field-summary = Resumen
consultation-field-description = Descripción
consultation-field-deliverable = Producto
consultation-field-on = ¿Sobre qué quiere comentar?
consultation-field-kind = ¿Qué es?
consultation-field-words = Su texto (hasta 4.000 caracteres)
consultation-field-lang = Escrito en
consultation-field-name = Su nombre, que se publica
consultation-field-organisation = Organización, si habla por una (se publica)
consultation-field-address = Correo electrónico, que no se publica
consultation-field-closes = Último día
consultation-field-opens = Primer día
consultation-field-circles = ¿A quién se abre?
consultation-field-anyone = Cualquier persona puede comentar si confirma su correo (requiere abrirlo a todo el público)
consultation-field-office = Oficina que modera
consultation-not-yet = El borrador ya se puede leer; los comentarios se reciben desde ese día.
consultation-over = Ya no se reciben comentarios. Lo dicho y sus respuestas quedan a la vista.
consultation-seats-only = Comentan quienes tienen una función en la red y están entre los invitados.
consultation-anyone = quienes tienen una función en la red, y cualquier persona que confirme su correo
consultation-seats = quienes tienen una función en la red y están entre los invitados
consultation-moved = El último día se cambió; al principio era el { $date }.
consultation-moderator-usual = Secretaría de la red
consultation-usual-questions =
    ¿Qué falta en el borrador, o qué sobra?
    ¿Qué habría que cambiar para que sirva en su país o a quienes representa?
    ¿En qué actividades podría participar, y con qué?
consultation-none-here = Sobre este plan no hay ninguna consulta.
consultation-to-plan = Ir al plan
consultation-comment-go = Comentar
consultation-questions = Preguntas orientadoras
consultation-how = Cómo funciona
consultation-opened-to = Abierta a
consultation-who-speaks = Comentan
consultation-moderator = Modera
consultation-rules = Se comenta el plan, una prioridad, una actividad o un pasaje, en español, inglés, portugués o francés. Cada comentario se lee antes de publicarse, y cada uno recibe una respuesta con su motivo y un enlace al texto que cambió. Los correos de quienes comentan no se publican y se borran un año después del cierre.
consultation-mine = Lo que usted dijo
consultation-number = N.º { $n }
consultation-withheld-why = Motivo de no publicarlo:
consultation-withdraw = Retirar mi comentario
consultation-counts = En números
consultation-figure-published = publicados
consultation-figure-answered = respondidos
consultation-figure-unanswered = sin respuesta
consultation-without-answer = Esperan respuesta:
consultation-by-disposition = Qué pasó con ellos
consultation-by-circle = Quiénes hablaron
consultation-by-kind = Qué fueron
consultation-waiting = { $n ->
    [one] { $shown } está en moderación.
   *[other] { $shown } están en moderación.
 }
consultation-withheld = { $n ->
    [one] { $shown } no se publicó; su autor sabe el motivo.
   *[other] { $shown } no se publicaron; sus autores saben el motivo.
 }
consultation-said = Qué se dijo, y qué se respondió
consultation-filter-on = Sobre
consultation-filter-all = todo
consultation-filter-disposition = Respuesta
consultation-filter-any = cualquiera
consultation-no-answer = Sin respuesta todavía
consultation-found = { $n ->
    [one] { $shown } comentario
   *[other] { $shown } comentarios
 }
consultation-none-found = Ningún comentario responde a estos filtros.
consultation-none-said = Todavía no hay comentarios publicados. Lo que se publica aparece aquí y recibe una respuesta con su motivo.
consultation-other-rounds = Otras consultas sobre este plan
consultation-run = Gestionar la consulta
consultation-on-plan = El plan en su conjunto
consultation-on-priorities = Prioridades
consultation-on-activities = Actividades
consultation-about = sobre
consultation-about-else = Comentar otra cosa
consultation-author-seat = Alguien con una función en la red
consultation-passage-changed = el texto cambió desde entonces
consultation-passage-hint = Para comentar un pasaje, entre desde la página de la actividad.
consultation-passage-choose = Señalar un pasaje
consultation-passage-none = Ninguno en particular
consultation-answer = Respuesta:
consultation-no-answer-yet = Todavía sin respuesta
consultation-text-changed = El texto que cambió:
consultation-before = Antes:
consultation-after = Ahora:
consultation-see-text = Ver la actividad y su historial
consultation-comment-title = Comentar el borrador
consultation-faults = No se ha enviado todavía
consultation-you-speak-as = Habla como
consultation-unnamed = No decir en la página por quién hablo (quienes coordinan la consulta tampoco lo ven)
consultation-address-hint = Le enviamos un enlace para confirmar que es suyo. No aparece en ninguna página y se borra un año después del cierre.
consultation-trap = Deje este campo vacío
consultation-what-next = Antes de publicarse lo lee quien modera. Una vez publicado, lo puede leer cualquiera que pueda leer el plan, ahora y cuando sea público. Puede retirarlo cuando quiera.
consultation-send = Enviar
consultation-sent-waiting = Su comentario ha llegado. Quien modera lo lee antes de publicarlo.
consultation-thanks-title = Falta un paso
consultation-thanks-confirm = Abra el enlace que le enviamos por correo y confirme su comentario. El enlace vale dos días.
consultation-thanks-then = Después lo lee quien modera. Con el mismo enlace puede ver qué pasa con su comentario, y retirarlo.
consultation-back = Volver a la consulta
consultation-sent-title = Su comentario
consultation-confirm-late = El enlace ya no sirve para confirmar: pasaron dos días o la consulta se cerró.
consultation-confirm = Sí, lo envié yo
consultation-sent-privacy = Esta página se abre solo con su enlace. Su correo no aparece en ninguna parte y se borra un año después del cierre; desde entonces el enlace deja de abrir.
consultation-run-title = Gestionar la consulta
consultation-run-over = El último día ya pasó: queda responder y cerrarla.
consultation-run-moderate = Por moderar
consultation-run-none-waiting = Nada espera moderación.
consultation-run-answer = Por responder
consultation-run-none-unanswered = Nada de lo publicado espera respuesta.
consultation-run-offers = Ofrecimientos por decidir
consultation-run-done = { $n ->
    [one] { $shown } ya decidido
   *[other] { $shown } ya decididos
 }
consultation-run-move = Cambiar el último día
consultation-run-move-why = Por qué (se dice en la página)
consultation-run-move-go = Cambiar el día
consultation-run-close = Cerrar la consulta
consultation-run-close-what = El plan vuelve a ser un borrador. Después ya no llega nada; lo publicado se puede seguir respondiendo.
consultation-run-keep = Quienes fueron invitados siguen leyendo el borrador
consultation-run-close-go = Cerrar
consultation-open-what = Al abrirla, los invitados pueden leer el borrador de inmediato, y comentar entre el primer y el último día.
consultation-members-always = Los miembros de la red leen y comentan siempre.
consultation-questions-how = Una pregunta por línea; la misma línea, la misma pregunta en cada idioma. Un idioma puede quedar vacío: se leerá el original.
consultation-office-words = Otra: lo que dice abajo
consultation-open-go = Abrir la consulta
consultation-not-a-draft = Solo un borrador se abre a consulta, y este plan ya no lo es.
consultation-moderate-title = Un comentario
consultation-offer-title = Aceptar el ofrecimiento
consultation-offer-what = La entidad queda como contribuyente, y el comentario, aceptado, en el mismo acto:
consultation-offer-entity = Entidad (código, sigla o nombre del registro)
consultation-offer-word = Unas palabras, si quiere
consultation-offer-accept = Aceptar y sumar a la actividad
consultation-offer-text-stands = El texto del plan no se puede cambiar ahora: responda el ofrecimiento con palabras.
consultation-offer-there = Ya participa en la actividad ({ $part }): responda con palabras.
consultation-answer-title = Responder
consultation-answer-what = ¿Qué pasa con él?
consultation-answer-change = El texto que cambió
consultation-answer-no-change = ninguno
consultation-answer-none-changed = Desde que llegó el comentario no ha cambiado ninguna actividad de la que trata.
consultation-answer-change-hint = Los cambios desde que llegó el comentario, el último primero.
consultation-answer-reason = Motivo, que se publica
consultation-answer-send = Publicar la respuesta
consultation-moderation = Moderación
consultation-publish = Publicar
consultation-withhold = No publicar
consultation-withhold-reason = Motivo, que se le dice a quien lo escribió
consultation-withhold-go = No publicar
# family: consultation-fault-
consultation-fault-kind = Diga si es un comentario, una pregunta o un ofrecimiento.
consultation-fault-on = Elija sobre qué comenta: el plan, una de sus prioridades o una de sus actividades.
consultation-fault-offer-on-activity = Un ofrecimiento es sobre una actividad: elija cuál.
consultation-fault-passage = El texto acaba de cambiar y ya no dice ese pasaje. Elija otro, o ninguno.
consultation-fault-no-words = Falta su texto.
consultation-fault-too-many-words = El texto tiene más de 4.000 caracteres. Acórtelo o envíe dos comentarios.
consultation-fault-no-name = Falta su nombre: los comentarios se publican con el nombre de quien habla.
consultation-fault-long-name = El nombre tiene más de 120 caracteres.
consultation-fault-long-organisation = El nombre de la organización tiene más de 120 caracteres.
consultation-fault-address = Ese correo no parece completo. Escríbalo como nombre@organizacion.org.
consultation-fault-too-quick = El formulario llegó más rápido de lo que se lee. Aquí está todo lo que escribió: envíelo otra vez.
consultation-fault-no-disposition = Elija qué pasa con el comentario.
consultation-fault-unknown-change = Ese cambio no está entre los que hubo desde que llegó el comentario. Elija uno de la lista.
consultation-fault-long-reason = El motivo tiene más de 4.000 caracteres.
consultation-fault-needs-change-or-reason = Lo aceptado dice qué texto cambió, o por qué todavía no.
consultation-fault-needs-reason = Diga por qué no se acepta.
consultation-fault-change-of-nothing = Si el texto cambió, el comentario se aceptó, al menos en parte. Corrija lo uno o lo otro.
consultation-fault-withhold-why = Diga el motivo: quien lo escribió tiene derecho a saberlo.
consultation-fault-not-an-offer = Este comentario no ofrece participar en una actividad.
consultation-fault-unknown-entity = Esa entidad no está en el registro. Escriba su código, su sigla o su nombre.
consultation-fault-has-a-part = Esa entidad ya participa en la actividad.
consultation-fault-no-activities = El plan todavía no tiene actividades: no hay qué comentar.
consultation-fault-days = Faltan los días, o no son fechas. Escríbalos como 2027-03-31.
consultation-fault-closes-before-it-opens = El último día es anterior al primero.
consultation-fault-in-the-past = Ese día ya pasó. Elija hoy o un día posterior.
consultation-fault-too-long = Una consulta dura un año como máximo.
consultation-fault-no-circle = Elija al menos a quién se abre, además de los miembros.
consultation-fault-anyone-unread = Para que cualquiera comente, el borrador tiene que abrirse a todo el público.
consultation-fault-no-question = Falta al menos una pregunta orientadora.
consultation-fault-too-many-questions = Son más de ocho preguntas; nadie responde tantas.
consultation-fault-questions-differ = Los idiomas no tienen el mismo número de preguntas. Una por línea, en el mismo orden, o deje el idioma vacío.
consultation-fault-long-questions = Las preguntas de un idioma tienen más de 4.000 caracteres.
consultation-fault-unknown-office = Esa oficina no es de la red. Elija una de la lista.
consultation-fault-no-moderator = Diga quién modera: una oficina, o en palabras.
consultation-fault-long-moderator = Quién modera se dice en 300 caracteres como máximo.
consultation-fault-move-why = Diga por qué cambia el último día: se lee en la página.
consultation-fault-same-day = Ese ya es el último día. Elija otro.
# family: error-
error-comment-moved = Mientras tanto alguien cambió esto. No se ha escrito nada: vuelva atrás, recargue la página y vea cómo está ahora.
error-activity-moved = La actividad cambió mientras decidía. No se ha escrito nada: vuelva atrás, recargue la página y mírela de nuevo.
error-plan-elsewhere = El plan ya no está en ese punto de su vida. No se ha escrito nada: recargue la página.
error-consultation-none = Sobre este plan no hay ninguna consulta.
error-consultation-coming = La consulta todavía no se ha abierto: su página dice desde qué día se puede comentar.
error-consultation-closed = La consulta está cerrada y ya no recibe comentarios. Si escribía uno, vuelva atrás: su texto sigue en la página anterior.
error-too-many-comments = De ahí han llegado muchos comentarios en poco tiempo. Espere una hora; su texto sigue en la página anterior.
error-not-found-consultation = No hay ninguna consulta «{ $found }» sobre este plan.
error-not-found-consultation-comment = No hay ningún comentario n.º { $found } sobre este plan.
# family: history-
history-entity-consultation = Consulta
history-entity-consultation-comment = Comentario de la consulta
history-action-publish = publicación
history-action-withhold = no publicación
history-action-withdraw = retiro
history-action-answer = respuesta
# family: mail-
mail-consultation-confirm-subject = Confirme su comentario sobre { $plan }
mail-consultation-confirm =
    Alguien, usted probablemente, comentó con esta dirección el borrador de «{ $plan }». Para que quien modera lo lea, abra este enlace y pulse el botón:

    { $link }

    Puede confirmarlo durante dos días. Después, el mismo enlace le muestra qué pasa con su comentario y le permite retirarlo.

    ¿No fue usted? No hace falta hacer nada: sin confirmar, el comentario se borra solo.
mail-consultation-withheld-subject = Su comentario sobre { $plan } no se publica
mail-consultation-withheld =
    Quien modera la consulta sobre «{ $plan }» decidió no publicar su comentario, por este motivo:

    { $reason }

    Puede enviar otro mientras la consulta siga abierta.
