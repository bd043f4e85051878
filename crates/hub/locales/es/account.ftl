# Entrar y salir; la cuenta propia.
nav-account = Mi cuenta

sign-in-title = Entrar
sign-in-lead = Sin contraseña: escriba su dirección y le enviamos un enlace que abre la puerta una vez.
sign-in-address = Dirección de correo
sign-in-send = Enviarme un enlace
sign-in-provider = Entrar con { $name }
sign-in-new = ¿Participa en la red y no puede entrar? La secretaría de su red invita a las personas; aquí nadie se registra por su cuenta.
sign-in-no-address = «{ $written }» no es una dirección de correo. Escríbala completa, por ejemplo nombre@agencia.example.
sign-in-sent-title = Revise su correo
sign-in-sent = Si { $address } es de alguien que participa aquí, va en camino un enlace para entrar.
sign-in-sent-how = Sirve una vez y durante quince minutos. Ábralo en el dispositivo con el que quiera trabajar.
sign-in-sent-nothing = ¿No llega nada?
sign-in-sent-spam = Espere un par de minutos y mire también en el correo no deseado.
sign-in-sent-other = Puede que la red le conozca por otra dirección: pruebe con la de su organización.
sign-in-sent-ask = Si sigue sin llegar, escriba a la secretaría de su red.
sign-in-again = Pedir otro enlace
sign-in-press = Un toque y ya está dentro.
sign-in-go = Entrar
sign-in-once = El enlace sirve una vez. Algunos programas de correo abren los enlaces por su cuenta; por eso hay un botón.
invitation-title = Le damos la bienvenida
invitation-press = La red le ha invitado a trabajar aquí. Un toque y ya está dentro; la próxima vez le bastará su dirección de correo.

account-title = Mi cuenta
account-who = Su nombre y su dirección los lleva la secretaría de su red. Sus mandatos están en:
account-language = Idioma
account-language-field = Le escribimos en
account-save = Guardar
account-devices = Dónde ha entrado
account-devices-lead = Cada línea es un navegador que puede actuar en su nombre. Cierre los que no reconozca; lo que se cierra deja de valer al instante. Las horas son las universales (UTC).
account-past = Entradas anteriores, de los últimos noventa días
device-on = { $browser } en { $system }
device-unknown = Un programa que no dice cuál es
device-this = este navegador
device-since = desde el { $when }
device-seen = último uso: { $when }
device-end = Cerrar
device-end-others = Cerrar todos los demás
# family: door-
door-link = por enlace de correo
door-passkey = con llave de acceso
door-oidc = con el proveedor de identidad
account-passkeys = Llaves de acceso
account-passkeys-lead = Con una llave de acceso se entra sin esperar ningún correo: con la huella, el rostro o el código de su propio dispositivo. Nada de eso sale de él.
account-passkeys-none = Todavía no tiene ninguna.
passkey-add = Añadir una llave de acceso
passkey-add-failed = No se pudo añadir la llave. Nada cambió: inténtelo de nuevo, o siga entrando con el enlace de correo.
passkey-needs-script = Para añadir una llave de acceso hace falta JavaScript; todo lo demás funciona sin él.
passkey-needs-https = Este sitio aún no puede usar llaves de acceso: hace falta que tenga un nombre y se llegue a él por https. Quien opera la instalación sabe cómo.
passkey-sign-in = Entrar con una llave de acceso
passkey-failed = Esa llave no abrió la puerta. Pruebe otra vez, o pida un enlace.
passkey-name = Nombre de la llave
passkey-rename = Cambiar nombre
passkey-remove = Quitar
passkey-since = añadida el { $when }
passkey-used = último uso: { $when }
passkey-unused = sin usar todavía
account-tokens = Programas que actúan en su nombre
account-tokens-lead = Un programa con una clave suya puede hacer lo que usted puede en ese momento, según sus mandatos, y el historial dice que lo hizo usted por medio de un programa. Decidir por un miembro en un respaldo, los mandatos, las claves y esta página quedan en sus manos. No se la dé a nadie más.
account-tokens-none = Ningún programa actúa en su nombre. Cree una clave cuando haga falta.
account-token-over = ya no vale
account-token-since = creada el { $when }
account-tokens-enough = Ya tiene veinte claves vigentes. Revoque alguna que ya no necesite.

error-too-many-heading = Vayamos más despacio
error-too-many = { $n ->
    [one] Se pidió demasiadas veces. Podrá intentarlo de nuevo dentro de un minuto; si ya recibió un enlace, ese sigue valiendo.
   *[other] Se pidió demasiadas veces. Podrá intentarlo de nuevo dentro de { $shown } minutos; si ya recibió un enlace, ese sigue valiendo.
}
error-passkeys-off = Este sitio aún no puede usar llaves de acceso. Entre con un enlace de correo.
error-passkeys-enough = Ya tiene veinte llaves de acceso. Quite una antes de añadir otra.
error-passkey-refused = Lo que envió el dispositivo no es lo que se le pidió. Nada cambió: inténtelo de nuevo, o entre con un enlace de correo.
error-passkey-name = Una llave necesita un nombre de entre una y sesenta letras.
error-ceremony-over = Esto ya se usó, tardó demasiado o empezó en otro navegador. Nada cambió: empiece de nuevo desde «Entrar».
error-provider-away = El proveedor de identidad no responde como debe. No es culpa suya: pruebe dentro de un rato, o entre con un enlace de correo.
error-provider-refused = Lo que dijo el proveedor de identidad no se pudo dar por bueno y no se aceptó. Empiece de nuevo, o entre con un enlace de correo.
error-provider-said-no = El proveedor de identidad no le dejó pasar; su respuesta fue «{ $error }». Empiece de nuevo, o entre con un enlace de correo.
error-provider-unknown = Con esa identidad no se entra aquí. Si participa en la red, pida a su secretaría que su mandato esté a nombre de la dirección que confirma su proveedor.
error-needs-browser = Esto lo hace una persona en un navegador: por un miembro decide quien tiene el documento delante, y con una clave no entra nadie más ni se crea otra clave. No se cambió nada.
