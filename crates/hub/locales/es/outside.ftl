# Actividades de mecanismos externos: solo para leer, con su fuente.
outside-title = Mecanismos externos y sus actividades
outside-lead = Lo que hacen otros mecanismos, procesos y organizaciones, para no planificar lo mismo en paralelo. Aquí solo se lee: nada de esto es de la red.
outside-none = Esta red no ha registrado mecanismos externos. Con ellos se ve, antes de planificar, qué hacen ya otros en la región.
outside-nothing-yet = Todavía no se han incorporado sus actividades.
outside-read-only = Referencia de solo lectura: es de un mecanismo externo, no de la red. Puede tomarse como base; no se puede unir ni cambiar.
outside-only-read = referencia externa, solo lectura
outside-of = De { $mechanism }, fuera de la red
outside-source = Fuente: { $source }
outside-imported = Incorporación: { $day }
outside-licence = Licencia u origen: { $licence }
outside-no-licence = Sin licencia indicada
outside-gone = Su fuente ya no la tiene desde la importación del { $day }.
outside-count = { $n ->
    [one] { $shown } actividad
   *[other] { $shown } actividades
}
outside-count-gone = { $n ->
    [one] { $shown } que su fuente ya no tiene
   *[other] { $shown } que su fuente ya no tiene
}
outside-see = { $n ->
    [one] Ver su actividad
   *[other] Ver sus { $shown } actividades
}
outside-whence = De dónde viene
outside-alike = Parecidas en nuestros planes
outside-alike-none = Ninguna actividad a la vista se le parece.
outside-side-by-side = Ver las dos lado a lado
# family: outside-says-
outside-says-lead = La lleva a cabo
outside-says-places = Dónde
outside-says-period = Cuándo
outside-says-audience = Para quién
outside-says-kind = Tipo
outside-says-objectives = Objetivos del Pacto
outside-says-link = Enlace
outside-bring = Traer actividades
outside-bring-how = Un archivo CSV o XLSX con una fila por actividad, o un archivo XML del estándar IATI. Un archivo posterior de la misma fuente actualiza lo que hay, sin duplicar; lo que ya no traiga queda marcado y no se borra.
outside-send = Traer el archivo
outside-not-taken = No se trajo nada: vea qué falta en el formulario. El archivo hay que elegirlo de nuevo.
outside-another = Otro, que aún no está:
outside-lang-guess = Según lo que diga el archivo
# family: outside-field-
outside-field-mechanism = Mecanismo
outside-field-new-reference = Sigla del mecanismo nuevo
outside-field-new-name = Nombre del mecanismo nuevo
outside-field-source = Nombre de la fuente
outside-field-url = Dónde está publicada
outside-field-licence = Licencia, o de dónde viene y qué se puede hacer con ella
outside-field-file = Archivo
outside-field-lang = Idioma del archivo
outside-field-preview = Solo ver qué pasaría, sin guardar nada
outside-hint-new-reference = Solo si el mecanismo no está en la lista: letras, cifras y guiones.
outside-hint-source = Por ejemplo «Plan regional 2027». El mismo nombre actualiza; otro nombre añade otra fuente.
outside-hint-url = Una dirección que empiece por https://
outside-hint-licence = Se muestra junto a cada actividad.
outside-hint-file = Hace falta una columna con el título y al menos otra (período, país, quién, estado…). Con una columna de código, cada fila se reconoce la próxima vez.
# family: outside-fault-
outside-fault-no-name = Diga cómo se llama la fuente.
outside-fault-too-long = Es demasiado largo: 200 caracteres para el nombre y 500 para lo demás, a lo sumo.
outside-fault-no-address = Se acepta una dirección que empiece por http:// o https://.
outside-no-file = Elija un archivo CSV, XLSX o XML del estándar IATI.
outside-no-mechanism = Elija un mecanismo, o escriba la sigla y el nombre de uno nuevo.
outside-no-name = Diga cómo se llama el mecanismo nuevo.
# family: outside-unbrought-
outside-unbrought-no-mechanism = La red no tiene ese mecanismo. Elija uno de la lista o añádalo con su nombre.
outside-unbrought-bad-reference = La sigla lleva de 1 a 20 letras, cifras o guiones.
outside-unbrought-too-many = Una fuente puede tener 20.000 actividades a lo sumo, contadas las que ya no están.
outside-unbrought-unread = El archivo no se puede leer.
outside-unbrought-failed = No se pudo guardar.
outside-more-remarks = { $n ->
    [one] Y otra observación.
   *[other] Y otras { $shown } observaciones.
}
outside-now-gone = { $n ->
    [0] El archivo trae todo lo que la fuente tenía.
    [one] { $shown } actividad que la fuente tenía ya no está: queda marcada.
   *[other] { $shown } actividades que la fuente tenía ya no están: quedan marcadas.
}
history-entity-outside-source = Fuente externa
history-entity-outside-activity = Actividad externa
history-action-gone = ya no está en su fuente
error-not-found-mechanism = Esta red no ha registrado ningún mecanismo «{ $found }».
error-not-found-outside-activity = Ese mecanismo no tiene aquí ninguna actividad «{ $found }».
