# Reasons of the radar: how near two activities are, and why.
# family: radar-
# family: radar-audience- radar-concepts- radar-kind- radar-names- radar-objectives-
# family: radar-partners- radar-people- radar-targets-
radar-grade-probable-duplicate = Probablemente el mismo trabajo
radar-grade-worth-joining = Convendría hacerlo juntos
radar-grade-possible = Quizá lo mismo: faltan datos
radar-grade-earlier-experience = Experiencia en otro lugar o momento
radar-grade-none = Sin relación
radar-settle = Para salir de dudas falta decir, o decir con más precisión: { $fields }.
radar-field-countries = el lugar
radar-field-period = el período
radar-field-audience = el público
radar-field-kind = el tipo de actividad
radar-missing-countries = Alguna de las dos no dice su lugar
radar-missing-period = Alguna de las dos no dice su período
radar-missing-audience = Alguna de las dos no dice su público
radar-missing-kind = Alguna de las dos no dice de qué tipo es
radar-missing-objectives = Alguna de las dos no dice sus objetivos del Pacto
radar-missing-targets = Alguna de las dos no dice sus metas de los ODS
radar-countries-same = Mismo país: { $places }
radar-countries-all = Mismos países: { $places }{ $n ->
    [0] {""}
    [one] {" "}y uno más
   *[other] {" "}y { $shown } más
 }
radar-countries-some = País en común: { $places }{ $n ->
    [0] {""}
    [one] {" "}y uno más
   *[other] {" "}y { $shown } más
 }
radar-countries-area = Misma zona: { $places }{ $n ->
    [0] {""}
    [one] {" "}y una más
   *[other] {" "}y { $shown } más
 }
radar-countries-held = Una abarca el lugar de la otra: { $places }{ $n ->
    [0] {""}
    [one] {" "}y uno más
   *[other] {" "}y { $shown } más
 }
radar-countries-other = Se hacen en lugares distintos
radar-period-shared = Los períodos comparten { $both } de { $shown } meses
radar-period-within = { $n ->
    [one] Coinciden en el tiempo: un mes
   *[other] Coinciden en el tiempo: { $shown } meses
 }
radar-period-next = Una empieza en cuanto termina la otra
radar-period-apart = { $n ->
    [one] Entre una y otra pasa un mes
   *[other] Entre una y otra pasan { $shown } meses
 }
radar-period-years = Entre una y otra pasan { $shown } años o más
radar-meaning-much = Los textos dicen casi lo mismo
radar-meaning-some = Los textos dicen cosas parecidas
radar-meaning-near = Los textos dicen cosas cercanas con otras palabras
radar-meaning-little = Los textos se parecen poco
radar-wording-much = Están escritas casi con las mismas palabras
radar-wording-some = Comparten parte de las palabras
radar-wording-little = Están escritas con palabras distintas
radar-concepts-same = Ambas tratan de { $both }
radar-concepts-alike = Solo comparten palabras generales
radar-concepts-alike-named = Una trata de { $first }; la otra, de { $second }
radar-concepts-other = Tratan de temas distintos
radar-concepts-other-named = Temas distintos: { $first } en una, { $second } en la otra
radar-people-same = Ambas hablan de las mismas personas: { $both }
radar-people-alike = Ambas hablan de las mismas personas
radar-people-alike-named = Hablan de personas parecidas: { $first } en una, { $second } en la otra
radar-people-other = Hablan de personas distintas
radar-people-other-named = Hablan de personas distintas: { $first } en una, { $second } en la otra
radar-audience-same = Mismo público: { $both }
radar-audience-alike = Públicos parecidos
radar-audience-alike-named = Públicos parecidos: { $first } en una, { $second } en la otra
radar-audience-other = Públicos distintos
radar-audience-other-named = Públicos distintos: { $first } en una, { $second } en la otra
radar-kind-same = Mismo tipo de actividad: { $both }
radar-kind-alike = Tipos de actividad parecidos
radar-kind-alike-named = Tipos de actividad parecidos: { $first } en una, { $second } en la otra
radar-kind-other = Tipos de actividad distintos
radar-kind-other-named = Tipos de actividad distintos: { $first } en una, { $second } en la otra
radar-objectives-same = { $n ->
    [one] Mismo objetivo del Pacto: { $both }
   *[other] Mismos objetivos del Pacto: { $both }
 }
radar-objectives-alike = Objetivos del Pacto parecidos
radar-objectives-alike-named = Objetivos del Pacto parecidos: { $first } en una, { $second } en la otra
radar-objectives-other = Objetivos del Pacto distintos
radar-objectives-other-named = Objetivos del Pacto distintos: { $first } en una, { $second } en la otra
radar-targets-same = { $n ->
    [one] Misma meta de los ODS: { $both }
   *[other] Mismas metas de los ODS: { $both }
 }
radar-targets-alike = Metas de los ODS parecidas
radar-targets-alike-named = Metas de los ODS parecidas: { $first } en una, { $second } en la otra
radar-targets-other = Metas de los ODS distintas
radar-targets-other-named = Metas de los ODS distintas: { $first } en una, { $second } en la otra
radar-partners-same = En ambas participa: { $both }
radar-partners-alike = Participan las mismas organizaciones
radar-partners-alike-named = Participan { $first } en una y { $second } en la otra
radar-partners-other = Participan otras organizaciones
radar-partners-other-named = Participan { $first } en una y { $second } en la otra
radar-names-same = Los dos textos nombran { $both }
radar-names-alike = Los textos nombran cosas parecidas
radar-names-alike-named = Un texto nombra { $first }; el otro, { $second }
radar-names-other = Los textos nombran cosas distintas
radar-names-other-named = Un texto nombra { $first }; el otro, { $second }
