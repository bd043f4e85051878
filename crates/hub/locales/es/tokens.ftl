# Claves de acceso de los programas.
tokens-title = Claves para programas
tokens-lead = Con una clave, un programa lee lo que se le permite o importa actividades a esta red, sin la cuenta de nadie.
tokens-made = Clave nueva
tokens-made-once = Se muestra solo ahora y no se guarda. Cópiela donde el programa la lea. Así se usa:
tokens-made-already = Este formulario ya se envió y su clave se mostró entonces. Si se perdió, revóquela abajo y cree otra.
tokens-good = Vigentes
tokens-none = Ningún programa tiene una clave vigente. Con una, un tablero o una hoja de cálculo lee la red, o importa en ella, sin la cuenta de nadie.
tokens-make = Crear una clave
tokens-name = Para qué es
tokens-name-hint = Para reconocerla después, por ejemplo «tablero de la CEPAL». Queda en el historial público: sin nombres ni direcciones de personas.
tokens-scope = Qué puede hacer
tokens-days = Por cuántos días
tokens-until = hasta el
tokens-used = último uso:
tokens-never-used = ninguno todavía
tokens-end = Revocar ahora
tokens-over = { $n ->
    [one] { $shown } clave revocada o vencida
   *[other] { $shown } claves revocadas o vencidas
 }
tokens-made-by = La creó { $by } el { $date }.
tokens-ended-on = dejó de valer el { $date }
tokens-wrong-name = Diga para qué es, en 100 caracteres como máximo.
tokens-wrong-address = El historial es público: quite la dirección de correo.
tokens-wrong-days = Sirve un número entero de 1 a 365.
tokens-wrong-scope = Elija qué puede hacer.
# family: token-scope-
token-scope-read = Leer lo público
token-scope-write = Leer lo de los miembros e importar actividades
