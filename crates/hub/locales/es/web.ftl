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
section-report = Examen
section-history = Historial
illustrative = Contenido ilustrativo: qué es real y qué no
footer-what = Aunar: donde una red redacta, acuerda, coordina y da seguimiento a su plan conjunto. Software libre.
footer-api = Datos para programas (API)

text-in-original = en { $language }
text-translated = Traducción no oficial de: { $language }
text-translated-by = Traducción no oficial de: { $language }. { $by }
# family: language-
language-es = español
language-en = inglés
language-pt = portugués
language-fr = francés

month-of-year = { $month } de { $year }
period-range = { $from } – { $to }
period-quarter = T{ $n } de { $year }
period-half-1 = primer semestre de { $year }
period-half-2 = segundo semestre de { $year }

error-near = Lo que sí hay
error-home = A la página de inicio
error-not-found = No se encontró
error-not-found-page = No hay ninguna página en «{ $found }».
error-not-found-network = Aquí no hay ninguna red «{ $found }».
error-not-found-plan = Esta red no tiene ningún plan «{ $found }».
error-not-found-activity = Este plan no tiene ninguna actividad «{ $found }».
error-not-found-event = Esta red no tiene ningún evento «{ $found }».
error-not-found-version = Este plan no tiene ninguna versión sellada «{ $found }».
error-not-found-format = No hay exportación en la forma «{ $found }». Hay: xlsx, csv, hxl.csv, json, pdf, docx.
error-bad-request-heading = Eso no se entendió
error-unknown-param = «{ $name }» no es algo por lo que filtre esta página. Conoce: { $accepted }.
error-bad-date = «{ $value }» no es una fecha para «{ $name }». Escríbala como { $accepted }.
error-bad-number = «{ $value }» no sirve para «{ $name }». Sirve un número entero de { $accepted }.
error-bad-value = «{ $value }» no es un valor de «{ $name }». Se acepta: { $accepted }.
error-bad-lang = «{ $value }» no es un idioma de este sitio. Se acepta: { $accepted }.
error-needs-sign-in-heading = Entre, por favor
error-needs-sign-in = Esto es para quienes participan. Entre y volverá a esta página.
error-needs-token = Hace falta una llave válida: «Authorization: Bearer aunar_…». Quien opera la instalación la crea con «aunar token».
error-forbidden-heading = Eso no le corresponde
error-forbidden = Lo que puede hacer aquí depende de su mandato y del momento en que está el plan, y esto no está incluido. La secretaría de la red puede explicarle más.
error-conflict-heading = Alguien se adelantó
error-gone-heading = Ya se usó o venció
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
error-internal-heading = Algo nuestro falló
error-internal = La falla es nuestra y quedó registrada. No se perdió nada; inténtelo de nuevo más tarde.
field-optional = (opcional)
field-trouble = Hay { $n ->
    [one] un campo por corregir
   *[other] { $shown } campos por corregir
}. Lo escrito sigue aquí.
field-accepted = Se acepta: { $accepted }
# family: figure-
figure-not-a-number = No es un número. Se acepta, por ejemplo, { $like }
figure-ambiguous = El punto o la coma puede separar miles o decimales. Escríbalo sin dudas, por ejemplo { $like }
figure-too-precise = Tiene demasiados decimales. Se acepta, por ejemplo, { $like }
figure-too-large = Es demasiado grande.
figure-negative = No puede ser menor que cero. Se acepta, por ejemplo, { $like }
