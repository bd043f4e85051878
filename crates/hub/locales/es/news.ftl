# Las noticias de la red.
news-title = Noticias
news-lead = Lo que la red cuenta de su trabajo, siempre con quién lo escribió y si alguien lo revisó.
news-none = Todavía no hay noticias publicadas.
news-add = Escribir una noticia
news-edit = Editar la noticia
news-edit-lead = Se guarda como borrador; es pública cuando quienes coordinan la red la publican y llega su momento. Sin nombres de personas que no lo hayan aceptado.
news-of-network = La red
news-when = Publicar desde (hora universal)
news-when-how = En blanco, ahora mismo. Por ejemplo: 2023-06-01 14:00.
news-bad-moment = No se entiende el momento. Se acepta: 2023-06-01 o 2023-06-01 14:00.
news-moved = Alguien se adelantó: la noticia ya no está como se mostraba. Esto es lo que dice ahora.
news-changed = Alguien modificó la noticia entretanto y su cambio no se guardó. Lo que escribió está aquí: cópielo y vuelva a editar la noticia tal como está ahora.
news-choose-author = Diga quién la escribió; si fue un miembro, elija cuál arriba.
news-choose-reviewed = Solo quienes coordinan la red pueden decir que fue revisada.
news-notes = Notas permanentes
news-notes-how = Estas notas se añaden solas bajo las noticias según su regla.
news-notes-none = Todavía no hay notas permanentes.
news-note = Nota
news-note-add = Añadir una nota
news-note-remove = Quitar la nota
news-note-always = bajo todas las noticias
news-note-place = bajo las noticias de este lugar: { $place }
news-note-where = Bajo las noticias sobre
news-note-where-how = Un país o una subregión; en blanco, bajo todas.
news-pictures = Imágenes
news-pictures-lead = Cada una con lo que muestra, para quien no la ve, y de quién es. Se hace más pequeña, y no se guarda dónde ni con qué aparato se tomó. No se muestra a nadie que no lo haya aceptado.
news-pictures-none = Todavía no hay imágenes.
news-pictures-full = Esta noticia tiene todas las imágenes que puede tener: quite una para añadir otra.
news-pictures-back = Volver a la noticia
news-picture-add = Añadir una imagen
news-picture-nth = imagen { $n }
news-picture-remove = Quitar la imagen
news-picture-credit = Imagen: { $credit }
news-picture-too-large = El archivo es demasiado grande. Se aceptan hasta { $most } MB y 50 millones de píxeles.
news-picture-unknown = Este archivo no se acepta. Se aceptan JPEG, PNG o WebP.
news-picture-too-small = La imagen es demasiado pequeña. Se acepta desde { $least } píxeles por lado.
news-picture-broken = El archivo empieza como una imagen y no se puede leer. Guárdelo de nuevo como JPEG o PNG.
news-no-file = Elija el archivo de la imagen, también si ya lo había elegido.
news-no-credit = Diga de quién es la imagen, en { $shown } caracteres como máximo.
# family: news-authorship-
news-authorship-network = Escrita por la red regional.
news-authorship-member = Escrita por { $entity }.
news-authorship-partners = Escrita por la red regional con sus socios.
# family: news-authorship-choice-
news-authorship-choice-network = La red regional
news-authorship-choice-member = El miembro elegido arriba
news-authorship-choice-partners = La red regional con sus socios
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
news-field-alt = Qué muestra la imagen
news-field-credit = De quién es la imagen
news-field-file = Archivo
# family: news-hint-
news-hint-alt = En una frase, para quien no puede verla: «Una maestra muestra un mapa a dos niños». Sin nombres de personas que no lo hayan aceptado.
news-hint-credit = La organización, o quien tomó la foto si quiere figurar. Aparece bajo la imagen.
news-hint-file = JPEG, PNG o WebP, hasta 12 MB.
news-hint-places = Países o subregiones, separados por punto y coma. Según ellos se añaden las notas permanentes.
news-hint-body = Un párrafo por línea.
# family: error-not-found-
error-not-found-picture = Aquí no hay ninguna imagen «{ $found }».
error-not-found-news = Aquí no hay ninguna noticia «{ $found }» que usted pueda leer.
error-news-pictures-full = Esta noticia tiene todas las imágenes que puede tener: seis. No se escribió nada.
error-news-moved = Alguien ha cambiado esto entretanto. No se ha escrito nada: vuelva atrás, recargue la página y vea cómo está ahora.
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
