# Quién actúa por quién: mandatos, invitaciones.
people-title = Personas y mandatos
people-lead = Quién actúa por quién en la red, desde cuándo y hasta cuándo. Esta página es solo para quienes trabajan en ella.
people-new = Dar un mandato
people-none = Nadie tiene un mandato vigente.
people-none-fits = Ningún mandato responde a esos filtros.
people-show-all = Ver todos
people-all = Todas
people-all-not-ended = Vigentes y por comenzar
# family: people-filter-
people-filter-role = Función
people-filter-entity = Entidad
people-filter-state = Estado
# family: people-state-
people-state-in-force = Vigentes
people-state-coming = Por comenzar
people-state-ended = Terminados
# family: people-is-
people-is-in-force = vigente
people-is-coming = por comenzar
people-is-ended = terminado
people-see-ended = { $n ->
    [one] Ver { $shown } mandato terminado
   *[other] Ver { $shown } mandatos terminados
 }
people-given-by = Lo dio { $by } el { $date }.
people-ended-by = Lo terminó { $by } el { $date }.
people-when = desde el { $from }, { $until }
people-no-end = sin fecha de término
people-invited-waits = Invitación del { $date }, sin usar
people-came = Entró por primera vez el { $date }
people-invited-came = Invitación del { $invited }; entró por primera vez el { $came }
people-by-somebody = alguien que ya no figura en la red
people-by-operator = quien opera la instalación
people-by-program = el propio programa
people-which-role = ¿Qué función tendrá en la red?
people-other-role = Elegir otra función
# family: role-may-
role-may-secretariat = Lleva la oficina de la red: da y termina mandatos, coordina los planes, las consultas y las rondas.
role-may-co-lead = Habla por una de las entidades que lideran la red y coordina con la secretaría sus planes y rondas.
role-may-priority-co-lead = Redacta y revisa las actividades de la prioridad que su entidad colidera.
role-may-focal-point = Habla por un miembro: redacta sus actividades, decide por él y nombra a sus suplentes.
role-may-alternate = Hace las veces del punto focal de su entidad.
role-may-observer = Sigue por un Estado Miembro lo que se abre a los Estados Miembros, y lo comenta.
role-may-stakeholder = Habla por una organización o coalición y comenta lo que se le abre.
role-may-translator = Traduce los textos de la red y ve los borradores para hacerlo.
role-may-reader = Lee lo que leen los miembros, sin escribir.
people-optional = (opcional)
people-choose = Elija…
# family: people-field-
people-field-role = Función
people-field-of = Por
people-field-when = Vigencia
people-field-email = Correo electrónico
people-field-name = Nombre
people-field-lang = Idioma en que se le escribe
people-field-entity = Entidad
people-field-priority = Prioridad
people-field-country = País
people-field-from = Primer día
people-field-until = Último día
people-field-arrival = Llegada
# family: people-hint-
people-hint-email = El suyo propio, no el de una oficina. Solo lo ven quienes dan mandatos.
people-hint-name = Como la persona prefiere que se la llame. Si su correo ya se conoce, se conserva el nombre que tiene.
people-hint-entity = Su nombre o sigla, en cualquiera de los cuatro idiomas.
people-hint-until = Vacío: hasta que alguien lo termine.
# family: people-wrong-
people-wrong-some = { $n ->
    [one] Un campo necesita su atención. No se perdió nada de lo escrito.
   *[other] { $shown } campos necesitan su atención. No se perdió nada de lo escrito.
 }
people-wrong-email = Escriba una sola dirección de correo, como nombre@organizacion.example.
people-wrong-name = Escriba un nombre de hasta 200 caracteres.
people-wrong-lang = Elija uno de los cuatro idiomas.
people-wrong-day = Escriba un día entre 1990 y 2100, como 2023-05-24.
people-wrong-entity = No se conoce ninguna entidad con ese nombre. Pruebe con su sigla.
people-wrong-entity-near = No es un nombre conocido, pero se parece a: { $names }. Escriba uno de ellos.
people-wrong-needs-entity = Diga por qué entidad actúa.
people-wrong-needs-priority = Elija una prioridad de un plan de esta red.
people-wrong-needs-country = Elija un país.
people-wrong-ends-before-it-begins = El último día es anterior al primero.
people-wrong-ends-in-the-past = El último día ya pasó. Sirve hoy o un día posterior, o ninguno.
people-wrong-not-of-the-network = En esta red esa entidad no puede tener esta función. Mire la lista de miembros.
people-sure = Sí, es lo que quiero
people-sure-namesake = En la red ya hay alguien que se llama { $name }, con otra dirección. ¿Es otra persona?
people-sure-twice = Esa persona ya tiene este mandato: { $what }, desde el { $from }, { $until }. ¿Quiere darle otro igual? Para alargar el que tiene, ábralo en la lista.
people-give = Dar el mandato
people-leave = Dejarlo
people-invitation = Invitación
people-invitation-how = Este enlace va por correo a { $email }. Sirve una vez, hasta el { $date }.
people-invitation-once = Se muestra solo ahora, por si el correo no llega. Quien lo tenga entra como esa persona: si lo envía usted, hágalo por un medio seguro. Si se pierde, cree otro; el anterior deja de servir.
people-given-known = La persona ya se conoce y entra como siempre: el mandato la espera en su mesa.
people-to-mandate = Ver el mandato
people-over = Terminó y no vuelve a abrirse. Si hace falta, dé uno nuevo.
people-invite-again = Invitación
people-invite-again-how = La persona aún no ha entrado. Puede crear un enlace nuevo, válido por siete días; el anterior deja de servir.
people-invite-go = Crear un enlace nuevo
people-extend = Cambiar el último día
people-extend-go = Guardar el último día
people-end = Terminar ahora
people-end-how = La persona deja de actuar bajo este mandato de inmediato. Lo que hizo sigue siendo suyo.
people-end-go = Terminar este mandato
people-reason = Motivo
people-reason-hint = Queda en el historial de la red, que es público y no olvida: sin direcciones ni asuntos personales.
people-reason-missing = Diga el motivo: queda en el historial.
people-reason-long = El motivo tiene más de 1.000 caracteres. Abrévielo.
people-reason-address = El historial es público: quite la dirección de correo.
people-last-secretariat = Es la última persona de la secretaría sin fecha de término: si terminara, nadie podría coordinar la red. Dé antes un mandato de secretaría a otra persona.
people-until-moved = Mientras tanto alguien cambió el último día. Ahora es: { $date }. Lo que usted escribió sigue en el campo; guárdelo de nuevo si lo mantiene.
people-deeds = Historial del mandato
people-members-link = Quién actúa por cada miembro
error-mandate-over = El mandato con el que podía hacer esto ha terminado. No cambió nada. Si debería seguir vigente, escriba a la secretaría de su red.
error-mandate-ended-already = Ese mandato ya había terminado. No cambió nada.
error-came-in-already = Esa persona ya ha entrado: no necesita invitación. Que pida un enlace en la página de entrada.
error-last-secretariat = El primer mandato de secretaría va sin fecha de término: al vencer, nadie podría dar el siguiente.
error-not-found-mandate = Esta red no tiene ningún mandato «{ $found }».
error-not-found-token = Esta red no tiene ninguna clave «{ $found }».
error-token-ended-already = Esa clave ya no estaba vigente. No cambió nada.
# family: mail-
mail-invitation-subject = Le invitan a { $network }
mail-invitation =
    { $network } prepara y da seguimiento a su plan de trabajo en Aunar, y le invita a trabajar allí. Entre con este enlace:

    { $link }

    Sirve una vez, hasta el { $until }. Después bastará con su dirección de correo. Por favor, no lo reenvíe: quien lo tenga entra con su nombre.

    ¿No esperaba esta invitación? Puede dejarla sin usar; el enlace caduca por sí solo.
people-field-unreached = Correos
people-unreached = No llegan desde el { $since } ({ $status })
people-write-again = Volver a escribirle
people-write-again-how = Un servidor de correo dijo que este buzón no existe, y no se le escribe nada más. Si sabe que la dirección es correcta, dígalo aquí.
people-write-again-go = La dirección es correcta
