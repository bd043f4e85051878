iati-title = IATI
iati-out = Lo que sale
iati-out-what = Todo el plan como un archivo del estándar 2.03 de la Iniciativa Internacional para la Transparencia de la Ayuda: quién participa y en qué función, fechas, países y regiones, sector, marcadores de política, presupuestos, lo comprometido y lo gastado, resultados con sus indicadores, documentos. Una actividad de varios miembros figura una sola vez, con el dinero de cada miembro una sola vez. Solo contiene lo que puede leer quien lee este plan, y no nombra a ninguna persona.
iati-out-assumed = Donde el estándar pide más de lo que dice el plan, se escribe lo mínimo: los países y regiones tienen partes iguales que suman 100 % si nadie dijo otras, una actividad sin lugar es para «países en desarrollo, sin especificar», una actividad que no nombra ningún sector tiene el 15190 (migración). Lo que un plan dice más allá del estándar está en una extensión que otros programas pasan por alto, para que el archivo se pueda volver a importar entero.
iati-in = Lo que entra
iati-in-what = Un archivo de cualquier origen, del tamaño que se admite, en la codificación que declara. Lo que un plan no tiene cómo decir (sectores, otros marcadores, actividades relacionadas) se guarda como se dijo y vuelve a salir; lo que no se puede guardar se señala, con el lugar donde está. Las actividades se reconocen por su identificador: importar dos veces el mismo archivo no crea duplicados. Las organizaciones con un identificador desconocido pasan a ser entradas nuevas; si un nombre casi coincide con uno conocido, se pregunta.
iati-file = El archivo
iati-file-hint = XML de la versión 1.0x o 2.0x, hasta 32 MB; los archivos más grandes se importan con la orden aunar import.
iati-partial = Tomar las actividades buenas aunque otras se rechacen
iati-look = Mostrar lo que traería
iati-store = Importar
error-iati-empty = Un archivo del estándar tiene al menos una actividad, y este plan aún no tiene ninguna.
iati-no-file = Elija un archivo: XML como lo define el estándar IATI 2.03.
iati-in-sealed = Este plan está respaldado y sellado: lo que dice cambia solo por enmienda, y no se importa nada.
iati-in-who = Quienes coordinan la red importan archivos, mientras el plan está abierto.
iati-more = { $n ->
    [one] una línea más
   *[other] { $shown } líneas más
}
