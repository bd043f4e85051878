# Escribir en el navegador: el formulario, la tabla, los borradores.
editing-edit = Editar
editing-add = Añadir una actividad
editing-as-table = Editar varias en una tabla
editing-heading = Editar la actividad { $reference }
editing-heading-new = Nueva actividad
editing-fault = «{ $value }»: { $why }
editing-problems = { $n ->
    [one] Todavía no se guardó: hay { $shown } cosa por corregir
   *[other] Todavía no se guardó: hay { $shown } cosas por corregir
 }
editing-meanwhile = Alguien guardó cambios en esta actividad mientras usted escribía
editing-merged = Nada se contradice: abajo están juntos los cambios de ambos. Revíselos y guarde.
editing-clashes = Donde ambos cambiaron lo mismo, elija: aquí están los dos textos. No se ha perdido nada y todavía no se ha guardado nada suyo.
editing-merged-mine = Lo que solo cambió usted:
editing-merged-theirs = Lo que ya se guardó de la otra persona:
editing-clash-mine = Lo mío, tal como queda en el campo (puede cambiarlo)
editing-clash-theirs = Lo que guardó la otra persona
editing-clash-nothing = (nada)
editing-draft-there = Este es el cambio que dejó sin terminar el { $when }. Siga con él, o descártelo y vuelva a lo guardado.
editing-draft-discard = Descartar mi borrador
editing-begun = Tiene actividades nuevas sin terminar:
editing-kept-at = Guardado en su borrador a las %s. Solo usted lo ve.
editing-offline = Sin conexión a las %s: lo escrito sigue en esta página y se guardará cuando vuelva. No la cierre.
editing-not-kept = El borrador no se pudo guardar a las %s: lo escrito sigue en esta página. Guarde para ver por qué.
editing-save = Guardar
editing-keep = Guardar como borrador propio
editing-leave = Volver sin guardar
editing-not-yours = Puede añadir actividades que lidere o colidere { $entity }, o de la prioridad que usted colidera. Nombre a quien corresponda, o pídalo a la secretaría.
editing-closed-heading = Este plan ya no se edita así
editing-closed-endorsement = El plan está ante sus miembros: deciden sobre un texto exacto, que por eso no cambia.
editing-closed-endorsed = El plan está respaldado: vale el texto que los miembros hicieron suyo.
editing-closed-implementation = El plan está en implementación: vale el texto que los miembros hicieron suyo.
editing-closed-closed = El plan está cerrado.
editing-instead-endorsement = Diga lo que quiere cambiar al decidir, o a la secretaría: si la ronda se retira, el texto vuelve a abrirse.
editing-instead-endorsed = Cambia mediante una enmienda: propóngala a la secretaría de la red.
editing-instead-implementation = Cambia mediante una enmienda: propóngala a la secretaría de la red.
editing-instead-closed = Lo que queda por hacer puede pasar al plan siguiente, con su historia.
editing-kept-heading = No se guardó, pero su texto está aquí
editing-kept-signed-out = Su sesión terminó mientras escribía.
editing-kept-refused = Este cambio ya no le corresponde: su mandato terminó o no incluye esta actividad, o la página ya no está en esta dirección. Nada cambió en el plan.
editing-kept-sign-in = Abra otra pestaña, entre allí en su cuenta, vuelva a esta y envíe de nuevo. También puede copiar su texto.
editing-kept-ask = Copie lo que necesite y pregunte a la secretaría de la red. Si su mandato vuelve a estar vigente, puede enviarlo de nuevo.
editing-back-to-plan = Al plan
editing-your-text = Lo que escribió
editing-send-again = Enviar de nuevo
editing-saved = La actividad se guardó.
editing-undone = Deshecho: lo que ese cambio había tocado volvió a estar como antes.
editing-undo = Deshacer
editing-undo-change = Deshacer este cambio
editing-not-undone = No se deshizo nada
editing-not-undone-since = La actividad volvió a cambiar después de aquel cambio, y deshacerlo ahora tocaría lo que se hizo desde entonces. Vea qué fue y, si hace falta, edítela.
editing-not-undone-fixed = Aquel cambio no se deshace desde aquí: con él comenzó la actividad, o se decidió en otra página, como al unir dos actividades o aceptar una sugerencia. Puede editarla.
editing-not-undone-gone = Lo que la actividad decía antes remite a algo que ya no existe. Puede editarla.
editing-since = Qué cambió desde entonces
fault-no-title = una actividad necesita un título.
fault-several-leads = una actividad tiene una sola entidad líder: ponga a las demás entre las que colideran.
fault-unknown-entity = no se conoce a nadie con ese nombre. Elija de la lista que se ofrece al escribir; la secretaría añade a quienes faltan.
fault-too-many-primary = como máximo tres objetivos principales: marque los demás como otros objetivos.
fault-period-unread = no se puede leer ningún período. Si todavía no se sabe, deje el campo vacío y dígalo en la nota.
fault-period-no-year = el período no nombra ningún año.
fault-period-backwards = el período termina antes de empezar.
form-reference = Referencia
form-title = Título
form-description = Descripción
form-kind = Tipo
form-status = Estado
form-lead = Entidad líder
form-co-leads = Colideran
form-contributors = Contribuyen
form-funders = Financian
form-implementers = Ejecutan
form-period = Período
form-period-note = Nota sobre el período
form-first-period = Previsto inicialmente para
form-slip-reason = Motivo del retraso
form-places = Lugares
form-audiences = Para quién
form-priority-reference = Prioridad
form-result-reference = Resultado
form-objectives = Objetivos principales
form-secondary-objectives = Otros objetivos del Pacto
form-needs = Necesidades a las que responde
form-mechanisms = Mecanismos vinculados
form-sdg-targets = Metas de los ODS
form-secondary-sdg-targets = Otras metas de los ODS
form-principles = Principios rectores
form-secondary-principles = Otros principios
form-qcpr = Función del sistema de la ONU
form-secondary-qcpr = Otras funciones
form-gender = Marcador de igualdad de género
form-human-rights = Marcador de derechos humanos
form-deliverable = Producto
form-sectors = Sectores (IATI)
form-link = Enlace
form-required = obligatorio
form-help-title = Una frase que diga qué se hará: «Taller regional sobre …».
form-help-description = Qué se hará, paso a paso si hace falta. Se lee sin conocer el plan.
form-help-lead = Una sola, por su sigla o nombre en cualquier idioma.
form-help-co-leads = Varias, separadas con punto y coma: OIM; ACNUR.
form-help-period = Como lo diría: T2 2027, mayo-julio 2027, 2027-2028, 24 de mayo de 2027.
form-help-period-note = Lo que el período no dice: «después de la cumbre».
form-help-places = Países, regiones o subdivisiones, separados con punto y coma: Perú; Colombia (Antioquia); regional.
form-help-objectives = Para qué sirve ante todo: de uno a tres de los 23 objetivos del Pacto.
form-help-needs = Por su referencia, separadas con punto y coma: N01; N04.
form-help-mechanisms = Por su sigla, separados con punto y coma: R4V; CSM.
form-help-sdg-targets = Por su número, como máximo diez en total: 10.7; 8.8.
form-help-deliverable = Lo que quedará cuando termine: una guía, un acuerdo, datos.
form-help-sectors = Con los códigos de IATI, uno por línea: 15190, o 1:15160 60% si se reparten. Si no hay ninguno, lo exportado en el estándar IATI dice 15190.
form-help-link = Dónde se encuentra el producto, si ya existe.
form-original = Está editando el original, en { $language }. Las traducciones quedan como están y se revisan aparte.
form-understood = Se entiende: { $period }
form-language = Idioma en que escribe
form-language-new = El texto que escriba será el original en este idioma.
form-language-there = Vale para los textos que todavía no existen; los demás se editan en el idioma de su original.
form-no-priority = Sin prioridad
form-no-result = Sin resultado
form-group-what = Qué
form-group-who = Quién
form-group-when = Cuándo
form-group-where = Dónde y para quién
form-group-why = Para qué
form-group-rest = Qué quedará
form-more-when = Si se retrasó
form-more-rest = Lo que además pide IATI
form-more-why = Otros objetivos, principios, funciones y marcadores
table-title = Actividades en una tabla
table-lead = Cambie varias a la vez: cada fila se guarda por separado.
table-how = Las filas de otras entidades solo se leen. Puede pegar un bloque copiado de una hoja de cálculo, y moverse con las flechas y con Intro.
table-new = nueva
table-add = Añadir una fila
table-save = Guardar las filas cambiadas
table-compare = Comparar los dos textos
table-undo = Ver y deshacer
table-not-yours = Esta actividad no la lidera su entidad: no se guardó.
table-verdict-saved = guardada
table-verdict-same = sin cambios
table-verdict-refused = no se guardó
table-verdict-conflict = otra persona la cambió: lo suyo está en su borrador
table-verdict-added = añadida como { $reference }
table-count-saved = { $n ->
    [one] { $shown } fila guardada
   *[other] { $shown } filas guardadas
 }
table-count-added = { $n ->
    [one] { $shown } actividad añadida
   *[other] { $shown } actividades añadidas
 }
table-count-same = { $n ->
    [one] { $shown } fila sin cambios
   *[other] { $shown } filas sin cambios
 }
table-count-refused = { $n ->
    [one] { $shown } fila no se guardó: vea por qué junto a ella
   *[other] { $shown } filas no se guardaron: vea por qué junto a cada una
 }
table-count-conflict = { $n ->
    [one] { $shown } fila fue cambiada por otra persona: compare
   *[other] { $shown } filas fueron cambiadas por otra persona: compare
 }
table-similar = Trabajo parecido
table-similar-no-title = Escriba el título de la fila para buscar trabajo parecido.
