# Lo que los miembros se dicen sobre una actividad, y lo que proponen.
discussion-title = Conversación
discussion-of = Conversación sobre { $reference }
discussion-internal = Interno: solo lo leen quienes trabajan en el plan. No se publica ni se muestra a nadie más.
discussion-threads = { $n ->
    [0] Ningún hilo abierto
    [one] { $shown } hilo abierto
   *[other] { $shown } hilos abiertos
 }
discussion-suggestions = { $n ->
    [0] Ninguna sugerencia por decidir
    [one] { $shown } sugerencia por decidir
   *[other] { $shown } sugerencias por decidir
 }
discussion-resolved = { $n ->
    [one] { $shown } hilo resuelto
   *[other] { $shown } hilos resueltos
 }
discussion-decided = { $n ->
    [one] { $shown } sugerencia decidida
   *[other] { $shown } sugerencias decididas
 }
discussion-empty = Nadie ha dicho nada todavía. Abajo puede empezar un hilo o sugerir un cambio.
discussion-whole = Toda la actividad
discussion-new = le menciona
discussion-calls = Menciona a:
discussion-answer = Responder
discussion-answer-send = Enviar la respuesta
discussion-resolve = Dar por resuelto
discussion-reopen = Reabrir
discussion-resolved-by = Resuelto por { $who }, { $when }
discussion-say = Decir algo
discussion-about = Sobre qué
discussion-words = Comentario
discussion-how-to-call = Para mencionar a alguien, escriba @ y el comienzo de una parte de su nombre, o elíjalo abajo.
discussion-call = Mencionar a alguien
discussion-send = Publicar entre miembros
discussion-no-words = Escriba algo antes de enviar.
discussion-too-long = El texto tiene { $count } caracteres y aquí caben { $most }. Está abajo tal como lo escribió: acórtelo o divídalo.
suggestion-title = Sugerir un cambio
suggestion-field = Qué campo
suggestion-lang = En qué idioma
suggestion-begin = Escribir la sugerencia
suggestion-another = Cambiar de campo o de idioma
suggestion-none = ninguno
suggestion-why = Por qué (opcional)
suggestion-send = Sugerir
suggestion-now = Dice ahora
suggestion-value = Sugerencia
suggestion-older = El campo cambió desde que se hizo esta sugerencia. Entonces decía:
suggestion-word = Unas palabras (necesarias para no aceptar)
suggestion-accept = Aceptar y cambiar la actividad
suggestion-decline = No aceptar
suggestion-waits = Espera a que decida quien lidera la actividad o la secretaría.
suggestion-accepted = Aceptada por { $who } ({ $right }), { $when }
suggestion-declined = No aceptada por { $who } ({ $right }), { $when }
suggestion-moved = El campo cambió mientras usted decidía. Abajo está lo que dice ahora; decida de nuevo.
suggestion-not-now = El plan ya no está en redacción: lo que dice cambia solo por enmienda, y aquí ya no se reciben sugerencias.
suggestion-same = El campo ya dice eso.
suggestion-needed = Este campo no puede quedar vacío.
suggestion-unknown = Ese valor no es uno de los que hay. Elija uno de la lista.
suggestion-too-long = Aquí caben { $most } caracteres.
suggestion-no-period = no se puede leer como período: hace falta un año, y que no termine antes de empezar.
suggestion-hint-period = Por ejemplo: T2 2027, mayo-julio 2027, primer semestre de 2028.
suggestion-hint-lead = Una sola entidad, por su sigla o su nombre: OIM, UNICEF.
suggestion-hint-entities = Siglas o nombres separados por punto y coma: OIM; OIT; UNICEF.
suggestion-hint-places = Países o lugares separados por punto y coma: Perú; Colombia.
suggestion-hint-sdg = Números de metas separados por punto y coma: 10.7; 8.8.
suggestion-hint-link = Una dirección que empiece por https://
decision-accepted = Aceptada
decision-declined = No aceptada
topic-lead = Quién lidera
topic-co_leads = Quiénes colideran
topic-contributors = Quiénes contribuyen
topic-funders = Quiénes financian
topic-implementers = Quiénes ejecutan
topic-objectives = Objetivos principales
topic-secondary_objectives = Otros objetivos
topic-principles = Principios rectores
topic-sdg_targets = Metas de los ODS
topic-qcpr = Función
error-not-found-comment = Esta actividad no tiene ningún comentario «{ $found }».
error-not-found-suggestion = Esta actividad no tiene ninguna sugerencia «{ $found }».
error-suggestion-not-now = El plan ya no está en redacción: lo que dice cambia solo por enmienda. Nada cambió.
error-suggestion-decided = Alguien ya decidió sobre esta sugerencia. Nada cambió: vuelva a la conversación y vea qué se decidió.
history-entity-comment = Comentario
history-entity-suggestion = Sugerencia
history-action-resolve = resolución
history-action-accept = aceptación
history-action-decline = no aceptación
history-none-told = En este tramo no hay nada que pueda mostrársele. Siga hacia atrás.
discussion-of-joined = Se dijo de { $reference }, que se unió a esta actividad.
discussion-empty-closed = Nadie ha dicho nada todavía. Abajo puede empezar un hilo.
