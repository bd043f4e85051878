# Rooms in which a question is talked about.
rooms-title = Salas de diálogo
rooms-lead = En una sala se conversa sobre una pregunta entre dos días, con moderación. Su resumen queda como documento.
rooms-none = No hay ninguna sala abierta para usted.
room-add = Abrir una sala
room-edit = Modificar la sala
room-save = Guardar la sala
room-edit-lead = El asunto de una sala y quién la lee no se cambian después: la gente habla sabiéndolo.
# family: room-field-
room-field-about = Sobre qué trata
room-field-circle = Quién la lee
room-field-entities = Organizaciones a las que se abre una sala reservada
room-field-opens = Primer día
room-field-closes = Último día
room-field-question = Pregunta
room-field-context = Qué conviene saber para responderla
room-field-langs = Idiomas
room-field-moderator = Moderación
room-field-held = Revisar los mensajes antes de que se lean
room-field-summary = Resumen
room-field-lang = Idioma del mensaje
room-field-words = Lo que dice
# family: room-hint-
room-hint-about = Déjelo vacío para la red en su conjunto; si no, un evento (E-46) o una actividad con su plan (2023-2024/A-012).
room-hint-entities = Solo para una sala reservada: nombres o siglas, separados por punto y coma.
room-hint-opens = Cuenta el día entero, en hora universal.
room-hint-summary = Qué se dijo, en qué hubo acuerdo y en qué no. No nombre a personas.
room-hint-words = Se lee de inmediato, con el nombre de su organización. No nombre a personas.
room-hint-held = Primero lo lee quien modera; después se lee con el nombre de su organización. No nombre a personas.
# family: room-circle-
room-circle-public = Leen todos; habla quien tiene un lugar en la red
room-circle-seats = Quien tiene un lugar en la red
room-circle-members = Miembros
room-circle-sealed = Reservada: solo organizaciones elegidas
# family: room-stage-
room-stage-coming = Abre pronto
room-stage-open = Abierta
room-stage-closed = Cerrada
# family: room-standing-
room-standing-held = Espera a la moderación
room-standing-shown = Visible
room-standing-withheld = Retenido
room-standing-withdrawn = Retirado
room-is-about = Sobre
room-summary = Resumen
room-reads = Quién la lee
room-spoken = Idiomas
room-moderated = Modera
room-is-held = Los mensajes se revisan antes
room-posts = Mensajes
room-no-posts = Nadie ha hablado todavía.
room-was-silent = Nadie habló en la sala.
room-show = Mostrarlo
room-withhold = Retenerlo
room-withdraw = Retirarlo
room-reason = Motivo, que lee quien lo escribió
room-say = Participar
room-say-go = Enviarlo
room-who-speaks = Aquí habla quien tiene un lugar en la red.
room-no-names = Las personas se muestran por el lugar desde el que hablan, nunca por su nombre.
room-sum = Escribir el resumen
room-sum-lead = El resumen lo lee quien lee la sala, y queda como documento de aquello sobre lo que trata.
room-sum-go = Publicar el resumen
room-summed-by = Resumido por la moderación para { $network }
room-see = Ver la sala
room-open-about = Abrir una sala sobre esto
room-not-yet = La sala aún no está abierta.
room-over = La sala está cerrada: ya no se puede hablar en ella.
room-wrong-words = Escriba lo que dice.
room-wrong-reason = Diga por qué se retiene.
room-wrong-about = No se conoce. Déjelo en blanco, o escriba un evento (E-46) o una actividad con su plan (2023-2024/A-012).
room-wrong-entity = El registro no conoce «{ $name }». Se acepta, por ejemplo: OIM; CEPAL.
room-wrong-nobody = Diga a qué organizaciones se abre una sala reservada.
room-wrong-langs = Elija al menos un idioma.
room-moved = Alguien la modificó entretanto. Lo que escribió está aquí: vea cómo está ahora antes de guardar.
error-room-moved = Alguien lo modificó entretanto. No se escribió nada: recargue la página y vea cómo está ahora.
error-too-many-posts = Ha hablado cuarenta veces en un día en esta sala. Este mensaje no se guardó: siga mañana.
error-not-found-room = No hay ninguna sala { $found }.
error-not-found-post = No hay tal mensaje en esta sala.
desk-waits-room-posts = { $n ->
    [one] { $shown } mensaje espera a ser revisado.
   *[other] { $shown } mensajes esperan a ser revisados.
 }
desk-waits-room-summary = La sala está cerrada y nadie la ha resumido.
