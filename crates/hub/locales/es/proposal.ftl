# Proposals: what somebody would have the network do, and what becomes of it.
section-proposals = Propuestas
proposals-title = Propuestas a la red
proposals-lead = Quien quiera puede proponer una acción a la red. Cada propuesta recibe una respuesta pública y se sigue desde la idea hasta el resultado.
proposals-any = todos
proposals-filter-state = Estado
proposals-more-filters = Lugar, objetivo y palabras
proposals-filter-words = Palabras
proposals-filter-go = Mostrar
proposals-filter-clear = Quitar los filtros
proposals-found = { $n ->
    [one] { $shown } propuesta
   *[other] { $shown } propuestas
 }
proposals-none-found = Ninguna propuesta responde a estos filtros.
proposals-none = Todavía no hay propuestas publicadas.
proposals-previous = Anteriores
proposals-next = Siguientes
proposals-keep = Guardar la lista:
proposals-back = Ver todas las propuestas
proposal-number = Propuesta { $n }
# family: proposal-state-
proposal-state-unconfirmed = Sin confirmar
proposal-state-waiting = En moderación
proposal-state-withheld = No publicada
proposal-state-received = Recibida
proposal-state-considered = En estudio
proposal-state-taken-up = Retomada como actividad
proposal-state-joined = Unida a una actividad
proposal-state-kept = Reservada para el próximo plan
proposal-state-declined = No aceptada
proposal-state-withdrawn = Retirada por quien la hizo
# family: proposal-next-
proposal-next-unconfirmed = Confirme que la envió usted: entonces pasa a moderación.
proposal-next-waiting = Se lee antes de publicarse. Guarde este enlace: aquí verá en qué queda.
proposal-next-withheld = No se publica, por el motivo que sigue.
proposal-next-received = Está publicada y espera una respuesta.
proposal-next-considered = La red la estudia; su página dice en qué está.
proposal-next-taken-up = Es ahora una actividad; su página la sigue hasta el resultado.
proposal-next-joined = Forma parte de una actividad; su página la sigue hasta el resultado.
proposal-next-kept = Se retoma cuando se prepare el próximo plan.
proposal-next-declined = Su página dice por qué.
proposal-next-withdrawn = La retiró usted.
# family: proposal-act-
proposal-act-consider = Decir que está en estudio
proposal-act-keep = Reservarla para el próximo plan
proposal-act-decline = No aceptarla
proposal-act-join = Unirla a una actividad que ya existe
# family: proposal-part-
proposal-part-idea = Idea
proposal-part-decision = Decisión
proposal-part-plan = Plan
proposal-part-result = Resultado
# family: proposal-field-
proposal-field-title = Título
proposal-field-description = ¿Qué propone? (hasta 4.000 caracteres)
proposal-field-places = Dónde
proposal-field-audiences = Para quién
proposal-field-partners = Con quién
proposal-field-objectives = Objetivos del Pacto
proposal-field-organisation = Organización
proposal-field-organisation-own = Organización, si habla en nombre de una
proposal-field-address = Correo electrónico, que no se publica
proposal-field-lang = Escrita en
proposal-hint-lang = En este idioma se le responde.
proposal-hint-description = Qué se haría, cuándo y qué cambiaría con ello. No escriba nombres de personas.
proposal-hint-places = Países, regiones o departamentos, separados por punto y coma.
proposal-hint-objectives = Tres como máximo
proposal-hint-address = Le escribimos para confirmar la propuesta y a cada paso; una vez resuelta, la dirección se borra al año.
proposal-hint-activity = El plan y la referencia, por ejemplo 2023-2024/A-012.
# family: proposal-consent-
proposal-consent-1 = La organización consiente en que su nombre se publique con la propuesta. Puede retirarlo en cualquier momento.
proposal-new-title = Proponer una acción
proposal-new-go = Proponer una acción
proposal-new-lead = No hace falta una cuenta: se confirma con un correo. La propuesta se lee antes de publicarse y se responde en público en { $shown } días.
proposal-faults = No se ha enviado todavía:
proposal-too-quick = El formulario llegó más rápido de lo que se lee. Aquí está todo lo que escribió: envíelo otra vez.
proposal-trap = Deje este campo vacío
proposal-what-next = No se pide ni se publica el nombre de ninguna persona. Puede retirar la propuesta cuando quiera: sus palabras se borran y queda solo lo que se decidió.
proposal-send = Enviar la propuesta
proposal-look = Ver qué hay parecido
proposal-like-heading = Lo que ya se hace o se ha hecho
proposal-like-why = Mientras escribe se muestra lo parecido en los planes de la red y fuera de ella. Nada impide proponer.
proposal-wrong-long = Es demasiado largo: { $shown } caracteres como máximo.
proposal-wrong-no-title = Escriba un título.
proposal-wrong-no-what = Escriba qué propone.
proposal-wrong-place = No se conoce: { $names }. Se acepta, por ejemplo: Perú; América Central; BR.
proposal-wrong-places = Son demasiados: { $shown } lugares como máximo.
proposal-wrong-objectives = Elija { $shown } como máximo.
proposal-wrong-address = Escriba una dirección a la que lleguen correos, como nombre@organizacion.org.
proposal-wrong-no-answer = Escriba la respuesta.
proposal-wrong-no-reason = Diga por qué no se publica.
proposal-wrong-no-addition = Escriba qué se añade a la actividad.
proposal-wrong-activity = No se conoce esa actividad. Escriba el plan y la referencia, por ejemplo 2023-2024/A-012.
proposal-wrong-plan = Elija un plan que se esté redactando.
proposal-wrong-priority = Esa prioridad es de otro plan.
proposal-thanks-title = Falta un paso
proposal-thanks-lead = Le enviamos un correo. Abra el enlace que contiene y pulse el botón: solo entonces se lee la propuesta.
proposal-thanks-late = El enlace vale dos días. ¿No llega nada? Mire entre el correo no deseado, o proponga de nuevo.
proposal-sent-title = Su propuesta
proposal-confirm = Confirmar que la envié yo
proposal-confirm-late = El plazo para confirmarla ha pasado y pronto se borra. Copie lo que escribió y envíelo de nuevo.
proposal-see = Ver su página pública
proposal-follow = Recibir un correo a cada paso
proposal-stop = No recibir más correos
proposal-stopped = No recibirá más correos sobre esta propuesta.
proposal-withdraw = Retirar la propuesta
proposal-withdraw-what = Se borran sus palabras, el nombre de la organización y su dirección, también de los correos. Queda el rastro de lo que se decidió. No se puede deshacer.
proposal-withdraw-go = Retirarla y borrar mis palabras
proposal-withdrawn-done = La propuesta se ha retirado y borrado.
proposal-withheld-why = Por qué no se publica:
proposal-privacy = Solo quien tiene este enlace ve esta página.
proposal-erased-title = Propuesta retirada
proposal-erased = Quien la hizo la ha retirado: sus palabras están borradas. Abajo queda lo que se decidió.
proposal-unnamed = no consiente en que se publique
proposal-way = De la idea al resultado
proposal-no-names = Una propuesta nunca lleva el nombre de una persona; el de una organización, solo si lo consiente.
proposal-sent-on = enviada el { $date }
proposal-due = Respuesta hasta el { $date }
proposal-trace-sent = Propuesta enviada
proposal-trace-sent-by = Propuesta enviada por { $organisation }
proposal-trace-published = Leída por la moderación
proposal-trace-withdrawn = Retirada por quien la hizo; sus palabras están borradas
proposal-trace-draft = En un plan que se está redactando y todavía no es público
proposal-trace-plan = En { $plan } ({ $status })
proposal-trace-amendment = Por la enmienda { $n } ({ $stage })
proposal-trace-amendment-see = Ver la enmienda
proposal-queue-title = Propuestas por atender
proposal-queue-moderate = Por moderar
proposal-queue-none-waiting = Ninguna espera moderación.
proposal-queue-answer = Por responder
proposal-queue-none-to-answer = Ninguna espera respuesta.
proposal-queue-kept = Reservadas para el próximo plan
proposal-queue-withheld = No publicadas
proposal-answer-title = Responder a una propuesta
proposal-answer-go = Responder
proposal-answer-send = Publicar la respuesta
proposal-answer-in = Respuesta, en { $language } (se publica)
proposal-not-done = No se ha hecho todavía:
proposal-moderation = Moderación
proposal-publish = Publicarla
proposal-withhold = No publicarla
proposal-withhold-reason = Motivo, que lee quien la envió
proposal-withhold-go = No publicarla
proposal-experience = ¿Quién tiene experiencia con esto?
proposal-decide = Decidir
proposal-decide-how = Cada paso lleva una respuesta en el idioma de quien propuso; se publica con su fecha y se le envía.
proposal-take-up = Retomarla como actividad de un borrador
proposal-take-up-plan = Plan
proposal-take-up-priority = Prioridad
proposal-take-up-no-priority = todavía ninguna
proposal-take-up-kind = Tipo
proposal-take-up-lead = Quién la lidera (por ejemplo OIM; puede quedar en blanco)
proposal-take-up-period = Período (por ejemplo «T2 2027»; puede quedar en blanco)
proposal-take-up-go = Crear la actividad
proposal-amend = Retomarla con una enmienda de un plan respaldado
proposal-amend-activity = Actividad que se enmienda
proposal-amend-addition = Qué se añade a su descripción, en el idioma en que está escrita
proposal-amend-go = Pedir la enmienda
proposal-join-activity = Actividad
proposal-join-go = Unirla
activity-proposals = Propuestas a las que responde
error-proposal-moved = Alguien la cambió entretanto. No se ha escrito nada: vuelva atrás, recargue la página y vea cómo está ahora.
error-proposal-link-spent = Este enlace ya no abre nada: la propuesta se retiró, o pasó el plazo para confirmarla. No se ha cambiado nada; puede proponer de nuevo.
error-too-many-proposals = De esta dirección llegaron ya cinco propuestas en un día. No se ha guardado esta: envíela mañana, o únala a una de las otras.
error-not-found-proposal = No hay ninguna propuesta publicada con el número { $found }.
history-entity-proposal = Propuesta
history-action-consider = paso a estudio
history-action-take-up = paso a una actividad
history-action-support = apoyo
history-action-unsupport = retiro del apoyo
history-action-keep = reserva para el próximo plan
desk-waits-moderate-proposals = { $n ->
    [one] { $shown } propuesta está por moderar, desde el { $since }.
   *[other] { $shown } propuestas están por moderar, la primera desde el { $since }.
 }
desk-waits-answer-proposals = { $n ->
    [one] { $shown } propuesta espera una respuesta, desde el { $since }.
   *[other] { $shown } propuestas esperan una respuesta, la primera desde el { $since }.
 }
# family: mail-proposal-
mail-proposal-confirm-subject = Confirme su propuesta: { $title }
mail-proposal-confirm =
    Alguien, probablemente usted, usó esta dirección para proponer «{ $title }» a { $network }. Para que se lea, abra este enlace y pulse el botón:

    { $link }

    Puede confirmarla durante dos días. Después, el mismo enlace le muestra qué pasa con la propuesta y le permite retirarla.

    ¿No fue usted? No hace falta hacer nada: sin confirmar, se borra sola.
mail-proposal-published-subject = Su propuesta está publicada: { $title }
mail-proposal-published =
    { $network } ha publicado su propuesta «{ $title }» y la responderá en un plazo de { $words } días:

    { $page }

    Su propia página, para seguirla o retirarla: { $link }

    Si no quiere más correos sobre ella: { $stop }
mail-proposal-withheld-subject = Su propuesta no se publica: { $title }
mail-proposal-withheld =
    { $network } ha decidido no publicar su propuesta «{ $title }», por este motivo:

    { $words }

    Su propia página, para seguirla o retirarla: { $link }

    Si no quiere más correos sobre ella: { $stop }
mail-proposal-step-subject = Su propuesta: { $state } ({ $title })
mail-proposal-step =
    Su propuesta «{ $title }» a { $network } está ahora: { $state }. La respuesta:

    { $words }

    { $page }

    Su propia página, para seguirla o retirarla: { $link }

    Si no quiere más correos sobre ella: { $stop }
proposal-field-call = Convocatoria a la que responde
proposal-trace-recommended = Se recomendó allí ({ $state })
proposal-trace-supported-by = Con el apoyo de { $organisation }
proposal-trace-supported = Con el apoyo de una organización del registro
support-title = Apoyar esta propuesta
support-count = { $n ->
    [one] Con el apoyo de { $shown } organización
   *[other] Con el apoyo de { $shown } organizaciones
 }
support-unnamed = { $n ->
    [one] { $shown } de ellas no consiente en ser nombrada.
   *[other] { $shown } de ellas no consienten en ser nombradas.
 }
# family: support-field-
support-field-organisation = Organización
support-field-address = Correo con el que se registró
support-address-how = No se publica. Le escribimos, para que nadie hable por otros.
support-how = Una organización del registro apoya una propuesta una vez, y lo retira cuando quiera. ¿No está la suya?
support-for = Apoyarla en nombre de { $name }
support-withdraw-for = Retirar el apoyo de { $name }
support-send = Enviar el correo
support-sent = Si la organización se registró con esa dirección, va un correo en camino. Abra el enlace que trae y pulse el botón.
support-back = Ver la propuesta
support-stands = La organización apoya esta propuesta.
support-late = El plazo para confirmarlo terminó. Pida otro correo en la página de la propuesta.
support-confirm = Confirmar el apoyo
support-withdraw = Retirar el apoyo
support-withdraw-what = La organización deja de contarse y nombrarse en la página de la propuesta.
support-wrong-organisation = Elija una organización del registro distinta de la que propone.
support-too-late = Ya se decidió sobre esta propuesta: no recibe más apoyo.
error-support-link-spent = Este enlace ya no abre nada: el apoyo se retiró, o terminó el plazo para confirmarlo.
mail-proposal-support-subject = Confirme que { $name } apoya una propuesta
mail-proposal-support =
    Alguien pidió que { $name } apoye la propuesta «{ $title }» a { $network }. Para confirmarlo, abra este enlace y pulse el botón:

    { $link }

    Puede confirmarlo durante dos días. Más tarde, el mismo enlace permite retirar el apoyo. ¿No fue usted? No hace falta hacer nada.
