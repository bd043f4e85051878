# Comparar dos versiones de un plan.
compare-title = Comparar versiones
compare-link = Comparar versiones
compare-between = Qué cambió entre { $from } y { $to }.
compare-now = ahora
compare-first = la primera versión ({ $day })
compare-sealed = la versión { $n }, sellada el { $day }
compare-position = { $moment } (n.º { $n } del historial)
compare-from = De
compare-to = A
compare-go = Comparar
compare-same = Entre las dos versiones no cambió nada. Elija otras dos.
compare-back = Volver al plan
compare-figure-added = { $n ->
    [one] actividad añadida
   *[other] actividades añadidas
 }
compare-figure-removed = { $n ->
    [one] actividad quitada
   *[other] actividades quitadas
 }
compare-figure-changed = { $n ->
    [one] actividad modificada
   *[other] actividades modificadas
 }
compare-figure-priorities = { $n ->
    [one] prioridad con cambios
   *[other] prioridades con cambios
 }
compare-how = Lo que no cambió se omite.
compare-how-removed = Tachado: se quitó.
compare-how-added = Subrayado: se agregó.
compare-said-removed = quitado:
compare-said-added = añadido:
compare-plan = El plan
compare-priorities = Prioridades
compare-activities = Actividades
compare-whole = Ver el cambio completo
compare-all = Ver todos los cambios
compare-days = Cuándo cambió algo
compare-changes = { $n ->
    [one] { $shown } cambio
   *[other] { $shown } cambios
 }
compare-also-in = También cambió en: { $languages }
compare-text-note = en { $language }, { $standing }
compare-standing-changed = Las palabras son las mismas; cambió quién las tradujo o si son oficiales.
compare-part = { $part }: { $who }
compare-tag = { $framework }: { $label }
compare-yes = sí
compare-no = no
# family: compare-standing-
compare-standing-original = original
compare-standing-translation = traducción
# family: compare-fate-
compare-fate-added = Añadida
compare-fate-removed = Quitada
compare-fate-changed = Modificada
# family: compare-objective-
compare-objective-primary = Objetivo { $label } (principal)
compare-objective-secondary = Objetivo { $label } (secundario)
# family: compare-field-
compare-field-summary = De qué trata
compare-field-co_leads = Colíderes
compare-field-results = Resultados
compare-field-code = Código
compare-field-start = Primer día
compare-field-end = Último día
compare-field-endorsed_on = Respaldado el
compare-field-illustrative = Contenido ilustrativo
error-no-version = No hay ninguna versión «{ $value }» de este plan para «{ $name }». Se acepta: { $accepted }.
error-not-found-difference = La actividad «{ $found }» no cambió entre estas dos versiones.
