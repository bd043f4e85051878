# Indicadores y sus valores.
indicators-title = Indicadores
indicators-lead = Lo que se mide, de qué línea de base a qué meta. Cada responsable informa su parte; los totales se suman.
indicators-none = Nada se mide todavía en este plan.
indicators-none-next = Abrir una actividad y usar un indicador
indicators-found = { $n ->
    [one] { $shown } indicador
   *[other] { $shown } indicadores
}
indicators-ended = Indicadores que ya no se usan
indicator-new-of-plan = Usar un indicador para todo el plan
indicator-of-plan = El plan en su conjunto
indicator-without-priority = Actividades sin prioridad
indicator-what = Qué se mide
indicator-stands = Alcanzado
indicator-target = Meta
indicator-no-target = sin meta
indicator-course = Evolución
indicator-course-table = La evolución en una tabla
indicator-way = Camino recorrido de la línea de base a la meta
indicator-way-gone = { $n } % del camino
indicator-awaiting = { $n ->
    [one] { $shown } valor por aceptar
   *[other] { $shown } valores por aceptar
}
indicator-target-by = { $target }, hasta el { $day }
indicator-by = { $what }, hasta el { $day }
indicator-percent = { $n } %
indicator-share = { $share } ({ $part } de { $of })
indicator-yes-of = sí en { $yes } de { $all }
# family: indicator-yes-
indicator-yes-yes = Sí
indicator-yes-no = No
indicator-not-applicable = no aplica
indicator-nothing-yet = todavía sin datos
# family: indicator-unit-
indicator-unit = Unidad
indicator-unit-people = personas
indicator-unit-events = eventos
indicator-unit-organisations = organizaciones
indicator-unit-countries = países
indicator-unit-country-teams = equipos de país
indicator-unit-documents = documentos
indicator-unit-practices = prácticas
indicator-unit-percent = por ciento
indicator-unit-percent-of-income = por ciento del ingreso anual
indicator-unit-percent-of-amount = por ciento de lo enviado
indicator-unit-victims-per-100000 = víctimas por cada 100.000 habitantes
indicator-unit-index = índice
indicator-unit-yes-no = sí o no
indicator-unit-level = nivel de la escala
indicator-unit-usd = dólares de los Estados Unidos
# family: indicator-sex-
indicator-sex-female = mujeres
indicator-sex-male = hombres
indicator-sex-other = otras
# family: indicator-dimension-
indicator-dimension-sex = Sexo
indicator-dimension-age = Edad
indicator-dimension-country = País
indicator-dimension-organisation = Tipo de organización
indicator-dimension-own = Categoría propia
# family: indicator-direction-
indicator-direction-up = más es mejor
indicator-direction-down = menos es mejor
indicator-direction-none = ni más ni menos
# family: indicator-kind-
indicator-kind-number = un número
indicator-kind-share = una parte de un todo
indicator-kind-yes-no = sí o no
# family: report-state-
report-state-draft = Borrador
report-state-submitted = Entregado, por aceptar
report-state-sent-back = Devuelto
report-state-accepted = Aceptado
indicator-baseline = Línea de base
indicator-baseline-year = Año de la línea de base
indicator-milestone = Hito
indicator-milestone-n = Hito { $n }
indicator-milestone-by-n = Fecha del hito { $n }
indicator-target-day = Fecha de la meta
indicator-better = Qué es mejor
indicator-source = Fuente
indicator-definition = Qué se cuenta y cómo
indicator-window = Período
indicator-who-says = Quién lo informa
indicator-value = Valor
indicator-values = Los valores, uno por uno
indicator-values-caption = Cada valor existe una sola vez y es de quien lo informa
indicator-values-none = Nadie ha informado ningún valor todavía. Los valores llegan con los informes de avance.
indicator-state = Estado
indicator-parts = Desglose
indicator-parts-caption = Lo que falta hasta el total no se sabe
indicator-part-by = Por
indicator-part = Categoría
indicator-numerator = La parte
indicator-denominator = El todo
indicator-say-nothing = No decir nada todavía
indicator-does-not-apply = No aplica en este período
indicator-note = Nota
indicator-note-how = Las palabras van aquí, no en el lugar del número
indicator-last = Último valor: { $value }
indicator-enter = Informar un valor
indicator-hand-in = Entregar el valor
indicator-change = Cambiar metas y desglose
indicator-end = Dejar de usarlo
indicator-ended-on = Ya no se usa desde el { $day }. Sus valores quedan.
indicator-stale = Alguien lo cambió mientras usted escribía. Nada se perdió: en el formulario sigue lo que escribió.
indicator-new = Usar un indicador
indicator-which = Qué indicador
indicator-own = Definir uno propio
indicator-own-how = Solo si ninguno de la lista mide lo que hace falta.
indicator-own-title = Qué mide, en pocas palabras
indicator-own-title-how = Por ejemplo: funcionarios de frontera capacitados
indicator-own-title-missing = Diga en pocas palabras qué mide.
indicator-own-kind = Qué son sus valores
indicator-own-cumulative = Cada valor dice cuánto va hasta ahora, no lo del período
indicator-aims = Línea de base y meta
indicator-aim-how = Un número. Si mide una parte del total, el porcentaje; si se responde con sí o no, «sí» o «no»; si va por niveles, el nombre del nivel.
indicator-broken-down = Se desglosa por
indicator-save = Guardar
indicator-choose = Elija una de las opciones.
indicator-yes-or-no = Se acepta: sí o no
indicator-year-missing = Diga de qué año es, entre 1990 y 2200.
indicator-day-missing = Diga hasta qué fecha.
indicator-only-numbers-part = Solo los números y las partes de un todo se desglosan.
indicator-both-said = Dice un valor y también que no aplica: deje uno de los dos.
indicator-half-a-share = Una parte necesita los dos números: la parte y el todo.
indicator-parts-without-whole = Diga también el valor: el desglose o la nota solos no dicen cuánto.
indicator-say-something = Diga un valor, o que no aplica.
indicator-accepted-already = El valor de ese período ya fue aceptado y no cambia. Pida que se lo devuelvan.
# family: indicator-trouble-
indicator-trouble-kind = No es de la clase de este indicador.
indicator-trouble-above-all = La parte no puede ser mayor que el todo.
indicator-trouble-of-nothing = El todo no puede ser cero: si nadie respondió, diga que no aplica.
indicator-trouble-negative = No puede ser menor que cero.
indicator-trouble-fraction = Se cuenta en enteros: escriba un número sin decimales.
indicator-trouble-no-level = La escala no tiene ese nivel.
indicator-trouble-no-parts = Solo un número tiene desglose.
indicator-trouble-parts-above = El desglose suma más que el total.
indicator-trouble-unknown-part = Ese desglose no es de este indicador.
indicator-trouble-ended = Este indicador ya no se usa.
indicator-trouble-window = Ese período no está abierto.
indicator-how-adding = Cada valor es de su período: se suman los períodos y los responsables, cada valor una sola vez.
indicator-how-so-far = Cada valor dice cuánto va hasta ahora: cuenta el último de cada responsable, y se suman los responsables.
# family: indicator-how-
indicator-how-number = Lo que está en borrador o fue devuelto no cuenta.
indicator-how-share = Se suman las partes y se dividen por la suma de los todos; nunca se promedian porcentajes.
indicator-how-yes-no = Se cuenta en cuántos casos la respuesta es sí; vale la última de cada responsable.
indicator-how-scale = Se cuenta cuántos dicen cada nivel; vale el último de cada responsable.
indicator-on-activity = Indicadores
indicator-add-to-activity = Usar un indicador
indicator-between = entre { $least } y { $most }, según quién lo informa
indicator-quarter = T{ $n } { $year }
indicator-of-sdg = ODS { $code } · { $title }
indicator-sums-title = Un indicador en varias actividades, sumado
indicator-sums-lead = Cada valor está en una sola fila: las filas suman el total. Lo que se hace en varios países a la vez tiene su propia fila. Lo que se mide de una prioridad o del plan no se suma aquí: podría contar lo mismo otra vez.
indicator-sums-none = Ninguna actividad usa indicadores todavía.
indicator-values-head = Valores
indicator-sum-whole = En total
# family: indicator-sum-by-
indicator-sum-by-priority = Prioridad
indicator-sum-by-entity = Quién lo informa
indicator-sum-by-country = País
# family: indicator-sum-priority-
indicator-sum-priority-none = Sin prioridad
# family: indicator-sum-entity-
indicator-sum-entity-none = Sin miembro
# family: indicator-sum-country-
indicator-sum-country-none = Regional o sin país
indicator-sum-country-several = Varios países a la vez
indicator-uses-n = { $n ->
    [one] En { $shown } actividad
   *[other] En { $shown } actividades
}
indicator-values-n = { $n ->
    [one] { $shown } valor
   *[other] { $shown } valores
}
indicator-categories = Categorías propias
indicator-categories-how = Una por línea; por ejemplo: presencial, en línea
indicator-categories-most = Son demasiadas: hasta { $n }.
indicator-category-in-values = Ya hay valores de «{ $category }»: déjela en la lista.
indicator-said-meanwhile = Alguien de la misma entidad informó ese período mientras usted escribía. Abajo está lo que informó; si lo entrega ahora, lo reemplaza.
indicator-accept = Aceptar
indicator-send-back = Devolver
indicator-word = Qué falta o qué no está claro
indicator-word-missing = Diga qué falta: quien lo informó lo lee.
indicator-decided-meanwhile = Ese valor cambió o ya se decidió mientras usted leía. Abajo está como es ahora.
