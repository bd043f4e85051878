# El marco de cada página, textos, períodos y errores.
nav-skip = Saltar al contenido
nav-sign-in = Entrar
nav-sign-out = Salir
nav-desk = Mi mesa
nav-languages = Idioma
nav-search = Buscar en la red
nav-search-go = Buscar
nav-sections = Partes de la red
section-plan = Plan
section-activities = Actividades
section-timeline = Cronograma
section-coverage = Cobertura
section-endorsement = Respaldo
section-calendar = Calendario
section-members = Miembros
section-needs = Necesidades
section-follow-up = Seguimiento
section-dashboard = Panorama
section-reporting = Informes
section-indicators = Indicadores
section-money = Presupuesto
section-evidence = Evidencias
section-report = Revisión
section-history = Historial
illustrative = Contenido ilustrativo: qué es real y qué no
footer-what = Aunar: donde una red redacta, acuerda, coordina y da seguimiento a su plan conjunto. Software libre.
footer-api = Datos para programas (API)

text-in-original = en { $language }
text-translated = Traducción no oficial del { $language }
text-translated-by = Traducción no oficial del { $language }. { $by }
# family: language-
language-es = español
language-en = inglés
language-pt = portugués
language-fr = francés

list-and = { $first } y { $last }
list-and-i = { $first } e { $last }
month-of-year = { $month } de { $year }
days-of-month = del { $from } al { $to }
days-range = del { $from } al { $to }
period-range = { $from } a { $to }
period-quarter = T{ $n } { $year }
period-half-1 = primer semestre de { $year }
period-half-2 = segundo semestre de { $year }
zone-of-place = hora de { $place }
quarter-this = Este trimestre: { $quarter }
quarter-next = Próximo trimestre: { $quarter }

error-near = Desde aquí puede
error-home = A la página de inicio
error-sign-in = Entrar, por si es algo para quienes participan
error-again = Intentar de nuevo
error-afresh = Esta página desde el principio
error-as-it-is-now = Ver cómo está ahora
error-not-found = No se encontró
error-not-found-page = No hay ninguna página en «{ $found }».
error-not-found-network = Aquí no hay ninguna red «{ $found }».
error-not-found-plan = Esta red no tiene ningún plan «{ $found }».
error-not-found-activity = Este plan no tiene ninguna actividad «{ $found }».
error-not-found-event = Esta red no tiene ningún evento «{ $found }».
error-not-found-line = Esta actividad no tiene la línea de presupuesto «{ $found }».
error-not-found-indicator = Este informe no pide el indicador «{ $found }».
error-not-found-version = Este plan no tiene ninguna versión sellada «{ $found }».
error-not-found-format = No hay exportación en el formato «{ $found }». Hay: xlsx, csv, hxl.csv, json, pdf, docx.
error-bad-request-heading = Eso no se entendió
error-unknown-param = «{ $name }» no es algo por lo que filtre esta página. Conoce: { $accepted }.
error-bad-date = «{ $value }» no es una fecha para «{ $name }». Escríbala como { $accepted }.
error-bad-number = «{ $value }» no sirve para «{ $name }». Sirve un número entero de { $accepted }.
error-bad-value = «{ $value }» no es un valor de «{ $name }». Se acepta: { $accepted }.
error-bad-lang = «{ $value }» no es un idioma de este sitio. Se acepta: { $accepted }.
error-needs-sign-in-heading = Entre, por favor
error-needs-sign-in = Esto es para quienes participan. Entre y volverá a esta página.
error-needs-token = Hace falta una clave válida: «Authorization: Bearer aunar_…». Quien opera la instalación la crea con «aunar token».
error-forbidden-heading = Eso no le corresponde
error-forbidden = Lo que puede hacer aquí depende de su mandato y del momento en que está el plan, y esto no está incluido. La secretaría de la red puede explicarle más.
error-conflict-heading = Alguien se adelantó
error-not-now-heading = Ahora no es posible
error-done-already-heading = Ya está hecho
error-over-heading = Ya se cerró
error-not-yet-heading = Todavía no es posible
error-full-heading = No cabe más
error-joined-heading = Está unida a otra actividad
error-gone-heading = Este enlace ya no es válido
error-typed-heading = Lo que usted escribió
error-typed-copy = No se guardó. Cópielo antes de salir de esta página: después podrá pegarlo donde corresponda.
error-typed-text = Texto { $n }
error-other-site = Esto se envió desde otro sitio y se rechazó. Nada cambió. Abra la página aquí y envíelo de nuevo.
error-not-a-form = Se esperaba un formulario, enviado como application/x-www-form-urlencoded.
error-link-spent = Este enlace ya se usó o venció. Nada cambió: pida uno nuevo.
error-bad-request = No se pudo leer la solicitud.
error-method-not-allowed = Esta dirección no acepta este tipo de solicitud.
error-too-large = Lo enviado es demasiado grande.
error-timeout = La respuesta tardó demasiado y se abandonó. Inténtelo de nuevo, por favor.
error-busy-heading = Un momento, por favor
error-busy = Muchas personas están escribiendo ahora mismo. No se perdió nada; inténtelo de nuevo en un momento.
error-away-heading = No se puede llegar a la base de datos
error-away = No se perdió nada. Lo público se puede seguir leyendo; inténtelo de nuevo en unos segundos.
error-read-only-heading = Por ahora no se puede guardar nada
error-read-only = No se cambió nada. Puede seguir leyendo; inténtelo más tarde y, si persiste, avise a quien opera esta instalación.
trouble-away = La base de datos no responde desde el { $since }. Usted ve lo público como estaba entonces, y de algunas páginas solo una parte; hasta que vuelva no se puede guardar nada ni entrar, y no hace falta que usted haga nada.
trouble-read-only = No se puede guardar nada desde el { $since }. Lo que lee está al día; se podrá volver a guardar sin que usted haga nada.
error-internal-heading = Algo nuestro falló
error-internal = La falla es nuestra y quedó registrada. No se perdió nada; inténtelo de nuevo más tarde.
sure-for-good = Sí, es lo que quiero ({ $what }). No se puede deshacer.
sure-missed = No se hizo nada: falta marcar esta casilla.
field-optional = (opcional)
field-trouble = Hay { $n ->
    [one] un campo por corregir
   *[other] { $shown } campos por corregir
}. Lo escrito sigue aquí.
field-to-it = Por qué, junto al campo
field-accepted = Se acepta: { $accepted }
# family: figure-
figure-not-a-number = No es un número. Se acepta, por ejemplo, { $like }
figure-ambiguous = El punto o la coma puede separar miles o decimales. Escríbalo sin dudas, por ejemplo { $like }
figure-too-precise = Tiene demasiados decimales. Se acepta, por ejemplo, { $like }
figure-too-large = Es demasiado grande.
figure-negative = No puede ser menor que cero. Se acepta, por ejemplo, { $like }
picture-as-table = Lo mismo como tabla

# What programs send.
error-not-flat-json = Envíe JSON como un solo objeto plano: los nombres de los campos del formulario, cada uno con un texto, un número, true o una lista de ellos.
error-once-in-use = En este momento se está haciendo otra solicitud con esta clave. Pregunte de nuevo en un momento.
error-once-done = Una solicitud con esta clave ya se hizo y su respuesta no se conserva. Nada se hizo otra vez: mire lo que hay.
error-once-another = Esta clave se dio a otra solicitud en el último día. No se hizo nada: dé a cada solicitud su propia clave.
error-once-bad-key = Una Idempotency-Key tiene de 1 a 255 caracteres.
error-needs-if-match = Diga qué versión cambia: If-Match con el ETag que dio la lectura. No se cambió nada.
error-stale = Cambió desde que lo leyó: ahora está en la versión { $version }. No se cambió nada; léalo otra vez y decida.
error-not-json = Envíe JSON: Content-Type: application/json.
error-bad-json = El JSON no se admite: un texto contiene el carácter cero.
error-twice-in-list = Esta actividad ya está antes en la lista. Diga en un solo lugar todo lo que debe decir.
error-needs-version = Diga desde qué versión se cambia: `version`. No se cambió nada de ella.
error-list-too-long = Una lista tiene como máximo { $most } actividades. Envíe el resto en otra.
list-refused = { $n ->
    [one] Una de la lista no se admite y no se escribió nada.
   *[other] { $shown } de la lista no se admiten y no se escribió nada.
}
