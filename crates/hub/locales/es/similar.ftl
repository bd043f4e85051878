# Similar work while drafting, and who has experience.
# family: experience-level-
# family: experience-part-
similar-heading = Trabajo parecido
similar-look = Buscar trabajo parecido
similar-found = { $n ->
    [one] Hay una actividad parecida de otras entidades
   *[other] Hay { $shown } actividades parecidas de otras entidades
 }
similar-none = No se encontró trabajo parecido de otras entidades.
similar-new-tab = se abre en otra pestaña
similar-contact = A quién llamar:
experience-title = Quién tiene experiencia
experience-link = Buscar quién tiene experiencia en un tema
experience-what = ¿Experiencia en qué?
experience-how = La solicitud de un Estado, una idea nueva, unas palabras: en español, inglés, portugués o francés. El idioma de los planes no importa.
experience-go = Buscar experiencia
experience-empty = Verá qué entidades han hecho algo parecido, con las actividades que lo muestran. Lo reciente cuenta más.
experience-try = Por ejemplo, con una de las necesidades de la región:
experience-cut = Se leyeron los primeros { $shown } caracteres del texto.
experience-found = { $n ->
    [one] Una entidad tiene experiencia
   *[other] { $shown } entidades tienen experiencia
 }
experience-none = Ninguna actividad a la vista se parece a este texto.
experience-none-next = Pruebe a decir el tema y a quién va dirigido con otras palabras, o siga por aquí:
experience-search-words = Buscar esas palabras
experience-more = { $n ->
    [one] Y otra actividad que lo muestra
   *[other] Y otras { $shown } actividades que lo muestran
 }
experience-ranked = El orden suma las cinco actividades más cercanas de cada entidad, cada una con la mitad del peso de la anterior. Liderar cuenta más que contribuir; lo hecho, más que lo planificado; lo reciente, más que lo antiguo.
experience-level-much = mucha experiencia
experience-level-some = bastante experiencia
experience-level-little = alguna experiencia
experience-part-lead = La lidera
experience-part-co-lead = La colidera
experience-part-contributor = Contribuye
experience-part-funder = La financia
experience-part-implementer = La ejecuta
similar-alike = Se parece
similar-say-more = Escriba el lugar y el período para saber si es lo mismo.
experience-outside = También fuera de la red
similar-source = Ver en su fuente
