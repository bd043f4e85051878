### El dinero: lo necesario, lo disponible, lo gastado.
money-title = Presupuesto
money-lead = Lo que el trabajo necesita, lo que hay para hacerlo y lo que se ha gastado. Cada miembro dice su parte, una sola vez; todo lo demás son sumas.
money-none = Nadie ha dicho todavía qué recursos necesita este plan.
money-none-next = Abrir una actividad y añadir sus líneas
money-all = Quitar los filtros
money-shown-in = Importes en:
# family: money-in-
money-in-usd = dólares de los Estados Unidos
money-in-own = su propia moneda
# family: money-by-
money-by-priority = Prioridad
money-by-entity = Miembro
money-by-country = País
money-by-quarter = Trimestre
money-by-source = Fuente
# family: money-priority-
money-priority-none = Sin prioridad
# family: money-entity-
money-entity-none = Sin miembro
# family: money-country-
money-country-none = Regional o sin país
money-country-several = Varios países a la vez
# family: money-source-
money-source-none = Fuente sin nombre
money-source-core = Recursos básicos propios
money-source-entity = Otra entidad
money-source-pooled-fund = Fondo mancomunado
money-source-other = Otra fuente
# family: money-
money-required = Requerido
money-available = Disponible
money-spent = Gastado
money-gap = Falta
money-total = Total
money-picture = De un vistazo
money-caption = { $by }: lo requerido, lo disponible, lo gastado y lo que falta
money-not-known = no se sabe
money-known-of = { $what } (indicado en { $known } de { $all } líneas)
money-year-without-quarter = { $year }, sin trimestre
money-only-gaps = Solo lo que tiene faltante
money-lines = { $n ->
    [one] { $shown } línea de presupuesto
   *[other] { $shown } líneas de presupuesto
}
money-blank = { $n ->
    [one] { $what }: { $shown } línea no lo indica; no se cuenta como cero.
   *[other] { $what }: { $shown } líneas no lo indican; no se cuentan como cero.
}
money-silent = Requerido, sin disponible indicado
money-silent-lines = { $n ->
    [one] { $shown } línea no lo indica
   *[other] { $shown } líneas no lo indican
}
money-gap-silent = { $n ->
    [one] sin { $shown } línea que no dice qué necesita o qué hay
   *[other] sin { $shown } líneas que no dicen qué necesitan o qué hay
}
money-no-rate-lines = { $n ->
    [one] { $shown } línea sin tipo de cambio
   *[other] { $shown } líneas sin tipo de cambio
}
money-without-rate = Sin tipo de cambio, y por eso fuera de las sumas en dólares: { $currencies }.
money-rate-used = 1 USD = { $rate } { $currency }, tasa vigente desde el { $day }
money-how-title = Cómo se calcula
money-how = Cada línea se cuenta una sola vez y se convierte por separado, con la tasa vigente en su último día o, si aún no llega, hoy. Lo que falta se calcula línea por línea: lo que a una le sobra no cubre a otra. Lo que no se sabe no es cero.
money-lines-title = Líneas de presupuesto
money-lines-none = Ninguna línea corresponde a estos filtros.
money-activity-none = Todavía no hay líneas de presupuesto de esta actividad. Con ellas se ve qué falta por financiar.
money-activity-caption = Cada responsable dice su propia parte; la suma es la de la actividad
money-change = Cambiar
money-save = Guardar la línea
money-remove = Quitar la línea
money-add = Añadir una línea
money-add-button = Añadir la línea
money-stale = Alguien cambió o quitó esta línea mientras usted escribía. Nada se perdió: aquí está lo que hay ahora y, en el formulario, lo que usted escribió.
# family: money-field-
money-field-activity = Actividad
money-field-entity = Miembro
money-field-source = Fuente de los fondos
money-field-from = Quién los aporta
money-field-when = Cuándo
money-field-year = Año
money-field-quarter = Trimestre
money-field-currency = Moneda
money-field-note = Nota
money-nobody = Nadie en particular
money-whole-year = Todo el año, o no se sabe
money-quarter-n = Trimestre { $n }
money-from-how = Solo si los fondos vienen de otra entidad; para recursos propios no se indica ninguna.
money-currency-how = Tres letras, como USD, EUR, COP
money-required-how = Lo que el trabajo necesita. En blanco: no se sabe. Cero: no necesita.
money-available-how = Lo que ya hay para hacerlo
money-spent-how = Lo gastado hasta hoy
money-giver-unknown = Esa entidad no está en el registro: elija una de la lista.
money-giver-missing = Diga qué entidad aporta los fondos.
money-core-has-no-giver = Los recursos propios no los aporta otra entidad: deje «nadie en particular» o cambie la fuente.
money-currency-unknown = No es una moneda de la norma ISO 4217. Se aceptan sus tres letras, como USD, EUR, COP.
money-nothing-said = Diga al menos un importe: lo requerido, lo disponible o lo gastado.
money-spent-of = Gastado hasta hoy de { $line } ({ $when })
money-spent-known = Requerido { $required }, disponible { $available }. Último gasto dicho: { $spent }
money-rates-title = Tipos de cambio
money-rates-lead = Con estas tasas se convierten los importes en dólares, solo para mostrarlos. Cada importe se guarda en su propia moneda.
money-rates-none = Todavía no hay tasas: los importes en otras monedas no se suman en dólares.
money-rates-caption = Unidades de cada moneda por un dólar de los Estados Unidos
money-rates-from = Desde el
money-rates-rate = Por dólar
money-rates-source = Fuente
money-rates-file = Archivo de tasas (CSV o XLSX)
money-rates-how = Columnas: moneda, fecha (2024-07-01), tasa por dólar y, si se quiere, fuente. Por ejemplo, los tipos de cambio operacionales de las Naciones Unidas.
money-rates-send = Cargar las tasas
money-rates-no-columns = El archivo no trae columnas de tasas. Se acepta un encabezado con moneda, fecha y tasa.
money-rates-new = { $n ->
    [one] { $shown } tasa nueva
   *[other] { $shown } tasas nuevas
}
money-rates-changed = { $n ->
    [one] { $shown } tasa cambiada
   *[other] { $shown } tasas cambiadas
}
money-rates-same = { $n ->
    [one] { $shown } tasa que ya estaba
   *[other] { $shown } tasas que ya estaban
}
money-rate-refused = Fila { $row }, columna «{ $column }», «{ $found }»: { $why }
money-rates-refused-more = { $n ->
    [one] Y { $shown } fila más que no se tomó.
   *[other] Y { $shown } filas más que no se tomaron.
}
# family: money-rate-wrong-
money-rate-wrong-currency = no es una moneda; se aceptan tres letras como EUR
money-rate-wrong-day = no es una fecha; se acepta 2024-07-01
money-rate-wrong-rate = no es una tasa mayor que cero con seis decimales a lo sumo
money-rate-wrong-ambiguous = su punto o coma puede separar miles o decimales, y ninguna otra fila lo aclara; se acepta 3900 o 3,9000
money-rate-wrong-twice = otra fila dice otra tasa para esa moneda y fecha
money-on-activity = Recursos
money-on-activity-lines = Ver las líneas
money-on-activity-write = Indicar los recursos de mi parte
money-freed-most = Si es el mismo trabajo, hasta { $amount } están previstos dos veces. Nada se descuenta solo: cada responsable decide qué baja de su parte.
money-freed-cover = Lo que a una le sobra podría cubrir { $amount } de lo que le falta a la otra.
money-freed-unknown = Cuánto se liberaría no se sabe: alguna línea no dice lo que requiere, o no hay tasa para su moneda.
