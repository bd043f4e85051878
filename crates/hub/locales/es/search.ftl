# Search.
search-title = Búsqueda
search-what = Palabras, nombres, referencias
search-empty = Escriba lo que busca: un tema, un país, una entidad con cualquiera de sus siglas. Los acentos y plurales no importan, y una errata tampoco.
search-none = Nada de lo que hay aquí habla de «{ $question }».
search-none-next = Tienen que estar todas las palabras: pruebe con menos, o con las del idioma en que se escribió el texto.
search-found = { $n ->
    [one] { $shown } respuesta
   *[other] { $shown } respuestas
 }
search-all = { $n ->
    [one] La única, en lista
   *[other] Las { $shown }, en lista
 }
search-in-activities = Actividades
search-in-events = Eventos
search-in-priorities = Prioridades
search-in-needs = Necesidades y oportunidades
search-in-mechanisms = Mecanismos
search-in-members = Miembros
search-in-news = Noticias
search-in-proposals = Propuestas
search-in-calls = Convocatorias de propuestas
search-in-rooms = Salas de diálogo
search-in-organisations = Organizaciones registradas
search-suggested = { $n ->
    [0] Sin sugerencias
    [one] { $shown } sugerencia
   *[other] { $shown } sugerencias
 }
search-meant = Nadie escribió eso aquí: se muestran las respuestas a «{ $question }».
search-exactly = Buscar exactamente «{ $question }»
search-begun = Se muestra lo que empieza por «{ $question }».
search-kinds = Clases de respuestas
search-all-kinds = Todo
search-none-of-kind = Nada de esta clase responde: mire las otras.
search-in-people = Personas
search-in-places = Páginas
deed-activity = Nueva actividad
deed-report = Informar de avances
deed-event = Nuevo evento
deed-practice = Compartir una práctica
deed-news = Escribir una noticia
deed-room = Abrir una sala de diálogo
palette-title = Buscar, ir o empezar algo
palette-open = Buscar o empezar algo
palette-keys = también con
palette-close = Cerrar
