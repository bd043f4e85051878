### Las evidencias.
evidence-title = Evidencias
evidence-lead = Enlaces y archivos que muestran lo que se hizo, aportados por quien informa.
evidence-none = Todavía no hay evidencias así. Se añaden desde la página de cada actividad o desde su informe.
evidence-all = Todas
evidence-n = { $n ->
    [one] { $shown } evidencia
   *[other] { $shown } evidencias
 }
evidence-size = { $n ->
    [one] { $shown } kB
   *[other] { $shown } kB
 }
evidence-caption = Evidencias, con su tipo, idioma, fecha, tamaño y quién las aportó
evidence-head-what = Evidencia
evidence-head-about = Qué es
evidence-head-activity = Actividad
evidence-withdraw = Retirar
evidence-back-to-report = Volver al informe
evidence-activity-none = Todavía no hay evidencias de esta actividad. Un enlace o un archivo muestra lo que se hizo.
evidence-add = Añadir una evidencia
evidence-add-how = Un enlace o un archivo. Se publica al añadirlo: no ponga nombres ni datos de personas.
evidence-add-button = Añadir
# family: evidence-kind-
evidence-kind-report = Informe
evidence-kind-publication = Publicación o guía
evidence-kind-dataset = Datos
evidence-kind-agenda = Agenda o programa
evidence-kind-minutes = Acta o conclusiones
evidence-kind-participation = Recuento de participación
evidence-kind-recording = Grabación
evidence-kind-picture = Imagen
evidence-kind-news = Noticia
evidence-kind-other = Otra
# family: evidence-field-
evidence-field-title = Título
evidence-field-kind = Tipo
evidence-field-lang = Idioma en que está
evidence-field-day = Fecha
evidence-field-entity = Quién la trae
evidence-field-window = Para el informe de
evidence-field-url = Enlace
evidence-field-file = O un archivo
evidence-title-how = Lo que es, como lo diría a quien no lo conoce.
evidence-title-missing = Póngale un título.
evidence-url-how = Una dirección pública, como https://ejemplo.org/informe
evidence-file-how = PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPG, CSV o texto; hasta 10 MB.
evidence-no-window = Ninguno en particular
evidence-no-language = Sin idioma, u otro
evidence-day-ahead = Esa fecha no ha llegado todavía.
evidence-bad-day = No es una fecha. Se acepta, por ejemplo, 2024-05-24.
evidence-both = Un enlace o un archivo, no los dos: añada uno y después el otro.
evidence-bad-link = No es una dirección pública de la web. Se acepta, por ejemplo, https://ejemplo.org/informe
evidence-too-many = Esta entidad ya trajo demasiadas evidencias de la actividad: retire alguna antes.
# family: evidence-no-file-
evidence-no-file-none = Ponga un enlace o elija un archivo.
evidence-no-file-empty = El archivo está vacío.
evidence-no-file-too-large = El archivo es demasiado grande: se aceptan hasta { $most } MB. Publíquelo en otro sitio y ponga el enlace.
evidence-no-file-name-unknown = No se acepta un archivo con ese nombre. Se aceptan: { $kinds }
evidence-no-file-kind-unknown = El contenido no es de ningún tipo que se acepte. Se aceptan: { $kinds }
evidence-no-file-not-as-named = El contenido no es lo que dice el nombre del archivo. Guárdelo con su terminación verdadera.
