# Telling other programs what changes.
webhooks-title = Webhooks
webhooks-lead = Otros programas a los que esta red avisa de lo que cambia en ella: cada cambio en un mensaje firmado, los de un mismo registro en su orden. Se les dice lo que usted puede leer. La guía para desarrollar explica cómo se comprueba un mensaje.
webhooks-made = El secreto del nuevo webhook
webhooks-made-once = Se muestra solo ahora. Con él, el programa avisado comprueba que un mensaje viene de aquí.
webhooks-none = Todavía no se avisa a ningún programa. Con un aviso, un sitio o un tablero sigue lo que cambia sin preguntar cada hora.
webhooks-told = último aviso:
webhooks-never-told = ninguno todavía
webhooks-resume = Continuar
webhooks-try = Enviar una entrega de prueba
webhooks-tried = La entrega de prueba llegó: { $address } respondió { $status }.
webhooks-tried-not = { $address } no tomó la entrega de prueba: { $why }
webhooks-end = Terminar
webhooks-make = Avisar a un programa
webhooks-address = Dirección
webhooks-address-how = https, en la internet pública, salvo que quien opera la instalación permita más.
webhooks-kinds = De qué se le avisa
webhooks-kinds-how = Si no elige nada, de todo.
webhooks-all-kinds = todo
webhooks-waiting = { $n ->
    [one] { $shown } mensaje en espera
   *[other] { $shown } mensajes en espera
}
webhooks-paused = En pausa desde el { $when }: { $why } Nada se pierde: continúa donde se detuvo.
webhooks-answered = respondió { $status }.
webhooks-enough = Una red avisa a veinte programas como máximo. Termine uno antes.
# family: webhooks-unfit-
webhooks-unfit-no-address = No es una dirección a la que se pueda avisar: https://example.org/hook lo sería, sin nombre ni contraseña.
webhooks-unfit-not-https = Empieza con https://.
webhooks-unfit-private = Esta dirección lleva a una red que no es pública. Quien opera la instalación puede permitirlo.
# family: webhooks-why-
webhooks-why-timeout = no respondió a tiempo.
webhooks-why-connect = no se pudo llegar a él.
webhooks-why-broken-off = la respuesta se cortó.
webhooks-why-redirect = lleva a otra parte, adonde no se envía nada.
webhooks-why-private = su nombre lleva a una red que no es pública.
webhooks-why-mandate = quien lo hizo ya no puede hacer que se le avise. Quien lo continúe responde por él.
webhooks-why-not-https = no se llega a él por https.
webhooks-why-no-address = su dirección no lo es.
# family: error-not-found-
error-not-found-webhook = Esta red no tiene el webhook «{ $found }».
error-webhook-made-already = Este formulario ya se envió y su secreto se mostró entonces. Si se perdió, termine ese webhook y haga otro.
