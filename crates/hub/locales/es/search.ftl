# Search.
search-title = Búsqueda
search-what = Palabras, nombres, referencias
search-empty = Escriba lo que busca: un tema, un país, una agencia con cualquiera de sus siglas. Los acentos y plurales no importan.
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
