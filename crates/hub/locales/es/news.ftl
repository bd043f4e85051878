# Las noticias de la red.
news-title = Noticias
news-lead = Lo que la red cuenta de su trabajo, siempre con quién lo escribió y si alguien lo revisó.
news-none = Todavía no hay noticias publicadas.
news-add = Escribir una noticia
news-edit = Editar la noticia
news-edit-lead = Se guarda como borrador; es pública cuando quien lleva la red la publica y llega su momento. Sin nombres de personas que no lo hayan aceptado.
news-of-network = La red
news-when = Publicar desde (hora universal)
news-when-how = En blanco, ahora mismo. Por ejemplo: 2023-06-01 14:00.
news-bad-moment = No se entiende el momento. Se acepta: 2023-06-01 o 2023-06-01 14:00.
news-moved = Alguien fue más rápido: la noticia ya no está como se mostraba. Esto es lo que dice ahora.
news-choose-author = Diga quién la escribió; si fue un miembro, elija cuál arriba.
news-choose-reviewed = Solo quien lleva la red puede decir que fue revisada.
news-notes = Notas permanentes
news-notes-how = Estas notas se añaden solas bajo las noticias según su regla.
news-notes-none = Todavía no hay notas permanentes.
news-note = Nota
news-note-add = Añadir una nota
news-note-remove = Quitar la nota
news-note-always = bajo todas las noticias
news-note-place = bajo las noticias sobre { $place }
news-note-where = Bajo las noticias sobre
news-note-where-how = Un país o una subregión; en blanco, bajo todas.
# family: news-authorship-
news-authorship-network = Escrita por la red regional.
news-authorship-member = Escrita por { $entity }.
news-authorship-partners = Escrita por la red regional con sus asociados.
# family: news-authorship-choice-
news-authorship-choice-network = La red regional
news-authorship-choice-member = El miembro elegido arriba
news-authorship-choice-partners = La red regional con sus asociados
# family: news-reviewed-
news-reviewed-not-reviewed = No revisada por la Secretaría de la Red.
news-reviewed-reviewed = Revisada por la Secretaría de la Red.
# family: news-state-
news-state-draft = Borrador
news-state-review = En revisión
news-state-approved = Publicada desde su momento
news-state-withdrawn = Retirada
# family: news-act-
news-act-submit = Entregar para revisión
news-act-send-back = Devolver
news-act-publish = Publicar
news-act-withdraw = Retirar
news-act-reopen = Volver a escribirla
# family: news-field-
news-field-entity = De quién es
news-field-authorship = Quién la escribió
news-field-reviewed = ¿La revisó la Secretaría de la Red?
news-field-places = Lugares de los que trata
news-field-title = Titular
news-field-lead = En pocas frases
news-field-body = Texto
news-field-offices = Oficinas a las que preguntar
# family: news-hint-
news-hint-places = Países o subregiones, separados por punto y coma. Según ellos se añaden las notas permanentes.
news-hint-body = Un párrafo por línea.
# family: error-not-found-
error-not-found-news = Aquí no hay ninguna noticia «{ $found }» que usted pueda leer.
error-news-moved = Alguien ha cambiado esto entretanto. No se ha escrito nada: vuelva, cargue la página y vea cómo está.
error-news-not-now = En su estado actual esta noticia no puede cambiarse: está en revisión, publicada o retirada.
# family: history-entity-
history-entity-news = Noticia
history-entity-standing-note = Nota permanente
# family: section-
section-news = Noticias
# family: desk-waits-
desk-waits-news-review = Una noticia espera su revisión.
# family: feed-
feed-news = Noticias
# family: feed-about-
feed-about-news = Las noticias de la red, con quién las escribió.
