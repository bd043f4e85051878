# El correo que sale. Texto sin formato: los enlaces van enteros, cada uno en su línea.
# family: mail-
mail-greeting = Hola, { $name }:
mail-greeting-nobody = Hola:
mail-closing =
    Un saludo,
    la mesa de trabajo de su red

    Aunar envía este mensaje automáticamente y nadie lee las respuestas. Para hablar con una persona, escriba a la secretaría de su red.

mail-sign-in-subject = Su enlace para entrar
mail-sign-in =
    Alguien, usted probablemente, acaba de pedir entrar con esta dirección. Entre con este enlace:

    { $link }

    Sirve una sola vez y durante quince minutos. Ábralo en el dispositivo con el que quiera trabajar y pulse el botón.

    ¿No fue usted? No hace falta hacer nada: sin este mensaje no se puede entrar, y el enlace vence solo. Por favor, no se lo reenvíe a nadie.

mail-passkey-added-subject = Se añadió una llave de acceso a su cuenta
mail-passkey-added =
    Desde ahora se puede entrar en su cuenta con la llave de acceso «{ $passkey }».

    ¿No fue usted? Quítela y cierre los dispositivos que no reconozca en:

    { $link }

    Después avise a la secretaría de su red.

mail-needed = Este mensaje llega elija lo que elija sobre el correo, porque hace falta para lo que se pidió con esta dirección.
mail-fewer =
    No recibir más correos sobre este asunto:
    { $stop }
    Elegir de qué se le escribe y cada cuánto:
    { $choose }

mail-digest-subject =
    { $n ->
        [one] Le espera { $shown } aviso
       *[other] Le esperan { $shown } avisos
    }
mail-digest =
    Aquí está lo que se ha reunido para usted, como eligió:

    { $list }

mail-address-returned-subject = A { $name } no le llegan los correos
mail-address-returned =
    Un servidor de correo ha dicho que el buzón de { $name } no existe ({ $status }). Desde ahora no se le escribe nada más, salvo el enlace para entrar cuando lo pida.

    Por favor, pregúntele por otra vía. Si la dirección es correcta, dígalo en su página, y se le volverá a escribir:

    { $link }

letters-topic-endorsement = Decisiones sobre planes
letters-topic-reporting = Informes que se le piden
letters-topic-requests = Solicitudes de apoyo de los Estados
letters-topic-network = Lo que hay que atender en la red
letters-rhythm-at-once = Cada correo en el momento
letters-rhythm-daily = Uno por la mañana, si hay algo
letters-rhythm-weekly = Uno los lunes por la mañana
letters-rhythm-none = Ninguno
letters-zone = Su zona horaria
letters-zone-hint = Los correos reunidos se envían a las siete de la mañana de esa zona.
letters-wrong-rhythm = Elija uno de los cuatro ritmos.
letters-wrong-zone = Elija una zona de la lista.
account-letters = Correo
account-letters-lead = De qué se le escribe y cada cuánto. Lo que deja de tener sentido al día siguiente, como el último día para decidir, no espera a los demás correos.
account-letters-kept = Guardado. Lo que ya esperaba sigue lo que acaba de elegir.
account-letters-unreached = Desde el { $since } los correos no llegan a su dirección. Si ha vuelto a funcionar, entre una vez con un enlace por correo y se le volverá a escribir.
account-letters-needed = Lo necesario llega siempre: los enlaces para entrar, las invitaciones, lo que toca a la seguridad de su cuenta y lo que pide con un formulario (confirmaciones, inscripciones).
letters-stop-title = Menos correos
letters-stop = Con el botón no se le escribe más sobre: { $about }.
letters-stop-go = No escribirme más sobre esto
letters-stopped = No se le escribe más sobre: { $about }.
letters-stop-needed = Lo necesario, como los enlaces para entrar, sigue llegando.
letters-stop-choose = Elegir de qué se me escribe
error-letters-link = Este enlace no abre nada: no está completo, o es de alguien que ya no está aquí. No se cambió nada. En su cuenta puede elegir de qué se le escribe.
