# Coincidencias entre actividades, y lo que sus responsables dicen de ellas.
overlap-title = Coincidencias
overlap-link = Coincidencias
overlap-pair-title = Dos actividades que se parecen
overlap-lead = Actividades de distintos miembros que podrían ser el mismo trabajo, en cualquier idioma. Quienes las lideran dicen qué es; su respuesta se recuerda.
overlap-all = Ver todas
overlap-none = No hay coincidencias así.
overlap-answered = Cómo se respondieron
overlap-matrix = Quién coincide con quién
overlap-matrix-unit = Pares de actividades
overlap-matrix-how = Probables duplicados, actividades que convendría hacer en conjunto y coincidencias posibles entre quienes lideran; cada número lleva a ellas.
overlap-with-encoder = Los textos se comparan por lo que significan, por un glosario de migración y por sus letras.
overlap-without-encoder = Los textos se comparan por un glosario de migración y por sus letras; lo que dice lo mismo con palabras muy distintas puede escaparse.
overlap-filter-any = Cualquiera
# family: overlap-filter-
overlap-filter-grade = Grado
overlap-filter-standing = Estado
overlap-filter-entity = Entidad
overlap-filter-priority = Prioridad
overlap-filter-country = País
# family: overlap-figure-
overlap-figure-probable-duplicate = { $n ->
    [one] probable duplicado
   *[other] probables duplicados
}
overlap-figure-worth-joining = convendría hacer en conjunto
overlap-figure-possible = { $n ->
    [one] posible
   *[other] posibles
}
overlap-figure-earlier-experience = { $n ->
    [one] experiencia previa
   *[other] experiencias previas
}
# family: overlap-means-
overlap-means-probable-duplicate = Parece el mismo trabajo, planificado dos veces
overlap-means-worth-joining = Están tan cerca que conviene preguntarse si hacerlas en conjunto
overlap-means-possible = Se parecen, pero falta un dato que decidiría
overlap-means-earlier-experience = Se parecen, en otro lugar o en otro momento: experiencia sobre la que construir
overlap-means-none = No se parecen
# family: overlap-standing-
overlap-standing-open = Sin respuesta de sus responsables
overlap-standing-undecided = Por decidir entre quienes coordinan
overlap-standing-settled = Resuelta
# family: overlap-stands-
overlap-stands-open = Falta la respuesta de { $names }
overlap-stands-undecided = Sus responsables no coinciden, o nadie lidera una de ellas: decide la coordinación de la red
overlap-stands-settled = Resuelta: { $answer }
overlap-stands-earlier = Para aprovechar lo aprendido: no se pregunta a nadie
overlap-stands-nobody-asked = Todavía no se pregunta a nadie
overlap-lapsed = Se había respondido, pero desde entonces cambió: { $fields }.
# family: overlap-ground-
overlap-ground-text = el texto
overlap-ground-places = el lugar
overlap-ground-period = el período
overlap-ground-audience = el público
overlap-ground-kind = el tipo
overlap-ground-lead = quién lidera
overlap-ground-precision = con qué precisión se da el período
overlap-ground-objectives = los objetivos del Pacto
overlap-ground-targets = las metas de los ODS
overlap-ground-partners = con quién
# family: overlap-answer-
overlap-answer-same = Es lo mismo
overlap-answer-join = Unirlas
overlap-answer-build-on = Una sigue a la otra
overlap-answer-related = Relacionadas
overlap-answer-different = Distintas
# family: overlap-answer-means-
overlap-answer-means-same = El mismo trabajo aparece dos veces: una de las dos sobra.
overlap-answer-means-join = Una sola actividad con varios responsables; cada uno conserva su parte.
overlap-answer-means-build-on = Se hacen por separado y la segunda aprovecha la primera.
overlap-answer-means-related = Se tocan: cada una sigue y se mantienen al tanto.
overlap-answer-means-different = Solo se parecen. No se volverá a preguntar si no cambia algo importante.
overlap-answer-for = Responder por { $who }
overlap-settle = Decidir por la red
overlap-what-is-it = ¿Qué es?
overlap-words = Unas palabras (opcional)
overlap-send = Registrar la respuesta
overlap-said = Lo que se ha dicho
overlap-the-network = La red
overlap-choose = Elija una de las cinco respuestas.
overlap-changed = Una de las dos cambió mientras respondía: mire cómo están ahora y responda de nuevo.
overlap-not-an-owner = Esta entidad ya no lidera ninguna de las dos.
# family: overlap-then-
overlap-then-same = Quien lidera la que sobra puede cancelarla; con una enmienda, si el plan ya está respaldado.
overlap-side-by-side = Las dos actividades, lado a lado
overlap-why = Por qué
overlap-not-given = no se dice
# family: overlap-field-
overlap-field-lead = Lidera
overlap-field-text = Qué
overlap-field-places = Dónde
overlap-field-period = Cuándo
overlap-field-audience = Para quién
overlap-field-kind = Tipo
overlap-field-others = Con quién
overlap-field-objectives = Objetivos del Pacto
overlap-field-targets = Metas de los ODS
overlap-field-names = Nombres en el texto
# family: overlap-stand-
overlap-stand-agree = coincide
overlap-stand-contradict = no coincide
overlap-stand-missing = no cuenta
history-entity-overlap = Coincidencia
history-action-settle = decisión de la red
error-not-found-overlap = Aquí «{ $found }» no coincide con esa actividad, o ya no.
# family: overlap-freed-
overlap-freed = Lo que libera unir
overlap-freed-how = Cada responsable conserva su parte: unir no mueve dinero, lo pone junto. Lo previsto dos veces es lo que sobraría, a lo sumo, si todo fuera el mismo trabajo; lo baja quien lo puso. Las cifras son en dólares y lo que alguna línea no dice no se supone.
overlap-freed-which = Actividades
overlap-freed-joined = Ya unidas
overlap-freed-open = Por unir (acordadas, o probables duplicados)
overlap-freed-most = Previsto dos veces, a lo sumo
overlap-freed-cover = Faltante que cubriría lo que a otras les sobra
overlap-freed-cut = La tabla tiene los { $shown } grupos, de { $all }, que más liberan; el total es de todos.
overlap-freed-all = Mostrar todos los grupos
# family: overlap-fewer-
overlap-fewer-joined = { $n ->
    [one] { $shown } actividad menos que planificar, coordinar e informar
   *[other] { $shown } actividades menos que planificar, coordinar e informar
}
overlap-fewer-open = { $n ->
    [one] habría { $shown } actividad menos que planificar, coordinar e informar
   *[other] habría { $shown } actividades menos que planificar, coordinar e informar
}
overlap-filter-beyond = Comparada con
# family: overlap-beyond-
overlap-beyond-plans = Otras actividades de los planes
overlap-beyond-outside = Mecanismos externos
overlap-choose-outside = Elija una respuesta: una sigue a la otra, relacionadas o distintas. Lo de fuera no se puede unir.
overlap-outside-how = La otra es de { $mechanism }: aquí solo se lee y no se puede unir. Responde quien lidera la nuestra, y con esa respuesta queda resuelta; si nadie la lidera, decide la coordinación de la red.
overlap-sum = Los números se suman: desde { $base }, donde empiezan dos actividades cualesquiera, hasta { $total }.
# family: overlap-kin-
overlap-kin-follows = Continúa { $which }: así lo respondieron sus responsables
overlap-kin-followed = La continúa { $which }: así lo respondieron sus responsables
overlap-kin-build-on = Una continúa a la otra: { $which }, según sus responsables
overlap-kin-related = Relacionada con { $which }: así lo respondieron sus responsables
# family: overlap-months-
overlap-months-joined = { $n ->
    [one] { $shown } mes de trabajo que no se planifica dos veces
   *[other] { $shown } meses de trabajo que no se planifican dos veces
}
overlap-months-open = { $n ->
    [one] { $shown } mes de trabajo que no se planificaría dos veces
   *[other] { $shown } meses de trabajo que no se planificarían dos veces
}
