uninfo-title = Plan de trabajo conjunto de UN INFO
uninfo-lead = El plan en las columnas que UN INFO pide de un subproducto: geografía, entidad, socios contribuyentes y ejecutores, metas de los ODS, estado, marcadores, funciones del sistema para el desarrollo (revisión cuadrienal, QCPR), fechas, y lo requerido, disponible y gastado por año en dólares. Una actividad de varias entidades tiene una fila para cada una, con su propio dinero.
uninfo-unofficial = Las columnas y reglas son las de las páginas públicas de ayuda de UN INFO; UN INFO no las ha confirmado. El plan de una red no tiene un nivel de resultados intermedios, por eso esa columna está vacía.
uninfo-publish = Lo que detendría la revisión de UN INFO
uninfo-clear = Nada: la revisión que corre al publicar un plan pasaría.
uninfo-rows = { $n ->
    [one] una fila
   *[other] { $shown } filas
}
uninfo-stopped = { $n ->
    [one] Una actividad sería detenida al publicar el plan.
   *[other] { $shown } actividades serían detenidas al publicar el plan.
}
