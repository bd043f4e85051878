# El registro de prácticas.
practices-title = Prácticas
practices-lead = Lo que miembros y partes interesadas ya hicieron por los objetivos del Pacto y puede servir a otros: qué, dónde, con qué resultado, qué se aprendió y a qué oficina preguntar.
practices-found = { $n ->
    [one] { $shown } práctica
   *[other] { $shown } prácticas
}
practices-none = Todavía no hay prácticas publicadas en esta red.
practices-none-found = Ninguna práctica responde a esto. Pruebe con otras palabras o menos filtros.
practices-to-network = Ir a la red
practices-take = Llevar lo publicado de esta lista:
practice-add = Compartir una práctica
practice-edit = Editar la práctica
practice-edit-lead = Se guarda como borrador que solo ven su entidad y quienes lo revisan. Nada es público hasta la revisión. No escriba nombres ni datos de personas.
practice-save = Guardar el borrador
practice-back = Volver sin guardar
practice-search = Buscar y filtrar
practice-search-go = Buscar
practice-search-clear = Ver todas
practice-any = Todos
practice-objectives-short = Objetivos del Pacto: { $list }
practice-by = Compartida por { $entity }
practice-summary = Qué se hizo
practice-results = Resultados
practice-lessons = Lo que se aprendió
practice-objectives = Objetivos del Pacto
practice-principles = Principios rectores
practice-evidence = Evidencia
practice-no-evidence = Quien la comparte no ha dado enlaces que la demuestren.
practice-activities = Actividades de donde viene o donde se usa
practice-contact = A quién preguntar
practice-hub = Para el Migration Network Hub
practice-hub-there = Ya está en el Migration Network Hub: verla allí
practice-hub-how = La práctica, en los campos por los que se busca en el Hub, para llevarla allí sin escribirla de nuevo. El formulario de envío del Hub no es público: revise antes de enviar.
practice-why = Por qué volvió o se retiró
practice-lacking = Le falta para poder entregarla
practice-do = Qué sigue
practice-reason = Motivo
practice-reason-how = Necesario para devolverla o retirarla; lo lee quien la comparte.
practice-reason-missing = Diga el motivo, para que se sepa qué cambiar.
practice-moved = Alguien se adelantó: la práctica ya no está como se mostraba. Esto es lo que dice ahora.
practice-changed = Alguien modificó la práctica entretanto y su cambio no se guardó. Lo que escribió está aquí: cópielo y vuelva a editar la práctica tal como está ahora.
practice-not-yours = Elija una entidad por la que actúa.
practice-unknown-place = No se conoce el lugar «{ $place }». Escriba países, subregiones o códigos, por ejemplo: Perú; América del Sur; CO.
practice-too-many = Son demasiados: como máximo { $shown }.
practice-bad-period = No se entiende el período. Por ejemplo: 2023; T2 2023; mayo-julio 2023; 2023-05/2024-02.
practice-unknown-entry = Elija de la lista.
practice-unknown-office = Elija una oficina de la lista.
practice-no-office = Ninguna todavía
practice-bad-link = Esto no es una dirección de la web. Se acepta, por ejemplo, https://example.org/practica
practice-bad-links = No se entiende «{ $line }». En cada línea: la dirección https://…, un espacio y qué es.
practice-links-most = Como máximo { $shown } enlaces, cada uno una vez.
practice-unknown-activity = No hay ninguna actividad «{ $reference }». Por ejemplo: A-014, o 2023-2024/A-014.
# family: practice-filter-
practice-filter-q = Palabras
practice-filter-objective = Objetivo
practice-filter-country = País o subregión
practice-filter-entity = Quién la comparte
practice-filter-state = Estado
# family: practice-state-
practice-state-draft = Borrador
practice-state-review = En revisión
practice-state-published = Publicada
practice-state-withdrawn = Retirada
# family: practice-act-
practice-act-submit = Entregar para revisión
practice-act-send-back = Devolver con el motivo
practice-act-publish = Publicar
practice-act-withdraw = Retirar
practice-act-reopen = Volver a escribirla
# family: practice-lacks-
practice-lacks-places = dónde fue
practice-lacks-period = cuándo fue
practice-lacks-objectives = al menos un objetivo del Pacto
practice-lacks-results = qué resultó
practice-lacks-contact = una oficina a la que preguntar
# family: practice-says-
practice-says-places = Dónde
practice-says-period = Cuándo
practice-says-published = Publicada el
# family: practice-field-
practice-field-entity = Quién la comparte
practice-field-title = Título
practice-field-summary = Qué se hizo, cómo y con quién
practice-field-results = Qué resultados dio
practice-field-lessons = Qué convendría saber antes de hacer algo parecido
practice-field-places = Dónde
practice-field-period = Cuándo
practice-field-objectives = Objetivos del Pacto a los que sirve
practice-field-principles = Principios rectores que muestra
practice-field-links = Enlaces que la demuestran
practice-field-activities = Actividades de la red de donde viene o donde se usa
practice-field-office = Oficina a la que preguntar
practice-field-hub = Su dirección en el Migration Network Hub, si ya está allí
# family: practice-hint-
practice-hint-summary = Unos párrafos. Sin nombres ni datos de personas.
practice-hint-places = Países, subregiones o departamentos, separados por punto y coma.
practice-hint-period = Como se sabe: 2023; T2 2023; mayo-julio 2023.
practice-hint-links = Uno por línea: la dirección, un espacio y qué es.
practice-hint-activities = Sus referencias: A-014, o 2023-2024/A-014.
practice-hint-office = Una oficina, nunca una persona.
practice-hint-hub = El Hub no se repite: si ya está allí, se enlaza.
# family: practice-column-
practice-column-field = Campo
practice-column-said = Contenido
practice-column-reference = Referencia
practice-column-title = Título
practice-column-language = Idioma
practice-column-summary = Resumen
practice-column-implementing-organisation = Organización
practice-column-geographic-scope = Alcance geográfico
practice-column-countries = Países (ISO 3166)
practice-column-places = Lugares
practice-column-start = Desde
practice-column-end = Hasta
practice-column-gcm-objectives = Objetivos del Pacto
practice-column-gcm-principles = Principios rectores
practice-column-results = Resultados
practice-column-lessons-learned = Lecciones aprendidas
practice-column-evidence = Evidencia
practice-column-contact-office = Oficina de contacto
practice-column-contact-email = Correo de la oficina
practice-column-hub-address = Dirección en el Hub
practice-column-source = Fuente
practice-column-last-changed = Último cambio
# family: error-not-found-
error-not-found-practice = Esta red no tiene ninguna práctica «{ $found }» que usted pueda leer.
error-practice-moved = Alguien ha cambiado esta práctica entretanto. No se ha escrito nada: vuelva atrás, recargue la página y vea cómo está ahora.
error-practice-not-now = En su estado actual esta práctica no puede cambiarse: está en revisión, publicada o retirada.
# family: history-entity-
history-entity-practice = Práctica
# family: section-
section-practices = Prácticas
# family: search-in-
search-in-practices = Prácticas
# family: desk-waits-
desk-waits-practice-review = Una práctica espera su revisión: publíquela o devuélvala con el motivo.
desk-waits-practice-sent-back = Su práctica volvió con un motivo: cámbiela y entréguela de nuevo.
# family: review-claim-
review-claim-practices = { $n ->
    [one] { $shown } práctica publicada muestra cómo: { $list }.
   *[other] { $shown } prácticas publicadas muestran cómo: { $list }.
}
# family: review-source-
review-source-practice = práctica { $reference }
practice-edit-published = Esta práctica está publicada: lo que guarde es público de inmediato. No escriba nombres ni datos de personas.
